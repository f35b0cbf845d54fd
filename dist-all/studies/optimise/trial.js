import { MONEY_KINDS } from "../../model/result.js";
import { keyFromSeed, replicationKey } from "../../numeric/luck/random.js";
import { metricValue } from "../../metrics/metrics.js";
import { runsThatCount } from "../runs/runFailure.js";
import { GOALS, marketUnder } from "./question.js";
/**
 * Runs some plans with the same luck. All plans finish run k before run k + 1 is begun, and after an interruption
 * those runs are kept that every plan has. A run that fails is left out of its own plan: `pairedOutcomes` finds the
 * runs that plans have in common.
 */
export async function runTrials(question, plans, { seed, from = 0, runs, count, fail, signal }, executor) {
    const markets = plans.map((plan) => marketUnder(question, plan));
    const key = keyFromSeed(seed);
    const tasks = Array.from({ length: runs }, (_, run) => markets.map((parameters) => ({ parameters, key: replicationKey(key, from + run) }))).flat();
    const outcomes = plans.map(() => []);
    const failed = plans.map(() => new Set());
    const runOf = (task) => Math.floor(task / plans.length);
    await executor.run(tasks, (result, task) => {
        const plan = task % plans.length;
        const run = from + runOf(task);
        outcomes[plan][runOf(task)] = { run, ...outcomeOf(question, result) };
        count?.();
    }, signal, (message, task) => {
        const plan = task % plans.length;
        failed[plan].add(runOf(task));
        fail?.({ of: plans[plan]?.join(", ") ?? "today", run: from + runOf(task), message });
    });
    const isOver = (run) => outcomes.every((own, plan) => run in own || failed[plan].has(run));
    const over = runsThatCount(0, runs, isOver, () => false);
    return plans.map((plan, at) => ({
        plan,
        outcomes: over.filter((run) => run in outcomes[at]).map((run) => outcomes[at][run]),
    }));
}
/** Outcomes of the runs that all trials have, in one order: pairs with the same luck. */
export function pairedOutcomes(trials) {
    const has = trials.map(({ outcomes }) => new Set(outcomes.map(({ run }) => run)));
    return trials.map(({ outcomes }) => outcomes.filter(({ run }) => has.every((own) => own.has(run))));
}
/** Whether a run has something to measure the goal by: no stars where nothing is sold. */
export function hasGoal({ goal }) {
    return Number.isFinite(goal);
}
/** Whether a run has values for the goal and for all rules. */
export function isFullyMeasured(outcome) {
    return hasGoal(outcome) && outcome.checks.every(Number.isFinite);
}
function outcomeOf(question, run) {
    const { brand, goal, constraints } = question;
    const measure = (metric) => metricValue(run, brand, metric, "total");
    return {
        goal: measure(GOALS[goal]),
        profit: measure("profit"),
        sales: measure("sales"),
        share: measure("share"),
        stars: measure("stars"),
        spend: spentBy(run, brand),
        checks: constraints.map((rule) => metricValue(run, rule.brand, rule.metric, rule.period)),
    };
}
/** Money that no plan decides on: what comes in, the goods sold, and what costs the same whatever is done. */
const NOT_DECIDED = ["revenue", "unitCost", "fixed"];
function spentBy({ brands, money }, brand) {
    const own = brands.indexOf(brand);
    return MONEY_KINDS.filter((kind) => !NOT_DECIDED.includes(kind)).reduce((sum, kind) => sum + money[kind][own], 0);
}
