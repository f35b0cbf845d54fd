/** What a setting is where a scenario does not have it. */
export const ABSENT = "–";
/**
 * The value of a setting as people read it: texts in the language asked, lists and groups without brackets and quotes.
 * `{ of: brands.nonna.quality, paid: 0.74 }` is “of: brands.nonna.quality, paid: 0.74”.
 */
export function valueText(value, language, style = "said") {
    if (value === undefined || value === null)
        return ABSENT;
    if (Array.isArray(value))
        return value.length === 0 ? ABSENT : listText(value, language, style);
    if (typeof value === "number" && style === "said")
        return numberText(value, language);
    if (typeof value !== "object")
        return String(value);
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    if (isInEach(entries))
        return valueText(Object.fromEntries(entries)[language], language, style);
    if (entries.length === 0)
        return ABSENT;
    return entries.map(([key, part]) => `${key}: ${valueText(part, language, style)}`).join(", ");
}
const listText = (items, language, style) => items.map((item) => valueText(item, language, style)).join(items.every(isPlain) ? ", " : "; ");
const isPlain = (item) => typeof item !== "object" || item === null;
/** Whether a group is one text in each language. */
function isInEach(entries) {
    const keys = entries.map(([key]) => key).toSorted();
    return keys.join() === "en,it" && entries.every(([, text]) => typeof text === "string");
}
/** A number as people of a language write it, with all of its digits. */
export function numberText(value, language) {
    return value.toLocaleString(language, { maximumSignificantDigits: 15, useGrouping: false });
}
