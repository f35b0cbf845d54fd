/**
 * Characters that move the cursor, colour the screen, give a terminal orders, turn the direction of writing, or are
 * no characters at all: control characters but for tabs and line breaks, separators of lines, marks that embed or
 * override a direction, halves of a pair, and those that stand for none.
 */
const FORBIDDEN = 
// oxlint-disable-next-line no-control-regex -- these are the characters that are looked for
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\udb40[\udc00-\udc7f]/;
const EVERY = new RegExp(FORBIDDEN.source, "g");
/** A text on one line, without what would move the cursor, colour the screen or turn the writing. */
export function printable(text) {
    return text.replace(/[\t\r\n]/g, " ").replace(EVERY, " ");
}
/** Lines as they are, without what a terminal would take for orders: a mark stands for each such character. */
export function printableLines(text) {
    return text.replace(/\r(?!\n)/g, MARK).replace(EVERY, MARK);
}
const MARK = "\ufffd";
/** The first character that no text may have, as it is written in YAML: “\x1B” or “\u202E”; undefined if none. */
export function forbiddenCharacter(text) {
    const found = FORBIDDEN.exec(text)?.[0];
    if (found === undefined)
        return undefined;
    const code = found.codePointAt(0) ?? 0;
    const hex = code.toString(16).toUpperCase();
    return code < 256
        ? `\\x${hex.padStart(2, "0")}`
        : code < 65536
            ? `\\u${hex.padStart(4, "0")}`
            : `\\U${hex.padStart(8, "0")}`;
}
/** A text on one line: line breaks and tabs, which block scalars have, become single spaces. */
export function onOneLine(text) {
    return /[\t\r\n]/.test(text) ? text.replace(/ *[\t\r\n][\t\r\n ]*/g, " ").trim() : text;
}
