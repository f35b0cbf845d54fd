import type { RunResult } from "../result.ts";
/** What one part knows of its own consumers after the last day; all the rest every part knows. */
export type Share = Pick<RunResult, "funnel" | "touchpoints" | "census" | "events" | "tales">;
/** What of a part's result the others do not know. */
export declare function shareOf({ funnel, touchpoints, census, events, tales }: RunResult): Share;
/**
 * The result of a market from those of its parts.
 *
 * @param first - of the part with the first consumers
 * @param others - of those after it, in their order
 */
export declare function mergeShares(first: RunResult, others: readonly Share[]): RunResult;
