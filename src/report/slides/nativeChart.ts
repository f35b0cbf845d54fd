import { type Locale, numbersOf, type Unit } from "../../drawing/numbers.ts";
import { cleanName, shorten } from "../../drawing/textWidth.ts";
import { fanPeriod, type FanOptions } from "../../charts/forecast/fan.ts";
import { scoreWords } from "../../charts/forecast/words/scores.ts";
import { capital } from "../../drawing/words/measures.ts";
import { methodName } from "../../drawing/words/methods.ts";
import { type LeverNames, leverWord } from "../../drawing/words/levers.ts";
import { moneyKind, moneyWaterfallWords } from "../../charts/plans/words/moneyWaterfall.ts";
import { momentName } from "../../drawing/words/moments.ts";
import { optimiseWords } from "../../charts/plans/words/optimise.ts";
import { touchpointName } from "../../drawing/words/touchpoints.ts";
import { chartOf, type Figure, figureColumns } from "../document/figure.ts";
import { figureIn } from "../document/figureIn.ts";
import type { NativeSeries } from "./nativeSeries.ts";
import type { NativePlan } from "../../drawing/nativePlan.ts";
import { type Step, waterfallSeries } from "./waterfallSeries.ts";

/** A chart that slides can hold as a chart: its numbers stand in a workbook within, and can be edited. */
export interface NativeChart {
  readonly type: NativePlan["type"];
  /** bars lie, because their names are long */
  readonly isHorizontal: boolean;
  readonly unit: Unit;
  /** what the numbers up (of lying bars: across) are; "" where the names of the series say it */
  readonly title: string;
  /** what the numbers across are; only where points have such */
  readonly across: { readonly title: string; readonly unit: Unit } | undefined;
  readonly labels: readonly string[];
  /** of scatters and curves the first one holds the places across */
  readonly series: readonly NativeSeries[];
}

/** The figure as a native chart; undefined where only a picture can show it. */
export function nativeChart(told: Figure, locale: Locale): NativeChart | undefined {
  const figure = figureIn(told, locale);
  const plan = chartOf(figure).native;
  if (plan === undefined || figure.rows.length === 0) return undefined;
  const { type, isHorizontal = false, label, values } = plan;
  const columns = new Map(figureColumns(figure, { locale }).map((column) => [column.key as string, column]));
  const head = (key: string) => columns.get(key)?.label ?? key;
  const unitOf = (key: string) => {
    const unit = columns.get(key)?.unit;
    return unit === undefined || unit === "text" || unit === "date" ? "number" : unit;
  };
  const { unit } = figure.about as { readonly unit?: Unit };
  const isPlane = type === "scatter" || type === "curve";
  const { names: leverNames = {}, step } = figure.about as { names?: LeverNames } & FanOptions;
  const focus = focusOf(figure);
  const rows = (plan.shown?.(figure.rows as never, focus) ?? figure.rows) as readonly Row[];
  const spread = isPlane ? sortedBy(rows, label) : rows;
  const spoken = { locale, names: leverNames, step };
  const names = (text: string) => labelText(text, label, spoken);
  const parts = { plan, ...spoken, rows: spread, head, focus };
  return {
    type,
    isHorizontal,
    unit: plan.unit ?? unit ?? unitOf(values[0]),
    title: values.length === 1 ? head(values[0]) : "",
    across: isPlane ? { title: head(label), unit: unitOf(label) } : undefined,
    ...(type === "waterfall"
      ? waterfall(parts, names)
      : { labels: labelsOf(spread, label).map(names), series: seriesOf(parts) }),
  };
}

type Row = Readonly<Record<string, string | number>>;

interface Parts {
  readonly plan: NativePlan;
  readonly rows: readonly Row[];
  readonly head: (key: string) => string;
  readonly locale: Locale;
  readonly names: LeverNames;
  readonly step: FanOptions["step"];
  readonly focus: string | undefined;
}

const focusOf = ({ about }: Figure) => ("focus" in about ? String(about.focus) : undefined);

const labelsOf = (rows: readonly Row[], label: string) => [...new Set(rows.map((row) => String(row[label])))];

const sortedBy = (rows: readonly Row[], column: string) =>
  rows.toSorted((a, b) => Number(a[column]) - Number(b[column]));

