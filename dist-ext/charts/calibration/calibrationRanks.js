import * as Plot from "@observablehq/plot";
import { settingOf, } from "../../drawing/chart.js";
import { chartOf } from "../../drawing/chartOf.js";
import { SIZE } from "../../drawing/look.js";
import { plotPanel } from "../../drawing/plotPanel.js";
import { smallMultiples } from "../../drawing/smallMultiples.js";
import { svgElement } from "../../drawing/svgElement.js";
import { nameInSentence } from "../../drawing/textWidth.js";
import { leverWord } from "../../drawing/words/levers.js";
import { capital } from "../../drawing/words/measures.js";
import { quantileWords } from "../../drawing/words/quantiles.js";
/** Words of the chart. */
const en = {
    title: (coverage, level) => `In markets of known truth, ${coverage} of the ${level} intervals held it`,
    worst: (setting, coverage) => `Least often for ${setting}: ${coverage}.`,
    subtitle: "Where the truth lay among the draws of its calibration, from the lowest to the highest",
    caption: "Even bars: intervals are as wide as they should be. Crowded ends: too narrow. A heap in the middle: too wide. Band: luck, nine in ten.",
    held: (coverage) => `${coverage} held`,
    lowest: "lowest",
    highest: "highest",
    columns: {
        setting: "Setting",
        bin: "Part",
        count: "Markets",
        low: "By luck, from",
        high: "By luck, to",
        coverage: "Held",
    },
};
const it = {
    title: (coverage, level) => `In mercati di cui si sa la verità, intervalli al ${level} che la contenevano: ${coverage}`,
    worst: (setting, coverage) => `Meno spesso per ${setting}: ${coverage}.`,
    subtitle: "Dove stava la verità fra le estrazioni della sua calibrazione, dalla più bassa alla più alta",
    caption: "Barre uguali: gli intervalli sono larghi quanto devono. Estremi affollati: troppo stretti. Un mucchio al centro: troppo larghi. Banda: il caso, nove volte su dieci.",
    held: (coverage) => `contenuta: ${coverage}`,
    lowest: "più bassa",
    highest: "più alta",
    columns: {
        setting: "Impostazione",
        bin: "Parte",
        count: "Mercati",
        low: "Per caso, da",
        high: "Per caso, a",
        coverage: "Contenuta",
    },
};
const wordsIn = { en, it };
/** Whether intervals of a calibration are as wide as they should be. */
export const calibrationRanks = chartOf({
    name: "calibrationRanks",
    compose,
    find,
    columns,
});
const HEIGHT = 120;
function compose(rows, setting, { names }) {
    if (rows.length === 0)
        return undefined;
    const words = wordsIn[setting.locale];
    const most = Math.max(...rows.flatMap(({ count, high }) => [count, high]));
    const multiples = groupsOf(rows).map((own) => ({
        title: capital(nameInSentence(leverWord(setting.locale, own[0].setting, names))),
        subtitle: words.held(setting.numbers.format(own[0].coverage, "share")),
        draw: (narrow) => panelOf(narrow, own, most),
    }));
    return {
        subtitle: words.subtitle,
        caption: words.caption,
        panels: [smallMultiples(setting, multiples, 3, 160)],
    };
}
function panelOf(setting, rows, most) {
    const { look, document, width } = setting;
    const words = wordsIn[setting.locale];
    const bins = rows.length;
    const panel = plotPanel(setting, {
        height: HEIGHT * setting.heightScale,
        marginLeft: 1,
        marginRight: 1,
        marginTop: 4,
        marginBottom: 20,
        x: { domain: [0, bins], axis: null },
        y: { domain: [0, most], axis: null },
        marks: [
            Plot.rect(rows, { x1: 0, x2: bins, y1: "low", y2: "high", fill: look.pale }),
            Plot.rect(rows, {
                x1: ({ bin }) => bin + 0.1,
                x2: ({ bin }) => bin + 0.9,
                y1: 0,
                y2: "count",
                fill: look.series[0],
            }),
            Plot.ruleY([0], { stroke: look.muted }),
        ],
    });
    const style = { y: panel.height - 6, "font-size": SIZE.caption, fill: look.muted };
    panel.node.append(svgElement(document, "text", { x: 1, "text-anchor": "start", ...style }, words.lowest), svgElement(document, "text", { x: width - 1, "text-anchor": "end", ...style }, words.highest));
    return panel;
}
function find(rows, options = {}) {
    const { numbers, locale } = settingOf(options);
    const words = wordsIn[locale];
    const groups = groupsOf(rows);
    if (groups.length === 0)
        return quantileWords[locale].nothing;
    const share = (value) => numbers.format(value, "share");
    const pooled = groups.reduce((sum, [{ coverage }]) => sum + coverage, 0) / groups.length;
    const [worst] = groups.toSorted(([a], [b]) => a.coverage - b.coverage)[0];
    const name = nameInSentence(leverWord(locale, worst.setting, options.names));
    return {
        title: words.title(share(pooled), share(options.level ?? 0.9)),
        sentences: groups.length > 1 ? [words.worst(name, share(worst.coverage))] : [],
    };
}
function groupsOf(rows) {
    const settings = [...new Set(rows.map(({ setting }) => setting))];
    return settings.map((setting) => rows.filter((row) => row.setting === setting));
}
function columns(options = {}) {
    const labels = wordsIn[settingOf(options).locale].columns;
    return [
        { key: "setting", label: labels.setting, unit: "text" },
        { key: "bin", label: labels.bin, unit: "count" },
        { key: "count", label: labels.count, unit: "count" },
        { key: "low", label: labels.low, unit: "count" },
        { key: "high", label: labels.high, unit: "count" },
        { key: "coverage", label: labels.coverage, unit: "share" },
    ];
}
