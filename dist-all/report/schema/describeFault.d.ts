import type { z } from "zod";
import type { Bilingual } from "../../language/bilingual.ts";
/** What is wrong with a report's data, in one sentence: where, what it must be, and what it is. */
export declare function describeFault(issue: z.core.$ZodIssue, data: unknown): Bilingual;
