import {
  GoalWithoutValue
} from "./chunk-OTQETYDU.js";
import {
  GOALS,
  cheapestPlan,
  freeLevers,
  frontierRows,
  isTodayAgain,
  isTodayWithin,
  leverMoney,
  leverValue,
  marketUnder,
  mostToDecide,
  planLines,
  planWords,
  plannedCost,
  proofLines,
  readQuestion,
  settingsOf,
  todayParts,
  verdictLines
} from "./chunk-DGQQQRSV.js";
import {
  brandAsked
} from "./chunk-BT3YQRVI.js";
import "./chunk-XWJLMQ4Z.js";
import {
  sobolSequence
} from "./chunk-EEZOLTHI.js";
import {
  leverColumn
} from "./chunk-EPOSGOT3.js";
import {
  headingOf
} from "./chunk-R6TEHRCB.js";
import "./chunk-M5NWD43G.js";
import "./chunk-PHE3V7FM.js";
import {
  tasksOf
} from "./chunk-7ITWWLMC.js";
import {
  chosenIn,
  openScenario,
  warnOverridden
} from "./chunk-3IMALSE3.js";
import "./chunk-B4YOCMGF.js";
import {
  RunsFailed,
  refuseOnlyFailures,
  runsThatCount
} from "./chunk-EGDPXSZX.js";
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
  commandFaults
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
  optionFaults,
  sharedHelp,
  wholeNumber
} from "./chunk-5HKVNQ6A.js";
import "./chunk-QWMK344M.js";
import {
  wrapText
} from "./chunk-UGWWDTJD.js";
import {
  formatMarkdown,
  formatTextTable
} from "./chunk-NMHRZJPS.js";
import "./chunk-NQPZMHVK.js";
import "./chunk-N4DKAQSV.js";
import "./chunk-RH6BZEJJ.js";
import {
  keyFromSeed,
  replicationKey
} from "./chunk-KEQ6DGSL.js";
import "./chunk-IOYPMWAK.js";
import {
  metricDomain
} from "./chunk-VNRDZCT5.js";
import {
  BUDGET,
  measureUnit
} from "./chunk-WYW7SUIN.js";
import {
  pairedDifference
} from "./chunk-5MT6B7SL.js";
import "./chunk-4TWT73TB.js";
import "./chunk-ZW4RTZRU.js";
import {
  meanAt
} from "./chunk-EE5K6472.js";
import {
  applySettings,
  isMet
} from "./chunk-ZROPYUOY.js";
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
import {
  metricValue
} from "./chunk-QMAMVZE5.js";
import {
  joinFaults
} from "./chunk-YSKE72ZF.js";
import "./chunk-IHKV4ZRP.js";
import "./chunk-OSYIPCNT.js";
import {
  columnsOf
} from "./chunk-EKJ6OTOA.js";
import "./chunk-TDZ4DAET.js";
import {
  settingWords
} from "./chunk-XHW36SBT.js";
import "./chunk-UMC5SZ3T.js";
import "./chunk-YP3YIH73.js";
import "./chunk-6MYXET5G.js";
import {
  spokenIn
} from "./chunk-4DYYLMWZ.js";
import {
  optimiseWords
} from "./chunk-JRTN74NV.js";
import {
  changeInterval
} from "./chunk-C5ORN3RK.js";
import "./chunk-BZKTLDDI.js";
import "./chunk-PQF4F5FK.js";
import "./chunk-U4LD5IBN.js";
import "./chunk-45LDIO2B.js";
import "./chunk-YZKBLXXC.js";
import {
  numbersOf
} from "./chunk-Y4WF5KOC.js";
import "./chunk-M4IW54YD.js";
import {
  measureNoun
} from "./chunk-44SPIX5P.js";
import "./chunk-BRBDQNOA.js";
import "./chunk-HAQWYKY6.js";
import "./chunk-OL56547S.js";
import {
  exp,
  log,
  normalCumulative,
  normalDensity,
  pow
} from "./chunk-X2WNSBB6.js";
import "./chunk-NLZ7J5QQ.js";
import "./chunk-PNKS2R32.js";
import "./chunk-2PTZL6ZV.js";
import "./chunk-M5ZG3QVC.js";
import {
  inEach
} from "./chunk-FVAGRU5E.js";
import {
  MONEY_KINDS
} from "./chunk-G5HGH7WW.js";
import "./chunk-VBIJE7MH.js";

// dist-ext/studies/optimise/frontier.js
import { mean } from "simple-statistics";

// dist-ext/numeric/search/gaussianProcess.js
import { CholeskyDecomposition, Matrix } from "ml-matrix";
function fitGaussianProcess(measurements) {
  let { points, values } = measurements, dimensions = points[0].length, spread = Math.max(varianceOf(values), 1e-300), score = (logs) => {
    let lengths2 = logs.slice(1).map(exp), fitted2 = conditionOn(measurements, lengths2, spread * exp(logs[0]));
    return fitted2 === void 0 ? Number.NEGATIVE_INFINITY : likelihoodOf(fitted2, values) + priorOf(logs);
  }, found = [0.3, 1].map((length) => [0, ...Array.from({ length: dimensions }, () => log(length))]).map((start) => climb(start, score)).reduce((a, b) => b.score > a.score ? b : a), [size, ...lengths] = found.place.map(exp), fitted = conditionOn(measurements, lengths, spread * size);
  if (fitted === void 0)
    throw new RangeError("no surface goes through these measurements");
  return fitted;
}
function withMeasurements({ lengths, variance }, measurements) {
  let fitted = conditionOn(measurements, lengths, variance);
  if (fitted === void 0)
    throw new RangeError("no surface goes through these measurements");
  return fitted;
}
function predict(surface, point) {
  let { points, lengths, variance, mean: mean5, factor, weights } = surface, near = Matrix.columnVector(points.map((other) => variance * similarity(point, other, lengths))), solved = factor.solve(near), [shift, known] = [0, 0];
  for (let row = 0; row < points.length; ++row)
    shift += near.get(row, 0) * weights.get(row, 0), known += near.get(row, 0) * solved.get(row, 0);
  return { mean: mean5 + shift, deviation: Math.sqrt(Math.max(0, variance - known)) };
}
function similarity(one, other, lengths) {
  let square = 0;
  for (let at = 0; at < lengths.length; ++at) {
    let step = (one[at] - other[at]) / lengths[at];
    square += step * step;
  }
  let far = Math.sqrt(5 * square);
  return (1 + far + 5 * square / 3) * exp(-far);
}
function conditionOn({ points, values, noise }, lengths, variance) {
  let count = points.length, covariance = Matrix.zeros(count, count);
  for (let row = 0; row < count; ++row) {
    for (let column = 0; column <= row; ++column) {
      let value = variance * similarity(points[row], points[column], lengths);
      covariance.set(row, column, value), covariance.set(column, row, value);
    }
    covariance.set(row, row, covariance.get(row, row) + noise[row] + 1e-8 * variance);
  }
  let factor = new CholeskyDecomposition(covariance);
  if (!factor.isPositiveDefinite())
    return;
  let ones = factor.solve(Matrix.ones(count, 1)), solved = factor.solve(Matrix.columnVector([...values])), mean5 = solved.sum() / ones.sum(), weights = Matrix.sub(solved, Matrix.mul(ones, mean5));
  return { points, lengths, variance, mean: mean5, factor, weights };
}
function likelihoodOf({ factor, weights, mean: mean5 }, values) {
  let lower = factor.lowerTriangularMatrix, sum = 0;
  return values.forEach((value, row) => {
    sum -= 0.5 * (value - mean5) * weights.get(row, 0) + log(lower.get(row, row));
  }), sum;
}
function priorOf([size, ...lengths]) {
  let far = (value, centre, width) => (value - centre) / width * ((value - centre) / width);
  return -0.5 * (far(size, 0, 1.6) + lengths.reduce((sum, length) => sum + far(length, log(0.5), 1.1), 0));
}
function climb(start, score) {
  let place = [...start], best = score(place);
  for (let step = 0.8; step > 0.08; ) {
    let rose = !1;
    for (let at = 0; at < place.length; ++at)
      for (let way of [step, -step]) {
        let next = place.with(at, place[at] + way), value = score(next);
        if (!(value <= best)) {
          [place, best, rose] = [next, value, !0];
          break;
        }
      }
    rose || (step /= 2);
  }
  return { place, score: best };
}
function varianceOf(values) {
  let mean5 = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean5) * (value - mean5), 0) / values.length;
}

