import { spokenIn } from "../../language/spoken.js";
import { numbersOf } from "../../drawing/numbers.js";
import { measureNoun } from "../../drawing/words/measures.js";
import { optimiseWords } from "../../charts/plans/words/optimise.js";
import { changeInterval } from "../../charts/comparison/words/pairedDifference.js";
import { BUDGET, measureUnit } from "../../metrics/measureUnit.js";
import { leverMoney } from "./leverMoney.js";
import { GOALS } from "./question.js";
import { planLines, proofLines, verdictLines } from "./planText.js";
import { frontierRows } from "./planRows.js";
import { settingWords } from "../../report/document/settingWords.js";
import { planWords } from "./planWords.js";
import { headingOf } from "../run/summaryText.js";
import { formatTextTable } from "../../report/text/textTable.js";
import { optimiseCommandWords } from "./words/optimise.js";
import { wrapText } from "../../report/text/wrapText.js";
const left = (label) => ({ label, align: "left" });
const right = (label) => ({ label, align: "right" });
/** One row a lever: today's value, the best found, and what each costs. */
export function planTable({ question, best }, language) {
    const words = optimiseCommandWords[language];
    const numbers = numbersOf(language, question.scenario.market.currency);
    const money = best === undefined ? [] : leverMoney(question, best);
    return {
        columns: [left(words.lever), ...[words.today, words.money, words.best, words.money].map(right)],
        rows: question.levers.map(({ path, today }, at) => [
            settingWords(path, language, question.brand),
            numbers.format(today, "number"),
            at in money ? numbers.short(money[at].today, "money") : "–",
            best === undefined ? "–" : numbers.format(best[at], "number"),
            at in money ? numbers.short(money[at].planned, "money") : "–",
        ]),
    };
}
/** The plan, the verdict and what fresh runs say of it, for a terminal. */
export function formatOptimisation(found, style) {
    const { question, options, recommended, proof } = found;
    const { language, width, paint } = style;
    const words = optimiseCommandWords[language];
    const plan = planWords[language];
    const numbers = numbersOf(language, question.scenario.market.currency);
    const wrapped = (lines) => lines.map((line) => wrapText(line, width));
    const lines = planLines(found, language);
    return [
        paint.bold(spokenIn(question.scenario.title, language)),
        headingOf(question.scenario, options.seed, proof?.runs ?? options.screening, language),
        "",
        ...wrapped(verdictLines(found, language)).map(recommended === undefined ? (line) => line : paint.good),
        ...(lines.length === 0
            ? []
            : [
                "",
                paint.bold(recommended === undefined ? plan.found : plan.recommended),
                ...wrapped(lines.map((line) => `  ${line}`)),
                ...wrapped(proofLines(found, language)),
            ]),
        ...(proof === undefined ? [] : ["", ...proofTable(found, numbers, width)]),
        ...(found.frontier.length < 2 ? [] : ["", ...frontierTable(found, numbers, width)]),
        ...(proof === undefined
            ? []
            : ["", wrapText(words.means(numbers.format(question.scenario.level, "share")), width)]),
    ].join("\n");
}
const MEASURES = ["profit", "sales", "share", "stars", "spend"];
function proofTable({ question, proof }, numbers, width) {
    if (proof === undefined)
        return [];
    const words = optimiseCommandWords[numbers.locale];
    const heads = [words.today, words.best, words.difference].map(right);
    const rows = MEASURES.map((key) => {
        const { baseline, alternative, difference, low, high } = proof[key];
        const unit = measureUnit(question.brand, key === "spend" ? BUDGET : key);
        const write = (value) => unit === "money" ? numbers.short(value, unit) : numbers.round(value, unit, [baseline, alternative]);
        const name = key === "spend" ? words.spend : measureNoun(numbers.locale, key);
        return [
            name,
            write(baseline),
            write(alternative),
            changeInterval(numbers, { difference, low, high }, unit),
        ];
    });
    const title = words.proof(numbers.format(proof.runs, "count"));
    return [title, formatTextTable([left(words.measure), ...heads], rows, width)];
}
function frontierTable(found, numbers, width) {
    const { question } = found;
    const words = optimiseCommandWords[numbers.locale];
    const metric = GOALS[question.goal];
    const unit = measureUnit(question.brand, metric);
    const heads = [words.spend, measureNoun(numbers.locale, metric), words.difference].map(right);
    const rows = frontierRows(found).map(({ group, spend, goal, difference, low, high }) => [
        optimiseWords[numbers.locale].groups[group],
        numbers.short(spend, "money"),
        unit === "money" ? numbers.short(goal, unit) : numbers.round(goal, unit, [goal + (high - low) / 2]),
        group === "today" ? "" : changeInterval(numbers, { difference, low, high }, unit),
    ]);
    return [words.frontier, formatTextTable([left(words.levers), ...heads], rows, width)];
}
