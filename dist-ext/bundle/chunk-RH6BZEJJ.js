import {
  childKeyHigh,
  childKeyLow,
  randomBits,
  toUniform
} from "./chunk-KEQ6DGSL.js";
import {
  Count,
  coverageCost,
  moneyOf
} from "./chunk-T6UOCXY3.js";
import {
  cumulativeThresholds,
  exp,
  gammaQuantile,
  gumbelOf,
  indexAt,
  log,
  logarithmCells,
  normalOf,
  poissonThresholds,
  pow
} from "./chunk-X2WNSBB6.js";
import {
  BRAND_LEVELS,
  BRAND_SERIES,
  Curve,
  DISTANCES,
  FAR,
  Kind,
  MARKET_SERIES,
  MILLIONTHS,
  MONEY_KINDS,
  MOST,
  MOST_EXTRA_SOURCES,
  MULTIPLIERS,
  NEED_CELLS,
  PARABOLAS,
  ROUGH_NORMALS,
  SETTINGS,
  Setting
} from "./chunk-G5HGH7WW.js";

// dist-ext/model/people/sample.js
function sampleStride(consumers, sample) {
  return Math.max(1, Math.floor(consumers / sample));
}
function isLogged(consumer, consumers, sample) {
  if (sample === 0)
    return !1;
  let stride = sampleStride(consumers, sample);
  return consumer % stride === 0 && consumer / stride < sample;
}
function markLogged(consumers, sample) {
  let marks = new Int32Array(Math.ceil(consumers / 32)), stride = sampleStride(consumers, sample);
  for (let index = 0, consumer = 0; index < sample && consumer < consumers; ++index, consumer += stride)
    marks[consumer >> 5] |= 1 << (consumer & 31);
  return marks;
}
function isMarked(marks, consumer) {
  return (marks[consumer >> 5] >>> (consumer & 31) & 1) === 1;
}

// dist-ext/model/layout/addresses.js
var Trait;
(function(Trait2) {
  Trait2[Trait2.persona = 1] = "persona", Trait2[Trait2.needRate = 2] = "needRate", Trait2[Trait2.sceptic = 3] = "sceptic", Trait2[Trait2.sharing = 4] = "sharing", Trait2[Trait2.firstNeed = 5] = "firstNeed", Trait2[Trait2.taste = 16] = "taste", Trait2[Trait2.distance = 32] = "distance", Trait2[Trait2.initialAwareness = 48] = "initialAwareness", Trait2[Trait2.reputation = 64] = "reputation", Trait2[Trait2.preference = 80] = "preference", Trait2[Trait2.leaving = 96] = "leaving", Trait2[Trait2.cancelling = 112] = "cancelling", Trait2[Trait2.staying = 128] = "staying", Trait2[Trait2.customer = 144] = "customer";
})(Trait || (Trait = {}));
var POSTING = 1073741824;
var Once;
(function(Once2) {
  Once2[Once2.experience = 2] = "experience", Once2[Once2.complain = 3] = "complain", Once2[Once2.answered = 4] = "answered", Once2[Once2.answerHours = 5] = "answerHours", Once2[Once2.stayLoyal = 6] = "stayLoyal", Once2[Once2.post = 7] = "post", Once2[Once2.postDelay = 8] = "postDelay", Once2[Once2.delivery = 9] = "delivery", Once2[Once2.loyaltyLoop = 10] = "loyaltyLoop", Once2[Once2.outside = 12] = "outside", Once2[Once2.device = 13] = "device", Once2[Once2.mood = 14] = "mood", Once2[Once2.survey = 15] = "survey", Once2[Once2.answer = 16] = "answer", Once2[Once2.leaving = 17] = "leaving", Once2[Once2.joining = 18] = "joining", Once2[Once2.recall = 32] = "recall", Once2[Once2.gumbel = 48] = "gumbel", Once2[Once2.reminded = 96] = "reminded", Once2[Once2.failure = 64] = "failure", Once2[Once2.tell = 16777216] = "tell", Once2[Once2.message = 33554432] = "message";
})(Once || (Once = {}));
var Within;
(function(Within2) {
  Within2[Within2.daypart = 1] = "daypart", Within2[Within2.device = 2] = "device", Within2[Within2.sources = 3] = "sources", Within2[Within2.dropOut = 4] = "dropOut", Within2[Within2.next = 5] = "next", Within2[Within2.gap = 6] = "gap", Within2[Within2.checkout = 7] = "checkout", Within2[Within2.comeBack = 8] = "comeBack", Within2[Within2.giveUp = 9] = "giveUp", Within2[Within2.searchAgain = 10] = "searchAgain", Within2[Within2.way = 11] = "way", Within2[Within2.otherWay = 12] = "otherWay", Within2[Within2.room = 13] = "room", Within2[Within2.absence = 32] = "absence", Within2[Within2.channel = 4096] = "channel", Within2[Within2.meet = 4112] = "meet", Within2[Within2.signal = 4128] = "signal", Within2[Within2.bounce = 4144] = "bounce", Within2[Within2.share = 4160] = "share", Within2[Within2.shareWith = 4176] = "shareWith", Within2[Within2.consider = 4192] = "consider", Within2[Within2.look = 4208] = "look", Within2[Within2.looks = 4224] = "looks";
})(Within || (Within = {}));
var Heard;
(function(Heard2) {
  Heard2[Heard2.need = 1] = "need", Heard2[Heard2.passOn = 2] = "passOn", Heard2[Heard2.tell = 16777216] = "tell", Heard2[Heard2.message = 33554432] = "message";
})(Heard || (Heard = {}));
var Run;
(function(Run2) {
  Run2[Run2.network = 1073741825] = "network", Run2[Run2.seeds = 1073741826] = "seeds", Run2[Run2.order = 1073742080] = "order";
})(Run || (Run = {}));

// dist-ext/model/reviews/reviews.js
var RING = 64;
function createReviewStore(brands, levels, initial, answers, weight = 1) {
  let store = {
    brands,
    levels,
    weight,
    counts: new Float64Array(brands * levels),
    recent: new Float64Array(brands * levels),
    newest: new Uint8Array(brands * RING),
    newestCount: new Float64Array(brands),
    answered: new Float64Array(brands),
    display: {
      stars: new Float64Array(brands).fill(NaN),
      count: new Float64Array(brands),
      mean: new Float64Array(brands),
      feltMean: new Float64Array(brands),
      badShare: new Float64Array(brands),
      unanswered: new Float64Array(brands),
      scepticMean: new Float64Array(brands),
      scepticWeight: new Float64Array(brands)
    }
  };
  for (let brand = 0; brand < brands; ++brand) {
    fillEvenly(store, brand, initial);
    for (let level = 0; isBad(level, levels); ++level)
      store.answered[brand] += answers[brand] * store.counts[brand * levels + level];
  }
  return store;
}
function fillEvenly(store, brand, initial) {
  let { levels, weight } = store, wanted = initial.slice(brand * levels, (brand + 1) * levels), total = wanted.reduce((sum, count2) => sum + count2, 0);
  for (let posted = 1; posted <= total; ++posted) {
    let level = 0, lag = -1 / 0;
    for (let candidate = 0; candidate < levels; ++candidate) {
      let behind = wanted[candidate] * posted / total - store.counts[brand * levels + candidate];
      behind > lag && (lag = behind, level = candidate);
    }
    count(store, brand, level, 1), Math.floor(posted / weight) > Math.floor((posted - 1) / weight) && putOnTop(store, brand, level);
  }
}
function addReview(store, brand, level) {
  count(store, brand, level, store.weight), putOnTop(store, brand, level);
}
function count(store, brand, level, reviews) {
  store.counts[brand * store.levels + level] += reviews, store.recent[brand * store.levels + level] += reviews;
}
function putOnTop(store, brand, level) {
  store.newest[brand * RING + store.newestCount[brand] % RING] = level, store.newestCount[brand] += 1;
}
function removeReview(store, brand, level) {
  let cell = brand * store.levels + level;
  store.recent[cell] -= store.recent[cell] / store.counts[cell] * store.weight, store.counts[cell] -= store.weight;
}
function isBad(level, levels) {
  return level <= 0.375 * (levels - 1);
}
function starsOf(level, levels) {
  return 1 + Math.floor(4 * level / (levels - 1) + 0.5);
}
function levelOf(satisfaction, levels, thresholds) {
  if (levels !== 5)
    return Math.floor(Math.min(1, Math.max(0, satisfaction)) * (levels - 1) + 0.5);
  let level = 0;
  for (; level < 4 && satisfaction >= thresholds[level]; )
    ++level;
  return level;
}
function meaningOf(levels, thresholds) {
  if (levels !== 5)
    return Float64Array.from({ length: levels }, (_, level) => level / (levels - 1));
  let bound = [0, ...thresholds, 1];
  return Float64Array.from({ length: 5 }, (_, level) => (bound[level] + bound[level + 1]) / 2);
}
function closeReviews(store, epoch, meaning, luck) {
  let { levels, display } = store, recency = epoch.platform.recencyHalfLife, keep = recency === 1 / 0 ? 1 : pow(2, -1 / recency);
  for (let brand = 0; brand < store.brands; ++brand) {
    let weight = 0, stars = 0, value = 0, feltWeight = 0, felt = 0, count2 = 0, bad = 0;
    for (let level = 0; level < levels; ++level) {
      let cell = brand * levels + level;
      recency !== 1 / 0 && (store.recent[cell] *= keep);
      let here = recency === 1 / 0 ? store.counts[cell] : store.recent[cell], times = isBad(level, levels) ? epoch.beliefs.negativity : 1;
      weight += here, stars += here * (1 + 4 * level / (levels - 1)), value += here * meaning[level], feltWeight += here * times, felt += here * times * meaning[level], count2 += store.counts[cell], isBad(level, levels) && (bad += store.counts[cell]);
    }
    display.count[brand] = weight > 0 ? count2 : 0, display.stars[brand] = weight > 0 ? stars / weight : NaN, display.mean[brand] = weight > 0 ? value / weight : 0, display.feltMean[brand] = feltWeight > 0 ? felt / feltWeight : 0, display.badShare[brand] = count2 > 0 ? bad / count2 : 0, epoch.platform.rounding > 0 && weight > 0 && showRounded(display, brand, meaning, epoch.platform.rounding), display.unanswered[brand] = bad > 0 ? 1 - Math.min(1, store.answered[brand] / bad) : 0, weight > 0 && readSceptically(store, epoch, meaning, brand, luck);
  }
}
function showRounded(display, brand, meaning, step) {
  let shown = step * Math.floor(display.stars[brand] / step + 0.5), value = meaningOfStars(shown, meaning);
  display.feltMean[brand] += value - display.mean[brand], display.mean[brand] = value;
}
function meaningOfStars(stars, meaning) {
  let place2 = (Math.min(5, Math.max(1, stars)) - 1) / 4 * (meaning.length - 1), level = Math.min(meaning.length - 2, Math.floor(place2));
  return meaning[level] + (place2 - level) * (meaning[level + 1] - meaning[level]);
}
function readSceptically(store, epoch, meaning, brand, luck) {
  let { display, levels } = store, { reviewsRead, negativity, scepticism } = epoch.beliefs, read = Math.min(display.count[brand], Math.max(1, reviewsRead)), drawn2 = epoch.platform.order === "newest" ? void 0 : readingThresholds(store, epoch, brand), weight = 0, sum = 0;
  for (let review = 0; review < read; ++review) {
    let level = drawn2 === void 0 ? store.newest[brand * RING + (store.newestCount[brand] - 1 - review % RING) % RING] : indexAt(drawn2, randomBits(luck.high, luck.low, 1024 * brand + review)), times = isBad(level, levels) ? negativity : 1;
    weight += times, sum += times * meaning[level];
  }
  let mean = weight > 0 ? sum / weight : display.mean[brand], perfect = Math.max(0, (display.stars[brand] - 1) / 4 - 0.85);
  display.scepticMean[brand] = mean - scepticism * (2 * perfect + display.badShare[brand] * display.unanswered[brand]), display.scepticWeight[brand] = 1 - scepticism / (1 + display.count[brand] / 10);
}
function readingThresholds(store, epoch, brand) {
  let { levels } = store, times = epoch.platform.order === "helpful" ? epoch.platform.helpfulNegativity : 1, weights = Float64Array.from({ length: levels }, (_, level) => store.counts[brand * levels + level] * (isBad(level, levels) ? times : 1));
  return cumulativeThresholds(weights.some((weight) => weight > 0) ? weights : weights.fill(1));
}
function judgeSilence(credit, store, epoch) {
  for (let brand = 0; brand < store.brands; ++brand)
    credit[brand] = 1 - epoch.care.silenceDiscount * store.display.unanswered[brand];
}
function orderLuck(key, day) {
  let high = childKeyHigh(key.high, key.low, Run.order), low = childKeyLow(key.high, key.low, Run.order);
  return { high: childKeyHigh(high, low, day), low: childKeyLow(high, low, day) };
}

// dist-ext/model/reviews/boughtReviews.js
function postBoughtReviews(market, ledger) {
  let { reviews, rules, people, day } = market, { fakeFilter, fakeStay } = rules.epoch.platform, best = reviews.levels - 1, found = 1 - exp(-1 / fakeStay), bought = new Float64Array(people.brands);
  for (let brand = 0; brand < people.brands; ++brand) {
    let here = day * people.brands + brand, stock = ledger.bought[brand];
    for (stock.toRemove += stock.standing * found; stock.toRemove >= 1; --stock.toRemove)
      removeReview(reviews, brand, best), --stock.standing, ledger.series.fakeRemoved[here]++;
    if (rules.present[brand] !== 0)
      for (bought[brand] = rules.epoch.brands.fakeReviews[brand], stock.toPost += bought[brand] * (1 - fakeFilter); stock.toPost >= 1; --stock.toPost)
        addReview(reviews, brand, best), ++stock.standing, ledger.series.fakePosted[here]++;
  }
  return bought;
}

// dist-ext/model/layout/record.js
var Short;
(function(Short2) {
  Short2[Short2.needDay = 0] = "needDay", Short2[Short2.stepDay = 1] = "stepDay", Short2[Short2.talkDay = 2] = "talkDay", Short2[Short2.seenDay = 3] = "seenDay", Short2[Short2.journey = 4] = "journey";
})(Short || (Short = {}));
var Byte;
(function(Byte2) {
  Byte2[Byte2.stage = 10] = "stage", Byte2[Byte2.step = 11] = "step", Byte2[Byte2.sources = 12] = "sources", Byte2[Byte2.heldBrand = 13] = "heldBrand", Byte2[Byte2.purchases = 14] = "purchases", Byte2[Byte2.review = 15] = "review";
})(Byte || (Byte = {}));
var Stage;
(function(Stage2) {
  Stage2[Stage2.idle = 0] = "idle", Stage2[Stage2.journey = 1] = "journey", Stage2[Stage2.waiting = 2] = "waiting";
})(Stage || (Stage = {}));
var UNDRAWN = 6, BRAND_WORD = 4, Belief;
(function(Belief2) {
  Belief2[Belief2.ownPrecision = 0] = "ownPrecision", Belief2[Belief2.othersPrecision = 1] = "othersPrecision", Belief2[Belief2.ownMean = 4] = "ownMean", Belief2[Belief2.othersMean = 5] = "othersMean", Belief2[Belief2.channels = 6] = "channels", Belief2[Belief2.standing = 7] = "standing";
})(Belief || (Belief = {}));
var Standing;
(function(Standing2) {
  Standing2[Standing2.aware = 1] = "aware", Standing2[Standing2.awareOwn = 2] = "awareOwn", Standing2[Standing2.considered = 4] = "considered", Standing2[Standing2.consideredOwn = 8] = "consideredOwn", Standing2[Standing2.metBefore = 16] = "metBefore", Standing2[Standing2.bought = 32] = "bought", Standing2[Standing2.easeShift = 6] = "easeShift", Standing2[Standing2.loyaltyShift = 12] = "loyaltyShift";
})(Standing || (Standing = {}));

// dist-ext/model/eventLog.js
var WIDTH = 10;
function writeEvent({ rows }, row) {
  let [consumer, day, daypart, ...rest] = row;
  rows.push(consumer, day, daypart === UNDRAWN ? 0 : daypart, ...rest);
}
function sortDay(recorder) {
  let written = recorder.rows.splice(0);
  return Array.from({ length: written.length / WIDTH }, (_, row) => written.slice(row * WIDTH, (row + 1) * WIDTH)).sort(([one], [other]) => one - other).flat();
}
function eventLogOf(days, warmUp) {
  let length = days.reduce((sum, rows) => sum + rows.length, 0) / WIDTH, log2 = {
    length,
    consumer: new Int32Array(length),
    day: new Int32Array(length),
    daypart: new Int8Array(length),
    activity: new Uint8Array(length),
    journey: new Int32Array(length),
    persona: new Int8Array(length),
    device: new Int8Array(length),
    channel: new Int8Array(length),
    brand: new Int8Array(length),
    value: new Float64Array(length)
  }, row = 0;
  for (let rows of days)
    for (let cell = 0; cell < rows.length; cell += WIDTH, ++row)
      log2.consumer[row] = rows[cell], log2.day[row] = rows[cell + 1] - warmUp, log2.daypart[row] = rows[cell + 2], log2.activity[row] = rows[cell + 3], log2.journey[row] = rows[cell + 4], log2.persona[row] = rows[cell + 5], log2.device[row] = rows[cell + 6], log2.channel[row] = rows[cell + 7], log2.brand[row] = rows[cell + 8], log2.value[row] = rows[cell + 9];
  return log2;
}

// dist-ext/model/advertising/channelAdvertising.js
function impressionsOf({ impressionCost }, channel, money) {
  return 1e3 * money / impressionCost[channel];
}
function buysImpressions({ epochs }) {
  return epochs.some(({ brands }) => brands.channelAdvertising.some((money) => money > 0));
}
function showImpressions(stock, { brands, channels, advertising }, { consumers, brands: names }, { day, brand, spending }) {
  let count2 = channels.digital.length, here = (day * names.length + brand) * count2, { carryOver } = advertising, isThere = day >= brands.entryDay[brand], reached = 0;
  for (let channel = 0; channel < count2; ++channel) {
    let before = day === 0 ? 0 : stock[here - names.length * count2 + channel], money = isThere ? spending * brands.channelAdvertising[brand * count2 + channel] : 0, bought = impressionsOf(channels, channel, money) / consumers;
    stock[here + channel] = (1 - carryOver) * bought + carryOver * before, reached += 1 - exp(-channels.noticed[channel] * before);
  }
  return reached;
}

// dist-ext/model/books/media.js
var WEEK = 7;
function createMedia({ days, warmUp, channels, brands }) {
  let weeks = Math.ceil((days - warmUp) / WEEK), byBrand = () => new Float64Array(weeks * brands.length), byChannel = () => new Float64Array(weeks * channels.length * brands.length);
  return {
    contacts: byChannel(),
    spend: byChannel(),
    adSpend: byChannel(),
    impressions: byChannel(),
    content: byBrand(),
    advertising: byBrand(),
    seeding: byBrand()
  };
}
function addMediaDay(media, { day, people, rules, parameters }, brand, contacts, money) {
  if (day < parameters.warmUp)
    return;
  let week = Math.floor((day - parameters.warmUp) / WEEK), { epoch } = rules, isHere = epoch.brands.entryDay[brand] <= day;
  for (let channel = 0; channel < contacts.length; ++channel) {
    let cell = (week * contacts.length + channel) * people.brands + brand, presence = isHere ? coverageCost(epoch, brand, channel) : 0;
    media.contacts[cell] += contacts[channel], media.spend[cell] += presence + contacts[channel] * epoch.channels.contactCost[channel];
    let bought = isHere ? epoch.brands.channelAdvertising[brand * contacts.length + channel] : 0;
    media.adSpend[cell] += bought, media.impressions[cell] += impressionsOf(epoch.channels, channel, bought);
  }
  let row = week * people.brands + brand;
  media.content[row] += money.content, media.seeding[row] += money.seeding, media.advertising[row] += isHere ? epoch.brands.advertising[brand] : 0;
}

