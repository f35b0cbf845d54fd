import type { Bilingual } from "../../language/bilingual.ts";
import { codeWords } from "../words/codes.ts";
import { listSettings } from "./listSettings.ts";
import { doctrineWords } from "../words/doctrine.ts";

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

/** A statement of the doctrine: what it claims, what stands for it, and the levers that belong to it. */
export interface StatementExplanation {
  readonly id: string;
  readonly says: Bilingual;
  readonly model: Bilingual;
  /** paths of settings, rows and groups once */
  readonly settings: readonly string[];
}

/** What D1 to D24 stand for; undefined if there is no such statement. */
export function explainStatement(id: string): StatementExplanation | undefined {
  const wanted = id.trim().toUpperCase();
  if (!Object.hasOwn(doctrineWords, wanted)) return undefined;
  const levers = listSettings().filter(({ doctrine }) => doctrine.includes(wanted));
  return {
    id: wanted,
    ...doctrineWords[wanted],
    settings: [...new Set(levers.map(({ path, row }) => row ?? path))],
  };
}

/** All statements, in order. */
export function listStatements(): StatementExplanation[] {
  return Object.keys(doctrineWords).flatMap((id) => explainStatement(id) ?? []);
}
