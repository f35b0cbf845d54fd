import type { QueueEvents } from "bullmq";
import type { QueueAnswer } from "./queueNames.ts";
/** How a message has ended. */
export type Reply = {
    readonly id: string;
    readonly answer: QueueAnswer;
    readonly reason?: undefined;
} | {
    readonly id: string;
    readonly answer?: undefined;
    readonly reason: string;
};
/** Replies to the messages of one call of `run`, in the order in which they arrive. */
export interface Replies {
    /** those since the last call; waits for one, at most so many milliseconds */
    next(milliseconds: number): Promise<readonly Reply[]>;
    /** ends a wait */
    wake(): void;
    close(): void;
}
/**
 * Listens for replies.
 *
 * @param isAwaited - whether a message is one of ours
 */
export declare function listenForReplies(events: QueueEvents, isAwaited: (id: string) => boolean): Replies;