// dist-ext/model/engine/compiledDay.js
var compiledDay = "AGFzbQEAAAABkQEVYAF/AGACf38AYAAAYAF/AX9gAX8BfGADf39/AX9gAXwBfGACf38Bf2ACf38BfGADf39/AGAEf39/fwF/YAR/f3x8AGAKf39/f39/f39/fABgCX9/f39/fH9/fwBgBn9/f39/fwF/YAN/fH8Bf2AEf398fwF/YAR/f39/AGABfAF/YAV/f39/fwF/YAN/f3wAAmMFB291dHNpZGUKd3JpdGVFdmVudAAMB291dHNpZGULd3JpdGVSZXZpZXcADQdvdXRzaWRlCm5vdGVSZXZpZXcAAQdvdXRzaWRlBm5vUm9vbQACA2VudgZtZW1vcnkCAQSAgAQDSEcDBAkGAAEAAgQOCQIABgYBAwEFAQ8CAhABAgMCAAIBAQARBAUKCgUFBAYSBwQIEwkUAAMABQIAAgAABwEDAQgLCAcHAAMLCAa7B5sBfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQX8LfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBfwt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38AQYAIC38AQYAOC38AQZAOC38AQZAaC38AQZA6C38AQZDDAAt/AEGQgwILfwBBkMMDC38AQZDLAwt/AEGQ6wMLfwBBgO8DC38AQYDxAwt/AEGQ8QMLfwBBkIEEC38AQZCCBAt/AEGQwgULfwBBkMMFC38AQZDEBQt/AEGQxQULfwBBwAALfwBBoMkFC38AQaDZBQt/AEGg2gULfwBBoNsFC38AQaDcBQt/AEGw3AULfwBBsN0FC38AQbDeBQt/AEGw3wULfwBBsOAFC38AQbDwBQt/AEGw8wULfwBBsPQFC38AQbD1BQt/AEGw9gULfwBBwPcFC38AQcD4BQt/AEHA+QULfwBBwPoFC38AQcD7BQt/AEHA/AULfwBBwP0FC38AQcD+BQt/AEHA/wULfwBBwI8GC38AQcCfBgt/AEHAogYLfwBBwKcGC38AQcCoBgt/AEHAqQYLfwBBwLkGC38AQcDJBgt/AEHAygYLfwBBwMsGC38AQcDMBgt/AEHAzQYLfwBBwM4GC38AQeDOBgt/AEGAzwYLfwBBgN8GC38AQYDnBgt/AEHA5wYLfwBBwO8GC38AQYDwBgt/AEEQC38AQYDyBgt/AEGAkgcLfwBBgLIHC38AQYDCBwt/AEGAwwcLfwBBgMQHC38AQYDUBwt/AEGA5AcLfwBBgJQIC38AQYDECAt/AEGAhAkLfwBBwIQJC38AQYCFCQt/AEHAhQkLfwBBwKUJC38AQcDFCQt/AEHAzQkLfwBBwNUJC38AQcCFCgt/AEHAtQoLfwBBwOUKC38AQcCVCwt/AEHArQsLfwBBgK4LC38AQYC+Cwt/AEGAvwsLfwBBgMALC38AQYDBCwsH5hK8AQdjb2xsZWN0AD0OY3JlYXRlRGVsaXZlcnkAPA1lbXB0eURlbGl2ZXJ5ADsFaGVhcmQDHQdyZWNlaXZlADoEc29ydAA5CGFza1BhbmVsACUIYWxsb2NhdGUABAN0b3ADKgtjcmVhdGVTaGFyZAA4CmZvcmdldFRvbGQANwZ0b2xkQnkANgVicmluZwAkCW9wZW5TaGFyZAAjC3JlY2VpdmVHaWZ0ACIFc2VydmUAIQd0b3VjaGVkAyIIYmVsaWVmT2YASgpicmluZ1RvZGF5AAsFbGVhcm4ASQdibG9ja09mAEYGbWVhbk9mAEQIbW92ZU1lYW4AQwtwcmVjaXNpb25PZgBCC3NldFN0YW5kaW5nAEEKc3RhbmRpbmdPZgBADmNyZWF0ZUNhbGVuZGFyABYHb3BlbkRheQAVCHNjaGVkdWxlAAYNc2NoZWR1bGVUb2RheQA/B3Rha2VEdWUAPgNleHAABwd3aG9sZU9mAC4NZXhwb25lbnRpYWxPZgAtCWZhck5vcm1hbAASCGd1bWJlbE9mABELcXVpY2tHdW1iZWwADAtxdWlja05vcm1hbAAFC3JvdWdoTm9ybWFsACwMY2hpbGRLZXlIaWdoACsLY2hpbGRLZXlMb3cAKgxub3RBYm92ZUZvdXIAKQtub3RBYm92ZU9uZQAoCnJhbmRvbUJpdHMAJwl0b1VuaWZvcm0AJgtuZXh0TmVlZERheQAYC3R1cm5Ub1NoYXJkADUCYXQDAAdwZXJzb25hAwIGc2V0RGF5AEcGdHVyblRvAAgEaGVhcgAcBnBlb3BsZQMaB3Jldmlld3MDJQtyZWNvcmRCeXRlcwMWCnBvcHVsYXRpb24DJgZicmFuZHMDAQhjaGFubmVscwMYCHBlcnNvbmFzAxkEZGF5cwMeB2tleUhpZ2gDKwZrZXlMb3cDLApsb2dnZWRCaXRzAzQMZnJpZW5kc1N0YXJ0AxcHZnJpZW5kcwMnC21lYW5GcmllbmRzAzUFbmVlZHMDKAluZWVkR3VpZGUDNgluZWVkU2NhbGUDNw9uZWVkTXVsdGlwbGllcnMDOAtib3VnaHRTaW5jZQMtB2xlYXZpbmcDKQttZW1iZXJzaGlwcwMSCmNhbmNlbGxpbmcDLgtwcmVmZXJlbmNlcwMfEGluaXRpYWxBd2FyZW5lc3MDORBpbml0aWFsQ3VzdG9tZXJzAy8IZXhwb3N1cmUDMAZmYWRpbmcDMQdtZWV0aW5nAzINbWVldGluZ0xpbWl0cwM6D21lZXRpbmdQb3NzaWJsZQM7CG5lYXJuZXNzAxsQY29udGFjdFByZWNpc2lvbgM8A21ldAM9CHJlY29yZE9mAEgHbnVtYmVycwM+Cmhhc091dGxldHMDPwdkYXlwYXJ0A0AMZGF5cGFydEd1aWRlA0EGZGV2aWNlA0IFaGFiaXQDQwpoYWJpdEd1aWRlA0QKdHJhbnNpdGlvbgNFD3RyYW5zaXRpb25HdWlkZQNGDGV4dHJhU291cmNlcwNHEWV4dHJhU291cmNlc0d1aWRlA0gFa2luZHMDSQtjb250YWN0TWVhbgNKDWNvbnRhY3RTcHJlYWQDSwdwYXNzaW5nA0wGYm91bmNlA00EcGFjZQNOB2Ryb3BPdXQDTwplbmdhZ2VtZW50A1ANTk9fRU5HQUdFTUVOVANRDHByaWNlVXRpbGl0eQNSDXF1YWxpdHlXZWlnaHQDUwt0YXN0ZVNwcmVhZANUDHNjZXB0aWNTaGFyZQNVB3ByZXNlbnQDVghwcmlvclN1bQNXCnJpc2tXZWlnaHQDWAlhdHRlbnRpb24DWQdwcm9taXNlA1oRZXhwb3N1cmVQcmVjaXNpb24DWwpjb21wbGV0aW9uA1wMc2l0ZVByZXNlbmNlA10NcGxhY2VQcmVzZW5jZQNeC21lYW5TZXJ2aWNlA18NY29udmVyc2F0aW9ucwNgDXB1c2hBdHRlbnRpb24DYQ10cnVzdEluUGVvcGxlA2IHc2hhcmluZwNjB3RhbGtpbmcDZAVwcmljZQNlDGRlbGl2ZXJ5RGF5cwNmB3F1YWxpdHkDZw1xdWFsaXR5U3ByZWFkA2gHc2VydmljZQNpB2ZhaWx1cmUDagl1c2FiaWxpdHkDawpzaGFyZVRvb2xzA2wMY2FyZUFuc3dlcmVkA20JY2FyZUhvdXJzA24TY3VzdG9tZXJFeHBlcmllbmNlcwNvD2N1c3RvbWVyTG95YWx0eQNwB2pvaW5pbmcDcRBtZW1iZXJzaGlwUGVyaW9kA3IUbWVtYmVyc2hpcEV4cGVyaWVuY2UDcwZzZXJ2ZWQDdAljYXJlU2tpbGwDdQlzdGF5TG95YWwDdg5zdGFyVGhyZXNob2xkcwN3CHJlbWluZGVkA3gMcmVjYWxsTGltaXRzA3kOcmVjYWxsUG9zc2libGUDeg5yZW1pbmRlckxpbWl0cwN7EHJlbWluZGVyUG9zc2libGUDfAZjcmVkaXQDfQZFQVJORUQDfgxyZWFkaW5nVmFsdWUDfxByZWFkaW5nUHJlY2lzaW9uA4ABCnVucmV2aWV3ZWQDgQEIYmFkU2hhcmUDggEKdW5hbnN3ZXJlZAODAQtjZWxsSW52ZXJzZQOEAQdjZWxsTG9nA4UBD2d1bWJlbFBhcmFib2xhcwOGAQ9ub3JtYWxQYXJhYm9sYXMDhwEMcm91Z2hOb3JtYWxzA4gBEXBlcnNvbmFUaHJlc2hvbGRzA4kBDW11bHRpcGxpZXJSb3cDigEFbWV0T24DiwEGdmlzaXRzA4wBBWV4aXRzA40BDWJvdWdodFRocm91Z2gDjgEGZmFpbGVkA48BDGZ1bm5lbFZpc2l0cwOQAQlmdW5uZWxNZXQDkQEKZnVubmVsTGVmdAOSAQxmdW5uZWxCb3VnaHQDkwELYnJhbmRDb3VudHMDlAEMbWFya2V0Q291bnRzA5UBDHNhdGlzZmFjdGlvbgOWARNzYXRpc2ZhY3Rpb25PZkJyYW5kA5cBCnBhbmVsQXdhcmUDmAELcGFuZWxCZWxpZWYDmQEKcGFuZWxMb3lhbAOaAQRyZWFsADEJdGhyZXNob2xkAC8Fc21hbGwARQVjb3VudAAzA2FkZAA0C2d1aWRlZEluZGV4ADIHc2V0dGluZwAwBm1lbW9yeQIAFF9fc2V0QXJndW1lbnRzTGVuZ3RoACAIAR8MAQUKyr4CR0gBAn8jKiIBIABqQQ9qQXBxIgJB//8DakEQdj8AayEAIAEgAksEf0EBBSAAQQBKBH8gAEAAQQBIBUEACwsEQBADCyACJCogAQuABAIBfAJ/IABBGHZBEGtB4AFPBHwgALhEAAAAAAAA4D+gRAAAAAAAAPA9oiIBRAAAAAAAAOA/YyEAIAFEAAAAAAAA8D8gAaEgABsiAb1CIIenQYCQmv8DayIDQQx2Qf8BcUEDdCECIAFC/wcgA0EUdSIDrH1CNIa/oiACQYDEB2orAwCiRAAAAAAAAPC/oCEBRAAAAAAAAPC/RAAAAAAAAPA/IAAbIAO3RO85+v5CLuY/oiACQYDUB2orAwAgASABIAFEVVVVVVVV1T8gAUQAAAAAAADQP6KhokQAAAAAAADgv6CiRAAAAAAAAPA/oKKgoJqfRJqZmZmZmfm/oCIBROmst8BaYUk/okRn7EVs60SXP6AgAaJEN1y4uavyzj+gIAGiRLJ1UwjMU/Q/oCABokTEAj0ayy4NQKAgAaJEaiViFPcTF0CgIAGiRJuxykh3hRJAoCABokRqUun9Zcb2P6CiIAFE5DlkaD8NEj6iRCgn37+M8UE/oCABokS/F6t+eiCPP6AgAaJEQPCUMxL1wj+gIAGiRMmFM/KSEuY/oCABokQzZlLmeNL6P6AgAaJESaRGu+9sAECgIAGiRAAAAAAAAPA/oKMFIABBGHZBGGxBgJQIaiICKwMAIABB////B3G4RAAAAAAAAHA+oiIBIAIrAwggASACKwMQoqCioAsLlAMBCH8gASAAKAIATgRADwsgAUECdCIBIAAoAhRqIggoAgAiA0HAAEYgACgCECABaiIJKAIAIgFBAEhyBEAgASEKAkAgACgCGCIBQQBOBEAgACAAKAIMIAFBAnRqKAIANgIYDAELIAAgACgCHCIBQQFqNgIcIAAoAiAiBiABRgRAIAAgBiAGQQJ1akEQajYCICAAKAIIIQcjKiIEIAAoAiBBCHRqQQ9qQXBxIgVB//8DakEQdj8AayEDIAQgBUsEf0EBBSADQQBKBH8gA0AAQQBIBUEACwsEQBADCyAFJCogBCAHIAZBCHT8CgAAIAAgBDYCCCAAKAIMIQcjKiIEIAAoAiBBAnRqQQ9qQXBxIgVB//8DakEQdj8AayEDIAQgBUsEf0EBBSADQQBKBH8gA0AAQQBIBUEACwsEQBADCyAFJCogBCAHIAZBAnT8CgAAIAAgBDYCDAsLIAAoAgwgAUECdGogCjYCACAJIAE2AgBBACEDCyAAKAIIIAFBCHRqIANBAnRqIAI2AgAgCCADQQFqNgIAC8wCAgF/BHwgAESF61G4HkmHwGRFBEBEAAAAAAAAAAAgACAAIABhGw8LIABEuB6F61EuhkBkBEBEAAAAAAAA8H8PCyAAIABE/oIrZUcV9z+iRAAAAAAAAOA/oJwiA0QAAOD+Qi7mP6KhIgQgA0R2PHk17znqPaIiBaEiAiACoiEAIAIgAiAAIAAgACAAIAAgAER/JkTWBSgSvqJEvg73K49qZj6gokQL7zSTd727vqCiRGcVAbxqVhE/oKJEF2zBFmzBZr+gokRVVVVVVVXFP6CioSIAokQAAAAAAAAAQCAAoaMgBaEgBKBEAAAAAAAA8D+gIQACfCAD/AIiAUH/B0oEQCAAIACgIAFBAWusQv8HfEI0hr+iDAELIAAgAUHoB2qsQv8HfEI0hr+iRAAAAAAAAHABoiABQYN4SA0AGiAAIAGsQv8HfEI0hr+iCwvaAgEEfyAAJAUjGiAAIxZsaiQAIysjLCICIABqQfLmu+MDaiIBQQ92IAFzQdG2sOJ6bGohASABQRB2IAFzQa3qrP8HbCACaiIBQQ92IAFzQYvNsqN4bCIBQRB2IAFzJAYjLCMrIgIgAGpBrejHwgVqIgFBD3YgAXNBq5eSjANsaiEBIAFBEHYgAXNB65Svr3hsIAJqIgFBDXYgAXNBtdzKlXxsIgFBEHYgAXMkAyMZQQFHBEAjBiMDIgJBkumXqgJqIgFBEXYgAXNBu6nr6n5saiEBIAFBEHYgAXNBreqs/wdsIAJqIgFBD3YgAXNBi82yo3hsIgFBEHYgAXMhAQNAIAMjGUEBa0gEQCAEIAEgA0ECdEGAhAlqKAIAS2ohBCADQQFqIQMMAQsLCyAEJAIjNCAAQQV2QQJ0aigCACAAdkEBcSQHIwAtAApBBHYkDkEAJBRBfyQRQQAkFQvCAQECfyAAQQJ0QcCtC2oiACAAKAIAQQFqNgIAIw4jAiMNIxlsakECdCMUQQMjEUEASCIABH8gAAUjEUGA8QNqLQAAQQFxCxtqQQZsakECdEHAtQpqIgAgACgCAEEBajYCACMRQQBOBEAjESMYIw0jAkECdGpsakECdEHApQlqIgAgACgCAEEBajYCAAsjBwRAQQQkDCMFIwQjDiABIyEjAiMUIxFBf0QAAAAAAADwvxAACyMAQQA6AAojAEH//wM7AQIL7AMCA38DfCMOIwJBA3RBkMMFaisDACIFRAAAAAAAAAAAZAR8IwojCyICQZfpl6oCaiIBQRF2IAFzQbup6+p+bGohASABQRB2IAFzQa3qrP8HbCACaiIBQQ92IAFzQYvNsqN4bCIBQRB2IAFzuEQAAAAAAADgP6BEAAAAAAAA8D2iIgS9QiCHp0GAkJr/A2siAkEMdkH/AXFBA3QhASAEQv8HIAJBFHUiAqx9QjSGv6IgAUGAxAdqKwMAokQAAAAAAADwv6AhBCACt0TvOfr+Qi7mP6IgAUGA1AdqKwMAIAQgBCAERFVVVVVVVdU/IAREAAAAAAAA0D+ioaJEAAAAAAAA4L+gokQAAAAAAADwP6CioKCaIAWiBUQAAAAAAAAAAAsiBEQAAAAAAAAYQKIiBUQAAAAAAAAwQ6AiBr2nIAZEAAAAAAAAMMOgIAVka2pBBkQAAAAAAAAYQCMOt6EgBWQiARskDiMAIABBAnRBAXIjDkEEdHI6AAojAEH//wMgAQR/QQAFQQEgBP0U/QwAAAAA4P/vQAAAAADg/+9A/fYB/SEAIgREAAAAAAAAMEOgIgW9pyAFRAAAAAAAADDDoCAEZGsiACAAQQBMGwsjBGoiACAAQf//A04bOwECIAAjBEoEQCMPIAAjBRAGCwuJBwMHfwh8AXsjAC8BBiIAIwROBEAPCyMAIwQ7AQYjMSMEIABrQQN0aisDACELIwQjAWwhBCAAIwFsIQUjAiMBbCEGA0AgASMBSARAIwBBEGogAUEEdGoiAv1dAwD9XyAL/RT98gEhDyACIA/9Xv1bAwAAIA/9IQAhDAJAIzAgASAEakEDdGorAwAjMCABIAVqQQN0aisDAKEiCUQAAAAAAAAAAGENACACLwEOQQJxBH9BAQUCfCMCQQN0QcD3BWorAwCaIAmiIgdEhetRuB5Jh8BkRQRARAAAAAAAAAAAIAcgByAHYRsMAQtEAAAAAAAA8H8gB0S4HoXrUS6GQGQNABogByAHRP6CK2VHFfc/okQAAAAAAADgP6CcIgpEAADg/kIu5j+ioSINIApEdjx5Ne856j2iIg6hIgggCKIhByAIIAggByAHIAcgByAHIAdEfyZE1gUoEr6iRL4O9yuPamY+oKJEC+80k3e9u76gokRnFQG8alYRP6CiRBdswRZswWa/oKJEVVVVVVVVxT+goqEiB6JEAAAAAAAAAEAgB6GjIA6hIA2gRAAAAAAAAPA/oCEIAnwgCvwCIgBB/wdKBEAgCCAIoCAAQQFrrEL/B3xCNIa/ogwBCyAIIABB6AdqrEL/B3xCNIa/okQAAAAAAABwAaIgAEGDeEgNABogCCAArEL/B3xCNIa/ogsLIQcjBiMDIgMjBEEEdCABampBkemXqgNqIgAgAEERdnNBu6nr6n5saiEARAAAAAAAAPA/IAehIABBEHYgAHNBreqs/wdsIANqIgAgAEEPdnNBi82yo3hsIgBBEHYgAHO4RAAAAAAAAOA/oEQAAAAAAADwPaJlBH9BAAUgAi8BDiIAQQFxRQRAIwFBG2wgAWpBAnRBwJULaiIDIAMoAgBBAWo2AgALIAIgAEEDcjsBDiMHBEAjBSMEIw5BFSMALQAKQQNxBH8jAC8BCAVBfwsjAiMUQX8gAUQAAAAAAADwvxAAC0EBCwtFDQAgAUEDdEGw3wVqKwMAIQggCSABIAZqQQN0QbDgBWorAwCiIgdEAAAAAAAAAABkBEAgAiAMIAegIgm2OAIAIAJBCGoiAC8BALgiCiAHIAmjIAhEAAAAAAAA4D+gRAAAAADg/99AoiAKoaKgRAAAAAAAADBDoP0UIQ8gACAPIA/9hgH9WQEAAAsLIAFBAWohAQwBCwsLigMCAXwBfyAAQRh2QRBrQeABTwR8IAC4RAAAAAAAAOA/oEQAAAAAAADwPaIiAb1CIIenQYCQmv8DayICQQx2Qf8BcUEDdCEAIAFC/wcgAkEUdSICrH1CNIa/oiAAQYDEB2orAwCiRAAAAAAAAPC/oCEBIAK3RO85+v5CLuY/oiAAQYDUB2orAwAgASABIAFEVVVVVVVV1T8gAUQAAAAAAADQP6KhokQAAAAAAADgv6CiRAAAAAAAAPA/oKKgoJoiAb1CIIenQYCQmv8DayICQQx2Qf8BcUEDdCEAIAFC/wcgAkEUdSICrH1CNIa/oiAAQYDEB2orAwCiRAAAAAAAAPC/oCEBIAK3RO85+v5CLuY/oiAAQYDUB2orAwAgASABIAFEVVVVVVVV1T8gAUQAAAAAAADQP6KhokQAAAAAAADgv6CiRAAAAAAAAPA/oKKgoJoFIABBGHZBGGxBgOQHaiICKwMAIABB////B3G4RAAAAAAAAHA+oiIBIAIrAwggASACKwMQoqCioAsLzwECAXsCfyADIAUjAUEDakF8cWxBAnRqIQhBACEDA0AgAyMBSARAIAcgAiADaiABakGR6ZeqAmr9EUGAggz9AAQA/a4BIgYgBkER/a0B/VFBkIIM/QAEAP21ASAA/RH9rgEiBiAGQRD9rQH9UUGgggz9AAQA/bUBIAH9Ef2uASIGIAZBD/2tAf1RQbCCDP0ABAD9tQEiBiAGQRD9rQH9USAIIANBAnRq/QAEAP0+/aQBIAN0ciEHIANBBGohAwwBCwsgByAEIAVBAnRqKAIAcQviDAICfAZ/QfCtC0HwrQsoAgBBAWo2AgBB9K0LIwAtAAxB9K0LKAIAajYCACMBQQNsIABqQQJ0QcCVC2oiBiAGKAIAQQFqNgIAIAEEQCMBQQVsIABqQQJ0QcCVC2oiBiAGKAIAQQFqNgIACyACBEAjAUEHbCAAakECdEHAlQtqIgIgAigCAEEBajYCAAsjAEEQaiAAQQR0aiIGLwEOIgJBIHFFBEAjAUECdCAAakECdEHAlQtqIgUgBSgCAEEBajYCAAsgBiACQSByOwEOIy0EQCMtIwVBAXRqIgIgAi8BAEEBIAB0cjsBAAsjACIFLQAOQQFqIQIgBUH/ASACIAJB/wFLGzoADkHwCisDAEQAAAAAAADwP2EEQCMAQf//AzsBAAsjKQRAIwgjCSIIQaLpl6oCaiICIAJBEXZzQbup6+p+bGohAiMGIwMiCUHx6ZeqAmoiBSAFQRF2c0G7qevqfmxqIQUjBiMDIgpB8umXqgJqIgcgB0ERdnNBu6nr6n5saiEHIAJBEHYgAnNBreqs/wdsIAhqIgIgAkEPdnNBi82yo3hsIgJBEHYgAnO4IykiCCAFQRB2IAVzQa3qrP8HbCAJaiICIAJBD3ZzQYvNsqN4bCICIAJBEHZzuEQAAAAAAADgP6BEAAAAAAAA8D2iRAAAAAAAALBAoiIDRAAAAAAAADBDoCIEvacgBEQAAAAAAAAww6AgA2RrIgJBA3RqKwMAIgQgAyACt6EgCCACQQFqQQN0aisDACAEoaKgIgMgAyMpIgIgB0EQdiAHc0Gt6qz/B2wgCmoiBSAFQQ92c0GLzbKjeGwiBSAFQRB2c7hEAAAAAAAA4D+gRAAAAAAAAPA9okQAAAAAAACwQKIiA0QAAAAAAAAwQ6AiBL2nIAREAAAAAAAAMMOgIANkayIFQYEgaiIHQQN0aisDACIEIAMgBbehIAIgB0EBakEDdGorAwAgBKGioKCjRAAAAAAAAPBBomMEQCMAQf7/AzsBAAsLIw4jAiMNIxlsakECdCMUQQMjEUEASCICBH8gAgUjEUGA8QNqLQAAQQFxCxtqQQZsakECdEHA5QpqIgIgAigCAEEBajYCACAGLwEMIQIDQCACBEAjASACaGwgAGpBAnRBwMUJaiIGIAYoAgBBAWo2AgAgAiACQQFrcSECDAELCyMHBEAjBSMEIw5BCyMhIwIjFEF/IAEbIxVBASAAdHEEfyAAQQJ0QYCFCWooAgAFQX8LIAAgAEEDdEHA+wVqKwMAEAALAkAjEgR/IxIjBUECdGooAgBBEHZBH3FBAWtBAE4FQQELDQAjCCMJIgJBo+mXqgJqIgFBEXYgAXNBu6nr6n5saiEBIAFBEHYgAXNBreqs/wdsIAJqIgFBD3YgAXNBi82yo3hsIgFBEHYgAXO4IABBA3RBwMkGaisDAEQAAAAAAADwQaJjRQ0AIwFBImwgAGpBAnRBwJULaiIBIAEoAgBBAWo2AgAjBwRAQQQkDCMFIwQjDkEXIyEjAiMUQX8gAEQAAAAAAADwvxAACyMSIwVBAnRqQf//AyMEQQEgAEEDdEHAygZqKwMA/AIiASABQQBMG2oiASABQf//A0obIgEgAEEBakEQdHI2AgAjDyABIwUQBgsjCCMJIgJBmumXqgJqIgFBEXYgAXNBu6nr6n5saiEBIAFBEHYgAXNBreqs/wdsIAJqIgFBD3YgAXNBi82yo3hsIgFBEHYgAXO4RAAAAAAAAOA/oEQAAAAAAADwPaIhAyMEIQIgAEEDdEHA/AVqKwMAIgREAAAAAAAAAABkBH8gA71CIIenQYCQmv8DayIGQQx2Qf8BcUEDdCEBIANC/wcgBkEUdSIGrH1CNIa/oiABQYDEB2orAwCiRAAAAAAAAPC/oCEDIAa3RO85+v5CLuY/oiABQYDUB2orAwAgAyADIANEVVVVVVVV1T8gA0QAAAAAAADQP6KhokQAAAAAAADgv6CiRAAAAAAAAPA/oKKgoJogBKJEAAAAAOD/70CkIgNEAAAAAAAAMEOgIgS9pyAERAAAAAAAADDDoCADZGsFQQALIQEjACIGIAYtAA1B8AFxIAByOgANIwBBAjoACiMAQf//AyABIAJqIgEgAUH//wNOGzsBAiABIwRKBEAjDyABIwUQBgUjAEEAOgAKIwBB//8DOwECIAAQEAsLgwEBAn8jCiMLIgFBmemXqgJqIgBBEXYgAHNBu6nr6n5saiEAIABBEHYgAHNBreqs/wdsIAFqIgBBD3YgAHNBi82yo3hsIgBBEHYgAHO4QaAJKwMARAAAAAAAAPBBomMEf0GQCCsDACMALQALQf8AcbdkBUEACwRAQQMQCgVBCEEMEAkLC/JAAwd/CnwBeyMAQRBqIABBBHRqIgUvAQwiAiEBA0AgAQRAIwggAWgiAyMJIgdqQdHpl6oCaiIEQRF2IARzQbup6+p+bGohBCAEQRB2IARzQa3qrP8HbCAHaiIEQQ92IARzQYvNsqN4bCIEQRB2IARzuCAAIxhsIANqQQN0QcCPBmorAwBEAAAAAAAA8EGiYwRAIAZBAWohBiMBQQxsIABqQQJ0QcCVC2oiBCAEKAIAQQFqNgIAIAMjAWwgAGpBAnRBwM0JaiIEIAQoAgBBAWo2AgAjBwRAQQQkDCMFIwQjDkEPIyEjAiMUIAMgAEQAAAAAAADwvxAACwsgASABQQFrcSEBDAELC0HYCCsDACAAQQN0QaDaBWorAwAiCUQAAAAAAAAAAGEEfEQAAAAAAAAAAAUjBiMDIgMgAGpBoemXqgJqIgFBEXYgAXNBu6nr6n5saiEBIAkgAUEQdiABc0Gt6qz/B2wgA2oiAUEPdiABc0GLzbKjeGwiAUEQdiABcyIBQRh2QRBrQeABTwR8IAG4RAAAAAAAAOA/oEQAAAAAAADwPaIiCEQAAAAAAADgP2MhASAIRAAAAAAAAPA/IAihIAEbIgi9QiCHp0GAkJr/A2siBEEMdkH/AXFBA3QhAyAIQv8HIARBFHUiBKx9QjSGv6IgA0GAxAdqKwMAokQAAAAAAADwv6AhCEQAAAAAAADwv0QAAAAAAADwPyABGyAEt0TvOfr+Qi7mP6IgA0GA1AdqKwMAIAggCCAIRFVVVVVVVdU/IAhEAAAAAAAA0D+ioaJEAAAAAAAA4L+gokQAAAAAAADwP6CioKCan0SamZmZmZn5v6AiCETprLfAWmFJP6JEZ+xFbOtElz+gIAiiRDdcuLmr8s4/oCAIokSydVMIzFP0P6AgCKJExAI9GssuDUCgIAiiRGolYhT3ExdAoCAIokSbscpId4USQKAgCKJEalLp/WXG9j+goiAIROQ5ZGg/DRI+okQoJ9+/jPFBP6AgCKJEvxerfnogjz+gIAiiREDwlDMS9cI/oCAIokTJhTPykhLmP6AgCKJEM2ZS5njS+j+gIAiiREmkRrvvbABAoCAIokQAAAAAAADwP6CjBSABQRh2QRhsQYCUCGoiAysDACABQf///wdxuEQAAAAAAABwPqIiCCADKwMIIAggAysDEKKgoqALogsiCKIhDCMIIwkiBEGT6ZeqAmoiAUERdiABc0G7qevqfmxqIQFEAAAAAAAA8D9BqAkrAwAiCaEgAEEDdCIDQcD9BWorAwAgCKAgA0HA/gVqKwMAIAFBEHYgAXNBreqs/wdsIARqIgFBD3YgAXNBi82yo3hsIgFBEHYgAXMiAUEYdkEQa0HgAU8EfCABuEQAAAAAAADgP6BEAAAAAAAA8D2iIghEAAAAAAAA4D9jIQEgCEQAAAAAAADwPyAIoSABGyIIvUIgh6dBgJCa/wNrIgdBDHZB/wFxQQN0IQQgCEL/ByAHQRR1IgesfUI0hr+iIARBgMQHaisDAKJEAAAAAAAA8L+gIQhEAAAAAAAA8L9EAAAAAAAA8D8gARsgB7dE7zn6/kIu5j+iIARBgNQHaisDACAIIAggCERVVVVVVVXVPyAIRAAAAAAAANA/oqGiRAAAAAAAAOC/oKJEAAAAAAAA8D+goqCgmp9EmpmZmZmZ+b+gIghE6ay3wFphST+iRGfsRWzrRJc/oCAIokQ3XLi5q/LOP6AgCKJEsnVTCMxT9D+gIAiiRMQCPRrLLg1AoCAIokRqJWIU9xMXQKAgCKJEm7HKSHeFEkCgIAiiRGpS6f1lxvY/oKIgCETkOWRoPw0SPqJEKCffv4zxQT+gIAiiRL8Xq356II8/oCAIokRA8JQzEvXCP6AgCKJEyYUz8pIS5j+gIAiiRDNmUuZ40vo/oCAIokRJpEa772wAQKAgCKJEAAAAAAAA8D+gowUgAUEYdkEYbEGAlAhqIgQrAwAgAUH///8HcbhEAAAAAAAAcD6iIgggBCsDCCAIIAQrAxCioKKgC6KgoiAJAnwgAkUEQCADQbD1BWorAwAMAQsgAiEBA0AgAQRAIAogAWggACMYbGpBA3RBwP8FaisDAKAhCiABIAFBAWtxIQEMAQsLIAogAmm3owuioCIJQbAJKwMAIAa3oqEiCCAAQQN0IgFBsNwFaisDACAFKgIAuyIKIAUvAQi4RBAAEAAQAAA/okQAAAAAAADgv6CioCAFKgIEuyILIAUvAQq4RBAAEAAQAAA/okQAAAAAAADgv6CioEHoCCsDACAKoCALoKMiCkHQCSsDACABQbDfBWorAwAgCqFEAAAAAAAAAACloqAgDKAiC6EhCiMIIwkiA0Gf6ZeqAmoiAUERdiABc0G7qevqfmxqIQH9DAAAAAAAAPA/AAAAAAAA8D/9DAAAAAAAAAAAAAAAAAAAAAAgCEHICSsDACABQRB2IAFzQa3qrP8HbCADaiIBQQ92IAFzQYvNsqN4bCIBQRB2IAFzQRV2QYAIayIBIAFBH3VzQQN0QYDECGopAwAgAUEfdqxCP4aEv6IiDaBBuAkrAwAgCkQAAAAAAAAAAGMEfEHACSsDACAKogUgCguioP0U/fcB/SEA/RT99gH9IQAhCiAGQQBKBED9DAAAAAAAAPA/AAAAAAAA8D/9DAAAAAAAAAAAAAAAAAAAAAAgCSANoEG4CSsDACAJIAuhIglEAAAAAAAAAABjBHxBwAkrAwAgCaIFIAkLoqD9FP33Af0hAP0U/fYB/SEAIQtBACEBIwgjCSIEQZTpl6oCaiIDIANBEXZzQbup6+p+bGohAyADQRB2IANzQa3qrP8HbCAEaiIDIANBD3ZzQYvNsqN4bCIDIANBEHZzuEHICisDAEQAAAAAAADwQaJjBEBBASEBIwFBDWwgAGpBAnRBwJULaiIDIAMoAgBBAWo2AgAjBwRAQQQkDCMFIwQjDkEQIyEjAiMUQX8gAEQAAAAAAADwvxAACyMIIwkiBEGV6ZeqAmoiAyADQRF2c0G7qevqfmxqIQMgA0EQdiADc0Gt6qz/B2wgBGoiAyADQQ92c0GLzbKjeGwiAyADQRB2c7ggAEEDdCIDQcCnBmorAwBEAAAAAAAA8EGiYwRAIwgjCSIEQZbpl6oCaiIBIAFBEXZzQbup6+p+bGohASABQRB2IAFzQa3qrP8HbCAEaiIBIAFBD3ZzQYvNsqN4bCIBIAFBEHZzuEQAAAAAAADgP6BEAAAAAAAA8D2iIgm9QiCHp0GAkJr/A2siBEEMdkH/AXFBA3QhASAJQv8HIARBFHUiBKx9QjSGv6IgAUGAxAdqKwMAokQAAAAAAADwv6AhCUEDQQIgA0HAqAZqKwMAIAS3RO85+v5CLuY/oiABQYDUB2orAwAgCSAJIAlEVVVVVVVV1T8gCUQAAAAAAADQP6KhokQAAAAAAADgv6CiRAAAAAAAAPA/oKKgoJqiIglB0AorAwBlGyEBIwFBDmwgAGpBAnRBwJULaiIEIAQoAgBBAWo2AgAgCiADQcDNBmorAwBEAAAAAAAA8D9EAAAAAAAA4D8gAUEDRhuiIAsgCqGioCEKIwcEQEEEJAwjBSMEIw5BESMhIwIjFEF/IAAgCRAACwsLIwgjCSIEQZfpl6oCaiIDIANBEXZzQbup6+p+bGohAyADQRB2IANzQa3qrP8HbCAEaiIDIANBD3ZzQYvNsqN4bCIDIANBEHZzuCABQQN0QcDOBmorAwBEAAAAAAAA8EGiYyIBRQRAIAUgBS8BDkH/H3E7AQ4LIAFFJDMLIAUqAgC7IQtBkAkrAwAiCUQAAAAAAAAAAGQEQCAFIAsgCaAiC7Y4AgAgBUEIaiIBLwEAuCINIAkgC6MgCCAMoUQAAAAAAADgP6BEAAAAAOD/30CiIA2hoqBEAAAAAAAAMEOg/RQhEiABIBIgEv2GAf1ZAQAAC0HYCSsDACEJ/QwAAAAAAAAuQAAAAAAAAC5A/QwAAAAAAAAAAAAAAAAAAAAAIApEmpmZmZmZ2b+gRAAAAAAAAC5AokTNzMzMzMzcP6P9FP33Af0hAP0U/fYB/SEAIQsjAEEQaiAAQQR0aiIDLwEOQQx2tyEIQQAhAQNAIAEjAUgEQCMAQRBqIAFBBHRqIgQvAQ4iB0EMdrdEAAAAAAAA8D8gCUQAAAAAAADgP6KhokQAAAAAAADgP6AiDUQAAAAAAAAwQ6AhDCAEIAdB/x9xIAy9pyAMRAAAAAAAADDDoCANZGtBDHRyOwEOIAFBAWohAQwBCwsgAyADLwEOQf8fcSAIIAkgCyAIoaKgRAAAAAAAAOA/oCIJRAAAAAAAADBDoCIIvacgCEQAAAAAAAAww6AgCWRrQQx0cjsBDiAGQQBKBEAjM0VBiAsrAwAiCUQAAAAAAAAAAGFyRQRAIAUgBS8BDkH/H3E7AQ5BkAsrAwAhCCAFKgIAuyEMIAlBkAkrAwCiIglEAAAAAAAAAABkBEAgBSAMIAmgIgy2OAIAIAVBCGoiAS8BALgiCyAJIAyjIAhEAAAAAAAA4D+gRAAAAADg/99AoiALoaKgRAAAAAAAADBDoP0UIRIgASASIBL9hgH9WQEAAAsLCyMBQQN0IABqQQJ0QcCVC2oiASABKAIAQQFqNgIAIABBA3RBgL4LaiIBIAErAwAgCkQAAAAAgIQuQaIiCJsiCSAJRAAAAAAAAPC/oCAJRAAAAAAAAOC/oCAIZRsiCaA5AwAgCkH4zgYrAwBmBEAjAUEKbCAAakECdEHAlQtqIgEgASgCAEEBajYCAAUgCkHwzgYrAwBjBEAjAUELbCAAakECdEHAlQtqIgEgASgCAEEBajYCAAsLA0AgAgRAIwEgAmhsIABqQQN0QYCuC2oiASABKwMAIAmgOQMAIAIgAkEBa3EhAgwBCwsjBwRAQQQkDCMFIwQjDkEOIyEjAiMUQX8gACAKEAALQZgLKwMAIglEAAAAAAAAAABhBH9BAAUjCCMJIgJBoOmXqgJqIgFBEXYgAXNBu6nr6n5saiEBIAFBEHYgAXNBreqs/wdsIAJqIgFBD3YgAXNBi82yo3hsIgFBEHYgAXO4IAlEAAAAAAAA8EGiYwsEQCMIIwkiAkGh6ZeqAmoiAUERdiABc0G7qevqfmxqIQEgAUEQdiABc0Gt6qz/B2wgAmoiAUEPdiABc0GLzbKjeGwhBUGoCysDAEQAAAAAAADwv6AhDCMCIwFsIABqQQN0QaDJBWorAwBByAgrAwAjAEEQaiAAQQR0aiIBLwEOQQx2t0QAAAAAAAAuQKOioCMCQQN0QaDZBWorAwAiC0HYCCsDACAAQQN0QaDaBWorAwAiCUQAAAAAAAAAAGEEfEQAAAAAAAAAAAUjBiMDIgMgAGpBoemXqgJqIgJBEXYgAnNBu6nr6n5saiECIAkgAkEQdiACc0Gt6qz/B2wgA2oiAkEPdiACc0GLzbKjeGwiAkEQdiACcyICQRh2QRBrQeABTwR8IAK4RAAAAAAAAOA/oEQAAAAAAADwPaIiCEQAAAAAAADgP2MhAiAIRAAAAAAAAPA/IAihIAIbIgi9QiCHp0GAkJr/A2siBkEMdkH/AXFBA3QhAyAIQv8HIAZBFHUiBqx9QjSGv6IgA0GAxAdqKwMAokQAAAAAAADwv6AhCEQAAAAAAADwv0QAAAAAAADwPyACGyAGt0TvOfr+Qi7mP6IgA0GA1AdqKwMAIAggCCAIRFVVVVVVVdU/IAhEAAAAAAAA0D+ioaJEAAAAAAAA4L+gokQAAAAAAADwP6CioKCan0SamZmZmZn5v6AiCETprLfAWmFJP6JEZ+xFbOtElz+gIAiiRDdcuLmr8s4/oCAIokSydVMIzFP0P6AgCKJExAI9GssuDUCgIAiiRGolYhT3ExdAoCAIokSbscpId4USQKAgCKJEalLp/WXG9j+goiAIROQ5ZGg/DRI+okQoJ9+/jPFBP6AgCKJEvxerfnogjz+gIAiiREDwlDMS9cI/oCAIokTJhTPykhLmP6AgCKJEM2ZS5njS+j+gIAiiREmkRrvvbABAoCAIokQAAAAAAADwP6CjBSACQRh2QRhsQYCUCGoiAysDACACQf///wdxuEQAAAAAAABwPqIiCCADKwMIIAggAysDEKKgoqALoguioqACfEHoCCsDACABKgIAuyINoCIPIAEqAgS7IgmgIQggCyAAQQN0IgJBsNwFaisDACANIAEvAQi4RBAAEAAQAAA/okQAAAAAAADgv6CioCIQIAkgAS8BCrhEEAAQABAAAD+iRAAAAAAAAOC/oCINoqCiIAJBsN0FaisDACIOoSAIo0H4CisDACIRRAAAAAAAAPA/YQ0AGiALIBAgESAJoiIJIA2ioKIgDyAJoKMgDiAIo6ELoEGgCCsDAKEhCUGoCCsDACIIRAAAAAAAAAAAZAR8RAAAAAAAAPA/AnwgCZogCKMiCESF61G4HkmHwGRFBEBEAAAAAAAAAAAgCCAIIAhhGwwBC0QAAAAAAADwfyAIRLgehetRLoZAZA0AGiAIIAhE/oIrZUcV9z+iRAAAAAAAAOA/oJwiC0QAAOD+Qi7mP6KhIg0gC0R2PHk17znqPaIiDqEiCCAIoiEJIAggCCAJIAkgCSAJIAkgCUR/JkTWBSgSvqJEvg73K49qZj6gokQL7zSTd727vqCiRGcVAbxqVhE/oKJEF2zBFmzBZr+gokRVVVVVVVXFP6CioSIJokQAAAAAAAAAQCAJoaMgDqEgDaBEAAAAAAAA8D+gIQgCfCAL/AIiAUH/B0oEQCAIIAigIAFBAWusQv8HfEI0hr+iDAELIAggAUHoB2qsQv8HfEI0hr+iRAAAAAAAAHABoiABQYN4SA0AGiAIIAGsQv8HfEI0hr+iCwtEAAAAAAAA8D+gowUgCUQAAAAAAAAAAGS4CyEJQaALKwMAIQsgBUEQdiAFcyIBQRh2QRBrQeABTwR8IAG4RAAAAAAAAOA/oEQAAAAAAADwPaIiCEQAAAAAAADgP2MhASAIRAAAAAAAAPA/IAihIAEbIgi9QiCHp0GAkJr/A2siBUEMdkH/AXFBA3QhAiAIQv8HIAVBFHUiBax9QjSGv6IgAkGAxAdqKwMAokQAAAAAAADwv6AhCEQAAAAAAADwv0QAAAAAAADwPyABGyAFt0TvOfr+Qi7mP6IgAkGA1AdqKwMAIAggCCAIRFVVVVVVVdU/IAhEAAAAAAAA0D+ioaJEAAAAAAAA4L+gokQAAAAAAADwP6CioKCan0SamZmZmZn5v6AiCETprLfAWmFJP6JEZ+xFbOtElz+gIAiiRDdcuLmr8s4/oCAIokSydVMIzFP0P6AgCKJExAI9GssuDUCgIAiiRGolYhT3ExdAoCAIokSbscpId4USQKAgCKJEalLp/WXG9j+goiAIROQ5ZGg/DRI+okQoJ9+/jPFBP6AgCKJEvxerfnogjz+gIAiiREDwlDMS9cI/oCAIokTJhTPykhLmP6AgCKJEM2ZS5njS+j+gIAiiREmkRrvvbABAoCAIokQAAAAAAADwP6CjBSABQRh2QRhsQYCUCGoiAisDACABQf///wdxuEQAAAAAAABwPqIiCCACKwMIIAggAisDEKKgoqALIQgjAUEFdCAAakECdEHAlQtqIgEgASgCAEEBajYCACMBQSFsIABqQQJ0QcCVC2oiASABKAIA/QwAAAAAAADwPwAAAAAAAPA//QwAAAAAAAAAAAAAAAAAAAAAIAkgCyAIoqD9FP33Af0hAP0U/fYB/SEAIAyiRAAAAAAAAOA/oJwgDKMiCEQAAAAAAECPQKIiDJsiCSAJRAAAAAAAAPC/oCAJRAAAAAAAAOC/oCAMZRv8Amo2AgAjBwRAQQQkDCMFIwQjDkEWIyEjAiMUQX8gACAIEAALCyAKQZAKKwMAYwR8QZgKKwMABUQAAAAAAADwPwshCUGICisDACMCQQN0QcD6BWorAwCiQZAKKwMAIgggCmQEfCAIIAqhIAijBSAKIAihRAAAAAAAAPA/IAihowuiIAmiRAAAAAAAAPA/pCIJRAAAAAAAAAAAYgRAIwgjCSAJIApEAAAAAAAAAAClRAAAAAAAAPA/pEQAAAAA4P/vQKIiCJsiCSAJRAAAAAAAAPC/oCAJRAAAAAAAAOC/oCAIZRv8AkEIdCAAchAbIQEjAUEXQRYgCkGQCisDAGMbbCAAakECdEHAlQtqIgIgAigCACABajYCACABQQBKQQAjBxsEQEEEJAwjBSMEIw5BEyMhIwIjFEF/IAAgAbcQAAsLAkBB4AkrAwAiCEQAAAAAAAAAAGENACMIIwkiAkGe6ZeqAmoiASABQRF2c0G7qevqfmxqIQFB+AkrAwBEAAAAAAAA8L+gIABBKGxB4KIGaisDAKIgAUEQdiABc0Gt6qz/B2wgAmoiASABQQ92c0GLzbKjeGwiASABQRB2cyIBIwJBBmxBBGpBDGwiBUGQOmooAgBLIAEgBUGUOmooAgBLaiAAQQNsakEDdEHAnwZqKwMAokQAAAAAAADwP6AhDUHoCSsDACEJIwgjCSICQZjpl6oCaiIBIAFBEXZzQbup6+p+bGohASABQRB2IAFzQa3qrP8HbCACaiIBIAFBD3ZzQYvNsqN4bCIBIAFBEHZzuCAIAnxEAAAAAAAA8D9B6AorAwD8AiIBRQ0AGiAJRAAAAAAAAPA/IAmhIgwgCqKgIAFBAUYNABogCSAMQZAKKwMAIgsgCmQEfCALIAqhIAujBSAKIAuhRAAAAAAAAPA/IAuhowsiC6IgC6KgC6IgDaJB2AorAwAgAEEDdCIBQYDCB2orAwBEAAAAAAAAAABkBHxEAAAAAAAA8D8gAUGAwwdqKwMAoQVEAAAAAAAAAAALIgmiRAAAAAAAAPA/oEQAAAAAAADwPyAKQZAKKwMAYwR8QeAKKwMAIAmiBUQAAAAAAAAAAAuhoqIjAkEDdEHA+QVqKwMAokGACisDACIJRAAAAAAAAAAAYQR8RAAAAAAAAPA/BSMGIwMiAkGV6ZeqAmoiASABQRF2c0G7qevqfmxqIQECfCAJIAFBEHYgAXNBreqs/wdsIAJqIgEgAUEPdnNBi82yo3hsIgEgAUEQdnMiAUEYdkEQa0HgAU8EfCABuEQAAAAAAADgP6BEAAAAAAAA8D2iIghEAAAAAAAA4D9jIQEgCEQAAAAAAADwPyAIoSABGyIIvUIgh6dBgJCa/wNrIgVBDHZB/wFxQQN0IQIgCEL/ByAFQRR1IgWsfUI0hr+iIAJBgMQHaisDAKJEAAAAAAAA8L+gIQhEAAAAAAAA8L9EAAAAAAAA8D8gARsgBbdE7zn6/kIu5j+iIAJBgNQHaisDACAIIAggCERVVVVVVVXVPyAIRAAAAAAAANA/oqGiRAAAAAAAAOC/oKJEAAAAAAAA8D+goqCgmp9EmpmZmZmZ+b+gIghE6ay3wFphST+iRGfsRWzrRJc/oCAIokQ3XLi5q/LOP6AgCKJEsnVTCMxT9D+gIAiiRMQCPRrLLg1AoCAIokRqJWIU9xMXQKAgCKJEm7HKSHeFEkCgIAiiRGpS6f1lxvY/oKIgCETkOWRoPw0SPqJEKCffv4zxQT+gIAiiRL8Xq356II8/oCAIokRA8JQzEvXCP6AgCKJEyYUz8pIS5j+gIAiiRDNmUuZ40vo/oCAIokRJpEa772wAQKAgCKJEAAAAAAAA8D+gowUgAUEYdkEYbEGAlAhqIgIrAwAgAUH///8HcbhEAAAAAAAAcD6iIgggAisDCCAIIAIrAxCioKKgC6IiCESF61G4HkmHwGRFBEBEAAAAAAAAAAAgCCAIIAhhGwwBC0QAAAAAAADwfyAIRLgehetRLoZAZA0AGiAIIAhE/oIrZUcV9z+iRAAAAAAAAOA/oJwiDEQAAOD+Qi7mP6KhIg8gDER2PHk17znqPaIiEKEiCCAIoiEJIAggCCAJIAkgCSAJIAkgCUR/JkTWBSgSvqJEvg73K49qZj6gokQL7zSTd727vqCiRGcVAbxqVhE/oKJEF2zBFmzBZr+gokRVVVVVVVXFP6CioSIJokQAAAAAAAAAQCAJoaMgEKEgD6BEAAAAAAAA8D+gIQgCfCAM/AIiAUH/B0oEQCAIIAigIAFBAWusQv8HfEI0hr+iDAELIAggAUHoB2qsQv8HfEI0hr+iRAAAAAAAAHABoiABQYN4SA0AGiAIIAGsQv8HfEI0hr+iCwsLokQAAAAAAADwQaJjRQ0AIwAtAA8EQCMAIgEtAA9BgAFzIQIjJSMFQQJ0ai8BArhEAAAAAOD/70CjIQkgAUEAOgAPIwUjBCMGIwMgAiAJIwIjFCMOEAELIwcEQCMFIyEQAgsjCCMJIgJBmemXqgJqIgEgAUERdnNBu6nr6n5saiEBIAFBEHYgAXNBreqs/wdsIAJqIgEgAUEPdnNBi82yo3hsIgEgAUEQdnO4RAAAAAAAAOA/oEQAAAAAAADwPaIiCb1CIIenQYCQmv8DayICQQx2Qf8BcUEDdCEBIAlC/wcgAkEUdSICrH1CNIa/oiABQYDEB2orAwCiRAAAAAAAAPC/oCEJIwQgArdE7zn6/kIu5j+iIAFBgNQHaisDACAJIAkgCURVVVVVVVXVPyAJRAAAAAAAANA/oqGiRAAAAAAAAOC/oKJEAAAAAAAA8D+goqCgmkHwCSsDAKIgDaNEAAAAAOD/70CkIglEAAAAAAAAMEOgIgi9pyAIRAAAAAAAADDDoCAJZGtqIQEjACAAQYABcjoADyMlIwVBAnRqIApEAAAAAOD/70CiRAAAAAAAAOA/oCIJRAAAAAAAADBDoCIIvacgCEQAAAAAAAAww6AgCWRrQRB0Qf7/AyABIAFB/v8DThtyNgIAIAEjBEoEQCMPIAEjBRAGBSMAIgEtAA9BgAFzIQIjJSMFQQJ0ai8BArhEAAAAAOD/70CjIQkgAUEAOgAPIwUjBCMGIwMgAiAJIwIjFCMOEAELCyMAIgEgAS0ADUEPcSAAQQR0cjoADUHACisDAEQAAAAAAAAAAGEEf0EBBSMALwEEQf//A0cLRQRAQQAQHgRAEB0LCwuqAgECfyAAvUIgh6dBgJCa/wNrIgFBDHZB/wFxQQN0IQIgAEL/ByABQRR1IgGsfUI0hr+iIAJBgMQHaisDAKJEAAAAAAAA8L+gIQAgAbdE7zn6/kIu5j+iIAJBgNQHaisDACAAIAAgAERVVVVVVVXVPyAARAAAAAAAANA/oqGiRAAAAAAAAOC/oKJEAAAAAAAA8D+goqCgmiIAvUIgh6dBgJCa/wNrIgFBDHZB/wFxQQN0IQIgAEL/ByABQRR1IgGsfUI0hr+iIAJBgMQHaisDAKJEAAAAAAAA8L+gIQAgAbdE7zn6/kIu5j+iIAJBgNQHaisDACAAIAAgAERVVVVVVVXVPyAARAAAAAAAANA/oqGiRAAAAAAAAOC/oKJEAAAAAAAA8D+goqCgmgueAwEDfyAARAAAAAAAAPA/IAChIABEAAAAAAAA4D9jIgMbIgC9QiCHp0GAkJr/A2siAUEMdkH/AXFBA3QhAiAAQv8HIAFBFHUiAax9QjSGv6IgAkGAxAdqKwMAokQAAAAAAADwv6AhAEQAAAAAAADwv0QAAAAAAADwPyADGyABt0TvOfr+Qi7mP6IgAkGA1AdqKwMAIAAgACAARFVVVVVVVdU/IABEAAAAAAAA0D+ioaJEAAAAAAAA4L+gokQAAAAAAADwP6CioKCan0SamZmZmZn5v6AiAETprLfAWmFJP6JEZ+xFbOtElz+gIACiRDdcuLmr8s4/oCAAokSydVMIzFP0P6AgAKJExAI9GssuDUCgIACiRGolYhT3ExdAoCAAokSbscpId4USQKAgAKJEalLp/WXG9j+goiAAROQ5ZGg/DRI+okQoJ9+/jPFBP6AgAKJEvxerfnogjz+gIACiREDwlDMS9cI/oCAAokTJhTPykhLmP6AgAKJEM2ZS5njS+j+gIACiREmkRrvvbABAoCAAokQAAAAAAADwP6CjC4UDAQV/IAAoAgBBAnQhBiAAIAE2AgQgACgCCCEFIAFBAnQiBCMqIgJqQQ9qQXBxIgNB//8DakEQdj8AayEBIAIgA0sEf0EBBSABQQBKBH8gAUAAQQBIBUEACwsEQBADCyADJCogAiAFIAb8CgAAIAAgAjYCCCAAKAIMIQUjKiICIARqQQ9qQXBxIgNB//8DakEQdj8AayEBIAIgA0sEf0EBBSABQQBKBH8gAUAAQQBIBUEACwsEQBADCyADJCogAiAFIAb8CgAAIAAgAjYCDCAAKAIQIQUjKiICIARqQQ9qQXBxIgNB//8DakEQdj8AayEBIAIgA0sEf0EBBSABQQBKBH8gAUAAQQBIBUEACwsEQBADCyADJCogAiAFIAb8CgAAIAAgAjYCECAAKAIUIgMEQCAEIyoiBGpBD2pBcHEiAkH//wNqQRB2PwBrIQEgAiAESQR/QQEFIAFBAEoEfyABQABBAEgFQQALCwRAEAMLIAIkKiAEIAMgBvwKAAAgACAENgIUCwv+AgEEfyMqIgNBJ2pBcHEiAUH//wNqQRB2PwBrIQIgASADSQR/QQEFIAJBAEoEfyACQABBAEgFQQALCwRAEAMLIAEkKiADQQA2AgAgA0GACDYCBCMqIgFBjyBqQXBxIgRB//8DakEQdj8AayECIAEgBEsEf0EBBSACQQBKBH8gAkAAQQBIBUEACwsEQBADCyAEJCogAyABNgIIIyoiAUGPIGpBcHEiBEH//wNqQRB2PwBrIQIgASAESwR/QQEFIAJBAEoEfyACQABBAEgFQQALCwRAEAMLIAQkKiADIAE2AgwjKiIBQY8gakFwcSIEQf//A2pBEHY/AGshAiABIARLBH9BAQUgAkEASgR/IAJAAEEASAVBAAsLBEAQAwsgBCQqIAMgATYCECADIQIgAARAIyoiAEGPIGpBcHEiAUH//wNqQRB2PwBrIQMgACABSwR/QQEFIANBAEoEfyADQABBAEgFQQALCwRAEAMLIAEkKgVBACEACyACIAA2AhQgAgvVAQEHfyABQQJ0IgEgACgCEGoiBigCACECIAAoAhQgAWooAgAhAwNAIAJBAE4EQCAAKAIIIAJBCHRqIQdBACEBA0AgASADSARAIAAoAiQgByABQQJ0aigCACAAKAIEayIEQQV1IgVBAnRqIgggCCgCAEEBIAR0cjYCACAAKAIoIAVBBXVBAnRqIgQgBCgCAEEBIAV0cjYCACABQQFqIQEMAQsLIAAoAgwgAkECdGoiAygCACADIAAoAhg2AgAgACACNgIYIQJBwAAhAwwBCwsgBkF/NgIAC+QEAQN/IyoiA0E/akFwcSIEQf//A2pBEHY/AGshBSADIARLBH9BAQUgBUEASgR/IAVAAEEASAVBAAsLBEAQAwsgBCQqIAMgADYCACADIAE2AgQgA0F/NgIYIANBADYCHCADIAAgAkE/akHAAG1qNgIgIyoiBSADKAIgQQh0akEPakFwcSIEQf//A2pBEHY/AGshASAEIAVJBH9BAQUgAUEASgR/IAFAAEEASAVBAAsLBEAQAwsgBCQqIAMgBTYCCCMqIgUgAygCIEECdGpBD2pBcHEiBEH//wNqQRB2PwBrIQEgBCAFSQR/QQEFIAFBAEoEfyABQABBAEgFQQALCwRAEAMLIAQkKiADIAU2AgwgAEECdCIBIyoiBWpBD2pBcHEiBEH//wNqQRB2PwBrIQAgBCAFSQR/QQEFIABBAEoEfyAAQABBAEgFQQALCwRAEAMLIAQkKiADIAU2AhAjKiIFIAFqQQ9qQXBxIgRB//8DakEQdj8AayEAIAQgBUkEf0EBBSAAQQBKBH8gAEAAQQBIBUEACwsEQBADCyAEJCogAyAFNgIUIAMoAhBB/wEgAfwLACADIAJBH2pBBXUiAEEfakEFdTYCLCMqIgEgAEECdGpBD2pBcHEiAkH//wNqQRB2PwBrIQAgASACSwR/QQEFIABBAEoEfyAAQABBAEgFQQALCwRAEAMLIAIkKiADIAE2AiQjKiIBIAMoAixBAnRqQQ9qQXBxIgJB//8DakEQdj8AayEAIAEgAksEf0EBBSAAQQBKBH8gAEAAQQBIBUEACwsEQBADCyACJCogAyABNgIoIAML6AECAn8CfCMGIwMiA0GT6ZeqAmoiAkERdiACc0G7qevqfmxqIQIjACAAIAJBEHYgAnNBreqs/wdsIANqIgBBD3YgAHNBi82yo3hsIgBBEHYgAHO4RAAAAAAAAOA/oEQAAAAAAADwPaJEAAAAAAAAsECiIgVEAAAAAAAAMEOgIgS9pyAERAAAAAAAADDDoCAFZGsiACMCQQJ0QcCECWooAgBBgSBsaiICQQN0IzgiA2orAwAiBCAFIAC3oSADIAJBAWpBA3RqKwMAIAShoqAgARAYIgA7AQAgAEH//wNHBEAjDyAAIwUQBgsL4QICAnwCfyAAIx5OBEBB//8DDwsgArhEAAAAAAAA4D+gRAAAAAAAAPA9oiIDvUIgh6dBgJCa/wNrIgVBDHZB/wFxQQN0IQIgA0L/ByAFQRR1IgasfUI0hr+iIAJBgMQHaisDAKJEAAAAAAAA8L+gIQMjKCMCIx5BAWpsIgUgAGpBA3RqKwMAIAa3RO85+v5CLuY/oiACQYDUB2orAwAgAyADIANEVVVVVVVV1T8gA0QAAAAAAADQP6KhokQAAAAAAADgv6CiRAAAAAAAAPA/oKKgoJogAaOgIQEgASMoIAUjHmpBA3RqKwMAZUUEQEH//wMPCyAAIzYgASM3IwJBA3RqKwMAoiIDRAAAAAAAADBDoCIEvacgBEQAAAAAAAAww6AgA2RrIwJBCnRqQQF0ai8BACICIAAgAkobIQADQCABIyggACAFakEBakEDdGorAwBkBEAgAEEBaiEADAELCyAAC4gBAQN/Iw5BBkYEQCMNIwJBAnRqIgBBGGxBkA5qIQEgAEEGdEHAggwoAgAiAkEadmpBkBpqLQAAIQADQCACIAEgAEECdGooAgBLBEAgAEEBaiEADAELCyAAJA4LQcSCDCgCACIBIw4jAkEGbGpBDGwiAEGQOmooAgBLIAEgAEGUOmooAgBLaiQUC7oEAQd/QcCtC0HArQsoAgBBAWo2AgAjAC0ACkEDcQRADwsjACIBLwEIQQFqQf//A3EhACABIAA7AQhBfyAAIABBgICAgAJOGyQhIwYjAyIDIABqQfLmu+MDaiIBIAFBD3ZzQdG2sOJ6bGohASABQRB2IAFzQa3qrP8HbCADaiIBIAFBD3ZzQYvNsqN4bCIBIAFBEHZzJAgjAyMGIgEgAGpBrejHwgVqIgAgAEEPdnNBq5eSjANsaiEAIABBEHYgAHNB65Svr3hsIAFqIgAgAEENdnNBtdzKlXxsIgAgAEEQdnMkCUHErQtBxK0LKAIAQQFqNgIAIwgjCUEgQYDfBkGA5wYjAhANIQUDQCACIwFIBEAjAEEQaiACQQR0aiIBQQA7AQwgBEEAIAEvAQ5Bo2BxIgAgAkGg3AVqLQAAcUEBcSIGayAAQQx2cSIDIAMgBEgbIQQgASAAIAUgAnZBAXEgA0EIT3IgBnEgAEECcUECdEEEcmxyOwEOIAJBAWohAgwBCwsjCCMJIgJBm+mXqgJqIgAgAEERdnNBu6nr6n5saiEAIABBEHYgAHNBreqs/wdsIAJqIgAgAEEPdnNBi82yo3hsIgAgAEEQdnO4QYAJKwMAIAS3RAAAAAAAAC5Ao6JEAAAAAAAA8EGiYyEAIwBBADoACyMAQQA6AAxBBiQOIwBB7QBB4QAgABs6AAojACMEOwECIwcEQEEEJAwjBSMEIw5BACMhIwIjFEF/QX9EAAAAAAAA8L8QAAsLkAUDDX8BewF8IAJEAAAAAAAAAABlBEBBAA8LIAJEAAAAAAAA8EGim0QAAAAAAADwv6D8AyEOIxdFIgoEf0EABSMXIwVBAnRqKAIACyELIAoEfyM1BSMXIwVBAWpBAnRqKAIAIAtrCyEMA0AgByAMSARAIAEgB2pBkemXsgJq/RFBgIIM/QAEAP2uASIRIBFBEf2tAf1RQZCCDP0ABAD9tQEgAP0R/a4BIhEgEUEQ/a0B/VFBoIIM/QAEAP21ASAB/RH9rgEiESARQQ/9rQH9UUGwggz9AAQA/bUBIhEgEUEQ/a0B/VEgDv0R/T79pAFBD0EBIAwgB2siBHRBAWsgBEEEThtxIQgDQCAIBEAgByAIaGohBSMcIQYjBSEPIAoEfyABIAVqQZHpl7YCaiIEQRF2IARzQbup6+p+bCAAaiIEQRB2IARzQa3qrP8HbCABaiIEQQ92IARzQYvNsqN4bCIEQRB2IARzuEQAAAAAAADgP6BEAAAAAAAA8D2iIyZBAWu3oiICRAAAAAAAADBDoCISvacgEkQAAAAAAAAww6AgAmRrIgQgBEEBaiAEIwVIGwUjJyAFIAtqQQJ0aigCAAshBCABIAVqQZHpl7oCaiIFQRF2IAVzQbup6+p+bCAAaiIFQRB2IAVzQa3qrP8HbCABaiIFQQ92IAVzQYvNsqN4bCIFQRB2IAVzIRAgBigCACIFIAYoAgRGBEAgBiAFQQF0EBMLIAVBAnQiCSAGKAIIaiAENgIAIAYoAgwgCWogEDYCACAGKAIQIAlqIAM2AgAgBigCFCIEBEAgBCAJaiAPNgIACyAGIAVBAWo2AgAgDUEBaiENIAggCEEBa3EhCAwBCwsgB0EEaiEHDAELCyANC+oIAwV8B38BeyABQQR2QQ9xIQsgAUEIdkH//wNxuEQAAAAA4P/vQKMhAxALIwBBEGogAUEPcSIIQQR0aiEHIwJBA3RBwPgFaisDACICRAAAAAAAAAAAZAR/IAhBoNwFai0AAEEBRgVBAAsEQCAHIAcvAQ5BAXJBBEEAIwAtAApBA3FBAUYbcjsBDiAHKgIEuyEEQbAKKwMAIAKiIAtBAWq3oyICRAAAAAAAAAAAZARAIAcgBCACoCIEtjgCBCAHQQpqIgEvAQC4IgUgAiAEoyADRAAAAAAAAOA/oEQAAAAA4P/fQKIgBaGioEQAAAAAAAAwQ6D9FCEOIAEgDiAO/YYB/VkBAAALC0GQCisDACICIANlIQojAUEaQRkgAiADZBtsIAhqQQJ0QcCVC2oiASABKAIAQQFqNgIAIwcEQCMFIwQjDkEUIwAtAApBA3EEfyMALwEIBUF/CyMCIxRBfyAIIAMQAAsgCgRAQQAhAQJAIwAtAApBA3EEf0EBBSMALwEAQf7/A0YLDQBB8AorAwBEAAAAAAAA8D9hBH8jAC0ADgVBAAsNACMDIglBkumXqgJqIgFBEXYgAXNBu6nr6n5sIABqIQEgAUEQdiABc0Gt6qz/B2wgCWoiAUEPdiABc0GLzbKjeGwiAUEQdiABc7hBuAorAwBEAAAAAAAA8EGiYyEBCwVBACEBCyABBEAQGiMFIw8iCSgCBGsiDEEFdSEBIAkoAiQgAUECdGoiDSANKAIAQQEgDHRyNgIAIAkoAiggAUEFdUECdGoiCSAJKAIAQQEgAXRyNgIAC0GgCisDAEGQCisDACICIANkBHwgAiADoSACowUgAyACoUQAAAAAAADwPyACoaMLoiAKBHxEAAAAAAAA8D8FQZgKKwMAC6IjAkEDdEHA+gVqKwMAoiECQagKKwMAIAu3ZAR/IwMiCkGT6ZeqAmoiAUERdiABc0G7qevqfmwgAGohASABQRB2IAFzQa3qrP8HbCAKaiIBQQ92IAFzQYvNsqN4bCIBQRB2IAFzuCACRAAAAAAAAPBBomMFQQALBEAgAyAIQQN0QbDcBWorAwAgByoCALsiAyAHLwEIuEQQABAAEAAAP6JEAAAAAAAA4L+goqAgByoCBLsiAiAHLwEKuEQQABAAEAAAP6JEAAAAAAAA4L+goqBB6AgrAwAgA6AgAqCjoEQAAAAAAADgP6IiAkQAAAAAAAAAAKVEAAAAAAAA8D+kRAAAAADg/+9AoiIGmyEFIAJBkAorAwBjBHxBmAorAwAFRAAAAAAAAPA/CyEDIAAjA0GICisDACMCQQN0QcD6BWorAwCiQZAKKwMAIgQgAmQEfCAEIAKhIASjBSACIAShRAAAAAAAAPA/IAShowuiIAOiRAAAAAAAAPA/pCAIIAtBAWpBBHRyIAUgBUQAAAAAAADwv6AgBUQAAAAAAADgv6AgBmUb/AJBCHRyEBshACMBQRhsIAhqQQJ0QcCVC2oiASABKAIAIABqNgIACwujBwIMfwN8IwBB//8DOwEEQcAKKwMARAAAAAAAAAAAYQRADwsjACMALQANQQR2IgdBBHRqLwEYuEQQABAAEAAAP6JEAAAAAAAA4L+gIQ4jBiMDIgIjBGpB8ua74wZqIgAgAEEPdnNB0baw4npsaiEAIwMjBiIDIwRqQdOXuL0HayIBIAFBD3ZzQauXkowDbGohASAAQRB2IABzQa3qrP8HbCACaiIAIABBD3ZzQYvNsqN4bCIAIABBEHZzIgggAUEQdiABc0HrlK+veGwgA2oiASABQQ12c0G13MqVfGwiASABQRB2cyIDQZDpl7ICaiIBIAFBEXZzQbup6+p+bGohACAAQRB2IABzQa3qrP8HbCADaiIAIABBD3ZzQYvNsqN4bCIAIABBEHZzIgBBASAAGyEAA0AgACAFQQJ0QbD2BWooAgBLBEAgBUEBaiEFDAELCwNAIAUgBkoEQAJ/IAMgBmoiAUGR6ZeyAmoiACAAQRF2c0G7qevqfmwgCGoiACAAQRB2c0Gt6qz/B2wgA2oiACAAQQ92c0GLzbKjeGwiACAAQRB2cyEAIxdFBEAgALhEAAAAAAAA4D+gRAAAAAAAAPA9oiMmQQFrt6IiDEQAAAAAAAAwQ6AiDb2nIA1EAAAAAAAAMMOgIAxkayIAIABBAWogACMFSBsMAQsjFyMFQQFqQQJ0aigCACMXIwVBAnRqKAIAIgJrIgQEfyMnIAIgALhEAAAAAAAA4D+gRAAAAAAAAPA9oiAEt6IiDEQAAAAAAAAwQ6AiDb2nIA1EAAAAAAAAMMOgIAxka2pBAnRqKAIABUF/CwsiAEEATgRAIwUhCSABQZHpl7oCaiIBIAFBEXZzQbup6+p+bCAIaiIBIAFBEHZzQa3qrP8HbCADaiIBIAFBD3ZzQYvNsqN4bCIBIAFBEHZzIQogDkQAAAAAAAAAAKVEAAAAAAAA8D+kRAAAAADg/+9AoiINmyIMIAxEAAAAAAAA8L+gIAxEAAAAAAAA4L+gIA1lG/wCQQh0IAdyIQsjHCIBKAIAIQIgAiABKAIERgRAIAEgAkEBdBATCyACQQJ0IgQgASgCCGogADYCACABKAIMIARqIAo2AgAgASgCECAEaiALNgIAIAEoAhQiAARAIAAgBGogCTYCAAsgASACQQFqNgIAIwFBF0EWIA5BkAorAwBjG2wgB2pBAnRBwJULaiIAIAAoAgBBAWo2AgALIAZBAWohBgwBCwtBARAeGgu3AgICfwF8IwYjAyICIwRBA3QgAGpqQZHpl6oFaiIBQRF2IAFzQbup6+p+bGohASABQRB2IAFzQa3qrP8HbCACaiIBQQ92IAFzQYvNsqN4bCIBQRB2IAFzuEQAAAAAAADgP6BEAAAAAAAA8D2iIgO9QiCHp0GAkJr/A2siAkEMdkH/AXFBA3QhASADQv8HIAJBFHUiAqx9QjSGv6IgAUGAxAdqKwMAokQAAAAAAADwv6AhAyMAIwS3IAK3RO85+v5CLuY/oiABQYDUB2orAwAgAyADIANEVVVVVVVV1T8gA0QAAAAAAADQP6KhokQAAAAAAADgv6CiRAAAAAAAAPA/oKKgoJpBwAorAwCjnCAAt6CgRAAAAADA/+9ApPwCIgA7AQQgACMESgRAIw8gACMFEAYLIAAjBEYLCABB8IQMJCoLBgAgACQMC9JjAxh/DHwBeyMPKAIsIRMDQEEAIQ0DQCANQSBIIA8gE0hxBEAgD0ECdCICIw8oAihqKAIABEAgDSIBQQFqIQ0gAiMPIgAoAihqIgcoAgAiAmggD0EFdGohBCAAKAIkIARBAnRqIgsoAgAiAyADQQFrcSEKIAsgCjYCACAKRQRAIAcgAiACQQFrcTYCAAsgAUECdEHQggxqIANoIAAoAgQgBEEFdGpqNgIABSAPQQFqIQ8LDAELCyANBEBBACEAQQAhAQNAIAEgDUgEQCMaIxYgAUECdEHQggxqKAIAbGohAkEAIQsDQCALIxZIBEAgACACIAtqKAIAaiEAIAtBQGshCwwBCwsgAUEBaiEBDAELCyAAJCIjFwRAQQAhC0EAIQEDQCABIA1IBEAgCyMXIAFBAnRB0IIMaigCAEECdGooAgBqIQsgAUEBaiEBDAELC0EAIQEDQCABIA1IBEAgCyMnIxcgAUECdEHQggxqKAIAQQJ0aigCAEECdGooAgBqIQsgAUEBaiEBDAELCyALJCILQQAhCwNAIAsgDUgEQCALQQJ0QdCCDGooAgAQCCMALwEIIgEkISMGIwMiAiABakHy5rvjA2oiAEEPdiAAc0HRtrDiemxqIQAgAEEQdiAAc0Gt6qz/B2wgAmoiAEEPdiAAc0GLzbKjeGwiAEEQdiAAcyQIIwMjBiIAIAFqQa3ox8IFaiIBQQ92IAFzQauXkowDbGohASABQRB2IAFzQeuUr694bCAAaiIBQQ12IAFzQbXcypV8bCIBQRB2IAFzJAkQCyMALQAPBH8jBCMlIwVBAnRqLwEARgVBAAsEQCMAIgEtAA9BgAFzIQAjJSMFQQJ0ai8BArhEAAAAAOD/70CjIRsgAUEAOgAPIwUjBCMGIwMgACAbIwIjFCMOEAELIwQjAC8BBEYEQBAdCyMALQAKQQNxQQJGBH8jBCMALwECRgVBAAsEQCMALQANQQ9xIwBBADoACiMAQf//AzsBAhAQCyMSBEACQCMSIwVBAnRqKAIAQRB2QR9xQQFrIgFBAEgEf0EBBSMEIxIjBUECdGooAgBB//8DcUcLDQAjBiMDIgIjBGpB75bo1QdrIgAgAEERdnNBu6nr6n5saiEAIABBEHYgAHNBreqs/wdsIAJqIgAgAEEPdnNBi82yo3hsIgAgAEEQdnO4IwYjAyIEIAFqQYHql6oCaiIAIABBEXZzQbup6+p+bGohACMGIwMiAyABakGR6peqAmoiAiACQRF2c0G7qevqfmxqIQIjLiIHIABBEHYgAHNBreqs/wdsIARqIgAgAEEPdnNBi82yo3hsIgAgAEEQdnO4RAAAAAAAAOA/oEQAAAAAAADwPaJEAAAAAAAAsECiIhtEAAAAAAAAMEOgIhi9pyAYRAAAAAAAADDDoCAbZGsiACABQQNsIgpBgSBsaiIEQQN0aisDACIYIBsgALehIAcgBEEBakEDdGorAwAgGKGioCIbIBsjLiIAIAJBEHYgAnNBreqs/wdsIANqIgIgAkEPdnNBi82yo3hsIgIgAkEQdnO4RAAAAAAAAOA/oEQAAAAAAADwPaJEAAAAAAAAsECiIhhEAAAAAAAAMEOgIhm9pyAZRAAAAAAAADDDoCAYZGsiAiAKQQJBASMSIwVBAnRqKAIAQYCAgAhxG2pBgSBsaiIEQQN0aisDACIZIBggArehIAAgBEEBakEDdGorAwAgGaGioCIYoKMhGSABQQN0IgBBwMsGaisDACIaRAAAAAAAAAAAYgR8IBsgGyAYAnwgGiAAQbDcBWorAwAiGCMAQRBqIAFBBHRqIgAqAgC7IhogAC8BCLhEEAAQABAAAD+iRAAAAAAAAOC/oKKgIAAqAgS7IhwgAC8BCrhEEAAQABAAAD+iRAAAAAAAAOC/oKKgQegIKwMAIh0gGqAgHKCjIBggHaOhoiIaRIXrUbgeSYfAZEUEQEQAAAAAAAAAACAaIBogGmEbDAELRAAAAAAAAPB/IBpEuB6F61EuhkBkDQAaIBogGkT+gitlRxX3P6JEAAAAAAAA4D+gnCIcRAAA4P5CLuY/oqEiHSAcRHY8eTXvOeo9oiIfoSIaIBqiIRggGiAaIBggGCAYIBggGCAYRH8mRNYFKBK+okS+Dvcrj2pmPqCiRAvvNJN3vbu+oKJEZxUBvGpWET+gokQXbMEWbMFmv6CiRFVVVVVVVcU/oKKhIhiiRAAAAAAAAABAIBihoyAfoSAdoEQAAAAAAADwP6AhGgJ8IBz8AiIAQf8HSgRAIBogGqAgAEEBa6xC/wd8QjSGv6IMAQsgGiAAQegHaqxC/wd8QjSGv6JEAAAAAAAAcAGiIABBg3hIDQAaIBogAKxC/wd8QjSGv6ILC6KgowUgGQtEAAAAAAAA8EGiY0UEQCMBQSNsIAFqQQJ0QcCVC2oiACAAKAIAQQFqNgIAIxIjBUECdGoiACAAKAIAQYCAgAhxIAFBAWpBEHRB//8DIwRBASABQQN0QcDKBmorAwD8AiIBIAFBAEwbaiIBIAFB//8DShsiAXJyNgIAIw8gASMFEAYMAQsjAUEkbCABakECdEHAlQtqIgAgACgCAEEBajYCACMHBEBBBCQMIwUjBCMOQRgjISMCIxRBfyABRAAAAAAAAPC/EAALIxIjBUECdGpBADYCACMAQRBqIAFBBHRqIgEgAS8BDkH/H3E7AQ4LCyMEIwAvAQBGBEAQGiMGIwMiACMEakGR6ZeqB2oiASABQRF2c0G7qevqfmxqIQEjBEEBaiABQRB2IAFzQa3qrP8HbCAAaiIBIAFBD3ZzQYvNsqN4bCIBIAFBEHZzEBcLIxIEQAJAQQAhBCMALQAKQQNxQQFGIgEEfyMALQALRQUgAQsEfyMEIwAvAQJHBUEBCw0AIxIjBUECdGooAgBBEHZBH3FBAWsiAkEASAR/QQAFIAJBoNwFai0AAAtFDQADQCAEIwFIBEAjAEEQaiAEQQR0aiIBQQA7AQwgAS8BDkGjYHEhACABIAIgBEYEfyAAIABBAnFBAnRBBHJyBSAACzsBDiAEQQFqIQQMAQsLIwBBAToACyMAQe0AOgAKQQYkDiMIIwkiAEHz5rvjA2oiASABQQ92c0HRtrDiemxqIQEgAUEQdiABc0Gt6qz/B2wgAGoiASABQQ92c0GLzbKjeGwiASABQRB2cyQKIwkjCCIAQa7ox8IFaiIBIAFBD3ZzQauXkowDbGohASABQRB2IAFzQeuUr694bCAAaiIBIAFBDXZzQbXcypV8bCIBIAFBEHZzJAtBwIIMIwsiAUGS6ZeqAmr9EUGAggz9AAQA/a4BIiQgJEER/a0B/VFBkIIM/QAEAP21ASMK/RH9rgEiJCAkQRD9rQH9UUGgggz9AAQA/bUBIAH9Ef2uASIkICRBD/2tAf1RQbCCDP0ABAD9tQEiJCAkQRD9rQH9Uf0LBAAjAC0ACkECdkEDcSQNEBlB1K0LQdStCygCAEEBajYCACMHBEBBBCQMIwUjBCMOQQQjISMCIxRBf0F/RAAAAAAAAPC/EAALIw4jAiMNIxlsakECdCMUQQMjEUEASCIBBH8gAQUjEUGA8QNqLQAAQQFxCxtqQQZsakECdEHA1QlqIgEgASgCAEEBajYCACMBIAJqQQJ0QcCVC2oiASABKAIAQQFqNgIAIwFBAXQgAmpBAnRBwJULaiIBIAEoAgBBAWo2AgAjAUElbCACakECdEHAlQtqIgEgASgCAEEBajYCAEH4rQtB+K0LKAIAQQFqNgIAQeitC0HorQsoAgBBAWo2AgAjBwRAQQQkDCMFIwQjDkEIIyEjAiMUQX8gAkQAAAAAAADwvxAACyACQQN0QcDMBmorAwAiG0QAAAAAAADwP2MEfyMKIwsiAEGe6ZeqAmoiASABQRF2c0G7qevqfmxqIQEgAUEQdiABc0Gt6qz/B2wgAGoiASABQQ92c0GLzbKjeGwiASABQRB2c7ggG0QAAAAAAADwQaJjBUEBCwRAAn9BACMVQQEgAiIBdHEEfyABQQJ0QYCFCWooAgAFQX8LIgBBAEgEf0EBBSAAQYDxA2otAABBAXELRQ0AGkEAIAFBA3RBsPMFaisDACIbRAAAAAAAAAAAYQ0AGkEBIxVBASABdHEEfyABQQJ0QYCFCWooAgAFQX8LIgBBAE4EfyAAQYDxA2otAABBAnEFQQALDQAaIwojCyICQZzpl6oCaiIAQRF2IABzQbup6+p+bGohACAAQRB2IABzQa3qrP8HbCACaiIAQQ92IABzQYvNsqN4bCIAQRB2IABzuCAbIhggAUGADmotAAAiAAR8IAAEfCMGIwMiAiABakGx6ZeqAmoiAEERdiAAc0G7qevqfmxqIQAjGyABQQh0IABBEHYgAHNBreqs/wdsIAJqIgBBD3YgAHNBi82yo3hsIgBBEHYgAHNBGHZqQQN0aisDAAVEAAAAAAAA8D8LBSABQQN0QbD0BWorAwALoKIgGEQAAAAAAADwQaJjCyEAIAEgAEEAEA4FEA8LCwsDQCMALQAKQQNxQQFGBH8jBCMALwECRgVBAAsEQEEAIQJBACEJQQAhDkQAAAAAAAAAACEZIwAiAS0ACyIAQf8AcUEBaiEQIAEgECAAQYABcXI6AAsjCCMJIgAgEGpB8ua74wNqIgEgAUEPdnNB0baw4npsaiEBIAFBEHYgAXNBreqs/wdsIABqIgEgAUEPdnNBi82yo3hsIgEgAUEQdnMkCiMJIwgiACAQakGt6MfCBWoiASABQQ92c0Grl5KMA2xqIQEgAUEQdiABc0HrlK+veGwgAGoiASABQQ12c0G13MqVfGwiASABQRB2cyQLQcCCDCMLIgFBkumXqgJq/RFBgIIM/QAEAP2uASIkICRBEf2tAf1RQZCCDP0ABAD9tQEjCv0R/a4BIiQgJEEQ/a0B/VFBoIIM/QAEAP21ASAB/RH9rgEiJCAkQQ/9rQH9UUGwggz9AAQA/bUBIiQgJEEQ/a0B/VH9CwQAIwAtAApBAnZBA3EkDRAZIw1BAnRByK0LaiIBIAEoAgBBAWo2AgAjBwRAQQQkDCMFIwQjDiMNQQFqIyEjAiMUQX9Bf0QAAAAAAADwvxAACyMNIgFB/ABsQZDrA2ohACABQQZ0QciCDCgCACIBQRp2akGA7wNqLQAAIQQDQCABIAAgBEECdGooAgBLBEAgBEEBaiEEDAELC0HYrQsgBEEBaiISQditCygCAGo2AgAgEiMAIgAtAAxqIQEgAEH/ASABIAFB/wFKGzoADEEAIQEjGCMNIwJBAnRqbCEUIxQjAiMNIxlsakEDbGohBwNAIA4gEkgEQCMOIw0jAkECdGpBBmxqIgIjGGxBAnRBkMMAaiEDIwogDkEIdCIEIwsiCmpBkYmYqgJqIgAgAEERdnNBu6nr6n5saiEAIAJBBnQgACAAQRB2c0Gt6qz/B2wgCmoiACAAQQ92c0GLzbKjeGwiACAAQRB2cyIAQRp2akGQgwJqLQAAIQIDQCAAIAMgAkECdGooAgBLBEAgAkEBaiECDAELCyACIBRqIhVBAnRBwIUJaiIAIAAoAgBBAWo2AgAjBwRAQQQkDCMFIwQjDkEFIyEjAiMUIAJBf0QAAAAAAADwvxAACyAHIxhsIAJqIQAgAkGA8QNqLQAAIgpBEHEEQAJAIAAhA0EAIQBEAAAAAAAAAAAhGwNAIAAjAUgEQCAAQQN0QfCDDGogGyMyIAMjAWwgAGpBA3RqKwMAIApBAXEEfEQAAAAAAADwPwUgAEGADmotAAAEfCMGIwMiCCAAakGx6ZeqAmoiBiAGQRF2c0G7qevqfmxqIQYjGyAAQQh0IAZBEHYgBnNBreqs/wdsIAhqIgYgBkEPdnNBi82yo3hsIgYgBkEQdnNBGHZqQQN0aisDAAVEAAAAAAAA8D8LC6KgIhs5AwAgAEEBaiEADAELCyAbRAAAAAAAAAAAYQRAQQAhAAwBC0EAIQBBACEGIwojCyIIIARqQZGKmKoCaiIFIAVBEXZzQbup6+p+bGohBUEBIAMjGG9BA3RBsN4FaisDAP0U/QwAAAAAAAAwQAAAAAAAADBA/fYB/SEAIhicIhr8AiAFQRB2IAVzQa3qrP8HbCAIaiIDIANBD3ZzQYvNsqN4bCIDIANBEHZzuCAYIBqhRAAAAAAAAPBBomNqIgMgA0EATBshCANAIAYgCEgEQCMKIwsiBSAEIAZqakGBipiqAmoiAyADQRF2c0G7qevqfmxqIQMgA0EQdiADc0Gt6qz/B2wgBWoiAyADQQ92c0GLzbKjeGwiAyADQRB2c7hEAAAAAAAA4D+gRAAAAAAAAPA9oiAboiEYQQAhAwNAIAMjAUEBa0gEfyAYIANBA3RB8IMMaisDAGYFQQALBEAgA0EBaiEDDAELCyAAQQEgA3RyIQAgBkEBaiEGDAELCwsFIApBAXEEQCMKIwsgBEGQIGojOiM7IAAQDSEABSAAIwFsIQVBACEAQQAhBgNAIAYjAUgEQCMKIwsiCCAEIAZqakGhiZiqAmoiAyADQRF2c0G7qevqfmxqIQMgA0EQdiADc0Gt6qz/B2wgCGoiAyADQQ92c0GLzbKjeGwiAyADQRB2c7ghGCAAIBgjMiAFIAZqQQN0aisDACAGQYAOai0AAAR8IwYjAyIIIAZqQbHpl6oCaiIDIANBEXZzQbup6+p+bGohAyMbIAZBCHQgA0EQdiADc0Gt6qz/B2wgCGoiAyADQQ92c0GLzbKjeGwiAyADQRB2c0EYdmpBA3RqKwMABUQAAAAAAADwPwuiYyAGdHIhACAGQQFqIQYMAQsLCwsgASEDIApBAnEEQEEAIQYgACEBA0AgAQRAIwojCyIMIAFoIgUgBGpqQcGJmKoCaiIIIAhBEXZzQbup6+p+bGohCCAGIAVBA3RBkMIFaisDACAIQRB2IAhzQa3qrP8HbCAMaiIIIAhBD3ZzQYvNsqN4bCIIIAhBEHZzuGQiCCAFdHIhBiMBQR5sIAVqQQJ0QcCVC2oiBSAFKAIAIAhqNgIAIAEgAUEBa3EhAQwBCwsgACAGQX9zcSEACyAAIANyIQEDQCAABEAgAGgiBkECdEGAhQlqIAI2AgAjPSAVIwFsIAZqQQJ0aiIDIAMoAgBBAWo2AgAjAEEQaiAGQQR0aiIDIAMvAQxBASACdHI7AQwjCiMLIgggBCAGaiIMakHxiZiqAmoiBSAFQRF2c0G7qevqfmxqIQUgAyADLwEOQQNyIhFBACARQSBxQQBHIAVBEHYgBXNBreqs/wdsIAhqIgUgBUEPdnNBi82yo3hsIgUgBUEQdnO4QfAIKwMARAAAAAAAAPBBomNya0EMcXIiBSMNQQBHIAUjDUEBdEEEaiIFdkEDcUEDR3EgBXRqIgg7AQ4jCiAMIwsiDGpBsYmYqgJqIgUgBUERdnNBu6nr6n5saiEFIAIjAWwgBmpBA3RBkPEDaisDACIbIAJBA3RBkIEEaisDACAFQRB2IAVzQa3qrP8HbCAMaiIFIAVBD3ZzQYvNsqN4bCIFIAVBEHZzQRV2QYAIayIFQR91IAVzQQN0QYDECGopAwAgBUEfdqxCP4aEv6KgIRggAyoCALshHCM8IwEjAiMYbCACamwgBmpBA3RqKwMAQRBBACAKQQhxGyAGakEDdEGA8AZqKwMAoiIaRAAAAAAAAAAAZARAIAMgHCAaoCIctjgCACADQQhqIgUvAQC4Ih4gGiAcoyAYRAAAAAAAAOA/oEQAAAAA4P/fQKIgHqGioEQAAAAAAAAwQ6D9FCEkIAUgJCAk/YYB/VkBAAALIwcEQEEEJAwjBSMEIw5BBiMhIwIjFCACIAYgGBAACyMKIwsiDCAEIAZqakHRiZiqAmoiBSAFQRF2c0G7qevqfmxqIQUgByMBbCAGakEDdEGQggRqKwMAIAVBEHYgBXNBreqs/wdsIAxqIgUgBUEPdnNBi82yo3hsIgUgBUEQdnO4ZARAAkAgCEEgcQRAIAMvAQi4RBAAEAAQAAA/okQAAAAAAADgv6AhGwsjCiMLIgUgBCAGampB4YmYqgJqIgMgA0ERdnNBu6nr6n5saiEDAn8gA0EQdiADc0Gt6qz/B2wgBWoiAyADQQ92c0GLzbKjeGwiAyADQRB2cyIRIQMjF0UEQCARuEQAAAAAAADgP6BEAAAAAAAA8D2iIyZBAWu3oiIYRAAAAAAAADBDoCIavacgGkQAAAAAAAAww6AgGGRrIgMgA0EBaiADIwVIGwwBCyMXIwVBAWpBAnRqKAIAIxcjBUECdGooAgAiBWsiCAR/IycgBSADuEQAAAAAAADgP6BEAAAAAAAA8D2iIAi3oiIYRAAAAAAAADBDoCIavacgGkQAAAAAAAAww6AgGGRrakECdGooAgAFQX8LCyIDQQBIDQAjBSEWIAZBqAorAwD8AkEEdHIgG0QAAAAAAAAAAKVEAAAAAAAA8D+kRAAAAADg/+9AoiIamyIYIBhEAAAAAAAA8L+gIBhEAAAAAAAA4L+gIBplG/wCQQh0ciEXIxwiBSgCACEIIAggBSgCBEYEQCAFIAhBAXQQEwsgCEECdCIMIAUoAghqIAM2AgAgBSgCDCAMaiARNgIAIAUoAhAgDGogFzYCACAFKAIUIgMEQCADIAxqIBY2AgALIAUgCEEBajYCACMBQRdBFiAbQZAKKwMAYxtsIAZqQQJ0QcCVC2oiAyADKAIAQQFqNgIAIwcEQEEEJAwjBSMEIw5BEyMhIwIjFEF/IAZEAAAAAAAA8D8QAAsLCyAAIABBAWtxIQAMAQsLIApBBHEEQEEAIQBBACEEIwAiAyADLQALQYABcjoACyMGIwMiCkGU6ZeqAmoiA0ERdiADc0G7qevqfmxqIQMjASMCQQF0IANBEHYgA3NBreqs/wdsIApqIgNBD3YgA3NBi82yo3hsIgNBEHYgA3O4IwJBA3RBoNsFaisDAEQAAAAAAADwQaJjamwhCgNAIAAjAUgEQCAEIwBBEGogAEEEdGovAQ5BBHFBAEcgACAKakEDdEGAkgdqKwMARAAAAAAAAAAAZnEgAHRyIQQgAEEBaiEADAELCyAEIQADQCAABEAjAEEQaiAAaCIEQQR0aiEDIAQgCmpBA3QiBkGAkgdqKwMAIRsjAUEVbCAEakECdEHAlQtqIgUgBSgCAEEBajYCACAGQYDyBmorAwAhGCAbRAAAAAAAAAAAZARAIANBCmoiBi8BALgiGiAbIAMqAgS7IBugIhyjIBhEAAAAAAAA4D+gRAAAAADg/99AoiAaoaKgRAAAAAAAADBDoP0UISQgBiAkICT9hgH9WQEAACADIBwgG6H9FCAb/RT99wH9IQC2OAIECyMHBEBBBCQMIwUjBCMOQQcjISMCIxQgAiAEIBgQAAsgACAAQQFrcSEADAELCwsgDkEBaiEODAELCyABJBUgAiQRIw4jAiMNIxlsakECdCMUQQMjEUEASCIBBH8gAQUjEUGA8QNqLQAAQQFxCxtqQQZsakECdCIBQcDVCWoiACAAKAIAQQFqNgIAIxUEQCABQcCFCmoiASABKAIAQQFqNgIAQQAhBANAIAQjAUgEQCAJIxUgBHZBAXEiAUUjAEEQaiAEQQR0aiIALwEOIgJBFHFBFEZxIAR0ciEJIAAgAkFvcSABQQR0cjsBDiAEQQFqIQQMAQsLA0AgCQRAIwogCWgiASMLIgJqQbHpl6oCaiIAIABBEXZzQbup6+p+bGohACAAQRB2IABzQa3qrP8HbCACaiIAIABBD3ZzQYvNsqN4bCIAIABBEHZzuEGACCsDAEQAAAAAAADwQaJjBEAjAEEQaiABQQR0aiIAIAAvAQ5Bc3E7AQ4jAUEdbCABakECdEHAlQtqIgEgASgCAEEBajYCAAsgCSAJQQFrcSEJDAELCwtBkAgrAwAgELdlIQAjFUEARyIBBH8gAQUjDUEDRgR/QQAhBAJ/A0AgBCMBSARAQQEjAEEQaiAEQQR0ai8BDkEEcQ0CGiAEQQFqIQQMAQsLQQALBUEACwsEQEEAIQQDQCAEIwFIBEAgGf0UIw0gBEECdGpBwAAjFUEBIAR0cRtBA3RBkMUFaisDAP0U/fcB/SEAIRkgBEEBaiEEDAELC0HMggwoAgC4Iw1BA3RBkMQFaisDAEQAAAAAAADwP0GYCCsDACAZoqGiRAAAAAAAAPBBomMEQEEIQQwQCQUjDUEDRgRAAkBBACEEQegIKwMAISMjAkEDdEGg2QVqKwMAIRsjCCMJIgBBnemXqgJqIgFBEXYgAXNBu6nr6n5saiEBQaAIKwMAQagIKwMAIAEgAUEQdnNBreqs/wdsIABqIgFBD3YgAXNBi82yo3hsIgFBEHYgAXMiAUEYdkEQa0HgAU8EfCABuEQAAAAAAADgP6BEAAAAAAAA8D2iIhi9QiCHp0GAkJr/A2siAEEMdkH/AXFBA3QhASAYQv8HIABBFHUiAKx9QjSGv6IgAUGAxAdqKwMAokQAAAAAAADwv6AhGCAAt0TvOfr+Qi7mP6IgAUGA1AdqKwMAIBggGCAYRFVVVVVVVdU/IBhEAAAAAAAA0D+ioaJEAAAAAAAA4L+gokQAAAAAAADwP6CioKCaIhi9QiCHp0GAkJr/A2siAEEMdkH/AXFBA3QhASAYQv8HIABBFHUiAKx9QjSGv6IgAUGAxAdqKwMAokQAAAAAAADwv6AhGCAAt0TvOfr+Qi7mP6IgAUGA1AdqKwMAIBggGCAYRFVVVVVVVdU/IBhEAAAAAAAA0D+ioaJEAAAAAAAA4L+gokQAAAAAAADwP6CioKCaBSABQRh2QRhsQYDkB2oiACsDACABQf///wdxuEQAAAAAAABwPqIiGCAAKwMIIBggACsDEKKgoqALoqAiHiEdQX8hAUF/IQYjCCMJQeAAQcDnBkHA7wYjAhANIQJBACQjQQAkJANAIAQjAUgEQCMjIAIgBHYjAEEQaiAEQQR0ai8BDiIAQQVxQQFGcSAAQQJxQQJ0QQRybCAAciIAQQRxQQBHIAR0ciQjIyQgAEEIcUEARyAEdHIkJCAEQQFqIQQMAQsLIyMhBANAIAQEQCMAQRBqIARoIgBBBHRqIgovAQ4hA0H4rQtB+K0LKAIAQQFqNgIAIwEgAGpBAnRBwJULaiICIAIoAgBBAWo2AgAgIyAKKgIAuyIYoCEfIABBA3QiAkGw3AVqKwMAIBggCi8BCLhEEAAQABAAAD+iRAAAAAAAAOC/oKKgISAgAkGw3QVqKwMAISEjCCMJIgcgAGpBwemXqgJqIgJBEXYgAnNBu6nr6n5saiECIAJBEHYgAnNBreqs/wdsIAdqIgJBD3YgAnNBi82yo3hsIQcgACABIwIjAWwgAGpBA3QiCUGgyQVqKwMAQbAIKwMAIANBBnZBA3FBA3RB0IMMaisDAP0UIABBgA5qLQAAIgJBAUYEfCACBHwjBiMDIgUgAGpBsemXqgJqIgJBEXYgAnNBu6nr6n5saiECIxsgAEEIdCACQRB2IAJzQa3qrP8HbCAFaiICQQ92IAJzQYvNsqN4bCICQRB2IAJzQRh2akEDdGorAwAFRAAAAAAAAPA/CwVEAAAAAAAAAAAL/RT99wH9IQCioEG4CCsDACADQQh2QQNxQQN0QdCDDGorAwCioEHACCsDACADQQp2QQNxQQN0QdCDDGorAwCioEH4CCsDACAJQYDPBmorAwCioEHICCsDACADQQx2t0QAAAAAAAAuQKOioCAbQdgIKwMAIABBA3RBoNoFaisDACIYRAAAAAAAAAAAYQR8RAAAAAAAAAAABSMGIwMiCSAAakGh6ZeqAmoiAkERdiACc0G7qevqfmxqIQIgGCACQRB2IAJzQa3qrP8HbCAJaiICQQ92IAJzQYvNsqN4bCICQRB2IAJzIgJBGHZBEGtB4AFPBHwgArhEAAAAAAAA4D+gRAAAAAAAAPA9oiIZRAAAAAAAAOA/YyECIBlEAAAAAAAA8D8gGaEgAhsiGb1CIIenQYCQmv8DayIFQQx2Qf8BcUEDdCEJIBlC/wcgBUEUdSIFrH1CNIa/oiAJQYDEB2orAwCiRAAAAAAAAPC/oCEZRAAAAAAAAPC/RAAAAAAAAPA/IAIbIAW3RO85+v5CLuY/oiAJQYDUB2orAwAgGSAZIBlEVVVVVVVV1T8gGUQAAAAAAADQP6KhokQAAAAAAADgv6CiRAAAAAAAAPA/oKKgoJqfRJqZmZmZmfm/oCIZROmst8BaYUk/okRn7EVs60SXP6AgGaJEN1y4uavyzj+gIBmiRLJ1UwjMU/Q/oCAZokTEAj0ayy4NQKAgGaJEaiViFPcTF0CgIBmiRJuxykh3hRJAoCAZokRqUun9Zcb2P6CiIBlE5DlkaD8NEj6iRCgn37+M8UE/oCAZokS/F6t+eiCPP6AgGaJEQPCUMxL1wj+gIBmiRMmFM/KSEuY/oCAZokQzZlLmeNL6P6AgGaJESaRGu+9sAECgIBmiRAAAAAAAAPA/oKMFIAJBGHZBGGxBgJQIaiIJKwMAIAJB////B3G4RAAAAAAAAHA+oiIZIAkrAwggGSAJKwMQoqCioAuiC6KioEGoCCsDACAHQRB2IAdzIgJBGHZBEGtB4AFPBHwgArhEAAAAAAAA4D+gRAAAAAAAAPA9oiIYvUIgh6dBgJCa/wNrIgdBDHZB/wFxQQN0IQIgGEL/ByAHQRR1IgesfUI0hr+iIAJBgMQHaisDAKJEAAAAAAAA8L+gIRggB7dE7zn6/kIu5j+iIAJBgNQHaisDACAYIBggGERVVVVVVVXVPyAYRAAAAAAAANA/oqGiRAAAAAAAAOC/oKJEAAAAAAAA8D+goqCgmiIYvUIgh6dBgJCa/wNrIgdBDHZB/wFxQQN0IQIgGEL/ByAHQRR1IgesfUI0hr+iIAJBgMQHaisDAKJEAAAAAAAA8L+gIRggB7dE7zn6/kIu5j+iIAJBgNQHaisDACAYIBggGERVVVVVVVXVPyAYRAAAAAAAANA/oqGiRAAAAAAAAOC/oKJEAAAAAAAA8D+goqCgmgUgAkEYdkEYbEGA5AdqIgcrAwAgAkH///8HcbhEAAAAAAAAcD6iIhggBysDCCAYIAcrAxCioKKgCwJ8IAAhAkQAAAAAAAAAACMfRQ0AGiMGIwMiCSAAakHh6ZeqAmoiByAHQRF2c0G7qevqfmxqIQcjHyAHQRB2IAdzQa3qrP8HbCAJaiIHIAdBD3ZzQYvNsqN4bCIHIAdBEHZzuEQAAAAAAADgP6BEAAAAAAAA8D2iRAAAAAAAALBAoiIZRAAAAAAAADBDoCIavacgGkQAAAAAAAAww6AgGWRrIgcgAEGBIGxqIglBA3RqKwMAIhogGSAHt6EjHyAJQQFqQQN0aisDACAaoSIioqAgB0HAAE4NABogB0UEQCAZvUIgh6dBgJCa/wNrIgVBDHZB/wFxQQN0IQcgGUL/ByAFQRR1IgWsfUI0hr+iIAdBgMQHaisDAKJEAAAAAAAA8L+gIRkjHyAJQQFqQQN0aisDACAaIAW3RO85+v5CLuY/oiAHQYDUB2orAwAgGSAZIBlEVVVVVVVV1T8gGUQAAAAAAADQP6KhokQAAAAAAADgv6CiRAAAAAAAAPA/oKKgoKKgDAELIBkgB7ciHKMiGb1CIIenQYCQmv8DayIJQQx2Qf8BcUEDdCEHIBlC/wcgCUEUdSIFrH1CNIa/oiAHQYDEB2orAwCiRAAAAAAAAPC/oCEZIBxEAAAAAAAA8D+gIByjIhy9QiCHp0GAkJr/A2siDkEMdkH/AXFBA3QhCSAcQv8HIA5BFHUiDqx9QjSGv6IgCUGAxAdqKwMAokQAAAAAAADwv6AhHCAaICIgBbdE7zn6/kIu5j+iIAdBgNQHaisDACAZIBkgGURVVVVVVVXVPyAZRAAAAAAAANA/oqGiRAAAAAAAAOC/oKJEAAAAAAAA8D+goqCgoiAOt0TvOfr+Qi7mP6IgCUGA1AdqKwMAIBwgHCAcRFVVVVVVVdU/IBxEAAAAAAAA0D+ioaJEAAAAAAAA4L+gokQAAAAAAADwP6CioKCjoAugoqAiHAJ8IB8gCioCBLsiGKAhGSAbICAgGCAKLwEKuEQQABAAEAAAP6JEAAAAAAAA4L+gIiKioKIgIaEgGaNB+AorAwAiGkQAAAAAAADwP2ENABogGyAgIBogGKIiGCAioqCiIB8gGKCjICEgGaOhC6AjAiMBbCACakEDdEGAsgdqKwMAIANBIHFFIwAtAAtBgAFxQQBHcbeioSIYIB5kGyEBIB79FCAY/RT99wH9IQAhHiMkIAJ2QQFxBEAgAiAGIBwgGyAgoiAhoSAfo6AiGCAdZBshBiAd/RQgGP0U/fcB/SEAIR0LIAQgBEEBa3EhBAwBCwtB6K0LQeitCygCAEEBajYCACABQX9GBEBB7K0LQeytCygCAEEBajYCACMHBEBBBCQMIwUjBCMOQQkjISMCIxRBf0F/RAAAAAAAAPC/EAALIwojCyIAQZvpl6oCaiIBQRF2IAFzQbup6+p+bGohASABQRB2IAFzQa3qrP8HbCAAaiIBQQ92IAFzQYvNsqN4bCIBQRB2IAFzuEGICSsDAEQAAAAAAADwQaJjBH9BkAgrAwAjAC0AC0H/AHG3ZAVBAAsEQCMNIwJBAnRqIgBBBHRBkMMDaiECIwojCyIEQZbpl6oCaiIBQRF2IAFzQbup6+p+bGohASAAQQZ0IAFBEHYgAXNBreqs/wdsIARqIgFBD3YgAXNBi82yo3hsIgFBEHYgAXMiAEEadmpBkMsDai0AACEBA0AgACACIAFBAnRqKAIASwRAIAFBAWohAQwBCwsgARAKBSMAQQA6AAojAEH//wM7AQILDAELIwFBAXQgAWpBAnRBwJULaiIAIAAoAgBBAWo2AgAjBwRAIxVBASABdHEEfyABQQJ0QYCFCWooAgAFQX8LIQBBBCQMIwUjBCMOQQgjISMCIxQgACABRAAAAAAAAPC/EAALIAEgBkchBAJAIAFBA3RBwMwGaisDACIbRAAAAAAAAPA/YwR/IwojCyICQZ7pl6oCaiIAIABBEXZzQbup6+p+bGohACAAQRB2IABzQa3qrP8HbCACaiIAIABBD3ZzQYvNsqN4bCIAIABBEHZzuCAbRAAAAAAAAPBBomMFQQELRQRAEA8MAQsjCiMLIgNBmOmXqgJqIgAgAEERdnNBu6nr6n5saiIAIABBEHZzQa3qrP8HbCEKAn9BACMVQQEgAXRxBH8gAUECdEGAhQlqKAIABUF/CyIAQQBIBH9BAQUgAEGA8QNqLQAAQQFxC0UNABpBACABQQN0QbDzBWorAwAiG0QAAAAAAAAAAGENABpBASMVQQEgAXRxBH8gAUECdEGAhQlqKAIABUF/CyIAQQBOBH8gAEGA8QNqLQAAQQJxBUEACw0AGiMKIwsiAkGc6ZeqAmoiACAAQRF2c0G7qevqfmxqIQAgAEEQdiAAc0Gt6qz/B2wgAmoiACAAQQ92c0GLzbKjeGwiACAAQRB2c7ggGyIYIAFBgA5qLQAAIgAEfCAABHwjBiMDIgIgAWpBsemXqgJqIgAgAEERdnNBu6nr6n5saiEAIxsgAUEIdCAAQRB2IABzQa3qrP8HbCACaiIAIABBD3ZzQYvNsqN4bCIAIABBEHZzQRh2akEDdGorAwAFRAAAAAAAAPA/CwUgAUEDdEGw9AVqKwMAC6CiIBhEAAAAAAAA8EGiYwsiAAR8IxQgAUEDbGpBA3RBsPAFaisDAAVEAAAAAAAA8D9BmAkrAwChIxVBASABdHEEfyABQQJ0QYCFCWooAgAFQX8LIgJBAEgEf0EBBSACQYDxA2otAABBAXELBHwgAUGADmotAAAEfCMGIwMiByABakGx6ZeqAmoiAiACQRF2c0G7qevqfmxqIQIjGyABQQh0IAJBEHYgAnNBreqs/wdsIAdqIgIgAkEPdnNBi82yo3hsIgIgAkEQdnNBGHZqQQN0aisDAAVEAAAAAAAA8D8LBUQAAAAAAADwPwuiRAAAAAAAAPBBogsgAyAKaiICIAJBD3ZzQYvNsqN4bCICIAJBEHZzuGQEQCABIAAgBBAODAELIAAEQCMBQQZsIAFqQQJ0QcCVC2oiAiACKAIAQQFqNgIACyMHBEAjFUEBIAF0cQR/IAFBAnRBgIUJaigCAAVBfwshAkEEJAwjBSMEIw5BCiMhIwIjFCACIAFEAAAAAAAA8L8QAAsgAAR/IwojCyICQZ3pl6oCaiIAIABBEXZzQbup6+p+bGohACAAQRB2IABzQa3qrP8HbCACaiIAIABBD3ZzQYvNsqN4bCIAIABBEHZzuEQAAAAAAADwP0GYCSsDAKEgAUGADmotAAAiAAR8IAAEfCMGIwMiAiABakGx6ZeqAmoiACAAQRF2c0G7qevqfmxqIQAjGyABQQh0IABBEHYgAHNBreqs/wdsIAJqIgAgAEEPdnNBi82yo3hsIgAgAEEQdnNBGHZqQQN0aisDAAVEAAAAAAAA8D8LBSABQQN0QbD0BWorAwALokQAAAAAAADwQaJjBUEACwRAIAFBACAEEA4MAQsQDwsLBSAABEBBCEEMEAkFIw0jAkECdGoiAEEEdEGQwwNqIQIjCiMLIgRBlumXqgJqIgEgAUERdnNBu6nr6n5saiEBIABBBnQgAUEQdiABc0Gt6qz/B2wgBGoiASABQQ92c0GLzbKjeGwiASABQRB2cyIBQRp2akGQywNqLQAAIQQDQCABIAIgBEECdGooAgBLBEAgBEEBaiEEDAELCyAEEAoLCwsFQdytC0HcrQsoAgBBAWo2AgAjCiMLIgJBmumXqgJqIgEgAUERdnNBu6nr6n5saiEBIAAgAUEQdiABc0Gt6qz/B2wgAmoiASABQQ92c0GLzbKjeGwiASABQRB2c7hBiAgrAwBEAAAAAAAA8EGiY3IEQEEJQQ0QCQUjDRAKCwsMAQsLIAtBAWohCwwBCwsMAQsLC8gCAQJ/IAAQCBALQX8gAUGAgICAAmoiACAAQYCAgIACThskISMGIwMiAyAAakHy5rvjA2oiAiACQQ92c0HRtrDiemxqIQIgAkEQdiACc0Gt6qz/B2wgA2oiAiACQQ92c0GLzbKjeGwiAiACQRB2cyQIIwMjBiICIABqQa3ox8IFaiIAIABBD3ZzQauXkowDbGohACAAQRB2IABzQeuUr694bCACaiIAIABBDXZzQbXcypV8bCIAIABBEHZzJAkjAEEQaiABQQR0aiIAIAAvAQ5BA3I7AQ4jAUEcbCABakECdEHAlQtqIgAgACgCAEEBajYCAEGwCysDAEQAAAAAAADwP2EEf0HwCisDAEQAAAAAAADwP2EFQQALBEAjACIALQAKQQNxQQFGBEAgAEEAOgAKIwBB//8DOwECCyMAQf7/AzsBAAsgARAQC7EDAQd/IAEkBCAAKAIIJA8gACgCDCQcIw8gARAVIAAoAgQhBSMdIgQoAgAhAQNAIAEgA0oEQCAEKAIIIAEgA2pBAXUiAkECdGooAgAgBUgEQCACQQFqIQMFIAIhAQsMAQsLIAMhBSAAKAIAIQNBACEBIAQoAgAhAANAIAAgAUoEQCAEKAIIIAAgAWpBAXUiAkECdGooAgAgA0gEQCACQQFqIQEFIAIhAAsMAQsLIAEhAANAIAAgBUgEQEEgIAUgAGsiASABQSBKGyEGIABBAnQhCEEAIQEDQCABIAZIBEAgAUECdCICQdCCDGogCCAEKAIIaiACaigCADYCACABQQFqIQEMAQsLQQAhB0EAIQMDQCADIAZIBEAjGiMWIANBAnRB0IIMaigCAGxqIQJBACEBA0AgASMWSARAIAcgASACaigCAGohByABQUBrIQEMAQsLIANBAWohAwwBCwsgByQiQQAhAQNAIAEgBkgEQCABQQJ0IgJB0IIMaigCABAIIAIgCGoiAiAEKAIMaigCACACIAQoAhBqKAIAEBwgAUEBaiEBDAELCyAAQSBqIQAMAQsLC8cYAwd/BXwBeyAAKAIIJA8gACgCDCQcIAAoAgAhBwNAIAcgACgCBEgEQCAHEAgjAEH//wM7AQIjAEH//wM7AQRBACEDA0AgAyMBSARAIwYjAyIFIANqQcHpl6oCaiIBQRF2IAFzQbup6+p+bGohASABQRB2IAFzQa3qrP8HbCAFaiIBQQ92IAFzQYvNsqN4bCIBQRB2IAFzuCM5IANBA3RqKwMARAAAAAAAAPBBomMEQCMAQRBqIANBBHRqQQM7AQ5BgAsrAwAiCEQAAAAAAAAAAGEEf0EABSADQaDcBWotAAALBEAjBiMDIgIgA2pB0emXqgJqIgFBEXYgAXNBu6nr6n5saiEBRAAAAAAAAPA/QagJKwMAIgqhIANBA3QiBUHA/QVqKwMAIAVBwP4FaisDACABQRB2IAFzQa3qrP8HbCACaiIBQQ92IAFzQYvNsqN4bCIBQRB2IAFzIgFBGHZBEGtB4AFPBHwgAbhEAAAAAAAA4D+gRAAAAAAAAPA9oiIJRAAAAAAAAOA/YyEBIAlEAAAAAAAA8D8gCaEgARsiCb1CIIenQYCQmv8DayIEQQx2Qf8BcUEDdCECIAlC/wcgBEEUdSIErH1CNIa/oiACQYDEB2orAwCiRAAAAAAAAPC/oCEJRAAAAAAAAPC/RAAAAAAAAPA/IAEbIAS3RO85+v5CLuY/oiACQYDUB2orAwAgCSAJIAlEVVVVVVVV1T8gCUQAAAAAAADQP6KhokQAAAAAAADgv6CiRAAAAAAAAPA/oKKgoJqfRJqZmZmZmfm/oCIJROmst8BaYUk/okRn7EVs60SXP6AgCaJEN1y4uavyzj+gIAmiRLJ1UwjMU/Q/oCAJokTEAj0ayy4NQKAgCaJEaiViFPcTF0CgIAmiRJuxykh3hRJAoCAJokRqUun9Zcb2P6CiIAlE5DlkaD8NEj6iRCgn37+M8UE/oCAJokS/F6t+eiCPP6AgCaJEQPCUMxL1wj+gIAmiRMmFM/KSEuY/oCAJokQzZlLmeNL6P6AgCaJESaRGu+9sAECgIAmiRAAAAAAAAPA/oKMFIAFBGHZBGGxBgJQIaiICKwMAIAFB////B3G4RAAAAAAAAHA+oiIJIAIrAwggCSACKwMQoqCioAuiIAifo6CiIAogBUGw9QVqKwMAoqAhCiMAQRBqIANBBHRqIgEqAgC7IQsgCEGQCSsDAKIiCUQAAAAAAAAAAGQEQCABIAsgCaAiCLY4AgAgAUEIaiIBLwEAuCILIAkgCKMgCkQAAAAAAADgP6BEAAAAAOD/30CiIAuhoqBEAAAAAAAAMEOg/RQhDSABIA0gDf2GAf1ZAQAACwsLIANBAWohAwwBCwtBACEDAkAjL0UNACMGIwMiBUGh6peqAmoiAUERdiABc0G7qevqfmxqIQEgASABQRB2c0Gt6qz/B2wgBWoiAUEPdiABc0GLzbKjeGwiAUEQdiABc7hEAAAAAAAA4D+gRAAAAAAAAPA9oiEJA0AgAyMBSAR/IAkjLyADQQN0aisDAGYFQQALBEAgA0EBaiEDDAELCyADIwFGBH9BAAUgA0Gg3AVqLQAAC0UNACMAQRBqIANBBHRqIgEgAS8BDkEjcjsBDkGoCSsDACEKIANBA3QiBUHA/QVqKwMAIQsgBUGg2gVqKwMAIglEAAAAAAAAAABhBHxEAAAAAAAAAAAFIwYjAyIEIANqQaHpl6oCaiICQRF2IAJzQbup6+p+bGohAiAJIAJBEHYgAnNBreqs/wdsIARqIgJBD3YgAnNBi82yo3hsIgJBEHYgAnMiAkEYdkEQa0HgAU8EfCACuEQAAAAAAADgP6BEAAAAAAAA8D2iIghEAAAAAAAA4D9jIQIgCEQAAAAAAADwPyAIoSACGyIIvUIgh6dBgJCa/wNrIgZBDHZB/wFxQQN0IQQgCEL/ByAGQRR1IgasfUI0hr+iIARBgMQHaisDAKJEAAAAAAAA8L+gIQhEAAAAAAAA8L9EAAAAAAAA8D8gAhsgBrdE7zn6/kIu5j+iIARBgNQHaisDACAIIAggCERVVVVVVVXVPyAIRAAAAAAAANA/oqGiRAAAAAAAAOC/oKJEAAAAAAAA8D+goqCgmp9EmpmZmZmZ+b+gIghE6ay3wFphST+iRGfsRWzrRJc/oCAIokQ3XLi5q/LOP6AgCKJEsnVTCMxT9D+gIAiiRMQCPRrLLg1AoCAIokRqJWIU9xMXQKAgCKJEm7HKSHeFEkCgIAiiRGpS6f1lxvY/oKIgCETkOWRoPw0SPqJEKCffv4zxQT+gIAiiRL8Xq356II8/oCAIokRA8JQzEvXCP6AgCKJEyYUz8pIS5j+gIAiiRDNmUuZ40vo/oCAIokRJpEa772wAQKAgCKJEAAAAAAAA8D+gowUgAkEYdkEYbEGAlAhqIgQrAwAgAkH///8HcbhEAAAAAAAAcD6iIgggBCsDCCAIIAQrAxCioKKgC6ILIQkjBiMDIgRBouqXqgJqIgJBEXYgAnNBu6nr6n5saiECRAAAAAAAAPA/IAqhIAsgCaAgBUHA/gVqKwMAIAIgAkEQdnNBreqs/wdsIARqIgJBD3YgAnNBi82yo3hsIgIgAkEQdnMiAkEYdkEQa0HgAU8EfCACuEQAAAAAAADgP6BEAAAAAAAA8D2iIghEAAAAAAAA4D9jIQIgCEQAAAAAAADwPyAIoSACGyIIvUIgh6dBgJCa/wNrIgZBDHZB/wFxQQN0IQQgCEL/ByAGQRR1IgasfUI0hr+iIARBgMQHaisDAKJEAAAAAAAA8L+gIQhEAAAAAAAA8L9EAAAAAAAA8D8gAhsgBrdE7zn6/kIu5j+iIARBgNQHaisDACAIIAggCERVVVVVVVXVPyAIRAAAAAAAANA/oqGiRAAAAAAAAOC/oKJEAAAAAAAA8D+goqCgmp9EmpmZmZmZ+b+gIghE6ay3wFphST+iRGfsRWzrRJc/oCAIokQ3XLi5q/LOP6AgCKJEsnVTCMxT9D+gIAiiRMQCPRrLLg1AoCAIokRqJWIU9xMXQKAgCKJEm7HKSHeFEkCgIAiiRGpS6f1lxvY/oKIgCETkOWRoPw0SPqJEKCffv4zxQT+gIAiiRL8Xq356II8/oCAIokRA8JQzEvXCP6AgCKJEyYUz8pIS5j+gIAiiRDNmUuZ40vo/oCAIokRJpEa772wAQKAgCKJEAAAAAAAA8D+gowUgAkEYdkEYbEGAlAhqIgQrAwAgAkH///8HcbhEAAAAAAAAcD6iIgggBCsDCCAIIAQrAxCioKKgC6IjAiMBbCADakEDdCICQcCpBmorAwAiCJ+joKIgCiAFQbD1BWorAwCioCIKQdgIKwMAIAmioSELIAEqAgC7IQwgCEGQCSsDAKIiCUQAAAAAAAAAAGQEQCABIAwgCaAiCLY4AgAgAUEIaiIELwEAuCIMIAkgCKMgC0QAAAAAAADgP6BEAAAAAOD/30CiIAyhoqBEAAAAAAAAMEOg/RQhDSAEIA0gDf2GAf1ZAQAACyABIAEvAQ5B/x9xIAJBwLkGaisDAP0MAAAAAAAALkAAAAAAAAAuQP0MAAAAAAAAAAAAAAAAAAAAACAKRJqZmZmZmdm/oEQAAAAAAAAuQKJEzczMzMzM3D+j/RT99wH9IQD9FP32Af0hAKJEAAAAAAAA4D+gIglEAAAAAAAAMEOgIgi9pyAIRAAAAAAAADDDoCAJZGtBDHRyOwEOIxIEfyMGIwMiAkGj6peqAmoiAUERdiABc0G7qevqfmxqIQEgAUEQdiABc0Gt6qz/B2wgAmoiAUEPdiABc0GLzbKjeGwiAUEQdiABc7ggBUHAyQZqKwMARAAAAAAAAPBBomMFQQALBEAjBiMDIgVBpOqXqgJqIgFBEXYgAXNBu6nr6n5saiEBIxIjBUECdGpB//8DIAFBEHYgAXNBreqs/wdsIAVqIgFBD3YgAXNBi82yo3hsIgFBEHYgAXO4RAAAAAAAAOA/oEQAAAAAAADwPaIgA0EDdEHAygZqKwMAovwCIgEgAUH//wNKGyIBIANBAWpBEHRyQYCAgAhyNgIAIw8gASMFEAYLCyMGIwMiAUGW6ZeqAmoiA0ERdiADc0G7qevqfmxqIQNBACADQRB2IANzQa3qrP8HbCABaiIDQQ92IANzQYvNsqN4bCIDQRB2IANzEBcgB0EBaiEHDAELCwu2BAIIfwN8A0AgASACSARAQSAgAiABayIEIARBIEobIQhBACEEA0AgBCAISARAIARBAnRB0IIMaiABIARqIABsNgIAIARBAWohBAwBCwtBACEFQQAhBgNAIAYgCEgEQCMaIxYgBkECdEHQggxqKAIAbGohB0EAIQQDQCAEIxZIBEAgBSAEIAdqKAIAaiEFIARBQGshBAwBCwsgBkEBaiEGDAELCyAFJCJBACEEA0AgBCAISARAIzEgAyADIxojFiAEQQJ0QdCCDGooAgBsaiIJLwEGIgYgAyAGSBtrQQN0aisDACEMQQAhBgNAIAYjAUgEQCAGQQN0IgdBgL8LaiIFIAUrAwAgCUEQaiAGQQR0aiIFLwEOIgpBAXG3oDkDACAHQYDAC2oiCyALKwMA/QwAAAAAAADwPwAAAAAAAPA//QwAAAAAAAAAAAAAAAAAAAAAIAdBsNwFaisDACAMIAUqAgC7oiINIAUvAQi4RBAAEAAQAAA/okQAAAAAAADgv6CiIAwgBSoCBLuiIg4gBS8BCrhEEAAQABAAAD+iRAAAAAAAAOC/oKKgoEHoCCsDACANoCAOoKP9FP33Af0hAP0U/fYB/SEARAAAAACAhC5BokQAAAAAAADgP6CcoDkDACAHQYDBC2oiBSAFKwMAIApBDHa3RAAAAAAAAC5Ao0QAAAAAgIQuQaJEAAAAAAAA4D+gnKA5AwAgBkEBaiEGDAELCyAEQQFqIQQMAQsLIAFBIGohAQwBCwsLGQAgALhEAAAAAAAA4D+gRAAAAAAAAPA9ogtJACAAIAEgAmpBkemXqgJqIgAgAEERdnNBu6nr6n5saiIAIABBEHZzQa3qrP8HbCABaiIAIABBD3ZzQYvNsqN4bCIAIABBEHZzC4EBAQF7IAEgAmpBkemXqgJq/RFBgIIM/QAEAP2uASIEIARBEf2tAf1RQZCCDP0ABAD9tQEgAP0R/a4BIgQgBEEQ/a0B/VFBoIIM/QAEAP21ASAB/RH9rgEiBCAEQQ/9rQH9UUGwggz9AAQA/bUBIgQgBEEQ/a0B/VEgA/0R/T79pAELgwEBAXsgASACakGR6ZeqAmr9EUGAggz9AAQA/a4BIgQgBEER/a0B/VFBkIIM/QAEAP21ASAA/RH9rgEiBCAEQRD9rQH9UUGgggz9AAQA/bUBIAH9Ef2uASIEIARBD/2tAf1RQbCCDP0ABAD9tQEiBCAEQRD9rQH9USAD/QAEAP0+/aQBC0kAIAAgACACakGt6MfCBWoiACAAQQ92c0Grl5KMA2wgAWoiACAAQRB2c0HrlK+veGxqIgAgAEENdnNBtdzKlXxsIgAgAEEQdnMLSQAgACABIAJqQfLmu+MDaiIAIABBD3ZzQdG2sOJ6bGoiACAAQRB2c0Gt6qz/B2wgAWoiACAAQQ92c0GLzbKjeGwiACAAQRB2cwspACAAQRV2QYAIayIAIABBH3VzQQN0QYDECGopAwAgAEEfdqxCP4aEvwuXAQECfyAAvUIgh6dBgJCa/wNrIgFBDHZB/wFxQQN0IQIgAEL/ByABQRR1IgGsfUI0hr+iIAJBgMQHaisDAKJEAAAAAAAA8L+gIQAgAbdE7zn6/kIu5j+iIAJBgNQHaisDACAAIAAgAERVVVVVVVXVPyAARAAAAAAAANA/oqGiRAAAAAAAAOC/oKJEAAAAAAAA8D+goqCgmgskAQF8IABEAAAAAAAAMEOgIgG9pyABRAAAAAAAADDDoCAAZGsLDQAgACABQQJ0aigCAAsOACAAQQN0QYAIaisDAAsNACAAIAFBA3RqKwMAC0EAIAAgAiADbEECdGohAyABIAJBBnQgBEEadmpqLQAAIQADQCAEIAMgAEECdGooAgBLBEAgAEEBaiEADAELCyAACy8AAkACQAJAIwxBAmsOAgECAAsAC0EBIQILIAAgAUECdGoiACAAKAIAIAJqNgIACxcAIAAgAUEDdGoiACAAKwMAIAKgOQMACxAAIAAoAggkDyAAKAIMJBwLBwAgACgCDAsMACAAKAIMQQA2AgALbAEDfyMqIgNBH2pBcHEiBEH//wNqQRB2PwBrIQUgAyAESwR/QQEFIAVBAEoEfyAFQABBAEgFQQALCwRAEAMLIAQkKiADIAA2AgAgAyABNgIEIAMjHiAAIAEgAGsQFjYCCCADIAIQFDYCDCADC8EHAQl/Ix0iBSgCACIDIyBKBEAgA0EBdCQgIyoiASMgQQJ0akEPakFwcSIEQf//A2pBEHY/AGshAiABIARLBH9BAQUgAkEASgR/IAJAAEEASAVBAAsLBEAQAwsgBCQqIAEkECMqIgEjIEECdGpBD2pBcHEiBEH//wNqQRB2PwBrIQIgASAESwR/QQEFIAJBAEoEfyACQABBAEgFQQALCwRAEAMLIAQkKiABJBMLA0AgACADSARAIxAgAEECdGogADYCACAAQQFqIQAMAQsLQQAhAANAIyYgAHZBAEoEQCAFKAIIIQRBgMILQQBBgMAA/AsAQQAhAQNAIAEgA0gEQCAEIAFBAnRqKAIAIAB2Qf8PcUECdEGAwgtqIgIgAigCAEEBajYCACABQQFqIQEMAQsLQQAhAkGAwgshAQNAIAFBgIIMSQRAIAEoAgAhBiABIAI2AgAgAiAGaiECIAFBBGohAQwBCwtBACEBA0AgASADSARAIxMgBCMQIAFBAnRqKAIAIgJBAnRqKAIAIAB2Qf8PcUECdEGAwgtqIgYoAgAiB0ECdGogAjYCACAGIAdBAWo2AgAgAUEBaiEBDAELCyMTIxAkEyQQIABBC2ohAAwBCwsgBSgCCCECQQAhAANAIAAgA0gEQCAAQQJ0IgEjE2ogAiMQIAFqKAIAQQJ0aigCADYCACAAQQFqIQAMAQsLIAIjEyADQQJ0/AoAAEEBIQEDQCABIANIBEAgBSgCCCIAIAFBAnQiAmooAgAhBCAEIAAgAUEBa0ECdGooAgBGBEAgBSgCDCMQIAJqKAIAIgZBAnRqKAIAIQcgASEAA0AgAEEASgR/IAUoAgggAEEBa0ECdGooAgAgBEYFQQALBEAgByAFKAIMIxAgAEEBayICQQJ0aigCACIIQQJ0aigCAEkEQCMQIABBAnRqIAg2AgAgAiEADAILCwsjECAAQQJ0aiAGNgIACyABQQFqIQEMAQsLIAUoAgwhAkEAIQADQCAAIANIBEAgAEECdCIBIxNqIAIjECABaigCAEECdGooAgA2AgAgAEEBaiEADAELCyACIxMgA0ECdPwKAAAgBSgCECECQQAhAANAIAAgA0gEQCAAQQJ0IgEjE2ogAiMQIAFqKAIAQQJ0aigCADYCACAAQQFqIQAMAQsLIAIjEyADQQJ0/AoAACAFKAIUIgIEQEEAIQADQCAAIANIBEAgAEECdCIBIxNqIAIjECABaigCAEECdGooAgA2AgAgAEEBaiEADAELCyACIxMgA0ECdPwKAAALCygBAX8jHSIBQQA2AgAgACABKAIESgRAIAEgAEEBdBATCyABIAA2AgALCQAjHUEANgIACwgAIAAQFCQdC9UBAQh/IAAoAgwhAwNAIAQgAygCAEgEQCAEQQJ0IQEjHSECIAMoAhQiAAR/IAAgAWooAgAFQQALIQAgAygCCCABaigCACEFIAMoAgwgAWooAgAhByADKAIQIAFqKAIAIQggAigCACIBIAIoAgRGBEAgAiABQQF0EBMLIAFBAnQiBiACKAIIaiAFNgIAIAIoAgwgBmogBzYCACACKAIQIAZqIAg2AgAgAigCFCIFBEAgBSAGaiAANgIACyACIAFBAWo2AgAgBEEBaiEEDAELCyADQQA2AgALYAEFfyAAKAIkIAAoAiggAUECdGoiBCgCACICaCABQQV0aiIFQQJ0aiIGKAIAIgEgAUEBa3EhAyAGIAM2AgAgA0UEQCAEIAIgAkEBa3E2AgALIAFoIAAoAgQgBUEFdGpqC0oBAn8gACgCJCABIAAoAgRrIgJBBXUiAUECdGoiAyADKAIAQQEgAnRyNgIAIAAoAiggAUEFdUECdGoiACAAKAIAQQEgAXRyNgIACwcAIAAvAQ4LCQAgACABOwEOCw4AIAAgAUECdGoqAgC7C1ICAXsBfCAAQQhqIAFBAXRqIgAvAQC4IgUgAiADRAAAAAAAAOA/oEQAAAAA4P/fQKIgBaGioEQAAAAAAAAwQ6D9FCEEIAAgBCAE/YYB/VkBAAALJQAgAEEIaiABQQF0ai8BALhEEAAQABAAAD+iRAAAAAAAAOC/oAsKACAAIAFqLQAACw0AIABBEGogAUEEdGoLBgAgACQECwoAIxogACMWbGoLhgEDAnwBewF/AkAgACABQQJ0aiIHKgIAuyEEIANEAAAAAAAAAABkRQ0AIAcgBCADoCIEtjgCACAAQQhqIAFBAXRqIgAvAQC4IgUgAyAEoyACRAAAAAAAAOA/oEQAAAAA4P/fQKIgBaGioEQAAAAAAAAwQ6D9FCEGIAAgBiAG/YYB/VkBAAALC2YBAnwgAUEDdEGw3AVqKwMAIAAqAgC7IgIgAC8BCLhEEAAQABAAAD+iRAAAAAAAAOC/oKKgIAAqAgS7IgMgAC8BCrhEEAAQABAAAD+iRAAAAAAAAOC/oKKgQegIKwMAIAKgIAOgowsLbwUAQYSCDAsJAQAAAAIAAAADAEGQggwLELvUWu271Frtu9Ra7bvUWu0AQaCCDAsQLTXrfy01638tNet/LTXrfwBBsIIMCxCLpmyEi6ZshIumbISLpmyEAEHegwwLEuA/AAAAAAAA6D8AAAAAAADsPw==";

