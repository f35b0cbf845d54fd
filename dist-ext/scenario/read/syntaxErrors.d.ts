import type { YAMLParseError, YAMLWarning } from "yaml";
import type { Complaint } from "../check/problem.ts";
import type { Place } from "./written.ts";
/** A fault of the writing itself, in our words. */
export declare function describeSyntaxError(error: YAMLParseError | YAMLWarning, place: Place): Complaint;
