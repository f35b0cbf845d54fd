import { type Activity, type EventLog } from "../../../model/result.ts";
/** One activity of a logged consumer. */
export interface Deed {
    readonly activity: Activity;
    readonly day: number;
    /** number of the journey; −1 outside of one */
    readonly journey: number;
    readonly persona: number;
    readonly channel: number;
    readonly brand: number;
    readonly value: number;
}
/** What each logged consumer did, in order, by the consumer's number. */
export declare function loggedLives(log: EventLog): ReadonlyMap<number, readonly Deed[]>;
