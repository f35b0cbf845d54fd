import type { CommandHelp } from "../../../studies/commandHelp.ts";

/** Help of `umot check`. */
export const checkHelp = {
  examples: [
    [
      "check scenarios/restaurant/trattoria.yaml",
      {
        en: "says everything that is wrong, with line and column, and what to write instead",
        it: "dice tutto ciò che non va, con riga e colonna, e che cosa scrivere invece",
      },
    ],
    [
      "check my.yaml --set brands.nonna.price=0",
      { en: "would this be allowed?", it: "questo sarebbe ammesso?" },
    ],
    [
      "check my.yaml --format json",
      { en: "problems for an editor or a script", it: "i problemi per un editor o uno script" },
    ],
  ],
  set: { en: "change a setting first (repeatable)", it: "cambiare prima un'impostazione (ripetibile)" },
} as const satisfies CommandHelp;
