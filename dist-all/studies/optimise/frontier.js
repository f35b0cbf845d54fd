import { mean } from "simple-statistics";
import { predict } from "../../numeric/search/gaussianProcess.js";
import { keyFromSeed } from "../../numeric/luck/random.js";
import { metricDomain } from "../../metrics/metricDomain.js";
import { pairedDifference } from "../runs/pairedDifference.js";
import { leverValue, todayParts } from "./lever.js";
import { cheapestPlan, GOALS, mostToDecide, plannedCost } from "./question.js";
import { pointsToLookAt } from "./search.js";
import { hasGoal, pairedOutcomes } from "./trial.js";
/** Levers that are moved together along a line of the frontier. */
const LEVER_GROUPS = ["all", "quality", "presence"];
/** Settings of what a buyer lives through; all others are about being found. */
const QUALITY = [
    "quality",
    "service",
    "touchpoints",
    "care",
    "failure",
    "checkout",
    "loadSeconds",
    "usability",
    "deliveryDays",
    "coherence",
];
/** The groups that a question has levers in; a group that has all of them is not one of its own. */
export function groupsOf({ levers }) {
    const quality = levers.filter(({ path }) => isQuality(path)).length;
    return quality === 0 || quality === levers.length ? ["all"] : [...LEVER_GROUPS];
}
const isQuality = (path) => QUALITY.includes(path.split(".")[2]);
/** The plans that the surfaces think best at some levels of spending, for each group of levers. */
export function frontierPlans(question, costOf, problem, surfaces, tried, levels) {
    const { levers } = question;
    const today = todayParts(levers);
    const least = plannedCost(question, cheapestPlan(question));
    const most = Math.max(mostToDecide(question), plannedCost(question, undefined));
    const spending = Array.from({ length: levels }, (_, at) => least + ((most - least) * (at + 1)) / levels);
    const looked = [...tried, ...pointsToLookAt(problem, tried.slice(0, 3), keyFromSeed("frontier"))];
    return groupsOf(question).flatMap((group) => {
        const own = looked.map((point) => point.map((part, at) => group === "all" || isQuality(levers[at].path) === (group === "quality") ? part : today[at]));
        const priced = own.map((point) => ({
            point,
            cost: costOf(levers.map((lever, at) => leverValue(lever, point[at]))),
            value: predict(surfaces.goal, point).mean,
        }));
        const best = spending.flatMap((level) => {
            const within = priced.filter(({ cost }) => cost <= level * (1 + 1e-9));
            return within.length === 0 ? [] : [within.reduce((a, b) => (b.value > a.value ? b : a)).point];
        });
        const once = best.filter((point, at) => best.findIndex((other) => String(other) === String(point)) === at);
        return once.map((point) => ({ group, point }));
    });
}
/** What the frontier's plans spent and brought. @param trials - today's plan first, then those asked for */
export function judgeFrontier({ scenario, brand, goal }, asked, trials) {
    const [today] = trials;
    if (today.outcomes.length < 2)
        return [];
    return trials.flatMap((trial, at) => {
        const [before, after] = pairedOutcomes([today, trial]).map((outcomes) => outcomes.map((one) => one.goal));
        const difference = pairedDifference(before, after, scenario.level, metricDomain(brand, GOALS[goal]));
        if (difference.runs < 2)
            return [];
        return {
            group: at === 0 ? "today" : asked[at - 1].group,
            plan: trial.plan,
            spend: mean(trial.outcomes.map(({ spend }) => spend)),
            goal: mean(trial.outcomes.filter(hasGoal).map((one) => one.goal)),
            difference,
        };
    });
}
