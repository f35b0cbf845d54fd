import * as z from "zod/mini";
import { count, flag, group, number, share, noted, type SettingSources } from "./fields.ts";

const advertisingPlan = group(
  { en: "Paid advertising", it: "La pubblicità a pagamento" },
  {
    daily: number(
      0,
      0,
      1e9,
      "currency a day",
      {
        name: { en: "advertising a day", it: "pubblicità al giorno" },
        about: {
          en: "Money spent a day; change it with the timeline",
          it: "Spesa al giorno; si cambia con timeline",
        },
      },
      {
        doctrine: ["D4", "D22"],
        off: 0,
      },
    ),
    channels: noted(
      z._default(
        z.record(
          z.string(),
          noted(z.number().check(z.minimum(0), z.maximum(1e9)), {
            name: { en: "advertising on a channel a day", it: "pubblicità su un canale al giorno" },
            about: {
              en: "Money spent a day on impressions bought on a channel; change it with the timeline",
              it: "Spesa al giorno per visualizzazioni (impression) comprate su un canale; si cambia con timeline",
            },
            unit: "currency a day",
            doctrine: ["D4", "D22"],
            off: 0,
          }),
        ),
        {},
      ),
      {
        about: {
          en: "Money spent a day on impressions, by channel; what a thousand cost is the channel's impressionCost",
          it: "Spesa al giorno per visualizzazioni (impression), per canale; quanto costano mille sta in impressionCost del canale",
        },
        unit: "currency a day",
        doctrine: ["D4", "D22"],
        advice: {
          en: "Write channels: { video: 200, radio: 80 }.",
          it: "Scrivi channels: { video: 200, radio: 80 }.",
        },
        keys: "channel",
      },
    ),
  },
);

const seeding = group(
  {
    en: "Seeding: products given to people who tell others (buzz)",
    it: "Omaggi: prodotti dati a persone che raccontano (buzz)",
  },
  {
    people: count(
      0,
      0,
      1000000,
      "people",
      {
        name: { en: "people seeded", it: "persone omaggiate" },
        about: {
          en: "People who receive the product free of charge",
          it: "Persone che ricevono il prodotto gratis",
        },
      },
      {
        doctrine: ["D22"],
        off: 0,
      },
    ),
    day: count(0, 0, 20000, "day", {
      name: { en: "day of the seeding", it: "giorno degli omaggi" },
      about: { en: "Day on which they receive it", it: "Giorno in cui lo ricevono" },
    }),
    cost: number(0, 0, 1e6, "currency per person", {
      name: { en: "cost of a seeded product", it: "costo di un omaggio" },
      about: { en: "Cost of one", it: "Costo di ciascuno" },
    }),
    influencers: flag(
      false,
      {
        name: { en: "seeding influencers", it: "omaggi agli influencer" },
        about: {
          en: "Choose the best-connected people instead of random ones",
          it: "Scegliere le persone con più contatti invece che a caso",
        },
      },
      { doctrine: ["D3"] },
    ),
  },
  { fixed: true },
);

const fakeReviews = group(
  { en: "Bought five-star reviews", it: "Recensioni a cinque stelle comprate" },
  {
    daily: number(
      0,
      0,
      1e6,
      "reviews a day",
      {
        name: { en: "reviews bought a day", it: "recensioni comprate al giorno" },
        about: { en: "Reviews bought a day", it: "Recensioni comprate al giorno" },
      },
      {
        off: 0,
      },
    ),
    cost: number(5, 0, 1e6, "currency", {
      name: { en: "cost of a bought review", it: "costo di una recensione comprata" },
      about: { en: "Cost of one", it: "Costo di ciascuna" },
    }),
  },
);

const startingReviews = group(
  { en: "Reviews that the brand has on the first day", it: "Le recensioni che la marca ha il primo giorno" },
  {
    count: count(
      0,
      0,
      10000000,
      "reviews",
      {
        name: { en: "number of starting reviews", it: "numero di recensioni iniziali" },
        about: { en: "How many", it: "Quante" },
      },
      { doctrine: ["D24"] },
    ),
    stars: number(4, 1, 5, "stars", {
      name: { en: "mean of starting reviews", it: "media delle recensioni iniziali" },
      about: { en: "Their mean", it: "La loro media" },
    }),
  },
  { fixed: true },
);

const customers = group(
  {
    en: "Customers whom the brand has on the first day; none by default",
    it: "I clienti che la marca ha il primo giorno; di norma nessuno",
  },
  {
    share: share(
      0,
      {
        name: { en: "starting customers", it: "clienti iniziali" },
        about: {
          en: "Share of all consumers who are the brand's customers on the first day: they know it, have bought it, and are as loyal as it has earned",
          it: "Quota di tutti i consumatori che il primo giorno sono clienti della marca: la conoscono, l'hanno comprata e le sono fedeli quanto ha meritato",
        },
      },
      { off: 0, doctrine: ["D24"] },
    ),
    tenure: number(365, 1, 36500, "days", {
      name: { en: "tenure of starting customers", it: "anzianità dei clienti iniziali" },
      about: {
        en: "Days for which they have been customers, with as many experiences as their needs bring in that time",
        it: "Giorni da cui sono clienti, con tante esperienze quante ne portano i loro bisogni in quel tempo",
      },
    }),
  },
  { fixed: true },
);

/** How a brand makes itself heard, and what it begins with. */
export const marketingShape = {
  advertising: advertisingPlan,
  seeding,
  fakeReviews,
  startingReviews,
  customers,
  awareness: share(
    0.2,
    {
      name: { en: "starting awareness", it: "notorietà iniziale" },
      about: {
        en: "Share of consumers who know the brand on the first day",
        it: "Quota di consumatori che conoscono la marca il primo giorno",
      },
    },
    {
      fixed: true,
      doctrine: ["D24"],
    },
  ),
};

/** What defaults rest on. */
export const brandMarketingSources: SettingSources = {
  "brands.<brand>.fakeReviews.daily": "He, Hollenbeck & Proserpio 2022; Luca & Zervas 2016",
};
