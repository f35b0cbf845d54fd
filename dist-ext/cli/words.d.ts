import type { Language } from "../language/language.ts";
import { english } from "./words/english.ts";
/** What commands say while they work and below their results. */
export type Words = typeof english;
export declare const commandWords: Readonly<Record<Language, Words>>;
