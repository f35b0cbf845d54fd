import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// dist-all/machines/queue/queueNames.js
var PREFIX = "umot", queueName = (engine) => `runs-${engine.slice(0, 16)}`, marketKey = (address) => `${PREFIX}:market:${address}`, runKey = (address) => `${PREFIX}:run:${address}`, presenceSet = (kind) => `${PREFIX}:${kind}s`, presenceKey = (kind, name) => `${PREFIX}:${kind}:${name}`, KEPT = { market: 604800, run: 86400 };

// dist-all/machines/queue/presence.js
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
var [LONGEST_SILENCE, BETWEEN] = [20, 5];
async function show(redis, kind, someone) {
  let name = randomUUID(), text = JSON.stringify({ ...someone, host: hostname() }), sign = async () => {
    await redis.expire(presenceKey(kind, name), LONGEST_SILENCE).catch(() => 0) !== 1 && (await redis.set(presenceKey(kind, name), text, "EX", LONGEST_SILENCE).catch(() => {
    }), await redis.sadd(presenceSet(kind), name).catch(() => {
    }));
  };
  await sign();
  let timer = setInterval(() => {
    redis.status === "ready" && sign();
  }, BETWEEN * 1e3);
  return timer.unref(), {
    name,
    sign,
    async stop() {
      clearInterval(timer), redis.status === "ready" && (await redis.unlink(presenceKey(kind, name)).catch(() => {
      }), await redis.srem(presenceSet(kind), name).catch(() => {
      }));
    }
  };
}
async function presentAt(redis, kind) {
  let names = await redis.smembers(presenceSet(kind));
  if (names.length === 0)
    return [];
  let texts = await redis.mget(names.map((name) => presenceKey(kind, name))), gone = names.filter((_, at) => texts[at] === null);
  return gone.length > 0 && await redis.srem(presenceSet(kind), ...gone), texts.flatMap((text) => text === null ? [] : [JSON.parse(text)]);
}

export {
  PREFIX,
  queueName,
  marketKey,
  runKey,
  presenceKey,
  KEPT,
  show,
  presentAt
};
