import * as Plot from "@observablehq/plot";
import type { ChartSetting } from "../../drawing/chart.ts";
import { endLabelRoom, endLabels } from "../../drawing/endLabels.ts";
import { seriesStyle, SIZE } from "../../drawing/look.ts";
import type { Unit } from "../../drawing/numbers.ts";
import type { PlotPanel } from "../../drawing/chart.ts";
import { acrossTitle, numberPlane, PLANE_MARGINS, widestLabel } from "../../drawing/plotPanel.ts";
import { axisTitle } from "../overTime/quantileLines.ts";
import { svgElement } from "../../drawing/svgElement.ts";
import { shorten, textWidth } from "../../drawing/textWidth.ts";
import { axisAcross, numberAxis } from "../../drawing/ticks.ts";
import { capital } from "../../drawing/words/measures.ts";
import { optimiseWords } from "./words/optimise.ts";

/** What a plan spends and brings. */
export interface FrontierRow {
  /** `today`, or the levers that are moved: `all`, `quality`, `presence` */
  readonly group: "today" | "all" | "quality" | "presence";
  readonly spend: number;
  readonly goal: number;
  /** against today's plan in the same runs, with its interval */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
}

const HEIGHT = 320;

/** Draws a line for each group of levers, and today's plan as a hollow dot with a rule at its height. */
export function frontierPanel(
  setting: ChartSetting,
  rows: readonly FrontierRow[],
  { measure, unit }: { readonly measure: string; readonly unit: Unit },
): PlotPanel {
  const { numbers, look, width, document, locale } = setting;
  const words = optimiseWords[locale];
  const today = rows.filter(({ group }) => group === "today");
  const groups = [...new Set(rows.map(({ group }) => group))].filter((group) => group !== "today");
  const lines = groups.map((group, at) => ({
    group,
    rows: rows.filter((row) => row.group === group).toSorted((a, b) => a.spend - b.spend),
    ...seriesStyle(look, at),
  }));
  const ends = (row: FrontierRow) => [
    row.goal - row.difference + row.low,
    row.goal - row.difference + row.high,
  ];
  const up = numberAxis([...rows.map(({ goal }) => goal), ...rows.flatMap(ends)], unit, numbers, 5);
  const named = lines.map(({ group }) => ({ name: words.groups[group], value: "" }));
  const marginLeft = widestLabel(up) + 14;
  const marginRight = Math.max(endLabelRoom(setting, named), 30);
  const spends = rows.map(({ spend }) => spend);
  const across = axisAcross(spends, "money", numbers, width - marginLeft - marginRight, 4);
  const spendTitle = `${capital(words.spend)} →`;
  // Below the axis where it fits, else below the names too.
  const isLong = textWidth(spendTitle, SIZE.label) > width - marginRight;
  const panel = numberPlane(setting, {
    across,
    up,
    height: HEIGHT,
    marginLeft,
    marginRight,
    marks: [
      Plot.ruleY(today, { y: "goal", stroke: look.muted, strokeDasharray: "3 3" }),
      lines.map(({ rows: own, colour, dash }) => [
        Plot.ruleX(own, {
          x: "spend",
          y1: (row: FrontierRow) => ends(row)[0],
          y2: (row: FrontierRow) => ends(row)[1],
          stroke: colour,
          strokeOpacity: 0.6,
        }),
        Plot.lineY(own, { x: "spend", y: "goal", stroke: colour, strokeWidth: 2.25, strokeDasharray: dash }),
        Plot.dot(own, { x: "spend", y: "goal", fill: colour, r: 3.5 }),
      ]),
      Plot.dot(today, { x: "spend", y: "goal", stroke: look.ink, strokeWidth: 2, fill: look.paper, r: 5 }),
    ],
  });
  const last = lines.map(({ group, rows: own, colour }) => ({
    name: words.groups[group],
    value: "",
    colour,
    y: panel.y(own[own.length - 1].goal),
  }));
  const note = { "font-size": SIZE.label, fill: look.muted };
  panel.node.append(
    axisTitle(setting, capital(measure)),
    acrossTitle(setting, panel, shorten(spendTitle, width, SIZE.label), isLong ? width : width - marginRight),
    ...endLabels(setting, last, width - marginRight, [
      PLANE_MARGINS.top,
      panel.height - PLANE_MARGINS.bottom,
    ]),
    ...today.map((row) =>
      svgElement(
        document,
        "text",
        {
          // Not on the numbers of the axis.
          x: Math.max(panel.x(row.spend), marginLeft + textWidth(words.today, SIZE.label) / 2 + 2),
          // Below the dot, or above it where the axis is too near.
          y: panel.y(row.goal) + (panel.y(row.goal) + 24 > panel.height - PLANE_MARGINS.bottom ? -11 : 19),
          "text-anchor": "middle",
          ...note,
          fill: look.ink,
        },
        words.today,
      ),
    ),
  );
  return panel;
}
