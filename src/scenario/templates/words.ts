import type { Language } from "../../language/language.ts";

/** What a scenario made of facts says of the numbers that were made of them. */
const en = {
  unitCost: "assumption: the same part of the price as in the template",
  promise: "assumption: promises what it delivers",
  quality: (stars: number) => `assumption: at this quality, buyers here give ${stars} stars`,
  people: (file: string) => `The people of ${file}, who know one another as it says.`,
  population: "the people whom the template's budgets and costs are meant for",
  notFound: "you said that you are not found here",
  start: (file: string) => `The day after the last review in ${file}.`,
};

const it: typeof en = {
  unitCost: "supposizione: la stessa parte del prezzo come nel modello",
  promise: "supposizione: promette ciò che mantiene",
  quality: (stars) =>
    `supposizione: con questa qualità gli acquirenti danno qui ${String(stars).replace(".", ",")} stelle`,
  people: (file) => `Le persone di ${file}, che si conoscono come lì è scritto.`,
  population: "le persone per cui sono pensati i budget e i costi del modello",
  notFound: "hai detto che qui non ti si trova",
  start: (file) => `Il giorno dopo l'ultima recensione in ${file}.`,
};

export const templateWords: Readonly<Record<Language, typeof en>> = { en, it };
