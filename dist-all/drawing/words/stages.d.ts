import type { Locale } from "../numbers.ts";
/** Stages of a journey: the four micro-moments, then the second and the ultimate moment of truth. */
export declare const STAGES: readonly ["know", "go", "do", "buy", "use", "tell"];
export type Stage = (typeof STAGES)[number];
/** A stage in one word. */
export declare const stageName: (locale: Locale, stage: Stage) => string;
