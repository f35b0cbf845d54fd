// dist-ext/scenario/words/expectations.js
var SUBJECT = {
  expectation: { en: "an expectation", it: "un'attesa" },
  "--constraint": { en: "--constraint", it: "--constraint" }
}, NAMED = {
  subject: { en: "a brand or market", it: "una marca o market" },
  marketMetric: { en: "a metric of the market", it: "una metrica del mercato" },
  brandMetric: { en: "a metric of a brand", it: "una metrica di una marca" }
}, PERIOD_WORDS = {
  en: "total, end (the last week), last90, year2, week12 or day0-29",
  it: "total, end (l'ultima settimana), last90, year2, week12 o day0-29"
}, expectationFaults = {
  wrongOrder: (rule, text, advice) => ({
    message: {
      en: `${SUBJECT[rule].en} must name the lower bound first, but is ${text}.`,
      it: `${SUBJECT[rule].it} deve nominare prima il limite pi\xF9 basso, ma \xE8 ${text}.`
    },
    advice
  }),
  badShape: (rule, text, advice) => ({
    message: {
      en: `${SUBJECT[rule].en} must be brand.metric.period and a bound, but is ${text}.`,
      it: `${SUBJECT[rule].it} deve essere marca.metrica.periodo e un limite, ma \xE8 ${text}.`
    },
    advice
  }),
  unknownName: (rule, what, text, got, advice) => ({
    message: {
      en: `${SUBJECT[rule].en} must name ${NAMED[what].en}, but ${text} names ${got}.`,
      it: `${SUBJECT[rule].it} deve nominare ${NAMED[what].it}, ma ${text} nomina ${got}.`
    },
    advice
  }),
  unknownPeriod: (rule, days, text, period) => ({
    message: {
      en: `${SUBJECT[rule].en} must name a period of the ${days} days, but ${text} names ${period}.`,
      it: `${SUBJECT[rule].it} deve nominare un periodo dei ${days} giorni, ma ${text} nomina ${period}.`
    },
    advice: { en: `Write ${PERIOD_WORDS.en}.`, it: `Scrivi ${PERIOD_WORDS.it}.` }
  })
}, expectationAdvice = {
  leaveRoom: {
    en: "A simulated number is never met exactly: leave room on both sides.",
    it: "Un numero simulato non si incontra mai esattamente: lascia spazio da entrambe le parti."
  },
  between: (subject, low, high) => ({
    en: `Write ${subject} between ${low} and ${high}.`,
    it: `Scrivi ${subject} between ${low} and ${high}.`
  }),
  neverExactly: (subject, low, high) => ({
    en: `A simulated number is never met exactly: write ${subject} between ${low} and ${high}.`,
    it: `Un numero simulato non si incontra mai esattamente: scrivi ${subject} between ${low} and ${high}.`
  }),
  percent: { en: "Write 0.25 for 25 %.", it: "Scrivi 0.25 per il 25 %." },
  point: { en: "Write decimals with a point.", it: "Scrivi i decimali con il punto." },
  example: {
    en: "Write nonna.share.last90 >= 0.25, or nonna.stars.end between 3.8 and 4.8.",
    it: "Scrivi nonna.share.last90 >= 0.25, oppure nonna.stars.end between 3.8 and 4.8."
  },
  thereAre: (names) => ({
    en: `There are ${names.en}.`,
    it: `Scegli fra ${names.it}.`
  })
};

export {
  PERIOD_WORDS,
  expectationFaults,
  expectationAdvice
};
