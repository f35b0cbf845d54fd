import type { Bilingual } from "../../language/bilingual.ts";

/** Words of the page's frame. */
export const pageWords = {
  studio: { en: "umot studio", it: "studio umot" },
  choose: { en: "Choose a market", it: "Scegli un mercato" },
  chooseSentence: {
    en: "Each of these scenarios asks one question. Press it, and watch people search, choose, buy, use and tell.",
    it: "Ogni scenario pone una domanda. Premilo e guarda le persone cercare, scegliere, comprare, usare e raccontare.",
  },
  ownFile: { en: "Open a scenario of your own (YAML)", it: "Apri un tuo scenario (YAML)" },
  ownTable: {
    en: "Forecast what you have counted (CSV, Excel)",
    it: "Prevedi da ciò che hai contato (CSV, Excel)",
  },
  dropHere: { en: "or drop the file anywhere on this page", it: "oppure trascina il file su questa pagina" },
  gallery: { en: "All scenarios", it: "Tutti gli scenari" },
  levers: { en: "What if", it: "E se" },
  lessons: { en: "Lessons", it: "Lezioni" },
  text: { en: "Text", it: "Testo" },
  explore: { en: "Explore", it: "Esplora" },
  market: { en: "The market", it: "Il mercato" },
  outcomes: { en: "Outcomes", it: "Risultati" },
  time: { en: "Time", it: "Tempo" },
  undo: { en: "Undo", it: "Annulla" },
  redo: { en: "Redo", it: "Ripristina" },
  share: { en: "Share", it: "Condividi" },
  theme: { en: "Light or dark", it: "Chiaro o scuro" },
  light: { en: "light", it: "chiaro" },
  dark: { en: "dark", it: "scuro" },
  system: { en: "as the system", it: "come il sistema" },
  reading: { en: "Reading the scenario …", it: "Sto leggendo lo scenario …" },
  skip: { en: "To the market", it: "Al mercato" },
  close: { en: "Close", it: "Chiudi" },
} as const satisfies Record<string, Bilingual>;
