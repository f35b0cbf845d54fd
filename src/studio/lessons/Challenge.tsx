import type { Lesson, LessonTarget } from "../../studies/lesson/lesson.ts";
import type { TargetOutcome } from "../../studies/lesson/conductLesson.ts";
import { lessonNumber } from "../../studies/lesson/lessonNumber.ts";
import { language, say } from "../page/preferences.ts";
import { lessonWords } from "../words/lessonWords.ts";
import { filled } from "../words/marketWords.ts";
import { busy, markedPlan, markOwnPlan, marks, plan } from "./lessonState.ts";

/** The task at the end: levers, and targets that the engine marks. */
export function Challenge({ lesson }: { readonly lesson: Lesson }) {
  const { challenge } = lesson;
  const isMarked = markedPlan.value !== undefined;
  const isStale = isMarked && markedPlan.value !== plan.value;
  const missed = marks.value.filter(({ isMet }) => !isMet).length;
  return (
    <section>
      <h2>{say(lesson.explanation.length > 0 ? lessonWords.challenge : lessonWords.challengeThird)}</h2>
      {say(challenge.says) !== "" && <p>{say(challenge.says)}</p>}
      <div class="levers-of-lesson">
        {challenge.levers.map(({ path, says, least, most, step }, at) => (
          <label key={path}>
            <span>{say(says)}</span>
            <input
              type="range"
              min={least}
              max={most}
              step={step}
              value={plan.value[at]}
              onInput={({ currentTarget }) => {
                const value = Number(currentTarget.value);
                plan.value = plan.value.map((before, other) => (other === at ? value : before));
              }}
            />
            <output>{plan.value[at]?.toLocaleString(language.value)}</output>
          </label>
        ))}
      </div>
      <table class={isStale ? "stale" : ""}>
        <thead>
          <tr>
            <th scope="col">{say(lessonWords.target)}</th>
            <th scope="col">{say(lessonWords.reached)}</th>
          </tr>
        </thead>
        <tbody>
          {challenge.targets.map((target, at) => (
            <tr key={target.says.en}>
              <th scope="row">{targetText(target)}</th>
              <td>{isMarked && markText(target, marks.value[at])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <button
          type="button"
          class="main"
          disabled={busy.value !== ""}
          onClick={() => void markOwnPlan(lesson)}
        >
          {say(lessonWords.mark)}
        </button>{" "}
        <span role="status">
          {busy.value === "marking" && say(lessonWords.marking)}
          {busy.value === "" && isMarked && !isStale && challenge.targets.every(isTarget) && (
            <strong>
              {missed === 0
                ? say(lessonWords.solved)
                : filled(say(lessonWords.unsolved), { missed, all: marks.value.length })}
            </strong>
          )}
        </span>
      </p>
    </section>
  );
}

/** Whether it is reached or missed; where plans are only ranked, it is neither. */
const isTarget = ({ better }: LessonTarget) => better === undefined;

function markText(target: LessonTarget, { value, isMet }: TargetOutcome): string {
  const text = lessonNumber(value, target.unit, language.value);
  return isTarget(target) ? `${text} · ${say(isMet ? lessonWords.yes : lessonWords.no)}` : text;
}

function targetText({ says, unit, atLeast, atMost, better }: LessonTarget): string {
  const text = (value: number) => lessonNumber(value, unit, language.value);
  return [
    say(says),
    ...(better === undefined ? [] : [say(lessonWords[better])]),
    ...(atLeast === undefined ? [] : [filled(say(lessonWords.atLeast), { value: text(atLeast) })]),
    ...(atMost === undefined ? [] : [filled(say(lessonWords.atMost), { value: text(atMost) })]),
  ].join(", ");
}
