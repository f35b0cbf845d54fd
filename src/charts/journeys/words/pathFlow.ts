import { withArticle } from "../../../drawing/words/italian.ts";
import type { Locale } from "../../../drawing/numbers.ts";

/** How a journey may end. */
export const OUTCOMES = ["focus", "other", "nothing", "left"] as const;
export type JourneyEnd = (typeof OUTCOMES)[number];

/** Words of the flow of paths. */
const en = {
  title: (path: string, share: string, brand: string, bought: string) =>
    `The most common path is ${path}: ${share} of journeys; ${bought} of them end with ${brand}`,
  best: (path: string, share: string, brand: string) =>
    `Of the common paths, ${path} leads to ${brand} most often: ${share} of its journeys end there.`,
  ends: (brand: string, focus: string, left: string) =>
    `Of all journeys, ${focus} end with ${brand}, and ${left} are broken off on the way.`,
  subtitle: (brand: string) =>
    `Journeys by the touchpoints that people turn to, in order, and by how they end; those that end with ${brand} in colour`,
  listSubtitle: (brand: string) =>
    `The most common paths by the touchpoints that people turn to, in order; in colour, how their journeys end: with ${brand}, or otherwise`,
  caption: (steps: string, covered: string) =>
    `The first ${steps} touchpoints of each journey, in the order in which each was first turned to. The paths drawn are ${covered} of all journeys.`,
  outcome: (brand: string): Readonly<Record<JourneyEnd, string>> => ({
    focus: `buy ${brand}`,
    other: "buy another",
    nothing: "buy nothing",
    left: "leave",
  }),
  elsewhere: "others",
  columns: { path: "Path", outcome: "End", journeys: "Journeys" },
};

const it: typeof en = {
  title: (path, share, brand, bought) =>
    `Il percorso più comune è ${path}: ${withArticle(share)} dei percorsi; ${bought} di questi finisce con ${brand}`,
  best: (path, share, brand) =>
    `Fra i percorsi comuni ${path} porta più spesso a ${brand}: ci arriva ${share}.`,
  ends: (brand, focus, left) =>
    `Di tutti i percorsi ${focus} finisce con ${brand}, e ${left} si interrompe prima.`,
  subtitle: (brand) =>
    `Percorsi per punti di contatto, nel loro ordine, e per come finiscono; a colori quelli che finiscono con ${brand}`,
  listSubtitle: (brand) =>
    `I percorsi più comuni per punti di contatto, nel loro ordine; a colori, come finiscono: con ${brand} o altrimenti`,
  caption: (steps, covered) =>
    `I primi ${steps} punti di contatto di ogni percorso, nell’ordine della prima visita a ciascuno. I percorsi disegnati sono ${covered} di tutti.`,
  outcome: (brand) => ({
    focus: `comprano ${brand}`,
    other: "comprano altro",
    nothing: "non comprano",
    left: "lasciano",
  }),
  elsewhere: "altri",
  columns: { path: "Percorso", outcome: "Fine", journeys: "Percorsi" },
};

export const pathFlowWords: Readonly<Record<Locale, typeof en>> = { en, it };
