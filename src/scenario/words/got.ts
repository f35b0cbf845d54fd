import type { Language } from "../../language/language.ts";

/** What was written, as the end of “must be …, but is …”. */
const en = {
  list: (count: number) => `a list of ${count}`,
  emptyGroup: "an empty group",
  group: "a group of settings",
  empty: "empty",
  something: "something else",
  notANumber: "not a number",
  infinite: "infinite",
  minusInfinite: "minus infinity",
};

const it: typeof en = {
  list: (count) => (count === 1 ? "una lista di un elemento" : `una lista di ${count} elementi`),
  emptyGroup: "un gruppo vuoto",
  group: "un gruppo di impostazioni",
  empty: "vuoto",
  something: "qualcos'altro",
  notANumber: "un numero che non esiste",
  infinite: "infinito",
  minusInfinite: "meno infinito",
};

export const gotWords: Readonly<Record<Language, typeof en>> = { en, it };
