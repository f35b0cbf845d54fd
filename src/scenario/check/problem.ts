import { type Bilingual, inEach } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";
import { printable } from "../read/printable.ts";
import type { Place } from "../read/written.ts";

/** Something wrong with what was written, before it is shown. */
export interface Complaint extends Fault {
  /** U101 … U499; `explainCode` tells more */
  readonly code: string;
  readonly place: Place;
  /** what it is about, where one place has several problems of one code: a setting that is missing, a micro-moment */
  readonly subject?: string | undefined;
  /** false if the line is not to be shown */
  readonly isQuoted?: boolean;
}

/** Something wrong with what was written, with all that is needed to show it. */
export interface Problem extends Fault {
  readonly code: string;
  readonly file: string;
  /** from 1 */
  readonly line: number;
  /** from 1 */
  readonly column: number;
  /** characters to underline */
  readonly length: number;
  /** the line as it was written */
  readonly excerpt: string;
}

/** Two problems of one code in one place are one problem, in whatever words it is told. */
export function identityOf({ code, file, line, column }: Pick<Problem, "code" | "file" | "line" | "column">) {
  return `${code} ${file}:${line}:${column}`;
}

/** Texts by file name, in which places can be looked up. */
export type Texts = ReadonlyMap<string, string>;

/** What is kept of a line; a file without line breaks is not repeated with each of its problems. */
const longestLine = 10_000;

const longestSentence = 600;

/** Enough for anybody; a file of nonsense could have a hundred thousand. */
const mostProblems = 1000;

/**
 * Adds the written line to each complaint; in the order of files and lines. Nothing is said twice:
 * one value that a path with * brings to many settings is one problem.
 */
export function toProblems(complaints: readonly Complaint[], texts: Texts): Problem[] {
  const files = [...texts.keys()];
  const seen = new Set<string>();
  return complaints
    .filter(({ code, place, subject = "" }) => {
      const key = `${identityOf({ code, ...place })} ${subject}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort(({ place: a }, { place: b }) => {
      return files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column;
    })
    .slice(0, mostProblems)
    .map(({ place, isQuoted = true, ...said }) => ({
      code: said.code,
      message: sentence(said.message),
      advice: sentence(said.advice),
      ...place,
      excerpt: isQuoted ? lineOf(texts.get(place.file) ?? "", place.line) : "",
    }));
}

/** What people may have written comes back in sentences: without control characters, and not by the page. */
function sentence(text: Bilingual): Bilingual {
  return inEach((language) => {
    const shown = printable(text[language]);
    return shown.length > longestSentence ? `${shown.slice(0, longestSentence)}….` : shown;
  });
}

function lineOf(text: string, line: number): string {
  let from = 0;
  for (let passed = 1; passed < line; ++passed) {
    const end = text.indexOf("\n", from);
    if (end < 0) return "";
    from = end + 1;
  }
  const end = text.indexOf("\n", from);
  return text.slice(from, Math.min(end < 0 ? text.length : end, from + longestLine)).replace(/\r$/, "");
}
