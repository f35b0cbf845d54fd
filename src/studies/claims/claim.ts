import type { Bilingual } from "../../language/bilingual.ts";
import type { RunResult } from "../../model/result.ts";
import type { MetricUnit } from "../../metrics/metric.ts";
import type { ClaimMarket } from "./markets/claimMarket.ts";

/** Settings by path and their values, as the timeline of a scenario writes them. */
export type ClaimSettings = Readonly<Record<string, unknown>>;

/** What is measured in one run. */
export interface ClaimMeasure {
  readonly about: Bilingual;
  readonly unit: MetricUnit;
  /** NaN where there is nothing to measure */
  readonly of: (run: RunResult) => number;
}

/** What follows from `from` to `to` if the statement is true. */
export interface Consequence {
  readonly measure: ClaimMeasure;
  readonly expected: "rises" | "falls";
  /** part of what was there before that the change must exceed, 0–1; left out, any change will do */
  readonly by?: number;
  /** why this model does not show it at these settings; left out where it does */
  readonly depends?: Bilingual;
}

/**
 * Both sides decide on a day by what their market has shown until then: the same past, two ways to read it. What they decide
 * differs from run to run.
 */
export interface ClaimDecision {
  /** the day of the decision, from 0 */
  readonly day: number;
  /** settings from that day on, by the run until then */
  readonly from: (past: RunResult) => ClaimSettings;
  readonly to: (past: RunResult) => ClaimSettings;
  /** what each side decides, as levers are written: path: from → to */
  readonly written: string;
}

/** Size of an experiment: large enough for the effects to stand out of luck by far. */
export interface ClaimSize {
  /** paired runs */
  readonly runs: number;
  readonly consumers: number;
  readonly days: number;
}

/** Where a statement stops holding: with these settings the mechanism is off, and the effect exactly nothing. */
export interface ClaimBoundary {
  readonly says: Bilingual;
  readonly given: ClaimSettings;
}

/** What of a claim a moderator changes: settings of both sides are added, a side is replaced. */
export type ClaimVariation = Partial<Pick<Claim, "given" | "from" | "to">>;

/** A setting on which the effect may depend. The claim is tried at each value, to find where its effect turns around. */
export interface ClaimModerator {
  /** what is varied, as within a sentence */
  readonly says: Bilingual;
  readonly unit: MetricUnit | "year";
  /** from one end of the range tried to the other, ascending */
  readonly values: readonly number[];
  /** whether values in between must be whole */
  readonly isWhole?: boolean;
  readonly at: (value: number) => ClaimVariation;
  /** number of the consequence that is followed; the first one when left out */
  readonly follows?: number;
  readonly size?: Partial<ClaimSize>;
}

/**
 * One statement of the doctrine as an experiment: the same market with the same luck, once with a lever at `from`
 * and once at `to`, and what should then rise or fall.
 */
export interface Claim {
  /** the doctrine's statement and a word, e.g. `D5-promise` */
  readonly id: string;
  /** D1 … D24 */
  readonly doctrine: string;
  readonly says: Bilingual;
  readonly market: ClaimMarket;
  /** settings of both sides that differ from the market's */
  readonly given?: ClaimSettings;
  readonly from: ClaimSettings;
  readonly to: ClaimSettings;
  /** what both sides decide later, by what they have seen; left out, all is known beforehand */
  readonly decision?: ClaimDecision;
  readonly expects: readonly Consequence[];
  readonly boundary?: ClaimBoundary;
  readonly moderator?: ClaimModerator;
  readonly size?: Partial<ClaimSize>;
}

/** Runs of each pair: both sides, and what they see before they decide. */
export const runsOfPair = ({ decision }: Claim): number => (decision === undefined ? 2 : 3);

/** Size where a claim does not say otherwise. */
export const USUAL_SIZE: ClaimSize = { runs: 8, consumers: 700, days: 150 };

export const rises = (measure: ClaimMeasure): Consequence => ({ measure, expected: "rises" });
export const falls = (measure: ClaimMeasure): Consequence => ({ measure, expected: "falls" });

/** Moves one setting, or several at once, of both sides. */
export const moves =
  (...paths: readonly string[]) =>
  (value: number): ClaimVariation => ({ given: Object.fromEntries(paths.map((path) => [path, value])) });

/** A setting that a claim moves, and its value on both sides; undefined where the market's own stays. */
interface ClaimLever {
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** The settings that differ between the two sides of a claim. */
function leversOf({ from, to }: Pick<Claim, "from" | "to">): ClaimLever[] {
  const paths = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return paths.map((path) => ({ path, from: from[path], to: to[path] }));
}

/** The levers as they would be written: path: from → to; – where the market's own value stays. */
export function formatLevers(claim: Pick<Claim, "from" | "to" | "decision">): string {
  if (claim.decision !== undefined) return claim.decision.written;
  const write = (value: unknown) => (value === undefined ? "–" : JSON.stringify(value));
  return leversOf(claim)
    .map(({ path, from, to }) => `${path}: ${write(from)} → ${write(to)}`)
    .join("; ");
}
