import { signal } from "@preact/signals";
import type { SharedMarket } from "../link/sharedMarket.ts";

/** What stands before the name of a lesson in the address. */
const MARK = "#lesson=";

/** Name of the lesson on the screen; "" is the list of them, undefined no lesson. */
export const lessonPlace = signal<string | undefined>(undefined);

/** A teacher's own task, with its market; undefined where no address holds one. */
export const openTask = signal<SharedMarket | undefined>(undefined);

/** Name of the place where a task stands. */
export const TASK = "task";

/** The fragment of an address that opens a lesson. It holds nothing but its name, so that it fits on a blackboard. */
export function lessonFragment(name: string): string {
  return `${MARK}${name}`;
}

/** Opens the lesson that an address names, whoever wrote it; false where it names none. */
export function openLessonAddress(fragment: string): boolean {
  const [, name] = /^#lesson=([A-Za-z-]{0,40})$/.exec(fragment) ?? [];
  if (name === undefined) return false;
  openTask.value = undefined;
  lessonPlace.value = name;
  return true;
}
