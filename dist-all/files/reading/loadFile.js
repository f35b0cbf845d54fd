import { FileError } from "../folders/fileError.js";
import { readRegularFile } from "./readRegularFile.js";
/**
 * Gives the bytes of a file; undefined if there is none, which is for the caller to word; the reason why not, if it
 * is there but is not to be read: a folder, a device, too large, no permission.
 */
export const loadFile = ((path, most) => {
    try {
        return readRegularFile(path, most);
    }
    catch (cause) {
        if (!(cause instanceof FileError))
            throw cause;
        return isMissing(cause) ? undefined : { refused: cause.fault };
    }
});
function isMissing({ cause }) {
    return cause instanceof Error && "code" in cause && cause.code === "ENOENT";
}
