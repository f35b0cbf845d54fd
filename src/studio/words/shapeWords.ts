import type { Bilingual } from "../../language/bilingual.ts";

/** What a part of a link may be, as it follows “must be”. */
export const shapeWords = {
  group: { en: "a group of named values", it: "un gruppo di valori con nome" },
  absent: { en: "left out", it: "tralasciato" },
  list: (most: number): Bilingual => ({
    en: `a list of at most ${most} values`,
    it: `un elenco di al massimo ${most} valori`,
  }),
  text: (most: number): Bilingual => ({
    en: `a text of 1 to ${most} characters`,
    it: `un testo da 1 a ${most} caratteri`,
  }),
  number: { en: "a number", it: "un numero" },
  /** @param than - name of the part that it must exceed */
  above: (than: string): Bilingual => ({ en: `above “${than}”`, it: `maggiore di “${than}”` }),
  oneOf: (words: readonly string[]): Bilingual => ({
    en: `one of ${words.join(", ")}`,
    it: `uno fra ${words.join(", ")}`,
  }),
  shallow: (most: number): Bilingual => ({
    en: `nested no deeper than ${most} levels`,
    it: `annidato non oltre ${most} livelli`,
  }),
} as const;
