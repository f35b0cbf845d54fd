import type { Locale } from "../../../drawing/numbers.ts";
import { withArticle } from "../../../drawing/words/italian.ts";
import { capital } from "../../../drawing/words/measures.ts";

/** Words of the map of dayparts and devices. */
const en = {
  title: (daypart: string, device: string, share: string) =>
    `Micro-moments come most often ${daypart} ${device}: ${share} of them`,
  mobile: (share: string) => `Phones see ${share} of all micro-moments.`,
  busiest: (daypart: string, share: string) => `${share} of them come ${daypart}.`,
  subtitle: "Share of all micro-moments, by time of day and device",
  dayparts: {
    earlyMorning: "early morning",
    commute: "commute",
    work: "work",
    errands: "errands",
    evening: "evening",
    night: "night",
  },
  when: {
    earlyMorning: "early in the morning",
    commute: "while commuting",
    work: "at work",
    errands: "on errands",
    evening: "in the evening",
    night: "at night",
  },
  devices: { mobile: "phone", desktop: "computer", tablet: "tablet", none: "no device" },
  on: { mobile: "on a phone", desktop: "on a computer", tablet: "on a tablet", none: "without a device" },
  columns: { daypart: "Time of day", device: "Device", visits: "Micro-moments" },
};

const it: typeof en = {
  title: (daypart, device, share) => `I micro-momenti arrivano soprattutto ${daypart} ${device}: ${share}`,
  mobile: (share) => `Sul telefono passa ${withArticle(share)} di tutti i micro-momenti.`,
  busiest: (daypart, share) => `${capital(withArticle(share))} arriva ${daypart}.`,
  subtitle: "Quota di tutti i micro-momenti, per ora del giorno e dispositivo",
  dayparts: {
    earlyMorning: "mattina presto",
    commute: "tragitto",
    work: "lavoro",
    errands: "commissioni",
    evening: "sera",
    night: "notte",
  },
  when: {
    earlyMorning: "la mattina presto",
    commute: "nel tragitto",
    work: "al lavoro",
    errands: "durante le commissioni",
    evening: "la sera",
    night: "di notte",
  },
  devices: { mobile: "telefono", desktop: "computer", tablet: "tablet", none: "senza dispositivo" },
  on: { mobile: "sul telefono", desktop: "al computer", tablet: "sul tablet", none: "senza dispositivo" },
  columns: { daypart: "Ora del giorno", device: "Dispositivo", visits: "Micro-momenti" },
};

export const daypartHeatMapWords = { en, it };

/** A word of a list, or what was asked for where the list has none. */
export function daypartWord(
  locale: Locale,
  list: "dayparts" | "when" | "devices" | "on",
  name: string,
): string {
  const words: Readonly<Record<string, string>> = daypartHeatMapWords[locale][list];
  return Object.hasOwn(words, name) ? words[name] : name;
}
