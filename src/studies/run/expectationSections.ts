import { measureUnit } from "../../metrics/measureUnit.ts";
import { type Locale, numbersOf } from "../../drawing/numbers.ts";
import { checkExpectations, type ExpectationOutcome } from "../runs/expectations.ts";
import type { Replications } from "../runs/replicate.ts";
import type { ShownExpectation, Section } from "../../report/document/reportDocument.ts";
import { reportSummary, summaryPlace } from "./summarySections.ts";
import { reportWords } from "../../report/document/words/words.ts";

/** What the scenario expected of its runs, and whether it came. Nothing where it expected nothing. */
export function expectationSections(replications: Replications, locale: Locale): Section[] {
  const { currency } = replications.scenario.market;
  const rows = reportSummary(replications);
  const outcomes = checkExpectations(replications).map((outcome) => {
    const from = summaryPlace(rows, outcome.expectation);
    return { ...outcomeOf(outcome, locale, currency), ...(from && { from }) };
  });
  if (outcomes.length === 0) return [];
  return [{ heading: reportWords(locale).expectations, blocks: [{ kind: "outcomes", outcomes }] }];
}

function outcomeOf(
  { expectation, mean, isMet, isClose }: ExpectationOutcome,
  locale: Locale,
  currency: string,
): ShownExpectation {
  const words = reportWords(locale);
  const unit = measureUnit(expectation.brand, expectation.metric);
  const measured = numbersOf(locale, currency).format(mean, unit);
  const verdict = `${isMet ? words.isMet : words.isNotMet}${isClose ? `; ${words.isClose}` : ""}`;
  return { expected: expectation.text, came: `${words.measured} ${measured}, ${verdict}`, isMet };
}
