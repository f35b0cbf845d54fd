import { printable } from "../read/printable.js";
/** Around the problems of a scenario. */
const en = {
    count: (problems) => (problems === 1 ? "1 problem" : `${problems} problems`),
    more: (problems) => `… and ${problems} more.`,
};
const it = {
    count: (problems) => (problems === 1 ? "1 problema" : `${problems} problemi`),
    more: (problems) => (problems === 1 ? "… e un altro." : `… e altri ${problems}.`),
};
const problemWords = { en, it };
const widest = 100;
/** Problems as text: each with its place, the line as written, what is wrong and what to do. */
export function formatProblems(problems, { language = "en", most = 50 } = {}) {
    if (problems.length === 0)
        return "";
    const words = problemWords[language];
    const shown = problems.slice(0, most).map((problem) => formatProblem(problem, language));
    const rest = problems.length > most ? [words.more(problems.length - most)] : [];
    return `${[words.count(problems.length), ...shown, ...rest].join("\n\n")}\n`;
}
function formatProblem(problem, language) {
    const { file, line, column, code, message, advice } = problem;
    const head = `${printable(file)}:${line}:${column} ${code}`;
    return [head, `  ${message[language]}`, ...frame(problem), `  ${advice[language]}`].join("\n");
}
/** The written line with carets under what is meant; long lines are cut around it. */
function frame({ excerpt, line, column, length }) {
    if (excerpt.trim() === "")
        return [];
    const from = Math.max(0, Math.min(column - 1 - widest / 2, excerpt.length - widest));
    const shown = `${from > 0 ? "…" : ""}${printable(excerpt.slice(from, from + widest))}`;
    const before = column - 1 - from + (from > 0 ? 1 : 0);
    const carets = Math.max(1, Math.min(length, shown.length - before));
    const number = String(line);
    return [
        `  ${number} | ${shown}${from + widest < excerpt.length ? "…" : ""}`,
        `  ${" ".repeat(number.length)} | ${" ".repeat(Math.max(0, before))}${"^".repeat(carets)}`,
    ];
}
