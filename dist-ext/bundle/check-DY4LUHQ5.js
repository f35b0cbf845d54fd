import {
  inLanguage
} from "./chunk-NKMRXVS2.js";
import {
  scenarioToolWords
} from "./chunk-PFGJFCCD.js";
import {
  formatProblems,
  readNamed
} from "./chunk-3IMALSE3.js";
import "./chunk-B4YOCMGF.js";
import {
  formatJson
} from "./chunk-HPMAYCKS.js";
import "./chunk-MI4DXK66.js";
import {
  addReadingFlag,
  addSpeechFlags,
  createTerminal
} from "./chunk-HHFSUB36.js";
import {
  ExitCode,
  collect,
  sharedHelp
} from "./chunk-5HKVNQ6A.js";
import "./chunk-ZROPYUOY.js";
import "./chunk-FEVCERXE.js";
import "./chunk-Q4MJW33N.js";
import "./chunk-D7PBPRT5.js";
import "./chunk-EQTEPMMD.js";
import "./chunk-PFNHW5WN.js";
import "./chunk-ZA2LFYVG.js";
import "./chunk-7SSUBLQQ.js";
import "./chunk-VS55ZA4M.js";
import "./chunk-O6QTT3LA.js";
import "./chunk-ORXSD6CF.js";
import "./chunk-YSKE72ZF.js";
import "./chunk-IHKV4ZRP.js";
import "./chunk-OSYIPCNT.js";
import "./chunk-UMC5SZ3T.js";
import "./chunk-YP3YIH73.js";
import "./chunk-6MYXET5G.js";
import {
  spokenIn
} from "./chunk-4DYYLMWZ.js";
import "./chunk-BRBDQNOA.js";
import "./chunk-OL56547S.js";
import "./chunk-2PTZL6ZV.js";
import "./chunk-M5ZG3QVC.js";
import "./chunk-FVAGRU5E.js";
import "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/cli/words/help/check.js
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

// dist-ext/cli/commands/check.js
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
