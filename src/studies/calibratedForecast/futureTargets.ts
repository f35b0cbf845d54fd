import type { KeptCalibration } from "../calibrate/keptCalibration.ts";
import { isSameSubject, type ObservedTarget, subjectOf } from "../calibrate/targets/target.ts";
import type { Foreseen } from "./foretell.ts";

/** Days of a period where none was observed to the end. */
const USUAL_DAYS = 7;

/** Periods that come where nobody says how many and the scenario ends with the data. */
const USUAL_PERIODS = 8;

/**
 * Days that a forecast runs: as long as the scenario, or so many periods after the data.
 *
 * @param days - of the scenario
 * @param horizon - periods asked for
 */
export function daysAhead(kept: Observed, days: number, horizon?: number): number {
  const length = periodDays(kept);
  if (horizon !== undefined) return kept.until + horizon * length;
  return days >= kept.until + length ? days : kept.until + USUAL_PERIODS * length;
}

type Observed = Pick<KeptCalibration, "targets" | "until">;

/** Days of the last period observed. */
function periodDays({ targets, until }: Observed): number {
  const last = targets.flatMap(({ spans }) => spans).findLast(({ to }) => to === until);
  return last === undefined ? USUAL_DAYS : last.to - last.from;
}

/**
 * Lays periods as long as the last one observed over the days that come, for every brand: sales, and what else was
 * observed of any.
 *
 * @param days - of the run, from its first day
 * @param withMoney - money taken, too, though nobody noted it: prices are known
 */
export function foreseen(
  { targets, until }: Observed,
  brands: readonly string[],
  days: number,
  withMoney = false,
): Foreseen[] {
  const length = periodDays({ targets, until });
  const count = Math.floor((days - until) / length);
  const future = Array.from({ length: count }, (_, at) => ({
    from: until + at * length,
    to: until + (at + 1) * length,
  }));
  const told: readonly Kind[] = [{ what: "sales" }, ...(withMoney ? [{ what: "revenue" } as const] : [])];
  return kindsOf([...told, ...targets]).flatMap((kind) =>
    brands.map((brand) => {
      const subject = subjectOf({ ...kind, brand });
      const known = targets.find((target) => isSameSubject(target, subject));
      const { spans = [], values = [] } = known ?? {};
      return { ...subject, past: { spans, values }, future };
    }),
  );
}

type Kind = Pick<ObservedTarget, "what" | "channel">;

/** What is measured of brands, each once. */
function kindsOf(targets: readonly Kind[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const { what, channel } of targets) {
    const key = JSON.stringify([what, channel]);
    if (!kinds.has(key)) kinds.set(key, { what, channel });
  }
  return [...kinds.values()];
}
