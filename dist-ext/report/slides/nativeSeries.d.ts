/** Numbers of a chart on a slide that belong together. */
export interface NativeSeries {
    readonly name: string;
    /** NaN is a gap */
    readonly values: readonly number[];
    /** `band`: an end of the band around the series before it, or what was there before; `base`: what others stand on, not to be seen */
    readonly role: "value" | "band" | "base";
    /** place of its colour in the palette; left out, the next one */
    readonly colour?: number;
}
