import type { TextStyle } from "../../report/text/textStyle.ts";
import type { Language } from "../../language/language.ts";
/** Where a command speaks: results to stdout, everything for people to stderr. */
export interface Terminal extends TextStyle {
    /** writes results */
    print(text: string): void;
    /** says something to the person at the keyboard; silent with --quiet */
    tell(text: string): void;
    /** says something that must not be missed */
    warn(text: string): void;
    /** nothing but results and warnings is wanted */
    readonly isQuiet: boolean;
    /** draws a bar while many runs are done; silent off a terminal and with --quiet */
    readonly showsProgress: boolean;
}
export interface TerminalOptions {
    readonly language: Language;
    readonly quiet: boolean;
}
/** The terminal that this process has: as wide as it says, painted only where that is wanted. */
export declare function createTerminal({ language, quiet }: TerminalOptions): Terminal;
/** Colours only on a terminal, never when NO_COLOR is set to anything. @source no-color.org */
export declare function wantsColour(stream: {
    readonly isTTY?: boolean;
}, environment: Readonly<Record<string, string | undefined>>): boolean;
