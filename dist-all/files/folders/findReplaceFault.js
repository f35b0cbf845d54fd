import { statSync } from "node:fs";
import { join } from "node:path";
import { editedFiles, findPlaceFault, folderThere, MANIFEST, named } from "./ownFolder.js";
import { placeFaults } from "../words/folderFaults.js";
/**
 * Why a new folder must not take a place.
 *
 * @param path - without links in it
 * @param said - the place as it was typed
 */
export function findReplaceFault(path, replacing, said = path) {
    for (let turn = 1;; ++turn) {
        const before = stateOf(path);
        // Another process may exchange the folder while it is looked at: half of one and half of another is seen, or a part
        // that was there a moment ago is gone.
        const isFinal = () => turn === TURNS || stateOf(path) === before;
        try {
            const fault = faultOfFolder(path, replacing, said);
            if (fault === undefined || isFinal())
                return fault;
        }
        catch (cause) {
            if (isFinal())
                throw cause;
        }
    }
}
const TURNS = 100;
/** Changes whenever another folder is put in this place. */
function stateOf(path) {
    try {
        const [folder, manifest] = [statSync(path), statSync(join(path, MANIFEST))];
        return [folder.ino, manifest.ino, manifest.mtimeMs].join(" ");
    }
    catch {
        return ""; // nothing there, or nobody may look
    }
}
function faultOfFolder(path, replacing, said) {
    const { question, isForced = false, keepsEdited = false } = replacing;
    const fault = findPlaceFault(path, said);
    const there = folderThere(path);
    if (fault !== undefined || there === undefined || isForced)
        return fault;
    if (there.question !== question)
        return placeFaults.anotherQuestion(said, there.command);
    const edited = keepsEdited ? [] : editedFiles(path);
    return edited.length === 0 ? undefined : placeFaults.edited(said, named(edited));
}
