import { pow } from "../../numeric/functions/deterministicMath.ts";
import { addressOf, type Engine, look, place, put } from "../engine/engine.ts";
import type { Parameters } from "../parameters.ts";

/**
 * Lays out the customers whom brands have on the first day. From then on it is counted anew who has bought what, as after
 * a warm-up.
 *
 *     experiences = needs a day · tenure, at least one       loyalty = 1 − (1 − learning)^experiences
 */
export function placeCustomers(engine: Engine, parameters: Parameters): void {
  const { initialCustomers, customerTenure, consumers, epochs } = parameters;
  if (!initialCustomers.some((share) => share > 0)) return;
  let sum = 0;
  place(
    engine,
    "initialCustomers",
    initialCustomers.map((share) => (sum += share)),
  );
  place(engine, "boughtSince", new Uint16Array(consumers));
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

/** Members of a brand at present, by their own records. */
export function membersOf(engine: Engine, consumers: number, brand: number): number {
  const address = addressOf(engine, "memberships");
  if (address === 0) return 0;
  return look(engine, (buffer) =>
    new Uint32Array(buffer, address, consumers).reduce(
      (sum, state) => sum + (((state >>> 16) & 31) === brand + 1 ? 1 : 0),
      0,
    ),
  );
}
