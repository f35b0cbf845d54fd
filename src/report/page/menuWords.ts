import type { Locale } from "../../drawing/numbers.ts";

/** Words of the menu of a chart, and of what the page's script says. */
const en = {
  menu: "Save or copy",
  menuOf: (title: string) => `Save or copy: ${title}`,
  copyPicture: "Copy picture",
  copyTable: "Copy table",
  copyManifest: "Copy everything",
  script: {
    sort: "Sort by this column",
    copied: "Copied.",
    saved: "The browser does not let this page copy pictures; this one was saved as a file instead.",
    byHand: "The browser does not let this page copy. Press Ctrl+C (⌘C) to copy what is selected:",
    close: "Close",
    explore: "Values of the chart: arrow keys go from one to the next",
  },
};

export type MenuWords = typeof en;

const it: MenuWords = {
  menu: "Salva o copia",
  menuOf: (title) => `Salva o copia: ${title}`,
  copyPicture: "Copia immagine",
  copyTable: "Copia tabella",
  copyManifest: "Copia tutto",
  script: {
    sort: "Ordina per questa colonna",
    copied: "Copiato.",
    saved: "Il browser non permette a questa pagina di copiare immagini: questa è stata salvata come file.",
    byHand:
      "Il browser non permette a questa pagina di copiare. Premi Ctrl+C (⌘C) per copiare il testo selezionato:",
    close: "Chiudi",
    explore: "Valori del grafico: le frecce passano dall’uno all’altro",
  },
};

/** The words of a language. */
export function menuWords(locale: Locale): MenuWords {
  return { en, it }[locale];
}
