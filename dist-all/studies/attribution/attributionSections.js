import { numbersOf } from "../../drawing/numbers.js";
import { cleanName } from "../../drawing/textWidth.js";
import { attributionWords } from "../../charts/plans/words/attribution.js";
import { capital } from "../../drawing/words/measures.js";
import { momentName } from "../../drawing/words/moments.js";
import { changeInterval } from "../../charts/comparison/words/pairedDifference.js";
import { touchpointName } from "../../drawing/words/touchpoints.js";
import { RULES } from "./rules.js";
import { attributionReportWords } from "./attributionWords.js";
import { touchpointNames } from "../../report/document/names.js";
/** Names of the tables that headlines lead to: the rules and the touchpoints, both by channel. */
export const RULES_TABLE = "rules";
export const EFFECTS_TABLE = "effects";
/** How wrong each rule is, over channels and over their micro-moments. */
export function rulesSection({ attribution, channels, moments }, locale) {
    const words = attributionReportWords[locale];
    const numbers = numbersOf(locale, attribution.plan.scenario.market.currency);
    const about = (found, name, label) => [
        { ...rulesTable(attribution, found, locale, label), name },
        {
            kind: "note",
            text: Number.isNaN(found.rules[0]?.misplaced)
                ? words.nothingSeen
                : words.rulesMean(numbers.format(found.luck, "share")),
        },
    ];
    return {
        heading: words.rules,
        isMoney: true,
        blocks: [
            ...about(channels, RULES_TABLE, words.rules),
            ...(moments.rules.length === 0
                ? [{ kind: "note", text: words.noMoments }]
                : [
                    { kind: "heading", text: words.byMoment },
                    ...about(moments, `${RULES_TABLE}-moments`, words.byMoment),
                ]),
            { kind: "note", text: words.method },
        ],
    };
}
function rulesTable({ plan }, { rules }, locale, label) {
    const words = attributionReportWords[locale];
    const numbers = numbersOf(locale, plan.scenario.market.currency);
    const level = numbers.format(plan.scenario.level, "share");
    const heads = [words.rule, words.misplaced, words.interval(level), words.money, words.order];
    const rows = rules.map(({ rule, misplaced, low, high, misplacedRevenue, rankCorrelation }) => [
        capital(attributionWords[locale].rules[rule]),
        numbers.format(misplaced, "share"),
        Number.isNaN(low) ? "–" : numbers.interval(low, high, "share"),
        numbers.short(misplacedRevenue, "money"),
        numbers.format(rankCorrelation, "quality"),
    ]);
    const exact = rules.map(({ misplaced, low, high, misplacedRevenue, rankCorrelation }) => [
        [],
        [misplaced],
        [low, high],
        [misplacedRevenue],
        [rankCorrelation],
    ]);
    return { kind: "table", label, heads, rows, exact };
}
/** What removing each touchpoint loses, and what each rule credits to it: channels, then their micro-moments. */
export function effectsSection({ attribution, channels, moments }, locale) {
    const words = attributionReportWords[locale];
    const { scenario } = attribution.plan;
    const numbers = numbersOf(locale, scenario.market.currency);
    const level = numbers.format(scenario.level, "share");
    return {
        heading: words.effects,
        blocks: [
            { ...effectsTable(channels, scenario, numbers, words.effects), name: EFFECTS_TABLE },
            { kind: "note", text: words.effectsMean(level) },
            ...(moments.touchpoints.length === 0
                ? []
                : [
                    { kind: "heading", text: words.byMoment },
                    { ...effectsTable(moments, scenario, numbers, words.byMoment), name: `${EFFECTS_TABLE}-moments` },
                ]),
        ],
    };
}
function effectsTable({ touchpoints }, scenario, numbers, label) {
    const { locale } = numbers;
    const words = attributionReportWords[locale];
    const share = (value) => numbers.format(value, "share");
    const change = ({ difference, low, high }, unit) => changeInterval(numbers, { difference, low, high }, unit);
    const heads = [
        words.touchpoint,
        words.purchases,
        words.revenue,
        words.profit,
        words.trueShare,
        ...RULES.map((rule) => capital(attributionWords[locale].rules[rule])),
    ];
    const sorted = touchpoints.toSorted((a, b) => b.sales.difference - a.sales.difference);
    const exactly = ({ difference, low, high }) => [difference, (high - low) / 2];
    const exact = sorted.map(({ sales, revenue, profit, share: truth, low, high, credited }) => [
        [],
        exactly(sales),
        exactly(revenue),
        exactly(profit),
        [truth, low, high],
        ...RULES.map((rule) => [credited[rule]]),
    ]);
    const rows = sorted.map(({ touchpoint, sales, revenue, profit, share: truth, low, high, credited }) => [
        touchpointText(touchpoint, scenario, locale),
        change(sales, "count"),
        change(revenue, "money"),
        change(profit, "money"),
        Number.isNaN(low) ? share(truth) : `${share(truth)} (${numbers.interval(low, high, "share")})`,
        ...RULES.map((rule) => share(credited[rule])),
    ]);
    return { kind: "table", label, heads, rows, exact };
}
/** A touchpoint as people say it: “shop window, I want to go”. */
export function touchpointText({ channel, moment }, scenario, locale) {
    const own = touchpointNames(scenario, locale).get(channel) ?? channel;
    const name = cleanName(touchpointName(locale, own));
    return moment === undefined ? name : `${name}, ${momentName(locale, moment)}`;
}
