import type { CommandHelp } from "../../../studies/commandHelp.ts";

/** Help of `umot mcp`. */
export const mcpHelp = {
  examples: [
    [
      "mcp --folder .",
      {
        en: "answers an assistant that speaks the Model Context Protocol (docs/assistants.md)",
        it: "risponde a un assistente che parla il Model Context Protocol (docs/assistants.md)",
      },
    ],
  ],
  folder: {
    en: "the only folder whose files an assistant may name",
    it: "l'unica cartella di cui un assistente può nominare i file",
  },
  seconds: { en: "time that an answer may take (120)", it: "tempo che può richiedere una risposta (120)" },
} as const satisfies CommandHelp;
