import { applyWritten } from "../read/settingTexts.js";
import { scenarioSettings } from "../settings/scenario.js";
import { writtenAt, plainOf } from "../read/written.js";
/** The scenario as it is from each day on which the timeline changes it, without the timeline; day 0 is always there. */
export function scenariosByDay(scenario) {
    const found = new Map([[0, scenario]]);
    // No change changes the timeline: a media plan's hundreds of entries would be read again at each of them.
    let current = { ...scenario, timeline: [] };
    for (const { day, set } of inOrderOfDays(scenario.timeline)) {
        current = withChanges(current, set);
        found.set(day, current);
    }
    return found;
}
/** Changes by day; those of one day in the order in which they were written. */
function inOrderOfDays(timeline) {
    return timeline.toSorted((a, b) => a.day - b.day);
}
function withChanges(scenario, set) {
    const settings = Object.entries(set).map(([path, value]) => ({ path, value }));
    const place = { file: "timeline", line: 1, column: 1, length: 1 };
    const { written, complaints } = applyWritten(writtenAt(place, scenario), settings);
    if (complaints.length > 0)
        throw new Error(`unchecked timeline: ${complaints[0].message.en}`);
    return scenarioSettings.parse(plainOf(written));
}
