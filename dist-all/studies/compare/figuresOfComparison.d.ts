import { type Figure } from "../../report/document/figure.ts";
import type { Comparison } from "./compare.ts";
/** The figures of a comparison, in the order of its report. */
export declare function figuresOfComparison(comparison: Comparison): Figure[];
