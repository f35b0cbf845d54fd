import { toParameters } from "../../scenario/compile/toParameters.js";
import { applySettings } from "../../scenario/read/readScenario.js";
import { scenarioSettings } from "../../scenario/settings/scenario.js";
/** Equal for equal experiments. */
export const keyOf = (experiment) => JSON.stringify(experiment);
/** The scenario of an experiment, ready to run. */
export function experimentOf([market, changes, { logged = 0 }]) {
    const scenario = readMarket(market, changes);
    return { scenario, parameters: toParameters(scenario, { logged }) };
}
/** The market with its settings changed. @throws {Error} if a path or a value makes no sense */
function readMarket(market, changes) {
    const scenario = scenarioSettings.parse(withPersonas(market));
    const settings = Object.entries(changes).map(([path, value]) => ({ path, value }));
    const { scenario: changed, problems } = applySettings(scenario, settings);
    if (changed === undefined)
        throw new Error(problems.map(({ message }) => message.en).join("\n"));
    return changed;
}
/** Everybody is average, written out so that changes can reach them. */
function withPersonas(market) {
    return { personas: { everybody: { share: 1 } }, ...market };
}
