import { mean, sampleVariance } from "simple-statistics";
import { leverValue } from "./lever.js";
import { cheapestPlan, mostToDecide, plannedCost } from "./question.js";
import { pairedOutcomes } from "./trial.js";
/** Costs that agree to this part of themselves are the same. */
const SAME = 1e-9;
/**
 * Makes a quick reckoner of what plans are decided to cost. To ask the whole market takes milliseconds, and a search
 * asks thousands of times.
 *
 * Costs are straight lines in most levers, one added to the other. Whether they are is tried in the middle and at the
 * far corner; where not (content and its price, say), each plan is reckoned by the market.
 */
export function createCosting(question) {
    const { levers } = question;
    const low = levers.map((lever) => lever.low);
    const least = plannedCost(question, low);
    const slopes = levers.map(({ high }, at) => (plannedCost(question, low.with(at, high)) - least) / (high - low[at]));
    const straight = (plan) => plan.reduce((sum, value, at) => sum + slopes[at] * (value - low[at]), least);
    const trials = [1, 0.5].map((part) => levers.map((lever) => (lever.isWhole ? lever.high : lever.low + part * (lever.high - lever.low))));
    const isStraight = trials.every((plan) => {
        const cost = plannedCost(question, plan);
        return Math.abs(straight(plan) - cost) <= SAME * Math.max(1, Math.abs(cost));
    });
    return isStraight ? straight : remembering((plan) => plannedCost(question, plan));
}
function remembering(reckon) {
    const known = new Map();
    return (plan) => {
        const key = plan.join();
        const cost = known.get(key) ?? reckon(plan);
        known.set(key, cost);
        return cost;
    };
}
export function createPlanSpace(question) {
    const costOf = createCosting(question);
    return {
        dimensions: question.levers.length,
        limits: limitsOf(question, costOf),
        settle: settlerOf(question, costOf),
        costOf,
    };
}
/** The values of the levers at a point. */
export function planAt({ levers }, point) {
    return levers.map((lever, at) => leverValue(lever, point[at]));
}
/** What a trial tells of its point: the mean difference of the goal from today's, and what is limited. */
export function triedOf({ constraints }, point, trial, today) {
    const measured = (values) => ({
        value: mean([...values]),
        noise: values.length < 2 ? 0 : sampleVariance([...values]) / values.length,
    });
    const [before, after] = pairedOutcomes([today, trial]);
    return {
        point,
        goal: measured(after.map(({ goal }, run) => goal - before[run].goal)),
        held: [
            measured(after.map(({ spend }) => spend)),
            ...constraints.map((_, at) => measured(after.map(({ checks }) => checks[at]))),
        ],
    };
}
/**
 * Budget and rules as limits. A budget holds for all that is spent. Without one, what is decided may cost as much as
 * today (which `settle` sees to); contacts and answers rise with success, and forbidding that would forbid success.
 */
function limitsOf(question, costOf) {
    const { budget, constraints } = question;
    const known = (point) => costOf(planAt(question, point));
    return [
        { low: Number.NEGATIVE_INFINITY, high: budget ?? Number.POSITIVE_INFINITY, known },
        ...constraints.map(({ low, high }) => ({ low, high })),
    ];
}
/** Rounds whole numbers, and draws plans that are known to cost too much towards the cheapest one. */
function settlerOf(question, costOf) {
    const { levers } = question;
    const most = mostToDecide(question);
    const toPart = (values) => levers.map(({ low, high }, at) => (values[at] - low) / (high - low));
    const whole = (point) => toPart(planAt(question, point));
    const cheapest = toPart(cheapestPlan(question));
    const isFine = (point) => costOf(planAt(question, point)) <= most * (1 + 1e-9);
    const between = (point, part) => whole(point.map((end, at) => cheapest[at] + part * (end - cheapest[at])));
    return (point) => {
        if (isFine(whole(point)))
            return whole(point);
        let [fine, dear] = [0, 1];
        for (let step = 0; step < 12; ++step) {
            const middle = (fine + dear) / 2;
            if (isFine(between(point, middle)))
                fine = middle;
            else
                dear = middle;
        }
        return between(point, fine);
    };
}
