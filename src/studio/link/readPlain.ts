import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";
import { printable } from "../../scenario/read/printable.ts";
import { linkFaults, shapeWords } from "../words/linkFaults.ts";

/** Thrown within a reading and caught at its end: plain data is not as it must be. */
export class Misshapen extends Error {
  readonly fault: Fault;
  constructor(part: string, allowed: Bilingual) {
    super(part);
    const said = printable(part.length > 80 ? `${part.slice(0, 80)}…` : part);
    this.fault = linkFaults.misshapen(said, allowed);
  }
}

/** A group of plain data: its own keys only, and none that the reader does not know. */
export function readGroup<Key extends string>(
  part: string,
  value: unknown,
  keys: readonly Key[],
): Readonly<Record<Key, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Misshapen(part, shapeWords.group);
  for (const key of Object.keys(value))
    if (!keys.some((known) => known === key)) throw new Misshapen(`${part}.${key}`, shapeWords.absent);
  // Without a prototype, so that a key that is not there is not found elsewhere.
  return Object.assign(Object.create(null), value) as Record<Key, unknown>;
}

export function readList<Item>(
  part: string,
  value: unknown,
  most: number,
  read: (part: string, item: unknown) => Item,
): Item[] {
  if (!Array.isArray(value) || value.length > most) throw new Misshapen(part, shapeWords.list(most));
  return value.map((item, at) => read(`${part}[${at}]`, item));
}

/** A text of at least one character. */
export function readWords(part: string, value: unknown, most: number): string {
  if (typeof value !== "string" || value === "" || value.length > most)
    throw new Misshapen(part, shapeWords.text(most));
  return value;
}

export function readFinite(part: string, value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new Misshapen(part, shapeWords.number);
  return value;
}

export function readOneOf<Word extends string>(part: string, value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new Misshapen(part, shapeWords.oneOf(words));
  return found;
}

/** Deeper than any setting's value. */
const DEEPEST = 12;

/** Any plain value, as a setting takes it; keys that reach for prototypes are refused. */
export function readValue(part: string, value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw new Misshapen(part, shapeWords.shallow(DEEPEST));
  if (Array.isArray(value)) return value.map((item, at) => readValue(`${part}[${at}]`, item, depth + 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key in {}) throw new Misshapen(`${part}.${key}`, shapeWords.absent);
      return [key, readValue(`${part}.${key}`, inner, depth + 1)];
    }),
  );
}
