import { linesOverTime } from "../../drawing/nativePlan.ts";
import {
  type Chart,
  type ChartFinding,
  type ChartOptions,
  type ChartSetting,
  type Column,
  type Quantiles,
  settingOf,
} from "../../drawing/chart.ts";
import { eventKey, eventsWithin } from "../../drawing/eventMarks.ts";
import { type ChartMeasure, chartOf, type Composition } from "../../drawing/chartOf.ts";
import type { Unit } from "../../drawing/numbers.ts";
import { type BrandTimeRow, quantileLines } from "./quantileLines.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import { capital, measureName, measureNoun, verbOf } from "../../drawing/words/measures.ts";
import { changeInterval, changeText } from "../comparison/words/pairedDifference.ts";
import { intervalClause, quantileWords } from "../../drawing/words/quantiles.ts";
import { weekWords } from "../../drawing/words/weeks.ts";

/** Below so many runs nobody can say what nine in ten of them do. */
const FEW = 10;

/** Words of the chart of a difference over time. */
const en = {
  higher: (alternative: string, measure: string, since: string, often: string) =>
    `${alternative} lifts ${measure} ${since}, ${often}`,
  lower: (alternative: string, measure: string, since: string, often: string) =>
    `${alternative} lowers ${measure} ${since}, ${often}`,
  unknown: (alternative: string, measure: string) =>
    `${alternative}: at the end these runs do not agree whether ${measure} ${verbOf("en", measure, "changes", "change")}`,
  same: (alternative: string, measure: string) =>
    `${alternative}: ${measure} ${verbOf("en", measure, "stays", "stay")} exactly the same`,
  mean: (alternative: string, measure: string, by: string, over: string) =>
    `${alternative}: ${measure} ${by}, mean ${over}; single weeks differ`,
  unclear: (alternative: string, measure: string, over: string) =>
    `${alternative}: these runs cannot tell whether ${measure} ${verbOf("en", measure, "changes", "change")} ${over}`,
  over: (period: string) => (period === "total" ? "over the whole run" : `over ${period}`),
  throughout: "throughout",
  since: (day: string) => `from ${day} on`,
  often: (runs: number | undefined): string =>
    runs === 1 ? "in the only pair of runs" : isFew(runs) ? "in nearly all runs" : "in nine runs in ten",
  last: (period: string, alternative: string, change: string, interval: string) =>
    `${period}, ${alternative}: ${change}${interval}.`,
  subtitle: (measure: string, by: string) =>
    `Difference in ${measure} from the baseline with the same luck, ${by}`,
  points: "Points",
  caption: (runs: number | undefined) =>
    runs === 1
      ? "One pair of runs only: it cannot show how much luck matters."
      : `${runs === undefined ? "Over paired runs" : `Over ${runs} paired runs`}: the line is the median difference, the dark band holds half of them, the pale band ${isFew(runs) ? "nearly all" : "nine in ten"}.`,
  alternative: "Alternative",
};

const it: typeof en = {
  higher: (alternative, measure, since, often) => `${alternative} fa salire ${measure} ${since}, ${often}`,
  lower: (alternative, measure, since, often) => `${alternative} fa scendere ${measure} ${since}, ${often}`,
  unknown: (alternative, measure) =>
    `${alternative}: se alla fine ${measure} ${verbOf("it", measure, "cambi", "cambino")}, queste simulazioni non concordano`,
  same: (alternative, measure) =>
    `${alternative}: ${measure} non ${verbOf("it", measure, "cambia", "cambiano")} affatto`,
  mean: (alternative, measure, by, over) =>
    `${alternative}: ${measure} ${by}, in media ${over}; le singole settimane variano`,
  unclear: (alternative, measure, over) =>
    `${alternative}: se ${measure} ${verbOf("it", measure, "cambi", "cambino")} ${over}, queste simulazioni non sanno dirlo`,
  over: (period) => (period === "total" ? "su tutta la simulazione" : `su ${period}`),
  throughout: "per tutto il tempo",
  since: (day) => `dal ${day} in poi`,
  often: (runs) =>
    runs === 1
      ? "nell’unica coppia di simulazioni"
      : isFew(runs)
        ? "in quasi tutte le simulazioni"
        : "in nove simulazioni su dieci",
  last: (period, alternative, change, interval) => `${period}, ${alternative}: ${change}${interval}.`,
  subtitle: (measure, by) => `Differenza dalla base con la stessa fortuna, ${measure}, ${by}`,
  points: "Punti",
  caption: (runs) =>
    runs === 1
      ? "Una sola coppia di simulazioni: quanto conti il caso non si vede."
      : `${runs === undefined ? "Su simulazioni appaiate" : `Su ${runs} simulazioni appaiate`}: la linea è la differenza mediana, la fascia scura ne contiene metà, la chiara ${isFew(runs) ? "quasi tutte" : "nove su dieci"}.`,
  alternative: "Alternativa",
};

