import { type Service } from "./capacity.ts";
import type { Parameters } from "../parameters.ts";
/** What brands that react, or that can be full, remember from day to day. */
export interface Memory {
    /** what brands cost; shape [days, B] */
    readonly prices: Float64Array;
    /** who came to each brand, and what asked for an answer of its care desk, day by day; shape [B][days so far] */
    readonly demand: readonly number[][];
    readonly questions: readonly number[][];
    /** what the capacity of each brand, and of its desk, made of yesterday; shape [B] */
    readonly places: Service[];
    readonly desks: Service[];
    /** spending relative to the plan; shape [B] */
    readonly factor: Float64Array;
}
/** A memory where some brand reacts or can be full on some day, and none where everything goes by the plan. */
export declare function memoryOf({ brands, days, epochs }: Parameters): Memory | undefined;
