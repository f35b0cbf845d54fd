import { focusBrand } from "../../report/document/names.js";
import { timelineOverrides, voided } from "../../scenario/compile/timelineOverrides.js";
import { checkRanges } from "../designs/designRanges.js";
/**
 * Settings that nobody can read off a price list and that sales, stars and reviews tell most of: how good the brand in
 * focus is, how present it is, how much price counts, how far advertising reaches, how many post. Ranges are wide around
 * what the scenario has, and as likely everywhere.
 */
export function proposedUnknowns(scenario) {
    const brand = focusBrand(scenario);
    const { quality, advertising } = scenario.brands[brand];
    const { choice, telling } = scenario;
    const spends = advertising.daily > 0 || scenario.timeline.some(({ set }) => Object.keys(set).some(isAdvertising));
    const proposed = [
        {
            path: `brands.${brand}.quality`,
            low: hundredths(Math.max(0.05, quality - 0.25)),
            high: hundredths(Math.min(0.98, quality + 0.25)),
        },
        { path: `brands.${brand}.coverage.*`, low: 0.1, high: 0.95 },
        ...around("choice.price", choice.price),
        ...(spends ? around("advertising.greatestExposure", scenario.advertising.greatestExposure) : []),
        ...around("telling.postRate", telling.postRate),
    ];
    const { ranges } = checkRanges(scenario, proposed.filter(isUsable(scenario)), "--fit");
    return [...ranges];
}
const hundredths = (value) => Number(value.toFixed(2));
const isAdvertising = (path) => path.includes("advertising");
/** From a third of what is written to three times as much; nothing where the mechanism is off. */
function around(path, value) {
    const rounded = (number) => Number(number.toPrecision(2));
    return value > 0
        ? [{ path, low: rounded(value / 3), high: rounded(Math.min(value * 3, mostOf(path))) }]
        : [];
}
const mostOf = (path) => (path === "telling.postRate" ? 1 : Number.POSITIVE_INFINITY);
/** What the timeline sets from the first day on, no value would change. */
function isUsable(scenario) {
    return ({ path }) => voided(timelineOverrides(scenario, [{ path }])).length === 0;
}
