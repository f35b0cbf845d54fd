import { type Chart } from "../../drawing/chart.ts";
/** Share of a brand's purchases, 0–1, that word of mouth decided: median run, and what holds nine runs in ten. */
export interface SwayedRow {
    readonly brand: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
}
/** How much word of mouth decides: what would have been bought without reviews and friends, with the same luck. */
export declare const swayed: Chart<SwayedRow>;
