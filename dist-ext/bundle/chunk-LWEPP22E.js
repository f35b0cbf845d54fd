import {
  queueFaults
} from "./chunk-2PTZL6ZV.js";
import {
  MachinesError
} from "./chunk-M5ZG3QVC.js";

// dist-ext/machines/queue/connection.js
var LONGEST_GREETING = 1e4;
async function connect({ Redis }, { shown, options }, events) {
  let isGreeted = !1, isLost = !1, said = "", redis = new Redis({
    ...options,
    lazyConnect: !0,
    maxRetriesPerRequest: null,
    connectTimeout: LONGEST_GREETING,
    retryStrategy: (times) => isGreeted ? Math.min(100 * times, 2e3) : null
  });
  redis.on("error", (cause) => {
    said ||= cause.message || String("code" in cause ? cause.code : cause.name);
  }), redis.on("close", () => {
    !isGreeted || isLost || redis.status === "end" || (isLost = !0, events.lost());
  }), redis.on("ready", () => {
    isLost && events.back(), isLost = !1;
  });
  try {
    await redis.connect();
    let version = /redis_version:(\S+)/.exec(await redis.info("server"))?.[1] ?? "";
    if (isOld(version))
      throw new MachinesError(queueFaults.tooOld(shown, version));
    return isGreeted = !0, redis;
  } catch (cause) {
    if (redis.disconnect(), cause instanceof MachinesError)
      throw cause;
    let reason = said || (cause instanceof Error ? cause.message : String(cause));
    throw new MachinesError(/NOAUTH|WRONGPASS|NOPERM|invalid password|no password/i.test(reason) ? queueFaults.refused(shown, reason) : queueFaults.unreachable(shown, reason));
  }
}
function isOld(version) {
  let [major, minor] = version.split(".").map(Number);
  return major < 6 || major === 6 && minor < 2;
}

// dist-ext/machines/queue/packedMarket.js
import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { constants, deflateSync, inflateSync } from "node:zlib";
function createPacker() {
  let known = /* @__PURE__ */ new WeakMap();
  return (parameters) => {
    let packed = known.get(parameters) ?? packMarket(parameters);
    return known.set(parameters, packed), packed;
  };
}
function packMarket(parameters) {
  let bytes = deflateSync(serialize(parameters), { level: constants.Z_BEST_SPEED });
  return { address: hashOf(bytes), bytes };
}
function unpackMarket(bytes, address) {
  return hashOf(bytes) === address ? deserialize(inflateSync(bytes)) : void 0;
}
function hashOf(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

// dist-ext/machines/queue/queuePackages.js
async function loadQueuePackages() {
  try {
    let [bullmq, { Redis }] = await Promise.all([import("bullmq"), import("ioredis")]);
    return { bullmq, Redis };
  } catch (cause) {
    throw cause instanceof Error && "code" in cause && cause.code === "ERR_MODULE_NOT_FOUND" ? new MachinesError(queueFaults.notInstalled, { cause }) : cause;
  }
}

// dist-ext/machines/queue/whenThereIsRoom.js
import { setTimeout as pause } from "node:timers/promises";
var BETWEEN = 500;
function isFull(cause) {
  return cause instanceof Error && /\bOOM\b/.test(cause.message);
}
async function whenThereIsRoom(act, tellFull, signal) {
  for (let attempt = 1; ; ++attempt) {
    try {
      return await act();
    } catch (cause) {
      if (!isFull(cause) || signal?.aborted)
        throw cause;
      attempt === 1 && tellFull();
    }
    await pause(BETWEEN);
  }
}

export {
  isFull,
  whenThereIsRoom,
  connect,
  createPacker,
  unpackMarket,
  loadQueuePackages
};
