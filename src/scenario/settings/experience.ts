import { group, number, share, type SettingSources } from "./fields.ts";

/** What buyers live through: the second moment of truth. */
export const experienceSettings = group(
  {
    en: "Experience and satisfaction (second moment of truth)",
    it: "Esperienza e soddisfazione (secondo momento della verità)",
  },
  {
    serviceWeight: share(
      0.3,
      {
        name: { en: "weight of service", it: "peso del servizio" },
        about: { en: "Weight of service against product", it: "Peso del servizio rispetto al prodotto" },
      },
      { doctrine: ["D6"] },
    ),
    waitingLoss: share(
      0.3,
      {
        name: { en: "service lost by waiting", it: "servizio perso aspettando" },
        about: {
          en: "Quality of service lost by those who have to wait, where a capacity is set",
          it: "Qualità del servizio persa da chi deve aspettare, dove c'è una capacità",
        },
      },
      { doctrine: ["D6"], off: 0 },
    ),
    failureLoss: share(
      0.3,
      {
        name: { en: "loss by a failure", it: "perdita per un guasto" },
        about: {
          en: "Quality lost by one failure at a touchpoint",
          it: "Qualità persa per un guasto in un punto di contatto",
        },
      },
      { doctrine: ["D6"], off: 0 },
    ),
    disconfirmation: number(
      0.4,
      0,
      5,
      "times",
      {
        name: { en: "weight of disconfirmation", it: "peso della disconferma" },
        about: { en: "Weight of experience minus expectation", it: "Peso dell'esperienza meno l'attesa" },
      },
      {
        doctrine: ["D5"],
        off: 0,
      },
    ),
    lossAversion: number(
      2,
      1,
      10,
      "times",
      {
        name: { en: "aversion to losses", it: "avversione alle perdite" },
        about: {
          en: "A disappointment counts this many times a pleasant surprise",
          it: "Una delusione conta tante volte una bella sorpresa",
        },
      },
      {
        doctrine: ["D5"],
        off: 1,
      },
    ),
    moodSpread: share(
      0.1,
      {
        name: { en: "spread of moods", it: "variabilità dell'umore" },
        about: {
          en: "Spread of the mood in which an experience is judged, one standard deviation",
          it: "Variabilità dell'umore con cui si giudica un'esperienza, una deviazione standard",
        },
      },
      {
        off: 0,
      },
    ),
    promiseLift: share(
      0.5,
      {
        name: { en: "lift by promises", it: "rialzo dovuto alle promesse" },
        about: {
          en: "How far a promise above the belief lifts the expectation",
          it: "Quanto una promessa sopra l'opinione alza l'attesa",
        },
      },
      {
        doctrine: ["D5"],
        off: 0,
      },
    ),
    loyaltyLearning: share(0.4, {
      name: { en: "learning of loyalty", it: "apprendimento della fedeltà" },
      about: {
        en: "How far loyalty moves toward the newest satisfaction",
        it: "Quanto la fedeltà si sposta verso l'ultima soddisfazione",
      },
    }),
  },
);

/** What defaults rest on. */
export const experienceSources: SettingSources = {
  "experience.disconfirmation": "Oliver 1980; Szymanski & Henard 2001",
  "experience.lossAversion": "Kahneman & Tversky 1979; Anderson & Sullivan 1993",
  "experience.moodSpread": {
    en: "Westbrook 1987: feelings add to satisfaction, complaining and telling; size assumed",
    it: "Westbrook 1987: le emozioni contribuiscono a soddisfazione, reclami e racconti; entità ipotizzata",
  },
};
