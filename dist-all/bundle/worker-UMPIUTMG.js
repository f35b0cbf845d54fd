import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  connect,
  loadQueuePackages,
  unpackMarket,
  whenThereIsRoom
} from "./chunk-3OO3B3DG.js";
import {
  openWorkers
} from "./chunk-SC4U3QFN.js";
import {
  toolVersion
} from "./chunk-K2UGWPOJ.js";
import {
  listenForInterrupt
} from "./chunk-TU5MEX3Z.js";
import "./chunk-P5LH5VXP.js";
import {
  addSpeechFlags,
  createTerminal,
  readQueueAddress
} from "./chunk-F6BKA3LH.js";
import {
  ExitCode,
  sharedHelp,
  wholeNumber
} from "./chunk-AHPUJ2XP.js";
import {
  KEPT,
  PREFIX,
  marketKey,
  presenceKey,
  presentAt,
  queueName,
  runKey,
  show
} from "./chunk-OK37B7RI.js";
import {
  ENTRY_FORMAT,
  createAddresser,
  engineHash
} from "./chunk-23EOGQBD.js";
import "./chunk-NHGYEEIL.js";
import {
  messageOf
} from "./chunk-ZSE23H2C.js";
import "./chunk-ZWOIC4MG.js";
import "./chunk-7W5WKPQ3.js";
import "./chunk-7DT6B4LV.js";
import "./chunk-U3YVLYD5.js";
import "./chunk-UBIIJSMK.js";
import "./chunk-MVA7HUQM.js";
import "./chunk-JWQDHXMP.js";
import "./chunk-YWCYHOIZ.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-XTTUONFG.js";

// dist-all/cli/commands/worker.js
import { availableParallelism } from "node:os";

// dist-all/machines/queue/serveQueue.js
import { setInterval as every, setTimeout as pause } from "node:timers/promises";

// dist-all/machines/queue/doJob.js
var NOTHING = { milliseconds: 0, done: 0, failed: [], missing: [] };
async function doJob(job, workshop) {
  let { redis, shelf, addressOf } = workshop;
  if (await redis.exists(presenceKey("experiment", job.experiment)) === 0)
    return NOTHING;
  let { markets, missing } = await shelf.take(job.markets);
  if (missing.length > 0)
    return { ...NOTHING, missing };
  let tasks = job.runs.map(([market, high, low]) => ({ parameters: markets[market], key: { high, low } })), addresses = tasks.map(addressOf), isThere = await areThere(redis, addresses), left = tasks.map((_, at) => at).filter((at) => !isThere[at]);
  if (left.length === 0)
    return NOTHING;
  let order = { tasks: left.map((at) => tasks[at]), addresses: left.map((at) => addresses[at]) }, { entries, milliseconds } = await pack(order, workshop), failed = [];
  for (let [at, first] of entries.entries()) {
    let entry = typeof first == "string" ? await again(order, at, workshop) : first;
    typeof entry == "string" ? failed.push([left[at], entry]) : await keep(order.addresses[at], entry, workshop);
  }
  return { milliseconds, done: left.length - failed.length, failed, missing: [] };
}
async function pack({ tasks, addresses }, { pool, engine }) {
  try {
    return await pool.run({ tasks, addresses, engine });
  } catch (cause) {
    return { entries: tasks.map(() => messageOf(cause)), milliseconds: 0 };
  }
}
async function again(order, at, workshop) {
  let one = { tasks: [order.tasks[at]], addresses: [order.addresses[at]] };
  return (await pack(one, workshop)).entries[0];
}
async function keep(address, entry, { redis, tellFull }) {
  let bytes = Buffer.from(entry.buffer, entry.byteOffset, entry.byteLength);
  await whenThereIsRoom(() => redis.set(runKey(address), bytes, "EX", KEPT.run), tellFull);
}
async function areThere(redis, addresses) {
  return (await Promise.all(addresses.map((address) => redis.exists(runKey(address))))).map((count) => count > 0);
}

