import { existsSync } from "node:fs";
import { join } from "node:path";
import { readRegularFile } from "../../files/reading/readRegularFile.ts";
import { calibratedForecastStudy } from "../../studies/calibratedForecast/calibratedForecastStudy.ts";
import { alternativeFrom } from "../../studies/calibratedForecast/alternatives.ts";
import { daysAhead } from "../../studies/calibratedForecast/futureTargets.ts";
import { CALIBRATION_FILE, type KeptCalibration, readKept } from "../../studies/calibrate/keptCalibration.ts";
import type { TargetSubject } from "../../studies/calibrate/targets/target.ts";
import { BASE_SCENARIO } from "../../studies/calibrate/shown/scenarioTexts.ts";
import { CliError, type ExitCode } from "../cliError.ts";
import type { RunFlags } from "../flags/commonFlags.ts";
import { openScenario, problemsError } from "../flags/openScenario.ts";
import type { Typed } from "../flags/typed.ts";
import { conductStudy } from "../study/conductStudy.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { dataFaults } from "../words/data.ts";

/** What may be said of a forecast from a calibration. */
export interface CalibrationFlags extends RunFlags {
  readonly horizon?: number;
  readonly with?: readonly string[];
  readonly threshold?: number;
  readonly total?: boolean;
  readonly column?: string;
  /** consumers to be simulated, where they stand for a population */
  readonly consumers?: number;
}

/** A calibration has at most so many bytes: ten years of days of twenty brands have some 10 MB. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Whether a path is the folder that a calibration wrote. */
export function isCalibration(path: string): boolean {
  return existsSync(join(path, CALIBRATION_FILE));
}

/** Forecasts by the scenarios that a calibration left possible, and what would be if something were decided now. */
export function forecastCalibration(
  path: string,
  flags: CalibrationFlags,
  typed: Typed,
  terminal: Terminal,
): Promise<ExitCode> {
  const kept = keptIn(path);
  const base = join(path, BASE_SCENARIO);
  const { market } = openScenario(base).scenario;
  if (flags.consumers !== undefined && market.population === 0) throw new CliError(dataFaults.noPopulation);
  const days = daysAhead(kept, market.days, flags.horizon);
  const { consumers = market.consumers } = flags;
  const { scenario, ties } = openScenario(base, { days, consumers });
  const others = (flags.with ?? []).map((text) => {
    const { alternative, problems } = alternativeFrom(scenario, text, kept.until);
    if (alternative === undefined) throw problemsError(problems);
    return alternative;
  });
  const question = {
    kept,
    alternatives: [{ name: "", scenario }, ...others],
    ...(flags.threshold !== undefined && {
      threshold: {
        ...measureAsked(kept, flags.column),
        value: flags.threshold,
        isOfTotal: flags.total === true,
      },
    }),
    ...(ties && { ties }),
  };
  const of = [kept, question.alternatives.map((one) => one.scenario), question.threshold];
  return conductStudy(calibratedForecastStudy, { question, flags, typed, about: path, of }, terminal);
}

/** Of what a threshold is: sales, unless --column says otherwise; `visits:search` for visits to a channel. */
function measureAsked(
  { targets }: KeptCalibration,
  column = "sales",
): Pick<TargetSubject, "what" | "channel"> {
  const kinds: Pick<TargetSubject, "what" | "channel">[] = [{ what: "sales" }, ...targets];
  const names = kinds.map(({ what, channel }) => (channel === undefined ? what : `${what}:${channel}`));
  const found = kinds[names.indexOf(column)];
  if (found === undefined) throw new CliError(dataFaults.noMeasure(column, [...new Set(names)]));
  return { what: found.what, channel: found.channel };
}

/** @throws {CliError} where the file is none that this version writes */
function keptIn(path: string): KeptCalibration {
  const file = join(path, CALIBRATION_FILE);
  const kept = readKept(new TextDecoder().decode(readRegularFile(file, MOST_BYTES)));
  if (kept === undefined) throw new CliError(dataFaults.noCalibration(file));
  return kept;
}