const differenceOverTimeWords = { en, it };

function isFew(runs: number | undefined): boolean {
  return runs !== undefined && runs < FEW;
}

/** What an alternative changes in one period: the middle of the paired runs, and where they lie. */
export interface DifferenceTimeRow extends Quantiles {
  /** last day of the period, ISO */
  readonly date: string;
  readonly alternative: string;
}

export interface DifferenceTimeOptions extends ChartOptions {
  readonly measured?: ChartMeasure | undefined;
  /** mean difference of the first alternative over the whole period, with its interval, by whoever knows every run */
  readonly overall?: OverallDifference | undefined;
}

/** What headlines say of an alternative; the title says the same. */
export interface OverallDifference {
  readonly difference: number;
  /** NaN without an interval */
  readonly low: number;
  readonly high: number;
  /** `total` or another period's name */
  readonly period: string;
}

/** When each alternative begins to differ from the baseline, and by how much in half and nine tenths of the runs. */
export const differenceOverTime: Chart<DifferenceTimeRow, DifferenceTimeOptions> = chartOf({
  name: "differenceOverTime",
  computed: {
    interval: "bands",
    sections: ["7.9", "8"],
    says: {
      en: [
        "one alternative in one period",
        "alternative − baseline, taken run by run between runs that met the same luck; over several weeks, the mean of the weekly differences",
      ],
      it: [
        "un’alternativa in un periodo",
        "alternativa − base, simulazione per simulazione fra simulazioni che hanno avuto la stessa fortuna; su più settimane, la media delle differenze settimanali",
      ],
    },
  },
  native: linesOverTime("alternative"),
  compose,
  find,
  columns,
});

const HEIGHT = 320;

function compose(
  rows: readonly DifferenceTimeRow[],
  setting: ChartSetting,
  options: DifferenceTimeOptions,
): Composition | undefined {
  if (lastOf(rows) === undefined) return undefined;
  const { locale, runs, weeks } = setting;
  const words = differenceOverTimeWords[locale];
  const { metric, unit, measure } = namesOf(options);
  const lines = {
    rows: rows.map((row) => told(row, unit)),
    unit: toldUnit(unit),
    title: unit === "share" ? words.points : capital(measureNoun(locale, metric)),
    height: HEIGHT * setting.heightScale,
    include: [0],
    rules: [0],
  };
  const days = rows.map(({ date }) => Date.parse(date)).sort((a, b) => a - b);
  const events = eventsWithin(setting.events, new Date(days[0]), new Date(days[days.length - 1]));
  // The brand in focus is no series here: all lines are of it.
  return {
    subtitle: words.subtitle(measure, weekWords(locale, weeks).by),
    caption: words.caption(runs) + eventKey(setting, events),
    panels: [quantileLines({ ...setting, focus: undefined }, lines)],
  };
}

function find(rows: readonly DifferenceTimeRow[], options: DifferenceTimeOptions = {}): ChartFinding {
  const setting = settingOf(options);
  const { unit, measure } = namesOf(options);
  const alternatives = [...new Set(rows.map(({ alternative }) => alternative))];
  const series = alternatives
    .map((name) => rows.filter(({ alternative }) => alternative === name))
    .filter((own) => lastOf(own) !== undefined);
  const [first] = series;
  if (first === undefined) return quantileWords[setting.locale].nothing;
  return {
    title: titleOf(setting, first, measure, unit, options.overall),
    sentences: series.map((own) => sayLast(setting, own, unit)),
  };
}

