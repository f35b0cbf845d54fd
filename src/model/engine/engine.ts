import { bytesOfText } from "./bytesInText.ts";
import { compiledDay } from "./compiledDay.ts";
import { giveMemoryBack, MOST_PAGES, PAGE, takeMemory } from "./spareMemory.ts";
import { wideDay } from "./wideDay.ts";
import { NARROW, type Width } from "./widths.ts";
import type { Range } from "../parts/range.ts";

/** What the translated code of `day/` offers: addresses of its tables, and what consumers do. */
export interface EngineExports {
  readonly [table: string]: WebAssembly.Global<"i32">;
}

/** Functions of `day/`; addresses are numbers of bytes from the beginning of the memory. */
export interface EngineCalls {
  /** room for so many bytes; it is never given back */
  allocate(bytes: number): number;
  createShard(from: number, to: number, namesSpeakers: number): number;
  createDelivery(namesSpeakers: number): void;
  /** plans everybody's first need */
  bring(shard: number): void;
  /** what is due comes up and what friends said is heard */
  openShard(shard: number, day: number): void;
  receiveGift(consumer: number, brand: number): void;
  /** everybody who is due acts */
  serve(): void;
  emptyDelivery(): void;
  /** takes what a shard told */
  collect(shard: number): void;
  /** puts what was told into the order of its listeners, for tomorrow */
  sort(): void;
  /** makes room for so many more messages told elsewhere */
  receive(length: number): void;
  /** keeps of those received last what is told to somebody of a range */
  keepHeard(last: number, from: number, to: number): void;
  /** where the messages stand that a shard told today */
  toldBy(shard: number): number;
  forgetTold(shard: number): void;
  /** writes a row of the event log; −1 where channel, brand or value do not apply */
  writeEvent(
    consumer: number,
    daypart: number,
    activity: number,
    journey: number,
    persona: number,
    device: number,
    channel: number,
    brand: number,
    value: number,
  ): void;
  forgetEvents(): void;
  /** makes limits of every step-th row of `meeting` from a row on, and of the chances in `rowChances` */
  limitMeeting(row: number, step: number): void;
  limitRecall(): void;
  limitReminder(): void;
  /** every stride-th consumer answers, those of the panel from one number to another */
  askPanel(stride: number, from: number, to: number, day: number): void;
}

/** All that stands in an engine in which there are no consumers yet: the same for all runs of a market. */
export interface Image {
  readonly bytes: Uint8Array;
  /** where tables stand whose length depends on the market, by name */
  readonly places: ReadonlyMap<string, number>;
}

/** Takes the image of an engine, see `putImage`. */
export function imageOf(engine: Engine): Image {
  const bytes = look(engine, (buffer) => new Uint8Array(buffer, 0, bytesUsed(engine)).slice());
  return { bytes, places: new Map(engine.placed) };
}

/** Puts an image into an engine in which nothing stands yet. */
export function putImage({ calls, exports, memory }: Engine, { bytes, places }: Image): void {
  calls.allocate(bytes.length - exports["firstFree"].value);
  new Uint8Array(memory.buffer).set(bytes);
  for (const [name, address] of places) exports[name].value = address;
}

/** Bytes that a market's engine uses. */
export const bytesUsed = (engine: Engine): number => addressOf(engine, "top");

/** Where a table stands; beyond two gigabytes WebAssembly shows an address as a negative number. */
export const addressOf = ({ exports }: Engine, name: string): number => exports[name].value >>> 0;

/** Where the row of the first consumer of an engine stands in a table by consumer, see `placeByConsumer`. */
export const firstRowOf = (engine: Engine, name: string, rowBytes: number, { from }: Range): number =>
  (addressOf(engine, name) + rowBytes * from) >>> 0;

/** What `day/` asks of the market. */
export interface EngineImports {
  writeReview(...due: number[]): void;
  noteReview(consumer: number, journey: number): void;
}

/** One market's consumers: the code of their days and the memory in which they stand. */
export interface Engine {
  readonly width: Width;
  readonly memory: WebAssembly.Memory;
  readonly exports: EngineExports;
  readonly calls: EngineCalls;
  /** where tables were placed whose length depends on the market, by name */
  readonly placed: Map<string, number>;
}

/** The engine's own tables, and the first messages: those of a wide one are larger. */
const OWN_PAGES = { narrow: 24, wide: 64 };
const GIGABYTE = 1_073_741_824;

/** Translated once for all markets of a width of this thread. */
const codes = new Map<Width, WebAssembly.Module>();

