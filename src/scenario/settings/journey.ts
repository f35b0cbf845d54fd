import { byMoment, count, group, number, share, type SettingSources } from "./fields.ts";

/** How a journey moves through the four micro-moments. */
export const journeySettings = group(
  { en: "The journey through the four micro-moments", it: "Il percorso attraverso i quattro micro-momenti" },
  {
    pace: number(
      2,
      0,
      365,
      "days",
      {
        name: { en: "wait between moments", it: "attesa fra i momenti" },
        about: {
          en: "Mean wait between two moments: 0.05 for a restaurant, 20 for a car",
          it: "Attesa media fra due momenti: 0.05 per un ristorante, 20 per un'auto",
        },
      },
      {
        doctrine: ["D14"],
      },
    ),
    extraSources: byMoment(
      [3.4, 2, 2.2, 2.3],
      30,
      "sources",
      {
        name: { en: "further sources", it: "fonti ulteriori" },
        about: {
          en: "Mean sources consulted beyond the first",
          it: "Fonti consultate in media oltre la prima",
        },
      },
      {
        doctrine: ["D1", "D14"],
      },
    ),
    dropOut: byMoment(
      [0.08, 0.06, 0.06, 0.05],
      1,
      "0–1",
      {
        name: { en: "chance of dropping out", it: "probabilità di rinuncia" },
        about: { en: "Chance of leaving after a moment", it: "Probabilità di rinunciare dopo un momento" },
      },
      {
        doctrine: ["D11"],
      },
    ),
    giveUpUnmet: share(0.5, {
      name: { en: "giving up when no brand is met", it: "rinuncia se non si incontra nessuna marca" },
      about: {
        en: "Chance of giving up after a moment in which no brand was met; otherwise the moment is tried again",
        it: "Probabilità di rinunciare dopo un momento in cui non si è incontrata alcuna marca; altrimenti il momento si ripete",
      },
    }),
    absenceLoss: share(
      0.12,
      {
        name: { en: "loss of absent brands", it: "perdita delle marche assenti" },
        about: {
          en: "Chance that a brand met before and absent now is forgotten on the way: paths that break lose people",
          it: "Probabilità che una marca incontrata prima e ora assente venga dimenticata per strada: i percorsi interrotti perdono persone",
        },
      },
      {
        doctrine: ["D7"],
        off: 0,
      },
    ),
    engagementEffect: share(
      0.6,
      {
        name: { en: "effect of engagement", it: "effetto del coinvolgimento" },
        about: {
          en: "Share of the drop-outs that full engagement prevents",
          it: "Quota delle rinunce che il massimo coinvolgimento evita",
        },
      },
      {
        doctrine: ["D11"],
        off: 0,
      },
    ),
    consider: share(
      0.22,
      {
        name: { en: "chance of being considered", it: "probabilità di essere considerati" },
        about: {
          en: "Chance that a brand met is considered further, at each meeting; bought ones always",
          it: "Probabilità che una marca incontrata sia presa in considerazione, a ogni incontro; quelle già comprate sempre",
        },
      },
      {
        off: 1,
      },
    ),
    recall: share(0.15, {
      name: { en: "chance of being recalled", it: "probabilità di essere ricordati" },
      about: {
        en: "Chance that a brand one is aware of comes to mind when a need arises",
        it: "Probabilità che una marca conosciuta venga in mente quando sorge un bisogno",
      },
    }),
    searchAgain: share(0.1, {
      name: { en: "chance of searching again", it: "probabilità di cercare ancora" },
      about: {
        en: "Chance of starting over after choosing nothing",
        it: "Probabilità di ricominciare dopo non aver scelto niente",
      },
    }),
    loyaltyLoop: share(
      0.5,
      {
        name: { en: "loyalty loop", it: "circuito della fedeltà" },
        about: {
          en: "Chance that a fully loyal consumer's next journey starts at buy",
          it: "Probabilità che il prossimo percorso di un consumatore del tutto fedele cominci da buy",
        },
      },
      {
        doctrine: ["D13"],
        off: 0,
      },
    ),
    deviceByDaypart: share(
      1,
      {
        name: { en: "devices by daypart", it: "dispositivi per fascia del giorno" },
        about: {
          en: "0 keeps every persona's mix of devices whatever her day, 1 lets the daypart decide: whoever searches on the way to work has a phone in hand",
          it: "0 tiene la distribuzione di dispositivi di ogni persona qualunque sia la sua giornata, 1 lascia decidere alla fascia del giorno: chi cerca andando al lavoro ha in mano uno smartphone",
        },
      },
      {
        doctrine: ["D15", "D16"],
        off: 0,
      },
    ),
    travel: number(
      2,
      0.05,
      500,
      "km",
      {
        name: { en: "willingness to travel", it: "disponibilità a spostarsi" },
        about: {
          en: "Distance after which the willingness to go falls to 37 %",
          it: "Distanza dopo la quale la disponibilità ad andare scende al 37 %",
        },
      },
      {
        doctrine: ["D17"],
      },
    ),
    mostMoments: count(12, 1, 100, "moments", {
      name: { en: "most moments of a journey", it: "massimo di momenti in un percorso" },
      about: { en: "Moments after which a journey ends", it: "Momenti dopo i quali un percorso finisce" },
    }),
  },
);

/** What defaults rest on. */
export const journeySources: SettingSources = {
  "journey.extraSources": {
    en: "Google/Shopper Sciences ZMOT Macro Study 2011: 10.4 sources over the journey",
    it: "Google/Shopper Sciences, ZMOT Macro Study 2011: 10,4 fonti in un percorso",
  },
  "journey.absenceLoss": {
    en: "Ataman, van Heerde & Mela 2010: elasticity of distribution .74; size by it, the rest assumed",
    it: "Ataman, van Heerde e Mela 2010: elasticità alla distribuzione 0,74; entità secondo questa, il resto ipotizzato",
  },
  "journey.consider": {
    en: "Hauser & Wernerfelt 1990: of the brands in a category three to four are considered",
    it: "Hauser & Wernerfelt 1990: delle marche di una categoria se ne considerano da tre a quattro",
  },
  "journey.deviceByDaypart": {
    en: "comScore 2013: phones lead from 7 to 9 h, computers from 10 to 17 h, tablets from 20 to 21 h",
    it: "comScore 2013: gli smartphone prevalgono dalle 7 alle 9, i computer dalle 10 alle 17, i tablet dalle 20 alle 21",
  },
};
