import {
  runsStudy,
  tablesOfRuns
} from "./chunk-L26IA4QI.js";
import {
  checkExpectations
} from "./chunk-ECFDIDQA.js";
import "./chunk-EEOBOO4G.js";
import {
  formatSweepGrid,
  sweepTableOf
} from "./chunk-B7GHJGZE.js";
import {
  ownDimensions,
  planSweep,
  sweep,
  sweepTasks
} from "./chunk-Q7ECWROD.js";
import "./chunk-EPOSGOT3.js";
import "./chunk-M3FHMINZ.js";
import {
  summarise
} from "./chunk-2GLKXTBD.js";
import "./chunk-N2WYXG5W.js";
import {
  formatSummary
} from "./chunk-R6TEHRCB.js";
import "./chunk-M5NWD43G.js";
import "./chunk-PHE3V7FM.js";
import {
  WITNESSES,
  replicate,
  replicationTasks
} from "./chunk-7ITWWLMC.js";
import {
  openScenario,
  problemsError
} from "./chunk-3IMALSE3.js";
import "./chunk-B4YOCMGF.js";
import "./chunk-EGDPXSZX.js";
import {
  runStudy
} from "./chunk-6NGZMSBY.js";
import "./chunk-K7WLDWRG.js";
import "./chunk-BVQCRKM3.js";
import "./chunk-EWT7ONUI.js";
import "./chunk-HPMAYCKS.js";
import "./chunk-QAAFKBED.js";
import "./chunk-ETJU4757.js";
import "./chunk-RS36JIWZ.js";
import "./chunk-WQAREJJB.js";
import "./chunk-MI4DXK66.js";
import {
  addDialectFlag,
  addRunFlags,
  addSettingFlags,
  addSpeechFlags,
  createTerminal
} from "./chunk-HHFSUB36.js";
import {
  wholeNumber
} from "./chunk-5HKVNQ6A.js";
import "./chunk-QWMK344M.js";
import "./chunk-UGWWDTJD.js";
import "./chunk-NMHRZJPS.js";
import "./chunk-NQPZMHVK.js";
import "./chunk-N4DKAQSV.js";
import "./chunk-RH6BZEJJ.js";
import "./chunk-KEQ6DGSL.js";
import "./chunk-PY2VM5RF.js";
import "./chunk-DJIYXU6O.js";
import "./chunk-IOYPMWAK.js";
import "./chunk-WLY5BRZQ.js";
import "./chunk-VNRDZCT5.js";
import "./chunk-WYW7SUIN.js";
import "./chunk-5MT6B7SL.js";
import "./chunk-4TWT73TB.js";
import "./chunk-ZW4RTZRU.js";
import {
  toParameters
} from "./chunk-EE5K6472.js";
import "./chunk-ZROPYUOY.js";
import "./chunk-FEVCERXE.js";
import "./chunk-Q4MJW33N.js";
import "./chunk-D7PBPRT5.js";
import "./chunk-VC3QF3RT.js";
import "./chunk-EQTEPMMD.js";
import "./chunk-T6UOCXY3.js";
import "./chunk-NEWOBG5G.js";
import "./chunk-PFNHW5WN.js";
import "./chunk-ZA2LFYVG.js";
import "./chunk-7SSUBLQQ.js";
import "./chunk-VS55ZA4M.js";
import "./chunk-O6QTT3LA.js";
import "./chunk-ORXSD6CF.js";
import "./chunk-QMAMVZE5.js";
import "./chunk-YSKE72ZF.js";
import "./chunk-IHKV4ZRP.js";
import "./chunk-OSYIPCNT.js";
import "./chunk-EKJ6OTOA.js";
import "./chunk-TDZ4DAET.js";
import "./chunk-XHW36SBT.js";
import "./chunk-UMC5SZ3T.js";
import "./chunk-YP3YIH73.js";
import "./chunk-6MYXET5G.js";
import {
  spokenIn
} from "./chunk-4DYYLMWZ.js";
import "./chunk-BZKTLDDI.js";
import "./chunk-PQF4F5FK.js";
import "./chunk-U4LD5IBN.js";
import "./chunk-45LDIO2B.js";
import "./chunk-YZKBLXXC.js";
import "./chunk-Y4WF5KOC.js";
import "./chunk-M4IW54YD.js";
import "./chunk-44SPIX5P.js";
import "./chunk-BRBDQNOA.js";
import "./chunk-HAQWYKY6.js";
import "./chunk-OL56547S.js";
import "./chunk-X2WNSBB6.js";
import "./chunk-NLZ7J5QQ.js";
import "./chunk-PNKS2R32.js";
import "./chunk-2PTZL6ZV.js";
import "./chunk-M5ZG3QVC.js";
import "./chunk-FVAGRU5E.js";
import "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/studies/run/startStudy.js
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
    let { documentOfRuns } = await import("./documentOfRuns-VJRWPD5P.js");
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

// dist-ext/cli/commands/start.js
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

// dist-ext/studies/run/words/startHelp.js
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

// dist-ext/cli/commands/start.js
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
