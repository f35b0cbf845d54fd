import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";
/** Faults of what must fit into the run and its market: days, people, channels to turn to, thresholds. */
export declare const marketFaults: {
    readonly noSuchDate: (date: string) => Fault;
    readonly yearOutside: (first: number, last: number, date: string) => Fault;
    readonly endOutside: (last: number, start: string, days: number, end: string) => Fault;
    readonly dayOutside: (where: string, days: number, day: number) => Fault;
    readonly tooManySeeded: (where: string, most: number, people: number, setting: string) => Fault;
    readonly tooFewSeeded: (where: string, each: number, people: number) => Fault;
    readonly nowhereToTurn: (persona: string, moment: string, dayparts: readonly string[]) => Fault;
    readonly descending: (thresholds: string, ascending: string) => Fault;
};
/** Faults of the network of friends. */
export declare const networkFaults: {
    readonly tooManyFriends: (consumers: number, friends: number) => Fault;
    readonly communitySize: (friends: number, consumers: number, size: number, example: number) => Fault;
    readonly noTies: (kinds: Bilingual) => Fault;
};
