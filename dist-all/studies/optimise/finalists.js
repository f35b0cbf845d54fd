import { mean } from "simple-statistics";
import { predict } from "../../numeric/search/gaussianProcess.js";
import { stillBest } from "../../numeric/search/kimNelson.js";
import { keyFromSeed } from "../../numeric/luck/random.js";
import { bestTried, chanceAllowed, pointsToLookAt, } from "./search.js";
import { hasGoal, pairedOutcomes } from "./trial.js";
/** Plans that are held against each other at most. */
export const FINALISTS = 4;
const FIRST_STAGE = 5;
/** Differences below this part of today's goal are not worth telling finalists apart. */
const INDIFFERENCE = 0.005;
/** The best plans tried, and the one that the surface thinks best of all; only such as are probably allowed. */
export function finalistsOf(problem, surfaces, { tried }, seed) {
    const isAllowed = (point) => chanceAllowed(surfaces, problem.limits, point) >= 0.5;
    const ranked = bestTried(problem, surfaces, tried).filter(isAllowed);
    const value = (point) => predict(surfaces.goal, point).mean;
    const promised = pointsToLookAt(problem, ranked.slice(0, 3), keyFromSeed(`finalists of ${seed}`))
        .filter(isAllowed)
        .toSorted((a, b) => value(b) - value(a));
    const both = [...promised.slice(0, 1), ...ranked];
    return both
        .filter((point, at) => both.findIndex((other) => String(other) === String(point)) === at)
        .slice(0, FINALISTS);
}
/**
 * Runs finalists with luck of their own until one is left, or the runs are used up; then the highest mean. One whose
 * runs fail, or have nothing to measure, is not waited for: it drops out of the pairs.
 *
 * @param level - level at which one is known to be worse than another
 */
export async function selectBest(finalists, { runs, level }, runner) {
    const goals = finalists.map(() => []);
    let staying = finalists.map((_, at) => at);
    const first = Math.min(FIRST_STAGE, runs);
    for (let have = 0; have < runs && staying.length > 1 && !runner.isInterrupted();) {
        const more = have === 0 ? first : Math.min(2, runs - have);
        const plans = staying.map((at) => finalists[at]);
        const found = (await runner.run(plans, "selection", more, have)).map(measuredOnly);
        const ran = staying.filter((_, place) => found[place].outcomes.length > 0);
        if (ran.length === 0)
            break;
        const paired = pairedOutcomes(found.filter(({ outcomes }) => outcomes.length > 0));
        ran.forEach((at, place) => goals[at].push(...paired[place].map(({ goal }) => goal)));
        have += more;
        const size = goals[ran[0]].length === 0 ? 0 : Math.abs(mean(goals[ran[0]]));
        const indifference = Math.max(INDIFFERENCE * size, 1e-9);
        if (first >= 2)
            staying = stillBest(goals, { firstStage: first, indifference, level });
    }
    const [winner] = staying.toSorted((a, b) => meanOf(goals[b]) - meanOf(goals[a]));
    return finalists[winner];
}
const measuredOnly = (trial) => ({ ...trial, outcomes: trial.outcomes.filter(hasGoal) });
const meanOf = (values) => values.length === 0 ? Number.NEGATIVE_INFINITY : mean([...values]);
