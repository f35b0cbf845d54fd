import { type Bilingual } from "../../language/bilingual.ts";
import type { SettingUnit } from "../words/units.ts";
/** What is known of one setting, for help texts, tables and the studio's controls. */
export interface SettingInfo {
    /** with names in angle brackets where they are free: `brands.<brand>.coverage.<channel>.know` */
    readonly path: string;
    /** a few words for sentences, charts and tables */
    readonly name: Bilingual;
    /** a sentence without its full stop */
    readonly about: Bilingual;
    readonly kind: "number" | "whole number" | "yes or no" | "word" | "text" | "list";
    /** "" where there is none */
    readonly unit: SettingUnit | "";
    readonly minimum?: number;
    readonly maximum?: number;
    /** words that may be written; for a number, those that may stand in its place */
    readonly words: readonly string[];
    /** value when it is left out; undefined where one must be written or nothing stands for it */
    readonly fallback: unknown;
    /** value that switches the mechanism off */
    readonly off?: number | string;
    /** statements of the doctrine that it belongs to */
    readonly doctrine: readonly string[];
    readonly source?: string | Bilingual;
    readonly advice?: Bilingual;
    /** true when the timeline cannot change it */
    readonly fixed: boolean;
    /** true for a text that may be written in each language */
    readonly spoken?: true;
    /** row over the micro-moments that it belongs to; one number may be written for all of the row */
    readonly row?: string;
}
/** All settings, in the order of their declarations. */
export declare function listSettings(): SettingInfo[];
