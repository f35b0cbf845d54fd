import type { Locale } from "../numbers.ts";

const NAMES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { know: "I want to know", go: "I want to go", do: "I want to do", buy: "I want to buy" },
  it: { know: "Voglio sapere", go: "Voglio andare", do: "Voglio fare", buy: "Voglio comprare" },
};

/** A micro-moment as people say it. */
export function momentName(locale: Locale, moment: string): string {
  return Object.hasOwn(NAMES[locale], moment) ? NAMES[locale][moment] : moment;
}

/** The same between quotation marks, for sentences. */
export function quotedMoment(locale: Locale, moment: string): string {
  return `“${momentName(locale, moment)}”`;
}
