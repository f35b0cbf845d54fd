import type { Locale } from "../../drawing/numbers.ts";
import type { NativeSeries } from "./nativeSeries.ts";
/** One bar: what it adds to those before it. */
export interface Step {
    readonly name: string;
    readonly change: number;
}
/**
 * Bars that begin where the one before them ends, as stacked bars: a base that is not seen, and on it what rises, what
 * falls and the whole. A bar that crosses zero has a part on either side and no base.
 */
export declare function waterfallSeries(steps: readonly Step[], whole: string, names: (name: string) => string, locale: Locale): {
    readonly labels: string[];
    readonly series: NativeSeries[];
};
