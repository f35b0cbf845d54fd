import type { Lesson } from "../lesson.ts";
import { metricByStretch, metricOf, MONTHS } from "../lessonMeasures.ts";

const SIXTY_BAD_DAYS = [
  {
    day: 120,
    note: {
      en: "Water damage, building noise, rude staff",
      it: "Danni d’acqua, rumore di cantiere, personale scortese",
    },
    set: {
      "brands.belvedere.quality": 0.42,
      "brands.belvedere.service": 0.4,
      "brands.belvedere.failure": 0.15,
    },
  },
  {
    day: 180,
    note: { en: "Repaired", it: "Tutto riparato" },
    set: {
      "brands.belvedere.quality": 0.74,
      "brands.belvedere.service": 0.7,
      "brands.belvedere.failure": 0.03,
    },
  },
];

const UNANSWERED = { "brands.belvedere.care.answered": 0 };

/** Crisis and care. */
export const crisis: Lesson = {
  name: "crisis",
  title: { en: "A crisis, and who answers", it: "Una crisi, e chi risponde" },
  minutes: 20,
  doctrine: ["D20", "D21"],
  terms: ["word of mouth", "UMOT", "NPS"],
  goals: [
    {
      en: "Estimate how long a repaired crisis goes on costing guests.",
      it: "Stimare per quanto tempo una crisi già riparata continua a costare ospiti.",
    },
    {
      en: "Say what answering can repair, and what it cannot.",
      it: "Dire che cosa può riparare una risposta, e che cosa no.",
    },
  ],
  question: {
    en: "Sixty bad days at a lake hotel, then everything is repaired. When are the guests back?",
    it: "Sessanta giorni neri in un albergo sul lago, poi tutto è riparato. Quando tornano gli ospiti?",
  },
  situation: {
    en: "From day 120 to day 180, months five and six, water drips, builders hammer and the staff is rude. Nobody answers the complaints. On day 180 all is well again. The line shows the share of Hotel Belvedere in a quiet year.",
    it: "Dal giorno 120 al giorno 180, nei mesi cinque e sei, gocciola acqua, si martella e il personale è scortese. Nessuno risponde ai reclami. Il giorno 180 tutto è di nuovo a posto. La linea mostra la quota dell’Hotel Belvedere in un anno tranquillo.",
  },
  path: "hotels/quiet-year.yaml",
  given: { "market.consumers": 6000, ...UNANSWERED },
  hints: [{ says: { en: "a quiet year", it: "un anno tranquillo" }, settings: {} }],
  asked: { timeline: SIXTY_BAD_DAYS },
  predict: {
    says: {
      en: "Belvedere’s share of purchases with the crisis",
      it: "Quota di acquisti di Belvedere con la crisi",
    },
    unit: "share",
    of: metricByStretch("belvedere", "share", MONTHS.length),
    points: MONTHS,
    least: 0,
    most: 0.5,
  },
  runs: 6,
  answer: {
    says: {
      en: "The share falls within a month, and half a year after the repair it is still below the quiet year.",
      it: "La quota cade entro un mese, e mezzo anno dopo la riparazione è ancora sotto l’anno tranquillo.",
    },
    holds: (bad, quiet) =>
      [0, 1, 2].every((month) => bad[month] === quiet[0][month]) &&
      [5, 6, 7, 8, 9, 10, 11].every((month) => bad[month] < quiet[0][month]),
  },
  explanation: [
    {
      en: "The rooms are dry again, but the reviews stay. Bad ones are read more, weigh more and are passed on more; each later reader meets the sixty days that she was spared.",
      it: "Le camere sono asciutte, ma le recensioni restano. Quelle cattive si leggono di più, pesano di più e si passano di più; ogni lettrice successiva incontra i sessanta giorni che le sono stati risparmiati.",
    },
    {
      en: "On booking sites one star fewer hurts sales more than one more helps. Hotels in Texas that began to answer reviews gained 0.12 stars and 12% more reviews.",
      it: "In rete una stella in meno danneggia le vendite più di quanto una in più le aiuti. Gli alberghi del Texas che hanno cominciato a rispondere alle recensioni hanno guadagnato 0,12 stelle e il 12% di recensioni in più.",
    },
    {
      en: "Answering wins back some of those who complained and calms those who read. It does not undo the sixty days.",
      it: "Rispondere riconquista una parte di chi ha reclamato e rassicura chi legge. Non cancella i sessanta giorni.",
    },
  ],
  sources: [
    {
      cite: "Proserpio, D. & Zervas, G. (2017), Online Reputation Management: Estimating the Impact of Management Responses on Consumer Reviews, Marketing Science 36(5), 645–665",
      doi: "10.1287/mksc.2017.1043",
    },
    {
      cite: "Chevalier, J. A. & Mayzlin, D. (2006), The Effect of Word of Mouth on Sales: Online Book Reviews, Journal of Marketing Research 43(3), 345–354",
      doi: "10.1509/jmkr.43.3.345",
    },
  ],
  pitfalls: [
    {
      en: "Many draw a V: down and at once up again, as if guests could see that the pipes were mended.",
      it: "Molti disegnano una V: giù e subito su, come se gli ospiti vedessero che i tubi sono riparati.",
    },
    {
      en: "Nobody’s first months differ: the two worlds have the same luck, so that the lines lie on each other until day 120.",
      it: "I primi mesi non differiscono: i due mondi hanno la stessa fortuna, così le linee coincidono fino al giorno 120.",
    },
  ],
  challenge: {
    says: {
      en: "The same sixty days, but you run the desk all year. End the year with 4.25 stars, and keep a share of 24% from day 120 on.",
      it: "Gli stessi sessanta giorni, ma tutto l’anno l’assistenza la gestisci tu. Chiudi l’anno con 4,25 stelle, e tieni una quota del 24% dal giorno 120 in poi.",
    },
    given: { timeline: SIXTY_BAD_DAYS },
    levers: [
      {
        path: "brands.belvedere.care.answered",
        says: { en: "share of complaints that are answered", it: "quota di reclami a cui si risponde" },
        least: 0,
        most: 1,
        step: 0.05,
        start: 0,
      },
      {
        path: "brands.belvedere.care.hours",
        says: { en: "hours until the answer", it: "ore fino alla risposta" },
        least: 4,
        most: 96,
        step: 4,
        start: 48,
      },
      {
        path: "brands.belvedere.care.skill",
        says: { en: "share of answers that solve the problem", it: "quota di risposte che risolvono" },
        least: 0,
        most: 1,
        step: 0.1,
        start: 0.5,
      },
    ],
    targets: [
      {
        says: { en: "stars at the end of the year", it: "stelle alla fine dell’anno" },
        unit: "stars",
        of: metricOf("belvedere", "stars", "end"),
        atLeast: 4.25,
      },
      {
        says: { en: "share from day 120 on", it: "quota dal giorno 120 in poi" },
        unit: "share",
        of: metricOf("belvedere", "share", "day120-364"),
        atLeast: 0.24,
      },
    ],
    solution: [0.95, 8, 0.8],
    misses: [0.1, 4, 1],
  },
};
