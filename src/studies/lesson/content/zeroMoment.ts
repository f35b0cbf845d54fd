import type { Lesson } from "../lesson.ts";
import { metricOf } from "../lessonMeasures.ts";
import { SMALL_TRATTORIA, TRATTORIA, PRESENCE_IN_SEARCH } from "./smallTrattoria.ts";

/** What ZMOT and UMOT are. */
export const zeroMoment: Lesson = {
  name: "zeroMoment",
  title: { en: "Before and after the purchase: ZMOT and UMOT", it: "Prima e dopo l’acquisto: ZMOT e UMOT" },
  minutes: 15,
  doctrine: ["D1", "D10"],
  terms: ["ZMOT", "FMOT", "SMOT", "UMOT"],
  goals: [
    {
      en: "Name the four moments of truth and say what happens in each.",
      it: "Nominare i quattro momenti della verità e dire che cosa accade in ciascuno.",
    },
    {
      en: "Say roughly how many sources people consult before a dinner out.",
      it: "Dire all’incirca quante fonti si consultano prima di una cena fuori.",
    },
  ],
  question: {
    en: "How many sources does somebody consult before choosing where to dine?",
    it: "Quante fonti si consultano prima di scegliere dove cenare?",
  },
  situation: {
    en: "A neighbourhood of Milan, three places to dine, one year. Before people sit down they search, look at the map, read reviews, pass a shop window, telephone. Each of these is one source.",
    it: "Un quartiere di Milano, tre posti dove cenare, un anno. Prima di sedersi a tavola si cerca, si guarda la mappa, si leggono recensioni, si passa davanti a una vetrina, si telefona. Ognuna di queste è una fonte.",
  },
  path: TRATTORIA,
  given: SMALL_TRATTORIA,
  hints: [],
  asked: {},
  predict: {
    says: { en: "Sources before a dinner, on average", it: "Fonti prima di una cena, in media" },
    unit: "number",
    of: metricOf("", "sourcesPerPurchase"),
    least: 0,
    most: 12,
  },
  runs: 4,
  answer: {
    says: {
      en: "Between five and six. Most of the choice has happened before anybody stands at the door.",
      it: "Fra cinque e sei. Gran parte della scelta è avvenuta prima di arrivare alla porta.",
    },
    holds: ([sources]) => sources > 5 && sources < 6,
  },
  explanation: [
    {
      en: "The search before the purchase is the zero moment of truth (ZMOT): it comes before the first moment, at the shelf or at the door. In the second moment what was bought is used. In the ultimate moment (UMOT) the experience is told, and somebody else’s zero moment begins.",
      it: "La ricerca prima dell’acquisto è il momento zero della verità (ZMOT): viene prima del primo momento, davanti allo scaffale o alla porta. Nel secondo momento si usa ciò che si è comprato. Nell’ultimo momento (UMOT) l’esperienza viene raccontata, e comincia il momento zero di qualcun altro.",
    },
    {
      en: "In a survey of 5,003 shoppers in the United States, 5.8 sources were named for a restaurant, 18.2 for a car and 10.4 over all categories. The market here is set so that it comes near the first of these numbers.",
      it: "In un’indagine su 5.003 acquirenti negli Stati Uniti le fonti indicate sono state 5,8 per un ristorante, 18,2 per un’automobile e 10,4 in media su tutte le categorie. Il mercato qui è impostato in modo da avvicinarsi al primo di questi numeri.",
    },
  ],
  sources: [
    { cite: "Google/Shopper Sciences (2011), Zero Moment of Truth Macro Study" },
    { cite: "Lecinski, J. (2011), Winning the Zero Moment of Truth, Google" },
  ],
  pitfalls: [
    {
      en: "“I never consult six sources.” Count again together: the map, a look at the menu, a friend’s word and the shop window are four already.",
      it: "«Io non consulto mai sei fonti.» Contatele insieme: la mappa, un’occhiata al menu, il consiglio di un amico e la vetrina sono già quattro.",
    },
    {
      en: "Sources are contacts, not minutes: the number says nothing about how long people search.",
      it: "Le fonti sono contatti, non minuti: il numero non dice quanto a lungo si cerca.",
    },
  ],
  challenge: {
    says: {
      en: "Make Nonna’s guests tell: at least 240 reviews in the year. Which of the three levers belongs to the ultimate moment?",
      it: "Fai raccontare gli ospiti di Nonna: almeno 240 recensioni nell’anno. Quale delle tre leve appartiene all’ultimo momento?",
    },
    levers: [
      {
        path: "brands.nonna.shareTools.use",
        says: {
          en: "help to share at the table (QR code, a friendly request)",
          it: "aiuto a condividere a tavola (codice QR, un invito gentile)",
        },
        least: 0,
        most: 1,
        step: 0.1,
        start: 0.2,
      },
      {
        path: "brands.nonna.advertising.daily",
        says: { en: "advertising, EUR a day", it: "pubblicità, euro al giorno" },
        least: 0,
        most: 60,
        step: 4,
        start: 8,
      },
      PRESENCE_IN_SEARCH,
    ],
    targets: [
      {
        says: { en: "reviews of Nonna in the year", it: "recensioni di Nonna nell’anno" },
        unit: "count",
        of: metricOf("nonna", "reviews"),
        atLeast: 240,
      },
    ],
    solution: [1, 8, 0.5],
    misses: [0.2, 60, 0.5],
  },
};
