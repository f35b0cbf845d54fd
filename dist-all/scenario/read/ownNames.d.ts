import { type Bilingual } from "../../language/bilingual.ts";
import { type Written } from "./written.ts";
/** Names of a scenario that examples may be made with. */
export interface OwnNames {
    readonly brands: readonly string[];
    readonly channels: readonly string[];
    readonly personas: readonly string[];
}
export declare function ownNamesIn(scenario: Written): OwnNames;
/**
 * The same advice with the scenario's own names in its examples: what stands there can be typed as it is. Only names
 * in paths are changed, `brands.nonna.price` and `nonna.share.last90`, because “search” is a word too.
 */
export declare function inOwnNames(advice: Bilingual, { brands, channels, personas }: OwnNames): Bilingual;