// dist-ext/model/engine/engine.js
var bytesUsed = (engine) => addressOf(engine, "top"), addressOf = ({ exports }, name) => exports[name].value >>> 0, firstRowOf = (engine, name, rowBytes, { from }) => addressOf(engine, name) + rowBytes * from >>> 0, PAGE = 65536, MOST_PAGES = 65536, OWN_PAGES = 24, GIGABYTE = 1073741824, code;
function startEngine(bytes, market) {
  code ??= new WebAssembly.Module(decode(compiledDay));
  let initial = Math.ceil(bytes / PAGE) + OWN_PAGES;
  if (initial > MOST_PAGES)
    throw new RangeError(tooLarge(bytes));
  let memory = new WebAssembly.Memory({ initial, maximum: MOST_PAGES }), { exports } = new WebAssembly.Instance(code, { env: { memory }, outside: { ...market, noRoom } });
  return { memory, exports, calls: exports };
}
var tooLarge = (bytes) => `the market needs ${(bytes / GIGABYTE).toFixed(1)} GB, more than the 4 GB an engine can hold: take fewer consumers or friends`;
function noRoom() {
  throw new RangeError("the engine has no memory left: take fewer consumers, friends or threads");
}
function decode(base64) {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
function set({ exports }, numbers) {
  for (let [name, value] of Object.entries(numbers))
    exports[name].value = value;
}
function put(engine, name, table) {
  let bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength);
  new Uint8Array(engine.memory.buffer, addressOf(engine, name), table.byteLength).set(bytes);
}
function place(engine, name, table) {
  engine.exports[name].value = engine.calls.allocate(table.byteLength), put(engine, name, table);
}
var LINE = 64;
function placeByConsumer(engine, name, rowBytes, { from, to }) {
  let room = engine.calls.allocate(rowBytes * (to - from) + 3 * LINE) >>> 0, first2 = Math.ceil(room / LINE) * LINE;
  (first2 - rowBytes * from) % 4294967296 === 0 && (first2 += LINE), engine.exports[name].value = first2 - rowBytes * from | 0;
}
function putByConsumer(engine, name, from, rows) {
  let first2 = firstRowOf(engine, name, 4, { from, to: from });
  look(engine, (buffer) => new Uint32Array(buffer, first2, rows.length).set(rows));
}
function look({ memory }, see) {
  let { buffer } = memory, seen = see(buffer);
  if (memory.buffer !== buffer)
    throw new Error("memory grew while it was looked at");
  return seen;
}
function copyOf(engine, name, length) {
  return look(engine, (buffer) => new Float64Array(buffer, addressOf(engine, name), length).slice());
}
function clear(engine, name, length) {
  put(engine, name, new Float64Array(length));
}
function carryOff(engine, name, Kind2, total) {
  look(engine, (buffer) => {
    let count2 = new Kind2(buffer, addressOf(engine, name), total.length);
    for (let cell = 0; cell < total.length; ++cell)
      total[cell] += count2[cell];
    count2.fill(0);
  });
}
function friendsCounted(engine, consumers) {
  return look(engine, (buffer) => {
    let start = new Uint32Array(buffer, addressOf(engine, "friendsStart"), consumers + 1);
    return Uint32Array.from({ length: consumers }, (_, consumer) => start[consumer + 1] - start[consumer]);
  });
}
function messagesAt(buffer, address) {
  let [length, , ...columns] = new Uint32Array(buffer, address, 6), known = columns.filter((column) => column !== 0);
  return { length, columns: known.map((column) => new Uint32Array(buffer, column, length)) };
}
function readMessages(engine, read) {
  look(engine, (buffer) => {
    let { length, columns } = messagesAt(buffer, addressOf(engine, "heard")), [listener, , content, speaker] = columns;
    read({ length, listener, content, speaker });
  });
}

