import { textsOf } from "../../../language/texts.ts";

/** What `umot run --mmm-truth` says. */
const en = {
  plan: (levers: number, runs: number, estimate: string) =>
    `Without each of ${levers} levers in turn, and with all of them, ${runs === 1 ? "once" : `${runs} times`} each: ${estimate}.`,
  unfinished: "Not all of these runs were finished: the weekly frames have no columns of truth.",
};

const it: typeof en = {
  plan: (levers, runs, estimate) =>
    `Senza ciascuna delle ${levers} leve, e con tutte, ogni volta ${runs === 1 ? "una simulazione" : `${runs} simulazioni`}: ${estimate}.`,
  unfinished:
    "Non tutte queste simulazioni erano finite: le tabelle settimanali non hanno le colonne della verità.",
};

export const mediaTruthWords = textsOf<typeof en>({ en, it });
