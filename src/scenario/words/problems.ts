import type { Language } from "../../language/language.ts";

/** Around the problems of a scenario. */
const en = {
  count: (problems: number) => (problems === 1 ? "1 problem" : `${problems} problems`),
  more: (problems: number) => `… and ${problems} more.`,
};

const it: typeof en = {
  count: (problems) => (problems === 1 ? "1 problema" : `${problems} problemi`),
  more: (problems) => (problems === 1 ? "… e un altro." : `… e altri ${problems}.`),
};

export const problemWords: Readonly<Record<Language, typeof en>> = { en, it };
