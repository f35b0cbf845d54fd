import { lstatSync, readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
/** Links that lead to links end somewhere, or nowhere. */
const MOST_LINKS = 40;
/**
 * Where a path leads: what it links to, also where nothing stands there yet, so that a link to a folder stays one when
 * the folder is replaced.
 */
export function realPlace(path) {
    let place = resolve(path);
    for (let link = 0; link < MOST_LINKS; ++link) {
        const parent = realIfThere(dirname(place));
        place = join(parent, basename(place));
        const isLink = lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true;
        if (!isLink)
            return place;
        place = resolve(parent, readlinkSync(place));
    }
    return realpathSync(place); // throws ELOOP, which is worded where it is caught
}
function realIfThere(folder) {
    try {
        return realpathSync(folder);
    }
    catch {
        return folder;
    }
}
