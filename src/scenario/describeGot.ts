import { printable } from "./printable.ts";
import type { Written } from "./written.ts";

const longest = 40;

/** What was written, as the end of “must be …, but is …”. */
export function describeGot(written: Written | undefined): string {
  if (written === undefined) return "missing";
  if (written.kind === "list")
    return written.items.length === 1 ? "a list of 1" : `a list of ${written.items.length}`;
  if (written.kind === "map") return written.entries.size === 0 ? "an empty group" : "a group of settings";
  const { value } = written;
  if (value === null || value === "") return "empty";
  if (typeof value === "string") return quote(value);
  if (typeof value === "object") return "something else";
  if (Number.isNaN(value)) return "not a number";
  return String(value).replace("-Infinity", "minus infinity").replace("Infinity", "infinite");
}

/** A text as people wrote it, in quotes, short and on one line. */
export function quote(text: string): string {
  const shown = printable(text);
  return `“${shown.length > longest ? `${shown.slice(0, longest)}…` : shown}”`;
}