// dist-ext/model/people/population.js
function wordsOf(brands) {
  return BRAND_WORD + 4 * brands;
}
function populationOf({ from, to }, brands) {
  return { from, to, size: to - from, brands, words: wordsOf(brands) };
}
function readRecords(engine, { from, to, size, words }, read) {
  return look(engine, (buffer) => {
    let address = firstRowOf(engine, "people", 4 * words, { from, to });
    return read({
      shorts: new Uint16Array(buffer, address, 2 * size * words),
      bytes: new Uint8Array(buffer, address, 4 * size * words)
    });
  });
}

// dist-ext/model/people/askPanel.js
function askPanel({ engine, people, parameters, day, evening }) {
  let { consumers, panel } = parameters, stride = sampleStride(consumers, panel), all = Math.min(panel, Math.ceil(consumers / stride)), [from, to] = [people.from, people.to].map((consumer) => Math.min(all, Math.ceil(consumer / stride)));
  for (let name of ["panelAware", "panelBelief", "panelLoyal"])
    clear(engine, name, people.brands);
  engine.calls.askPanel(stride, from, to, day), evening.asked[0] = to - from, evening.aware.set(copyOf(engine, "panelAware", people.brands)), evening.belief.set(copyOf(engine, "panelBelief", people.brands)), evening.loyal.set(copyOf(engine, "panelLoyal", people.brands));
}
function waveOf({ asked, aware, belief, loyal }, day) {
  return { day, asked: asked[0], aware: aware.slice(), belief: belief.slice(), loyal: loyal.slice() };
}
function takeCensus(market) {
  let { engine, people } = market, since = boughtSinceOpening(market);
  return readRecords(engine, people, (records) => countPeople(people, records, since));
}
function countPeople({ size, brands, words }, records, since) {
  let { shorts, bytes } = records, standingAt = (consumer, brand) => shorts[2 * (consumer * words + BRAND_WORD + 4 * brand) + Belief.standing], hasBought = (consumer, brand) => since === void 0 ? (standingAt(consumer, brand) & Standing.bought) !== 0 : (since[consumer] >> brand & 1) === 1, census = {
    buyers: new Float64Array(brands),
    bothBuyers: new Float64Array(brands * brands),
    aware: new Float64Array(brands),
    purchases: new Float64Array(21)
  };
  for (let consumer = 0; consumer < size; ++consumer) {
    census.purchases[Math.min(20, bytes[4 * consumer * words + Byte.purchases])]++;
    for (let brand = 0; brand < brands; ++brand)
      if ((standingAt(consumer, brand) & Standing.aware) !== 0 && census.aware[brand]++, !!hasBought(consumer, brand)) {
        census.buyers[brand]++;
        for (let other = 0; other < brands; ++other)
          hasBought(consumer, other) && census.bothBuyers[brand * brands + other]++;
      }
  }
  return census;
}
function boughtSinceOpening({ engine, people, parameters }) {
  if (parameters.warmUp !== 0)
    return look(engine, (buffer) => new Uint16Array(buffer, firstRowOf(engine, "boughtSince", 2, people), people.size).slice());
}

