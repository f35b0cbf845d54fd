import { removalEffects } from "../../numeric/indices/markovRemoval.js";
import { shapleyValues } from "../../numeric/indices/shapley.js";
/** Rules by which analytics tools credit purchases to the touchpoints before them. */
export const RULES = ["firstTouch", "lastTouch", "linear", "markov", "shapley"];
/**
 * Purchases that a rule credits to each touchpoint. The credits of a rule sum to the purchases whose path has a touch.
 *
 * - `firstTouch`, `lastTouch`: all to the first or the last meeting
 * - `linear`: the same to each meeting
 * - `markov`: in proportion to the removal effects of a Markov chain of order one
 * - `shapley`: Shapley's value, where a group of touchpoints is worth the purchases whose paths it covers
 *
 * @param touchpoints - how many there are; shape of the result
 */
export function creditsOf(rule, paths, touchpoints) {
    const touched = paths.filter(({ touches }) => touches.length > 0);
    switch (rule) {
        case "firstTouch":
            return shareOut(touched, touchpoints, ({ touches }) => [touches[0]]);
        case "lastTouch":
            return shareOut(touched, touchpoints, ({ touches }) => [touches[touches.length - 1]]);
        case "linear":
            return shareOut(touched, touchpoints, ({ touches }) => touches);
        case "markov":
            return inProportion(removalEffects(touched, touchpoints), purchasesOf(touched));
        case "shapley":
            return shapleyValues(touched.map(({ touches, bought }) => ({ members: [...new Set(touches)], worth: bought })), touchpoints);
    }
}
export const purchasesOf = (paths) => paths.reduce((sum, { bought }) => sum + bought, 0);
/** Gives the purchases of each path in equal parts to the meetings chosen. */
function shareOut(paths, touchpoints, choose) {
    const credits = new Float64Array(touchpoints);
    for (const path of paths) {
        const chosen = choose(path);
        for (const touch of chosen)
            credits[touch] += path.bought / chosen.length;
    }
    return credits;
}
function inProportion(weights, total) {
    const sum = weights.reduce((all, weight) => all + weight, 0);
    return weights.map((weight) => (sum === 0 ? 0 : (total * weight) / sum));
}
