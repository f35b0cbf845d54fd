/** Numbers in one row: day heard, teller, listener, content. */
const WIDTH = 4;
/** Writes down who told whom, for the day on which it is heard; nothing where speakers are not known. */
export function recordTales(rows, messages, day) {
    const { speaker, listener, content } = messages;
    if (speaker === undefined)
        return;
    for (let index = 0; index < messages.length; ++index)
        rows.push(day, speaker[index], listener[index], content[index]);
}
/**
 * Turns the rows of a run into columns.
 *
 * @param warmUp - days before the books opened: day 0 of the log is the first one after them
 */
export function taleLogOf(rows, warmUp) {
    const length = rows.length / WIDTH;
    const column = (place) => Array.from({ length }, (_, row) => rows[row * WIDTH + place]);
    const content = column(3);
    return {
        length,
        day: Int32Array.from(column(0), (day) => day - warmUp),
        teller: Int32Array.from(column(1)),
        listener: Int32Array.from(column(2)),
        brand: Int8Array.from(content, brandIn),
        hops: Int8Array.from(content, hopsIn),
        said: Float64Array.from(content, saidIn),
    };
}
// The content of a message, as `day/memory/messages.ts` puts it together.
const brandIn = (content) => content & 15;
const hopsIn = (content) => (content >>> 4) & 15;
const saidIn = (content) => ((content >>> 8) & 0xffff) / 65535;
