import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  presentAt
} from "./chunk-OK37B7RI.js";

// dist-all/machines/queue/crew.js
var LASTS = 2e3;
function watchCrew(redis, engine, voice) {
  let seen = [], looked = Number.NEGATIVE_INFINITY, isMissed = !1, workers = async () => {
    if (performance.now() - looked < LASTS)
      return seen;
    let all = await presentAt(redis, "worker");
    return looked = performance.now(), seen = all.filter((one) => one.engine === engine), seen.length === 0 && !isMissed && voice.nobody(all), seen.length > 0 && isMissed && voice.come(seen), isMissed = seen.length === 0, seen;
  };
  return {
    workers,
    window: async () => Math.max(4, 2 * threadsOf(await workers()) + 2)
  };
}
function threadsOf(workers) {
  return workers.reduce((sum, { threads }) => sum + threads, 0);
}

export {
  watchCrew,
  threadsOf
};