// dist-ext/numeric/search/expectedImprovement.js
function expectedImprovement({ mean: mean5, deviation }, best) {
  let gain = mean5 - best;
  if (deviation === 0)
    return Math.max(0, gain);
  let z = gain / deviation;
  return Math.max(0, gain * normalCumulative(z) + deviation * normalDensity(z));
}
function chanceWithin({ mean: mean5, deviation }, low, high) {
  if (deviation === 0)
    return mean5 >= low && mean5 <= high ? 1 : 0;
  let below = (bound) => Number.isFinite(bound) ? normalCumulative((bound - mean5) / deviation) : bound > 0 ? 1 : 0;
  return Math.max(0, below(high) - below(low));
}

// dist-ext/studies/optimise/search.js
var LOOKED_AT = 512, NEAR = [0.12, 0.03], UNLIKELY = 0.3, ALL_CORNERS = 6;
async function search(problem, options) {
  let { points, first, spread, batch, key, known, signal } = options, tried = [...known], empty = [], left2 = () => points - (tried.length - known.length) - empty.length, tryOut = async (asked) => {
    let found = await problem.evaluate(asked);
    return tried.push(...found.tried), empty.push(...found.empty), found.tried.length + found.empty.length;
  }, ends = Math.min(2 * problem.dimensions, Math.floor(points / 4)), cube = sobolSequence(points, problem.dimensions, key).map(problem.settle), start = [...first.map(problem.settle), ...cube.slice(0, spread)].slice(0, points);
  for (await tryOut(distinct(start, visited(tried, empty))); left2() > 0 && !signal?.aborted; ) {
    let count = Math.min(batch, left2()), next = tried.length === 0 ? distinct(cube, empty).slice(0, count) : left2() <= ends ? endsToTry(problem, { tried, empty }, count, key) : chooseNext(problem, { tried, empty }, count, key);
    if (next.length === 0 || await tryOut(next) === 0)
      break;
  }
  return { tried, empty };
}
function endsToTry(problem, found, count, key) {
  let [best] = bestTried(problem, surfacesOf(problem, found), found.tried), unknown = distinct(endsOf(best).map(problem.settle), visited(found.tried, found.empty));
  return unknown.length === 0 ? chooseNext(problem, found, count, key) : unknown.slice(0, count);
}
var visited = (tried, empty) => [
  ...tried.map(({ point }) => point),
  ...empty
];
function surfacesOf({ limits }, { tried, empty }) {
  let points = tried.map(({ point }) => point), through = (read) => fitGaussianProcess({
    points,
    values: tried.map((one) => read(one).value),
    noise: tried.map((one) => read(one).noise)
  });
  return {
    goal: through(({ goal }) => goal),
    held: limits.map(({ known = () => 0 }, at) => through(({ point, held }) => ({ ...held[at], value: held[at].value - known(point) }))),
    ...empty.length > 0 && { measured: fitGaussianProcess(whetherMeasured(tried, empty)) }
  };
}
function whetherMeasured(tried, empty) {
  let values = [...tried.map(() => 1), ...empty.map(() => 0)];
  return { points: visited(tried, empty), values, noise: values.map(() => 0) };
}
function chanceAllowed({ held, measured }, limits, point) {
  let something = measured === void 0 ? 1 : chanceWithin(predict(measured, point), 0.5, Number.POSITIVE_INFINITY);
  return something < UNLIKELY ? 0 : limits.reduce((chance, { low, high, known = () => 0 }, at) => {
    let shift = known(point);
    return chance * chanceWithin(predict(held[at], point), low - shift, high - shift);
  }, something);
}
function pointsToLookAt(problem, best, key) {
  let cube = sobolSequence(LOOKED_AT, problem.dimensions, key), around = best.flatMap((centre, at) => NEAR.flatMap((reach, ring) => cube.slice((at * NEAR.length + ring) * 32, (at * NEAR.length + ring + 1) * 32).map((step) => centre.map((part, axis) => clamp(part + reach * (2 * step[axis] - 1)))))), ends = best.flatMap((centre) => endsOf(centre));
  return [...cube, ...cornersOf(problem.dimensions, cube), ...around, ...ends].map(problem.settle);
}
function endsOf(point) {
  return point.flatMap((_, axis) => [0, 1].map((end) => point.with(axis, end)));
}
function cornersOf(dimensions, cube) {
  let count = 1 << Math.min(dimensions, ALL_CORNERS);
  return dimensions > ALL_CORNERS ? cube.slice(0, count).map((point) => point.map(Math.round)) : Array.from({ length: count }, (_, corner) => Array.from({ length: dimensions }, (__, axis) => corner >> axis & 1));
}
function chooseNext(problem, { tried, empty }, count, key) {
  let surfaces = surfacesOf(problem, { tried, empty }), chosen = [], pretended = [...tried], looked = distinct(pointsToLookAt(problem, bestTried(problem, surfaces, tried).slice(0, 3), {
    high: key.high,
    low: key.low + tried.length + empty.length
  }), visited(tried, empty));
  for (let place = 0; place < count && looked.length > 0; ++place) {
    let best = bestAllowed(problem, surfaces, pretended), score = (point) => chanceAllowed(surfaces, problem.limits, point) * (best === void 0 ? 1 : expectedImprovement(predict(surfaces.goal, point), best)), next = looked.map((point) => ({ point, value: score(point) })).reduce((a, b) => b.value > a.value ? b : a);
    chosen.push(next.point), looked.splice(looked.indexOf(next.point), 1), pretended.push(believed(problem, surfaces, next.point)), surfaces = believing(problem, surfaces, pretended);
  }
  return distinct(chosen, []);
}
function bestTried({ limits }, surfaces, tried) {
  return tried.map(({ point }) => ({
    point,
    value: predict(surfaces.goal, point).mean,
    isAllowed: chanceAllowed(surfaces, limits, point) >= 0.5
  })).sort((a, b) => Number(b.isAllowed) - Number(a.isAllowed) || b.value - a.value).map(({ point }) => point);
}
function bestAllowed({ limits }, surfaces, tried) {
  let allowed = tried.filter(({ point }) => chanceAllowed(surfaces, limits, point) >= 0.5);
  return allowed.length === 0 ? void 0 : Math.max(...allowed.map(({ point }) => predict(surfaces.goal, point).mean));
}
function believed({ limits }, surfaces, point) {
  let sure = (value) => ({ value, noise: 0 });
  return {
    point,
    goal: sure(predict(surfaces.goal, point).mean),
    held: limits.map(({ known = () => 0 }, at) => sure(predict(surfaces.held[at], point).mean + known(point)))
  };
}
function believing({ limits }, surfaces, tried) {
  let points = tried.map(({ point }) => point), again = (surface, read) => withMeasurements(surface, {
    points,
    values: tried.map((one) => read(one).value),
    noise: tried.map((one) => read(one).noise)
  });
  return {
    ...surfaces,
    goal: again(surfaces.goal, ({ goal }) => goal),
    held: surfaces.held.map((surface, at) => again(surface, ({ point, held }) => ({
      ...held[at],
      value: held[at].value - (limits[at].known?.(point) ?? 0)
    })))
  };
}
function distinct(points, others) {
  let known = new Set(others.map(String));
  return points.filter((point) => !known.has(String(point)) && known.add(String(point)));
}
var clamp = (part) => Math.min(1, Math.max(0, part));

