import { chmodSync, lstatSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
/**
 * Removes a folder of our own with all that it holds, also where folders in it have been made read-only.
 *
 * @returns whether it is gone: other programs may hold files in it open
 */
export function removeTree(path) {
    for (const prepare of [() => { }, () => allowWriting(path)]) {
        try {
            prepare();
            rmSync(path, { recursive: true, force: true });
            return true;
        }
        catch {
            // once more with permission, then not at all
        }
    }
    return false;
}
function allowWriting(path) {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined || !found.isDirectory())
        return;
    chmodSync(path, 0o700);
    for (const name of readdirSync(path))
        allowWriting(join(path, name));
}
