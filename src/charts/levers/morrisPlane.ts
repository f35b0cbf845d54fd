import * as Plot from "@observablehq/plot";
import {
  type Chart,
  type Column,
  type ChartFinding,
  type ChartSetting,
  settingOf,
} from "../../drawing/chart.ts";
import { moveApart } from "../../drawing/endLabels.ts";
import { chartOf, type Composition } from "../../drawing/chartOf.ts";
import { NARROW, SIZE, paperRim, seriesStyle } from "../../drawing/look.ts";
import type { PlotPanel } from "../../drawing/chart.ts";
import { acrossTitle, numberPlane, PLANE_MARGINS } from "../../drawing/plotPanel.ts";
import { axisTitle } from "../overTime/quantileLines.ts";
import { type SensitivityOptions, speechOf } from "./settingMeasure.ts";
import { svgElement } from "../../drawing/svgElement.ts";
import { shorten, textWidth } from "../../drawing/textWidth.ts";
import { type Axis, axisAcross } from "../../drawing/ticks.ts";
import { tipOf } from "../../drawing/tips.ts";
import { capital } from "../../drawing/words/measures.ts";
import { quantileWords } from "../../drawing/words/quantiles.ts";
import { sensitivityWords } from "./words/sensitivity.ts";

/** Morris' elementary effects of one setting. */
export interface MorrisPlaneRow {
  readonly setting: string;
  /** μ*: mean size of the effect of its whole range */
  readonly size: number;
  /** interval of μ*; NaN without one */
  readonly low: number;
  readonly high: number;
  /** σ: standard deviation of the effect */
  readonly deviation: number;
}

/** Which settings matter, and which of them depend on others. */
export const morrisPlane: Chart<MorrisPlaneRow, SensitivityOptions> = chartOf({
  name: "morrisPlane",
  computed: {
    interval: "resampled",
    sections: ["8"],
    says: {
      en: [
        "one setting",
        "elementary effects after Morris: mean size μ* and standard deviation σ of the change over the whole range of the setting",
      ],
      it: [
        "un’impostazione",
        "effetti elementari secondo Morris: ampiezza media μ* e deviazione standard σ della variazione su tutto l’intervallo dell’impostazione",
      ],
    },
  },
  native: { type: "scatter", label: "size", by: "setting", values: ["deviation"] },
  compose,
  find,
  columns,
});

const HEIGHT = 360;
const LABEL_HEIGHT = 15;
const LONGEST_NAME = 190;

function compose(
  rows: readonly MorrisPlaneRow[],
  setting: ChartSetting,
  options: SensitivityOptions,
): Composition | undefined {
  const words = sensitivityWords[setting.locale];
  const known = sorted(rows);
  if (known.length === 0) return undefined;
  return {
    subtitle: words.plane(speechOf(options).measure),
    caption: words.planeCaption,
    panels: [plane(setting, known, options)],
  };
}

function plane(
  setting: ChartSetting,
  rows: readonly MorrisPlaneRow[],
  options: SensitivityOptions,
): PlotPanel {
  const { look, width, document } = setting;
  const words = sensitivityWords[setting.locale];
  const luck = Number.isFinite(options.luck) ? (options.luck ?? 0) : 0;
  const across = axisOf(
    setting,
    options,
    [luck, ...rows.flatMap(({ size, low, high }) => [size, low, high])],
    width - 60,
  );
  const up = axisOf(
    setting,
    options,
    rows.map(({ deviation }) => deviation),
  );
  const inPoints = speechOf(options).unit === "share" ? `, ${words.percentagePoints}` : "";
  const { name, size } = speechOf(options);
  const { colour } = seriesStyle(look, 0);
  const panel = numberPlane(setting, {
    across,
    up,
    height: HEIGHT,
    behind:
      luck > 0
        ? [Plot.rect([luck], { x1: 0, x2: luck, y1: up.domain[0], y2: up.domain[1], fill: look.pale })]
        : [],
    marks: [
      Plot.ruleY(rows, {
        x1: ({ low }) => Math.max(0, low),
        x2: "high",
        y: "deviation",
        stroke: colour,
        strokeOpacity: 0.6,
      }),
    ],
  });
  const style = { "font-size": SIZE.label, fill: look.muted };
  panel.node.append(
    axisTitle(setting, capital(words.planeY) + inPoints),
    acrossTitle(setting, panel, `${capital(words.planeX)}${inPoints} →`),
    ...names(setting, panel, rows, options),
    // Above the names, whose pale rims would hide a dot.
    ...rows.map(({ setting: key, size: effect, deviation }) =>
      svgElement(
        document,
        "circle",
        { cx: panel.x(effect), cy: panel.y(deviation), r: 4.5, fill: colour },
        setting.hasTips ? [svgElement(document, "title", {}, tipOf(name(key), size(effect)))] : [],
      ),
    ),
  );
  if (luck > 0) {
    const place = { x: panel.x(luck) + 6, y: PLANE_MARGINS.top + 12, dy: "0.35em", "text-anchor": "start" };
    panel.node.append(svgElement(document, "text", { ...place, ...style }, `← ${words.planeLuck}`));
  }
  return panel;
}

