import { compiledDay } from "./compiledDay.js";
/** Bytes that a market's engine uses. */
export const bytesUsed = (engine) => addressOf(engine, "top");
/** Where a table stands; beyond two gigabytes WebAssembly shows an address as a negative number. */
export const addressOf = ({ exports }, name) => exports[name].value >>> 0;
/** Where the row of the first consumer of an engine stands in a table by consumer, see `placeByConsumer`. */
export const firstRowOf = (engine, name, rowBytes, { from }) => (addressOf(engine, name) + rowBytes * from) >>> 0;
/** Bytes of a page of memory. */
const PAGE = 65_536;
/** Four gigabytes: what 32 bits address. */
const MOST_PAGES = 65_536;
/** The engine's own tables, and the first messages. */
const OWN_PAGES = 24;
const GIGABYTE = 1_073_741_824;
/** Translated once for all markets of this thread. */
let code;
/**
 * Starts an engine with memory for so many bytes besides its own tables; it grows when more is needed.
 *
 * @throws RangeError when the machine, or 32 bits, have no room for so much
 */
export function startEngine(bytes, market) {
    code ??= new WebAssembly.Module(decode(compiledDay));
    const initial = Math.ceil(bytes / PAGE) + OWN_PAGES;
    if (initial > MOST_PAGES)
        throw new RangeError(tooLarge(bytes));
    const memory = new WebAssembly.Memory({ initial, maximum: MOST_PAGES });
    const { exports } = new WebAssembly.Instance(code, { env: { memory }, outside: { ...market, noRoom } });
    return { memory, exports: exports, calls: exports };
}
const tooLarge = (bytes) => `the market needs ${(bytes / GIGABYTE).toFixed(1)} GB, more than the 4 GB an engine can hold: take fewer consumers or friends`;
function noRoom() {
    throw new RangeError("the engine has no memory left: take fewer consumers, friends or threads");
}
function decode(base64) {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
/** Tells the engine numbers that stay the same during a run, by their names in `day/constants.ts`. */
export function set({ exports }, numbers) {
    for (const [name, value] of Object.entries(numbers))
        exports[name].value = value;
}
/** Copies a table to its place. */
export function put(engine, name, table) {
    const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength);
    new Uint8Array(engine.memory.buffer, addressOf(engine, name), table.byteLength).set(bytes);
}
/** Makes room for a table whose length depends on the market, and copies it there. */
export function place(engine, name, table) {
    engine.exports[name].value = engine.calls.allocate(table.byteLength);
    put(engine, name, table);
}
/** Bytes of a cache line. */
const LINE = 64;
/**
 * Makes room for a table with a row for each consumer of a range. The engine finds rows by the consumer's number, so that
 * it is told where that of consumer 0 would stand: with 32 bits, addresses before the beginning are as good as others.
 */
export function placeByConsumer(engine, name, rowBytes, { from, to }) {
    const room = engine.calls.allocate(rowBytes * (to - from) + 3 * LINE) >>> 0;
    let first = Math.ceil(room / LINE) * LINE;
    // An address of 0 means that there is no such table.
    if ((first - rowBytes * from) % 4_294_967_296 === 0)
        first += LINE;
    engine.exports[name].value = (first - rowBytes * from) | 0;
}
/** Copies rows of 32 bits into a table by consumer, from a consumer's on. */
export function putByConsumer(engine, name, from, rows) {
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
export function look({ memory }, see) {
    const { buffer } = memory;
    const seen = see(buffer);
    if (memory.buffer !== buffer)
        throw new Error("memory grew while it was looked at");
    return seen;
}
/** Copies of so many numbers of a table of counts or sums. */
export function copyOf(engine, name, length) {
    return look(engine, (buffer) => new Float64Array(buffer, addressOf(engine, name), length).slice());
}
/** Empties so many numbers of a table of sums. */
export function clear(engine, name, length) {
    put(engine, name, new Float64Array(length));
}
/** Adds a table of counts or sums to a total, and leaves nothing counted. */
export function carryOff(engine, name, Kind, total) {
    look(engine, (buffer) => {
        const count = new Kind(buffer, addressOf(engine, name), total.length);
        for (let cell = 0; cell < total.length; ++cell)
            total[cell] += count[cell];
        count.fill(0);
    });
}
/** How many friends each consumer has, in an engine that has them all; shape [consumers]. */
export function friendsCounted(engine, consumers) {
    return look(engine, (buffer) => {
        const start = new Uint32Array(buffer, addressOf(engine, "friendsStart"), consumers + 1);
        return Uint32Array.from({ length: consumers }, (_, consumer) => start[consumer + 1] - start[consumer]);
    });
}
/** The fields of `Messages` in `day/memory/messages.ts`, as numbers of 32 bits. */
function messagesAt(buffer, address) {
    const [length, , ...columns] = new Uint32Array(buffer, address, 6);
    // Speakers come last, and stand nowhere where no log is wanted.
    const known = columns.filter((column) => column !== 0);
    return { length, columns: known.map((column) => new Uint32Array(buffer, column, length)) };
}
/** Shows a function what will be heard tomorrow, see `look`. */
export function readMessages(engine, read) {
    look(engine, (buffer) => {
        const { length, columns } = messagesAt(buffer, addressOf(engine, "heard"));
        const [listener, , content, speaker] = columns;
        read({ length, listener, content, speaker });
    });
}
/** Shows a function what a shard told today, which is forgotten then. */
export function readTold(engine, shard, read) {
    look(engine, (buffer) => read(messagesAt(buffer, engine.calls.toldBy(shard) >>> 0)));
    engine.calls.forgetTold(shard);
}
/** Makes room for so many messages that will be heard tomorrow; see `putMessages`. */
export function roomForMessages(engine, length) {
    engine.calls.receive(length);
}
/** Puts some messages where there is room for them, from a row on. */
export function putMessages(engine, row, parts) {
    look(engine, (buffer) => {
        const { columns } = messagesAt(buffer, addressOf(engine, "heard"));
        for (const [at, column] of columns.entries())
            column.set(parts[at], row);
    });
}
