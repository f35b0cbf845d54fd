import * as Comlink from "comlink";
import { attempt, inThisThread } from "../../studies/runs/inThisThread.ts";
import { askMarket, marketOf } from "./askMarket.ts";
import { askTable } from "./askTable.ts";
import type { Explored, ExploreQuestion, SettingWeight, VariedSetting } from "./contract.ts";
import { tableFacts } from "./lookAtTable.ts";
import type { Attempt, Executor, SimulationTask } from "../../studies/runs/executor.ts";
import { checkRanges } from "../../studies/designs/designRanges.ts";
import { runSensitivity } from "../../studies/sensitivity/sensitivity.ts";
import { findSensitivity } from "../../studies/sensitivity/sensitivityFindings.ts";
import { compilePlan, planSensitivity } from "../../studies/sensitivity/sensitivityPlan.ts";
import { focusBrand } from "../../report/document/names.ts";
import type { Question } from "../worker/contract.ts";

/** Consumers, and walks of Morris: enough to tell what matters from what does not. */
const [CONSUMERS, WALKS] = [1200, 4];

/**
 * Which settings move the share of the brand in focus most, by Morris' walks over a small copy of the market; the
 * greatest first. Settings that the scenario does not let be varied are left out.
 */
async function weighSettings(question: Question, varied: readonly VariedSetting[]): Promise<SettingWeight[]> {
  const { scenario, ties } = marketOf({ kind: "attribution", question, runs: 1, consumers: CONSUMERS });
  if (scenario === undefined) return [];
  const ranges = varied.flatMap((range) => {
    const read = checkRanges(scenario, [range]);
    return read.faults.length > 0 ? [] : read.ranges;
  });
  const brand = focusBrand(scenario);
  const plan = planSensitivity(scenario, {
    method: "morris",
    ranges,
    metrics: [{ name: `${brand}.share.total`, brand, metric: "share", period: "total" }],
    repeats: WALKS,
    runs: 1,
    seed: scenario.seed,
  });
  const { plans, problems } = compilePlan(plan, ties && { ties });
  if (problems.length > 0) return [];
  const [found] = findSensitivity(await runSensitivity(plan, plans, {}, inThisThread));
  return found.effects
    .map(({ path, size }) => ({ path, size }))
    .filter(({ size }) => Number.isFinite(size))
    .toSorted((a, b) => b.size - a.size);
}

/** What a worker does for the place where one explores: it conducts a study, or does runs for the one that does. */
const explorer = {
  /**
   * Conducts a study to its report.
   *
   * @param helpers - ends of threads that do runs for this one
   * @param progress - told how many of the runs are done
   */
  async explore(
    asked: ExploreQuestion,
    helpers: readonly MessagePort[],
    progress: (done: number, total: number) => void,
  ): Promise<Explored> {
    const execution = {
      executor: lentExecutor(helpers.map((port) => Comlink.wrap<Helper>(port))),
      progress,
      signal: new AbortController().signal,
    };
    return asked.kind === "forecast" ? askTable(asked, execution) : askMarket(asked, execution);
  },

  weigh: weighSettings,

  tableFacts,

  /** Does the runs that come through a port. */
  lend(port: MessagePort): void {
    Comlink.expose({ simulate: (task) => attempt(task) } satisfies Helper, port);
  },
};

export type Explorer = typeof explorer;

Comlink.expose(explorer);

/** A thread that does one run after the other for somebody else. */
interface Helper {
  simulate(task: SimulationTask): Attempt;
}

/**
 * Does runs here and on the threads that were lent. They take them in order, each as soon as it is free; between two
 * runs messages are let through.
 */
function lentExecutor(helpers: readonly Comlink.Remote<Helper>[]): Executor {
  return {
    async run(tasks, receive, signal, fail) {
      let next = 0;
      const serve = async (simulateOne: (task: SimulationTask) => Promise<Attempt>) => {
        while (next < tasks.length && signal?.aborted !== true) {
          const index = next++;
          const { result, message } = await simulateOne(tasks[index]);
          if (result !== undefined) receive(result, index);
          else if (fail !== undefined) fail(message, index);
          else throw new Error(message);
        }
      };
      const here = async (task: SimulationTask) => {
        const done = attempt(task);
        await new Promise<void>((resolve) => setTimeout(resolve, 0));
        return done;
      };
      await Promise.all([serve(here), ...helpers.map((helper) => serve((task) => helper.simulate(task)))]);
    },
    async close() {},
  };
}
