import { touchpointName } from "../../drawing/words/touchpoints.js";
import { isMomentRow, settingTree, settingWithin, } from "../../scenario/explain/settingSchema.js";
import { spokenName } from "./spokenName.js";
const TO = {
    en: { know: "to know", go: "to go", do: "to do", buy: "to buy" },
    it: { know: "per sapere", go: "per andare", do: "per fare", buy: "per comprare" },
};
const EVERY = {
    en: { channel: " on all channels", persona: " of all personas", brand: " of all brands" },
    it: { channel: " su tutti i canali", persona: " di tutte le personas", brand: " di tutte le marche" },
};
/**
 * A setting as people say it, within a sentence: `brands.nonna.coverage.search.buy` is “nonna’s coverage (search, to
 * buy)”.
 *
 * @param own - brand that all of the talk is about; it is not named again
 */
export function settingWords(path, language, own = "") {
    const said = path
        .replace(/\[(\d+|\*)\]/g, ".$1")
        .split(".")
        .reduce((before, step) => follow(before, step, language), begin());
    const { name, brand, every, details } = said;
    const isNamed = brand !== "" && brand !== own;
    if (!isNamed)
        return withDetails(name + every, details);
    if (language === "en")
        return withDetails(`${brand}’s ${name}${every}`, details);
    return name.includes(" ")
        ? withDetails(name + every, [brand, ...details])
        : withDetails(`${name} di ${brand}${every}`, details);
}
function withDetails(name, details) {
    return details.length === 0 ? name : `${name} (${details.join(", ")})`;
}
function begin() {
    return { schema: settingTree(), name: "", brand: "", every: "", details: [] };
}
function follow(said, step, language) {
    const { schema, details } = said;
    const { keys } = schema;
    const isFree = keys === "brand" || keys === "channel" || keys === "persona";
    if (isFree && step === "*")
        said.every += EVERY[language][keys];
    else if (keys === "brand")
        said.brand = step;
    else if (isFree)
        details.push(touchpointName(language, spokenName(step)));
    else if (isMomentRow(schema) && isMoment(step))
        details.push(TO[language][step]);
    const inner = settingWithin(schema, step) ?? valueOf(schema) ?? {};
    const name = inner.name ?? valueOf(inner)?.name;
    return { ...said, schema: inner, name: name?.[language] ?? (said.name || spokenName(step)) };
}
/** What the values of a map with free names look like. */
function valueOf({ additionalProperties }) {
    return additionalProperties === false ? undefined : additionalProperties;
}
function isMoment(step) {
    return Object.hasOwn(TO.en, step);
}
