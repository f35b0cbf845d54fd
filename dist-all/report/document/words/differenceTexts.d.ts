import type { Language } from "../../../language/language.ts";
import type { Difference } from "../../../scenario/explain/differences.ts";
import { type SettingStyle } from "./valueText.ts";
/** A setting that two scenarios do not share, as people read it. */
export interface DifferenceText {
    /** path of the setting; of what the timeline does on a day, the word for that day */
    readonly path: string;
    readonly before: string;
    readonly after: string;
}
/**
 * Differences of two scenarios in words; a timeline is told by the days on which it differs.
 *
 * @param style - `written`: paths and values as a scenario writes them · `said`: as people say them
 */
export declare function differenceTexts(found: readonly Difference[], language: Language, style: SettingStyle): DifferenceText[];
