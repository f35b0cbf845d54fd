import { UNDRAWN } from "./layout/record.js";
/** Numbers in one row: consumer, day, daypart, activity, journey, persona, device, channel, brand, value. */
const WIDTH = 10;
/**
 * Writes down one activity of a logged consumer. Only a sample of the consumers is logged, so that this may allocate.
 *
 * @param row - as in `WIDTH`; −1 where channel, brand or value do not apply
 */
export function writeEvent({ rows }, row) {
    const [consumer, day, daypart, ...rest] = row;
    rows.push(consumer, day, daypart === UNDRAWN ? 0 : daypart, ...rest);
}
/**
 * A day's rows in the order of their consumers; what one consumer heard and did keeps its order. So the
 * log does not depend on how consumers were split.
 */
export function sortDay(recorder) {
    const written = recorder.rows.splice(0);
    const rows = Array.from({ length: written.length / WIDTH }, (_, row) => written.slice(row * WIDTH, (row + 1) * WIDTH));
    return rows.sort(([one], [other]) => one - other).flat();
}
/**
 * Turns the rows of all days into columns.
 *
 * @param warmUp - days before the books opened: day 0 of the log is the first one after them
 */
export function eventLogOf(days, warmUp) {
    const length = days.reduce((sum, rows) => sum + rows.length, 0) / WIDTH;
    const log = {
        length,
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
    let row = 0;
    for (const rows of days) {
        for (let cell = 0; cell < rows.length; cell += WIDTH, ++row) {
            log.consumer[row] = rows[cell];
            log.day[row] = rows[cell + 1] - warmUp;
            log.daypart[row] = rows[cell + 2];
            log.activity[row] = rows[cell + 3];
            log.journey[row] = rows[cell + 4];
            log.persona[row] = rows[cell + 5];
            log.device[row] = rows[cell + 6];
            log.channel[row] = rows[cell + 7];
            log.brand[row] = rows[cell + 8];
            log.value[row] = rows[cell + 9];
        }
    }
    return log;
}
