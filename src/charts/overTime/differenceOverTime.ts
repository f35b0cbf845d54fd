import {
  type Chart,
  type ChartOptions,
  type Column,
  type Finding,
  type Quantiles,
  type Setting,
  settingOf,
} from "../../drawing/chart.ts";
import { eventKey, eventsWithin } from "../../drawing/eventMarks.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import type { Measured } from "../../drawing/measured.ts";
import type { Unit } from "../../drawing/numbers.ts";
import { type BrandTimeRow, quantileLines } from "./quantileLines.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import { differenceOverTimeWords } from "./words/differenceOverTime.ts";
import { capital, measureName, measureNoun } from "../../drawing/words/measures.ts";
import { changeInterval, changeText } from "../comparison/words/pairedDifference.ts";
import { intervalClause, quantileWords } from "../../drawing/words/quantiles.ts";
import { weekWords } from "../../drawing/words/weeks.ts";

/** What an alternative changes in one period: the middle of the paired runs, and where they lie. */
export interface DifferenceTimeRow extends Quantiles {
  /** last day of the period, ISO */
  readonly date: string;
  readonly alternative: string;
}

export interface DifferenceTimeOptions extends ChartOptions {
  readonly measured?: Measured | undefined;
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
  compose,
  find,
  columns,
});

const HEIGHT = 320;

function compose(
  rows: readonly DifferenceTimeRow[],
  setting: Setting,
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

function find(rows: readonly DifferenceTimeRow[], options: DifferenceTimeOptions = {}): Finding {
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

/** Since when all later bands lie on one side of nought. */
function titleOf(
  { locale, numbers, runs }: Setting,
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

function sayLast(setting: Setting, rows: readonly DifferenceTimeRow[], unit: Unit): string {
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
