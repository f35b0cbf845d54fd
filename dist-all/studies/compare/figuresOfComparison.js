import { contributionWaterfall, differenceOverTime, pairedDifference } from "../../charts/index.js";
import { inEach } from "../../language/bilingual.js";
import { spokenIn } from "../../language/spoken.js";
import { measureUnit } from "../../metrics/measureUnit.js";
import { figureOf } from "../../report/document/figure.js";
import { brandNames, focusBrand } from "../../report/document/names.js";
import { settingWords } from "../../report/document/settingWords.js";
import { levelOf } from "./compareRows.js";
import { judgedRows, pairedDifferenceRows } from "./comparisonRows.js";
import { differenceTimeRows, weeksPerDifference } from "./differenceTimeRows.js";
/** What is drawn over time. */
const OVER_TIME = ["share", "profit"];
/** The figures of a comparison, in the order of its report. */
export function figuresOfComparison(comparison) {
    const { contenders, runs } = comparison;
    const { scenario } = contenders[0];
    const about = {
        focus: brandNames(scenario, "en").get(focusBrand(scenario)),
        currency: scenario.market.currency,
        runs,
        level: levelOf(comparison),
    };
    return [
        figureOf(pairedDifference, pairedDifferenceRows(comparison), about),
        ...OVER_TIME.map((metric) => timeFigure(comparison, metric, about)),
        ...contributionFigures(comparison),
    ];
}
/** How the difference of one measure of the brand in focus grows, week by week. */
function timeFigure(comparison, metric, about) {
    const brand = focusBrand(comparison.contenders[0].scenario);
    const [first] = judgedRows(comparison).filter((row) => row.brand === brand && row.metric === metric);
    const overall = first === undefined
        ? undefined
        : { difference: first.difference, low: first.low, high: first.high, period: first.period };
    const options = {
        ...about,
        overall,
        weeks: weeksPerDifference(comparison),
        measured: { metric, brand: about.focus ?? brand, unit: measureUnit(brand, metric) },
    };
    const rows = differenceTimeRows(comparison, { brand, metric });
    const { name } = differenceOverTime;
    return figureOf(differenceOverTime, rows, options, metric === "share" ? name : `${name}-${metric}`);
}
/** Of each alternative that was taken apart, what each setting adds to the share. */
function contributionFigures({ contenders, runs, contributions = [] }) {
    const { scenario } = contenders[0];
    return contenders.slice(1).flatMap(({ name, label }, at) => {
        const rows = contributions.filter(({ contender, metric }) => contender === name && metric === "share");
        if (rows.length === 0)
            return [];
        const settings = [...new Set(rows.map(({ setting }) => setting))];
        const about = {
            focus: brandNames(scenario, "en").get(rows[0].brand),
            runs,
            names: Object.fromEntries(settings.map((path) => [path, inEach((language) => settingWords(path, language, rows[0].brand))])),
            level: scenario.level,
            metric: "share",
            unit: "share",
            alternative: spokenIn(label, "en"),
        };
        const { name: chart } = contributionWaterfall;
        return [
            figureOf(contributionWaterfall, rows, about, contenders.length > 2 ? `${chart}-${at + 1}` : chart),
        ];
    });
}
