import { labelIn, spokenIn } from "../../language/spoken.js";
import { mean } from "simple-statistics";
import { numbersOf } from "../../drawing/numbers.js";
import { attributionWords } from "../../charts/plans/words/attribution.js";
import { changeInterval } from "../../charts/comparison/words/pairedDifference.js";
import { RULES } from "./rules.js";
import { touchpointText } from "./attributionSections.js";
import { headingOf } from "../run/summaryText.js";
import { formatTextTable } from "../../report/text/textTable.js";
import { attributionCommandWords } from "./words/attribution.js";
import { wrapText } from "../../report/text/wrapText.js";
/** Decisive moments listed; the files have all. */
const MOST_MOMENTS = 8;
const left = (label) => ({ label, align: "left" });
const right = (label) => ({ label, align: "right" });
/** One row a channel: what it brings, its true share, and what each rule credits to it. */
export function touchpointTable({ channels, attribution }, language) {
    const words = attributionCommandWords[language];
    const numbers = numbersIn(attribution.plan, language);
    const share = (value) => numbers.format(value, "share");
    return {
        columns: [
            left(words.touchpoint),
            ...[words.brings, words.share, ...RULES.map((rule) => attributionWords[language].rules[rule])].map(right),
        ],
        rows: channels.touchpoints
            .toSorted((a, b) => b.sales.difference - a.sales.difference)
            .map(({ touchpoint, sales, share: truth, credited }) => [
            touchpointText(touchpoint, attribution.plan.scenario, language),
            purchases(sales, numbers),
            share(truth),
            ...RULES.map((rule) => share(credited[rule])),
        ]),
    };
}
/** The touchpoints, how wrong each rule is, and which moments decide, for a terminal. */
export function formatAttribution(judged, style) {
    const { attribution, channels, together, unseen } = judged;
    const { plan, seed, runs, removed } = attribution;
    const { language, width, paint } = style;
    const words = attributionCommandWords[language];
    const numbers = numbersIn(plan, language);
    const share = (value) => numbers.format(value, "share");
    const label = labelIn(plan.scenario.brands[plan.brand], plan.brand, language);
    const { columns, rows } = touchpointTable(judged, language);
    const sold = mean([...removed[0].sales]);
    const part = share(together.difference / sold);
    const said = [
        ...(sold > 0
            ? [words.together(purchases(together, numbers), part, numbers.round(channels.summed, "count"))]
            : [words.nothingSold]),
        ...(Number.isNaN(unseen) ? [] : [words.unseen(share(unseen))]),
        ...(sold > 0 && channels.rules.some(({ misplaced }) => Number.isNaN(misplaced))
            ? [words.nothingSeen]
            : []),
        ...(sold > 0 || runs < 2
            ? [runs < 2 ? words.single : words.means(share(plan.scenario.level), share(channels.luck))]
            : []),
    ];
    return [
        paint.bold(spokenIn(plan.scenario.title, language)),
        headingOf(plan.scenario, seed, runs, language),
        "",
        paint.bold(wrapText(words.heading(label), width)),
        formatTextTable(columns, rows, width),
        "",
        rulesTable(judged, numbers, width),
        ...(judged.decisive.length === 0
            ? []
            : ["", paint.bold(words.decisive), momentsTable(judged, numbers, width)]),
        "",
        ...said.map((line) => wrapText(line, width)),
    ].join("\n");
}
function rulesTable({ channels }, numbers, width) {
    const words = attributionCommandWords[numbers.locale];
    const heads = [words.misplaced, words.interval, words.money, words.order].map(right);
    const rows = channels.rules.map(({ rule, misplaced, low, high, misplacedRevenue, rankCorrelation }) => [
        attributionWords[numbers.locale].rules[rule],
        numbers.format(misplaced, "share"),
        Number.isNaN(low) ? "–" : numbers.interval(low, high, "share"),
        numbers.short(misplacedRevenue, "money"),
        numbers.format(rankCorrelation, "quality"),
    ]);
    return formatTextTable([left(words.rule), ...heads], rows, width);
}
function momentsTable({ attribution, decisive }, numbers, width) {
    const words = attributionCommandWords[numbers.locale];
    const heads = [words.brings, words.part, words.luck].map(right);
    const rows = decisive
        .slice(0, MOST_MOMENTS)
        .map(({ touchpoint, sales, part, isClear }) => [
        touchpointText(touchpoint, attribution.plan.scenario, numbers.locale),
        purchases(sales, numbers),
        numbers.format(part, "share"),
        isClear ? words.clear : words.unclear,
    ]);
    return formatTextTable([left(words.moment), ...heads], rows, width);
}
/** “+355 ± 48” */
function purchases({ difference, low, high }, numbers) {
    return changeInterval(numbers, { difference, low, high }, "count");
}
function numbersIn({ scenario }, language) {
    return numbersOf(language, scenario.market.currency);
}
