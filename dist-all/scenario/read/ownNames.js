import { inEach } from "../../language/bilingual.js";
import { keysIn } from "./written.js";
/** Names in the scenarios that come with umot, which the examples in advice are written with. */
const EXAMPLES = { brands: "nonna", channels: "search", personas: "everybody" };
export function ownNamesIn(scenario) {
    const names = (group) => keysIn(scenario, [group]).filter((name) => /^[A-Za-z][A-Za-z0-9]*$/.test(name));
    return { brands: names("brands"), channels: names("channels"), personas: names("personas") };
}
/**
 * The same advice with the scenario's own names in its examples: what stands there can be typed as it is. Only names
 * in paths are changed, `brands.nonna.price` and `nonna.share.last90`, because “search” is a word too.
 */
export function inOwnNames(advice, { brands, channels, personas }) {
    const own = (names, group) => names.length === 0 || names.includes(EXAMPLES[group]) ? EXAMPLES[group] : names[0];
    return inEach((language) => advice[language]
        .replace(/\bnonna(?=\.[a-zA-Z])/g, own(brands, "brands"))
        .replace(/(?<=\b(?:coverage|prominence|touchpoints|channels)\.)search\b/g, own(channels, "channels"))
        .replace(/(?<=\bpersonas\.)everybody\b/g, own(personas, "personas")));
}
