import type { Locale } from "../numbers.ts";

/** Stages of a journey: the four micro-moments, then the second and the ultimate moment of truth. */
export const STAGES = ["know", "go", "do", "buy", "use", "tell"] as const;
export type JourneyStage = (typeof STAGES)[number];

const NAMES: Readonly<Record<Locale, Readonly<Record<JourneyStage, string>>>> = {
  en: { know: "Know", go: "Go", do: "Do", buy: "Buy", use: "Use", tell: "Tell" },
  it: { know: "Sapere", go: "Andare", do: "Fare", buy: "Comprare", use: "Usare", tell: "Raccontare" },
};

/** A stage in one word. */
export const stageName = (locale: Locale, stage: JourneyStage) => NAMES[locale][stage];
