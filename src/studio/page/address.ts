import { effect, signal } from "@preact/signals";
import type { Fault } from "../../language/fault.ts";
import { lessonFragment, lessonPlace, openLessonAddress, openTask, TASK } from "../lessons/lessonPlace.ts";
import { isShareFragment, openFragment, shareFragment } from "../link/shareLink.ts";
import { choose, plan } from "./plan.ts";

/** Why the link that was opened holds no market. */
export const linkFault = signal<Fault | undefined>(undefined);

/** Where the browser keeps what was on the screen last. */
const PLACE = "umot-studio-plan";

/** Milliseconds after which the address follows the plan: a drag is not written down at each of its values. */
const PAUSE = 250;

/** The address that holds the present state whole; it never leaves the reader's browser by itself. */
export function shareAddress(): string {
  return `${location.href.split("#")[0]}${plan.value.path === "" ? "" : shareFragment(plan.value)}`;
}

/** What was on the screen when the page was closed last; undefined where nothing is kept. */
export function keptPlan(): string | undefined {
  try {
    return localStorage.getItem(PLACE) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Opens the market that a link holds, whoever wrote it. */
export function openAddress(fragment: string): void {
  if (openLessonAddress(fragment) || !isShareFragment(fragment)) return;
  lessonPlace.value = undefined;
  const { shared, fault } = openFragment(fragment);
  linkFault.value = fault;
  if (shared === undefined) return;
  openTask.value = shared.task === undefined ? undefined : shared;
  if (shared.task !== undefined) {
    lessonPlace.value = TASK;
    return;
  }
  const { path, text, changes } = shared;
  choose({ path, ...(text !== undefined && { text }), changes });
}

/** Opens what the page was given, and keeps the address the same as what is on the screen. */
export function keepAddress(): () => void {
  const given = givenScenario();
  openAddress(location.hash);
  if (location.hash === "" && given !== undefined) choose(given);
  addEventListener("hashchange", () => {
    if (location.hash !== written) openAddress(location.hash);
  });
  let written = location.hash;
  let timer = 0;
  return effect(() => {
    const chosen = plan.value;
    const lesson = lessonPlace.value;
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const market = chosen.path === "" ? "" : shareFragment(chosen);
      written = lesson === undefined ? market : placeOf(lesson);
      try {
        history.replaceState(null, "", `${location.pathname}${location.search}${written}`);
        if (market !== "") localStorage.setItem(PLACE, market);
      } catch {
        // A frame or a browser that forbids it: the page goes on, and “Share” still gives the link.
      }
    }, PAUSE);
  });
}

/** The fragment of a lesson, or of a task with its market. */
function placeOf(lesson: string): string {
  const task = openTask.peek();
  return lesson === TASK && task !== undefined ? shareFragment(task) : lessonFragment(lesson);
}

/** The scenario that the command line put into the page. */
function givenScenario() {
  const text = document.getElementById("umot-scenario")?.textContent ?? "";
  if (text.trim() === "") return undefined;
  const { path, text: own } = JSON.parse(text) as { readonly path: string; readonly text?: string };
  return { path, ...(own !== undefined && { text: own }), changes: [] };
}
