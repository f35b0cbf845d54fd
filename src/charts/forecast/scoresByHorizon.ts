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
import { endLabelRoom, endLabels } from "../../drawing/endLabels.ts";
import { seriesStyle, SIZE } from "../../drawing/look.ts";
import type { PlotPanel } from "../../drawing/chart.ts";
import { plotPanel } from "../../drawing/plotPanel.ts";
import { textWidth } from "../../drawing/textWidth.ts";
import { numberAxis } from "../../drawing/ticks.ts";
import { notePlaces } from "../../drawing/tips.ts";
import { capital } from "../../drawing/words/measures.ts";
import { methodName } from "../../drawing/words/methods.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";
import { scoreWords } from "./words/scores.ts";

/** What a method was worth so many periods ahead. */
export interface HorizonRow {
  readonly method: string;
  /** periods ahead, first is 1 */
  readonly step: number;
  /** CRPS over the mean of the series */
  readonly score: number;
  /** share of truths within the band of 80 % */
  readonly coverage: number;
  /** values forecast */
  readonly cells: number;
}

/** Methods that can be told apart in one drawing. */
const MOST = 6;

/** How the error of each method grows with the distance: the recommended one first, then baselines and the best others. */
export const scoresByHorizon: Chart<HorizonRow> = chartOf({
  name: "scoresByHorizon",
  computed: {
    interval: "pastOnly",
    sections: [],
    says: {
      en: [
        "one method, so many periods ahead",
        "mean CRPS of each series over the mean of the series, averaged over series",
      ],
      it: [
        "un metodo, tanti periodi in avanti",
        "CRPS medio di ogni serie diviso per la media della serie, in media sulle serie",
      ],
    },
  },
  native: { type: "line", label: "step", by: "method", values: ["score"], shown: shownMethods },
  compose,
  find,
  columns,
});

function compose(rows: readonly HorizonRow[], setting: ChartSetting): Composition | undefined {
  const { horizon } = scoreWords[setting.locale];
  const known = shownMethods(rows, setting.focus);
  if (known.length === 0) return undefined;
  return { subtitle: horizon.subtitle, caption: horizon.caption, panels: [panelOf(known, setting)] };
}

function panelOf(rows: readonly HorizonRow[], setting: ChartSetting): PlotPanel {
  const { look, numbers, heightScale, locale } = setting;
  const methods = [...new Set(rows.map(({ method }) => method))];
  const axis = numberAxis([0, ...rows.map(({ score }) => score)], "share", numbers, 5);
  const left = Math.max(...axis.labels.map((label) => textWidth(label, SIZE.label))) + 14;
  const steps = rows.map(({ step }) => step);
  const last = Math.max(...steps);
  const ends = methods.flatMap((method, index) => {
    const row = rows.findLast((one) => one.method === method);
    if (row === undefined) return [];
    return [
      {
        name: methodName(method, locale),
        value: numbers.format(row.score, "share"),
        colour: seriesStyle(look, index).colour,
        last: row.score,
      },
    ];
  });
  const right = endLabelRoom(setting, ends);
  const height = 320 * heightScale;
  const panel = plotPanel(setting, {
    height,
    marginLeft: left,
    marginRight: right,
    marginTop: 12,
    marginBottom: 34,
    x: { domain: [1, Math.max(2, last)], label: null },
    y: { domain: [...axis.domain], label: null },
    marks: [
      Plot.gridY(axis.ticks, { stroke: look.grid, strokeOpacity: 1 }),
      Plot.axisY(axis.ticks, { tickSize: 0, tickFormat: (_, index) => axis.labels[index], fill: look.muted }),
      Plot.axisX(
        [...new Set(steps)].filter((step) => last <= 12 || step % Math.ceil(last / 12) === 0 || step === 1),
        {
          tickFormat: String,
          fill: look.muted,
          stroke: look.grid,
        },
      ),
      ...methods.toReversed().flatMap((method) => {
        const { colour, dash } = seriesStyle(look, methods.indexOf(method));
        const own = rows.filter((row) => row.method === method);
        const isFirst = method === methods[0];
        return [
          Plot.lineY(own, {
            x: "step",
            y: "score",
            stroke: colour,
            strokeWidth: isFirst ? 2.75 : 1.75,
            ...(dash === "none" ? {} : { strokeDasharray: dash }),
          }),
          Plot.dot(own, { x: "step", y: "score", fill: colour, r: isFirst ? 3.5 : 2.5 }),
        ];
      }),
    ],
  });
  notePlaces(
    setting,
    panel.node,
    rows.map(({ step, score }, row) => ({ x: panel.x(step), y: panel.y(score), row })),
  );
  const labels = ends.map((end) => ({ ...end, y: panel.y(end.last) }));
  panel.node.append(...endLabels(setting, labels, panel.x(Math.max(2, last)), [12, height - 34]));
  return panel;
}

/** The method in focus, and the others by how well they did. */
function shownMethods(rows: readonly HorizonRow[], focus: string | undefined): HorizonRow[] {
  const known = rows.filter(({ score }) => Number.isFinite(score));
  const ranked = ranking(known);
  const baselines = ["naive", "seasonal-naive", "drift"].filter((name) => ranked.includes(name));
  const order = [
    ...new Set([...(focus !== undefined && ranked.includes(focus) ? [focus] : []), ...baselines, ...ranked]),
  ];
  return order.slice(0, MOST).flatMap((method) => known.filter((row) => row.method === method));
}

function ranking(rows: readonly HorizonRow[]): string[] {
  const most = Math.max(...rows.map(({ step }) => step));
  const methods = [...new Set(rows.map(({ method }) => method))];
  const mean = (method: string) => {
    const own = rows.filter((row) => row.method === method);
    return own.length < most
      ? Number.POSITIVE_INFINITY
      : own.reduce((sum, { score }) => sum + score, 0) / own.length;
  };
  return methods.toSorted((a, b) => mean(a) - mean(b));
}

function find(rows: readonly HorizonRow[], options: ChartOptions = {}): ChartFinding {
  const { locale, numbers, focus } = settingOf(options);
  const { horizon } = scoreWords[locale];
  const shown = shownMethods(rows, focus);
  if (shown.length === 0) return quantileWords[locale].nothing;
  const [best] = ranking(shown);
  const methods = [...new Set(shown.map(({ method }) => method))];
  return {
    title: horizon.title(
      capital(methodName(best, locale)),
      horizon.periods(Math.max(...shown.map(({ step }) => step))),
    ),
    sentences: methods.slice(0, 3).map((method) => {
      const own = shown.filter((row) => row.method === method);
      const say = ({ score }: HorizonRow) => numbers.format(score, "share");
      return horizon.sentence(capital(methodName(method, locale)), say(own[0]), say(own[own.length - 1]));
    }),
  };
}

function columns(options: ChartOptions = {}): Column<HorizonRow>[] {
  const labels = scoreWords[settingOf(options).locale].columns;
  return [
    { key: "method", label: labels.method, unit: "text" },
    { key: "step", label: labels.step, unit: "count" },
    { key: "score", label: labels.score, unit: "share" },
    { key: "coverage", label: labels.coverage, unit: "share" },
    { key: "cells", label: labels.cells, unit: "count" },
  ];
}
