import { joinFaults } from "../../language/fault.js";
import { listed } from "../../language/listing.js";
import { overriddenLines } from "../../report/document/words/overriddenLines.js";
import { isSameSetting, settingsDecided } from "../../scenario/explain/settingsDecided.js";
import { pathAndValue } from "../../scenario/read/settingTexts.js";
import { timelineOverrides, voided } from "../../scenario/compile/timelineOverrides.js";
import { CliError } from "../cliError.js";
import { chosenSettingsWords } from "../words/chosenSettings.js";
import { commandFaults } from "../words/commandFaults.js";
/** Settings as they were typed, apart: `path=value`. */
export function chosenIn(texts = []) {
    return texts.flatMap((text) => pathAndValue(text) ?? []);
}
/**
 * Refuses settings of which nothing is left: those that a later one undoes, and those that the timeline sets on day 0.
 *
 * @param scenario - with the settings in it
 * @param flag - what they were written with
 * @throws {CliError} with all of them at once
 */
export function refuseVoid(scenario, texts, flag) {
    const chosen = chosenIn(texts);
    const decided = chosen.map(({ path, value }) => settingsDecided(scenario, path, value));
    const undone = chosen.flatMap(({ path }, at) => {
        const later = chosen.slice(at + 1).find((_, behind) => {
            const others = decided[at + 1 + behind];
            return decided[at].every((own) => others.some((other) => isSameSetting(own, other)));
        });
        return later === undefined || decided[at].length === 0
            ? []
            : [commandFaults.undone(flag, path, later.path)];
    });
    const lost = voided(timelineOverrides(scenario, chosen));
    const faults = [...undone, ...lost.map(({ path }) => commandFaults.withoutEffect(flag, path))];
    if (faults.length > 0)
        throw new CliError(joinFaults(faults));
}
/** Says which of the settings chosen the timeline sets as well, and from which day on. */
export function warnOverridden(scenario, chosen, { language, warn }) {
    const lines = overriddenLines(timelineOverrides(scenario, chosen), language);
    if (lines.length > 0)
        warn(lines.join("\n"));
}
/**
 * Says which of the settings given with --set are tried with other values anyway, so that nothing is left of what was
 * given.
 *
 * @param varied - settings of which each run has a value of its own
 */
export function warnVaried(scenario, chosen, varied, { language, warn }) {
    const words = chosenSettingsWords(language);
    const tried = varied.flatMap(({ path }) => settingsDecided(scenario, path));
    const lines = chosen.flatMap(({ path, value }) => {
        const decided = settingsDecided(scenario, path, value);
        const lost = decided.filter((own) => tried.some((other) => isSameSetting(own, other)));
        if (lost.length === 0)
            return [];
        const isAll = lost.length === decided.length;
        return [isAll ? words.varied(path) : words.partVaried(path, listed(lost, language, 4))];
    });
    if (lines.length > 0)
        warn(lines.join("\n"));
}
