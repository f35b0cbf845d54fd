import type { CommandHelp } from "../../../studies/study.ts";

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
      "init my.yaml --ask",
      { en: "a market of your own, after a few questions", it: "un mercato tuo, dopo qualche domanda" },
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
    [
      "init my.yaml --template hotel --reviews reviews.csv --ties friends.graphml",
      {
        en: "exported reviews, one per row, and a network of who knows whom",
        it: "recensioni esportate, una per riga, e una rete di chi conosce chi",
      },
    ],
  ],
  file: { en: "the scenario to write", it: "lo scenario da scrivere" },
  ask: {
    en: "ask in the terminal: what you sell, for how much, who competes, where you can be found",
    it: "chiedere nel terminale: che cosa vendi, a quanto, chi sono i concorrenti, dove ti si trova",
  },
  template: { en: "the market to start from", it: "il mercato da cui partire" },
  from: {
    en: "table of brands (CSV, Excel, Parquet): brand, price, rating, reviews; the first row is you",
    it: "tabella di marche (CSV, Excel, Parquet): marca, prezzo, voto, recensioni; la prima riga sei tu",
  },
  reviews: {
    en: "exported reviews (CSV, Excel, Parquet), one per row: date, stars, and brand if there are several; the first brand is you",
    it: "recensioni esportate (CSV, Excel, Parquet), una per riga: data, stelle, marca se sono più d'una; la prima marca sei tu",
  },
  ties: {
    en: "who knows whom (edge list as CSV or Excel, GraphML): its people become the consumers",
    it: "chi conosce chi (elenco di archi in CSV o Excel, GraphML): le sue persone diventano i consumatori",
  },
  map: {
    en: "what a column holds: product, price, rating, reviews, date, stars, ignore",
    it: "che cosa contiene una colonna: product (marca), price, rating, reviews, date, stars, ignore",
  },
} as const satisfies CommandHelp;
