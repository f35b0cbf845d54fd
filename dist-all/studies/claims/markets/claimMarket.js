import { scenarioSettings } from "../../../scenario/settings/scenario.js";
import { threeClothesShops } from "./threeClothesShops.js";
import { threeTrattorias } from "./threeTrattorias.js";
/** Markets on which claims are tried. */
const markets = { threeTrattorias, threeClothesShops };
/** A market of the claims, complete. */
export function claimMarket(name) {
    return scenarioSettings.parse(markets[name]);
}
