import type { Complaint } from "../check/problem.ts";
export interface TiesReading {
    /** pairs of consumers who know each other, each pair once; shape [2 × ties] */
    readonly ties: Uint32Array;
    readonly complaints: readonly Complaint[];
}
/**
 * Reads who knows whom: two columns of consumer numbers from 0, a line for each tie. A heading, empty lines and
 * lines that begin with # are passed over; a tie written in both directions counts once.
 */
export declare function readTies(text: string, file: string, consumers: number): TiesReading;
