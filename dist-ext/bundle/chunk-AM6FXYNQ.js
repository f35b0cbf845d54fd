import {
  askedOf,
  situationAt
} from "./chunk-HW2UWWVZ.js";
import {
  childKeyHigh,
  childKeyLow,
  randomBits,
  toUniform
} from "./chunk-KEQ6DGSL.js";
import {
  meanInterval,
  studentQuantile
} from "./chunk-M4IW54YD.js";
import {
  exp,
  log,
  normalOf,
  pow
} from "./chunk-X2WNSBB6.js";

// dist-ext/numeric/series/growth/bassLeastSquares.js
import { levenbergMarquardt } from "ml-levenberg-marquardt";
import { inverse, Matrix } from "ml-matrix";

// dist-ext/numeric/series/growth/bassCurve.js
function bassShare(p, q, time) {
  let left = exp(-(p + q) * time);
  return (1 - left) / (1 + q / p * left);
}

// dist-ext/numeric/series/errorScale.js
function errorScale(errors, history, parameters) {
  let seen = errors.filter(Number.isFinite), values = history.filter(Number.isFinite), size = values.reduce((sum, value) => sum + Math.abs(value), 0) / Math.max(1, values.length), expected = 2 * 0.25 * 0.25 * size * size, squares = seen.reduce((sum, error) => sum + error * error, 0);
  return {
    variance: (expected + squares) / (2 + Math.max(1, seen.length - parameters)),
    freedom: Math.max(2, 2 + seen.length - parameters)
  };
}

// dist-ext/numeric/series/forecast.js
var LEVELS = Array.from({ length: 200 }, (_, at) => (at + 0.5) / 200);
function quantileAt(values, chance) {
  let place = chance * 200 - 0.5;
  if (place <= 0)
    return values[0];
  if (place >= 199)
    return values[199];
  let below = Math.floor(place);
  return values[below] + (place - below) * (values[below + 1] - values[below]);
}
function stepsOf({ quantiles, together: together2 }, from, steps) {
  return {
    quantiles: quantiles.slice(from, from + steps),
    together: together2.slice(from, from + steps).map((row) => row.slice(from, from + steps))
  };
}
function mapped({ quantiles, together: together2 }, map) {
  return { quantiles: quantiles.map((values, step) => values.map((value) => map(value, step))), together: together2 };
}

// dist-ext/numeric/series/smoothing/linearForecast.js
function linearForecast(means, weights, scale, { besides = () => 0, least = 0 } = {}) {
  let scores = studentScores(scale.freedom), covariance = means.map((_, a) => Float64Array.from(means, (__, b) => {
    let sum = besides(a + 1, b + 1);
    for (let luck = 0; luck <= Math.min(a, b); ++luck)
      sum += weights[a - luck] * weights[b - luck];
    return sum;
  })), deviations = covariance.map((row, step) => Math.sqrt(scale.variance * row[step]));
  return {
    quantiles: means.map((mean, step) => Float64Array.from(scores, (score) => Math.max(least, mean + deviations[step] * score))),
    together: covariance.map((row, a) => row.map((value, b) => value / Math.sqrt(covariance[a][a] * covariance[b][b])))
  };
}
var known = /* @__PURE__ */ new Map();
function studentScores(freedom) {
  let kept = known.get(freedom) ?? Float64Array.from(LEVELS, (level) => studentQuantile(level, freedom));
  return known.set(freedom, kept), kept;
}

// dist-ext/numeric/series/growth/bassLeastSquares.js
var STARTS = {
  p: [2e-4, 1e-3, 4e-3, 0.015, 0.04, 0.1],
  q: [0.02, 0.1, 0.25, 0.4, 0.6, 0.9, 1.4]
}, BEST = 4, BOUNDS = { p: [1e-7, 1], q: [1e-4, 3], size: [0.5, 100] }, DOUBT = [3, 1.5, 1.5];
function fitBass(history) {
  let sold = history.reduce((sum, value) => sum + value, 0), shares = history.map((value) => value / sold), found = STARTS.p.flatMap((p) => STARTS.q.map((q) => startAt(shares, p, q))).toSorted((a, b) => a.squares - b.squares).slice(0, BEST).map((start) => descend(shares, start)).toSorted((a, b) => a.squares - b.squares)[0];
  return { ...found, m: found.m * sold, squares: found.squares * sold * sold };
}
function bassLeastSquares(history, horizon) {
  let fit = fitBass(history), steps = history.length + horizon, curve = curveOf(fit, steps), errors = history.map((value, at) => value - curve[at]), scale = errorScale(errors, history, 3), slopes = slopesOf(fit, steps), information = new Matrix(slopes.slice(0, history.length)), precision = information.transpose().mmul(information).div(scale.variance);
  DOUBT.forEach((doubt, at) => precision.set(at, at, precision.get(at, at) + 1 / (doubt * doubt)));
  let covariance = inverse(precision).div(scale.variance), ahead = new Matrix(slopes.slice(history.length)), besides = ahead.mmul(covariance).mmul(ahead.transpose()), means = curve.slice(history.length);
  return linearForecast(means, means.map((_, ago) => ago === 0 ? 1 : 0), scale, { besides: (a, b) => besides.get(a - 1, b - 1) });
}
function curveOf({ p, q, m }, steps) {
  let before = 0;
  return Array.from({ length: steps }, (_, step) => {
    let share = bassShare(p, q, step + 1), sales = m * (share - before);
    return before = share, sales;
  });
}
function startAt(shares, p, q) {
  let curve = curveOf({ p, q, m: 1 }, shares.length), cross = curve.reduce((sum, value, at) => sum + value * shares[at], 0), square2 = curve.reduce((sum, value) => sum + value * value, 0), [least, most] = BOUNDS.size, m = Math.min(most / 1.01, Math.max(least * 1.01, cross / square2));
  return { p, q, m, squares: squaresOf({ p, q, m }, shares) };
}
function descend(shares, start) {
  let limits = [BOUNDS.p, BOUNDS.q, BOUNDS.size], { parameterValues } = levenbergMarquardt({ x: shares.map((_, at) => at), y: [...shares] }, (logarithms) => {
    let curve = curveOf(ofLogarithms(logarithms), shares.length);
    return (at) => curve[at];
  }, {
    initialValues: [log(start.p), log(start.q), log(start.m)],
    minValues: limits.map(([low]) => log(low)),
    maxValues: limits.map(([, high]) => log(high)),
    gradientDifference: 1e-6,
    centralDifference: !0,
    damping: 0.01,
    maxIterations: 200,
    errorTolerance: 1e-14,
    improvementThreshold: 1e-12
  }), found = ofLogarithms(parameterValues), squares = squaresOf(found, shares);
  return squares < start.squares ? { ...found, squares } : start;
}
var ofLogarithms = ([p, q, m]) => ({ p: exp(p), q: exp(q), m: exp(m) });
function squaresOf(market, shares) {
  return curveOf(market, shares.length).reduce((sum, value, at) => sum + square(value - shares[at]), 0);
}
function slopesOf({ p, q, m }, steps) {
  let sides = [
    [
      { p: p * exp(1e-5), q, m },
      { p: p * exp(-1e-5), q, m }
    ],
    [
      { p, q: q * exp(1e-5), m },
      { p, q: q * exp(-1e-5), m }
    ],
    [
      { p, q, m: m * exp(1e-5) },
      { p, q, m: m * exp(-1e-5) }
    ]
  ].map(([above, below]) => [curveOf(above, steps), curveOf(below, steps)]);
  return Array.from({ length: steps }, (_, step) => sides.map(([above, below]) => (above[step] - below[step]) / (2 * 1e-5)));
}
var square = (value) => value * value;