// dist-ext/model/advertising/presence.js
var CERTAIN = 4294967296;
function visibilityAt(brands, channels, channel, moment, present, positions = brands.prominence) {
  let count2 = present.length, channelCount = channels.digital.length, prominence = new Float64Array(count2), there = new Float64Array(count2), total = 0;
  for (let brand = 0; brand < count2; ++brand) {
    if (!present[brand])
      continue;
    let cell = brand * channelCount + channel;
    prominence[brand] = positions[cell], there[brand] = prominence[brand] * brands.coverage[cell * 4 + moment], total += there[brand];
  }
  let attention = channels.attention[channel];
  return prominence.map((own, brand) => {
    if (own === 0)
      return 0;
    let all = Math.max(own, own + total - there[brand]);
    return attention === 1 / 0 ? 1 : 1 - pow(1 - own / all, attention);
  });
}
function formatFit(personas, channels, brands, persona, channel, brand) {
  let offered = 0, wanted = 0;
  for (let format = 0; format < 3; ++format) {
    let weight = personas.format[persona * 3 + format] * channels.format[channel * 3 + format];
    wanted += weight, offered += weight * brands.content[brand * 3 + format];
  }
  return wanted === 0 ? 1 : offered / wanted;
}
function meetingThresholds(epoch, present, positions = epoch.brands.prominence) {
  let { personas, channels, brands } = epoch, personaCount = personas.pace.length, channelCount = channels.digital.length, brandCount = present.length, table = new Float64Array(4 * personaCount * 3 * channelCount * brandCount);
  for (let moment = 0; moment < 4; ++moment)
    for (let channel = 0; channel < channelCount; ++channel) {
      let visibility = channels.together[channel] === 1 ? Float64Array.from(present, (isHere, brand) => isHere * positions[brand * channelCount + channel]) : visibilityAt(brands, channels, channel, moment, present, positions);
      for (let persona = 0; persona < personaCount; ++persona) {
        let attention = channels.push[channel] ? Math.min(1, personas.pushAttention[persona]) : 1;
        for (let brand = 0; brand < brandCount; ++brand) {
          let cell = (brand * channelCount + channel) * 4 + moment, seen = brands.coverage[cell] * visibility[brand] * attention, fit = formatFit(personas, channels, brands, persona, channel, brand);
          for (let device = 0; device < 3; ++device) {
            let usable = channels.digital[channel] ? brands.usability[brand * 3 + device] * fit : 1, index = (((moment * personaCount + persona) * 3 + device) * channelCount + channel) * brandCount + brand;
            table[index] = seen * usable * CERTAIN;
          }
        }
      }
    }
  return table;
}

