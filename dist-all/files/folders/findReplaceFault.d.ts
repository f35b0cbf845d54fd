import type { Fault } from "../../language/fault.ts";
/** What an output folder may replace. */
export interface Replacing {
    /** what the new folder is the answer to, see `questionHash` */
    readonly question?: string | undefined;
    /** whether it replaces the answer to another question, and files that were changed by hand, too */
    readonly isForced?: boolean | undefined;
    /** whether files changed by hand are kept by whoever writes the folder */
    readonly keepsEdited?: boolean | undefined;
}
/**
 * Why a new folder must not take a place.
 *
 * @param path - without links in it
 * @param said - the place as it was typed
 */
export declare function findReplaceFault(path: string, replacing: Replacing, said?: string): Fault | undefined;
