/**
 * The library: scenarios, the model and the studies, for programs and pages. Nothing here needs Node or draws: charts
 * are in `umot/charts`, reports in `umot/report`, and what needs a disk in `umot/files`.
 */

export {
  attribute,
  type Attribution,
  type AttributionPlan,
  planAttribution,
} from "./studies/attribution/attribution.ts";
export { attributionRows } from "./studies/attribution/attributionRows.ts";
export { type JudgedAttribution, judgeAttribution } from "./studies/attribution/judgeAttribution.ts";
export { alignTargets } from "./studies/calibrate/targets/alignTargets.ts";
export { type Calibration, calibrate } from "./studies/calibrate/calibrate.ts";
export {
  type CalibrationPlan,
  type CalibrationQuestion,
  planCalibration,
} from "./studies/calibrate/calibrationPlan.ts";
export {
  type CalibratedForecast,
  type CalibratedForecastQuestion,
  forecastFromCalibration,
} from "./studies/calibratedForecast/calibratedForecast.ts";
export { type KeptCalibration, keptOf } from "./studies/calibrate/keptCalibration.ts";
export { type Observation, type Understood } from "./studies/observed/observe.ts";
export { readObserved } from "./studies/observed/readObserved.ts";
export { createLab, type Lab } from "./studies/validation/lab.ts";
export { TARGETS as PUBLISHED_RANGES } from "./studies/validation/targets.ts";
export type { PublishedRange } from "./studies/validation/target.ts";
export { BASE_SCENARIO, scenarioTexts } from "./studies/calibrate/shown/scenarioTexts.ts";
export { readUnknowns } from "./studies/calibrate/readUnknown.ts";
export { proposedUnknowns } from "./studies/calibrate/proposedUnknowns.ts";
export type { Executor, Receive, SimulationTask } from "./studies/runs/executor.ts";
export { inThisThread } from "./studies/runs/inThisThread.ts";
export { compare, type CompareOptions, type Comparison, type Contender } from "./studies/compare/compare.ts";
export { findCompareFaults } from "./studies/compare/compareFaults.ts";
export { compareMoney, type MoneyComparison, type PerThousand } from "./studies/compare/compareMoney.ts";
export {
  type DifferenceRow,
  differenceRows,
  type WeekDifferenceRow,
  weekDifferenceRows,
} from "./studies/compare/compareRows.ts";
export type { Observed, ObservedMeasure, ObservedSeries, Period } from "./studies/observed/observedSeries.ts";
export { checkExpectations, type ExpectationOutcome } from "./studies/runs/expectations.ts";
export {
  type MetricNote,
  metricNote,
  type MetricRow,
  metricValue,
  summaryRows,
  weeklyRows,
  WHOLE_MARKET,
} from "./metrics/metrics.ts";
export type { MetricUnit } from "./metrics/metric.ts";
export {
  type Optimisation,
  optimise,
  type OptimiseOptions,
} from "./studies/optimise/optimise.ts";
export type { PlanVerdict, Proof } from "./studies/optimise/proof.ts";
export type { Lever } from "./studies/optimise/lever.ts";
export {
  type Goal,
  type LeverPlan,
  type Question,
  type QuestionReading,
  readQuestion,
  type WrittenQuestion,
} from "./studies/optimise/question.ts";
export {
  type PairedDifference,
  pairedDifference,
  type DifferenceVerdict,
} from "./studies/runs/pairedDifference.ts";
export { type Progress, replicate, type Replications, type RunOptions } from "./studies/runs/replicate.ts";
export { loggedConsumers, mostEventful } from "./studies/story/scenes.ts";
export { type Story, type StoryLine, tellStory } from "./studies/story/story.ts";
export { fingerprint } from "./studies/runs/fingerprint.ts";
export { summarise, summariseRows, type SummaryRow } from "./studies/runs/summary.ts";
export {
  ownDimensions,
  type PlannedSweep,
  planSweep,
  sweep,
  type SweepDimension,
  type SweepResult,
} from "./studies/sweep/sweep.ts";
export type { SweepPoint } from "./studies/sweep/sweepPoint.ts";
export { leverGridRows, responseRows, type SweepMeasure } from "./studies/sweep/sweepRows.ts";
export { readVary } from "./studies/designs/vary.ts";
export type { Bilingual } from "./language/bilingual.ts";
export type { Fault } from "./language/fault.ts";
export { type Language, LANGUAGES } from "./language/language.ts";
export type { Parameters } from "./model/parameters.ts";
export type { EventLog, RunResult } from "./model/result.ts";
export { simulate } from "./model/simulate.ts";
export { keyFromSeed, type RandomKey, replicationKey } from "./numeric/luck/random.ts";
export { type CompileOptions, toParameters } from "./scenario/compile/toParameters.ts";
export { type SettingDifference, differences } from "./scenario/explain/differences.ts";
export { explainSetting, formatSetting } from "./scenario/explain/explainSetting.ts";
export { formatProblems } from "./scenario/check/formatProblems.ts";
export { jsonSchema } from "./scenario/explain/jsonSchema.ts";
export { BRAND_METRICS } from "./metrics/brandMetrics.ts";
export { MARKET_METRICS } from "./metrics/marketMetrics.ts";
export type { Problem } from "./scenario/check/problem.ts";
export { applySettings, readScenario, type ScenarioReading } from "./scenario/read/readScenario.ts";
export type { TypedSetting } from "./scenario/read/settingTexts.ts";
export type { Scenario, ScenarioSpec } from "./scenario/settings/scenario.ts";
export { template } from "./scenario/explain/template.ts";
