import type { CommandHelp } from "../../commandHelp.ts";

/** Help of `umot backtest`. */
export const backtestHelp = {
  examples: [
    [
      "backtest sales.csv",
      {
        en: "how good the forecasts of every method would have been at each point of the past",
        it: "quanto sarebbero state buone le previsioni di ogni metodo in ogni punto del passato",
      },
    ],
    [
      "backtest products.csv --size 42000 --horizon 5",
      {
        en: "products of known market size, up to five periods ahead",
        it: "prodotti di cui si conosce la dimensione del mercato, fino a cinque periodi in avanti",
      },
    ],
    [
      "backtest films.csv --map week=period --first 3 --last 3 --horizon 9",
      {
        en: "after three weeks, to the twelfth, learning from the other films",
        it: "dopo tre settimane, fino alla dodicesima, imparando dagli altri film",
      },
    ],
  ],
  first: {
    en: "periods that must be known before the first forecast",
    it: "periodi che devono essere noti prima della prima previsione",
  },
  last: {
    en: "periods known to the last forecast (default: all but one)",
    it: "periodi noti all'ultima previsione (predefinito: tutti meno uno)",
  },
  origins: {
    en: "most forecasts of a series, thinned out evenly (default: 100, fewer where there are many series)",
    it: "numero massimo di previsioni per serie, diradate in modo uniforme (predefinito: 100, meno se le serie sono molte)",
  },
  method: {
    en: "only this method and the last value (repeatable; default: all)",
    it: "soltanto questo metodo e l'ultimo valore (ripetibile; predefinito: tutti)",
  },
} as const satisfies CommandHelp;
