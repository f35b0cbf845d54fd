import type { Language } from "./language.ts";

/** What stands behind a number in place of three, six, nine and twelve zeros. */
export const POWERS: Record<Language, readonly string[]> = {
  en: ["K", "M", "B", "T"],
  it: ["K", "Mln", "Mld", "Bln"],
};

/** What each of them multiplies by, whatever the language: K by a thousand, Bln by a million millions. */
export const POWER_SCALES: Readonly<Record<string, number>> = Object.fromEntries(
  Object.values(POWERS).flatMap((words) => words.map((word, at) => [word, 1000 ** (at + 1)])),
);

/** All of them for a pattern, those before others that they begin with: Mln before M. */
export const POWER_PATTERN = Object.keys(POWER_SCALES)
  .sort((a, b) => b.length - a.length)
  .join("|");
