import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { inEach } from "../../language/bilingual.js";
import { listed } from "../../language/listing.js";
import { withPath } from "./fileError.js";
import { isSystemFile } from "./systemFiles.js";
import { isWorkFolder } from "./workFolder.js";
import { placeFaults } from "../words/folderFaults.js";
/** Every output folder ends with this file; it lists the others. */
export const MANIFEST = "manifest.json";
/**
 * Why a place cannot become an output folder: `--out .` must never empty a home folder.
 *
 * @param path - without links in it
 * @param said - the place as it was typed
 * @returns undefined if it is absent, empty, or a folder of ours that may be replaced as a whole
 */
export function findPlaceFault(path, said = path) {
    const fromThere = relative(path, process.cwd());
    const isAround = !fromThere.startsWith("..") && !isAbsolute(fromThere);
    if (isAround)
        return placeFaults.around(said);
    if (!existsSync(path))
        return undefined;
    const isFolder = withPath(said, () => statSync(path).isDirectory());
    if (!isFolder)
        return placeFaults.file(said);
    withPath(said, () => accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK));
    const foreign = foreignFiles(path);
    return foreign.length === 0 ? undefined : placeFaults.foreign(said, named(foreign));
}
/** The first few names and how many there are besides. */
export const named = (files) => inEach((language) => listed(files, language, 3));
/**
 * Files in a folder that its manifest does not list. Whatever is foreign at the top is not looked into: `--out /`
 * must be refused at once and not after reading the whole disk.
 */
function foreignFiles(path) {
    const own = [MANIFEST, ...(folderThere(path)?.files.map(({ name }) => name) ?? [])];
    const ownTops = new Set(own.map((name) => name.split("/")[0]));
    const top = withPath(path, () => readdirSync(path));
    const foreign = top
        .filter((name) => !ownTops.has(name) && !isSystemFile(name) && !isWorkFolder(join(path, name)))
        .sort();
    if (foreign.length > 0)
        return foreign;
    const listedOnes = new Set(own);
    return [...ownTops].flatMap((name) => filesBelow(path, name)).filter((name) => !listedOnes.has(name));
}
/** Files at or below a name within a folder, but for those of the system. */
function filesBelow(path, name) {
    const place = join(path, name);
    const found = statSync(place, { throwIfNoEntry: false });
    if (found === undefined)
        return [];
    if (!found.isDirectory())
        return [name];
    const inside = withPath(place, () => readdirSync(place)).filter((one) => !isSystemFile(one));
    return inside.sort().flatMap((one) => filesBelow(path, `${name}/${one}`));
}
/** What the manifest of a folder says; undefined where there is none. */
export function folderThere(path) {
    try {
        const manifest = JSON.parse(readFileSync(join(path, MANIFEST), "utf8"));
        const { files, question, command, runs } = manifest;
        return {
            question: typeof question === "string" ? question : undefined,
            command: typeof command === "string" ? command : undefined,
            runs: typeof runs === "number" ? runs : 0,
            files: Array.isArray(files) ? files.map(toListed) : [],
        };
    }
    catch {
        return undefined;
    }
}
function toListed(file) {
    const { name, sha256 } = (typeof file === "object" && file !== null ? file : {});
    return { name: String(name), ...(typeof sha256 === "string" && { sha256 }) };
}
/** Files of a folder that are not as they were written: somebody has changed them by hand. */
export function editedFiles(path) {
    const there = folderThere(path)?.files ?? [];
    return there.flatMap(({ name, sha256 }) => {
        const bytes = sha256 === undefined ? undefined : bytesIfThere(join(path, name));
        const isEdited = bytes !== undefined && createHash("sha256").update(bytes).digest("hex") !== sha256;
        return isEdited ? [name] : [];
    });
}
function bytesIfThere(file) {
    try {
        return readFileSync(file);
    }
    catch {
        return undefined;
    }
}
