import * as charts from "../../charts/index.js";
import { spokenIn } from "../../language/spoken.js";
import { figureOf } from "../../report/document/figure.js";
import { inEach } from "../../language/bilingual.js";
import { brandNames, focusBrand } from "../../report/document/names.js";
import { settingWords } from "../../report/document/settingWords.js";
import { metricOverTime, retentionRows, starRows } from "./rows/brandsOverTime.js";
import { worstCascade } from "./rows/cascadeRows.js";
import { cohortMonths, cohortRows } from "./rows/cohortRows.js";
import { pathRows } from "./rows/pathRows.js";
import { dateOf, weeksPerPoint } from "./rows/periods.js";
import { personaRows } from "./rows/personaRows.js";
import { daypartRows, funnelRows, journeyRows, loopRows, moneyRows, reviewRows, swayedRows, } from "./rows/wholeRun.js";
import { changeOverRun, startDays } from "../runs/changeOverRun.js";
import { metricNote } from "../../metrics/metrics.js";
import { comparedDays } from "../../numeric/intervals/comparedDays.js";
const WEEK = 7;
/**
 * What a chart of time says of the brand in focus, decided by the same rule as the headlines. Sums, such as sales, are
 * told for as many weeks as a point of the chart covers.
 */
function timeChange(replications, brand, metric) {
    const { scenario } = replications;
    const { days, start } = scenario.market;
    const change = changeOverRun(replications, brand, metric);
    if (change === undefined)
        return { direction: comparedDays(days, startDays(scenario)) === undefined ? "short" : "season" };
    const { earlier, later, direction, baseline, alternative, isYearBefore } = change;
    const perPoint = ([first, last]) => metricNote(brand, metric)?.unit === "count"
        ? (weeksPerPoint(replications) * WEEK) / (last - first + 1)
        : 1;
    const dates = ([first, last]) => [dateOf(start, first), dateOf(start, last)];
    return {
        direction,
        from: baseline * perPoint(earlier),
        to: alternative * perPoint(later),
        earlier: dates(earlier),
        later: dates(later),
        isYearBefore,
    };
}
/** The figures of a scenario that was run many times, in the order of a report. At least one run is needed. */
export function figuresOfRuns(replications) {
    const { scenario, runs } = replications;
    const about = {
        focus: brandNames(scenario, "en").get(focusBrand(scenario)),
        currency: scenario.market.currency,
        runs: runs.length,
        weeks: weeksPerPoint(replications),
        events: eventsOf(scenario),
    };
    const changing = (metric) => ({
        ...about,
        change: timeChange(replications, focusBrand(scenario), metric),
    });
    return [
        figureOf(charts.shareOverTime, metricOverTime(replications, "share"), changing("share")),
        figureOf(charts.salesOverTime, metricOverTime(replications, "sales"), changing("sales")),
        figureOf(charts.starsOverTime, starRows(replications), changing("stars")),
        figureOf(charts.swayed, swayedRows(replications), about),
        figureOf(charts.wordOfMouthLoop, loopRows(replications), about),
        ...cascadeFigures(replications, about),
        figureOf(charts.starHistogram, reviewRows(replications), about),
        figureOf(charts.momentFunnel, funnelRows(replications), about),
        figureOf(charts.journeyHeatMap, journeyRows(replications), about),
        ...journeyFigures(replications, about),
        figureOf(charts.daypartHeatMap, daypartRows(replications), about),
        figureOf(charts.npsOverTime, metricOverTime(replications, "nps"), changing("nps")),
        // Who buys once and never again has nothing to repeat.
        ...(scenario.market.durable ? [] : repeatFigures(replications, about)),
        figureOf(charts.moneyWaterfall, moneyRows(replications), about),
    ];
}
/** The figures of single journeys; there are none where no consumer was logged. */
function journeyFigures(replications, about) {
    const sample = witnessesOf(replications);
    if (sample === 0)
        return [];
    const { rows, journeys } = pathRows(replications);
    return [
        figureOf(charts.personaJourney, personaRows(replications), { ...about, sample }),
        figureOf(charts.pathFlow, rows, { ...about, sample, journeys }),
    ];
}
function cascadeFigures(replications, about) {
    const cascade = worstCascade(replications);
    if (cascade === undefined)
        return [];
    const { rows, brand, start } = cascade;
    return [figureOf(charts.cascadeTree, rows, { ...about, brand, start })];
}
function repeatFigures(replications, about) {
    const repeats = figureOf(charts.retention, retentionRows(replications), about);
    const sample = witnessesOf(replications);
    if (sample === 0)
        return [repeats];
    const months = cohortMonths(replications);
    return [repeats, figureOf(charts.cohortRetention, cohortRows(replications), { ...about, months, sample })];
}
/** Consumers logged in the first run. */
function witnessesOf({ runs: [{ events }] }) {
    return new Set(events.consumer).size;
}
/** The scenario's timeline by date; a change without a note goes by the paths it sets. */
function eventsOf({ timeline, market }) {
    return timeline
        .toSorted((a, b) => a.day - b.day)
        .map(({ day, note, set }) => {
        const paths = Object.keys(set);
        return {
            date: dateOf(market.start, day),
            note: spokenIn(note, "en") || paths.join(", "),
            series: paths.toSorted().join(", "),
            names: inEach((language) => paths.map((path) => settingWords(path, language)).join(", ")),
        };
    });
}
