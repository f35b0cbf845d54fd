import { z } from "zod";
import {
  byMoment,
  count,
  flag,
  group,
  nameSetting,
  number,
  percentAdvice,
  type SettingWords,
  share,
} from "./fields.ts";

/** A share without a default of its own: left out, something else holds. */
const ownShare = (said: SettingWords) =>
  z
    .number()
    .min(0)
    .max(1)
    .optional()
    .meta({ ...said, unit: "0–1", doctrine: ["D6"], advice: percentAdvice });

const atTouchpoint = z
  .strictObject({
    quality: ownShare({
      name: { en: "service", it: "servizio" },
      about: {
        en: "Service quality at this touchpoint",
        it: "Qualità del servizio in questo punto di contatto",
      },
    }),
    failure: ownShare({
      name: { en: "failures", it: "guasti" },
      about: {
        en: "Chance that this touchpoint fails a consumer who uses it",
        it: "Probabilità che questo punto di contatto deluda un consumatore che lo usa",
      },
    }),
  })
  .meta({
    about: {
      en: "Service at one touchpoint; what is left out is the brand's average",
      it: "Servizio in un punto di contatto; ciò che si tralascia è la media della marca",
    },
  });

const careDesk = group(
  { en: "The care desk", it: "Il servizio clienti" },
  {
    answered: share(
      0.5,
      {
        name: { en: "share of complaints answered", it: "quota di reclami con risposta" },
        about: {
          en: "Share of complaints and bad reviews that are answered",
          it: "Quota di reclami e recensioni negative che ricevono risposta",
        },
      },
      {
        doctrine: ["D21"],
        off: 0,
      },
    ),
    hours: number(
      24,
      0,
      2000,
      "hours",
      {
        name: { en: "time until an answer", it: "tempo di risposta" },
        about: { en: "Mean time until the answer", it: "Tempo medio fino alla risposta" },
      },
      { doctrine: ["D21"] },
    ),
    skill: share(
      0.6,
      {
        name: { en: "skill of the answers", it: "abilità nelle risposte" },
        about: {
          en: "Share of the damage that an answer repairs",
          it: "Quota del danno che una risposta ripara",
        },
      },
      { doctrine: ["D21"], off: 0 },
    ),
    dailyCost: number(0, 0, 1e7, "currency a day", {
      name: { en: "cost of the care desk", it: "costo del servizio clienti" },
      about: { en: "Cost of keeping the desk", it: "Costo del servizio clienti" },
    }),
  },
);

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
  },
);

