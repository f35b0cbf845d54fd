import { settingDifferences } from "./compareSettings.js";
import { compareFaults } from "./words/comparing.js";
/** More would not fit into a drawing, nor into a decision. */
const MOST_ALTERNATIVES = 5;
/**
 * What keeps scenarios from being compared, all at once; nothing if they can be. Numbers of different brands, lengths
 * or moneys have no difference.
 *
 * @param contenders - the baseline first
 */
export function findCompareFaults(contenders) {
    const [baseline, ...alternatives] = contenders;
    return [
        ...numberFaults(alternatives.length),
        ...alternatives.flatMap((one) => [
            ...marketFaults(baseline, one),
            ...brandFaults(baseline, one),
            ...nameFaults(contenders, one),
            ...sameFaults(baseline, one),
        ]),
    ];
}
function numberFaults(alternatives) {
    if (alternatives === 0)
        return [compareFaults.nothingToCompare];
    return alternatives <= MOST_ALTERNATIVES ? [] : [compareFaults.tooMany(MOST_ALTERNATIVES, alternatives)];
}
function marketFaults(baseline, { name, scenario }) {
    const [ours, theirs] = [baseline.scenario.market, scenario.market];
    return [
        ...(ours.days === theirs.days ? [] : [compareFaults.otherDays(name, ours.days, theirs.days)]),
        ...(ours.currency === theirs.currency
            ? []
            : [compareFaults.otherCurrency(name, ours.currency, theirs.currency)]),
    ];
}
function brandFaults(baseline, one) {
    const [ours, theirs] = [baseline, one].map(({ scenario }) => Object.keys(scenario.brands));
    const missing = ours.filter((brand) => !theirs.includes(brand));
    const added = theirs.filter((brand) => !ours.includes(brand));
    return missing.length + added.length === 0
        ? []
        : [compareFaults.otherBrands(one.name, ours, missing, added)];
}
/** The same settings and the same luck give the same numbers: whoever asks has forgotten or misplaced a change. */
function sameFaults(baseline, { name, scenario }) {
    return settingDifferences(baseline.scenario, scenario).length > 0 ? [] : [compareFaults.sameSettings(name)];
}
function nameFaults(contenders, one) {
    const same = contenders.filter(({ name }) => name === one.name);
    return same.length === 1 || same.indexOf(one) === 0 ? [] : [compareFaults.sameName(one.name)];
}
