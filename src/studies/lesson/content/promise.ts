import type { Lesson } from "../lesson.ts";
import { metricByStretch, metricOf, TWO_MONTHS } from "../lessonMeasures.ts";
import { SMALL_TRATTORIA, TRATTORIA } from "./smallTrattoria.ts";

/** Promise and reality. */
export const promise: Lesson = {
  name: "promise",
  title: { en: "Promise and reality", it: "La promessa e la realtà" },
  minutes: 20,
  doctrine: ["D5", "D12"],
  terms: ["SMOT", "UMOT"],
  goals: [
    {
      en: "Say what a promise above the real experience does at first and later.",
      it: "Dire che cosa fa all’inizio e dopo una promessa superiore all’esperienza reale.",
    },
    {
      en: "Explain satisfaction as what is lived minus what was expected.",
      it: "Spiegare la soddisfazione come ciò che si vive meno ciò che ci si aspettava.",
    },
  ],
  question: {
    en: "Trattoria Nonna begins to promise the best dinner in town. What happens to her sales?",
    it: "La Trattoria Nonna comincia a promettere la migliore cena della città. Che cosa succede alle vendite?",
  },
  situation: {
    en: "The kitchen stays as it is, good but not the best. The line shows dinners sold with today’s modest promise. From the first day on, menu, site and advertisements promise perfection. Draw the dinners sold.",
    it: "La cucina resta com’è, buona ma non la migliore. La linea mostra le cene vendute con la promessa modesta di oggi. Dal primo giorno, menu, sito e pubblicità promettono la perfezione. Disegna le cene vendute.",
  },
  path: TRATTORIA,
  given: SMALL_TRATTORIA,
  hints: [{ says: { en: "today’s promise", it: "la promessa di oggi" }, settings: {} }],
  asked: { "brands.nonna.promise": 1 },
  predict: {
    says: { en: "Dinners sold with the loud promise", it: "Cene vendute con la promessa forte" },
    unit: "count",
    of: metricByStretch("nonna", "sales", TWO_MONTHS.length),
    points: TWO_MONTHS,
    least: 200,
    most: 1000,
  },
  runs: 8,
  answer: {
    says: {
      en: "In the first two months hardly anything changes; then fewer and fewer guests come than would have come.",
      it: "Nei primi due mesi non cambia quasi nulla; poi vengono sempre meno ospiti di quanti ne sarebbero venuti.",
    },
    holds: (loud, [modest]) =>
      modest[5] > loud[5] && Math.abs(loud[0] - modest[0]) < modest[5] - loud[5] && modest[4] > loud[4],
  },
  explanation: [
    {
      en: "Who expects perfection and gets a good dinner is disappointed; who expects a good dinner and gets one is not. Disappointed guests write worse, tell worse and come back less, and others find what they wrote.",
      it: "Chi si aspetta la perfezione e riceve una buona cena resta deluso; chi si aspetta una buona cena e la riceve no. Gli ospiti delusi scrivono peggio, raccontano peggio e tornano meno, e altri trovano ciò che hanno scritto.",
    },
    {
      en: "That satisfaction depends on the distance between expectation and experience, and that disappointments weigh more than pleasant surprises, is among the best supported findings on consumers.",
      it: "Che la soddisfazione dipenda dalla distanza fra attesa ed esperienza, e che le delusioni pesino più delle sorprese gradite, è fra i risultati meglio confermati sui consumatori.",
    },
    {
      en: "The damage takes time because it travels by telling. Where people buy once and hardly read, a loud promise can pay for long: the scenario with two headphones shows that.",
      it: "Il danno richiede tempo perché viaggia con il racconto. Dove si compra una volta sola e si legge poco, una promessa forte può rendere a lungo: lo mostra lo scenario delle due cuffie.",
    },
  ],
  sources: [
    {
      cite: "Oliver, R. L. (1980), A Cognitive Model of the Antecedents and Consequences of Satisfaction Decisions, Journal of Marketing Research 17(4), 460–469",
      doi: "10.1177/002224378001700405",
    },
    {
      cite: "Anderson, E. W. & Sullivan, M. W. (1993), The Antecedents and Consequences of Customer Satisfaction for Firms, Marketing Science 12(2), 125–143",
      doi: "10.1287/mksc.12.2.125",
    },
  ],
  pitfalls: [
    {
      en: "Many let sales jump first. They would, if nobody knew the house yet and nobody had anything to read.",
      it: "Molti fanno prima balzare le vendite. Accadrebbe, se nessuno conoscesse ancora la casa e nessuno avesse nulla da leggere.",
    },
    {
      en: "“Then promise nothing.” A promise below the truth costs too: too few come to find out.",
      it: "«Allora non promettiamo niente.» Anche una promessa sotto la verità costa: troppo pochi vengono a scoprirlo.",
    },
  ],
  challenge: {
    says: {
      en: "Make the story true: satisfaction of at least 0.8 in the year, and a share of at least 28% in the last ninety days.",
      it: "Rendi vera la storia: soddisfazione di almeno 0,8 nell’anno, e quota di almeno il 28% negli ultimi novanta giorni.",
    },
    levers: [
      {
        path: "brands.nonna.promise",
        says: { en: "what is promised", it: "che cosa si promette" },
        least: 0.4,
        most: 1,
        step: 0.05,
        start: 1,
      },
      {
        path: "brands.nonna.quality",
        says: { en: "quality of the kitchen", it: "qualità della cucina" },
        least: 0.6,
        most: 0.9,
        step: 0.02,
        start: 0.74,
      },
    ],
    targets: [
      {
        says: { en: "satisfaction of the guests, 0–1", it: "soddisfazione degli ospiti, 0–1" },
        unit: "quality",
        of: metricOf("nonna", "satisfaction"),
        atLeast: 0.8,
      },
      {
        says: { en: "share in the last ninety days", it: "quota negli ultimi novanta giorni" },
        unit: "share",
        of: metricOf("nonna", "share", "last90"),
        atLeast: 0.28,
      },
    ],
    solution: [0.9, 0.9],
    misses: [0.4, 0.74],
  },
};
