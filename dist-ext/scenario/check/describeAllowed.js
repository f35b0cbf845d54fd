import { alternatives } from "../../language/listing.js";
import { isMomentRow, isOpenMap, isSpoken, writtenOnce, } from "../explain/settingSchema.js";
import { allowedWords } from "../words/allowed.js";
import { unitWord } from "../words/units.js";
/** What may be written for a setting, as the middle of “must be …, but is …”. */
export function describeAllowed(schema, language) {
    const words = allowedWords[language];
    if (schema.const !== undefined)
        return String(schema.const);
    if (schema.enum !== undefined)
        return alternatives(schema.enum, language);
    if (isMomentRow(schema))
        return words.forEachMoment(describeAllowed(numberOf(schema), language));
    if (isSpoken(schema))
        return describeAllowed(writtenOnce(schema), language);
    if (schema.anyOf !== undefined) {
        const { unit } = schema;
        const options = schema.anyOf.map((option) => describeAllowed({ ...(unit && { unit }), ...option }, language));
        return alternatives(options, language);
    }
    if (schema.type === "number" || schema.type === "integer") {
        return `${numbers(schema, language)}${unitOf(schema, language)}`;
    }
    if (schema.type === "boolean")
        return words.trueOrFalse;
    if (schema.type === "array")
        return `${list(schema, language)}${unitOf(schema, language)}`;
    if (schema.type === "string")
        return text(schema, language);
    if (schema.keys === "path")
        return words.paths;
    return isOpenMap(schema) ? words.names : words.settings;
}
function numberOf({ anyOf = [], unit }) {
    return { ...(unit && { unit }), ...anyOf.find(({ type }) => type === "number") };
}
/** The unit in brackets, where the range does not say it already. */
function unitOf({ unit }, language) {
    return unit === undefined || unit === "0–1" ? "" : ` (${unitWord(unit, language)})`;
}
function numbers({ type, minimum, maximum }, language) {
    const words = allowedWords[language];
    const kind = type === "integer" ? words.whole : words.number;
    if (minimum === undefined || minimum < -1e15)
        return kind;
    if (maximum === undefined || maximum > 1e15)
        return kind + words.from(readable(minimum, language));
    return kind + words.within(readable(minimum, language), readable(maximum, language));
}
/** Zeros are counted for the reader: 20 million. */
export function readable(value, language) {
    const words = allowedWords[language];
    if (value >= 1e9 && value % 1e8 === 0)
        return words.billion(value / 1e9);
    return value >= 1e6 && value % 1e5 === 0 ? words.million(value / 1e6) : String(value);
}
function text({ maxLength, minLength, pattern, unit }, language) {
    const words = allowedWords[language];
    if (pattern !== undefined && unit !== undefined)
        return words.written(unitWord(unit, language));
    if (unit === "file" || unit === "path")
        return unit === "file" ? words.fileName : words.path;
    if (maxLength === undefined)
        return words.text;
    return minLength === undefined || minLength === 0
        ? words.shortText(maxLength)
        : words.textOf(minLength, maxLength);
}
function list({ items, minItems, maxItems }, language) {
    const words = allowedWords[language];
    const isNumbers = items?.minimum !== undefined && items.maximum !== undefined;
    const what = isNumbers ? words.numbers(items.minimum, items.maximum) : words.items;
    if (minItems !== undefined && minItems === maxItems)
        return words.listOfExactly(minItems, what);
    return maxItems === undefined ? words.listOf(what) : words.listOfAtMost(maxItems, what);
}
