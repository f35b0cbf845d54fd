import type { MetricUnit } from "../metricUnits.ts";
import type { Bilingual } from "./claim.ts";
import type { MeasuredClaim, Verdict } from "./measureClaim.ts";

/** One line of the table of claims: something that a claim expects, and what came of it. */
export interface ClaimRow {
  /** e.g. `D5-promise` */
  readonly id: string;
  /** D1 … D24 */
  readonly doctrine: string;
  readonly statement: string;
  /** what was measured */
  readonly measure: string;
  readonly unit: MetricUnit;
  readonly expected: "rises" | "falls";
  /** mean at `from` and at `to`, over the runs that have both; NaN where there was nothing */
  readonly before: number;
  readonly after: number;
  /** after − before, and the ends of its interval; NaN when the runs cannot tell */
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  readonly verdict: Verdict;
  /** the verdict in words, with the reason where this model is known not to show it */
  readonly answer: string;
  /** where the statement stops holding; empty where that was not tried */
  readonly boundary: string;
}

const answers: Readonly<Record<Verdict, Bilingual>> = {
  supported: { en: "supported", it: "confermata" },
  notSupported: { en: "not supported", it: "non confermata" },
  cannotTell: { en: "cannot tell", it: "non si può dire" },
};

/** The table of claims, a row for everything that a claim expects, in the order of the claims. */
export function formatClaims(measured: readonly MeasuredClaim[], language: keyof Bilingual): ClaimRow[] {
  return measured.flatMap(({ claim, consequences }) =>
    consequences.map(({ measure, expected, depends, before, after, effect, verdict }) => {
      const both = before.flatMap((value, run) => (Number.isNaN(value + after[run]) ? [] : [run]));
      const answer = answers[verdict][language];
      return {
        id: claim.id,
        doctrine: claim.doctrine,
        statement: claim.says[language],
        measure: measure.about[language],
        unit: measure.unit,
        expected,
        before: meanOf(both.map((run) => before[run])),
        after: meanOf(both.map((run) => after[run])),
        effect: effect.mean,
        low: effect.low,
        high: effect.high,
        verdict,
        answer: depends === undefined || verdict === "supported" ? answer : `${answer}: ${depends[language]}`,
        boundary: claim.boundary?.says[language] ?? "",
      };
    }),
  );
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
