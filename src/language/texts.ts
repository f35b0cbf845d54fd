import type { Language } from "./language.ts";

/**
 * The texts of one topic: a tree in each language, all of one form, so that the compiler names every text that a
 * language lacks.
 *
 * @returns what gives the tree of a language
 */
export function textsOf<Tree>(trees: Readonly<Record<Language, Tree>>): (language: Language) => Tree {
  return (language) => trees[language];
}
