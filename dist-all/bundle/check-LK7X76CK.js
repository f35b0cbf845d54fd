import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  scenarioToolWords
} from "./chunk-DS6XQMWG.js";
import {
  inLanguage
} from "./chunk-JHEF7SPH.js";
import {
  formatProblems,
  readNamed
} from "./chunk-XGZTFCGZ.js";
import "./chunk-MAWMUP4I.js";
import {
  formatJson
} from "./chunk-LWDVF7RF.js";
import "./chunk-3CC5NKGV.js";
import {
  addReadingFlag,
  addSpeechFlags,
  createTerminal
} from "./chunk-F6BKA3LH.js";
import {
  ExitCode,
  collect,
  sharedHelp
} from "./chunk-AHPUJ2XP.js";
import "./chunk-23EOGQBD.js";
import "./chunk-NHGYEEIL.js";
import "./chunk-24NGZN3V.js";
import "./chunk-PER75EY7.js";
import "./chunk-OXYLMOBH.js";
import "./chunk-XLYIQCJS.js";
import "./chunk-5FJPN7LY.js";
import "./chunk-7W5WKPQ3.js";
import "./chunk-CFYJGZ7M.js";
import "./chunk-4EP6HS63.js";
import "./chunk-JIAGAKMW.js";
import "./chunk-RZMKYFKS.js";
import "./chunk-3VVPGUWT.js";
import "./chunk-7DT6B4LV.js";
import "./chunk-U3YVLYD5.js";
import "./chunk-HBN6OI5T.js";
import "./chunk-LI6ISVE2.js";
import "./chunk-NY5QDUA2.js";
import "./chunk-MVA7HUQM.js";
import "./chunk-IZQ3JLRV.js";
import {
  spokenIn
} from "./chunk-X3OJ4HQE.js";
import "./chunk-JWQDHXMP.js";
import "./chunk-BJOQZJ7D.js";
import "./chunk-2R7TQ2VD.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-XTTUONFG.js";

// dist-all/cli/words/help/check.js
var checkHelp = {
  examples: [
    [
      "check scenarios/restaurant/trattoria.yaml",
      {
        en: "says all that is wrong, with line and column, and what to write",
        it: "dice tutto ci\xF2 che non va, con riga e colonna, e che cosa scrivere"
      }
    ],
    [
      "check my.yaml --set brands.nonna.price=0",
      { en: "would this be allowed?", it: "questo sarebbe ammesso?" }
    ],
    [
      "check my.yaml --format json",
      { en: "problems for an editor or a script", it: "i problemi per un editor o uno script" }
    ]
  ],
  set: { en: "change a setting first (repeatable)", it: "cambiare prima un'impostazione (ripetibile)" }
};

// dist-all/cli/commands/check.js
var command = {
  examples: checkHelp.examples,
  declare(command2, say) {
    command2.argument("<scenario>", say(sharedHelp.scenario)).option("--set <path=value>", say(checkHelp.set), collect), addSpeechFlags(addReadingFlag(command2, say), say, ["table", "json"]);
  },
  async act([path], { set = [], format, lang, quiet, ...flags }) {
    let terminal = createTerminal({ language: lang, quiet }), reading = readNamed(path, set, flags), { problems } = reading;
    return format === "json" ? terminal.print(formatJson({ file: path, problems: inLanguage(problems, lang) })) : problems.length > 0 ? terminal.warn(formatProblems(problems, { language: lang }).trimEnd()) : quiet || terminal.print(`${scenarioToolWords[lang].sound(path)}
  ${contentsOf(reading, lang)}`), problems.length > 0 ? ExitCode.input : ExitCode.done;
  }
};
function contentsOf({ scenario, files }, language) {
  if (scenario === void 0)
    return "";
  let words = scenarioToolWords[language], { market } = scenario, count = (thing) => words.count(thing, Object.keys(scenario[thing]).length), parts = [
    count("brands"),
    count("channels"),
    count("personas"),
    words.days(market.days, market.start),
    count("timeline"),
    count("expect"),
    ...files.length > 1 ? [words.extends(files.slice(1).join(", "))] : []
  ];
  return `${spokenIn(scenario.title, language)}: ${parts.join(", ")}`;
}
export {
  command
};
