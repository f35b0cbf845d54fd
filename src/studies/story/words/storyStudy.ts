import type { Language } from "../../../language/language.ts";

/** What is said around a story. */
const en = {
  run: (seed: string) => `one run, seed “${seed}”`,
  heading: (name: string) => `${name}, day by day`,
  about: (consumer: string, consumers: string, days: string) =>
    `Consumer ${consumer} of ${consumers}, one run of ${days} days`,
  of: (title: string) => `One consumer of “${title}”, day by day`,
  made: "Simulated with umot: nobody real.",
};

const it: typeof en = {
  run: (seed) => `una simulazione, seme «${seed}»`,
  heading: (name) => `${name}, giorno per giorno`,
  about: (consumer, consumers, days) =>
    `Consumatore ${consumer} di ${consumers}, una simulazione di ${days} giorni`,
  of: (title) => `Una persona di «${title}», giorno per giorno`,
  made: "Simulata con umot: nessuna persona reale.",
};

export const storyStudyWords: Readonly<Record<Language, typeof en>> = { en, it };
