import type { Locale } from "../../charts/numbers.ts";

/** Words of slides alone. */
const en = {
  native:
    "A chart to edit: its numbers are within (right click, Edit data). Middle of the runs; 5% and 95% where shown.",
  picture:
    "A picture: slides have no chart of this kind. Its numbers are in the workbook and the data files.",
  computed: "How it was computed:",
};

export type SlideWords = typeof en;

const it: SlideWords = {
  native:
    "Un grafico modificabile: i numeri sono dentro (clic destro, Modifica dati). Valore mediano; 5% e 95% dove mostrati.",
  picture:
    "Un’immagine: le diapositive non hanno un grafico di questo tipo. I numeri sono nella cartella di lavoro e nei file di dati.",
  computed: "Come è stato calcolato:",
};

/** The words of a language. */
export function slideWords(locale: Locale): SlideWords {
  return { en, it }[locale];
}
