import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderThere, MANIFEST } from "./ownFolder.js";
import { createWorkFolder, NEW, OLD } from "./workFolder.js";
/**
 * Puts what was made in a work folder in place of the folder that is there, if there is one. It is exchanged as a whole
 * where it can be; where a folder cannot be moved, as one that a disk is mounted on, its files are exchanged one by one.
 */
export function replaceFolder(work, path) {
    if (dirname(work) === path) {
        fillFolder(work, path);
        return;
    }
    for (let turn = 1;; ++turn) {
        try {
            swapFolder(work, path);
            return;
        }
        catch (cause) {
            if (turn < TURNS && RACES.has(codeOf(cause)))
                continue;
            if (!STUCK.has(codeOf(cause)) || !existsSync(path))
                throw cause;
            break;
        }
    }
    fillFromElsewhere(work, path);
}
/** What a system says when another process exchanges the same folder at the same instant; it is over in another. */
const RACES = new Set(["ENOENT", "ENOTEMPTY", "EEXIST"]);
const TURNS = 100;
/** What a system says of a folder that cannot be moved. */
const STUCK = new Set(["EBUSY", "EXDEV", "EACCES", "EPERM", "EINVAL"]);
const codeOf = (cause) => (cause instanceof Error && "code" in cause ? String(cause.code) : "");
/** The old folder makes room and waits in the work folder until the new one stands. */
function swapFolder(work, path) {
    const [fresh, old] = [join(work, NEW), join(work, OLD)];
    if (existsSync(path))
        renameSync(path, old);
    try {
        renameSync(fresh, path);
    }
    catch (cause) {
        putBack(old, path);
        throw cause;
    }
}
/** Unless another process has put its own there: then the older one of the two has been replaced. */
function putBack(old, path) {
    if (existsSync(old) && !existsSync(path))
        renameSync(old, path);
    else
        rmSync(old, { recursive: true, force: true });
}
/** Into a disk of its own nothing can be moved: it is copied there first. */
function fillFromElsewhere(work, path) {
    const inner = createWorkFolder(path, INNER);
    try {
        cpSync(join(work, NEW), join(inner.path, NEW), { recursive: true });
        fillFolder(inner.path, path);
    }
    finally {
        inner.remove();
    }
}
/** Beginning of the names of work folders that stand within the folder that is made. */
export const INNER = ".umot";
/**
 * Exchanges the files of a folder for those in a work folder within it. The manifest goes first and comes last: a
 * folder without one is unfinished, and called again, this finishes it (`mendLeftovers`).
 */
export function fillFolder(work, path) {
    const [fresh, old] = [join(work, NEW), join(work, OLD)];
    mkdirSync(old, { recursive: true });
    const moved = [];
    const move = (from, to) => {
        renameSync(from, to);
        moved.push([from, to]);
    };
    const listed = (folderThere(path) ?? folderThere(old))?.files.map(({ name }) => topOf(name)) ?? [];
    const coming = new Set([MANIFEST, ...(folderThere(fresh)?.files.map(({ name }) => topOf(name)) ?? [])]);
    // A name that is to come and does not wait any more has come already.
    const isOld = (name) => existsSync(join(path, name)) && (!coming.has(name) || existsSync(join(fresh, name)));
    try {
        for (const name of new Set([MANIFEST, ...listed]))
            if (isOld(name))
                move(join(path, name), join(old, name));
        const waiting = readdirSync(fresh).filter((name) => name !== MANIFEST);
        for (const name of [...waiting, MANIFEST])
            move(join(fresh, name), join(path, name));
    }
    catch (cause) {
        for (const [from, to] of moved.reverse())
            renameSync(to, from);
        throw cause;
    }
}
const topOf = (name) => name.split("/")[0];
