import type { Fault } from "../../../language/fault.ts";
import { listed } from "../../../language/listing.ts";

const EXAMPLE = {
  en: "Write --fit brands.nonna.quality=0.4..0.9, or 0.4..0.7..0.9 if 0.7 is most likely.",
  it: "Scrivi --fit brands.nonna.quality=0.4..0.9, oppure 0.4..0.7..0.9 se 0.7 è il valore più probabile.",
} as const;

/** Faults of settings to be found, and of the data that they are to be found from. */
export const fitFaults = {
  badShape: (text: string): Fault => ({
    message: {
      en: `--fit must have a path, = and a range lo..hi, but is “${text}”.`,
      it: `--fit deve avere un percorso, = e un intervallo min..max, ma è “${text}”.`,
    },
    advice: EXAMPLE,
  }),
  likelyOutside: (path: string, low: number, likely: number, high: number): Fault => ({
    message: {
      en: `--fit must have its most likely value within the range, but for ${path} it is ${likely} and the range goes from ${low} to ${high}.`,
      it: `--fit deve avere il valore più probabile dentro l'intervallo, ma per ${path} è ${likely} e l'intervallo va da ${low} a ${high}.`,
    },
    advice: EXAMPLE,
  }),
  nothingToFit: {
    message: {
      en: "--fit must say which settings are to be found: the scenario proposes none.",
      it: "--fit deve dire quali impostazioni cercare: lo scenario non ne propone.",
    },
    advice: EXAMPLE,
  } satisfies Fault,
  noTargets: (start: string, end: string): Fault => ({
    message: {
      en: `The data must hold sales, revenue, ratings, reviews or visits of the scenario's brands between ${start} and ${end}, its first and last day, but hold none.`,
      it: `I dati devono contenere vendite, ricavi, valutazioni, recensioni o visite delle marche dello scenario fra il ${start} e il ${end}, il suo primo e ultimo giorno, ma non ne contengono.`,
    },
    advice: {
      en: "Move the scenario to the data with --set market.start=… and --days, or say with --map what the columns mean.",
      it: "Sposta lo scenario sulle date dei dati con --set market.start=… e --days, oppure spiega con --map che cosa sono le colonne.",
    },
  }),
  strangers: (names: readonly string[], known: readonly string[]): Fault => ({
    message: {
      en: `The data must be of brands of the scenario, which are ${listed(known, "en")}, but name ${listed(names, "en")}.`,
      it: `I dati devono riguardare le marche dello scenario, che sono ${listed(known, "it")}, ma nominano ${listed(names, "it")}.`,
    },
    advice: {
      en: "Give the brand in the data the key that it has in the scenario.",
      it: "Dai alla marca nei dati la chiave che ha nello scenario.",
    },
  }),
  strangeChannel: (said: string, name: string, channels: readonly string[]): Fault => ({
    message: {
      en: `--map must name a channel of the scenario (${listed(channels, "en")}) or a brand, but is “${said}”, and “${name}” is neither.`,
      it: `--map deve nominare un canale dello scenario (${listed(channels, "it")}) o una marca, ma è “${said}”, e “${name}” non è né l'uno né l'altra.`,
    },
    advice: {
      en: `For example --map clicks=visits:${channels[0]}. Visits to all channels together: --map clicks=visits.`,
      it: `Per esempio --map clic=visits:${channels[0]}. Per le visite a tutti i canali insieme: --map clic=visits.`,
    },
  }),
  tooFewRuns: (least: number, runs: number): Fault => ({
    message: {
      en: `--runs must be at least ${least} for so many settings and data, but is ${runs}.`,
      it: `--runs deve essere almeno ${least} per tante impostazioni e tanti dati, ma è ${runs}.`,
    },
    advice: {
      en: `Write --runs ${2 ** Math.ceil(Math.log2(least * 4))}, or look for fewer settings.`,
      it: `Scrivi --runs ${2 ** Math.ceil(Math.log2(least * 4))}, oppure cerca meno impostazioni.`,
    },
  }),
} as const;
