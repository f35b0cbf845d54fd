import type { Language } from "../../language/language.ts";
import { type SettingInfo } from "./listSettings.ts";
export interface SettingExplanation {
    /** settings that were meant: one, a row or a group of them; none if there is no such setting */
    readonly settings: readonly SettingInfo[];
    /** what was perhaps meant instead */
    readonly guess?: string;
}
/**
 * Finds what is known of a setting: by its path in a scenario (`brands.nonna.price`), by its path with placeholders
 * (`brands.<brand>.price`), by a group (`market`), or by its last word (`price`).
 */
export declare function explainSetting(text: string): SettingExplanation;
/** An explanation as text: what it is, what may be written, where the default comes from, an example line. */
export declare function formatSetting(setting: SettingInfo, language?: Language): string;
