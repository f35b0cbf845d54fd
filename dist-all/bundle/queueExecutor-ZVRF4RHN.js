import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  connect,
  createPacker,
  isFull,
  loadQueuePackages
} from "./chunk-3OO3B3DG.js";
import {
  createQueue
} from "./chunk-I5QS7W4J.js";
import {
  threadsOf,
  watchCrew
} from "./chunk-KHCZ66RJ.js";
import {
  KEPT,
  PREFIX,
  marketKey,
  queueName,
  runKey,
  show
} from "./chunk-OK37B7RI.js";
import {
  ENTRY_FORMAT,
  createAddresser,
  isResultOf,
  unpackRun
} from "./chunk-23EOGQBD.js";
import "./chunk-NHGYEEIL.js";
import "./chunk-JWQDHXMP.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-XTTUONFG.js";

// dist-all/machines/queue/messages.js
import { createHash } from "node:crypto";
function writeMessage(numbers, writing, failures = 0) {
  let { engine, experiment, tasks, addresses, pack } = writing, markets = [], placeOf = (market) => {
    let at = markets.indexOf(market);
    return at >= 0 ? at : markets.push(market) - 1;
  }, runs = numbers.map((number) => {
    let { parameters, key } = tasks[number];
    return [placeOf(pack(parameters)), key.high, key.low];
  }), hash = createHash("sha256");
  for (let number of numbers)
    hash.update(addresses[number]);
  let id = hash.digest("hex").slice(0, 32), job = { engine, experiment, markets: markets.map(({ address }) => address), runs };
  return { id, tasks: numbers, job, markets, failures };
}

// dist-all/machines/queue/askQueue.js
var HURRIED = 500, MOST_FAILURES = 3;
async function askQueue(asking) {
  let { underWay, replies, signal } = asking, unsent = [], looked = performance.now();
  for (; ; ) {
    if (signal?.aborted ? (asking.queue.empty(), unsent = [], await takeBackAll(asking)) : unsent = await send([...unsent, ...await furtherMessages(asking, unsent.length)], asking), underWay.size === 0 && unsent.length === 0)
      return;
    let pause = unsent.length > 0 || signal?.aborted === !0 ? Math.min(HURRIED, asking.patience) : asking.patience, heard = await replies.next(pause), again = [];
    for (let reply of heard)
      again.push(...await settle(reply, asking));
    if (performance.now() - looked > pause) {
      for (let message of Array.from(underWay.values()))
        again.push(...await lookAt(message, asking));
      looked = performance.now();
    }
    unsent = [...unsent, ...again];
  }
}
async function furtherMessages(asking, unsent) {
  let { queue, numbers, writing, underWay } = asking, messages = [];
  for (let room = await asking.window() - underWay.size - unsent; room > 0; --room) {
    let batch = queue.take();
    if (batch.length === 0)
      break;
    messages.push(writeMessage(batch.map((at) => numbers[at]), writing));
  }
  return messages;
}
async function send(messages, asking) {
  if (messages.length === 0)
    return [];
  for (let message of messages)
    asking.underWay.set(message.id, message);
  try {
    return await asking.post.send(messages), [];
  } catch (cause) {
    for (let { id } of messages)
      asking.underWay.delete(id);
    if (!isFull(cause))
      throw cause;
    return asking.tellFull(), await asking.taker.makeRoom(), messages;
  }
}
async function takeBackAll({ underWay, post }) {
  for (let message of Array.from(underWay.values()))
    (await post.takeBack(message) || !await post.holds(message)) && underWay.delete(message.id);
}
async function settle({ id, answer, reason }, asking) {
  let message = asking.underWay.get(id);
  if (message === void 0)
    return [];
  asking.underWay.delete(id), answer !== void 0 && asking.learn(answer.done, answer.milliseconds), answer !== void 0 && asking.post.forget(answer.missing);
  let failed = new Map(answer?.failed.map(([at, why]) => [message.tasks[at], why])), left = await takeAll(message, asking, failed);
  return asking.signal?.aborted || left.length === 0 ? [] : (await asking.sign(), reason === void 0 ? [writeMessage(left, asking.writing)] : retried(left, message, reason, asking));
}
function retried(left, message, reason, asking) {
  let failures = message.failures + 1;
  return left.length === 1 && failures >= MOST_FAILURES ? (giveUp(left[0], reason, asking), []) : left.map((number) => writeMessage([number], asking.writing, left.length === 1 ? failures : 0));
}
async function lookAt(message, asking) {
  let { post, underWay, writing, signal } = asking, isHeld = await post.holds(message);
  if (!underWay.has(message.id))
    return [];
  let left = await takeAll(message, asking, /* @__PURE__ */ new Map());
  return left.length > 0 && (isHeld || signal?.aborted) ? [] : (underWay.delete(message.id), left.length === 0 ? [] : [writeMessage(left, writing)]);
}
async function takeAll(message, asking, failed) {
  let { writing, taker, receive, done } = asking, left = [];
  for (let number of message.tasks) {
    if (done.has(number))
      continue;
    let why = failed.get(number), result = why === void 0 ? await taker.take(writing.addresses[number], writing.tasks[number]) : void 0;
    done.has(number) || (result !== void 0 ? (done.add(number), receive(result, number)) : why !== void 0 ? giveUp(number, why, asking) : left.push(number));
  }
  return left;
}
function giveUp(number, why, { fail, queue, done }) {
  if (done.add(number), fail !== void 0)
    return fail(why, number);
  throw queue.empty(), new Error(why);
}

