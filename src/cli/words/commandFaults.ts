import type { Bilingual } from "../../language/bilingual.ts";
import { didYouMean, type Fault } from "../../language/fault.ts";

const leaveOut = (option: string): Bilingual => ({
  en: `Leave ${option} out.`,
  it: `Tralascia ${option}.`,
});

/** Faults of options that do not go together, or that a scenario does not go with. */
export const commandFaults = {
  problems: (problems: Bilingual, code: string): Fault => ({
    message: problems,
    advice: { en: `umot explain ${code} says more.`, it: `umot explain ${code} dice di più.` },
  }),
  undone: (flag: string, path: string, later: string): Fault => ({
    message:
      path === later
        ? {
            en: `${flag} must set each setting once, but sets ${path} twice.`,
            it: `${flag} deve fissare ogni impostazione una volta, ma fissa ${path} due volte.`,
          }
        : {
            en: `${flag} must not undo itself, but ${later}, which comes later, sets all of ${path} again.`,
            it: `${flag} non deve disfare sé stesso, ma ${later}, che viene dopo, fissa di nuovo tutto ${path}.`,
          },
    advice:
      path === later
        ? { en: "Leave one out.", it: "Tralasciane una." }
        : {
            en: `Leave one out, or write ${path} after ${later}.`,
            it: `Tralasciane una, oppure scrivi ${path} dopo ${later}.`,
          },
  }),
  withoutEffect: (flag: string, path: string): Fault => ({
    message: {
      en: `${flag} must set what the timeline leaves alone on day 0, but the timeline sets ${path} on that day, so the value given would have no effect.`,
      it: `${flag} deve fissare ciò che la cronologia non tocca il giorno 0, ma la cronologia fissa ${path} proprio quel giorno: il valore dato non avrebbe effetto.`,
    },
    advice: {
      en: "Take it out of timeline, or change the value there.",
      it: "Toglila da timeline, oppure cambia il valore lì.",
    },
  }),
  cannotTakeApart: (reason: Bilingual): Fault => ({
    message: {
      en: `--contributions cannot take any alternative apart: ${reason.en}.`,
      it: `--contributions non può scomporre nessuna alternativa: ${reason.it}.`,
    },
    advice: leaveOut("--contributions"),
  }),
  absent: (brand: string, channel: string): Fault => ({
    message: {
      en: `${brand} must be present on some channel, but its coverage is 0 everywhere.`,
      it: `${brand} deve essere presente su qualche canale, ma la sua coverage è 0 ovunque.`,
    },
    advice: {
      en: `Write coverage: { ${channel}: 0.5 } into the scenario.`,
      it: `Scrivi coverage: { ${channel}: 0.5 } nello scenario.`,
    },
  }),
  /** why the first one failed was said before */
  tooManyFailed: {
    message: {
      en: "So many runs failed that there is no result.",
      it: "Sono fallite così tante simulazioni che non c'è nessun risultato.",
    },
    advice: {
      en: "If memory runs short, try fewer consumers or --workers 1.",
      it: "Se non basta la memoria, prova con meno consumatori o con --workers 1.",
    },
  },
  goalWithoutValue: (goal: string): Fault => ({
    message: {
      en: `--goal must be something that has a value under today’s plan, but in its runs there is no ${goal}: other plans have nothing to be compared with.`,
      it: `--goal deve essere qualcosa che il piano di oggi ha, ma nelle sue simulazioni non c'è nessun valore di ${goal}: gli altri piani non hanno con che cosa confrontarsi.`,
    },
    advice: {
      en: "Write --goal sales, or start from a plan that sells, with --set.",
      it: "Scrivi --goal sales, oppure parti da un piano che vende, con --set.",
    },
  }),
  stdoutFails: (code: string): Fault => ({
    message:
      code === "ENOSPC"
        ? {
            en: "the results could not be printed: the disk that they were sent to is full.",
            it: "i risultati non si sono potuti stampare: il disco a cui erano destinati è pieno.",
          }
        : {
            en: `the results could not be printed: standard output fails (${code}).`,
            it: `i risultati non si sono potuti stampare: l'uscita standard non funziona (${code}).`,
          },
    advice: {
      en: "Send them elsewhere; files that the command writes are not affected.",
      it: "Mandali altrove; i file scritti dal comando non c'entrano.",
    },
  }),
  folderGone: {
    message: {
      en: "the folder that you are in has been deleted.",
      it: "la cartella in cui ti trovi è stata eliminata.",
    },
    advice: { en: "Change to one that is there: cd ~", it: "Spostati in una che c'è: cd ~" },
  },
  tooFewFiles: {
    message: {
      en: "the system does not allow enough files to be open.",
      it: "il sistema non lascia aprire abbastanza file.",
    },
    advice: {
      en: "Raise the limit, for example with ulimit -n 1024.",
      it: "Alza il limite, per esempio con ulimit -n 1024.",
    },
  },
  noSlides: {
    message: {
      en: "--appendix is for slides, and --to does not ask for pptx.",
      it: "--appendix vale per le slide, e --to non chiede pptx.",
    },
    advice: {
      en: "Add pptx: --to pptx --appendix.",
      it: "Aggiungere pptx: --to pptx --appendix.",
    },
  },
  darkThemeOnPaper: {
    message: {
      en: "--theme dark is for screens, but pdf is for paper and always light.",
      it: "--theme dark è per gli schermi, ma pdf è per la carta e sempre chiaro.",
    },
    advice: {
      en: "Leave pdf out, or make it separately without --theme dark.",
      it: "Tralascia pdf, oppure fallo con una chiamata a parte senza --theme dark.",
    },
  },
  oneRunIsNoSpread: (most: number, example: string): Fault => ({
    message: {
      en: `--precision needs at least 2 runs to see a spread, but --runs is ${most}.`,
      it: `--precision deve avere almeno 2 simulazioni per vedere una variabilità, ma --runs è ${most}.`,
    },
    advice: {
      en: `Write ${example}, or leave --runs out.`,
      it: `Scrivi ${example}, oppure tralascia --runs.`,
    },
  }),
  oneRunIsLuck: {
    message: {
      en: "--runs must be at least 2 here, but is 1: one run says nothing about luck.",
      it: "--runs qui deve essere almeno 2, ma è 1: una sola simulazione non dice niente del caso.",
    },
    advice: { en: "Write --runs 20.", it: "Scrivi --runs 20." },
  },
  noData: {
    message: {
      en: "--data must name a file with what was observed, but is missing.",
      it: "--data deve nominare un file con ciò che si è osservato, ma manca.",
    },
    advice: {
      en: "Write --data sales.csv: a table with a date and the sales of each brand, for example; or name it in the scenario: observed: { file: sales.csv }.",
      it: "Scrivi --data vendite.csv: per esempio una tabella con una data e le vendite di ogni marca; oppure nominala nello scenario: observed: { file: vendite.csv }.",
    },
  },
} as const satisfies Readonly<Record<string, Fault | ((...said: never[]) => Fault)>>;