// dist-ext/studies/optimise/trial.js
async function runTrials(question, plans, { seed, from = 0, runs, count, fail, signal }, executor) {
  let markets = plans.map((plan) => marketUnder(question, plan)), key = keyFromSeed(seed), tasks = Array.from({ length: runs }, (_, run) => markets.map((parameters) => ({ parameters, key: replicationKey(key, from + run) }))).flat(), outcomes = plans.map(() => []), failed = plans.map(() => /* @__PURE__ */ new Set()), runOf = (task) => Math.floor(task / plans.length);
  await executor.run(tasks, (result, task) => {
    let plan = task % plans.length, run = from + runOf(task);
    outcomes[plan][runOf(task)] = { run, ...outcomeOf(question, result) }, count?.();
  }, signal, (message, task) => {
    let plan = task % plans.length;
    failed[plan].add(runOf(task)), fail?.({ of: plans[plan]?.join(", ") ?? "today", run: from + runOf(task), message });
  });
  let over = runsThatCount(0, runs, (run) => outcomes.every((own, plan) => run in own || failed[plan].has(run)), () => !1);
  return plans.map((plan, at) => ({
    plan,
    outcomes: over.filter((run) => run in outcomes[at]).map((run) => outcomes[at][run])
  }));
}
function pairedOutcomes(trials) {
  let has = trials.map(({ outcomes }) => new Set(outcomes.map(({ run }) => run)));
  return trials.map(({ outcomes }) => outcomes.filter(({ run }) => has.every((own) => own.has(run))));
}
function hasGoal({ goal }) {
  return Number.isFinite(goal);
}
function isFullyMeasured(outcome) {
  return hasGoal(outcome) && outcome.checks.every(Number.isFinite);
}
function outcomeOf(question, run) {
  let { brand, goal, constraints } = question, measure = (metric) => metricValue(run, brand, metric, "total");
  return {
    goal: measure(GOALS[goal]),
    profit: measure("profit"),
    sales: measure("sales"),
    share: measure("share"),
    stars: measure("stars"),
    spend: spentBy(run, brand),
    checks: constraints.map((rule) => metricValue(run, rule.brand, rule.metric, rule.period))
  };
}
var NOT_DECIDED = ["revenue", "unitCost", "fixed"];
function spentBy({ brands, money }, brand) {
  let own = brands.indexOf(brand);
  return MONEY_KINDS.filter((kind) => !NOT_DECIDED.includes(kind)).reduce((sum, kind) => sum + money[kind][own], 0);
}

// dist-ext/studies/optimise/frontier.js
var LEVER_GROUPS = ["all", "quality", "presence"], QUALITY = [
  "quality",
  "service",
  "touchpoints",
  "care",
  "failure",
  "checkout",
  "loadSeconds",
  "usability",
  "deliveryDays",
  "coherence"
];
function groupsOf({ levers }) {
  let quality = levers.filter(({ path }) => isQuality(path)).length;
  return quality === 0 || quality === levers.length ? ["all"] : [...LEVER_GROUPS];
}
var isQuality = (path) => QUALITY.includes(path.split(".")[2]);
function frontierPlans(question, costOf, problem, surfaces, tried, levels) {
  let { levers } = question, today = todayParts(levers), least = plannedCost(question, cheapestPlan(question)), most = Math.max(mostToDecide(question), plannedCost(question, void 0)), spending = Array.from({ length: levels }, (_, at) => least + (most - least) * (at + 1) / levels), looked = [...tried, ...pointsToLookAt(problem, tried.slice(0, 3), keyFromSeed("frontier"))];
  return groupsOf(question).flatMap((group) => {
    let priced = looked.map((point) => point.map((part, at) => group === "all" || isQuality(levers[at].path) === (group === "quality") ? part : today[at])).map((point) => ({
      point,
      cost: costOf(levers.map((lever, at) => leverValue(lever, point[at]))),
      value: predict(surfaces.goal, point).mean
    })), best = spending.flatMap((level) => {
      let within = priced.filter(({ cost }) => cost <= level * 1.000000001);
      return within.length === 0 ? [] : [within.reduce((a, b) => b.value > a.value ? b : a).point];
    });
    return best.filter((point, at) => best.findIndex((other) => String(other) === String(point)) === at).map((point) => ({ group, point }));
  });
}
function judgeFrontier({ scenario, brand, goal }, asked, trials) {
  let [today] = trials;
  return today.outcomes.length < 2 ? [] : trials.flatMap((trial, at) => {
    let [before, after] = pairedOutcomes([today, trial]).map((outcomes) => outcomes.map((one) => one.goal)), difference = pairedDifference(before, after, scenario.level, metricDomain(brand, GOALS[goal]));
    return difference.runs < 2 ? [] : {
      group: at === 0 ? "today" : asked[at - 1].group,
      plan: trial.plan,
      spend: mean(trial.outcomes.map(({ spend }) => spend)),
      goal: mean(trial.outcomes.filter(hasGoal).map((one) => one.goal)),
      difference
    };
  });
}

// dist-ext/studies/optimise/finalists.js
import { mean as mean2 } from "simple-statistics";

// dist-ext/numeric/search/kimNelson.js
import { sampleVariance } from "simple-statistics";
function stillBest(outcomes, { firstStage, indifference, level }) {
  let count = outcomes.length, staying = outcomes.map((_, plan) => plan);
  if (count < 2 || Math.min(...outcomes.map((own) => own.length)) < firstStage)
    return staying;
  let freedom = firstStage - 1, h2 = freedom * (pow(2 * (1 - level) / (count - 1), -2 / freedom) - 1), variances = outcomes.map((one) => outcomes.map((other) => sampleVariance(one.slice(0, firstStage).map((value, run) => value - other[run]))));
  for (let runs = firstStage; staying.length > 1; ++runs) {
    if (staying.some((plan) => outcomes[plan].length < runs))
      return staying;
    let mean5 = (plan) => outcomes[plan].slice(0, runs).reduce((sum, value) => sum + value, 0) / runs, reach = (one, other) => Math.max(0, (h2 * variances[one][other] / indifference - indifference * runs) / (2 * runs)), means = new Map(staying.map((plan) => [plan, mean5(plan)])), at = (plan) => means.get(plan) ?? Number.NEGATIVE_INFINITY, before = staying, kept = before.filter((plan) => before.every((other) => other === plan || at(plan) >= at(other) - reach(plan, other)));
    if (staying = kept.length > 0 ? kept : before, before.every((plan) => before.every((other) => other === plan || reach(plan, other) === 0 && at(plan) === at(other))))
      return staying.slice(0, 1);
  }
  return staying;
}

