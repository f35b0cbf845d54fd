import type { Locale, Unit } from "../../charts/numbers.ts";
import { cleanName, shorten } from "../../charts/textWidth.ts";
import { momentName } from "../../charts/words/moments.ts";
import { type Figure, figureColumns } from "../figure.ts";

/** A chart that slides can hold as a chart: its numbers stand in a workbook within, and can be edited. */
export interface NativeChart {
  readonly type: "line" | "bar" | "stackedBar" | "scatter";
  /** bars lie, because their names are long */
  readonly isLying: boolean;
  readonly unit: Unit;
  readonly labels: readonly string[];
  readonly series: readonly NativeSeries[];
}

export interface NativeSeries {
  readonly name: string;
  /** NaN is a gap */
  readonly values: readonly number[];
  /** an end of a band: thinner, in the colour of the series before it */
  readonly isBand: boolean;
}

/** What of a figure's rows becomes which part of a chart. */
interface Plan {
  readonly type: NativeChart["type"];
  readonly isLying?: boolean;
  readonly unit?: Unit;
  /** column of the labels */
  readonly label: string;
  /** column that tells series apart; left out, each value is a series */
  readonly by?: string;
  readonly values: readonly string[];
  /** columns of the band around the values of the first series */
  readonly band?: readonly string[];
}

const overTime = (unit: Unit): Plan => ({
  type: "line",
  unit,
  label: "date",
  by: "brand",
  values: ["p50"],
  band: ["p05", "p95"],
});

/** Charts whose picture a native chart can tell; all others stay pictures. */
const PLANS: Readonly<Record<string, Plan>> = {
  shareOverTime: overTime("share"),
  retention: overTime("share"),
  npsOverTime: overTime("number"),
  starsOverTime: overTime("stars"),
  starHistogram: { type: "bar", unit: "share", label: "stars", by: "brand", values: ["share"] },
  swayed: { type: "bar", isLying: true, unit: "share", label: "brand", values: ["value"] },
  momentFunnel: {
    type: "bar",
    unit: "count",
    label: "moment",
    values: ["visits", "met", "wentOn", "bought"],
  },
  responseCurve: { type: "line", label: "x", values: ["p50", "p05", "p95"] },
  tornado: { type: "stackedBar", isLying: true, label: "setting", values: ["rises", "falls"] },
  morrisPlane: { type: "scatter", label: "size", by: "setting", values: ["deviation"] },
  varianceShares: {
    type: "bar",
    isLying: true,
    unit: "share",
    label: "setting",
    values: ["first", "total"],
  },
};

type Row = Readonly<Record<string, string | number>>;

/** The figure as a native chart; undefined where only a picture can show it. */
export function nativeChart(figure: Figure, locale: Locale): NativeChart | undefined {
  const plan = PLANS[figure.chart];
  const rows = figure.rows as readonly Row[];
  if (plan === undefined || rows.length === 0) return undefined;
  const { type, isLying = false, label } = plan;
  const measured = "measured" in figure.about ? (figure.about.measured as { unit?: Unit }) : {};
  const unit = plan.unit ?? measured.unit ?? "number";
  const names = new Map(
    figureColumns(figure, { locale }).map((column) => [column.key as string, column.label]),
  );
  const head = (key: string) => names.get(key) ?? key;
  const labels = [...new Set(rows.map((row) => String(row[label])))];
  if (type === "scatter") return { type, isLying, unit, labels, series: scatterSeries(rows, plan, head) };
  const series =
    plan.by === undefined ? plan.values.map((key) => seriesOf(rows, head(key), key)) : byName(figure, plan);
  return { type, isLying, unit, labels: labels.map((text) => labelText(text, label, locale)), series };
}

/** Labels as people read them: moments by their names, stars with a star. */
function labelText(label: string, column: string, locale: Locale): string {
  if (column === "moment") return momentName(locale, label);
  return column === "stars" ? `${label}★` : shortName(label);
}

/** Some forty letters: a longer name leaves a chart no room. */
function shortName(name: string): string {
  return shorten(cleanName(name), 26, 1);
}

function seriesOf(rows: readonly Row[], name: string, key: string, isBand = false): NativeSeries {
  return { name: shortName(name), values: rows.map((row) => Number(row[key])), isBand };
}

/** A series for each brand, the one in focus first and with its band. */
function byName(figure: Figure, { by = "", label, values: [key], band = [] }: Plan): NativeSeries[] {
  const rows = figure.rows as readonly Row[];
  const focus = "focus" in figure.about ? String(figure.about.focus) : undefined;
  const all = [...new Set(rows.map((row) => String(row[by])))];
  const names = all.includes(focus ?? "") ? [String(focus), ...all.filter((name) => name !== focus)] : all;
  const labels = [...new Set(rows.map((row) => row[label]))];
  return names.flatMap((name, at) => {
    const own = new Map(rows.filter((row) => String(row[by]) === name).map((row) => [row[label], row]));
    const there = labels.map((one) => own.get(one) ?? {});
    const bands =
      at === 0
        ? band.map((end) => seriesOf(there, `${shortName(name)} (${Number(end.slice(1))}%)`, end, true))
        : [];
    return [seriesOf(there, name, key), ...bands];
  });
}

/** The first series holds the places across, each other one the height of one point. */
function scatterSeries(
  rows: readonly Row[],
  { label, by = "", values: [key] }: Plan,
  head: (key: string) => string,
): NativeSeries[] {
  const across = seriesOf(rows, head(label), label);
  const points = rows.map((row, at) => ({
    name: shortName(String(row[by])),
    values: rows.map((_, other) => (other === at ? Number(row[key]) : Number.NaN)),
    isBand: false,
  }));
  return [across, ...points];
}
