import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  rangesAsked,
  refuseTooManyRuns
} from "./chunk-RPBCJGLN.js";
import {
  checkDimensions
} from "./chunk-TQWAP3U2.js";
import {
  DESIGNS,
  MOST_DIMENSIONS,
  designPoints,
  varyFaults
} from "./chunk-UCL7YD2J.js";
import {
  formatSweep,
  sweepTable,
  sweepTableOf
} from "./chunk-RE7XSSBR.js";
import {
  ownDimensions,
  planDesign,
  planSweep,
  spread,
  sweep,
  sweepTasks
} from "./chunk-TNEPNIBY.js";
import "./chunk-WAQOIO7V.js";
import {
  exchangeRates
} from "./chunk-RW75Q4BH.js";
import "./chunk-RNZKVCD2.js";
import "./chunk-IRS2OSWM.js";
import "./chunk-F5X6FE2Y.js";
import "./chunk-B6E365VU.js";
import "./chunk-JKNCK5GR.js";
import {
  summaryWords
} from "./chunk-2PHFBZK3.js";
import "./chunk-CAGFJHLH.js";
import "./chunk-F36TTD56.js";
import {
  chosenIn,
  openScenario,
  problemsError,
  warnOverridden,
  warnVaried
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
import {
  designFaults
} from "./chunk-3CC5NKGV.js";
import {
  addRunFlags,
  addSettingFlags,
  addSpeechFlags,
  createTerminal
} from "./chunk-F6BKA3LH.js";
import {
  CliError,
  collect,
  oneOf,
  sharedHelp,
  wholeNumber
} from "./chunk-AHPUJ2XP.js";
import "./chunk-YHX5JE5H.js";
import {
  formatMarkdown
} from "./chunk-2N7JJQLI.js";
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
import "./chunk-NW6I6R2T.js";
import "./chunk-24NGZN3V.js";
import "./chunk-PER75EY7.js";
import "./chunk-OXYLMOBH.js";
import "./chunk-XLYIQCJS.js";
import "./chunk-5FJPN7LY.js";
import "./chunk-7W5WKPQ3.js";
import {
  timelineOverrides
} from "./chunk-CFYJGZ7M.js";
import "./chunk-4EP6HS63.js";
import "./chunk-JIAGAKMW.js";
import "./chunk-RZMKYFKS.js";
import "./chunk-H2VHVHOV.js";
import "./chunk-3VVPGUWT.js";
import {
  joinFaults
} from "./chunk-7DT6B4LV.js";
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

// dist-all/studies/sweep/sweepStudy.js
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
    let { documentOfRuns } = await import("./documentOfRuns-N6WV3YXI.js");
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

// dist-all/studies/designs/vary.js
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

// dist-all/studies/sweep/words/sweepHelp.js
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

// dist-all/cli/commands/sweep.js
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
