import {
  estimateWords
} from "./chunk-BVQCRKM3.js";
import {
  toolVersion
} from "./chunk-EWT7ONUI.js";
import {
  listenForInterrupt
} from "./chunk-ETJU4757.js";
import {
  commandWords
} from "./chunk-RS36JIWZ.js";
import {
  openStore,
  readQueueAddress,
  storeWords,
  tellAfter
} from "./chunk-HHFSUB36.js";
import {
  planCores,
  usefulThreads
} from "./chunk-N4DKAQSV.js";
import {
  findUnsound,
  inThisThread
} from "./chunk-RH6BZEJJ.js";
import {
  keyFromSeed
} from "./chunk-KEQ6DGSL.js";
import {
  threadsOf
} from "./chunk-NLZ7J5QQ.js";
import {
  engineHash
} from "./chunk-2PTZL6ZV.js";

// dist-ext/studies/runs/storedExecutor.js
function storedExecutor(executor, store) {
  return {
    async run(tasks, receive, signal, fail) {
      let missing = [];
      for (let [index, task] of tasks.entries()) {
        if (signal?.aborted)
          return;
        let kept = store.read(task);
        if (kept === void 0 || findUnsound(kept, peopleIn(task.parameters)) !== void 0) {
          missing.push(index);
          continue;
        }
        receive(kept, index), await pause();
      }
      let keep = (result, at) => {
        findUnsound(result) === void 0 && store.write(tasks[missing[at]], result), receive(result, missing[at]);
      };
      missing.length > 0 && await executor.run(missing.map((index) => tasks[index]), keep, signal, fail && ((message, at) => fail(message, missing[at])));
    },
    close: () => executor.close()
  };
}
var pause = () => new Promise((resolve) => setTimeout(resolve, 0)), peopleIn = ({ consumers, scale }) => consumers * scale;

// dist-ext/cli/study/openHands.js
import { availableParallelism } from "node:os";

// dist-ext/cli/terminal/progressBar.js
async function createProgressBar(terminal, usualTotal, found) {
  if (!terminal.showsProgress)
    return { progress: () => {
    }, stop: () => {
    } };
  let { SingleBar } = (await import("cli-progress")).default, words = commandWords[terminal.language], bar = new SingleBar({
    format: `{bar} {value}/{total} ${words.runs}{left}`,
    barCompleteChar: "\u2588",
    barIncompleteChar: "\u2591",
    barsize: 30,
    hideCursor: !0,
    clearOnComplete: !0,
    stream: process.stderr
  }), begin = Date.now();
  bar.start(usualTotal, 0, { left: "" });
  let isShown = !0;
  return {
    progress: (done, total) => {
      if (!isShown)
        return;
      bar.setTotal(total);
      let seconds = (Date.now() - begin) / 1e3 * (total - done) / (done - found()), left = Number.isFinite(seconds) ? ` \xB7 ${words.timeLeft(formatDuration(seconds))}` : "";
      bar.update(done, { left });
    },
    stop: () => {
      isShown && bar.stop(), isShown = !1;
    }
  };
}
function formatDuration(seconds) {
  let whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : whole < 3600 ? `${Math.floor(whole / 60)} min ${whole % 60} s` : `${Math.floor(whole / 3600)} h ${Math.floor(whole % 3600 / 60)} min`;
}

