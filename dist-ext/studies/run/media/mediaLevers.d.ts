import type { Parameters } from "../../../model/parameters.ts";
/** A lever of a brand: the market without it, and with a little more of it. */
export interface MediaLever {
    /** a channel of the brand, `advertising.<channel>` for impressions bought on one, or `advertising` or `seeding` */
    readonly name: string;
    readonly without: Parameters;
    /** undefined where there cannot be more: a brand that is everywhere on a channel already */
    readonly more: Parameters | undefined;
}
/** What impressions on a channel are called among the levers: channels have no points in their names. */
export declare const impressionsLever: (channel: string) => string;
/** The levers that a brand uses on any day: its channels, impressions bought on them, advertising everywhere, gifts. */
export declare function mediaLeversOf(parameters: Parameters, brand: number): MediaLever[];