// dist-ext/numeric/series/combined.js
function combined(members) {
  let average2 = (rows) => rows[0].map((_, at) => rows.reduce((sum, row) => sum + row[at], 0) / rows.length);
  return {
    quantiles: members[0].quantiles.map((_, step) => average2(members.map(({ quantiles }) => quantiles[step]))),
    together: members[0].together.map((_, step) => average2(members.map(({ together: together2 }) => together2[step])))
  };
}

// dist-ext/numeric/series/crossSeries.js
import { inverse as inverse2, Matrix as Matrix2 } from "ml-matrix";
var FEWEST_OTHERS = 8, SPREAD = 1, EACH = 4, FARTHEST = 2.5, FURTHER = log(1.5), NOTHING = 1e-3;
function crossSeries(course, others, horizon) {
  let age = course.values.length, now = featuresOf(course, age), last = log(floored(course.values, age)), before, steps = Array.from({ length: horizon }, (_, step) => {
    let further = others.filter(({ values }) => Number.isFinite(values[age + step]) && isWhole(values, age));
    if (further.length < FEWEST_OTHERS)
      before !== void 0 && (before = { ...before, deviation: before.deviation * 1.2 });
    else {
      let columns = Math.max(2, Math.floor(further.length / EACH)), changes = further.map(({ values }) => log(floored(values, age + step + 1)) - log(floored(values, age))), rows = further.map((other) => featuresOf(other, age).slice(0, columns)), most = Math.max(0, ...changes) + FURTHER;
      before = { ...regress(rows, changes, now.slice(0, columns)), most };
    }
    return before;
  });
  if (steps[0] !== void 0)
    return {
      quantiles: steps.map((found) => {
        let { middle, deviation, freedom, most } = found;
        return studentScores(freedom).map((score) => exp(last + Math.min(most, middle + deviation * score)));
      }),
      // Errors of a rate of change add up, like those of a walk.
      together: steps.map((_, a) => Float64Array.from(steps, (__, b) => Math.sqrt((Math.min(a, b) + 1) / (Math.max(a, b) + 1))))
    };
}
var isWhole = (values, age) => values.slice(0, age).every(Number.isFinite);
function floored(values, age) {
  let most = Math.max(...values.slice(0, age).filter(Number.isFinite));
  return Math.max(values[age - 1], most * NOTHING, 1e-12);
}
function featuresOf({ values, besides }, age) {
  let logarithm = (at) => log(floored(values, at)), changes = [1, 2].filter((ago) => age > ago).map((ago) => logarithm(age - ago + 1) - logarithm(age - ago)), now = besides?.[age - 1] ?? [], moved = age > 1 && besides ? now.map((value, at) => value - besides[age - 2][at]) : [];
  return [1, logarithm(age), ...changes, ...now, ...moved];
}
function regress(rows, values, now) {
  let columns = now.length, centre = now.map((_, column) => column === 0 ? 0 : rows.reduce((sum, row) => sum + row[column], 0) / rows.length), width = now.map((_, column) => {
    if (column === 0)
      return 1;
    let squares2 = rows.reduce((sum, row) => sum + (row[column] - centre[column]) * (row[column] - centre[column]), 0);
    return Math.sqrt(squares2 / rows.length) || 1;
  }), standard = (row) => row.map((value, column) => Math.min(FARTHEST, Math.max(-FARTHEST, (value - centre[column]) / width[column]))), design = new Matrix2(rows.map(standard)), transposed = design.transpose(), precision = transposed.mmul(design);
  for (let column = 1; column < columns; ++column)
    precision.set(column, column, precision.get(column, column) + 1 / (SPREAD * SPREAD));
  let spread = inverse2(precision), coefficients = spread.mmul(transposed).mmul(Matrix2.columnVector([...values])), fitted = design.mmul(coefficients), squares = values.reduce((sum, value, at) => sum + (value - fitted.get(at, 0)) * (value - fitted.get(at, 0)), 0), freedom = Math.max(3, rows.length - columns), point = new Matrix2([standard(now)]), doubt = point.mmul(spread).mmul(point.transpose()).get(0, 0);
  return {
    middle: point.mmul(coefficients).get(0, 0),
    deviation: Math.sqrt(squares / freedom * (1 + doubt)),
    freedom
  };
}

