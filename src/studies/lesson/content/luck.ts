import type { Lesson } from "../lesson.ts";
import { metricOf } from "../lessonMeasures.ts";
import { TRATTORIA } from "./smallTrattoria.ts";

/** Luck and intervals: why one run proves nothing. */
export const luck: Lesson = {
  name: "luck",
  title: {
    en: "Luck and intervals: why one run proves nothing",
    it: "Fortuna e intervalli: perché una prova non prova niente",
  },
  minutes: 15,
  doctrine: ["D19"],
  terms: ["run", "interval", "common random numbers"],
  goals: [
    {
      en: "Say why the same plan in the same market gives different results.",
      it: "Dire perché lo stesso piano nello stesso mercato dà risultati diversi.",
    },
    {
      en: "Name two ways to make luck smaller: more people, and more runs.",
      it: "Nominare due modi di ridurre la fortuna: più persone e più simulazioni.",
    },
  ],
  question: {
    en: "Twenty times the same half-year: how far apart are the best and the worst?",
    it: "Venti volte lo stesso semestre: quanto distano il migliore e il peggiore?",
  },
  situation: {
    en: "A thousand people, three places to dine, half a year; Trattoria Nonna sells some 650 dinners. We let the half-year happen twenty times. Nothing differs but luck: who is hungry when, whom they meet, what they feel like. How many dinners lie between the best and the worst?",
    it: "Mille persone, tre posti dove cenare, mezzo anno; la Trattoria Nonna vende circa 650 cene. Facciamo accadere il semestre venti volte. Non cambia nulla se non la fortuna: chi ha fame quando, chi incontra, di che cosa ha voglia. Quante cene separano il migliore dal peggiore?",
  },
  path: TRATTORIA,
  given: { "market.consumers": 1000, "market.days": 180 },
  hints: [],
  asked: {},
  predict: {
    says: {
      en: "Dinners between the best and the worst of twenty runs",
      it: "Cene fra la migliore e la peggiore di venti simulazioni",
    },
    unit: "count",
    of: metricOf("nonna", "sales"),
    across: "range",
    least: 0,
    most: 500,
  },
  runs: 20,
  answer: {
    says: {
      en: "Well over a hundred: more than a sixth of all dinners, by luck alone.",
      it: "Ben più di cento: oltre un sesto di tutte le cene, per sola fortuna.",
    },
    holds: ([range]) => range > 110,
  },
  explanation: [
    {
      en: "One run is one life of the market. Whoever compares one run with and one run without a plan compares luck. Several runs show how far luck reaches, and their mean lies in an interval that shrinks with the square root of their number: four times the runs, half the width.",
      it: "Una simulazione è una vita del mercato. Chi confronta una simulazione con un piano e una senza confronta la fortuna. Più simulazioni mostrano fin dove arriva la fortuna, e la loro media sta in un intervallo che si stringe con la radice quadrata del loro numero: quattro volte le simulazioni, metà della larghezza.",
    },
    {
      en: "There is a better way for comparisons: give both plans the same luck, person by person. Then what differs is due to the plan. umot compares in no other way.",
      it: "Per i confronti c’è un modo migliore: dare a entrambi i piani la stessa fortuna, persona per persona. Allora ciò che differisce è dovuto al piano. umot non confronta in altro modo.",
    },
    {
      en: "When eight groups of people chose music seeing what others had chosen, each group made other songs its hits: success is partly luck in real markets too.",
      it: "Quando otto gruppi di persone hanno scelto musica vedendo le scelte degli altri, ciascun gruppo ha avuto i suoi successi: anche nei mercati veri il successo è in parte fortuna.",
    },
  ],
  sources: [
    {
      cite: "Salganik, M. J., Dodds, P. S. & Watts, D. J. (2006), Experimental Study of Inequality and Unpredictability in an Artificial Cultural Market, Science 311, 854–856",
      doi: "10.1126/science.1121066",
    },
    { cite: "Law, A. M. (2015), Simulation Modeling and Analysis, 5th ed., chapters 9 and 11, McGraw-Hill" },
  ],
  pitfalls: [
    {
      en: "Many say ten or twenty. Let them toss a coin a hundred times in their heads: who would bet on exactly fifty?",
      it: "Molti dicono dieci o venti. Fai lanciare a mente una moneta cento volte: chi scommetterebbe su cinquanta esatti?",
    },
    {
      en: "The distance between best and worst grows with the number of runs; the interval of the mean shrinks. They are two different things.",
      it: "La distanza fra il migliore e il peggiore cresce con il numero delle simulazioni; l’intervallo della media si stringe. Sono due cose diverse.",
    },
  ],
  challenge: {
    says: {
      en: "How many people must a market have so that Nonna’s share differs by at most four percentage points between the best and the worst of twenty runs? Use no more than 5,000.",
      it: "Quante persone deve avere un mercato perché la quota di Nonna differisca al massimo di quattro punti percentuali fra la migliore e la peggiore di venti simulazioni? Non usarne più di 5.000.",
    },
    levers: [
      {
        path: "market.consumers",
        says: { en: "people in the market", it: "persone nel mercato" },
        least: 500,
        most: 5000,
        step: 500,
        start: 1000,
      },
    ],
    targets: [
      {
        says: {
          en: "largest minus smallest share of twenty runs",
          it: "quota maggiore meno quota minore di venti simulazioni",
        },
        unit: "share",
        of: metricOf("nonna", "share"),
        across: "range",
        atMost: 0.04,
      },
    ],
    solution: [5000],
    misses: [500],
  },
};
