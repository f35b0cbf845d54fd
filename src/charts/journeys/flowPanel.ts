import * as Plot from "@observablehq/plot";
import type { ChartSetting } from "../../drawing/chart.ts";
import { ELSEWHERE, type FlowLink, type FlowNode, layOutFlow } from "./flowLayout.ts";
import { SIZE, paperRim } from "../../drawing/look.ts";
import type { PathRow } from "./pathRow.ts";
import type { PlotPanel } from "../../drawing/chart.ts";
import { plotPanel } from "../../drawing/plotPanel.ts";
import { svgElement } from "../../drawing/svgElement.ts";
import { cleanName, isolate, shorten, textWidth } from "../../drawing/textWidth.ts";
import { OUTCOMES, type JourneyEnd, pathFlowWords } from "./words/pathFlow.ts";
import { touchpointName } from "../../drawing/words/touchpoints.ts";

const HEIGHT = 400;
const NODE = 12;

/** Room to the right for the names of the ends, in pixels; longer ones are cut. */
const MOST_END_ROOM = 230;

/** Draws paths as streams between touchpoints, as thick as they are frequent, to their ends at the right. */
export function flowPanel(
  setting: ChartSetting,
  rows: readonly PathRow[],
  outcomes: Readonly<Record<JourneyEnd, string>>,
): PlotPanel {
  const { look, width } = setting;
  const height = HEIGHT * setting.heightScale;
  const all = rows.reduce((sum, { journeys }) => sum + Math.max(0, journeys || 0), 0);
  const endRoom = Math.min(
    MOST_END_ROOM,
    Math.max(...Object.values(outcomes).map((name) => textWidth(`${name} 0.00%`, SIZE.label, "bold"))) + 10,
  );
  const inner = width - endRoom;
  const [nodes, links] = layOutFlow(rows, { width: inner, height, node: NODE });
  const colour = ({ outcome }: FlowNode) => colourOf(setting, outcome);
  const panel = plotPanel(setting, {
    height,
    margin: 0,
    x: { domain: [0, width], range: [0, width], axis: null },
    y: { domain: [0, height], range: [0, height], axis: null },
    marks: [
      Plot.link(links, {
        x1: "fromX",
        x2: "toX",
        y1: "fromY",
        y2: "toY",
        curve: "bump-x",
        stroke: (link: FlowLink) => (link.isWon ? look.series[0] : look.muted),
        strokeOpacity: (link: FlowLink) => (link.isWon ? 0.6 : 0.2),
        strokeWidth: (link: FlowLink) => Math.max(0.5, link.width),
        strokeLinecap: "butt",
        fill: "none",
      }),
      Plot.rect(nodes, { x1: "left", x2: "right", y1: "top", y2: "bottom", fill: colour }),
    ],
  });
  // Where no journey has all the steps, the columns stand further apart.
  const columns = new Set(nodes.map(({ step }) => step)).size;
  const gap = (inner - NODE) / Math.max(1, columns - 1) - NODE;
  panel.node.append(
    ...nodes.map((node) =>
      nodeText(setting, node, outcomes, all, node.outcome === undefined ? gap - 12 : endRoom - 8),
    ),
  );
  // Texts stand on streams: a rim in the colour of the paper keeps them readable.
  for (const text of panel.node.querySelectorAll("text")) {
    for (const [name, value] of Object.entries(paperRim(look))) text.setAttribute(name, String(value));
  }
  return panel;
}

/** The ends have colours; touchpoints are neutral. */
function colourOf({ look }: ChartSetting, outcome: JourneyEnd | undefined): string {
  const place = outcome === undefined ? -1 : OUTCOMES.indexOf(outcome);
  return [look.muted, look.series[0], look.series[1], look.series[5], look.muted][place + 1];
}

function nodeText(
  { document, look, numbers, locale }: ChartSetting,
  { name, outcome, right, top, bottom, journeys }: FlowNode,
  outcomes: Readonly<Record<JourneyEnd, string>>,
  all: number,
  room: number,
): SVGTextElement {
  const share = numbers.format(journeys / all, "share");
  const touchpoint = name === ELSEWHERE ? pathFlowWords[locale].elsewhere : touchpointName(locale, name);
  const called = outcome === undefined ? cleanName(touchpoint) : outcomes[outcome];
  const shown = isolate(shorten(called, room - textWidth(` ${share}`, SIZE.label, "bold"), SIZE.label));
  const attributes = {
    x: right + 6,
    y: (top + bottom) / 2,
    dy: "0.35em",
    "text-anchor": "start",
    "font-size": SIZE.label,
    fill: look.ink,
  };
  return svgElement(document, "text", attributes, [
    document.createTextNode(`${shown} `),
    svgElement(document, "tspan", { "font-weight": "600" }, share),
  ]);
}
