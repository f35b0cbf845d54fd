import { numbersOf } from "../../drawing/numbers.js";
import { capital, measureNoun } from "../../drawing/words/measures.js";
import { changeInterval } from "../../charts/comparison/words/pairedDifference.js";
import { BUDGET, measureUnit } from "../../metrics/measureUnit.js";
import { optimisationWords } from "./optimisationWords.js";
import { settingWords } from "../../report/document/settingWords.js";
const MEASURES = ["profit", "sales", "share", "stars", "spend"];
/** The best plan and today's in fresh runs, number by number; nothing without a proof. */
export function proofSection({ question, proof }, locale) {
    if (proof === undefined)
        return [];
    const words = optimisationWords[locale];
    const numbers = numbersOf(locale, question.scenario.market.currency);
    const rows = MEASURES.map((key) => {
        const { baseline, alternative, difference, low, high } = proof[key];
        const unit = measureUnit(question.brand, key === "spend" ? BUDGET : key);
        const like = [baseline, alternative];
        return [
            key === "spend" ? words.spend : capital(measureNoun(locale, key)),
            numbers.round(baseline, unit, like),
            numbers.round(alternative, unit, like),
            changeInterval(numbers, { difference, low, high }, unit),
        ];
    });
    const exact = MEASURES.map((key) => {
        const { baseline, alternative, difference, low, high } = proof[key];
        return [[], [baseline], [alternative], [difference, (high - low) / 2]];
    });
    const heads = [words.measure, words.today, words.planned, words.difference];
    return [{ heading: words.numbers, blocks: [{ kind: "table", label: words.numbers, heads, rows, exact }] }];
}
/** What could be decided, within which ranges and at which costs, and how the plan was found. */
export function leversSection({ question, best }, locale) {
    const words = optimisationWords[locale];
    const { scenario, brand, budget, extraBudget, constraints, levers } = question;
    const numbers = numbersOf(locale, scenario.market.currency);
    const write = (value) => numbers.format(value, "number");
    const costOf = ({ costs }) => costs.length === 0
        ? words.fromModel
        : costs.map(({ amount, per }) => `${numbers.format(amount, "money")} ${words.per[per]}`).join(", ");
    const rows = levers.map((lever, at) => [
        settingWords(lever.path, locale, brand),
        `${write(lever.low)}–${write(lever.high)}`,
        write(lever.today),
        best === undefined ? "–" : write(best[at]),
        costOf(lever),
    ]);
    const heads = [words.lever, words.range, words.today, words.planned, words.unitCost];
    return {
        heading: words.levers,
        blocks: [
            { kind: "table", label: words.levers, heads, rows },
            {
                kind: "note",
                text: budget !== undefined
                    ? words.budget(numbers.format(budget, "money"))
                    : extraBudget === 0
                        ? words.sameMoney
                        : words.extra(numbers.difference(extraBudget, "money")),
            },
            ...(constraints.length === 0
                ? []
                : [{ kind: "note", text: words.rules(constraints.map(({ text }) => text).join("; ")) }]),
            { kind: "note", text: words.method },
        ],
    };
}
