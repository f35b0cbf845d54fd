import {
  scenarioToolWords
} from "./chunk-PFGJFCCD.js";
import {
  differenceTexts
} from "./chunk-4KVDOUJA.js";
import {
  openScenario
} from "./chunk-3IMALSE3.js";
import "./chunk-B4YOCMGF.js";
import {
  formatJson
} from "./chunk-HPMAYCKS.js";
import {
  formatCsv
} from "./chunk-WQAREJJB.js";
import "./chunk-MI4DXK66.js";
import {
  addReadingFlag,
  addSpeechFlags,
  createTerminal,
  csvDialects
} from "./chunk-HHFSUB36.js";
import {
  ExitCode,
  sharedHelp
} from "./chunk-5HKVNQ6A.js";
import {
  formatMarkdown
} from "./chunk-NMHRZJPS.js";
import "./chunk-NQPZMHVK.js";
import {
  differences
} from "./chunk-DJIYXU6O.js";
import "./chunk-ZROPYUOY.js";
import "./chunk-FEVCERXE.js";
import "./chunk-Q4MJW33N.js";
import "./chunk-D7PBPRT5.js";
import "./chunk-EQTEPMMD.js";
import "./chunk-6FDZMUM6.js";
import "./chunk-PFNHW5WN.js";
import "./chunk-ZA2LFYVG.js";
import "./chunk-7SSUBLQQ.js";
import "./chunk-VS55ZA4M.js";
import "./chunk-O6QTT3LA.js";
import "./chunk-ORXSD6CF.js";
import "./chunk-YSKE72ZF.js";
import "./chunk-IHKV4ZRP.js";
import "./chunk-OSYIPCNT.js";
import "./chunk-XHW36SBT.js";
import "./chunk-UMC5SZ3T.js";
import "./chunk-YP3YIH73.js";
import "./chunk-6MYXET5G.js";
import "./chunk-4DYYLMWZ.js";
import "./chunk-YZKBLXXC.js";
import "./chunk-BRBDQNOA.js";
import "./chunk-OL56547S.js";
import "./chunk-2PTZL6ZV.js";
import "./chunk-M5ZG3QVC.js";
import "./chunk-FVAGRU5E.js";
import "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/cli/words/help/diff.js
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

// dist-ext/cli/commands/diff.js
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
