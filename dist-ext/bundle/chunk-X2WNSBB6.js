// dist-ext/numeric/functions/deterministicMath.js
var double = new Float64Array(1), words = new Int32Array(double.buffer), upper = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0, ln2High = 0.6931471803691238, ln2Low = 19082149292705877e-26, twoTo54 = 18014398509481984, powersOfTwo = new Float64Array(2098);
for (let index = 0, power = 5e-324; index < 2098; ++index, power *= 2)
  powersOfTwo[index] = power;
function powerOfTwo(exponent) {
  return powersOfTwo[exponent + 1074];
}
function exponentOf(x) {
  return double[0] = x, words[upper] - 1072079006 >> 20;
}
function scale(value, exponent) {
  return exponent > 1023 ? value * 2 * powerOfTwo(exponent - 1) : exponent < -1021 ? value * powerOfTwo(exponent + 1e3) * powerOfTwo(-1e3) : value * powerOfTwo(exponent);
}
function exponentialCore(r) {
  let t = r * r;
  return r - t * (1 / 6 + t * (-1 / 360 + t * (1 / 15120 + t * (-1 / 604800 + t * (1 / 23950080 + t * (-691 / 653837184e3))))));
}
function exp(x) {
  if (!(x > -745.14))
    return x === x ? 0 : x;
  if (x > 709.79)
    return 1 / 0;
  let k = Math.floor(x * 1.4426950408889634 + 0.5), high = x - k * ln2High, low = k * ln2Low, r = high - low, c = exponentialCore(r);
  return scale(1 + (r * c / (2 - c) - low + high), k);
}
function logarithmSeries(z) {
  return z * (2 / 3 + z * (2 / 5 + z * (2 / 7 + z * (2 / 9 + z * (2 / 11 + z * (2 / 13 + z * (2 / 15 + z * (2 / 17 + z * (2 / 19 + z * (2 / 21))))))))));
}
function log(x) {
  if (!(x > 0))
    return x === 0 ? -1 / 0 : NaN;
  if (x === 1 / 0)
    return x;
  if (x < 22250738585072014e-324)
    return log(x * twoTo54) - 37.42994775023705;
  let k = exponentOf(x), f = x * powerOfTwo(-k) - 1, s = f / (2 + f), halfSquare = 0.5 * f * f;
  return k * ln2High - (halfSquare - (s * (halfSquare + logarithmSeries(s * s)) + k * ln2Low) - f);
}
function log1p(x) {
  let y = 1 + x;
  return !(y > 0) || y === 1 / 0 ? log(y) : y === 1 ? x : log(y) + (x - (y - 1)) / y;
}
var splitter = 134217729;
function productError(a, b, product) {
  let aSplit = a * splitter, aHigh = aSplit - (aSplit - a), aLow = a - aHigh, bSplit = b * splitter, bHigh = bSplit - (bSplit - b), bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
var thirdLow = 1850371707708594e-32;
function pow(x, y) {
  if (y === 0)
    return 1;
  if (x !== x || y !== y)
    return NaN;
  let size = Math.abs(x), whole = Math.floor(y) === y, odd = whole && Math.abs(y) < 9007199254740992 && Math.floor(y / 2) * 2 !== y;
  if (y === 1 / 0 || y === -1 / 0)
    return size === 1 ? NaN : size > 1 == y > 0 ? 1 / 0 : 0;
  if (size === 0 || size === 1 / 0) {
    let result2 = size === 0 == y > 0 ? 0 : 1 / 0;
    return odd && (x < 0 || 1 / x < 0) ? -result2 : result2;
  }
  if (x < 0 && !whole)
    return NaN;
  let result = positivePower(size, y);
  return odd && x < 0 ? -result : result;
}
function positivePower(x, y) {
  if (x === 1)
    return 1;
  let normal = x < 22250738585072014e-324 ? x * twoTo54 : x, exponent = exponentOf(normal), k = normal === x ? exponent : exponent - 54, m = normal * powerOfTwo(-exponent), f = m - 1, d = m + 1, dLow = m - (d - 1), s = f / d, sd = s * d, sLow = (f - sd - productError(s, d, sd) - s * dLow) / d, z = s * s, zLow = productError(s, s, z) + 2 * s * sLow, third = z * (1 / 3), thirdRest = productError(z, 1 / 3, third) + zLow * (1 / 3) + z * thirdLow, rest = z * z * (1 / 5 + z * (1 / 7 + z * (1 / 9 + z * (1 / 11 + z * (1 / 13 + z * (1 / 15 + z * (1 / 17 + z * (1 / 19 + z * (1 / 21))))))))), q = third + (thirdRest + rest), qLow = third - q + (thirdRest + rest), sq = s * q, sqLow = productError(s, q, sq) + s * qLow + sLow * q, a = k * ln2High, b = 2 * s, ab = a + b, abLow = k === 0 ? 0 : b - (ab - a), small = 2 * sq, high = ab + small, low = (Math.abs(ab) > Math.abs(small) ? small - (high - ab) : ab - (high - small)) + (abLow + (2 * (sqLow + sLow) + k * ln2Low)), logarithm = high + low, logarithmLow = high - logarithm + low;
  if (Math.abs(y) > 1e300)
    return logarithm > 0 == y > 0 ? 1 / 0 : 0;
  let product = y * logarithm;
  if (product > 710)
    return 1 / 0;
  if (product < -746)
    return 0;
  let productLow = productError(y, logarithm, product) + y * logarithmLow;
  return expOfSum(product, productLow);
}
function expOfSum(x, xLow) {
  let k = Math.floor(x * 1.4426950408889634 + 0.5), high = x - k * ln2High, low = k * ln2Low - xLow, r = high - low, c = exponentialCore(r);
  return scale(1 + (r * c / (2 - c) - low + high), k);
}
var cells = 256, cellStart = 1072072704, cellInverse = new Float64Array(cells), cellLog = new Float64Array(cells);
for (let cell = 0; cell < cells; ++cell)
  words[1 - upper] = 0, words[upper] = cellStart + cell * 4096 + 2048, cellInverse[cell] = 1 / double[0], cellLog[cell] = -log(cellInverse[cell]);
var logarithmCells = { inverse: cellInverse, logarithm: cellLog };
function fastLog(x) {
  double[0] = x;
  let shifted = words[upper] - cellStart, cell = shifted >>> 12 & 255, k = shifted >> 20, f = x * powersOfTwo[1074 - k] * cellInverse[cell] - 1;
  return k * 0.6931471805599453 + (cellLog[cell] + f * (1 + f * (-0.5 + f * (1 / 3 - f * 0.25))));
}

// dist-ext/numeric/functions/distributions.js
function gumbelOf(uniform) {
  return -fastLog(-fastLog(uniform));
}
function normalOf(uniform) {
  let q = uniform - 0.5;
  if (q >= -0.425 && q <= 0.425) {
    let r = 0.180625 - q * q;
    return q * (((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r + 13731.69376550946) * r + 1971.5909503065513) * r + 133.14166789178438) * r + 3.3871328727963665) / (((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r + 5394.196021424751) * r + 687.1870074920579) * r + 42.31333070160091) * r + 1);
  }
  return normalTail(q < 0 ? uniform : 1 - uniform, q < 0 ? -1 : 1);
}
function normalTail(tail, sign) {
  if (!(tail > 0))
    return tail === 0 ? sign * (1 / 0) : NaN;
  let root = Math.sqrt(tail < 1e-300 ? -log(tail) : -fastLog(tail));
  if (root <= 5) {
    let r2 = root - 1.6;
    return sign * (((((((7745450142783414e-19 * r2 + 0.022723844989269184) * r2 + 0.2417807251774506) * r2 + 1.2704582524523684) * r2 + 3.6478483247632045) * r2 + 5.769497221460691) * r2 + 4.630337846156546) * r2 + 1.4234371107496835) / (((((((10507500716444169e-25 * r2 + 5475938084995345e-19) * r2 + 0.015198666563616457) * r2 + 0.14810397642748008) * r2 + 0.6897673349851) * r2 + 1.6763848301838038) * r2 + 2.053191626637759) * r2 + 1);
  }
  let r = root - 5;
  return sign * (((((((20103343992922881e-23 * r + 27115555687434876e-21) * r + 0.0012426609473880784) * r + 0.026532189526576124) * r + 0.29656057182850487) * r + 1.7848265399172913) * r + 5.463784911164114) * r + 6.657904643501103) / (((((((20442631033899397e-31 * r + 1421511758316446e-22) * r + 18463183175100548e-21) * r + 7868691311456133e-19) * r + 0.014875361290850615) * r + 0.1369298809227358) * r + 0.599832206555888) * r + 1);
}
function normalCumulative(x) {
  if (x !== x)
    return NaN;
  let size = Math.abs(x), tail = size > 38 ? 0 : exp(-0.5 * size * size) * (size < 4 ? centralRatio(size) : tailRatio(size));
  return x > 0 ? 1 - tail : tail;
}
function centralRatio(x) {
  return ((((((0.0352624965998911 * x + 0.700383064443688) * x + 6.37396220353165) * x + 33.912866078383) * x + 112.079291497871) * x + 221.213596169931) * x + 220.206867912376) / (((((((0.0883883476483184 * x + 1.75566716318264) * x + 16.064177579207) * x + 86.7807322029461) * x + 296.564248779674) * x + 637.333633378831) * x + 793.826512519948) * x + 440.413735824752);
}
function tailRatio(x) {
  let fraction = x;
  for (let term = 20; term > 0; --term)
    fraction = x + term / fraction;
  return 0.3989422804014327 / fraction;
}
function normalDensity(x) {
  return 0.3989422804014327 * exp(-0.5 * x * x);
}
function logGamma(x) {
  if (!(x > 0))
    return x === 0 ? 1 / 0 : NaN;
  if (x < 0.5)
    return logGamma(x + 1) - log(x);
  let y = x - 1, sum = 0.9999999999998099 + 676.5203681218851 / (y + 1) - 1259.1392167224028 / (y + 2) + 771.3234287776531 / (y + 3) - 176.6150291621406 / (y + 4) + 12.507343278686905 / (y + 5) - 0.13857109526572012 / (y + 6) + 9984369578019572e-21 / (y + 7) + 15056327351493116e-23 / (y + 8), t = y + 7.5;
  return 0.9189385332046727 + (y + 0.5) * log(t) - t + log(sum);
}
function gammaCumulative(x, shape) {
  return x > 0 ? incompleteGamma(x, shape, logGamma(shape)) : 0;
}
function incompleteGamma(x, shape, logGammaOfShape) {
  let factor = exp(shape * log(x) - x - logGammaOfShape);
  if (x < shape + 1) {
    let term = 1 / shape, sum = term;
    for (let n = shape + 1; term > sum * 1e-16; ++n)
      term *= x / n, sum += term;
    return factor * sum;
  }
  let b = x + 1 - shape, c = 1e300, d = 1 / b, fraction = d;
  for (let i = 1; i < 1e3; ++i) {
    let a = -i * (i - shape);
    b += 2, d = 1 / (a * d + b || 1e-300), c = b + a / c || 1e-300;
    let step = d * c;
    if (fraction *= step, Math.abs(step - 1) < 1e-15)
      break;
  }
  return 1 - factor * fraction;
}
function gammaQuantile(probability, shape) {
  if (!(probability > 0))
    return probability === 0 ? 0 : NaN;
  if (!(probability < 1))
    return probability === 1 ? 1 / 0 : NaN;
  let logGammaOfShape = logGamma(shape), small = exp((log(probability) + logGammaOfShape + log(shape)) / shape);
  if (small < 1e-7)
    return small * (1 + small / (shape + 1));
  let x = firstGuess(probability, shape, small);
  for (let step = 0; step < 30; ++step) {
    let error = incompleteGamma(x, shape, logGammaOfShape) - probability, density = exp((shape - 1) * log(x) - x - logGammaOfShape), newton = error / density, change = newton / (1 - 0.5 * Math.max(-1, Math.min(1, newton * ((shape - 1) / x - 1)))), next = x - change;
    if (x = next > 0 ? next : 0.5 * x, next > 0 && Math.abs(change) < 1e-4 * x)
      break;
  }
  return x;
}
function firstGuess(probability, shape, small) {
  if (shape > 1) {
    let root = 1 - 1 / (9 * shape) + normalOf(probability) / (3 * Math.sqrt(shape)), guess = shape * root * root * root;
    return root > 0.2 ? guess : small;
  }
  let split = 1 - shape * (0.253 + shape * 0.12);
  return probability < split ? exp(log(probability / split) / shape) : 1 - log(1 - (probability - split) / (1 - split));
}
function cumulativeThresholds(weights) {
  let total = 0;
  for (let k = 0; k < weights.length; ++k) {
    if (!(weights[k] >= 0))
      throw new RangeError(`weights must be numbers \u2265 0, but weight ${k} is ${weights[k]}`);
    total += weights[k];
  }
  if (!(total > 0 && total < 1 / 0))
    throw new RangeError(`weights must have a finite sum above 0, but it is ${total}`);
  let thresholds = new Uint32Array(weights.length), sum = 0, lastPositive = 0;
  for (let k = 0; k < weights.length; ++k)
    sum += weights[k], weights[k] > 0 && (lastPositive = k), thresholds[k] = Math.min(4294967295, Math.floor(sum / total * 4294967296 + 0.5));
  return thresholds.fill(4294967295, lastPositive);
}
function indexAt(thresholds, bits) {
  let luck = bits === 0 ? 1 : bits, index = 0;
  for (; luck > thresholds[index]; )
    ++index;
  return index;
}
function poissonThresholds(mean, most) {
  if (!(mean >= 0 && mean <= 700))
    throw new RangeError(`mean must be from 0 to 700, but is ${mean}`);
  let thresholds = new Uint32Array(most + 1), chance = exp(-mean), sum = 0;
  for (let count = 0; count < most; ++count)
    sum += chance, thresholds[count] = Math.min(4294967295, Math.floor(sum * 4294967296 + 0.5)), chance *= mean / (count + 1);
  return thresholds[most] = 4294967295, thresholds;
}

export {
  exp,
  log,
  log1p,
  pow,
  logarithmCells,
  gumbelOf,
  normalOf,
  normalCumulative,
  normalDensity,
  logGamma,
  gammaCumulative,
  gammaQuantile,
  cumulativeThresholds,
  indexAt,
  poissonThresholds
};
