import { english } from "./words/english.ts";
import { italian } from "./words/italian.ts";
import type { Language } from "../language/language.ts";

/** What commands say while they work and below their results. */
export type Words = typeof english;

export function wordsOf(language: Language): Words {
  return language === "it" ? italian : english;
}
