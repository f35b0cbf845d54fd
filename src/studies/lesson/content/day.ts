import type { Lesson } from "../lesson.ts";
import { daypartShares, metricOf } from "../lessonMeasures.ts";
import { SMALL_TRATTORIA, TRATTORIA } from "./smallTrattoria.ts";

/** Four micro-moments through a day. */
export const day: Lesson = {
  name: "day",
  title: { en: "Four micro-moments through a day", it: "Quattro micro-momenti in una giornata" },
  minutes: 15,
  doctrine: ["D9", "D14", "D15"],
  terms: ["micro-moment", "customer journey", "touchpoint"],
  goals: [
    {
      en: "Tell the four micro-moments apart: I want to know, to go, to do, to buy.",
      it: "Distinguere i quattro micro-momenti: voglio sapere, andare, fare, comprare.",
    },
    {
      en: "Say when in the day they come, and what that asks of a site.",
      it: "Dire in quali ore del giorno arrivano, e che cosa questo chiede a un sito.",
    },
  ],
  question: {
    en: "When in the day do people want to know, to go, to do, to buy?",
    it: "In quali ore del giorno si vuole sapere, andare, fare, comprare?",
  },
  situation: {
    en: "Commuters, families and food lovers choose where to dine. A wish may come on the way to work, at the desk, on errands or in front of the television. Of a hundred micro-moments of the year, how many fall in each part of the day?",
    it: "Pendolari, famiglie e buongustai scelgono dove cenare. Un desiderio può arrivare andando al lavoro, alla scrivania, facendo commissioni o davanti alla televisione. Di cento micro-momenti dell’anno, quanti cadono in ciascuna parte del giorno?",
  },
  path: TRATTORIA,
  given: SMALL_TRATTORIA,
  hints: [],
  asked: {},
  predict: {
    says: {
      en: "Share of micro-moments in each part of the day",
      it: "Quota di micro-momenti in ciascuna parte del giorno",
    },
    unit: "share",
    of: daypartShares,
    points: [
      { en: "early morning", it: "prima mattina" },
      { en: "commute", it: "in viaggio" },
      { en: "work", it: "lavoro" },
      { en: "errands", it: "commissioni" },
      { en: "evening", it: "sera" },
      { en: "night", it: "notte" },
    ],
    least: 0,
    most: 0.5,
  },
  runs: 3,
  answer: {
    says: {
      en: "All day. The evening has most, but no more than about a quarter; working hours and the commute together have more.",
      it: "Tutto il giorno. La sera ne ha di più, ma non oltre un quarto circa; le ore di lavoro e il viaggio insieme ne hanno di più.",
    },
    holds: ([dawn, commute, work, , evening]) =>
      evening < 0.3 && commute + work > evening && [commute, work, evening].every((part) => part > dawn),
  },
  explanation: [
    {
      en: "A decision is not one instant. It unfolds in many short moments, each with its own need and device. On the way the telephone is in hand, at work the computer, in the evening either.",
      it: "Una decisione non è un solo istante. Si svolge in molti momenti brevi, ciascuno con il suo bisogno e il suo dispositivo. In viaggio si ha in mano il telefono, al lavoro il computer, la sera l’uno o l’altro.",
    },
    {
      en: "When the moments come is what the model is told, not what it finds: each persona has a day. What follows from it, whom a bad mobile site loses, is found.",
      it: "Quando arrivano i momenti è ciò che al modello si dice, non ciò che il modello scopre: ogni persona ha la sua giornata. Ciò che ne segue, chi si perde con un cattivo sito per telefono, lo scopre.",
    },
    {
      en: "Measurements of web traffic show the same wave: telephones lead in the early morning, computers in working hours, tablets in the evening.",
      it: "Le misure del traffico web mostrano la stessa onda: i telefoni prevalgono la mattina presto, i computer nelle ore di lavoro, i tablet la sera.",
    },
  ],
  sources: [
    { cite: "Google (2015), Micro-Moments: Your Guide to Winning the Shift to Mobile" },
    { cite: "comScore (2013), UK Digital Future in Focus: device use over a working day" },
  ],
  pitfalls: [
    {
      en: "Many draw one high evening. Ask for the last time they looked something up, and when that was.",
      it: "Molti disegnano una sera altissima. Chiedi quando hanno cercato qualcosa l’ultima volta, e a che ora.",
    },
    {
      en: "A micro-moment is not a purchase: most of them end without one.",
      it: "Un micro-momento non è un acquisto: la maggior parte finisce senza.",
    },
  ],
  challenge: {
    says: {
      en: "Nonna’s menu cannot be read on a telephone. Sell at least 3,700 dinners in the year, with a profit of at least 12,000 EUR.",
      it: "Il menu di Nonna non si legge sul telefono. Vendi almeno 3.700 cene nell’anno, con un profitto di almeno 12.000 euro.",
    },
    given: { "brands.nonna.usability.mobile": 0.2 },
    levers: [
      {
        path: "brands.nonna.usability.mobile",
        says: { en: "usable on a telephone", it: "usabile sul telefono" },
        least: 0,
        most: 1,
        step: 0.1,
        start: 0.2,
      },
      {
        path: "brands.nonna.coverage.email",
        says: { en: "newsletter", it: "newsletter" },
        least: 0,
        most: 1,
        step: 0.1,
        start: 0,
      },
      {
        path: "brands.nonna.coverage.video",
        says: { en: "videos", it: "video" },
        least: 0,
        most: 1,
        step: 0.1,
        start: 0.1,
      },
    ],
    targets: [
      {
        says: { en: "dinners in the year", it: "cene nell’anno" },
        unit: "count",
        of: metricOf("nonna", "sales"),
        atLeast: 3700,
      },
      {
        says: { en: "profit of the year, EUR", it: "profitto dell’anno, euro" },
        unit: "money",
        of: metricOf("nonna", "profit"),
        atLeast: 12_000,
      },
    ],
    solution: [1, 0, 0.1],
    misses: [0.2, 1, 1],
  },
};