// dist-ext/numeric/series/growth/curvePriors.js
var DRAWS = 4e4, PRIORS = {
  p: { middle: 0.016, spread: 1 },
  q: { middle: 0.38, spread: 0.45 },
  delta: { middle: 0, spread: 0.4 }
};
function drawCurves(form, years, key) {
  let p = normals(key, 1).map((score) => years * PRIORS.p.middle * exp(PRIORS.p.spread * score)), q = normals(key, 2).map((score) => years * PRIORS.q.middle * exp(PRIORS.q.spread * score)), delta = normals(key, 3).map((score) => PRIORS.delta.middle + PRIORS.delta.spread * score), next = { bass: bassSteps, nui: nuiSteps, gompertz: gompertzSteps }[form](p, q, delta), rates = [], shares = new Float64Array(DRAWS);
  return {
    sizes: Float32Array.from(normals(key, 4)),
    rates(step) {
      for (; rates.length <= step; ) {
        let rate = new Float32Array(DRAWS);
        for (let draw = 0; draw < DRAWS; ++draw) {
          let share = next(draw, shares[draw], rates.length + 1);
          rate[draw] = Math.sqrt(Math.max(0, share - shares[draw])), shares[draw] = share;
        }
        rates.push(rate);
      }
      return rates[step];
    }
  };
}
function bassSteps(p, q) {
  let factors = p.map((value, draw) => exp(-value - q[draw]));
  return (draw, share) => {
    let odds = factors[draw] * (1 - share) / (p[draw] + q[draw] * share);
    return (1 - odds * p[draw]) / (1 + odds * q[draw]);
  };
}
function nuiSteps(p, q, delta) {
  return (draw, share) => nuiStep(p[draw], q[draw], delta[draw], share);
}
function nuiStep(p, q, delta, share) {
  let speed = (at) => at >= 1 ? 0 : (p + (at > 0 ? q * pow(at, 1 + delta) : 0)) * (1 - Math.max(0, at)), a = speed(share), b = speed(share + a / 2), c = speed(share + b / 2), d = speed(share + c);
  return Math.min(1, share + (a + 2 * b + 2 * c + d) / 6);
}
function gompertzSteps(p, q) {
  let fall = p.map((value, draw) => exp(1) * (value + q[draw]) * (value + q[draw]) / (4 * q[draw])), first = p.map((value, draw) => {
    let peak = Math.max(0, log(q[draw] / value) / (value + q[draw]));
    return exp(Math.min(fall[draw] * peak, 30));
  });
  return (draw, _, time) => {
    let atLaunch = exp(-first[draw]);
    return (exp(-first[draw] * exp(-fall[draw] * time)) - atLaunch) / (1 - atLaunch);
  };
}
function normals(key, place) {
  let high = childKeyHigh(key.high, key.low, place), low = childKeyLow(key.high, key.low, place);
  return Float64Array.from({ length: DRAWS }, (_, draw) => normalOf(toUniform(randomBits(high, low, draw))));
}

