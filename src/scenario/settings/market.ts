import * as z from "zod/mini";
import { count, flag, group, number, share, spokenText, text, noted, type SettingSources } from "./fields.ts";

/** Who buys what, where and for how long. */
export const marketSettings = group(
  {
    en: "The market: how many consumers, how long, what kind of purchase",
    it: "Il mercato: quanti consumatori, per quanto, che genere di acquisto",
  },
  {
    consumers: count(
      20000,
      100,
      20000000,
      "people",
      {
        name: { en: "number of consumers", it: "numero di consumatori" },
        about: { en: "Synthetic consumers in the market", it: "Consumatori sintetici nel mercato" },
      },
      { fixed: true },
    ),
    population: count(
      0,
      0,
      10000000000,
      "people",
      {
        name: { en: "people in the market", it: "persone del mercato" },
        about: {
          en: "People for whom the consumers stand: counts and money are theirs, and budgets, costs a day, capacities, gifts and bought reviews are written for them; 0 when the consumers are the market",
          it: "Persone rappresentate dai consumatori: conteggi e importi sono i loro, e per loro si scrivono budget, costi al giorno, capacità, omaggi e recensioni comprate; 0 se i consumatori sono il mercato",
        },
      },
      { fixed: true, off: 0 },
    ),
    start: noted(z._default(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)), "2018-01-01"), {
      fixed: true,
      name: { en: "first day", it: "primo giorno" },
      about: {
        en: "First calendar day; the year sets the device mix",
        it: "Primo giorno del calendario; l'anno decide la distribuzione dei dispositivi",
      },
      unit: "YYYY-MM-DD",
      doctrine: ["D16"],
      advice: { en: "Write a date such as 2018-01-01.", it: "Scrivi una data come 2018-01-01." },
    }),
    days: count(
      365,
      1,
      20000,
      "days",
      {
        name: { en: "length of the run", it: "durata della simulazione" },
        about: { en: "Length of the run", it: "Durata della simulazione" },
      },
      { fixed: true },
    ),
    warmUp: count(
      0,
      0,
      3650,
      "days",
      {
        name: { en: "life before the first day", it: "vita prima del primo giorno" },
        about: {
          en: "Days that the market lives before the first day, under the conditions of that day and without season: customers, opinions and reviews are there when the books open",
          it: "Giorni che il mercato vive prima del primo giorno, nelle condizioni di quel giorno e senza stagione: clienti, opinioni e recensioni ci sono quando si aprono i libri",
        },
      },
      { fixed: true },
    ),
    currency: text(
      "EUR",
      {
        name: { en: "currency", it: "valuta" },
        about: { en: "Currency of all money", it: "Valuta di tutti gli importi" },
      },
      { fixed: true },
    ),
    category: z._default(
      spokenText(
        0,
        2000,
        {
          name: { en: "category", it: "categoria" },
          about: { en: "What is bought, for titles", it: "Che cosa si compra, per i titoli" },
        },
        { fixed: true },
      ),
      "",
    ),
    durable: flag(
      false,
      {
        name: { en: "buying only once", it: "acquisto unico" },
        about: {
          en: "A consumer buys once and never again",
          it: "Un consumatore compra una volta e poi mai più",
        },
      },
      { fixed: true },
    ),
    giftsServe: flag(
      false,
      {
        name: { en: "gifts that serve", it: "regali che bastano" },
        about: {
          en: "Whoever receives as a gift something that is bought only once no longer needs one",
          it: "Chi riceve in regalo una cosa che si compra una volta sola non ne ha più bisogno",
        },
      },
      { fixed: true },
    ),
    leaving: share(
      0,
      {
        name: { en: "customers who are done", it: "clienti che hanno finito" },
        about: {
          en: "Mean chance that a consumer no longer needs anything of the kind after a purchase",
          it: "Probabilità media che dopo un acquisto un consumatore non abbia più bisogno di niente del genere",
        },
      },
      {
        off: 0,
        fixed: true,
      },
    ),
    leavingEvenness: number(
      3.2,
      0.1,
      1000,
      "beta a + b",
      {
        name: { en: "evenness of leaving", it: "uniformità di chi finisce" },
        about: {
          en: "How alike consumers are in this: small numbers make some leave at once and others never",
          it: "Quanto i consumatori si somigliano in questo: con numeri piccoli alcuni finiscono subito e altri mai",
        },
      },
      {
        fixed: true,
      },
    ),
    needsPerYear: number(6, 0, 365, "needs a year", {
      name: { en: "needs a year", it: "bisogni all'anno" },
      about: { en: "Mean needs of a consumer in a year", it: "Bisogni medi di un consumatore in un anno" },
    }),
    needShape: number(
      0.8,
      0.05,
      1000,
      "gamma shape",
      {
        name: { en: "evenness of needs", it: "uniformità dei bisogni" },
        about: {
          en: "Evenness of needs over consumers: below 1 a few heavy buyers, at 1000 everybody alike",
          it: "Uniformità dei bisogni fra i consumatori: sotto 1 pochi comprano molto, con 1000 tutti allo stesso modo",
        },
      },
      {
        fixed: true,
      },
    ),
    season: noted(
      z._default(
        z.array(z.number().check(z.minimum(0), z.maximum(20))).check(z.length(12)),
        [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
      ),
      {
        fixed: true,
        name: { en: "season", it: "stagionalità" },
        about: {
          en: "Multiplier of needs from January to December",
          it: "Moltiplicatore dei bisogni da gennaio a dicembre",
        },
        unit: "times",
        advice: { en: "Write twelve numbers.", it: "Scrivi dodici numeri." },
      },
    ),
    referencePrice: number(0, 0, 1e9, "currency", {
      name: { en: "reference price", it: "prezzo di riferimento" },
      about: {
        en: "Price that feels normal; 0 takes the mean price of the brands at the start",
        it: "Prezzo che sembra normale; 0 prende il prezzo medio delle marche all'inizio",
      },
    }),
    panel: count(
      2000,
      0,
      100000,
      "people",
      {
        name: { en: "size of the panel", it: "dimensione del panel" },
        about: {
          en: "Consumers asked every week for awareness and beliefs",
          it: "Consumatori interrogati ogni settimana su notorietà e opinioni",
        },
      },
      {
        fixed: true,
      },
    ),
  },
);

/** What defaults rest on. */
export const marketSources: SettingSources = {
  "market.leaving": {
    en: "Fader, Hardie & Lee 2005 (BG/NBD): .79 and 2.43 for CDNOW, a mean of .25; off unless a market loses its customers",
    it: "Fader, Hardie e Lee 2005 (BG/NBD): 0,79 e 2,43 per CDNOW, una media di 0,25; spento se un mercato non perde i suoi clienti",
  },
  "market.leavingEvenness": "Fader, Hardie & Lee 2005 (BG/NBD), CDNOW: a + b = 3.2",
  "market.needShape": {
    en: "Ehrenberg, Goodhardt & Barwise 1990 (NBD); CDNOW repeat purchases k = .38",
    it: "Ehrenberg, Goodhardt & Barwise 1990 (NBD); acquisti ripetuti CDNOW k = 0,38",
  },
};
