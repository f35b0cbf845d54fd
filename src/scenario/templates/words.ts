import type { Language } from "../../language/language.ts";

/** What a scenario made of facts says of the numbers that were made of them. */
const en = {
  unitCost: "assumption: the same part of the price as in the template",
  promise: "assumption: promises what it is",
  quality: (stars: number) => `assumption: at it buyers here give ${stars} stars`,
};

const it: typeof en = {
  unitCost: "supposizione: la stessa parte del prezzo che nel modello",
  promise: "supposizione: promette ciò che è",
  quality: (stars) =>
    `supposizione: con questa gli acquirenti danno qui ${String(stars).replace(".", ",")} stelle`,
};

export const templateWords: Readonly<Record<Language, typeof en>> = { en, it };
