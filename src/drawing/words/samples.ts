import type { Locale } from "../numbers.ts";

/** Where the numbers of single consumers come from. */
export function sampleCaption(locale: Locale, consumers: string | undefined): string {
  return consumers === undefined ? OF_ONE[locale] : FROM_SAMPLE[locale](consumers);
}

const OF_ONE: Readonly<Record<Locale, string>> = {
  en: "From one run, the first.",
  it: "Da una sola simulazione, la prima.",
};

const FROM_SAMPLE: Readonly<Record<Locale, (consumers: string) => string>> = {
  en: (consumers) => `From ${consumers} consumers of the first run.`,
  it: (consumers) => `Da ${consumers} consumatori della prima simulazione.`,
};
