import { number, share, type SettingSources } from "./fields.ts";

/** What a brand sells: how good, how it claims to be, for how much. */
export const offerShape = {
  quality: share(
    0.7,
    {
      name: { en: "quality", it: "qualità" },
      about: { en: "True product quality, mean", it: "Vera qualità del prodotto, in media" },
    },
    { doctrine: ["D12"] },
  ),
  qualitySpread: share(0.12, {
    name: { en: "spread of quality", it: "variabilità della qualità" },
    about: {
      en: "Spread of quality from one purchase to the next, one standard deviation",
      it: "Variabilità della qualità da un acquisto all'altro, una deviazione standard",
    },
  }),
  tasteSpread: share(0.12, {
    name: { en: "spread of taste", it: "variabilità del gusto" },
    about: {
      en: "Spread of how well it fits a consumer's taste, one standard deviation",
      it: "Variabilità di quanto si adatta al gusto di un consumatore, una deviazione standard",
    },
  }),
  preference: number(
    0,
    0,
    1000,
    "gamma shape",
    {
      name: { en: "preference", it: "preferenza" },
      about: {
        en: "Preferences that differ from consumer to consumer for ever, in shares: larger numbers make the brand preferred by more, smaller sums of all brands make each consumer faithful to fewer",
        it: "Preferenze che differiscono da un consumatore all'altro per sempre, in quote: un numero più grande fa preferire la marca a più persone, una somma più piccola di tutte le marche rende ogni consumatore fedele a meno",
      },
    },
    {
      off: 0,
      fixed: true,
    },
  ),
  promise: share(
    0.7,
    { name: { en: "promise", it: "promessa" }, about: { en: "Claimed quality", it: "Qualità promessa" } },
    { doctrine: ["D5"] },
  ),
  price: number(20, 0.01, 1e9, "currency", {
    name: { en: "price", it: "prezzo" },
    about: { en: "Price", it: "Prezzo" },
  }),
  unitCost: number(8, 0, 1e9, "currency", {
    name: { en: "unit cost", it: "costo unitario" },
    about: { en: "Cost of one unit", it: "Costo di un'unità" },
  }),
  fixedCost: number(
    0,
    0,
    1e9,
    "currency a day",
    {
      name: { en: "fixed costs a day", it: "costi fissi al giorno" },
      about: {
        en: "Rent, wages and everything else that costs the same whatever is sold, from the brand's entry on",
        it: "Affitti, stipendi e tutto ciò che costa lo stesso qualunque cosa si venda, dall'ingresso della marca in poi",
      },
    },
    { off: 0 },
  ),
};

/** What defaults rest on. */
export const brandOfferSources: SettingSources = {
  "brands.<brand>.preference": {
    en: "Goodhardt, Ehrenberg & Chatfield 1984 (the Dirichlet): the sum over brands is S, 1.55 for toothpaste",
    it: "Goodhardt, Ehrenberg e Chatfield 1984 (la Dirichlet): la somma sulle marche è S, 1,55 per il dentifricio",
  },
};
