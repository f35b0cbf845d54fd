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

const STEPS: Readonly<Record<string, readonly BilingualStep[]>> = {
  runs: [CHECK, COMPARE, MATTERS],
  sweep: [CHECK, COMPARE, OPTIMISE],
  compare: [MORE_RUNS, MATTERS, PILOT],
  sensitivity: [CHECK, COMPARE, PILOT],
  optimise: [CHECK, MATTERS, PILOT],
  attribution: [COMPARE, OPTIMISE, PILOT],
  claims: [CHECK, MATTERS, COMPARE],
};

/** What to do after a report of this kind. */
export function nextSteps(kind: string, locale: Locale): Step[] {
  return (STEPS[kind] ?? [CHECK, COMPARE, OPTIMISE]).map(({ what, how }) => ({
    what: what[locale],
    how: how[locale],
  }));
}
