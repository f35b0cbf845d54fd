import { toParameters } from "../../scenario/compile/toParameters.ts";
import type { Load } from "../../scenario/read/readText.ts";
import { readScenario } from "../../scenario/read/readScenario.ts";
import type { Executor } from "../runs/executor.ts";
import { tasksOf } from "../runs/replicate.ts";
import type { Exercise, LessonMeasure, LessonPlan, LessonSettings, LessonTarget } from "./lesson.ts";

/** A measure over all runs of a side. */
export interface Gathered {
  /** what came out, a number for each point */
  readonly values: readonly number[];
  /** the same of every single run, to show what luck does */
  readonly runs: readonly (readonly number[])[];
}

/** What really comes out. */
export interface LessonOutcome {
  readonly truth: Gathered;
  /** what was shown beforehand, in the lesson's order */
  readonly hints: readonly Gathered[];
}

/** How a plan does against one target. */
export interface TargetOutcome {
  readonly value: number;
  readonly isMet: boolean;
}

/** What an exercise needs around it. */
export interface Classroom {
  /** texts of the scenarios */
  readonly load: Load;
  readonly executor: Executor;
  /** luck; the lesson's own unless given */
  readonly seed?: string;
}

/** Everybody who takes a lesson meets this luck, so that all see the same numbers. */
export const LESSON_SEED = "lesson";

/** Simulates what a lesson asks about, and what it shows beforehand. */
export async function conductLesson(exercise: Exercise, classroom: Classroom): Promise<LessonOutcome> {
  const { given, asked, predict } = exercise;
  const hints = await conductHints(exercise, classroom);
  const [truth] = await measureSide(exercise, [given, asked], [predict], classroom);
  return { truth, hints };
}

/** Simulates what a lesson shows before the prediction is made. */
export async function conductHints(exercise: Exercise, classroom: Classroom): Promise<readonly Gathered[]> {
  const { given, hints, predict } = exercise;
  const shown: Gathered[] = [];
  for (const { settings } of hints) {
    shown.push(...(await measureSide(exercise, [given, settings], [predict], classroom)));
  }
  return shown;
}

/** Marks a plan: what comes of it, target by target. Equal plans get equal marks. */
export async function markPlan(
  exercise: Exercise,
  plan: LessonPlan,
  classroom: Classroom,
): Promise<readonly TargetOutcome[]> {
  const { challenge, given } = exercise;
  if (challenge === undefined) return [];
  const levers = Object.fromEntries(challenge.levers.map(({ path }, at) => [path, plan[at]]));
  const layers = [given, challenge.given ?? {}, levers];
  const gathered = await measureSide(exercise, layers, challenge.targets, classroom);
  return challenge.targets.map((target, at) => markTarget(target, gathered[at].values[0]));
}

function markTarget({ atLeast, atMost }: LessonTarget, value: number): TargetOutcome {
  return {
    value,
    isMet: !(value < (atLeast ?? -Infinity)) && !(value > (atMost ?? Infinity)) && !Number.isNaN(value),
  };
}

/** Runs one side and reads several measures off it. @throws {RangeError} where its settings make no sense */
async function measureSide(
  { path, runs }: Exercise,
  layers: readonly LessonSettings[],
  measures: readonly LessonMeasure[],
  { load, executor, seed = LESSON_SEED }: Classroom,
): Promise<Gathered[]> {
  const settings = Object.entries(Object.assign({}, ...layers) as LessonSettings);
  const { scenario, ties, problems } = readScenario(
    load,
    path,
    settings.map(([setting, value]) => ({ path: setting, value })),
  );
  if (scenario === undefined) throw new RangeError(problems.map(({ message }) => message.en).join(" "));
  const found: (readonly number[])[][] = measures.map(() => []);
  await executor.run(tasksOf(toParameters(scenario, ties && { ties }), seed, runs), (run, number) => {
    measures.forEach((measure, at) => {
      found[at][number] = measure.of(run);
    });
  });
  return measures.map((measure, at) => gather(measure, found[at]));
}

/** Brings the runs together; a point that some run has no number for is made of the others. */
function gather({ across = "mean" }: LessonMeasure, runs: readonly (readonly number[])[]): Gathered {
  const values = runs[0].map((_, point) => {
    const known = runs.map((run) => run[point]).filter((value) => !Number.isNaN(value));
    if (across === "range") return Math.max(...known) - Math.min(...known);
    return known.reduce((sum, value) => sum + value, 0) / known.length;
  });
  return { values, runs };
}
