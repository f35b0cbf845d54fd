import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  scenarioToolWords
} from "./chunk-DS6XQMWG.js";
import {
  differenceTexts
} from "./chunk-HZW75NTE.js";
import "./chunk-XRPX3GB3.js";
import {
  openScenario
} from "./chunk-XGZTFCGZ.js";
import "./chunk-MAWMUP4I.js";
import {
  formatJson
} from "./chunk-LWDVF7RF.js";
import {
  formatCsv
} from "./chunk-LLA2NMPJ.js";
import "./chunk-3CC5NKGV.js";
import {
  addReadingFlag,
  addSpeechFlags,
  createTerminal,
  csvDialects
} from "./chunk-F6BKA3LH.js";
import {
  ExitCode,
  sharedHelp
} from "./chunk-AHPUJ2XP.js";
import {
  formatMarkdown
} from "./chunk-2N7JJQLI.js";
import "./chunk-LVXJPRSU.js";
import "./chunk-23EOGQBD.js";
import "./chunk-NHGYEEIL.js";
import {
  differences
} from "./chunk-M7HX5P6A.js";
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
import "./chunk-WH55XFYM.js";
import "./chunk-NY5QDUA2.js";
import "./chunk-MVA7HUQM.js";
import "./chunk-IZQ3JLRV.js";
import "./chunk-X3OJ4HQE.js";
import "./chunk-JWQDHXMP.js";
import "./chunk-IT26CMY2.js";
import "./chunk-BJOQZJ7D.js";
import "./chunk-2R7TQ2VD.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-XTTUONFG.js";

// dist-all/cli/words/help/diff.js
var diffHelp = {
  examples: [
    [
      "diff trattoria.yaml better-service.yaml",
      {
        en: "the settings in which they differ, as they are after extends",
        it: "le impostazioni in cui sono diversi, come risultano dopo extends"
      }
    ],
    ["diff a.yaml b.yaml --format md", { en: "for a pull request", it: "per una pull request" }]
  ],
  after: { en: "another one", it: "un altro" }
};

// dist-all/cli/commands/diff.js
var command = {
  examples: diffHelp.examples,
  declare(command2, say) {
    command2.argument("<before>", say(sharedHelp.scenario)).argument("<after>", say(diffHelp.after)), addSpeechFlags(addReadingFlag(command2, say), say);
  },
  async act([before, after], flags) {
    let terminal = createTerminal({ language: flags.lang, quiet: flags.quiet }), found = differences(openScenario(before, flags).scenario, openScenario(after, flags).scenario);
    return terminal.print(formatDifferences(found, flags, [before, after], terminal)), ExitCode.done;
  }
};
function formatDifferences(found, { format, csvDialect = "standard" }, [before, after], { paint, language }) {
  if (format === "json")
    return formatJson(found);
  if (format === "csv") {
    let rows2 = found.map((one) => [one.path, exactly(one.before), exactly(one.after)]);
    return formatCsv(["path", "before", "after"], rows2, csvDialects[csvDialect]).trimEnd();
  }
  let rows = differenceTexts(found, language, "written").map((one) => [one.path, one.before, one.after]), left = { align: "left" };
  return format === "md" ? formatMarkdown([
    { label: scenarioToolWords[language].setting, ...left },
    { label: before, ...left },
    { label: after, ...left }
  ], rows) : rows.length === 0 ? scenarioToolWords[language].same(before, after) : rows.map(([path, was, is]) => `${path}
  ${paint.bad(`\u2212 ${was}`)}
  ${paint.good(`+ ${is}`)}`).join(`
`);
}
function exactly(value) {
  return value === void 0 ? "\u2013" : typeof value == "string" ? value : JSON.stringify(value);
}
export {
  command
};
