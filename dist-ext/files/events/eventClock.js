import { DAYPARTS } from "../../model/parameters.js";
/** Hours of the day at which each part of the day may begin and end, in order. */
const HOURS = {
    earlyMorning: [[5, 7]],
    commute: [
        [7, 9],
        [17, 19],
    ],
    work: [[9, 17]],
    errands: [
        [10, 13],
        [16, 20],
    ],
    evening: [[19, 23]],
    night: [[23, 24]],
};
/** What belongs to no part of the day may happen whenever people are awake. */
const ANY_TIME = [[8, 22]];
const HOUR = 3600;
const DAY = 24 * HOUR;
/** Seconds between two activities of one consumer in one part of a day. */
const STEP = 60;
/**
 * Makes a clock that gives the activities of a log the times at which they might have happened.
 *
 * The model knows days and parts of the day. Process-mining tools order a case by its timestamps, so each activity
 * of a consumer comes after the one before it in the log. Where the parts of one day are not in the order of the
 * clock, the order of the log wins. Times are local, without a zone.
 *
 * @param start - first calendar day, such as 2018-01-01
 * @returns the time of a consumer's next activity, such as 2018-03-05T07:42:10
 */
export function createClock(start) {
    const midnight = Date.parse(`${start}T00:00:00Z`);
    const last = new Map();
    return (consumer, day, daypart) => {
        const before = last.get(consumer);
        const earliest = before?.day === day ? before.second + STEP : 0;
        const goesOn = before?.day === day && before.daypart === daypart;
        const second = Math.min(DAY - 1, goesOn ? earliest : beginning(consumer, day, daypart, earliest));
        last.set(consumer, { day, daypart, second });
        return new Date(midnight + (day * DAY + second) * 1000).toISOString().slice(0, 19);
    };
}
/** When a consumer's stretch of activities begins: somewhere in the first half of the hours that are still to come. */
function beginning(consumer, day, daypart, earliest) {
    const hours = HOURS[DAYPARTS[daypart]] ?? ANY_TIME;
    const [from, to] = hours.find(([, end]) => end * HOUR > earliest) ?? [0, 0];
    const room = Math.floor(((to - from) * HOUR) / 2);
    const offset = room === 0 ? 0 : scatter(consumer, day, daypart) % room;
    return Math.max(earliest, from * HOUR + offset);
}
/** A whole number that looks random and is always the same, so that not everybody acts on the full hour. */
function scatter(consumer, day, daypart) {
    let x = Math.imul(consumer + 1, 0x9e3779b1) ^ Math.imul(day + 1, 0x85ebca6b) ^ Math.imul(daypart + 2, 0xc2b2ae35);
    x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
    return (x ^ (x >>> 13)) >>> 0;
}
