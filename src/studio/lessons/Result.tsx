import type { LessonOutcome } from "../../studies/lesson/conductLesson.ts";
import { judgePrediction } from "../../studies/lesson/judgePrediction.ts";
import type { Lesson } from "../../studies/lesson/lesson.ts";
import { lessonNumber } from "../../studies/lesson/lessonNumber.ts";
import { language, say } from "../page/preferences.ts";
import { directionWords, lessonWords } from "../words/lessonWords.ts";
import { filled } from "../words/marketWords.ts";
import { DrawCurve } from "./DrawCurve.tsx";
import { drawn, prediction } from "./lessonState.ts";
import { hintCurves } from "./Prediction.tsx";

const TRUTH_COLOUR = 1;

/** The prediction beside what came out. */
export function Result({ lesson, outcome }: { readonly lesson: Lesson; readonly outcome: LessonOutcome }) {
  const { predict } = lesson;
  const { values } = outcome.truth;
  const mark = judgePrediction(predict, prediction.value, values);
  const distance = lessonNumber(mark.distance, "share", language.value);
  const truth = { label: say(lessonWords.truth), values, colour: TRUTH_COLOUR };
  return (
    <section aria-live="polite">
      <h2>{say(lessonWords.result)}</h2>
      {say(lesson.answer.says) !== "" && <p class="lesson-answer">{say(lesson.answer.says)}</p>}
      {predict.points === undefined ? (
        <Numbers lesson={lesson} outcome={outcome} />
      ) : (
        <DrawCurve
          predict={predict}
          curves={[...hintCurves(lesson), truth]}
          values={prediction.value}
          drawn={drawn.value}
        />
      )}
      <p>
        <strong>{say(lessonWords[mark.grade])}</strong> {filled(say(lessonWords.distance), { distance })}{" "}
        {mark.direction !== undefined && say(directionWords[mark.direction])}
      </p>
    </section>
  );
}

function Numbers({
  lesson: { predict, hints },
  outcome,
}: {
  readonly lesson: Lesson;
  readonly outcome: LessonOutcome;
}) {
  const { truth } = outcome;
  const text = (value: number) => lessonNumber(value, predict.unit, language.value);
  const runs = truth.runs.map(([value]) => value);
  const rows = [
    ...outcome.hints.map(({ values }, at) => ({
      label: say(hints[at].says),
      value: values[0],
      kind: "hint",
    })),
    { label: say(lessonWords.mine), value: prediction.value[0], kind: "mine" },
    { label: say(lessonWords.truth), value: truth.values[0], kind: "truth" },
  ];
  return (
    <>
      <ul class="bars">
        {rows.map(({ label, value, kind }) => (
          <li key={label} class={kind}>
            <span>{label}</span>
            <span
              class="bar"
              style={{ "--part": Math.min(1, (value - predict.least) / (predict.most - predict.least)) }}
            />
            <strong>{text(value)}</strong>
          </li>
        ))}
      </ul>
      <p class="note">
        {filled(say(lessonWords.luck), {
          runs: runs.length,
          least: text(Math.min(...runs)),
          most: text(Math.max(...runs)),
        })}
      </p>
    </>
  );
}
