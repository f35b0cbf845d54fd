import { type Parameters } from "../../model/parameters.ts";
/** A place where a brand is met: a channel, in one micro-moment or in all of them. */
export interface Touchpoint {
    readonly channel: string;
    /** `know`, `go`, `do` or `buy`; left out, all four */
    readonly moment?: string;
}
/** The channels on which a brand is present at some time, in the order of the scenario. */
export declare function channelTouchpoints(parameters: Parameters, brand: string): Touchpoint[];
/** The micro-moments of channels in which a brand is present at some time. */
export declare function momentTouchpoints(parameters: Parameters, brand: string): Touchpoint[];
/**
 * The same market in which a brand is absent from some touchpoints, for the whole run and whatever the timeline says.
 * What its presence there costs goes too.
 */
export declare function withoutTouchpoints(parameters: Parameters, brand: string, touchpoints: readonly Touchpoint[]): Parameters;
