import * as z from "zod/mini";
import { group, number, share, noted, type SettingSources } from "./fields.ts";

/** What happens to complaints. */
export const careSettings = group(
  { en: "Complaints and the care desk's response", it: "I reclami e la risposta del servizio clienti" },
  {
    complaintShare: share(
      0.5,
      {
        name: { en: "share of failures complained about", it: "quota di guasti reclamati" },
        about: {
          en: "Share of failures that are complained about",
          it: "Quota di guasti per cui si reclama",
        },
      },
      {},
    ),
    quickHours: number(24, 0, 1000, "hours", {
      name: { en: "limit of a quick answer", it: "limite di una risposta rapida" },
      about: {
        en: "An answer within this time counts as quick",
        it: "Una risposta entro questo tempo conta come rapida",
      },
    }),
    stayLoyal: noted(
      z.prefault(
        z.strictObject({
          silent: share(0.37, {
            name: { en: "loyalty after silence", it: "fedeltà dopo il silenzio" },
            about: { en: "Failure, no complaint", it: "Guasto senza reclamo" },
          }),
          unresolved: share(0.46, {
            name: { en: "loyalty without an answer", it: "fedeltà senza risposta" },
            about: { en: "Complaint without answer", it: "Reclamo senza risposta" },
          }),
          resolved: share(0.7, {
            name: { en: "loyalty after a late answer", it: "fedeltà dopo una risposta tardiva" },
            about: { en: "Complaint answered late", it: "Reclamo con risposta tardiva" },
          }),
          quick: share(0.95, {
            name: { en: "loyalty after a quick answer", it: "fedeltà dopo una risposta rapida" },
            about: { en: "Complaint answered quickly", it: "Reclamo con risposta rapida" },
          }),
        }),
        {},
      ),
      {
        name: { en: "loyalty after a failure", it: "fedeltà dopo un guasto" },
        about: { en: "Loyalty kept after a failure", it: "Fedeltà che resta dopo un guasto" },
        doctrine: ["D21"],
      },
    ),
    resentment: number(
      8,
      0,
      100,
      "experiences",
      {
        name: { en: "resentment after a failure", it: "risentimento dopo un guasto" },
        about: {
          en: "Whoever leaves over a failure remembers it like this many dreadful experiences; they fade like all memories",
          it: "Chi se ne va dopo un guasto lo ricorda come altrettante esperienze pessime; sbiadisce come ogni ricordo",
        },
      },
      {
        doctrine: ["D6", "D21"],
        off: 0,
      },
    ),
    resentmentLevel: number(-0.5, -0.5, 1, "quality", {
      name: { en: "how bad it is remembered", it: "quanto male si ricorda" },
      about: {
        en: "Quality of those experiences; below 0 is worse than anything lived",
        it: "Qualità di quelle esperienze; sotto 0 è peggio di qualunque cosa vissuta",
      },
    }),
    silenceDiscount: share(
      0.3,
      {
        name: { en: "trust lost by silence", it: "fiducia persa col silenzio" },
        about: {
          en: "Trust in a brand's own words lost when all complaints in sight are unanswered",
          it: "Fiducia nelle parole di una marca persa quando tutti i reclami in vista sono senza risposta",
        },
      },
      {
        doctrine: ["D21"],
        off: 0,
      },
    ),
    answersInvite: share(
      0.1,
      {
        name: { en: "reviews invited by answers", it: "recensioni invitate dalle risposte" },
        about: {
          en: "Rise of the chance of posting when all bad reviews in sight are answered",
          it: "Aumento della probabilità di pubblicare quando tutte le recensioni negative in vista hanno risposta",
        },
      },
      {
        doctrine: ["D21"],
        off: 0,
      },
    ),
    answersDeter: share(
      0.35,
      {
        name: { en: "complaints deterred by answers", it: "critiche frenate dalle risposte" },
        about: {
          en: "Share of the dissatisfied who then keep it to themselves",
          it: "Quota di insoddisfatti che allora se lo tengono per sé",
        },
      },
      {
        doctrine: ["D21"],
        off: 0,
      },
    ),
    answerCost: number(4, 0, 1e6, "currency", {
      name: { en: "cost of an answer", it: "costo di una risposta" },
      about: { en: "Cost of one answer", it: "Costo di una risposta" },
    }),
  },
);

/** What defaults rest on. */
export const careSources: SettingSources = {
  "care.complaintShare": {
    en: "Goodman (TARP): about 50 % to the front line",
    it: "Goodman (TARP): circa il 50 % a chi è allo sportello",
  },
  "care.stayLoyal": {
    en: "TARP 1986, small losses: 37/46/70/95 %",
    it: "TARP 1986, piccole perdite: 37/46/70/95 %",
  },
  "care.resentment": {
    en: "TARP 1986: of those who keep a failure to themselves 9 to 37 % would buy again, of those who complain in vain 19 to 46 %; size by these",
    it: "TARP 1986: di chi tace un guasto ricomprerebbe dal 9 al 37 %, di chi reclama invano dal 19 al 46 %; entità secondo questi dati",
  },
  "care.silenceDiscount": {
    en: "BrightLocal 2018: 89 % read the owner's responses",
    it: "BrightLocal 2018: l'89 % legge le risposte del titolare",
  },
  "care.answersInvite": {
    en: "Proserpio & Zervas 2017: 12 % more reviews where hotels answer, a part of them from more guests",
    it: "Proserpio & Zervas 2017: 12 % di recensioni in più dove gli hotel rispondono, una parte perché hanno più ospiti",
  },
  "care.answersDeter": {
    en: "Proserpio & Zervas 2017: .12 stars more and fewer but longer negative reviews where hotels answer; size by the stars",
    it: "Proserpio & Zervas 2017: 0,12 stelle in più e recensioni negative meno numerose ma più lunghe dove gli hotel rispondono; entità secondo le stelle",
  },
};
