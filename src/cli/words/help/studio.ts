import type { CommandHelp } from "../../../studies/commandHelp.ts";

/** Help of `umot studio`. */
export const studioHelp = {
  examples: [
    ["studio", { en: "all scenarios that come with umot", it: "tutti gli scenari forniti con umot" }],
    [
      "studio scenarios/restaurant/trattoria.yaml",
      { en: "one market, to watch and to change", it: "un mercato, da guardare e da cambiare" },
    ],
    [
      "studio my.yaml --out my-market.html",
      {
        en: "one file to pass on: it opens with a double click, without a network",
        it: "un solo file da passare ad altri: si apre con un doppio clic, senza rete",
      },
    ],
  ],
  scenario: {
    en: "scenario to open with (default: the gallery)",
    it: "scenario da aprire (predefinito: la galleria)",
  },
  port: {
    en: "port on this machine (default: one that is free)",
    it: "porta su questa macchina (predefinita: una libera)",
  },
  noOpen: {
    en: "print the address without opening a browser",
    it: "dire l'indirizzo senza aprire il browser",
  },
  out: {
    en: "write the page with everything inside as one file, and serve nothing",
    it: "scrivere la pagina con tutto dentro in un solo file, senza servirla",
  },
} as const satisfies CommandHelp;
