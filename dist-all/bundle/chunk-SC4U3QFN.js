import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  messageOf
} from "./chunk-ZSE23H2C.js";

// dist-all/threads/openWorkers.js
import { fileURLToPath } from "node:url";

// dist-all/threads/thread.js
import { setTimeout as pause } from "node:timers/promises";
import { Worker } from "node:worker_threads";
var LONGEST_END = 1e4;
function beginThread(file, options) {
  let worker = new Worker(file, options), isAlive = !0, fail = (_cause) => {
  }, gone = new Promise((resolve) => worker.once("exit", () => resolve(!1))), die = (cause) => {
    isAlive = !1, fail(cause);
  };
  return worker.on("error", die), worker.on("messageerror", die), worker.on("exit", (code) => die(new Error(`worker exited with code: ${code}`))), {
    isAlive: () => isAlive,
    do: (order) => new Promise((resolve, reject) => {
      fail = reject, worker.removeAllListeners("message").once("message", resolve), worker.postMessage(order);
    }),
    async end() {
      worker.postMessage("end");
      let isLate = pause(LONGEST_END, !0, { ref: !1 });
      await Promise.race([gone, isLate]) && await worker.terminate();
    }
  };
}

// dist-all/threads/pool.js
function openPool(size, file, options = {}) {
  let begun = /* @__PURE__ */ new Set(), begin = () => {
    let thread = beginThread(file, options);
    return begun.add(thread), thread;
  }, free = Array.from({ length: size }, () => ({ thread: void 0 })), waiting = [], hand = () => {
    for (let next = waiting[0]; next !== void 0 && next.wanted <= free.length; next = waiting[0])
      waiting.shift(), next.serve(free.splice(-next.wanted));
  }, withThreads = async (wanted, work) => {
    let slots = await new Promise((serve) => {
      waiting.push({ wanted, serve }), hand();
    });
    try {
      return await work(slots.map((slot) => slot.thread = slot.thread?.isAlive() ? slot.thread : begin()));
    } finally {
      free.push(...slots), hand();
    }
  };
  return {
    run: (order) => withThreads(1, ([thread]) => thread.do(order)),
    runTogether: (parts, leave) => withThreads(parts.length, (threads) => Promise.all(parts.map(async (part, at) => {
      try {
        return await threads[at].do(part);
      } catch (cause) {
        return leave(), { message: messageOf(cause) };
      }
    }))),
    async close() {
      await Promise.all([...begun].map((thread) => thread.end()));
    }
  };
}

// dist-all/threads/openWorkers.js
var isTranslated = new URL("../threads/openWorkers.js", import.meta.url).href.endsWith(".js"), throughTsx = (file) => `const load = require("node:module").createRequire("${file}"); load("tsx/cjs"); load("${fileURLToPath(file)}");`;
function openWorkers(size, file) {
  return isTranslated ? openPool(size, new URL(file.replace(/\.ts$/, ".js"))) : openPool(size, throughTsx(file), { eval: !0 });
}

export {
  openWorkers
};
