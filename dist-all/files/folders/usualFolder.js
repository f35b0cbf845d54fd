import { existsSync } from "node:fs";
import { FileError } from "./fileError.js";
import { findReplaceFault } from "./findReplaceFault.js";
import { placesBeside } from "./keepBeside.js";
import { mendLeftovers } from "./leftovers.js";
import { openOutputFolder } from "./outputFolder.js";
import { folderThere } from "./ownFolder.js";
import { realPlace } from "./realPlace.js";
/**
 * Begins an output folder at the usual place of a command. The same question always comes to the same place; where the
 * usual one is taken, by the answer to another question or by files of somebody else, it is a numbered one beside it.
 *
 * @throws {FileError} if there is no such place either
 */
export function openUsualFolder(path, replacing) {
    mendLeftovers(path);
    const reason = faultAt(path, replacing);
    const place = reason === undefined ? path : placeBeside(path, replacing);
    if (place === undefined)
        throw new FileError(reason);
    return { folder: openOutputFolder(place, replacing), reason: place === path ? undefined : reason };
}
/** The place of the same question if it has one already, else the first that is free. */
function placeBeside(path, replacing) {
    const places = [...placesBeside(path)].slice(1);
    const isFit = (place) => existsSync(place) && folderThere(place)?.question === replacing.question;
    const own = places.find((place) => isFit(place) && faultAt(place, replacing) === undefined);
    return own ?? places.find((place) => !existsSync(place));
}
function faultAt(path, replacing) {
    try {
        return findReplaceFault(realPlace(path), replacing, path);
    }
    catch (cause) {
        if (cause instanceof FileError)
            return cause.fault;
        throw cause;
    }
}
