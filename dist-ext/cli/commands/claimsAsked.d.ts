import type { Claim } from "../../studies/claims/claim.ts";
/**
 * The claims that were asked for by name or by row of the doctrine, in the doctrine's order; all where nothing was
 * asked for.
 *
 * @throws {CliError} naming all that do not exist
 */
export declare function claimsAsked(words: readonly string[]): readonly Claim[];
