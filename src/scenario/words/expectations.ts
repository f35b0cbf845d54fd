import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";

/** What the faults are about: an expectation of a scenario, or a rule that a plan must keep. */
export type RuleKind = "expectation" | "--constraint";

const SUBJECT: Readonly<Record<RuleKind, Bilingual>> = {
  expectation: { en: "an expectation", it: "un'attesa" },
  "--constraint": { en: "--constraint", it: "--constraint" },
};

/** What a rule may name, and what it is called in a sentence. */
const NAMED = {
  subject: { en: "a brand or market", it: "una marca o market" },
  marketMetric: { en: "a metric of the market", it: "una metrica del mercato" },
  brandMetric: { en: "a metric of a brand", it: "una metrica di una marca" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a period may be called. */
export const PERIOD_WORDS: Bilingual = {
  en: "total, end (the last week), last90, year2, week12 or day0-29",
  it: "total, end (l'ultima settimana), last90, year2, week12 o day0-29",
};

/** Faults of what must come out of a run. */
export const expectationFaults = {
  wrongOrder: (rule: RuleKind, text: string, advice: Bilingual): Fault => ({
    message: {
      en: `${SUBJECT[rule].en} must name the lower bound first, but is ${text}.`,
      it: `${SUBJECT[rule].it} deve nominare prima il limite più basso, ma è ${text}.`,
    },
    advice,
  }),
  badShape: (rule: RuleKind, text: string, advice: Bilingual): Fault => ({
    message: {
      en: `${SUBJECT[rule].en} must be brand.metric.period and a bound, but is ${text}.`,
      it: `${SUBJECT[rule].it} deve essere marca.metrica.periodo e un limite, ma è ${text}.`,
    },
    advice,
  }),
  unknownName: (
    rule: RuleKind,
    what: keyof typeof NAMED,
    text: string,
    got: string,
    advice: Bilingual,
  ): Fault => ({
    message: {
      en: `${SUBJECT[rule].en} must name ${NAMED[what].en}, but ${text} names ${got}.`,
      it: `${SUBJECT[rule].it} deve nominare ${NAMED[what].it}, ma ${text} nomina ${got}.`,
    },
    advice,
  }),
  unknownPeriod: (rule: RuleKind, days: number, text: string, period: string): Fault => ({
    message: {
      en: `${SUBJECT[rule].en} must name a period of the ${days} days, but ${text} names ${period}.`,
      it: `${SUBJECT[rule].it} deve nominare un periodo dei ${days} giorni, ma ${text} nomina ${period}.`,
    },
    advice: { en: `Write ${PERIOD_WORDS.en}.`, it: `Scrivi ${PERIOD_WORDS.it}.` },
  }),
} as const;

/** What to write instead. */
export const expectationAdvice = {
  leaveRoom: {
    en: "A simulated number is never met exactly: leave room on both sides.",
    it: "Un numero simulato non si incontra mai esattamente: lascia spazio da entrambe le parti.",
  },
  between: (subject: string, low: number, high: number): Bilingual => ({
    en: `Write ${subject} between ${low} and ${high}.`,
    it: `Scrivi ${subject} between ${low} and ${high}.`,
  }),
  neverExactly: (subject: string, low: number, high: number): Bilingual => ({
    en: `A simulated number is never met exactly: write ${subject} between ${low} and ${high}.`,
    it: `Un numero simulato non si incontra mai esattamente: scrivi ${subject} between ${low} and ${high}.`,
  }),
  percent: { en: "Write 0.25 for 25 %.", it: "Scrivi 0.25 per il 25 %." },
  point: { en: "Write decimals with a point.", it: "Scrivi i decimali con il punto." },
  example: {
    en: "Write nonna.share.last90 >= 0.25, or nonna.stars.end between 3.8 and 4.8.",
    it: "Scrivi nonna.share.last90 >= 0.25, oppure nonna.stars.end between 3.8 and 4.8.",
  },
  thereAre: (names: Bilingual): Bilingual => ({
    en: `There are ${names.en}.`,
    it: `Scegli fra ${names.it}.`,
  }),
} as const;
