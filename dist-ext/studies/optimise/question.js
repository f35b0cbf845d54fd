import { identityOf } from "../../scenario/check/problem.js";
import { toParameters } from "../../scenario/compile/toParameters.js";
import { parseExpectation } from "../../scenario/expectations.js";
import { applySettings } from "../../scenario/read/readScenario.js";
import { questionFaults } from "./words/planning.js";
import { metricNote } from "../../metrics/metrics.js";
import { UNIT_BOUNDS } from "../../metrics/metric.js";
import { decidedCost } from "./decidedCost.js";
import { leverValue, readLevers } from "./lever.js";
/** What a plan is to be good for, and the metric of a brand that measures it. */
export const GOALS = { profit: "profit", sales: "sales", share: "share", rating: "stars" };
/** Reads a question and says all that is wrong with it, before anything is run. */
export function readQuestion(scenario, written, options = {}) {
    const { brand, goal, budget, extraBudget = 0 } = written;
    const { levers, costs, faults } = readLevers(scenario, brand, written.levers, written.costs);
    const market = { brands: Object.keys(scenario.brands), days: scenario.market.days };
    const rules = written.constraints.map((text) => parseExpectation(text, market, "--constraint"));
    const constraints = rules.flatMap(({ expectation }) => (expectation === undefined ? [] : [expectation]));
    const question = {
        scenario: { ...scenario, costs: [...costs] },
        brand,
        goal,
        levers,
        budget,
        extraBudget,
        constraints,
        options,
    };
    const all = [
        ...faults,
        ...rules.flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
        ...contradictions(constraints),
        ...constraints.flatMap(impossible),
    ];
    if (all.length > 0)
        return { question, faults: all };
    return { question, faults: [...planFaults(question), ...budgetFaults(question)] };
}
/** The market under a plan. @throws {Error} if the plan makes no sense, which `readQuestion` has excluded at the corners */
export function marketUnder(question, plan) {
    const { scenario, options } = question;
    if (plan === undefined)
        return toParameters(scenario, options);
    const { scenario: changed, problems } = applySettings(scenario, settingsOf(question, plan));
    if (changed === undefined)
        throw new Error(problems.map(({ message }) => message.en).join(" "));
    return toParameters(changed, options);
}
/** What a plan is decided to cost over the run. */
export function plannedCost(question, plan) {
    return decidedCost(marketUnder(question, plan), question.brand);
}
/** The most that a plan may be decided to cost. */
export function mostToDecide(question) {
    return question.budget ?? plannedCost(question, undefined) + question.extraBudget;
}
/** What a plan sets; NaN stays as it is today. */
export function settingsOf({ levers }, plan) {
    return levers.flatMap(({ path }, at) => (Number.isNaN(plan[at]) ? [] : [{ path, value: plan[at] }]));
}
/** Levers that cost nothing at either end of their range: whatever they bring looks free. */
export function freeLevers(question) {
    const { levers, scenario } = question;
    const middle = levers.map((lever) => leverValue(lever, 0.5));
    return levers.filter((lever, at) => {
        if (/\.(price|unitCost|promise)$/.test(lever.path))
            return !/\.(price|unitCost)$/.test(lever.path);
        const [low, high] = [lever.low, lever.high].map((value) => spendingOf(question, middle.with(at, value)));
        return low === high && !isPaidByUse(lever.path, scenario);
    });
}
/** All that is decided to be spent under a plan, and what each product costs. */
function spendingOf(question, plan) {
    const market = marketUnder(question, plan);
    const own = market.brands.indexOf(question.brand);
    const unitCosts = market.epochs.map(({ brands }) => brands.unitCost[own]);
    return JSON.stringify([decidedCost(market, question.brand), unitCosts]);
}
/** Presence that is paid by the contact, and answers that are paid one by one. */
function isPaidByUse(path, { channels, care }) {
    const [, , group, name] = path.split(".");
    if (group === "care")
        return name === "answered" && care.answerCost > 0;
    const own = name === undefined || name === "*" ? Object.values(channels) : [channels[name]];
    return group === "coverage" && own.some((channel) => (channel?.contactCost ?? 0) > 0);
}
/** The plan that costs least: each lever at its cheaper end. */
export function cheapestPlan(question) {
    const low = question.levers.map(({ low: value }) => value);
    return question.levers.map(({ high }, at) => {
        const raised = plannedCost(question, low.with(at, high));
        return raised < plannedCost(question, low) ? high : low[at];
    });
}
/** Corners at which the scenario makes no sense, such as shares that sum to more than one. */
function planFaults({ scenario, ...question }) {
    const ends = [question.levers.map(({ low }) => low), question.levers.map(({ high }) => high)];
    const found = ends.flatMap((plan) => applySettings(scenario, settingsOf(question, plan)).problems);
    const problems = new Map(found.map((problem) => [identityOf(problem), problem]));
    return [...problems.values()].map(({ message }) => questionFaults.senseless(message));
}
function budgetFaults(question) {
    const { budget, brand } = question;
    const least = plannedCost(question, cheapestPlan(question));
    if (budget === undefined) {
        const today = plannedCost(question, undefined);
        const most = mostToDecide(question);
        if (most * (1 + 1e-9) >= least)
            return [];
        if (question.extraBudget !== 0)
            return [questionFaults.extraTooLow(Math.ceil(least - today), brand, question.extraBudget)];
        const example = Math.ceil(least * 1.2);
        return [questionFaults.budgetMissing(Math.ceil(least), brand, Math.floor(today), example)];
    }
    return budget >= least ? [] : [questionFaults.budgetTooLow(Math.ceil(least), brand, budget)];
}
/** A rule that no number of its metric can follow, such as a share of at least 2. */
function impossible({ brand, metric, low, high, text }) {
    const unit = metricNote(brand, metric)?.unit;
    const [least, most] = unit === undefined ? [low, high] : UNIT_BOUNDS[unit];
    return low > most || high < least ? [questionFaults.impossible(text, metric, least, most)] : [];
}
/** Two rules for one number that nothing can follow both of. */
function contradictions(constraints) {
    return constraints.flatMap((one, at) => constraints
        .slice(at + 1)
        .filter((other) => other.brand === one.brand && other.metric === one.metric && other.period === one.period)
        .filter((other) => Math.max(one.low, other.low) >= Math.min(one.high, other.high))
        .map((other) => questionFaults.contradiction(one.text, other.text)));
}
