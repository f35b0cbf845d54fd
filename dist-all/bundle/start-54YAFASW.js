import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  runsStudy,
  tablesOfRuns
} from "./chunk-P76ZGRNF.js";
import {
  checkExpectations
} from "./chunk-F2QNSGXL.js";
import "./chunk-2QXCEMWX.js";
import {
  formatSweepGrid,
  sweepTableOf
} from "./chunk-RE7XSSBR.js";
import {
  ownDimensions,
  planSweep,
  sweep,
  sweepTasks
} from "./chunk-TNEPNIBY.js";
import "./chunk-WAQOIO7V.js";
import "./chunk-RW75Q4BH.js";
import "./chunk-RNZKVCD2.js";
import {
  summarise
} from "./chunk-IRS2OSWM.js";
import "./chunk-F5X6FE2Y.js";
import {
  formatSummary
} from "./chunk-B6E365VU.js";
import "./chunk-JKNCK5GR.js";
import "./chunk-2PHFBZK3.js";
import {
  WITNESSES,
  replicate,
  replicationTasks
} from "./chunk-CAGFJHLH.js";
import "./chunk-F36TTD56.js";
import {
  openScenario,
  problemsError
} from "./chunk-XGZTFCGZ.js";
import "./chunk-MAWMUP4I.js";
import {
  runStudy
} from "./chunk-JQEUSBDR.js";
import "./chunk-HLTTYOZI.js";
import "./chunk-S4GU4QPQ.js";
import "./chunk-K2UGWPOJ.js";
import "./chunk-LWDVF7RF.js";
import "./chunk-H7VLHVIV.js";
import "./chunk-TU5MEX3Z.js";
import "./chunk-P5LH5VXP.js";
import "./chunk-LLA2NMPJ.js";
import "./chunk-3CC5NKGV.js";
import {
  addDialectFlag,
  addRunFlags,
  addSettingFlags,
  addSpeechFlags,
  createTerminal
} from "./chunk-F6BKA3LH.js";
import {
  wholeNumber
} from "./chunk-AHPUJ2XP.js";
import "./chunk-YHX5JE5H.js";
import "./chunk-2N7JJQLI.js";
import "./chunk-LVXJPRSU.js";
import "./chunk-45Y5UDFO.js";
import "./chunk-KHCZ66RJ.js";
import "./chunk-OK37B7RI.js";
import "./chunk-23EOGQBD.js";
import "./chunk-NHGYEEIL.js";
import "./chunk-AF2ZH4SB.js";
import "./chunk-ZSE23H2C.js";
import "./chunk-ZWOIC4MG.js";
import "./chunk-C2VLGYWT.js";
import "./chunk-M7HX5P6A.js";
import "./chunk-N4G4FSP6.js";
import "./chunk-QRBGGILJ.js";
import "./chunk-EF4CMMZ3.js";
import "./chunk-WNM4LWGB.js";
import "./chunk-4ZTFZK6A.js";
import "./chunk-LZSQSSM5.js";
import "./chunk-OXQBDAXB.js";
import "./chunk-NTTGEAUZ.js";
import {
  toParameters
} from "./chunk-NW6I6R2T.js";
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
import "./chunk-H2VHVHOV.js";
import "./chunk-3VVPGUWT.js";
import "./chunk-7DT6B4LV.js";
import "./chunk-U3YVLYD5.js";
import "./chunk-HBN6OI5T.js";
import "./chunk-HGAV3DLR.js";
import "./chunk-LI6ISVE2.js";
import "./chunk-UBIIJSMK.js";
import "./chunk-EVBVQ7YB.js";
import "./chunk-GEG4QL3A.js";
import "./chunk-ULHCX4ZB.js";
import "./chunk-WH55XFYM.js";
import "./chunk-NY5QDUA2.js";
import "./chunk-MVA7HUQM.js";
import "./chunk-IZQ3JLRV.js";
import {
  spokenIn
} from "./chunk-X3OJ4HQE.js";
import "./chunk-JWQDHXMP.js";
import "./chunk-YJCBBXM6.js";
import "./chunk-ONTNMNYS.js";
import "./chunk-W5SDUEFD.js";
import "./chunk-3E6GWLGQ.js";
import "./chunk-QIR3SCXD.js";
import "./chunk-S5MDYCST.js";
import "./chunk-IT26CMY2.js";
import "./chunk-GAEP7I5X.js";
import "./chunk-BJOQZJ7D.js";
import "./chunk-7RCLHB72.js";
import "./chunk-2R7TQ2VD.js";
import "./chunk-YWCYHOIZ.js";
import "./chunk-QIDVWRPM.js";
import "./chunk-3KS2V72H.js";
import "./chunk-XTTUONFG.js";

