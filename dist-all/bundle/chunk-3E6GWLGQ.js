import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  exp,
  log,
  log1p,
  logGamma,
  normalOf
} from "./chunk-YWCYHOIZ.js";

// node_modules/simple-statistics/dist/simple-statistics.mjs
function sum(x) {
  if (x.length === 0)
    return 0;
  var sum2 = x[0], correction = 0, transition;
  if (typeof sum2 != "number")
    return Number.NaN;
  for (var i = 1; i < x.length; i++) {
    if (typeof x[i] != "number")
      return Number.NaN;
    transition = sum2 + x[i], Math.abs(sum2) >= Math.abs(x[i]) ? correction += sum2 - transition + x[i] : correction += x[i] - transition + sum2, sum2 = transition;
  }
  return sum2 + correction;
}
function mean(x) {
  if (x.length === 0)
    throw new Error("mean requires at least one data point");
  return sum(x) / x.length;
}
function sumNthPowerDeviations(x, n) {
  var meanValue = mean(x), sum2 = 0, tempValue, i;
  if (n === 2)
    for (i = 0; i < x.length; i++)
      tempValue = x[i] - meanValue, sum2 += tempValue * tempValue;
  else
    for (i = 0; i < x.length; i++)
      sum2 += Math.pow(x[i] - meanValue, n);
  return sum2;
}
function sampleVariance(x) {
  if (x.length < 2)
    throw new Error("sampleVariance requires at least two data points");
  var sumSquaredDeviationsValue = sumNthPowerDeviations(x, 2), besselsCorrection = x.length - 1;
  return sumSquaredDeviationsValue / besselsCorrection;
}
function sampleStandardDeviation(x) {
  var sampleVarianceX = sampleVariance(x);
  return Math.sqrt(sampleVarianceX);
}
function quantileSorted(x, p) {
  var idx = (x.length - 1) * p;
  if (x.length === 0)
    throw new Error("quantile requires at least one data point.");
  if (p < 0 || p > 1)
    throw new Error("quantiles must be between 0 and 1");
  if (p === 1)
    return x[x.length - 1];
  if (p === 0)
    return x[0];
  if (idx % 1 !== 0) {
    var lower = Math.floor(idx), upper = Math.ceil(idx), fraction = idx - lower;
    return x[lower] + fraction * (x[upper] - x[lower]);
  } else
    return x[idx];
}
function linearRegression(data) {
  var m, b, dataLength = data.length;
  if (dataLength === 1)
    m = 0, b = data[0][1];
  else {
    for (var sumX = 0, sumY = 0, i = 0; i < dataLength; i++)
      sumX += data[i][0], sumY += data[i][1];
    for (var meanX = sumX / dataLength, meanY = sumY / dataLength, sumXY = 0, sumXX = 0, i$1 = 0; i$1 < dataLength; i$1++) {
      var deviationX = data[i$1][0] - meanX;
      sumXY += deviationX * (data[i$1][1] - meanY), sumXX += deviationX * deviationX;
    }
    m = sumXY / sumXX, b = meanY - m * meanX;
  }
  return {
    m,
    b
  };
}
function sampleCovariance(x, y) {
  if (x.length !== y.length)
    throw new Error("sampleCovariance requires samples with equal lengths");
  if (x.length < 2)
    throw new Error(
      "sampleCovariance requires at least two data points in each sample"
    );
  for (var xmean = mean(x), ymean = mean(y), sum2 = 0, i = 0; i < x.length; i++)
    sum2 += (x[i] - xmean) * (y[i] - ymean);
  var besselsCorrection = x.length - 1;
  return sum2 / besselsCorrection;
}
function sampleCorrelation(x, y) {
  var cov = sampleCovariance(x, y), xstd = sampleStandardDeviation(x), ystd = sampleStandardDeviation(y);
  return cov / xstd / ystd;
}
var BayesianClassifier = function() {
  this.totalCount = 0, this.data = {};
};
BayesianClassifier.prototype.train = function(item, category) {
  this.data[category] || (this.data[category] = {});
  for (var k in item) {
    var v = item[k];
    this.data[category][k] === void 0 && (this.data[category][k] = {}), this.data[category][k][v] === void 0 && (this.data[category][k][v] = 0), this.data[category][k][v]++;
  }
  this.totalCount++;
};
BayesianClassifier.prototype.score = function(item) {
  var odds = {}, category;
  for (var k in item) {
    var v = item[k];
    for (category in this.data)
      odds[category] === void 0 && (odds[category] = {}), this.data[category][k] ? odds[category][k + "_" + v] = (this.data[category][k][v] || 0) / this.totalCount : odds[category][k + "_" + v] = 0;
  }
  var oddsSums = {};
  for (category in odds) {
    oddsSums[category] = 0;
    for (var combination in odds[category])
      oddsSums[category] += odds[category][combination];
  }
  return oddsSums;
};
var g = 607 / 128, LOGSQRT2PI = Math.log(Math.sqrt(2 * Math.PI));
var SQRT_2PI$1 = Math.sqrt(2 * Math.PI);
function cumulativeDistribution(z2) {
  for (var sum2 = z2, tmp = z2, i = 1; i < 30; i++)
    tmp *= z2 * z2 / (2 * i + 1), sum2 += tmp;
  return Math.round((0.5 + sum2 / SQRT_2PI$1 * Math.exp(-z2 * z2 / 2)) * 1e4) / 1e4;
}
var standardNormalTable = [];
for (z = 0; z <= 3.09; z += 0.01)
  standardNormalTable.push(cumulativeDistribution(z));
