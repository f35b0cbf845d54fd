import type { Language } from "./language.ts";

/** What stands behind a number in place of three, six, nine and twelve zeros. */
export const POWERS: Record<Language, readonly string[]> = {
  en: ["K", "M", "B", "T"],
  it: ["K", "Mln", "Mld", "Bln"],
};

/** All of them for a pattern, those before others that they begin with: Mln before M. */
export const POWER_PATTERN = [...new Set(Object.values(POWERS).flat())]
  .sort((a, b) => b.length - a.length)
  .join("|");
