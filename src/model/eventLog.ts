import { type Engine, type EventRows, readEvents } from "./engine/engine.ts";
import type { EventLog } from "./result.ts";

type Columns = Omit<EventLog, "length">;

/** The event log while it is written: columns with room for more rows, and where each day ends. */
export interface EventRecorder {
  length: number;
  columns: Columns;
  /** rows up to the end of each day, counted from the opening of the books */
  readonly dayEnds: number[];
}

/** Who reads what logged consumers do, day by day, in place of a log that keeps it. */
export interface Watcher {
  /** what is read: bit k for activity k, its place in `ACTIVITIES` */
  readonly activities: number;
  /**
   * Told in the evening what was done: in a few stretches that ascend by consumer (who heard, who was given something, who
   * acted), what one consumer did in its order. What is shown is gone afterwards, see `look`.
   *
   * @param day - of the books; negative before they open
   */
  take(rows: EventRows, day: number): void;
}

/** An empty log. */
export function createRecorder(): EventRecorder {
  return { length: 0, columns: columnsOf(0), dayEnds: [] };
}

/** Forgets what was written. */
export function emptyRecorder(recorder: EventRecorder): void {
  recorder.length = 0;
  recorder.dayEnds.length = 0;
}

function columnsOf(length: number): Columns {
  return {
    consumer: new Int32Array(length),
    day: new Int32Array(length),
    daypart: new Int8Array(length),
    activity: new Uint8Array(length),
    journey: new Int32Array(length),
    persona: new Int8Array(length),
    device: new Int8Array(length),
    channel: new Int8Array(length),
    brand: new Int8Array(length),
    value: new Float64Array(length),
  };
}

/**
 * Takes a day's rows out of the engine in the order of their consumers; what one consumer heard and did keeps its order. So
 * the log does not depend on how consumers were split.
 *
 * @param day - of the books
 */
export function recordDay(recorder: EventRecorder, engine: Engine, day: number): void {
  readEvents(engine, (rows) => {
    const { columns } = withRoom(recorder, recorder.length + rows.length);
    const consumers = new Uint32Array(rows.length);
    for (let row = 0; row < rows.length; ++row) consumers[row] = rows.words[6 * row + 2];
    columns.day.fill(day, recorder.length, recorder.length + rows.length);
    copyRows(columns, recorder.length, rows, ascending(consumers));
    recorder.length += rows.length;
  });
  recorder.dayEnds.push(recorder.length);
}

function copyRows(
  columns: Columns,
  first: number,
  { reals, words, bytes }: EventRows,
  order: Uint32Array,
): void {
  for (let at = 0, row = first; at < order.length; ++at, ++row) {
    const from = order[at];
    const small = 24 * from + 16;
    columns.consumer[row] = words[6 * from + 2];
    columns.journey[row] = words[6 * from + 3];
    columns.daypart[row] = bytes[small];
    columns.activity[row] = bytes[small + 1];
    columns.persona[row] = bytes[small + 2];
    columns.device[row] = bytes[small + 3];
    columns.channel[row] = bytes[small + 4];
    columns.brand[row] = bytes[small + 5];
    columns.value[row] = reals[3 * from];
  }
}

function withRoom(recorder: EventRecorder, length: number): EventRecorder {
  if (length > recorder.columns.day.length)
    recorder.columns = resized(recorder.columns, 2 * length, recorder.length);
  return recorder;
}

/** The same rows in columns of another length. */
function resized(columns: Columns, length: number, kept: number): Columns {
  const more = columnsOf(length);
  for (const name of Object.keys(more) as (keyof Columns)[]) more[name].set(columns[name].subarray(0, kept));
  return more;
}

/**
 * The order in which keys ascend, those that are equal as they stand. A day's rows are a few stretches that ascend already
 * (who heard, who was given something, who acted): the next two are merged until one is left.
 */
export function ascending(keys: Uint32Array): Uint32Array {
  let order = new Uint32Array(keys.length);
  for (let row = 0; row < order.length; ++row) order[row] = row;
  let other = new Uint32Array(keys.length);
  let ends = stretchesOf(keys);
  while (ends.length > 1) {
    const merged: number[] = [];
    let from = 0;
    for (let at = 0; at < ends.length; at += 2) {
      const [middle, end = middle] = [ends[at], ends[at + 1]];
      merge(keys, order, other, from, middle, end);
      merged.push(end);
      from = end;
    }
    [order, other, ends] = [other, order, merged];
  }
  return order;
}

/** Where stretches end that ascend. */
function stretchesOf(keys: Uint32Array): number[] {
  const ends: number[] = [];
  for (let row = 1; row <= keys.length; ++row)
    if (row === keys.length || keys[row] < keys[row - 1]) ends.push(row);
  return ends;
}

function merge(
  keys: Uint32Array,
  order: Uint32Array,
  into: Uint32Array,
  from: number,
  middle: number,
  end: number,
): void {
  let [left, right] = [from, middle];
  for (let row = from; row < end; ++row) {
    const takesLeft = left < middle && (right >= end || keys[order[left]] <= keys[order[right]]);
    into[row] = takesLeft ? order[left++] : order[right++];
  }
}

/** The log of a run that is over. */
export function eventLogOf({ length, columns }: EventRecorder): EventLog {
  return { length, ...resized(columns, length, length) };
}
