import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { FileError } from "../../files/folders/fileError.js";
import { openOutputFolder } from "../../files/folders/outputFolder.js";
import { withTables } from "../../files/formats/tableFolder.js";
import { ExitCode } from "../exitCode.js";
import { listenForInterrupt } from "../terminal/interrupt.js";
import { tellWhere } from "../flags/outputPlace.js";
import { commandWords } from "../words.js";
/**
 * Prints results, then writes them and says where: whatever becomes of the disk, they have been seen, and what can be
 * kept is kept.
 *
 * @returns how it ended where it did not end well: `input` where the results could not stand in their place,
 *   `interrupted` after Ctrl-C
 */
export async function showResults({ write, format, csvDialect }, folder, terminal) {
    terminal.print(format());
    if (folder === undefined)
        return undefined;
    const words = commandWords[terminal.language];
    const interrupt = listenForInterrupt(() => terminal.warn(words.writing));
    try {
        const standing = await writeSomewhere((place) => write(withTables(place, csvDialect)), folder);
        tellWhere(standing, terminal);
        if (interrupt.signal.aborted)
            terminal.warn(words.interruptedWriting);
        if (interrupt.signal.aborted)
            return ExitCode.interrupted;
        return standing.aside === undefined ? undefined : ExitCode.input;
    }
    finally {
        interrupt.release();
    }
}
/** Writes into the folder, or among the temporary files if its disk is full or gone. */
async function writeSomewhere(write, folder) {
    try {
        await write(folder);
        return folder;
    }
    catch (cause) {
        if (!(cause instanceof FileError))
            throw cause;
        folder.discard();
        const spare = await writeSpare(write, folder);
        if (spare === undefined)
            throw cause;
        return { ...spare, path: spare.path, aside: cause.fault };
    }
}
async function writeSpare(write, { path }) {
    try {
        const spare = openOutputFolder(join(mkdtempSync(join(tmpdir(), "umot-")), basename(path)));
        await write(spare);
        return spare;
    }
    catch {
        return undefined; // the first reason is the one to tell
    }
}
