import {
  jsonSchema
} from "./chunk-BS4AQSR5.js";
import "./chunk-WU57D4MZ.js";
import {
  formatJson
} from "./chunk-HPMAYCKS.js";
import {
  commandWords
} from "./chunk-RS36JIWZ.js";
import {
  addLanguageFlag,
  createTerminal
} from "./chunk-HHFSUB36.js";
import {
  ExitCode,
  sharedHelp
} from "./chunk-5HKVNQ6A.js";
import "./chunk-D7PBPRT5.js";
import "./chunk-EQTEPMMD.js";
import "./chunk-YSKE72ZF.js";
import "./chunk-IHKV4ZRP.js";
import "./chunk-UMC5SZ3T.js";
import "./chunk-YP3YIH73.js";
import "./chunk-6MYXET5G.js";
import {
  replaceOwnFile
} from "./chunk-2PTZL6ZV.js";
import "./chunk-M5ZG3QVC.js";
import "./chunk-FVAGRU5E.js";
import "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/cli/words/help/schema.js
var schemaHelp = {
  examples: [
    [
      "schema --out umot.schema.json",
      {
        en: "beside your scenarios; their first line points editors to it",
        it: "accanto ai tuoi scenari; la loro prima riga vi rimanda gli editor"
      }
    ],
    ["schema | jq .properties.brands", { en: "to stdout", it: "su stdout" }]
  ],
  out: { en: "where to write (default: stdout)", it: "dove scrivere (predefinito: stdout)" }
};

// dist-ext/cli/commands/schema.js
var SCHEMA_MARK = '"title": "umot scenario"', command = {
  examples: schemaHelp.examples,
  declare(command2, say) {
    command2.option("--out <file>", say(schemaHelp.out)).option("--force", say(sharedHelp.forceFile)), addLanguageFlag(command2, say);
  },
  async act(_, { out, force, lang }) {
    let terminal = createTerminal({ language: lang, quiet: !1 }), text = formatJson(jsonSchema(lang));
    return out === void 0 ? terminal.print(text) : replaceOwnFile(out, `${text}
`, SCHEMA_MARK, force), out !== void 0 && terminal.tell(commandWords[lang].written(out)), ExitCode.done;
  }
};
export {
  SCHEMA_MARK,
  command
};
