import { join } from "node:path";
import { sameInAll } from "../../language/bilingual.js";
import { FileError } from "../folders/fileError.js";
import { editedFiles } from "../folders/ownFolder.js";
import { readRegularFile } from "../reading/readRegularFile.js";
import { finishedFaults, placeFaults } from "../words/folderFaults.js";
import { DATA_PACKAGE, readDataPackage } from "../formats/dataPackage.js";
import { DICTIONARY, withTables } from "../formats/tableFolder.js";
import { REPORT_DATA, writeFormats } from "./writeFormats.js";
/** What one file of a folder may hold; Node reads no more into one array. */
const mostBytes = 2 ** 31;
/** What is made anew of all tables of a folder, whoever wrote them. */
const DESCRIPTIONS = [DATA_PACKAGE, DICTIONARY];
/**
 * Renders a finished folder again into an output folder: its own, where all its other files stay as they are, or
 * another one, which gets the report's data besides, so that it can be rendered again too.
 */
export async function renderAgain(finished, folder, formats, { typed, isForced, csvDialect, ...style }) {
    const edited = new Set(isForced ? [] : editedFiles(folder.path));
    const written = new Set();
    const noting = {
        ...folder,
        write(name, content) {
            if (edited.has(name))
                throw new FileError(placeFaults.edited(folder.path, sameInAll(name)));
            written.add(name);
            folder.write(name, content);
        },
    };
    const isSame = folder.path === finished.path;
    // Tables that stay need their descriptions; those that are written anew are told of in place of them.
    const known = isSame ? describedIn(finished) : [];
    const tables = withTables(noting, csvDialect);
    await drawEdited(finished, () => writeFormats(tables, finished.report, formats, style));
    for (const resource of known.filter(({ path }) => !written.has(path)))
        tables.keep(resource);
    const kept = (isSame ? finished.files : [REPORT_DATA]).filter((name) => !DESCRIPTIONS.includes(name));
    for (const name of kept.filter((one) => !written.has(one))) {
        const file = join(finished.path, name);
        folder.write(name, readRegularFile(file, mostBytes));
    }
    const { reports } = finished.manifest;
    const before = Array.isArray(reports) ? reports.filter((step) => step !== typed) : [];
    tables.commit((files) => formatAgain({ ...finished.manifest, reports: [...before, typed] }, files));
}
/** Draws a report. One that somebody changed may hold numbers that nobody can draw: that is no mistake of this program. */
async function drawEdited({ path, manifest, isEdited }, draw) {
    try {
        await draw();
    }
    catch (cause) {
        if (!isEdited || cause instanceof FileError)
            throw cause;
        const { command } = manifest;
        const again = finishedFaults.makeAgain(typeof command === "string" ? command : undefined);
        throw new FileError(finishedFaults.undrawable(join(path, REPORT_DATA), again), { cause });
    }
}
/** What the folder says of the tables that it holds. */
function describedIn({ path, files }) {
    if (!files.includes(DATA_PACKAGE))
        return [];
    const file = join(path, DATA_PACKAGE);
    const known = readDataPackage(new TextDecoder().decode(readRegularFile(file, mostBytes)));
    return known.filter((resource) => files.includes(resource.path));
}
/** The manifest as it was, with the files that there are now. */
function formatAgain({ scenario, ...rest }, files) {
    const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return `${JSON.stringify({ ...rest, files: sorted, scenario }, null, 2)}\n`;
}
