import { randomBytes } from "node:crypto";
import { existsSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { FileError, withPath } from "../folders/fileError.js";
import { makeFolders } from "../folders/makeFolders.js";
import { placeFaults } from "../words/folderFaults.js";
/**
 * Refuses a place where no run could be kept, before the first one is made: a disk that fills up later ends the keeping
 * and nothing else, but a wrong name is better told at once.
 *
 * @throws {FileError} if it is a file, or stands in one
 */
export function refuseStorePlace(path) {
    const there = withPath(path, () => nearestThere(path));
    if (!withPath(path, () => statSync(there).isDirectory()))
        throw new FileError(placeFaults.storeFile(there));
}
/**
 * The same for a store that is to be written to: whether that can be is only known by doing it. Nothing is left behind.
 *
 * @throws {FileError} if no folder can be made there, or nothing be written into it
 */
export function tryStorePlace(path) {
    refuseStorePlace(path);
    const made = [];
    const probe = join(path, `probe-${randomBytes(16).toString("hex")}`);
    try {
        made.push(...makeFolders(path));
        writeFileSync(probe, "", { flag: "wx" });
    }
    catch (cause) {
        throw new FileError(placeFaults.noStore(path), { cause });
    }
    finally {
        quietly(() => rmSync(probe, { force: true }));
        // Where another process has begun to write, a folder is not empty any more.
        for (const folder of made.reverse())
            quietly(() => rmdirSync(folder));
    }
}
function quietly(act) {
    try {
        act();
    }
    catch {
        // nothing was made there
    }
}
/** The path itself, or the nearest folder or file above it that is there. */
function nearestThere(path) {
    const above = dirname(path);
    return existsSync(path) || above === path ? path : nearestThere(above);
}