/** Faults of how the points of a sweep or of a sensitivity analysis are chosen. */
export const designFaults = {
  pointsOfFactorial: (points: number): Fault => ({
    message: {
      en: "--points goes with --design lhs or sobol, but the design is factorial.",
      it: "--points va con --design lhs o sobol, ma il disegno è factorial.",
    },
    advice: {
      en: `Write --design lhs --points ${points}, or the number of values as in 0.4..0.9:6.`,
      it: `Scrivi --design lhs --points ${points}, oppure il numero di valori come in 0.4..0.9:6.`,
    },
  }),
  noPoints: (design: string): Fault => ({
    message: {
      en: `--design ${design} needs --points, but has none.`,
      it: `--design ${design} deve avere --points, ma non c'è.`,
    },
    advice: { en: "Write --points 40.", it: "Scrivi --points 40." },
  }),
  sobolDimensions: (most: number, count: number): Fault => ({
    message: {
      en: `--design sobol must have at most ${most} settings to vary, but has ${count}.`,
      it: `--design sobol deve avere al massimo ${most} impostazioni da variare, ma ne ha ${count}.`,
    },
    advice: {
      en: "Write --design lhs, which has no such limit.",
      it: "Scrivi --design lhs, che non ha questo limite.",
    },
  }),
  tooManyRuns: (most: number, points: number, runs: number): Fault => ({
    message: {
      en: `there must be at most ${most} runs in all, but ${points} points with ${runs} each are ${points * runs}.`,
      it: `le simulazioni devono essere in tutto al massimo ${most}, ma ${points} punti con ${runs} ciascuno ne fanno ${points * runs}.`,
    },
    advice: {
      en: "Choose fewer values or fewer --runs, or spread points over the ranges: --design lhs --points 200.",
      it: "Scegli meno valori o --runs, oppure distribuisci punti negli intervalli: --design lhs --points 200.",
    },
  }),
  pointsOfMorris: {
    message: {
      en: "--points goes with --method sobol, but the method is morris.",
      it: "--points va con --method sobol, ma il metodo è morris.",
    },
    advice: { en: "Write --trajectories 20.", it: "Scrivi --trajectories 20." },
  },
  trajectoriesOfSobol: {
    message: {
      en: "--trajectories goes with --method morris, but the method is sobol.",
      it: "--trajectories va con --method morris, ma il metodo è sobol.",
    },
    advice: { en: "Write --points 64.", it: "Scrivi --points 64." },
  },
  sobolSettings: (most: number, count: number): Fault => ({
    message: {
      en: `--method sobol must have at most ${most} settings to vary, but has ${count}.`,
      it: `--method sobol deve avere al massimo ${most} impostazioni da variare, ma ne ha ${count}.`,
    },
    advice: {
      en: "Find the ones that matter with --method morris first.",
      it: "Trova prima quelle che contano con --method morris.",
    },
  }),
} as const satisfies Readonly<Record<string, Fault | ((...said: never[]) => Fault)>>;