function seriesOf(parts: Parts): NativeSeries[] {
  const { plan, rows, head } = parts;
  const { type, by, label, values, band = [] } = plan;
  if (type === "scatter" || type === "curve") {
    const across = valuesIn(rows, head(label), label);
    return [across, ...(by === undefined ? valuesAndBand(parts) : pointsOf(parts, by))];
  }
  if (by !== undefined) return brandSeries(parts, by);
  return band.length > 0
    ? valuesAndBand(parts)
    : values.map((key) => valuesIn(rows, head(key), key, key === plan.before ? "band" : "value"));
}

function valuesIn(
  rows: readonly Row[],
  name: string,
  key: string,
  role: NativeSeries["role"] = "value",
): NativeSeries {
  return { name: shortName(name), values: rows.map((row) => Number(row[key])), role };
}

function valuesAndBand({ plan: { values, band = [] }, rows, head }: Parts): NativeSeries[] {
  return [
    ...values.map((key) => valuesIn(rows, head(key), key)),
    ...band.map((key) => valuesIn(rows, head(key), key, "band")),
  ];
}

/** A series for each brand, the one in focus first and with its band. */
function brandSeries({ plan, rows, focus, ...spoken }: Parts, by: string): NativeSeries[] {
  const [key] = plan.values;
  const all = labelsOf(rows, by);
  const names = all.includes(focus ?? "") ? [String(focus), ...all.filter((name) => name !== focus)] : all;
  const labels = labelsOf(rows, plan.label);
  return names.flatMap((name, at) => {
    const own = new Map(
      rows.filter((row) => String(row[by]) === name).map((row) => [String(row[plan.label]), row]),
    );
    const there = labels.map((one) => own.get(one) ?? {});
    const bands = (at === 0 ? (plan.band ?? []) : []).map((end) =>
      valuesIn(there, `${shortName(name)} (${Number(end.slice(1))}%)`, end, "band"),
    );
    return [valuesIn(there, labelText(name, by, spoken), key), ...bands];
  });
}

/** A series for each name: the height of its own points, gaps at those of others. */
function pointsOf({ plan, rows, ...spoken }: Parts, by: string): NativeSeries[] {
  const [key] = plan.values;
  return labelsOf(rows, by).map((name) => ({
    name: shortName(labelText(name, by, spoken)),
    values: rows.map((row) => (String(row[by]) === name ? Number(row[key]) : Number.NaN)),
    role: "value",
  }));
}

/** Revenue less costs, or contributions one on the other; the last bar is the whole. */
function waterfall({ plan, rows, locale }: Parts, names: (text: string) => string) {
  const [key] = plan.values;
  const isMoney = plan.label === "kind";
  const size = (row: Row) => Math.abs(Number(row[key]));
  const ordered = isMoney ? rows : rows.toSorted((a, b) => size(b) - size(a));
  const steps = ordered
    .map((row) => ({ name: String(row[plan.label]), value: Number(row[key]) }))
    .filter(({ name, value }) => !isMoney || name === "revenue" || value > 0)
    .map(({ name, value }): Step => ({ name, change: isMoney && name !== "revenue" ? -value : value }));
  return waterfallSeries(steps, isMoney ? "profit" : "", names, locale);
}

/** Labels as people read them: moments, costs, levers and touchpoints by their names, stars with a star. */
function labelText(
  label: string,
  column: string,
  { locale, names, step }: Pick<Parts, "locale" | "names" | "step">,
): string {
  switch (column) {
    case "moment":
      return momentName(locale, label);
    case "kind":
      return moneyKind(moneyWaterfallWords[locale], label);
    case "group":
      return Object.entries(optimiseWords[locale].groups).find(([group]) => group === label)?.[1] ?? label;
    case "stars":
      return `${label}★`;
    case "date":
      if (step !== undefined) return fanPeriod({ locale, numbers: numbersOf(locale) }, label, { step });
      return /^\d{4}-\d\d-\d\d$/.test(label) ? numbersOf(locale).day(label) : label;
    case "method":
      return capital(methodName(label, locale));
    case "series":
      return label === "" ? capital(scoreWords[locale].skill.all) : shortName(label);
    case "lever":
    case "setting":
      return shortName(leverWord(locale, label, names));
    case "touchpoint":
      return shortName(touchpointName(locale, label));
    default:
      return shortName(label);
  }
}

/** Some forty letters: a longer name leaves a chart no room. */
function shortName(name: string): string {
  return shorten(cleanName(name), 26, 1);
}
