import type { Locale } from "../../../drawing/numbers.ts";

/** Words of the charts of scores and skill. */
const en = {
  horizon: {
    title: (best: string, steps: string) => `${best} errs least, up to ${steps} ahead`,
    periods: (count: number) => (count === 1 ? "one period" : `${count} periods`),
    sentence: (name: string, first: string, last: string) =>
      `${name}: ${first} one period ahead, ${last} at the end.`,
    subtitle: "Error of the whole forecast (CRPS) as a share of the series' mean, by periods ahead",
    caption:
      "Lower is better. Each value was forecast from what was known before it; all series count equally.",
    axis: "Error, share of the mean",
  },
  skill: {
    better: (method: string, by: string, baseline: string) => `${method} errs ${by} less than ${baseline}`,
    worse: (method: string, by: string, baseline: string) => `${method} errs ${by} more than ${baseline}`,
    same: (method: string, baseline: string) => `${method} and ${baseline} cannot be told apart`,
    interval: (low: string, high: string, count: string) =>
      `Over ${count} series the change in error is ${low} to ${high} (90% interval).`,
    single: "A single series says nothing about others.",
    wins: (count: string, of: string) => `It errs less in ${count} of ${of} series.`,
    subtitle: (baseline: string) => `Change in error against ${baseline}, series by series`,
    caption: "Left of the line the method erred less, right of it, more: mean CRPS over the same values.",
    all: "all series",
  },
  columns: {
    method: "Method",
    step: "Periods ahead",
    score: "CRPS over the mean",
    coverage: "Within the 80% band",
    cells: "Values forecast",
    series: "Series",
    change: "Change in error",
    low: "Low end",
    high: "High end",
  },
};

const it: typeof en = {
  horizon: {
    title: (best, steps) => `L'errore minore, fino a ${steps} in avanti, è di: ${best}`,
    periods: (count) => (count === 1 ? "un periodo" : `${count} periodi`),
    sentence: (name, first, last) => `${name}: ${first} a un periodo, ${last} alla fine.`,
    subtitle:
      "Errore dell'intera previsione (CRPS) come quota della media della serie, per periodi in avanti",
    caption:
      "Più basso è meglio. Ogni valore è stato previsto da ciò che era noto prima; le serie pesano allo stesso modo.",
    axis: "Errore, quota della media",
  },
  skill: {
    better: (method, by, baseline) => `${method}: errore inferiore del ${by} rispetto a ${baseline}`,
    worse: (method, by, baseline) => `${method}: errore superiore del ${by} rispetto a ${baseline}`,
    same: (method, baseline) => `${method} e ${baseline}: non si distinguono`,
    interval: (low, high, count) =>
      `Su ${count} serie la variazione dell'errore va da ${low} a ${high} (intervallo al 90%).`,
    single: "Una sola serie non dice nulla di altre.",
    wins: (count, of) => `L'errore è minore in ${count} serie su ${of}.`,
    subtitle: (baseline) => `Variazione dell'errore rispetto a ${baseline}, serie per serie`,
    caption:
      "A sinistra della linea il metodo ha sbagliato meno, a destra di più: CRPS medio sugli stessi valori.",
    all: "tutte le serie",
  },
  columns: {
    method: "Metodo",
    step: "Periodi in avanti",
    score: "CRPS su media",
    coverage: "Nella fascia dell'80%",
    cells: "Valori previsti",
    series: "Serie",
    change: "Variazione dell'errore",
    low: "Estremo basso",
    high: "Estremo alto",
  },
};

export const scoreWords: Readonly<Record<Locale, typeof en>> = { en, it };