// dist-ext/studies/optimise/finalists.js
var FINALISTS = 4, FIRST_STAGE = 5, INDIFFERENCE = 5e-3;
function finalistsOf(problem, surfaces, { tried }, seed) {
  let isAllowed2 = (point) => chanceAllowed(surfaces, problem.limits, point) >= 0.5, ranked = bestTried(problem, surfaces, tried).filter(isAllowed2), value = (point) => predict(surfaces.goal, point).mean, both = [...pointsToLookAt(problem, ranked.slice(0, 3), keyFromSeed(`finalists of ${seed}`)).filter(isAllowed2).toSorted((a, b) => value(b) - value(a)).slice(0, 1), ...ranked];
  return both.filter((point, at) => both.findIndex((other) => String(other) === String(point)) === at).slice(0, FINALISTS);
}
async function selectBest(finalists, { runs, level }, runner) {
  let goals2 = finalists.map(() => []), staying = finalists.map((_, at) => at), first = Math.min(FIRST_STAGE, runs);
  for (let have = 0; have < runs && staying.length > 1 && !runner.isInterrupted(); ) {
    let more = have === 0 ? first : Math.min(2, runs - have), plans = staying.map((at) => finalists[at]), found = (await runner.run(plans, "selection", more, have)).map(measuredOnly), ran = staying.filter((_, place) => found[place].outcomes.length > 0);
    if (ran.length === 0)
      break;
    let paired = pairedOutcomes(found.filter(({ outcomes }) => outcomes.length > 0));
    ran.forEach((at, place) => goals2[at].push(...paired[place].map(({ goal }) => goal))), have += more;
    let size = goals2[ran[0]].length === 0 ? 0 : Math.abs(mean2(goals2[ran[0]])), indifference = Math.max(INDIFFERENCE * size, 1e-9);
    first >= 2 && (staying = stillBest(goals2, { firstStage: first, indifference, level }));
  }
  let [winner] = staying.toSorted((a, b) => meanOf(goals2[b]) - meanOf(goals2[a]));
  return finalists[winner];
}
var measuredOnly = (trial) => ({ ...trial, outcomes: trial.outcomes.filter(hasGoal) }), meanOf = (values) => values.length === 0 ? Number.NEGATIVE_INFINITY : mean2([...values]);

// dist-ext/studies/optimise/planSpace.js
import { mean as mean3, sampleVariance as sampleVariance2 } from "simple-statistics";
var SAME = 1e-9;
function createCosting(question) {
  let { levers } = question, low = levers.map((lever) => lever.low), least = plannedCost(question, low), slopes = levers.map(({ high }, at) => (plannedCost(question, low.with(at, high)) - least) / (high - low[at])), straight = (plan) => plan.reduce((sum, value, at) => sum + slopes[at] * (value - low[at]), least);
  return [1, 0.5].map((part) => levers.map((lever) => lever.isWhole ? lever.high : lever.low + part * (lever.high - lever.low))).every((plan) => {
    let cost = plannedCost(question, plan);
    return Math.abs(straight(plan) - cost) <= SAME * Math.max(1, Math.abs(cost));
  }) ? straight : remembering((plan) => plannedCost(question, plan));
}
function remembering(reckon) {
  let known = /* @__PURE__ */ new Map();
  return (plan) => {
    let key = plan.join(), cost = known.get(key) ?? reckon(plan);
    return known.set(key, cost), cost;
  };
}
function createPlanSpace(question) {
  let costOf = createCosting(question);
  return {
    dimensions: question.levers.length,
    limits: limitsOf(question, costOf),
    settle: settlerOf(question, costOf),
    costOf
  };
}
function planAt({ levers }, point) {
  return levers.map((lever, at) => leverValue(lever, point[at]));
}
function triedOf({ constraints }, point, trial, today) {
  let measured = (values) => ({
    value: mean3([...values]),
    noise: values.length < 2 ? 0 : sampleVariance2([...values]) / values.length
  }), [before, after] = pairedOutcomes([today, trial]);
  return {
    point,
    goal: measured(after.map(({ goal }, run) => goal - before[run].goal)),
    held: [
      measured(after.map(({ spend }) => spend)),
      ...constraints.map((_, at) => measured(after.map(({ checks }) => checks[at])))
    ]
  };
}
function limitsOf(question, costOf) {
  let { budget, constraints } = question, known = (point) => costOf(planAt(question, point));
  return [
    { low: Number.NEGATIVE_INFINITY, high: budget ?? Number.POSITIVE_INFINITY, known },
    ...constraints.map(({ low, high }) => ({ low, high }))
  ];
}
function settlerOf(question, costOf) {
  let { levers } = question, most = mostToDecide(question), toPart = (values) => levers.map(({ low, high }, at) => (values[at] - low) / (high - low)), whole = (point) => toPart(planAt(question, point)), cheapest = toPart(cheapestPlan(question)), isFine = (point) => costOf(planAt(question, point)) <= most * (1 + 1e-9), between = (point, part) => whole(point.map((end, at) => cheapest[at] + part * (end - cheapest[at])));
  return (point) => {
    if (isFine(whole(point)))
      return whole(point);
    let [fine, dear] = [0, 1];
    for (let step = 0; step < 12; ++step) {
      let middle = (fine + dear) / 2;
      isFine(between(point, middle)) ? fine = middle : dear = middle;
    }
    return between(point, fine);
  };
}

// dist-ext/studies/optimise/planSearch.js
var BATCH = 2;
async function searchPlans(question, space, { seed, points, screening, signal }, runner) {
  let [today] = await runner.run([void 0], "search", screening);
  refuseOnlyFailures(runner.failures, screening);
  let base = { ...today, outcomes: today.outcomes.filter(hasGoal) };
  if (today.outcomes.some((one) => !hasGoal(one)) && base.outcomes.length < 2)
    throw new GoalWithoutValue(question.goal);
  let trials = [today], isWhole = (trial) => pairedOutcomes([base, trial])[0].length >= (runner.isInterrupted() ? Math.max(1, base.outcomes.length) : 2), problem = {
    ...space,
    evaluate: async (asked) => {
      let plans = asked.map((point) => planAt(question, point)), whole = (await runner.run(plans, "search", screening)).map((trial, at) => ({ trial, point: asked[at] })).filter(({ trial }) => isWhole(trial));
      trials.push(...whole.map(({ trial }) => trial));
      let isMeasured = ({ trial }) => pairedOutcomes([base, trial])[1].every(isFullyMeasured);
      return {
        tried: whole.filter(isMeasured).map(({ trial, point }) => triedOf(question, point, trial, base)),
        empty: whole.filter((one) => !isMeasured(one)).map(({ point }) => point)
      };
    }
  }, isTodayKnown = isTodayWithin(question.levers) && isWhole(base) && base.outcomes.every(isFullyMeasured), own = todayParts(question.levers), known = isTodayKnown ? [triedOf(question, own, base, base)] : [], first = endsOf(own), spread = problem.dimensions + 4, key = keyFromSeed(`plans of ${seed}`), found = runner.isInterrupted() ? { tried: known, empty: [] } : await search(problem, { points, first, spread, batch: BATCH, key, known, signal });
  return { problem, trials, points: found, isTodayKnown };
}

