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
import type { Unit } from "../../drawing/numbers.ts";
import type { PlotPanel } from "../../drawing/chart.ts";
import { plotPanel } from "../../drawing/plotPanel.ts";
import { cleanName, textWidth } from "../../drawing/textWidth.ts";
import { numberAxis, timeLabel, timeTicks } from "../../drawing/ticks.ts";
import { notePlaces } from "../../drawing/tips.ts";
import { capital } from "../../drawing/words/measures.ts";
import { observedMeasureName } from "../../drawing/words/observedMeasures.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";
import { fanWords } from "./words/fan.ts";

/** One period of a series: what was observed in it, or what is forecast of it; NaN for the other. */
export interface FanRow {
  /** first day of the period, ISO */
  readonly date: string;
  readonly seen: number;
  readonly p025: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly p975: number;
}

export interface FanOptions extends ChartOptions {
  /** whose series it is; left out, what is measured names it */
  readonly series?: string | undefined;
  /** what is measured, as observed measures are named */
  readonly measure?: string | undefined;
  readonly unit?: Unit | undefined;
  /** how long a period is: says how its date is written; `number` for periods counted from a launch */
  readonly step?: "day" | "week" | "month" | "quarter" | "year" | "number" | undefined;
  /** true where scenarios calibrated to the past give the bands */
  readonly isCalibrated?: boolean | undefined;
  /** how often the truth fell within the band of 80 % in the past */
  readonly past?: { readonly inside: number; readonly of: number; readonly isOwn: boolean } | undefined;
}

const HEIGHT = 340;
const MARGIN = { top: 12, bottom: 34, right: 12 } as const;

/** A series as far as it is known, and what may come of it: bands that widen as far as they have to. */
export const fan: Chart<FanRow, FanOptions> = chartOf({
  name: "fan",
  computed: {
    interval: "predictive",
    sections: [],
    says: {
      en: [
        "one period of a series",
        "what was observed, or the values below which the truth falls with the chances named",
      ],
      it: [
        "un periodo di una serie",
        "ciò che è stato osservato, oppure i valori sotto i quali cade la verità con le probabilità indicate",
      ],
    },
  },
  native: { type: "line", label: "date", values: ["p50", "seen"], band: ["p10", "p90"] },
  compose,
  find,
  columns,
});

const isAhead = ({ p50 }: FanRow) => Number.isFinite(p50);

function compose(
  rows: readonly FanRow[],
  setting: ChartSetting,
  options: FanOptions,
): Composition | undefined {
  const words = fanWords[setting.locale];
  if (!rows.some(isAhead)) return undefined;
  const measure = capital(observedMeasureName(options.measure ?? "sales", setting.locale));
  return {
    subtitle: words.subtitle(measure),
    caption: `${words.bands} ${pastOf(setting, options)}`,
    panels: [panelOf(rows, setting, options)],
  };
}

function pastOf({ locale, numbers }: ChartSetting, { past, isCalibrated }: FanOptions): string {
  const words = fanWords[locale];
  const because = isCalibrated === true ? words.calibrated : "";
  if (past === undefined || past.of === 0) return because || words.noPast;
  const say = past.isOwn ? words.past : words.pastOfAll;
  const count = (value: number) => numbers.format(value, "count");
  const held = say(count(past.inside), count(past.of), numbers.format(past.inside / past.of, "share"));
  return because === "" ? held : `${because} ${held}`;
}

