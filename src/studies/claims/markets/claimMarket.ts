import { type Scenario, type ScenarioSpec, scenarioSettings } from "../../../scenario/settings/scenario.ts";
import { threeClothesShops } from "./threeClothesShops.ts";
import { threeTrattorias } from "./threeTrattorias.ts";

/** Markets on which claims are tried. */
const markets = { threeTrattorias, threeClothesShops } as const satisfies Record<string, ScenarioSpec>;
export type ClaimMarket = keyof typeof markets;

/** A market of the claims, complete. */
export function claimMarket(name: ClaimMarket): Scenario {
  return scenarioSettings.parse(markets[name]);
}
