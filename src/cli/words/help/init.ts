import type { CommandHelp } from "../../../studies/commandHelp.ts";

/** Help of `umot init`. */
export const initHelp = {
  examples: [
    [
      "init",
      {
        en: "writes scenario.yaml, small and with comments",
        it: "scrive scenario.yaml, piccolo e commentato",
      },
    ],
    [
      "init hotel.yaml --template hotel",
      { en: "a market of that kind, with sources", it: "un mercato di quel tipo, con le fonti" },
    ],
    [
      "init my.yaml --template shop --from brands.xlsx",
      {
        en: "brands, prices, ratings and numbers of reviews from a table",
        it: "marche, prezzi, voti e numeri di recensioni da una tabella",
      },
    ],
  ],
  file: { en: "the scenario to write", it: "lo scenario da scrivere" },
  template: { en: "the market to start from", it: "il mercato da cui partire" },
  from: {
    en: "table of brands (CSV, Excel, Parquet): brand, price, rating, reviews; the first row is you",
    it: "tabella di marche (CSV, Excel, Parquet): marca, prezzo, voto, recensioni; la prima riga sei tu",
  },
  map: {
    en: "what a column holds: product, price, rating, reviews, ignore",
    it: "che cosa contiene una colonna: product (marca), price, rating, reviews, ignore",
  },
} as const satisfies CommandHelp;
