import { targetMeasures } from "../../../drawing/words/observedMeasures.ts";
import type { Language } from "../../../language/language.ts";
import type { TargetMeasure } from "../targets/target.ts";

/** How data are said to be understood before a scenario is calibrated to them. */
const en = {
  measures: targetMeasures.en satisfies Record<TargetMeasure, string>,
  compared: (measure: string, brand: string, periods: string) =>
    `${measure} of ${brand} in ${periods} periods`,
  comparedWith: (what: string) => `Held against the scenario: ${what}.`,
  outside: (periods: string) => `${periods} periods lie outside of the scenario’s days and are left out.`,
  planned: (what: string) => `Taken as decided, period by period: ${what}.`,
  unused: (what: string) => `Not used: ${what}.`,
  channels: (known: string) => `Channels of the scenario: ${known}.`,
  sought: (settings: string) => `To be found: ${settings}.`,
  proposed: (settings: string) => `To be found, as proposed (say otherwise with --fit): ${settings}.`,
};

const it: typeof en = {
  measures: targetMeasures.it,
  compared: (measure, brand, periods) => `${measure} di ${brand} in ${periods} periodi`,
  comparedWith: (what) => `Confrontate con lo scenario: ${what}.`,
  outside: (periods) => `${periods} periodi stanno fuori dai giorni dello scenario e sono tralasciati.`,
  planned: (what) => `Presi come decisi, periodo per periodo: ${what}.`,
  unused: (what) => `Non usate: ${what}.`,
  channels: (known) => `Canali dello scenario: ${known}.`,
  sought: (settings) => `Da trovare: ${settings}.`,
  proposed: (settings) => `Da trovare, come proposto (se vuoi altro, dillo con --fit): ${settings}.`,
};

type DataWords = typeof en;

export const dataWords: Readonly<Record<Language, DataWords>> = { en, it };
