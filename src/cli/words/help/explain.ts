import type { CommandHelp } from "./commandHelp.ts";

/** Help of `umot explain`. */
export const explainHelp = {
  examples: [
    [
      "explain brands.nonna.coverage",
      {
        en: "what a setting means, allows, defaults to, and where that comes from",
        it: "che cosa significa un'impostazione, che cosa ammette, il suo valore predefinito e da dove viene",
      },
    ],
    [
      "explain negativity",
      { en: "a setting by its last word", it: "un'impostazione dalla sua ultima parola" },
    ],
    ["explain swayed", { en: "a metric", it: "una metrica" }],
    ["explain U201", { en: "the code of a problem", it: "il codice di un problema" }],
  ],
  word: { en: "a setting, a metric or a code", it: "un'impostazione, una metrica o un codice" },
} as const satisfies CommandHelp;
