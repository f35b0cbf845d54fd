import * as Plot from "@observablehq/plot";
import {
  type Chart,
  type ChartOptions,
  type Column,
  type ChartFinding,
  type PlotPanel,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import { SIZE } from "../../drawing/look.ts";
import { plotPanel } from "../../drawing/plotPanel.ts";
import { smallMultiples } from "../../drawing/smallMultiples.ts";
import { svgElement } from "../../drawing/svgElement.ts";
import { nameInSentence, shorten, textWidth } from "../../drawing/textWidth.ts";
import { type Axis, axisAcross, numberAxis } from "../../drawing/ticks.ts";
import { leverWord } from "../../drawing/words/levers.ts";
import { capital } from "../../drawing/words/measures.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";
import { type ToldOfPair, tradeOffWords } from "./words/tradeOffs.ts";

/** One draw of two settings from what is believed with the data. */
export interface TradeOffRow {
  /** the setting across */
  readonly one: string;
  /** the setting upwards */
  readonly other: string;
  readonly oneValue: number;
  readonly otherValue: number;
  /** correlation of all draws of the pair, −1 to 1 */
  readonly correlation: number;
  readonly told: ToldOfPair;
}

/** Pairs of settings of which more of one fits as well with more, or less, of the other. */
export const tradeOffs: Chart<TradeOffRow> = chartOf({
  name: "tradeOffs",
  computed: {
    interval: "posterior",
    sections: ["8"],
    says: {
      en: [
        "one draw of two settings",
        "draws of both from what is believed with the data; told: the deviation of the combination told best, and of the one told least, in deviations believed before",
      ],
      it: [
        "un’estrazione di due impostazioni",
        "estrazioni di entrambe da ciò che si crede con i dati; determinata: la deviazione della combinazione più certa e di quella meno certa, in deviazioni credute prima",
      ],
    },
  },
  compose,
  find,
  columns,
});

const HEIGHT = 200;
const MARGIN = { top: 8, right: 14, bottom: 44 } as const;
/** Pairs that a drawing has room for. */
const MOST = 6;

function compose(
  rows: readonly TradeOffRow[],
  setting: ChartSetting,
  { names }: ChartOptions,
): Composition | undefined {
  if (rows.length === 0) return undefined;
  const words = tradeOffWords[setting.locale];
  const nameOf = (key: string) => capital(nameInSentence(leverWord(setting.locale, key, names)));
  const multiples = pairsOf(rows)
    .slice(0, MOST)
    .map((own) => ({
      title: `↑ ${nameOf(own[0].other)}`,
      subtitle: words.told[own[0].told],
      draw: (narrow: ChartSetting) => panelOf(narrow, own, nameOf(own[0].one)),
    }));
  return {
    subtitle: words.subtitle,
    caption: words.caption,
    panels: [smallMultiples(setting, multiples, 3, 200)],
  };
}

function panelOf(setting: ChartSetting, rows: readonly TradeOffRow[], across: string): PlotPanel {
  const { look, numbers, width, document } = setting;
  const up = numberAxis(
    rows.map(({ otherValue }) => otherValue),
    "number",
    numbers,
    4,
  );
  const marginLeft = Math.max(...up.labels.map((label) => textWidth(label, SIZE.label))) + 10;
  const room = width - marginLeft - MARGIN.right;
  const along: Axis = axisAcross(
    rows.map(({ oneValue }) => oneValue),
    "number",
    numbers,
    room,
    4,
  );
  const panel = plotPanel(setting, {
    height: HEIGHT * setting.heightScale,
    marginLeft,
    marginRight: MARGIN.right,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    x: { domain: [...along.domain], label: null },
    y: { domain: [...up.domain], label: null },
    marks: [
      Plot.gridY(up.ticks, { stroke: look.grid, strokeOpacity: 1 }),
      Plot.gridX(along.ticks, { stroke: look.grid, strokeOpacity: 1 }),
      Plot.axisY(up.ticks, { tickSize: 0, tickFormat: (_, at) => up.labels[at], fill: look.muted }),
      Plot.axisX(along.ticks, {
        tickSize: 0,
        tickFormat: (_, at) => along.labels[at],
        fill: look.muted,
      }),
      Plot.dot(rows, {
        x: "oneValue",
        y: "otherValue",
        r: 2.4,
        fill: look.series[0],
        fillOpacity: 0.45,
      }),
    ],
  });
  const name = shorten(across, width - textWidth(" →", SIZE.label), SIZE.label, "bold");
  const place = { x: width - MARGIN.right, y: panel.height - 8, "text-anchor": "end" };
  const style = { "font-size": SIZE.label, "font-weight": "600", fill: look.ink };
  panel.node.append(svgElement(document, "text", { ...place, ...style }, `${name} →`));
  return panel;
}

function find(rows: readonly TradeOffRow[], options: ChartOptions = {}): ChartFinding {
  const { locale, numbers } = settingOf(options);
  const words = tradeOffWords[locale];
  const pairs = pairsOf(rows);
  const first = pairs[0]?.[0];
  if (first === undefined) return quantileWords[locale].nothing;
  const nameOf = (key: string) => nameInSentence(leverWord(locale, key, options.names));
  const [one, other] = [nameOf(first.one), nameOf(first.other)];
  const correlation = numbers.format(first.correlation, "number", [-0.01]);
  const apart = pairs.filter(([{ told }]) => told === "each").length;
  return {
    title: words.title[first.told](one, other),
    sentences: [
      (first.correlation > 0 ? words.same : words.opposite)(correlation),
      ...(pairs.length > 1
        ? [words.pairs(numbers.format(pairs.length, "count"), numbers.format(apart, "count"))]
        : []),
    ],
  };
}

/** Draws of one pair together; pairs that the data do not tell apart first. */
function pairsOf(rows: readonly TradeOffRow[]): TradeOffRow[][] {
  const pairs = new Map<string, TradeOffRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.one, row.other]);
    const own = pairs.get(key);
    if (own === undefined) pairs.set(key, [row]);
    else own.push(row);
  }
  const isApart = ([{ told }]: readonly TradeOffRow[]) => (told === "each" ? 1 : 0);
  return [...pairs.values()].toSorted((a, b) => isApart(a) - isApart(b));
}

function columns(options: ChartOptions = {}): Column<TradeOffRow>[] {
  const labels = tradeOffWords[settingOf(options).locale].columns;
  return [
    { key: "one", label: labels.one, unit: "text" },
    { key: "other", label: labels.other, unit: "text" },
    { key: "oneValue", label: labels.oneValue, unit: "number" },
    { key: "otherValue", label: labels.otherValue, unit: "number" },
    { key: "correlation", label: labels.correlation, unit: "number" },
    { key: "told", label: labels.told, unit: "text" },
  ];
}
