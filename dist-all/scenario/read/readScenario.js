import { checkWritten } from "../check/checkWritten.js";
import { loadColumn } from "./loadColumn.js";
import { loadTies, noTies } from "./loadTies.js";
import { inOwnNames, ownNamesIn } from "./ownNames.js";
import { readFiles } from "./readFiles.js";
import { toProblems } from "../check/problem.js";
import { applyWritten, COMMAND_LINE, textOfSettings } from "./settingTexts.js";
import { writeOutSeries } from "../compile/timelineSeries.js";
import { writtenAt } from "./written.js";
/**
 * Reads a scenario: its file, the files that it extends, and settings laid over them.
 *
 * Never throws for what somebody wrote: whatever is wrong comes back as problems, with the place of each.
 *
 * @param load - gives the text of a file by its path, undefined if there is none; so that nothing here touches disks
 * @param entry - path of the scenario; files that it names are looked for relative to it
 * @param settings - what to change, e.g. `brands.nonna.price=28`; later ones win
 * @param origin - the flag that settings were written with, under which problems show them
 */
export function readScenario(load, entry, settings = [], origin = COMMAND_LINE) {
    const { written, complaints, texts } = readFiles(load, entry);
    const files = [...texts.keys()];
    if (settings.length > 0)
        texts.set(origin, textOfSettings(settings));
    if (written === undefined)
        return { problems: toProblems(complaints, texts), files };
    const applied = applyWritten(withPersonas(written), settings, origin);
    const series = writeOutSeries(applied.written, (named) => loadColumn(load, named, texts));
    const { scenario, salvaged, complaints: wrong } = checkWritten(series.written);
    // Ties are numbers of consumers: what is wrong with them hangs on the market.
    const isAbout = ({ wrong: odd }) => odd.some(([group]) => group === "network" || group === "market");
    const ties = salvaged === undefined || isAbout(salvaged)
        ? noTies
        : loadTies(load, { entry, origin }, salvaged.scenario, applied.written, texts);
    const all = [...complaints, ...applied.complaints, ...series.complaints, ...wrong, ...ties.complaints];
    const problems = inOwnWords(toProblems(all, texts), applied.written);
    const read = { problems, files: [...texts.keys()].filter((file) => file !== origin) };
    if (problems.length > 0 || scenario === undefined)
        return read;
    return ties.ties.length > 0 ? { ...read, scenario, ties: ties.ties } : { ...read, scenario };
}
/** Problems whose examples are about the scenario's own brands, channels and personas. */
function inOwnWords(problems, written) {
    const names = ownNamesIn(written);
    return problems.map((problem) => ({ ...problem, advice: inOwnNames(problem.advice, names) }));
}
/** Everybody is average where no personas are written; written out, so that settings can reach them. */
function withPersonas(written) {
    if (written.kind !== "map" || written.entries.has("personas"))
        return written;
    const { place } = written;
    const value = writtenAt(place, { everybody: { share: 1 } });
    return { ...written, entries: new Map([...written.entries, ["personas", { place, value }]]) };
}
/** A scenario with some settings changed; problems instead, if they make no sense. */
export function applySettings(scenario, settings) {
    const texts = new Map([[COMMAND_LINE, textOfSettings(settings)]]);
    const place = { file: COMMAND_LINE, line: 1, column: 1, length: 1 };
    const applied = applyWritten(writtenAt(place, scenario), settings);
    const checked = checkWritten(applied.written);
    const problems = inOwnWords(toProblems([...applied.complaints, ...checked.complaints], texts), applied.written);
    return problems.length > 0 || checked.scenario === undefined
        ? { problems }
        : { scenario: checked.scenario, problems };
}
