import type { Parameters } from "../../model/parameters.ts";
import { type RunResult } from "../../model/result.ts";
/**
 * Whether a value is the result of a run in a market: of its shape, and with finite numbers only. What was kept on a
 * disk is anybody's, whatever checksum it carries, and what is not finite was never a result.
 */
export declare function isResultOf(parameters: Parameters, value: unknown): value is RunResult;
