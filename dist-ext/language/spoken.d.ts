import { type Bilingual } from "./bilingual.ts";
import type { Language } from "./language.ts";
/** A text that somebody wrote for people: one for all languages, or one in each of them. */
export type Spoken = string | Bilingual;
/** The text in a language. All that shows a scenario's texts takes them from here. */
export declare function spokenIn(text: Spoken, language: Language): string;
/** What something is called in a language: its label, or the name that it has without one. */
export declare function labelIn(labelled: Labelled | undefined, name: string, language: Language): string;
interface Labelled {
    readonly label?: Spoken | undefined;
}
/** Does the same with a text in each language that it is written in. */
export declare function withSpoken(text: Spoken, change: (text: string) => string): Spoken;
export {};
