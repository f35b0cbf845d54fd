import * as z from "zod/mini";
import { choice, count, group, number, share, noted, type SettingSources } from "./fields.ts";

/** What a review platform shows. */
export const platformSettings = group(
  {
    en: "The review platform: what it shows and what it removes",
    it: "La piattaforma delle recensioni: che cosa mostra e che cosa toglie",
  },
  {
    levels: count(
      5,
      2,
      101,
      "levels",
      {
        name: { en: "levels of the rating scale", it: "livelli della scala dei voti" },
        about: {
          en: "Levels of the rating scale: 5 for stars",
          it: "Livelli della scala dei voti: 5 per le stelle",
        },
      },
      { fixed: true },
    ),
    display: choice(["allTime", "recency"], "allTime", {
      name: { en: "displayed mean", it: "media mostrata" },
      about: {
        en: "Displayed mean: all reviews alike, or recent ones more",
        it: "Media mostrata: tutte le recensioni allo stesso modo, oppure di più le recenti",
      },
    }),
    recencyHalfLife: number(90, 1, 3650, "days", {
      name: { en: "half-life of displayed reviews", it: "emivita delle recensioni mostrate" },
      about: {
        en: "With recency display: days after which a review counts half",
        it: "Con display recency: giorni dopo i quali una recensione conta la metà",
      },
    }),
    rounding: choice(
      ["none", "tenths", "halves"],
      "none",
      {
        name: { en: "rounding of stars", it: "arrotondamento delle stelle" },
        about: {
          en: "Displayed mean: as it is, or rounded to tenths or halves of a star",
          it: "Media mostrata: com'è, oppure arrotondata a decimi o a mezze stelle",
        },
      },
      {
        off: "none",
      },
    ),
    order: choice(["newest", "helpful", "random"], "newest", {
      name: { en: "order of reviews", it: "ordine delle recensioni" },
      about: { en: "Order in which reviews are read", it: "Ordine in cui si leggono le recensioni" },
    }),
    helpfulNegativity: number(
      7,
      0,
      100,
      "times",
      {
        name: { en: "negative reviews on top", it: "recensioni negative in cima" },
        about: {
          en: "With order helpful: how much more often a negative review is on top",
          it: "Con order helpful: quanto più spesso una recensione negativa sta in cima",
        },
      },
      {
        doctrine: ["D20"],
      },
    ),
    fakeFilter: share(
      0.5,
      {
        name: { en: "filter against bought reviews", it: "filtro contro le recensioni comprate" },
        about: {
          en: "Share of bought reviews that the platform finds and removes",
          it: "Quota di recensioni comprate che la piattaforma trova e toglie",
        },
      },
      {},
    ),
    fakeStay: noted(
      z._default(z.union([z.number().check(z.minimum(0.1), z.maximum(36500)), z.literal("never")]), 20),
      {
        name: { en: "life of bought reviews", it: "durata delle recensioni comprate" },
        about: {
          en: "Mean days until the platform removes a bought review that got through; or never",
          it: "Giorni medi prima che la piattaforma tolga una recensione comprata che è passata; oppure never",
        },
        unit: "days",
        off: "never",
      },
    ),
    genuineFilter: share(0, {
      name: { en: "honest reviews removed", it: "recensioni oneste tolte" },
      about: {
        en: "Share of honest reviews that the platform removes by mistake",
        it: "Quota di recensioni oneste che la piattaforma toglie per errore",
      },
    }),
  },
);

/** What defaults rest on. */
export const platformSources: SettingSources = {
  "platform.rounding": {
    en: "Luca 2016: Yelp rounds to half stars, and sales jump where it rounds up",
    it: "Luca 2016: Yelp arrotonda a mezze stelle, e le vendite saltano dove arrotonda per eccesso",
  },
  "platform.helpfulNegativity": {
    en: "One product's 4,915 Amazon reviews: 1–2 stars are 6.6 % of reviews and 34.5 % of helpful votes",
    it: "Le 4.915 recensioni Amazon di un prodotto: 1–2 stelle sono il 6,6 % delle recensioni e il 34,5 % dei voti di utilità",
  },
  "platform.fakeFilter": {
    en: "Luca & Zervas 2016: 16 % of Yelp reviews are filtered",
    it: "Luca & Zervas 2016: il 16 % delle recensioni Yelp è filtrato",
  },
  "platform.fakeStay": {
    en: "He, Hollenbeck & Proserpio 2022: the rise is gone in about a month, read as less than a quarter left",
    it: "He, Hollenbeck & Proserpio 2022: il rialzo svanisce in circa un mese, inteso come meno di un quarto rimasto",
  },
};
