import type { Language } from "../language/language.ts";
import { english } from "./words/english.ts";
import { italian } from "./words/italian.ts";

/** What commands say while they work and below their results. */
export type Words = typeof english;

export const commandWords: Readonly<Record<Language, Words>> = { en: english, it: italian };
