import { effect, signal } from "@preact/signals";
import type { SettingWeight } from "../explore/contract.ts";
import { runs, wantedRuns } from "../outcomes/replications.ts";
import { focus, today } from "../page/opened.ts";
import type { Question } from "../worker/contract.ts";
import { candidatesOf } from "./reach.ts";
import { levers } from "./settings.ts";

/** What matters in a scenario, and of which it was asked. */
interface Weighed {
  readonly question: Question;
  /** greatest first; empty where nothing could be found out */
  readonly weights: readonly SettingWeight[];
}

const weighed = signal<Weighed | undefined>(undefined);
let asked: Question | undefined;

/** How much each setting moves the share of the brand in focus; undefined until that is known of this scenario. */
export function weightsHere(): readonly SettingWeight[] | undefined {
  const found = weighed.value;
  if (found === undefined || found.question !== today.value?.question || found.weights.length === 0)
    return undefined;
  return found.weights;
}

/** Finds out what matters in the scenario as it was written, once all runs that were wanted are done. */
export function keepWeighing(): () => void {
  return effect(() => {
    const opened = today.value;
    const isIdle = runs.value.plan.length >= wantedRuns.value && runs.value.today.length >= wantedRuns.value;
    if (opened === undefined || !isIdle || levers.value.length === 0 || asked === opened.question) return;
    asked = opened.question;
    void weigh(opened.question, candidatesOf(levers.value, opened.scenario, focus.value));
  });
}

async function weigh(question: Question, candidates: ReturnType<typeof candidatesOf>): Promise<void> {
  // Studies are large: they are loaded once there is nothing else to do.
  const { startExplorer } = await import("../explore/startExplorer.ts");
  const thread = startExplorer();
  try {
    const weights = await thread.ask.weigh(question, candidates);
    if (asked === question) weighed.value = { question, weights };
  } catch {
    // Then the usual levers stay first: nothing that somebody asked for has failed.
  } finally {
    thread.end();
  }
}