const seeding = group(
  {
    en: "Seeding: products given to people who tell (buzz)",
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
    cost: number(0, 0, 1e6, "currency a person", {
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
        source: "He, Hollenbeck & Proserpio 2022; Luca & Zervas 2016",
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

const shareTools = group(
  {
    en: "Tools for sharing at once, by moment and at use",
    it: "Strumenti per condividere subito, per momento e all'uso",
  },
  {
    know: share(
      0.2,
      {
        name: { en: "share tools while searching", it: "condivisione mentre si cerca" },
        about: { en: "While searching", it: "Mentre si cerca" },
      },
      { doctrine: ["D10"] },
    ),
    go: share(
      0.2,
      {
        name: { en: "share tools on the way", it: "condivisione per strada" },
        about: { en: "On the way", it: "Per strada" },
      },
      { doctrine: ["D10"] },
    ),
    do: share(
      0.2,
      {
        name: { en: "share tools while doing", it: "condivisione mentre si fa" },
        about: { en: "While doing", it: "Mentre si fa" },
      },
      { doctrine: ["D10"] },
    ),
    buy: share(
      0.2,
      {
        name: { en: "share tools when buying", it: "condivisione all'acquisto" },
        about: { en: "When buying", it: "Quando si compra" },
      },
      { doctrine: ["D10"] },
    ),
    use: share(
      0.2,
      {
        name: { en: "share tools after the experience", it: "condivisione dopo l'esperienza" },
        about: { en: "After the experience", it: "Dopo l'esperienza" },
      },
      { doctrine: ["D10"] },
    ),
  },
);

/** A competitor and all of its levers. */
const brandSettings = z
  .strictObject({
    label: z
      .string()
      .min(1)
      .max(300)
      .optional()
      .meta({
        name: { en: "label", it: "etichetta" },
        about: {
          en: "Name shown in charts; left out, the key",
          it: "Nome mostrato nei grafici; se manca, la chiave",
        },
        unit: "text",
        fixed: true,
      }),
    entryDay: count(
      0,
      0,
      20000,
      "day",
      {
        name: { en: "day of entry", it: "giorno di entrata" },
        about: {
          en: "Day on which the brand enters the market",
          it: "Giorno in cui la marca entra nel mercato",
        },
      },
      {
        fixed: true,
        doctrine: ["D24"],
      },
    ),
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
    coverage: z
      .record(
        z.string(),
        byMoment(
          [0, 0, 0, 0],
          1,
          "0–1",
          {
            name: { en: "coverage", it: "copertura" },
            about: { en: "Presence on a channel", it: "Presenza su un canale" },
          },
          { doctrine: ["D8"] },
        ),
      )
      .default({})
      .meta({
        about: {
          en: "Presence by channel and moment: one number, or know/go/do/buy",
          it: "Presenza per canale e momento: un numero, oppure know/go/do/buy",
        },
        unit: "0–1",
        doctrine: ["D8"],
        advice: {
          en: "Write search: { know: 0.5, buy: 0.3 } or search: 0.5.",
          it: "Scrivi search: { know: 0.5, buy: 0.3 } oppure search: 0.5.",
        },
        keys: "channel",
      }),
    prominence: z
      .record(
        z.string(),
        z
          .number()
          .min(0)
          .max(1000)
          .meta({
            name: { en: "prominence", it: "evidenza" },
            about: {
              en: "Attractiveness of the position on a channel",
              it: "Attrattiva della posizione su un canale",
            },
            unit: "weight",
            doctrine: ["D23"],
            off: 1,
          }),
      )
      .default({})
      .meta({
        about: {
          en: "Attractiveness of the position by channel, relative to competitors; 1 when left out",
          it: "Attrattiva della posizione per canale, rispetto ai concorrenti; 1 se manca",
        },
        unit: "weight",
        doctrine: ["D23"],
        off: 1,
        keys: "channel",
      }),
    content: z
      .strictObject({
        video: share(0.5, {
          name: { en: "video offered", it: "video offerto" },
          about: { en: "Video offered", it: "Video offerto" },
        }),
        audio: share(0.3, {
          name: { en: "audio offered", it: "audio offerto" },
          about: { en: "Audio offered", it: "Audio offerto" },
        }),
        text: share(0.9, {
          name: { en: "text offered", it: "testo offerto" },
          about: { en: "Text offered", it: "Testo offerto" },
        }),
      })
      .prefault({})
      .meta({
        name: { en: "content offered", it: "contenuti offerti" },
        about: { en: "Content formats offered, 0–1", it: "Formati di contenuto offerti, 0–1" },
        doctrine: ["D8"],
      }),
    contentDailyCost: number(0, 0, 1e7, "currency a day", {
      name: { en: "cost of content", it: "costo dei contenuti" },
      about: { en: "Cost of all content at full offer", it: "Costo di tutti i contenuti con offerta piena" },
    }),
    usability: z
      .strictObject({
        mobile: share(0.85, {
          name: { en: "usability on a phone", it: "usabilità su smartphone" },
          about: { en: "Usable on a phone", it: "Usabile su uno smartphone" },
        }),
        desktop: share(0.95, {
          name: { en: "usability on a computer", it: "usabilità su computer" },
          about: { en: "Usable on a computer", it: "Usabile su un computer" },
        }),
        tablet: share(0.9, {
          name: { en: "usability on a tablet", it: "usabilità su tablet" },
          about: { en: "Usable on a tablet", it: "Usabile su un tablet" },
        }),
      })
      .prefault({})
      .meta({
        name: { en: "usability", it: "usabilità" },
        about: { en: "Usability by device", it: "Usabilità per dispositivo" },
        doctrine: ["D9", "D16"],
      }),
    loadSeconds: number(
      3,
      0.1,
      60,
      "seconds",
      {
        name: { en: "load time", it: "tempo di caricamento" },
        about: {
          en: "Time until the brand's site is usable",
          it: "Tempo finché il sito della marca è usabile",
        },
      },
      {
        doctrine: ["D17"],
      },
    ),
    checkout: share(
      0.5,
      {
        name: { en: "ease of checkout", it: "facilità di pagamento" },
        about: {
          en: "Ease of paying: payment choices, guidance, no forced account",
          it: "Facilità di pagare: scelta dei pagamenti, guida, nessun account obbligato",
        },
      },
      {
        doctrine: ["D17"],
      },
    ),
    engagement: byMoment(
      [0.3, 0.3, 0.3, 0.3],
      1,
      "0–1",
      {
        name: { en: "engagement", it: "coinvolgimento" },
        about: {
          en: "Interest that keeps people going (web experience, gamification)",
          it: "Interesse che fa proseguire (esperienza web, gamification)",
        },
      },
      { doctrine: ["D11"], off: 0 },
    ),
    shareTools,
    coherence: share(
      0.9,
      {
        name: { en: "coherence", it: "coerenza" },
        about: {
          en: "Consistency of the message over channels; a contradictory one counts less",
          it: "Coerenza del messaggio fra i canali; uno contraddittorio conta meno",
        },
      },
      {
        doctrine: ["D7"],
      },
    ),
    outlets: number(
      0,
      0,
      1000,
      "outlets a square kilometre",
      {
        name: { en: "density of outlets", it: "densità dei punti vendita" },
        about: { en: "Density of physical outlets", it: "Densità dei punti vendita fisici" },
      },
      {
        doctrine: ["D13", "D17"],
      },
    ),
    service: share(
      0.7,
      {
        name: { en: "service quality", it: "qualità del servizio" },
        about: {
          en: "Service quality of an average touchpoint",
          it: "Qualità del servizio di un punto di contatto medio",
        },
      },
      { doctrine: ["D6"] },
    ),
    failure: share(
      0.03,
      {
        name: { en: "chance of a failure", it: "probabilità di un guasto" },
        about: {
          en: "Chance that a used touchpoint fails: of those that the brand owns and people turn to",
          it: "Probabilità che un punto di contatto usato deluda: fra quelli che la marca possiede e a cui ci si rivolge",
        },
      },
      { doctrine: ["D6"], off: 0 },
    ),
    touchpoints: z
      .record(z.string(), atTouchpoint)
      .default({})
      .meta({
        about: {
          en: "Touchpoints that differ from the average, e.g. callCentre: { quality: 0.3, failure: 0.2 }",
          it: "Punti di contatto diversi dalla media, per es. callCentre: { quality: 0.3, failure: 0.2 }",
        },
        doctrine: ["D6"],
        keys: "channel",
      }),
    deliveryDays: number(0, 0, 365, "days", {
      name: { en: "delivery time", it: "tempo di consegna" },
      about: { en: "Mean time from purchase to use", it: "Tempo medio dall'acquisto all'uso" },
    }),
    care: careDesk,
    advertising: advertisingPlan,
    seeding,
    fakeReviews,
    startingReviews,
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
  })
  .meta({ about: { en: "A brand", it: "Una marca" } });

export const brandsSettings = z.record(nameSetting, brandSettings).meta({
  about: { en: "Brands by name, 1 to 16 of them", it: "Marche per nome, da 1 a 16" },
  keys: "brand",
  advice: {
    en: "Write brands: { nonna: { quality: 0.8 } }.",
    it: "Scrivi brands: { nonna: { quality: 0.8 } }.",
  },
});
