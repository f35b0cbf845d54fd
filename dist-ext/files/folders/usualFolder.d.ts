import type { Fault } from "../../language/fault.ts";
import { type Replacing } from "./findReplaceFault.ts";
import { type OutputFolder } from "./outputFolder.ts";
/** A folder in the making, at the usual place or beside it. */
export interface UsualFolder {
    readonly folder: OutputFolder;
    /** why it is not at the usual place; undefined where it is */
    readonly reason: Fault | undefined;
}
/**
 * Begins an output folder at the usual place of a command. The same question always comes to the same place; where the
 * usual one is taken, by the answer to another question or by files of somebody else, it is a numbered one beside it.
 *
 * @throws {FileError} if there is no such place either
 */
export declare function openUsualFolder(path: string, replacing: Replacing): UsualFolder;
