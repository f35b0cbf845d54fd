import type { Bilingual } from "../../language/bilingual.ts";
import type { Locale } from "../../drawing/numbers.ts";

interface Step {
  /** what to do */
  readonly what: string;
  /** by which command, or why */
  readonly how: string;
}

type BilingualStep = { readonly [Part in keyof Step]: Bilingual };

const CHECK: BilingualStep = {
  what: {
    en: "Check the assumptions against what you know.",
    it: "Confrontare le ipotesi con ciò che si sa.",
  },
  how: {
    en: "Prices, costs, reach and quality are in the scenario; “umot explain” says where each default comes from.",
    it: "Prezzi, costi, copertura e qualità stanno nello scenario; «umot explain» dice da dove viene ogni valore predefinito.",
  },
};

const COMPARE: BilingualStep = {
  what: {
    en: "Compare the plans that you could really choose.",
    it: "Confrontare i piani tra cui si può davvero scegliere.",
  },
  how: {
    en: "“umot compare” lets them meet the same luck, and “--money” says what each costs and brings.",
    it: "«umot compare» li mette davanti alla stessa fortuna, e «--money» dice quanto costa e quanto porta ciascuno.",
  },
};

const MATTERS: BilingualStep = {
  what: {
    en: "Find the settings that could change the answer.",
    it: "Trovare le impostazioni che potrebbero ribaltare la risposta.",
  },
  how: {
    en: "“umot sensitivity” ranks them; measure the first ones in the field.",
    it: "«umot sensitivity» le mette in ordine; le prime vanno misurate sul campo.",
  },
};

const PILOT: BilingualStep = {
  what: { en: "Try it on a small scale before you spend.", it: "Provarlo in piccolo prima di spendere." },
  how: {
    en: "A region, a shop or a month: watch the measures on these slides, and compare them with their intervals.",
    it: "Una zona, un negozio o un mese: seguire le misure di queste diapositive e confrontarle con i loro intervalli.",
  },
};

const OPTIMISE: BilingualStep = {
  what: {
    en: "Look for the best plan for the money.",
    it: "Cercare il piano migliore per i soldi disponibili.",
  },
  how: {
    en: "“umot optimise” tries levers within their ranges and compares the best plan with today’s in fresh runs.",
    it: "«umot optimise» prova le leve nei loro intervalli e confronta il piano migliore con quello di oggi in simulazioni nuove.",
  },
};

const MORE_RUNS: BilingualStep = {
  what: {
    en: "Where an interval is too wide to decide, run more.",
    it: "Dove un intervallo è troppo largo per decidere, fare più simulazioni.",
  },
  how: {
    en: "Four times as many runs halve it; “--precision” runs until it is as narrow as you ask.",
    it: "Il quadruplo delle simulazioni lo dimezza; «--precision» continua finché è stretto quanto serve.",
  },
};

const WATCH: BilingualStep = {
  what: {
    en: "Hold what comes against the bands.",
    it: "Confrontare ciò che arriva con le fasce.",
  },
  how: {
    en: "If it falls outside the nine-in-ten band more often than one time in ten, the past no longer tells what comes: forecast anew.",
    it: "Se cade fuori dalla fascia di nove volte su dieci più spesso di una volta su dieci, il passato non dice più che cosa viene: rifare la previsione.",
  },
};

const BACKTEST: BilingualStep = {
  what: {
    en: "See how often such bands were right.",
    it: "Vedere quante volte fasce simili hanno avuto ragione.",
  },
  how: {
    en: "“umot backtest” forecasts at every point of your own past, with every method, and counts.",
    it: "«umot backtest» fa la previsione in ogni punto del passato, con ogni metodo, e conta.",
  },
};

const CALIBRATE: BilingualStep = {
  what: {
    en: "Where a plan is to change, calibrate a market.",
    it: "Dove un piano deve cambiare, calibrare un mercato.",
  },
  how: {
    en: "A series goes on as before; “umot calibrate” finds settings that reproduce it, and “umot forecast --with” changes them.",
    it: "Una serie continua come prima; «umot calibrate» trova le impostazioni che la riproducono, e «umot forecast --with» le cambia.",
  },
};

const MORE_DATA: BilingualStep = {
  what: {
    en: "Give it a longer past, or more series.",
    it: "Dare un passato più lungo, o più serie.",
  },
  how: {
    en: "A difference between methods in one series says little of the next one; many series together say more.",
    it: "Una differenza fra metodi in una sola serie dice poco della prossima; molte serie insieme dicono di più.",
  },
};

const FORECAST: BilingualStep = {
  what: {
    en: "Ask what comes, and what a plan changes.",
    it: "Chiedere che cosa viene, e che cosa cambia un piano.",
  },
  how: {
    en: "“umot forecast” with the folder of this calibration goes on from the last day; “--with” changes settings from there.",
    it: "«umot forecast» con la cartella di questa calibrazione continua dall'ultimo giorno; «--with» cambia impostazioni da lì.",
  },
};

const STEPS: Readonly<Record<string, readonly BilingualStep[]>> = {
  runs: [CHECK, COMPARE, MATTERS],
  sweep: [CHECK, COMPARE, OPTIMISE],
  compare: [MORE_RUNS, MATTERS, PILOT],
  sensitivity: [CHECK, COMPARE, PILOT],
  optimise: [CHECK, MATTERS, PILOT],
  attribution: [COMPARE, OPTIMISE, PILOT],
  claims: [CHECK, MATTERS, COMPARE],
  forecast: [WATCH, BACKTEST, CALIBRATE],
  backtest: [WATCH, MORE_DATA, CALIBRATE],
  calibrate: [CHECK, MATTERS, FORECAST],
};

/** What to do after a report of this kind. */
export function nextSteps(kind: string, locale: Locale): Step[] {
  const steps = Object.hasOwn(STEPS, kind) ? STEPS[kind] : [CHECK, COMPARE, OPTIMISE];
  return steps.map(({ what, how }) => ({
    what: what[locale],
    how: how[locale],
  }));
}
