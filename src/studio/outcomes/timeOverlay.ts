import type { BrandTimeRow } from "../../charts/overTime/quantileLines.ts";
import { clock } from "../time/player.ts";
import { whileDrawn, type Overlay } from "./ChartCard.tsx";

const SVG = "http://www.w3.org/2000/svg";
const DAY = 86_400_000;
/** Pixels that the day on the screen moves at a time: whoever moves it draws the whole chart anew. */
const STEP = 0.5;

/** Where a chart of time puts a date and a value, found again from the places that it notes for tips. */
interface Scales {
  readonly panel: Element;
  x(date: number): number;
  y(value: number): number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Draws today's line as a ghost, the day on the screen as a rule, and what lies after it pale. */
export function timeOverlay(
  rows: readonly BrandTimeRow[],
  ghost: readonly BrandTimeRow[],
  start: string,
): Overlay {
  return (svg) => {
    const scales = scalesOf(svg, rows);
    if (scales === undefined) return undefined;
    drawGhost(scales, ghost);
    const veil = element("rect", {
      fill: "var(--umot-paper)",
      "fill-opacity": "0.68",
      y: `${scales.top}`,
      height: `${scales.bottom - scales.top}`,
    });
    const rule = element("line", {
      stroke: "var(--umot-ink)",
      "stroke-width": "1.5",
      y1: `${scales.top}`,
      y2: `${scales.bottom}`,
    });
    scales.panel.append(veil, rule);
    const first = Date.parse(start);
    let drawnAt = -STEP;
    return whileDrawn(() => {
      const at = Math.max(scales.left, Math.min(scales.right, scales.x(first + clock.value * DAY)));
      if (Math.abs(at - drawnAt) < STEP) return;
      drawnAt = at;
      veil.setAttribute("x", `${at}`);
      veil.setAttribute("width", `${Math.max(0, scales.right - at)}`);
      rule.setAttribute("x1", `${at}`);
      rule.setAttribute("x2", `${at}`);
    });
  };
}

function drawGhost({ panel, x, y }: Scales, ghost: readonly BrandTimeRow[]): void {
  const points = ghost.filter(({ p50 }) => Number.isFinite(p50));
  if (points.length < 2) return;
  const line = points.map(
    ({ date, p50 }, index) =>
      `${index === 0 ? "M" : "L"}${x(Date.parse(date)).toFixed(1)},${y(p50).toFixed(1)}`,
  );
  panel.append(
    element("path", {
      d: line.join(""),
      fill: "none",
      stroke: "var(--umot-muted)",
      "stroke-width": "1.75",
      "stroke-dasharray": "5 4",
    }),
  );
}

function scalesOf(svg: SVGSVGElement, rows: readonly BrandTimeRow[]): Scales | undefined {
  const panel = svg.querySelector("[data-places]");
  const places = (panel?.getAttribute("data-places") ?? "")
    .split(",")
    .map((place) => place.split(" ").map(Number))
    .flatMap(([x, y, row]) =>
      rows[row] === undefined ? [] : [{ x, y, date: Date.parse(rows[row].date), value: rows[row].p50 }],
    );
  const [first, last] = [places[0], places.at(-1)];
  if (panel === null || first === undefined || last === undefined || last.date === first.date)
    return undefined;
  const low = places.reduce((a, b) => (b.value < a.value ? b : a));
  const high = places.reduce((a, b) => (b.value > a.value ? b : a));
  const [perDate, perValue] = [
    (last.x - first.x) / (last.date - first.date),
    (high.y - low.y) / (high.value - low.value || 1),
  ];
  return {
    panel,
    x: (date) => first.x + (date - first.date) * perDate,
    y: (value) => low.y + (value - low.value) * perValue,
    left: first.x,
    right: last.x,
    top: 26,
    bottom: bottomOf(panel),
  };
}

/** Lower end of the plot: where the axis of time stands. */
function bottomOf(panel: Element): number {
  const ticks = [...panel.querySelectorAll("text")].map((text) =>
    Number(/translate\([^,]+,([\d.]+)\)/.exec(text.getAttribute("transform") ?? "")?.[1] ?? 0),
  );
  return Math.max(60, ...ticks);
}

function element(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
