import type { Setting } from "./chart.ts";
import type { Unit } from "./numbers.ts";
import type { Panel } from "./plotPanel.ts";
/**
 * The key to a ramp: the lowest value, a strip of the colours, the highest value.
 *
 * Our own, because Plot's key to a continuous scale is painted on a canvas.
 */
export declare function rampLegend(setting: Setting, [low, high]: readonly [number, number], unit: Unit): Panel;
