import * as Plot from "@observablehq/plot";
import { besideInterval } from "../../drawing/numbers.ts";
import {
  type Chart,
  type ChartFinding,
  type ChartOptions,
  type ChartSetting,
  type Column,
  type Quantiles,
  settingOf,
} from "../../drawing/chart.ts";
import { type ChartMeasure, chartOf, type Composition } from "../../drawing/chartOf.ts";
import { seriesStyle, SIZE } from "../../drawing/look.ts";
import type { PlotPanel } from "../../drawing/chart.ts";
import { acrossTitle, numberPlane } from "../../drawing/plotPanel.ts";
import { axisTitle } from "../overTime/quantileLines.ts";
import { nameInSentence, shorten, textWidth } from "../../drawing/textWidth.ts";
import { axisAcross, numberAxis } from "../../drawing/ticks.ts";
import { tipChannel, tipOf } from "../../drawing/tips.ts";
import { leverWord } from "../../drawing/words/levers.ts";
import { capital, measureName, verbOf } from "../../drawing/words/measures.ts";
import { intervalClause, quantileWords } from "../../drawing/words/quantiles.ts";

/** Words of the chart of one lever. */
const en = {
  rises: (lever: string, measure: string, from: string, to: string) =>
    `Raising ${lever} lifts ${measure} from ${from} to ${to}`,
  falls: (lever: string, measure: string, from: string, to: string) =>
    `Raising ${lever} lowers ${measure} from ${from} to ${to}`,
  holds: (lever: string, measure: string, from: string, to: string) =>
    `Raising ${lever} hardly moves ${measure}: ${from} to ${to}`,
  peaks: (lever: string, measure: string, at: string, value: string) =>
    `${capital(measure)} ${verbOf("en", measure, "is", "are")} highest at ${lever} ${at}: ${value}`,
  one: (measure: string, value: string) => `${capital(measure)}: ${value}`,
  steepest: (lever: string, from: string, to: string, change: string) =>
    `The steepest step is from ${lever} ${from} to ${to}: ${change}.`,
  end: (lever: string, at: string, value: string, interval: string) =>
    `At ${lever} ${at} it is ${value}${interval}.`,
  subtitle: (measure: string, lever: string) => `${capital(measure)}, by ${lever}`,
};

const it: typeof en = {
  rises: (lever, measure, from, to) =>
    `${capital(lever)} in aumento: ${measure} ${verbOf("it", measure, "sale", "salgono")} da ${from} a ${to}`,
  falls: (lever, measure, from, to) =>
    `${capital(lever)} in aumento: ${measure} ${verbOf("it", measure, "scende", "scendono")} da ${from} a ${to}`,
  holds: (lever, measure, from, to) =>
    `${capital(lever)} in aumento: ${measure} quasi non si ${verbOf("it", measure, "muove", "muovono")}, da ${from} a ${to}`,
  peaks: (lever, measure, at, value) =>
    `${capital(measure)} ${verbOf("it", measure, "è", "sono")} al massimo con ${lever} ${at}: ${value}`,
  one: (measure, value) => `${capital(measure)}: ${value}`,
  steepest: (lever, from, to, change) => `Il passo più ripido è da ${lever} ${from} a ${to}: ${change}.`,
  end: (lever, at, value, interval) => `Con ${lever} ${at} è ${value}${interval}.`,
  subtitle: (measure, lever) => `${capital(measure)}, per ${lever}`,
};

const responseCurveWords = { en, it };

/** What came out at one value of a lever, over runs. */
export interface ResponseRow extends Quantiles {
  /** value of the lever */
  readonly x: number;
}

export interface ResponseOptions extends ChartOptions {
  /** name of the lever, as within a sentence */
  readonly x?: string | undefined;
  readonly measured?: ChartMeasure | undefined;
}

/** What one lever does: the outcome over its values, with what luck adds. */
export const responseCurve: Chart<ResponseRow, ResponseOptions> = chartOf({
  name: "responseCurve",
  computed: {
    interval: "bands",
    sections: ["7.5", "7.9", "7.11"],
    says: {
      en: [
        "one value of the lever",
        "the outcome of the brand in focus over the whole run, at this value of the lever; further levers are averaged over",
      ],
      it: [
        "un valore della leva",
        "il risultato della marca in esame in tutta la simulazione, con la leva a questo valore; sulle altre leve si fa la media",
      ],
    },
  },
  native: { type: "curve", label: "x", values: ["p50"], band: ["p05", "p95"] },
  compose,
  find,
  columns,
});

const HEIGHT = 320;

function compose(
  rows: readonly ResponseRow[],
  setting: ChartSetting,
  options: ResponseOptions,
): Composition | undefined {
  const known = knownRows(rows);
  if (known.length === 0) return undefined;
  const { measure, lever } = namesOf(options);
  const subtitle = responseCurveWords[setting.locale].subtitle(measure, lever);
  const caption = quantileWords[setting.locale].caption(setting.runs);
  return { subtitle, caption, panels: [curve(setting, known, options)] };
}

