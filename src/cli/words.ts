import { textsOf } from "../language/texts.ts";
import { english } from "./words/english.ts";
import { italian } from "./words/italian.ts";

/** What commands say while they work and below their results. */
export type Words = typeof english;

export const wordsOf = textsOf<Words>({ en: english, it: italian });
