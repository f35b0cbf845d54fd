import type { Locale } from "../../../drawing/numbers.ts";
import type { IntervalKind } from "../../../drawing/chart.ts";

/** Words of the panel that says how a chart was computed. */
const en = {
  how: "How computed",
  row: "A row is",
  definition: "Its number",
  interval: "Uncertainty",
  runs: "Runs",
  weeks: "A period is",
  weeksOf: (weeks: number) => (weeks === 1 ? "one week" : `${weeks} weeks`),
  columns: "Columns",
  source: "Equations",
  sections: (sections: readonly string[]) =>
    `docs/model.md, ${sections.length === 1 ? "section" : "sections"} ${sections.join(", ")}`,
  forecasting: "docs/forecasting.md",
  settings: "settings: the scenario as resolved, in the manifest",
  intervals: {
    bands:
      "quantiles over runs that differ in nothing but luck: 5, 25, 50, 75 and 95 per cent of them lie below",
    nineInTen:
      "the median run, and the quantiles of 5 and 95 per cent over runs that differ in nothing but luck",
    means: "none: means over runs; the intervals of the brand’s measures are in the table of all numbers",
    meanInterval: "interval of the mean over runs by Student’s t; each holds by itself, not all at once",
    paired:
      "interval of the mean difference by Student’s t on paired runs; each holds by itself, not all at once",
    resampled:
      "intervals from the spread over trajectories (Morris) or over resampled points (Sobol’); luck within a point is told apart from its settings",
    logged: "none: counted in the logged consumers of one run",
    posterior: "interval of what is believed with the data: settings that are not known, and luck",
    chance:
      "band that luck alone would leave nine times in ten, if the intervals are as wide as they should be",
    none: "none: follows from the settings",
    predictive:
      "chances of what comes, from the series' own errors and what is known about others (docs/forecasting.md); below the chart you read how often such bands contained the truth",
    pastOnly: "none: means over forecasts made in the past, each from what was known before",
    overSeries:
      "interval of the mean logarithm of the ratio over series by Student’s t; none for a single series",
  } satisfies Record<IntervalKind, string>,
};

export type HowWords = typeof en;

const it: HowWords = {
  how: "Come si calcola",
  row: "Una riga è",
  definition: "Il suo numero",
  interval: "Incertezza",
  runs: "Simulazioni",
  weeks: "Un periodo è di",
  weeksOf: (weeks) => (weeks === 1 ? "una settimana" : `${weeks} settimane`),
  columns: "Colonne",
  source: "Equazioni",
  sections: (sections) =>
    `docs/model.md, ${sections.length === 1 ? "sezione" : "sezioni"} ${sections.join(", ")}`,
  forecasting: "docs/forecasting.md",
  settings: "impostazioni: lo scenario completo, nel manifesto",
  intervals: {
    bands:
      "quantili su simulazioni che differiscono solo per il caso: sotto ne stanno il 5, 25, 50, 75 e 95 per cento",
    nineInTen:
      "la simulazione mediana, e i quantili al 5 e al 95 per cento su simulazioni che differiscono solo per il caso",
    means:
      "nessuna: sono medie sulle simulazioni; gli intervalli delle misure della marca stanno nella tabella di tutti i numeri",
    meanInterval:
      "intervallo della media sulle simulazioni, t di Student; ciascuno vale da solo, non tutti insieme",
    paired:
      "intervallo della differenza media, t di Student su simulazioni appaiate; ciascuno vale da solo, non tutti insieme",
    resampled:
      "intervalli dalla dispersione fra traiettorie (Morris) o fra punti ricampionati (Sobol’); il caso dentro un punto è distinto dalle impostazioni",
    logged: "nessuna: contati fra i consumatori registrati di una simulazione",
    posterior: "intervallo di ciò che si crede con i dati: impostazioni che non si conoscono, e il caso",
    chance:
      "banda in cui il solo caso resterebbe nove volte su dieci, se gli intervalli sono larghi quanto devono",
    none: "nessuna: segue dalle impostazioni",
    predictive:
      "probabilità di ciò che viene, dagli errori della serie stessa e da ciò che si sa di altre (docs/forecasting.md); sotto il grafico si legge quante volte fasce simili contenevano la verità",
    pastOnly: "nessuna: medie su previsioni fatte nel passato, ciascuna da ciò che era noto prima",
    overSeries:
      "intervallo del logaritmo medio del rapporto sulle serie, t di Student; nessuno per una sola serie",
  },
};

/** The words of a language. */
export function howWords(locale: Locale): HowWords {
  return { en, it }[locale];
}
