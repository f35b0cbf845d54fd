import type { z } from "zod";
import type { Complaint } from "./problem.ts";
import { type Path, type Written } from "../read/written.ts";
type Issue = z.core.$ZodIssue;
/** What the declarations found wrong, in our words. */
export declare function describeIssues(issues: readonly Issue[], written: Written): Complaint[];
/**
 * The same issues, with each choice between a number and a group replaced by what is wrong with the one that was
 * written.
 */
export declare function flatIssues(issues: readonly Issue[], written: Written, within?: Path): Issue[];
export {};
