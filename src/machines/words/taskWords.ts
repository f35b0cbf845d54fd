import type { Language } from "../../language/language.ts";

/** What is said by who does planned runs. */
const en = {
  begins: (runs: string, part: string, threads: number) =>
    `${runs}${part} with ${threads === 1 ? "1 thread" : `${threads} threads`}. Ctrl-C ends; what is finished stays.`,
  part: (part: number, parts: number) => ` of part ${part}/${parts}`,
  nothing: (part: string) => `Nothing${part} is left to do.`,
  ending: "Ending after the runs under way. Ctrl-C again ends at once.",
  ended: (done: string, left: string) => `${done} done, ${left} left.`,
  failed: (failed: string) =>
    `${failed} failed twice; umot work tries them again, and umot collect leaves them out.`,
  collect: (folder: string) => `When all parts are done: umot collect ${folder}`,
  planned: (command: string) => `Collecting: umot ${command}`,
};

const it: typeof en = {
  begins: (runs, part, threads) =>
    `${runs}${part} con ${threads === 1 ? "1 processo" : `${threads} processi`}. Ctrl-C per finire; quel che è fatto resta.`,
  part: (part, parts) => ` della parte ${part}/${parts}`,
  nothing: (part) => `Non resta nulla da fare${part}.`,
  ending: "Si finisce dopo le simulazioni in corso. Un altro Ctrl-C finisce subito.",
  ended: (done, left) => `${done} fatte, ${left} rimaste.`,
  failed: (failed) => `${failed} fallite due volte; umot work le riprova, e umot collect le lascia fuori.`,
  collect: (folder) => `Quando tutte le parti sono fatte: umot collect ${folder}`,
  planned: (command) => `Si raccoglie: umot ${command}`,
};

export const taskWords: Readonly<Record<Language, typeof en>> = { en, it };
