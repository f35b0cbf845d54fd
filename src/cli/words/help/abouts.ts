import type { Bilingual } from "../../../language/bilingual.ts";

/** What each command does, as the list of commands says it. */
export const abouts = {
  start: {
    en: "Simulate the trattoria, sweep quality × coverage, write one report",
    it: "Simulare la trattoria, variare qualità × copertura, scrivere un report",
  },
  studio: {
    en: "See the market move in a browser, change it, share it",
    it: "Vedere il mercato muoversi nel browser, cambiarlo, condividerlo",
  },
  run: {
    en: "Run a scenario many times: summary, charts, data",
    it: "Simulare uno scenario molte volte: riassunto, grafici, dati",
  },
  compare: {
    en: "Compare scenarios with the same luck: difference, interval, money",
    it: "Confrontare scenari con la stessa fortuna: differenza, intervallo, soldi",
  },
  sweep: {
    en: "Run a scenario at every combination of some values",
    it: "Simulare uno scenario con ogni combinazione di alcuni valori",
  },
  sensitivity: {
    en: "Find the settings that matter: Morris, Sobol' indices",
    it: "Trovare le impostazioni che contano: Morris, indici di Sobol'",
  },
  calibrate: {
    en: "Find the settings that reproduce what was observed, and how sure they are",
    it: "Trovare le impostazioni che riproducono ciò che si è osservato, e quanto sono sicure",
  },
  forecast: {
    en: "Forecast observed data: bands, fan chart, chance of reaching a threshold",
    it: "Prevedere da dati osservati: fasce, ventaglio, probabilità di una soglia",
  },
  backtest: {
    en: "Forecast the past again, method by method: scores, skill, verdict",
    it: "Rifare le previsioni del passato, metodo per metodo: punteggi, verdetto",
  },
  report: {
    en: "Render a finished folder as PDF, slides, workbook, … without simulating",
    it: "Trasformare una cartella finita in PDF, slide, foglio di calcolo, … senza simulare",
  },
  optimise: {
    en: "Find the best plan for the money, compared with today's in fresh runs",
    it: "Trovare il piano migliore per la spesa, confrontato con quello di oggi in simulazioni nuove",
  },
  attribution: {
    en: "What each touchpoint truly brings, and how wrong attribution rules are",
    it: "Che cosa porta davvero ogni punto di contatto, e quanto sbagliano le regole di attribuzione",
  },
  claims: {
    en: "Test the doctrine, D1 to D24: verdicts, and where each flips",
    it: "Mettere alla prova la dottrina, da D1 a D24: verdetti, e dove ciascuno si ribalta",
  },
  validate: {
    en: "Compare the model with published ranges, misses included",
    it: "Confrontare il modello con gli intervalli pubblicati, errori compresi",
  },
  lesson: {
    en: "Lessons for a class, and sheets to print",
    it: "Lezioni per una classe, e schede da stampare",
  },
  store: {
    en: "Show the finished runs that are kept, and delete some",
    it: "Mostrare le simulazioni finite conservate, ed eliminarne alcune",
  },
  worker: {
    en: "Make runs for experiments on other machines, through Redis",
    it: "Fare simulazioni per esperimenti su altre macchine, attraverso Redis",
  },
  plan: {
    en: "Write the runs of a study as files, for a cluster without Redis",
    it: "Scrivere le simulazioni di uno studio come file, per un cluster senza Redis",
  },
  work: {
    en: "Make the planned runs, or a part of them",
    it: "Fare le simulazioni pianificate, o una loro parte",
  },
  collect: {
    en: "Put together the result of a planned study from its runs",
    it: "Produrre il risultato di uno studio pianificato dalle sue simulazioni",
  },
  story: {
    en: "Tell one consumer's journey in sentences, day by day",
    it: "Raccontare a parole il percorso di un consumatore, giorno per giorno",
  },
  check: {
    en: "Say what is wrong in a scenario, all at once",
    it: "Dire che cosa non va in uno scenario, tutto insieme",
  },
  init: { en: "Write a scenario to start from", it: "Scrivere uno scenario da cui partire" },
  explain: {
    en: "Explain a setting, a metric or the code of a problem",
    it: "Spiegare un'impostazione, una metrica o il codice di un problema",
  },
  diff: {
    en: "Show the settings in which two scenarios differ",
    it: "Mostrare le impostazioni in cui due scenari sono diversi",
  },
  mcp: {
    en: "Answer an assistant (Model Context Protocol) about scenarios in a folder",
    it: "Rispondere a un assistente (Model Context Protocol) sugli scenari di una cartella",
  },
  schema: {
    en: "Write the JSON Schema of scenarios, for editors",
    it: "Scrivere lo schema JSON degli scenari, per gli editor",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
