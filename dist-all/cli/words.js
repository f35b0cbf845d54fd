import { english } from "./words/english.js";
import { italian } from "./words/italian.js";
export const commandWords = { en: english, it: italian };
