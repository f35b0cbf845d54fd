import { closeSync, openSync, readSync } from "node:fs";
import { engineHash } from "./engineHash.js";
import { NOTE_BYTES, readNote } from "./runEntry.js";
import { removePartials, removeStored, storedFiles } from "./storedFiles.js";
import { sizeOf } from "./trimStore.js";
/** What is kept in a store, the scenario used last first. */
export function listStore(path) {
    const engine = engineHash();
    const groups = new Map();
    for (const stored of storedFiles(path)) {
        const note = noteOf(stored.file);
        const isUsable = note?.engine === engine;
        const about = note?.about ?? "";
        const group = groups.get(`${isUsable} ${about}`) ?? { about, isUsable, files: [] };
        group.files.push(stored);
        groups.set(`${isUsable} ${about}`, group);
    }
    return [...groups.values()]
        .map(({ files, ...group }) => ({
        ...group,
        ...sizeOf(files),
        used: files.reduce((latest, { used }) => Math.max(latest, used), 0),
    }))
        .sort((a, b) => b.used - a.used || (a.about < b.about ? -1 : 1));
}
/**
 * Lets kept runs go, and what killed processes left half-written.
 *
 * @param which - those to which any of it applies; left out, all
 * @returns what went
 */
export function clearStore(path, which) {
    const engine = engineHash();
    const isGone = ({ file, used }) => which === undefined ||
        (which.before !== undefined && used < which.before) ||
        (which.unusable && noteOf(file)?.engine !== engine);
    const gone = storedFiles(path)
        .filter(isGone)
        .filter(({ file }) => removeStored(file));
    removePartials(path);
    return sizeOf(gone);
}
function noteOf(file) {
    try {
        const descriptor = openSync(file, "r");
        try {
            const bytes = new Uint8Array(NOTE_BYTES);
            return readNote(bytes.subarray(0, readSync(descriptor, bytes)));
        }
        finally {
            closeSync(descriptor);
        }
    }
    catch {
        return undefined; // removed by another process at this moment
    }
}
