import * as Comlink from "comlink";
import type { TeacherThread } from "./teacher.ts";
import TeacherWorker from "./teacher.ts?worker&inline";

let thread: Comlink.Remote<TeacherThread> | undefined;

/** The thread in which lessons are simulated; started with the first of them. */
export function lessonThread(): Comlink.Remote<TeacherThread> {
  thread ??= Comlink.wrap<TeacherThread>(new TeacherWorker());
  return thread;
}
