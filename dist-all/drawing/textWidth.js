/**
 * How wide a text will be, without a font at hand: charts are laid out before anybody knows which font draws them.
 *
 * Widths are those of Inter or of DejaVu Sans, whichever is wider, so that a text fits in either; a system font that
 * stands in for Inter is hardly ever wider than DejaVu.
 */
/** Advance widths of the characters from space to ~, in hundredths of the font's size. */
const ASCII = [
    32, 40, 47, 84, 64, 98, 78, 30, 39, 39, 50, 84, 32, 46, 32, 36, 64, 64, 64, 64, 65, 64, 64, 64, 64, 64, 34,
    34, 84, 84, 84, 53, 100, 69, 69, 73, 77, 63, 59, 77, 75, 29, 57, 67, 57, 90, 75, 79, 64, 79, 69, 65, 65, 74,
    69, 99, 69, 68, 69, 39, 36, 39, 84, 50, 50, 61, 63, 57, 63, 62, 37, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63,
    63, 41, 53, 39, 63, 59, 82, 59, 59, 55, 64, 34, 64, 84,
];
/**
 * DejaVu Sans Bold against DejaVu Sans, the worst case: in parts of the regular width for wide letters, in hundredths
 * of the font's size for narrow ones.
 */
const BOLD = { times: 1.13, plus: 9 };
const ELLIPSIS = "…";
/** Width in pixels that is never too small. */
export function textWidth(text, size, weight = "regular") {
    let hundredths = 0;
    for (const character of text.normalize("NFD")) {
        const width = advance(character);
        const isBold = weight === "bold" && width > 0;
        hundredths += isBold ? Math.max(width * BOLD.times, width + BOLD.plus) : width;
    }
    return (hundredths / 100) * size;
}
/** Cuts a text at the end so that it fits, with an ellipsis, never through a character made of several. */
export function shorten(text, width, size, weight) {
    if (textWidth(text, size, weight) <= width)
        return text;
    let kept = "";
    for (const character of charactersOf(text)) {
        if (textWidth(kept + character + ELLIPSIS, size, weight) > width)
            break;
        kept += character;
    }
    return kept.trimEnd() + ELLIPSIS;
}
/** Breaks a text into as few lines as fit, about equally long; words longer than a line are cut. */
export function wrap(text, width, size, weight) {
    let lines = fill(text, width, size, weight);
    for (let narrower = width - size; narrower > width / 2 && lines.length > 1; narrower -= size) {
        const next = fill(text, narrower, size, weight);
        // The cut of a long word must not depend on the search for balance.
        if (next.length > lines.length || next.join(" ") !== lines.join(" "))
            break;
        lines = next;
    }
    return lines;
}
function fill(text, width, size, weight) {
    const lines = [];
    let line = "";
    for (const word of text.split(/ +/)) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (textWidth(longer, size, weight) <= width) {
            line = longer;
            continue;
        }
        if (line !== "")
            lines.push(line);
        line = shorten(word, width, size, weight);
    }
    return line === "" ? lines : [...lines, line];
}
/** A name as it may stand in a drawing: one line, no control characters, half characters made whole. */
export function cleanName(name) {
    return name
        .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD")
        .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
        .replace(/[\p{Cc}\u2028\u2029\uFFFE\uFFFF]+/gu, " ")
        .replace(/\s+/g, " ")
        .trim();
}
/** A name as it may stand within a sentence: at most some forty letters, and not turning the words around it. */
export function nameInSentence(name) {
    return isolate(shorten(cleanName(name), 26, 1));
}
/** Keeps a name that is written from right to left from turning what stands around it. */
export function isolate(name) {
    return /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(name) ? `\u2068${name}\u2069` : name;
}
function charactersOf(text) {
    return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}
function advance(character) {
    const code = character.codePointAt(0);
    if (code >= 32 && code < 127)
        return ASCII[code - 32];
    if (/[\p{M}\p{Cf}]/u.test(character))
        return 0;
    if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(character))
        return 140;
    if (/[\u2013\u2018\u2019\u201C\u201D\u00A0\u202F·]/.test(character))
        return 52;
    return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character)
        ? 105
        : 90;
}
