import { type Claim } from "./claim.ts";
/**
 * The fewest consumers of at least `asked` with whom every market of a claim is one that can be run: a claim that gives
 * a product to 1,200 people needs as many.
 *
 * @param asked - consumers of the market that were asked for
 * @returns `asked` itself where the claim can be tried with them
 */
export declare function leastConsumers(claim: Claim, asked: number): number;
