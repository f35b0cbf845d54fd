import type { CommandHelp } from "../../commandHelp.ts";

/** Help of `umot story`. */
export const storyHelp = {
  examples: [
    [
      "story scenarios/restaurant/trattoria.yaml",
      {
        en: "the journey of a consumer who lived through a lot",
        it: "il percorso di un consumatore a cui è successo di tutto",
      },
    ],
    [
      "story trattoria.yaml --consumer 42 --lang it",
      { en: "consumer number 42, in Italian", it: "il consumatore numero 42, in italiano" },
    ],
    [
      "story trattoria.yaml --days 60 --seed another",
      { en: "another year, the first two months", it: "un altro anno, i primi due mesi" },
    ],
    [
      "story trattoria.yaml --out anna.html",
      { en: "the same as a page to send or print", it: "lo stesso come pagina da inviare o stampare" },
    ],
  ],
  out: {
    en: "write the story as a page of its own, which opens offline",
    it: "scrivere la storia come pagina a sé, che si apre senza rete",
  },
  consumer: {
    en: "whose story, from 0 (default: an eventful one)",
    it: "di chi è la storia, da 0 (predefinito: una movimentata)",
  },
  seed: {
    en: "equal seeds tell equal stories (default: the scenario's)",
    it: "semi uguali raccontano storie uguali (predefinito: quello dello scenario)",
  },
} as const satisfies CommandHelp;