// dist-all/machines/queue/marketShelf.js
var ROOM = 64e6;
function openMarketShelf(redis) {
  let known = /* @__PURE__ */ new Map(), filled = 0, put = (address, parameters, bytes) => {
    known.set(address, { parameters, bytes }), filled += bytes;
    for (let [oldest, entry] of known) {
      if (filled <= ROOM || oldest === address)
        break;
      known.delete(oldest), filled -= entry.bytes;
    }
  }, find = async (address) => {
    let entry = known.get(address);
    if (entry !== void 0)
      return known.delete(address), known.set(address, entry), entry.parameters;
    let bytes = await redis.getBuffer(marketKey(address)), parameters = bytes === null ? void 0 : unpackMarket(bytes, address);
    return bytes !== null && parameters !== void 0 && !known.has(address) && put(address, parameters, bytes.length), parameters;
  };
  return {
    async take(addresses) {
      let found = await Promise.all(addresses.map(find));
      return {
        markets: found.filter((market) => market !== void 0),
        missing: addresses.filter((_, at) => found[at] === void 0)
      };
    }
  };
}

// dist-all/machines/queue/serveQueue.js
var LOCK = 6e3, DEATHS = 2, BETWEEN_LOOKS = 5e3;
async function serveQueue(options) {
  let { address, threads, engine, version, voice, signal, lock = LOCK } = options, packages = await loadQueuePackages(), done = 0, redis = await connect(packages, address, voice), shown = await show(redis, "worker", { engine, version, threads }), pool = openWorkers(threads, new URL("packingWorker.ts", new URL("../machines/queue/serveQueue.js", import.meta.url).href).href), workshop = {
    redis,
    pool,
    shelf: openMarketShelf(redis),
    addressOf: createAddresser(`${engine} ${ENTRY_FORMAT}`),
    engine,
    tellFull: voice.full
  }, { Worker, UnrecoverableError } = packages.bullmq, worker = new Worker(queueName(engine), async ({ data }) => {
    if (data.engine !== engine)
      throw new UnrecoverableError("another engine is asked for");
    let answer = await doJob(data, workshop);
    return done += answer.done, answer;
  }, {
    connection: redis,
    prefix: PREFIX,
    concurrency: threads,
    lockDuration: lock,
    stalledInterval: lock / 2,
    maxStalledCount: DEATHS,
    runRetryDelay: 1e3
  });
  worker.on("error", () => {
  });
  try {
    voice.begins();
    let looking = refuseOthers(workshop, voice, signal);
    return signal.aborted || await new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: !0 })), await Promise.all([whileItLasts(redis, worker.close()), looking]), await shown.stop(), done;
  } finally {
    redis.status !== "ready" && worker.close(!0).catch(() => {
    }), redis.disconnect(), await pool.close();
  }
}
var LONGEST_FAREWELL = 3e3;
async function whileItLasts(redis, work) {
  let isDone = !1, done = work.then(() => isDone = !0), lost = async () => {
    for (let silent = 0; !isDone && silent < LONGEST_FAREWELL; silent += 100)
      await pause(100, void 0, { ref: !1 }), redis.status === "ready" && (silent = 0);
  };
  await Promise.race([done, lost()]);
}
async function refuseOthers({ redis, engine }, voice, signal) {
  let told = /* @__PURE__ */ new Set(), look = async () => {
    if (redis.status === "ready")
      for (let one of await presentAt(redis, "experiment")) {
        let who = `${one.host} ${one.engine}`;
        one.engine === engine || told.has(who) || (told.add(who), voice.refuses(one));
      }
  };
  await look().catch(() => {
  });
  try {
    for await (let _ of every(BETWEEN_LOOKS, void 0, { signal, ref: !1 }))
      await look().catch(() => {
      });
  } catch {
  }
}

