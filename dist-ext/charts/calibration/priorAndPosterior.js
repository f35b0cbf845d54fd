import * as Plot from "@observablehq/plot";
import { settingOf, } from "../../drawing/chart.js";
import { chartOf } from "../../drawing/chartOf.js";
import { SIZE } from "../../drawing/look.js";
import { plotPanel } from "../../drawing/plotPanel.js";
import { svgElement } from "../../drawing/svgElement.js";
import { nameInSentence, shorten, textWidth } from "../../drawing/textWidth.js";
import { tipChannel, tipOf } from "../../drawing/tips.js";
import { leverWord } from "../../drawing/words/levers.js";
import { capital } from "../../drawing/words/measures.js";
import { quantileWords } from "../../drawing/words/quantiles.js";
/** Words of the chart. */
const en = {
    most: (setting, value, low, high) => `The data say most of ${setting}: ${value} (${low} to ${high})`,
    none: "The data say hardly anything of any setting",
    least: (setting, share) => `Least of ${setting}: ${share} of what was uncertain is left.`,
    subtitle: (level) => `Where each setting lies with ${level} chance, before the data and with them`,
    caption: "Pale: before the data. Strong: with them; the dot is the middle. Each row has a scale of its own.",
    label: (value, low, high) => `${value} (${low} to ${high})`,
    columns: {
        setting: "Setting",
        priorLow: "Before, from",
        priorHigh: "Before, to",
        low: "With the data, from",
        middle: "Middle",
        high: "With the data, to",
        left: "Uncertainty left",
    },
};
const it = {
    most: (setting, value, low, high) => `I dati dicono di più su ${setting}: ${value} (da ${low} a ${high})`,
    none: "I dati non dicono quasi niente di nessuna impostazione",
    least: (setting, share) => `Meno di tutto su ${setting}: dell'incertezza resta il ${share}.`,
    subtitle: (level) => `Dove sta ogni impostazione con probabilità del ${level}, prima dei dati e con i dati`,
    caption: "Chiaro: prima dei dati. Scuro: con i dati; il punto è il valore mediano. Ogni riga ha la sua scala.",
    label: (value, low, high) => `${value} (da ${low} a ${high})`,
    columns: {
        setting: "Impostazione",
        priorLow: "Prima, da",
        priorHigh: "Prima, a",
        low: "Con i dati, da",
        middle: "Valore mediano",
        high: "Con i dati, a",
        left: "Incertezza che resta",
    },
};
const wordsIn = { en, it };
/** How far the data narrow down what was believed of each setting. */
export const priorAndPosterior = chartOf({
    name: "priorAndPosterior",
    compose,
    find,
    columns,
});
/** Above this nothing worth telling was learnt. */
const HARDLY = 0.8;
const ROW = 46;
/** Line of text above the bars of a row, in pixels from the row's top. */
const TEXT = 14;
function compose(rows, setting, options) {
    if (rows.length === 0)
        return undefined;
    const words = wordsIn[setting.locale];
    const level = setting.numbers.format(options.level ?? 0.9, "share");
    return {
        subtitle: words.subtitle(level),
        caption: words.caption,
        panels: [intervals(setting, rows, options)],
    };
}
/** Every row is drawn over what was believed before, as wide as the drawing. */
function intervals(setting, rows, options) {
    const { look, width, document } = setting;
    const part = (row, value) => (value - row.priorLow) / (row.priorHigh - row.priorLow);
    const ends = rows.flatMap((row) => [0, 1, part(row, row.low), part(row, row.high)]);
    const colour = look.series[0];
    const tip = tipChannel(setting, (row) => tipOf(nameOf(row, setting, options), said(row, setting)));
    const place = (row) => rows.indexOf(row);
    const panel = plotPanel(setting, {
        height: rows.length * ROW,
        marginLeft: 2,
        marginRight: 6,
        marginTop: 0,
        marginBottom: 0,
        x: { domain: [Math.min(...ends), Math.max(...ends)], axis: null },
        y: { domain: [rows.length, 0], axis: null },
        marks: [
            Plot.rect(rows, {
                x1: 0,
                x2: 1,
                y1: (row) => place(row) + 0.48,
                y2: (row) => place(row) + 0.8,
                fill: look.pale,
            }),
            Plot.rect(rows, {
                x1: (row) => part(row, row.low),
                x2: (row) => part(row, row.high),
                y1: (row) => place(row) + 0.54,
                y2: (row) => place(row) + 0.74,
                fill: colour,
                ...tip,
            }),
            Plot.dot(rows, {
                x: (row) => part(row, row.middle),
                y: (row) => place(row) + 0.64,
                r: 5,
                fill: look.paper,
                stroke: colour,
                strokeWidth: 2.5,
            }),
        ],
    });
    rows.forEach((row, at) => {
        const text = said(row, setting);
        const y = at * ROW + TEXT;
        const style = { y, "font-size": SIZE.label };
        const room = width - textWidth(text, SIZE.label) - 16;
        const name = shorten(capital(nameOf(row, setting, options)), room, SIZE.label);
        panel.node.append(svgElement(document, "text", { x: 2, "text-anchor": "start", ...style, fill: look.ink }, name), svgElement(document, "text", { x: width - 6, "text-anchor": "end", ...style, fill: look.muted }, text));
    });
    return panel;
}
function nameOf({ setting: key }, { locale }, { names }) {
    return nameInSentence(leverWord(locale, key, names));
}
function said(row, { numbers, locale }) {
    const { low, middle, high } = row;
    const write = (value) => numbers.format(value, "number", [low, high]);
    return wordsIn[locale].label(write(middle), write(low), write(high));
}
function find(rows, options = {}) {
    const setting = settingOf(options);
    const { numbers, locale } = setting;
    const words = wordsIn[locale];
    const sorted = rows.toSorted((a, b) => a.left - b.left);
    const [first, last] = [sorted[0], sorted[sorted.length - 1]];
    if (first === undefined)
        return quantileWords[locale].nothing;
    const write = (value) => numbers.format(value, "number", [first.low, first.high]);
    const title = first.left > HARDLY
        ? words.none
        : words.most(nameOf(first, setting, options), write(first.middle), write(first.low), write(first.high));
    const share = numbers.format(Math.min(1, last.left), "share");
    return {
        title,
        sentences: rows.length > 1 ? [words.least(nameOf(last, setting, options), share)] : [],
    };
}
function columns(options = {}) {
    const labels = wordsIn[settingOf(options).locale].columns;
    return [
        { key: "setting", label: labels.setting, unit: "text" },
        { key: "priorLow", label: labels.priorLow, unit: "number" },
        { key: "priorHigh", label: labels.priorHigh, unit: "number" },
        { key: "low", label: labels.low, unit: "number" },
        { key: "middle", label: labels.middle, unit: "number" },
        { key: "high", label: labels.high, unit: "number" },
        { key: "left", label: labels.left, unit: "share" },
    ];
}
