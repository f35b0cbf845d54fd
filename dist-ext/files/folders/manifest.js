import { toolVersion } from "./toolVersion.js";
/** Adds the manifest to a folder, and puts it in its place. */
export function finishFolder(folder, provenance) {
    const { command, ...rest } = provenance;
    const whole = { command, question: folder.question, ...rest };
    folder.commit((files) => formatManifest(whole, files));
}
/**
 * The manifest of a folder. It holds no time and no name of a machine: the same command gives the same bytes, so that
 * two folders can be compared.
 */
function formatManifest(provenance, files) {
    const { scenario, failures = [], ...rest } = provenance;
    const failed = failures.length > 0 ? { failures: failures.toSorted(byRun) } : {};
    const { consumers = 0, population = 0 } = scenario?.market ?? {};
    // Counts and money are those of the people for whom the consumers stand.
    const countsOf = population === 0 ? {} : { countsOf: { people: population, consumers } };
    const manifest = {
        tool: "umot",
        version: toolVersion(),
        ...rest,
        ...failed,
        ...countsOf,
        files: files.toSorted(byName),
        ...(scenario !== undefined && { scenario }),
    };
    return `${JSON.stringify(manifest, null, 2)}\n`;
}
const byName = (a, b) => (a.name < b.name ? -1 : 1);
/** Threads end in any order. */
const byRun = (a, b) => a.run - b.run || (a.of < b.of ? -1 : a.of > b.of ? 1 : 0);
