import { type Engine } from "../engine/engine.ts";
import type { Range } from "../parts/range.ts";
import type { Parameters } from "../parameters.ts";
/**
 * Lays out the customers whom brands have on the first day. From then on it is counted anew who has bought what, as after
 * a warm-up.
 *
 *     experiences = needs a day · tenure, at least one       loyalty = 1 − (1 − learning)^experiences
 */
export declare function placeCustomers(engine: Engine, parameters: Parameters, range: Range): void;
/** Counts the members of each brand at present, by their own records. */
export declare function countMembers(engine: Engine, range: Range, members: Float64Array): void;
