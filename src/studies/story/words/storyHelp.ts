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
    en: "a folder (default: output/<scenario>-story), or name.html: only the story, as a page of its own",
    it: "una cartella (predefinito: output/<scenario>-story), o nome.html: solo la storia, come pagina a sé",
  },
  force: {
    en: "replace the result of another question, and files changed by hand or not written by umot",
    it: "sostituire il risultato di un'altra domanda, e i file modificati a mano o non scritti da umot",
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
