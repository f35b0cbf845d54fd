import type { MetricUnit } from "../../metrics/metric.ts";
import type { Bilingual } from "../../language/bilingual.ts";
import { formatLevers } from "./claim.ts";
import { type ClaimVerdict, claimVerdict } from "./claimVerdict.ts";
import type { MeasuredBoundary } from "./measureBoundary.ts";
import type { ConsequenceVerdict } from "./measureClaim.ts";
import type { TriedClaim } from "./tryClaims.ts";

/** One line of the table of claims: something that a claim expects, and what came of it. */
export interface ClaimRow {
  /** e.g. `D5-promise` */
  readonly id: string;
  /** D1 … D24 */
  readonly doctrine: string;
  readonly statement: string;
  /** of the claim as a whole */
  readonly verdict: ClaimVerdict["verdict"];
  /** on what it depends, or why this model does not show it; else empty */
  readonly dependsOn: string;
  /** settings that are moved: path: from → to */
  readonly levers: string;
  /** pairs of runs, consumers, days */
  readonly design: string;
  /** what was measured */
  readonly measure: string;
  readonly unit: MetricUnit;
  readonly expected: "rises" | "falls";
  /** part of what was there before that the change must exceed */
  readonly by: number;
  /** mean at `from` and at `to`, over the runs that have both; NaN where there was nothing */
  readonly before: number;
  readonly after: number;
  /** after − before, and the ends of its interval; NaN when the runs cannot tell */
  readonly effect: number;
  readonly low: number;
  readonly high: number;
  /** the same as a part of what was there before */
  readonly relative: number;
  readonly relativeLow: number;
  readonly relativeHigh: number;
  /** of this measure alone */
  readonly outcome: ConsequenceVerdict;
  /** where it stops holding along its moderator; empty where that was not tried */
  readonly boundary: string;
  /** where its mechanism is off; empty where no such place is named */
  readonly off: string;
}

/** The table of claims, a row for everything that a claim expects, in the order of the claims. */
export function formatClaims(tried: readonly TriedClaim[], language: keyof Bilingual): ClaimRow[] {
  return tried.flatMap((one) => {
    const { claim, size, consequences, moderated } = one;
    const { verdict, on } = claimVerdict(one);
    return consequences.map(
      ({ measure, expected, by = 0, before, after, effect, relative, verdict: outcome }) => {
        const both = before.flatMap((value, run) => (Number.isNaN(value + after[run]) ? [] : [run]));
        return {
          id: claim.id,
          doctrine: claim.doctrine,
          statement: claim.says[language],
          verdict,
          dependsOn: on?.[language] ?? "",
          levers: formatLevers(claim),
          design: `${size.runs} × 2 × ${size.consumers} × ${size.days}`,
          measure: measure.about[language],
          unit: measure.unit,
          expected,
          by,
          before: meanOf(both.map((run) => before[run])),
          after: meanOf(both.map((run) => after[run])),
          effect: effect.mean,
          low: effect.low,
          high: effect.high,
          relative: relative.mean,
          relativeLow: relative.low,
          relativeHigh: relative.high,
          outcome,
          boundary: moderated === undefined ? "" : formatEdges(moderated, language),
          off: claim.boundary?.says[language] ?? "",
        };
      },
    );
  });
}

/** The range tried, and where the claim stops holding in it, for programs and spreadsheets. */
function formatEdges({ moderator, edges, points }: MeasuredBoundary, language: keyof Bilingual): string {
  const [first, last] = [points[0], points[points.length - 1]].map(({ value }) => value);
  const found = edges.map(({ kind, holds, at, low, high }) => {
    const interval = kind === "flips" ? ` [${short(low)}; ${short(high)}]` : "";
    return `${kind} at ${short(at)}${interval}, holds ${holds}`;
  });
  const whole = points.some(({ sign }) => sign === 1) ? "holds throughout" : "holds nowhere";
  return `${moderator.says[language]} ${first}…${last}: ${found.length > 0 ? found.join("; ") : whole}`;
}

const short = (value: number) => String(Number(value.toPrecision(4)));

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
