import type { Lesson } from "../lesson.ts";
import { metricByStretch, metricOf, TWO_MONTHS } from "../lessonMeasures.ts";
import { SMALL_TRATTORIA, TRATTORIA } from "./smallTrattoria.ts";

/** The first bad review. */
export const firstReview: Lesson = {
  name: "firstReview",
  title: { en: "The first bad reviews", it: "Le prime recensioni negative" },
  minutes: 15,
  doctrine: ["D20", "D21"],
  terms: ["ZMOT", "UMOT", "word of mouth"],
  goals: [
    {
      en: "Describe how a bad start heals, and what of it remains.",
      it: "Descrivere come guarisce una cattiva partenza, e che cosa ne resta.",
    },
    {
      en: "Explain why many honest reviews soon are the best answer to a few unjust ones.",
      it: "Spiegare perché molte recensioni oneste in poco tempo sono la risposta migliore a poche recensioni ingiuste.",
    },
  ],
  question: {
    en: "Five people give a good kitchen one star before anybody else has written. Where are its stars a year later?",
    it: "Cinque persone danno una stella a una buona cucina prima che altri abbiano scritto. Dove sono le sue stelle un anno dopo?",
  },
  situation: {
    en: "Two worlds with the same luck and the same kitchen. In one, the first five reviews of Trattoria Nonna have five stars: that is the line. In the other, the first five have one star. Draw the stars on display.",
    it: "Due mondi con la stessa fortuna e la stessa cucina. Nel primo, le prime cinque recensioni della Trattoria Nonna hanno cinque stelle: è la linea. Nel secondo, le prime cinque hanno una stella. Disegna le stelle esposte.",
  },
  path: TRATTORIA,
  given: {
    ...SMALL_TRATTORIA,
    "brands.nonna.awareness": 0.05,
    "brands.nonna.startingReviews.count": 5,
    "brands.nonna.startingReviews.stars": 1,
  },
  hints: [
    {
      says: { en: "five good ones first", it: "prima cinque buone" },
      settings: { "brands.nonna.startingReviews.stars": 5 },
    },
  ],
  asked: {},
  predict: {
    says: {
      en: "Stars on display when the first five reviews are bad",
      it: "Stelle esposte quando le prime cinque recensioni sono cattive",
    },
    unit: "stars",
    of: metricByStretch("nonna", "stars", TWO_MONTHS.length),
    points: TWO_MONTHS,
    least: 1,
    most: 5,
  },
  runs: 8,
  answer: {
    says: {
      en: "They climb fast at first and slowly later; after a year the gap is small, but it has not closed.",
      it: "Salgono in fretta all’inizio e piano dopo; dopo un anno il divario è piccolo, ma non si è chiuso.",
    },
    holds: (bad, [good]) =>
      bad.every((stars, at) => at === 0 || stars > bad[at - 1]) &&
      bad[1] - bad[0] > bad[5] - bad[4] &&
      good[5] > bad[5] &&
      good[0] - bad[0] > 3 * (good[5] - bad[5]),
  },
  explanation: [
    {
      en: "A mean of few numbers is moved by each new one; a mean of many is not. That is why the first reviews count so much and the hundredth so little, and why five unjust ones drown among a hundred honest ones.",
      it: "La media di pochi numeri si sposta con ogni nuovo numero; quella di molti no. Per questo le prime recensioni contano tanto e la centesima così poco, e per questo cinque ingiuste annegano fra cento oneste.",
    },
    {
      en: "For vacuum cleaners, toasters and cameras, products whose first review happened to be bad on one of two sites still had 0.29 stars less there after a year, and 36 fewer reviews. In that market the rating gap shrank while the gap in the number of reviews grew.",
      it: "Per aspirapolvere, tostapane e fotocamere, i prodotti la cui prima recensione era per caso negativa su uno di due siti avevano lì, dopo un anno, ancora 0,29 stelle in meno e 36 recensioni in meno. In quel mercato il divario nel voto si riduceva mentre quello nel numero di recensioni cresceva.",
    },
  ],
  sources: [
    {
      cite: "Park, S., Shin, W. & Xie, J. (2021), The Fateful First Consumer Review, Marketing Science 40(3), 481–507",
      doi: "10.1287/mksc.2020.1264",
    },
  ],
  pitfalls: [
    {
      en: "Some draw a line that stays at one star: they forget that new guests write what they themselves lived.",
      it: "Alcuni disegnano una linea che resta a una stella: dimenticano che i nuovi ospiti scrivono ciò che hanno vissuto loro.",
    },
    {
      en: "Others let the gap close within a month. Count how many guests of a place that nobody knows write in a month.",
      it: "Altri chiudono il divario in un mese. Conta quanti ospiti di un posto che nessuno conosce scrivono in un mese.",
    },
  ],
  challenge: {
    says: {
      en: "The five bad ones are there. Bring the stars to 4.4 within the first 120 days.",
      it: "Le cinque cattive ci sono. Porta le stelle a 4,4 entro i primi 120 giorni.",
    },
    levers: [
      {
        path: "brands.nonna.shareTools.use",
        says: { en: "help to share at the table", it: "aiuto a condividere a tavola" },
        least: 0,
        most: 1,
        step: 0.1,
        start: 0.2,
      },
      {
        path: "brands.nonna.care.answered",
        says: { en: "share of complaints that are answered", it: "quota di reclami a cui si risponde" },
        least: 0,
        most: 1,
        step: 0.1,
        start: 0.4,
      },
      {
        path: "brands.nonna.promise",
        says: { en: "what the menu promises", it: "che cosa promette il menu" },
        least: 0.5,
        most: 1,
        step: 0.05,
        start: 0.7,
      },
    ],
    targets: [
      {
        says: { en: "stars after 120 days", it: "stelle dopo 120 giorni" },
        unit: "stars",
        of: metricOf("nonna", "stars", "day0-119"),
        atLeast: 4.4,
      },
    ],
    solution: [1, 1, 0.7],
    misses: [0.2, 1, 1],
  },
};