// dist-ext/studies/optimise/proof.js
import { mean as mean4 } from "simple-statistics";
var metricOf = (goal) => ({ ...METRICS, goal: GOALS[goal] }), METRICS = { profit: "profit", sales: "sales", share: "share", stars: "stars", spend: "cost" };
function proofOf({ scenario, brand, goal }, before, after) {
  let metrics = metricOf(goal), of = (key) => pairedDifference(before.map((one) => one[key]), after.map((one) => one[key]), scenario.level, metricDomain(brand, metrics[key]));
  return {
    runs: before.length,
    goal: of("goal"),
    profit: of("profit"),
    sales: of("sales"),
    share: of("share"),
    stars: of("stars"),
    spend: of("spend")
  };
}
function verdictOf(question, proof, after) {
  return isAffordable(question, after) ? keepsRules(question, after) ? proof.goal.verdict === "higher" ? "better" : proof.goal.verdict === "lower" ? "worse" : "cannotTell" : "breaksRule" : "overBudget";
}
function isAllowed(question, outcomes) {
  return isAffordable(question, outcomes) && keepsRules(question, outcomes);
}
function isAffordable({ budget, scenario }, outcomes) {
  if (budget === void 0 || outcomes.length === 0)
    return !0;
  let spent = outcomes.map(({ spend }) => spend);
  return spent.length < 2 ? spent[0] <= budget : pairedDifference(spent.map(() => budget), spent, scenario.level).low <= 0;
}
function keepsRules({ constraints }, outcomes) {
  return constraints.every((rule, at) => {
    let values = outcomes.map(({ checks }) => checks[at]).filter(Number.isFinite);
    return values.length > 0 && isMet(rule, mean4(values));
  });
}

// dist-ext/studies/optimise/planRunner.js
function createPlanRunner(question, { seed, most, progress, signal }, executor) {
  let done = 0, count = () => progress?.(++done, most), failures = [], fail = (failure) => {
    failures.push(failure);
  };
  return {
    run: (plans, stage, runs, from = 0) => runTrials(question, plans, { seed: `${seed} ${stage}`, from, runs, count, fail, signal }, executor),
    done: () => done,
    failures,
    isInterrupted: () => signal?.aborted === !0
  };
}

// dist-ext/studies/optimise/optimise.js
function mostRuns({ points, screening, runs, levels }, groups) {
  return (points + 1) * screening + FINALISTS * runs + 2 * runs + (levels > 0 ? (levels * groups + 1) * frontierRuns(runs) : 0);
}
var frontierRuns = (runs) => Math.max(4, Math.ceil(runs / 2));
async function optimise(question, options, executor) {
  let most = mostRuns(options, groupsOf(question).length), runner = createPlanRunner(question, { ...options, most }, executor), space = createPlanSpace(question), found = await searchPlans(question, space, options, runner), judged = await judge(question, options, { space, found, runner });
  return {
    question,
    options,
    trials: found.trials,
    emptyPlans: found.points.empty.length,
    proof: void 0,
    recommended: void 0,
    isTodayAffordable: isAffordable(question, found.trials[0].outcomes),
    frontier: [],
    ...judged,
    runs: runner.done(),
    failures: runner.failures,
    isInterrupted: runner.isInterrupted()
  };
}
async function judge(question, options, searched) {
  let { found, runner } = searched, { runs, seed } = options, { level } = question.scenario;
  if (found.points.tried.length < 2)
    return judgeToday(question, searched);
  let surfaces = surfacesOf(found.problem, found.points), finalists = finalistsOf(found.problem, surfaces, found.points, seed).map((point) => planAt(question, point));
  if (finalists.length === 0)
    return { best: void 0, verdict: "none" };
  if (runner.isInterrupted())
    return { best: finalists[0], verdict: "unproven" };
  let best = await selectBest(finalists, { runs, level }, runner);
  if (isTodayAgain(question.levers, best) && !runner.isInterrupted()) {
    let frontier = await runFrontier(question, options, searched, surfaces);
    return { best, verdict: "nothingBetter", frontier };
  }
  let [before, after] = pairedOutcomes(await runner.run([void 0, best], "proof", runs)), proof = proofOf(question, before, after);
  if (proof.goal.runs < 2)
    return { best, verdict: "unproven" };
  let verdict = verdictOf(question, proof, after);
  return {
    best,
    verdict,
    proof,
    recommended: verdict === "better" ? best : void 0,
    isTodayAffordable: isAffordable(question, before),
    frontier: runner.isInterrupted() ? [] : await runFrontier(question, options, searched, surfaces)
  };
}
function judgeToday(question, { found, runner }) {
  let { failures } = runner;
  if (failures.length > 0 && found.points.empty.length === 0 && !runner.isInterrupted())
    throw new RunsFailed("too many runs failed for any plan to be judged", failures);
  return found.isTodayKnown && isAllowed(question, found.trials[0].outcomes) && !runner.isInterrupted() ? { best: planAt(question, todayParts(question.levers)), verdict: "nothingBetter" } : { best: void 0, verdict: "none" };
}
async function runFrontier(question, { levels, runs }, { space, found, runner }, surfaces) {
  let points = found.points.tried.map(({ point }) => point), asked = frontierPlans(question, space.costOf, found.problem, surfaces, points, levels);
  if (asked.length === 0)
    return [];
  let plans = [void 0, ...asked.map(({ point }) => planAt(question, point))];
  return judgeFrontier(question, asked, await runner.run(plans, "frontier", frontierRuns(runs)));
}

