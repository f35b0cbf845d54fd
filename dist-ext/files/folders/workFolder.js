import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isThere, thisOwner } from "./owner.js";
import { removeTree } from "./removeTree.js";
/** Parts of a work folder. */
export const NEW = "new";
export const OLD = "old";
const MARK = "umot-work.json";
const NAME = /\.partial-([0-9a-f]{32})$/;
/** How often an owner shows that it is alive, in milliseconds. */
const HEARTBEAT = 3_600_000;
/**
 * An owner of whom nobody here can know is taken for dead after so many milliseconds without a sign: seven days. It
 * gave one each hour, unless it was computing, and no run computes for so long.
 */
const LONGEST_SILENCE = 7 * 86_400_000;
/**
 * Makes a work folder.
 *
 * @param parent - where; it must be there
 * @param name - what it is for, the beginning of its name
 */
export function createWorkFolder(parent, name) {
    const token = randomBytes(16).toString("hex");
    const path = join(parent, `${name}.partial-${token}`);
    const mark = join(path, MARK);
    mkdirSync(path);
    try {
        writeFileSync(mark, JSON.stringify({ tool: "umot", token, owner: thisOwner() }), { flag: "wx" });
        mkdirSync(join(path, NEW));
    }
    catch (cause) {
        removeTree(path);
        throw cause;
    }
    const heartbeat = setInterval(() => showLife(mark), HEARTBEAT).unref();
    return {
        path,
        remove() {
            clearInterval(heartbeat);
            removeTree(path);
        },
    };
}
/** Reads the mark of a work folder; undefined for any other folder. */
function readWork(path) {
    const token = NAME.exec(basename(path))?.[1];
    if (token === undefined)
        return undefined;
    try {
        const file = join(path, MARK);
        const mark = JSON.parse(readFileSync(file, "utf8"));
        if (mark.tool !== "umot" || mark.token !== token || mark.owner === undefined)
            return undefined;
        return { owner: mark.owner, silence: Date.now() - statSync(file).mtimeMs };
    }
    catch {
        return undefined;
    }
}
/** Whether umot made this folder to work in. */
export function isWorkFolder(path) {
    return readWork(path) !== undefined;
}
/**
 * Whether a folder is one that umot worked in and that nobody works in any more.
 *
 * @param patience - silence after which an owner that ran elsewhere counts as dead, in milliseconds
 */
export function isAbandoned(path, patience = LONGEST_SILENCE) {
    const found = readWork(path);
    return found !== undefined && !(isThere(found.owner) ?? found.silence < patience);
}
function showLife(mark) {
    try {
        const now = new Date();
        utimesSync(mark, now, now);
    }
    catch {
        // The disk may be gone; whoever writes next will say so.
    }
}
