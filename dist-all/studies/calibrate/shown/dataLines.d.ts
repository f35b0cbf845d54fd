import type { Bilingual } from "../../../language/bilingual.ts";
import type { Language } from "../../../language/language.ts";
import type { ObservedSeries } from "../../observed/observedSeries.ts";
import type { Aligned } from "../targets/target.ts";
import type { Unknown } from "../unknown.ts";
/** What of the data is used for what. */
interface Used {
    readonly aligned: Aligned;
    /** series that were taken for decisions */
    readonly planned: readonly ObservedSeries[];
}
/** How the data are understood and what is to be found: said before anything is run. */
export declare function dataLines(notes: readonly Bilingual[], { aligned: { targets, unused, outside }, planned }: Used, unknowns: readonly Unknown[], isProposed: boolean, language: Language): string[];
export {};
