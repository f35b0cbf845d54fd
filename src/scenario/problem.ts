import type { Place } from "./written.ts";

/** Something wrong with what was written, before it is shown. */
export interface Complaint {
  /** U101 … U499; `explainCode` tells more */
  readonly code: string;
  readonly place: Place;
  /** a whole sentence: where, what is allowed, what was got */
  readonly message: string;
  /** what to type instead, one line */
  readonly advice: string;
}

/** Something wrong with what was written, with all that is needed to show it. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly advice: string;
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

/** Texts by file name, in which places can be looked up. */
export type Texts = ReadonlyMap<string, string>;

/** Adds the written line to each complaint; in the order of files and lines, nothing said twice. */
export function toProblems(complaints: readonly Complaint[], texts: Texts): Problem[] {
  const files = [...texts.keys()];
  const problems = complaints.map(({ place, ...said }) => ({
    ...said,
    ...place,
    excerpt: texts.get(place.file)?.split(/\r?\n/)[place.line - 1] ?? "",
  }));
  const seen = new Set<string>();
  return problems
    .filter((problem) => {
      const key = `${problem.file}:${problem.line}:${problem.column}:${problem.message}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column);
}
