import type { CommandHelp } from "../../study.ts";

/** Help of `umot optimise`. */
export const optimiseHelp = {
  examples: [
    [
      "optimise a.yaml --lever brands.a.coverage.search=0..1 --lever brands.a.advertising.daily=0..9",
      {
        en: "found or loud? the best split of what is spent today",
        it: "farsi trovare o farsi sentire? come dividere al meglio ciò che si spende oggi",
      },
    ],
    [
      "optimise my.yaml --lever brands.a.quality=0..1 --cost brands.a.quality=2/sale --budget 40000",
      {
        en: "how good the product should be, if a better one costs more to make",
        it: "quanto dev'essere buono il prodotto, se farlo migliore costa di più",
      },
    ],
    [
      'optimise my.yaml --goal share --constraint "a.stars.end >= 4.2" --lever brands.a.price=20..30',
      { en: "the largest share that keeps the stars", it: "la quota più alta che mantiene le stelle" },
    ],
  ],
  lever: {
    en: "a setting that the plan may choose (repeatable, 1 to 12)",
    it: "un'impostazione che il piano può scegliere (ripetibile, da 1 a 12)",
  },
  budget: {
    en: "the most to spend over the run on everything but the goods, contacts and answers included (default: what is decided beforehand may cost as much as today; contacts and answers may rise)",
    it: "massimo da spendere nella simulazione per tutto tranne la merce, contatti e risposte compresi (predefinito: ciò che si decide prima può costare quanto oggi; contatti e risposte possono salire)",
  },
  extraBudget: {
    en: "how much more than today the plan may decide to spend over the run; less than 0 saves",
    it: "quanto in più di oggi il piano può decidere di spendere nella simulazione; sotto 0 si risparmia",
  },
  cost: {
    en: "cost of each unit of a lever above today's value: 500, 40/day or 5/sale (repeatable; instead of the scenario's costs)",
    it: "costo di ogni unità di una leva oltre il valore di oggi: 500, 40/day o 5/sale (ripetibile; al posto di costs dello scenario)",
  },
  constraint: {
    en: 'for example "nonna.stars.end >= 4.4" (repeatable)',
    it: 'per esempio "nonna.stars.end >= 4.4" (ripetibile)',
  },
  points: {
    en: "plans to try (default: 10 + 8 for each lever)",
    it: "piani da provare (predefinito: 10 + 8 per ogni leva)",
  },
  screening: { en: "runs of each plan tried", it: "simulazioni di ogni piano provato" },
  rivals: {
    en: "rounds in which the rivals may respond to the recommended plan with the same levers, each for its own goal; 0 keeps them to their plans",
    it: "turni in cui le rivali possono rispondere al piano consigliato con le stesse leve, ciascuna per il proprio obiettivo; 0 le tiene ai loro piani",
  },
  frontier: {
    en: "levels of spending of the frontier, 0 for none",
    it: "livelli di spesa della frontiera, 0 per nessuno",
  },
} as const satisfies CommandHelp;
