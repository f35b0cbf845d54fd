import type { Queue } from "../../threads/queue.ts";
import type { Fail, Receive } from "../../studies/runs/executor.ts";
import { type Message, type Writing } from "./messages.ts";
import type { Post } from "./post.ts";
import type { Replies } from "./replies.ts";
import type { Taker } from "./takeResults.ts";
/** One call of `run`, and all that it is done with. */
export interface Asking {
    readonly writing: Writing;
    /** tasks that are not done yet, by their place in `numbers` */
    readonly queue: Queue;
    readonly numbers: readonly number[];
    /** tasks whose result was handed over, or which have failed */
    readonly done: Set<number>;
    /** messages under way, by their id */
    readonly underWay: Map<string, Message>;
    readonly post: Post;
    readonly taker: Taker;
    readonly replies: Replies;
    readonly receive: Receive;
    readonly fail: Fail | undefined;
    readonly signal: AbortSignal | undefined;
    /** messages that should be under way, so that no worker waits */
    window(): Promise<number>;
    /** told how long some runs took */
    learn(runs: number, milliseconds: number): void;
    /** milliseconds after which a message of which nothing was heard is looked for */
    readonly patience: number;
    /** gives a sign of life */
    sign(): Promise<void>;
    tellFull(): void;
}
/**
 * Has tasks done by whoever listens to a queue.
 *
 * What counts is whether a result stands under its address; replies only say when to look. So a reply that is lost,
 * or comes twice, or late, does no harm, and neither does a Redis that has forgotten messages: they are sent again.
 */
export declare function askQueue(asking: Asking): Promise<void>;
/** Takes back what no worker has begun. */
export declare function takeBackAll({ underWay, post }: Asking): Promise<void>;
