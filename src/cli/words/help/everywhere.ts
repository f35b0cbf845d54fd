import type { Bilingual } from "../../../language/bilingual.ts";

/** Help of arguments and options that many commands have. */
export const sharedHelp = {
  scenario: { en: "a scenario's YAML file", it: "file YAML di uno scenario" },
  lang: {
    en: "language on screen: en or it",
    it: "lingua sullo schermo: en (inglese) o it (italiano)",
  },
  systemLanguage: { en: "the system's", it: "quella del sistema" },
  quiet: { en: "print only the result", it: "stampare soltanto il risultato" },
  set: {
    en: "change a setting, for example brands.nonna.price=30 (repeatable)",
    it: "cambiare un'impostazione, per esempio brands.nonna.price=30 (ripetibile)",
  },
  allowOutside: {
    en: "let the scenario read files from anywhere (extends, network.ties)",
    it: "permettere allo scenario di leggere file da ovunque (extends, network.ties)",
  },
  consumers: { en: "consumers in the market", it: "consumatori nel mercato" },
  days: { en: "days to simulate", it: "giorni da simulare" },
  level: { en: "level of the intervals", it: "livello degli intervalli" },
  runs: {
    en: "replications (default: the scenario's)",
    it: "simulazioni ripetute (predefinito: quelle dello scenario)",
  },
  seed: {
    en: "equal seeds give equal results (default: the scenario's)",
    it: "semi uguali danno risultati uguali (predefinito: quello dello scenario)",
  },
  workers: {
    en: "threads, to make runs in parallel or to share a large one (default: one per core)",
    it: "processi, affiancati o che si dividono una simulazione grande (predefinito: uno per core)",
  },
  queue: {
    en: "have workers on other machines make the runs: redis://host:6379 (umot worker --help)",
    it: "far fare le simulazioni a worker su altre macchine: redis://host:6379 (umot worker --help)",
  },
  out: {
    en: "where to write (default: output/<scenario>-<command>)",
    it: "dove scrivere (predefinito: output/<scenario>-<comando>)",
  },
  noOut: { en: "write no files", it: "non scrivere file" },
  force: {
    en: "replace the result of another question, and files changed by hand",
    it: "sostituire il risultato di un'altra domanda, e i file modificati a mano",
  },
  forceFile: {
    en: "replace a file that umot did not write, or that has been changed since",
    it: "sostituire un file che umot non ha scritto, o che è stato modificato dopo",
  },
  store: {
    en: "where finished runs are kept, so that none is run twice (default: output/.runs)",
    it: "dove conservare le simulazioni finite, perché nessuna si rifaccia (predefinito: output/.runs)",
  },
  noStore: {
    en: "keep no runs, and use no kept ones",
    it: "non conservare simulazioni, e non usarne di conservate",
  },
  resume: {
    en: "continue from the finished runs of an interrupted experiment, and say how many there are",
    it: "riprendere dalle simulazioni finite di un esperimento interrotto, e dire quante sono",
  },
  to: {
    en: "also write the report as pdf, pptx, xlsx, parquet (umot report --help)",
    it: "il report anche come pdf, pptx, xlsx, parquet (umot report --help)",
  },
  csvDialect: {
    en: "CSV for programs (standard), or with ; and decimal comma for spreadsheets (it)",
    it: "CSV per programmi (standard), oppure con ; e virgola decimale per fogli di calcolo (it)",
  },
  precision: {
    en: "run until the interval is this narrow: share:0.005, profit:nonna:last90:2000 (repeatable; --runs is then the limit)",
    it: "simulare finché l'intervallo non è così stretto: share:0.005, profit:nonna:last90:2000 (ripetibile; --runs allora è il massimo)",
  },
  brand: {
    en: "whose plan or touchpoints (default: the scenario's focus)",
    it: "di quale marca (predefinito: quella in primo piano nello scenario)",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
