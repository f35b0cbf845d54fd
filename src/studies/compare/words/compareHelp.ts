import type { CommandHelp } from "../../commandHelp.ts";

/** Help of `umot compare`. */
export const compareHelp = {
  examples: [
    [
      "compare today.yaml better-service.yaml",
      {
        en: "what the other scenario changes, with the same luck",
        it: "che cosa cambia l'altro scenario, con la stessa fortuna",
      },
    ],
    [
      'compare trattoria.yaml --with "brands.nonna.quality=0.85"',
      {
        en: "what if the quality were better, and nothing else?",
        it: "e se la qualità fosse migliore, e nient'altro?",
      },
    ],
    [
      'compare my.yaml --with "brands.a.care.answered=1" --with "brands.a.price=9" --money',
      {
        en: "two plans beside today’s, and what each 1,000 of budget brings",
        it: "due piani accanto a quello di oggi, e che cosa portano 1.000 di budget",
      },
    ],
  ],
  baseline: { en: "the baseline, a scenario's YAML file", it: "lo scenario di base, un file YAML" },
  alternatives: { en: "scenarios to compare with it", it: "scenari da confrontare con quello" },
  with: {
    en: "the baseline with other settings: path=value, … (repeatable)",
    it: "lo scenario di base con altre impostazioni: percorso=valore, … (ripetibile)",
  },
  money: { en: "what each alternative costs and brings", it: "che cosa costa e porta ogni alternativa" },
  contributions: {
    en: "what each changed setting adds, from further runs in between",
    it: "che cosa aggiunge ogni impostazione cambiata, con altre simulazioni intermedie",
  },
  period: { en: "what the comparison covers", it: "che cosa copre il confronto" },
} as const satisfies CommandHelp;