function curve(setting: ChartSetting, rows: readonly ResponseRow[], options: ResponseOptions): PlotPanel {
  const { numbers, look, width } = setting;
  const { measure, lever, unit } = namesOf(options);
  const up = numberAxis(
    [...rows.flatMap(({ p05, p50, p95 }) => [p05, p50, p95]), ...(unit === "share" ? [0] : [])],
    unit,
    numbers,
    5,
  );
  const across = axisAcross(
    rows.map(({ x }) => x),
    "number",
    numbers,
    width - 60,
    8,
  );
  const { colour } = seriesStyle(look, 0);
  const tip = ({ x, p50, p05, p95 }: ResponseRow) => {
    const interval = p05 < p95 ? ` (${numbers.interval(p05, p95, unit)})` : "";
    return tipOf(
      `${lever} ${numbers.format(x, "number")}`,
      numbers.format(p50, unit, besideInterval(p50, p05, p95)) + interval,
    );
  };
  const panel = numberPlane(setting, {
    across,
    up,
    height: HEIGHT,
    marks: [
      Plot.areaY(rows, { x: "x", y1: "p05", y2: "p95", fill: colour, fillOpacity: 0.16 }),
      Plot.areaY(rows, { x: "x", y1: "p25", y2: "p75", fill: colour, fillOpacity: 0.24 }),
      ...(rows.length === 1 ? [Plot.ruleX(rows, { x: "x", y1: "p05", y2: "p95", stroke: colour })] : []),
      Plot.lineY(rows, { x: "x", y: "p50", stroke: colour, strokeWidth: 2.5 }),
      Plot.dot(rows, {
        x: "x",
        y: "p50",
        fill: colour,
        r: rows.length > 60 ? 1.5 : 3,
        ...tipChannel(setting, tip),
      }),
    ],
  });
  const leverTitle = `${shorten(capital(lever), width - textWidth(" →", SIZE.label), SIZE.label)} →`;
  panel.node.append(axisTitle(setting, capital(measure)), acrossTitle(setting, panel, leverTitle));
  return panel;
}

function find(rows: readonly ResponseRow[], options: ResponseOptions = {}): ChartFinding {
  const setting = settingOf(options);
  const { numbers, locale } = setting;
  const words = responseCurveWords[locale];
  const { measure, lever, unit } = namesOf(options);
  const known = knownRows(rows);
  if (known.length === 0) return quantileWords[locale].nothing;
  const [first, last] = [known[0], known[known.length - 1]];
  const write = (value: number) => numbers.round(value, unit, [first.p50, last.p50]);
  const at = ({ x }: ResponseRow) =>
    numbers.format(
      x,
      "number",
      known.map((row) => row.x),
    );
  const interval = intervalClause(last, unit, setting);
  const end = words.end(lever, at(last), write(last.p50), interval);
  if (known.length === 1) return { title: words.one(measure, write(first.p50)), sentences: [end] };
  const best = known.reduce((top, row) => (row.p50 > top.p50 ? row : top));
  const shape = shapeOf(first, last, best);
  const title =
    shape === "peaks"
      ? words.peaks(lever, measure, at(best), write(best.p50))
      : words[shape](lever, measure, write(first.p50), write(last.p50));
  const [from, to] = steepest(known);
  return {
    title,
    sentences: [words.steepest(lever, at(from), at(to), numbers.difference(to.p50 - from.p50, unit)), end],
  };
}

/** A peak counts as one when it stands above both ends by more than what luck does to half of the runs there. */
function shapeOf(
  first: ResponseRow,
  last: ResponseRow,
  best: ResponseRow,
): "rises" | "falls" | "holds" | "peaks" {
  const luck = Math.max(first.p75 - first.p25, last.p75 - last.p25, best.p75 - best.p25) / 2;
  const size = Math.max(Math.abs(first.p50), Math.abs(last.p50), Math.abs(best.p50));
  const isClear = (change: number) => change > Math.max(luck, 0.02 * size);
  if (isClear(best.p50 - first.p50) && isClear(best.p50 - last.p50)) return "peaks";
  if (isClear(last.p50 - first.p50)) return "rises";
  return isClear(first.p50 - last.p50) ? "falls" : "holds";
}

/** The two neighbours between which the outcome changes most for each unit of the lever. */
function steepest(rows: readonly ResponseRow[]): [ResponseRow, ResponseRow] {
  const slope = (index: number) =>
    Math.abs((rows[index + 1].p50 - rows[index].p50) / (rows[index + 1].x - rows[index].x));
  const best = rows.slice(1).reduce((most, _, index) => (slope(index) > slope(most) ? index : most), 0);
  return [rows[best], rows[best + 1]];
}

function knownRows(rows: readonly ResponseRow[]): ResponseRow[] {
  return rows.filter(({ p50 }) => Number.isFinite(p50)).toSorted((a, b) => a.x - b.x);
}

function namesOf(options: ResponseOptions) {
  const { locale, focus } = settingOf(options);
  const { metric, brand, unit } = options.measured ?? { metric: "share", brand: focus ?? "", unit: "share" };
  return {
    measure: measureName(locale, metric, nameInSentence(brand)),
    lever: nameInSentence(leverWord(locale, options.x ?? "x", options.names)),
    unit,
  };
}

function columns(options: ResponseOptions = {}): Column<ResponseRow>[] {
  const labels = quantileWords[settingOf(options).locale].columns;
  const { lever, unit } = namesOf(options);
  return [
    { key: "x", label: capital(lever), unit: "number" },
    { key: "p05", label: labels.p05, unit },
    { key: "p25", label: labels.p25, unit },
    { key: "p50", label: labels.p50, unit },
    { key: "p75", label: labels.p75, unit },
    { key: "p95", label: labels.p95, unit },
  ];
}