// dist-ext/model/engine/layOut.js
var laidOut = /* @__PURE__ */ new WeakMap(), laidMeeting = /* @__PURE__ */ new WeakMap();
function layOut(market) {
  let { engine, rules, meeting, credit, readings, reminded, reviews } = market;
  if (put(engine, "credit", withEarned(credit)), put(engine, "reminded", reminded), layOutRecall(market), put(engine, "readingValue", readings.value), put(engine, "readingPrecision", readings.precision), put(engine, "unreviewed", readings.unreviewed), put(engine, "badShare", reviews.display.badShare), put(engine, "unanswered", reviews.display.unanswered), laidMeeting.get(engine) !== meeting && layOutMeeting(engine, meeting, rules.present.length), laidOut.get(engine) !== rules) {
    for (let [name, table] of Object.entries(tablesOf(rules)))
      put(engine, name, table);
    put(engine, "numbers", numbersOf(rules.epoch, market.parameters)), laidOut.set(engine, rules);
  }
}
function withEarned(credit) {
  let trust = new Float64Array(2 * MOST).fill(1);
  return trust.set(credit), trust;
}
function layOutRecall({ engine, rules, reminded }) {
  let forgetting = 1 - rules.epoch.journey.recall, brands = rules.present.length, recall = limitsOf(reminded.map((chance) => (1 - forgetting * (1 - chance)) * CERTAIN), brands), reminder = limitsOf(reminded.map((chance) => chance * CERTAIN), brands);
  put(engine, "recallLimits", recall.limits), put(engine, "recallPossible", recall.possible), put(engine, "reminderLimits", reminder.limits), put(engine, "reminderPossible", reminder.possible);
}
var lanesOf = (brands) => 4 * Math.ceil(brands / 4);
function layOutMeeting(engine, meeting, brands) {
  let { limits, possible } = limitsOf(meeting, brands);
  put(engine, "meeting", meeting), put(engine, "meetingLimits", limits), put(engine, "meetingPossible", possible), laidMeeting.set(engine, meeting);
}
function limitsOf(chances, brands) {
  let width = lanesOf(brands), rows = chances.length / brands, limits = new Uint32Array(rows * width), possible = new Uint32Array(rows);
  for (let [cell, chance] of chances.entries()) {
    let row = Math.floor(cell / brands), brand = cell % brands;
    chance !== 0 && (limits[row * width + brand] = Math.ceil(Math.min(CERTAIN, chance)) - 1, possible[row] |= 1 << brand);
  }
  return { limits, possible };
}
function tablesOf(rules) {
  let { journey, telling, care, brands, personas } = rules.epoch, { epoch: _epoch, personas: _count, meaning: _meaning, meeting: _meeting, ...tables2 } = rules;
  return {
    ...tables2,
    engagement: brands.engagement,
    tasteSpread: brands.tasteSpread,
    price: brands.price,
    deliveryDays: brands.deliveryDays,
    quality: brands.quality,
    qualitySpread: brands.qualitySpread,
    service: brands.service,
    failure: brands.failure,
    usability: brands.usability,
    shareTools: brands.shareTools,
    careAnswered: brands.careAnswered,
    careHours: brands.careHours,
    served: brands.served,
    joining: brands.joining,
    membershipPeriod: brands.membershipPeriod,
    membershipExperience: brands.membershipExperience,
    careSkill: brands.careSkill,
    scepticShare: personas.scepticShare,
    pushAttention: personas.pushAttention,
    trustInPeople: personas.trustInPeople,
    sharing: personas.sharing,
    talking: personas.talking,
    pace: personas.pace.map((pace) => journey.pace * pace),
    dropOut: journey.dropOut,
    stayLoyal: care.stayLoyal,
    starThresholds: telling.starThresholds
  };
}
function numbersOf(epoch, { durable, giftsServe }) {
  let { journey, beliefs, choice, checkout, experience, telling, wordOfMouth, care, surveys } = epoch, named = {
    ...journey,
    ...beliefs,
    ...choice,
    ...checkout,
    ...experience,
    ...telling,
    ...wordOfMouth,
    ...care,
    ...surveys,
    doing: choice.do,
    curve: Curve[telling.curve],
    durable: durable ? 1 : 0,
    giftsServe: giftsServe ? 1 : 0
  }, numbers = new Float64Array(SETTINGS);
  for (let [name, cell] of Object.entries(Setting))
    typeof cell == "number" && (numbers[cell] = named[name]);
  return numbers;
}
function addCounts({ engine, evening, tables: tables2 }) {
  addContacts(engine, evening.contacts, tables2.touchpoints.met.length);
  for (let { name, total, Kind: Kind2 } of countsOf(evening, tables2))
    carryOff(engine, name, Kind2, total);
}
function addContacts(engine, contacts, cells) {
  let width = contacts.length;
  look(engine, (buffer) => {
    let met = new Uint32Array(buffer, addressOf(engine, "met"), cells);
    for (let first2 = 0; first2 < cells; first2 += width)
      for (let cell = 0; cell < width; ++cell)
        contacts[cell] += met[first2 + cell];
  });
}
function countsOf({ brand, market, members }, { touchpoints, funnel }) {
  let brands = members.length, ofBrand = brand.subarray(Count.satisfaction * brands, (Count.satisfaction + 1) * brands);
  return [
    { name: "visits", total: touchpoints.visits, Kind: Uint32Array },
    { name: "met", total: touchpoints.met, Kind: Uint32Array },
    { name: "exits", total: touchpoints.exits, Kind: Uint32Array },
    { name: "boughtThrough", total: touchpoints.bought, Kind: Uint32Array },
    { name: "failed", total: touchpoints.failures, Kind: Uint32Array },
    { name: "funnelVisits", total: funnel.visits, Kind: Uint32Array },
    { name: "funnelMet", total: funnel.met, Kind: Uint32Array },
    { name: "funnelLeft", total: funnel.left, Kind: Uint32Array },
    { name: "funnelBought", total: funnel.bought, Kind: Uint32Array },
    { name: "brandCounts", total: brand, Kind: Uint32Array },
    { name: "marketCounts", total: market, Kind: Uint32Array },
    { name: "satisfaction", total: touchpoints.satisfaction, Kind: Float64Array },
    { name: "satisfactionOfBrand", total: ofBrand, Kind: Float64Array }
  ];
}

// dist-ext/model/people/placeCustomers.js
function placeCustomers(engine, parameters, range) {
  let { initialCustomers, customerTenure, epochs } = parameters;
  if (!initialCustomers.some((share) => share > 0))
    return;
  let sum = 0;
  place(engine, "initialCustomers", initialCustomers.map((share) => sum += share)), placeByConsumer(engine, "boughtSince", 2, range);
  let { personas, experience } = epochs[0], experiences = Array.from(personas.needRate).flatMap((rate) => Array.from(customerTenure, (tenure) => Math.max(1, rate * tenure)));
  put(engine, "customerExperiences", Float64Array.from(experiences));
  let forgetting = 1 - experience.loyaltyLearning;
  put(engine, "customerLoyalty", Float64Array.from(experiences, (count2) => 1 - pow(forgetting, count2)));
}
function countMembers(engine, range, members) {
  addressOf(engine, "memberships") !== 0 && look(engine, (buffer) => {
    let first2 = firstRowOf(engine, "memberships", 4, range);
    for (let state of new Uint32Array(buffer, first2, range.to - range.from)) {
      let brand = (state >>> 16 & 31) - 1;
      brand >= 0 && members[brand]++;
    }
  });
}

// dist-ext/model/reviews/tales.js
function recordTales(rows, messages, day) {
  let { speaker, listener, content } = messages;
  if (speaker !== void 0)
    for (let index = 0; index < messages.length; ++index)
      rows.push(day, speaker[index], listener[index], content[index]);
}
function taleLogOf(rows, warmUp) {
  let length = rows.length / 4, column = (place2) => Array.from({ length }, (_, row) => rows[row * 4 + place2]), content = column(3);
  return {
    length,
    day: Int32Array.from(column(0), (day) => day - warmUp),
    teller: Int32Array.from(column(1)),
    listener: Int32Array.from(column(2)),
    brand: Int8Array.from(content, brandIn),
    hops: Int8Array.from(content, hopsIn),
    said: Float64Array.from(content, saidIn)
  };
}
var brandIn = (content) => content & 15, hopsIn = (content) => content >>> 4 & 15, saidIn = (content) => (content >>> 8 & 65535) / 65535;

