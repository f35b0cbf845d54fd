import type { CommandHelp } from "../../study.ts";

/** Help of `umot claims`. */
export const claimsHelp = {
  examples: [
    [
      "claims",
      {
        en: "every statement of the doctrine, D1 to D24, as an experiment: table, charts, report",
        it: "ogni affermazione della dottrina, da D1 a D24, come esperimento: tabella, grafici, report",
      },
    ],
    [
      "claims D12 D20-ignored",
      { en: "the claims of one row, and a single claim", it: "le tesi di una riga, e una tesi sola" },
    ],
    [
      "claims --list",
      { en: "what is claimed, without testing it", it: "che cosa si afferma, senza metterlo alla prova" },
    ],
    [
      "claims D22 --no-boundaries --no-out",
      {
        en: "only whether they hold, not where they stop holding",
        it: "solo se valgono, non dove smettono di valere",
      },
    ],
    [
      "claims --document docs/claims.md",
      {
        en: "also writes all of it as one Markdown document",
        it: "scrive tutto anche come un solo documento Markdown",
      },
    ],
  ],
  claims: {
    en: "claims or rows of the doctrine, such as D12 (default: all)",
    it: "tesi o righe della dottrina, come D12 (predefinito: tutte)",
  },
  list: { en: "list the claims without testing any", it: "elencare le tesi senza provarne nessuna" },
  runs: {
    en: "paired runs of each claim (default: its own)",
    it: "simulazioni appaiate di ogni tesi (predefinito: le sue)",
  },
  consumers: {
    en: "consumers in every market (default: each claim's own)",
    it: "consumatori in ogni mercato (predefinito: quelli di ogni tesi)",
  },
  seed: { en: "equal seeds give equal results", it: "semi uguali danno risultati uguali" },
  noBoundaries: {
    en: "do not look for where claims stop holding",
    it: "non cercare dove le tesi smettono di valere",
  },
  document: { en: "write a Markdown document of all of it", it: "scrivere un documento Markdown con tutto" },
  out: {
    en: "where to write (default: output/doctrine-claims)",
    it: "dove scrivere (predefinito: output/doctrine-claims)",
  },
  noOut: { en: "write no folder", it: "non scrivere cartelle" },
} as const satisfies CommandHelp;
