import type { Queue } from "../../threads/queue.ts";
import type { Fail, Receive } from "../../studies/runs/executor.ts";
import { type Message, writeMessage, type Writing } from "./messages.ts";
import type { Post } from "./post.ts";
import type { Replies, Reply } from "./replies.ts";
import type { Taker } from "./takeResults.ts";
import { isFull } from "./whenThereIsRoom.ts";

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
  /** gives none any more, so that no worker begins what it has taken */
  hide(): Promise<void>;
  tellFull(): void;
}

/** Milliseconds between two attempts while Redis is full, or while an aborted experiment ends. */
const HURRIED = 500;

/** Results that are taken at once: each way costs time, and all of them are in memory together. */
const AT_ONCE = 16;

/** How often a single run may come back undone before it counts as failed. */
const MOST_FAILURES = 3;

/**
 * Has tasks done by whoever listens to a queue.
 *
 * What counts is whether a result stands under its address; replies only say when to look. So a reply that is lost,
 * or comes twice, or late, does no harm, and neither does a Redis that has forgotten messages: they are sent again.
 */
export async function askQueue(asking: Asking): Promise<void> {
  const { underWay, replies, signal } = asking;
  let unsent: readonly Message[] = [];
  let looked = performance.now();
  for (;;) {
    if (signal?.aborted) {
      await asking.hide();
      asking.queue.empty();
      unsent = [];
      await takeBackAll(asking);
    } else unsent = await send([...unsent, ...(await furtherMessages(asking, unsent.length))], asking);
    if (underWay.size === 0 && unsent.length === 0) return;
    const isHurried = unsent.length > 0 || signal?.aborted === true;
    const pause = isHurried ? Math.min(HURRIED, asking.patience) : asking.patience;
    const heard = await replies.next(pause);
    const again: Message[] = [];
    for (const reply of heard) again.push(...(await settle(reply, asking)));
    if (performance.now() - looked > pause) {
      for (const message of Array.from(underWay.values())) again.push(...(await lookAt(message, asking)));
      looked = performance.now();
    }
    unsent = [...unsent, ...again];
  }
}

/** As many new messages as fill the window. */
async function furtherMessages(asking: Asking, unsent: number): Promise<Message[]> {
  const { queue, numbers, writing, underWay } = asking;
  const messages: Message[] = [];
  for (let room = (await asking.window()) - underWay.size - unsent; room > 0; --room) {
    const batch = queue.take();
    if (batch.length === 0) break;
    messages.push(
      writeMessage(
        batch.map((at) => numbers[at]),
        writing,
      ),
    );
  }
  return messages;
}

/** Sends messages; where Redis is full, gives them back, and lets go of all that was taken already. */
async function send(messages: readonly Message[], asking: Asking): Promise<readonly Message[]> {
  if (messages.length === 0) return [];
  for (const message of messages) asking.underWay.set(message.id, message);
  try {
    await asking.post.send(messages);
    return [];
  } catch (cause) {
    for (const { id } of messages) asking.underWay.delete(id);
    if (!isFull(cause)) throw cause;
    asking.tellFull();
    await asking.taker.makeRoom();
    return messages;
  }
}

/** Takes back what no worker has begun. */
export async function takeBackAll({ underWay, post }: Asking): Promise<void> {
  for (const message of Array.from(underWay.values()))
    if ((await post.takeBack(message)) || !(await post.holds(message))) underWay.delete(message.id);
}

/** Takes what a message has brought. @returns what is to be sent again */
async function settle({ id, answer, reason }: Reply, asking: Asking): Promise<Message[]> {
  const message = asking.underWay.get(id);
  if (message === undefined) return [];
  asking.underWay.delete(id);
  if (answer !== undefined) asking.learn(answer.done, answer.milliseconds);
  if (answer !== undefined) asking.post.forget(answer.missing);
  const failed = new Map(answer?.failed.map(([at, why]) => [message.tasks[at], why]));
  const left = await takeAll(message, asking, failed);
  if (asking.signal?.aborted || left.length === 0) return [];
  // A worker does nothing for somebody of whom it sees no sign of life.
  await asking.sign();
  return reason === undefined ? [writeMessage(left, asking.writing)] : retried(left, message, reason, asking);
}

/** Of a message that many workers left undone each run goes by itself, and then counts as failed. */
function retried(left: readonly number[], message: Message, reason: string, asking: Asking): Message[] {
  const failures = message.failures + 1;
  if (left.length === 1 && failures >= MOST_FAILURES) {
    giveUp(left[0], reason, asking);
    return [];
  }
  return left.map((number) => writeMessage([number], asking.writing, left.length === 1 ? failures : 0));
}

/** A message of which nothing was heard: its reply may be lost, or Redis has forgotten it. */
async function lookAt(message: Message, asking: Asking): Promise<Message[]> {
  const { post, underWay, writing, signal } = asking;
  const isHeld = await post.holds(message);
  if (!underWay.has(message.id)) return [];
  const left = await takeAll(message, asking, new Map());
  if (left.length > 0 && (isHeld || signal?.aborted)) return [];
  underWay.delete(message.id);
  return left.length === 0 ? [] : [writeMessage(left, writing)];
}

/** Hands over every result of a message that is there. @returns the tasks that are left */
async function takeAll(
  message: Message,
  asking: Asking,
  failed: ReadonlyMap<number, string>,
): Promise<number[]> {
  const { writing, taker, receive, done } = asking;
  const left: number[] = [];
  for (let from = 0; from < message.tasks.length; from += AT_ONCE) {
    const asked = message.tasks.slice(from, from + AT_ONCE).filter((number) => !done.has(number));
    const wanted = asked.filter((number) => !failed.has(number));
    const results = await taker.take(
      wanted.map((number) => ({ address: writing.addresses[number], task: writing.tasks[number] })),
    );
    for (const number of asked) {
      if (done.has(number)) continue;
      const why = failed.get(number);
      const result = results[wanted.indexOf(number)];
      if (result !== undefined) {
        done.add(number);
        receive(result, number);
      } else if (why !== undefined) giveUp(number, why, asking);
      else left.push(number);
    }
  }
  return left;
}

function giveUp(number: number, why: string, { fail, queue, done }: Asking): void {
  done.add(number);
  if (fail !== undefined) return fail(why, number);
  queue.empty();
  throw new Error(why);
}
