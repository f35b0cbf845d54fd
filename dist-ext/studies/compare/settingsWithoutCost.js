import { toParameters } from "../../scenario/compile/toParameters.js";
import { applySettings } from "../../scenario/read/readScenario.js";
import { settingDifferences } from "./compareSettings.js";
import { decidedCost } from "../optimise/decidedCost.js";
import { settingGroups } from "../designs/settingGroups.js";
/** A price is what buyers pay, a label is what a brand is called: neither is spent on. */
const NOT_SPENT_ON = /\.(price|label|unitCost)$/;
/**
 * Settings of a brand in which an alternative differs from the baseline and that cost it nothing, so that whatever they
 * bring looks free: a better product at the same unit cost, a better call centre at the same daily cost.
 *
 * Each is switched by itself, and what the brand decides to spend is reckoned anew. Presence that is paid by the contact
 * and answers that are paid one by one cost something, although no one knows beforehand how much. A timeline counts as
 * one setting.
 *
 * @param brand - name of the brand
 * @returns paths, in the scenario's order
 */
export function settingsWithoutCost(baseline, alternative, brand) {
    const { kind, ties } = baseline.parameters.network;
    const options = kind === "ties" ? { ties } : {};
    const today = spendingOf(baseline.parameters, brand);
    const groups = settingGroups(settingDifferences(baseline.scenario, alternative.scenario));
    // Whoever writes a cost of the brand into the alternative has said what its changes cost.
    if (groups.some(({ path }) => path.startsWith(`brands.${brand}.`) && /cost$/i.test(path)))
        return [];
    return groups
        .filter(({ path, members }) => isOfBrand(path, members, brand) && !NOT_SPENT_ON.test(path))
        .filter(({ path }) => !isPaidByUse(path, baseline.scenario))
        .filter(({ members }) => {
        const settings = members.map(({ path, after }) => ({ path, value: after }));
        const { scenario } = applySettings(baseline.scenario, settings);
        return scenario !== undefined && spendingOf(toParameters(scenario, options), brand) === today;
    })
        .map(({ path }) => path);
}
/** Whether nothing that an alternative changes costs the brand anything: its budget then only moves with its success. */
export function costsNothing(baseline, alternative, brand) {
    const all = settingGroups(settingDifferences(baseline.scenario, alternative.scenario));
    return settingsWithoutCost(baseline, alternative, brand).length === all.length;
}
/** What is decided to be spent before anything happens, and what each product sold costs, day by day. */
function spendingOf(parameters, brand) {
    const own = parameters.brands.indexOf(brand);
    const unitCosts = parameters.epochs.map(({ fromDay, brands }) => ({ fromDay, cost: brands.unitCost[own] }));
    const changes = unitCosts.filter(({ cost }, at) => cost !== unitCosts[at - 1]?.cost);
    return JSON.stringify([decidedCost(parameters, brand), changes]);
}
function isOfBrand(path, members, brand) {
    if (path === "timeline")
        return members.some(({ after }) => JSON.stringify(after ?? []).includes(`brands.${brand}`));
    return path.startsWith(`brands.${brand}.`) && members.every(({ after }) => after !== undefined);
}
/** Presence that is paid by the contact, and answers that are paid one by one. */
function isPaidByUse(path, { channels, care }) {
    const [, , group, name] = path.split(".");
    if (group === "care")
        return name === "answered" && care.answerCost > 0;
    return group === "coverage" && (channels[name]?.contactCost ?? 0) > 0;
}