// dist-ext/cli/study/estimate.js
var SAMPLE = { consumers: 4e3, days: 365 }, ROUNDS = { least: 4, most: 6 }, COLD = { seconds: 4e-6, most: 5e5 }, SHORT = 3;
async function tellEstimate(agenda, isKept, team, terminal) {
  let { tasks, isMost = !1, sentence = alone } = agenda;
  if (terminal.isQuiet || tasks.length === 0)
    return;
  let words = estimateWords[terminal.language], show = (count) => new Intl.NumberFormat(terminal.language).format(count), { runs } = countRuns(agenda, isKept, terminal.language), missing = isMost ? tasks : tasks.filter((task) => !isKept(task));
  if (missing.length === 0) {
    terminal.tell(sentence(words.kept(runs)));
    return;
  }
  let time = formatDuration(roundedUp(await secondsOf(missing, team))), threads = threadsInWords(missing, team.threads, terminal);
  isMost ? terminal.tell(sentence(words.most(runs, time, threads))) : missing.length === tasks.length ? terminal.tell(sentence(words.all(runs, time, threads))) : terminal.tell(sentence(words.left(show(missing.length), runs, time, threads)));
}
function threadsInWords(tasks, threads, { language }) {
  let words = estimateWords[language], { beside, inside } = planCores(tasks, threads);
  return inside === 1 ? words.threads(Math.min(threads, tasks.length)) : beside === 0 ? words.inside(inside) : words.insideLast(threads, inside);
}
function countRuns({ tasks, isMost = !1 }, isKept, language) {
  let runs = estimateWords[language].runs(tasks.length, new Intl.NumberFormat(language).format(tasks.length)), missing = isMost ? tasks.length : tasks.filter((task) => !isKept(task)).length;
  return { runs, missing };
}
var alone = (estimate) => `${estimate[0].toUpperCase()}${estimate.slice(1)}.`;
async function secondsOf(tasks, { executor, threads, signal }) {
  let size = tasks.reduce((sum, { parameters }) => sum + sizeOf(parameters), 0);
  if (size <= COLD.most)
    return size * COLD.seconds;
  let sample = sampleOf(tasks[tasks.length - 1].parameters), tries = Array.from({ length: threads }, () => ({
    parameters: sample,
    key: keyFromSeed("estimate")
  })), rounds = size / (sizeOf(sample) * threads), least = Number.POSITIVE_INFINITY;
  for (let round = 1; round <= ROUNDS.most && !signal.aborted; ++round) {
    let begin = performance.now();
    await executor.run(tries, () => {
    }, signal, () => {
    });
    let seconds = (performance.now() - begin) / 1e3, isSteady = round >= ROUNDS.least && seconds > 0.8 * least;
    if (least = Math.min(least, seconds), isSteady || least * rounds < SHORT)
      break;
  }
  return least * rounds;
}
var sizeOf = ({ consumers, days }) => consumers * days;
function sampleOf(parameters) {
  let consumers = Math.min(parameters.consumers, SAMPLE.consumers), days = Math.min(parameters.days, SAMPLE.days), ties = parameters.network.ties.filter((_, at, all) => Math.max(all[at], all[at ^ 1]) < consumers);
  return {
    ...parameters,
    consumers,
    days,
    warmUp: 0,
    season: parameters.season.slice(0, days),
    network: { ...parameters.network, ties },
    panel: Math.min(parameters.panel, consumers),
    logged: Math.min(parameters.logged, consumers)
  };
}
function roundedUp(seconds) {
  let step = seconds < 10 ? 1 : seconds < 60 ? 5 : seconds < 600 ? 10 : 60;
  return Math.max(1, Math.ceil(seconds / step)) * step;
}

// dist-ext/machines/words/queueWords.js
var en = {
  crew: (workers, threads) => `${workers === 1 ? "1 worker" : `${workers} workers`} with ${threads === 1 ? "1 thread" : `${threads} threads`}`,
  work: (runs, address, crew) => `${runs} through ${address}: ${crew}.`,
  waiting: (runs, address) => `${runs} through ${address}.`,
  kept: (runs) => `${runs}, all of them on disk already.`,
  come: (crew) => `The runs go on: ${crew}.`,
  nobody: (address) => `No worker listens at ${address}, so the runs wait. On any machine: umot worker --queue ${address}`,
  others: (others, own, address) => `No worker at ${address} has the engine of this umot ${own}, so the runs wait; results of others would differ: ${others}. Install the same version there.`,
  lost: (address) => `Redis at ${address} is gone; the experiment waits until it is there again. Ctrl-C ends.`,
  back: (address) => `Redis at ${address} is there again, and the experiment goes on.`,
  full: (address) => `Redis at ${address} is full (maxmemory): runs wait until there is room. Nothing is lost. Give it more memory, or let other data go.`
}, it = {
  crew: (workers, threads) => `${workers === 1 ? "1 worker" : `${workers} worker`} con ${threads === 1 ? "1 processo" : `${threads} processi`}`,
  work: (runs, address, crew) => `${runs} attraverso ${address}: ${crew}.`,
  waiting: (runs, address) => `${runs} attraverso ${address}.`,
  kept: (runs) => `${runs}, tutte gi\xE0 su disco.`,
  come: (crew) => `Le simulazioni riprendono: ${crew}.`,
  nobody: (address) => `Nessun worker ascolta a ${address}, quindi le simulazioni aspettano. Su una macchina qualsiasi: umot worker --queue ${address}`,
  others: (others, own, address) => `Nessun worker a ${address} ha il motore di questo umot ${own}, quindi le simulazioni aspettano; con altri i risultati sarebbero diversi: ${others}. Installa l\xEC la stessa versione.`,
  lost: (address) => `Redis a ${address} non risponde pi\xF9; l'esperimento aspetta che torni. Ctrl-C per finire.`,
  back: (address) => `Redis a ${address} \xE8 tornato, e l'esperimento riprende.`,
  full: (address) => `Redis a ${address} \xE8 pieno (maxmemory): le simulazioni aspettano che ci sia posto. Niente va perso. Dagli pi\xF9 memoria, oppure elimina altri dati.`
}, queueWords = { en, it };

