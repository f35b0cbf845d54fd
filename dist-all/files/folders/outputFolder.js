import { dirname, join, basename } from "node:path";
import { FileError, toFileError, withPath } from "./fileError.js";
import { findReplaceFault } from "./findReplaceFault.js";
import { keepBeside } from "./keepBeside.js";
import { mendLeftovers } from "./leftovers.js";
import { makeFolders } from "./makeFolders.js";
import { folderThere, MANIFEST } from "./ownFolder.js";
import { realPlace } from "./realPlace.js";
import { replaceFolder, INNER } from "./replaceFolder.js";
import { NEW, createWorkFolder } from "./workFolder.js";
import { writeDurably } from "./writeDurably.js";
import { placeFaults } from "../words/folderFaults.js";
import { statSync } from "node:fs";
/**
 * Begins an output folder. Everything is first written into a work folder beside it and moved at the end, so that a
 * killed run, an error or a full disk leaves the old folder as it was, or none.
 *
 * It begins before the first run is simulated: a place that cannot be written to is better refused now than in an
 * hour's time.
 *
 * @throws {FileError} if the place cannot be written to, holds files that umot did not write or that were changed since,
 *   or the answer to another question
 */
export function openOutputFolder(path, replacing = {}) {
    const real = withPath(path, () => realPlace(path));
    mendLeftovers(real);
    const fault = findReplaceFault(real, replacing, path);
    if (fault !== undefined)
        throw new FileError(fault);
    const work = withPath(path, () => {
        makeFolders(dirname(real));
        return openWork(real);
    });
    const files = [];
    let [isOpen, standing] = [
        true,
        { path, aside: undefined },
    ];
    const discard = () => {
        if (isOpen)
            work.remove();
        isOpen = false;
        process.off("exit", discard);
    };
    process.once("exit", discard);
    const write = (name, content) => {
        if (files.some((file) => file.name === name))
            throw new Error(`${name} is written twice`);
        files.push({
            name,
            ...withPath(join(path, name), () => writeDurably(join(work.path, NEW, name), content)),
        });
    };
    const commit = (manifest) => {
        write(MANIFEST, manifest([...files]));
        const reason = putInPlace(work.path, real, replacing, path);
        if (reason !== undefined)
            standing = { path: withPath(path, () => keepBeside(join(work.path, NEW), path, real)), aside: reason };
        discard();
    };
    return {
        get path() {
            return standing.path;
        },
        get aside() {
            return standing.aside;
        },
        question: replacing.question,
        write,
        commit,
        discard,
    };
}
/** @returns why the folder could not be put there */
function putInPlace(work, real, replacing, said) {
    try {
        const fault = findReplaceFault(real, replacing, said) ?? fewerRuns(work, real, said);
        if (fault === undefined)
            replaceFolder(work, real);
        return fault;
    }
    catch (cause) {
        const error = toFileError(cause, said);
        if (error instanceof FileError)
            return error.fault;
        throw error;
    }
}
/** A result that an interruption cut short does not replace one that was not. */
function fewerRuns(work, real, said) {
    const [fresh, there] = [folderThere(join(work, NEW)), folderThere(real)];
    const isLess = fresh !== undefined && there !== undefined && fresh.runs < there.runs;
    const isSame = fresh?.question === there?.question;
    return isLess && isSame ? placeFaults.moreRuns(said, there.runs, fresh.runs) : undefined;
}
/**
 * Makes the work folder of an output folder: beside it, so that it can be moved there; within it where another disk is
 * mounted, or where nothing may be written beside it, as happens in containers.
 */
function openWork(path) {
    const beside = () => createWorkFolder(dirname(path), basename(path));
    const there = statSync(path, { throwIfNoEntry: false });
    if (there === undefined)
        return beside();
    if (there.dev !== statSync(dirname(path)).dev)
        return createWorkFolder(path, INNER);
    try {
        return beside();
    }
    catch {
        return createWorkFolder(path, INNER);
    }
}