// dist-ext/studies/optimise/optimiseAgainstRivals.js
function mostRunsWithRivals(question, options) {
  let brands = Object.keys(question.scenario.brands).length, answer2 = mostRuns({ ...options, levels: 0 }, 0), answers = options.rounds === 0 ? 0 : options.rounds * brands * answer2 + 2 * options.runs;
  return mostRuns(options, groupsOf(question).length) + answers;
}
async function optimiseAgainstRivals(question, options, executor) {
  let most = mostRunsWithRivals(question, options), found = await optimise(question, { ...options, progress: (done) => options.progress?.(done, most) }, executor);
  if (options.rounds === 0 || found.recommended === void 0 || found.isInterrupted)
    return found;
  let answered = await answer(question, found.recommended, options, { found, most, executor });
  return {
    ...found,
    runs: answered.runs,
    failures: [...found.failures, ...answered.failures],
    isInterrupted: options.signal?.aborted === !0,
    rivals: answered.answers
  };
}
async function answer(question, plan, options, bench) {
  let { scenario } = question, play = {
    market: changed({ ...scenario, costs: costsOfAll(question) }, settingsOf(question, plan)),
    runs: bench.found.runs,
    moves: [],
    leftOut: /* @__PURE__ */ new Set(),
    failures: []
  }, isSettled = await playRounds(question, play, options, bench), proved = await prove(question, plan, play, options, bench);
  return { answers: {
    rounds: options.rounds,
    moves: play.moves,
    isSettled,
    leftOut: [...play.leftOut],
    proof: proved.proof,
    verdict: proved.verdict
  }, runs: play.runs + proved.done, failures: [...play.failures, ...proved.failures] };
}
async function playRounds(question, play, options, bench) {
  let { brand, scenario } = question, players = [...Object.keys(scenario.brands).filter((name) => name !== brand), brand];
  for (let round = 1; round <= options.rounds; ++round) {
    let before = play.moves.length;
    for (let player of players) {
      if (isStopped(options))
        return !1;
      await move(question, player, round, { play, options, bench });
    }
    if (play.moves.length === before)
      return !isStopped(options);
  }
  return !1;
}
var isStopped = ({ signal }) => signal?.aborted === !0;
async function move(question, player, round, { play, options, bench }) {
  let own = questionOf(question, player, play.market);
  if (own === void 0)
    return void play.leftOut.add(player);
  let before = play.runs, seed = `${options.seed} answer ${round} ${player}`, better = await optimise(own, { ...options, levels: 0, seed, progress: (done) => options.progress?.(before + done, bench.most) }, bench.executor);
  if (play.runs += better.runs, play.failures.push(...better.failures), better.recommended === void 0)
    return;
  let settings = settingsOf(own, better.recommended);
  play.moves.push({ round, brand: player, settings }), play.market = changed(play.market, settings);
}
async function prove(question, plan, { moves, runs: before }, options, { most, executor }) {
  let answers = moves.filter(({ brand }) => brand !== question.brand).flatMap(({ settings }) => settings), against = { ...question, scenario: changed(question.scenario, answers) }, { seed, signal, runs, progress } = options, planRunner = createPlanRunner(against, { seed: `${seed} answered`, most, progress: (done2) => progress?.(before + done2, most), signal }, executor), [today, planned] = pairedOutcomes(await planRunner.run([void 0, plan], "proof", runs)), { failures } = planRunner, done = planRunner.done();
  if (today.length < 2)
    return { proof: void 0, verdict: "unproven", failures, done };
  let proof = proofOf(against, today, planned);
  return { proof, verdict: verdictOf(against, proof, planned), failures, done };
}
function questionOf(question, player, market) {
  let isOwn = player === question.brand, { question: own, faults } = readQuestion(market, {
    brand: player,
    goal: question.goal,
    levers: question.levers.map(({ path, low, high }) => `${pathOf(path, question.brand, player)}=${low}..${high}`),
    costs: [],
    budget: isOwn ? question.budget : void 0,
    constraints: isOwn ? question.constraints.map(({ text }) => text) : []
  }, question.options);
  return faults.length === 0 ? own : void 0;
}
var pathOf = (path, from, to) => path.startsWith(`brands.${from}.`) ? `brands.${to}.${path.slice(`brands.${from}.`.length)}` : path;
function costsOfAll({ scenario, brand, levers }) {
  let paths = new Set(levers.map(({ path }) => path)), said = new Set(scenario.costs.map(({ of }) => of)), rivals = Object.keys(scenario.brands).filter((name) => name !== brand), mirrored = scenario.costs.filter(({ of }) => paths.has(of)).flatMap((cost) => rivals.map((rival) => ({ ...cost, of: pathOf(cost.of, brand, rival) }))).filter(({ of }) => !said.has(of)).map((cost) => ({ ...cost, paid: meanAt(scenario, cost.of) }));
  return [...scenario.costs, ...mirrored];
}
function changed(scenario, settings) {
  let { scenario: found, problems } = applySettings(scenario, settings);
  if (found === void 0)
    throw new Error(problems.map(({ message }) => message.en).join(" "));
  return found;
}

// dist-ext/studies/optimise/words/optimise.js
var en = {
  plan: (points, screening, proof, estimate) => `${points} plans with ${screening} runs each, the best against today\u2019s in ${proof} fresh ones: ${estimate}.`,
  lever: "lever",
  today: "today",
  best: "best found",
  money: "costs",
  measure: "measure",
  difference: "difference",
  spend: "spent",
  proof: (runs) => `In ${runs} fresh paired runs`,
  frontier: "Frontier",
  levers: "levers",
  brings: "brings",
  means: (level) => `\xB1 is the ${level} interval of the mean difference from today\u2019s plan in fresh paired runs, which had no part in finding the plan.`,
  interrupted: "Interrupted: what was finished is shown; nothing is recommended that fresh runs have not shown to be better."
}, it = {
  plan: (points, screening, proof, estimate) => `${points} piani con ${screening} simulazioni ciascuno, il migliore contro quello di oggi in ${proof} nuove: ${estimate}.`,
  lever: "leva",
  today: "oggi",
  best: "miglior piano",
  money: "costo",
  measure: "misura",
  difference: "differenza",
  spend: "speso",
  proof: (runs) => `In ${runs} simulazioni appaiate nuove`,
  frontier: "Frontiera",
  levers: "leve",
  brings: "porta",
  means: (level) => `\xB1 \xE8 l'intervallo al ${level} della differenza media dal piano di oggi in simulazioni appaiate nuove, che non hanno avuto parte nel trovare il piano.`,
  interrupted: "Interrotto: si mostra ci\xF2 che \xE8 finito; non si consiglia niente che simulazioni nuove non abbiano mostrato migliore."
}, optimiseCommandWords = { en, it };

// dist-ext/studies/optimise/optimiseText.js
var left = (label) => ({ label, align: "left" }), right = (label) => ({ label, align: "right" });
function planTable({ question, best }, language) {
  let words = optimiseCommandWords[language], numbers = numbersOf(language, question.scenario.market.currency), money = best === void 0 ? [] : leverMoney(question, best);
  return {
    columns: [left(words.lever), ...[words.today, words.money, words.best, words.money].map(right)],
    rows: question.levers.map(({ path, today }, at) => [
      settingWords(path, language, question.brand),
      numbers.format(today, "number"),
      at in money ? numbers.short(money[at].today, "money") : "\u2013",
      best === void 0 ? "\u2013" : numbers.format(best[at], "number"),
      at in money ? numbers.short(money[at].planned, "money") : "\u2013"
    ])
  };
}
function formatOptimisation(found, style) {
  let { question, options, recommended, proof } = found, { language, width, paint } = style, words = optimiseCommandWords[language], plan = planWords[language], numbers = numbersOf(language, question.scenario.market.currency), wrapped = (lines2) => lines2.map((line) => wrapText(line, width)), lines = planLines(found, language);
  return [
    paint.bold(spokenIn(question.scenario.title, language)),
    headingOf(question.scenario, options.seed, proof?.runs ?? options.screening, language),
    "",
    ...wrapped(verdictLines(found, language)).map(recommended === void 0 ? (line) => line : paint.good),
    ...lines.length === 0 ? [] : [
      "",
      paint.bold(recommended === void 0 ? plan.found : plan.recommended),
      ...wrapped(lines.map((line) => `  ${line}`)),
      ...wrapped(proofLines(found, language))
    ],
    ...proof === void 0 ? [] : ["", ...proofTable(found, numbers, width)],
    ...found.frontier.length < 2 ? [] : ["", ...frontierTable(found, numbers, width)],
    ...proof === void 0 ? [] : ["", wrapText(words.means(numbers.format(question.scenario.level, "share")), width)]
  ].join(`
`);
}
var MEASURES = ["profit", "sales", "share", "stars", "spend"];
function proofTable({ question, proof }, numbers, width) {
  if (proof === void 0)
    return [];
  let words = optimiseCommandWords[numbers.locale], heads = [words.today, words.best, words.difference].map(right), rows = MEASURES.map((key) => {
    let { baseline, alternative, difference, low, high } = proof[key], unit = measureUnit(question.brand, key === "spend" ? BUDGET : key), write = (value) => unit === "money" ? numbers.short(value, unit) : numbers.round(value, unit, [baseline, alternative]);
    return [
      key === "spend" ? words.spend : measureNoun(numbers.locale, key),
      write(baseline),
      write(alternative),
      changeInterval(numbers, { difference, low, high }, unit)
    ];
  });
  return [words.proof(numbers.format(proof.runs, "count")), formatTextTable([left(words.measure), ...heads], rows, width)];
}
function frontierTable(found, numbers, width) {
  let { question } = found, words = optimiseCommandWords[numbers.locale], metric = GOALS[question.goal], unit = measureUnit(question.brand, metric), heads = [words.spend, measureNoun(numbers.locale, metric), words.difference].map(right), rows = frontierRows(found).map(({ group, spend, goal, difference, low, high }) => [
    optimiseWords[numbers.locale].groups[group],
    numbers.short(spend, "money"),
    unit === "money" ? numbers.short(goal, unit) : numbers.round(goal, unit, [goal + (high - low) / 2]),
    group === "today" ? "" : changeInterval(numbers, { difference, low, high }, unit)
  ]);
  return [words.frontier, formatTextTable([left(words.levers), ...heads], rows, width)];
}

