import { applySettings } from "../../scenario/read/readScenario.js";
import { plannedCost } from "./question.js";
/**
 * The decided costs of each lever. What the market has a price for is counted from zero, or from the lowest value where
 * it cannot be zero. What `costs:` or `--cost` charge is counted from today: what today's level costs stands in unit
 * cost and daily costs already, and nobody knows how much of them it is.
 */
export function leverMoney(question, plan) {
    const { levers, scenario } = question;
    const priced = { ...question, scenario: { ...scenario, costs: [] } };
    const asToday = levers.map(() => Number.NaN);
    const at = (asked, lever, value) => plannedCost(asked, asToday.with(lever, value));
    return levers.map((lever, number) => {
        const today = plannedCost(priced, asToday) - at(priced, number, floorOf(question, lever));
        const change = at(question, number, plan[number]) - plannedCost(question, asToday);
        return { lever, value: plan[number], today, planned: today + change };
    });
}
function floorOf({ scenario }, { path, low }) {
    return applySettings(scenario, [{ path, value: 0 }]).problems.length === 0 ? 0 : low;
}
