import type { Bilingual } from "../../../language/bilingual.ts";
import type { Fault } from "../../../language/fault.ts";

/** Faults of scenarios that are to be compared. */
export const compareFaults = {
  nothingToCompare: {
    message: {
      en: "there must be something to compare with, but there is no alternative.",
      it: "deve esserci qualcosa con cui confrontare, ma non c'è nessuna alternativa.",
    },
    advice: {
      en: 'Name a second scenario, or write --with "brands.nonna.quality=0.85".',
      it: 'Nomina un secondo scenario, oppure scrivi --with "brands.nonna.quality=0.85".',
    },
  },
  tooMany: (most: number, alternatives: number): Fault => ({
    message: {
      en: `there must be at most ${most} alternatives, but there are ${alternatives}.`,
      it: `devono esserci al massimo ${most} alternative, ma sono ${alternatives}.`,
    },
    advice: {
      en: "Compare fewer at a time, or sweep the setting: umot sweep --help.",
      it: "Confrontane meno per volta, oppure varia l'impostazione: umot sweep --help.",
    },
  }),
  otherDays: (name: string, ours: number, theirs: number): Fault => ({
    message: {
      en: `${name} must have the baseline’s days (${ours}), but has ${theirs}.`,
      it: `${name} deve avere i giorni dello scenario di base (${ours}), ma ne ha ${theirs}.`,
    },
    advice: { en: `Give both --days ${ours}.`, it: `Dai a entrambi --days ${ours}.` },
  }),
  otherCurrency: (name: string, ours: string, theirs: string): Fault => ({
    message: {
      en: `${name} must have the baseline’s currency (${ours}), but has ${theirs}.`,
      it: `${name} deve avere la valuta dello scenario di base (${ours}), ma ha ${theirs}.`,
    },
    advice: {
      en: "Write the money of both in one currency; umot does not know exchange rates.",
      it: "Scrivi gli importi di entrambi nella stessa valuta; umot non conosce i cambi.",
    },
  }),
  otherBrands: (
    name: string,
    ours: readonly string[],
    missing: readonly string[],
    added: readonly string[],
  ): Fault => ({
    message: {
      en: `${name} must have the baseline’s brands (${ours.join(", ")}), but ${differences("lacks", missing, "has", added, "besides", "and")}.`,
      it: `${name} deve avere le marche dello scenario di base (${ours.join(", ")}), ma ${differences("non ha", missing, "ha", added, "in più", "e")}.`,
    },
    advice: {
      en: "A brand that enters later has an entryDay in both scenarios; where it never enters, that day lies after the last one.",
      it: "Una marca che arriva più tardi ha un entryDay in entrambi gli scenari; dove non arriva mai, quel giorno viene dopo l'ultimo.",
    },
  }),
  sameSettings: (name: string): Fault => ({
    message: {
      en: `${name} must differ from the baseline in a setting that matters for a run, but differs in none.`,
      it: `${name} deve differire dallo scenario di base in un'impostazione che conti, ma non differisce in nessuna.`,
    },
    advice: {
      en: "Change a setting to a value other than today’s, or leave it out.",
      it: "Cambia un'impostazione in un valore diverso da oggi, oppure tralascialo.",
    },
  }),
  sameName: (name: string): Fault => ({
    message: {
      en: `the alternatives must differ in name, but two are called ${name}.`,
      it: `le alternative devono avere nomi diversi, ma due si chiamano ${name}.`,
    },
    advice: { en: "Leave one out.", it: "Tralasciane una." },
  }),
} as const satisfies Readonly<Record<string, Fault | ((...said: never[]) => Fault)>>;

function differences(
  lacks: string,
  missing: readonly string[],
  has: string,
  added: readonly string[],
  besides: string,
  and: string,
): string {
  return [
    ...(missing.length > 0 ? [`${lacks} ${missing.join(", ")}`] : []),
    ...(added.length > 0 ? [`${has} ${added.join(", ")} ${besides}`] : []),
  ].join(` ${and} `);
}

/** Why an alternative cannot be taken apart, as it follows “--contributions cannot take any alternative apart:”. */
export const contributionFaults = {
  same: (name: string): Bilingual => ({
    en: `${name} must differ from the baseline in a setting, but differs in none`,
    it: `${name} deve differire dallo scenario di base in un'impostazione, ma non differisce in nessuna`,
  }),
  tooMany: (name: string, most: number, count: number): Bilingual => ({
    en: `${name} must differ in at most ${most} settings, but differs in ${count}`,
    it: `${name} deve essere diverso in al massimo ${most} impostazioni, ma lo è in ${count}`,
  }),
  lacks: (name: string, path: string): Bilingual => ({
    en: `${name} must have every setting of the baseline, but lacks ${path}`,
    it: `${name} deve avere ogni impostazione dello scenario di base, ma non ha ${path}`,
  }),
  senseless: (name: string, paths: string): Bilingual => ({
    en: `${name} must make sense with only some of its settings, but does not with ${paths}`,
    it: `${name} deve avere senso anche con solo alcune delle sue impostazioni, ma non ne ha con ${paths}`,
  }),
} as const;
