import { sameInAll } from "../../language/bilingual.js";
import { isMomentRow, isOpenMap, isSpoken, settingTree } from "./settingSchema.js";
/** All settings, in the order of their declarations. */
export function listSettings() {
    return settingsWithin(settingTree(), "", {});
}
function settingsWithin(schema, path, around) {
    const inherited = inheritance(schema, path, around);
    const group = isMomentRow(schema) ? schema.anyOf?.find(({ properties }) => properties) : schema;
    if (group?.properties !== undefined) {
        return Object.entries(group.properties).flatMap(([key, inner]) => settingsWithin(inner, path === "" ? key : `${path}.${key}`, inherited));
    }
    if (isOpenMap(schema) && schema.additionalProperties !== undefined) {
        const name = schema.keys === "path" ? "<path>" : `<${schema.keys ?? "name"}>`;
        return settingsWithin(schema.additionalProperties || {}, `${path}.${name}`, inherited);
    }
    if (schema.items?.properties !== undefined)
        return settingsWithin(schema.items, `${path}.<number>`, inherited);
    return [describe(schema, path, inherited)];
}
function inheritance(schema, path, around) {
    const { fixed = around.fixed, doctrine = around.doctrine, source = around.source } = schema;
    const row = isMomentRow(schema) ? path : around.row;
    return {
        ...(fixed !== undefined && { fixed }),
        ...(doctrine !== undefined && { doctrine }),
        ...(source !== undefined && { source }),
        ...(row !== undefined && { row }),
    };
}
function describe(schema, path, { fixed = false, ...inherited }) {
    const options = schema.anyOf ?? [schema];
    const number = options.find(({ type }) => type === "number" || type === "integer");
    const words = options.flatMap((option) => option.enum ?? (typeof option.const === "string" ? [option.const] : []));
    return {
        path,
        name: schema.name ?? sameInAll(path),
        about: schema.about ?? sameInAll(""),
        kind: kindOf(schema, number, words),
        unit: schema.unit ?? "",
        ...(typeof schema.const === "number" && { minimum: schema.const, maximum: schema.const }),
        ...range(number ?? schema.items),
        words,
        fallback: schema.default,
        doctrine: schema.doctrine ?? inherited.doctrine ?? [],
        fixed,
        ...(isSpoken(schema) && { spoken: true }),
        ...(schema.off !== undefined && { off: schema.off }),
        ...(schema.advice !== undefined && { advice: schema.advice }),
        ...(inherited.source !== undefined && { source: inherited.source }),
        ...(inherited.row !== undefined && { row: inherited.row }),
    };
}
/** Limits; those that only keep numbers exact are none. */
function range({ minimum, maximum } = {}) {
    return {
        ...(minimum !== undefined && minimum > -1e15 && { minimum }),
        ...(maximum !== undefined && maximum < 1e15 && { maximum }),
    };
}
function kindOf(schema, number, words) {
    if (typeof schema.const === "number")
        return "whole number";
    if (number !== undefined)
        return number.type === "integer" ? "whole number" : "number";
    if (words.length > 0)
        return "word";
    if (schema.type === "boolean")
        return "yes or no";
    return schema.type === "array" ? "list" : "text";
}
