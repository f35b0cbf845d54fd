import type { CommandHelp } from "../../study.ts";

/** Help of `umot calibrate`. */
export const calibrateHelp = {
  examples: [
    [
      "calibrate trattoria.yaml --data sales.csv --dry-run",
      {
        en: "how the columns are understood and what would be looked for, without running anything",
        it: "come si intendono le colonne e che cosa si cercherebbe, senza simulare niente",
      },
    ],
    [
      "calibrate my.yaml --data sales.csv --fit brands.nonna.quality=0.4..0.9",
      {
        en: "how good the kitchen is, by what was sold",
        it: "quanto è buona la cucina, da ciò che si è venduto",
      },
    ],
    [
      "calibrate trattoria.yaml --data sales.xlsx --map turnover=revenue --self-test 100",
      {
        en: "the same from a workbook, tested on a hundred markets of known truth",
        it: "lo stesso da un foglio di calcolo, verificato su cento mercati di cui si sa la verità",
      },
    ],
  ],
  data: {
    en: "what was observed: CSV, XLSX or Parquet with a date and sales, revenue, rating or reviews of each brand, visits of each channel (default: observed: of the scenario)",
    it: "che cosa si è osservato: CSV, XLSX o Parquet con una data e vendite, ricavi, valutazioni o recensioni di ogni marca, visite di ogni canale (predefinito: observed: dello scenario)",
  },
  fit: {
    en: "a setting to be found and its range, or lo..likely..hi (repeatable; default: those proposed)",
    it: "un'impostazione da cercare e il suo intervallo, oppure min..probabile..max (ripetibile; predefinite: quelle proposte)",
  },
  lifts: {
    en: "what experiments in the real market showed: a table with “setting”, “value”, “from”, “to”, effect (−0.12: 12% less) and its standard error",
    it: "che cosa hanno mostrato esperimenti nel mercato vero: una tabella con “setting”, “value”, “from”, “to”, effect (−0,12: 12% in meno) ed error, il suo errore standard",
  },
  draws: {
    en: "scenarios drawn from what the data leave possible",
    it: "scenari estratti da ciò che i dati lasciano possibile",
  },
  knownSize: {
    en: "the market is as large as in the scenario; otherwise its size and that of the reviews are found, too",
    it: "il mercato è grande come nello scenario; altrimenti si cercano anche la sua dimensione e il numero di recensioni",
  },
  selfTest: {
    en: "try the calibration on so many markets of known truth; costs no further runs",
    it: "provare la calibrazione su tanti mercati di cui si sa la verità; non costa altre simulazioni",
  },
  tryExperiments: {
    en: "try what would tell more: another price, more or no advertising, waiting (200 runs each)",
    it: "provare che cosa direbbe di più: un altro prezzo, più o niente pubblicità, aspettare (200 simulazioni ciascuno)",
  },
  origins: {
    en: "days of the data's own past from which what came then is forecast, to see what forecasts are worth; 0 for none",
    it: "giorni del passato dei dati da cui si prevede ciò che poi è venuto, per vedere quanto valgono le previsioni; 0 per nessuno",
  },
  dryRun: {
    en: "say how the data are understood and what is to be found, and stop",
    it: "dire come si intendono i dati e che cosa si cerca, e fermarsi",
  },
} as const satisfies CommandHelp;