// dist-ext/numeric/series/growth/curveWithSize.js
var CEILING = { share: 0.5, spread: 0.5 }, PERSISTENCE = 0.6, ERROR = { share: 0.1, worth: 3 }, FUTURES = 4e3;
function curveWithSize(history, horizon, { draws, size, key }) {
  let roots = draws.sizes.map((score) => Math.sqrt(size * CEILING.share * exp(CEILING.spread * score))), weighed = weigh(history, horizon, draws, roots), futures = resample(weighed.weights, FUTURES).map((draw, future) => goOn(draw, { at: history.length, horizon, draws, roots, ...weighed }, partKey(key, future)));
  return forecastOf(futures, horizon);
}
function weigh(history, horizon, draws, roots) {
  let squares = new Float64Array(DRAWS), last = new Float64Array(DRAWS), peaks = new Float64Array(DRAWS), stillness = 1 - PERSISTENCE * PERSISTENCE;
  for (let step = 0; step < history.length + horizon; ++step) {
    let rates = draws.rates(step), root = step < history.length ? Math.sqrt(Math.max(0, history[step])) : Number.NaN;
    for (let draw = 0; draw < DRAWS; ++draw) {
      let expected = roots[draw] * rates[draw];
      if (peaks[draw] = Math.max(peaks[draw], expected), step >= history.length)
        continue;
      let error = root - expected, luck = step === 0 ? error : (error - PERSISTENCE * last[draw]) / Math.sqrt(stillness);
      squares[draw] += luck * luck, last[draw] = error;
    }
  }
  let freedom = ERROR.worth + history.length, deviations = new Float64Array(DRAWS), logarithms = new Float64Array(DRAWS);
  for (let draw = 0; draw < DRAWS; ++draw) {
    let before = ERROR.share * peaks[draw] + 1e-9, total = ERROR.worth * before * before + squares[draw];
    deviations[draw] = Math.sqrt(total / freedom), logarithms[draw] = ERROR.worth * log(before) - freedom / 2 * log(total);
  }
  let most = logarithms.reduce((a, b) => Math.max(a, b));
  return { weights: logarithms.map((value) => exp(value - most)), last, deviations, freedom };
}
function resample(weights, count) {
  let total = weights.reduce((sum2, weight) => sum2 + weight, 0), chosen = [], sum = 0;
  for (let draw = 0; draw < weights.length; ++draw)
    for (sum += weights[draw]; chosen.length < count && (chosen.length + 0.5) / count * total <= sum; )
      chosen.push(draw);
  for (; chosen.length < count; )
    chosen.push(weights.length - 1);
  return chosen;
}
function goOn(draw, { at, horizon, draws, roots, last, deviations, freedom }, key) {
  let luck = (place) => normalOf(toUniform(randomBits(key.high, key.low, place))), deviation = deviations[draw] / Math.sqrt(chiSquareShare(luck(0), freedom)), error = at === 0 ? deviation * luck(1) : last[draw];
  return Float64Array.from({ length: horizon }, (_, step) => ((at > 0 || step > 0) && (error = PERSISTENCE * error + deviation * Math.sqrt(1 - PERSISTENCE * PERSISTENCE) * luck(step + 2)), Math.max(0, roots[draw] * draws.rates(at + step)[draw] + error)));
}
function chiSquareShare(score, freedom) {
  let spread = 2 / (9 * freedom);
  return Math.max(1e-3, pow(Math.max(0.01, 1 - spread + score * Math.sqrt(spread)), 3));
}
function forecastOf(futures, horizon) {
  let steps = Array.from({ length: horizon }, (_, step) => Float64Array.from(futures, (future) => future[step]));
  return {
    quantiles: steps.map((values) => values.toSorted()).map((values) => Float64Array.from(LEVELS, (level) => {
      let root = values[Math.floor(level * values.length)];
      return root * root;
    })),
    together: steps.map((a) => Float64Array.from(steps, (b) => correlation(a, b)))
  };
}
function correlation(a, b) {
  if (a === b)
    return 1;
  let [meanA, meanB] = [a, b].map((values) => values.reduce((sum, value) => sum + value, 0) / values.length), [cross, squareA, squareB] = [0, 0, 0];
  for (let at = 0; at < a.length; ++at)
    cross += (a[at] - meanA) * (b[at] - meanB), squareA += (a[at] - meanA) * (a[at] - meanA), squareB += (b[at] - meanB) * (b[at] - meanB);
  return squareA * squareB === 0 ? 0 : cross / Math.sqrt(squareA * squareB);
}
var partKey = ({ high, low }, part) => ({
  high: childKeyHigh(high, low, part),
  low: childKeyLow(high, low, part)
});

// dist-ext/numeric/series/drift.js
function drift(history, horizon) {
  let moves = history.length - 1, last = history[moves], slope = (last - history[0]) / moves, errors = history.slice(1).map((value, at) => value - history[at] - slope), means = Array.from({ length: horizon }, (_, step) => last + (step + 1) * slope);
  return linearForecast(means, means.map(() => 1), errorScale(errors, history, 1), { besides: (a, b) => a * b / moves });
}

// dist-ext/numeric/series/smoothing/leastOf.js
function leastOf(badness, bounds) {
  let tries = bounds.length === 1 ? 17 : bounds.length === 2 ? 9 : 5, best = bounds.map(([low, high]) => (low + high) / 2), least = Number.POSITIVE_INFINITY;
  for (let round = 0, width = 1; round < 14; ++round, width /= bounds.length < 3 ? 3 : 2) {
    let centre = best, axes = bounds.map(([low, high], axis) => Array.from({ length: tries }, (_, at) => {
      let reach = (high - low) * width * (at / (tries - 1) - 0.5);
      return Math.min(high, Math.max(low, centre[axis] + reach));
    }));
    for (let point of crossed(axes)) {
      let found = badness(point);
      found < least && ([least, best] = [found, point]);
    }
  }
  return best;
}
function crossed(axes) {
  return axes.reduce((points, axis) => points.flatMap((point) => axis.map((value) => [...point, value])), [[]]);
}

// dist-ext/numeric/series/smoothing/exponentialSmoothing.js
function exponentialSmoothing(history, horizon) {
  let { alpha, level, errors } = fitSmoothing(history), means = Array.from({ length: horizon }, () => level), weights = means.map((_, ago) => ago === 0 ? 1 : alpha);
  return linearForecast(means, weights, errorScale(errors, history, 1));
}
function fitSmoothing(history) {
  if (history.length < 3)
    return smooth(history, 1);
  let [alpha] = leastOf(([share]) => squaresOf2(history, share), [[0, 1]]);
  return smooth(history, alpha);
}
function smooth(history, alpha) {
  let level = history[0], errors = history.slice(1).map((value) => {
    let error = value - level;
    return level += alpha * error, error;
  });
  return { alpha, level, errors };
}
function squaresOf2(history, alpha) {
  let level = history[0], squares = 0;
  for (let at = 1; at < history.length; ++at) {
    let error = history[at] - level;
    level += alpha * error, squares += error * error;
  }
  return squares;
}

// dist-ext/numeric/series/naive.js
function naive(history, horizon) {
  let last = history[history.length - 1], moves = history.slice(1).map((value, at) => value - history[at]), steps = Array.from({ length: horizon }, () => last);
  return linearForecast(steps, steps.map(() => 1), errorScale(moves, history, 0));
}

