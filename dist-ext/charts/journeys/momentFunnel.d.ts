import { type Chart } from "../../drawing/chart.ts";
/** What became of the visits to one micro-moment; means over runs. */
export interface MomentFunnelRow {
    /** `know`, `go`, `do` or `buy` */
    readonly moment: string;
    readonly visits: number;
    /** visits in which at least one brand was met */
    readonly met: number;
    /** visits after which the journey went on, or ended well */
    readonly wentOn: number;
    /** visits that ended in a purchase */
    readonly bought: number;
}
/** Where journeys lead and where they break: the four micro-moments. */
export declare const momentFunnel: Chart<MomentFunnelRow>;
