import { subjectOf, type TargetSubject } from "../calibrate/targets/target.ts";
import type { Foreseen } from "./foretell.ts";
import { wholeOf } from "./foretoldChanges.ts";
import type { Futures } from "./foretoldRows.ts";

/** Where what is uncertain about all that comes of a measure comes from; parts of its variance that sum to 1. */
export interface Spread extends TargetSubject {
  /** standard deviation, in the unit of the measure */
  readonly deviation: number;
  /** not knowing the settings and the size of the market */
  readonly settings: number;
  /** which consumers meet what: other luck, same settings */
  readonly luck: number;
  /** how far reality will keep away from the scenario */
  readonly apart: number;
}

/**
 * Tells apart what a forecast does not know. Each scenario is run twice with luck of its own, and from the first run reality
 * keeps away twice.
 *
 *     settings = Cov(y, y′) over scenarios,  y′ with other luck
 *     apart    = ½ E(y − y″)²,               y″ from the same run with another discrepancy
 *     luck     = Var(y) − settings − apart
 *
 * the law of total variance; what comes out below nought by luck of the draws counts as nought.
 *
 * @param futures - as they are, with other luck, and with another discrepancy: the same scenarios in each
 * @source Saltelli et al. (2010), Variance based sensitivity analysis of model output, Comput. Phys. Commun. 181(2)
 */
export function spreadsOf(
  series: readonly Foreseen[],
  { plain, lucky, apart }: { readonly plain: Futures; readonly lucky: Futures; readonly apart: Futures },
): Spread[] {
  return series.flatMap((subject, at) => {
    const triples = plain.flatMap((run, draw) => {
      const [other, again] = [lucky[draw], apart[draw]];
      if (run === undefined || other === undefined || again === undefined) return [];
      const values = [run, other, again].map((one) => wholeOf(subject.what, one[at]));
      return values.every(Number.isFinite) ? [values] : [];
    });
    if (triples.length < 2) return [];
    const means = [0, 1].map((one) => meanOf(triples.map((values) => values[one])));
    const both = (one: number, other: number) =>
      triples.reduce((sum, values) => sum + (values[one] - means[one]) * (values[other] - means[other]), 0) /
      (triples.length - 1);
    // Both runs are as good as each other: their variances are averaged.
    const whole = (both(0, 0) + both(1, 1)) / 2;
    const kept = meanOf(triples.map(([value, , again]) => (value - again) ** 2 / 2));
    const shared = Math.max(0, both(0, 1));
    const parts = [shared, Math.max(0, whole - shared - kept), kept];
    const sum = parts[0] + parts[1] + parts[2];
    if (sum === 0) return [];
    const [settings, luck, away] = parts.map((part) => part / sum);
    return [{ ...subjectOf(subject), deviation: Math.sqrt(whole), settings, luck, apart: away }];
  });
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
