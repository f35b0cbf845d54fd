import type { RunResult } from "../../model/result.ts";
/**
 * A fingerprint of results: equal only if every number of every run is the same to the last bit, in the same version.
 *
 * Two machines that show the same fingerprint computed the same; two that differ did not, whatever their tables say.
 *
 * @returns 16 hexadecimal digits of SHA-256
 */
export declare function resultHash(runs: readonly RunResult[], version: string): string;
