import type { Fault } from "../../language/fault.ts";
/** A file that is there, but is not to be read: a folder, a device, one that lies outside the project. */
export interface Refused {
    readonly refused: Fault;
}
/**
 * Gives what a file holds; undefined if there is no such file.
 *
 * @param most - bytes that it may have
 */
export type Load = (path: string, most: number) => string | Uint8Array | Refused | undefined;
export declare function isRefused(content: ReturnType<Load>): content is Refused;
/** The text of a file without a byte order mark; undefined if it is not text (UTF-8). */
export declare function textOf(content: string | Uint8Array): string | undefined;
