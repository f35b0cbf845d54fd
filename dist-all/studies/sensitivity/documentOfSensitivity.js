import { numbersOf } from "../../drawing/numbers.js";
import { nameInSentence } from "../../drawing/textWidth.js";
import { capital, measureName } from "../../drawing/words/measures.js";
import { metricNote } from "../../metrics/metrics.js";
import { assumptionSections } from "../run/assumptions.js";
import { dataTableOf } from "../../report/document/dataTable.js";
import { figuresOfSensitivity } from "./figuresOfSensitivity.js";
import { withSaid } from "../../report/document/withSaid.js";
import { brandNames } from "../../report/document/names.js";
import { overriddenParagraphs } from "../../report/document/words/overriddenLines.js";
import { headIn, reportOf } from "../../report/document/provenance.js";
import { sensitivityReportWords } from "./sensitivityWords.js";
import { reportWords } from "../../report/document/words/words.js";
import { settingWords } from "../../report/document/settingWords.js";
import { withPopulation } from "../../report/document/populationSentence.js";
/** Settings that stand in boxes on top. */
const HEADLINES = 3;
/** The report of a sensitivity analysis: which settings matter, which way, and how much of it is luck. */
export function documentOfSensitivity(result, findings, maker) {
    const { scenario, seed } = result.plan;
    const figures = figuresOfSensitivity(result.plan, findings);
    const effects = findings.flatMap(({ metric, effects: own }) => own.map((effect, at) => {
        const { low, high } = result.plan.ranges[at];
        return { metric: metric.name, from: low, to: high, ...effect };
    }));
    const names = figures.map(({ name }) => name);
    return {
        ...reportOf(scenario, { ...maker, seed, runs: result.runs }),
        kind: "sensitivity",
        texts: { en: textOf("en", result, findings, names), it: textOf("it", result, findings, names) },
        figures: withSaid(figures, scenario),
        data: [dataTableOf("effects", effects)],
    };
}
function textOf(locale, result, findings, figures) {
    const words = sensitivityReportWords(locale);
    const { scenario } = result.plan;
    return {
        ...headIn(scenario, locale),
        about: aboutLine(result, locale),
        headlines: findings.slice(0, 1).flatMap((found) => headlinesOf(result, found, figures, locale)),
        notModelled: reportWords(locale).notModelledLines,
        sections: [
            {
                heading: words.figures,
                blocks: figures.map((figure) => ({ kind: "figure", figure })),
            },
            variedSection(result, locale),
            luckSection(result, findings, locale),
            ...assumptionSections(scenario, locale),
        ],
    };
}
function aboutLine({ plan, repeats, runs }, locale) {
    const words = sensitivityReportWords(locale);
    const count = (value) => numbersOf(locale).format(value, "count");
    const { consumers, days } = plan.scenario.market;
    const about = words.about(count(consumers), count(days), words.design[plan.method](count(repeats)), count(runs));
    return withPopulation(about, plan.scenario, locale);
}
/** The settings that move the metric most, each with the mean change over its range. */
function headlinesOf({ plan }, found, figures, locale) {
    const words = sensitivityReportWords(locale);
    const { scenario, method, ranges } = plan;
    const numbers = numbersOf(locale, scenario.market.currency);
    const { metric, effects } = found;
    const unit = metricNote(metric.brand, metric.metric)?.unit ?? "number";
    const sizeOf = (effect) => (method === "morris" ? effect.size : effect.total);
    const ranked = effects.map((effect, at) => ({ ...effect, range: ranges[at], row: at }));
    return ranked
        .filter((effect) => Number.isFinite(effect.net))
        .toSorted((a, b) => sizeOf(b) - sizeOf(a))
        .slice(0, HEADLINES)
        .map(({ path, net, low, high, range, row }) => ({
        label: words.changeBy(measureOf(plan, found, locale), nameInSentence(settingWords(path, locale, metric.brand))),
        value: numbers.difference(net, unit),
        interval: Number.isFinite(low)
            ? words.interval(numbers.format(scenario.level, "share"), [low, high].map((end) => numbers.difference(end, unit)).join(" … "))
            : "",
        note: words.overRange(numbers.format(range.low, "number"), numbers.format(range.high, "number")),
        from: { table: figures[0], row },
    }));
}
function variedSection({ plan }, locale) {
    const words = sensitivityReportWords(locale);
    const numbers = numbersOf(locale);
    const rows = plan.ranges.map(({ path, low, high }) => [
        path,
        ...[low, high].map((end) => numbers.format(end, "number")),
    ]);
    const heads = [words.setting, words.from, words.to];
    return {
        heading: words.varied,
        blocks: [
            ...overriddenParagraphs(plan.scenario, plan.ranges.map(({ path }) => ({ path })), locale),
            { kind: "table", label: words.varied, heads, rows },
        ],
    };
}
function luckSection({ plan, luck }, findings, locale) {
    const words = sensitivityReportWords(locale);
    const numbers = numbersOf(locale);
    const share = (value) => numbers.format(value, "share");
    const isLuckRun = luck.length > 0;
    const blocks = findings.map((found) => {
        const { ofOneRun, ofOneRunLow, ofOneRunHigh, betweenPoints } = found.luck;
        const single = numbers.within(ofOneRun, ofOneRunLow, ofOneRunHigh, "share");
        const measure = measureOf(plan, found, locale);
        return {
            kind: "paragraph",
            text: Number.isNaN(ofOneRun)
                ? isLuckRun
                    ? words.luckEmpty(measure)
                    : words.luckUnknown(measure)
                : words.luckOf(measure, single, share(betweenPoints)),
        };
    });
    return { heading: words.luck, blocks };
}
function measureOf({ scenario }, { metric: { brand, metric } }, locale) {
    const name = brandNames(scenario, locale).get(brand);
    return capital(measureName(locale, metric, name === undefined ? "" : nameInSentence(name)));
}
