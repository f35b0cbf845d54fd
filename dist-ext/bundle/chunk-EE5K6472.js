import {
  applyWritten,
  calendarDay,
  column,
  entry,
  flagColumn,
  newYearDays,
  normalised,
  precisionOf,
  rows,
  wholeColumn
} from "./chunk-ZROPYUOY.js";
import {
  atSimulatedSize,
  scaleOf
} from "./chunk-VC3QF3RT.js";
import {
  findPaths
} from "./chunk-ZA2LFYVG.js";
import {
  plainOf,
  writtenAt
} from "./chunk-VS55ZA4M.js";
import {
  DAYPARTS,
  DEVICES,
  FORMATS,
  MOMENTS
} from "./chunk-ORXSD6CF.js";
import {
  DEFAULT_DAYPARTS,
  scenarioSettings
} from "./chunk-YP3YIH73.js";
import {
  exp
} from "./chunk-X2WNSBB6.js";

// dist-ext/scenario/compile/costs.js
function levelCosts(scenario) {
  let names = Object.keys(scenario.brands), found = names.map(() => ({ perSale: 0, perDay: 0, once: 0 }));
  for (let { of, paid, perSale, perDay, once } of scenario.costs) {
    let own = found[names.indexOf(of.split(".")[1])], more = meanAt(scenario, of) - paid;
    own.perSale += perSale * more, own.perDay += perDay * more, own.once += once * more;
  }
  return found;
}
function meanAt(scenario, path) {
  let values = valuesAt(scenario, path);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
function valuesAt(scenario, path) {
  let tree = writtenAt({ file: "", line: 1, column: 1, length: 1 }, scenario), { paths } = findPaths(tree, path);
  return paths.flatMap((steps) => numbersIn(steps.reduce((at, step) => at?.[step], scenario)));
}
function numbersIn(value) {
  return typeof value == "number" ? [value] : typeof value == "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [0];
}

// dist-ext/scenario/compile/brands.js
var shareMoments = [...MOMENTS, "use"];
function compileBrands(scenario, { day, before }) {
  let brands = Object.values(scenario.brands), levels = levelCosts(scenario), earlier = before === void 0 ? void 0 : levelCosts(before);
  return {
    entryDay: wholeColumn(brands, ({ entryDay }) => entryDay === 0 ? 0 : scenario.market.warmUp + entryDay),
    quality: column(brands, ({ quality }) => quality),
    qualitySpread: column(brands, ({ qualitySpread }) => qualitySpread),
    tasteSpread: column(brands, ({ tasteSpread }) => tasteSpread),
    preference: column(brands, ({ preference }) => preference),
    promise: column(brands, ({ promise }) => promise),
    price: column(brands, ({ price }) => price),
    unitCost: Float64Array.from(brands, ({ unitCost }, at) => Math.max(0, unitCost + levels[at].perSale)),
    levelDailyCost: column(levels, ({ perDay }) => perDay),
    levelOnceCost: Float64Array.from(levels, ({ once }, at) => once - (earlier?.[at].once ?? 0)),
    levelDay: wholeColumn(brands, () => day),
    fixedCost: column(brands, ({ fixedCost }) => fixedCost),
    content: rows(brands, ({ content }) => FORMATS.map((format) => content[format])),
    contentDailyCost: column(brands, ({ contentDailyCost }) => contentDailyCost),
    usability: rows(brands, ({ usability }) => DEVICES.map((device) => usability[device])),
    loadSeconds: column(brands, ({ loadSeconds }) => loadSeconds),
    checkout: column(brands, ({ checkout }) => checkout),
    engagement: rows(brands, ({ engagement }) => MOMENTS.map((moment) => engagement[moment])),
    shareTools: rows(brands, ({ shareTools }) => shareMoments.map((moment) => shareTools[moment])),
    coherence: column(brands, ({ coherence }) => coherence),
    outlets: column(brands, ({ outlets }) => outlets),
    deliveryDays: column(brands, ({ deliveryDays }) => deliveryDays),
    ...compilePresence(scenario),
    ...compileCampaigns(scenario),
    ...compileRivalry(scenario)
  };
}
function compilePresence({ brands: byName, channels: channelsByName }) {
  let brands = Object.values(byName), channels = Object.keys(channelsByName), serves = (name) => channelsByName[name].owner === "owned" && channelsByName[name].flow === "pull";
  return {
    coverage: rows(brands, ({ coverage }) => channels.flatMap((name) => MOMENTS.map((moment) => entry(coverage, name)?.[moment] ?? 0))),
    prominence: rows(brands, ({ prominence }) => channels.map((name) => entry(prominence, name) ?? 1)),
    service: rows(brands, ({ service, touchpoints }) => channels.map((name) => entry(touchpoints, name)?.quality ?? service)),
    failure: rows(brands, ({ failure, touchpoints }) => channels.map((name) => entry(touchpoints, name)?.failure ?? (serves(name) ? failure : 0)))
  };
}
function compileCampaigns(scenario) {
  let brands = Object.values(scenario.brands);
  return {
    careAnswered: column(brands, ({ care }) => care.answered),
    careHours: column(brands, ({ care }) => care.hours),
    careSkill: column(brands, ({ care }) => care.skill),
    careDailyCost: column(brands, ({ care }) => care.dailyCost),
    advertising: column(brands, ({ advertising }) => advertising.daily),
    channelAdvertising: rows(brands, ({ advertising }) => Object.keys(scenario.channels).map((name) => entry(advertising.channels, name) ?? 0)),
    seeds: wholeColumn(brands, ({ seeding }) => seeding.people),
    seedDay: wholeColumn(brands, ({ seeding }) => scenario.market.warmUp + seeding.day),
    seedCost: column(brands, ({ seeding }) => seeding.cost),
    seedInfluencers: flagColumn(brands, ({ seeding }) => seeding.influencers),
    fakeReviews: column(brands, ({ fakeReviews }) => fakeReviews.daily),
    fakeReviewCost: column(brands, ({ fakeReviews }) => fakeReviews.cost)
  };
}
function compileRivalry(scenario) {
  let brands = Object.values(scenario.brands), limit = (capacity) => capacity === 0 ? Number.POSITIVE_INFINITY : capacity;
  return {
    joining: column(brands, ({ membership }) => membership.joining),
    membershipPrice: column(brands, ({ membership }) => membership.price),
    membershipPeriod: column(brands, ({ membership }) => membership.period),
    cancelling: column(brands, ({ membership }) => membership.leaving),
    cancellingEvenness: column(brands, ({ membership }) => membership.leavingEvenness),
    membershipExperience: column(brands, ({ membership }) => membership.experience),
    matchPrice: column(brands, ({ reaction }) => reaction.matchPrice),
    spendByShare: column(brands, ({ reaction }) => reaction.spendByShare),
    serviceForStars: column(brands, ({ reaction }) => reaction.serviceForStars),
    reactionDelay: wholeColumn(brands, ({ reaction }) => reaction.delay),
    capacity: column(brands, ({ capacity }) => limit(capacity)),
    served: column(brands, () => 1),
    careCapacity: column(brands, ({ care }) => limit(care.capacity))
  };
}

// dist-ext/scenario/compile/channels.js
function compileChannels(scenario) {
  let channels = Object.values(scenario.channels);
  return {
    digital: flagColumn(channels, ({ kind }) => kind === "digital"),
    push: flagColumn(channels, ({ flow }) => flow === "push"),
    earned: flagColumn(channels, ({ owner }) => owner === "earned"),
    paid: flagColumn(channels, ({ owner }) => owner === "paid"),
    site: flagColumn(channels, ({ site }) => site),
    reviews: flagColumn(channels, ({ reviews }) => reviews),
    informative: column(channels, ({ informativeSpread }) => precisionOf(informativeSpread)),
    candour: column(channels, ({ candour }) => candour),
    ranking: column(channels, ({ ranking }) => ranking),
    rankingByNumber: flagColumn(channels, ({ rankingBy }) => rankingBy === "number"),
    rankingStart: column(channels, ({ rankingStart }) => rankingStart),
    together: flagColumn(channels, ({ looks }) => looks === "together"),
    attention: column(channels, ({ attention }) => attention === "all" ? Number.POSITIVE_INFINITY : attention),
    format: rows(channels, ({ formats }) => FORMATS.map((format) => formats[format])),
    dailyCost: column(channels, ({ dailyCost }) => dailyCost),
    contactCost: column(channels, ({ contactCost }) => contactCost),
    impressionCost: column(channels, ({ impressionCost }) => impressionCost),
    noticed: column(channels, ({ noticed }) => noticed)
  };
}

// dist-ext/scenario/compile/deviceMix.js
var mobilePercent = [
  0.7,
  2.9,
  6.1,
  10.7,
  16.2,
  27.2,
  35.1,
  43.6,
  50.3,
  52.2,
  50.4,
  51.6,
  55,
  58.3,
  55.2,
  60.4
], firstYear = 2009, tabletPercent = [
  [2009, 0],
  [2011, 0.5],
  [2012, 1.3],
  [2014, 6.3],
  [2024, 2.1]
];
function deviceMixOfYear(year) {
  let at = Math.min(Math.max(year - firstYear, 0), mobilePercent.length - 1), mobile = mobilePercent[at] / 100, tablet = tabletShare(firstYear + at);
  return [mobile, 1 - mobile - tablet, tablet];
}
function leanToMobile([mobile, desktop, tablet], lean) {
  let [first, second, third] = normalised([mobile * lean, desktop, tablet]);
  return Number.isFinite(first) ? [first, second, third] : [mobile, desktop, tablet];
}
var daypartOdds = [
  [1.1, 0.6, 0.8],
  [1.2, 0.5, 0.6],
  [0.8, 1.7, 0.5],
  [1.3, 0.3, 0.5],
  [1, 0.8, 2],
  [1.1, 0.6, 1.3]
], mostRounds = 200, exact = 1e-12;
function deviceByDaypart(mix, weights) {
  let level = mix, table = sharesAt(level);
  for (let round = 0; round < mostRounds; ++round) {
    let means = mix.map((_, device) => meanShare(table, weights, device));
    if (means.every((mean, device) => Math.abs(mean - mix[device]) < exact))
      break;
    level = level.map((value, device) => means[device] > 0 ? value * mix[device] / means[device] : value), table = sharesAt(level);
  }
  return table.flat();
}
function sharesAt(level) {
  return daypartOdds.map((odds) => normalised(odds.map((value, device) => value * level[device])));
}
function meanShare(table, weights, device) {
  return table.reduce((sum, row, daypart) => sum + weights[daypart] * row[device], 0);
}
function tabletShare(year) {
  let after = tabletPercent.findIndex(([at]) => at >= year);
  if (after <= 0)
    return tabletPercent[after === 0 ? 0 : tabletPercent.length - 1][1] / 100;
  let [fromYear, from] = tabletPercent[after - 1], [toYear, to] = tabletPercent[after];
  return (from + (to - from) * (year - fromYear) / (toYear - fromYear)) / 100;
}

// dist-ext/scenario/compile/personas.js
var daysAYear = 365, everybodyAlike = 1e3;
function compilePersonas(scenario, year) {
  let personas = Object.values(scenario.personas), { needsPerYear, needShape } = scenario.market;
  return {
    needRate: column(personas, ({ needs }) => needsPerYear * needs / daysAYear),
    needShape: column(personas, () => needShape >= everybodyAlike ? Number.POSITIVE_INFINITY : needShape),
    daypart: rows(personas, (persona) => MOMENTS.flatMap(() => daypartShares(persona))),
    device: compileDevices(scenario, year),
    habit: rows(personas, (persona) => habits(persona, scenario.channels)),
    transition: rows(personas, ({ transitions }) => MOMENTS.flatMap((from) => normalised(MOMENTS.map((to) => transitions[from][to])))),
    format: rows(personas, ({ formats }) => normalised(FORMATS.map((format) => formats[format]))),
    pace: column(personas, ({ pace }) => pace),
    priceSensitivity: column(personas, (persona) => persona.priceSensitivity),
    qualitySensitivity: column(personas, (persona) => persona.qualitySensitivity),
    trustInPeople: column(personas, (persona) => persona.trustInPeople),
    trustInBrands: column(personas, (persona) => persona.trustInBrands),
    pushAttention: column(personas, (persona) => persona.pushAttention),
    scepticShare: column(personas, (persona) => persona.scepticShare),
    sharing: column(personas, ({ sharing }) => sharing),
    talking: column(personas, ({ talking }) => talking)
  };
}
function compileDevices(scenario, year) {
  return rows(Object.values(scenario.personas), (persona) => {
    let mix = persona.devices === void 0 ? deviceMixOfYear(year) : ownMix(persona.devices), own = leanToMobile(mix, persona.mobileLean), held = deviceByDaypart(own, daypartShares(persona)), { deviceByDaypart: share } = scenario.journey;
    if (share === 0)
      return held;
    let common = deviceByDaypart(own, usualDay);
    return held.map((chance, cell) => (1 - share) * chance + share * common[cell]);
  });
}
var usualDay = normalised(DEFAULT_DAYPARTS);
function ownMix(devices) {
  let [mobile, desktop, tablet] = normalised(DEVICES.map((device) => devices[device]));
  return [mobile, desktop, tablet];
}
function daypartShares({ dayparts }) {
  return normalised(DAYPARTS.map((daypart) => dayparts[daypart]));
}
function habits(persona, channels) {
  return MOMENTS.flatMap((moment) => DAYPARTS.flatMap((daypart) => Object.entries(channels).map(([name, { use, dayparts }]) => use[moment] * dayparts[daypart] * (entry(persona.habits[moment], name) ?? 1))));
}

// dist-ext/scenario/compile/rules.js
var mustBuy = -1e3, ln2 = 0.6931471805599453;
function compileRules(scenario, referencePrice) {
  return {
    journey: {
      ...scenario.journey,
      extraSources: Float64Array.from(MOMENTS, (moment) => scenario.journey.extraSources[moment]),
      dropOut: Float64Array.from(MOMENTS, (moment) => scenario.journey.dropOut[moment])
    },
    beliefs: compileBeliefs(scenario),
    platform: compilePlatform(scenario),
    choice: {
      ...scenario.choice,
      referencePrice,
      outside: scenario.choice.outside <= mustBuy ? Number.NEGATIVE_INFINITY : scenario.choice.outside
    },
    checkout: {
      ...scenario.checkout,
      abandonment: Float64Array.from(DEVICES, (device) => scenario.checkout.abandonment[device])
    },
    experience: { ...scenario.experience },
    telling: { ...scenario.telling, starThresholds: Float64Array.from(scenario.telling.starThresholds) },
    wordOfMouth: compileWordOfMouth(scenario),
    advertising: compileAdvertising(scenario),
    care: compileCare(scenario),
    surveys: {
      surveyShare: scenario.surveys.share,
      surveyNoise: scenario.surveys.noise,
      surveyPoints: scenario.surveys.points
    }
  };
}
function compileBeliefs({ beliefs }) {
  let { priorMean, paidTrust, reviewsRead, negativity, scepticism } = beliefs;
  return {
    priorMean,
    priorPrecision: precisionOf(beliefs.priorSpread),
    halfLife: beliefs.halfLife === "never" ? Number.POSITIVE_INFINITY : beliefs.halfLife,
    experiencePrecision: precisionOf(beliefs.experienceSpread),
    paidTrust,
    reviewsRead,
    reviewPrecision: precisionOf(beliefs.reviewSpread),
    negativity,
    scepticism,
    perfectDistrust: beliefs.perfectDistrust,
    reputation: beliefs.reputation,
    priceSign: beliefs.priceSign
  };
}
var STEPS = { none: 0, tenths: 0.1, halves: 0.5 };
function compilePlatform({ platform }) {
  let { order, helpfulNegativity, fakeFilter, genuineFilter } = platform, fakeStay = platform.fakeStay === "never" ? Number.POSITIVE_INFINITY : platform.fakeStay, recencyHalfLife = platform.display === "allTime" ? Number.POSITIVE_INFINITY : platform.recencyHalfLife;
  return { rounding: STEPS[platform.rounding], recencyHalfLife, order, helpfulNegativity, fakeFilter, fakeStay, genuineFilter };
}
function compileWordOfMouth({ wordOfMouth }) {
  let { friendSpread, ...rules } = wordOfMouth;
  return { ...rules, friendPrecision: precisionOf(friendSpread) };
}
function compileAdvertising({ advertising }) {
  let { halfLife, spread, ...rules } = advertising;
  return {
    ...rules,
    carryOver: halfLife === 0 ? 0 : exp(-ln2 / halfLife),
    informative: precisionOf(spread)
  };
}
function compileCare({ care }) {
  let { silent, unresolved, resolved, quick } = care.stayLoyal;
  return { ...care, stayLoyal: Float64Array.of(silent, unresolved, resolved, quick) };
}

// dist-ext/scenario/compile/startingReviews.js
var shape = [0.12, 0.06, 0.09, 0.2, 0.53], rounds = 100;
function spreadReviews(count, stars, levels) {
  let position = (stars - 1) / 4 * (levels - 1), wanted = Math.round(count * position), reviews = wholeNumbers(tiltedShape(position, levels), count);
  return shiftTo(reviews, wanted);
}
function tiltedShape(position, levels) {
  let [low, high] = [-1, 1];
  for (let round = 0; round < rounds; ++round) {
    let middle = (low + high) / 2;
    meanLevel(tilted(middle, levels)) < position ? low = middle : high = middle;
  }
  return tilted((low + high) / 2, levels);
}
function tilted(tilt, levels) {
  let [up, down] = tilt < 0 ? [1 + tilt, 1] : [1, 1 - tilt], weights = Array.from({ length: levels }, (_, level) => shapeAt(level / (levels - 1))), fromBelow = 1;
  for (let level = 0; level < levels; ++level, fromBelow *= up)
    weights[level] *= fromBelow;
  let fromAbove = 1;
  for (let level = levels - 1; level >= 0; --level, fromAbove *= down)
    weights[level] *= fromAbove;
  let total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
function shapeAt(place) {
  let from = Math.min(Math.floor(place * 4), 3), way = place * 4 - from;
  return shape[from] + way * (shape[from + 1] - shape[from]);
}
function meanLevel(chances) {
  return chances.reduce((sum, chance, level) => sum + chance * level, 0);
}
function wholeNumbers(chances, count) {
  let exact2 = chances.map((chance) => chance * count), whole = exact2.map(Math.floor), byRemainder = exact2.map((value, level) => ({ level, remainder: value - whole[level] })).sort((a, b) => b.remainder - a.remainder || a.level - b.level), left = count - whole.reduce((sum, value) => sum + value, 0);
  for (let turn = 0; left > 0; ++turn, --left)
    ++whole[byRemainder[turn % chances.length].level];
  return whole;
}
function shiftTo(reviews, wanted) {
  let missing = wanted - reviews.reduce((sum, value, level) => sum + value * level, 0), step = missing > 0 ? 1 : -1;
  for (; missing !== 0; missing -= step) {
    let from = -1;
    for (let level = 0; level < reviews.length; ++level)
      level + step >= 0 && level + step < reviews.length && reviews[level] > 0 && (from < 0 || reviews[level] > reviews[from]) && (from = level);
    if (from < 0)
      break;
    --reviews[from], ++reviews[from + step];
  }
  return reviews;
}

// dist-ext/scenario/compile/timeline.js
function scenariosByDay(scenario) {
  let found = /* @__PURE__ */ new Map([[0, scenario]]), current = { ...scenario, timeline: [] };
  for (let { day, set } of inOrderOfDays(scenario.timeline))
    current = withChanges(current, set), found.set(day, current);
  return found;
}
function inOrderOfDays(timeline) {
  return timeline.toSorted((a, b) => a.day - b.day);
}
function withChanges(scenario, set) {
  let settings = Object.entries(set).map(([path, value]) => ({ path, value })), place = { file: "timeline", line: 1, column: 1, length: 1 }, { written, complaints } = applyWritten(writtenAt(place, scenario), settings);
  if (complaints.length > 0)
    throw new Error(`unchecked timeline: ${complaints[0].message.en}`);
  return scenarioSettings.parse(plainOf(written));
}

// dist-ext/scenario/compile/toParameters.js
function toParameters(scenario, options = {}) {
  let { logged = 0, ties, byDay = scenariosByDay(scenario) } = options, { market, network, platform } = scenario, personas = Object.values(scenario.personas), brands = Object.values(scenario.brands);
  return {
    consumers: market.consumers,
    scale: scaleOf(scenario),
    days: market.warmUp + market.days,
    warmUp: market.warmUp,
    brands: Object.keys(scenario.brands),
    channels: Object.keys(scenario.channels),
    personas: Object.keys(scenario.personas),
    personaShare: Float64Array.from(normalised(personas.map(({ share }) => share))),
    durable: market.durable,
    giftsServe: market.giftsServe,
    lifetime: { leaving: market.leaving, evenness: market.leavingEvenness },
    season: compileSeason(scenario),
    network: { ...network, ties: tiesWithin(ties, market.consumers) },
    panel: Math.min(market.panel, market.consumers),
    logged: Math.min(logged, market.consumers),
    ratingLevels: platform.levels,
    initialAwareness: column(brands, ({ awareness }) => awareness),
    initialCustomers: column(brands, ({ customers }) => customers.share),
    customerTenure: column(brands, ({ customers }) => customers.tenure),
    initialReviews: rows(brands, ({ startingReviews: { count, stars } }) => spreadReviews(count, stars, platform.levels)),
    epochs: compileEpochs(scenario, byDay)
  };
}
function tiesWithin(ties, consumers) {
  if (ties === void 0 || ties.every((consumer) => consumer < consumers))
    return ties ?? new Uint32Array(0);
  let kept = [];
  for (let at = 0; at < ties.length; at += 2)
    ties[at] < consumers && ties[at + 1] < consumers && kept.push(ties[at], ties[at + 1]);
  return Uint32Array.from(kept);
}
function compileSeason({ market: { start, days, season, warmUp } }) {
  let seasonOf = (day) => day < 0 ? 1 : season[calendarDay(start, day).month - 1];
  return Float64Array.from({ length: warmUp + days }, (_, day) => seasonOf(day - warmUp));
}
function compileEpochs(scenario, byDay) {
  let changed = new Map([...byDay].map(([day, then]) => [day, atSimulatedSize(then)])), newYears = newYearDays(scenario.market.start, scenario.market.days), days = [.../* @__PURE__ */ new Set([...changed.keys(), ...newYears])].sort((a, b) => a - b), referencePrice = scenario.market.referencePrice || meanPrice(changed.get(0) ?? scenario), current = atSimulatedSize(scenario), epochs = [];
  for (let day of days) {
    let next = changed.get(day), earlier = epochs.length === 0 ? void 0 : current;
    current = next ?? current;
    let before = epochs.at(-1);
    epochs.push(next === void 0 && before !== void 0 ? withDevicesOf(before, current, day) : compileEpoch(current, day, referencePrice, earlier));
  }
  let { warmUp } = scenario.market;
  return epochs.map((epoch) => epoch.fromDay === 0 ? epoch : { ...epoch, fromDay: warmUp + epoch.fromDay });
}
function compileEpoch(scenario, fromDay, meanPriceAtStart, before) {
  let { year } = calendarDay(scenario.market.start, fromDay);
  return {
    fromDay,
    personas: compilePersonas(scenario, year),
    channels: compileChannels(scenario),
    brands: compileBrands(scenario, { day: scenario.market.warmUp + fromDay, before }),
    ...compileRules(scenario, scenario.market.referencePrice || meanPriceAtStart)
  };
}
function withDevicesOf(before, scenario, fromDay) {
  let { year } = calendarDay(scenario.market.start, fromDay);
  return { ...before, fromDay, personas: { ...before.personas, device: compileDevices(scenario, year) } };
}
function meanPrice({ brands }) {
  let prices = Object.values(brands).map(({ price }) => price);
  return prices.reduce((sum, price) => sum + price, 0) / prices.length;
}

export {
  meanAt,
  valuesAt,
  scenariosByDay,
  toParameters
};
