import type { Locale } from "../../../drawing/numbers.ts";
/** Which kind of uncertainty a chart shows; what the kind means is said in `howWords`. */
export type IntervalKind = "bands" | "nineInTen" | "means" | "paired" | "resampled" | "logged" | "posterior" | "chance" | "none" | "predictive" | "pastOnly" | "overSeries";
/** How the numbers of one chart came about. */
export interface Computation {
    /** what one row of its table is */
    readonly row: string;
    /** how its number is defined */
    readonly definition: string;
    readonly interval: IntervalKind;
    /** sections of docs/model.md in which the equations behind it stand */
    readonly sections: readonly string[];
}
/** How the numbers of a chart are computed; undefined of a chart whose own words say it. */
export declare function computationOf(chart: string, locale: Locale): Computation | undefined;