// dist-ext/studies/optimise/tablesOfOptimisation.js
var PLAN_COLUMNS = ["path", "today", "best", "recommended", "moneyToday", "moneyBest"];
function planTableOf(found) {
  return {
    name: "data/plan",
    about: {
      en: "Today's plan and the best one found, lever by lever",
      it: "Il piano di oggi e il migliore trovato, leva per leva"
    },
    columns: columnsOf(PLAN_COLUMNS),
    rows: () => planCells(found)
  };
}
function planCells({ question, best, recommended }) {
  let money = best === void 0 ? [] : leverMoney(question, best);
  return question.levers.map(({ path, today }, at) => [
    path,
    today,
    best?.[at] ?? today,
    recommended?.[at] ?? today,
    money[at]?.today ?? Number.NaN,
    money[at]?.planned ?? Number.NaN
  ]);
}
var OUTCOMES = ["goal", "profit", "sales", "share", "stars", "spend"];
function trialCells({ trials, question }) {
  return trials.flatMap(({ plan, outcomes }, at) => outcomes.map((outcome) => [
    at,
    outcome.run,
    ...question.levers.map(({ today }, lever) => plan?.[lever] ?? today),
    ...OUTCOMES.map((key) => outcome[key])
  ]));
}
var PROOF_COLUMNS = [
  "measure",
  "today",
  "best",
  "difference",
  "low",
  "high",
  "chanceHigher",
  "runs"
];
function proofCells({ proof }) {
  return proof === void 0 ? [] : OUTCOMES.map((measure) => {
    let { baseline, alternative, difference, low, high, chanceHigher, runs } = proof[measure];
    return [measure, baseline, alternative, difference, low, high, chanceHigher, runs];
  });
}
var FRONTIER_COLUMNS = ["group", "spend", "goal", "difference", "low", "high"];
function tablesOfOptimisation(found) {
  let levers = found.question.levers.map(({ path }) => leverColumn(path));
  return [
    planTableOf(found),
    {
      name: "data/trials",
      about: { en: "Every run of every plan that was tried", it: "Ogni simulazione di ogni piano provato" },
      columns: [...columnsOf(["plan", "run"]), ...levers, ...columnsOf(OUTCOMES)],
      rows: () => trialCells(found)
    },
    {
      name: "data/proof",
      about: {
        en: "The best plan against today's, with luck that had no part in finding it",
        it: "Il piano migliore rispetto a quello di oggi, con un caso che non ha servito a trovarlo"
      },
      columns: columnsOf(PROOF_COLUMNS),
      rows: () => proofCells(found)
    },
    {
      name: "data/frontier",
      about: {
        en: "The best plans for some levels of spending",
        it: "I piani migliori per alcuni livelli di spesa"
      },
      columns: [...columnsOf(FRONTIER_COLUMNS), ...levers],
      rows: () => frontierCells(found)
    }
  ];
}
function frontierCells(found) {
  let { frontier, question } = found;
  return frontierRows(found).map(({ group, spend, goal, difference, low, high }, row) => [
    group,
    spend,
    goal,
    difference,
    low,
    high,
    ...question.levers.map(({ today }, at) => frontier[row].plan?.[at] ?? today)
  ]);
}

// dist-ext/studies/optimise/optimiseStudy.js
var optimiseStudy = {
  agenda(asked, language) {
    let { question, options } = asked, show = (count) => new Intl.NumberFormat(language).format(count), { points, screening, runs, seed } = options;
    return {
      about: spokenIn(question.scenario.title, language),
      tasks: tasksOf(marketUnder(question, void 0), seed, mostOf(asked)),
      isMost: !0,
      sentence: (estimate) => optimiseCommandWords[language].plan(show(points), show(screening), show(runs), estimate)
    };
  },
  conduct: ({ question, options }, { executor, ...rest }) => optimiseAgainstRivals(question, { ...options, ...rest }, executor),
  outcome(found, asked, language) {
    let { runs, failures, isInterrupted } = found;
    return {
      done: isInterrupted && found.trials.every(({ outcomes }) => outcomes.length === 0) ? 0 : runs,
      failed: failures.length,
      asked: runsAskedOf(found, asked),
      isFine: failures.length === 0,
      interruption: optimiseCommandWords[language].interrupted
    };
  },
  origin(found, asked) {
    let { question, options, runs, failures } = found;
    return {
      scenario: question.scenario,
      seed: options.seed,
      runs,
      asked: runsAskedOf(found, asked),
      failures
    };
  },
  mainTable: planTableOf,
  tables: tablesOfOptimisation,
  async document(found, _, maker) {
    let { documentOfOptimisation } = await import("./documentOfOptimisation-P5MMREW6.js");
    return documentOfOptimisation(found, maker);
  },
  text: (found, _, style) => formatOptimisation(found, style),
  markdown(found, _, language) {
    let { columns, rows } = planTable(found, language);
    return formatMarkdown(columns, rows);
  },
  json(found, _, language) {
    let { question, options, verdict, best, recommended, proof, frontier, isTodayAffordable, emptyPlans } = found, { rivals } = found, { scenario, brand, goal, budget, levers, constraints } = question;
    return {
      title: spokenIn(scenario.title, language),
      brand,
      goal,
      budget,
      seed: options.seed,
      levers,
      overridden: timelineOverrides(scenario, levers.map(({ path }) => ({ path }))),
      constraints: constraints.map(({ text }) => text),
      verdict,
      best,
      recommended,
      words: [
        ...verdictLines(found, language),
        ...planLines(found, language),
        ...proofLines(found, language)
      ],
      isTodayAffordable,
      emptyPlans,
      proof,
      frontier,
      rivals
    };
  }
}, mostOf = ({ question, options }) => mostRunsWithRivals(question, options), runsAskedOf = ({ isInterrupted, runs, failures }, asked) => isInterrupted ? mostOf(asked) : runs + failures.length;

