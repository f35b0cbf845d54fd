/** What is said before anything is run: how many runs there are, and about how long they take. */
const en = {
    runs: (count, shown) => (count === 1 ? "1 run" : `${shown} runs`),
    threads: (count) => (count === 1 ? "1 thread" : `${count} threads side by side`),
    /** threads that work on one run together */
    inside: (count) => `${count} threads that share each run`,
    insideLast: (count, inside) => `${count} threads side by side, ${inside} of which share each of the last runs`,
    all: (runs, time, threads) => `${runs}, about ${time} on ${threads}`,
    most: (runs, time, threads) => `at most ${runs}, about ${time} on ${threads}`,
    left: (left, runs, time, threads) => `${runs}, of which ${left} ${left === "1" ? "is" : "are"} not on disk yet: about ${time} on ${threads}`,
    kept: (runs) => `${runs}, all of them on disk already`,
};
const it = {
    runs: (count, shown) => (count === 1 ? "1 simulazione" : `${shown} simulazioni`),
    threads: (count) => (count === 1 ? "1 processo" : `${count} processi affiancati`),
    inside: (count) => `${count} processi che si dividono ogni simulazione`,
    insideLast: (count, inside) => `${count} processi affiancati, ${inside} dei quali si dividono ognuna delle ultime simulazioni`,
    all: (runs, time, threads) => `${runs}, circa ${time} su ${threads}`,
    most: (runs, time, threads) => `al massimo ${runs}, circa ${time} su ${threads}`,
    left: (left, runs, time, threads) => `${runs}, di cui ${left} non ancora su disco: circa ${time} su ${threads}`,
    kept: (runs) => `${runs}, tutte già su disco`,
};
export const estimateWords = { en, it };
