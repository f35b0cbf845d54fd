/**
 * The library: the functions that the commands use, for programs and pages. Nothing here needs Node; whoever calls
 * brings files, threads and a `document`.
 */

export * as charts from "./charts/index.ts";
export {
  attribute,
  type Attribution,
  type AttributionPlan,
  planAttribution,
} from "./experiment/attribution/attribution.ts";
export { type JudgedAttribution, judgeAttribution } from "./experiment/attribution/judgeAttribution.ts";
export { type Executor, inThisThread, type Receive, type SimulationTask } from "./experiment/executor.ts";
export { compare, type CompareOptions, type Comparison, type Contender } from "./experiment/compare.ts";
export { findCompareFaults } from "./experiment/compareFaults.ts";
export { compareMoney, type MoneyComparison, type PerThousand } from "./experiment/compareMoney.ts";
export {
  type DifferenceRow,
  differenceRows,
  type WeekDifferenceRow,
  weekDifferenceRows,
} from "./experiment/compareRows.ts";
export { checkExpectations, type ExpectationOutcome } from "./experiment/expectations.ts";
export {
  metricNote,
  type MetricRow,
  metricValue,
  summaryRows,
  weeklyRows,
  WHOLE_MARKET,
} from "./experiment/metrics.ts";
export type { MetricNote, MetricUnit } from "./experiment/metricUnits.ts";
export {
  type Optimisation,
  optimise,
  type OptimiseOptions,
} from "./experiment/optimise/optimise.ts";
export type { PlanVerdict, Proof } from "./experiment/optimise/proof.ts";
export type { Lever } from "./experiment/optimise/lever.ts";
export {
  type Goal,
  type Plan,
  type Question,
  type QuestionReading,
  readQuestion,
  type WrittenQuestion,
} from "./experiment/optimise/question.ts";
export { type PairedDifference, pairedDifference, type Verdict } from "./experiment/pairedDifference.ts";
export { type Progress, replicate, type Replications, type RunOptions } from "./experiment/replicate.ts";
export { loggedConsumers, mostEventful } from "./experiment/story/scenes.ts";
export { type Story, type StoryLine, tellStory } from "./experiment/story/story.ts";
export { summarise, summariseRows, type SummaryRow } from "./experiment/summary.ts";
export {
  ownDimensions,
  type PlannedSweep,
  planSweep,
  sweep,
  type SweepDimension,
  type SweepPoint,
  type SweepResult,
} from "./experiment/sweep.ts";
export { readVary } from "./experiment/vary.ts";
export type { Bilingual } from "./language/bilingual.ts";
export type { Fault } from "./language/fault.ts";
export { type Language, LANGUAGES } from "./language/language.ts";
export type { Parameters } from "./model/parameters.ts";
export type { EventLog, RunResult } from "./model/result.ts";
export { simulate } from "./model/simulate.ts";
export { keyFromSeed, type RandomKey, replicationKey } from "./numeric/random.ts";
export {
  figuresOfRuns,
  figuresOfSweep,
  renderReport,
  type ReportContent,
  type ReportOptions,
} from "./report/index.ts";
export { type CompileOptions, toParameters } from "./scenario/compile.ts";
export { type Difference, differences } from "./scenario/differences.ts";
export { explainSetting, formatSetting } from "./scenario/explainSetting.ts";
export { formatProblems } from "./scenario/formatProblems.ts";
export { jsonSchema } from "./scenario/jsonSchema.ts";
export { BRAND_METRICS, MARKET_METRICS } from "./scenario/metrics.ts";
export type { Problem } from "./scenario/problem.ts";
export { applySettings, readScenario, type ScenarioReading } from "./scenario/readScenario.ts";
export type { Setting } from "./scenario/settingTexts.ts";
export type { Scenario, ScenarioSpec } from "./scenario/settings/scenario.ts";
export { template } from "./scenario/template.ts";
