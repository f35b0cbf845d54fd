import { randomBytes } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { isThere, thisOwner } from "../folders/owner.js";
/** Names that only a store gives: two digits of the address, the other sixty-two; who writes it, until it is whole. */
const FOLDER = /^[0-9a-f]{2}$/;
const RUN = /^[0-9a-f]{62}\.run$/;
const PARTIAL = /^[0-9a-f]{62}\.run\.partial-([0-9a-f]{16})-(\d+)-(\d*)-[0-9a-f]{16}$/;
/** A half-written file of an owner of whom nobody here can know goes after a day: it takes a moment to write one. */
const LONGEST_WRITING = 86_400_000;
/** Where a run stands in a store. */
export function fileOfRun(store, address) {
    return join(store, address.slice(0, 2), `${address.slice(2)}.run`);
}
/** Name of the half-written file of this process, which no other one will give. */
export function partialName(file) {
    const { host, process, begun } = thisOwner();
    return `${file}.partial-${host}-${process}-${begun}-${randomBytes(8).toString("hex")}`;
}
/** The runs kept in a folder; whatever else stands there is not seen, and so never removed. */
export function storedFiles(path) {
    return filesOf(path, RUN).flatMap((file) => {
        const found = statSync(file, { throwIfNoEntry: false });
        return found === undefined ? [] : [{ file, bytes: found.size, used: found.mtimeMs }];
    });
}
/** Removes what killed processes left half-written. */
export function removePartials(path) {
    for (const file of filesOf(path, PARTIAL))
        if (isAbandoned(file))
            removeStored(file);
}
/** @returns whether a file of a store is gone: folders of it may have been made read-only */
export function removeStored(file) {
    try {
        rmSync(file, { force: true });
        return true;
    }
    catch {
        return false;
    }
}
function isAbandoned(file) {
    const [, host, process, begun] = PARTIAL.exec(basename(file)) ?? [];
    const silence = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    return !(isThere({ host, process: Number(process), begun }) ?? silence < LONGEST_WRITING);
}
/** Files of the folders of a store whose names have a shape; folders that cannot be read hold none. */
function filesOf(path, shape) {
    return entriesOf(path)
        .filter(({ name }) => FOLDER.test(name))
        .flatMap(({ name: folder }) => entriesOf(join(path, folder))
        .filter((entry) => entry.isFile() && shape.test(entry.name))
        .map(({ name }) => join(path, folder, name)));
}
function entriesOf(path) {
    try {
        return readdirSync(path, { withFileTypes: true });
    }
    catch {
        return []; // no run was kept yet, or nobody may look
    }
}
