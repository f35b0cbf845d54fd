import { leverMoney } from "./leverMoney.js";
import { leverName } from "../../report/document/names.js";
/** What each lever costs, today and with the best plan; levers that cost nothing either way are left out. */
export function budgetPlanRows({ question, best }) {
    if (best === undefined)
        return [];
    return leverMoney(question, best)
        .filter(({ today, planned }) => today !== 0 || planned !== 0)
        .map(({ lever: { path }, today, planned }) => {
        return { lever: leverName({ path, label: path }, question.brand), today, planned };
    });
}
/**
 * The frontier as the chart takes it. Its runs have luck of their own, and today's plan came out a little different in
 * them: differences are what they tell, so that they are laid on today's plan as the proof shows it. There is one today.
 */
export function frontierRows({ frontier, proof }) {
    const today = frontier.find(({ group }) => group === "today");
    const [spent, brought] = proof === undefined || today === undefined
        ? [0, 0]
        : [proof.spend.baseline - today.spend, proof.goal.baseline - today.goal];
    return frontier.map(({ group, spend, goal, difference }) => ({
        group,
        spend: spend + spent,
        goal: goal + brought,
        difference: difference.difference,
        low: difference.low,
        high: difference.high,
    }));
}
