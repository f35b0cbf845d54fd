import type { ChartSetting } from "./chart.ts";
import { SIZE } from "./look.ts";
import { svgElement } from "./svgElement.ts";
import { cleanName, isolate, shorten, textWidth } from "./textWidth.ts";

/** A name at the end of a line. */
export interface EndLabel {
  readonly name: string;
  /** what stands behind the name: the last value */
  readonly value: string;
  readonly colour: string;
  /** height of the line's end in pixels */
  readonly y: number;
}

/** Distance between two names in pixels. */
export const END_LABEL_HEIGHT = 15;
const CONNECTOR = 14;

/** Room that names get beside the lines, in pixels and as a part of a narrow drawing; longer ones are cut. */
const [MOST_ROOM, MOST_PART] = [190, 0.42];
const mostRoom = ({ width }: ChartSetting) => Math.min(MOST_ROOM, MOST_PART * width);

/** Room to the right of the lines that these names need, in pixels. */
export function endLabelRoom(
  setting: ChartSetting,
  labels: readonly { readonly name: string; readonly value: string }[],
): number {
  const widths = labels.map(
    ({ name, value }) => textWidth(cleanName(name), SIZE.label) + textWidth(` ${value}`, SIZE.label, "bold"),
  );
  return Math.min(mostRoom(setting), CONNECTOR + 5 + Math.max(0, ...widths));
}

/**
 * Writes names beside the ends of lines, moved apart where lines end close together; a thin connector then shows
 * which name belongs where.
 *
 * @param x - where the lines end
 * @param bounds - highest and lowest place of a name's middle
 */
export function endLabels(
  setting: ChartSetting,
  labels: readonly EndLabel[],
  x: number,
  bounds: readonly [number, number],
): Element[] {
  const places = moveApart(
    labels.map(({ y }) => y),
    END_LABEL_HEIGHT,
    bounds,
  );
  return labels.flatMap((label, index) => endLabel(setting, label, x, places[index]));
}

function endLabel(setting: ChartSetting, label: EndLabel, x: number, place: number): Element[] {
  const { document, look } = setting;
  const { name, value, colour, y } = label;
  const connector = svgElement(document, "path", {
    d: `M${x + 3},${y}L${x + CONNECTOR - 5},${place}`,
    stroke: colour,
    "stroke-opacity": 0.6,
    fill: "none",
  });
  const swatch = svgElement(document, "circle", { cx: x + CONNECTOR - 4, cy: place, r: 3, fill: colour });
  const left = x + CONNECTOR + 3;
  const room = mostRoom(setting) - CONNECTOR - 5 - textWidth(` ${value}`, SIZE.label, "bold");
  const style = { y: place, dy: "0.35em", "text-anchor": "start", "font-size": SIZE.label, fill: look.ink };
  const text = svgElement(document, "text", { x: left, ...style }, [
    document.createTextNode(`${isolate(shorten(cleanName(name), room, SIZE.label))} `),
    svgElement(document, "tspan", { "font-weight": "600" }, value),
  ]);
  return [connector, swatch, text];
}

/**
 * The places nearest to those wished for that keep a distance.
 *
 * With the k-th place written as s + k × distance, keeping the distance means that s never falls: least squares
 * under that condition is isotonic regression, and bounds are met by clamping it.
 *
 * @source Barlow, Bartholomew, Bremner & Brunk (1972), pool adjacent violators
 */
export function moveApart(
  wishes: readonly number[],
  distance: number,
  [low, high]: readonly [number, number],
): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => wishes[a] - wishes[b] || a - b);
  // More names than there is room for share it evenly.
  const step = Math.min(distance, (high - low) / Math.max(1, wishes.length - 1));
  const highest = high - step * (wishes.length - 1);
  const rising = isotonic(order.map((member, position) => wishes[member] - position * step));
  const places = wishes.slice();
  order.forEach((member, position) => {
    places[member] = Math.min(highest, Math.max(low, rising[position])) + position * step;
  });
  return places;
}

/** The numbers nearest to the given ones that never fall: those that would fall share their mean. */
function isotonic(values: readonly number[]): number[] {
  const pools: { sum: number; size: number }[] = [];
  for (const value of values) {
    let pool = { sum: value, size: 1 };
    for (let last = pools.at(-1); last && last.sum / last.size >= pool.sum / pool.size; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, size: pool.size + last.size };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size));
}
