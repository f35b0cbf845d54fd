import type { SensitivityPlan } from "../experiment/sensitivityPlan.ts";
import type { Parameters } from "../model/parameters.ts";
import { simulate } from "../model/simulate.ts";
import { keyFromSeed } from "../numeric/random.ts";
import { formatDuration } from "./progressBar.ts";
import type { Terminal } from "./terminal.ts";
import { sensitivityWordsOf } from "./words/sensitivity.ts";

/** Says how many runs there will be and how long they take, from one run made to see. */
export function tellEstimate(
  plan: SensitivityPlan,
  parameters: Parameters,
  workers: number,
  terminal: Terminal,
): void {
  const { order, values, luck, runs, seed } = plan;
  const seconds = secondsOfRun(parameters, seed);
  const threads = Math.min(workers, order.length);
  const words = sensitivityWordsOf(terminal.language);
  const show = (count: number) => new Intl.NumberFormat(terminal.language).format(count);
  const extra = luck.points.length * (luck.runs - runs);
  const time = formatDuration((seconds * order.length) / threads);
  terminal.tell(
    words.plan(
      show(values.length),
      show(order.length),
      show(runs),
      show(extra),
      time,
      words.threads(threads),
    ),
  );
}

/** How long one run takes here and now. */
export function secondsOfRun(parameters: Parameters, seed: string): number {
  const once = () => secondsOf(() => simulate(parameters, keyFromSeed(seed)));
  const first = once();
  // A short first run is mostly the engine warming up.
  return first < 2 ? once() : first;
}

function secondsOf(work: () => void): number {
  const begin = performance.now();
  work();
  return (performance.now() - begin) / 1000;
}
