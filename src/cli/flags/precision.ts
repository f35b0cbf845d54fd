import type { Command } from "commander";
import type { PrecisionAsked } from "../../studies/runs/precise.ts";
import { readPrecision } from "../../studies/runs/readPrecision.ts";
import { PRECISION_EXAMPLE } from "../../studies/runs/words/measuring.ts";
import type { Precision } from "../../studies/runs/runUntilPrecise.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { CliError } from "../cliError.ts";
import type { Say } from "./commandFile.ts";
import { ExitCode } from "../exitCode.ts";
import { collect } from "./optionValues.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { storeWords } from "../words/store.ts";
import { commandFaults } from "../words/commandFaults.ts";
import { sharedHelp } from "../words/help/everywhere.ts";

/** Runs after which the search for precision ends, unless --runs says otherwise. */
const USUAL_MOST = 1000;

export interface PrecisionFlags {
  readonly precision?: readonly string[];
  /** with --precision: runs after which it ends in any case */
  readonly runs?: number;
}

/** Adds `--precision`: as many runs as make an interval narrow enough, instead of a number of runs. */
export function addPrecisionFlag(command: Command, say: Say): Command {
  return command.option("--precision <metric:half-width>", say(sharedHelp.precision), collect);
}

/** What `--precision` asks for; undefined without it. @throws {CliError} if a text makes no sense */
export function precisionAsked(
  scenario: Scenario,
  { precision, runs }: PrecisionFlags,
): PrecisionAsked | undefined {
  if (precision === undefined) return undefined;
  const readings = precision.map((text) => readPrecision(text, scenario));
  for (const { fault } of readings) if (fault !== undefined) throw new CliError(fault);
  const most = runs ?? USUAL_MOST;
  if (most < 2)
    throw new CliError(commandFaults.oneRunIsNoSpread(most, `${PRECISION_EXAMPLE} --runs ${USUAL_MOST}`));
  return { targets: readings.flatMap(({ targets = [] }) => targets), most };
}

/** Says how many runs it took, and how narrow each interval has become. */
export function tellPrecision({ targets, looks, isReached }: Precision, terminal: Terminal): void {
  const words = storeWords[terminal.language];
  const { runs, widths } = looks[looks.length - 1];
  const number = new Intl.NumberFormat(terminal.language, { maximumSignificantDigits: 3 });
  const reached = targets.map(({ name, halfWidth }, at) => {
    const width = Number.isNaN(widths[at]) ? "–" : number.format(widths[at]);
    return words.halfWidth(name, width, number.format(halfWidth));
  });
  const looked = looks.map((look) => number.format(look.runs)).join(", ");
  if (isReached) terminal.tell(words.precise(number.format(runs), looked, reached.join("; ")));
  else terminal.warn(words.imprecise(number.format(runs), reached.join("; ")));
}

/** An interval that has stayed too wide is a threshold missed. */
export function codeOfPrecision(precision: Precision | undefined): ExitCode {
  return precision === undefined || precision.isReached ? ExitCode.done : ExitCode.failed;
}
