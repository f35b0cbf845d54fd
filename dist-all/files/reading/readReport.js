import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { FileError, toFileError } from "../folders/fileError.js";
import { MANIFEST } from "../folders/ownFolder.js";
import { readRegularFile } from "./readRegularFile.js";
import { finishedFaults } from "../words/folderFaults.js";
import { REPORT_DATA } from "../report/writeFormats.js";
/** No text in JavaScript is much longer. */
const mostBytes = 500_000_000;
/**
 * Reads a folder that umot wrote.
 *
 * @throws {FileError} if it is none, is damaged, or comes from a version without reports as data
 */
export async function readFinished(path) {
    refuseNoFolder(path);
    const { files, hashes, ...manifest } = readManifest(path);
    const { command } = manifest;
    const again = finishedFaults.makeAgain(typeof command === "string" ? command : undefined);
    const text = textOf(join(path, REPORT_DATA));
    if (text === undefined)
        throw new FileError(finishedFaults.noReport(path, REPORT_DATA, again));
    const { parseReport } = await import("../../report/document/parseReport.js");
    const { report, fault } = parseReport(text);
    if (report === undefined)
        throw reportError(join(path, REPORT_DATA), fault, again);
    const isEdited = createHash("sha256").update(text).digest("hex") !== hashes.get(REPORT_DATA);
    return { path, report, manifest, files, isEdited };
}
function refuseNoFolder(path) {
    let isFolder;
    try {
        isFolder = statSync(path).isDirectory();
    }
    catch (cause) {
        const fault = toFileError(cause, path);
        if (!(fault instanceof FileError))
            throw fault;
        const { message } = fault.fault;
        throw new FileError({ message, advice: finishedFaults.nameAFolder }, { cause });
    }
    if (!isFolder)
        throw new FileError(finishedFaults.notAFolder(path));
}
function readManifest(path) {
    const text = textOf(join(path, MANIFEST));
    if (text === undefined) {
        const inside = readdirSync(path).filter((name) => textOf(join(path, name, MANIFEST)) !== undefined);
        const meant = inside.length > 0 ? join(path, inside[0]) : undefined;
        throw new FileError(finishedFaults.notOurs(path, MANIFEST, meant));
    }
    const data = parsed(text);
    if (data?.["tool"] !== "umot" || !Array.isArray(data["files"]))
        throw new FileError(finishedFaults.notWritten(join(path, MANIFEST)));
    const files = data["files"].map(nameOf);
    const outside = files.find((name) => !isWithin(name));
    if (outside !== undefined)
        throw new FileError(finishedFaults.outside(join(path, MANIFEST), outside));
    const hashes = new Map(data["files"].map((file, at) => [files[at], hashOf(file)]));
    return { ...data, files: files.filter((name) => name !== MANIFEST), hashes };
}
/** Whether a listed file stands in the folder: it will be read and written under that name. */
function isWithin(name) {
    return name !== "" && !name.includes("\\") && !name.split("/").some((part) => part === "" || part === "..");
}
function parsed(text) {
    try {
        const data = JSON.parse(text);
        return typeof data === "object" && data !== null ? { ...data } : undefined;
    }
    catch {
        return undefined;
    }
}
function nameOf(file) {
    return typeof file === "object" && file !== null && "name" in file ? String(file.name) : "";
}
function hashOf(file) {
    return typeof file === "object" && file !== null && "sha256" in file ? file.sha256 : undefined;
}
function reportError(path, { kind, what }, again) {
    if (kind === "newer")
        return new FileError(finishedFaults.newer(path, what));
    return new FileError(finishedFaults[kind](path, what, again));
}
/** The text of a file; undefined where there is none. */
function textOf(path) {
    try {
        return new TextDecoder().decode(readRegularFile(path, mostBytes));
    }
    catch (cause) {
        const reason = cause instanceof FileError ? cause.cause : undefined;
        const code = reason instanceof Error && "code" in reason ? reason.code : "";
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        throw cause;
    }
}