// dist-all/machines/queue/takeDone.js
var AT_ONCE = 1e3;
async function takeDone(redis, { writing, taker, receive, signal }) {
  let { addresses, tasks } = writing, left = [];
  for (let from = 0; from < tasks.length && !signal?.aborted; from += AT_ONCE) {
    let some = addresses.slice(from, from + AT_ONCE), counts = await Promise.all(some.map((address) => redis.exists(runKey(address))));
    for (let [at, count] of counts.entries()) {
      let number = from + at, result = count > 0 ? await taker.take(addresses[number], tasks[number]) : void 0;
      result === void 0 ? left.push(number) : receive(result, number);
    }
  }
  return left;
}

// dist-all/machines/queue/post.js
function openPost(redis, queue) {
  let sent = /* @__PURE__ */ new Set();
  return {
    async send(messages) {
      for (let { address, bytes } of messages.flatMap(({ markets }) => markets))
        sent.has(address) || (await redis.set(marketKey(address), bytes, "EX", KEPT.market), sent.add(address));
      let options = (id) => ({ jobId: id, removeOnComplete: !0, removeOnFail: !0 });
      await queue.addBulk(messages.map(({ id, job }) => ({ name: "runs", data: job, opts: options(id) })));
    },
    async takeBack({ id }) {
      try {
        return await queue.remove(id) === 1;
      } catch {
        return !1;
      }
    },
    async holds({ id }) {
      let state = await queue.getJobState(id);
      return state === "active" || state === "waiting" || state === "prioritized" || state === "delayed";
    },
    forget(markets) {
      for (let address of markets)
        sent.delete(address);
    }
  };
}

// dist-all/machines/queue/replies.js
function listenForReplies(events, isAwaited) {
  let arrived = [], wake = () => {
  }, add = (reply) => {
    isAwaited(reply.id) && (arrived.push(reply), wake());
  }, completed = ({ jobId, returnvalue }) => add({ id: jobId, answer: returnvalue }), failed = ({ jobId, failedReason }) => add({ id: jobId, reason: failedReason });
  return events.on("completed", completed).on("failed", failed), {
    async next(milliseconds) {
      if (arrived.length === 0) {
        let timer;
        await new Promise((resolve) => {
          wake = resolve, timer = setTimeout(resolve, milliseconds);
        }), clearTimeout(timer);
      }
      wake = () => {
      };
      let now = arrived;
      return arrived = [], now;
    },
    wake: () => wake(),
    close: () => {
      events.off("completed", completed).off("failed", failed);
    }
  };
}

