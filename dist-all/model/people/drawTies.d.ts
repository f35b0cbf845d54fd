import { type RandomKey } from "../../numeric/luck/random.ts";
import type { NetworkParameters } from "../parameters.ts";
import type { Range } from "../parts/range.ts";
/** Ties that are drawn for a network; none where everybody knows everybody, or where they are given. */
export declare function tieCount({ kind, friends }: NetworkParameters, consumers: number): number;
/** Draws a range of the ties; any ranges give the same ties. */
export declare function drawTies(pairs: Uint32Array, range: Range, parameters: NetworkParameters, consumers: number, key: RandomKey): void;
