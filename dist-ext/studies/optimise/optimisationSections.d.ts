import { type Locale } from "../../drawing/numbers.ts";
import type { Optimisation } from "./optimise.ts";
import type { Section } from "../../report/document/reportDocument.ts";
/** The best plan and today's in fresh runs, number by number; nothing without a proof. */
export declare function proofSection({ question, proof }: Optimisation, locale: Locale): Section[];
/** What could be decided, within which ranges and at which costs, and how the plan was found. */
export declare function leversSection({ question, best }: Optimisation, locale: Locale): Section;
