import type { CommandHelp } from "../../../studies/commandHelp.ts";

/** Help of `umot schema`. */
export const schemaHelp = {
  examples: [
    [
      "schema --out umot.schema.json",
      {
        en: "beside your scenarios; their first line points editors to it",
        it: "accanto ai tuoi scenari; la loro prima riga lo indica agli editor",
      },
    ],
    ["schema | jq .properties.brands", { en: "to stdout", it: "su stdout" }],
  ],
  out: { en: "where to write (default: stdout)", it: "dove scrivere (predefinito: stdout)" },
} as const satisfies CommandHelp;
