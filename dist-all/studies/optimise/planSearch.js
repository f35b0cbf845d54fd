import { keyFromSeed } from "../../numeric/luck/random.js";
import { refuseOnlyFailures } from "../runs/runFailure.js";
import { isTodayWithin, todayParts } from "./lever.js";
import { planAt, triedOf } from "./planSpace.js";
import { GoalWithoutValue } from "./goalWithoutValue.js";
import { endsOf, search } from "./search.js";
import { hasGoal, isFullyMeasured, pairedOutcomes } from "./trial.js";
/** Plans of one round of the search. */
const BATCH = 2;
/**
 * Tries plans: each is run a few times with the same luck as today's, and the next plans are chosen on surfaces through
 * the differences. First come today's plan with each lever in turn at either end, and plans that are spread evenly.
 *
 * @throws {GoalWithoutValue} if the goal has no value under today's plan
 */
export async function searchPlans(question, space, { seed, points, screening, signal }, runner) {
    const [today] = await runner.run([undefined], "search", screening);
    refuseOnlyFailures(runner.failures, screening);
    const base = { ...today, outcomes: today.outcomes.filter(hasGoal) };
    if (today.outcomes.some((one) => !hasGoal(one)) && base.outcomes.length < 2)
        throw new GoalWithoutValue(question.goal);
    const trials = [today];
    // An interrupted plan would be judged by less luck than the others; one with a failed run has only that one less.
    // Before its first run an interrupted plan is nothing at all.
    const isWhole = (trial) => pairedOutcomes([base, trial])[0].length >=
        (runner.isInterrupted() ? Math.max(1, base.outcomes.length) : 2);
    const problem = {
        ...space,
        evaluate: async (asked) => {
            const plans = asked.map((point) => planAt(question, point));
            const found = await runner.run(plans, "search", screening);
            const whole = found
                .map((trial, at) => ({ trial, point: asked[at] }))
                .filter(({ trial }) => isWhole(trial));
            trials.push(...whole.map(({ trial }) => trial));
            const isMeasured = ({ trial }) => pairedOutcomes([base, trial])[1].every(isFullyMeasured);
            return {
                tried: whole.filter(isMeasured).map(({ trial, point }) => triedOf(question, point, trial, base)),
                empty: whole.filter((one) => !isMeasured(one)).map(({ point }) => point),
            };
        },
    };
    const isTodayKnown = isTodayWithin(question.levers) && isWhole(base) && base.outcomes.every(isFullyMeasured);
    const own = todayParts(question.levers);
    const known = isTodayKnown ? [triedOf(question, own, base, base)] : [];
    const first = endsOf(own);
    const spread = problem.dimensions + 4;
    const key = keyFromSeed(`plans of ${seed}`);
    const found = runner.isInterrupted()
        ? { tried: known, empty: [] }
        : await search(problem, { points, first, spread, batch: BATCH, key, known, signal });
    return { problem, trials, points: found, isTodayKnown };
}
