import type { CommandHelp } from "../../commandHelp.ts";

/** Help of `umot sensitivity`. */
export const sensitivityHelp = {
  examples: [
    [
      "sensitivity my.yaml --vary brands.nonna.price=20..35 --vary brands.nonna.quality=0.4..0.9",
      {
        en: "which of the two moves the share of the first brand more",
        it: "quale delle due sposta di più la quota della prima marca",
      },
    ],
    [
      "sensitivity trattoria.yaml",
      {
        en: "the settings that the scenario's own sweep varies",
        it: "le impostazioni che lo sweep dello scenario varia",
      },
    ],
    [
      "sensitivity my.yaml --method sobol --points 128 --metric nonna.profit.total",
      {
        en: "shares of the variance of a brand's profit, by Sobol' indices",
        it: "parti della varianza del profitto di una marca, con gli indici di Sobol'",
      },
    ],
  ],
  vary: {
    en: "a setting and its range (repeatable)",
    it: "un'impostazione e il suo intervallo (ripetibile)",
  },
  metric: {
    en: "what is measured, default share.total (repeatable)",
    it: "che cosa si misura, predefinito share.total (ripetibile)",
  },
  method: { en: "morris or sobol", it: "morris o sobol" },
  trajectories: { en: "Morris: walks", it: "Morris: percorsi" },
  points: {
    en: "Sobol': rows, preferably a power of two",
    it: "Sobol': righe, preferibilmente una potenza di due",
  },
} as const satisfies CommandHelp;
