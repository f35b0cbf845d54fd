import { mean } from "simple-statistics";
import {
  type Chart,
  type Column,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import type { LeverGridRow } from "./leverGrid.ts";
import { type LeverGridOptions, leverMap, leverNames } from "./leverMap.ts";
import { qualityCoverageHeatMap } from "./qualityCoverageHeatMap.ts";
import { rampLegend } from "../../drawing/rampLegend.ts";
import { smallMultiples } from "../../drawing/smallMultiples.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import { leverGridWords } from "./words/leverGrid.ts";
import { leverWord } from "../../drawing/words/levers.ts";
import { capital, verbOf } from "../../drawing/words/measures.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";

/** Words of the chart of three levers: a map for each value of the third. */
const en = {
  best: (measure: string, lever: string, at: string, mean: string, other: string, otherMean: string) =>
    `${capital(measure)} ${verbOf("en", measure, "is", "are")} highest with ${lever} ${at}: ${mean} on average, ${otherMean} with ${other}`,
  keeps: (measure: string, lever: string, low: string, high: string) =>
    `Raising ${lever} hardly moves ${measure}: ${low} to ${high} on average`,
  one: (measure: string, lever: string, at: string, mean: string) =>
    `${capital(measure)} with ${lever} ${at}: ${mean} on average`,
  highest: (levers: string, value: string) => `The highest of all combinations: ${levers}: ${value}.`,
  colours: "All maps share their colours.",
  subtitle: (measure: string, first: string, second: string, third: string) =>
    `${capital(measure)}, by ${first} and ${second}; a map for each ${third}`,
  mean: (value: string) => `on average ${value}`,
  chosen: (maps: number, values: number, lever: string) =>
    `${maps} of the ${values} values of ${lever}, evenly chosen; the data hold all.`,
  ranges: (lever: string) => `Each map covers a part of the range of ${lever} and is named by its middle.`,
};

const it: typeof en = {
  best: (measure, lever, at, mean, other, otherMean) =>
    `Con ${lever} ${at} ${measure} ${verbOf("it", measure, "tocca", "toccano")} il massimo: in media ${mean}, contro ${otherMean} con ${other}`,
  keeps: (measure, lever, low, high) =>
    `${capital(lever)} in aumento: cambia poco ${measure}: in media da ${low} a ${high}`,
  one: (measure, lever, at, mean) => `Con ${lever} ${at} ${measure}: in media ${mean}`,
  highest: (levers, value) => `La migliore fra tutte le combinazioni: ${levers}: ${value}.`,
  colours: "Tutte le mappe hanno gli stessi colori.",
  subtitle: (measure, first, second, third) =>
    `${capital(measure)}, per ${first} e ${second}; una mappa per ogni valore di ${third}`,
  mean: (value) => `in media ${value}`,
  chosen: (maps, values, lever) =>
    `${maps} dei ${values} valori di ${lever}, scelti a distanza uguale; i dati li contengono tutti.`,
  ranges: (lever) => `Ogni mappa copre una parte dell’intervallo di ${lever} e porta il nome del suo centro.`,
};

const leverMultiplesWords = { en, it };

/** What came out at one combination of three levers. */
export interface LeverMultiplesRow extends LeverGridRow {
  /** value of the third lever, which has a map for each */
  readonly z: number;
}

export interface LeverMultiplesOptions extends LeverGridOptions {
  /** name of the third lever, as within a sentence */
  readonly z?: string | undefined;
  /** values of the third lever that were run, where not all of them have a map */
  readonly values?: number | undefined;
}

/** What three levers do together: the map of the first two, repeated for each value of the third. */
export const leverMultiples: Chart<LeverMultiplesRow, LeverMultiplesOptions> = chartOf({
  name: "leverMultiples",
  computed: {
    interval: "nineInTen",
    sections: ["7.5", "7.9", "7.11"],
    says: {
      en: [
        "one combination of the three levers",
        "the outcome of the brand in focus over the whole run, at these values of the levers",
      ],
      it: [
        "una combinazione delle tre leve",
        "il risultato della marca in esame in tutta la simulazione, con le leve a questi valori",
      ],
    },
  },
  compose,
  find,
  columns,
});

/** Height of a map, and the least width at which its numbers can be read, in pixels. */
const [HEIGHT, LEAST] = [230, 200];

/** One map: the rows of one value of the third lever. */
interface LeverMapRows {
  readonly z: number;
  readonly rows: readonly LeverMultiplesRow[];
  readonly mean: number;
}

function compose(
  rows: readonly LeverMultiplesRow[],
  setting: ChartSetting,
  options: LeverMultiplesOptions,
): Composition | undefined {
  const maps = mapsOf(rows);
  if (maps.length === 0) return undefined;
  const { unit, measure, x, y } = leverNames(options);
  const z = thirdName(options);
  const words = leverMultiplesWords[setting.locale];
  const known = maps.flatMap((map) => map.rows.map(({ value }) => value));
  const domain = [Math.min(...known), Math.max(...known)] as const;
  const multiples = maps.map((map) => ({
    title: `${capital(z)} ${placeOf(setting, map, maps)}`,
    subtitle: words.mean(setting.numbers.short(map.mean, unit)),
    draw: (own: ChartSetting) =>
      leverMap(own, map.rows, { ...options, domain, height: HEIGHT * setting.heightScale }),
  }));
  const legend = rampLegend(setting, domain, unit);
  return {
    subtitle: words.subtitle(measure, y, x, z),
    caption: captionOf(setting, maps.length, options),
    panels: [legend, smallMultiples(setting, multiples, maps.length === 4 ? 2 : 3, LEAST)],
  };
}

/** How cells came about, and which values of the third lever have no map. */
function captionOf(
  setting: ChartSetting,
  maps: number,
  { isBinned, values = maps, ...options }: LeverMultiplesOptions,
) {
  const { caption, binned } = leverGridWords[setting.locale];
  const { chosen, ranges } = leverMultiplesWords[setting.locale];
  const z = thirdName(options);
  if (isBinned) return `${binned(setting.runs)} ${ranges(z)}`;
  return caption(setting.runs) + (values > maps ? ` ${chosen(maps, values, z)}` : "");
}

/** Maps that have any number, the lowest value of the third lever first. */
function mapsOf(rows: readonly LeverMultiplesRow[]): LeverMapRows[] {
  const known = rows.filter(({ value }) => Number.isFinite(value));
  const values = [...new Set(known.map(({ z }) => z))].sort((a, b) => a - b);
  return values.map((z) => {
    const own = known.filter((row) => row.z === z);
    return { z, rows: own, mean: mean(own.map(({ value }) => value)) };
  });
}

function find(rows: readonly LeverMultiplesRow[], options: LeverMultiplesOptions = {}): ChartFinding {
  const setting = settingOf(options);
  const maps = mapsOf(rows);
  if (maps.length === 0) return quantileWords[setting.locale].nothing;
  const words = leverMultiplesWords[setting.locale];
  const highest = maps.flatMap((map) => map.rows).reduce((a, b) => (b.value > a.value ? b : a));
  const { unit, x, y } = leverNames(options);
  const { numbers } = setting;
  const write = (value: number) => numbers.format(value, "number");
  const levers = [`${y} ${write(highest.y)}`, `${x} ${write(highest.x)}`];
  const all = [...levers, `${thirdName(options)} ${write(highest.z)}`].join(", ");
  return {
    title: titleOf(setting, maps, options),
    sentences: [words.highest(all, numbers.round(highest.value, unit)), words.colours],
  };
}

function titleOf(
  setting: ChartSetting,
  maps: readonly LeverMapRows[],
  options: LeverMultiplesOptions,
): string {
  const { numbers, locale } = setting;
  const { unit, measure } = leverNames(options);
  const words = leverMultiplesWords[locale];
  const z = thirdName(options);
  const sorted = maps.toSorted((a, b) => a.mean - b.mean);
  const [worst, best] = [sorted[0], sorted[sorted.length - 1]];
  const [low, high] = [worst, best].map((map) => numbers.round(map.mean, unit, [worst.mean, best.mean]));
  if (maps.length === 1) return words.one(measure, z, placeOf(setting, best, maps), high);
  // The same threshold as that of the two other levers.
  const size = Math.max(Math.abs(worst.mean), Math.abs(best.mean));
  if (!(best.mean - worst.mean >= 0.02 * size) || size === 0) return words.keeps(measure, z, low, high);
  const [at, other] = [best, worst].map((map) => placeOf(setting, map, maps));
  return words.best(measure, z, at, high, other, low);
}

/** The value of the third lever, told apart from those of the other maps. */
function placeOf({ numbers }: ChartSetting, { z }: LeverMapRows, maps: readonly LeverMapRows[]): string {
  const values = maps.map((map) => map.z);
  return numbers.ticks(values, "number")[values.indexOf(z)];
}

function thirdName(options: LeverMultiplesOptions): string {
  return nameInSentence(leverWord(settingOf(options).locale, options.z ?? "price", options.names));
}

function columns(options: LeverMultiplesOptions = {}): Column<LeverMultiplesRow>[] {
  return [
    { key: "z", label: capital(thirdName(options)), unit: "number" },
    ...qualityCoverageHeatMap.columns(options),
  ];
}
