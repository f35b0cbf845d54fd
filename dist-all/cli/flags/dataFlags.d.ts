import type { Command } from "commander";
import type { Bilingual } from "../../language/bilingual.ts";
import type { ForecastData } from "../../studies/forecast/target.ts";
import { type ColumnMeaning } from "../../studies/observed/columnMeaning.ts";
import { type Understood } from "../../studies/observed/observe.ts";
import { type Step } from "../../studies/observed/step.ts";
import type { Say } from "./commandFile.ts";
/** How the columns and dates of a file of observed data are to be understood. */
export interface ColumnFlags {
    readonly map?: readonly string[];
    readonly every?: Step;
    readonly dates?: "dmy" | "mdy";
}
/** How a file of observed data is to be understood, and what of it is to be forecast. */
export interface DataFlags extends ColumnFlags {
    readonly column?: string;
    readonly product?: readonly string[];
    readonly size?: readonly string[];
    readonly dryRun?: boolean;
}
/** Adds how a file of observed data is to be understood. */
export declare function addDataFlags(command: Command, say: Say): Command;
/** Adds how the columns and dates of such a file are to be understood. */
export declare function addColumnFlags(command: Command, say: Say): Command;
/** Data that were read, and how. */
export interface OpenedData {
    readonly data: ForecastData;
    readonly notes: readonly Bilingual[];
}
/**
 * Reads a file of observed data and finds what is to be forecast in it.
 *
 * @throws {CliError} that says in which row and column what is wrong
 */
export declare function openData(path: string, flags: DataFlags): Promise<OpenedData>;
/** All that a file holds, as it was understood. */
export interface OpenedTable {
    readonly understood: Understood;
    readonly meanings: readonly ColumnMeaning[];
    /** how its columns were understood, and what was done with it */
    readonly notes: readonly Bilingual[];
}
/**
 * Reads a file of observed data.
 *
 * @throws {CliError} that says in which row and column what is wrong
 */
export declare function openObserved(path: string, { map, every, dates }: ColumnFlags): Promise<OpenedTable>;
export declare const understandingOf: (notes: readonly Bilingual[]) => Bilingual;