// dist-ext/cli/flags/amount.js
function readAmount(option, text, currency) {
  let plain = text.trim().replace(/^[€$£]|[€$£]$|[\s\u00a0'’_]/gu, ""), both = /^(-?\d{1,3})[.,](\d{3})$/.exec(plain);
  if (both !== null && Number(both[1]) !== 0) {
    let [, whole, thousand] = both, [small, large] = [+`${whole}.${thousand}`, +`${whole}${thousand}`], said = (amount) => inEach((language) => numbersOf(language, currency).format(amount, "money")), typed = Number.isInteger(small) ? String(small) : `${whole}.${thousand}0`;
    throw new CliError(optionFaults.twoAmounts(option, text, [said(small), said(large)], [typed, String(large)]));
  }
  let value = Number(withoutGroups(plain));
  if (plain !== "" && Number.isFinite(value) && Math.abs(value) < 1e15)
    return value;
  throw new CliError(optionFaults.noAmount(option, text));
}
function withoutGroups(text) {
  return /^-?\d{1,3}(\.\d{3})+,\d+$/.test(text) || /^-?\d{1,3}(\.\d{3}){2,}$/.test(text) ? text.replaceAll(".", "").replace(",", ".") : /^-?\d{1,3}(,\d{3})+\.\d+$/.test(text) || /^-?\d{1,3}(,\d{3}){2,}$/.test(text) ? text.replaceAll(",", "") : /^-?\d+,\d+$/.test(text) ? text.replace(",", ".") : text;
}

// dist-ext/studies/optimise/words/optimiseHelp.js
var optimiseHelp = {
  examples: [
    [
      "optimise a.yaml --lever brands.a.coverage.search=0..1 --lever brands.a.advertising.daily=0..9",
      {
        en: "found or loud? the best split of what is spent today",
        it: "farsi trovare o farsi sentire? come dividere al meglio ci\xF2 che si spende oggi"
      }
    ],
    [
      "optimise my.yaml --lever brands.a.quality=0..1 --cost brands.a.quality=2/sale --budget 40000",
      {
        en: "how good a product, where a better one costs more to make",
        it: "quanto buono il prodotto, se farlo migliore costa di pi\xF9"
      }
    ],
    [
      'optimise my.yaml --goal share --constraint "a.stars.end >= 4.2" --lever brands.a.price=20..30',
      { en: "the most share that keeps the stars", it: "la massima quota che mantiene le stelle" }
    ]
  ],
  lever: {
    en: "a setting that the plan may choose (repeatable, 1 to 12)",
    it: "un'impostazione che il piano pu\xF2 scegliere (ripetibile, da 1 a 12)"
  },
  budget: {
    en: "most to spend over the run on all but the goods, contacts and answers included (default: what is decided beforehand may cost as much as today; contacts and answers may rise)",
    it: "massimo da spendere nella simulazione per tutto tranne la merce, contatti e risposte compresi (predefinito: ci\xF2 che si decide prima pu\xF2 costare quanto oggi; contatti e risposte possono salire)"
  },
  extraBudget: {
    en: "how much more than today may be decided to be spent over the run; less than 0 saves",
    it: "quanto pi\xF9 di oggi si pu\xF2 decidere di spendere nella simulazione; sotto 0 si risparmia"
  },
  cost: {
    en: "cost of one unit of a lever above today: 500, 40/day or 5/sale (repeatable; instead of the scenario's costs)",
    it: "costo di un'unit\xE0 di una leva sopra oggi: 500, 40/day o 5/sale (ripetibile; al posto di costs dello scenario)"
  },
  constraint: {
    en: 'for example "nonna.stars.end >= 4.4" (repeatable)',
    it: 'per esempio "nonna.stars.end >= 4.4" (ripetibile)'
  },
  points: {
    en: "plans to try (default: 10 + 8 for each lever)",
    it: "piani da provare (predefinito: 10 + 8 per ogni leva)"
  },
  screening: { en: "runs of each plan tried", it: "simulazioni di ogni piano provato" },
  rivals: {
    en: "rounds in which the rivals may answer the recommended plan with the same levers, each for its own goal; 0 keeps them to their plans",
    it: "turni in cui le rivali possono rispondere al piano consigliato con le stesse leve, ciascuna per il proprio obiettivo; 0 le tiene ai loro piani"
  },
  frontier: {
    en: "levels of spending of the frontier, 0 for none",
    it: "livelli di spesa della frontiera, 0 per nessuno"
  }
};

// dist-ext/cli/commands/optimise.js
var USUAL = { screening: 4, frontier: 5 }, goals = Object.keys(GOALS), command = {
  examples: optimiseHelp.examples,
  declare(command2, say) {
    command2.argument("<scenario>", say(sharedHelp.scenario)).option("--lever <path=lo..hi>", say(optimiseHelp.lever), collect).option("--budget <amount>", say(optimiseHelp.budget)).option("--extra-budget <amount>", say(optimiseHelp.extraBudget)).option("--goal <goal>", goals.join(", "), oneOf("--goal", goals), "profit").option("--brand <name>", say(sharedHelp.brand)).option("--cost <path=amount>", say(optimiseHelp.cost), collect).option("--constraint <rule>", say(optimiseHelp.constraint), collect).option("--points <number>", say(optimiseHelp.points), wholeNumber("--points", 2, 1e3, 40)).option("--screening <number>", say(optimiseHelp.screening), wholeNumber("--screening", 2, 1e3, USUAL.screening), USUAL.screening).option("--frontier <number>", say(optimiseHelp.frontier), wholeNumber("--frontier", 0, 50, USUAL.frontier), USUAL.frontier).option("--rivals <rounds>", say(optimiseHelp.rivals), wholeNumber("--rivals", 0, 20, 3), 0), addSpeechFlags(addSettingFlags(addRunFlags(command2, say), say), say);
  },
  async act([path], flags, typed) {
    let terminal = createTerminal({ language: flags.lang, quiet: flags.quiet }), question = questionAsked(path, flags), { scenario, levers } = question, options = {
      seed: flags.seed ?? scenario.seed,
      points: flags.points ?? 10 + 8 * levers.length,
      screening: flags.screening,
      runs: flags.runs ?? scenario.runs,
      levels: flags.frontier,
      rounds: flags.rivals
    };
    refuseOneRun(options.runs), warnOfFreeLevers(question, terminal), warnOverridden(scenario, [...chosenIn(flags.set), ...levers], terminal);
    let of = [scenario, question.options];
    return runStudy(optimiseStudy, { question: { question, options }, flags, typed, about: path, of }, terminal);
  }
};
function questionAsked(path, flags) {
  let { scenario, ties } = openScenario(path, flags);
  if (flags.budget !== void 0 && flags.extraBudget !== void 0)
    throw new CliError(optionFaults.budgetTwice);
  let amount = (option, text) => text === void 0 ? void 0 : readAmount(option, text, scenario.market.currency), written = {
    brand: brandAsked(scenario, flags.brand),
    goal: flags.goal,
    levers: flags.lever ?? [],
    costs: (flags.cost ?? []).map((text) => withPlainAmount(text, scenario.market.currency)),
    budget: amount("--budget", flags.budget),
    extraBudget: amount("--extra-budget", flags.extraBudget),
    constraints: flags.constraint ?? []
  }, { question, faults } = readQuestion(scenario, written, ties && { ties });
  if (faults.length === 0)
    return question;
  throw new CliError(joinFaults(faults));
}
function withPlainAmount(text, currency) {
  let [, path, amount, per = ""] = /^([^=]*=)\s*([^/]*\d[^/]*?)\s*(\/.*)?$/.exec(text) ?? [];
  return path === void 0 || amount === void 0 || Number.isFinite(Number(amount)) && !/\.\d{3}$/.test(amount) ? text : `${path}${readAmount("--cost", amount, currency)}${per}`;
}
function refuseOneRun(runs) {
  if (!(runs >= 2))
    throw new CliError(commandFaults.oneRunIsLuck);
}
function warnOfFreeLevers(question, { language, warn }) {
  let free = freeLevers(question).map(({ path }) => path);
  free.length > 0 && warn(planWords[language].freeLevers(free.join(", ")));
}
export {
  command
};