// dist-ext/numeric/series/smoothing/holt.js
var DAMPING = [0.8, 0.98];
function holt(history, horizon) {
  return history.length < 3 ? naive(history, horizon) : trendForecast(fitTrend(history, !1), history, horizon, 2);
}
function dampedTrend(history, horizon) {
  return history.length < 3 ? naive(history, horizon) : trendForecast(fitTrend(history, !0), history, horizon, 3);
}
function fitTrend(history, isDamped) {
  let start = isDamped ? DAMPING[1] : 1;
  if (history.length < 4)
    return follow(history, [0.5, 0.1, start]);
  let bounds = [
    [0, 1],
    [0, 1]
  ], found = leastOf((at) => squaresOf3(history, at[0], at[1], at[2] ?? 1), isDamped ? [...bounds, [...DAMPING]] : bounds);
  return follow(history, [found[0], found[1], found[2] ?? 1]);
}
function follow(history, [alpha, beta, damping]) {
  let level = history[1], slope = history[1] - history[0], errors = history.slice(2).map((value) => {
    let error = value - level - damping * slope;
    return level += damping * slope + alpha * error, slope = damping * slope + alpha * beta * error, error;
  });
  return { alpha, beta, damping, level, slope, errors };
}
function trendForecast({ alpha, beta, damping, level, slope, errors }, history, horizon, parameters) {
  let reach = dampedSums(damping, horizon);
  return linearForecast(reach.map((sum) => level + sum * slope), [1, ...reach.slice(0, -1).map((sum) => alpha * (1 + beta * sum))], errorScale(errors, history, parameters));
}
function dampedSums(damping, horizon) {
  let sum = 0, power = 1;
  return Array.from({ length: horizon }, () => (power *= damping, sum += power, sum));
}
function squaresOf3(history, alpha, beta, damping) {
  let level = history[1], slope = history[1] - history[0], squares = 0;
  for (let at = 2; at < history.length; ++at) {
    let error = history[at] - level - damping * slope;
    level += damping * slope + alpha * error, slope = damping * slope + alpha * beta * error, squares += error * error;
  }
  return squares;
}

// dist-ext/numeric/series/smoothing/ets.js
function ets(history, horizon) {
  let { trend, parameters } = chooseEts(history);
  return trendForecast(trend, history, horizon, parameters);
}
function chooseEts(history) {
  let { alpha, level, errors } = fitSmoothing(history), plain = {
    form: "ANN",
    trend: { alpha, beta: 0, damping: 1, level, slope: 0, errors },
    parameters: 1
  };
  if (history.length < 4)
    return plain;
  let forms = [
    plain,
    { form: "AAN", trend: fitTrend(history, !1), parameters: 2 },
    { form: "AAdN", trend: fitTrend(history, !0), parameters: 3 }
  ], scores = forms.map((form) => criterion(form, history));
  return forms[scores.indexOf(Math.min(...scores))];
}
function criterion({ form, trend, parameters }, history) {
  let errors = trend.errors.slice(-(history.length - 2)), count = errors.length, k = parameters + (form === "ANN" ? 2 : 3);
  if (count - k - 1 <= 0)
    return form === "ANN" ? 0 : Number.POSITIVE_INFINITY;
  let size = history.reduce((sum, value) => sum + value * value, 0) / history.length, mean = errors.reduce((sum, error) => sum + error * error, 0) / count;
  return count * log(mean + size * 1e-12 + 1e-300) + 2 * k + 2 * k * (k + 1) / (count - k - 1);
}

// dist-ext/numeric/series/smoothing/localLevel.js
function localLevel(history, horizon) {
  let { ratio, level, doubt, errors } = fitLevel(history), means = Array.from({ length: horizon }, () => level), unit = 1 + doubt + ratio;
  return linearForecast(means, means.map((_, ago) => ago === 0 ? Math.sqrt(1 / unit) : 0), errorScale(errors.map((error) => error * Math.sqrt(unit)), history, 1), { besides: (a, b) => (doubt + Math.min(a, b) * ratio) / unit });
}
function fitLevel(history) {
  if (history.filter(Number.isFinite).length < 3)
    return filterLevel(history, 1);
  let [share] = leastOf(([at]) => -filterLevel(history, ratioOf(at)).likelihood, [[0, 0.999]]);
  return filterLevel(history, ratioOf(share));
}
var ratioOf = (share) => share * share / ((1 - share) * (1 - share));
function filterLevel(history, ratio) {
  let level = history[0], doubt = 1, logs = 0, squares = 0, errors = history.slice(1).map((value) => {
    if (doubt += ratio, !Number.isFinite(value))
      return Number.NaN;
    let width = doubt + 1, error = value - level, gain = doubt / width;
    return level += gain * error, doubt *= 1 - gain, logs += log(width), squares += error * error / width, error / Math.sqrt(width);
  }), count = errors.filter(Number.isFinite).length, noise = squares / Math.max(1, count), likelihood = noise > 0 ? -(count * (1 + log(2 * Math.PI) + log(noise)) + logs) / 2 : Number.POSITIVE_INFINITY;
  return { ratio, level, doubt, noise, likelihood, errors };
}

// dist-ext/numeric/series/nothingYet.js
function nothingYet(steps, horizon) {
  let values = new Float64Array(LEVELS.length), chance = Math.sqrt(steps / (steps + 1)), below = chance, count = 0;
  LEVELS.forEach((level, at) => {
    for (; below < level; )
      chance *= (count + 0.5) / ((count + 1) * (steps + 1)), ++count, below += chance;
    values[at] = count;
  });
  let quantiles = Array.from({ length: horizon }, () => values);
  return {
    quantiles,
    together: quantiles.map((_, a) => Float64Array.from(quantiles, (__, b) => a === b ? 1 : 1 / (steps + 1)))
  };
}

