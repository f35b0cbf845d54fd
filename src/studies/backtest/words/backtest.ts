import type { Language } from "../../../language/language.ts";

const en = {
  title: (what: string) => `Backtest of forecasts of ${what}`,
  question: "How good would the forecasts have been?",
  about: (cells: string, series: string, horizon: string) =>
    `${cells} values forecast in ${series}, up to ${horizon} ahead, each from what was known before it`,
  series: (count: number, shown: string) => (count === 1 ? "1 series" : `${shown} series`),
  beats: (method: string, baseline: string, by: string) => `“${method}” erred ${by} less than “${baseline}”.`,
  loses: (method: string, baseline: string, by: string) => `“${method}” erred ${by} more than “${baseline}”.`,
  ties: (method: string, baseline: string) => `“${method}” erred as much as “${baseline}”.`,
  interval: (low: string, high: string, count: string) =>
    `Over ${count} series the change of error lies between ${low} and ${high} (90% interval).`,
  single: "A single series says nothing of others.",
  unclear: "That may be luck.",
  take: (method: string) => `Recommended: “${method}”.`,
  takeBaseline: (baseline: string) =>
    `Recommended: “${baseline}”. The cleverer method lost to it here, and nothing else did clearly better.`,
  takeBest: (best: string, by: string, usual: string) =>
    `Recommended: “${best}”, which erred ${by} less than “${usual}”, the usual choice. That it did best was seen afterwards: expect a little less of it.`,
  columns: {
    method: "Method",
    scaledCrps: "CRPS/mean",
    crpsOfLogs: "CRPS of ln",
    early: "Early",
    late: "Late",
    wis: "WIS/mean",
    mase: "MASE",
    coverage: "Inside 50/80/95%",
    cells: "Values",
  },
  verdict: "Verdict",
  scores: "Scores by method",
  horizons: "By distance",
  skills: "Against the baseline",
  read: "How the data were read",
  interrupted: (values: string) =>
    `Interrupted after ${values} forecasts of single values: scores are of those alone. The same command tries all of them.`,
  explain:
    "CRPS: error of the whole forecast, bands included, in units of the mean of the series (0.2 is a fifth); of ln: of relative errors. Early: the first half of a series’ life. MASE: error of the middle over that of the last value within the past. Series weigh alike; lower is better.",
  fairness:
    "Every value was forecast from earlier ones alone; of other series nothing later was used where dates tell what came later.",
  counted:
    "Periods are counted from each launch, so that nobody knows which series came first: the others were known as a whole.",
  limits: [
    "What did best in this past need not do best in the future.",
    "Prior knowledge of new products comes from durables of the last century.",
  ],
};

const it: typeof en = {
  title: (what) => `Prova sul passato delle previsioni: ${what}`,
  question: "Quanto sarebbero state buone le previsioni?",
  about: (cells, series, horizon) =>
    `${cells} valori previsti in ${series}, fino a ${horizon} in avanti, ciascuno da ciò che era noto prima`,
  series: (count, shown) => (count === 1 ? "1 serie" : `${shown} serie`),
  beats: (method, baseline, by) => `“${method}” ha sbagliato il ${by} in meno di “${baseline}”.`,
  loses: (method, baseline, by) => `“${method}” ha sbagliato il ${by} in più di “${baseline}”.`,
  ties: (method, baseline) => `“${method}” ha sbagliato quanto “${baseline}”.`,
  interval: (low, high, count) =>
    `Su ${count} serie la variazione dell'errore sta tra ${low} e ${high} (intervallo al 90%).`,
  single: "Una sola serie non dice nulla di altre.",
  unclear: "Può essere un caso.",
  take: (method) => `Consigliato: “${method}”.`,
  takeBaseline: (baseline) =>
    `Consigliato: “${baseline}”. Il metodo più raffinato qui ha perso, e nient'altro è andato nettamente meglio.`,
  takeBest: (best, by, usual) =>
    `Consigliato: “${best}”, che ha sbagliato il ${by} in meno di “${usual}”, la scelta abituale. Che fosse il migliore si è visto dopo: aspettati un po' meno.`,
  columns: {
    method: "Metodo",
    scaledCrps: "CRPS/media",
    crpsOfLogs: "CRPS di ln",
    early: "Inizio",
    late: "Dopo",
    wis: "WIS/media",
    mase: "MASE",
    coverage: "Dentro 50/80/95%",
    cells: "Valori",
  },
  verdict: "Verdetto",
  scores: "Punteggi per metodo",
  horizons: "Per distanza",
  skills: "Rispetto al riferimento",
  read: "Come sono stati letti i dati",
  interrupted: (values) =>
    `Interrotto dopo ${values} previsioni di singoli valori: i punteggi sono soltanto di quelle. Lo stesso comando le prova tutte.`,
  explain:
    "CRPS: errore dell'intera previsione, fasce comprese, in unità della media della serie (0,2 è un quinto); di ln: degli errori relativi. Inizio: la prima metà della vita di una serie. MASE: errore del centro rispetto a quello dell'ultimo valore nel passato. Le serie pesano allo stesso modo; più basso è meglio.",
  fairness:
    "Ogni valore è stato previsto soltanto dai precedenti; delle altre serie non si è usato nulla di successivo, dove le date dicono che cosa venne dopo.",
  counted:
    "I periodi sono contati da ogni lancio, e nessuno sa quale serie sia venuta prima: le altre erano note per intero.",
  limits: [
    "Ciò che è andato meglio in questo passato può non andare meglio in futuro.",
    "Le conoscenze sui prodotti nuovi vengono da beni durevoli del secolo scorso.",
  ],
};

/** Words of a backtest, in every form in which it is shown. */
export const backtestWords: Readonly<Record<Language, typeof en>> = { en, it };
