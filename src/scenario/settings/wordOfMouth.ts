import { count, group, number, share, type SettingSources } from "./fields.ts";

/** The ultimate moment of truth in private: friends. */
export const wordOfMouthSettings = group(
  {
    en: "Word of mouth among friends: who is told, who passes it on",
    it: "Il passaparola fra amici: a chi si racconta, chi lo passa",
  },
  {
    tellRate: share(
      0.3,
      {
        name: { en: "share of friends told", it: "quota di amici informati" },
        about: {
          en: "Share of friends told about an extreme experience",
          it: "Quota di amici a cui si racconta un'esperienza estrema",
        },
      },
      {
        doctrine: ["D2", "D22"],
        off: 0,
      },
    ),
    neutral: share(0.55, {
      name: { en: "indifferent satisfaction", it: "soddisfazione indifferente" },
      about: { en: "Satisfaction that leaves one indifferent", it: "Soddisfazione che lascia indifferenti" },
    }),
    negativeRatio: number(
      2,
      0,
      20,
      "times",
      {
        name: { en: "telling of bad experiences", it: "racconto delle brutte esperienze" },
        about: {
          en: "A bad experience is told this many times as often as an equally strong good one",
          it: "Una brutta esperienza si racconta tante volte quanto una bella altrettanto forte",
        },
      },
      {
        doctrine: ["D20"],
        off: 1,
      },
    ),
    friendSpread: number(0.25, 0.01, 100, "quality", {
      name: { en: "noise of a friend's word", it: "rumore della parola di un amico" },
      about: {
        en: "Noise of a friend's word as evidence; smaller counts more",
        it: "Rumore della parola di un amico come prova; più è piccolo, più conta",
      },
    }),
    passOn: share(
      0.03,
      {
        name: { en: "chance of passing on", it: "probabilità di passare parola" },
        about: {
          en: "Chance that a listener passes an extreme message on to each friend: cascades",
          it: "Probabilità che chi ascolta passi un messaggio estremo a ogni amico: le cascate",
        },
      },
      {
        doctrine: ["D20", "D22"],
        off: 0,
      },
    ),
    mostHops: count(4, 1, 15, "steps", {
      name: { en: "most steps of a message", it: "massimo di passi di un messaggio" },
      about: { en: "Most steps that a message travels", it: "Massimo di passi che un messaggio percorre" },
    }),
    needTrigger: share(
      0.01,
      {
        name: { en: "needs raised by friends", it: "bisogni suscitati dagli amici" },
        about: {
          en: "Chance that a friend's good word raises a need",
          it: "Probabilità che la buona parola di un amico faccia sorgere un bisogno",
        },
      },
      { doctrine: ["D22"], off: 0 },
    ),
    talkRate: number(0, 0, 5, "conversations a day", {
      name: { en: "conversations of owners", it: "conversazioni di chi possiede" },
      about: {
        en: "Conversations in which an owner goes on telling others, day by day",
        it: "Conversazioni in cui chi possiede continua a raccontare, giorno per giorno",
      },
    }),
  },
);

/** What defaults rest on. */
export const wordOfMouthSources: SettingSources = {
  "wordOfMouth.tellRate": {
    en: "Goodman/TARP: 5–8 people told of a good, 10–16 of a bad experience",
    it: "Goodman/TARP: un'esperienza buona si racconta a 5–8 persone, una cattiva a 10–16",
  },
  "wordOfMouth.negativeRatio": { en: "Goodman/TARP: about 2 : 1", it: "Goodman/TARP: circa 2 : 1" },
};
