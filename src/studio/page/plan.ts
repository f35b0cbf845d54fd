import { computed, signal } from "@preact/signals";
import type { Question } from "../worker/contract.ts";

/** One setting that a plan changes, as `--set` takes it. */
export interface Change {
  readonly path: string;
  readonly value: unknown;
}

/** A scenario and what is changed in it. */
export interface Plan {
  readonly path: string;
  /** own text; left out for scenarios that come with umot */
  readonly text?: string;
  readonly changes: readonly Change[];
}

interface Step {
  readonly plan: Plan;
  /** what was turned to get here: turning the same on does not make another step */
  readonly by: string;
}

const before = signal<readonly Step[]>([]);
const after = signal<readonly Step[]>([]);
const now = signal<Step>({ plan: { path: "", changes: [] }, by: "" });

/** What is asked at present; an empty path means that nothing has been chosen yet. */
export const plan = computed(() => now.value.plan);
export const canUndo = computed(() => before.value.length > 0);
export const canRedo = computed(() => after.value.length > 0);

/** Steps that can be undone. */
const MOST = 200;

/**
 * Changes the plan; the step can be undone.
 *
 * @param by - what was turned, so that the many values of one drag are one step
 */
export function decide(next: Plan, by = ""): void {
  if (by === "" || by !== now.value.by) before.value = [...before.value.slice(1 - MOST), now.value];
  after.value = [];
  now.value = { plan: next, by };
}

/** The drag has ended: whatever comes next is another step. */
export function settle(): void {
  now.value = { ...now.value, by: "" };
}

/** Begins with another scenario. That too can be undone, unless nothing was there before. */
export function choose(next: Plan): void {
  if (now.value.plan.path === "") now.value = { plan: next, by: "" };
  else decide(next);
}

/** Changes one setting of the plan; undefined brings back what the scenario says. */
export function turn(path: string, value: unknown): void {
  const { changes, ...rest } = plan.value;
  const others = changes.filter((change) => change.path !== path);
  decide({ ...rest, changes: value === undefined ? others : [...others, { path, value }] }, path);
}

export function undo(): void {
  const last = before.value.at(-1);
  if (last === undefined || last.plan.path === "") return;
  after.value = [now.value, ...after.value];
  before.value = before.value.slice(0, -1);
  now.value = { ...last, by: "" };
}

export function redo(): void {
  const [next, ...rest] = after.value;
  if (next === undefined) return;
  before.value = [...before.value, now.value];
  after.value = rest;
  now.value = { ...next, by: "" };
}

/** The question of a plan. */
export function questionOf({ path, text, changes }: Plan): Question {
  return { path, ...(text !== undefined && { text }), settings: changes };
}

/** The scenario as it was written: what every plan is compared with. */
export function todayOf({ path, text }: Plan): Question {
  return { path, ...(text !== undefined && { text }), settings: [] };
}
