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
  type Scalar,
} from "yaml";
import type { Complaint } from "../check/problem.ts";
import { deepest, refuseText } from "../check/refuseText.ts";
import { yamlFaults } from "../words/yaml.ts";
import type { Place, TextStart, Written, WrittenEntry } from "./written.ts";
import { describeSyntaxError } from "./syntaxErrors.ts";

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
  const directive = directiveIn(text);
  if (directive !== undefined) {
    const place = { file, line: directive.line + start.line, column: 1, length: directive.text.length };
    return { complaints: [{ code: "U104", place, ...yamlFaults.directive(directive.text) }] };
  }
  try {
    const parsed = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
    const complaints = [...parsed.errors, ...parsed.warnings].map((error) =>
      describeSyntaxError(error, placeOf(...error.pos)),
    );
    if (complaints.length > 0) return { complaints };
    return convert(parsed, placeOf);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return { complaints: [tooDeep(placeOf(0, 1))] };
  }
}

/**
 * A line such as `%YAML 1.1` before the first value: it would give other meanings to what follows (`no` becomes false,
 * `0100` becomes 64).
 */
function directiveIn(text: string): { readonly line: number; readonly text: string } | undefined {
  const lines = text.split(/\r\n?|\n/, mostLinesBefore);
  const line = lines.findIndex((one) => !/^[ \t]*(#.*)?$/.test(one));
  return lines[line]?.startsWith("%") ? { line, text: lines[line] } : undefined;
}

/** Comments may go on for long at the top, but a directive after so many of them is no accident of a person. */
const mostLinesBefore = 10_000;

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
  return scalarOf(place, node);
}

/** A value, and how a number was written: `007` and `12345678901234567890` are not said back as 7 and 1.2e19. */
function scalarOf(place: Place, node: unknown): Written {
  if (!isScalar(node)) return { kind: "scalar", place, value: null };
  const { value, source } = node;
  const isOther = typeof value === "number" && source !== undefined && source !== String(value);
  return { kind: "scalar", place, value, ...(isOther && { source }) };
}

function convertAlias(conversion: Conversion, alias: Alias, place: Place, depth: number): Written {
  if (++conversion.aliases > mostAliases) return refuse(conversion, tooMany(place));
  const target = alias.resolve(conversion.document);
  if (target === undefined)
    return refuse(conversion, { code: "U104", place, ...yamlFaults.unknownAlias(alias.source) });
  const isInside =
    (target.range?.[0] ?? 0) <= (alias.range?.[0] ?? 0) &&
    (target.range?.[1] ?? 0) >= (alias.range?.[1] ?? 0);
  if (isInside) return refuse(conversion, { code: "U107", place, ...yamlFaults.aliasOfItself(alias.source) });
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
  const name = isScalar(key) ? nameOf(key) : undefined;
  if (name === undefined || name in {}) {
    conversion.complaints.push({ code: "U106", place, ...yamlFaults.badKey(name) });
  } else if (entries.has(name)) {
    conversion.complaints.push({
      code: "U105",
      place,
      ...yamlFaults.duplicateKey(name, entries.get(name)?.place.line ?? 0),
    });
  } else {
    entries.set(name, { place, value: convertNode(conversion, value, place, depth + 1) });
  }
}

/** A key as it was written: a number is no name, but must be said back with its own digits. */
function nameOf({ value, source }: Scalar): string {
  return typeof value === "string" ? value : (source ?? String(value));
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
  if (!conversion.complaints.some(({ code }) => code === complaint.code))
    conversion.complaints.push(complaint);
  return { kind: "scalar", place: complaint.place, value: null };
}

function tooDeep(place: Place): Complaint {
  return { code: "U107", place, ...yamlFaults.tooDeep(deepest) };
}

function tooMany(place: Place): Complaint {
  return { code: "U108", place, ...yamlFaults.tooMany(mostValues, mostAliases) };
}
