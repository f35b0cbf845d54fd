/** Longest name of a sheet that spreadsheets open. */
const LONGEST = 31;
/**
 * Names of sheets that every spreadsheet accepts, all different: no more than 31 characters, none of `\ / ? * [ ] :`,
 * no apostrophe at an end, not empty, nor the reserved word History. Case does not tell two sheets apart.
 *
 * @source ECMA-376, part 1, 18.2.19; Microsoft, “Rename a worksheet”
 */
export function sheetNames(wanted) {
    const taken = new Set();
    return wanted.map((name) => {
        const base = cleaned(name);
        let found = cut(base, LONGEST);
        for (let number = 2; taken.has(found.toLowerCase()); ++number) {
            const suffix = ` (${number})`;
            found = cut(base, LONGEST - suffix.length) + suffix;
        }
        taken.add(found.toLowerCase());
        return found;
    });
}
function cleaned(name) {
    const text = name
        .replace(/[\\/?*[\]:]|\p{Cc}/gu, " ")
        .replace(/\s+/g, " ")
        .trim()
        .replace(/^'+|'+$/g, "");
    if (text === "")
        return "Sheet";
    return /^history$/i.test(text) ? `${text}_` : text;
}
/** Cuts between words, if that leaves most of the name, and never through a character of two code units. */
function cut(text, length) {
    if (text.length <= length)
        return text.replace(/[\s']+$/, "");
    const room = text.slice(0, length - 1);
    const words = text[length - 1] === " " ? room : room.slice(0, room.lastIndexOf(" "));
    return `${trimmed(words.length > length / 2 ? words : room)}…`;
}
function trimmed(text) {
    return text.replace(/[\uD800-\uDBFF]$/, "").replace(/[\s']+$/, "");
}