function codeOf(width: Width): WebAssembly.Module {
  const known = codes.get(width);
  if (known !== undefined) return known;
  const code = new WebAssembly.Module(bytesOfText(width === NARROW ? compiledDay : wideDay()));
  codes.set(width, code);
  return code;
}

/**
 * Starts an engine with memory for so many bytes besides its own tables; it grows when more is needed.
 *
 * @throws RangeError when the machine, or 32 bits, have no room for so much
 */
export function startEngine(bytes: number, market: EngineImports, width = NARROW): Engine {
  const initial = Math.ceil(bytes / PAGE) + (width === NARROW ? OWN_PAGES.narrow : OWN_PAGES.wide);
  if (initial > MOST_PAGES) throw new RangeError(tooLarge(bytes));
  const memory = takeMemory(initial);
  const { exports } = new WebAssembly.Instance(codeOf(width), {
    env: { memory },
    outside: { ...market, noRoom },
  });
  return {
    placed: new Map(),
    width,
    memory,
    exports: exports as unknown as EngineExports,
    calls: exports as unknown as EngineCalls,
  };
}

/** Ends an engine of which nothing more is wanted: the next one on this thread gets its memory. */
export function endEngine(engine: Engine): void {
  giveMemoryBack(engine.memory, bytesUsed(engine));
}

const tooLarge = (bytes: number) =>
  `the market needs ${(bytes / GIGABYTE).toFixed(1)} GB, more than the 4 GB an engine can hold: take fewer consumers or friends`;

function noRoom(): never {
  throw new RangeError("the engine has no memory left: take fewer consumers, friends or threads");
}

/** Tells the engine numbers that stay the same during a run, by their names in `day/constants.ts`. */
export function set({ exports }: Engine, numbers: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(numbers)) exports[name].value = value;
}

type Table = Float64Array | Float32Array | Uint32Array | Int32Array | Uint16Array | Uint8Array;

/** Copies a table to its place. */
export function put(engine: Engine, name: string, table: Table): void {
  const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength);
  new Uint8Array(engine.memory.buffer, addressOf(engine, name), table.byteLength).set(bytes);
}

/** Makes room for a table whose length depends on the market. */
export function makeRoom({ exports, calls, placed }: Engine, name: string, bytes: number): void {
  const address = calls.allocate(bytes);
  exports[name].value = address;
  placed.set(name, address);
}

/** Makes room for a table whose length depends on the market, and copies it there. */
export function place(engine: Engine, name: string, table: Table): void {
  makeRoom(engine, name, table.byteLength);
  put(engine, name, table);
}

/** Bytes of a cache line. */
const LINE = 64;

/**
 * Makes room for a table with a row for each consumer of a range. The engine finds rows by the consumer's number, so that
 * it is told where that of consumer 0 would stand: with 32 bits, addresses before the beginning are as good as others.
 */
export function placeByConsumer(engine: Engine, name: string, rowBytes: number, { from, to }: Range): void {
  const room = engine.calls.allocate(rowBytes * (to - from) + 3 * LINE) >>> 0;
  let first = Math.ceil(room / LINE) * LINE;
  // An address of 0 means that there is no such table.
  if ((first - rowBytes * from) % 4_294_967_296 === 0) first += LINE;
  engine.exports[name].value = (first - rowBytes * from) | 0;
}

/** Copies rows of 32 bits into a table by consumer, from a consumer's on. */
export function putByConsumer(engine: Engine, name: string, from: number, rows: Uint32Array): void {
  const first = firstRowOf(engine, name, 4, { from, to: from });
  look(engine, (buffer) => new Uint32Array(buffer, first, rows.length).set(rows));
}

/**
 * Looks into an engine's memory while a function runs. What it sees is not seen afterwards: memory that grows lets go of
 * every view of it, and a view that was kept shows nothing from then on, without a word. So the function gives back
 * numbers of its own and asks the engine for nothing.
 *
 * @throws Error when memory grew meanwhile
 */
export function look<Seen>({ memory }: Engine, see: (buffer: ArrayBuffer) => Seen): Seen {
  const { buffer } = memory;
  const seen = see(buffer);
  if (memory.buffer !== buffer) throw new Error("memory grew while it was looked at");
  return seen;
}

/** Copies of so many numbers of a table of counts or sums. */
export function copyOf(engine: Engine, name: string, length: number): Float64Array {
  return look(engine, (buffer) => new Float64Array(buffer, addressOf(engine, name), length).slice());
}

/** Empties so many numbers of a table of sums. */
export function clear(engine: Engine, name: string, length: number): void {
  put(engine, name, new Float64Array(length));
}

