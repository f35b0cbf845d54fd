import { findPaths } from "../explain/settingPaths.ts";
import type { Scenario } from "../settings/scenario.ts";
import { type Path, writtenAt } from "../read/written.ts";

/** What a brand pays for settings beyond what it pays already; negative where they are below that. */
export interface LevelCosts {
  /** for each product sold or given away */
  readonly perSale: number;
  readonly perDay: number;
  /** all that is paid once for the present levels, since the day before the first */
  readonly once: number;
}

/**
 * What the `costs:` of a scenario charge each brand at its present settings.
 *
 *     amount = Σ rate · (mean value of the settings − paid)
 *
 * @returns one for each brand, in their order; all 0 without costs
 */
export function levelCosts(scenario: Scenario): LevelCosts[] {
  const names = Object.keys(scenario.brands);
  const found = names.map(() => ({ perSale: 0, perDay: 0, once: 0 }));
  for (const { of, paid, perSale, perDay, once } of scenario.costs) {
    const own = found[names.indexOf(brandOf(scenario, of))];
    const more = meanAt(scenario, of) - paid;
    own.perSale += perSale * more;
    own.perDay += perDay * more;
    own.once += once * more;
  }
  return found;
}

/** Mean of the numbers that a path means; what is left out of a map is zero. */
export function meanAt(scenario: Scenario, path: string): number {
  const values = valuesAt(scenario, path);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The numbers that a path means. */
export function valuesAt(scenario: Scenario, path: string): number[] {
  return pathsOf(scenario, path).flatMap((steps) =>
    numbersIn(
      steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], scenario),
    ),
  );
}

function pathsOf(scenario: Scenario, path: string): readonly Path[] {
  return findPaths(writtenAt({ file: "", line: 1, column: 1, length: 1 }, scenario), path).paths;
}

/** The brand whose settings a path means: with a single brand, `brands.*` means it too. */
function brandOf(scenario: Scenario, path: string): string {
  return String(pathsOf(scenario, path)[0]?.[1]);
}

/** A row over the micro-moments is four settings in one. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [0];
}
