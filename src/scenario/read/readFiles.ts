import { mergeWritten } from "./mergeWritten.ts";
import type { Complaint } from "../check/problem.ts";
import { isRefused, type Load, resolveFile, textOf } from "./readText.ts";
import { readYaml } from "./readYaml.ts";
import { fileFaults } from "../words/files.ts";
import { type Place, type Written, writtenIn, type WrittenMap } from "./written.ts";
import { knownKeys, settingTree } from "../explain/settingSchema.ts";

/** A key at the start of a line, or of a group in braces. */
const aKey = /(?:^|[{,]\s*)["']?([A-Za-z]+)["']?[ \t]*:/gm;
/** Keys that nothing but a scenario has. */
const telling = ["schemaVersion", "extends"];

/**
 * Whether a text is meant to be a scenario, however broken: it names its version, what it extends, or two groups of
 * settings. Lines of other files, which may be anybody's, are not shown.
 */
function looksLikeScenario(text: string): boolean {
  const known = new Set(knownKeys(settingTree()));
  const found = new Set<string>();
  for (const [, key] of text.slice(0, mostLookedAt).matchAll(aKey)) {
    if (known.has(key)) found.add(key);
    if (found.size >= 2 || telling.includes(key)) return true;
  }
  return false;
}

const mostLookedAt = 200_000;

export interface FilesReading {
  /** the files laid over each other; left out if none could be read */
  readonly written?: Written;
  readonly complaints: readonly Complaint[];
  /** texts of the files, the one asked for first */
  readonly texts: Map<string, string>;
}

/** Longer chains are taken for an accident. */
const mostFiles = 20;

/** A scenario has at most two million characters of at most four bytes. */
const mostBytes = 8_000_000;

/** Reads a scenario's file and all that it extends, and lays them over each other. */
export function readFiles(load: Load, entry: string): FilesReading {
  const texts = new Map<string, string>();
  const complaints: Complaint[] = [];
  const layers: Written[] = [];
  let next: { file: string; place: Place } | undefined = { file: entry, place: start(entry) };
  while (next !== undefined) {
    const { file, place }: { file: string; place: Place } = next;
    const read = readFile(load, file, place, texts);
    complaints.push(...read.complaints);
    if (read.written === undefined) return { complaints, texts };
    layers.push(read.written);
    next = extended(read.written, file, [...texts.keys()], complaints);
    if (complaints.some(({ code }) => code === "U112")) return { complaints, texts };
  }
  const written = layers.reduceRight<Written | undefined>(
    (base, layer) => (base === undefined ? layer : mergeWritten(base, layer)),
    undefined,
  );
  return written === undefined
    ? { complaints, texts }
    : { written: withoutExtends(written), complaints, texts };
}

/** What was extended is in the result already: a resolved scenario stands alone. */
function withoutExtends(written: Written): Written {
  const value = writtenIn(written, ["extends"]);
  const isFollowed = value?.kind === "scalar" && typeof value.value === "string";
  if (written.kind !== "map" || !isFollowed) return written;
  return { ...written, entries: new Map([...written.entries].filter(([key]) => key !== "extends")) };
}

interface FileReading {
  readonly written?: WrittenMap;
  readonly complaints: readonly Complaint[];
}

function readFile(load: Load, file: string, place: Place, texts: Map<string, string>): FileReading {
  const content = load(file, mostBytes);
  if (content === undefined) return { complaints: [missing(file, place)] };
  if (isRefused(content)) return { complaints: [{ code: "U120", place, ...content.refused }] };
  const text = textOf(content);
  // What is no scenario may be anything, a secret too: not a line of it is repeated.
  const isOurs = text !== undefined && looksLikeScenario(text);
  texts.set(file, isOurs ? text : "");
  if (text === undefined) return { complaints: [{ code: "U102", place: start(file), ...fileFaults.asText }] };
  const { written, complaints } = readYaml(text, file);
  if (!isOurs) return { complaints: [notAScenario(written, complaints, file)] };
  const isWhole = complaints.every(({ code }) => ["U105", "U106"].includes(code));
  if (!isWhole || written === undefined) return { complaints };
  return written.kind === "map" ? { written, complaints } : { complaints: [notAMap(written, file)] };
}

/** The file to start from, if one is named; a circle is a complaint. */
function extended(
  written: WrittenMap,
  file: string,
  chain: readonly string[],
  complaints: Complaint[],
): { file: string; place: Place } | undefined {
  const value = writtenIn(written, ["extends"]);
  if (value?.kind !== "scalar" || typeof value.value !== "string") return undefined;
  const target = resolveFile(file, value.value);
  if (!chain.includes(target) && chain.length < mostFiles) return { file: target, place: value.place };
  const fault = chain.includes(target)
    ? fileFaults.circle([...chain, target].join(" → "))
    : fileFaults.tooLong(mostFiles, file);
  complaints.push({ code: "U112", place: value.place, ...fault });
  return undefined;
}

function start(file: string): Place {
  return { file, line: 1, column: 1, length: 1 };
}

function missing(file: string, place: Place): Complaint {
  const fault = place.file === file ? fileFaults.missingScenario(file) : fileFaults.missingBase(file);
  return { code: "U101", place, ...fault };
}

/** What can be said of a file that is no scenario without repeating what it holds. */
function notAScenario(
  written: Written | undefined,
  complaints: readonly Complaint[],
  file: string,
): Complaint {
  const telling = complaints.find(({ code }) => isAboutSize.includes(code));
  if (telling !== undefined) return telling;
  if (written !== undefined && complaints.length === 0 && written.kind !== "map")
    return notAMap(written, file);
  return { code: "U110", place: start(file), ...fileFaults.notAScenario("other") };
}

const isAboutSize = ["U102", "U103", "U107", "U108"];

function notAMap(written: Written, file: string): Complaint {
  const isEmpty = written.kind === "scalar" && written.value === null;
  const got = isEmpty ? "empty" : written.kind === "list" ? "list" : "text";
  return { code: "U110", place: isEmpty ? start(file) : written.place, ...fileFaults.notAScenario(got) };
}
