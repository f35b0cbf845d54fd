import * as Comlink from "comlink";
import { readTask } from "../task/readTask.ts";
import { lessonHints, lessonMarks, lessonOutcome } from "./lessonRuns.ts";

/** What a worker does for lessons: it simulates what is asked about, and marks plans. */
const teacher = { lessonHints, lessonOutcome, lessonMarks, readTask };

export type TeacherThread = typeof teacher;

Comlink.expose(teacher);