/** Faults of names that nothing answers to. */
export const lookupFaults = {
  noClaims: (names: readonly { readonly name: string; readonly meant: string | undefined }[]): Fault => ({
    message: {
      en: names
        .map(({ name, meant }) => `there is no claim “${name}”${meant ? `; did you mean ${meant}?` : "."}`)
        .join("\n"),
      it: names
        .map(({ name, meant }) => `non c'è nessuna tesi “${name}”${meant ? `; intendevi ${meant}?` : "."}`)
        .join("\n"),
    },
    advice: {
      en: "umot claims --list shows them all; D1 to D24 are rows of the doctrine.",
      it: "umot claims --list le mostra tutte; da D1 a D24 sono righe della dottrina.",
    },
  }),
  tooFewConsumers: (ids: readonly string[], least: number, asked: number): Fault => ({
    message: {
      en: `--consumers must be at least ${least} for ${ids.join(", ")}, where that many people are given something, but is ${asked}.`,
      it: `--consumers dev'essere almeno ${least} per ${ids.join(", ")}, dove altrettante persone ricevono qualcosa, ma è ${asked}.`,
    },
    advice: {
      en: `Write --consumers ${least}, or leave it out: each claim then has the size that suits it.`,
      it: `Scrivi --consumers ${least}, oppure tralascialo: ogni tesi ha allora la dimensione che le si addice.`,
    },
  }),
  noRange: (names: readonly string[], groups: string, meant: string | undefined): Fault => ({
    message: {
      en: `no published range begins with ${names.join(" or ")}.`,
      it: `nessun intervallo pubblicato comincia con ${names.join(" o ")}.`,
    },
    advice:
      meant === undefined
        ? {
            en: `Write one of ${groups}, or nothing for all.`,
            it: `Scrivi uno fra ${groups}, oppure niente per tutti.`,
          }
        : didYouMean(meant),
  }),
  noWord: (word: string, advice: Bilingual): Fault => ({
    message: {
      en: `there is no setting, metric, term or code “${word}”.`,
      it: `non c'è nessuna impostazione, metrica, termine o codice “${word}”.`,
    },
    advice,
  }),
  statements: {
    en: "Statements of the doctrine go from D1 to D24.",
    it: "Le affermazioni della dottrina vanno da D1 a D24.",
  },
  codes: (first: string, last: string): Bilingual => ({
    en: `Codes go from ${first} to ${last}.`,
    it: `I codici vanno da ${first} a ${last}.`,
  }),
  whatToWrite: {
    en: "Write a path such as brands.nonna.price, a metric such as share, or nothing: umot explain lists all.",
    it: "Scrivi un percorso come brands.nonna.price, una metrica come share, o niente: umot explain elenca tutto.",
  },
} as const;