// dist-ext/model/closeDay.js
function closeDay(market, shards, ledger, company) {
  let { evening, day } = market, { warmUp, panel, logged, days } = market.parameters, isWave = panel > 0 && (day - warmUp) % 7 === 6;
  addCounts(market), day === 0 && countMembers(market.engine, market.people, evening.members), isWave && askPanel(market), logged > 0 && ledger.events.push(sortDay(market.events));
  let posts = exchange(market, shards, company), fakes = postReviews(market, posts, ledger);
  closeReviews(market.reviews, market.rules.epoch, market.rules.meaning, orderLuck(market.key, day + 1)), judgeSilence(market.credit, market.reviews, market.rules.epoch), writeCounts(market, ledger), writeLevels(market, ledger, fakes), isWave && ledger.waves.push(waveOf(evening, day - warmUp)), evening.sums.fill(0), market.engine.calls.sort(), day + 1 < days && readMessages(market.engine, (messages) => recordTales(ledger.tales, messages, day + 1));
}
function exchange(market, shards, company) {
  let { engine, evening, day } = market, posts = market.posts.splice(0).sort((a, b) => a.consumer - b.consumer);
  if (company !== void 0)
    return company.meet(day, evening, posts, engine, shards[0].address);
  engine.calls.emptyDelivery();
  for (let { address } of shards)
    engine.calls.collect(address);
  return posts;
}
function postReviews(market, posts, ledger) {
  let { reviews } = market;
  for (let { brand, level, answered } of posts)
    addReview(reviews, brand, level), answered && (reviews.answered[brand] += reviews.weight);
  return postBoughtReviews(market, ledger);
}
function writeCounts({ day, people, evening }, ledger) {
  let today = day * people.brands;
  for (let [row, book] of Object.values(ledger.series).entries())
    for (let brand = 0; brand < people.brands; ++brand)
      book[today + brand] += evening.brand[row * people.brands + brand];
  for (let [row, book] of Object.values(ledger.market).entries())
    book[day] = evening.market[row];
}
function writeLevels(market, ledger, fakes) {
  let { people, day, reviews, rules, advertising, evening } = market, counts = evening.brand, contacts = contactsByBrand(market);
  for (let brand = 0; brand < people.brands; ++brand) {
    let here = day * people.brands + brand;
    ledger.series.met[here] = contacts[brand].reduce((sum, met) => sum + met, 0);
    let money = moneyOf(rules.epoch, counts, people.brands, brand, day, contacts[brand], fakes[brand]), cost = MONEY_KINDS.reduce((sum, kind) => sum + (kind === "revenue" ? 0 : money[kind]), 0);
    for (let kind of MONEY_KINDS)
      ledger.money[kind][brand] += money[kind];
    addMediaDay(ledger.media, market, brand, contacts[brand], money), ledger.levels.revenue[here] = money.revenue, ledger.levels.cost[here] = cost, ledger.levels.profit[here] = money.revenue - cost, ledger.levels.displayedMean[here] = reviews.display.stars[brand], ledger.levels.displayedCount[here] = reviews.display.count[brand], ledger.levels.advertisingStock[here] = advertising.stock[here], ledger.levels.members[here] = day === 0 ? evening.members[brand] : ledger.levels.members[here - people.brands] + counts[Count.joined * people.brands + brand] - counts[Count.cancelled * people.brands + brand];
  }
}
function contactsByBrand({ people, parameters, evening }) {
  return Array.from({ length: people.brands }, (_brand, brand) => Float64Array.from(parameters.channels, (_, channel) => evening.contacts[channel * people.brands + brand]));
}

// dist-ext/model/advertising/advertising.js
function exposureOf(stock, rules) {
  if (!(stock > 0))
    return 0;
  let power = pow(stock, rules.slope);
  return rules.greatestExposure * power / (power + pow(rules.halfSaturation, rules.slope));
}
function planAdvertising(parameters) {
  let brands = parameters.brands.length, plan = {
    stock: new Float64Array(parameters.days * brands),
    impressions: new Float64Array(buysImpressions(parameters) ? parameters.days * brands * parameters.channels.length : 0),
    exposure: new Float64Array((parameters.days + 1) * brands)
  };
  return planFrom(plan, parameters, 0, new Float64Array(brands).fill(1)), plan;
}
function planFrom({ stock, impressions, exposure }, parameters, fromDay, factor) {
  let { brands, consumers, days, epochs } = parameters, brandCount = brands.length, thousands = consumers / 1e3, next = 0, epoch = epochs[0];
  for (let day = fromDay; day < days; ++day) {
    for (; next < epochs.length && epochs[next].fromDay <= day; )
      epoch = epochs[next++];
    for (let brand = 0; brand < brandCount; ++brand) {
      let here = day * brandCount + brand, before = day === 0 ? 0 : stock[here - brandCount], planned = day >= epoch.brands.entryDay[brand] ? epoch.brands.advertising[brand] / thousands : 0;
      if (stock[here] = factor[brand] * planned + epoch.advertising.carryOver * before, exposure[here + brandCount] = exposure[here] + exposureOf(before, epoch.advertising), impressions.length === 0)
        continue;
      let spending = factor[brand];
      exposure[here + brandCount] += showImpressions(impressions, epoch, parameters, {
        day,
        brand,
        spending
      });
    }
  }
}

// dist-ext/numeric/functions/queue.js
function waitingChance(servers, load) {
  if (load >= 1)
    return 1;
  if (!(load > 0))
    return 0;
  let count2 = Math.max(1, Math.min(2e3, Math.round(servers))), offered = load * count2, blocked = 1;
  for (let server = 1; server <= count2; ++server)
    blocked = offered * blocked / (server + offered * blocked);
  return blocked / (1 - load * (1 - blocked));
}
function sojournTime(servers, load) {
  let bounded = Math.min(load, 0.99);
  return 1 + waitingChance(servers, bounded) / (Math.max(1, servers) * (1 - bounded));
}

// dist-ext/model/rivalry/capacity.js
var WEEK2 = 7, UNLIMITED = { served: 1, waits: 0, time: 1 };
function serviceToday(capacity, demand) {
  if (capacity === 1 / 0 || demand.length === 0)
    return UNLIMITED;
  let week = demand.slice(-WEEK2), load = week.reduce((sum, people) => sum + people, 0) / week.length / capacity;
  return {
    served: Math.min(1, 1 / load),
    waits: waitingChance(capacity, load),
    time: sojournTime(capacity, load)
  };
}

// dist-ext/model/rivalry/memory.js
function memoryOf({ brands, days, epochs }) {
  if (!epochs.some(({ brands: table }) => isMoved(table)))
    return;
  let lists = () => brands.map(() => []), unlimited = () => brands.map(() => serviceToday(1 / 0, []));
  return {
    prices: new Float64Array(days * brands.length),
    demand: lists(),
    questions: lists(),
    places: unlimited(),
    desks: unlimited(),
    factor: new Float64Array(brands.length).fill(1)
  };
}
function isMoved(table) {
  let { matchPrice, spendByShare, serviceForStars, capacity, careCapacity } = table;
  return [matchPrice, spendByShare, serviceForStars].some((reaction) => reaction.some((part) => part > 0)) || [capacity, careCapacity].some((limits) => limits.some((limit) => limit < 1 / 0));
}

// dist-ext/model/engine/counters.js
function createTables(parameters) {
  let brands = parameters.brands.length, channels = parameters.channels.length, personas = parameters.personas.length, funnel = () => new Float64Array(4 * personas * 4 * 6);
  return {
    funnel: { visits: funnel(), met: funnel(), left: funnel(), bought: funnel() },
    touchpoints: {
      visits: new Float64Array(personas * 4 * channels),
      met: new Float64Array(personas * 4 * channels * brands),
      exits: new Float64Array(personas * 4 * channels),
      bought: new Float64Array(channels * brands),
      failures: new Float64Array(channels * brands),
      satisfaction: new Float64Array(channels * brands)
    }
  };
}

// dist-ext/model/parts/evening.js
function lengthsOf({ brands, channels }) {
  return {
    brand: BRAND_SERIES.length * brands.length,
    market: MARKET_SERIES.length,
    contacts: channels.length * brands.length,
    members: brands.length,
    asked: 1,
    aware: brands.length,
    belief: brands.length,
    loyal: brands.length
  };
}
function eveningLength(parameters) {
  return Object.values(lengthsOf(parameters)).reduce((sum, length) => sum + length, 0);
}
function createEvening(parameters) {
  let sums = new Float64Array(eveningLength(parameters)), end = 0, views = Object.entries(lengthsOf(parameters)).map(([name, length]) => {
    let view = sums.subarray(end, end + length);
    return end += length, [name, view];
  });
  return { sums, ...Object.fromEntries(views) };
}

// dist-ext/model/parts/range.js
function rangeOf(all, index, count2) {
  return { from: Math.floor(all * index / count2), to: Math.floor(all * (index + 1) / count2) };
}

// dist-ext/model/people/planNeeds.js
function planNeeds(parameters, advertising) {
  let { days, brands } = parameters, personaCount = parameters.personas.length, needs = new Float64Array(personaCount * (days + 1));
  for (let persona = 0; persona < personaCount; ++persona) {
    let next = 0, epoch = parameters.epochs[0], sum = 0;
    for (let day = 0; day < days; ++day) {
      for (; next < parameters.epochs.length && parameters.epochs[next].fromDay <= day; )
        epoch = parameters.epochs[next++];
      let exposure = 0;
      for (let cell = day * brands.length; cell < (day + 1) * brands.length; ++cell)
        exposure += advertising.exposure[cell + brands.length] - advertising.exposure[cell];
      let lift = 1 + epoch.advertising.needLift * epoch.personas.pushAttention[persona] * exposure;
      sum += epoch.personas.needRate[persona] * parameters.season[day] * lift, needs[persona * (days + 1) + day + 1] = sum;
    }
  }
  return needs;
}

// dist-ext/model/people/needGuide.js
function needGuideOf(needs, days) {
  let personas = needs.length / (days + 1), guide = { days: new Uint16Array(personas * NEED_CELLS), scale: new Float64Array(personas) };
  for (let persona = 0; persona < personas; ++persona) {
    let sums = needs.subarray(persona * (days + 1), (persona + 1) * (days + 1)), scale = (NEED_CELLS - 2) / sums[days];
    guide.scale[persona] = scale;
    let day = 0;
    for (let cell = 0; cell < NEED_CELLS; ++cell) {
      for (; day < days - 1 && Math.floor(sums[day + 1] * scale) < cell; )
        ++day;
      guide.days[persona * NEED_CELLS + cell] = day;
    }
  }
  return guide;
}

// dist-ext/model/people/needMultipliers.js
function needMultipliers(shape) {
  let known = tables.get(shape);
  if (known !== void 0)
    return known;
  let table = quantileTable(shape);
  return tables.size === MOST_TABLES && tables.clear(), tables.set(shape, table), table;
}
var tables = /* @__PURE__ */ new Map(), MOST_TABLES = 16;
function quantileTable(shape) {
  let table = new Float64Array(MULTIPLIERS + 1).fill(1);
  if (shape === 1 / 0)
    return table;
  for (let cell = 0; cell <= MULTIPLIERS; ++cell) {
    let probability = Math.min(MULTIPLIERS - 0.25, Math.max(0.25, cell)) / MULTIPLIERS;
    table[cell] = gammaQuantile(probability, shape) / shape;
  }
  let sum = 0;
  for (let cell = 0; cell < MULTIPLIERS; ++cell)
    sum += (table[cell] + table[cell + 1]) / 2;
  for (let cell = 0; cell <= MULTIPLIERS; ++cell)
    table[cell] *= MULTIPLIERS / sum;
  return table;
}

// dist-ext/model/people/drawTies.js
function tieCount({ kind, friends }, consumers) {
  switch (kind) {
    case "complete":
    case "ties":
      return 0;
    case "smallWorld":
      return tiesBefore(consumers, friends);
    case "scaleFree":
      return tiesBefore(consumers, friends) - tiesBefore(1, friends);
    default:
      return Math.round(consumers * friends / 2);
  }
}
function drawTies(pairs, range, parameters, consumers, key) {
  let drawing = {
    pairs,
    range,
    parameters,
    consumers,
    high: childKeyHigh(key.high, key.low, Run.network),
    low: childKeyLow(key.high, key.low, Run.network)
  };
  switch (parameters.kind) {
    case "smallWorld":
      return smallWorld(drawing);
    case "scaleFree":
      return scaleFree(drawing);
    case "communities":
      return communities(drawing);
    default:
      return randomTies(drawing);
  }
}
function below(limit, high, low, address) {
  return Math.floor(toUniform(randomBits(high, low, address)) * limit);
}
function somebodyElse(consumer, consumers, high, low, address) {
  let other = below(consumers - 1, high, low, address);
  return other < consumer ? other : other + 1;
}
function randomTies({ pairs, range, consumers, high, low }) {
  for (let tie = range.from; tie < range.to; ++tie)
    pairs[2 * tie] = below(consumers, high, low, 2 * tie), pairs[2 * tie + 1] = somebodyElse(pairs[2 * tie], consumers, high, low, 2 * tie + 1);
}
function tiesBefore(consumer, friends) {
  return Math.floor(consumer * friends / 2);
}
function bringerOf(tie, friends) {
  let consumer = Math.floor(2 * tie / friends);
  for (; tiesBefore(consumer, friends) > tie; )
    --consumer;
  for (; tiesBefore(consumer + 1, friends) <= tie; )
    ++consumer;
  return consumer;
}
function smallWorld({ pairs, range, parameters, consumers, high, low }) {
  let { friends, rewiring } = parameters, tie = range.from;
  for (let consumer = bringerOf(tie, friends); tie < range.to; ++consumer) {
    let before = tiesBefore(consumer, friends), end = Math.min(range.to, tiesBefore(consumer + 1, friends));
    for (; tie < end; ++tie) {
      let rewired = toUniform(randomBits(high, low, 2 * tie)) < rewiring;
      pairs[2 * tie] = consumer, pairs[2 * tie + 1] = rewired ? somebodyElse(consumer, consumers, high, low, 2 * tie + 1) : (consumer + tie - before + 1) % consumers;
    }
  }
}
function scaleFree({ pairs, range, parameters, high, low }) {
  let { friends } = parameters, first2 = tiesBefore(1, friends), knownTo = (bringer) => 2 * (tiesBefore(bringer, friends) - first2), draw = (bringer, tie2) => {
    let known = knownTo(bringer);
    if (known === 0)
      return 0;
    let end = below(known, high, low, tie2), earlier = end >> 1;
    if (earlier >= range.from)
      return pairs[end];
    let other = bringerOf(earlier + first2, friends);
    return (end & 1) === 0 ? other : draw(other, earlier);
  }, tie = range.from;
  for (let consumer = bringerOf(tie + first2, friends); tie < range.to; ++consumer) {
    let end = Math.min(range.to, tiesBefore(consumer + 1, friends) - first2);
    for (; tie < end; ++tie)
      pairs[2 * tie] = consumer, pairs[2 * tie + 1] = draw(consumer, tie);
  }
}
function communities({ pairs, range, parameters, consumers, high, low }) {
  for (let tie = range.from; tie < range.to; ++tie) {
    let consumer = below(consumers, high, low, 3 * tie), first2 = consumer - consumer % parameters.communitySize, size = Math.min(parameters.communitySize, consumers - first2), bridges = size < 2 || toUniform(randomBits(high, low, 3 * tie + 1)) < parameters.bridging;
    pairs[2 * tie] = consumer, pairs[2 * tie + 1] = bridges ? somebodyElse(consumer, consumers, high, low, 3 * tie + 2) : first2 + somebodyElse(consumer - first2, size, high, low, 3 * tie + 2);
  }
}

// dist-ext/model/people/network.js
function createNetwork(parameters, consumers, key, part) {
  if (parameters.kind === "complete")
    return {
      complete: !0,
      start: new Uint32Array(0),
      friends: new Uint32Array(0),
      meanFriends: Math.min(parameters.friends, consumers - 1)
    };
  let draw = (pairs2, range) => drawTies(pairs2, range, parameters, consumers, key);
  if (part === void 0)
    return networkOf(tiesOf(parameters, consumers, draw), consumers);
  let pairs = parameters.kind === "ties" ? parameters.ties : part.drawTies(draw);
  return partOfNetwork(pairs, consumers, part);
}
function tiesOf(parameters, consumers, draw) {
  if (parameters.kind === "ties")
    return parameters.ties;
  let ties = tieCount(parameters, consumers), pairs = new Uint32Array(2 * ties);
  return draw(pairs, { from: 0, to: ties }), pairs;
}
function partOfNetwork(pairs, consumers, { range, counts }) {
  let size = range.to - range.from, start = new Uint32Array(size + 2);
  for (let end of pairs)
    start[Math.min(end - range.from >>> 0, size) + 1]++;
  for (let consumer = 0; consumer < size; ++consumer)
    start[consumer + 1] += start[consumer];
  let friends = new Uint32Array(start[size]);
  for (let tie = 0; tie < pairs.length; tie += 2) {
    let one = pairs[tie] - range.from >>> 0, other = pairs[tie + 1] - range.from >>> 0;
    one < size && (friends[start[one]++] = pairs[tie + 1]), other < size && (friends[start[other]++] = pairs[tie]);
  }
  start.copyWithin(1, 0, size), start[0] = 0;
  let network = { ...{ complete: !1, start: start.subarray(0, size + 1), friends }, meanFriends: pairs.length / consumers };
  return counts ? { ...network, counted: friendsCounted2(pairs, consumers) } : network;
}
function friendsCounted2(pairs, consumers) {
  let counted = new Uint32Array(consumers);
  for (let end of pairs)
    counted[end]++;
  return counted;
}
function networkOf(pairs, consumers) {
  let start = new Uint32Array(consumers + 1);
  for (let end = 0; end < pairs.length; ++end)
    start[pairs[end] + 1]++;
  for (let consumer = 0; consumer < consumers; ++consumer)
    start[consumer + 1] += start[consumer];
  let friends = new Uint32Array(pairs.length);
  for (let tie = 0; tie < pairs.length; tie += 2)
    friends[start[pairs[tie]]++] = pairs[tie + 1], friends[start[pairs[tie + 1]]++] = pairs[tie];
  return start.copyWithin(1, 0, consumers), start[0] = 0, { complete: !1, start, friends, meanFriends: pairs.length / consumers };
}

// dist-ext/model/people/perception.js
var roughNormals = stretchedQuantiles();
function stretchedQuantiles() {
  let cells = 2 * ROUGH_NORMALS, values = Float64Array.from({ length: cells }, (_, cell) => normalOf((cell + 0.5) / cells)), variance = values.reduce((sum, value) => sum + value * value, 0) / cells;
  return values.map((value) => value / Math.sqrt(variance)).subarray(ROUGH_NORMALS);
}

// dist-ext/model/people/parabolas.js
var first = (2 - Math.sqrt(3)) / 4, last = 1 - first, gumbelParabolas = parabolasOf(gumbelOf), normalParabolas = parabolasOf(normalOf);
function parabolasOf(quantile) {
  let coefficients = new Float64Array(3 * PARABOLAS);
  for (let cell = FAR; cell < PARABOLAS - FAR; ++cell) {
    let [low, middle, high] = [first, 0.5, last].map((t) => quantile((cell + t) / PARABOLAS)), slope = (middle - low) / (0.5 - first), curvature = ((high - middle) / (last - 0.5) - slope) / (last - first), b = slope - curvature * (first + 0.5);
    coefficients.set([low - first * (b + first * curvature), b, curvature], 3 * cell);
  }
  return coefficients;
}

// dist-ext/model/people/preferenceQuantiles.js
function preferenceQuantiles(shape) {
  let table = new Float64Array(MULTIPLIERS + 1);
  if (shape === 0)
    return table;
  for (let cell = MULTIPLIERS; cell > 0; --cell) {
    let quantile = gammaQuantile(Math.min(MULTIPLIERS - 0.25, cell) / MULTIPLIERS, shape);
    table[cell] = quantile > 1e-300 ? log(quantile) : table[cell + 1] + log(cell / (cell + 1)) / shape;
  }
  return table[0] = 1 / shape, table;
}

// dist-ext/model/reviews/readingsOf.js
function readingsOf(rules, reviews) {
  let { brands } = reviews, { stars, count: count2, feltMean, scepticMean, scepticWeight } = reviews.display, { reviewsRead, reviewPrecision, perfectDistrust } = rules.epoch.beliefs, { trustInPeople } = rules.epoch.personas, value = new Float64Array(rules.personas * 2 * brands), precision = new Float64Array(value.length);
  for (let cell = 0; cell < value.length; ++cell) {
    let brand = cell % brands, sceptic = Math.floor(cell / brands) % 2 === 1, persona = Math.floor(cell / (2 * brands)), shown = count2[brand], read = shown * reviewsRead / (shown + reviewsRead), oneReview = reviewPrecision * trustInPeople[persona], perfect = shown > 0 ? Math.max(0, (stars[brand] - 1) / 4 - PERFECT) : 0, distrust = perfectDistrust * (shown / (shown + MANY)) * perfect;
    value[cell] = (sceptic ? scepticMean[brand] : feltMean[brand]) - distrust, shown < 1 || reviewsRead < 1 ? precision[cell] = -1 : precision[cell] = read * (sceptic ? oneReview * scepticWeight[brand] : oneReview);
  }
  return { value, precision, unreviewed: unreviewedOf(rules, reviews) };
}
var PERFECT = 0.86, MANY = 10;
function unreviewedOf({ epoch, personas }, { brands, display }) {
  let { unreviewed, unreviewedFade } = epoch.choice, table = new Float64Array(personas * brands);
  return unreviewed === 0 || epoch.beliefs.reviewsRead < 1 ? table : table.map((_, cell) => {
    let fade = exp(-display.count[cell % brands] / unreviewedFade);
    return unreviewed * fade * epoch.personas.trustInPeople[Math.floor(cell / brands)];
  });
}

// dist-ext/model/advertising/reminders.js
function remindersOf(rules, { exposure }, day) {
  let { personas, advertising } = rules.epoch, brands = rules.present.length, since = Math.max(0, day - advertising.reminderDays);
  return Float64Array.from({ length: personas.pace.length * brands }, (_, cell) => {
    let brand = cell % brands, exposures = exposure[day * brands + brand] - exposure[since * brands + brand];
    return exposures === 0 ? 0 : 1 - exp(-personas.pushAttention[Math.floor(cell / brands)] * advertising.remembered * exposures);
  });
}

// dist-ext/numeric/luck/guide.js
function guideOf(thresholds, width) {
  let rows = thresholds.length / width, guide = new Uint8Array(rows * 64);
  for (let row = 0; row < rows; ++row) {
    let index = 0;
    for (let cell = 0; cell < 64; ++cell) {
      for (; thresholds[row * width + index] < Math.max(1, cell * (1 << 26)); )
        ++index;
      guide[row * 64 + cell] = index;
    }
  }
  return guide;
}

// dist-ext/model/advertising/waysToBuy.js
function waysToBuy(epoch, brandCount) {
  let { site, digital, push } = epoch.channels, isPlace = digital.map((screen, channel) => screen === 0 && push[channel] === 0 ? 1 : 0), placePresence = presenceIn(epoch, brandCount, isPlace), hasSites = site.includes(1);
  return { sitePresence: presenceIn(epoch, brandCount, site).map((presence, brand) => {
    let isNowhere = placePresence[brand] === 0 && !(epoch.brands.outlets[brand] > 0);
    return hasSites && isNowhere ? 1 : presence;
  }), placePresence };
}
function presenceIn({ brands }, brandCount, counts) {
  return Float64Array.from({ length: brandCount }, (_, brand) => {
    let absent = 1;
    for (let [channel, counted] of counts.entries())
      absent *= 1 - counted * brands.coverage[(brand * counts.length + channel) * 4 + 3];
    return 1 - absent;
  });
}

// dist-ext/model/engine/rules.js
function createRules(parameters, epoch, day) {
  let { brands, channels, personas } = epoch, brandCount = parameters.brands.length, present = Uint8Array.from(brands.entryDay, (entry) => entry <= day ? 1 : 0), daypart = thresholdRows(personas.daypart, 6), habit = thresholdRows(personas.habit, parameters.channels.length), transition = thresholdRows(personas.transition, 4), extraSources = sourceTable(epoch);
  return {
    epoch,
    personas: personas.pace.length,
    present,
    meeting: meetingThresholds(epoch, present),
    nearness: nearnessTable(epoch, brandCount),
    daypart,
    daypartGuide: guideOf(daypart, 6),
    device: thresholdRows(personas.device, 3),
    habit,
    habitGuide: guideOf(habit, parameters.channels.length),
    transition,
    transitionGuide: guideOf(transition, 4),
    extraSources,
    extraSourcesGuide: guideOf(extraSources, MOST_EXTRA_SOURCES + 1),
    kinds: channels.digital.map((digital, channel) => digital * Kind.digital + channels.site[channel] * Kind.site + channels.reviews[channel] * Kind.reviews + channels.earned[channel] * Kind.earned + channels.together[channel] * Kind.together),
    contactPrecision: precisionTable(epoch, brandCount),
    passing: passingTable(epoch, brandCount),
    contactSpread: channels.informative.map((precision) => precision > 0 ? 1 / Math.sqrt(precision) : 0),
    contactMean: contactTable(epoch, parameters.channels.length, brandCount),
    bounce: brands.loadSeconds.map((seconds) => CERTAIN * Math.min(0.95, epoch.checkout.bounceAtOneSecond * bounceMultiplier(seconds))),
    completion: completionTable(epoch, brandCount),
    hasOutlets: Uint8Array.from(brands.outlets, (density) => density > 0 ? 1 : 0),
    ...waysToBuy(epoch, brandCount),
    meanService: serviceTable(epoch, parameters.channels.length, brandCount),
    fading: fadingTable(epoch.beliefs.halfLife, parameters.days),
    priceUtility: byPersonaAndBrand(epoch, (persona, brand) => -(epoch.choice.price * personas.priceSensitivity[persona]) * log(brands.price[brand] / epoch.choice.referencePrice)),
    exposurePrecision: byPersonaAndBrand(epoch, (persona, brand) => {
      let trust = personas.trustInBrands[persona] * brands.coherence[brand];
      return personas.pushAttention[persona] * epoch.advertising.informative * trust;
    }),
    ...priceTables(epoch),
    attention: channels.attention,
    promise: brands.promise,
    qualityWeight: personas.qualitySensitivity.map((sensitivity) => epoch.choice.quality * sensitivity),
    meaning: meaningOf(parameters.ratingLevels, epoch.telling.starThresholds),
    conversations: conversationTable(epoch.wordOfMouth.talkRate)
  };
}
function bounceMultiplier(seconds) {
  return seconds <= 1 ? 1 : 1 + 1.21 * (1 - exp(-pow((seconds - 1) / 3.5, 2.05)));
}
function nearnessTable(epoch, brandCount) {
  let table = new Float64Array(brandCount * DISTANCES);
  for (let brand = 0; brand < brandCount; ++brand) {
    let density = epoch.brands.outlets[brand];
    if (density > 0)
      for (let cell = 0; cell < DISTANCES; ++cell) {
        let distance = Math.sqrt(-log((DISTANCES - cell - 0.5) / DISTANCES) / (Math.PI * density));
        table[brand * DISTANCES + cell] = exp(-distance / epoch.journey.travel);
      }
  }
  return table;
}
function thresholdRows(weights, width) {
  let table = new Uint32Array(weights.length);
  for (let row = 0; row < weights.length; row += width) {
    let values = weights.subarray(row, row + width);
    table.set(cumulativeThresholds(values.some((value) => value > 0) ? values : values.map(() => 1)), row);
  }
  return table;
}
function sourceTable(epoch) {
  let table = new Uint32Array(4 * (MOST_EXTRA_SOURCES + 1));
  for (let moment = 0; moment < 4; ++moment)
    table.set(poissonThresholds(epoch.journey.extraSources[moment], MOST_EXTRA_SOURCES), moment * (MOST_EXTRA_SOURCES + 1));
  return table;
}
function contactTable(epoch, channelCount, brandCount) {
  let table = new Float64Array(channelCount * brandCount);
  for (let channel = 0; channel < channelCount; ++channel)
    for (let brand = 0; brand < brandCount; ++brand) {
      let promise = epoch.brands.promise[brand];
      table[channel * brandCount + brand] = promise + epoch.channels.candour[channel] * (epoch.brands.quality[brand] - promise);
    }
  return table;
}
function byPersonaAndBrand({ personas, brands }, cellOf) {
  let brandCount = brands.price.length;
  return Float64Array.from({ length: personas.pace.length * brandCount }, (_, cell) => cellOf(Math.floor(cell / brandCount), cell % brandCount));
}
function precisionTable({ personas, channels, brands, beliefs }, brandCount) {
  let channelCount = channels.digital.length;
  return Float64Array.from({ length: personas.pace.length * channelCount * brandCount }, (_, cell) => {
    let brand = cell % brandCount, channel = Math.floor(cell / brandCount) % channelCount, persona = Math.floor(cell / (brandCount * channelCount)), trust = channels.earned[channel] === 1 ? personas.trustInPeople : personas.trustInBrands, place2 = channels.paid[channel] === 1 ? beliefs.paidTrust : 1;
    return channels.informative[channel] * trust[persona] * place2 * brands.coherence[brand];
  });
}
function passingTable({ personas, brands, telling }, brandCount) {
  let personaCount = personas.pace.length;
  return Float64Array.from({ length: 4 * personaCount * 3 * brandCount }, (_, cell) => {
    let brand = cell % brandCount, device = Math.floor(cell / brandCount) % 3, persona = Math.floor(cell / (brandCount * 3)) % personaCount, moment = Math.floor(cell / (brandCount * 3 * personaCount)), tools = brands.shareTools[brand * 5 + moment] * brands.usability[brand * 3 + device];
    return CERTAIN * telling.shareOnTheWay * tools * personas.sharing[persona];
  });
}
function priceTables({ brands, beliefs, choice }) {
  let ratio = brands.price.map((price) => price / choice.referencePrice);
  return {
    priorSum: ratio.map((relative) => {
      let sign = beliefs.priceSign === 0 ? 0 : beliefs.priceSign * log(relative);
      return beliefs.priorPrecision * Math.min(1, Math.max(0, beliefs.priorMean + sign));
    }),
    riskWeight: ratio.map((relative) => choice.priceRisk === 0 ? choice.risk : choice.risk * pow(relative, choice.priceRisk))
  };
}
function completionTable(epoch, brandCount) {
  let table = new Float64Array(brandCount * 3);
  for (let brand = 0; brand < brandCount; ++brand) {
    let ease = 1 + epoch.checkout.checkoutEffect * (2 * epoch.brands.checkout[brand] - 1);
    for (let device = 0; device < 3; ++device) {
      let unusable = epoch.checkout.usabilityEffect * (1 - epoch.brands.usability[brand * 3 + device]), kept = (1 - epoch.checkout.abandonment[device]) * ease * (1 - unusable);
      table[brand * 3 + device] = CERTAIN * Math.min(1, kept);
    }
  }
  return table;
}
function serviceTable(epoch, channelCount, brandCount) {
  return Float64Array.from({ length: brandCount }, (_, brand) => {
    let sum = 0, weight = 0;
    for (let channel = 0; channel < channelCount; ++channel)
      for (let moment = 0; moment < 4; ++moment) {
        let present = epoch.brands.coverage[(brand * channelCount + channel) * 4 + moment];
        weight += present, sum += present * epoch.brands.service[brand * channelCount + channel];
      }
    return weight > 0 ? sum / weight : 0.5;
  });
}
function fadingTable(halfLife, days) {
  return Float64Array.from({ length: days + 1 }, (_, elapsed) => halfLife === 1 / 0 ? 1 : pow(2, -elapsed / halfLife));
}
function conversationTable(rate) {
  let weights = new Float64Array(33), chance = 1;
  for (let count2 = 1; count2 <= 32; ++count2)
    weights[count2] = chance *= Math.max(rate, 1e-9) / count2;
  return cumulativeThresholds(weights);
}