var z;
var SQRT_2PI = Math.sqrt(2 * Math.PI);
var PerceptronModel = function() {
  this.weights = [], this.bias = 0;
};
PerceptronModel.prototype.predict = function(features) {
  if (features.length !== this.weights.length)
    return null;
  for (var score2 = 0, i = 0; i < this.weights.length; i++)
    score2 += this.weights[i] * features[i];
  return score2 += this.bias, score2 > 0 ? 1 : 0;
};
PerceptronModel.prototype.train = function(features, label) {
  if (label !== 0 && label !== 1)
    return null;
  features.length !== this.weights.length && (this.weights = features.slice(), this.bias = 1);
  var prediction = this.predict(features);
  if (typeof prediction == "number" && prediction !== label) {
    for (var gradient = label - prediction, i = 0; i < this.weights.length; i++)
      this.weights[i] += gradient * features[i];
    this.bias += gradient;
  }
  return this;
};

// dist-all/numeric/intervals/intervals.js
function meanInterval(values, level = 0.9) {
  if (values.length === 0)
    return { mean: NaN, standardError: NaN, low: NaN, high: NaN, method: "no runs" };
  let centre = mean([...values]);
  if (values.length === 1)
    return { mean: centre, standardError: NaN, low: NaN, high: NaN, method: "one run says nothing of luck" };
  let standardError = Math.sqrt(sampleVariance([...values]) / values.length), reach = standardError * studentQuantile((1 + level) / 2, values.length - 1), method = `Student's t, ${values.length} runs`;
  return { mean: centre, standardError, low: centre - reach, high: centre + reach, method };
}
function studentQuantile(probability, freedom) {
  if (probability < 0.5)
    return -studentQuantile(1 - probability, freedom);
  if (probability === 0.5)
    return 0;
  let tails = 2 * (1 - probability), low = 0, high = 1, z2 = normalOf(probability), w = freedom / (freedom + z2 * z2 * (1 + (z2 * z2 + 1) / (2 * freedom)));
  for (let step = 0; step < 200 && high - low > 1e-14 * w; ++step) {
    let error = studentTails(w, freedom) - tails;
    error > 0 ? high = w : low = w;
    let slope = exp((freedom / 2 - 1) * log(w) - 0.5 * log1p(-w) - logBeta(freedom)), next = w - error / slope, previous = w;
    if (w = next > low && next < high ? next : (low + high) / 2, Math.abs(w - previous) <= 1e-15 * w)
      break;
  }
  return Math.sqrt(freedom * (1 - w) / w);
}
function studentChance(t, freedom) {
  return Number.isFinite(t) ? t === 0 ? 1 : studentTails(freedom / (freedom + t * t), freedom) : Number.isNaN(t) ? Number.NaN : 0;
}
function logBeta(freedom) {
  return logGamma(freedom / 2) + 0.5723649429247001 - logGamma((freedom + 1) / 2);
}
function studentTails(w, freedom) {
  let a = freedom / 2, factor = exp(a * log(w) + 0.5 * log1p(-w) - logBeta(freedom));
  return w < (a + 1) / (a + 2.5) ? factor * betaFraction(w, a, 0.5) / a : 1 - 2 * factor * betaFraction(1 - w, 0.5, a);
}
function betaFraction(x, a, b) {
  let c = 1, d = 1 / (1 - (a + b) * x / (a + 1)), fraction = d;
  for (let m = 1; m < 500; ++m) {
    let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d), c = 1 + even / c, fraction *= d * c;
    let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    if (d = 1 / (1 + odd * d), c = 1 + odd / c, fraction *= d * c, Math.abs(d * c - 1) < 1e-16)
      break;
  }
  return fraction;
}

export {
  sum,
  mean,
  sampleVariance,
  sampleStandardDeviation,
  quantileSorted,
  linearRegression,
  sampleCovariance,
  sampleCorrelation,
  meanInterval,
  studentQuantile,
  studentChance
};
