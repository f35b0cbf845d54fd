import type { Command } from "commander";
import type { PrecisionAsked } from "../../studies/runs/precise.ts";
import type { Precision } from "../../studies/runs/runUntilPrecise.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Say } from "./commandFile.ts";
import { ExitCode } from "../exitCode.ts";
import type { Terminal } from "../terminal/terminal.ts";
export interface PrecisionFlags {
    readonly precision?: readonly string[];
    /** with --precision: runs after which it ends in any case */
    readonly runs?: number;
}
/** Adds `--precision`: as many runs as make an interval narrow enough, instead of a number of runs. */
export declare function addPrecisionFlag(command: Command, say: Say): Command;
/** What `--precision` asks for; undefined without it. @throws {CliError} if a text makes no sense */
export declare function precisionAsked(scenario: Scenario, { precision, runs }: PrecisionFlags): PrecisionAsked | undefined;
/** Says how many runs it took, and how narrow each interval has become. */
export declare function tellPrecision({ targets, looks, isReached }: Precision, terminal: Terminal): void;
/** An interval that has stayed too wide is a threshold missed. */
export declare function codeOfPrecision(precision: Precision | undefined): ExitCode;