// dist-ext/numeric/series/ofRoots.js
function ofRoots(method) {
  return (history, horizon) => mapped(method(history.map((value) => Math.sqrt(Math.max(0, value))), horizon), (root) => root * root);
}

// dist-ext/numeric/series/season.js
function findSeason(history, length) {
  if (length < 2 || history.length < 2 * length + 1 || !repeats(history, length))
    return;
  let around = movingAverage(history, length), places = Array.from({ length }, () => []);
  history.forEach((value, at) => {
    Number.isFinite(around[at]) && places[at % length].push(value - around[at]);
  });
  let means = places.map((values) => meanOf(values)), middle = meanOf(means), centred = means.map((value) => value - middle), kept = shrinkage(places, means, centred);
  return { length, added: centred.map((value) => value * kept) };
}
function seasonAt({ length, added }, at) {
  return added[at % length];
}
function repeats(history, length) {
  let moves = history.slice(1).map((value, at) => value - history[at]), before = 1;
  for (let lag = 1; lag < length; ++lag) {
    let found = autocorrelation(moves, lag);
    before += 2 * found * found;
  }
  return autocorrelation(moves, length) > 1.645 * Math.sqrt(before / moves.length);
}
function autocorrelation(values, lag) {
  let centre = meanOf(values), cross = 0, square2 = 0;
  return values.forEach((value, at) => {
    square2 += (value - centre) * (value - centre), at >= lag && (cross += (value - centre) * (values[at - lag] - centre));
  }), square2 === 0 ? 0 : cross / square2;
}
function movingAverage(history, length) {
  let half = Math.floor(length / 2);
  return history.map((_, at) => {
    if (at < half || at + half >= history.length)
      return Number.NaN;
    let sum = 0;
    for (let by = -half; by <= half; ++by) {
      let isEdge = length % 2 === 0 && Math.abs(by) === half;
      sum += history[at + by] * (isEdge ? 0.5 : 1);
    }
    return sum / length;
  });
}
function shrinkage(places, means, centred) {
  let pattern = centred.reduce((sum, value) => sum + value * value, 0), squares = 0, freedom = 0;
  if (places.forEach((values, place) => {
    for (let value of values)
      squares += (value - means[place]) * (value - means[place]);
    freedom += values.length - 1;
  }), pattern === 0)
    return 0;
  if (freedom < 1)
    return 0.5;
  let variance = squares / freedom / meanOf(places.map((values) => values.length));
  return Math.max(0, 1 - (places.length - 3) * variance / pattern);
}
var meanOf = (values) => values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

// dist-ext/numeric/series/seasonalNaive.js
function seasonalNaive(history, horizon, season) {
  let errors = history.slice(season).map((value, at) => value - history[at]), means = Array.from({ length: horizon }, (_, step) => history[history.length - season + step % season]), weights = means.map((_, ago) => ago % season === 0 ? 1 : 0);
  return linearForecast(means, weights, errorScale(errors, history, 0));
}

// dist-ext/numeric/series/smoothing/theta.js
function theta(history, horizon) {
  let { alpha, level, errors } = fitSmoothing(history), share = Math.max(alpha, 0.01), head = (1 - pow(1 - share, history.length)) / share, slope = slopeOf(history) / 2, means = Array.from({ length: horizon }, (_, step) => level + slope * (step + head));
  return linearForecast(means, means.map((_, ago) => ago === 0 ? 1 : alpha), errorScale(errors, history, 2));
}
function slopeOf(history) {
  let middle = (history.length - 1) / 2, centre = history.reduce((sum, value) => sum + value, 0) / history.length, cross = 0, square2 = 0;
  return history.forEach((value, at) => {
    cross += (at - middle) * (value - centre), square2 += (at - middle) * (at - middle);
  }), square2 === 0 ? 0 : cross / square2;
}

