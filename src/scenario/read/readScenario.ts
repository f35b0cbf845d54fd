import { checkWritten } from "../check/checkWritten.ts";
import { loadColumn } from "./loadColumn.ts";
import { inOwnNames, ownNamesIn } from "./ownNames.ts";
import { readFiles } from "./readFiles.ts";
import { isRefused, type Load, resolveFile, textOf } from "./readText.ts";
import { type Problem, toProblems } from "../check/problem.ts";
import { applyWritten, COMMAND_LINE, textOfSettings, type TypedSetting } from "./settingTexts.ts";
import type { Scenario } from "../settings/scenario.ts";
import { writeOutSeries } from "../compile/timelineSeries.ts";
import { type Path, valuePlace, type Written, writtenAt } from "./written.ts";
import { readTies, type TiesReading } from "./ties.ts";
import { tieFaults } from "../words/ties.ts";

/** What a text turned out to be: a scenario, or what is wrong with it. */
export interface ScenarioReading {
  /** complete and checked; left out when there is a problem */
  readonly scenario?: Scenario;
  /** pairs of consumers who know each other, when the network is read from a file; shape [2 × ties] */
  readonly ties?: Uint32Array;
  /** path of the data that the scenario names, relative like every path of a file to the one that names it */
  readonly observed?: string;
  /** all problems at once, in the order of files and lines */
  readonly problems: readonly Problem[];
  /** files that were read, the one asked for first */
  readonly files: readonly string[];
}

/**
 * Reads a scenario: its file, the files that it extends, and settings laid over them.
 *
 * Never throws for what somebody wrote: whatever is wrong comes back as problems, with the place of each.
 *
 * @param load - gives the text of a file by its path, undefined if there is none; so that nothing here touches disks
 * @param entry - path of the scenario; files that it names are looked for relative to it
 * @param settings - what to change, e.g. `brands.nonna.price=28`; later ones win
 * @param origin - the flag that settings were written with, under which problems show them
 */
export function readScenario(
  load: Load,
  entry: string,
  settings: readonly TypedSetting[] = [],
  origin: string = COMMAND_LINE,
): ScenarioReading {
  const { written, complaints, texts } = readFiles(load, entry);
  const files = [...texts.keys()];
  if (settings.length > 0) texts.set(origin, textOfSettings(settings));
  if (written === undefined) return { problems: toProblems(complaints, texts), files };
  const applied = applyWritten(withPersonas(written), settings, origin);
  const series = writeOutSeries(applied.written, (named) => loadColumn(load, named, texts));
  const { scenario, salvaged, complaints: wrong } = checkWritten(series.written);
  // Ties are numbers of consumers: what is wrong with them hangs on the market.
  const isAbout = ({ wrong: odd }: { readonly wrong: readonly Path[] }) =>
    odd.some(([group]) => group === "network" || group === "market");
  const ties =
    salvaged === undefined || isAbout(salvaged)
      ? noTies
      : loadTies(load, { entry, origin }, salvaged.scenario, applied.written, texts);
  const all = [...complaints, ...applied.complaints, ...series.complaints, ...wrong, ...ties.complaints];
  const problems = inOwnWords(toProblems(all, texts), applied.written);
  const read = { problems, files: [...texts.keys()].filter((file) => file !== origin) };
  if (problems.length > 0 || scenario === undefined) return read;
  const { file } = scenario.observed;
  const named = valuePlace(applied.written, ["observed", "file"]).file;
  return {
    ...read,
    scenario,
    ...(ties.ties.length > 0 && { ties: ties.ties }),
    ...(file !== "" && { observed: resolveFile(named === origin ? entry : named, file) }),
  };
}

/** Problems whose examples are about the scenario's own brands, channels and personas. */
function inOwnWords(problems: readonly Problem[], written: Written): Problem[] {
  const names = ownNamesIn(written);
  return problems.map((problem) => ({ ...problem, advice: inOwnNames(problem.advice, names) }));
}

/** Everybody is average where no personas are written; written out, so that settings can reach them. */
function withPersonas(written: Written): Written {
  if (written.kind !== "map" || written.entries.has("personas")) return written;
  const { place } = written;
  const value = writtenAt(place, { everybody: { share: 1 } });
  return { ...written, entries: new Map([...written.entries, ["personas", { place, value }]]) };
}

export interface SettingsReading {
  readonly scenario?: Scenario;
  readonly problems: readonly Problem[];
}

/** A scenario with some settings changed; problems instead, if they make no sense. */
export function applySettings(scenario: Scenario, settings: readonly TypedSetting[]): SettingsReading {
  const texts = new Map([[COMMAND_LINE, textOfSettings(settings)]]);
  const place = { file: COMMAND_LINE, line: 1, column: 1, length: 1 };
  const applied = applyWritten(writtenAt(place, scenario), settings);
  const checked = checkWritten(applied.written);
  const problems = inOwnWords(
    toProblems([...applied.complaints, ...checked.complaints], texts),
    applied.written,
  );
  return problems.length > 0 || checked.scenario === undefined
    ? { problems }
    : { scenario: checked.scenario, problems };
}

const noTies: TiesReading = { ties: new Uint32Array(0), complaints: [] };

/** A hundred million ties; no text in JavaScript is much longer. */
const mostBytes = 500_000_000;

/** Reads the file of ties if the network is made of one; its path is relative to the file that names it. */
function loadTies(
  load: Load,
  { entry, origin }: { readonly entry: string; readonly origin: string },
  { network, market }: Scenario,
  written: Written,
  texts: Map<string, string>,
): TiesReading {
  if (network.kind !== "ties" || network.ties === "") return noTies;
  const place = valuePlace(written, ["network", "ties"]);
  const file = resolveFile(place.file === origin ? entry : place.file, network.ties);
  const content = load(file, mostBytes);
  if (isRefused(content)) return { ...noTies, complaints: [{ code: "U120", place, ...content.refused }] };
  const text = content === undefined ? undefined : textOf(content);
  if (text === undefined) {
    const fault = tieFaults.noFile(file, content !== undefined);
    return { ...noTies, complaints: [{ code: "U101", place, ...fault }] };
  }
  texts.set(file, text);
  return readTies(text, file, market.consumers);
}
