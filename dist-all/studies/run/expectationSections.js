import { numbersOf } from "../../drawing/numbers.js";
import { checkExpectations } from "../runs/expectations.js";
import { metricNote } from "../../metrics/metrics.js";
import { reportSummary, summaryPlace } from "./summarySections.js";
import { reportWords } from "../../report/document/words/words.js";
/** What the scenario expected of its runs, and whether it came. Nothing where it expected nothing. */
export function expectationSections(replications, locale) {
    const { currency } = replications.scenario.market;
    const rows = reportSummary(replications);
    const outcomes = checkExpectations(replications).map((outcome) => {
        const from = summaryPlace(rows, outcome.expectation);
        return { ...outcomeOf(outcome, locale, currency), ...(from && { from }) };
    });
    if (outcomes.length === 0)
        return [];
    return [{ heading: reportWords(locale).expectations, blocks: [{ kind: "outcomes", outcomes }] }];
}
function outcomeOf({ expectation, mean, isMet, isClose }, locale, currency) {
    const words = reportWords(locale);
    const unit = metricNote(expectation.brand, expectation.metric)?.unit ?? "number";
    const measured = numbersOf(locale, currency).format(mean, unit);
    const verdict = `${isMet ? words.isMet : words.isNotMet}${isClose ? `; ${words.isClose}` : ""}`;
    return { expected: expectation.text, came: `${words.measured} ${measured}, ${verdict}`, isMet };
}
