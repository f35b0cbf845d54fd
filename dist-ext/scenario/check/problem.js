import { inEach } from "../../language/bilingual.js";
import { printable } from "../read/printable.js";
/** Two problems of one code in one place are one problem, in whatever words it is told. */
export function identityOf({ code, file, line, column }) {
    return `${code} ${file}:${line}:${column}`;
}
/** What is kept of a line; a file without line breaks is not repeated with each of its problems. */
const longestLine = 10_000;
const longestSentence = 600;
/** Enough for anybody; a file of nonsense could have a hundred thousand. */
const mostProblems = 1000;
/**
 * Adds the written line to each complaint; in the order of files and lines. Nothing is said twice:
 * one value that a path with * brings to many settings is one problem.
 */
export function toProblems(complaints, texts) {
    const files = [...texts.keys()];
    const seen = new Set();
    return complaints
        .filter(({ code, place, subject = "" }) => {
        const key = `${identityOf({ code, ...place })} ${subject}`;
        return !seen.has(key) && seen.add(key);
    })
        .sort(({ place: a }, { place: b }) => {
        return files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column;
    })
        .slice(0, mostProblems)
        .map(({ place, isQuoted = true, ...said }) => ({
        code: said.code,
        message: sentence(said.message),
        advice: sentence(said.advice),
        ...place,
        excerpt: isQuoted ? lineOf(texts.get(place.file) ?? "", place.line) : "",
    }));
}
/** What people may have written comes back in sentences: without control characters, and not by the page. */
function sentence(text) {
    return inEach((language) => {
        const shown = printable(text[language]);
        return shown.length > longestSentence ? `${shown.slice(0, longestSentence)}….` : shown;
    });
}
function lineOf(text, line) {
    let from = 0;
    for (let passed = 1; passed < line; ++passed) {
        const end = text.indexOf("\n", from);
        if (end < 0)
            return "";
        from = end + 1;
    }
    const end = text.indexOf("\n", from);
    return text.slice(from, Math.min(end < 0 ? text.length : end, from + longestLine)).replace(/\r$/, "");
}
