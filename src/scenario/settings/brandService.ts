import * as z from "zod/mini";
import {
  group,
  number,
  percentAdvice,
  type SettingWords,
  share,
  noted,
  type SettingSources,
} from "./fields.ts";

/** A share without a default of its own: left out, something else holds. */
const ownShare = (said: SettingWords) =>
  noted(z.optional(z.number().check(z.minimum(0), z.maximum(1))), {
    ...said,
    unit: "0–1",
    doctrine: ["D6"],
    advice: percentAdvice,
  });

const atTouchpoint = noted(
  z.strictObject({
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
  }),
  {
    about: {
      en: "Service at one touchpoint; whatever is left out takes the brand's average",
      it: "Servizio in un punto di contatto; ciò che si tralascia prende la media della marca",
    },
  },
);

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
    capacity: number(
      0,
      0,
      1e9,
      "answers a day",
      {
        name: { en: "capacity of the care desk", it: "capacità del servizio clienti" },
        about: {
          en: "Answers a day that the desk can give: near it answers take longer, above it some never come; 0 answers whatever comes",
          it: "Risposte al giorno che il servizio può dare: vicino ci vuole più tempo, oltre qualcuna non arriva mai; 0 risponde a quanto arriva",
        },
      },
      { off: 0, doctrine: ["D6", "D21"] },
    ),
    dailyCost: number(0, 0, 1e7, "currency a day", {
      name: { en: "cost of the care desk", it: "costo del servizio clienti" },
      about: { en: "Cost of keeping the desk", it: "Costo del servizio clienti" },
    }),
  },
);

/** How a brand serves: at its touchpoints, on the way, and when something fails. */
export const serviceShape = {
  service: share(
    0.8,
    {
      name: { en: "service quality", it: "qualità del servizio" },
      about: {
        en: "Service quality of an average touchpoint",
        it: "Qualità del servizio di un punto di contatto medio",
      },
    },
    {
      doctrine: ["D6"],
    },
  ),
  failure: share(
    0.062,
    {
      name: { en: "chance of a failure", it: "probabilità di un guasto" },
      about: {
        en: "Chance that a used touchpoint fails: of those that the brand owns and people turn to",
        it: "Probabilità che un punto di contatto usato deluda: fra quelli che la marca possiede e a cui ci si rivolge",
      },
    },
    {
      doctrine: ["D6"],
      off: 0,
    },
  ),
  touchpoints: noted(z._default(z.record(z.string(), atTouchpoint), {}), {
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
};

/** What defaults rest on. */
export const brandServiceSources: SettingSources = {
  "brands.<brand>.service": {
    en: "American Customer Satisfaction Index, 72 to 77 of 100; size by it",
    it: "American Customer Satisfaction Index, da 72 a 77 su 100; entità secondo questo",
  },
  "brands.<brand>.failure": {
    en: "4,915 Amazon reviews of one memory card and 3,150 of one loudspeaker: 5 % of 1 ★; size by these",
    it: "4.915 recensioni Amazon di una scheda di memoria e 3.150 di un altoparlante: 5 % di 1 ★; entità secondo queste",
  },
};
