import { besideInterval, numbersOf } from "../../drawing/numbers.js";
import { capital, measureNoun } from "../../drawing/words/measures.js";
import { metricNote } from "../../metrics/metrics.js";
import { focusBrand, leverText } from "../../report/document/names.js";
import { intervalOver } from "../run/rows/overRuns.js";
import { reportWords } from "../../report/document/words/words.js";
/** What a sweep is measured by, of the brand in focus. */
export const SWEPT = ["share", "revenue", "profit"];
/** More combinations than this are for files, not for a page. */
const MOST = 500;
const POINTS = "points";
/** Where in the report's table of combinations a point stands; in a larger sweep none does. */
export function pointPlace({ points }, point) {
    return points.length > MOST ? undefined : { table: POINTS, row: point };
}
/** One number of the brand in focus at one point: the median run, and what holds nine in ten. */
export function pointOutcome({ points, scenario }, point, metric) {
    const brand = focusBrand(scenario);
    const measured = points[point].rows.filter((row) => row.brand === brand && row.metric === metric && row.period === "total");
    return intervalOver(measured.map(({ value }) => value));
}
/** The table that the headlines of a sweep come from: every combination of the levers, and what came of it. */
export function pointsSections(sweep, locale) {
    if (sweep.points.length === 0 || sweep.points.length > MOST)
        return [];
    const words = reportWords(locale);
    const numbers = numbersOf(locale, sweep.scenario.market.currency);
    const levers = sweep.dimensions.map((lever) => capital(leverText(lever, locale, focusBrand(sweep.scenario))));
    const rows = sweep.points.map(({ values }, point) => [
        ...values.map((value) => numbers.format(value, "number")),
        ...SWEPT.map((metric) => {
            const unit = metricNote(focusBrand(sweep.scenario), metric)?.unit ?? "number";
            const { value, low, high } = pointOutcome(sweep, point, metric);
            const written = numbers.short(value, unit, besideInterval(value, low, high));
            return written + (low < high ? ` (${numbers.interval(low, high, unit)})` : "");
        }),
    ]);
    const exact = sweep.points.map(({ values }, point) => [
        ...values.map((value) => [value]),
        ...SWEPT.map((metric) => {
            const { value, low, high } = pointOutcome(sweep, point, metric);
            return [value, low, high];
        }),
    ]);
    const heads = [...levers, ...SWEPT.map((metric) => capital(measureNoun(locale, metric)))];
    return [
        {
            heading: words.combinations,
            isAppendix: true,
            blocks: [
                { kind: "table", name: POINTS, label: words.combinations, heads, rows, exact },
                { kind: "note", text: words.combinationsMean },
            ],
        },
    ];
}
