import type { Language } from "../../language/language.ts";
/** Ctrl-C as an abort signal. */
export interface Interrupt {
    readonly signal: AbortSignal;
    /** leaves Ctrl-C to whoever listened before */
    release(): void;
}
/**
 * Listens for Ctrl-C as long as the program works, so that it never dies without a word and without clearing away what
 * is half-written. Where nobody listens more closely (`listenForInterrupt`), it stops at once; so does the second one.
 *
 * @returns gives Ctrl-C back to Node
 */
export declare function guardAgainstInterrupts(language: Language): () => void;
/**
 * Listens for Ctrl-C: the first one lets what is under way end and keeps what is finished.
 *
 * @param tell - says what is happening
 */
export declare function listenForInterrupt(tell: () => void): Interrupt;
