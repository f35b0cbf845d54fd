import { numbersOf } from "../../drawing/numbers.js";
import { measureNoun } from "../../drawing/words/measures.js";
import { changeInterval } from "../../charts/comparison/words/pairedDifference.js";
import { measureUnit } from "../../metrics/measureUnit.js";
import { leverMoney } from "./leverMoney.js";
import { GOALS } from "./question.js";
import { planWords } from "./planWords.js";
import { listed } from "../../language/listing.js";
import { nameInSentence } from "../../drawing/textWidth.js";
import { brandNames } from "../../report/document/names.js";
import { settingWords } from "../../report/document/settingWords.js";
/** The best plan in words and money, a line for each lever; empty if there is none. */
export function planLines({ question, best }, locale) {
    if (best === undefined)
        return [];
    const numbers = numbersOf(locale, question.scenario.market.currency);
    const { brand } = question;
    return leverMoney(question, best).map((line) => lineOf(line, brand, numbers));
}
/** What the best plan costs and brings in fresh runs, sentence by sentence; empty without a proof. */
export function proofLines({ question, proof }, locale) {
    if (proof === undefined)
        return [];
    const words = planWords[locale];
    const numbers = numbersOf(locale, question.scenario.market.currency);
    const metric = GOALS[question.goal];
    const unit = measureUnit(question.brand, metric);
    const { goal, profit, spend } = proof;
    const change = (difference, of) => changeInterval(numbers, difference, of);
    return [
        words.costs(change(spend, "money")),
        words.brings(measureNoun(locale, metric), change(goal, unit)),
        ...(question.goal === "profit"
            ? []
            : [words.brings(measureNoun(locale, "profit"), change(profit, "money"))]),
        words.beats(numbers.format(goal.chanceHigher, "share"), numbers.interval(goal.chanceLow, goal.chanceHigh, "share")),
    ];
}
/** Whether it is recommended, and what else must be said. */
export function verdictLines(found, locale) {
    const { verdict, isTodayAffordable, emptyPlans, trials, proof } = found;
    const words = planWords[locale];
    const count = (value) => numbersOf(locale).format(value, "count");
    const missing = proof === undefined ? 0 : proof.runs - proof.goal.runs;
    return [
        words.verdicts[verdict],
        ...rivalLines(found, locale),
        ...(isTodayAffordable ? [] : [words.notAffordable]),
        ...(emptyPlans === 0 ? [] : [words.emptyPlans(count(emptyPlans), count(trials.length))]),
        ...(missing === 0 || proof === undefined ? [] : [words.someEmpty(count(missing), count(proof.runs))]),
    ];
}
/** What rivals answered, and whether the recommendation survives it; empty where they were not asked. */
export function rivalLines({ question, rivals }, locale) {
    if (rivals === undefined)
        return [];
    const words = planWords[locale];
    const numbers = numbersOf(locale, question.scenario.market.currency);
    const names = brandNames(question.scenario, locale);
    const nameOf = (brand) => nameInSentence(names.get(brand) ?? brand);
    const { proof, verdict, moves, isSettled, leftOut, rounds } = rivals;
    const metric = GOALS[question.goal];
    const judged = verdict === "better" ? words.survives : words.falls;
    return [
        proof === undefined
            ? words.unanswered
            : judged(measureNoun(locale, metric), changeInterval(numbers, proof.goal, measureUnit(question.brand, metric))),
        ...moves.map(({ round, brand, settings }) => {
            const set = settings.map(({ path, value }) => words.setTo(settingWords(path, locale, brand), numbers.format(value, "number")));
            return words.answer(String(round), nameOf(brand), listed(set, locale));
        }),
        ...(moves.length === 0 && isSettled ? [words.nobodyAnswers] : []),
        ...(moves.length > 0 && proof !== undefined
            ? [isSettled ? words.settled : words.unsettled(String(rounds))]
            : []),
        ...(leftOut.length === 0 ? [] : [words.leftOut(listed(leftOut.map(nameOf), locale))]),
    ];
}
function lineOf({ lever, value, today, planned }, brand, numbers) {
    const words = planWords[numbers.locale];
    const name = settingWords(lever.path, numbers.locale, brand);
    const write = (number) => numbers.format(number, "number", [lever.today, value]);
    if (value === lever.today && lever.isEven)
        return words.keep(name, write(value));
    const change = (amount) => numbers.difference(amount, "money");
    const perSale = lever.costs.reduce((sum, { amount, per }) => sum + (per === "sale" ? amount : 0), 0);
    const money = (planned === today ? "" : words.money(change(planned - today))) +
        (perSale === 0 ? "" : words.perSale(change(perSale * (value - lever.today))));
    const from = lever.isEven ? write(lever.today) : words.onAverage(write(lever.today));
    return (value > lever.today ? words.raise : words.lower)(name, from, write(value), money);
}
