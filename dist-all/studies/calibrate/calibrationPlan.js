import { keyFromSeed, replicationKey } from "../../numeric/luck/random.js";
import { sobolSequence } from "../../numeric/designs/sobolSequence.js";
import { prepareScenario } from "../../scenario/compile/preparedScenario.js";
import { designKey } from "../designs/design.js";
import { planStatistics } from "./targets/statistics.js";
import { priorQuantile } from "./unknown.js";
/**
 * Spreads runs over what is believed beforehand: a Sobol' sequence over the quantiles of each unknown, so that every run
 * is also a draw from what was believed. Each has luck of its own, because how runs scatter is part of what is learnt.
 * They end with the last day observed.
 */
export function planCalibration(question) {
    const { scenario, ties, unknowns, points, seed, until, targets } = question;
    const places = sobolSequence(points, unknowns.length, designKey(seed));
    const { warmUp } = scenario.market;
    const prepared = prepareScenario(scenario, unknowns.map(({ path }) => path), ties && { ties });
    const key = keyFromSeed(seed);
    const tasks = places.map((place, run) => ({
        parameters: endingWith(prepared(valuesAt(unknowns, place)), warmUp + until),
        key: replicationKey(key, run),
    }));
    return { question, statistics: planStatistics(targets), places, tasks };
}
/** The value of each unknown at a place of the unit cube. */
export function valuesAt(unknowns, place) {
    return unknowns.map((unknown, at) => priorQuantile(unknown, place[at]));
}
/** The same market, left on a day: what happens before it is the same. */
function endingWith(parameters, days) {
    return { ...parameters, days, season: parameters.season.slice(0, days) };
}