// dist-all/machines/queue/takeResults.js
var [LEFT, LAST] = [32e6, 300];
function openTaker(redis) {
  let taken = /* @__PURE__ */ new Map(), bytes = 0, letGo = async (most) => {
    let gone = [];
    for (let [address, size] of taken) {
      if (bytes <= most)
        break;
      gone.push(runKey(address)), taken.delete(address), bytes -= size;
    }
    gone.length > 0 && await redis.unlink(gone);
  };
  return {
    async take(address, { parameters }) {
      let entry = await redis.getBuffer(runKey(address));
      if (entry === null)
        return;
      let result = unpackRun(entry, address);
      if (!isResultOf(parameters, result)) {
        await redis.unlink(runKey(address));
        return;
      }
      return taken.has(address) || (bytes += entry.length), taken.set(address, entry.length), await letGo(LEFT), result;
    },
    makeRoom: () => letGo(0),
    async close() {
      redis.status === "ready" && await Promise.all([...taken.keys()].map((address) => redis.expire(runKey(address), LAST))), taken.clear();
    }
  };
}

// dist-all/machines/queue/queueExecutor.js
var WORTH = 1e3, PATIENCE = 5e3, LONGEST_FAREWELL = 1e3;
async function openQueueExecutor(options) {
  let { address, engine, version, voice, patience = PATIENCE } = options, packages = await loadQueuePackages(), signAgain = () => {
  }, back = () => {
    signAgain(), voice.back();
  }, redis = await connect(packages, address, { lost: voice.lost, back }), shown = await show(redis, "experiment", { engine, version, threads: 0 }), { name: experiment, sign } = shown;
  signAgain = () => {
    sign();
  };
  let { Queue, QueueEvents } = packages.bullmq, queue = new Queue(queueName(engine), { connection: redis, prefix: PREFIX }), events = new QueueEvents(queueName(engine), { connection: redis, prefix: PREFIX });
  queue.on("error", () => {
  }), events.on("error", () => {
  }), await events.waitUntilReady();
  let addressOf = createAddresser(`${engine} ${ENTRY_FORMAT}`), pack = createPacker(), taker = openTaker(redis), post = openPost(redis, queue), crew = watchCrew(redis, engine, voice), perRun, isFull2 = !1, tellFull = () => {
    isFull2 || voice.full(), isFull2 = !0;
  };
  return {
    crew,
    async run(tasks, receive, signal, fail) {
      if (tasks.length === 0)
        return;
      let writing = { engine, experiment, tasks, addresses: tasks.map(addressOf), pack }, underWay = /* @__PURE__ */ new Map(), replies = listenForReplies(events, (id) => underWay.has(id)), stop = () => replies.wake();
      signal?.addEventListener("abort", stop);
      try {
        let work = async () => {
          let numbers = await takeDone(redis, { writing, taker, receive, signal }), threads = Math.max(2, threadsOf(await crew.workers())), usual = perRun === void 0 ? 1 : Math.max(1, Math.ceil(WORTH / perRun)), runs = createQueue(numbers.length, threads, { worth: WORTH, usual }), learn = (count, milliseconds) => {
            runs.learn(count, milliseconds), count > 0 && milliseconds > 0 && (perRun = milliseconds / count);
          }, rest = {
            post,
            taker,
            replies,
            receive,
            fail,
            signal,
            window: crew.window,
            sign,
            tellFull,
            patience
          }, asking = { writing, queue: runs, numbers, underWay, done: /* @__PURE__ */ new Set(), learn, ...rest };
          await askQueue(asking).catch(async (cause) => {
            throw await takeBackAll(asking), cause;
          });
        };
        await Promise.race([work(), untilHopeless(signal, () => redis.status === "ready")]);
      } finally {
        signal?.removeEventListener("abort", stop), replies.close();
      }
    },
    async close() {
      await taker.close(), await shown.stop(), redis.status === "ready" ? await Promise.all([events.close(), queue.close()]) : await Promise.all([events.disconnect(), queue.disconnect()]).catch(() => {
      }), redis.disconnect();
    }
  };
}
async function untilHopeless(signal, isThere) {
  return new Promise((resolve) => {
    let begin = () => {
      let look = () => isThere() ? setTimeout(look, LONGEST_FAREWELL).unref() : resolve();
      setTimeout(look, LONGEST_FAREWELL).unref();
    };
    signal?.aborted ? begin() : signal?.addEventListener("abort", begin, { once: !0 });
  });
}
export {
  openQueueExecutor
};
