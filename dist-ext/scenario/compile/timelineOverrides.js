import { isSameSetting, settingsDecided } from "../explain/settingsDecided.js";
/**
 * What a timeline takes from settings that were chosen: from its day on its own value holds, whatever was chosen.
 *
 * @param chosen - settings with their values; a number is meant where the value is left out
 */
export function timelineOverrides(scenario, chosen) {
    const changes = scenario.timeline
        .filter(({ day }) => day < scenario.market.days)
        .toSorted((a, b) => a.day - b.day)
        .flatMap(({ day, set }) => Object.entries(set).flatMap(([path, value]) => settingsDecided(scenario, path, value).map((setting) => ({ day, setting }))));
    if (changes.length === 0)
        return [];
    return chosen.flatMap(({ path, value }) => {
        const decided = settingsDecided(scenario, path, value);
        const days = decided.map((own) => changes.find(({ setting }) => isSameSetting(setting, own))?.day);
        const known = days.filter((day) => day !== undefined);
        if (known.length === 0)
            return [];
        const day = Math.min(...known);
        const settings = decided.filter((_, at) => days[at] !== undefined);
        return [{ path, day, isWhole: days.every((one) => one === day), settings }];
    });
}
/** Settings of which nothing ever holds, because the timeline sets all of them on the first day. */
export function voided(overrides) {
    return overrides.filter(({ day, isWhole }) => day === 0 && isWhole);
}
