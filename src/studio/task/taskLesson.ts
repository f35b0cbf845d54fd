import { sameInAll } from "../../language/bilingual.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import type { Lesson, LessonLever } from "../../studies/lesson/lesson.ts";
import { metricByStretch, metricOf } from "../../studies/lesson/lessonMeasures.ts";
import type { ClassTask, SharedMarket } from "../link/sharedMarket.ts";
import type { TaskFacts } from "./readTask.ts";

/** Runs of every side of a task, as in lessons. */
const RUNS = 6;

/** Points of a curve over the whole run, and values that a lever takes between its ends. */
const [POINTS, STEPS] = [6, 50];

/** A market with a task, as links hold it. */
export type TaskMarket = SharedMarket & { readonly task: ClassTask };

/**
 * A teacher's own task as a lesson: a question, a prediction, levers, and plans ranked on the same luck. It explains nothing: that is
 * left to the teacher.
 */
export function taskLesson({ path, changes, task }: TaskMarket, facts: TaskFacts): Lesson {
  const { predict, goal, levers } = task;
  const isCurve = predict.shape === "curve";
  return {
    name: taskName({ path, changes, task }),
    title: facts.title,
    minutes: 0,
    doctrine: [],
    terms: [],
    goals: [],
    question: sameInAll(task.question),
    situation: sameInAll(""),
    path,
    given: Object.fromEntries(changes.map(({ path: setting, value }) => [setting, value])),
    hints: [],
    asked: {},
    predict: {
      says: facts.says,
      unit: facts.unit,
      of: isCurve
        ? metricByStretch(predict.brand, predict.metric, POINTS)
        : metricOf(predict.brand, predict.metric, predict.period),
      ...(isCurve && { points: stretchNames(facts.days) }),
      least: predict.least,
      most: predict.most,
    },
    runs: RUNS,
    answer: { says: sameInAll(""), holds: () => true },
    explanation: [],
    sources: [],
    pitfalls: [],
    challenge: {
      says: sameInAll(""),
      levers: levers.map((lever, at) => leverOf(lever, facts.levers[at])),
      targets:
        goal === undefined || facts.goal === undefined
          ? []
          : [
              {
                says: facts.goal.says,
                unit: facts.goal.unit,
                of: metricOf(goal.brand, goal.metric, goal.period),
                better: goal.better,
              },
            ],
      solution: [],
      misses: [],
    },
  };
}

/** Equal tasks have equal names, so that a code that belongs to another one is told from this one's. */
function taskName(market: Pick<TaskMarket, "path" | "changes" | "task">): string {
  const { high, low } = keyFromSeed(JSON.stringify(market));
  return `task-${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`;
}

function leverOf(
  { path, least, most }: ClassTask["levers"][number],
  { says, start }: TaskFacts["levers"][number],
): LessonLever {
  const step = roundDown((most - least) / STEPS);
  return { path, says, least, most, step, start: least + Math.round((start - least) / step) * step };
}

/** The 1, 2 or 5 of a power of ten below a number. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [5, 2, 1].find((one) => one * power <= value) ?? 1;
  return Number((step * power).toPrecision(3));
}

/** “days 1–60”, “days 61–121” … */
function stretchNames(days: number) {
  const end = (at: number) => Math.floor((at * days) / POINTS);
  return Array.from({ length: POINTS }, (_, at) => {
    const span = `${end(at) + 1}–${end(at + 1)}`;
    return { en: `days ${span}`, it: `giorni ${span}` };
  });
}
