import "./lessons.css";
import { computed } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Lesson } from "../../studies/lesson/lesson.ts";
import { lessonCalled, LESSONS } from "../../studies/lesson/lessons.ts";
import type { Term } from "../../scenario/words/glossary.ts";
import { termCalled } from "../../scenario/words/termCalled.ts";
import { ClassPanel } from "../classroom/ClassPanel.tsx";
import { Preferences } from "../page/Preferences.tsx";
import { choose } from "../page/plan.ts";
import { say } from "../page/preferences.ts";
import { lessonWords } from "../words/lessonWords.ts";
import { filled } from "../words/marketWords.ts";
import { pageWords } from "../words/pageWords.ts";
import { Challenge } from "./Challenge.tsx";
import { LinkedTerms } from "./LinkedTerms.tsx";
import { LessonList } from "./LessonList.tsx";
import { lessonPlace, openTask, TASK } from "./lessonPlace.ts";
import { keepTask, ownTask, taskFaults } from "../task/openTask.ts";
import { taskWords } from "../words/taskWords.ts";
import { hasFailed, keepLesson, outcome } from "./lessonState.ts";
import { Prediction } from "./Prediction.tsx";
import { Result } from "./Result.tsx";

const current = computed(() =>
  lessonPlace.value === TASK ? ownTask.value : lessonCalled(lessonPlace.value ?? ""),
);

/** A lesson from question to challenge, or the list of them. */
export function LessonRoom() {
  useEffect(() => keepTask(), []);
  useEffect(() => keepLesson(() => current.value), []);
  const lesson = current.value;
  return (
    <main class="lessons">
      <header>
        <button type="button" onClick={() => (lessonPlace.value = lesson === undefined ? undefined : "")}>
          ← {say(lesson === undefined ? pageWords.gallery : lessonWords.back)}
        </button>
        <Preferences />
      </header>
      {lesson === undefined && lessonPlace.value === TASK ? (
        <TaskFaults />
      ) : lesson === undefined ? (
        <LessonList lessons={LESSONS} asked={lessonPlace.value ?? ""} />
      ) : (
        <Whole lesson={lesson} />
      )}
    </main>
  );
}

function Whole({ lesson }: { readonly lesson: Lesson }) {
  return (
    <article>
      <p class="muted">
        {say(lesson.title)}
        {lesson.minutes > 0 && <> · {filled(say(lessonWords.minutes), { minutes: lesson.minutes })}</>}
      </p>
      <h1>{say(lesson.question)}</h1>
      {say(lesson.situation) !== "" && <p class="situation">{say(lesson.situation)}</p>}
      <Prediction lesson={lesson} />
      {hasFailed.value && <p role="alert">{say(lessonWords.failed)}</p>}
      {outcome.value !== undefined && (
        <>
          <Result lesson={lesson} outcome={outcome.value} />
          {lesson.explanation.length > 0 && <Why lesson={lesson} />}
          {lesson.challenge.levers.length > 0 && <Challenge lesson={lesson} />}
          <ClassPanel lesson={lesson} />
          <p>
            <button type="button" onClick={() => watch(lesson)}>
              {say(lessonWords.market)}
            </button>{" "}
            <button type="button" onClick={() => print()}>
              {say(lessonWords.print)}
            </button>
          </p>
        </>
      )}
      {outcome.value === undefined && <ClassPanel lesson={lesson} onlyTeacher />}
    </article>
  );
}

/** A task that is still being read, or what is wrong with it. */
function TaskFaults() {
  if (taskFaults.value.length === 0) return <p role="status">{say(pageWords.reading)}</p>;
  return (
    <div class="problem" role="alert">
      <p>{say(taskWords.wrong)}</p>
      {taskFaults.value.slice(0, 5).map(({ message, advice }) => (
        <p key={message.en}>
          {say(message)} {say(advice)}
        </p>
      ))}
    </div>
  );
}

function Why({ lesson }: { readonly lesson: Lesson }) {
  const meanings = useRef<HTMLDetailsElement>(null);
  const terms = lesson.terms.flatMap((term) => termCalled(term) ?? []);
  const show = (term: Term) => {
    const { current } = meanings;
    if (current === null) return;
    current.open = true;
    const place = current.querySelector<HTMLElement>(`[data-term="${CSS.escape(term.name.en)}"]`);
    place?.scrollIntoView({ block: "center" });
    place?.focus();
  };
  return (
    <section>
      <h2>{say(lessonWords.why)}</h2>
      {lesson.explanation.map((paragraph) => (
        <p key={paragraph.en}>
          <LinkedTerms text={say(paragraph)} terms={terms} show={show} />
        </p>
      ))}
      <details ref={meanings}>
        <summary>{say(lessonWords.terms)}</summary>
        <dl>
          {terms.map(({ name, about }) => (
            <div key={name.en} data-term={name.en} tabIndex={-1}>
              <dt>{say(name)}</dt>
              <dd>{say(about)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <p class="sources">
        {say(lessonWords.sources)}: {lesson.sources.map(({ cite }) => cite).join(" · ")}
      </p>
    </section>
  );
}

/** Opens the lesson's market on the other side of the page, with what is asked about as its plan. */
function watch({ path, given, asked }: Lesson): void {
  const text = openTask.peek()?.text;
  const changes = Object.entries({ ...given, ...asked }).map(([setting, value]) => ({
    path: setting,
    value,
  }));
  choose({ path, ...(lessonPlace.value === TASK && text !== undefined && { text }), changes });
  lessonPlace.value = undefined;
}
