import { focusBrand } from "../../report/document/names.ts";
import type { ReportDocument } from "../../report/document/reportDocument.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { planAttribution } from "../../studies/attribution/attribution.ts";
import { attributionStudy } from "../../studies/attribution/attributionStudy.ts";
import { checkDimensions, checkRanges } from "../../studies/designs/designRanges.ts";
import { spread } from "../../studies/runs/spread.ts";
import { compilePlan, planSensitivity } from "../../studies/sensitivity/sensitivityPlan.ts";
import { sensitivityStudy } from "../../studies/sensitivity/sensitivityStudy.ts";
import type { Execution, Study } from "../../studies/study.ts";
import { ownDimensions, planSweep } from "../../studies/sweep/sweep.ts";
import { sweepStudy } from "../../studies/sweep/sweepStudy.ts";
import { exploreFaults } from "../words/exploreFaults.ts";
import { readQuestion } from "../worker/openQuestion.ts";
import type { Explored, ExploreQuestion } from "./contract.ts";

/** A question about a market. */
export type MarketQuestion = Exclude<ExploreQuestion, { kind: "forecast" }>;

/** Consumers whose journeys rules of attribution are reckoned from, as on the command line. */
const LOGGED = 2000;

/** Conducts a study of a market from its question to its report. */
export async function askMarket(asked: MarketQuestion, execution: Execution): Promise<Explored> {
  const { scenario, ties, problems } = marketOf(asked);
  if (scenario === undefined) return { faults: problems };
  const options = ties && { ties };
  const seed = scenario.seed;
  const { runs } = asked;
  if (asked.kind === "sweep") {
    const dimensions = dimensionsOf(scenario, asked);
    const faults = checkDimensions(scenario, dimensions);
    if (faults.length > 0) return { faults };
    const plan = planSweep(scenario, dimensions, options);
    if (plan.problems.length > 0) return { faults: plan.problems };
    return conduct(sweepStudy, { plan, runs, seed, chosen: [] }, execution);
  }
  if (asked.kind === "sensitivity") {
    const { ranges, faults } = checkRanges(scenario, asked.varied);
    if (faults.length > 0) return { faults };
    const brand = focusBrand(scenario);
    const metrics = [{ name: `${brand}.share.total`, brand, metric: "share", period: "total" }];
    const plan = planSensitivity(scenario, {
      method: "morris",
      ranges,
      metrics,
      repeats: asked.walks,
      runs,
      seed,
    });
    const compiled = compilePlan(plan, options);
    if (compiled.problems.length > 0) return { faults: compiled.problems };
    return conduct(sensitivityStudy, { plan, plans: compiled.plans }, execution);
  }
  const brand = focusBrand(scenario);
  const logged = toParameters(scenario, { logged: LOGGED, ...options });
  const plan = planAttribution(scenario, logged, brand, true);
  if (plan.channels.length === 0) return { faults: [exploreFaults.absent(brand)] };
  return conduct(attributionStudy, { plan, runs, seed }, execution);
}

/** The scenario that is asked about, as small as was asked for. */
export function marketOf({ question, consumers }: MarketQuestion) {
  const whole = readQuestion(question);
  if (whole.scenario === undefined || consumers === undefined) return whole;
  if (whole.scenario.market.consumers <= consumers) return whole;
  const smaller = { path: "market.consumers", value: consumers };
  const reading = readQuestion({ ...question, settings: [...question.settings, smaller] });
  // What cannot be made smaller, for example with ties of its own, is asked about as it is.
  return reading.scenario === undefined ? whole : reading;
}

/** The scenario's own sweep keeps the names that it gives its axes. */
function dimensionsOf(scenario: Scenario, { varied, steps }: Extract<MarketQuestion, { kind: "sweep" }>) {
  const own = ownDimensions(scenario);
  return varied.map(({ path, low, high }) => ({
    path,
    label: own.find((dimension) => dimension.path === path)?.label ?? path,
    values: spread(low, high, steps),
  }));
}

async function conduct<Question, Result>(
  study: Study<Question, Result>,
  question: Question,
  execution: Execution,
): Promise<Explored> {
  const result = await study.conduct(question, execution);
  if (result === undefined) return { faults: [exploreFaults.nothing] };
  const report: ReportDocument = await study.document(result, question, {
    version: import.meta.env.VERSION,
  });
  return { report };
}
