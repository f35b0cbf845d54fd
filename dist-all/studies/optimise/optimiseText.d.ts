import type { Optimisation } from "./optimise.ts";
import type { Language } from "../../language/language.ts";
import { type SummaryTable } from "../run/summaryText.ts";
import type { TextStyle } from "../../report/text/textStyle.ts";
/** One row a lever: today's value, the best found, and what each costs. */
export declare function planTable({ question, best }: Optimisation, language: Language): SummaryTable;
/** The plan, the verdict and what fresh runs say of it, for a terminal. */
export declare function formatOptimisation(found: Optimisation, style: TextStyle): string;
