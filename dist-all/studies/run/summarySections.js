import { besideInterval, numbersOf } from "../../drawing/numbers.js";
import { cleanName } from "../../drawing/textWidth.js";
import { capital, measureNoun } from "../../drawing/words/measures.js";
import { changeInterval } from "../../charts/comparison/words/pairedDifference.js";
import { changeOverRun } from "../runs/changeOverRun.js";
import { checkExpectations } from "../runs/expectations.js";
import { metricNote } from "../../metrics/metrics.js";
import { usualPeriods } from "../../metrics/period.js";
import { summarise } from "../runs/summary.js";
import { brandNames, focusBrand } from "../../report/document/names.js";
import { dateOf } from "./rows/periods.js";
import { reportWords } from "../../report/document/words/words.js";
/** What the brand in focus is judged by; states and shares where it ended up, money over the whole run. */
export const JUDGED = [
    { metric: "share", settled: true },
    { metric: "stars", settled: true },
    { metric: "profit", settled: false },
    { metric: "swayed", settled: false },
    { metric: "nps", settled: true },
];
const SUMMARY = "summary";
const CHANGES = "changes";
/** Every number of the table of a report: the usual periods, and those that the scenario expects something of. */
export function reportSummary(replications) {
    const expected = checkExpectations(replications).map(({ expectation }) => expectation.period);
    const usual = usualPeriods(replications.scenario.market.days);
    return summarise(replications, undefined, [...new Set([...usual, ...expected])]);
}
/** Where in the report's table of all numbers a number stands. */
export function summaryPlace(rows, { brand, metric, period }) {
    const row = rows.findIndex((one) => one.brand === brand && one.metric === metric && one.period === period);
    return row < 0 ? undefined : { table: SUMMARY, row };
}
/** How the brand in focus changed within the runs, like compared with like; nothing where nothing is comparable. */
export function changesOfRuns(replications) {
    const brand = focusBrand(replications.scenario);
    return JUDGED.flatMap(({ metric }) => {
        const change = changeOverRun(replications, brand, metric);
        return change === undefined || Number.isNaN(change.difference) ? [] : [{ ...change, metric }];
    });
}
/** Where in the table of changes the change of a metric stands. */
export function changePlace(changes, metric) {
    return { table: CHANGES, row: changes.findIndex((one) => one.metric === metric) };
}
/** The days of a stretch as people write them: “29 Jan 2018 to 28 Apr 2018”. */
export function stretchText([first, last], { market }, numbers) {
    const [from, to] = [first, last].map((day) => numbers.day(dateOf(market.start, day)));
    return reportWords(numbers.locale).stretch(from, to);
}
/** The tables that headlines come from: the changes of the brand in focus, and all numbers of everybody. */
export function summarySections(replications, locale) {
    const words = reportWords(locale);
    const { scenario } = replications;
    const numbers = numbersOf(locale, scenario.market.currency);
    const level = numbers.format(scenario.level, "share");
    const names = brandNames(scenario, locale);
    const changes = changesOfRuns(replications);
    const changeHeads = [
        words.measure,
        ...changes
            .slice(0, 1)
            .flatMap(({ earlier, later }) => [earlier, later].map((days) => stretchText(days, scenario, numbers))),
        words.change,
    ];
    const changeRows = changes.map((change) => changeCells(change, numbers));
    const summary = reportSummary(replications);
    const rows = summary.map((row) => summaryCells(row, names, numbers));
    const exact = summary.map(({ mean, low, high, runs }) => [[], [], [], [mean], [low, high], [runs]]);
    const table = (name, label, heads, cells, exact) => ({ kind: "table", name, label, heads, rows: cells, exact });
    return [
        ...(changes.length === 0
            ? []
            : [
                {
                    heading: words.changesHeading,
                    isAppendix: true,
                    blocks: [
                        table(CHANGES, words.changesHeading, changeHeads, changeRows, changes.map(exactChange)),
                        { kind: "note", text: words.changesMean(level) },
                    ],
                },
            ]),
        {
            heading: words.allNumbers,
            isAppendix: true,
            blocks: [
                table(SUMMARY, words.allNumbers, words.numberHeads, rows, exact),
                { kind: "note", text: words.numbersMean(level) },
            ],
        },
    ];
}
function exactChange({ baseline, alternative, difference, low, high }) {
    return [[], [baseline], [alternative], [difference, (high - low) / 2]];
}
function changeCells({ metric, baseline, alternative, difference, low, high }, numbers) {
    const unit = metricNote("any", metric)?.unit ?? "number";
    return [
        capital(measureNoun(numbers.locale, metric)),
        numbers.round(baseline, unit, [alternative]),
        numbers.round(alternative, unit, [baseline]),
        Number.isNaN(difference) ? "–" : changeInterval(numbers, { difference, low, high }, unit),
    ];
}
function summaryCells({ brand, metric, period, mean, low, high, runs }, names, numbers) {
    const words = reportWords(numbers.locale);
    const unit = metricNote(brand, metric)?.unit ?? "number";
    return [
        brand === "" ? words.wholeMarket : cleanName(names.get(brand) ?? brand),
        capital(measureNoun(numbers.locale, metric)),
        words.periods[period] ?? period,
        numbers.round(mean, unit, besideInterval(mean, low, high)),
        Number.isFinite(low) && Number.isFinite(high) ? numbers.interval(low, high, unit) : "–",
        numbers.format(runs, "count"),
    ];
}