// dist-all/machines/words/workerWords.js
var en = {
  begins: (address, threads, version, engine) => `Waiting for runs at ${address} with ${threads === 1 ? "1 thread" : `${threads} threads`} (umot ${version}, engine ${engine}). Ctrl-C ends.`,
  lost: (address) => `Redis at ${address} is gone; waiting until it is there again.`,
  back: (address) => `Redis at ${address} is there again.`,
  full: (address) => `Redis at ${address} is full (maxmemory): results wait here until there is room. Give it more memory, or let other data go.`,
  refused: (host, theirs, own) => `An experiment on ${host} asks for runs of umot ${theirs}. This worker has umot ${own} and does none of them: results would differ. Install the same version on both machines.`,
  ending: "Ending after the runs under way. Ctrl-C again ends at once; other workers then do them anew.",
  ended: (runs) => `Ended after ${runs} runs.`
}, it = {
  begins: (address, threads, version, engine) => `In attesa di simulazioni da ${address} con ${threads === 1 ? "1 processo" : `${threads} processi`} (umot ${version}, motore ${engine}). Ctrl-C per finire.`,
  lost: (address) => `Redis a ${address} non risponde pi\xF9; si aspetta che torni.`,
  back: (address) => `Redis a ${address} \xE8 tornato.`,
  full: (address) => `Redis a ${address} \xE8 pieno (maxmemory): i risultati aspettano qui finch\xE9 non c'\xE8 posto. Dagli pi\xF9 memoria, oppure elimina altri dati.`,
  refused: (host, theirs, own) => `Un esperimento su ${host} chiede simulazioni di umot ${theirs}. Questo worker ha umot ${own} e non ne fa nessuna: i risultati sarebbero diversi. Installa la stessa versione sulle due macchine.`,
  ending: "Si finisce dopo le simulazioni in corso. Un altro Ctrl-C finisce subito; altri worker allora le rifanno.",
  ended: (runs) => `Finito dopo ${runs} simulazioni.`
}, workerWords = { en, it };

// dist-all/cli/words/help/worker.js
var workerHelp = {
  examples: [
    [
      "worker --queue redis://lab-1:6379",
      {
        en: "does runs for every experiment that is asked with the same --queue, until Ctrl-C",
        it: "fa le simulazioni di ogni esperimento chiesto con lo stesso --queue, fino a Ctrl-C"
      }
    ],
    [
      "worker --queue rediss://lab-1:6380 --workers 16",
      {
        en: "over TLS, on 16 threads; user and password from UMOT_QUEUE_USER and UMOT_QUEUE_PASSWORD",
        it: "con TLS, su 16 processi; utente e password da UMOT_QUEUE_USER e UMOT_QUEUE_PASSWORD"
      }
    ]
  ],
  queue: {
    en: "address of the Redis server: redis://host:6379, rediss:// with TLS",
    it: "indirizzo del server Redis: redis://host:6379, rediss:// con TLS"
  }
};

// dist-all/cli/commands/worker.js
var command = {
  examples: workerHelp.examples,
  declare(command2, say) {
    command2.requiredOption("--queue <address>", say(workerHelp.queue)).option("--workers <number>", say(sharedHelp.workers), wholeNumber("--workers", 1, 256, 2)), addSpeechFlags(command2, say, ["table"]);
  },
  async act(_, flags) {
    let { lang, quiet } = flags, terminal = createTerminal({ language: lang, quiet }), words = workerWords[lang], address = readQueueAddress(flags.queue, process.env), threads = flags.workers ?? availableParallelism(), [engine, version] = [engineHash(), toolVersion()], voice = {
      begins: () => terminal.tell(words.begins(address.shown, threads, version, engine.slice(0, 8))),
      lost: () => terminal.warn(words.lost(address.shown)),
      back: () => terminal.tell(words.back(address.shown)),
      full: () => terminal.warn(words.full(address.shown)),
      refuses: (theirs) => terminal.warn(words.refused(theirs.host, named(theirs.version, theirs.engine), named(version, engine)))
    }, interrupt = listenForInterrupt(() => terminal.tell(words.ending)), { signal } = interrupt;
    try {
      let done = await serveQueue({ address, threads, engine, version, voice, signal });
      return terminal.tell(words.ended(new Intl.NumberFormat(lang).format(done))), ExitCode.done;
    } finally {
      interrupt.release();
    }
  }
}, named = (version, engine) => `${version} (engine ${engine.slice(0, 8)})`;
export {
  command
};
