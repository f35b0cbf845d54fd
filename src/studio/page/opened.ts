import { batch, computed, effect, signal } from "@preact/signals";
import { labelIn } from "../../language/spoken.ts";
import type { Problem } from "../../scenario/check/problem.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Opened, Question } from "../worker/contract.ts";
import { plan, questionOf, todayOf } from "./plan.ts";
import { language } from "./preferences.ts";
import { desk } from "./threads.ts";

/** A scenario that was read, and the question that it belongs to. */
export interface OpenedQuestion extends Opened {
  readonly question: Question;
  readonly scenario: Scenario;
}

/** The scenario as it was written. */
export const today = signal<OpenedQuestion | undefined>(undefined);
/** The same with the plan's changes; the last one that made sense. */
export const planned = signal<OpenedQuestion | undefined>(undefined);
/** What is wrong with the plan; the page goes on showing the last one that made sense. */
export const problems = signal<readonly Problem[]>([]);

/** Keys of the brands in their order, which is that of every table. */
export const brandKeys = computed(() => Object.keys(planned.value?.scenario.brands ?? {}));
/** The brand that headlines are about. */
export const focus = computed(() => planned.value?.scenario.focus || (brandKeys.value[0] ?? ""));
/** Whether the plan differs from the scenario as it was written. */
export const isChanged = computed(() => (planned.value?.question.settings.length ?? 0) > 0);

/** What a brand, channel or persona is called in the language of the page. */
export function nameOf(group: "brands" | "channels" | "personas", key: string): string {
  const named = planned.value?.scenario[group] as
    | Readonly<Record<string, Parameters<typeof labelIn>[0]>>
    | undefined;
  return labelIn(named?.[key], group === "brands" ? key : spaced(key), language.value);
}

const spaced = (key: string) => key.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();

let asked = 0;

/** Reads the plan whenever it changes. What comes back late belongs to another question and is dropped. */
export function keepOpened(): () => void {
  return effect(() => {
    const wanted = plan.value;
    const turn = ++asked;
    if (wanted.path === "") {
      today.value = planned.value = undefined;
      return;
    }
    void read(wanted, turn);
  });
}

async function read(wanted: typeof plan.value, turn: number): Promise<void> {
  const [asWritten, changed] = [todayOf(wanted), questionOf(wanted)];
  const known = today.peek();
  // A lever leaves today as it was, and all that is known of it.
  const isSame = known !== undefined && JSON.stringify(known.question) === JSON.stringify(asWritten);
  const first = isSame ? known : await desk.ask.open(asWritten);
  const second = wanted.changes.length === 0 ? first : await desk.ask.open(changed);
  if (turn !== asked) return;
  batch(() => {
    problems.value = second.problems;
    if (!isSame && first.scenario !== undefined)
      today.value = { ...first, scenario: first.scenario, question: asWritten };
    if (second.scenario !== undefined)
      planned.value = { ...second, scenario: second.scenario, question: changed };
  });
}
