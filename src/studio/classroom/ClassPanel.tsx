import type { Lesson } from "../../studies/lesson/lesson.ts";
import { say } from "../page/preferences.ts";
import { classWords } from "../words/lessonWords.ts";
import { HandIn } from "./HandIn.tsx";
import { Teacher } from "./Teacher.tsx";

/** What a class needs of a lesson: a code to hand in, and for the teacher a place to put the codes. */
export function ClassPanel({
  lesson,
  onlyTeacher = false,
}: {
  readonly lesson: Lesson;
  readonly onlyTeacher?: boolean;
}) {
  return (
    <section class="class-panel">
      {!onlyTeacher && (
        <details>
          <summary>{say(classWords.forPupils)}</summary>
          <HandIn lesson={lesson} />
        </details>
      )}
      <details>
        <summary>{say(classWords.forTeacher)}</summary>
        <Teacher lesson={lesson} />
      </details>
    </section>
  );
}
