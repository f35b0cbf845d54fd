import type { Command } from "commander";
/** What was typed, as far as the content of a folder depends on it. */
export interface Typed {
    /** the name of the command */
    readonly name: string;
    /** what to type to get the same folder again, to the byte */
    readonly command: string;
    /** values of the options that decide a result, those left out with their default */
    readonly choices: Readonly<Record<string, unknown>>;
}
/**
 * Notes what is typed from now on.
 *
 * @param command - with all its options declared, before it reads what was typed
 * @returns gives what was typed, once it was read
 */
export declare function noteTyping(command: Command): () => Typed;
