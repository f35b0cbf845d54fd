import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// dist-all/model/layout/counts.js
var Count;
(function(Count2) {
  Count2[Count2.met = 0] = "met", Count2[Count2.considered = 1] = "considered", Count2[Count2.chosen = 2] = "chosen", Count2[Count2.bought = 3] = "bought", Count2[Count2.firstBought = 4] = "firstBought", Count2[Count2.onlineBought = 5] = "onlineBought", Count2[Count2.abandoned = 6] = "abandoned", Count2[Count2.swayed = 7] = "swayed", Count2[Count2.experienced = 8] = "experienced", Count2[Count2.satisfaction = 9] = "satisfaction", Count2[Count2.promoters = 10] = "promoters", Count2[Count2.detractors = 11] = "detractors", Count2[Count2.failures = 12] = "failures", Count2[Count2.complaints = 13] = "complaints", Count2[Count2.answered = 14] = "answered", Count2[Count2.stars1 = 15] = "stars1", Count2[Count2.stars2 = 16] = "stars2", Count2[Count2.stars3 = 17] = "stars3", Count2[Count2.stars4 = 18] = "stars4", Count2[Count2.stars5 = 19] = "stars5", Count2[Count2.fakePosted = 20] = "fakePosted", Count2[Count2.readReviews = 21] = "readReviews", Count2[Count2.toldPositive = 22] = "toldPositive", Count2[Count2.toldNegative = 23] = "toldNegative", Count2[Count2.passedOn = 24] = "passedOn", Count2[Count2.heardPositive = 25] = "heardPositive", Count2[Count2.heardNegative = 26] = "heardNegative", Count2[Count2.exposed = 27] = "exposed", Count2[Count2.seeded = 28] = "seeded", Count2[Count2.lostIncoherent = 29] = "lostIncoherent", Count2[Count2.bounced = 30] = "bounced", Count2[Count2.fakeRemoved = 31] = "fakeRemoved", Count2[Count2.surveyed = 32] = "surveyed", Count2[Count2.intention = 33] = "intention", Count2[Count2.joined = 34] = "joined", Count2[Count2.renewed = 35] = "renewed", Count2[Count2.cancelled = 36] = "cancelled", Count2[Count2.memberBought = 37] = "memberBought";
})(Count || (Count = {}));
var Total;
(function(Total2) {
  Total2[Total2.needs = 0] = "needs", Total2[Total2.journeys = 1] = "journeys", Total2[Total2.know = 2] = "know", Total2[Total2.go = 3] = "go", Total2[Total2.doing = 4] = "doing", Total2[Total2.buy = 5] = "buy", Total2[Total2.sources = 6] = "sources", Total2[Total2.unmet = 7] = "unmet", Total2[Total2.dropped = 8] = "dropped", Total2[Total2.gaveUp = 9] = "gaveUp", Total2[Total2.decisions = 10] = "decisions", Total2[Total2.nothing = 11] = "nothing", Total2[Total2.buyers = 12] = "buyers", Total2[Total2.buyerSources = 13] = "buyerSources", Total2[Total2.considerationSize = 14] = "considerationSize";
})(Total || (Total = {}));

// dist-all/model/books/money.js
function moneyOf(epoch, counts, brandCount, brand, day, contacts, bought) {
  let { brands, channels, care } = epoch, entered = brands.entryDay[brand] <= day, sold = counts[Count.bought * brandCount + brand], seeded = counts[Count.seeded * brandCount + brand], periods = counts[Count.joined * brandCount + brand] + counts[Count.renewed * brandCount + brand], coverage = 0, contactCost = 0;
  for (let channel = 0; channel < contacts.length; ++channel)
    contactCost += contacts[channel] * channels.contactCost[channel], coverage += coverageCost(epoch, brand, channel);
  let offered = (brands.content[brand * 3] + brands.content[brand * 3 + 1] + brands.content[brand * 3 + 2]) / 3;
  return {
    revenue: sold * brands.price[brand] + periods * brands.membershipPrice[brand],
    unitCost: (sold + seeded) * brands.unitCost[brand],
    coverage: entered ? coverage : 0,
    content: entered ? offered * brands.contentDailyCost[brand] : 0,
    contacts: contactCost,
    care: (entered ? brands.careDailyCost[brand] + brands.levelDailyCost[brand] : 0) + (brands.levelDay[brand] === day ? brands.levelOnceCost[brand] : 0) + counts[Count.answered * brandCount + brand] * care.answerCost,
    advertising: entered ? brands.advertising[brand] + channelMoney(epoch, brand) : 0,
    seeding: seeded * brands.seedCost[brand],
    fakeReviews: bought * brands.fakeReviewCost[brand],
    fixed: entered ? brands.fixedCost[brand] : 0
  };
}
function channelMoney({ brands, channels }, brand) {
  let count = channels.digital.length, sum = 0;
  for (let channel = 0; channel < count; ++channel)
    sum += brands.channelAdvertising[brand * count + channel];
  return sum;
}
function coverageCost({ brands, channels }, brand, channel) {
  let first = (brand * channels.digital.length + channel) * 4, covered = 0;
  for (let moment = 0; moment < 4; ++moment)
    covered += brands.coverage[first + moment];
  return covered * channels.dailyCost[channel];
}

export {
  Count,
  moneyOf,
  channelMoney,
  coverageCost
};
