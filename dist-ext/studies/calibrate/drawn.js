import { keyFromSeed, replicationKey } from "../../numeric/luck/random.js";
import { prepareScenario } from "../../scenario/compile/preparedScenario.js";
import { valuesAt } from "./calibrationPlan.js";
/** Draws far from each other on the walk, so that they are as good as independent; all count alike. */
export function drawScenarios({ unknowns, draws }, posterior) {
    const { places, market, reviews } = posterior;
    const count = Math.min(draws, places.length);
    return Array.from({ length: count }, (_, draw) => {
        const at = Math.floor(((draw + 0.5) * places.length) / count);
        return {
            values: valuesAt(unknowns, places[at]),
            market: market[at],
            reviews: reviews[at],
            weight: 1 / count,
        };
    });
}
/** One run of each scenario drawn, over the whole of its days, each with luck that no run of the design had. */
export function drawnTasks({ scenario, ties, unknowns, seed }, drawn) {
    const prepared = prepareScenario(scenario, unknowns.map(({ path }) => path), ties && { ties });
    const key = keyFromSeed(`after ${seed}`);
    return drawn.map(({ values }, run) => ({ parameters: prepared(values), key: replicationKey(key, run) }));
}
