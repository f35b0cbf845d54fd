import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { FileError, withPath } from "./fileError.js";
import { refuseForeignFile, replaceFile } from "./singleFile.js";
import { placeFaults } from "../words/folderFaults.js";
/** Last line of a page of ours: the hash of all above it. Markdown does not show it. */
const SEAL = /\n<!-- sha256 of all above: ([0-9a-f]{64}) -->\n?$/;
/** A page with its seal. */
export function withSeal(page) {
    const text = `${page.trimEnd()}\n`;
    return `${text}\n<!-- sha256 of all above: ${hashOf(text)} -->\n`;
}
/** Whether a page is as it was when it was sealed; line ends of Windows, which git may put there, do not count. */
export function isUnchanged(page) {
    const text = page.replaceAll("\r\n", "\n");
    const seal = SEAL.exec(text);
    return seal !== null && hashOf(text.slice(0, seal.index)) === seal[1];
}
const hashOf = (text) => createHash("sha256").update(text).digest("hex");
/**
 * Refuses to replace a page that umot did not write, or that was changed since, before anything is done for it.
 *
 * @param mark - what every page of ours for this purpose holds
 * @throws {FileError} if there is something else at this place
 */
export function refuseChangedPage(path, mark, isForced = false) {
    refuseForeignFile(path, mark, isForced);
    if (isForced || withPath(path, () => statSync(path, { throwIfNoEntry: false })) === undefined)
        return;
    if (!isUnchanged(withPath(path, () => readFileSync(path, "utf8"))))
        throw new FileError(placeFaults.pageChanged(path));
}
/**
 * Writes a page whose place is empty or holds an earlier one of ours that nobody has changed.
 *
 * @throws {FileError} as `refuseChangedPage`, or if it cannot be written
 */
export function replaceOwnPage(path, page, mark, isForced = false) {
    refuseChangedPage(path, mark, isForced);
    replaceFile(path, withSeal(page));
}
