import type { Bilingual } from "../../language/bilingual.ts";
import type { MetricUnit } from "../../metrics/metric.ts";
import type { RunResult } from "../../model/result.ts";

/** Settings by path and their values, as the timeline of a scenario writes them. */
export type LessonSettings = Readonly<Record<string, unknown>>;

/** How the numbers of several runs become one: their mean, or what luck makes of them, from the least to the most. */
export type AcrossRuns = "mean" | "range";

/** What is read off every run: one number for each point that is asked for; NaN where there is nothing to measure. */
export interface LessonMeasure {
  readonly unit: MetricUnit;
  readonly of: (run: RunResult) => readonly number[];
  readonly across?: AcrossRuns;
}

/** What is to be predicted before anything runs: a number, or a curve through named points. */
export interface LessonPrediction extends LessonMeasure {
  /** what the number or the curve is, as a heading */
  readonly says: Bilingual;
  /** names of the points of a curve, from left to right; left out for a single number */
  readonly points?: readonly Bilingual[];
  /** ends of the scale on which it is given */
  readonly least: number;
  readonly most: number;
}

/** A curve or a number of the same kind that is shown beforehand, and how its market differs. */
export interface LessonHint {
  readonly says: Bilingual;
  readonly settings: LessonSettings;
}

/** Numbers that somebody is said to have counted, shown before the prediction. */
export interface LessonData {
  readonly says: Bilingual;
  readonly points: readonly Bilingual[];
  readonly values: readonly number[];
}

/** What comes out: in words, and as a statement that must be true of every run of the lesson. */
export interface LessonAnswer {
  readonly says: Bilingual;
  /** whether it is so. @param truth - the points that were asked for @param hints - those shown beforehand */
  readonly holds: (truth: readonly number[], hints: readonly (readonly number[])[]) => boolean;
}

/** Something published on which an explanation rests. */
export interface LessonSource {
  /** authors, year, title, where */
  readonly cite: string;
  /** without `https://doi.org/` */
  readonly doi?: string;
}

/** A number that a plan must reach, or must not pass. */
export interface LessonTarget extends LessonMeasure {
  readonly says: Bilingual;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** where plans are only ranked: whether more of it is better, or less */
  readonly better?: "more" | "less";
}

/** A setting that pupils may turn in a challenge. */
export interface LessonLever {
  /** of a setting, or of several with `*` */
  readonly path: string;
  readonly says: Bilingual;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** where it stands at the beginning */
  readonly start: number;
}

/** A value for each lever, in their order. */
export type LessonPlan = readonly number[];

/** A task that the engine marks: all targets together, with these levers only. */
export interface LessonChallenge {
  readonly says: Bilingual;
  readonly levers: readonly LessonLever[];
  readonly targets: readonly LessonTarget[];
  /** settings that differ from those of the lesson */
  readonly given?: LessonSettings;
  /** a plan that reaches every target */
  readonly solution: LessonPlan;
  /** a plan that many try first and that does not */
  readonly misses: LessonPlan;
}

/** A market, what is predicted of it, and what is to be reached in it: a lesson without its words. */
export interface Exercise {
  /** path within the scenarios that come with umot, or the name of an own text */
  readonly path: string;
  /** settings of every side that differ from the scenario's */
  readonly given: LessonSettings;
  /** what is shown beforehand */
  readonly hints: readonly LessonHint[];
  readonly data?: LessonData;
  /** settings of what is asked about */
  readonly asked: LessonSettings;
  readonly predict: LessonPrediction;
  /** runs of every side */
  readonly runs: number;
  readonly challenge?: LessonChallenge;
}

/** One lesson of ten to twenty minutes. */
export interface Lesson extends Exercise {
  /** as it is typed, for example `jShape` */
  readonly name: string;
  readonly title: Bilingual;
  readonly minutes: number;
  /** statements of the doctrine that it is about, D1 to D24 */
  readonly doctrine: readonly string[];
  /** terms of the glossary that it uses */
  readonly terms: readonly string[];
  /** what pupils can do afterwards */
  readonly goals: readonly Bilingual[];
  readonly question: Bilingual;
  /** the situation, in a few sentences */
  readonly situation: Bilingual;
  readonly answer: LessonAnswer;
  /** why it comes out so, a paragraph each */
  readonly explanation: readonly Bilingual[];
  readonly sources: readonly LessonSource[];
  /** what pupils get wrong, and what to say then */
  readonly pitfalls: readonly Bilingual[];
  readonly challenge: LessonChallenge;
}
