import { loadFile, loadWithin } from "../../files/reading/loadWithin.ts";
import { inEach } from "../../language/bilingual.ts";
import { didYouMean } from "../../language/fault.ts";
import { formatProblems } from "../../scenario/check/formatProblems.ts";
import type { Problem } from "../../scenario/check/problem.ts";
import { isRefused, type Load } from "../../scenario/read/readText.ts";
import { readScenario, type ScenarioReading } from "../../scenario/read/readScenario.ts";
import { COMMAND_LINE, type TypedSetting } from "../../scenario/read/settingTexts.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { refuseVoid } from "./chosenSettings.ts";
import { CliError } from "../cliError.ts";
import { placeOfScenario, scenarioMeant } from "./findScenario.ts";
import { rememberNames } from "./ownExamples.ts";
import { commandFaults } from "../words/commandFaults.ts";

/** Flags that say which files may be read. */
export interface ReadingFlags {
  readonly allowOutside?: boolean;
}

/** Reads a scenario that somebody named; where there is none, the advice names the one that was perhaps meant. */
export function readNamed(
  path: string,
  settings: readonly TypedSetting[],
  flags: ReadingFlags,
  origin?: string,
): ScenarioReading {
  const place = placeOfScenario(path);
  const reading = readScenario(loaderOf(place, flags), place, settings, origin);
  if (reading.files.length > 0) return reading;
  const meant = reading.problems.some(({ code }) => code === "U101") ? scenarioMeant(path) : undefined;
  if (meant === undefined) return reading;
  return {
    ...reading,
    problems: reading.problems.map((problem) => ({ ...problem, advice: didYouMean(meant) })),
  };
}

/** What reads the files of a scenario; with `--allow-outside`, wherever they are. */
function loaderOf(path: string, { allowOutside = false }: ReadingFlags): Load {
  return allowOutside ? loadFile : loadWithin(path);
}

/** Data may have so many bytes: a million rows of ten columns have some 60 MB. */
const MOST_BYTES = 512 * 1024 * 1024;

/** Flags that change a scenario before it is run. */
export interface SettingFlags extends ReadingFlags {
  readonly set?: readonly string[];
  readonly consumers?: number;
  readonly days?: number;
  readonly level?: number;
}

/** A scenario that makes sense, and the ties that its network may be made of. */
export interface OpenScenario {
  readonly scenario: Scenario;
  readonly ties?: Uint32Array;
  /** path of the data that it names */
  readonly observed?: string;
}

/**
 * @param origin - the flag that settings were written with
 * @throws {CliError} with all problems at once, worded for people
 */
export function openScenario(
  path: string,
  flags: SettingFlags = {},
  origin: string = COMMAND_LINE,
): OpenScenario {
  const { scenario, ties, observed, problems } = readNamed(path, settingsOf(flags), flags, origin);
  if (scenario === undefined) throw problemsError(problems);
  if (origin === COMMAND_LINE) refuseVoid(scenario, flags.set ?? [], origin);
  rememberNames(scenario);
  return { scenario, ...(ties && { ties }), ...(observed !== undefined && { observed }) };
}

/**
 * Refuses data that a scenario names in a place from which it may read nothing: it may come from anybody.
 *
 * @throws {CliError} that says where it may read
 */
export function refuseOutside(scenario: string, file: string, flags: ReadingFlags): void {
  const content = loaderOf(scenario, flags)(file, MOST_BYTES);
  if (isRefused(content)) throw new CliError(content.refused);
}

/** All that is wrong with a scenario, as one message; `problems` holds at least one. */
export function problemsError(problems: readonly Problem[]): CliError {
  const said = inEach((language) => formatProblems(problems, { language }).trimEnd());
  return new CliError(commandFaults.problems(said, problems[0].code));
}

/** Flags are laid over `--set`, because a flag of its own is the clearer word. */
function settingsOf({ set = [], consumers, days, level }: SettingFlags): TypedSetting[] {
  const given = { "market.consumers": consumers, "market.days": days, level };
  const flags = Object.entries(given).filter(([, value]) => value !== undefined);
  return [...set, ...flags.map(([path, value]) => ({ path, value }))];
}
