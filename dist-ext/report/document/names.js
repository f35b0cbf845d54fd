import { leverWord } from "../../drawing/words/levers.js";
import { inEach } from "../../language/bilingual.js";
import { labelIn, spokenIn } from "../../language/spoken.js";
import { settingWords } from "./settingWords.js";
import { spokenName } from "./spokenName.js";
/** Names of brands as charts show them: their labels, with the key behind where two brands share one. */
export function brandNames(scenario, language) {
    const labels = Object.entries(scenario.brands).map(([key, brand]) => [key, labelIn(brand, key, language)]);
    const isShared = (label) => labels.filter(([, other]) => other === label).length > 1;
    return new Map(labels.map(([key, label]) => [key, isShared(label) ? `${label} (${key})` : label]));
}
/** Names of channels: their labels, or their keys as people write them. Rows of charts know channels by the English ones. */
export function touchpointNames({ channels }, language) {
    return spokenNames(channels, language);
}
/** The same of personas. */
export function personaNames({ personas }, language) {
    return spokenNames(personas, language);
}
function spokenNames(group, language) {
    return new Map(Object.entries(group).map(([key, labelled]) => [key, labelIn(labelled, spokenName(key), language)]));
}
/** The brand that headlines are about: the scenario's own choice, or its first one. */
export function focusBrand({ focus, brands }) {
    return focus === "" ? Object.keys(brands)[0] : focus;
}
/** A lever's name within a sentence: its label, or what its setting is called. */
export function leverText({ label, path }, language, own = "") {
    if (label === path)
        return settingWords(path, language, own);
    return leverWord(language, uncapital(spokenIn(label, language)));
}
/** The name by which rows of charts know a lever: in English, which `leverNames` translates. */
export function leverName(lever, own = "") {
    return lever.label === lever.path ? leverText(lever, "en", own) : uncapital(spokenIn(lever.label, "en"));
}
const uncapital = (text) => text.slice(0, 1).toLowerCase() + text.slice(1);
/** What the levers of a chart are called in each language, by the names that its rows have. */
export function leverNames(levers, own = "") {
    return Object.fromEntries(levers.map((lever) => [leverName(lever, own), inEach((language) => leverText(lever, language, own))]));
}
