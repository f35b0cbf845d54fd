import type { Lesson } from "../lesson.ts";
import { metricOf, starShares } from "../lessonMeasures.ts";
import { SMALL_TRATTORIA, TRATTORIA } from "./smallTrattoria.ts";

/** Why stars look like a J. */
export const jShape: Lesson = {
  name: "jShape",
  title: { en: "Why stars look like a J", it: "Perché le stelle disegnano una J" },
  minutes: 15,
  doctrine: ["D3", "D20"],
  terms: ["UMOT", "prosumer"],
  goals: [
    {
      en: "Recognise the J: many fives, some ones, few in between.",
      it: "Riconoscere la J: molti cinque, qualche uno, pochi in mezzo.",
    },
    {
      en: "Name the two selections behind it: who buys, and who of those writes.",
      it: "Nominare le due selezioni che la producono: chi compra, e chi fra loro scrive.",
    },
  ],
  question: {
    en: "An average restaurant: how many of its reviews have one star, two, three, four, five?",
    it: "Un ristorante medio: quante delle sue recensioni hanno una stella, due, tre, quattro, cinque?",
  },
  situation: {
    en: "Catena is the local chain: neither good nor bad, and it promises a little more than it keeps. Few guests write; those do who were delighted or angry. Draw the shares of its reviews by stars.",
    it: "Catena è la catena del quartiere: né buona né cattiva, e promette un po’ più di quanto mantiene. Pochi ospiti scrivono: chi è entusiasta o arrabbiato. Disegna le quote delle sue recensioni per numero di stelle.",
  },
  path: TRATTORIA,
  given: SMALL_TRATTORIA,
  hints: [],
  asked: {},
  predict: {
    says: { en: "Share of Catena’s reviews by stars", it: "Quota delle recensioni di Catena per stelle" },
    unit: "share",
    of: starShares("catena"),
    points: [
      { en: "1 star", it: "1 stella" },
      { en: "2 stars", it: "2 stelle" },
      { en: "3 stars", it: "3 stelle" },
      { en: "4 stars", it: "4 stelle" },
      { en: "5 stars", it: "5 stelle" },
    ],
    least: 0,
    most: 0.8,
  },
  runs: 6,
  answer: {
    says: {
      en: "A J: five stars are the most frequent, and one star is more frequent than two.",
      it: "Una J: le cinque stelle sono le più frequenti, e una stella è più frequente di due.",
    },
    holds: ([one, two, three, four, five]) => five > four && four > three && one > two,
  },
  explanation: [
    {
      en: "Two selections make the J. Who expects to like a place goes there, so that buyers are happier than people at large. And who felt little writes little: the middle stays silent.",
      it: "Due selezioni fanno la J. Va in un posto chi si aspetta che gli piaccia, quindi chi compra è più contento della gente in generale. E chi ha provato poco scrive poco: chi sta nel mezzo tace.",
    },
    {
      en: "When researchers asked everybody who had a product instead of reading those who wrote by themselves, the J became a hump. One microSD card with 4,915 reviews shows the J in pure form: 79.8% fives, 1.6% twos, 5% ones.",
      it: "Quando i ricercatori hanno chiesto a tutti coloro che avevano un prodotto, invece di leggere chi scrive da sé, la J è diventata una gobba. Una scheda microSD con 4.915 recensioni mostra la J allo stato puro: 79,8% di cinque, 1,6% di due, 5% di uno.",
    },
  ],
  sources: [
    {
      cite: "Hu, N., Zhang, J. & Pavlou, P. A. (2009), Overcoming the J-shaped distribution of product reviews, Communications of the ACM 52(10), 144–147",
      doi: "10.1145/1562764.1562800",
    },
    {
      cite: "Schoenmueller, V., Netzer, O. & Stahl, F. (2020), The Polarity of Online Reviews, Journal of Marketing Research 57(5), 853–877",
      doi: "10.1177/0022243720941832",
    },
  ],
  pitfalls: [
    {
      en: "Many draw a bell, as for heights or marks. Ask who of them wrote the last review, and after what experience.",
      it: "Molti disegnano una campana, come per le altezze o i voti. Chiedi chi di loro ha scritto l’ultima recensione, e dopo quale esperienza.",
    },
    {
      en: "The mean of a J describes nobody: 4.0 stars does not mean that most were fairly content.",
      it: "La media di una J non descrive nessuno: 4,0 stelle non vuol dire che i più fossero abbastanza contenti.",
    },
  ],
  challenge: {
    says: {
      en: "Shorten the left arm of the J: at most 4.5% of Catena’s reviews with one star. Her kitchen stays as it is.",
      it: "Accorcia il braccio sinistro della J: al massimo il 4,5% delle recensioni di Catena con una stella. La cucina resta com’è.",
    },
    levers: [
      {
        path: "brands.catena.promise",
        says: { en: "what the posters promise", it: "che cosa promettono i manifesti" },
        least: 0.5,
        most: 0.9,
        step: 0.02,
        start: 0.78,
      },
      {
        path: "brands.catena.care.answered",
        says: { en: "share of complaints that are answered", it: "quota di reclami a cui si risponde" },
        least: 0,
        most: 1,
        step: 0.1,
        start: 0.3,
      },
    ],
    targets: [
      {
        says: { en: "share of reviews with one star", it: "quota di recensioni con una stella" },
        unit: "share",
        of: (run) => starShares("catena")(run).slice(0, 1),
        atMost: 0.045,
      },
      {
        says: { en: "share of purchases", it: "quota di acquisti" },
        unit: "share",
        of: metricOf("catena", "share"),
        atLeast: 0.55,
      },
    ],
    solution: [0.6, 0.9],
    misses: [0.78, 1],
  },
};
