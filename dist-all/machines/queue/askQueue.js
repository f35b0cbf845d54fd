import { writeMessage } from "./messages.js";
import { isFull } from "./whenThereIsRoom.js";
/** Milliseconds between two attempts while Redis is full, or while an aborted experiment ends. */
const HURRIED = 500;
/** How often a single run may come back undone before it counts as failed. */
const MOST_FAILURES = 3;
/**
 * Has tasks done by whoever listens to a queue.
 *
 * What counts is whether a result stands under its address; replies only say when to look. So a reply that is lost,
 * or comes twice, or late, does no harm, and neither does a Redis that has forgotten messages: they are sent again.
 */
export async function askQueue(asking) {
    const { underWay, replies, signal } = asking;
    let unsent = [];
    let looked = performance.now();
    for (;;) {
        if (signal?.aborted) {
            asking.queue.empty();
            unsent = [];
            await takeBackAll(asking);
        }
        else
            unsent = await send([...unsent, ...(await furtherMessages(asking, unsent.length))], asking);
        if (underWay.size === 0 && unsent.length === 0)
            return;
        const isHurried = unsent.length > 0 || signal?.aborted === true;
        const pause = isHurried ? Math.min(HURRIED, asking.patience) : asking.patience;
        const heard = await replies.next(pause);
        const again = [];
        for (const reply of heard)
            again.push(...(await settle(reply, asking)));
        if (performance.now() - looked > pause) {
            for (const message of Array.from(underWay.values()))
                again.push(...(await lookAt(message, asking)));
            looked = performance.now();
        }
        unsent = [...unsent, ...again];
    }
}
/** As many new messages as fill the window. */
async function furtherMessages(asking, unsent) {
    const { queue, numbers, writing, underWay } = asking;
    const messages = [];
    for (let room = (await asking.window()) - underWay.size - unsent; room > 0; --room) {
        const batch = queue.take();
        if (batch.length === 0)
            break;
        messages.push(writeMessage(batch.map((at) => numbers[at]), writing));
    }
    return messages;
}
/** Sends messages; where Redis is full, gives them back, and lets go of all that was taken already. */
async function send(messages, asking) {
    if (messages.length === 0)
        return [];
    for (const message of messages)
        asking.underWay.set(message.id, message);
    try {
        await asking.post.send(messages);
        return [];
    }
    catch (cause) {
        for (const { id } of messages)
            asking.underWay.delete(id);
        if (!isFull(cause))
            throw cause;
        asking.tellFull();
        await asking.taker.makeRoom();
        return messages;
    }
}
/** Takes back what no worker has begun. */
export async function takeBackAll({ underWay, post }) {
    for (const message of Array.from(underWay.values()))
        if ((await post.takeBack(message)) || !(await post.holds(message)))
            underWay.delete(message.id);
}
/** Takes what a message has brought. @returns what is to be sent again */
async function settle({ id, answer, reason }, asking) {
    const message = asking.underWay.get(id);
    if (message === undefined)
        return [];
    asking.underWay.delete(id);
    if (answer !== undefined)
        asking.learn(answer.done, answer.milliseconds);
    if (answer !== undefined)
        asking.post.forget(answer.missing);
    const failed = new Map(answer?.failed.map(([at, why]) => [message.tasks[at], why]));
    const left = await takeAll(message, asking, failed);
    if (asking.signal?.aborted || left.length === 0)
        return [];
    // A worker does nothing for somebody of whom it sees no sign of life.
    await asking.sign();
    return reason === undefined ? [writeMessage(left, asking.writing)] : retried(left, message, reason, asking);
}
/** Of a message that many workers left undone each run goes by itself, and then counts as failed. */
function retried(left, message, reason, asking) {
    const failures = message.failures + 1;
    if (left.length === 1 && failures >= MOST_FAILURES) {
        giveUp(left[0], reason, asking);
        return [];
    }
    return left.map((number) => writeMessage([number], asking.writing, left.length === 1 ? failures : 0));
}
/** A message of which nothing was heard: its reply may be lost, or Redis has forgotten it. */
async function lookAt(message, asking) {
    const { post, underWay, writing, signal } = asking;
    const isHeld = await post.holds(message);
    if (!underWay.has(message.id))
        return [];
    const left = await takeAll(message, asking, new Map());
    if (left.length > 0 && (isHeld || signal?.aborted))
        return [];
    underWay.delete(message.id);
    return left.length === 0 ? [] : [writeMessage(left, writing)];
}
/** Hands over every result of a message that is there. @returns the tasks that are left */
async function takeAll(message, asking, failed) {
    const { writing, taker, receive, done } = asking;
    const left = [];
    for (const number of message.tasks) {
        if (done.has(number))
            continue;
        const why = failed.get(number);
        const result = why === undefined ? await taker.take(writing.addresses[number], writing.tasks[number]) : undefined;
        if (done.has(number))
            continue;
        if (result !== undefined) {
            done.add(number);
            receive(result, number);
        }
        else if (why !== undefined)
            giveUp(number, why, asking);
        else
            left.push(number);
    }
    return left;
}
function giveUp(number, why, { fail, queue, done }) {
    done.add(number);
    if (fail !== undefined)
        return fail(why, number);
    queue.empty();
    throw new Error(why);
}
