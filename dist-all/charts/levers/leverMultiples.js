import { mean } from "simple-statistics";
import { settingOf } from "../../drawing/chart.js";
import { chartOf } from "../../drawing/chartOf.js";
import { leverMap, leverNames } from "./leverMap.js";
import { qualityCoverageHeatMap } from "./qualityCoverageHeatMap.js";
import { rampLegend } from "../../drawing/rampLegend.js";
import { smallMultiples } from "../../drawing/smallMultiples.js";
import { nameInSentence } from "../../drawing/textWidth.js";
import { leverGridWords } from "./words/leverGrid.js";
import { leverWord } from "../../drawing/words/levers.js";
import { capital, verbOf } from "../../drawing/words/measures.js";
import { quantileWords } from "../../drawing/words/quantiles.js";
/** Words of the chart of three levers: a map for each value of the third. */
const en = {
    best: (measure, lever, at, mean, other, otherMean) => `${capital(measure)} ${verbOf("en", measure, "is", "are")} highest with ${lever} ${at}: ${mean} on average, ${otherMean} with ${other}`,
    keeps: (measure, lever, low, high) => `Raising ${lever} hardly moves ${measure}: ${low} to ${high} on average`,
    one: (measure, lever, at, mean) => `${capital(measure)} with ${lever} ${at}: ${mean} on average`,
    highest: (levers, value) => `The highest of all combinations: ${levers}: ${value}.`,
    colours: "All maps share their colours.",
    subtitle: (measure, first, second, third) => `${capital(measure)}, by ${first} and ${second}; a map for each ${third}`,
    mean: (value) => `on average ${value}`,
    chosen: (maps, values, lever) => `${maps} of the ${values} values of ${lever}, evenly chosen; the data hold all.`,
    ranges: (lever) => `Each map covers a part of the range of ${lever} and is named by its middle.`,
};
const it = {
    best: (measure, lever, at, mean, other, otherMean) => `Con ${lever} ${at} ${measure} ${verbOf("it", measure, "tocca", "toccano")} il massimo: in media ${mean}, contro ${otherMean} con ${other}`,
    keeps: (measure, lever, low, high) => `${capital(lever)} in aumento: cambia poco ${measure}: in media da ${low} a ${high}`,
    one: (measure, lever, at, mean) => `Con ${lever} ${at} ${measure}: in media ${mean}`,
    highest: (levers, value) => `La migliore fra tutte le combinazioni: ${levers}: ${value}.`,
    colours: "Tutte le mappe hanno gli stessi colori.",
    subtitle: (measure, first, second, third) => `${capital(measure)}, per ${first} e ${second}; una mappa per ogni valore di ${third}`,
    mean: (value) => `in media ${value}`,
    chosen: (maps, values, lever) => `${maps} dei ${values} valori di ${lever}, scelti a distanza uguale; i dati li contengono tutti.`,
    ranges: (lever) => `Ogni mappa copre una parte dell’intervallo di ${lever} e porta il nome del suo centro.`,
};
const leverMultiplesWords = { en, it };
/** What three levers do together: the map of the first two, repeated for each value of the third. */
export const leverMultiples = chartOf({
    name: "leverMultiples",
    compose,
    find,
    columns,
});
/** Height of a map, and the least width at which its numbers can be read, in pixels. */
const [HEIGHT, LEAST] = [230, 200];
function compose(rows, setting, options) {
    const maps = mapsOf(rows);
    if (maps.length === 0)
        return undefined;
    const { unit, measure, x, y } = leverNames(options);
    const z = thirdName(options);
    const words = leverMultiplesWords[setting.locale];
    const known = maps.flatMap((map) => map.rows.map(({ value }) => value));
    const domain = [Math.min(...known), Math.max(...known)];
    const multiples = maps.map((map) => ({
        title: `${capital(z)} ${placeOf(setting, map, maps)}`,
        subtitle: words.mean(setting.numbers.short(map.mean, unit)),
        draw: (own) => leverMap(own, map.rows, { ...options, domain, height: HEIGHT * setting.heightScale }),
    }));
    const legend = rampLegend(setting, domain, unit);
    return {
        subtitle: words.subtitle(measure, y, x, z),
        caption: captionOf(setting, maps.length, options),
        panels: [legend, smallMultiples(setting, multiples, maps.length === 4 ? 2 : 3, LEAST)],
    };
}
/** How cells came about, and which values of the third lever have no map. */
function captionOf(setting, maps, { isBinned, values = maps, ...options }) {
    const { caption, binned } = leverGridWords[setting.locale];
    const { chosen, ranges } = leverMultiplesWords[setting.locale];
    const z = thirdName(options);
    if (isBinned)
        return `${binned(setting.runs)} ${ranges(z)}`;
    return caption(setting.runs) + (values > maps ? ` ${chosen(maps, values, z)}` : "");
}
/** Maps that have any number, the lowest value of the third lever first. */
function mapsOf(rows) {
    const known = rows.filter(({ value }) => Number.isFinite(value));
    const values = [...new Set(known.map(({ z }) => z))].sort((a, b) => a - b);
    return values.map((z) => {
        const own = known.filter((row) => row.z === z);
        return { z, rows: own, mean: mean(own.map(({ value }) => value)) };
    });
}
function find(rows, options = {}) {
    const setting = settingOf(options);
    const maps = mapsOf(rows);
    if (maps.length === 0)
        return quantileWords[setting.locale].nothing;
    const words = leverMultiplesWords[setting.locale];
    const highest = maps.flatMap((map) => map.rows).reduce((a, b) => (b.value > a.value ? b : a));
    const { unit, x, y } = leverNames(options);
    const { numbers } = setting;
    const write = (value) => numbers.format(value, "number");
    const levers = [`${y} ${write(highest.y)}`, `${x} ${write(highest.x)}`];
    const all = [...levers, `${thirdName(options)} ${write(highest.z)}`].join(", ");
    return {
        title: titleOf(setting, maps, options),
        sentences: [words.highest(all, numbers.round(highest.value, unit)), words.colours],
    };
}
function titleOf(setting, maps, options) {
    const { numbers, locale } = setting;
    const { unit, measure } = leverNames(options);
    const words = leverMultiplesWords[locale];
    const z = thirdName(options);
    const sorted = maps.toSorted((a, b) => a.mean - b.mean);
    const [worst, best] = [sorted[0], sorted[sorted.length - 1]];
    const [low, high] = [worst, best].map((map) => numbers.round(map.mean, unit, [worst.mean, best.mean]));
    if (maps.length === 1)
        return words.one(measure, z, placeOf(setting, best, maps), high);
    // The same threshold as that of the two other levers.
    const size = Math.max(Math.abs(worst.mean), Math.abs(best.mean));
    if (!(best.mean - worst.mean >= 0.02 * size) || size === 0)
        return words.keeps(measure, z, low, high);
    const [at, other] = [best, worst].map((map) => placeOf(setting, map, maps));
    return words.best(measure, z, at, high, other, low);
}
/** The value of the third lever, told apart from those of the other maps. */
function placeOf({ numbers }, { z }, maps) {
    const values = maps.map((map) => map.z);
    return numbers.ticks(values, "number")[values.indexOf(z)];
}
function thirdName(options) {
    return nameInSentence(leverWord(settingOf(options).locale, options.z ?? "price", options.names));
}
function columns(options = {}) {
    return [
        { key: "z", label: capital(thirdName(options)), unit: "number" },
        ...qualityCoverageHeatMap.columns(options),
    ];
}
