/** A text on one line, without what would move the cursor, colour the screen or turn the writing. */
export declare function printable(text: string): string;
/** Lines as they are, without what a terminal would take for orders: a mark stands for each such character. */
export declare function printableLines(text: string): string;
/** The first character that no text may have, as it is written in YAML: “\x1B” or “\u202E”; undefined if none. */
export declare function forbiddenCharacter(text: string): string | undefined;
/** A text on one line: line breaks and tabs, which block scalars have, become single spaces. */
export declare function onOneLine(text: string): string;
