import { stringify } from "yaml";
import { withSpoken } from "../../../language/spoken.js";
import { numberLeaves } from "../../../scenario/compile/preparedScenario.js";
import { drawnName } from "./tablesOfCalibration.js";
/** The scenario that all those drawn start from. */
export const BASE_SCENARIO = "scenarios/base.yaml";
/**
 * The scenarios drawn as files that any command takes: the whole scenario once, and for each draw what differs.
 *
 * @returns the text of each file, by its path
 */
export function scenarioTexts({ question, found }) {
    if (found === undefined)
        return [];
    const { scenario, unknowns } = question;
    const leaves = unknowns.map(({ path }) => numberLeaves(scenario, path));
    const drawn = found.drawn.map(({ values, weight }, draw) => {
        const tree = {
            extends: "base.yaml",
            title: withSpoken(scenario.title, (title) => `${title} · ${draw + 1}`),
        };
        leaves.forEach((own, at) => own.forEach((leaf) => setAt(tree, scenario, leaf, values[at])));
        return [drawnName(draw), `# weight: ${weight}\n${stringify(tree)}`];
    });
    // What was expected of the scenario before the data is no expectation of these, and what was to be found is found.
    return [[BASE_SCENARIO, stringify({ ...scenario, fit: [], expect: [] })], ...drawn];
}
/** Writes a number into what differs from a base, making the groups on its way; a list is written out whole. */
function setAt(tree, base, [step, ...rest], value) {
    const own = tree;
    const key = String(step);
    if (rest.length === 0) {
        own[key] = value;
        return;
    }
    const inner = base?.[key];
    own[key] ??= Array.isArray(inner) ? [...inner] : {};
    setAt(own[key], inner, rest, value);
}
