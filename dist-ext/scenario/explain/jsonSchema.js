import { settingTree } from "./settingSchema.js";
import { explainWords } from "../words/explain.js";
import { unitWord } from "../words/units.js";
/** Notes that are ours and not the standard's: they go into the descriptions, which editors show. */
const ownWords = ["name", "about", "unit", "source", "doctrine", "advice", "off", "fixed", "keys"];
/**
 * The JSON Schema (draft 7) of a scenario's file: with it an editor completes, checks and explains settings.
 *
 * A file that extends another one need not write what that one has, and may write null to remove something.
 */
export function jsonSchema(language = "en") {
    const { required = [], ...root } = convert(settingTree(), language);
    return {
        $schema: "http://json-schema.org/draft-07/schema#",
        title: "umot scenario",
        ...root,
        if: { required: ["extends"] },
        // oxlint-disable-next-line unicorn/no-thenable -- the standard calls it so
        then: {},
        else: { required },
    };
}
function convert(schema, language) {
    const { required, ...rest } = schema;
    const kept = Object.entries(rest).filter(([key]) => !ownWords.includes(key) && key !== "$schema");
    const isRoot = "$schema" in rest;
    return {
        ...(schema.about !== undefined && { description: describe(schema, schema.about[language], language) }),
        ...Object.fromEntries(kept.map(([key, value]) => [key, convertPart(key, value, language)])),
        ...(isRoot && required !== undefined && { required }),
    };
}
function convertPart(key, value, language) {
    if (key === "anyOf")
        return value.map((option) => convert(option, language));
    if (key === "items" || (key === "additionalProperties" && typeof value === "object")) {
        return convert(value, language);
    }
    if (key !== "properties")
        return value;
    const inner = Object.entries(value);
    return Object.fromEntries(inner.map(([name, schema]) => [name, removable(convert(schema, language))]));
}
/** Null removes what an extended file has. */
function removable(schema) {
    const { type, enum: words, anyOf, ...rest } = schema;
    return {
        ...rest,
        ...(type !== undefined && { type: [type, "null"] }),
        ...(words !== undefined && { enum: [...words, null] }),
        ...(anyOf !== undefined && { anyOf: [...anyOf, { type: "null" }] }),
    };
}
/** Units that say no more than the type does. */
const plainUnits = ["text", "1", "one word", "true or false", "file", "path"];
/** What an editor shows when the pointer rests on a setting. */
function describe({ unit, default: fallback, off, source, doctrine, fixed }, about, language) {
    const words = explainWords[language];
    const isShort = fallback !== undefined && fallback !== "" && (typeof fallback !== "object" || Array.isArray(fallback));
    const notes = [
        unit === undefined || plainUnits.includes(unit) ? "" : words.unit(unitWord(unit, language)),
        isShort ? words.short.fallback(JSON.stringify(fallback)) : "",
        off === undefined ? "" : words.short.off(String(off)),
        fixed === true ? words.short.fixed : "",
        doctrine === undefined ? "" : words.short.doctrine(doctrine.join(", ")),
        source === undefined ? "" : words.short.source(typeof source === "string" ? source : source[language]),
    ].filter((note) => note !== "");
    return notes.length === 0 ? about : `${about} (${notes.join("; ")})`;
}
