import type { Parameters } from "../../src/model/parameters.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { fullScenario, type Settings } from "./fullMarket.ts";

const numbered = <Value>(letter: string, count: number, valueOf: (number: number) => Value) =>
  Object.fromEntries(Array.from({ length: count }, (_, number) => [letter + number, valueOf(number)]));

/** Something of everything, with so many brands and channels besides those of the full market. */
export function wideMarket(brands: number, channels: number, settings: Settings = {}): Parameters {
  const everywhere = numbered("c", channels, (number) => 0.02 + 0.002 * number);
  return toParameters(
    fullScenario({
      ...settings,
      channels: numbered("c", channels, (number) => ({
        use: 1 + (number % 3),
        ...(number % 4 === 0 && { reviews: true, owner: "earned" }),
        ...(number % 4 === 1 && { site: true }),
        ...(number % 4 === 2 && { kind: "physical", looks: "together" }),
      })),
      brands: numbered("b", brands, (number) => ({
        quality: 0.5 + 0.005 * number,
        price: 15 + (number % 9),
        awareness: 0.2,
        failure: 0.1,
        outlets: number % 2,
        coverage: { search: 0.2, ...everywhere },
        advertising: { daily: 20 * (number % 3) },
        membership: { joining: 0.2, price: 5, period: 10, leaving: 0.3 },
      })),
    }),
    { logged: settings["market.consumers"] as number },
  );
}
