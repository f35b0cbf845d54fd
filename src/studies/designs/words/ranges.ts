import type { Bilingual } from "../../../language/bilingual.ts";
import type { Fault } from "../../../language/fault.ts";

/** Flags that give a setting values or a range. */
export type RangeFlag = "--vary" | "--lever" | "--fit";

const VALUES_EXAMPLE: Bilingual = {
  en: "Write --vary brands.nonna.quality=0.4..0.9:6 (six values) or --vary brands.nonna.price=20,24,28.",
  it: "Scrivi --vary brands.nonna.quality=0.4..0.9:6 (sei valori) o --vary brands.nonna.price=20,24,28.",
};

const RANGE_EXAMPLE: Readonly<Record<RangeFlag, Bilingual>> = {
  "--vary": {
    en: "Write --vary brands.nonna.quality=0.4..0.9.",
    it: "Scrivi --vary brands.nonna.quality=0.4..0.9.",
  },
  "--lever": {
    en: "Write --lever brands.nonna.coverage.search=0.2..0.9.",
    it: "Scrivi --lever brands.nonna.coverage.search=0.2..0.9.",
  },
  "--fit": {
    en: "Write --fit brands.nonna.quality=0.4..0.9.",
    it: "Scrivi --fit brands.nonna.quality=0.4..0.9.",
  },
};

