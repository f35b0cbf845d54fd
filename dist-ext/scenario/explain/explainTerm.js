import { listSettings } from "./listSettings.js";
import { doctrineWords } from "../words/doctrine.js";
import { glossary } from "../words/glossary.js";
/** The term of the glossary that has a name, in either language. */
export function explainTerm(word) {
    const wanted = word.trim().toLowerCase();
    return glossary.find(({ name, also }) => also.includes(wanted) || Object.values(name).some((said) => said.toLowerCase() === wanted));
}
/** What D1 to D24 stand for; undefined if there is no such statement. */
export function explainStatement(id) {
    const wanted = id.trim().toUpperCase();
    if (!Object.hasOwn(doctrineWords, wanted))
        return undefined;
    const levers = listSettings().filter(({ doctrine }) => doctrine.includes(wanted));
    return {
        id: wanted,
        ...doctrineWords[wanted],
        settings: [...new Set(levers.map(({ path, row }) => row ?? path))],
    };
}
/** All statements, in order. */
export function listStatements() {
    return Object.keys(doctrineWords).flatMap((id) => explainStatement(id) ?? []);
}
