import { applySettings } from "../../scenario/read/readScenario.js";
import { pathAndValue, splitSettings } from "../../scenario/read/settingTexts.js";
/**
 * The scenario with something decided from a day on: what was before it stays as it was.
 *
 * @param text - settings as they are typed: `brands.nonna.price=25, brands.nonna.quality=0.8`
 * @param day - from 0
 */
export function alternativeFrom(scenario, text, day) {
    const settings = splitSettings(text);
    // Whatever is wrong with a setting is said of it, not of the timeline that it is put into.
    const { problems } = applySettings(scenario, settings);
    if (problems.length > 0)
        return { problems };
    const set = Object.fromEntries(settings.flatMap((setting) => {
        const read = pathAndValue(setting);
        return read === undefined ? [] : [[read.path, read.value]];
    }));
    const timeline = [...scenario.timeline, { day, set, note: text }];
    const changed = applySettings(scenario, [{ path: "timeline", value: timeline }]);
    return changed.scenario === undefined
        ? { problems: changed.problems }
        : { alternative: { name: text, scenario: changed.scenario } };
}
