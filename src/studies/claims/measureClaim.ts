import { boundedMeanInterval, type Domain, UNBOUNDED } from "../../numeric/intervals/boundedInterval.ts";
import type { MeanInterval } from "../../numeric/intervals/meanInterval.ts";
import { pairedInterval } from "../../numeric/intervals/pairedInterval.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { applySettings, type SettingsReading } from "../../scenario/read/readScenario.ts";
import type { RunResult } from "../../model/result.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Executor } from "../runs/executor.ts";
import { type RunOptions, tasksOf } from "../runs/replicate.ts";
import { UNIT_BOUNDS } from "../../metrics/metric.ts";
import { refuseOnlyFailures, type RunFailure } from "../runs/runFailure.ts";
import { type Claim, type ClaimSettings, type ClaimSize, type Consequence, USUAL_SIZE } from "./claim.ts";
import { claimMarket } from "./markets/claimMarket.ts";

/** What an experiment says of a statement. */
export type ConsequenceVerdict = "supported" | "notSupported" | "cannotTell";

/** One thing that a claim expects, and what came of it. */
export interface MeasuredConsequence extends Consequence {
  /** the measure in each run at `from` and at `to`, in order of the runs; NaN where there was nothing */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** mean of after − before, with its standard error and interval, over the runs that have both */
  readonly effect: MeanInterval;
  /** the same as a part of what was there before */
  readonly relative: MeanInterval;
  readonly verdict: ConsequenceVerdict;
}

/** A claim and what came out. */
export interface MeasuredClaim {
  readonly claim: Claim;
  readonly size: ClaimSize;
  readonly seed: string;
  readonly consequences: readonly MeasuredConsequence[];
}

export interface ClaimOptions extends Pick<RunOptions, "seed" | "progress" | "signal">, Partial<ClaimSize> {
  /** told of each run that fails; its pair is left out */
  readonly fail?: ((failure: RunFailure) => void) | undefined;
  /** level of the intervals, 0–1 */
  readonly level?: number;
}

/** The two scenarios of a claim, ready to run. */
export function sidesOf(claim: Claim, size: ClaimSize): readonly [from: Scenario, to: Scenario] {
  const [from, to] = sidesAtSize(claim, size).map(readySide);
  return [from, to];
}

/** Whether a claim can be tried at some size: a market may be too small for what a claim does to it. */
export function fitsSize(claim: Claim, size: ClaimSize): boolean {
  return sidesAtSize(claim, size).every(({ problems }) => problems.length === 0);
}

function sidesAtSize(claim: Claim, { consumers, days }: ClaimSize): readonly SettingsReading[] {
  const sized = { "market.consumers": consumers, "market.days": days };
  const base = change({ scenario: claimMarket(claim.market), problems: [] }, { ...sized, ...claim.given });
  return [change(base, claim.from), change(base, claim.to)];
}

/**
 * Tries a claim: paired runs with the same luck on both sides, and the mean of what changed.
 *
 * An interrupted experiment is judged by the pairs that were finished.
 */
export async function measureClaim(
  claim: Claim,
  { seed, progress, signal, fail, level = 0.9, ...asked }: ClaimOptions,
  executor: Executor,
): Promise<MeasuredClaim> {
  const size = { ...USUAL_SIZE, ...claim.size, ...asked };
  const pasts = await pastsOf(claim, size, { seed, signal }, executor);
  const tasks = sidesOf(claim, size).flatMap((side, number) =>
    tasksOf(toParameters(side), seed, size.runs).map((task, run) => {
      const decided = decidedBy(claim, number, pasts[run]);
      return decided === undefined ? task : { ...task, parameters: toParameters(changedFrom(side, decided)) };
    }),
  );
  const values = claim.expects.map(() => tasks.map(() => Number.NaN));
  const failures: RunFailure[] = [];
  let done = 0;
  await executor.run(
    tasks,
    (result, task) => {
      claim.expects.forEach(({ measure }, row) => {
        values[row][task] = measure.of(result);
      });
      progress?.(++done, tasks.length);
    },
    signal,
    (message, task) => void failures.push({ of: claim.id, run: task % size.runs, message }),
  );
  refuseOnlyFailures(failures, tasks.length);
  failures.forEach((failure) => fail?.(failure));
  const consequences = claim.expects.map((consequence, row) => {
    const before = values[row].slice(0, size.runs);
    const after = values[row].slice(size.runs);
    const domain = UNIT_BOUNDS[consequence.measure.unit];
    const effect = effectOf(before, after, level, domain);
    const relative = relativeOf(before, after, level, domain);
    const asked = atLeast(before, consequence);
    // Values that were grown by a part leave the domain.
    const beyond = effectOf(asked, after, level, consequence.by === undefined ? domain : UNBOUNDED);
    const verdict = judge(consequence, beyond);
    return { ...consequence, before, after, effect, relative, verdict };
  });
  return { claim, size, seed, consequences };
}

