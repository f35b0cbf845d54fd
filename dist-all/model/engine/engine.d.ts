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
    /** makes room for messages told elsewhere */
    receive(length: number): void;
    /** where the messages stand that a shard told today */
    toldBy(shard: number): number;
    forgetTold(shard: number): void;
    /** every stride-th consumer answers, those of the panel from one number to another */
    askPanel(stride: number, from: number, to: number, day: number): void;
}
/** Bytes that a market's engine uses. */
export declare const bytesUsed: (engine: Engine) => number;
/** Where a table stands; beyond two gigabytes WebAssembly shows an address as a negative number. */
export declare const addressOf: ({ exports }: Engine, name: string) => number;
/** Where the row of the first consumer of an engine stands in a table by consumer, see `placeByConsumer`. */
export declare const firstRowOf: (engine: Engine, name: string, rowBytes: number, { from }: Range) => number;
/** What `day/` asks of the market. */
export interface EngineImports {
    writeEvent(...row: number[]): void;
    writeReview(...due: number[]): void;
    noteReview(consumer: number, journey: number): void;
}
/** One market's consumers: the code of their days and the memory in which they stand. */
export interface Engine {
    readonly memory: WebAssembly.Memory;
    readonly exports: EngineExports;
    readonly calls: EngineCalls;
}
/**
 * Starts an engine with memory for so many bytes besides its own tables; it grows when more is needed.
 *
 * @throws RangeError when the machine, or 32 bits, have no room for so much
 */
export declare function startEngine(bytes: number, market: EngineImports): Engine;
/** Tells the engine numbers that stay the same during a run, by their names in `day/constants.ts`. */
export declare function set({ exports }: Engine, numbers: Readonly<Record<string, number>>): void;
type Table = Float64Array | Float32Array | Uint32Array | Int32Array | Uint16Array | Uint8Array;
/** Copies a table to its place. */
export declare function put(engine: Engine, name: string, table: Table): void;
/** Makes room for a table whose length depends on the market, and copies it there. */
export declare function place(engine: Engine, name: string, table: Table): void;
/**
 * Makes room for a table with a row for each consumer of a range. The engine finds rows by the consumer's number, so that
 * it is told where that of consumer 0 would stand: with 32 bits, addresses before the beginning are as good as others.
 */
export declare function placeByConsumer(engine: Engine, name: string, rowBytes: number, { from, to }: Range): void;
/** Copies rows of 32 bits into a table by consumer, from a consumer's on. */
export declare function putByConsumer(engine: Engine, name: string, from: number, rows: Uint32Array): void;
/**
 * Looks into an engine's memory while a function runs. What it sees is not seen afterwards: memory that grows lets go of
 * every view of it, and a view that was kept shows nothing from then on, without a word. So the function gives back
 * numbers of its own and asks the engine for nothing.
 *
 * @throws Error when memory grew meanwhile
 */
export declare function look<Seen>({ memory }: Engine, see: (buffer: ArrayBuffer) => Seen): Seen;
/** Copies of so many numbers of a table of counts or sums. */
export declare function copyOf(engine: Engine, name: string, length: number): Float64Array;
/** Empties so many numbers of a table of sums. */
export declare function clear(engine: Engine, name: string, length: number): void;
/** Adds a table of counts or sums to a total, and leaves nothing counted. */
export declare function carryOff(engine: Engine, name: string, Kind: typeof Uint32Array | typeof Float64Array, total: Float64Array): void;
/** How many friends each consumer has, in an engine that has them all; shape [consumers]. */
export declare function friendsCounted(engine: Engine, consumers: number): Uint32Array;
/** What friends said, by listener. */
export interface HeardMessages {
    readonly length: number;
    readonly listener: Uint32Array;
    readonly content: Uint32Array;
    /** undefined where no log is wanted, since nothing that happens depends on it */
    readonly speaker: Uint32Array | undefined;
}
/** Messages as they stand in an engine: listener, luck, content, and the speaker where a log is wanted. */
export interface MessageColumns {
    readonly length: number;
    readonly columns: readonly Uint32Array[];
}
/** Shows a function what will be heard tomorrow, see `look`. */
export declare function readMessages(engine: Engine, read: (messages: HeardMessages) => void): void;
/** Shows a function what a shard told today, which is forgotten then. */
export declare function readTold(engine: Engine, shard: number, read: (messages: MessageColumns) => void): void;
/** Makes room for so many messages that will be heard tomorrow; see `putMessages`. */
export declare function roomForMessages(engine: Engine, length: number): void;
/** Puts some messages where there is room for them, from a row on. */
export declare function putMessages(engine: Engine, row: number, parts: readonly Uint32Array[]): void;
export {};
