import { type Locale } from "../../drawing/numbers.ts";
import type { Optimisation } from "./optimise.ts";
/** The best plan in words and money, a line for each lever; empty if there is none. */
export declare function planLines({ question, best }: Optimisation, locale: Locale): string[];
/** What the best plan costs and brings in fresh runs, sentence by sentence; empty without a proof. */
export declare function proofLines({ question, proof }: Optimisation, locale: Locale): string[];
/** Whether it is recommended, and what else must be said. */
export declare function verdictLines(found: Optimisation, locale: Locale): string[];
/** What rivals answered, and whether the recommendation survives it; empty where they were not asked. */
export declare function rivalLines({ question, rivals }: Optimisation, locale: Locale): string[];
