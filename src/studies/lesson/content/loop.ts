import type { Lesson } from "../lesson.ts";
import { metricByStretch, metricOf, TWO_MONTHS } from "../lessonMeasures.ts";
import { JUST_OPENED, TRATTORIA, PRESENCE_IN_SEARCH } from "./smallTrattoria.ts";

/** The loop: what some tell is what others find. */
export const loop: Lesson = {
  name: "loop",
  title: {
    en: "The loop: what some tell, others find",
    it: "Il cerchio: ciò che alcuni raccontano, altri lo trovano",
  },
  minutes: 20,
  doctrine: ["D2", "D3"],
  terms: ["UMOT", "word of mouth", "swayed"],
  goals: [
    {
      en: "Explain how the ultimate moment of one guest becomes the zero moment of the next.",
      it: "Spiegare come l’ultimo momento di un ospite diventa il momento zero del successivo.",
    },
    {
      en: "Draw what telling does to a newcomer over a year, and say why the gap widens.",
      it: "Disegnare che cosa fa il racconto a un nuovo arrivato in un anno, e dire perché il divario si allarga.",
    },
  ],
  question: {
    en: "How much of a newcomer’s success comes from what guests tell each other?",
    it: "Quanta parte del successo di un nuovo arrivato viene da ciò che gli ospiti si raccontano?",
  },
  situation: {
    en: "Trattoria Nonna has just opened: no reviews, no advertising, and one in twenty knows it. It cooks better than the others. The line shows its share in a world in which nobody writes a review and nobody tells a friend. Now people may talk.",
    it: "La Trattoria Nonna ha appena aperto: nessuna recensione, nessuna pubblicità, e la conosce una persona su venti. Cucina meglio degli altri. La linea mostra la sua quota in un mondo in cui nessuno scrive recensioni e nessuno racconta agli amici. Ora si può parlare.",
  },
  path: TRATTORIA,
  given: JUST_OPENED,
  hints: [
    {
      says: { en: "nobody tells", it: "nessuno racconta" },
      settings: { "telling.postRate": 0, "wordOfMouth.tellRate": 0 },
    },
  ],
  asked: {},
  predict: {
    says: {
      en: "Nonna’s share of purchases when people tell",
      it: "Quota di acquisti di Nonna quando si racconta",
    },
    unit: "share",
    of: metricByStretch("nonna", "share", TWO_MONTHS.length),
    points: TWO_MONTHS,
    least: 0,
    most: 0.2,
  },
  runs: 6,
  answer: {
    says: {
      en: "Telling makes the newcomer’s share about twice as large by the end of the year, and the gap widens in absolute terms.",
      it: "Il racconto porta la quota del nuovo arrivato a circa il doppio entro la fine dell’anno, e il divario in termini assoluti si allarga.",
    },
    holds: (truth, [silent]) =>
      truth[5] > 1.5 * silent[5] && truth[5] - silent[5] > 2 * (truth[0] - silent[0]) && truth[5] > truth[0],
  },
  explanation: [
    {
      en: "Each guest who tells makes a few others look. Those come, and some of them tell. A better kitchen is worth something only once somebody knows of it; telling is how a small brand’s quality gets around without money.",
      it: "Ogni ospite che racconta spinge qualcun altro a guardare. Qualcuno viene, e qualcuno di loro racconta. Una cucina migliore vale solo quando qualcuno lo sa; il racconto è il modo in cui la qualità di una piccola marca si fa conoscere senza denaro.",
    },
    {
      en: "A meta-analysis of 51 studies finds that sales rise by 0.24% when the volume of online word of mouth rises by 1%, and by 0.42% when its tone improves by 1%.",
      it: "Una meta-analisi di 51 studi trova che le vendite salgono dello 0,24% quando il volume del passaparola in rete cresce dell’1%, e dello 0,42% quando il suo tono migliora dell’1%.",
    },
  ],
  sources: [
    {
      cite: "You, Y., Vadakkepatt, G. G. & Joshi, A. M. (2015), A Meta-Analysis of Electronic Word-of-Mouth Elasticity, Journal of Marketing 79(2), 19–39",
      doi: "10.1509/jm.14.0169",
    },
  ],
  pitfalls: [
    {
      en: "Many draw an explosion. In a town of three thousand the loop is a slow push: most dinners go to places that one already knows.",
      it: "Molti disegnano un’esplosione. In una città di tremila persone il cerchio è una spinta lenta: la maggior parte delle cene va a posti che già si conoscono.",
    },
    {
      en: "The loop carries bad news as well. Ask what the line would look like for a kitchen worse than the others.",
      it: "Il cerchio porta anche le cattive notizie. Chiedi come sarebbe la linea per una cucina peggiore delle altre.",
    },
  ],
  challenge: {
    says: {
      en: "Nonna still has no money for advertising. Bring her share in the last ninety days to 12% without a loss of more than 6,000 EUR.",
      it: "Nonna non ha ancora denaro per la pubblicità. Porta la sua quota degli ultimi novanta giorni al 12% senza una perdita superiore a 6.000 euro.",
    },
    levers: [
      {
        path: "brands.nonna.quality",
        says: { en: "quality of the kitchen", it: "qualità della cucina" },
        least: 0.6,
        most: 0.8,
        step: 0.02,
        start: 0.74,
      },
      {
        path: "brands.nonna.shareTools.use",
        says: { en: "help to share at the table", it: "aiuto a condividere a tavola" },
        least: 0,
        most: 1,
        step: 0.1,
        start: 0.2,
      },
      {
        path: "brands.nonna.coverage.reviews",
        says: { en: "presence on review sites", it: "presenza sui siti di recensioni" },
        least: 0,
        most: 1,
        step: 0.1,
        start: 0.7,
      },
      PRESENCE_IN_SEARCH,
    ],
    targets: [
      {
        says: { en: "share in the last ninety days", it: "quota negli ultimi novanta giorni" },
        unit: "share",
        of: metricOf("nonna", "share", "last90"),
        atLeast: 0.12,
      },
      {
        says: { en: "profit of the year, EUR", it: "profitto dell’anno, euro" },
        unit: "money",
        of: metricOf("nonna", "profit"),
        atLeast: -6000,
      },
    ],
    solution: [0.8, 1, 1, 0.5],
    misses: [0.74, 0.2, 0.7, 1],
  },
};
