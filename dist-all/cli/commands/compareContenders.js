import { basename } from "node:path";
import { inEach } from "../../language/bilingual.js";
import { LANGUAGES } from "../../language/language.js";
import { spokenIn, withSpoken } from "../../language/spoken.js";
import { settingWords } from "../../report/document/settingWords.js";
import { numberText } from "../../report/document/words/valueText.js";
import { toParameters } from "../../scenario/compile/toParameters.js";
import { splitSettings } from "../../scenario/read/settingTexts.js";
import { refuseVoid } from "../flags/chosenSettings.js";
import { CliError } from "../cliError.js";
import { openScenario } from "../flags/openScenario.js";
import { optionFaults } from "../words/optionFaults.js";
/**
 * Opens the baseline, the scenarios named after it, and the baseline with other settings, in this order.
 *
 * @param changes - texts of `--with`: settings of one alternative each
 * @throws {CliError} with all problems of the first scenario that has some
 */
export function openContenders(paths, changes, flags) {
    const [baseline] = paths;
    const opened = paths.map((path) => openScenario(path, flags));
    const titles = opened.map(({ scenario }) => scenario.title);
    return [
        ...opened.map((one, at) => {
            const name = uniqueName(paths, at);
            // A scenario goes by its title; where two have the same, its file tells them apart.
            const isShared = LANGUAGES.some((language) => isTwice(titles.map((title) => spokenIn(title, language)), at));
            const label = isShared ? withSpoken(titles[at], (title) => `${title} (${name})`) : titles[at];
            return contenderOf(name, label, one);
        }),
        ...changes.map((text) => contenderOf(text, labelOf(text), openChanged(baseline, text, flags))),
    ];
}
function openChanged(path, text, flags) {
    if (text.trim() === "") {
        throw new CliError(optionFaults.noChanges);
    }
    const changes = splitSettings(text);
    const changed = openScenario(path, { ...flags, set: [...(flags.set ?? []), ...changes] }, "--with");
    refuseVoid(changed.scenario, changes, "--with");
    return changed;
}
const isTwice = (texts, at) => texts.filter((text) => text === texts[at]).length > 1;
function contenderOf(name, label, { scenario, ties }) {
    return { name, label, scenario, parameters: toParameters(scenario, { logged: 0, ...(ties && { ties }) }) };
}
/** A file's name without its ending; where an earlier one has the same, its path; its place where that is the same too. */
function uniqueName(paths, at) {
    const before = paths.slice(0, at);
    if (before.includes(paths[at]))
        return `${paths[at]} (${at + 1})`;
    return before.map(fileName).includes(fileName(paths[at])) ? paths[at] : fileName(paths[at]);
}
const fileName = (path) => basename(path).replace(/\.(ya?ml|json)$/i, "");
/** `brands.nonna.quality=0.85` as people say it: nonna’s quality 0.85. */
function labelOf(text) {
    const settings = splitSettings(text).map((setting) => setting.split(/=(.*)/s));
    return inEach((language) => settings
        .map(([path, value = ""]) => `${settingWords(path.trim(), language)} ${typedText(value.trim(), language)}`.trim())
        .join(", "));
}
/** A number as people of a language write it; anything else as it was typed. */
function typedText(text, language) {
    const number = Number(text);
    return text === "" || !Number.isFinite(number) ? text : numberText(number, language);
}
