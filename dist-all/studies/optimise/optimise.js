import { RunsFailed } from "../runs/runFailure.js";
import { FINALISTS, finalistsOf, selectBest } from "./finalists.js";
import { frontierPlans, groupsOf, judgeFrontier } from "./frontier.js";
import { isTodayAgain, todayParts } from "./lever.js";
import { searchPlans } from "./planSearch.js";
import { createPlanSpace, planAt } from "./planSpace.js";
import { isAffordable, isAllowed, proofOf, verdictOf } from "./proof.js";
import { surfacesOf } from "./search.js";
import { pairedOutcomes } from "./trial.js";
import { createPlanRunner } from "./planRunner.js";
/** Runs that an optimisation takes at most. */
export function mostRuns({ points, screening, runs, levels }, groups) {
    return ((points + 1) * screening +
        FINALISTS * runs +
        2 * runs +
        (levels > 0 ? (levels * groups + 1) * frontierRuns(runs) : 0));
}
const frontierRuns = (runs) => Math.max(4, Math.ceil(runs / 2));
/**
 * Looks for the plan that is best for the goal within budget and rules, and recommends it only if fresh runs show it
 * to be better than today's.
 *
 * 1. Search: each plan is run a few times with the same luck as today's, and the next plans are chosen on surfaces
 *    through the differences (`search`).
 * 2. Selection: the best few get other luck, and losers are dropped by Kim and Nelson's procedure (`stillBest`).
 * 3. Proof: the winner and today's plan get luck that neither stage has seen, so that nothing is chosen by it.
 *
 * An interruption ends the stage under way; without a finished proof nothing is recommended. Where the winner is
 * today's plan there is nothing to prove, and the frontier follows at once.
 *
 * @throws {RunsFailed} if so many runs fail that no plan can be judged
 * @throws {GoalWithoutValue} if the goal has no value under today's plan
 */
export async function optimise(question, options, executor) {
    const most = mostRuns(options, groupsOf(question).length);
    const runner = createPlanRunner(question, { ...options, most }, executor);
    const space = createPlanSpace(question);
    const found = await searchPlans(question, space, options, runner);
    const judged = await judge(question, options, { space, found, runner });
    return {
        question,
        options,
        trials: found.trials,
        emptyPlans: found.points.empty.length,
        proof: undefined,
        recommended: undefined,
        isTodayAffordable: isAffordable(question, found.trials[0].outcomes),
        frontier: [],
        ...judged,
        runs: runner.done(),
        failures: runner.failures,
        isInterrupted: runner.isInterrupted(),
    };
}
/** Selects among the plans found, holds the best against today's, and looks at the frontier. */
async function judge(question, options, searched) {
    const { found, runner } = searched;
    const { runs, seed } = options;
    const { level } = question.scenario;
    if (found.points.tried.length < 2)
        return judgeToday(question, searched);
    const surfaces = surfacesOf(found.problem, found.points);
    const finalists = finalistsOf(found.problem, surfaces, found.points, seed).map((point) => planAt(question, point));
    if (finalists.length === 0)
        return { best: undefined, verdict: "none" };
    if (runner.isInterrupted())
        return { best: finalists[0], verdict: "unproven" };
    const best = await selectBest(finalists, { runs, level }, runner);
    if (isTodayAgain(question.levers, best) && !runner.isInterrupted()) {
        const frontier = await runFrontier(question, options, searched, surfaces);
        return { best, verdict: "nothingBetter", frontier };
    }
    const [before, after] = pairedOutcomes(await runner.run([undefined, best], "proof", runs));
    const proof = proofOf(question, before, after);
    if (proof.goal.runs < 2)
        return { best, verdict: "unproven" };
    const verdict = verdictOf(question, proof, after);
    return {
        best,
        verdict,
        proof,
        recommended: verdict === "better" ? best : undefined,
        isTodayAffordable: isAffordable(question, before),
        frontier: runner.isInterrupted() ? [] : await runFrontier(question, options, searched, surfaces),
    };
}
/** Where no other plan could be judged: today's is best if it is allowed. */
function judgeToday(question, { found, runner }) {
    const { failures } = runner;
    if (failures.length > 0 && found.points.empty.length === 0 && !runner.isInterrupted())
        throw new RunsFailed("too many runs failed for any plan to be judged", failures);
    const isBest = found.isTodayKnown && isAllowed(question, found.trials[0].outcomes) && !runner.isInterrupted();
    return isBest
        ? { best: planAt(question, todayParts(question.levers)), verdict: "nothingBetter" }
        : { best: undefined, verdict: "none" };
}
/** Runs the plans that the surfaces think best at some levels of spending. */
async function runFrontier(question, { levels, runs }, { space, found, runner }, surfaces) {
    const points = found.points.tried.map(({ point }) => point);
    const asked = frontierPlans(question, space.costOf, found.problem, surfaces, points, levels);
    if (asked.length === 0)
        return [];
    const plans = [undefined, ...asked.map(({ point }) => planAt(question, point))];
    return judgeFrontier(question, asked, await runner.run(plans, "frontier", frontierRuns(runs)));
}
