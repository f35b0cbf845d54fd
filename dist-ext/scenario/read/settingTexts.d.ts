import type { Complaint } from "../check/problem.ts";
import { type Written } from "./written.ts";
/** Name under which settings of the command line appear in problems. */
export declare const COMMAND_LINE = "--set";
/** A setting and its new value: text such as `brands.nonna.price=28`, or the two by themselves. */
export type Setting = string | {
    readonly path: string;
    readonly value: unknown;
};
/** Splits `path=value, path=value` into its settings; commas within a list stay where they are. */
export declare function splitSettings(text: string): string[];
export interface Applied {
    readonly written: Written;
    readonly complaints: readonly Complaint[];
}
/** The settings as text, a line each: what problems show. */
export declare function textOfSettings(settings: readonly Setting[]): string;
/**
 * Lays settings over what was written, one after the other.
 *
 * @param origin - the flag that they were written with, under which problems show them
 */
export declare function applyWritten(written: Written, settings: readonly Setting[], origin?: string): Applied;
/** A setting and its value, apart; nothing where it cannot be read. */
export declare function pathAndValue(setting: Setting): {
    readonly path: string;
    readonly value: unknown;
} | undefined;
