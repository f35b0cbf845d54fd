import * as Plot from "@observablehq/plot";
import type { ChartSetting } from "../../drawing/chart.ts";
import { contourLines } from "../../drawing/contourLines.ts";
import type { HeatCell, HeatMap } from "../../drawing/heatCell.ts";
import { rampPlace, SIZE } from "../../drawing/look.ts";
import type { PlotPanel } from "../../drawing/chart.ts";
import { plotPanel } from "../../drawing/plotPanel.ts";
import { svgElement } from "../../drawing/svgElement.ts";
import { shorten, textWidth, wrap } from "../../drawing/textWidth.ts";

/** Part of a drawing's width that names of rows may take. */
const ROW_NAME_PART = 0.32;

/** A cell wide enough to be written on, in pixels. */
const WRITTEN_CELL = 44;
const LINE_HEIGHT = 14;
const LONGEST_ROW_NAME = 190;

/** Draws a table of colours. Columns and rows are evenly spaced, whatever their values are. */
export function heatMap(setting: ChartSetting, map: HeatMap): PlotPanel {
  const { look, width } = setting;
  const longest = Math.min(LONGEST_ROW_NAME, ROW_NAME_PART * width);
  const rowNames = map.rows.map((name) => shorten(name, longest, SIZE.label));
  const marginLeft = Math.max(...rowNames.map((name) => textWidth(name, SIZE.label)), 20) + 12;
  const marginTop = map.rowTitle === "" ? 6 : 24;
  const cellWidth = (width - marginLeft - 1) / map.columns.length;
  const mostLines = Math.max(...map.columns.map((name) => linesOfName(name, cellWidth).length));
  const marginBottom = (map.columnTitle === "" ? 28 : 46) + (mostLines - 1) * LINE_HEIGHT;
  const cellHeight = (map.height - marginTop - marginBottom) / map.rows.length;
  // Cells of which only some are written on look as if the others were empty: all or none. Where there is no room for
  // all lines, the first one of each says most.
  const written = [Number.POSITIVE_INFINITY, 1].find((most) =>
    map.cells.every((cell) => fits(cell.lines.slice(0, most), cellWidth, cellHeight)),
  );
  const isWritten = written !== undefined;
  const hasContours = map.contours !== undefined && !isWritten;
  const isFine = cellWidth < WRITTEN_CELL || cellHeight < LINE_HEIGHT || hasContours;
  const step = (value: number) => rampPlace(map.domain, value);
  const panel = plotPanel(setting, {
    height: map.height,
    marginLeft,
    marginRight: 1,
    marginTop,
    marginBottom,
    x: { domain: [-0.5, map.columns.length - 0.5], axis: null },
    y: { domain: [-0.5, map.rows.length - 0.5], axis: null },
    marks: [
      Plot.rect(map.cells, {
        x1: ({ column }: HeatCell) => column - 0.5,
        x2: ({ column }: HeatCell) => column + 0.5,
        y1: ({ row }: HeatCell) => row - 0.5,
        y2: ({ row }: HeatCell) => row + 0.5,
        fill: ({ value }: HeatCell) => (Number.isFinite(value) ? look.ramp[step(value)] : look.pale),
        stroke: isFine ? "none" : look.paper,
        // Without it hairlines show between cells that touch.
        shapeRendering: isFine ? "crispEdges" : "auto",
        title: "tip",
      }),
    ],
  });
  if (isFine) panel.node.append(...contourLines(setting, panel, map));
  if (isWritten)
    for (const cell of map.cells)
      panel.node.append(...cellText(setting, panel, { ...cell, lines: cell.lines.slice(0, written) }, step));
  panel.node.append(...axisText(setting, panel, { ...map, rows: rowNames }, cellWidth, cellHeight));
  return panel;
}

function fits(lines: readonly string[], width: number, height: number): boolean {
  const widest = Math.max(...lines.map((line) => textWidth(line, SIZE.label)));
  return widest <= width - 6 && lines.length * LINE_HEIGHT <= height - 2;
}

/** What is written on a cell. */
function cellText(
  { document, look }: ChartSetting,
  { x, y }: PlotPanel,
  cell: HeatCell,
  step: (value: number) => number,
): Element[] {
  const middle = y(cell.row) - ((cell.lines.length - 1) * LINE_HEIGHT) / 2;
  return cell.lines.map((line, index) =>
    svgElement(
      document,
      "text",
      {
        x: x(cell.column),
        y: middle + index * LINE_HEIGHT,
        dy: "0.35em",
        "text-anchor": "middle",
        "font-size": index === 0 ? SIZE.label : SIZE.caption,
        "pointer-events": "none",
        fill: Number.isFinite(cell.value) ? look.onRamp[step(cell.value)] : look.ink,
      },
      line,
    ),
  );
}

/** Names of columns and rows; every second, third … only where they stand too close. */
function axisText(
  { document, look }: ChartSetting,
  { x, y, height }: PlotPanel,
  map: HeatMap,
  cellWidth: number,
  cellHeight: number,
): Element[] {
  const bottom = y(-0.5);
  const left = x(-0.5);
  const text = (content: string, attributes: Record<string, string | number>) =>
    svgElement(document, "text", { "font-size": SIZE.label, fill: look.ink, ...attributes }, content);
  const isWords = map.columns.some(isWord);
  const widest = Math.max(...map.columns.map((name) => textWidth(name, SIZE.label)));
  // A reader goes on counting for numbers that are left out, but cannot for words.
  const everyColumn = isWords ? 1 : thinning(map.columns.length, Math.min(widest, 90) + 8, cellWidth);
  const everyRow = thinning(map.rows.length, LINE_HEIGHT + 4, cellHeight);
  const room = cellWidth * everyColumn - 6;
  return [
    ...everyOf(map.columns, everyColumn).flatMap(([name, index]) =>
      (isWords ? linesOfName(name, cellWidth) : [shorten(name, room, SIZE.label)]).map((line, at) =>
        text(line, { x: x(index), y: bottom + 17 + at * LINE_HEIGHT, "text-anchor": "middle" }),
      ),
    ),
    ...everyOf(map.rows, everyRow).map(([name, index]) =>
      text(name, { x: left - 8, y: y(index), dy: "0.35em", "text-anchor": "end" }),
    ),
    text(map.rowTitle, { x: 0, y: 12, "text-anchor": "start", fill: look.muted }),
    text(map.columnTitle, {
      x: x(map.columns.length - 0.5),
      y: height - 8,
      "text-anchor": "end",
      fill: look.muted,
    }),
  ];
}

const isWord = (name: string) => /\p{L}{2}/u.test(name);

/** A name of words on as many lines as its column asks for; of anything else, one. */
function linesOfName(name: string, cellWidth: number): string[] {
  return isWord(name) ? wrap(name, cellWidth - 4, SIZE.label) : [name];
}

/** Writes only every n-th name, where all would not fit. */
function thinning(count: number, needed: number, room: number): number {
  return Math.min(count, Math.max(1, Math.ceil(needed / room)));
}

function everyOf(names: readonly string[], every: number): [string, number][] {
  return names
    .map((name, index): [string, number] => [name, index])
    .filter(([, index]) => index % every === 0);
}
