import { inEach } from "./bilingual.js";
/** The text in a language. All that shows a scenario's texts takes them from here. */
export function spokenIn(text, language) {
    return typeof text === "string" ? text : text[language];
}
/** What something is called in a language: its label, or the name that it has without one. */
export function labelIn(labelled, name, language) {
    return spokenIn(labelled?.label ?? name, language);
}
/** Does the same with a text in each language that it is written in. */
export function withSpoken(text, change) {
    return typeof text === "string" ? change(text) : inEach((language) => change(text[language]));
}
