import type { CommandHelp } from "../../study.ts";

/** Help of `umot forecast`. */
export const forecastHelp = {
  examples: [
    [
      "forecast sales.csv",
      {
        en: "the forecast that suits the file, with bands, and how often such bands were right",
        it: "la previsione adatta al file, con fasce, e quante volte fasce simili hanno avuto ragione",
      },
    ],
    [
      "forecast sales.csv --dry-run",
      {
        en: "only show how its columns are understood",
        it: "mostrare soltanto come vengono intese le colonne",
      },
    ],
    [
      "forecast sales.csv --horizon 12 --threshold 5000",
      {
        en: "twelve periods, and the chance of reaching 5,000 in or by each of them",
        it: "dodici periodi, e la probabilità di raggiungere 5.000 in ciascuno o entro allora",
      },
    ],
    [
      "forecast launch.csv --size 50000",
      {
        en: "a new product with few values or none: from other products and how many could buy it",
        it: "un prodotto nuovo, con pochi valori o nessuno: da altri e da chi potrebbe comprarlo",
      },
    ],
    [
      'forecast output/my-calibrate --with "brands.nonna.price=25"',
      {
        en: "with scenarios calibrated to the data, and what would happen if the price changed now",
        it: "con gli scenari calibrati sui dati, e che cosa succederebbe se il prezzo cambiasse adesso",
      },
    ],
  ],
  horizon: {
    en: "periods ahead (default: 28 days, 8 weeks, 12 months, 8 quarters, 5 years)",
    it: "periodi in avanti (predefinito: 28 giorni, 8 settimane, 12 mesi, 8 trimestri, 5 anni)",
  },
  alternative: {
    en: "with a calibration: settings changed now, beside the scenario as it is (repeatable)",
    it: "con una calibrazione: impostazioni cambiate adesso, accanto allo scenario com'è (ripetibile)",
  },
  consumers: {
    en: "of a calibration whose consumers stand for more people: simulate so many, whose luck is smaller",
    it: "di una calibrazione in cui i consumatori rappresentano più persone: simularne tanti, con meno peso del caso",
  },
  method: {
    en: "how to forecast (default: what suits the data and did best on their past)",
    it: "come prevedere (predefinito: ciò che si adatta ai dati ed è andato meglio sul loro passato)",
  },
  threshold: {
    en: "show the chance that a period reaches this value",
    it: "mostrare la probabilità che un periodo raggiunga questo valore",
  },
  total: {
    en: "the threshold applies to all values together, past ones included",
    it: "la soglia vale per tutti i valori insieme, compresi quelli passati",
  },
  seed: {
    en: "equal seeds give equal results",
    it: "semi uguali danno risultati uguali",
  },
} as const satisfies CommandHelp;
