import {
  rangesAsked,
  refuseTooManyRuns
} from "./chunk-LMNKZ3EX.js";
import {
  checkDimensions
} from "./chunk-XWJLMQ4Z.js";
import {
  DESIGNS,
  MOST_DIMENSIONS,
  designPoints,
  varyFaults
} from "./chunk-EEZOLTHI.js";
import {
  formatSweep,
  sweepTable,
  sweepTableOf
} from "./chunk-B7GHJGZE.js";
import {
  ownDimensions,
  planDesign,
  planSweep,
  spread,
  sweep,
  sweepTasks
} from "./chunk-Q7ECWROD.js";
import "./chunk-EPOSGOT3.js";
import {
  exchangeRates
} from "./chunk-M3FHMINZ.js";
import "./chunk-2GLKXTBD.js";
import "./chunk-N2WYXG5W.js";
import "./chunk-R6TEHRCB.js";
import "./chunk-M5NWD43G.js";
import {
  summaryWords
} from "./chunk-PHE3V7FM.js";
import "./chunk-7ITWWLMC.js";
import {
  chosenIn,
  openScenario,
  problemsError,
  warnOverridden,
  warnVaried
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
import {
  designFaults
} from "./chunk-MI4DXK66.js";
import {
  addRunFlags,
  addSettingFlags,
  addSpeechFlags,
  createTerminal
} from "./chunk-HHFSUB36.js";
import {
  CliError,
  collect,
  oneOf,
  sharedHelp,
  wholeNumber
} from "./chunk-5HKVNQ6A.js";
import "./chunk-QWMK344M.js";
import "./chunk-UGWWDTJD.js";
import {
  formatMarkdown
} from "./chunk-NMHRZJPS.js";
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
import "./chunk-EE5K6472.js";
import "./chunk-ZROPYUOY.js";
import "./chunk-FEVCERXE.js";
import "./chunk-Q4MJW33N.js";
import "./chunk-D7PBPRT5.js";
import "./chunk-VC3QF3RT.js";
import "./chunk-EQTEPMMD.js";
import "./chunk-T6UOCXY3.js";
import "./chunk-NEWOBG5G.js";
import {
  timelineOverrides
} from "./chunk-PFNHW5WN.js";
import "./chunk-ZA2LFYVG.js";
import "./chunk-7SSUBLQQ.js";
import "./chunk-VS55ZA4M.js";
import "./chunk-O6QTT3LA.js";
import "./chunk-ORXSD6CF.js";
import "./chunk-QMAMVZE5.js";
import {
  joinFaults
} from "./chunk-YSKE72ZF.js";
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

// dist-ext/studies/sweep/sweepStudy.js
var sweepStudy = {
  agenda({ plan: { plans, scenario }, runs, seed }, language) {
    let words = summaryWords[language], show = (count) => new Intl.NumberFormat(language).format(count);
    return {
      about: spokenIn(scenario.title, language),
      tasks: sweepTasks(plans, { runs, seed }),
      sentence: (estimate) => words.sweepPlan(plans.length, show(plans.length), words.runCount(runs, show(runs)), estimate)
    };
  },
  conduct: ({ plan, runs, seed }, { executor, progress, signal }) => sweep(plan, { runs, seed, progress, signal }, executor),
  outcome: (result, { plan }) => ({
    done: result.points.length,
    failed: pointsLost(result),
    asked: plan.plans.length,
    runsEach: result.runs,
    isFine: (result.failures ?? []).length === 0
  }),
  origin({ scenario, seed, points, runs, failures }, { plan }) {
    return { scenario, seed, runs: points.length * runs, asked: plan.plans.length * runs, failures };
  },
  mainTable: sweepTableOf,
  tables: (result) => [sweepTableOf(result)],
  async document(result, { chosen }, maker) {
    let { documentOfRuns } = await import("./documentOfRuns-VJRWPD5P.js");
    return documentOfRuns({ sweep: result, chosen }, maker);
  },
  text: (result, _, style) => formatSweep(result, style),
  markdown(result, _, language) {
    let { columns, rows } = sweepTable(result, language);
    return formatMarkdown(columns, rows);
  },
  json: (result, _, language) => ({
    ...result,
    scenario: spokenIn(result.scenario.title, language),
    dimensions: result.dimensions.map(({ label, ...dimension }) => ({
      ...dimension,
      label: spokenIn(label, language)
    })),
    overridden: timelineOverrides(result.scenario, result.dimensions.map(({ path }) => ({ path }))),
    exchange: exchangeRates(result)
  })
};
function pointsLost({ failures = [], runs }) {
  let counts = /* @__PURE__ */ new Map();
  for (let { of } of failures)
    counts.set(of, (counts.get(of) ?? 0) + 1);
  return [...counts.values()].filter((count) => count === runs).length;
}

// dist-ext/studies/designs/vary.js
var MOST_STEPS = 1e3;
function readVary(text) {
  let [, path, written] = /^\s*([^=\s]+)\s*=\s*(.+?)\s*$/.exec(text) ?? [];
  if (path === void 0)
    return { fault: varyFaults.mustHave("pathAndValues", text) };
  let values = written.includes("..") ? readRange(written, text) : readList(written, text);
  return "message" in values ? { fault: values } : { dimension: { path, label: path, values } };
}
function readRange(written, text) {
  let [, from, to, steps] = /^(.+?)\.\.(.+?)(?::(.*))?$/.exec(written) ?? [], [low, high] = [readNumber(from), readNumber(to)];
  if (low === void 0 || high === void 0)
    return varyFaults.mustHave("twoNumbers", text);
  if (steps === void 0)
    return varyFaults.mustHave("steps", text);
  let count = readNumber(steps);
  return count !== void 0 && Number.isInteger(count) && count >= 1 && count <= MOST_STEPS ? low < high || low === high && count === 1 ? spread(low, high, count) : varyFaults.mustHave("rising", text) : varyFaults.tooManySteps(MOST_STEPS, text);
}
function readList(written, text) {
  let values = written.split(",").map(readNumber);
  return values.every((value) => value !== void 0) ? new Set(values).size === values.length ? values : varyFaults.mustHave("different", text) : varyFaults.mustHave("numbers", text);
}
function readNumber(text = "") {
  let value = Number(text);
  return text.trim() !== "" && Number.isFinite(value) ? value : void 0;
}

// dist-ext/studies/sweep/words/sweepHelp.js
var sweepHelp = {
  examples: [
    [
      "sweep scenarios/restaurant/trattoria.yaml",
      {
        en: "the sweep that the scenario itself asks for",
        it: "la serie di varianti che lo scenario stesso chiede"
      }
    ],
    [
      "sweep trattoria.yaml --vary brands.nonna.quality=0.4..0.9:6",
      { en: "six qualities, the same luck at each", it: "sei qualit\xE0, con la stessa fortuna per ciascuna" }
    ],
    [
      "sweep my.yaml --vary brands.nonna.price=20,28 --vary 'brands.nonna.coverage.*=0..1:5'",
      {
        en: "every combination of two prices and five coverages of all channels",
        it: "ogni combinazione di due prezzi e cinque coperture di tutti i canali"
      }
    ],
    [
      "sweep my.yaml --design lhs --points 40 --vary brands.nonna.quality=0.4..0.9",
      {
        en: "40 points spread evenly over the ranges of all settings named",
        it: "40 punti sparsi in modo uniforme sugli intervalli di tutte le impostazioni nominate"
      }
    ]
  ],
  vary: { en: "a setting and its values (repeatable)", it: "un'impostazione e i suoi valori (ripetibile)" },
  points: { en: "points of lhs or sobol", it: "punti di lhs o sobol" }
};

// dist-ext/cli/commands/sweep.js
var command = {
  examples: sweepHelp.examples,
  declare(command2, say) {
    command2.argument("<scenario>", say(sharedHelp.scenario)).option("--vary <path=from..to:steps>", say(sweepHelp.vary), collect).option("--design <design>", DESIGNS.join(", "), oneOf("--design", DESIGNS), "factorial").option("--points <number>", say(sweepHelp.points), wholeNumber("--points", 1, 65536, 40)), addSpeechFlags(addSettingFlags(addRunFlags(command2, say), say), say);
  },
  async act([path], flags, typed) {
    let terminal = createTerminal({ language: flags.lang, quiet: flags.quiet }), { scenario, ties } = openScenario(path, flags), [runs, seed] = [flags.runs ?? scenario.runs, flags.seed ?? scenario.seed], plan = planOf(scenario, { ...flags, runs }, ties && { ties });
    if (plan.problems.length > 0)
      throw problemsError(plan.problems);
    let chosen = chosenIn(flags.set);
    return warnOverridden(scenario, [...chosen, ...plan.dimensions], terminal), warnVaried(scenario, chosen, plan.dimensions, terminal), runStudy(sweepStudy, { question: { plan, runs, seed, chosen }, flags, typed, about: path, of: [scenario, ties] }, terminal);
  }
};
function planOf(scenario, flags, options) {
  let { design, points, vary, runs } = flags;
  if (design === "factorial") {
    if (points !== void 0)
      throw new CliError(designFaults.pointsOfFactorial(points));
    let dimensions = dimensionsOf(scenario, vary);
    return refuseTooManyRuns(dimensions.reduce((product, { values }) => product * values.length, 1), runs), planSweep(scenario, dimensions, options);
  }
  if (points === void 0)
    throw new CliError(designFaults.noPoints(design));
  refuseTooManyRuns(points, runs);
  let ranges = rangesAsked(scenario, vary);
  if (design === "sobol" && ranges.length > MOST_DIMENSIONS)
    throw new CliError(designFaults.sobolDimensions(MOST_DIMENSIONS, ranges.length));
  return planDesign(scenario, ranges, designPoints(design, ranges, points, flags.seed ?? scenario.seed), options);
}
function dimensionsOf(scenario, varied) {
  let dimensions = varied?.map(toDimension) ?? ownDimensions(scenario);
  if (dimensions.length === 0)
    throw new CliError(varyFaults.nothingToVary(!1));
  let faults = checkDimensions(scenario, dimensions);
  if (faults.length > 0)
    throw new CliError(joinFaults(faults));
  return dimensions;
}
function toDimension(text) {
  let { dimension, fault } = readVary(text);
  if (dimension === void 0)
    throw new CliError(fault);
  return dimension;
}
export {
  command
};
