import { type Locale } from "../../drawing/numbers.ts";
import type { SweepResult } from "./sweep.ts";
import type { Block, Section } from "../../report/document/reportDocument.ts";
/** What levers are worth in each other, in sentences whose numbers lead to their rows. */
export declare function exchangeParagraphs(sweep: SweepResult, locale: Locale): Block[];
/** The table that these sentences come from. */
export declare function exchangeSections(sweep: SweepResult, locale: Locale): Section[];
