import { arcElasticity, overPairs } from "./estimates.js";
/** Moves a lever down and up by the same factor in paired runs with the same luck. */
export async function elasticityOf(lab, market, lever) {
    const [down, up] = [lever.middle / (1 + lever.step), lever.middle * (1 + lever.step)];
    const [low, high] = await Promise.all([down, up].map((value) => lab.run(market, { ...lever.changes, ...lever.set(value) })));
    return overPairs(low, high, (first, second) => arcElasticity(lever.outcome(first), lever.outcome(second), down, up));
}
