import { cpSync, existsSync, mkdtempSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { findReplaceFault } from "./findReplaceFault.js";
import { folderThere } from "./ownFolder.js";
import { removeTree } from "./removeTree.js";
import { replaceFolder } from "./replaceFolder.js";
/** Numbers of places beside another one; who has filled so many will not look for one more. */
const MOST_BESIDE = 1000;
/** The place itself, then its neighbours `…-2`, `…-3` and so on. */
export function* placesBeside(path) {
    yield path;
    for (let number = 2; number <= MOST_BESIDE; ++number)
        yield `${path}-${number}`;
}
/**
 * Keeps a folder that cannot stand where it was meant to: beside that place, else among the temporary files. What an
 * earlier interruption left there of the same answer gives way to as many runs or more.
 *
 * @param fresh - the folder as it was made
 * @param said - the place as it was typed
 * @param real - the same without links in it
 * @returns where it stands
 */
export function keepBeside(fresh, said, real) {
    const [places, realPlaces] = [[...placesBeside(said)], [...placesBeside(real)]];
    const at = realPlaces.findIndex((place) => !existsSync(place) || isLesserAnswer(place, fresh));
    if (at >= 0 && moved(fresh, realPlaces[at]))
        return places[at];
    const spare = join(mkdtempSync(join(tmpdir(), "umot-")), basename(real));
    cpSync(fresh, spare, { recursive: true });
    return spare;
}
/** Whether a place holds an answer to the same question with no more runs, which nobody has changed. */
function isLesserAnswer(place, fresh) {
    const [there, ours] = [folderThere(place), folderThere(fresh)];
    if (there?.question === undefined || ours === undefined || there.runs > ours.runs)
        return false;
    try {
        return findReplaceFault(place, { question: ours.question }) === undefined;
    }
    catch {
        return false; // nobody may look into it
    }
}
function moved(from, to) {
    try {
        if (existsSync(to))
            replaceFolder(dirname(from), to);
        else
            renameSync(from, to);
        return true;
    }
    catch {
        // another disk
    }
    if (existsSync(to))
        return false;
    try {
        cpSync(from, to, { recursive: true, errorOnExist: true, force: false });
        return true;
    }
    catch {
        removeTree(to);
        return false;
    }
}
