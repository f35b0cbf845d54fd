import type { Language } from "../../language/language.ts";
/** How text for a terminal is set. */
export interface TextStyle {
    readonly language: Language;
    /** characters in a line */
    readonly width: number;
    readonly paint: Paint;
}
/** Marks for results; colours are left out where they are not wanted. */
export interface Paint {
    bold(text: string): string;
    dim(text: string): string;
    good(text: string): string;
    bad(text: string): string;
}
