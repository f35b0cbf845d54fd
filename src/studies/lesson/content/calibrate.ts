import type { Lesson } from "../lesson.ts";
import { metricOf, salesGap, TWO_MONTHS } from "../lessonMeasures.ts";
import { SMALL_TRATTORIA, TRATTORIA } from "./smallTrattoria.ts";

/** What the house really was when its dinners were counted, and the luck that it had. */
export const COUNTED_HOUSE = {
  settings: { ...SMALL_TRATTORIA, "brands.nonna.quality": 0.85 },
  seed: "counted",
};

/** Dinners of that house, two months at a time; the last two months are what is asked for. */
export const COUNTED: readonly number[] = [477, 693, 852, 698, 1000];

/** Calibrating to data. */
export const calibrate: Lesson = {
  name: "calibrate",
  title: { en: "Calibrating to data", it: "Calibrare sui dati" },
  minutes: 20,
  doctrine: ["D19"],
  terms: ["lever", "interval", "run"],
  goals: [
    {
      en: "Use observed sales to find a setting that cannot be observed.",
      it: "Usare le vendite osservate per trovare un’impostazione che non si può osservare.",
    },
    {
      en: "Tell a forecast from a guess: say what it rests on.",
      it: "Distinguere una previsione da un’ipotesi: dire su che cosa poggia.",
    },
  ],
  question: {
    en: "Ten months of dinners are counted. How many will be sold in months 11 and 12?",
    it: "Si sono contate le cene di dieci mesi. Quante se ne venderanno nei mesi 11 e 12?",
  },
  situation: {
    en: "A trattoria like Nonna has counted its dinners. You see the counts of ten months, and what the scenario as it stands sells in months 11 and 12. Something about this house is better than in the scenario. December is high season.",
    it: "Una trattoria come Nonna ha contato le sue cene. Vedi i conti di dieci mesi, e quanto vende lo scenario così com’è nei mesi 11 e 12. Qualcosa in questa casa è meglio che nello scenario. Dicembre è alta stagione.",
  },
  path: TRATTORIA,
  given: SMALL_TRATTORIA,
  hints: [{ says: { en: "the scenario as it stands", it: "lo scenario così com’è" }, settings: {} }],
  data: {
    says: { en: "dinners counted", it: "cene contate" },
    points: TWO_MONTHS.slice(0, COUNTED.length),
    values: COUNTED,
  },
  asked: { "brands.nonna.quality": 0.85 },
  predict: {
    says: { en: "Dinners in months 11 and 12", it: "Cene nei mesi 11 e 12" },
    unit: "count",
    of: metricOf("nonna", "sales", "day304-364"),
    least: 500,
    most: 1500,
  },
  runs: 8,
  answer: {
    says: {
      en: "Well over a tenth more than the scenario as it stands sells: the better kitchen has gone on winning guests.",
      it: "Ben oltre un decimo in più di quanto vende lo scenario così com’è: la cucina migliore ha continuato a conquistare ospiti.",
    },
    holds: ([sold], [[asItStands]]) => sold > 1.15 * asItStands,
  },
  explanation: [
    {
      en: "Calibrating means turning a setting until the model sells what was counted. Only then does it say something about a month that has not been counted. Its forecast knows the season and the loop; a ruler laid along the last points knows neither.",
      it: "Calibrare vuol dire girare un’impostazione finché il modello vende ciò che si è contato. Solo allora dice qualcosa di un mese non ancora contato. La sua previsione conosce la stagione e il cerchio; un righello appoggiato agli ultimi punti non conosce né l’una né l’altro.",
    },
    {
      en: "A good fit is no proof. A lower price sells more dinners as well, and with enough levers nearly any series can be fitted. What was set, what was fitted and what was tested on months that the fit had not seen must be told apart.",
      it: "Un buon adattamento non è una prova. Anche un prezzo più basso vende più cene, e con abbastanza leve si adatta quasi ogni serie. Bisogna distinguere ciò che è stato impostato, ciò che è stato adattato e ciò che è stato verificato su mesi che l’adattamento non aveva visto.",
    },
  ],
  sources: [
    {
      cite: "Rand, W. & Rust, R. T. (2011), Agent-based modeling in marketing: Guidelines for rigor, International Journal of Research in Marketing 28(3), 181–193",
      doi: "10.1016/j.ijresmar.2011.04.002",
    },
  ],
  pitfalls: [
    {
      en: "August is low in every year. Who lays a ruler through months 7 to 10 forecasts the wrong thing.",
      it: "Agosto è basso ogni anno. Chi appoggia un righello ai mesi dal 7 al 10 prevede la cosa sbagliata.",
    },
    {
      en: "Let two groups fit with different levers and compare their forecasts: the data do not decide between them.",
      it: "Fai adattare due gruppi con leve diverse e confronta le previsioni: i dati non decidono fra loro.",
    },
  ],
  challenge: {
    says: {
      en: "Find the setting with which the model misses the ten counted months by at most 10% on average.",
      it: "Trova l’impostazione con cui il modello sbaglia i dieci mesi contati in media al massimo del 10%.",
    },
    levers: [
      {
        path: "brands.nonna.quality",
        says: { en: "quality of the kitchen", it: "qualità della cucina" },
        least: 0.5,
        most: 1,
        step: 0.01,
        start: 0.74,
      },
    ],
    targets: [
      {
        says: { en: "mean distance from the counted dinners", it: "distanza media dalle cene contate" },
        unit: "share",
        of: salesGap("nonna", COUNTED, TWO_MONTHS.length),
        atMost: 0.1,
      },
    ],
    solution: [0.85],
    misses: [0.74],
  },
};
