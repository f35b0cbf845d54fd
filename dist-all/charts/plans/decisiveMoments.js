import { settingOf, } from "../../drawing/chart.js";
import { chartOf } from "../../drawing/chartOf.js";
import { heatMap } from "../levers/heatMap.js";
import { cleanName, nameInSentence } from "../../drawing/textWidth.js";
import { attributionWords } from "./words/attribution.js";
import { momentName, quotedMoment } from "../../drawing/words/moments.js";
import { quantileWords } from "../../drawing/words/quantiles.js";
import { touchpointName } from "../../drawing/words/touchpoints.js";
/** Where being there decides: the purchases that hang on each micro-moment of each touchpoint (D18). */
export const decisiveMoments = chartOf({
    name: "decisiveMoments",
    compose,
    find,
    columns,
});
function compose(rows, setting, options) {
    const { locale, numbers } = setting;
    if (knownRows(rows).length === 0)
        return undefined;
    const words = attributionWords[locale];
    const touchpoints = [...new Set(rows.map(({ touchpoint }) => touchpoint))].reverse();
    const moments = [...new Set(rows.map(({ moment }) => moment))];
    const map = heatMap(setting, {
        cells: rows.map((row) => cellOf(setting, row, moments, touchpoints)),
        columns: moments.map((moment) => momentName(locale, moment)),
        rows: touchpoints.map((name) => cleanName(touchpointName(locale, name))),
        columnTitle: "",
        rowTitle: "",
        domain: [0, Math.max(...rows.map(sizeOf).filter(Number.isFinite))],
        height: 40 + touchpoints.length * 40 * Math.max(0.8, setting.heightScale),
    });
    const level = numbers.format(options.level ?? 0.9, "share");
    const subtitle = words.decisiveSubtitle(nameInSentence(options.focus ?? ""));
    return { subtitle, caption: words.decisiveCaption(setting.runs, level), panels: [map] };
}
function cellOf(setting, row, moments, touchpoints) {
    const { numbers, locale } = setting;
    const words = attributionWords[locale];
    const isAbsent = !Number.isFinite(row.brought);
    const change = changeOf(setting, row);
    const second = row.isClear === 1 ? numbers.format(row.part, "share") : words.unclear;
    const place = `${cleanName(touchpointName(locale, row.touchpoint))}, ${momentName(locale, row.moment)}`;
    return {
        column: moments.indexOf(row.moment),
        row: touchpoints.indexOf(row.touchpoint),
        value: isAbsent ? Number.NaN : sizeOf(row),
        lines: isAbsent ? [words.absent] : [change, second],
        tip: isAbsent ? `${place}: ${words.absent}` : `${place}: ${change} (${second})`,
    };
}
/** Size of a change that is more than luck, nothing of the others; NaN where the brand is absent. */
function sizeOf({ brought, isClear }) {
    return isClear === 1 || Number.isNaN(brought) ? Math.abs(brought) : 0;
}
/** “+355 ± 48” */
function changeOf({ numbers }, { brought, low, high }) {
    const change = numbers.difference(brought, "count");
    const reach = (high - low) / 2;
    return reach > 0 ? `${change} ± ${numbers.round(reach, "count")}` : change;
}
function find(rows, options = {}) {
    const setting = settingOf(options);
    const { locale, numbers } = setting;
    const words = attributionWords[locale];
    const known = knownRows(rows);
    if (known.length === 0)
        return quantileWords[locale].nothing;
    const place = (row) => [nameInSentence(touchpointName(locale, row.touchpoint)), quotedMoment(locale, row.moment)];
    const clear = known
        .filter(({ isClear }) => isClear === 1)
        .toSorted((a, b) => Math.abs(b.brought) - Math.abs(a.brought));
    const count = words.clear(clear.length, known.length);
    const [first, second] = clear;
    if (first === undefined)
        return { title: words.none(nameInSentence(options.focus ?? "")), sentences: [count] };
    const part = numbers.format(first.part, "share");
    const harmful = clear.filter((row) => row.brought < 0 && row !== first);
    return {
        title: words.decisive(...place(first), changeOf(setting, first), part),
        sentences: [
            ...(second !== undefined && overlap(first, second) ? [words.tied(...place(second))] : []),
            ...harmful.map((row) => words.harmful(...place(row), changeOf(setting, row))),
            count,
        ],
    };
}
/** Whether the sizes of two changes have intervals that touch. */
function overlap(one, other) {
    const ends = ({ brought, low, high }) => {
        const reach = (high - low) / 2;
        return [Math.abs(brought) - reach, Math.abs(brought) + reach];
    };
    return ends(other)[1] > ends(one)[0];
}
function knownRows(rows) {
    return rows.filter(({ brought }) => Number.isFinite(brought));
}
function columns(options = {}) {
    const { columns: labels } = attributionWords[settingOf(options).locale];
    return [
        { key: "touchpoint", label: labels.touchpoint, unit: "text" },
        { key: "moment", label: labels.moment, unit: "text" },
        { key: "brought", label: labels.brought, unit: "count" },
        { key: "low", label: labels.broughtLow, unit: "count" },
        { key: "high", label: labels.broughtHigh, unit: "count" },
        { key: "part", label: labels.part, unit: "share" },
        { key: "chance", label: labels.chance, unit: "quality" },
    ];
}