// dist-ext/studies/forecast/methods.js
var METHODS = [
  "naive",
  "seasonal-naive",
  "drift",
  "ses",
  "holt",
  "damped",
  "ets",
  "theta",
  "local-level",
  "combined",
  "bass-fit",
  "bass",
  "nui",
  "gompertz",
  "curves",
  "analogues"
];
function luckOf(key, years) {
  let drawn = /* @__PURE__ */ new Map();
  return {
    key,
    curves(form) {
      let kept = drawn.get(form) ?? drawCurves(form, years, key);
      return drawn.set(form, kept), kept;
    }
  };
}
function forecastBy(method, situation) {
  let { history, horizon } = situation, seen = lastSeen(history) + 1, bridged = bridge(history.slice(0, seen)), gap = history.length - seen, forecast = methodOf(method, { ...situation, history: bridged, horizon: horizon + gap });
  return forecast && stepsOf(forecast, gap, horizon);
}
function methodOf(method, situation) {
  let { history, horizon, season, size, luck, others, besides } = situation, curve = (form) => size === void 0 ? void 0 : curveWithSize(history, horizon, { draws: luck.curves(form), size, key: luck.key });
  if (method === "bass" || method === "nui" || method === "gompertz")
    return curve(method);
  if (method === "curves")
    return together(["bass", "nui", "gompertz"].map(curve));
  if (history.length !== 0)
    return method === "analogues" ? crossSeries({ values: history, ...besides && { besides } }, others(), horizon) : history.some((value) => value > 0) ? method === "seasonal-naive" ? season > 1 && history.length > season ? seasonalNaive(history, horizon, season) : void 0 : method === "bass-fit" ? history.length < 4 ? void 0 : bassLeastSquares(history, horizon) : method === "naive" ? naive(history, horizon) : method === "drift" ? history.length < 2 ? void 0 : drift(history, horizon) : withSeason(smoothers[method], situation) : nothingYet(history.length, horizon);
}
var equalWeights = (history, horizon) => combined([naive, ofRoots(naive), ofRoots(exponentialSmoothing), dampedTrend].map((member) => member(history, horizon))), smoothers = {
  ses: exponentialSmoothing,
  holt,
  damped: dampedTrend,
  ets,
  theta,
  "local-level": localLevel,
  combined: equalWeights
}, LONGEST = 400;
function withSeason(smoother, { history: whole, horizon, season }) {
  let history = whole.slice(-LONGEST), found = findSeason(history, season);
  if (found === void 0)
    return smoother(history, horizon);
  let lift = Math.max(0, ...found.added), plain = history.map((value, at) => value - seasonAt(found, at) + lift);
  return mapped(smoother(plain, horizon), (value, step) => Math.max(0, value - lift + seasonAt(found, history.length + step)));
}
function together(members) {
  let whole = members.filter((member) => member !== void 0);
  return whole.length < members.length ? void 0 : combined(whole);
}
function lastSeen(history) {
  return history.findLastIndex((value) => Number.isFinite(value));
}
function bridge(history) {
  let first = history.findIndex((value) => Number.isFinite(value)), values = history.slice(Math.max(0, first));
  return values.map((value, at) => {
    if (Number.isFinite(value))
      return value;
    let before = values.slice(0, at).findLastIndex((other) => Number.isFinite(other)), after = at + values.slice(at).findIndex((other) => Number.isFinite(other));
    return values[before] + (values[after] - values[before]) * (at - before) / (after - before);
  });
}
function lackOf(method, { history, season, size, others }) {
  let seen = history.filter(Number.isFinite).length;
  return ["bass", "nui", "gompertz", "curves"].includes(method) ? size === void 0 ? "size" : void 0 : method === "analogues" ? others().length < FEWEST_OTHERS ? "others" : seen < 1 ? "points" : void 0 : method === "seasonal-naive" ? season < 2 || seen <= season ? "season" : void 0 : seen < (method === "bass-fit" ? 4 : method === "drift" ? 2 : 1) ? "points" : void 0;
}

// dist-ext/studies/backtest/groupedBy.js
function groupedBy(things, keyOf) {
  let groups = /* @__PURE__ */ new Map();
  for (let thing of things) {
    let group = groups.get(keyOf(thing));
    group === void 0 ? groups.set(keyOf(thing), [thing]) : group.push(thing);
  }
  return groups;
}

// dist-ext/studies/backtest/summary.js
var inPhase = (phase) => ({ seen, length }) => phase === "all" || phase === "late" == seen >= length / 2;
function scoresOf(cells, data, where = {}) {
  let chosen = cells.filter(inPhase(where.phase ?? "all")).filter(({ step }) => where.step === void 0 || step === where.step), sizes = sizesOf(data);
  return [...groupedBy(chosen, ({ method }) => method)].map(([method, own]) => {
    let bySeries = [...groupedBy(own, ({ series }) => series)], mean = (of) => average(bySeries.map(([series, found]) => average(found.map((cell) => of(cell, sizes.get(series) ?? 1)))));
    return {
      method,
      cells: own.length,
      series: bySeries.length,
      scaledCrps: mean(({ crps: crps2 }, size) => crps2 / size),
      crpsOfLogs: mean(({ crpsOfLogs }) => crpsOfLogs),
      scaledWis: mean(({ wis }, size) => wis / size),
      scaledPinball: mean(({ pinball }, size) => pinball / size),
      mase: mean(({ scaledError }) => scaledError),
      coverage: [0, 1, 2].map((at) => average(own.map(({ inside }) => inside[at] ? 1 : 0)))
    };
  });
}
function sizesOf({ targets }) {
  return new Map(targets.map(({ name, values }) => [name, average(values.filter(Number.isFinite).map(Math.abs)) || 1]));
}
function skillOf(cells, method, baseline) {
  let keyOf = ({ series: series2, seen, step }) => `${series2}\0${seen}\0${step}`, against = new Map(cells.filter((cell) => cell.method === baseline).map((cell) => [keyOf(cell), cell])), pairs = cells.flatMap((cell) => {
    let other = cell.method === method ? against.get(keyOf(cell)) : void 0;
    return other === void 0 ? [] : [{ series: cell.series, own: cell.crps, other: other.crps }];
  }), series = [...groupedBy(pairs, (pair) => pair.series)].flatMap(([name, found]) => {
    let ratio = average(found.map(({ own }) => own)) / average(found.map(({ other }) => other));
    return ratio > 0 && Number.isFinite(ratio) ? [{ name, ratio }] : [];
  });
  if (series.length === 0)
    return;
  let { mean, low, high } = meanInterval(series.map(({ ratio }) => log(ratio)));
  return { method, baseline, ratio: exp(mean), low: expOf(low), high: expOf(high), series };
}
var expOf = (value) => Number.isFinite(value) ? exp(value) : Number.NaN;
function average(values) {
  let known2 = values.filter(Number.isFinite);
  return known2.length === 0 ? Number.NaN : known2.reduce((sum, value) => sum + value, 0) / known2.length;
}