// dist-ext/model/layout/activities.js
var Act;
(function(Act2) {
  Act2[Act2.need = 0] = "need", Act2[Act2.know = 1] = "know", Act2[Act2.go = 2] = "go", Act2[Act2.doing = 3] = "doing", Act2[Act2.buy = 4] = "buy", Act2[Act2.visit = 5] = "visit", Act2[Act2.meet = 6] = "meet", Act2[Act2.read = 7] = "read", Act2[Act2.choose = 8] = "choose", Act2[Act2.chooseNothing = 9] = "chooseNothing", Act2[Act2.abandonBasket = 10] = "abandonBasket", Act2[Act2.purchase = 11] = "purchase", Act2[Act2.leave = 12] = "leave", Act2[Act2.giveUp = 13] = "giveUp", Act2[Act2.experience = 14] = "experience", Act2[Act2.failure = 15] = "failure", Act2[Act2.complain = 16] = "complain", Act2[Act2.answered = 17] = "answered", Act2[Act2.post = 18] = "post", Act2[Act2.tell = 19] = "tell", Act2[Act2.hear = 20] = "hear", Act2[Act2.exposed = 21] = "exposed", Act2[Act2.intend = 22] = "intend", Act2[Act2.join = 23] = "join", Act2[Act2.cancel = 24] = "cancel";
})(Act || (Act = {}));

// dist-ext/model/reviews/dueReview.js
function dueReviewOf(numbers) {
  let [consumer, day, keyHigh, keyLow, brand, satisfaction, persona, device, daypart] = numbers;
  return { consumer, day, keyHigh, keyLow, brand, satisfaction, persona, device, daypart };
}
function writeReview(market, due) {
  let { rules, reviews, parameters } = market, { telling, platform, brands } = rules.epoch, { consumer, day, keyHigh, keyLow, brand, satisfaction } = due, address = POSTING + 4 * day | 0;
  if (randomBits(keyHigh, keyLow, address) < platform.genuineFilter * CERTAIN)
    return;
  let pull = reviews.display.count[brand] > 0 ? telling.herding * (reviews.display.mean[brand] - satisfaction) : 0, level = levelOf(satisfaction + pull, parameters.ratingLevels, telling.starThresholds), stars = starsOf(level, parameters.ratingLevels), { brand: counts } = market.evening;
  counts[(Count.stars1 + stars - 1) * reviews.brands + brand]++;
  let answered = isBad(level, parameters.ratingLevels) && randomBits(keyHigh, keyLow, address + 1) < brands.careAnswered[brand] * CERTAIN;
  if (answered && counts[Count.answered * reviews.brands + brand]++, market.posts.push({ consumer, brand, level, answered }), isMarked(market.logged, consumer)) {
    let { daypart, persona, device } = due, journey = market.events.reviewed.get(consumer) ?? -1;
    writeEvent(market.events, [consumer, day, daypart, Act.post, journey, persona, device, -1, brand, stars]);
  }
}

// dist-ext/model/market.js
function createMarket(parameters, key, company) {
  let range = company?.range ?? { from: 0, to: parameters.consumers }, brandCount = parameters.brands.length, rules = createRules(parameters, parameters.epochs[0], 0), reviews = createReviewStore(brandCount, parameters.ratingLevels, parameters.initialReviews, rules.epoch.brands.careAnswered, parameters.scale), credit = new Float64Array(brandCount);
  closeReviews(reviews, rules.epoch, rules.meaning, orderLuck(key, 0)), judgeSilence(credit, reviews, rules.epoch);
  let advertising = planAdvertising(parameters), network = createNetwork(parameters.network, parameters.consumers, key, company && {
    ...company,
    counts: givesToInfluencers(parameters)
  }), logged = markLogged(parameters.consumers, parameters.logged), events = { rows: [], reviewed: /* @__PURE__ */ new Map() }, engine = startEngine(bytesOf(parameters, network, range), {
    writeEvent: (...row) => writeEvent(events, row),
    writeReview: (...due) => writeReview(market, dueReviewOf(due)),
    noteReview: (consumer, journey) => {
      events.reviewed.set(consumer, journey);
    }
  });
  settle(engine, parameters, key, range), setNetwork(engine, network, range), place(engine, "loggedBits", logged), place(engine, "exposure", advertising.exposure), placeNeeds(engine, planNeeds(parameters, advertising), parameters.days);
  let market = {
    parameters,
    key,
    people: populationOf(range, brandCount),
    isComplete: network.complete,
    reviews,
    advertising,
    reminded: remindersOf(rules, advertising, 0),
    logged,
    credit,
    readings: readingsOf(rules, reviews),
    memory: memoryOf(parameters),
    rules,
    meeting: rules.meeting,
    day: 0,
    gifts: [],
    engine,
    friendsCounted: network.counted,
    evening: createEvening(parameters),
    tables: createTables(parameters),
    posts: [],
    events
  };
  return market;
}
function givesToInfluencers({ epochs }) {
  return epochs.some(({ brands }) => brands.seedInfluencers.some((wanted, brand) => wanted * brands.seeds[brand] > 0));
}
function placeNeeds(engine, needs, days) {
  let guide = needGuideOf(needs, days);
  place(engine, "needs", needs), place(engine, "needGuide", guide.days), place(engine, "needScale", guide.scale);
}
function settle(engine, parameters, key, range) {
  let { consumers, days, brands, channels, personas, epochs } = parameters;
  for (let { length } of [brands, channels, personas])
    if (length > MOST)
      throw new RangeError(`at most ${MOST} brands, channels and personas, not ${length}`);
  let places = 4 * personas.length * 3 * channels.length, recordBytes = 4 * wordsOf(brands.length);
  set(engine, {
    keyHigh: key.high,
    keyLow: key.low,
    population: consumers,
    brands: brands.length,
    channels: channels.length,
    personas: personas.length,
    days,
    recordBytes,
    meeting: engine.calls.allocate(8 * places * brands.length),
    meetingLimits: engine.calls.allocate(4 * places * lanesOf(brands.length)),
    meetingPossible: engine.calls.allocate(4 * places),
    nearness: engine.calls.allocate(8 * brands.length * DISTANCES),
    contactPrecision: engine.calls.allocate(8 * personas.length * channels.length * brands.length),
    fading: engine.calls.allocate(8 * (days + 1)),
    met: engine.calls.allocate(4 * personas.length * 4 * channels.length * brands.length)
  }), placeByConsumer(engine, "people", recordBytes, range), placeByConsumer(engine, "reviews", 4, range);
  let { inverse, logarithm } = logarithmCells;
  put(engine, "cellInverse", inverse), put(engine, "cellLog", logarithm), put(engine, "roughNormals", roughNormals), put(engine, "gumbelParabolas", gumbelParabolas), put(engine, "normalParabolas", normalParabolas), put(engine, "personaThresholds", cumulativeThresholds(parameters.personaShare)), place(engine, "initialAwareness", parameters.initialAwareness);
  let { needShape } = epochs[0].personas, shapes = [...new Set(needShape)];
  put(engine, "multiplierRow", Uint32Array.from(needShape, (shape) => shapes.indexOf(shape))), place(engine, "needMultipliers", sideBySide(shapes.map(needMultipliers))), placeLifetime(engine, parameters), placeMemberships(engine, parameters, range), placeCustomers(engine, parameters, range), placePreferences(engine, epochs[0].brands.preference), engine.calls.createDelivery(parameters.logged > 0 ? 1 : 0);
}
function placeLifetime(engine, { lifetime }) {
  let { leaving, evenness } = lifetime;
  leaving !== 0 && place(engine, "leaving", sideBySide(betaQuantiles(leaving, evenness)));
}
function betaQuantiles(mean, evenness) {
  return [gammaQuantiles(mean * evenness), gammaQuantiles((1 - mean) * evenness)];
}
function gammaQuantiles(shape) {
  return shape === 0 ? new Float64Array(MULTIPLIERS + 1) : needMultipliers(shape).map((multiplier) => shape * multiplier);
}
var takesMembers = ({ epochs }) => epochs.some(({ brands }) => brands.joining.some((chance) => chance > 0));
function placeMemberships(engine, parameters, range) {
  let { epochs } = parameters;
  if (!takesMembers(parameters))
    return;
  let { cancelling, cancellingEvenness } = epochs[0].brands, { membershipPeriod } = epochs[0].brands, rows = Array.from(cancelling, (mean, brand) => {
    let lived = Math.floor(parameters.customerTenure[brand] / membershipPeriod[brand]), evenness = cancellingEvenness[brand], stay = (1 - mean) * evenness + lived, [cancels, stays] = betaQuantiles(mean, evenness);
    return [cancels, stays, gammaQuantiles(stay)];
  });
  place(engine, "cancelling", sideBySide(rows.flat())), placeByConsumer(engine, "memberships", 4, range);
}
function placePreferences(engine, shapes) {
  shapes.some((shape) => shape > 0) && place(engine, "preferences", sideBySide(Array.from(shapes, preferenceQuantiles)));
}
function sideBySide(tables2) {
  let all = new Float64Array(tables2.reduce((sum, { length }) => sum + length, 0)), end = 0;
  for (let table of tables2)
    all.set(table, end), end += table.length;
  return all;
}
function setNetwork(engine, { complete, start, friends, meanFriends }, { from, to }) {
  set(engine, { meanFriends: Math.ceil(meanFriends) }), !complete && (placeByConsumer(engine, "friendsStart", 4, { from, to: to + 1 }), putByConsumer(engine, "friendsStart", from, start), place(engine, "friends", friends));
}
function bytesOf(parameters, { start, friends }, { from, to }) {
  let { days, brands, personas } = parameters, consumers = to - from, calendar = (days + consumers / 64) * 264 + 8 * days, tables2 = 8 * (days + 1) * (2 + brands.length + personas.length) + 4e4 * personas.length;
  return (4 * wordsOf(brands.length) + 4 + (takesMembers(parameters) ? 4 : 0)) * consumers + start.byteLength + friends.byteLength + calendar + tables2;
}
function createShards(market, count2) {
  let { people, engine, parameters } = market;
  return layOut(market), Array.from({ length: count2 }, (_, index) => {
    let range = rangeOf(people.size, index, count2), [from, to] = [people.from + range.from, people.from + range.to], address = engine.calls.createShard(from, to, parameters.logged > 0 ? 1 : 0);
    return engine.calls.bring(address), { from, to, address };
  });
}

// dist-ext/model/parts/mergeShares.js
function mergeShares(first2, others) {
  if (others.length === 0)
    return first2;
  let all = [first2, ...others];
  return {
    ...first2,
    funnel: added(all.map(({ funnel }) => funnel)),
    touchpoints: added(all.map(({ touchpoints }) => touchpoints)),
    census: added(all.map(({ census }) => census)),
    events: inOrder(all.map(({ events }) => events)),
    tales: inOrder(all.map(({ tales }) => tales))
  };
}
function added(parts) {
  let sums = Object.keys(parts[0]).map((name) => {
    let sum = parts[0][name].slice();
    for (let part of parts.slice(1))
      for (let [cell, count2] of part[name].entries())
        sum[cell] += count2;
    return [name, sum];
  });
  return Object.fromEntries(sums);
}
function inOrder(logs) {
  let length = logs.reduce((sum, log2) => sum + log2.length, 0), { length: _, ...columns } = logs[0], merged = Object.entries(columns).map(([name, column]) => {
    let Kind2 = column.constructor;
    return [name, new Kind2(length)];
  }), next = logs.map(() => 0);
  for (let row = 0; row < length; ) {
    let day = Math.min(...logs.map((log2, at) => next[at] < log2.length ? log2.day[next[at]] : 1 / 0));
    for (let [at, log2] of logs.entries()) {
      let from = next[at];
      for (; next[at] < log2.length && log2.day[next[at]] === day; )
        ++next[at];
      for (let [name, column] of merged)
        column.set(log2[name].subarray(from, next[at]), row);
      row += next[at] - from;
    }
  }
  return { length, ...Object.fromEntries(merged) };
}

// dist-ext/model/books/past.js
function pastOf({ brands, epochs, warmUp }, { levels, series }, prices) {
  let count2 = brands.length, cell = (brand, day) => day * count2 + brand;
  return {
    begin: (brand) => Math.max(warmUp, epochs[0].brands.entryDay[brand]),
    price: (brand, day) => prices[cell(brand, day)],
    share(brand, from, to) {
      let [own, all] = [0, 0];
      for (let day = from; day < to; ++day) {
        own += levels.revenue[cell(brand, day)];
        for (let other = 0; other < count2; ++other)
          all += levels.revenue[cell(other, day)];
      }
      return own / all;
    },
    stars: (brand, day) => levels.displayedMean[cell(brand, day)],
    reviews: (brand, day) => levels.displayedCount[cell(brand, day)],
    bought: (brand, day) => series.bought[cell(brand, day)],
    answered: (brand, day) => series.answered[cell(brand, day)]
  };
}

// dist-ext/model/rivalry/reactions.js
function matchedPrice({ brands }, past, brand, seen) {
  let planned = brands.price[brand], part = brands.matchPrice[brand];
  if (part === 0 || seen < past.begin(brand))
    return planned;
  let cut = 0;
  for (let rival = 0; rival < brands.price.length; ++rival)
    rival === brand || seen < past.begin(rival) || (cut = Math.max(cut, 1 - past.price(rival, seen) / past.price(rival, past.begin(rival))));
  let matched = past.price(brand, past.begin(brand)) * (1 - part * cut);
  return Math.min(planned, Math.max(matched, brands.unitCost[brand]));
}
function spendingFactor({ brands }, past, brand, seen) {
  let weight = brands.spendByShare[brand], first2 = past.begin(brand) + 28;
  if (weight === 0 || seen + 1 < first2 + 28)
    return 1;
  let before = past.share(brand, first2 - 28, first2), now = past.share(brand, seen + 1 - 28, seen + 1), factor = before > 0 ? 1 - weight + weight * now / before : 1;
  return Math.min(4, Math.max(0.25, factor));
}
function addedService({ brands }, past, brand, seen) {
  let gain = brands.serviceForStars[brand];
  if (gain === 0 || seen < past.begin(brand) || past.reviews(brand, seen) < 10)
    return 0;
  let best = 0;
  for (let day = past.begin(brand); day <= seen; ++day)
    past.reviews(brand, day) >= 10 && (best = Math.max(best, past.stars(brand, day)));
  return gain * (best - past.stars(brand, seen));
}

// dist-ext/model/rivalry/conditions.js
function conditionsToday(market, plan, ledger) {
  let { memory, parameters, day } = market;
  if (memory === void 0)
    return plan;
  let past = pastOf(parameters, ledger, memory.prices);
  rememberDemand(memory, past, day);
  let brands = { ...plan.brands, ...react(plan, past, day), ...spend(market, plan, past) };
  return memory.prices.set(brands.price, day * brands.price.length), { ...plan, brands: { ...brands, ...crowd(plan, brands, memory) } };
}
function rememberDemand({ demand, questions, places, desks }, past, day) {
  if (day !== 0)
    for (let [brand, list] of demand.entries())
      list.push(past.bought(brand, day - 1) / places[brand].served), questions[brand].push(past.answered(brand, day - 1) / desks[brand].served);
}
function react(plan, past, day) {
  let { price, service, careAnswered, reactionDelay } = plan.brands, channels = service.length / price.length, added2 = price.map((_, brand) => addedService(plan, past, brand, day - reactionDelay[brand]));
  return {
    price: price.map((_, brand) => matchedPrice(plan, past, brand, day - reactionDelay[brand])),
    service: service.map((quality, cell) => Math.min(1, quality + added2[Math.floor(cell / channels)])),
    careAnswered: careAnswered.map((share, brand) => Math.min(1, share + added2[brand]))
  };
}
function spend({ memory, parameters, advertising, engine, day }, plan, past) {
  let { advertising: planned, channelAdvertising, reactionDelay } = plan.brands, { factor } = memory;
  if (day % 7 === 0) {
    let before = factor.slice();
    for (let brand of planned.keys())
      factor[brand] = spendingFactor(plan, past, brand, day - reactionDelay[brand]);
    if (factor.some((value, brand) => value !== before[brand])) {
      planFrom(advertising, parameters, day, factor);
      let needs = planNeeds(parameters, advertising), guide = needGuideOf(needs, parameters.days);
      put(engine, "exposure", advertising.exposure), put(engine, "needs", needs), put(engine, "needGuide", guide.days), put(engine, "needScale", guide.scale);
    }
  }
  let channels = channelAdvertising.length / planned.length;
  return {
    advertising: planned.map((money, brand) => money * factor[brand]),
    channelAdvertising: channelAdvertising.map((money, cell) => money * factor[Math.floor(cell / channels)])
  };
}
function crowd(plan, brands, memory) {
  let { service, capacity, careCapacity, careAnswered, careHours } = brands, channels = service.length / capacity.length;
  for (let brand of capacity.keys())
    memory.places[brand] = serviceToday(capacity[brand], memory.demand[brand]), memory.desks[brand] = serviceToday(careCapacity[brand], memory.questions[brand]);
  let lost = memory.places.map(({ waits }) => plan.experience.waitingLoss * waits);
  return {
    service: service.map((quality, cell) => Math.max(0, quality - lost[Math.floor(cell / channels)])),
    served: Float64Array.from(memory.places, ({ served }) => served),
    careAnswered: careAnswered.map((share, brand) => share * memory.desks[brand].served),
    careHours: careHours.map((hours, brand) => hours * memory.desks[brand].time)
  };
}

// dist-ext/model/books/ledger.js
function createLedger(parameters) {
  let brands = parameters.brands.length, rows = (names, length) => Object.fromEntries(names.map((name) => [name, new Float64Array(length)]));
  return {
    series: rows(BRAND_SERIES, parameters.days * brands),
    market: rows(MARKET_SERIES, parameters.days),
    levels: rows(BRAND_LEVELS, parameters.days * brands),
    money: rows(MONEY_KINDS, brands),
    media: createMedia(parameters),
    waves: [],
    events: [],
    tales: [],
    bought: Array.from({ length: brands }, () => ({ standing: 0, toPost: 0, toRemove: 0 }))
  };
}
function resultOf(market, ledger) {
  let { parameters, tables: tables2 } = market, { warmUp } = parameters;
  return {
    days: parameters.days - warmUp,
    brands: parameters.brands,
    channels: parameters.channels,
    personas: parameters.personas,
    series: withoutDays(ledger.series, warmUp * parameters.brands.length),
    market: withoutDays(ledger.market, warmUp),
    levels: withoutDays(ledger.levels, warmUp * parameters.brands.length),
    panel: panelOf(ledger.waves, parameters.brands.length),
    funnel: tables2.funnel,
    touchpoints: tables2.touchpoints,
    money: ledger.money,
    media: ledger.media,
    census: takeCensus(market),
    events: eventLogOf(ledger.events, warmUp),
    tales: taleLogOf(ledger.tales, warmUp)
  };
}
function withoutDays(books, rows) {
  return rows === 0 ? books : Object.fromEntries(Object.entries(books).map(([name, book]) => [name, book.slice(rows)]));
}
function panelOf(waves, brands) {
  let panel = {
    day: Int32Array.from(waves, (wave) => wave.day),
    size: waves[0]?.asked ?? 0,
    aware: new Float64Array(waves.length * brands),
    belief: new Float64Array(waves.length * brands),
    loyal: new Float64Array(waves.length * brands)
  };
  return waves.forEach((wave, row) => {
    for (let brand = 0; brand < brands; ++brand)
      panel.aware[row * brands + brand] = wave.aware[brand] / wave.asked, panel.belief[row * brands + brand] = wave.belief[brand] / MILLIONTHS / wave.asked, panel.loyal[row * brands + brand] = wave.loyal[brand] / MILLIONTHS / wave.asked;
  }), panel;
}

// dist-ext/model/warmUp.js
function openBooks(market, ledger) {
  if (market.parameters.warmUp === 0)
    return;
  for (let book of Object.values(ledger.money))
    book.fill(0);
  ledger.events.length = 0, ledger.tales.length = 0;
  let { funnel, touchpoints } = market.tables;
  for (let table of [funnel, touchpoints])
    for (let counts of Object.values(table))
      counts.fill(0);
  countBuyersAnew(market);
}
function countBuyersAnew({ engine, people }) {
  placeByConsumer(engine, "boughtSince", 2, people), readRecords(engine, people, ({ bytes }) => {
    for (let consumer = 0; consumer < people.size; ++consumer)
      bytes[4 * consumer * people.words + Byte.purchases] = 0;
  });
}

// dist-ext/model/reviews/ranking.js
function meetingToday(rules, display) {
  let { epoch, present, meeting } = rules;
  return epoch.channels.ranking.some((exponent) => exponent > 0) ? meetingThresholds(epoch, present, rankedProminence(epoch, display)) : meeting;
}
function rankedProminence({ brands, channels }, { stars, count: count2 }) {
  let { ranking } = channels;
  return brands.prominence.map((position, cell) => {
    let brand = Math.floor(cell / ranking.length), channel = cell % ranking.length;
    if (ranking[channel] === 0)
      return position;
    let worth = channels.rankingByNumber[channel] === 1 ? 1 : (stars[brand] - 1) / 4, reviews = count2[brand] > 0 ? count2[brand] * worth : 0;
    return position * pow(channels.rankingStart[channel] + reviews, ranking[channel]);
  });
}

// dist-ext/model/reviews/seeding.js
function giftsOf(market) {
  let { brands } = market.rules.epoch, gifts = [];
  for (let brand = 0; brand < market.parameters.brands.length; ++brand) {
    if (brands.seeds[brand] === 0 || brands.seedDay[brand] !== market.day)
      continue;
    let chosen = brands.seedInfluencers[brand] === 1 && !market.isComplete ? bestConnected(market, brands.seeds[brand]) : drawn(market, brand, brands.seeds[brand]);
    for (let consumer of chosen)
      gifts.push({ consumer, brand });
  }
  return gifts.sort((a, b) => a.consumer - b.consumer || a.brand - b.brand);
}
function drawn(market, brand, seeds) {
  let { key, parameters } = market, high = childKeyHigh(key.high, key.low, Run.seeds + brand), low = childKeyLow(key.high, key.low, Run.seeds + brand), chosen = /* @__PURE__ */ new Set(), wanted = Math.min(seeds, parameters.consumers);
  for (let draw = 0; chosen.size < wanted; ++draw)
    chosen.add(Math.floor(toUniform(randomBits(high, low, draw)) * parameters.consumers));
  return chosen;
}
function bestConnected(market, seeds) {
  let { consumers } = market.parameters, friends = market.friendsCounted ?? friendsCounted(market.engine, consumers), everybody = Uint32Array.from({ length: consumers }, (_, consumer) => consumer);
  return everybody.sort((a, b) => friends[b] - friends[a] || a - b), new Set(everybody.subarray(0, seeds));
}

// dist-ext/model/soundResult.js
function findUnsound(run, consumers) {
  let people = run.census.purchases.reduce((sum, counted) => sum + counted, 0);
  return consumers !== void 0 && Math.abs(people - consumers) > 1e-9 * consumers ? "census.purchases" : findEndless(run, "");
}
function findEndless(value, path) {
  if (typeof value == "number")
    return Number.isFinite(value) ? void 0 : path;
  if (value instanceof Float64Array)
    return value.every(allowedIn(path)) ? void 0 : path;
  if (!(value === null || typeof value != "object" || ArrayBuffer.isView(value)))
    for (let [name, part] of Object.entries(value)) {
      let found = findEndless(part, path === "" ? name : `${path}.${name}`);
      if (found !== void 0)
        return found;
    }
}
function allowedIn(path) {
  return path !== "levels.displayedMean" ? Number.isFinite : (stars) => Number.isNaN(stars) || Number.isFinite(stars);
}

// dist-ext/model/books/toPopulation.js
var SHOWN = /* @__PURE__ */ new Set(["displayedMean", "displayedCount", "advertisingStock"]);
function toPopulation(run, scale) {
  return scale === 1 ? run : {
    ...run,
    series: scaled(run.series, scale),
    market: scaled(run.market, scale),
    levels: scaled(run.levels, scale),
    funnel: scaled(run.funnel, scale),
    touchpoints: scaled(run.touchpoints, scale),
    money: scaled(run.money, scale),
    media: scaled(run.media, scale),
    census: scaled(run.census, scale)
  };
}
function scaled(tables2, scale) {
  let entries = Object.entries(tables2).map(([name, table]) => [
    name,
    SHOWN.has(name) ? table : table.map((value) => value * scale)
  ]);
  return Object.fromEntries(entries);
}

// dist-ext/model/simulate.js
function simulate(parameters, key, options = {}) {
  return finishRun(parameters, simulatePart(parameters, key, void 0, options), []);
}
function simulatePart(parameters, key, company, options = {}) {
  let market = createMarket(parameters, key, company), shards = createShards(market, options.shards ?? 1), served = options.order === "descending" ? shards.slice().reverse() : shards, ledger = createLedger(parameters);
  for (let day = 0; day < parameters.days; ++day) {
    day === parameters.warmUp && openBooks(market, ledger), openMarket(market, day, ledger);
    for (let shard of served)
      liveDay(market, shard);
    closeDay(market, shards, ledger, company), options.onDay?.(day, bytesUsed(market.engine), ledger);
  }
  return resultOf(market, ledger);
}
function finishRun(parameters, first2, others) {
  let result = mergeShares(first2, others), unsound = findUnsound(result, parameters.consumers);
  if (unsound !== void 0)
    throw new Error(`the run gave ${unsound} that cannot be`);
  return toPopulation(result, parameters.scale);
}
function openMarket(market, day, ledger) {
  let { epochs } = market.parameters;
  market.day = day;
  let plan = epochs[0];
  for (let candidate of epochs)
    candidate.fromDay <= day && (plan = candidate);
  let epoch = conditionsToday(market, plan, ledger), entering = epoch.brands.entryDay.includes(day);
  (epoch !== market.rules.epoch || entering) && (market.rules = createRules(market.parameters, epoch, day)), market.meeting = meetingToday(market.rules, market.reviews.display), market.readings = readingsOf(market.rules, market.reviews), market.reminded = remindersOf(market.rules, market.advertising, day), market.gifts = giftsOf(market);
}
function liveDay(market, shard) {
  let { calls } = market.engine;
  layOut(market), calls.openShard(shard.address, market.day);
  for (let { consumer, brand } of market.gifts)
    consumer >= shard.from && consumer < shard.to && calls.receiveGift(consumer, brand);
  calls.serve();
}

// dist-ext/studies/runs/executor.js
var inThisThread = {
  async run(tasks, receive, signal, fail) {
    for (let [index, task] of tasks.entries()) {
      if (signal?.aborted)
        return;
      let { result, message } = attempt(task, fail !== void 0);
      result === void 0 ? fail?.(message, index) : receive(result, index), await pause();
    }
  },
  async close() {
  }
};
function attempt({ parameters, key }, isForgiven = !0) {
  try {
    return { result: simulate(parameters, key) };
  } catch (cause) {
    if (!isForgiven)
      throw cause;
    return { message: messageOf(cause) };
  }
}
function messageOf(cause) {
  let { message } = cause instanceof Error ? cause : { message: String(cause) };
  return message.split(`
`)[0];
}
var pause = () => new Promise((resolve) => setTimeout(resolve, 0));

export {
  findUnsound,
  isLogged,
  planAdvertising,
  eveningLength,
  tieCount,
  finishRun,
  inThisThread,
  attempt,
  messageOf
};
