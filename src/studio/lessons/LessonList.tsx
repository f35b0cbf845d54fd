import type { Lesson } from "../../studies/lesson/lesson.ts";
import { say } from "../page/preferences.ts";
import { lessonWords } from "../words/lessonWords.ts";
import { filled } from "../words/marketWords.ts";
import { lessonPlace } from "./lessonPlace.ts";

/** Every lesson as a card. */
export function LessonList({
  lessons,
  asked,
}: {
  readonly lessons: readonly Lesson[];
  readonly asked: string;
}) {
  return (
    <>
      <h1>{say(lessonWords.lessons)}</h1>
      <p class="situation">{say(lessonWords.about)}</p>
      {asked !== "" && <p role="alert">{say(lessonWords.unknown)}</p>}
      <ol class="list">
        {lessons.map(({ name, title, question, minutes }) => (
          <li key={name}>
            <button type="button" class="card" onClick={() => (lessonPlace.value = name)}>
              <strong>{say(title)}</strong>
              <span>{say(question)}</span>
              <span>{filled(say(lessonWords.minutes), { minutes })}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
