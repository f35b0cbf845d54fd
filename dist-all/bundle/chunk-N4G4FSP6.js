import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  channelMoney
} from "./chunk-UBIIJSMK.js";

// dist-all/studies/optimise/decidedCost.js
function decidedCost(parameters, brand) {
  let { epochs, brands, channels, days, warmUp, scale } = parameters, own = brands.indexOf(brand);
  return epochs.reduce((sum, epoch, at) => {
    let until = Math.min(days, epochs[at + 1]?.fromDay ?? days), from = Math.max(epoch.fromDay, epoch.brands.entryDay[own], warmUp), gifts = epoch.brands.seedDay[own] >= epoch.fromDay && epoch.brands.seedDay[own] < until ? epoch.brands.seeds[own] * epoch.brands.seedCost[own] : 0, day = epoch.brands.levelDay[own], once = day >= epoch.fromDay && day < until ? epoch.brands.levelOnceCost[own] : 0;
    return sum + Math.max(0, until - from) * dailyCost(epoch, own, channels.length) + gifts + once;
  }, 0) * scale;
}
function dailyCost({ brands, channels }, own, channelCount) {
  let presence = 0;
  for (let channel = 0; channel < channelCount; ++channel)
    for (let moment = 0; moment < 4; ++moment)
      presence += brands.coverage[(own * channelCount + channel) * 4 + moment] * channels.dailyCost[channel];
  let offered = brands.content[own * 3] + brands.content[own * 3 + 1] + brands.content[own * 3 + 2];
  return presence + offered / 3 * brands.contentDailyCost[own] + brands.careDailyCost[own] + brands.levelDailyCost[own] + brands.advertising[own] + channelMoney({ brands, channels }, own) + brands.fakeReviews[own] * brands.fakeReviewCost[own];
}

export {
  decidedCost
};
