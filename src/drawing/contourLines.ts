import type { ChartSetting } from "./chart.ts";
import type { HeatMap } from "./heatCell.ts";
import { rampPlace, SIZE } from "./look.ts";
import type { PlotPanel } from "./chart.ts";
import { svgElement } from "./svgElement.ts";
import { textWidth } from "./textWidth.ts";

type Point = readonly [x: number, y: number];

/**
 * Lines of equal value over a map whose cells are too small to be written on, each with its value.
 *
 * Marching squares: in every square between four neighbouring cells the line is straight.
 */
export function contourLines(setting: ChartSetting, { x, y }: PlotPanel, map: HeatMap): Element[] {
  const { document, look } = setting;
  const value = valuesOf(map);
  const taken: Point[] = [];
  return (map.contours ?? []).flatMap((contour) => {
    const segments = squaresOf(map).flatMap((corner) => crossings(value, corner, contour.value));
    if (segments.length === 0) return [];
    const pixels = segments.map((segment) => segment.map(([column, row]): Point => [x(column), y(row)]));
    const colour = look.onRamp[rampPlace(map.domain, contour.value)];
    const d = pixels.map(([from, to]) => `M${from.join(",")}L${to.join(",")}`).join("");
    const line = svgElement(document, "path", { d, stroke: colour, "stroke-width": 1.25, fill: "none" });
    const middle = middleOf(pixels);
    return [line, ...label(setting, contour.label, middle, colour, taken)];
  });
}

/** Writes the value on the line, unless another one stands there. */
function label(
  { document, look, width }: ChartSetting,
  text: string,
  [middle, y]: Point,
  colour: string,
  taken: Point[],
): Element[] {
  const half = textWidth(text, SIZE.caption) / 2 + 4;
  // Within the drawing, also on a line near its end.
  const x = Math.min(middle, width - half - 1);
  const isCrowded = taken.some(
    ([otherX, otherY]) => Math.abs(otherX - x) < 2 * half && Math.abs(otherY - y) < 18,
  );
  if (isCrowded) return [];
  taken.push([x, y]);
  const style = {
    x,
    y,
    dy: "0.35em",
    "text-anchor": "middle",
    "font-size": SIZE.caption,
    "font-weight": "600",
  };
  const backing = {
    x: x - half,
    y: y - 8,
    width: 2 * half,
    height: 16,
    rx: 3,
    fill: look.paper,
    stroke: colour,
  };
  return [
    svgElement(document, "rect", { ...backing, "stroke-opacity": 0.4 }),
    svgElement(document, "text", { ...style, fill: look.ink }, text),
  ];
}

/** The point in the middle of all segments from left to right. */
function middleOf(segments: readonly (readonly Point[])[]): Point {
  const points = segments.map(([from]) => from).toSorted((a, b) => a[0] - b[0]);
  return points[Math.floor(points.length / 2)];
}

function valuesOf({ cells }: HeatMap): (column: number, row: number) => number {
  const known = new Map(cells.map((cell) => [`${cell.column},${cell.row}`, cell.value]));
  return (column, row) => known.get(`${column},${row}`) ?? Number.NaN;
}

/** Lower left corners of all squares between four cells. */
function squaresOf({ columns, rows }: HeatMap): Point[] {
  return columns.slice(1).flatMap((_, column) => rows.slice(1).map((_, row): Point => [column, row]));
}

/** Where a line of this value crosses a square: from one of its sides to another, or twice over a saddle. */
function crossings(
  value: (column: number, row: number) => number,
  [column, row]: Point,
  level: number,
): Point[][] {
  const corners: Point[] = [
    [column, row],
    [column + 1, row],
    [column + 1, row + 1],
    [column, row + 1],
  ];
  const points = corners.flatMap((from, index) => {
    const to = corners[(index + 1) % 4];
    const [low, high] = [value(...from), value(...to)];
    if (!(low < level !== high < level) || !Number.isFinite(low + high)) return [];
    const part = (level - low) / (high - low);
    return [[from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part] as Point];
  });
  return points.length === 4 ? [points.slice(0, 2), points.slice(2)] : points.length === 2 ? [points] : [];
}