// dist-all/studies/run/startStudy.js
var startStudy = {
  agenda: ({ run, sweep: { plan, runs, seed } }, language) => ({
    about: spokenIn(run.scenario.title, language),
    tasks: [
      ...replicationTasks(run.parameters, { runs: run.runs, seed: run.seed, witnesses: WITNESSES }),
      ...sweepTasks(plan.plans, { runs, seed })
    ]
  }),
  async conduct({ run, sweep: swept }, { executor, progress, signal }) {
    let whole = run.runs + swept.plan.plans.length * swept.runs, after = (before) => (done) => progress(before + done, whole), first = { runs: run.runs, seed: run.seed, witnesses: WITNESSES, signal, progress: after(0) }, replications = await replicate(run.scenario, run.parameters, first, executor), second = { runs: swept.runs, seed: swept.seed, signal, progress: after(run.runs) };
    return { replications, swept: await sweep(swept.plan, second, executor) };
  },
  outcome(result, question) {
    let { replications } = result, failed = failuresOf(result).length;
    return {
      done: replications.runs.length === 0 ? 0 : runsOf(result),
      failed,
      asked: askedOf(question),
      isFine: failed === 0 && checkExpectations(replications).every(({ isMet }) => isMet)
    };
  },
  origin(result, question) {
    let { scenario, seed, runs } = result.replications;
    return {
      scenario,
      seed,
      runs: runsOf(result),
      asked: askedOf(question),
      failures: failuresOf(result),
      wholeResults: runs
    };
  },
  mainTable: ({ replications }, { run }, language) => runsStudy.mainTable(replications, run, language),
  tables: ({ replications, swept }) => [
    ...tablesOfRuns(replications),
    ...swept.points.length > 0 ? [sweepTableOf(swept)] : []
  ],
  async document({ replications, swept }, _, maker) {
    let { documentOfRuns } = await import("./documentOfRuns-N6WV3YXI.js");
    return documentOfRuns({ replications, sweep: swept }, maker);
  },
  text({ replications, swept }, { run: { period } }, style) {
    let rows = summarise(replications, void 0, [period]), grid = swept.points.length > 0 ? `

${formatSweepGrid(swept, style)}` : "";
    return formatSummary(replications, rows, checkExpectations(replications), style) + grid;
  },
  markdown: ({ replications }, { run }, language) => runsStudy.markdown(replications, run, language),
  json: ({ replications }, { run }, language) => runsStudy.json(replications, run, language)
}, askedOf = ({ run, sweep: { plan, runs } }) => run.runs + plan.plans.length * runs, runsOf = ({ replications, swept }) => replications.runs.length + swept.points.length * swept.runs, failuresOf = ({ replications, swept }) => [
  ...replications.failures ?? [],
  ...swept.failures ?? []
];

// dist-all/cli/commands/start.js
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

// dist-all/studies/run/words/startHelp.js
var startHelp = {
  examples: [
    [
      "start",
      {
        en: "the trattoria: what quality and being found do to its share, stars and money",
        it: "la trattoria: che cosa fanno qualit\xE0 e farsi trovare a quota, stelle e soldi"
      }
    ],
    [
      "start my.yaml --lang it",
      {
        en: "the same for a scenario of your own that has a sweep, in Italian",
        it: "lo stesso per uno scenario tuo che ha uno sweep, in italiano"
      }
    ],
    ["start --consumers 2000 --days 120", { en: "a quick look", it: "un'occhiata veloce" }]
  ],
  scenario: {
    en: "a scenario's YAML file with a sweep of its own",
    it: "file YAML di uno scenario con un suo sweep"
  },
  sweepRuns: { en: "replications at each point of the sweep", it: "simulazioni in ogni punto dello sweep" }
};

// dist-all/cli/commands/start.js
var FLAGSHIP = "scenarios/restaurant/trattoria.yaml", USUAL_RUNS = 8, command = {
  examples: startHelp.examples,
  declare(command2, say) {
    command2.argument("[scenario]", say(startHelp.scenario), usualScenario()).option("--sweep-runs <number>", say(startHelp.sweepRuns), wholeNumber("--sweep-runs", 1, 1e3, 2), 2), addDialectFlag(addSpeechFlags(addSettingFlags(addRunFlags(command2, say), say), say, ["table"]), say);
  },
  async act([path], flags, typed) {
    let terminal = createTerminal({ language: flags.lang, quiet: flags.quiet }), { scenario, ties } = openScenario(path, flags), plan = planSweep(scenario, ownDimensions(scenario), ties && { ties });
    if (plan.problems.length > 0)
      throw problemsError(plan.problems);
    let seed = flags.seed ?? scenario.seed, question = { run: {
      scenario,
      parameters: toParameters(scenario, { logged: 0, ...ties && { ties } }),
      runs: flags.runs ?? USUAL_RUNS,
      seed,
      precise: void 0,
      witnesses: WITNESSES,
      period: "total",
      withTruth: !1,
      chosen: []
    }, sweep: { plan, runs: flags.sweepRuns, seed, chosen: [] } };
    return runStudy(startStudy, { question, flags, typed, about: path, of: [scenario, ties] }, terminal);
  }
};
function usualScenario() {
  return existsSync(FLAGSHIP) ? FLAGSHIP : fileURLToPath(new URL(`../../../${FLAGSHIP}`, new URL("../cli/commands/start.js", import.meta.url).href));
}
export {
  command
};
