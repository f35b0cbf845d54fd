import type { CommandHelp } from "../../commandHelp.ts";

/** Help of `umot attribution`. */
export const attributionHelp = {
  examples: [
    [
      "attribution trattoria.yaml",
      {
        en: "what each touchpoint truly brings, and how wrong path rules are",
        it: "che cosa porta davvero ogni punto di contatto, e quanto sbagliano le regole sui percorsi",
      },
    ],
    [
      "attribution my.yaml --brand nonna --runs 40",
      {
        en: "for another brand, with narrower intervals",
        it: "per un'altra marca, con intervalli più stretti",
      },
    ],
    [
      "attribution my.yaml --no-moments",
      { en: "whole channels only: a quarter of the time", it: "solo canali interi: un quarto del tempo" },
    ],
  ],
  events: { en: "consumers whose paths the rules see", it: "consumatori di cui le regole vedono i percorsi" },
  noMoments: { en: "leave the micro-moments of channels out", it: "tralasciare i micro-momenti dei canali" },
} as const satisfies CommandHelp;
