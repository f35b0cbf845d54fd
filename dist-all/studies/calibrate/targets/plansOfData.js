import { applySettings } from "../../../scenario/read/readScenario.js";
import { brandKeys, nameOf, spansOf } from "./alignTargets.js";
/**
 * What the data say was decided beforehand becomes the scenario's plan: the price asked and the money spent on advertising,
 * of all or of a channel that the scenario has, period by period. What is to be explained stays with the data.
 *
 * Decisions of the data go before those of the scenario's own timeline on the same day; a gap leaves what was.
 */
export function withPlansOfData(scenario, series) {
    const known = brandKeys(scenario);
    const planned = series.flatMap((one) => {
        const brand = known.get(nameOf(one.brand));
        const path = brand === undefined ? undefined : pathOf(scenario, one, brand);
        return path === undefined ? [] : [{ one, path }];
    });
    const changes = planned.flatMap(({ one, path }) => changesOf(scenario, one, path));
    if (changes.length === 0)
        return { scenario, planned: [] };
    const timeline = [...scenario.timeline, ...changes];
    const changed = applySettings(scenario, [{ path: "timeline", value: timeline }]).scenario;
    return changed === undefined
        ? { scenario, planned: [] }
        : { scenario: changed, planned: planned.map(({ one }) => one) };
}
function pathOf(scenario, { what, channel }, brand) {
    if (what === "price")
        return `brands.${brand}.price`;
    if (what !== "spend")
        return undefined;
    if (channel === undefined)
        return `brands.${brand}.advertising.daily`;
    return channel in scenario.channels ? `brands.${brand}.advertising.channels.${channel}` : undefined;
}
/** A change on the first day of each period whose value is not that of the one before. Money is of the whole period. */
function changesOf(scenario, series, path) {
    const spans = spansOf(scenario, series);
    let before = Number.NaN;
    return spans.flatMap((span, at) => {
        const whole = series.values[at];
        if (span === undefined || !Number.isFinite(whole))
            return [];
        const value = Number((series.what === "spend" ? whole / (span.to - span.from) : whole).toPrecision(8));
        if (value === before)
            return [];
        before = value;
        return [{ day: span.from, set: { [path]: value }, note: "" }];
    });
}
