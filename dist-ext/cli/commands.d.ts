import type { Bilingual } from "../language/bilingual.ts";
import type { CommandFile } from "./flags/commandFile.ts";
/** What the list of commands needs to know; the rest of a command is loaded when it is asked for. */
export interface CommandEntry {
    readonly about: Bilingual;
    readonly load: () => Promise<{
        readonly command: CommandFile;
    }>;
}
/** Every command in the order of the help: one file each, and one line here. */
export declare const COMMANDS: Readonly<Record<string, CommandEntry>>;
