import { countText } from "../../language/countText.ts";
import type { Locale } from "../../drawing/numbers.ts";

/** Words of slides alone. */
const en = {
  native: (rows: string) =>
    `An editable chart: its numbers are inside (right click, Edit data), and all of them in ${rows}.`,
  picture: (rows: string) => `A picture: slides have no chart of this kind. Its numbers are in ${rows}.`,
  rows: (name: string) => `charts/${name}.csv and the sheet of that name in report.xlsx`,
  computed: "How it was computed:",
  madeBy: "What it was made from:",
  base: "(where the bar begins)",
  rises: "Adds",
  falls: "Takes away",
  whole: "Whole",
  question: (question: string) => `Question: ${question}`,
  caveats: "What these numbers leave out",
  caveatsMissed: (count: number) =>
    count === 1
      ? "One expectation was missed, and what is left out"
      : `${count} expectations were missed, and what is left out`,
  missed: (text: string) => `Expected, but missed: ${text}`,
  nextSteps: "Next steps",
  moreInAppendix:
    "All charts and tables: umot report <folder> --to pptx --appendix, report.html, report.xlsx",
  moreRows: (count: number) =>
    `${countText(count, "en")} more ${count === 1 ? "row" : "rows"} in report.xlsx.`,
  of: "For",
  with: "With it",
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
  question: (question) => `Domanda: ${question}`,
  caveats: "Che cosa questi numeri non dicono",
  caveatsMissed: (count) =>
    count === 1
      ? "Un’attesa mancata, e che cosa resta fuori"
      : `${count} attese mancate, e che cosa resta fuori`,
  missed: (text) => `Atteso, ma mancato: ${text}`,
  nextSteps: "Prossimi passi",
  moreInAppendix:
    "Tutti i grafici e le tabelle: umot report <cartella> --to pptx --appendix, report.html, report.xlsx",
  moreRows: (count) =>
    count === 1 ? "Un’altra riga in report.xlsx." : `Altre ${countText(count, "it")} righe in report.xlsx.`,
  of: "Per",
  with: "Con il cambiamento",
};

/** The words of a language. */
export function slideWords(locale: Locale): SlideWords {
  return { en, it }[locale];
}
