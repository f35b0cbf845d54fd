import { effect, signal } from "@preact/signals";
import { planned } from "../page/opened.ts";
import type { ExploreQuestion, TableFacts, VariedSetting } from "./contract.ts";
import { type Choice, isSmall, reaches, SMALL, table, weighed } from "./exploreState.ts";
import { type ExplorerThread, startExplorer } from "./startExplorer.ts";

/** The column that is to be forecast; undefined, the usual one. */
export const column = signal<string | undefined>(undefined);
/** The product that is to be forecast; undefined, all of them. */
export const product = signal<string | undefined>(undefined);
/** What the file offers; undefined while nobody knows. */
export const facts = signal<TableFacts | undefined>(undefined);

/** Finds out what can be chosen in the file, whenever there is another one; gives back what ends it. */
export function keepLooking(): () => void {
  let thread: ExplorerThread | undefined;
  let [asked, last] = [0, table.peek()];
  const stop = effect(() => {
    const found = table.value;
    if (found !== last) {
      column.value = product.value = facts.value = undefined;
      last = found;
    }
    const chosen = column.value;
    if (found === undefined) return;
    const own = ++asked;
    thread ??= startExplorer();
    void thread.ask
      .tableFacts({ kind: "forecast", ...found, ...(chosen !== undefined && { column: chosen }) })
      .then((seen) => {
        if (own === asked) facts.value = seen;
      });
  });
  return () => {
    stop();
    thread?.end();
  };
}

/** Levers that were chosen; before that, the first ones that are offered. */
const chosenLevers = signal<readonly (VariedSetting | undefined)[]>([]);
/** How many of what a study takes many of; by study. */
export const amounts = signal<Readonly<Record<Choice, { readonly points: number; readonly runs: number }>>>({
  sweep: { points: 5, runs: 3 },
  curve: { points: 7, runs: 6 },
  sensitivity: { points: 6, runs: 1 },
  attribution: { points: 0, runs: 8 },
  forecast: { points: 0, runs: 0 },
});
export const horizon = signal<number | undefined>(undefined);
export const threshold = signal<number | undefined>(undefined);

/** The lever of an axis, 0 or 1. */
export function leverAt(at: number): VariedSetting | undefined {
  const chosen = chosenLevers.value[at];
  const { first, all } = reaches.value;
  const isKnown = [...first, ...all].some(({ path }) => path === chosen?.path);
  return isKnown ? chosen : first[at];
}

/** Puts a lever on an axis, 0 or 1; the other axis keeps its own. */
export function chooseLever(at: number, lever: VariedSetting): void {
  const next = [leverAt(0), leverAt(1)];
  next[at] = lever;
  chosenLevers.value = next;
}

/** What is asked as the form stands; undefined where something is missing or makes no sense. */
export function askedBy(choice: Choice): ExploreQuestion | undefined {
  if (choice === "forecast") return forecastAsked();
  const question = planned.value?.question;
  if (question === undefined) return undefined;
  const { points, runs } = amounts.value[choice];
  const about = { question, runs, ...(isSmall.value && { consumers: SMALL }) };
  if (choice === "attribution") return { kind: "attribution", ...about };
  if (choice === "sensitivity")
    return { kind: "sensitivity", ...about, varied: weighed.value, walks: points };
  const varied = [leverAt(0), ...(choice === "sweep" ? [leverAt(1)] : [])];
  const isWhole = varied.every((lever) => lever !== undefined && lever.low < lever.high);
  const isTwice = choice === "sweep" && varied[0]?.path === varied[1]?.path;
  if (!isWhole || isTwice) return undefined;
  return { kind: "sweep", ...about, varied: varied as VariedSetting[], steps: points };
}

function forecastAsked(): ExploreQuestion | undefined {
  if (table.value === undefined) return undefined;
  return {
    kind: "forecast",
    ...table.value,
    ...(column.value !== undefined && { column: column.value }),
    ...(product.value !== undefined && { product: product.value }),
    ...(horizon.value !== undefined && { horizon: horizon.value }),
    ...(threshold.value !== undefined && { threshold: threshold.value }),
  };
}

/** Runs that a question takes; undefined where the study itself says so while it goes on. */
export function runsOf(asked: ExploreQuestion): number | undefined {
  if (asked.kind === "sweep") return asked.steps ** asked.varied.length * asked.runs;
  return undefined;
}
