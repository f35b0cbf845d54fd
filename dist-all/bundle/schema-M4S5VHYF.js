import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  jsonSchema
} from "./chunk-WBPZ5FP5.js";
import "./chunk-UZN3NCPW.js";
import {
  formatJson
} from "./chunk-LWDVF7RF.js";
import {
  commandWords
} from "./chunk-P5LH5VXP.js";
import {
  addLanguageFlag,
  createTerminal
} from "./chunk-F6BKA3LH.js";
import {
  ExitCode,
  sharedHelp
} from "./chunk-AHPUJ2XP.js";
import {
  replaceOwnFile
} from "./chunk-23EOGQBD.js";
import "./chunk-NHGYEEIL.js";
import "./chunk-XLYIQCJS.js";
import "./chunk-7W5WKPQ3.js";
import "./chunk-7DT6B4LV.js";
import "./chunk-U3YVLYD5.js";
import "./chunk-NY5QDUA2.js";
import "./chunk-MVA7HUQM.js";
import "./chunk-IZQ3JLRV.js";
import "./chunk-JWQDHXMP.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-XTTUONFG.js";

// dist-all/cli/words/help/schema.js
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

// dist-all/cli/commands/schema.js
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
