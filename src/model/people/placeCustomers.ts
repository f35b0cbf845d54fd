import { pow } from "../../numeric/functions/deterministicMath.ts";
import { addressOf, type Engine, firstRowOf, look, place, put } from "../engine/engine.ts";
import type { Range } from "../parts/range.ts";
import type { Parameters } from "../parameters.ts";

/** Whether any brand has customers on the first day. */
export const hasCustomers = ({ initialCustomers }: Parameters): boolean =>
  initialCustomers.some((share) => share > 0);

/**
 * Lays out the customers whom brands have on the first day. From then on it is counted anew who has bought what, as after
 * a warm-up.
 *
 *     experiences = needs a day · tenure, at least one       loyalty = 1 − (1 − learning)^experiences
 */
export function placeCustomers(engine: Engine, parameters: Parameters): void {
  const { initialCustomers, customerTenure, epochs } = parameters;
  if (!hasCustomers(parameters)) return;
  let sum = 0;
  place(
    engine,
    "initialCustomers",
    initialCustomers.map((share) => (sum += share)),
  );
  const { personas, experience } = epochs[0];
  const experiences = Array.from(personas.needRate).flatMap((rate) =>
    Array.from(customerTenure, (tenure) => Math.max(1, rate * tenure)),
  );
  put(engine, "customerExperiences", Float64Array.from(experiences));
  const forgetting = 1 - experience.loyaltyLearning;
  put(
    engine,
    "customerLoyalty",
    Float64Array.from(experiences, (count) => 1 - pow(forgetting, count)),
  );
}

/** Counts the members of each brand at present, by their own records. */
export function countMembers(engine: Engine, range: Range, members: Float64Array): void {
  if (addressOf(engine, "memberships") === 0) return;
  look(engine, (buffer) => {
    const first = firstRowOf(engine, "memberships", 4, range);
    for (const state of new Uint32Array(buffer, first, range.to - range.from)) {
      const brand = ((state >>> 16) & 127) - 1;
      if (brand >= 0) members[brand]++;
    }
  });
}
