import type { Bilingual } from "../../language/bilingual.ts";
import type { ExploreQuestion } from "../explore/contract.ts";

/** A study as one chooses it: its name, and what it answers. */
export const studyWords: Readonly<
  Record<ExploreQuestion["kind"] | "curve", { readonly name: Bilingual; readonly about: Bilingual }>
> = {
  sweep: {
    name: { en: "Two levers, a map", it: "Due leve, una mappa" },
    about: {
      en: "What every combination of two levers brings, for example quality × coverage.",
      it: "Che cosa risulta da ogni combinazione di due leve, per esempio qualità × copertura.",
    },
  },
  curve: {
    name: { en: "One lever, a curve", it: "Una leva, una curva" },
    about: {
      en: "How share, stars and profit answer to one lever over its range.",
      it: "Come quota, stelle e profitto rispondono a una leva lungo il suo intervallo.",
    },
  },
  sensitivity: {
    name: { en: "What matters", it: "Che cosa conta" },
    about: {
      en: "Which settings of the brand move its share most, and how much of it is luck.",
      it: "Quali impostazioni della marca muovono di più la sua quota, e quanto è fortuna.",
    },
  },
  attribution: {
    name: { en: "What each touchpoint brings", it: "Che cosa porta ogni punto di contatto" },
    about: {
      en: "Each touchpoint is taken away with the same luck: what is lost then is what it brings.",
      it: "Ogni punto di contatto viene tolto, a parità di fortuna: ciò che si perde è ciò che porta.",
    },
  },
  forecast: {
    name: { en: "Forecast a file", it: "Previsione da un file" },
    about: {
      en: "What comes next in sales that you have counted (CSV, Excel): bands, and how often such bands were right.",
      it: "Che cosa segue nelle vendite che hai contato (CSV, Excel): bande, e quante volte tali bande hanno avuto ragione.",
    },
  },
};

/** Words of the place where one explores; `{…}` is filled in. */
export const exploreWords = {
  ask: { en: "What do you want to know?", it: "Che cosa vuoi sapere?" },
  lever: { en: "Lever", it: "Leva" },
  up: { en: "Upwards", it: "In verticale" },
  across: { en: "Across", it: "In orizzontale" },
  from: { en: "from", it: "da" },
  to: { en: "to", it: "a" },
  steps: { en: "Values of each lever", it: "Valori di ogni leva" },
  runs: { en: "Runs of each market", it: "Simulazioni di ogni mercato" },
  walks: { en: "Walks (Morris)", it: "Percorsi (Morris)" },
  size: { en: "Size of the market", it: "Dimensione del mercato" },
  whole: { en: "as it is: {count} consumers", it: "com’è: {count} consumatori" },
  small: {
    en: "smaller, sooner done: {count} consumers",
    it: "più piccolo, più rapido: {count} consumatori",
  },
  settings: { en: "{count} settings, over their reach", it: "{count} impostazioni, lungo la loro portata" },
  file: { en: "Choose a file (CSV, Excel)", it: "Scegli un file (CSV, Excel)" },
  noFile: { en: "or drop it anywhere on this page", it: "oppure trascinalo su questa pagina" },
  empty: {
    en: "Choose a study and start it: what it finds stands here, with every figure and table to take along. The market is the one that the levers say.",
    it: "Scegli uno studio e avvialo: qui compare ciò che trova, con figure e tabelle da portare via. Il mercato è quello impostato nelle leve.",
  },
  emptyTable: {
    en: "Choose a file, a column of dates and a column with what was counted, and start. Nothing leaves this computer.",
    it: "Scegli un file, con una colonna di date e una con ciò che è stato contato, e avvia. Nulla lascia questo computer.",
  },
  column: { en: "Column", it: "Colonna" },
  product: { en: "Product", it: "Prodotto" },
  allProducts: { en: "all {count}", it: "tutti e {count}" },
  horizon: { en: "Periods ahead", it: "Periodi futuri" },
  usual: { en: "as usual", it: "come d’uso" },
  threshold: { en: "Chance to reach", it: "Probabilità di raggiungere" },
  start: { en: "Start", it: "Avvia" },
  cancel: { en: "Cancel", it: "Interrompi" },
  total: { en: "{count} runs", it: "{count} simulazioni" },
  progress: { en: "{done} of {total} runs", it: "{done} simulazioni su {total}" },
  left: { en: "about {seconds} s left", it: "circa {seconds} s rimanenti" },
  reading: { en: "Preparing …", it: "Preparazione …" },
  cancelled: {
    en: "Cancelled. Nothing of it is shown.",
    it: "Interrotta. Nulla di essa viene mostrato.",
  },
  failed: { en: "This went wrong: {why}", it: "Qualcosa è andato storto: {why}" },
  stale: {
    en: "This was asked of an earlier plan. Start again for the one that is set now.",
    it: "Questo era stato chiesto di un piano precedente. Avvia di nuovo per quello attuale.",
  },
  data: { en: "Data behind it", it: "I dati" },
  all: { en: "All levers of {brand}", it: "Tutte le leve di {brand}" },
  first: { en: "Often asked", it: "Chieste spesso" },
  everywhere: { en: "presence on all channels", it: "presenza su tutti i canali" },
  badRange: {
    en: "“From” must be below “to”, and the two levers must differ.",
    it: "“Da” deve essere minore di “a”, e le due leve devono essere diverse.",
  },
} as const satisfies Record<string, Bilingual>;