type Numbers<Kind> = { new (buffer: ArrayBuffer, address: number, length: number): Kind };

/** Shows so many numbers of a table. */
export type View = <Kind>(name: string, Kind: Numbers<Kind>, length: number) => Kind;

/**
 * Keeps views of tables that are looked at every day; whoever asks gets those of the memory as it is, made anew when it has
 * grown. What is given holds until the engine is called again.
 */
export function keepViews<Views>(engine: Engine, open: (view: View) => Views): () => Views {
  let seen: ArrayBuffer | undefined;
  let views: Views | undefined;
  return () => {
    const { buffer } = engine.memory;
    if (views === undefined || buffer !== seen) {
      seen = buffer;
      views = open((name, Kind, length) => new Kind(buffer, addressOf(engine, name), length));
    }
    return views;
  };
}

/** How many friends each consumer has, in an engine that has them all; shape [consumers]. */
export function friendsCounted(engine: Engine, consumers: number): Uint32Array {
  return look(engine, (buffer) => {
    const start = new Uint32Array(buffer, addressOf(engine, "friendsStart"), consumers + 1);
    return Uint32Array.from({ length: consumers }, (_, consumer) => start[consumer + 1] - start[consumer]);
  });
}

/** What friends said, by listener. */
export interface HeardMessages {
  readonly length: number;
  readonly listener: Uint32Array;
  readonly content: Uint32Array;
  /** undefined where no log is wanted, since nothing that happens depends on it */
  readonly speaker: Uint32Array | undefined;
}

/** The fields of `Messages` in `day/memory/messages.ts`, as numbers of 32 bits. */
function messagesAt(buffer: ArrayBuffer, address: number): MessageColumns {
  const [length, , ...columns] = new Uint32Array(buffer, address, 6);
  // Speakers come last, and stand nowhere where no log is wanted.
  const known = columns.filter((column) => column !== 0);
  return { length, columns: known.map((column) => new Uint32Array(buffer, column, length)) };
}

/** Messages as they stand in an engine: listener, luck, content, and the speaker where a log is wanted. */
export interface MessageColumns {
  readonly length: number;
  readonly columns: readonly Uint32Array[];
}

/** Shows a function what will be heard tomorrow, see `look`. */
export function readMessages(engine: Engine, read: (messages: HeardMessages) => void): void {
  look(engine, (buffer) => {
    const { length, columns } = messagesAt(buffer, addressOf(engine, "heard"));
    const [listener, , content, speaker] = columns;
    read({ length, listener, content, speaker });
  });
}

/** Shows a function what a shard told today, which is forgotten then. */
export function readTold(engine: Engine, shard: number, read: (messages: MessageColumns) => void): void {
  look(engine, (buffer) => read(messagesAt(buffer, engine.calls.toldBy(shard) >>> 0)));
  engine.calls.forgetTold(shard);
}

/**
 * Adds of some messages those whose listener is in a range to what will be heard tomorrow.
 *
 * @param told - listener, luck, content, and the speaker where a log is wanted
 */
export function takeMessages(engine: Engine, told: readonly Uint32Array[], { from, to }: Range): void {
  const [{ length: more }] = told;
  engine.calls.receive(more);
  look(engine, (buffer) => {
    const { length, columns } = messagesAt(buffer, addressOf(engine, "heard"));
    for (const [at, column] of columns.entries()) column.set(told[at], length - more);
  });
  engine.calls.keepHeard(more, from, to);
}

/** Today's rows of the event log as they stand in `day/memory/eventRows.ts`: one memory, seen by three widths. */
export interface EventRows {
  readonly length: number;
  /** the value of row r stands at 3 r */
  readonly reals: Float64Array;
  /** its consumer at 6 r + 2, her journey at 6 r + 3 */
  readonly words: Int32Array;
  /** daypart, activity, persona, device, channel, brand from 24 r + 16 on */
  readonly bytes: Int8Array;
}

/** Bytes of a row. */
const EVENT = 24;

/** Shows a function today's rows of the event log, which are forgotten then; see `look`. */
export function readEvents(engine: Engine, read: (rows: EventRows) => void): void {
  const length = engine.exports["eventCount"].value;
  look(engine, (buffer) => {
    const address = addressOf(engine, "eventRows");
    read({
      length,
      reals: new Float64Array(buffer, address, (length * EVENT) / 8),
      words: new Int32Array(buffer, address, (length * EVENT) / 4),
      bytes: new Int8Array(buffer, address, length * EVENT),
    });
  });
  engine.calls.forgetEvents();
}
