import type { SweepResult } from "./sweep.ts";
import { type Figure } from "../../report/document/figure.ts";
/**
 * The figures of a sweep: curves over one lever, maps over two, a map for each value of a third. With more levers the
 * others are averaged over. Points that are spread over ranges have a curve for each lever, and maps of cells where they
 * are enough.
 */
export declare function figuresOfSweep(sweep: SweepResult): Figure[];
