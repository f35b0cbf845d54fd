import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Alias,
  type Document,
  type Pair,
} from "yaml";
import type { Complaint } from "./problem.ts";
import { refuseText } from "./refuseText.ts";
import type { Place, TextStart, Written, WrittenEntry } from "./written.ts";
import { describeSyntaxError } from "./syntaxErrors.ts";

/** Deeper than any scenario, shallower than what could exhaust the stack. */
const deepest = 40;
/** Values that one file may hold, counting what its aliases repeat. */
const mostValues = 100_000;
const mostAliases = 100;

export interface YamlReading {
  /** left out if nothing could be made of the text */
  readonly written?: Written;
  readonly complaints: readonly Complaint[];
}

/** Reads YAML into values that know where they stand. Never throws. */
export function readYaml(text: string, file: string, start: TextStart = { line: 1, column: 1 }): YamlReading {
  const refused = refuseText(text, file, start);
  if (refused !== undefined) return { complaints: [refused] };
  const lines = new LineCounter();
  const placeOf = (from: number, to: number) => placeBetween(lines, file, start, from, to);
  try {
    const parsed = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
    const complaints = parsed.errors.map((error) => describeSyntaxError(error, placeOf(...error.pos)));
    if (complaints.length > 0) return { complaints };
    return convert(parsed, placeOf);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return { complaints: [tooDeep(placeOf(0, 1))] };
  }
}

type PlaceOf = (from: number, to: number) => Place;

interface Conversion {
  readonly document: Document;
  readonly placeOf: PlaceOf;
  readonly complaints: Complaint[];
  values: number;
  aliases: number;
}

function convert(document: Document, placeOf: PlaceOf): YamlReading {
  const conversion: Conversion = { document, placeOf, complaints: [], values: 0, aliases: 0 };
  const written = convertNode(conversion, document.contents, placeOf(0, 1), 0);
  return { written, complaints: conversion.complaints };
}

function convertNode(conversion: Conversion, node: unknown, around: Place, depth: number): Written {
  const place = placeOfNode(conversion, node) ?? around;
  if (depth > deepest) return refuse(conversion, tooDeep(place));
  if (++conversion.values > mostValues) return refuse(conversion, tooMany(place));
  if (isAlias(node)) {
    return convertAlias(conversion, node, place, depth);
  }
  if (isMap(node)) {
    const entries = new Map<string, WrittenEntry>();
    for (const pair of node.items) convertPair(conversion, entries, pair, place, depth);
    return { kind: "map", place, entries };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => convertNode(conversion, item, place, depth + 1));
    return { kind: "list", place, items };
  }
  return { kind: "scalar", place, value: isScalar(node) ? node.value : null };
}

function convertAlias(conversion: Conversion, alias: Alias, place: Place, depth: number): Written {
  if (++conversion.aliases > mostAliases) return refuse(conversion, tooMany(place));
  const target = alias.resolve(conversion.document);
  if (target === undefined) return refuse(conversion, unknownAlias(place, alias.source));
  const isInside =
    (target.range?.[0] ?? 0) <= (alias.range?.[0] ?? 0) &&
    (target.range?.[1] ?? 0) >= (alias.range?.[1] ?? 0);
  if (isInside) return refuse(conversion, aliasOfItself(place, alias.source));
  return convertNode(conversion, target, place, depth + 1);
}

function convertPair(
  conversion: Conversion,
  entries: Map<string, WrittenEntry>,
  { key, value }: Pair,
  around: Place,
  depth: number,
): void {
  const place = placeOfNode(conversion, key) ?? around;
  const name = isScalar(key) ? String(key.value) : undefined;
  if (name === undefined || name in {}) {
    conversion.complaints.push(badKey(place, name));
  } else if (entries.has(name)) {
    conversion.complaints.push(duplicateKey(place, name, entries.get(name)?.place.line ?? 0));
  } else {
    entries.set(name, { place, value: convertNode(conversion, value, place, depth + 1) });
  }
}

function placeOfNode({ placeOf }: Conversion, node: unknown): Place | undefined {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
  return range ? placeOf(range[0], range[1]) : undefined;
}

function placeBetween(lines: LineCounter, file: string, start: TextStart, from: number, to: number): Place {
  const first = lines.linePos(from);
  const last = lines.linePos(to);
  const line = Math.max(first.line, 1);
  const shift = line === 1 ? start.column - 1 : 0;
  const length = last.line === first.line ? Math.max(1, to - from) : 1;
  return { file, line: line + start.line - 1, column: Math.max(first.col, 1) + shift, length };
}

/** Goes on with an empty value after a complaint, which is made once only. */
function refuse(conversion: Conversion, complaint: Complaint): Written {
  if (!conversion.complaints.some(({ message }) => message === complaint.message))
    conversion.complaints.push(complaint);
  return { kind: "scalar", place: complaint.place, value: null };
}

function unknownAlias(place: Place, name: string): Complaint {
  return {
    code: "U104",
    place,
    message: `*${name} must stand for what &${name} marks, but nothing is marked so before it.`,
    advice: `Mark something with &${name}, or put a text that begins with * in quotes.`,
  };
}

function aliasOfItself(place: Place, name: string): Complaint {
  return {
    code: "U107",
    place,
    message: `*${name} must stand for something else, but stands inside what &${name} marks.`,
    advice: "Write the values out instead of repeating them.",
  };
}

function tooDeep(place: Place): Complaint {
  return {
    code: "U107",
    place,
    message: `the file must nest at most ${deepest} maps and lists, but nests more.`,
    advice: "Look for a bracket that is never closed, or an anchor that contains itself.",
  };
}

function tooMany(place: Place): Complaint {
  return {
    code: "U108",
    place,
    message: `the file must hold at most ${mostValues} values and ${mostAliases} aliases, but holds more.`,
    advice: "Aliases (*name) repeat what they stand for; write fewer of them.",
  };
}

function badKey(place: Place, name: string | undefined): Complaint {
  return {
    code: "U106",
    place,
    message: `a key must be a plain word, but is ${name === undefined ? "a list or a map" : `“${name}”`}.`,
    advice: "Use letters and digits, for example nonna or searchAds.",
  };
}

function duplicateKey(place: Place, name: string, line: number): Complaint {
  return {
    code: "U105",
    place,
    message: `${name} must be written once, but stands on line ${line} already.`,
    advice: "Keep one of the two and delete the other.",
  };
}
