import type { Complaint } from "../check/problem.ts";
import { type SettingSchema } from "../explain/settingSchema.ts";
import type { Place, Written } from "./written.ts";
export interface LiteralReading {
    readonly value: Written;
    readonly complaints: readonly Complaint[];
}
/**
 * Reads a value as it was typed on a command line: every character counts. “Bar #1” is a name and no name with a
 * comment, “*” and “&” and “!” mean themselves. Numbers, true, false and words are told apart as in a file, but not
 * for a setting that is a text: there `42` is the text “42”. A text in quotes stands for what is between them; lists
 * and groups are written in brackets and braces.
 */
export declare function readLiteral(text: string, place: Place, schema: SettingSchema | undefined): LiteralReading;
