import type { Command } from "commander";
import type { PrecisionAsked } from "../../studies/runs/precise.ts";
import { measuringFaults, PRECISION_EXAMPLE } from "../../studies/runs/words/measuring.ts";
import type { Precision, PrecisionTarget } from "../../studies/runs/runUntilPrecise.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { CliError, ExitCode } from "../cliError.ts";
import type { Say } from "./commandFile.ts";
import { collect } from "./optionValues.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { storeWords } from "../words/store.ts";
import { commandFaults } from "../words/commandFaults.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import type { Fault } from "../../language/fault.ts";
import { BRAND_METRICS } from "../../metrics/brandMetrics.ts";
import { MARKET_METRICS } from "../../metrics/marketMetrics.ts";
import { nearest } from "../../scenario/check/nearest.ts";
import { readMetric } from "../../studies/sensitivity/sensitivityMetric.ts";

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

type PrecisionReading =
  | { readonly targets: readonly PrecisionTarget[]; readonly fault?: undefined }
  | { readonly targets?: undefined; readonly fault: Fault };

/**
 * Reads `share:0.005`, `stars:nonna:0.05` or `profit:nonna:last90:2000`: a metric, a brand, a period, and the half-width
 * wanted. Without a brand every brand is meant (of a metric of the market, the market), without a period the whole run.
 */
export function readPrecision(text: string, scenario: Scenario): PrecisionReading {
  const parts = text.split(":").map((part) => part.trim());
  if (parts.length < 2 || parts.length > 4) return { fault: measuringFaults.precisionShape(text) };
  const [metric, ...rest] = parts;
  const metrics = [...Object.keys(BRAND_METRICS), ...Object.keys(MARKET_METRICS)];
  if (!metrics.includes(metric))
    return { fault: measuringFaults.precisionMetric(text, nearest(metric, metrics) ?? metrics.join(", ")) };
  const halfWidth = Number(rest.at(-1));
  if (rest.at(-1) === "" || !(halfWidth > 0) || !Number.isFinite(halfWidth))
    return { fault: measuringFaults.halfWidth(text) };
  const [brand, period = "total"] = rest.slice(0, -1);
  const brands =
    brand !== undefined ? [brand] : metric in BRAND_METRICS ? Object.keys(scenario.brands) : ["market"];
  const readings = brands.map((name) =>
    readMetric(`${name}.${metric}.${period}`, scenario, "--precision", text),
  );
  const fault = readings.find((reading) => reading.fault !== undefined)?.fault;
  if (fault !== undefined) return { fault };
  return {
    targets: readings.flatMap((reading) =>
      reading.metric === undefined ? [] : [{ ...reading.metric, halfWidth }],
    ),
  };
}
