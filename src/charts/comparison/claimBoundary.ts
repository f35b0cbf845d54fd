import * as Plot from "@observablehq/plot";
import {
  type Chart,
  type ChartOptions,
  type Column,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import { SIZE } from "../../drawing/look.ts";
import type { Locale, Unit } from "../../drawing/numbers.ts";
import type { PlotPanel } from "../../drawing/chart.ts";
import { acrossTitle, numberPlane, widestLabel } from "../../drawing/plotPanel.ts";
import { axisTitle } from "../overTime/quantileLines.ts";
import { cleanName, shorten, textWidth } from "../../drawing/textWidth.ts";
import { axisAcross, numberAxis } from "../../drawing/ticks.ts";
import { claimWords } from "./words/claims.ts";
import { capital } from "../../drawing/words/measures.ts";
import { changeInterval } from "./words/pairedDifference.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";

/** The effect that a claim is about, at one value of the setting on which it may depend. */
export interface ClaimBoundaryRow {
  readonly value: number;
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  readonly isSupported: boolean;
}

/** Where a claim stops holding. */
export interface ClaimEdge {
  readonly kind: "flips" | "fades";
  readonly holds: "below" | "above";
  readonly at: number;
  /** interval of `at`; NaN for fades */
  readonly low: number;
  readonly high: number;
}

export interface ClaimBoundaryOptions extends ChartOptions {
  /** as within a sentence */
  readonly measure?: Readonly<Record<Locale, string>> | undefined;
  readonly unit?: Unit | undefined;
  /** the setting, as within a sentence */
  readonly moderator?: Readonly<Record<Locale, string>> | undefined;
  readonly moderatorUnit?: Unit | "year" | undefined;
  /** part of what was there before that the change must exceed; 0 where any change will do */
  readonly by?: number | undefined;
  readonly edges?: readonly ClaimEdge[] | undefined;
  /** level of the intervals, 0–1 */
  readonly level?: number | undefined;
}

/** How an effect depends on another setting: mean change and interval at each value, and where it meets zero. */
export const claimBoundary: Chart<ClaimBoundaryRow, ClaimBoundaryOptions> = chartOf({
  name: "claimBoundary",
  computed: {
    interval: "paired",
    sections: ["8"],
    says: {
      en: [
        "one value of the setting on which the claim may depend",
        "effect of the claim’s lever at this value, between runs that met the same luck",
      ],
      it: [
        "un valore dell’impostazione da cui l’affermazione può dipendere",
        "effetto della leva dell’affermazione a questo valore, fra simulazioni con la stessa fortuna",
      ],
    },
  },
  native: { type: "curve", label: "value", values: ["effect"], band: ["low", "high"] },
  compose,
  find,
  columns,
});

const HEIGHT = 260;

function compose(
  rows: readonly ClaimBoundaryRow[],
  setting: ChartSetting,
  options: ClaimBoundaryOptions,
): Composition | undefined {
  const known = knownRows(rows);
  if (known.length === 0) return undefined;
  const words = claimWords[setting.locale];
  const level = setting.numbers.format(options.level ?? 0.9, "share");
  return {
    subtitle: words.boundarySubtitle(options.measure?.[setting.locale] ?? ""),
    caption: words.boundaryCaption(setting.runs, level),
    panels: [curve(setting, known, options)],
  };
}

function curve(
  setting: ChartSetting,
  rows: readonly ClaimBoundaryRow[],
  options: ClaimBoundaryOptions,
): PlotPanel {
  const { look, width, numbers } = setting;
  // Differences of shares are told in points.
  const [scale, told]: [number, Unit] = options.unit === "share" ? [100, "points"] : [1, spanUnit(options)];
  const drawn = rows.map((row) => ({
    ...row,
    effect: scale * row.effect,
    low: scale * row.low,
    high: scale * row.high,
  }));
  const up = numberAxis(
    [0, ...drawn.flatMap(({ low, high, effect }) => [low, high, effect])],
    told,
    numbers,
    5,
  );
  const values = rows.map(({ value }) => value);
  const across = axisAcross(values, moderatorUnit(options), numbers, width - 60, 8);
  const ticks = isYear(options) ? across.ticks.filter(Number.isInteger) : across.ticks;
  const colour = look.series[0];
  const flips = (options.edges ?? []).filter(({ kind }) => kind === "flips");
  const panel = numberPlane(setting, {
    across: { ...across, ticks, labels: ticks.map((tick) => valueText(setting, tick, options, values)) },
    up,
    height: HEIGHT,
    marginRight: widestLabel(across) / 2 + 4,
    behind: [Plot.rectX(flips, { x1: "low", x2: "high", fill: look.pale })],
    marks: [
      Plot.ruleY([0], { stroke: look.muted, strokeWidth: 1.5 }),
      Plot.ruleX(flips, { x: "at", stroke: look.series[1], strokeWidth: 2 }),
      Plot.areaY(drawn, { x: "value", y1: "low", y2: "high", fill: colour, fillOpacity: 0.2 }),
      Plot.lineY(drawn, { x: "value", y: "effect", stroke: colour, strokeWidth: 2.5 }),
      Plot.dot(drawn, {
        x: "value",
        y: "effect",
        r: 4,
        stroke: colour,
        strokeWidth: 2,
        fill: ({ isSupported }: ClaimBoundaryRow) => (isSupported ? colour : look.paper),
      }),
    ],
  });
  const named = capital(options.moderator?.[setting.locale] ?? "");
  const moderator = shorten(cleanName(named), width - textWidth(" →", SIZE.label), SIZE.label);
  const words = claimWords[setting.locale];
  panel.node.append(
    axisTitle(setting, told === "points" ? words.points : words.change),
    acrossTitle(setting, panel, `${moderator} →`),
  );
  return panel;
}

function find(rows: readonly ClaimBoundaryRow[], options: ClaimBoundaryOptions = {}): ChartFinding {
  const setting = settingOf(options);
  const { numbers, locale } = setting;
  const words = claimWords[locale];
  const known = knownRows(rows);
  if (known.length === 0) return quantileWords[locale].nothing;
  const [first, last] = [known[0], known[known.length - 1]];
  const values = known.map(({ value }) => value);
  const write = (value: number) => valueText(setting, value, options, values);
  const change = ({ effect, low, high }: ClaimBoundaryRow) =>
    changeInterval(numbers, { difference: effect, low, high }, options.unit ?? "number");
  const moderator = capital(options.moderator?.[locale] ?? "");
  const edges = options.edges ?? [];
  const main = edges.find(({ kind }) => kind === "flips") ?? edges[0];
  const tell = (edge: ClaimEdge) => edgeText(setting, edge, options, write, [first.value, last.value]);
  const title =
    main === undefined
      ? words[known.some(({ isSupported }) => isSupported) ? "whole" : "nowhere"](
          moderator,
          write(first.value),
          write(last.value),
        )
      : tell(main);
  const others = edges.filter((edge) => edge !== main).map((edge) => `${tell(edge)}.`);
  const sides = edges
    .filter(({ kind }) => kind === "flips")
    .map(({ holds, at }) => words[holds === "below" ? "holdsBelow" : "holdsAbove"](write(at)));
  const ends = words.ends(write(first.value), change(first), write(last.value), change(last));
  return { title, sentences: [...sides, ...others, ends] };
}

function edgeText(
  { locale, numbers }: ChartSetting,
  { kind, holds, at, low, high }: ClaimEdge,
  { moderator: named, by = 0 }: ClaimBoundaryOptions,
  write: (value: number) => string,
  ends: readonly number[],
): string {
  const words = claimWords[locale];
  const moderator = capital(named?.[locale] ?? "");
  const interval = `${write(low)}–${write(high)}`;
  if (kind === "flips" && by > 0)
    return words.passes(moderator, numbers.format(by, "share"), write(at), interval);
  if (kind === "flips") return words.flips(moderator, write(at), interval);
  if (ends.includes(at)) return words.vanishes(moderator, write(at));
  return words[holds === "below" ? "fadesAbove" : "fadesBelow"](moderator, write(at));
}

/** A value of the setting, told apart from the others by as many digits as it takes. */
function valueText(
  { numbers }: ChartSetting,
  value: number,
  options: ClaimBoundaryOptions,
  values: readonly number[],
): string {
  if (isYear(options)) return String(Math.round(value));
  const width = Math.max(...values) - Math.min(...values);
  return numbers.format(value, moderatorUnit(options), [value + width / 50]);
}

const isYear = ({ moderatorUnit: unit }: ClaimBoundaryOptions) => unit === "year";

function moderatorUnit({ moderatorUnit: unit = "number" }: ClaimBoundaryOptions): Unit {
  return unit === "year" ? "number" : unit;
}

/** A change of stars is no number of stars: it may be below one. */
function spanUnit({ unit = "number" }: ClaimBoundaryOptions): Unit {
  return unit === "stars" || unit === "points" ? "number" : unit;
}

function knownRows(rows: readonly ClaimBoundaryRow[]): ClaimBoundaryRow[] {
  return rows.filter(({ effect }) => Number.isFinite(effect)).toSorted((a, b) => a.value - b.value);
}

function columns(options: ClaimBoundaryOptions = {}): Column<ClaimBoundaryRow>[] {
  const { locale } = settingOf(options);
  const labels = claimWords[locale].columns;
  return [
    { key: "value", label: capital(options.moderator?.[locale] ?? "value"), unit: moderatorUnit(options) },
    { key: "effect", label: labels.effect, unit: "number" },
    { key: "low", label: labels.low, unit: "number" },
    { key: "high", label: labels.high, unit: "number" },
  ];
}
