import { existsSync, readdirSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { MANIFEST } from "./ownFolder.js";
import { removeTree } from "./removeTree.js";
import { fillFolder, INNER } from "./replaceFolder.js";
import { isAbandoned, NEW, OLD } from "./workFolder.js";
/** A folder that is missing while its old content waits elsewhere has been so for a moment, unless all hope is lost. */
const MOMENT = 60_000;
/**
 * Puts right what killed runs left at and beside an output folder: half-written folders go, an old folder that was
 * moved away just before the kill comes back, and an exchange of files that had begun is finished. Only work folders
 * that nobody works in any more are touched; what resists is left for another time.
 */
export function mendLeftovers(path) {
    for (const work of foldersIn(dirname(path), `${basename(path)}.partial-`))
        bringBack(work, path);
    for (const work of foldersIn(path, `${INNER}.partial-`))
        finish(work, path);
}
function bringBack(work, path) {
    const isMissing = !existsSync(path) && existsSync(join(work, OLD));
    if (!isAbandoned(work, isMissing ? MOMENT : undefined))
        return;
    try {
        if (isMissing)
            renameSync(join(work, OLD), path);
        removeTree(work);
    }
    catch {
        // It may be another's turn, or nobody's: nothing is lost by leaving it.
    }
}
function finish(work, path) {
    if (!isAbandoned(work))
        return;
    try {
        const hasBegun = existsSync(join(work, OLD)) && existsSync(join(work, NEW, MANIFEST));
        if (hasBegun && !existsSync(join(path, MANIFEST)))
            fillFolder(work, path);
        removeTree(work);
    }
    catch {
        // as above
    }
}
function foldersIn(parent, prefix) {
    try {
        return readdirSync(parent)
            .filter((name) => name.startsWith(prefix))
            .map((name) => join(parent, name));
    }
    catch {
        return [];
    }
}