// dist-ext/cli/study/openQueueHands.js
async function openQueueHands(text, own, terminal) {
  let address = readQueueAddress(text, process.env), words = queueWords[terminal.language], crew = (workers) => words.crew(workers.length, threadsOf(workers)), voice = {
    lost: () => terminal.warn(words.lost(address.shown)),
    back: () => terminal.tell(words.back(address.shown)),
    full: () => terminal.warn(words.full(address.shown)),
    come: (workers) => terminal.tell(words.come(crew(workers))),
    nobody: (others) => terminal.warn(others.length === 0 ? words.nobody(address.shown) : words.others(othersOf(others), own.version, address.shown))
  }, { openQueueExecutor } = await import("./queueExecutor-KDO2LRR2.js"), executor = await openQueueExecutor({ address, ...own, voice });
  return {
    executor,
    async tellWork(agenda, isKept) {
      let { runs, missing } = countRuns(agenda, isKept, terminal.language);
      if (missing === 0)
        return terminal.tell(words.kept(runs));
      let workers = await executor.crew.workers();
      workers.length > 0 ? terminal.tell(words.work(runs, address.shown, crew(workers))) : terminal.tell(words.waiting(runs, address.shown));
    }
  };
}
function othersOf(others) {
  return [...new Set(others.map(({ host, version }) => `${host} (umot ${version})`))].join(", ");
}

// dist-ext/cli/study/openHands.js
async function openHands(flags, tasks, terminal) {
  if (flags.queue !== void 0 && tasks.length > 0) {
    let own = { engine: engineHash(), version: toolVersion() };
    return openQueueHands(flags.queue, own, terminal);
  }
  let threads = usefulThreads(tasks, flags.workers ?? availableParallelism()), executor = threads > 1 ? (await import("./threads-TEJUWDJ5.js")).createThreads(threads) : inThisThread;
  return {
    executor,
    tellWork: (agenda, isKept, signal) => tellEstimate(agenda, isKept, { executor, threads, signal }, terminal)
  };
}

// dist-ext/cli/study/withExecution.js
async function withExecution(terminal, agenda, flags, work) {
  let words = commandWords[terminal.language], store = openStore(flags, agenda.about), runs = agenda.tasks.length, bar, interrupt = listenForInterrupt(() => {
    bar?.stop(), terminal.tell(words.stopping);
  }), { signal } = interrupt, { executor: plain, tellWork } = await openHands(flags, agenda.tasks, terminal), failures = [], asked = 0, count = (tasks) => {
    asked += tasks;
  }, executor = noting(store === void 0 ? plain : storedExecutor(plain, store), failures, count);
  try {
    return await tellWork(agenda, (task) => store?.has(task) === !0, signal), runs > 0 && (bar = await createProgressBar(terminal, runs, () => store?.tally().found ?? 0)), await work({ executor, progress: bar?.progress ?? (() => {
    }), signal });
  } finally {
    bar?.stop(), interrupt.release(), await executor.close(), failures.length > 0 && terminal.warn(failedWords(failures, terminal)), store !== void 0 && tellAfter(store, flags, { runs: asked, isInterrupted: signal.aborted }, terminal);
  }
}
function noting(executor, failures, count) {
  return {
    ...executor,
    run(tasks, receive, signal, fail) {
      return count(tasks.length), executor.run(tasks, receive, signal, fail && ((message, index) => {
        failures.push(message), fail(message, index);
      }));
    }
  };
}
function failedWords(failures, { language }) {
  let shown = new Intl.NumberFormat(language).format(failures.length);
  return storeWords[language].failed(failures.length, shown, failures[0]);
}

export {
  withExecution
};