/** What the values of one dimension must have. */
const MUST_HAVE = {
  pathAndValues: { en: "a path, = and values", it: "un percorso, = e dei valori" },
  twoNumbers: { en: "numbers on both sides of ..", it: "numeri da entrambe le parti di .." },
  steps: {
    en: "the number of values after a colon, as in 0.4..0.9:6",
    it: "il numero di valori dopo i due punti, come in 0.4..0.9:6",
  },
  numbers: { en: "numbers between the commas", it: "numeri fra le virgole" },
  rising: {
    en: "a lower number before .. and a higher one after it",
    it: "un numero minore prima di .. e uno maggiore dopo",
  },
  different: { en: "each value once", it: "ogni valore una volta sola" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Faults of one dimension of a sweep, `path=from..to:steps` or `path=value,value`. */
export const varyFaults = {
  mustHave: (what: keyof typeof MUST_HAVE, text: string): Fault => mustHave(MUST_HAVE[what], text),
  tooManySteps: (most: number, text: string): Fault =>
    mustHave(
      {
        en: `from 1 to ${most} values after the colon`,
        it: `da 1 a ${most} valori dopo i due punti`,
      },
      text,
    ),
  nothingToVary: (isRange: boolean): Fault => ({
    message: {
      en: "the scenario has no sweep of its own, so --vary must say what to vary.",
      it: "lo scenario non ha un suo sweep, perciò --vary deve dire che cosa variare.",
    },
    advice: isRange ? RANGE_EXAMPLE["--vary"] : VALUES_EXAMPLE,
  }),
} as const;

function mustHave(what: Bilingual, text: string): Fault {
  return {
    message: {
      en: `--vary must have ${what.en}, but is “${text}”.`,
      it: `--vary deve avere ${what.it}, ma è “${text}”.`,
    },
    advice: VALUES_EXAMPLE,
  };
}

/** Faults of ranges, `path=lo..hi`, by the flag that they were written with. */
export const rangeFaults = {
  badShape: (flag: RangeFlag, text: string): Fault => ({
    message: {
      en: `${flag} must have a path, = and a range lo..hi, but is “${text}”.`,
      it: `${flag} deve avere un percorso, = e un intervallo min..max, ma è “${text}”.`,
    },
    advice: RANGE_EXAMPLE[flag],
  }),
  hasSteps: (flag: RangeFlag, text: string): Fault => ({
    message:
      flag === "--vary"
        ? {
            en: `--vary must have a range without steps here, but is “${text}”: --points says how many.`,
            it: `--vary qui deve avere un intervallo senza passi, ma è “${text}”: quanti sono lo dice --points.`,
          }
        : {
            en: `${flag} must have a range without steps, but is “${text}”.`,
            it: `${flag} deve avere un intervallo senza passi, ma è “${text}”.`,
          },
    advice: RANGE_EXAMPLE[flag],
  }),
  notANumber: (flag: RangeFlag, path: string, allowed: Bilingual): Fault => ({
    message: {
      en: `${flag} must name a setting that is a number and belongs to the market, but ${path} is ${allowed.en}.`,
      it: `${flag} deve nominare un'impostazione che è un numero e appartiene al mercato, ma ${path} è ${allowed.it}.`,
    },
    advice: {
      en: "Name a number, for example brands.nonna.quality=0.4..0.9.",
      it: "Nomina un numero, per esempio brands.nonna.quality=0.4..0.9.",
    },
  }),
  wrongOrder: (flag: RangeFlag, path: string, low: number, high: number): Fault => ({
    message: {
      en: `${flag} must have a range from a lower to a higher number, but ${path} goes from ${low} to ${high}.`,
      it: `${flag} deve avere un intervallo da un numero minore a uno maggiore, ma ${path} va da ${low} a ${high}.`,
    },
    advice:
      low > high
        ? { en: `Write ${path}=${high}..${low}.`, it: `Scrivi ${path}=${high}..${low}.` }
        : { en: "Fix a single value with --set.", it: "Un valore solo si fissa con --set." },
  }),
  outside: (path: string, allowed: Bilingual, low: number, high: number): Fault => ({
    message: {
      en: `${path} must be ${allowed.en}, but would go from ${low} to ${high}.`,
      it: `${path} deve essere ${allowed.it}, ma dovrebbe andare da ${low} a ${high}.`,
    },
    advice: {
      en: "Stay within the range of the setting.",
      it: "Resta nell'intervallo dell'impostazione.",
    },
  }),
  notWhole: (path: string, low: number, high: number): Fault => ({
    message: {
      en: `${path} must be a whole number, but would go from ${low} to ${high}.`,
      it: `${path} deve essere un numero intero, ma dovrebbe andare da ${low} a ${high}.`,
    },
    advice: {
      en: `Write ${path}=${Math.ceil(low)}..${Math.floor(high)}.`,
      it: `Scrivi ${path}=${Math.ceil(low)}..${Math.floor(high)}.`,
    },
  }),
  partsOfWhole: (path: string, value: number): Fault => ({
    message: {
      en: `${path} must be a whole number, but would be ${value}.`,
      it: `${path} deve essere un numero intero, ma dovrebbe essere ${value}.`,
    },
    advice: {
      en: "Choose values, or a number of steps, that are whole: 100..200:5, or 100,150,200.",
      it: "Scegli valori, o un numero di passi, che diano numeri interi: 100..200:5, oppure 100,150,200.",
    },
  }),
  twice: (flag: RangeFlag, path: string): Fault => ({
    message: {
      en: `${flag} must name each setting once, but names ${path} twice.`,
      it: `${flag} deve nominare ogni impostazione una volta, ma nomina ${path} due volte.`,
    },
    advice: { en: "Leave one out.", it: "Tralasciane una." },
  }),
  overlap: (flag: RangeFlag, one: string, other: string, both: string): Fault => ({
    message: {
      en: `${flag} must name settings that do not overlap, but ${one} and ${other} both set ${both}.`,
      it: `${flag} deve nominare impostazioni che non si sovrappongono, ma ${one} e ${other} fissano entrambe ${both}.`,
    },
    advice: {
      en: "Leave one out, or name the others one by one.",
      it: "Tralasciane una, oppure nomina le altre una per una.",
    },
  }),
  voided: (flag: RangeFlag, path: string): Fault => ({
    message: {
      en: `${flag} must name a setting that the timeline leaves alone on day 0, but the timeline sets ${path} on that day, so no value would have any effect.`,
      it: `${flag} deve nominare un'impostazione che la cronologia non tocca il giorno 0, ma la cronologia fissa ${path} proprio quel giorno: nessun valore provato avrebbe effetto.`,
    },
    advice: {
      en: "Take it out of timeline, or let the timeline set it on a later day.",
      it: "Toglila da timeline, oppure falla fissare da timeline in un giorno successivo.",
    },
  }),
} as const;
