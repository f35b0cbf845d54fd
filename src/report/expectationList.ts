import { type Locale, numbersOf } from "../charts/numbers.ts";
import { checkExpectations, type ExpectationOutcome } from "../experiment/expectations.ts";
import { metricNote } from "../experiment/metrics.ts";
import type { Replications } from "../experiment/replicate.ts";
import { type Html, html } from "./html.ts";
import { reportWords } from "./words.ts";

/** What the scenario expected of its runs, and whether it came. Nothing where it expected nothing. */
export function expectationList(replications: Replications, locale: Locale): Html {
  const outcomes = checkExpectations(replications);
  if (outcomes.length === 0) return html``;
  const { currency } = replications.scenario.market;
  return html`<h2>${reportWords(locale).expectations}</h2>
<ul class="expected">${outcomes.map((outcome) => expectationLine(outcome, locale, currency))}</ul>`;
}

function expectationLine(
  { expectation, mean, isMet, isClose }: ExpectationOutcome,
  locale: Locale,
  currency: string,
): Html {
  const words = reportWords(locale);
  const unit = metricNote(expectation.brand, expectation.metric)?.unit ?? "number";
  const measured = numbersOf(locale, currency).format(mean, unit);
  const verdict = `${isMet ? words.isMet : words.isNotMet}${isClose ? `; ${words.isClose}` : ""}`;
  return html`
<li class="${isMet ? "is-met" : "is-not-met"}"><code>${expectation.text}</code>: ${words.measured} ${measured}, ${verdict}</li>`;
}
