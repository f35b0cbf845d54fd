import type { Bilingual } from "../../language/bilingual.ts";

export const outcomeWords = {
  asWritten: { en: "as it is written", it: "così com’è scritto" },
  withPlan: { en: "with your plan", it: "con il tuo piano" },
  answerOne: {
    en: "So far, {brand} sells {share} of the purchases {plan}; one run is luck.",
    it: "Finora {brand} ottiene il {share} degli acquisti {plan}; una sola simulazione è fortuna.",
  },
  answer: {
    en: "{brand} sells {share} of the purchases {plan} ({interval}, {runs} runs).",
    it: "{brand} ottiene il {share} degli acquisti {plan} ({interval}, {runs} simulazioni).",
  },
  changed: {
    en: "That is {difference} against today ({interval}); more than today in {won} of {runs} runs.",
    it: "Sono {difference} rispetto a oggi ({interval}); più di oggi in {won} simulazioni su {runs}.",
  },
  unclear: {
    en: "Whether that is more or less than today, these runs cannot tell ({interval}).",
    it: "Se sia più o meno di oggi, queste simulazioni non possono dirlo ({interval}).",
  },
  sameAsToday: { en: "Nothing differs from today.", it: "Nulla è diverso da oggi." },
  waiting: { en: "The answer is on its way …", it: "La risposta sta arrivando …" },
  runs: { en: "{done} of {asked} runs", it: "{done} simulazioni su {asked}" },
  more: { en: "More runs", it: "Altre simulazioni" },
  today: { en: "today", it: "oggi" },
  ghost: { en: "Dashed: {brand} today", it: "Tratteggiato: {brand} oggi" },
  against: { en: "{difference} against today", it: "{difference} rispetto a oggi" },
  better: { en: "higher in {won} of {runs} runs", it: "più alto in {won} simulazioni su {runs}" },
  stale: {
    en: "Of the plan before; the new runs are on their way.",
    it: "Del piano di prima; le nuove simulazioni stanno arrivando.",
  },
  fingerprint: {
    en: "Fingerprint of run 1, the same as in manifest.json of umot run --runs 1",
    it: "Impronta della simulazione 1, la stessa di manifest.json di umot run --runs 1",
  },
  money: { en: "Money", it: "Denaro" },
  save: { en: "Save {chart} as {kind}", it: "Salva {chart} come {kind}" },
} as const satisfies Record<string, Bilingual>;
