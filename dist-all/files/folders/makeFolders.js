import { mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
/**
 * Makes a folder with those above it that are missing. Node's own way to do this never ends where a system refuses to
 * make any, as below `/proc`.
 *
 * @returns the folders that were made, the outermost first
 */
export function makeFolders(path) {
    const missing = [];
    for (let place = resolve(path); !isFolder(place); place = dirname(place))
        missing.unshift(place);
    return missing.filter((place) => {
        try {
            mkdirSync(place);
            return true;
        }
        catch (cause) {
            if (isFolder(place))
                return false; // another process was faster
            throw cause;
        }
    });
}
/** @throws what the system says of a place that is there but no folder */
function isFolder(place) {
    const found = statSync(place, { throwIfNoEntry: false });
    if (found !== undefined && !found.isDirectory())
        throw Object.assign(new Error(`${place} is no folder`), { code: "ENOTDIR" });
    return found !== undefined;
}
