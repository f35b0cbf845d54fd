import { type Activity, type EventLog } from "../../model/result.ts";
/** One line of the event log; −1 where an attribute does not apply. */
export interface LoggedEvent {
    readonly activity: Activity;
    readonly channel: number;
    readonly brand: number;
    readonly value: number;
}
/** Whether an activity is part of a micro-moment, so that it has a daypart and a device. */
export declare const isWithinMoment: (activity: Activity) => boolean;
/** What one consumer did in one part of one day. */
export interface Scene {
    readonly day: number;
    /** −1 when the events of the scene belong to no part of the day */
    readonly daypart: number;
    /** −1 when no device was used */
    readonly device: number;
    readonly persona: number;
    readonly events: readonly LoggedEvent[];
}
/** Cuts one consumer's events into scenes: a new day, part of the day or device begins a new one. */
export declare function scenesOf(log: EventLog, consumer: number): Scene[];
/** The consumers that the log follows, in ascending order. */
export declare function loggedConsumers(log: EventLog): number[];
/** The consumer in the log who lived through the most different things: the one worth telling about. */
export declare function mostEventful(log: EventLog): number | undefined;
