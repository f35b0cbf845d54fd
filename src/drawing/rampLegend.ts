import type { ChartSetting } from "./chart.ts";
import { SIZE } from "./look.ts";
import type { Unit } from "./numbers.ts";
import type { Panel } from "./chart.ts";
import { svgElement } from "./svgElement.ts";
import { textWidth } from "./textWidth.ts";

const [STRIP_WIDTH, STRIP_HEIGHT, HEIGHT] = [168, 10, 16];

/**
 * The key to a ramp: the lowest value, a strip of the colours, the highest value.
 *
 * Our own, because Plot's key to a continuous scale is painted on a canvas.
 */
export function rampLegend(setting: ChartSetting, [low, high]: readonly [number, number], unit: Unit): Panel {
  const { document, look, numbers } = setting;
  const write = (value: number) => numbers.short(value, unit, [low, high]);
  const text = (content: string, x: number) =>
    svgElement(document, "text", { x, y: 12, "font-size": SIZE.label, fill: look.ink }, content);
  const left = textWidth(write(low), SIZE.label) + 8;
  const strip = Math.min(STRIP_WIDTH, setting.width - left - 8 - textWidth(write(high), SIZE.label));
  const step = strip / look.ramp.length;
  const cells = look.ramp.map((fill, index) =>
    // Each step reaches under the next one, so that no seam shows between them.
    svgElement(document, "rect", {
      x: left + index * step,
      y: 3,
      width: step + 0.5,
      height: STRIP_HEIGHT,
      fill,
    }),
  );
  const nodes = high > low ? [text(write(low), 0), ...cells, text(write(high), left + strip + 8)] : [];
  return { node: svgElement(document, "g", {}, nodes), height: high > low ? HEIGHT : 0 };
}
