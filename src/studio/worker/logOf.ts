import type { EventRows } from "../../model/engine/engine.ts";
import type { EventLog } from "../../model/result.ts";
import { simulate } from "../../model/simulate.ts";
import { keyFromSeed, replicationKey } from "../../numeric/luck/random.ts";
import { WITNESSES } from "../../studies/runs/replicate.ts";
import type { Question } from "./contract.ts";
import { parametersOf } from "./openQuestion.ts";

/** One row of the log, by the names of its columns. */
type Row = { readonly [Column in Exclude<keyof EventLog, "length">]: number };

/** All bits: every activity. */
const EVERYTHING = -1;

/**
 * All that was done in the first run of a question, which is run once more for it: of everybody who is drawn where that
 * is not more than others log, too; else of one consumer.
 *
 * @param dots - consumers that are drawn, at most
 */
export function logOf(question: Question, dots: number, consumer: number): EventLog {
  const { scenario, parameters } = parametersOf(question, dots);
  const key = replicationKey(keyFromSeed(scenario.seed), 0);
  if (dots <= WITNESSES) return simulate(parameters, key).events;
  const log: Row[] = [];
  const take = (rows: EventRows, day: number) => {
    if (day < 0) return;
    for (let row = 0; row < rows.length; ++row)
      if (rows.words[6 * row + 2] === consumer) log.push(rowOf(rows, row, day));
  };
  simulate(parameters, key, { watcher: { activities: EVERYTHING, take } });
  return columnsOf(log);
}

function rowOf({ reals, words, bytes }: EventRows, row: number, day: number): Row {
  const [daypart, activity, persona, device, channel, brand] = bytes.subarray(24 * row + 16, 24 * row + 22);
  const [consumer, journey] = words.subarray(6 * row + 2, 6 * row + 4);
  return {
    consumer,
    day,
    daypart,
    activity,
    journey,
    persona,
    device,
    channel,
    brand,
    value: reals[3 * row],
  };
}

function columnsOf(log: readonly Row[]): EventLog {
  const column = (name: keyof Row) => log.map((row) => row[name]);
  return {
    length: log.length,
    consumer: Int32Array.from(column("consumer")),
    day: Int32Array.from(column("day")),
    daypart: Int8Array.from(column("daypart")),
    activity: Uint8Array.from(column("activity")),
    journey: Int32Array.from(column("journey")),
    persona: Int8Array.from(column("persona")),
    device: Int8Array.from(column("device")),
    channel: Int8Array.from(column("channel")),
    brand: Int8Array.from(column("brand")),
    value: Float64Array.from(column("value")),
  };
}