/** Since when all later bands lie on one side of zero. */
function titleOf(
  { locale, numbers, runs }: ChartSetting,
  rows: readonly DifferenceTimeRow[],
  measure: string,
  unit: Unit,
  overall: OverallDifference | undefined,
): string {
  const words = differenceOverTimeWords[locale];
  const known = rows.filter(({ p50 }) => Number.isFinite(p50));
  const name = nameInSentence(known[0].alternative);
  if (known.every(({ p05, p95 }) => p05 === 0 && p95 === 0)) return words.same(name, measure);
  const side = sideOf(known[known.length - 1]);
  const has = overall !== undefined && !Number.isNaN(overall.low);
  const verdict = has ? sideOf({ p05: overall.low, p95: overall.high }) : side;
  // What the means say decides; weeks may be too short to show it, or show it only for a while.
  if (has && verdict === "unknown") return words.unclear(name, measure, words.over(overall.period));
  if (has && verdict !== side) {
    const by = changeInterval(numbers, overall, unit);
    return words.mean(name, measure, by, words.over(overall.period));
  }
  if (side === "unknown") return words.unknown(name, measure);
  const before = known.findLastIndex((row) => sideOf(row) !== side);
  const since = before < 0 ? words.throughout : words.since(numbers.day(known[before + 1].date));
  return words[side](name, measure, since, words.often(runs));
}

function sideOf({ p05, p95 }: Pick<Quantiles, "p05" | "p95">): "higher" | "lower" | "unknown" {
  if (p05 > 0) return "higher";
  return p95 < 0 ? "lower" : "unknown";
}

function sayLast(setting: ChartSetting, rows: readonly DifferenceTimeRow[], unit: Unit): string {
  const { locale, numbers, weeks } = setting;
  const last = lastOf(rows) ?? rows[rows.length - 1];
  const period = weekWords(locale, weeks).last(numbers.day(last.date));
  const change = changeText(numbers, last.p50, 0, unit);
  const interval = intervalClause(told(last, unit), toldUnit(unit), setting);
  return differenceOverTimeWords[locale].last(period, nameInSentence(last.alternative), change, interval);
}

function lastOf(rows: readonly DifferenceTimeRow[]): DifferenceTimeRow | undefined {
  return rows.findLast(({ p50 }) => Number.isFinite(p50));
}

/** Differences of shares are told in points: a difference in per cent could be one of either kind. */
function told({ alternative, date, ...quantiles }: DifferenceTimeRow, unit: Unit): BrandTimeRow {
  const scale = unit === "share" ? 100 : 1;
  const { p05, p25, p50, p75, p95 } = quantiles;
  return {
    date,
    brand: alternative,
    p05: p05 * scale,
    p25: p25 * scale,
    p50: p50 * scale,
    p75: p75 * scale,
    p95: p95 * scale,
  };
}

const toldUnit = (unit: Unit): Unit => (unit === "share" ? "points" : unit);

function namesOf(options: DifferenceTimeOptions) {
  const { locale } = settingOf(options);
  const usual = { metric: "share", brand: options.focus ?? "", unit: "share" as const };
  const { metric, brand, unit } = options.measured ?? usual;
  return { metric, unit, measure: measureName(locale, metric, nameInSentence(brand)) };
}

function columns(options: DifferenceTimeOptions = {}): Column<DifferenceTimeRow>[] {
  const { locale } = settingOf(options);
  const { unit } = namesOf(options);
  const labels = quantileWords[locale].columns;
  const number = (key: keyof Quantiles) => ({ key, label: labels[key], unit }) as const;
  return [
    { key: "date", label: labels.date, unit: "date" },
    { key: "alternative", label: differenceOverTimeWords[locale].alternative, unit: "text" },
    number("p05"),
    number("p25"),
    number("p50"),
    number("p75"),
    number("p95"),
  ];
}