/** Names beside their dots, to the left where there is no room to the right, moved apart where dots lie close. */
function names(
  { document, look, width }: ChartSetting,
  panel: PlotPanel,
  rows: readonly MorrisPlaneRow[],
  options: SensitivityOptions,
): Element[] {
  const speech = speechOf(options);
  const places = moveApart(
    rows.map(({ deviation }) => panel.y(deviation) - 10),
    LABEL_HEIGHT,
    [PLANE_MARGINS.top + (width < NARROW ? 28 : 18), panel.height - PLANE_MARGINS.bottom - 8],
  );
  return rows.map(({ setting, size }, at) => {
    const name = shorten(speech.name(setting), Math.min(LONGEST_NAME, width / 2 - 16), SIZE.label);
    const x = panel.x(size);
    const isLeft = x + 10 + textWidth(name, SIZE.label) > width;
    const attributes = {
      x: isLeft ? x - 9 : x + 9,
      y: places[at],
      dy: "0.35em",
      "text-anchor": isLeft ? "end" : "start",
      "font-size": SIZE.label,
      fill: look.ink,
      ...paperRim(look),
    };
    return svgElement(document, "text", attributes, name);
  });
}

/** Shares are written in points: an effect of 20 points is not 20 %. */
function axisOf(
  { numbers }: ChartSetting,
  options: SensitivityOptions,
  values: readonly number[],
  room = Number.POSITIVE_INFINITY,
): Axis {
  const { unit } = speechOf(options);
  const told = unit === "share" || unit === "stars" ? "number" : unit;
  const axis = axisAcross([0, ...values], told, numbers, room, 5);
  if (unit !== "share") return axis;
  const points = axis.ticks.map((tick) => tick * 100);
  return { ...axis, labels: points.map((tick) => numbers.format(tick, "points", points)) };
}

function find(rows: readonly MorrisPlaneRow[], options: SensitivityOptions = {}): ChartFinding {
  const words = sensitivityWords[settingOf(options).locale];
  const { name, measure, size: write } = speechOf(options);
  const known = sorted(rows);
  if (known.length === 0) return quantileWords[settingOf(options).locale].nothing;
  if (known[0].size === 0) return words.nothing;
  const luck = Number.isFinite(options.luck) ? (options.luck ?? 0) : 0;
  const clear = known.filter(({ size, low }) => (Number.isNaN(low) ? size : low) > luck);
  const bent = known.filter(({ size, deviation }) => deviation > size && size > luck);
  const [most] = bent.toSorted((a, b) => b.deviation - a.deviation);
  return {
    title: words.clear(clear.length, known.length, measure),
    sentences: [
      words.largest(name(known[0].setting), write(known[0].size)),
      most === undefined ? words.steady : words.depends(name(most.setting)),
    ],
  };
}

function sorted(rows: readonly MorrisPlaneRow[]): MorrisPlaneRow[] {
  return rows
    .filter(({ size, deviation }) => Number.isFinite(size) && Number.isFinite(deviation))
    .toSorted((a, b) => b.size - a.size);
}

function columns(options: SensitivityOptions = {}): Column<MorrisPlaneRow>[] {
  const labels = sensitivityWords[settingOf(options).locale].columns;
  const { unit } = speechOf(options);
  return [
    { key: "setting", label: labels.setting, unit: "text" },
    { key: "size", label: labels.size, unit },
    { key: "low", label: labels.low, unit },
    { key: "high", label: labels.high, unit },
    { key: "deviation", label: labels.deviation, unit },
  ];
}
