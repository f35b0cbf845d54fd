// dist-ext/cli/words/estimate.js
var en = {
  runs: (count, shown) => count === 1 ? "1 run" : `${shown} runs`,
  threads: (count) => count === 1 ? "1 thread" : `${count} threads side by side`,
  /** threads that work on one run together */
  inside: (count) => `${count} threads that share each run`,
  insideLast: (count, inside) => `${count} threads side by side, ${inside} of which share each of the last runs`,
  all: (runs, time, threads) => `${runs}, about ${time} on ${threads}`,
  most: (runs, time, threads) => `at most ${runs}, about ${time} on ${threads}`,
  left: (left, runs, time, threads) => `${runs}, of which ${left} ${left === "1" ? "is" : "are"} not on disk yet: about ${time} on ${threads}`,
  kept: (runs) => `${runs}, all of them on disk already`
}, it = {
  runs: (count, shown) => count === 1 ? "1 simulazione" : `${shown} simulazioni`,
  threads: (count) => count === 1 ? "1 processo" : `${count} processi affiancati`,
  inside: (count) => `${count} processi che si dividono ogni simulazione`,
  insideLast: (count, inside) => `${count} processi affiancati, ${inside} dei quali si dividono ognuna delle ultime simulazioni`,
  all: (runs, time, threads) => `${runs}, circa ${time} su ${threads}`,
  most: (runs, time, threads) => `al massimo ${runs}, circa ${time} su ${threads}`,
  left: (left, runs, time, threads) => `${runs}, di cui ${left} non ancora su disco: circa ${time} su ${threads}`,
  kept: (runs) => `${runs}, tutte gi\xE0 su disco`
}, estimateWords = { en, it };

export {
  estimateWords
};
