import { childKeyHigh, childKeyLow, randomBits, toUniform } from "../../numeric/luck/random.js";
import { Run } from "../layout/addresses.js";
import { friendsCounted } from "../engine/engine.js";
/**
 * Buzz against budget: who receives a product free of charge today, in ascending order of consumers. Either random
 * people, or those with most friends.
 */
export function giftsOf(market) {
    const { brands } = market.rules.epoch;
    const gifts = [];
    for (let brand = 0; brand < market.parameters.brands.length; ++brand) {
        if (brands.seeds[brand] === 0 || brands.seedDay[brand] !== market.day)
            continue;
        const chosen = brands.seedInfluencers[brand] === 1 && !market.isComplete
            ? bestConnected(market, brands.seeds[brand])
            : drawn(market, brand, brands.seeds[brand]);
        for (const consumer of chosen)
            gifts.push({ consumer, brand });
    }
    return gifts.sort((a, b) => a.consumer - b.consumer || a.brand - b.brand);
}
function drawn(market, brand, seeds) {
    const { key, parameters } = market;
    const high = childKeyHigh(key.high, key.low, Run.seeds + brand);
    const low = childKeyLow(key.high, key.low, Run.seeds + brand);
    const chosen = new Set();
    const wanted = Math.min(seeds, parameters.consumers);
    for (let draw = 0; chosen.size < wanted; ++draw)
        chosen.add(Math.floor(toUniform(randomBits(high, low, draw)) * parameters.consumers));
    return chosen;
}
function bestConnected(market, seeds) {
    const { consumers } = market.parameters;
    const friends = market.friendsCounted ?? friendsCounted(market.engine, consumers);
    const everybody = Uint32Array.from({ length: consumers }, (_, consumer) => consumer);
    everybody.sort((a, b) => friends[b] - friends[a] || a - b);
    return new Set(everybody.subarray(0, seeds));
}
