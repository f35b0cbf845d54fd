import type { Bilingual } from "../../language/bilingual.ts";
import { codeWords } from "../words/codes.ts";

/** What a problem's code means: `umot explain U113`. */
export interface CodeExplanation {
  readonly code: string;
  /** what is wrong, in a few words */
  readonly title: Bilingual;
  /** why it matters and what to do, a few sentences */
  readonly about: Bilingual;
}

/** What a problem's code means; undefined if there is no such code. */
export function explainCode(code: string): CodeExplanation | undefined {
  const wanted = code.trim().toUpperCase();
  return Object.hasOwn(codeWords, wanted) ? { code: wanted, ...codeWords[wanted] } : undefined;
}

/** All codes, in order. */
export function listCodes(): string[] {
  return Object.keys(codeWords);
}
