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
export declare function createClock(start: string): (consumer: number, day: number, daypart: number) => string;
