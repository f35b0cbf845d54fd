import { createHash } from "node:crypto";
import type { SimulationTask } from "../../studies/runs/executor.ts";
import type { PackedMarket } from "../packedMarket.ts";
import type { QueueJob } from "./queueNames.ts";

/** A message of the queue, as the one who asks knows it. */
export interface Message {
  /** equal for equal runs of the same engine, so that nobody puts it into the queue twice */
  readonly id: string;
  /** numbers of its tasks */
  readonly tasks: readonly number[];
  readonly job: QueueJob;
  /** what its runs are of; kept until they are done, because Redis may lose it */
  readonly markets: readonly PackedMarket[];
  /** how often it was put into the queue and came back undone */
  readonly failures: number;
}

/** What messages are written of. */
export interface Writing {
  readonly engine: string;
  readonly experiment: string;
  readonly tasks: readonly SimulationTask[];
  /** where the result of each task will stand */
  readonly addresses: readonly string[];
  pack(parameters: SimulationTask["parameters"]): PackedMarket;
}

/** Writes a message for some tasks. */
export function writeMessage(numbers: readonly number[], writing: Writing, failures = 0): Message {
  const { engine, experiment, tasks, addresses, pack } = writing;
  const markets: PackedMarket[] = [];
  const placeOf = (market: PackedMarket): number => {
    const at = markets.indexOf(market);
    return at >= 0 ? at : markets.push(market) - 1;
  };
  const runs = numbers.map((number) => {
    const { parameters, key } = tasks[number];
    return [placeOf(pack(parameters)), key.high, key.low] as const;
  });
  const hash = createHash("sha256");
  for (const number of numbers) hash.update(addresses[number]);
  const id = hash.digest("hex").slice(0, 32);
  const job = { engine, experiment, markets: markets.map(({ address }) => address), runs };
  return { id, tasks: numbers, job, markets, failures };
}
