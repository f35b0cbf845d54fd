import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  openWorkers
} from "./chunk-SC4U3QFN.js";
import {
  createQueue
} from "./chunk-I5QS7W4J.js";
import {
  planCores
} from "./chunk-AF2ZH4SB.js";
import {
  attempt,
  eveningLength,
  finishRun,
  messageOf,
  tieCount
} from "./chunk-ZSE23H2C.js";
import "./chunk-ZWOIC4MG.js";
import "./chunk-UBIIJSMK.js";
import "./chunk-YWCYHOIZ.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-XTTUONFG.js";

// dist-all/model/parts/barrier.js
var Control;
(function(Control2) {
  Control2[Control2.arrived = 0] = "arrived", Control2[Control2.round = 1] = "round", Control2[Control2.failed = 2] = "failed";
})(Control || (Control = {}));
var CONTROL_WORDS = 4;
var ABANDONED = "another part of the market failed";
function abandon(control) {
  Atomics.store(control, Control.failed, 1), Atomics.add(control, Control.round, 1), Atomics.notify(control, Control.round);
}

// dist-all/model/parts/room.js
var MOST_LETTERS = 1073741824, FIRST_LETTERS = 65536;
function canShare() {
  return typeof SharedArrayBuffer == "function" && typeof SharedArrayBuffer.prototype.grow == "function";
}
function openRoom(parameters, parts) {
  return {
    parts,
    control: new SharedArrayBuffer(4 * CONTROL_WORDS),
    sums: new SharedArrayBuffer(2 * parts * 8 * eveningLength(parameters)),
    letters: Array.from({ length: 2 * parts }, () => new SharedArrayBuffer(FIRST_LETTERS, { maxByteLength: MOST_LETTERS })),
    ties: new SharedArrayBuffer(8 * tieCount(parameters.network, parameters.consumers))
  };
}
function leaveRoom({ control }) {
  abandon(new Int32Array(control));
}

// dist-all/threads/doPart.js
function causeOf(parts) {
  let messages = parts.flatMap((done) => "message" in done ? [done.message] : []);
  return messages.find((message) => message !== ABANDONED) ?? messages[0];
}

// dist-all/threads/doTogether.js
async function doTogether(pool, task, threads) {
  let { parameters } = task;
  if (!canShare())
    return attempt(task);
  try {
    let room = openRoom(parameters, threads), parts = Array.from({ length: threads }, (_, part) => ({ task, room, part }));
    return runOf(parameters, await pool.runTogether(parts, () => leaveRoom(room)));
  } catch (cause) {
    return { message: messageOf(cause) };
  }
}
function runOf(parameters, parts) {
  let message = causeOf(parts);
  if (message !== void 0)
    return { message };
  let others = parts.flatMap((part) => "share" in part ? [part.share] : []), [result] = parts.flatMap((part) => "first" in part ? [finishRun(parameters, part.first, others)] : []);
  return { result };
}

// dist-all/threads/threads.js
var usualWorker = new URL("worker.ts", new URL("../threads/threads.js", import.meta.url).href).href;
function createThreads(threads, worker = usualWorker, plan = planCores) {
  let opened;
  return {
    async run(tasks, receive, signal, fail) {
      if (tasks.length === 0)
        return;
      opened ??= openWorkers(threads, worker);
      let pool = opened, { beside, inside } = plan(tasks, threads), lanes = Math.floor(threads / inside), queue = createQueue(beside, threads), job = { tasks, queue, receive, fail, signal };
      await Promise.all(Array.from({ length: threads }, () => serve(pool, job)));
      let last = createQueue(tasks.length, lanes, { first: beside });
      await Promise.all(Array.from({ length: lanes }, () => serveTogether(pool, { ...job, queue: last }, inside)));
    },
    async close() {
      await opened?.close(), opened = void 0;
    }
  };
}
async function serve(pool, job) {
  let { tasks, queue, signal } = job;
  for (let batch = queue.take(); batch.length > 0 && !signal?.aborted; batch = queue.take()) {
    let { attempts, milliseconds } = await doBatch(pool, batch.map((index) => tasks[index]));
    queue.learn(batch.length, milliseconds);
    for (let [at, first] of attempts.entries())
      await settle(pool, job, batch[at], first);
  }
}
async function serveTogether(pool, job, threads) {
  let { tasks, queue, signal } = job;
  for (let [index] = queue.take(); index !== void 0 && !signal?.aborted; [index] = queue.take())
    await settle(pool, job, index, await doTogether(pool, tasks[index], threads));
}
async function settle(pool, job, index, first) {
  let { tasks, queue, receive, fail } = job, { result, message } = first.result === void 0 ? await tryAgain(pool, tasks[index]) : first;
  if (result !== void 0)
    receive(result, index);
  else if (fail !== void 0)
    fail(message, index);
  else
    throw queue.empty(), new Error(message);
}
async function doBatch(pool, batch) {
  try {
    return await pool.run(batch);
  } catch (cause) {
    return { attempts: batch.map(() => ({ message: messageOf(cause) })), milliseconds: 0 };
  }
}
async function tryAgain(pool, task) {
  let { attempts } = await doBatch(pool, [task]);
  return attempts[0];
}
export {
  createThreads
};
