import { type Chart } from "../../drawing/chart.ts";
/** One touchpoint in one micro-moment; means over runs. */
export interface JourneyRow {
    readonly touchpoint: string;
    /** `know`, `go`, `do` or `buy` */
    readonly moment: string;
    /** times a consumer turned to the touchpoint */
    readonly visits: number;
    /** times the brand in focus was met there */
    readonly met: number;
}
/** The customer journey map of the brand in focus: where it is met, and where consumers look for it in vain. */
export declare const journeyHeatMap: Chart<JourneyRow>;
