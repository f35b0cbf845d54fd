import { useEffect } from "preact/hooks";
import { signal } from "@preact/signals";
import { type BadLine, type ClassResult, conductClass, conductedLesson, readClass } from "./conductClass.ts";
import type { Lesson } from "../../studies/lesson/lesson.ts";
import { lessonFragment, lessonPlace, openTask, TASK } from "../lessons/lessonPlace.ts";
import { shareFragment } from "../link/shareLink.ts";
import { takeDropped } from "../page/dropFiles.ts";
import { say } from "../page/preferences.ts";
import { classWords } from "../words/lessonWords.ts";
import { filled } from "../words/marketWords.ts";
import { shareWords } from "../words/shareWords.ts";
import { ClassOutcome } from "./ClassOutcome.tsx";

const typed = signal("");
const faults = signal<readonly BadLine[]>([]);
const result = signal<ClassResult | undefined>(undefined);

/** Where a teacher brings the codes of a class together. */
export function Teacher({ lesson }: { readonly lesson: Lesson }) {
  const task = lessonPlace.value === TASK ? openTask.value : undefined;
  const fragment = task === undefined ? lessonFragment(lesson.name) : shareFragment(task);
  const link = `${location.href.split("#")[0]}${fragment}`;
  const show = () => {
    const { answers, faults: bad } = readClass(lesson, typed.value);
    faults.value = bad;
    if (answers.length > 0) void conductClass(lesson, answers, (found) => (result.value = found));
  };
  const take = async (files: readonly File[]) => {
    const texts = await Promise.all(files.map((file) => file.slice(0, MOST_BYTES).text()));
    typed.value = [typed.value, ...texts]
      .map((text) => text.trim())
      .filter((text) => text !== "")
      .join("\n");
  };
  // Files that are dropped anywhere on the page belong to the class.
  useEffect(() => takeDropped((files) => void take(files)), []);
  return (
    <>
      <p>{say(classWords.teacherAbout)}</p>
      <p>
        {say(classWords.link)}: <a href={link}>{link}</a>
      </p>
      {location.protocol === "file:" && <p class="note">{say(shareWords.fromDisk)}</p>}
      <label class="codes">
        <span>{say(classWords.codes)}</span>
        <textarea
          rows={5}
          value={typed.value}
          spellcheck={false}
          onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
        />
      </label>
      <p>
        <label class="file">
          {say(classWords.files)}
          <input
            type="file"
            multiple
            accept=".txt,text/plain"
            class="hidden"
            onChange={({ currentTarget }) => void take([...(currentTarget.files ?? [])])}
          />
        </label>{" "}
        <button type="button" class="main" onClick={show}>
          {say(classWords.show)}
        </button>
      </p>
      {faults.value.length > 0 && (
        <div role="alert" class="problem">
          <ul>
            {faults.value.slice(0, MOST_SHOWN).map(({ line, fault }) => (
              <li key={line}>
                {filled(say(classWords.line), { line })}: {say(fault.message)} {say(fault.advice)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {result.value !== undefined && conductedLesson.value === lesson && (
        <ClassOutcome lesson={lesson} result={result.value} />
      )}
    </>
  );
}

/** A file of codes for a lecture hall has 50 kB. */
const MOST_BYTES = 200_000;
const MOST_SHOWN = 20;
