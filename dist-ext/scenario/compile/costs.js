import { findPaths } from "../explain/settingPaths.js";
import { writtenAt } from "../read/written.js";
/**
 * What the `costs:` of a scenario charge each brand at its present settings.
 *
 *     amount = Σ rate · (mean value of the settings − paid)
 *
 * @returns one for each brand, in their order; all 0 without costs
 */
export function levelCosts(scenario) {
    const names = Object.keys(scenario.brands);
    const found = names.map(() => ({ perSale: 0, perDay: 0, once: 0 }));
    for (const { of, paid, perSale, perDay, once } of scenario.costs) {
        const own = found[names.indexOf(of.split(".")[1])];
        const more = meanAt(scenario, of) - paid;
        own.perSale += perSale * more;
        own.perDay += perDay * more;
        own.once += once * more;
    }
    return found;
}
/** Mean of the numbers that a path means; what is left out of a map is zero. */
export function meanAt(scenario, path) {
    const values = valuesAt(scenario, path);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** The numbers that a path means. */
export function valuesAt(scenario, path) {
    const tree = writtenAt({ file: "", line: 1, column: 1, length: 1 }, scenario);
    const { paths } = findPaths(tree, path);
    return paths.flatMap((steps) => numbersIn(steps.reduce((at, step) => at?.[step], scenario)));
}
/** A row over the micro-moments is four settings in one. */
function numbersIn(value) {
    if (typeof value === "number")
        return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [0];
}
