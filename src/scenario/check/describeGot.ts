import type { Language } from "../../language/language.ts";
import { printable } from "../read/printable.ts";
import { gotWords } from "../words/got.ts";
import type { Written } from "../read/written.ts";

const longest = 40;

/** What was written, as the end of “must be …, but is …”. */
export function describeGot(written: Written, language: Language): string {
  const words = gotWords[language];
  if (written.kind === "list") return words.list(written.items.length);
  if (written.kind === "map") return written.entries.size === 0 ? words.emptyGroup : words.group;
  const { value } = written;
  if (value === null || value === "") return words.empty;
  if (typeof value === "string") return quote(value);
  if (typeof value === "object") return words.something;
  if (Number.isNaN(value)) return words.notANumber;
  if (value === Number.POSITIVE_INFINITY) return words.infinite;
  if (value === Number.NEGATIVE_INFINITY) return words.minusInfinite;
  return written.source ?? String(value);
}

/** A text as people wrote it, in quotes, short and on one line. */
export function quote(text: string): string {
  const shown = printable(text);
  return `“${shown.length > longest ? `${shown.slice(0, longest)}…` : shown}”`;
}