// dist-ext/numeric/series/scores.js
function pinballLoss(value, chance, truth) {
  return truth >= value ? (truth - value) * chance : (value - truth) * (1 - chance);
}
function crps(sorted, truth) {
  let count = sorted.length, sum = 0;
  for (let at = 0; at < count; ++at)
    sum += (sorted[at] - truth) * ((truth < sorted[at] ? count : 0) - at - 0.5);
  return 2 * sum / (count * count);
}
function intervalScore({ level, low, high }, truth) {
  return high - low + 2 / (1 - level) * (Math.max(0, low - truth) + Math.max(0, truth - high));
}
function weightedIntervalScore(median, intervals, truth) {
  return intervals.reduce((sum, interval) => sum + (1 - interval.level) / 2 * intervalScore(interval, truth), Math.abs(truth - median) / 2) / (intervals.length + 0.5);
}
function naiveError(history, season = 1) {
  let moves = history.slice(season).map((value, at) => Math.abs(value - history[at])).filter(Number.isFinite);
  return moves.length === 0 ? Number.NaN : moves.reduce((sum, move) => sum + move, 0) / moves.length;
}

// dist-ext/studies/backtest/rollingScores.js
var LEVELS_SCORED = [0.5, 0.8, 0.95];
function rollingScores(data, rolling) {
  let cells = [];
  for (let target of data.targets.filter(({ name }) => rolling.only?.has(name) !== !1))
    for (let seen of originsOf(target, rolling)) {
      let horizon = Math.min(rolling.horizon, target.values.length - seen), situation = situationAt(data, target, { seen, horizon, luck: rolling.luck });
      for (let method of rolling.methods) {
        if (rolling.isStopped?.())
          return cells;
        forecastBy(method, situation)?.quantiles.forEach((values, step) => {
          let truth = target.values[seen + step];
          Number.isFinite(truth) && cells.push({
            ...scored(values, truth, situation.history),
            method,
            seen,
            step: step + 1,
            series: target.name,
            length: target.values.length
          });
        });
      }
    }
  return cells;
}
function originsOf({ values }, { first, last = values.length - 1, most }) {
  let end = Math.min(last, values.length - 1), all = Array.from({ length: Math.max(0, end - first + 1) }, (_, at) => first + at).filter((seen) => values.slice(seen).some(Number.isFinite));
  return all.length <= most ? all : Array.from({ length: most }, (_, at) => all[Math.round(at * (all.length - 1) / Math.max(1, most - 1))]);
}
function scored(values, truth, history) {
  let median = quantileAt(values, 0.5), intervals = LEVELS_SCORED.map((level) => ({
    level,
    low: quantileAt(values, 0.5 - level / 2),
    high: quantileAt(values, 0.5 + level / 2)
  })), least = Math.max(1e-9, 1e-3 * Math.max(truth, ...history.filter(Number.isFinite), values[100])), logarithm = (value) => log(Math.max(value, least)), yardstick = naiveError(history), holds = ({ low, high }) => low <= truth && truth <= high;
  return {
    truth,
    median,
    crps: crps(values, truth),
    crpsOfLogs: crps(values.map(logarithm), logarithm(truth)),
    wis: weightedIntervalScore(median, intervals, truth),
    pinball: (pinballLoss(quantileAt(values, 0.1), 0.1, truth) + pinballLoss(quantileAt(values, 0.9), 0.9, truth)) / 2,
    scaledError: yardstick > 0 ? Math.abs(truth - median) / yardstick : Number.NaN,
    inside: [holds(intervals[0]), holds(intervals[1]), holds(intervals[2])]
  };
}

// dist-ext/studies/forecast/recommend.js
var ENOUGH = 20, CLEARLY = 0.95, TRIED = { origins: 12, series: 40, all: 240 };
function usualMethod(data) {
  let asked = askedOf(data);
  return asked.length > 0 && asked.every(({ size }) => size !== void 0) ? "bass" : data.targets.length > FEWEST_OTHERS && data.isCounted ? "analogues" : "combined";
}
function recommend(data, { horizon, luck, asked }) {
  let usual = usualMethod(data), candidates = asked ? [asked, "naive"] : [.../* @__PURE__ */ new Set([usual, "combined", ...CANDIDATES])], tried = askedOf(data).filter(({ values }) => values.length > 1).slice(0, TRIED.series), able = candidates.filter((method) => tried.some((target) => {
    let { length } = target.values;
    return lackOf(method, situationAt(data, target, { seen: length, horizon, luck })) === void 0;
  })), cells = rollingScores(data, {
    methods: able,
    horizon,
    first: data.targets.some(({ size }) => size !== void 0) ? 1 : 3,
    most: Math.min(TRIED.origins, Math.max(3, Math.floor(TRIED.all / Math.max(1, tried.length)))),
    luck,
    only: new Set(tried.map(({ name }) => name))
  });
  if (asked !== void 0)
    return { method: asked, reason: "asked", cells, usual };
  let scores = scoresOf(cells, data), own = scores.find(({ method }) => method === usual), best = scores.filter((score) => own === void 0 || score.cells >= 0.9 * own.cells).toSorted((a, b) => a.scaledCrps - b.scaledCrps)[0];
  return own !== void 0 && best !== void 0 && own.cells >= ENOUGH && best.scaledCrps < CLEARLY * own.scaledCrps ? { method: best.method, reason: "better", cells, usual } : { method: usual, reason: REASONS[usual] ?? "usual", cells, usual };
}
var CANDIDATES = [
  "naive",
  "seasonal-naive",
  "drift",
  "ses",
  "ets",
  "theta",
  "analogues"
], REASONS = { bass: "size", analogues: "others" };

export {
  quantileAt,
  METHODS,
  luckOf,
  forecastBy,
  lackOf,
  rollingScores,
  scoresOf,
  skillOf,
  usualMethod,
  recommend
};
