import {
  partOf,
  valueAt
} from "./chunk-EEZOLTHI.js";

// dist-ext/studies/calibrate/targets/statistics.js
var WINDOWS = { sales: 3, revenue: 3, rating: 2, reviews: 2 }, FACTORS = {
  sales: "market",
  revenue: "market",
  rating: "none",
  reviews: "reviews"
}, STAR = 50;
function planStatistics(targets) {
  return targets.flatMap((target, number) => {
    if (target.what === "revenue" && hasSalesOf(targets, target))
      return [];
    let noted = target.values.flatMap((value, at) => Number.isFinite(value) ? [at] : []);
    return windowsOf(noted, WINDOWS[target.what]).map((spans) => ({
      target: number,
      spans,
      factor: FACTORS[target.what]
    }));
  });
}
function statisticsOf(targets, plan, values) {
  return plan.map(({ target, spans }) => {
    let own = values[target];
    return targets[target].what === "rating" ? STAR * own[spans[spans.length - 1]] : 2 * Math.sqrt(spans.reduce((sum, at) => sum + own[at], 0));
  });
}
function factorsOf(plan, market, reviews) {
  let roots = { market: Math.sqrt(market), reviews: Math.sqrt(reviews), none: 1 };
  return Float64Array.from(plan, ({ factor }) => roots[factor]);
}
function hasSalesOf(targets, { brand, values }) {
  let count = (own) => own.filter(Number.isFinite).length;
  return targets.some((other) => other.what === "sales" && other.brand === brand && count(other.values) >= count(values));
}
function windowsOf(places, most) {
  let count = Math.min(most, places.length);
  return Array.from({ length: count }, (_, window) => places.slice(Math.round(window * places.length / count), Math.round((window + 1) * places.length / count)));
}

// dist-ext/studies/calibrate/unknown.js
function priorQuantile(unknown, part) {
  return valueAt(unknown, evenPart(unknown, part));
}
function priorDeviation(unknown) {
  let { low, high } = unknown, top = topOf(unknown), square = top === void 0 ? 1 / 12 : (1 - top + top * top) / 18;
  return (high - low) * Math.sqrt(square);
}
function evenPart(unknown, part) {
  let top = topOf(unknown);
  return top === void 0 ? part : part < top ? Math.sqrt(part * top) : 1 - Math.sqrt((1 - part) * (1 - top));
}
function topOf(unknown) {
  return unknown.likely === void 0 ? void 0 : partOf(unknown, unknown.likely);
}

// dist-ext/numeric/inference/sortedQuantile.js
function sortedQuantile(sorted, share) {
  let place = share * (sorted.length - 1), below = Math.floor(place), above = Math.min(sorted.length - 1, below + 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}

export {
  planStatistics,
  statisticsOf,
  factorsOf,
  priorQuantile,
  priorDeviation,
  sortedQuantile
};
