import type { Locale } from "../../charts/numbers.ts";

/** Words of slides alone. */
const en = {
  native: (rows: string) =>
    `A chart to edit: its numbers are within (right click, Edit data), all of them in ${rows}.`,
  picture: (rows: string) => `A picture: slides have no chart of this kind. Its numbers are in ${rows}.`,
  rows: (name: string) => `charts/${name}.csv and the sheet of that name in report.xlsx`,
  computed: "How it was computed:",
  madeBy: "What it was made of:",
  base: "(where the bar begins)",
  rises: "Adds",
  falls: "Takes away",
  whole: "Whole",
};

export type SlideWords = typeof en;

const it: SlideWords = {
  native: (rows) =>
    `Un grafico modificabile: i numeri sono dentro (clic destro, Modifica dati), tutti quanti in ${rows}.`,
  picture: (rows) =>
    `Un’immagine: le diapositive non hanno un grafico di questo tipo. I numeri sono in ${rows}.`,
  rows: (name) => `charts/${name}.csv e nel foglio con lo stesso nome di report.xlsx`,
  computed: "Come è stato calcolato:",
  madeBy: "Da dove viene:",
  base: "(dove comincia la barra)",
  rises: "Aggiunge",
  falls: "Toglie",
  whole: "Totale",
};

/** The words of a language. */
export function slideWords(locale: Locale): SlideWords {
  return { en, it }[locale];
}