function panelOf(
  rows: readonly FanRow[],
  setting: ChartSetting,
  { unit = "count", step = "day" }: FanOptions,
): PlotPanel {
  const { look, numbers, width, heightScale } = setting;
  const ahead = rows.filter(isAhead);
  // With its gaps, over which no line is drawn.
  const known = rows.filter((row) => !isAhead(row));
  const seen = known.filter(({ seen: value }) => Number.isFinite(value));
  // The outermost band may reach far beyond anything that was: then it is cut, so that the rest can be read.
  const most = Math.max(
    ...seen.map(({ seen: value }) => value),
    ...ahead.map(({ p90 }) => (unit === "stars" ? 1 : 1.15) * p90),
  );
  // Stars have no nought to begin from.
  const least =
    unit === "stars" ? Math.min(...seen.map(({ seen: value }) => value), ...ahead.map(({ p10 }) => p10)) : 0;
  const axis = numberAxis([least, most], unit, numbers, 5);
  const top = axis.domain[1];
  const left = Math.max(...axis.labels.map((label) => textWidth(label, SIZE.label))) + 14;
  const place =
    step === "number" ? ({ date }: FanRow) => periodNumber(date) : ({ date }: FanRow) => new Date(date);
  const counts = rows.map(({ date }) => periodNumber(date));
  const [from, to] = [new Date(rows[0].date), new Date(rows[rows.length - 1].date)];
  const ticks = timeTicks(from, to, (width - left - MARGIN.right) / 66);
  const label = timeLabel(ticks, numbers.locale);
  const cut = (value: number) => Math.min(value, top);
  // Bands begin where the past ends.
  const last = seen.at(-1);
  const start =
    last === undefined
      ? []
      : [
          {
            ...last,
            p025: last.seen,
            p10: last.seen,
            p25: last.seen,
            p50: last.seen,
            p75: last.seen,
            p90: last.seen,
            p975: last.seen,
          },
        ];
  const fanned = [...start, ...ahead];
  const band = (low: keyof FanRow, high: keyof FanRow, opacity: number) =>
    fanned.length === 1
      ? Plot.ruleX(fanned, {
          x: place,
          y1: (row: FanRow) => cut(Number(row[low])),
          y2: (row: FanRow) => cut(Number(row[high])),
          stroke: look.series[0],
          strokeOpacity: 2 * opacity,
          strokeWidth: 6,
        })
      : Plot.areaY(fanned, {
          x: place,
          y1: (row: FanRow) => cut(Number(row[low])),
          y2: (row: FanRow) => cut(Number(row[high])),
          fill: look.series[0],
          fillOpacity: opacity,
        });
  const panel = plotPanel(setting, {
    height: HEIGHT * heightScale,
    marginLeft: left,
    marginRight: MARGIN.right,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    x:
      step === "number"
        ? { domain: [Math.min(...counts), Math.max(...counts)], label: null }
        : { type: "utc", domain: [from, to], label: null },
    y: { domain: [...axis.domain], label: null },
    marks: [
      Plot.gridY(axis.ticks, { stroke: look.grid, strokeOpacity: 1 }),
      Plot.axisY(axis.ticks, { tickSize: 0, tickFormat: (_, index) => axis.labels[index], fill: look.muted }),
      step === "number"
        ? Plot.axisX({
            ticks: Math.min(10, rows.length),
            tickFormat: (value: number) => (Number.isInteger(value) ? String(value) : ""),
            fill: look.muted,
            stroke: look.grid,
          })
        : Plot.axisX(ticks, { tickFormat: label, fill: look.muted, stroke: look.grid }),
      band("p025", "p975", 0.13),
      band("p10", "p90", 0.17),
      band("p25", "p75", 0.25),
      Plot.lineY(fanned, {
        x: place,
        y: "p50",
        stroke: look.series[0],
        strokeWidth: 2.25,
        strokeDasharray: "5 3",
      }),
      Plot.lineY(known, { x: place, y: "seen", stroke: look.ink, strokeWidth: 1.75 }),
      ...(seen.length <= 40 ? [Plot.dot(seen, { x: place, y: "seen", r: 2.5, fill: look.ink })] : []),
    ],
  });
  notePlaces(
    setting,
    panel.node,
    rows.map((row, at) => ({
      x: panel.x(place(row)),
      y: panel.y(cut(isAhead(row) ? row.p50 : row.seen)),
      row: at,
    })),
  );
  return panel;
}

/** Counted periods have days from 2000-01-01 on, which is period 0. */
const periodNumber = (date: string) => Math.round((Date.parse(date) - Date.parse("2000-01-01")) / 86_400_000);

function find(rows: readonly FanRow[], options: FanOptions = {}): ChartFinding {
  const setting = settingOf(options);
  const { locale, numbers } = setting;
  const words = fanWords[locale];
  const ahead = rows.filter(isAhead);
  if (ahead.length === 0) return quantileWords[locale].nothing;
  const unit = options.unit ?? "count";
  const measure = observedMeasureName(options.measure ?? "sales", locale);
  // Among several findings only the measure tells what is about 976.
  const series = cleanName(options.series ?? "");
  const name = series === "" ? measure : `${series}, ${measure}`;
  const [next] = ahead;
  const last = ahead[ahead.length - 1];
  const seen = rows.findLast(({ seen: value }) => Number.isFinite(value));
  const when = ({ date }: FanRow) => words.when[options.step ?? "day"](fanPeriod(setting, date, options));
  const range = ({ p10, p90 }: FanRow) => numbers.ends(p10, p90, unit);
  return {
    title: words.title(
      name,
      numbers.format(last.p50, unit, [last.p10, last.p90]),
      when(last),
      ...range(last),
    ),
    sentences: [
      ...(seen === undefined ? [] : [words.last(numbers.format(seen.seen, unit), when(seen))]),
      words.next(numbers.format(next.p50, unit, [next.p10, next.p90]), ...range(next)),
      pastOf(setting, options),
    ],
  };
}

/** “1990”, “March 2024”, a day, or “period 7”. */
export function fanPeriod(
  { locale, numbers }: Pick<ChartSetting, "locale" | "numbers">,
  date: string,
  { step }: FanOptions,
): string {
  if (step === "number") return fanWords[locale].period(String(periodNumber(date)));
  if (step === "year") return date.slice(0, 4);
  if (step === "month")
    return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(
      new Date(date),
    );
  return numbers.day(date);
}

function columns(options: FanOptions = {}): Column<FanRow>[] {
  const labels = fanWords[settingOf(options).locale].columns;
  const unit = options.unit ?? "count";
  const keys = ["seen", "p025", "p10", "p25", "p50", "p75", "p90", "p975"] as const;
  return [
    { key: "date", label: labels.date, unit: "date" },
    ...keys.map((key) => ({ key, label: labels[key], unit })),
  ];
}