/** The runs of one side until the day on which both decide; none where nothing is decided. */
async function pastsOf(
  claim: Claim,
  size: ClaimSize,
  { seed, signal }: Pick<ClaimOptions, "seed" | "signal">,
  executor: Executor,
): Promise<readonly (RunResult | undefined)[]> {
  const { decision } = claim;
  if (decision === undefined) return [];
  const [side] = sidesOf(claim, size);
  const whole = toParameters(side);
  const days = side.market.warmUp + decision.day;
  const parameters = { ...whole, days, season: whole.season.slice(0, days) };
  const pasts: (RunResult | undefined)[] = Array.from({ length: size.runs }, () => undefined);
  await executor.run(
    tasksOf(parameters, seed, size.runs),
    (result, run) => void (pasts[run] = result),
    signal,
    // A run that fails fails again on both sides, and is told there.
    () => {},
  );
  return pasts;
}

/** What a side does from the day of the decision on. */
function decidedBy({ decision }: Claim, side: number, past: RunResult | undefined) {
  if (decision === undefined || past === undefined) return undefined;
  return { day: decision.day, set: (side === 0 ? decision.from : decision.to)(past), note: "" };
}

/** The scenario with a change on a day. */
function changedFrom(scenario: Scenario, decided: NonNullable<ReturnType<typeof decidedBy>>): Scenario {
  return readySide(change({ scenario, problems: [] }, { timeline: [...scenario.timeline, decided] }));
}

/** What a change can be as a part of a number that is never below zero. */
const LOST_AT_MOST: Domain = [-1, Number.POSITIVE_INFINITY];

/** The same claim where it should stop holding. */
export function atBoundary(claim: Claim): Claim {
  return { ...claim, given: { ...claim.given, ...claim.boundary?.given } };
}

/** The mean change over the runs in which both sides had something to measure. */
function effectOf(
  before: readonly number[],
  after: readonly number[],
  level: number,
  domain: Domain,
): MeanInterval {
  const both = before.flatMap((_, run) => (Number.isNaN(before[run] + after[run]) ? [] : [run]));
  return pairedInterval(
    both.map((run) => before[run]),
    both.map((run) => after[run]),
    level,
    domain,
  );
}

/**
 * The mean change as a part of the mean before. Its luck is that of the runs' distances from that part (ratio
 * estimator). Of what cannot be negative no more than all can be lost.
 *
 * @source Cochran (1977), Sampling Techniques, 3rd ed., section 6.4
 */
function relativeOf(
  before: readonly number[],
  after: readonly number[],
  level: number,
  [least]: Domain,
): MeanInterval {
  const both = before.flatMap((_, run) => (Number.isNaN(before[run] + after[run]) ? [] : [run]));
  const sum = (values: readonly number[]) => both.reduce((total, run) => total + values[run], 0);
  const base = sum(before) / both.length;
  const ratio = sum(after) / sum(before);
  const parts = both.map((run) => ratio - 1 + (after[run] - ratio * before[run]) / Math.abs(base));
  return boundedMeanInterval(parts, level, least >= 0 ? LOST_AT_MOST : UNBOUNDED);
}

/** What the other side must exceed: the values before, grown by the part that the consequence asks for. */
export function atLeast(before: readonly number[], { by = 0, expected }: Consequence): number[] {
  return before.map((value) => value + (expected === "rises" ? by : -by) * value);
}

/** Supported when the whole interval lies on the expected side of zero, not supported when on the other. */
function judge({ expected }: Consequence, { low, high }: MeanInterval): ConsequenceVerdict {
  if (low > 0) return expected === "rises" ? "supported" : "notSupported";
  if (high < 0) return expected === "falls" ? "supported" : "notSupported";
  return "cannotTell";
}

function change(reading: SettingsReading, settings: ClaimSettings): SettingsReading {
  if (reading.scenario === undefined) return reading;
  const list = Object.entries(settings).map(([path, value]) => ({ path, value }));
  return applySettings(reading.scenario, list);
}

function readySide({ scenario, problems }: SettingsReading): Scenario {
  if (scenario === undefined) throw new Error(problems.map(({ message }) => message.en).join(" "));
  return scenario;
}
