import { evennessChance, rankOf } from "../../numeric/inference/simulationRanks.js";
import { sortedQuantile } from "../../numeric/inference/sortedQuantile.js";
import { keyFromSeed, replicationKey } from "../../numeric/luck/random.js";
import { seedsOf, withTruth } from "./evidence.js";
import { inferPosterior } from "./posterior.js";
import { priorDeviation, priorQuantile } from "./unknown.js";
/** Bins of ranks, fewer where truths are few. */
export const binsOf = (truths) => Math.max(2, Math.min(10, Math.floor(truths / 10)));
/**
 * Tests a calibration on the user's own scenario: runs of the design stand in for the data one after the other, and what
 * is learnt from all other runs is held against the settings with which they were made. They are draws from what was
 * believed beforehand, so that ranks of the truth have to be even. It costs no further run.
 *
 * @param level - of the intervals, 0–1
 * @source Talts, Betancourt, Simpson, Vehtari & Gelman (2018), Validating Bayesian inference algorithms with
 *   simulation-based calibration, arXiv:1804.06788
 */
export function selfTest(question, outcome, level) {
    const { unknowns, selfTests, seed } = question;
    const runs = outcome.usable.runs.length;
    const count = Math.min(selfTests, runs);
    const key = keyFromSeed(`self-test of ${seed}`);
    const seeds = seedsOf(outcome);
    const recoveries = Array.from({ length: count }, (_, test) => {
        // Spread over the whole sequence: its neighbours are as even together as they can be.
        const truth = Math.floor(((test + 0.5) * runs) / count);
        const own = replicationKey(key, test);
        const evidence = withTruth(outcome, truth, replicationKey(own, 1));
        const { places } = inferPosterior(evidence, own, seeds);
        return unknowns.map((unknown, at) => {
            const draws = places.map((place) => priorQuantile(unknown, place[at])).toSorted((a, b) => a - b);
            const value = priorQuantile(unknown, outcome.usable.places[truth][at]);
            return {
                run: outcome.usable.runs[truth],
                truth: value,
                mean: draws.reduce((sum, draw) => sum + draw, 0) / draws.length,
                low: sortedQuantile(draws, (1 - level) / 2),
                high: sortedQuantile(draws, (1 + level) / 2),
                rank: rankOf(draws, value),
            };
        });
    });
    return unknowns.map((unknown, at) => {
        const own = recoveries.map((one) => one[at]);
        const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
        const wide = priorQuantile(unknown, (1 + level) / 2) - priorQuantile(unknown, (1 - level) / 2);
        return {
            path: unknown.path,
            recoveries: own,
            coverage: mean(own.map(({ truth, low, high }) => (low <= truth && truth <= high ? 1 : 0))),
            error: Math.sqrt(mean(own.map(({ truth, mean: middle }) => (middle - truth) ** 2))) /
                priorDeviation(unknown),
            width: mean(own.map(({ low, high }) => (high - low) / wide)),
            evenness: evennessChance(own.map(({ rank }) => rank), binsOf(own.length)),
        };
    });
}
