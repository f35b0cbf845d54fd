import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  changeInterval
} from "./chunk-Q5S5VXRV.js";
import {
  cleanName,
  isolate,
  nameInSentence,
  shorten,
  textWidth,
  wrap
} from "./chunk-YJCBBXM6.js";
import {
  capital
} from "./chunk-QIR3SCXD.js";
import {
  numbersOf
} from "./chunk-GAEP7I5X.js";
import {
  svgElement
} from "./chunk-7RCLHB72.js";

// dist-all/charts/comparison/words/claims.js
var en = {
  verdicts: { supported: "Supported", notSupported: "Not supported", depends: "It depends" },
  titled: (verdict, statement) => `${verdict}: ${statement}`,
  rises: "should rise",
  falls: "should fall",
  risesBy: (part) => `should rise by over ${part}`,
  fallsBy: (part) => `should fall by over ${part}`,
  line: (measure, change, relative) => `${measure}: ${change}${relative}.`,
  relative: (change) => ` (${change})`,
  cannotTell: "cannot tell",
  subtitle: (levers) => `Change with the same luck: ${levers}`,
  caption: (runs, level) => `${runs === void 0 ? "Paired runs" : `${runs} paired runs`}: the dot is the mean change, the line its ${level} interval. Hollow: not supported. Each measure has its own scale.`,
  change: "Change",
  points: "Change in points",
  flips: (moderator, at, interval) => `${moderator}: the effect turns around at ${at} (${interval})`,
  passes: (moderator, by, at, interval) => `${moderator}: the change passes ${by} at ${at} (${interval})`,
  fadesAbove: (moderator, at) => `${moderator}: above ${at} the effect cannot be told from nothing`,
  fadesBelow: (moderator, at) => `${moderator}: below ${at} the effect cannot be told from nothing`,
  vanishes: (moderator, at) => `${moderator}: the effect vanishes only at ${at}`,
  whole: (moderator, from, to) => `${moderator}: it holds over the whole range tried, ${from} to ${to}`,
  nowhere: (moderator, from, to) => `${moderator}: supported nowhere in the range tried, ${from} to ${to}`,
  holdsBelow: (at) => `The claim holds below ${at}.`,
  holdsAbove: (at) => `The claim holds above ${at}.`,
  ends: (from, first2, to, last) => `At ${from} the change is ${first2}, at ${to} it is ${last}.`,
  boundarySubtitle: (measure) => `Change of ${measure}, by the setting on which it may depend`,
  boundaryCaption: (runs, level) => `${runs === void 0 ? "Paired runs" : `${runs} paired runs`} at each value; band: ${level} interval of the mean change. Filled: supported. Shaded: interval of the turning point.`,
  columns: {
    measure: "What is measured",
    expected: "Expected",
    before: "Before",
    after: "After",
    effect: "Change",
    low: "Interval from",
    high: "Interval to"
  }
}, it2 = {
  verdicts: { supported: "Confermata", notSupported: "Non confermata", depends: "Dipende" },
  titled: (verdict, statement) => `${verdict}: ${statement}`,
  rises: "deve salire",
  falls: "deve scendere",
  risesBy: (part) => `deve salire di oltre ${part}`,
  fallsBy: (part) => `deve scendere di oltre ${part}`,
  line: (measure, change, relative) => `${measure}: ${change}${relative}.`,
  relative: (change) => ` (${change})`,
  cannotTell: "non si pu\xF2 dire",
  subtitle: (levers) => `Cambiamento con la stessa fortuna: ${levers}`,
  caption: (runs, level) => `${runs === void 0 ? "Simulazioni appaiate" : `${runs} simulazioni appaiate`}: il punto \xE8 il cambiamento medio, la linea il suo intervallo al ${level}. Punto vuoto: non confermata. Ogni misura ha la sua scala.`,
  change: "Cambiamento",
  points: "Cambiamento in punti",
  flips: (moderator, at, interval) => `${moderator}: l\u2019effetto si rovescia a ${at} (${interval})`,
  passes: (moderator, by, at, interval) => `${moderator}: il cambiamento supera ${by} a ${at} (${interval})`,
  fadesAbove: (moderator, at) => `${moderator}: sopra ${at} l\u2019effetto non si distingue dal nulla`,
  fadesBelow: (moderator, at) => `${moderator}: sotto ${at} l\u2019effetto non si distingue dal nulla`,
  vanishes: (moderator, at) => `${moderator}: l\u2019effetto svanisce solo a ${at}`,
  whole: (moderator, from, to) => `${moderator}: vale su tutto l\u2019intervallo provato, da ${from} a ${to}`,
  nowhere: (moderator, from, to) => `${moderator}: in nessun punto dell\u2019intervallo provato, da ${from} a ${to}, \xE8 confermata`,
  holdsBelow: (at) => `L\u2019affermazione vale sotto ${at}.`,
  holdsAbove: (at) => `L\u2019affermazione vale sopra ${at}.`,
  ends: (from, first2, to, last) => `A ${from} il cambiamento \xE8 ${first2}, a ${to} \xE8 ${last}.`,
  boundarySubtitle: (measure) => `Come cambia secondo l\u2019impostazione da cui pu\xF2 dipendere: ${measure}`,
  boundaryCaption: (runs, level) => `${runs === void 0 ? "Simulazioni appaiate" : `${runs} simulazioni appaiate`} a ogni valore; fascia: intervallo al ${level} del cambiamento medio. Punto pieno: confermata. Ombra: intervallo del punto di svolta.`,
  columns: {
    measure: "Che cosa si misura",
    expected: "Atteso",
    before: "Prima",
    after: "Dopo",
    effect: "Cambiamento",
    low: "Intervallo da",
    high: "Intervallo a"
  }
}, claimWords = { en, it: it2 };

// node_modules/d3-array/dist/d3-array.mjs
function ascending(a2, b) {
  return a2 == null || b == null ? NaN : a2 < b ? -1 : a2 > b ? 1 : a2 >= b ? 0 : NaN;
}
function descending(a2, b) {
  return a2 == null || b == null ? NaN : b < a2 ? -1 : b > a2 ? 1 : b >= a2 ? 0 : NaN;
}
function bisector(f) {
  let compare1, compare2, delta;
  f.length !== 2 ? (compare1 = ascending, compare2 = (d, x3) => ascending(f(d), x3), delta = (d, x3) => f(d) - x3) : (compare1 = f === ascending || f === descending ? f : zero, compare2 = f, delta = f);
  function left2(a2, x3, lo = 0, hi = a2.length) {
    if (lo < hi) {
      if (compare1(x3, x3) !== 0) return hi;
      do {
        let mid2 = lo + hi >>> 1;
        compare2(a2[mid2], x3) < 0 ? lo = mid2 + 1 : hi = mid2;
      } while (lo < hi);
    }
    return lo;
  }
  function right2(a2, x3, lo = 0, hi = a2.length) {
    if (lo < hi) {
      if (compare1(x3, x3) !== 0) return hi;
      do {
        let mid2 = lo + hi >>> 1;
        compare2(a2[mid2], x3) <= 0 ? lo = mid2 + 1 : hi = mid2;
      } while (lo < hi);
    }
    return lo;
  }
  function center2(a2, x3, lo = 0, hi = a2.length) {
    let i = left2(a2, x3, lo, hi - 1);
    return i > lo && delta(a2[i - 1], x3) > -delta(a2[i], x3) ? i - 1 : i;
  }
  return { left: left2, center: center2, right: right2 };
}
function zero() {
  return 0;
}
function number(x3) {
  return x3 === null ? NaN : +x3;
}
function* numbers(values2, valueof2) {
  if (valueof2 === void 0)
    for (let value2 of values2)
      value2 != null && (value2 = +value2) >= value2 && (yield value2);
  else {
    let index2 = -1;
    for (let value2 of values2)
      (value2 = valueof2(value2, ++index2, values2)) != null && (value2 = +value2) >= value2 && (yield value2);
  }
}
var ascendingBisect = bisector(ascending), bisectRight = ascendingBisect.right, bisectLeft = ascendingBisect.left, bisectCenter = bisector(number).center;
var blur2 = Blur2(blurf), blurImage = Blur2(blurfImage);
function Blur2(blur) {
  return function(data, rx, ry = rx) {
    if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
    if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
    let { data: values2, width, height } = data;
    if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
    if (!((height = Math.floor(height !== void 0 ? height : values2.length / width)) >= 0)) throw new RangeError("invalid height");
    if (!width || !height || !rx && !ry) return data;
    let blurx = rx && blur(rx), blury = ry && blur(ry), temp = values2.slice();
    return blurx && blury ? (blurh(blurx, temp, values2, width, height), blurh(blurx, values2, temp, width, height), blurh(blurx, temp, values2, width, height), blurv(blury, values2, temp, width, height), blurv(blury, temp, values2, width, height), blurv(blury, values2, temp, width, height)) : blurx ? (blurh(blurx, values2, temp, width, height), blurh(blurx, temp, values2, width, height), blurh(blurx, values2, temp, width, height)) : blury && (blurv(blury, values2, temp, width, height), blurv(blury, temp, values2, width, height), blurv(blury, values2, temp, width, height)), data;
  };
}
function blurh(blur, T, S, w, h) {
  for (let y2 = 0, n = w * h; y2 < n; )
    blur(T, S, y2, y2 += w, 1);
}
function blurv(blur, T, S, w, h) {
  for (let x3 = 0, n = w * h; x3 < w; ++x3)
    blur(T, S, x3, x3 + n, w);
}
function blurfImage(radius2) {
  let blur = blurf(radius2);
  return (T, S, start, stop, step2) => {
    start <<= 2, stop <<= 2, step2 <<= 2, blur(T, S, start + 0, stop + 0, step2), blur(T, S, start + 1, stop + 1, step2), blur(T, S, start + 2, stop + 2, step2), blur(T, S, start + 3, stop + 3, step2);
  };
}
function blurf(radius2) {
  let radius0 = Math.floor(radius2);
  if (radius0 === radius2) return bluri(radius2);
  let t = radius2 - radius0, w = 2 * radius2 + 1;
  return (T, S, start, stop, step2) => {
    if (!((stop -= step2) >= start)) return;
    let sum2 = radius0 * S[start], s0 = step2 * radius0, s1 = s0 + step2;
    for (let i = start, j = start + s0; i < j; i += step2)
      sum2 += S[Math.min(stop, i)];
    for (let i = start, j = stop; i <= j; i += step2)
      sum2 += S[Math.min(stop, i + s0)], T[i] = (sum2 + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w, sum2 -= S[Math.max(start, i - s0)];
  };
}
function bluri(radius2) {
  let w = 2 * radius2 + 1;
  return (T, S, start, stop, step2) => {
    if (!((stop -= step2) >= start)) return;
    let sum2 = radius2 * S[start], s2 = step2 * radius2;
    for (let i = start, j = start + s2; i < j; i += step2)
      sum2 += S[Math.min(stop, i)];
    for (let i = start, j = stop; i <= j; i += step2)
      sum2 += S[Math.min(stop, i + s2)], T[i] = sum2 / w, sum2 -= S[Math.max(start, i - s2)];
  };
}
function count(values2, valueof2) {
  let count2 = 0;
  if (valueof2 === void 0)
    for (let value2 of values2)
      value2 != null && (value2 = +value2) >= value2 && ++count2;
  else {
    let index2 = -1;
    for (let value2 of values2)
      (value2 = valueof2(value2, ++index2, values2)) != null && (value2 = +value2) >= value2 && ++count2;
  }
  return count2;
}
function length$1(array4) {
  return array4.length | 0;
}
function empty(length2) {
  return !(length2 > 0);
}
function arrayify(values2) {
  return typeof values2 != "object" || "length" in values2 ? values2 : Array.from(values2);
}
function reducer(reduce) {
  return (values2) => reduce(...values2);
}
function cross(...values2) {
  let reduce = typeof values2[values2.length - 1] == "function" && reducer(values2.pop());
  values2 = values2.map(arrayify);
  let lengths = values2.map(length$1), j = values2.length - 1, index2 = new Array(j + 1).fill(0), product = [];
  if (j < 0 || lengths.some(empty)) return product;
  for (; ; ) {
    product.push(index2.map((j2, i2) => values2[i2][j2]));
    let i = j;
    for (; ++index2[i] === lengths[i]; ) {
      if (i === 0) return reduce ? product.map(reduce) : product;
      index2[i--] = 0;
    }
  }
}
function cumsum(values2, valueof2) {
  var sum2 = 0, index2 = 0;
  return Float64Array.from(values2, valueof2 === void 0 ? (v) => sum2 += +v || 0 : (v) => sum2 += +valueof2(v, index2++, values2) || 0);
}
function variance(values2, valueof2) {
  let count2 = 0, delta, mean2 = 0, sum2 = 0;
  if (valueof2 === void 0)
    for (let value2 of values2)
      value2 != null && (value2 = +value2) >= value2 && (delta = value2 - mean2, mean2 += delta / ++count2, sum2 += delta * (value2 - mean2));
  else {
    let index2 = -1;
    for (let value2 of values2)
      (value2 = valueof2(value2, ++index2, values2)) != null && (value2 = +value2) >= value2 && (delta = value2 - mean2, mean2 += delta / ++count2, sum2 += delta * (value2 - mean2));
  }
  if (count2 > 1) return sum2 / (count2 - 1);
}
function deviation(values2, valueof2) {
  let v = variance(values2, valueof2);
  return v && Math.sqrt(v);
}
function extent(values2, valueof2) {
  let min3, max2;
  if (valueof2 === void 0)
    for (let value2 of values2)
      value2 != null && (min3 === void 0 ? value2 >= value2 && (min3 = max2 = value2) : (min3 > value2 && (min3 = value2), max2 < value2 && (max2 = value2)));
  else {
    let index2 = -1;
    for (let value2 of values2)
      (value2 = valueof2(value2, ++index2, values2)) != null && (min3 === void 0 ? value2 >= value2 && (min3 = max2 = value2) : (min3 > value2 && (min3 = value2), max2 < value2 && (max2 = value2)));
  }
  return [min3, max2];
}
var Adder = class {
  constructor() {
    this._partials = new Float64Array(32), this._n = 0;
  }
  add(x3) {
    let p = this._partials, i = 0;
    for (let j = 0; j < this._n && j < 32; j++) {
      let y2 = p[j], hi = x3 + y2, lo = Math.abs(x3) < Math.abs(y2) ? x3 - (hi - y2) : y2 - (hi - x3);
      lo && (p[i++] = lo), x3 = hi;
    }
    return p[i] = x3, this._n = i + 1, this;
  }
  valueOf() {
    let p = this._partials, n = this._n, x3, y2, lo, hi = 0;
    if (n > 0) {
      for (hi = p[--n]; n > 0 && (x3 = hi, y2 = p[--n], hi = x3 + y2, lo = y2 - (hi - x3), !lo); )
        ;
      n > 0 && (lo < 0 && p[n - 1] < 0 || lo > 0 && p[n - 1] > 0) && (y2 = lo * 2, x3 = hi + y2, y2 == x3 - hi && (hi = x3));
    }
    return hi;
  }
};
var InternMap = class extends Map {
  constructor(entries, key = keyof) {
    if (super(), Object.defineProperties(this, { _intern: { value: /* @__PURE__ */ new Map() }, _key: { value: key } }), entries != null) for (let [key2, value2] of entries) this.set(key2, value2);
  }
  get(key) {
    return super.get(intern_get(this, key));
  }
  has(key) {
    return super.has(intern_get(this, key));
  }
  set(key, value2) {
    return super.set(intern_set(this, key), value2);
  }
  delete(key) {
    return super.delete(intern_delete(this, key));
  }
}, InternSet = class extends Set {
  constructor(values2, key = keyof) {
    if (super(), Object.defineProperties(this, { _intern: { value: /* @__PURE__ */ new Map() }, _key: { value: key } }), values2 != null) for (let value2 of values2) this.add(value2);
  }
  has(value2) {
    return super.has(intern_get(this, value2));
  }
  add(value2) {
    return super.add(intern_set(this, value2));
  }
  delete(value2) {
    return super.delete(intern_delete(this, value2));
  }
};
function intern_get({ _intern, _key }, value2) {
  let key = _key(value2);
  return _intern.has(key) ? _intern.get(key) : value2;
}
function intern_set({ _intern, _key }, value2) {
  let key = _key(value2);
  return _intern.has(key) ? _intern.get(key) : (_intern.set(key, value2), value2);
}
function intern_delete({ _intern, _key }, value2) {
  let key = _key(value2);
  return _intern.has(key) && (value2 = _intern.get(key), _intern.delete(key)), value2;
}
function keyof(value2) {
  return value2 !== null && typeof value2 == "object" ? value2.valueOf() : value2;
}
function identity(x3) {
  return x3;
}
function group(values2, ...keys) {
  return nest(values2, identity, identity, keys);
}
function rollup(values2, reduce, ...keys) {
  return nest(values2, identity, reduce, keys);
}
function rollups(values2, reduce, ...keys) {
  return nest(values2, Array.from, reduce, keys);
}
function nest(values2, map3, reduce, keys) {
  return (function regroup(values3, i) {
    if (i >= keys.length) return reduce(values3);
    let groups = new InternMap(), keyof3 = keys[i++], index2 = -1;
    for (let value2 of values3) {
      let key = keyof3(value2, ++index2, values3), group2 = groups.get(key);
      group2 ? group2.push(value2) : groups.set(key, [value2]);
    }
    for (let [key, values4] of groups)
      groups.set(key, regroup(values4, i));
    return map3(groups);
  })(values2, 0);
}
function permute(source, keys) {
  return Array.from(keys, (key) => source[key]);
}
function sort(values2, ...F) {
  if (typeof values2[Symbol.iterator] != "function") throw new TypeError("values is not iterable");
  values2 = Array.from(values2);
  let [f] = F;
  if (f && f.length !== 2 || F.length > 1) {
    let index2 = Uint32Array.from(values2, (d, i) => i);
    return F.length > 1 ? (F = F.map((f2) => values2.map(f2)), index2.sort((i, j) => {
      for (let f2 of F) {
        let c3 = ascendingDefined(f2[i], f2[j]);
        if (c3) return c3;
      }
    })) : (f = values2.map(f), index2.sort((i, j) => ascendingDefined(f[i], f[j]))), permute(values2, index2);
  }
  return values2.sort(compareDefined(f));
}
function compareDefined(compare = ascending) {
  if (compare === ascending) return ascendingDefined;
  if (typeof compare != "function") throw new TypeError("compare is not a function");
  return (a2, b) => {
    let x3 = compare(a2, b);
    return x3 || x3 === 0 ? x3 : (compare(b, b) === 0) - (compare(a2, a2) === 0);
  };
}
function ascendingDefined(a2, b) {
  return (a2 == null || !(a2 >= a2)) - (b == null || !(b >= b)) || (a2 < b ? -1 : a2 > b ? 1 : 0);
}
function groupSort(values2, reduce, key) {
  return (reduce.length !== 2 ? sort(rollup(values2, reduce, key), (([ak, av], [bk, bv]) => ascending(av, bv) || ascending(ak, bk))) : sort(group(values2, key), (([ak, av], [bk, bv]) => reduce(av, bv) || ascending(ak, bk)))).map(([key2]) => key2);
}
var array = Array.prototype, slice = array.slice;
var e10 = Math.sqrt(50), e5 = Math.sqrt(10), e2 = Math.sqrt(2);
function tickSpec(start, stop, count2) {
  let step2 = (stop - start) / Math.max(0, count2), power = Math.floor(Math.log10(step2)), error = step2 / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1, i1, i2, inc;
  return power < 0 ? (inc = Math.pow(10, -power) / factor, i1 = Math.round(start * inc), i2 = Math.round(stop * inc), i1 / inc < start && ++i1, i2 / inc > stop && --i2, inc = -inc) : (inc = Math.pow(10, power) * factor, i1 = Math.round(start / inc), i2 = Math.round(stop / inc), i1 * inc < start && ++i1, i2 * inc > stop && --i2), i2 < i1 && 0.5 <= count2 && count2 < 2 ? tickSpec(start, stop, count2 * 2) : [i1, i2, inc];
}
function ticks(start, stop, count2) {
  if (stop = +stop, start = +start, count2 = +count2, !(count2 > 0)) return [];
  if (start === stop) return [start];
  let reverse2 = stop < start, [i1, i2, inc] = reverse2 ? tickSpec(stop, start, count2) : tickSpec(start, stop, count2);
  if (!(i2 >= i1)) return [];
  let n = i2 - i1 + 1, ticks2 = new Array(n);
  if (reverse2)
    if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) / -inc;
    else for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) * inc;
  else if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) / -inc;
  else for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) * inc;
  return ticks2;
}
function tickIncrement(start, stop, count2) {
  return stop = +stop, start = +start, count2 = +count2, tickSpec(start, stop, count2)[2];
}
function tickStep(start, stop, count2) {
  stop = +stop, start = +start, count2 = +count2;
  let reverse2 = stop < start, inc = reverse2 ? tickIncrement(stop, start, count2) : tickIncrement(start, stop, count2);
  return (reverse2 ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}
function thresholdSturges(values2) {
  return Math.max(1, Math.ceil(Math.log(count(values2)) / Math.LN2) + 1);
}
function max(values2, valueof2) {
  let max2;
  if (valueof2 === void 0)
    for (let value2 of values2)
      value2 != null && (max2 < value2 || max2 === void 0 && value2 >= value2) && (max2 = value2);
  else {
    let index2 = -1;
    for (let value2 of values2)
      (value2 = valueof2(value2, ++index2, values2)) != null && (max2 < value2 || max2 === void 0 && value2 >= value2) && (max2 = value2);
  }
  return max2;
}
function maxIndex(values2, valueof2) {
  let max2, maxIndex2 = -1, index2 = -1;
  if (valueof2 === void 0)
    for (let value2 of values2)
      ++index2, value2 != null && (max2 < value2 || max2 === void 0 && value2 >= value2) && (max2 = value2, maxIndex2 = index2);
  else
    for (let value2 of values2)
      (value2 = valueof2(value2, ++index2, values2)) != null && (max2 < value2 || max2 === void 0 && value2 >= value2) && (max2 = value2, maxIndex2 = index2);
  return maxIndex2;
}
function min(values2, valueof2) {
  let min3;
  if (valueof2 === void 0)
    for (let value2 of values2)
      value2 != null && (min3 > value2 || min3 === void 0 && value2 >= value2) && (min3 = value2);
  else {
    let index2 = -1;
    for (let value2 of values2)
      (value2 = valueof2(value2, ++index2, values2)) != null && (min3 > value2 || min3 === void 0 && value2 >= value2) && (min3 = value2);
  }
  return min3;
}
function minIndex(values2, valueof2) {
  let min3, minIndex2 = -1, index2 = -1;
  if (valueof2 === void 0)
    for (let value2 of values2)
      ++index2, value2 != null && (min3 > value2 || min3 === void 0 && value2 >= value2) && (min3 = value2, minIndex2 = index2);
  else
    for (let value2 of values2)
      (value2 = valueof2(value2, ++index2, values2)) != null && (min3 > value2 || min3 === void 0 && value2 >= value2) && (min3 = value2, minIndex2 = index2);
  return minIndex2;
}
function quickselect(array4, k2, left2 = 0, right2 = 1 / 0, compare) {
  if (k2 = Math.floor(k2), left2 = Math.floor(Math.max(0, left2)), right2 = Math.floor(Math.min(array4.length - 1, right2)), !(left2 <= k2 && k2 <= right2)) return array4;
  for (compare = compare === void 0 ? ascendingDefined : compareDefined(compare); right2 > left2; ) {
    if (right2 - left2 > 600) {
      let n = right2 - left2 + 1, m = k2 - left2 + 1, z = Math.log(n), s2 = 0.5 * Math.exp(2 * z / 3), sd = 0.5 * Math.sqrt(z * s2 * (n - s2) / n) * (m - n / 2 < 0 ? -1 : 1), newLeft = Math.max(left2, Math.floor(k2 - m * s2 / n + sd)), newRight = Math.min(right2, Math.floor(k2 + (n - m) * s2 / n + sd));
      quickselect(array4, k2, newLeft, newRight, compare);
    }
    let t = array4[k2], i = left2, j = right2;
    for (swap(array4, left2, k2), compare(array4[right2], t) > 0 && swap(array4, left2, right2); i < j; ) {
      for (swap(array4, i, j), ++i, --j; compare(array4[i], t) < 0; ) ++i;
      for (; compare(array4[j], t) > 0; ) --j;
    }
    compare(array4[left2], t) === 0 ? swap(array4, left2, j) : (++j, swap(array4, j, right2)), j <= k2 && (left2 = j + 1), k2 <= j && (right2 = j - 1);
  }
  return array4;
}
function swap(array4, i, j) {
  let t = array4[i];
  array4[i] = array4[j], array4[j] = t;
}
function greatest(values2, compare = ascending) {
  let max2, defined2 = !1;
  if (compare.length === 1) {
    let maxValue;
    for (let element of values2) {
      let value2 = compare(element);
      (defined2 ? ascending(value2, maxValue) > 0 : ascending(value2, value2) === 0) && (max2 = element, maxValue = value2, defined2 = !0);
    }
  } else
    for (let value2 of values2)
      (defined2 ? compare(value2, max2) > 0 : compare(value2, value2) === 0) && (max2 = value2, defined2 = !0);
  return max2;
}
function quantile(values2, p, valueof2) {
  if (values2 = Float64Array.from(numbers(values2, valueof2)), !(!(n = values2.length) || isNaN(p = +p))) {
    if (p <= 0 || n < 2) return min(values2);
    if (p >= 1) return max(values2);
    var n, i = (n - 1) * p, i0 = Math.floor(i), value0 = max(quickselect(values2, i0).subarray(0, i0 + 1)), value1 = min(values2.subarray(i0 + 1));
    return value0 + (value1 - value0) * (i - i0);
  }
}
function quantileSorted(values2, p, valueof2 = number) {
  if (!(!(n = values2.length) || isNaN(p = +p))) {
    if (p <= 0 || n < 2) return +valueof2(values2[0], 0, values2);
    if (p >= 1) return +valueof2(values2[n - 1], n - 1, values2);
    var n, i = (n - 1) * p, i0 = Math.floor(i), value0 = +valueof2(values2[i0], i0, values2), value1 = +valueof2(values2[i0 + 1], i0 + 1, values2);
    return value0 + (value1 - value0) * (i - i0);
  }
}
function thresholdFreedmanDiaconis(values2, min3, max2) {
  let c3 = count(values2), d = quantile(values2, 0.75) - quantile(values2, 0.25);
  return c3 && d ? Math.ceil((max2 - min3) / (2 * d * Math.pow(c3, -1 / 3))) : 1;
}
function thresholdScott(values2, min3, max2) {
  let c3 = count(values2), d = deviation(values2);
  return c3 && d ? Math.ceil((max2 - min3) * Math.cbrt(c3) / (3.49 * d)) : 1;
}
function mean(values2, valueof2) {
  let count2 = 0, sum2 = 0;
  if (valueof2 === void 0)
    for (let value2 of values2)
      value2 != null && (value2 = +value2) >= value2 && (++count2, sum2 += value2);
  else {
    let index2 = -1;
    for (let value2 of values2)
      (value2 = valueof2(value2, ++index2, values2)) != null && (value2 = +value2) >= value2 && (++count2, sum2 += value2);
  }
  if (count2) return sum2 / count2;
}
function median(values2, valueof2) {
  return quantile(values2, 0.5, valueof2);
}
function* flatten(arrays) {
  for (let array4 of arrays)
    yield* array4;
}
function merge(arrays) {
  return Array.from(flatten(arrays));
}
function mode(values2, valueof2) {
  let counts = new InternMap();
  if (valueof2 === void 0)
    for (let value2 of values2)
      value2 != null && value2 >= value2 && counts.set(value2, (counts.get(value2) || 0) + 1);
  else {
    let index2 = -1;
    for (let value2 of values2)
      (value2 = valueof2(value2, ++index2, values2)) != null && value2 >= value2 && counts.set(value2, (counts.get(value2) || 0) + 1);
  }
  let modeValue, modeCount = 0;
  for (let [value2, count2] of counts)
    count2 > modeCount && (modeCount = count2, modeValue = value2);
  return modeValue;
}
function pairs(values2, pairof = pair) {
  let pairs2 = [], previous, first2 = !1;
  for (let value2 of values2)
    first2 && pairs2.push(pairof(previous, value2)), previous = value2, first2 = !0;
  return pairs2;
}
function pair(a2, b) {
  return [a2, b];
}
function range(start, stop, step2) {
  start = +start, stop = +stop, step2 = (n = arguments.length) < 2 ? (stop = start, start = 0, 1) : n < 3 ? 1 : +step2;
  for (var i = -1, n = Math.max(0, Math.ceil((stop - start) / step2)) | 0, range3 = new Array(n); ++i < n; )
    range3[i] = start + i * step2;
  return range3;
}
var shuffle = shuffler(Math.random);
function shuffler(random) {
  return function(array4, i0 = 0, i1 = array4.length) {
    let m = i1 - (i0 = +i0);
    for (; m; ) {
      let i = random() * m-- | 0, t = array4[m + i0];
      array4[m + i0] = array4[i + i0], array4[i + i0] = t;
    }
    return array4;
  };
}
function sum(values2, valueof2) {
  let sum2 = 0;
  if (valueof2 === void 0)
    for (let value2 of values2)
      (value2 = +value2) && (sum2 += value2);
  else {
    let index2 = -1;
    for (let value2 of values2)
      (value2 = +valueof2(value2, ++index2, values2)) && (sum2 += value2);
  }
  return sum2;
}
function reverse(values2) {
  if (typeof values2[Symbol.iterator] != "function") throw new TypeError("values is not iterable");
  return Array.from(values2).reverse();
}

// node_modules/d3-axis/dist/d3-axis.mjs
function identity2(x3) {
  return x3;
}
var top = 1, right = 2, bottom = 3, left = 4, epsilon = 1e-6;
function translateX(x3) {
  return "translate(" + x3 + ",0)";
}
function translateY(y2) {
  return "translate(0," + y2 + ")";
}
function number2(scale) {
  return (d) => +scale(d);
}
function center(scale, offset2) {
  return offset2 = Math.max(0, scale.bandwidth() - offset2 * 2) / 2, scale.round() && (offset2 = Math.round(offset2)), (d) => +scale(d) + offset2;
}
function entering() {
  return !this.__axis;
}
function axis(orient, scale) {
  var tickArguments = [], tickValues = null, tickFormat2 = null, tickSizeInner = 6, tickSizeOuter = 6, tickPadding = 3, offset2 = typeof window < "u" && window.devicePixelRatio > 1 ? 0 : 0.5, k2 = orient === top || orient === left ? -1 : 1, x3 = orient === left || orient === right ? "x" : "y", transform2 = orient === top || orient === bottom ? translateX : translateY;
  function axis2(context) {
    var values2 = tickValues ?? (scale.ticks ? scale.ticks.apply(scale, tickArguments) : scale.domain()), format3 = tickFormat2 ?? (scale.tickFormat ? scale.tickFormat.apply(scale, tickArguments) : identity2), spacing = Math.max(tickSizeInner, 0) + tickPadding, range3 = scale.range(), range0 = +range3[0] + offset2, range1 = +range3[range3.length - 1] + offset2, position2 = (scale.bandwidth ? center : number2)(scale.copy(), offset2), selection2 = context.selection ? context.selection() : context, path2 = selection2.selectAll(".domain").data([null]), tick = selection2.selectAll(".tick").data(values2, scale).order(), tickExit = tick.exit(), tickEnter = tick.enter().append("g").attr("class", "tick"), line4 = tick.select("line"), text2 = tick.select("text");
    path2 = path2.merge(path2.enter().insert("path", ".tick").attr("class", "domain").attr("stroke", "currentColor")), tick = tick.merge(tickEnter), line4 = line4.merge(tickEnter.append("line").attr("stroke", "currentColor").attr(x3 + "2", k2 * tickSizeInner)), text2 = text2.merge(tickEnter.append("text").attr("fill", "currentColor").attr(x3, k2 * spacing).attr("dy", orient === top ? "0em" : orient === bottom ? "0.71em" : "0.32em")), context !== selection2 && (path2 = path2.transition(context), tick = tick.transition(context), line4 = line4.transition(context), text2 = text2.transition(context), tickExit = tickExit.transition(context).attr("opacity", epsilon).attr("transform", function(d) {
      return isFinite(d = position2(d)) ? transform2(d + offset2) : this.getAttribute("transform");
    }), tickEnter.attr("opacity", epsilon).attr("transform", function(d) {
      var p = this.parentNode.__axis;
      return transform2((p && isFinite(p = p(d)) ? p : position2(d)) + offset2);
    })), tickExit.remove(), path2.attr("d", orient === left || orient === right ? tickSizeOuter ? "M" + k2 * tickSizeOuter + "," + range0 + "H" + offset2 + "V" + range1 + "H" + k2 * tickSizeOuter : "M" + offset2 + "," + range0 + "V" + range1 : tickSizeOuter ? "M" + range0 + "," + k2 * tickSizeOuter + "V" + offset2 + "H" + range1 + "V" + k2 * tickSizeOuter : "M" + range0 + "," + offset2 + "H" + range1), tick.attr("opacity", 1).attr("transform", function(d) {
      return transform2(position2(d) + offset2);
    }), line4.attr(x3 + "2", k2 * tickSizeInner), text2.attr(x3, k2 * spacing).text(format3), selection2.filter(entering).attr("fill", "none").attr("font-size", 10).attr("font-family", "sans-serif").attr("text-anchor", orient === right ? "start" : orient === left ? "end" : "middle"), selection2.each(function() {
      this.__axis = position2;
    });
  }
  return axis2.scale = function(_) {
    return arguments.length ? (scale = _, axis2) : scale;
  }, axis2.ticks = function() {
    return tickArguments = Array.from(arguments), axis2;
  }, axis2.tickArguments = function(_) {
    return arguments.length ? (tickArguments = _ == null ? [] : Array.from(_), axis2) : tickArguments.slice();
  }, axis2.tickValues = function(_) {
    return arguments.length ? (tickValues = _ == null ? null : Array.from(_), axis2) : tickValues && tickValues.slice();
  }, axis2.tickFormat = function(_) {
    return arguments.length ? (tickFormat2 = _, axis2) : tickFormat2;
  }, axis2.tickSize = function(_) {
    return arguments.length ? (tickSizeInner = tickSizeOuter = +_, axis2) : tickSizeInner;
  }, axis2.tickSizeInner = function(_) {
    return arguments.length ? (tickSizeInner = +_, axis2) : tickSizeInner;
  }, axis2.tickSizeOuter = function(_) {
    return arguments.length ? (tickSizeOuter = +_, axis2) : tickSizeOuter;
  }, axis2.tickPadding = function(_) {
    return arguments.length ? (tickPadding = +_, axis2) : tickPadding;
  }, axis2.offset = function(_) {
    return arguments.length ? (offset2 = +_, axis2) : offset2;
  }, axis2;
}
function axisBottom(scale) {
  return axis(bottom, scale);
}

// node_modules/d3-selection/dist/d3-selection.mjs
var xhtml = "http://www.w3.org/1999/xhtml", namespaces = {
  svg: "http://www.w3.org/2000/svg",
  xhtml,
  xlink: "http://www.w3.org/1999/xlink",
  xml: "http://www.w3.org/XML/1998/namespace",
  xmlns: "http://www.w3.org/2000/xmlns/"
};
function namespace(name) {
  var prefix = name += "", i = prefix.indexOf(":");
  return i >= 0 && (prefix = name.slice(0, i)) !== "xmlns" && (name = name.slice(i + 1)), namespaces.hasOwnProperty(prefix) ? { space: namespaces[prefix], local: name } : name;
}
function creatorInherit(name) {
  return function() {
    var document2 = this.ownerDocument, uri = this.namespaceURI;
    return uri === xhtml && document2.documentElement.namespaceURI === xhtml ? document2.createElement(name) : document2.createElementNS(uri, name);
  };
}
function creatorFixed(fullname) {
  return function() {
    return this.ownerDocument.createElementNS(fullname.space, fullname.local);
  };
}
function creator(name) {
  var fullname = namespace(name);
  return (fullname.local ? creatorFixed : creatorInherit)(fullname);
}
function none() {
}
function selector(selector2) {
  return selector2 == null ? none : function() {
    return this.querySelector(selector2);
  };
}
function selection_select(select2) {
  typeof select2 != "function" && (select2 = selector(select2));
  for (var groups = this._groups, m = groups.length, subgroups = new Array(m), j = 0; j < m; ++j)
    for (var group2 = groups[j], n = group2.length, subgroup = subgroups[j] = new Array(n), node, subnode, i = 0; i < n; ++i)
      (node = group2[i]) && (subnode = select2.call(node, node.__data__, i, group2)) && ("__data__" in node && (subnode.__data__ = node.__data__), subgroup[i] = subnode);
  return new Selection(subgroups, this._parents);
}
function array2(x3) {
  return x3 == null ? [] : Array.isArray(x3) ? x3 : Array.from(x3);
}
function empty2() {
  return [];
}
function selectorAll(selector2) {
  return selector2 == null ? empty2 : function() {
    return this.querySelectorAll(selector2);
  };
}
function arrayAll(select2) {
  return function() {
    return array2(select2.apply(this, arguments));
  };
}
function selection_selectAll(select2) {
  typeof select2 == "function" ? select2 = arrayAll(select2) : select2 = selectorAll(select2);
  for (var groups = this._groups, m = groups.length, subgroups = [], parents = [], j = 0; j < m; ++j)
    for (var group2 = groups[j], n = group2.length, node, i = 0; i < n; ++i)
      (node = group2[i]) && (subgroups.push(select2.call(node, node.__data__, i, group2)), parents.push(node));
  return new Selection(subgroups, parents);
}
function matcher(selector2) {
  return function() {
    return this.matches(selector2);
  };
}
function childMatcher(selector2) {
  return function(node) {
    return node.matches(selector2);
  };
}
var find = Array.prototype.find;
function childFind(match) {
  return function() {
    return find.call(this.children, match);
  };
}
function childFirst() {
  return this.firstElementChild;
}
function selection_selectChild(match) {
  return this.select(match == null ? childFirst : childFind(typeof match == "function" ? match : childMatcher(match)));
}
var filter = Array.prototype.filter;
function children() {
  return Array.from(this.children);
}
function childrenFilter(match) {
  return function() {
    return filter.call(this.children, match);
  };
}
function selection_selectChildren(match) {
  return this.selectAll(match == null ? children : childrenFilter(typeof match == "function" ? match : childMatcher(match)));
}
function selection_filter(match) {
  typeof match != "function" && (match = matcher(match));
  for (var groups = this._groups, m = groups.length, subgroups = new Array(m), j = 0; j < m; ++j)
    for (var group2 = groups[j], n = group2.length, subgroup = subgroups[j] = [], node, i = 0; i < n; ++i)
      (node = group2[i]) && match.call(node, node.__data__, i, group2) && subgroup.push(node);
  return new Selection(subgroups, this._parents);
}
function sparse(update) {
  return new Array(update.length);
}
function selection_enter() {
  return new Selection(this._enter || this._groups.map(sparse), this._parents);
}
function EnterNode(parent, datum2) {
  this.ownerDocument = parent.ownerDocument, this.namespaceURI = parent.namespaceURI, this._next = null, this._parent = parent, this.__data__ = datum2;
}
EnterNode.prototype = {
  constructor: EnterNode,
  appendChild: function(child) {
    return this._parent.insertBefore(child, this._next);
  },
  insertBefore: function(child, next) {
    return this._parent.insertBefore(child, next);
  },
  querySelector: function(selector2) {
    return this._parent.querySelector(selector2);
  },
  querySelectorAll: function(selector2) {
    return this._parent.querySelectorAll(selector2);
  }
};
function constant(x3) {
  return function() {
    return x3;
  };
}
function bindIndex(parent, group2, enter, update, exit, data) {
  for (var i = 0, node, groupLength = group2.length, dataLength = data.length; i < dataLength; ++i)
    (node = group2[i]) ? (node.__data__ = data[i], update[i] = node) : enter[i] = new EnterNode(parent, data[i]);
  for (; i < groupLength; ++i)
    (node = group2[i]) && (exit[i] = node);
}
function bindKey(parent, group2, enter, update, exit, data, key) {
  var i, node, nodeByKeyValue = /* @__PURE__ */ new Map(), groupLength = group2.length, dataLength = data.length, keyValues = new Array(groupLength), keyValue;
  for (i = 0; i < groupLength; ++i)
    (node = group2[i]) && (keyValues[i] = keyValue = key.call(node, node.__data__, i, group2) + "", nodeByKeyValue.has(keyValue) ? exit[i] = node : nodeByKeyValue.set(keyValue, node));
  for (i = 0; i < dataLength; ++i)
    keyValue = key.call(parent, data[i], i, data) + "", (node = nodeByKeyValue.get(keyValue)) ? (update[i] = node, node.__data__ = data[i], nodeByKeyValue.delete(keyValue)) : enter[i] = new EnterNode(parent, data[i]);
  for (i = 0; i < groupLength; ++i)
    (node = group2[i]) && nodeByKeyValue.get(keyValues[i]) === node && (exit[i] = node);
}
function datum(node) {
  return node.__data__;
}
function selection_data(value2, key) {
  if (!arguments.length) return Array.from(this, datum);
  var bind = key ? bindKey : bindIndex, parents = this._parents, groups = this._groups;
  typeof value2 != "function" && (value2 = constant(value2));
  for (var m = groups.length, update = new Array(m), enter = new Array(m), exit = new Array(m), j = 0; j < m; ++j) {
    var parent = parents[j], group2 = groups[j], groupLength = group2.length, data = arraylike(value2.call(parent, parent && parent.__data__, j, parents)), dataLength = data.length, enterGroup = enter[j] = new Array(dataLength), updateGroup = update[j] = new Array(dataLength), exitGroup = exit[j] = new Array(groupLength);
    bind(parent, group2, enterGroup, updateGroup, exitGroup, data, key);
    for (var i0 = 0, i1 = 0, previous, next; i0 < dataLength; ++i0)
      if (previous = enterGroup[i0]) {
        for (i0 >= i1 && (i1 = i0 + 1); !(next = updateGroup[i1]) && ++i1 < dataLength; ) ;
        previous._next = next || null;
      }
  }
  return update = new Selection(update, parents), update._enter = enter, update._exit = exit, update;
}
function arraylike(data) {
  return typeof data == "object" && "length" in data ? data : Array.from(data);
}
function selection_exit() {
  return new Selection(this._exit || this._groups.map(sparse), this._parents);
}
function selection_join(onenter, onupdate, onexit) {
  var enter = this.enter(), update = this, exit = this.exit();
  return typeof onenter == "function" ? (enter = onenter(enter), enter && (enter = enter.selection())) : enter = enter.append(onenter + ""), onupdate != null && (update = onupdate(update), update && (update = update.selection())), onexit == null ? exit.remove() : onexit(exit), enter && update ? enter.merge(update).order() : update;
}
function selection_merge(context) {
  for (var selection2 = context.selection ? context.selection() : context, groups0 = this._groups, groups1 = selection2._groups, m0 = groups0.length, m1 = groups1.length, m = Math.min(m0, m1), merges = new Array(m0), j = 0; j < m; ++j)
    for (var group0 = groups0[j], group1 = groups1[j], n = group0.length, merge2 = merges[j] = new Array(n), node, i = 0; i < n; ++i)
      (node = group0[i] || group1[i]) && (merge2[i] = node);
  for (; j < m0; ++j)
    merges[j] = groups0[j];
  return new Selection(merges, this._parents);
}
function selection_order() {
  for (var groups = this._groups, j = -1, m = groups.length; ++j < m; )
    for (var group2 = groups[j], i = group2.length - 1, next = group2[i], node; --i >= 0; )
      (node = group2[i]) && (next && node.compareDocumentPosition(next) ^ 4 && next.parentNode.insertBefore(node, next), next = node);
  return this;
}
function selection_sort(compare) {
  compare || (compare = ascending2);
  function compareNode(a2, b) {
    return a2 && b ? compare(a2.__data__, b.__data__) : !a2 - !b;
  }
  for (var groups = this._groups, m = groups.length, sortgroups = new Array(m), j = 0; j < m; ++j) {
    for (var group2 = groups[j], n = group2.length, sortgroup = sortgroups[j] = new Array(n), node, i = 0; i < n; ++i)
      (node = group2[i]) && (sortgroup[i] = node);
    sortgroup.sort(compareNode);
  }
  return new Selection(sortgroups, this._parents).order();
}
function ascending2(a2, b) {
  return a2 < b ? -1 : a2 > b ? 1 : a2 >= b ? 0 : NaN;
}
function selection_call() {
  var callback = arguments[0];
  return arguments[0] = this, callback.apply(null, arguments), this;
}
function selection_nodes() {
  return Array.from(this);
}
function selection_node() {
  for (var groups = this._groups, j = 0, m = groups.length; j < m; ++j)
    for (var group2 = groups[j], i = 0, n = group2.length; i < n; ++i) {
      var node = group2[i];
      if (node) return node;
    }
  return null;
}
function selection_size() {
  let size = 0;
  for (let node of this) ++size;
  return size;
}
function selection_empty() {
  return !this.node();
}
function selection_each(callback) {
  for (var groups = this._groups, j = 0, m = groups.length; j < m; ++j)
    for (var group2 = groups[j], i = 0, n = group2.length, node; i < n; ++i)
      (node = group2[i]) && callback.call(node, node.__data__, i, group2);
  return this;
}
function attrRemove(name) {
  return function() {
    this.removeAttribute(name);
  };
}
function attrRemoveNS(fullname) {
  return function() {
    this.removeAttributeNS(fullname.space, fullname.local);
  };
}
function attrConstant(name, value2) {
  return function() {
    this.setAttribute(name, value2);
  };
}
function attrConstantNS(fullname, value2) {
  return function() {
    this.setAttributeNS(fullname.space, fullname.local, value2);
  };
}
function attrFunction(name, value2) {
  return function() {
    var v = value2.apply(this, arguments);
    v == null ? this.removeAttribute(name) : this.setAttribute(name, v);
  };
}
function attrFunctionNS(fullname, value2) {
  return function() {
    var v = value2.apply(this, arguments);
    v == null ? this.removeAttributeNS(fullname.space, fullname.local) : this.setAttributeNS(fullname.space, fullname.local, v);
  };
}
function selection_attr(name, value2) {
  var fullname = namespace(name);
  if (arguments.length < 2) {
    var node = this.node();
    return fullname.local ? node.getAttributeNS(fullname.space, fullname.local) : node.getAttribute(fullname);
  }
  return this.each((value2 == null ? fullname.local ? attrRemoveNS : attrRemove : typeof value2 == "function" ? fullname.local ? attrFunctionNS : attrFunction : fullname.local ? attrConstantNS : attrConstant)(fullname, value2));
}
function defaultView(node) {
  return node.ownerDocument && node.ownerDocument.defaultView || node.document && node || node.defaultView;
}
function styleRemove(name) {
  return function() {
    this.style.removeProperty(name);
  };
}
function styleConstant(name, value2, priority) {
  return function() {
    this.style.setProperty(name, value2, priority);
  };
}
function styleFunction(name, value2, priority) {
  return function() {
    var v = value2.apply(this, arguments);
    v == null ? this.style.removeProperty(name) : this.style.setProperty(name, v, priority);
  };
}
function selection_style(name, value2, priority) {
  return arguments.length > 1 ? this.each((value2 == null ? styleRemove : typeof value2 == "function" ? styleFunction : styleConstant)(name, value2, priority ?? "")) : styleValue(this.node(), name);
}
function styleValue(node, name) {
  return node.style.getPropertyValue(name) || defaultView(node).getComputedStyle(node, null).getPropertyValue(name);
}
function propertyRemove(name) {
  return function() {
    delete this[name];
  };
}
function propertyConstant(name, value2) {
  return function() {
    this[name] = value2;
  };
}
function propertyFunction(name, value2) {
  return function() {
    var v = value2.apply(this, arguments);
    v == null ? delete this[name] : this[name] = v;
  };
}
function selection_property(name, value2) {
  return arguments.length > 1 ? this.each((value2 == null ? propertyRemove : typeof value2 == "function" ? propertyFunction : propertyConstant)(name, value2)) : this.node()[name];
}
function classArray(string3) {
  return string3.trim().split(/^|\s+/);
}
function classList(node) {
  return node.classList || new ClassList(node);
}
function ClassList(node) {
  this._node = node, this._names = classArray(node.getAttribute("class") || "");
}
ClassList.prototype = {
  add: function(name) {
    var i = this._names.indexOf(name);
    i < 0 && (this._names.push(name), this._node.setAttribute("class", this._names.join(" ")));
  },
  remove: function(name) {
    var i = this._names.indexOf(name);
    i >= 0 && (this._names.splice(i, 1), this._node.setAttribute("class", this._names.join(" ")));
  },
  contains: function(name) {
    return this._names.indexOf(name) >= 0;
  }
};
function classedAdd(node, names) {
  for (var list = classList(node), i = -1, n = names.length; ++i < n; ) list.add(names[i]);
}
function classedRemove(node, names) {
  for (var list = classList(node), i = -1, n = names.length; ++i < n; ) list.remove(names[i]);
}
function classedTrue(names) {
  return function() {
    classedAdd(this, names);
  };
}
function classedFalse(names) {
  return function() {
    classedRemove(this, names);
  };
}
function classedFunction(names, value2) {
  return function() {
    (value2.apply(this, arguments) ? classedAdd : classedRemove)(this, names);
  };
}
function selection_classed(name, value2) {
  var names = classArray(name + "");
  if (arguments.length < 2) {
    for (var list = classList(this.node()), i = -1, n = names.length; ++i < n; ) if (!list.contains(names[i])) return !1;
    return !0;
  }
  return this.each((typeof value2 == "function" ? classedFunction : value2 ? classedTrue : classedFalse)(names, value2));
}
function textRemove() {
  this.textContent = "";
}
function textConstant(value2) {
  return function() {
    this.textContent = value2;
  };
}
function textFunction(value2) {
  return function() {
    var v = value2.apply(this, arguments);
    this.textContent = v ?? "";
  };
}
function selection_text(value2) {
  return arguments.length ? this.each(value2 == null ? textRemove : (typeof value2 == "function" ? textFunction : textConstant)(value2)) : this.node().textContent;
}
function htmlRemove() {
  this.innerHTML = "";
}
function htmlConstant(value2) {
  return function() {
    this.innerHTML = value2;
  };
}
function htmlFunction(value2) {
  return function() {
    var v = value2.apply(this, arguments);
    this.innerHTML = v ?? "";
  };
}
function selection_html(value2) {
  return arguments.length ? this.each(value2 == null ? htmlRemove : (typeof value2 == "function" ? htmlFunction : htmlConstant)(value2)) : this.node().innerHTML;
}
function raise() {
  this.nextSibling && this.parentNode.appendChild(this);
}
function selection_raise() {
  return this.each(raise);
}
function lower() {
  this.previousSibling && this.parentNode.insertBefore(this, this.parentNode.firstChild);
}
function selection_lower() {
  return this.each(lower);
}
function selection_append(name) {
  var create2 = typeof name == "function" ? name : creator(name);
  return this.select(function() {
    return this.appendChild(create2.apply(this, arguments));
  });
}
function constantNull() {
  return null;
}
function selection_insert(name, before) {
  var create2 = typeof name == "function" ? name : creator(name), select2 = before == null ? constantNull : typeof before == "function" ? before : selector(before);
  return this.select(function() {
    return this.insertBefore(create2.apply(this, arguments), select2.apply(this, arguments) || null);
  });
}
function remove() {
  var parent = this.parentNode;
  parent && parent.removeChild(this);
}
function selection_remove() {
  return this.each(remove);
}
function selection_cloneShallow() {
  var clone = this.cloneNode(!1), parent = this.parentNode;
  return parent ? parent.insertBefore(clone, this.nextSibling) : clone;
}
function selection_cloneDeep() {
  var clone = this.cloneNode(!0), parent = this.parentNode;
  return parent ? parent.insertBefore(clone, this.nextSibling) : clone;
}
function selection_clone(deep) {
  return this.select(deep ? selection_cloneDeep : selection_cloneShallow);
}
function selection_datum(value2) {
  return arguments.length ? this.property("__data__", value2) : this.node().__data__;
}
function contextListener(listener) {
  return function(event) {
    listener.call(this, event, this.__data__);
  };
}
function parseTypenames(typenames) {
  return typenames.trim().split(/^|\s+/).map(function(t) {
    var name = "", i = t.indexOf(".");
    return i >= 0 && (name = t.slice(i + 1), t = t.slice(0, i)), { type: t, name };
  });
}
function onRemove(typename) {
  return function() {
    var on = this.__on;
    if (on) {
      for (var j = 0, i = -1, m = on.length, o; j < m; ++j)
        o = on[j], (!typename.type || o.type === typename.type) && o.name === typename.name ? this.removeEventListener(o.type, o.listener, o.options) : on[++i] = o;
      ++i ? on.length = i : delete this.__on;
    }
  };
}
function onAdd(typename, value2, options) {
  return function() {
    var on = this.__on, o, listener = contextListener(value2);
    if (on) {
      for (var j = 0, m = on.length; j < m; ++j)
        if ((o = on[j]).type === typename.type && o.name === typename.name) {
          this.removeEventListener(o.type, o.listener, o.options), this.addEventListener(o.type, o.listener = listener, o.options = options), o.value = value2;
          return;
        }
    }
    this.addEventListener(typename.type, listener, options), o = { type: typename.type, name: typename.name, value: value2, listener, options }, on ? on.push(o) : this.__on = [o];
  };
}
function selection_on(typename, value2, options) {
  var typenames = parseTypenames(typename + ""), i, n = typenames.length, t;
  if (arguments.length < 2) {
    var on = this.node().__on;
    if (on) {
      for (var j = 0, m = on.length, o; j < m; ++j)
        for (i = 0, o = on[j]; i < n; ++i)
          if ((t = typenames[i]).type === o.type && t.name === o.name)
            return o.value;
    }
    return;
  }
  for (on = value2 ? onAdd : onRemove, i = 0; i < n; ++i) this.each(on(typenames[i], value2, options));
  return this;
}
function dispatchEvent(node, type, params) {
  var window2 = defaultView(node), event = window2.CustomEvent;
  typeof event == "function" ? event = new event(type, params) : (event = window2.document.createEvent("Event"), params ? (event.initEvent(type, params.bubbles, params.cancelable), event.detail = params.detail) : event.initEvent(type, !1, !1)), node.dispatchEvent(event);
}
function dispatchConstant(type, params) {
  return function() {
    return dispatchEvent(this, type, params);
  };
}
function dispatchFunction(type, params) {
  return function() {
    return dispatchEvent(this, type, params.apply(this, arguments));
  };
}
function selection_dispatch(type, params) {
  return this.each((typeof params == "function" ? dispatchFunction : dispatchConstant)(type, params));
}
function* selection_iterator() {
  for (var groups = this._groups, j = 0, m = groups.length; j < m; ++j)
    for (var group2 = groups[j], i = 0, n = group2.length, node; i < n; ++i)
      (node = group2[i]) && (yield node);
}
var root = [null];
function Selection(groups, parents) {
  this._groups = groups, this._parents = parents;
}
function selection() {
  return new Selection([[document.documentElement]], root);
}
function selection_selection() {
  return this;
}
Selection.prototype = selection.prototype = {
  constructor: Selection,
  select: selection_select,
  selectAll: selection_selectAll,
  selectChild: selection_selectChild,
  selectChildren: selection_selectChildren,
  filter: selection_filter,
  data: selection_data,
  enter: selection_enter,
  exit: selection_exit,
  join: selection_join,
  merge: selection_merge,
  selection: selection_selection,
  order: selection_order,
  sort: selection_sort,
  call: selection_call,
  nodes: selection_nodes,
  node: selection_node,
  size: selection_size,
  empty: selection_empty,
  each: selection_each,
  attr: selection_attr,
  style: selection_style,
  property: selection_property,
  classed: selection_classed,
  text: selection_text,
  html: selection_html,
  raise: selection_raise,
  lower: selection_lower,
  append: selection_append,
  insert: selection_insert,
  remove: selection_remove,
  clone: selection_clone,
  datum: selection_datum,
  on: selection_on,
  dispatch: selection_dispatch,
  [Symbol.iterator]: selection_iterator
};
function select(selector2) {
  return typeof selector2 == "string" ? new Selection([[document.querySelector(selector2)]], [document.documentElement]) : new Selection([[selector2]], root);
}
var nextId = 0;
function local() {
  return new Local();
}
function Local() {
  this._ = "@" + (++nextId).toString(36);
}
Local.prototype = local.prototype = {
  constructor: Local,
  get: function(node) {
    for (var id = this._; !(id in node); ) if (!(node = node.parentNode)) return;
    return node[id];
  },
  set: function(node, value2) {
    return node[this._] = value2;
  },
  remove: function(node) {
    return this._ in node && delete node[this._];
  },
  toString: function() {
    return this._;
  }
};
function sourceEvent(event) {
  let sourceEvent2;
  for (; sourceEvent2 = event.sourceEvent; ) event = sourceEvent2;
  return event;
}
function pointer(event, node) {
  if (event = sourceEvent(event), node === void 0 && (node = event.currentTarget), node) {
    var svg = node.ownerSVGElement || node;
    if (svg.createSVGPoint) {
      var point3 = svg.createSVGPoint();
      return point3.x = event.clientX, point3.y = event.clientY, point3 = point3.matrixTransform(node.getScreenCTM().inverse()), [point3.x, point3.y];
    }
    if (node.getBoundingClientRect) {
      var rect2 = node.getBoundingClientRect();
      return [event.clientX - rect2.left - node.clientLeft, event.clientY - rect2.top - node.clientTop];
    }
  }
  return [event.pageX, event.pageY];
}

// node_modules/d3-color/dist/d3-color.mjs
function define(constructor, factory, prototype) {
  constructor.prototype = factory.prototype = prototype, prototype.constructor = constructor;
}
function extend(parent, definition) {
  var prototype = Object.create(parent.prototype);
  for (var key in definition) prototype[key] = definition[key];
  return prototype;
}
function Color() {
}
var darker = 0.7, brighter = 1 / darker, reI = "\\s*([+-]?\\d+)\\s*", reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", reHex = /^#([0-9a-f]{3,8})$/, reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`), reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`), reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`), reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`), reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`), reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`), named = {
  aliceblue: 15792383,
  antiquewhite: 16444375,
  aqua: 65535,
  aquamarine: 8388564,
  azure: 15794175,
  beige: 16119260,
  bisque: 16770244,
  black: 0,
  blanchedalmond: 16772045,
  blue: 255,
  blueviolet: 9055202,
  brown: 10824234,
  burlywood: 14596231,
  cadetblue: 6266528,
  chartreuse: 8388352,
  chocolate: 13789470,
  coral: 16744272,
  cornflowerblue: 6591981,
  cornsilk: 16775388,
  crimson: 14423100,
  cyan: 65535,
  darkblue: 139,
  darkcyan: 35723,
  darkgoldenrod: 12092939,
  darkgray: 11119017,
  darkgreen: 25600,
  darkgrey: 11119017,
  darkkhaki: 12433259,
  darkmagenta: 9109643,
  darkolivegreen: 5597999,
  darkorange: 16747520,
  darkorchid: 10040012,
  darkred: 9109504,
  darksalmon: 15308410,
  darkseagreen: 9419919,
  darkslateblue: 4734347,
  darkslategray: 3100495,
  darkslategrey: 3100495,
  darkturquoise: 52945,
  darkviolet: 9699539,
  deeppink: 16716947,
  deepskyblue: 49151,
  dimgray: 6908265,
  dimgrey: 6908265,
  dodgerblue: 2003199,
  firebrick: 11674146,
  floralwhite: 16775920,
  forestgreen: 2263842,
  fuchsia: 16711935,
  gainsboro: 14474460,
  ghostwhite: 16316671,
  gold: 16766720,
  goldenrod: 14329120,
  gray: 8421504,
  green: 32768,
  greenyellow: 11403055,
  grey: 8421504,
  honeydew: 15794160,
  hotpink: 16738740,
  indianred: 13458524,
  indigo: 4915330,
  ivory: 16777200,
  khaki: 15787660,
  lavender: 15132410,
  lavenderblush: 16773365,
  lawngreen: 8190976,
  lemonchiffon: 16775885,
  lightblue: 11393254,
  lightcoral: 15761536,
  lightcyan: 14745599,
  lightgoldenrodyellow: 16448210,
  lightgray: 13882323,
  lightgreen: 9498256,
  lightgrey: 13882323,
  lightpink: 16758465,
  lightsalmon: 16752762,
  lightseagreen: 2142890,
  lightskyblue: 8900346,
  lightslategray: 7833753,
  lightslategrey: 7833753,
  lightsteelblue: 11584734,
  lightyellow: 16777184,
  lime: 65280,
  limegreen: 3329330,
  linen: 16445670,
  magenta: 16711935,
  maroon: 8388608,
  mediumaquamarine: 6737322,
  mediumblue: 205,
  mediumorchid: 12211667,
  mediumpurple: 9662683,
  mediumseagreen: 3978097,
  mediumslateblue: 8087790,
  mediumspringgreen: 64154,
  mediumturquoise: 4772300,
  mediumvioletred: 13047173,
  midnightblue: 1644912,
  mintcream: 16121850,
  mistyrose: 16770273,
  moccasin: 16770229,
  navajowhite: 16768685,
  navy: 128,
  oldlace: 16643558,
  olive: 8421376,
  olivedrab: 7048739,
  orange: 16753920,
  orangered: 16729344,
  orchid: 14315734,
  palegoldenrod: 15657130,
  palegreen: 10025880,
  paleturquoise: 11529966,
  palevioletred: 14381203,
  papayawhip: 16773077,
  peachpuff: 16767673,
  peru: 13468991,
  pink: 16761035,
  plum: 14524637,
  powderblue: 11591910,
  purple: 8388736,
  rebeccapurple: 6697881,
  red: 16711680,
  rosybrown: 12357519,
  royalblue: 4286945,
  saddlebrown: 9127187,
  salmon: 16416882,
  sandybrown: 16032864,
  seagreen: 3050327,
  seashell: 16774638,
  sienna: 10506797,
  silver: 12632256,
  skyblue: 8900331,
  slateblue: 6970061,
  slategray: 7372944,
  slategrey: 7372944,
  snow: 16775930,
  springgreen: 65407,
  steelblue: 4620980,
  tan: 13808780,
  teal: 32896,
  thistle: 14204888,
  tomato: 16737095,
  turquoise: 4251856,
  violet: 15631086,
  wheat: 16113331,
  white: 16777215,
  whitesmoke: 16119285,
  yellow: 16776960,
  yellowgreen: 10145074
};
define(Color, color, {
  copy(channels) {
    return Object.assign(new this.constructor(), this, channels);
  },
  displayable() {
    return this.rgb().displayable();
  },
  hex: color_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: color_formatHex,
  formatHex8: color_formatHex8,
  formatHsl: color_formatHsl,
  formatRgb: color_formatRgb,
  toString: color_formatRgb
});
function color_formatHex() {
  return this.rgb().formatHex();
}
function color_formatHex8() {
  return this.rgb().formatHex8();
}
function color_formatHsl() {
  return hslConvert(this).formatHsl();
}
function color_formatRgb() {
  return this.rgb().formatRgb();
}
function color(format3) {
  var m, l;
  return format3 = (format3 + "").trim().toLowerCase(), (m = reHex.exec(format3)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format3)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format3)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format3)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format3)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format3)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format3)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format3) ? rgbn(named[format3]) : format3 === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
  return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a2) {
  return a2 <= 0 && (r = g = b = NaN), new Rgb(r, g, b, a2);
}
function rgbConvert(o) {
  return o instanceof Color || (o = color(o)), o ? (o = o.rgb(), new Rgb(o.r, o.g, o.b, o.opacity)) : new Rgb();
}
function rgb(r, g, b, opacity2) {
  return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity2 ?? 1);
}
function Rgb(r, g, b, opacity2) {
  this.r = +r, this.g = +g, this.b = +b, this.opacity = +opacity2;
}
define(Rgb, rgb, extend(Color, {
  brighter(k2) {
    return k2 = k2 == null ? brighter : Math.pow(brighter, k2), new Rgb(this.r * k2, this.g * k2, this.b * k2, this.opacity);
  },
  darker(k2) {
    return k2 = k2 == null ? darker : Math.pow(darker, k2), new Rgb(this.r * k2, this.g * k2, this.b * k2, this.opacity);
  },
  rgb() {
    return this;
  },
  clamp() {
    return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
  },
  displayable() {
    return -0.5 <= this.r && this.r < 255.5 && -0.5 <= this.g && this.g < 255.5 && -0.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
  },
  hex: rgb_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: rgb_formatHex,
  formatHex8: rgb_formatHex8,
  formatRgb: rgb_formatRgb,
  toString: rgb_formatRgb
}));
function rgb_formatHex() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
  let a2 = clampa(this.opacity);
  return `${a2 === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a2 === 1 ? ")" : `, ${a2})`}`;
}
function clampa(opacity2) {
  return isNaN(opacity2) ? 1 : Math.max(0, Math.min(1, opacity2));
}
function clampi(value2) {
  return Math.max(0, Math.min(255, Math.round(value2) || 0));
}
function hex(value2) {
  return value2 = clampi(value2), (value2 < 16 ? "0" : "") + value2.toString(16);
}
function hsla(h, s2, l, a2) {
  return a2 <= 0 ? h = s2 = l = NaN : l <= 0 || l >= 1 ? h = s2 = NaN : s2 <= 0 && (h = NaN), new Hsl(h, s2, l, a2);
}
function hslConvert(o) {
  if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
  if (o instanceof Color || (o = color(o)), !o) return new Hsl();
  if (o instanceof Hsl) return o;
  o = o.rgb();
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, min3 = Math.min(r, g, b), max2 = Math.max(r, g, b), h = NaN, s2 = max2 - min3, l = (max2 + min3) / 2;
  return s2 ? (r === max2 ? h = (g - b) / s2 + (g < b) * 6 : g === max2 ? h = (b - r) / s2 + 2 : h = (r - g) / s2 + 4, s2 /= l < 0.5 ? max2 + min3 : 2 - max2 - min3, h *= 60) : s2 = l > 0 && l < 1 ? 0 : h, new Hsl(h, s2, l, o.opacity);
}
function hsl(h, s2, l, opacity2) {
  return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s2, l, opacity2 ?? 1);
}
function Hsl(h, s2, l, opacity2) {
  this.h = +h, this.s = +s2, this.l = +l, this.opacity = +opacity2;
}
define(Hsl, hsl, extend(Color, {
  brighter(k2) {
    return k2 = k2 == null ? brighter : Math.pow(brighter, k2), new Hsl(this.h, this.s, this.l * k2, this.opacity);
  },
  darker(k2) {
    return k2 = k2 == null ? darker : Math.pow(darker, k2), new Hsl(this.h, this.s, this.l * k2, this.opacity);
  },
  rgb() {
    var h = this.h % 360 + (this.h < 0) * 360, s2 = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < 0.5 ? l : 1 - l) * s2, m1 = 2 * l - m2;
    return new Rgb(
      hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2),
      hsl2rgb(h, m1, m2),
      hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2),
      this.opacity
    );
  },
  clamp() {
    return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
  },
  displayable() {
    return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
  },
  formatHsl() {
    let a2 = clampa(this.opacity);
    return `${a2 === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a2 === 1 ? ")" : `, ${a2})`}`;
  }
}));
function clamph(value2) {
  return value2 = (value2 || 0) % 360, value2 < 0 ? value2 + 360 : value2;
}
function clampt(value2) {
  return Math.max(0, Math.min(1, value2 || 0));
}
function hsl2rgb(h, m1, m2) {
  return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}
var radians = Math.PI / 180, degrees = 180 / Math.PI, K = 18, Xn = 0.96422, Yn = 1, Zn = 0.82521, t0 = 4 / 29, t1 = 6 / 29, t2 = 3 * t1 * t1, t3 = t1 * t1 * t1;
function labConvert(o) {
  if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
  if (o instanceof Hcl) return hcl2lab(o);
  o instanceof Rgb || (o = rgbConvert(o));
  var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y2 = xyz2lab((0.2225045 * r + 0.7168786 * g + 0.0606169 * b) / Yn), x3, z;
  return r === g && g === b ? x3 = z = y2 : (x3 = xyz2lab((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / Xn), z = xyz2lab((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / Zn)), new Lab(116 * y2 - 16, 500 * (x3 - y2), 200 * (y2 - z), o.opacity);
}
function lab(l, a2, b, opacity2) {
  return arguments.length === 1 ? labConvert(l) : new Lab(l, a2, b, opacity2 ?? 1);
}
function Lab(l, a2, b, opacity2) {
  this.l = +l, this.a = +a2, this.b = +b, this.opacity = +opacity2;
}
define(Lab, lab, extend(Color, {
  brighter(k2) {
    return new Lab(this.l + K * (k2 ?? 1), this.a, this.b, this.opacity);
  },
  darker(k2) {
    return new Lab(this.l - K * (k2 ?? 1), this.a, this.b, this.opacity);
  },
  rgb() {
    var y2 = (this.l + 16) / 116, x3 = isNaN(this.a) ? y2 : y2 + this.a / 500, z = isNaN(this.b) ? y2 : y2 - this.b / 200;
    return x3 = Xn * lab2xyz(x3), y2 = Yn * lab2xyz(y2), z = Zn * lab2xyz(z), new Rgb(
      lrgb2rgb(3.1338561 * x3 - 1.6168667 * y2 - 0.4906146 * z),
      lrgb2rgb(-0.9787684 * x3 + 1.9161415 * y2 + 0.033454 * z),
      lrgb2rgb(0.0719453 * x3 - 0.2289914 * y2 + 1.4052427 * z),
      this.opacity
    );
  }
}));
function xyz2lab(t) {
  return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
}
function lab2xyz(t) {
  return t > t1 ? t * t * t : t2 * (t - t0);
}
function lrgb2rgb(x3) {
  return 255 * (x3 <= 31308e-7 ? 12.92 * x3 : 1.055 * Math.pow(x3, 1 / 2.4) - 0.055);
}
function rgb2lrgb(x3) {
  return (x3 /= 255) <= 0.04045 ? x3 / 12.92 : Math.pow((x3 + 0.055) / 1.055, 2.4);
}
function hclConvert(o) {
  if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
  if (o instanceof Lab || (o = labConvert(o)), o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
  var h = Math.atan2(o.b, o.a) * degrees;
  return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl(h, c3, l, opacity2) {
  return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c3, l, opacity2 ?? 1);
}
function Hcl(h, c3, l, opacity2) {
  this.h = +h, this.c = +c3, this.l = +l, this.opacity = +opacity2;
}
function hcl2lab(o) {
  if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
  var h = o.h * radians;
  return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}
define(Hcl, hcl, extend(Color, {
  brighter(k2) {
    return new Hcl(this.h, this.c, this.l + K * (k2 ?? 1), this.opacity);
  },
  darker(k2) {
    return new Hcl(this.h, this.c, this.l - K * (k2 ?? 1), this.opacity);
  },
  rgb() {
    return hcl2lab(this).rgb();
  }
}));
var A = -0.14861, B = 1.78277, C = -0.29227, D = -0.90649, E = 1.97294, ED = E * D, EB = E * B, BC_DA = B * C - D * A;
function cubehelixConvert(o) {
  if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
  o instanceof Rgb || (o = rgbConvert(o));
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k2 = (E * (g - l) - C * bl) / D, s2 = Math.sqrt(k2 * k2 + bl * bl) / (E * l * (1 - l)), h = s2 ? Math.atan2(k2, bl) * degrees - 120 : NaN;
  return new Cubehelix(h < 0 ? h + 360 : h, s2, l, o.opacity);
}
function cubehelix(h, s2, l, opacity2) {
  return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s2, l, opacity2 ?? 1);
}
function Cubehelix(h, s2, l, opacity2) {
  this.h = +h, this.s = +s2, this.l = +l, this.opacity = +opacity2;
}
define(Cubehelix, cubehelix, extend(Color, {
  brighter(k2) {
    return k2 = k2 == null ? brighter : Math.pow(brighter, k2), new Cubehelix(this.h, this.s, this.l * k2, this.opacity);
  },
  darker(k2) {
    return k2 = k2 == null ? darker : Math.pow(darker, k2), new Cubehelix(this.h, this.s, this.l * k2, this.opacity);
  },
  rgb() {
    var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a2 = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh2 = Math.cos(h), sinh2 = Math.sin(h);
    return new Rgb(
      255 * (l + a2 * (A * cosh2 + B * sinh2)),
      255 * (l + a2 * (C * cosh2 + D * sinh2)),
      255 * (l + a2 * (E * cosh2)),
      this.opacity
    );
  }
}));

// node_modules/d3-interpolate/dist/d3-interpolate.mjs
function basis(t13, v0, v1, v2, v3) {
  var t22 = t13 * t13, t32 = t22 * t13;
  return ((1 - 3 * t13 + 3 * t22 - t32) * v0 + (4 - 6 * t22 + 3 * t32) * v1 + (1 + 3 * t13 + 3 * t22 - 3 * t32) * v2 + t32 * v3) / 6;
}
function basis$1(values2) {
  var n = values2.length - 1;
  return function(t) {
    var i = t <= 0 ? t = 0 : t >= 1 ? (t = 1, n - 1) : Math.floor(t * n), v1 = values2[i], v2 = values2[i + 1], v0 = i > 0 ? values2[i - 1] : 2 * v1 - v2, v3 = i < n - 1 ? values2[i + 2] : 2 * v2 - v1;
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}
function basisClosed(values2) {
  var n = values2.length;
  return function(t) {
    var i = Math.floor(((t %= 1) < 0 ? ++t : t) * n), v0 = values2[(i + n - 1) % n], v1 = values2[i % n], v2 = values2[(i + 1) % n], v3 = values2[(i + 2) % n];
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}
var constant2 = (x3) => () => x3;
function linear(a2, d) {
  return function(t) {
    return a2 + t * d;
  };
}
function exponential(a2, b, y2) {
  return a2 = Math.pow(a2, y2), b = Math.pow(b, y2) - a2, y2 = 1 / y2, function(t) {
    return Math.pow(a2 + t * b, y2);
  };
}
function hue$1(a2, b) {
  var d = b - a2;
  return d ? linear(a2, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant2(isNaN(a2) ? b : a2);
}
function gamma(y2) {
  return (y2 = +y2) == 1 ? nogamma : function(a2, b) {
    return b - a2 ? exponential(a2, b, y2) : constant2(isNaN(a2) ? b : a2);
  };
}
function nogamma(a2, b) {
  var d = b - a2;
  return d ? linear(a2, d) : constant2(isNaN(a2) ? b : a2);
}
var rgb2 = (function rgbGamma(y2) {
  var color3 = gamma(y2);
  function rgb3(start, end) {
    var r = color3((start = rgb(start)).r, (end = rgb(end)).r), g = color3(start.g, end.g), b = color3(start.b, end.b), opacity2 = nogamma(start.opacity, end.opacity);
    return function(t) {
      return start.r = r(t), start.g = g(t), start.b = b(t), start.opacity = opacity2(t), start + "";
    };
  }
  return rgb3.gamma = rgbGamma, rgb3;
})(1);
function rgbSpline(spline) {
  return function(colors2) {
    var n = colors2.length, r = new Array(n), g = new Array(n), b = new Array(n), i, color3;
    for (i = 0; i < n; ++i)
      color3 = rgb(colors2[i]), r[i] = color3.r || 0, g[i] = color3.g || 0, b[i] = color3.b || 0;
    return r = spline(r), g = spline(g), b = spline(b), color3.opacity = 1, function(t) {
      return color3.r = r(t), color3.g = g(t), color3.b = b(t), color3 + "";
    };
  };
}
var rgbBasis = rgbSpline(basis$1), rgbBasisClosed = rgbSpline(basisClosed);
function numberArray(a2, b) {
  b || (b = []);
  var n = a2 ? Math.min(b.length, a2.length) : 0, c3 = b.slice(), i;
  return function(t) {
    for (i = 0; i < n; ++i) c3[i] = a2[i] * (1 - t) + b[i] * t;
    return c3;
  };
}
function isNumberArray(x3) {
  return ArrayBuffer.isView(x3) && !(x3 instanceof DataView);
}
function genericArray(a2, b) {
  var nb = b ? b.length : 0, na = a2 ? Math.min(nb, a2.length) : 0, x3 = new Array(na), c3 = new Array(nb), i;
  for (i = 0; i < na; ++i) x3[i] = value(a2[i], b[i]);
  for (; i < nb; ++i) c3[i] = b[i];
  return function(t) {
    for (i = 0; i < na; ++i) c3[i] = x3[i](t);
    return c3;
  };
}
function date(a2, b) {
  var d = /* @__PURE__ */ new Date();
  return a2 = +a2, b = +b, function(t) {
    return d.setTime(a2 * (1 - t) + b * t), d;
  };
}
function number3(a2, b) {
  return a2 = +a2, b = +b, function(t) {
    return a2 * (1 - t) + b * t;
  };
}
function object(a2, b) {
  var i = {}, c3 = {}, k2;
  (a2 === null || typeof a2 != "object") && (a2 = {}), (b === null || typeof b != "object") && (b = {});
  for (k2 in b)
    k2 in a2 ? i[k2] = value(a2[k2], b[k2]) : c3[k2] = b[k2];
  return function(t) {
    for (k2 in i) c3[k2] = i[k2](t);
    return c3;
  };
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, reB = new RegExp(reA.source, "g");
function zero2(b) {
  return function() {
    return b;
  };
}
function one(b) {
  return function(t) {
    return b(t) + "";
  };
}
function string(a2, b) {
  var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s2 = [], q = [];
  for (a2 = a2 + "", b = b + ""; (am = reA.exec(a2)) && (bm = reB.exec(b)); )
    (bs = bm.index) > bi && (bs = b.slice(bi, bs), s2[i] ? s2[i] += bs : s2[++i] = bs), (am = am[0]) === (bm = bm[0]) ? s2[i] ? s2[i] += bm : s2[++i] = bm : (s2[++i] = null, q.push({ i, x: number3(am, bm) })), bi = reB.lastIndex;
  return bi < b.length && (bs = b.slice(bi), s2[i] ? s2[i] += bs : s2[++i] = bs), s2.length < 2 ? q[0] ? one(q[0].x) : zero2(b) : (b = q.length, function(t) {
    for (var i2 = 0, o; i2 < b; ++i2) s2[(o = q[i2]).i] = o.x(t);
    return s2.join("");
  });
}
function value(a2, b) {
  var t = typeof b, c3;
  return b == null || t === "boolean" ? constant2(b) : (t === "number" ? number3 : t === "string" ? (c3 = color(b)) ? (b = c3, rgb2) : string : b instanceof color ? rgb2 : b instanceof Date ? date : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf != "function" && typeof b.toString != "function" || isNaN(b) ? object : number3)(a2, b);
}
function round(a2, b) {
  return a2 = +a2, b = +b, function(t) {
    return Math.round(a2 * (1 - t) + b * t);
  };
}
var degrees2 = 180 / Math.PI, identity3 = {
  translateX: 0,
  translateY: 0,
  rotate: 0,
  skewX: 0,
  scaleX: 1,
  scaleY: 1
};
function decompose(a2, b, c3, d, e, f) {
  var scaleX, scaleY, skewX;
  return (scaleX = Math.sqrt(a2 * a2 + b * b)) && (a2 /= scaleX, b /= scaleX), (skewX = a2 * c3 + b * d) && (c3 -= a2 * skewX, d -= b * skewX), (scaleY = Math.sqrt(c3 * c3 + d * d)) && (c3 /= scaleY, d /= scaleY, skewX /= scaleY), a2 * d < b * c3 && (a2 = -a2, b = -b, skewX = -skewX, scaleX = -scaleX), {
    translateX: e,
    translateY: f,
    rotate: Math.atan2(b, a2) * degrees2,
    skewX: Math.atan(skewX) * degrees2,
    scaleX,
    scaleY
  };
}
var svgNode;
function parseCss(value2) {
  let m = new (typeof DOMMatrix == "function" ? DOMMatrix : WebKitCSSMatrix)(value2 + "");
  return m.isIdentity ? identity3 : decompose(m.a, m.b, m.c, m.d, m.e, m.f);
}
function parseSvg(value2) {
  return value2 == null || (svgNode || (svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g")), svgNode.setAttribute("transform", value2), !(value2 = svgNode.transform.baseVal.consolidate())) ? identity3 : (value2 = value2.matrix, decompose(value2.a, value2.b, value2.c, value2.d, value2.e, value2.f));
}
function interpolateTransform(parse2, pxComma, pxParen, degParen) {
  function pop(s2) {
    return s2.length ? s2.pop() + " " : "";
  }
  function translate(xa, ya, xb, yb, s2, q) {
    if (xa !== xb || ya !== yb) {
      var i = s2.push("translate(", null, pxComma, null, pxParen);
      q.push({ i: i - 4, x: number3(xa, xb) }, { i: i - 2, x: number3(ya, yb) });
    } else (xb || yb) && s2.push("translate(" + xb + pxComma + yb + pxParen);
  }
  function rotate(a2, b, s2, q) {
    a2 !== b ? (a2 - b > 180 ? b += 360 : b - a2 > 180 && (a2 += 360), q.push({ i: s2.push(pop(s2) + "rotate(", null, degParen) - 2, x: number3(a2, b) })) : b && s2.push(pop(s2) + "rotate(" + b + degParen);
  }
  function skewX(a2, b, s2, q) {
    a2 !== b ? q.push({ i: s2.push(pop(s2) + "skewX(", null, degParen) - 2, x: number3(a2, b) }) : b && s2.push(pop(s2) + "skewX(" + b + degParen);
  }
  function scale(xa, ya, xb, yb, s2, q) {
    if (xa !== xb || ya !== yb) {
      var i = s2.push(pop(s2) + "scale(", null, ",", null, ")");
      q.push({ i: i - 4, x: number3(xa, xb) }, { i: i - 2, x: number3(ya, yb) });
    } else (xb !== 1 || yb !== 1) && s2.push(pop(s2) + "scale(" + xb + "," + yb + ")");
  }
  return function(a2, b) {
    var s2 = [], q = [];
    return a2 = parse2(a2), b = parse2(b), translate(a2.translateX, a2.translateY, b.translateX, b.translateY, s2, q), rotate(a2.rotate, b.rotate, s2, q), skewX(a2.skewX, b.skewX, s2, q), scale(a2.scaleX, a2.scaleY, b.scaleX, b.scaleY, s2, q), a2 = b = null, function(t) {
      for (var i = -1, n = q.length, o; ++i < n; ) s2[(o = q[i]).i] = o.x(t);
      return s2.join("");
    };
  };
}
var interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)"), interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")"), epsilon2 = 1e-12;
function cosh(x3) {
  return ((x3 = Math.exp(x3)) + 1 / x3) / 2;
}
function sinh(x3) {
  return ((x3 = Math.exp(x3)) - 1 / x3) / 2;
}
function tanh(x3) {
  return ((x3 = Math.exp(2 * x3)) - 1) / (x3 + 1);
}
var zoom = (function zoomRho(rho, rho2, rho4) {
  function zoom2(p0, p1) {
    var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
    if (d2 < epsilon2)
      S = Math.log(w1 / w0) / rho, i = function(t) {
        return [
          ux0 + t * dx,
          uy0 + t * dy,
          w0 * Math.exp(rho * t * S)
        ];
      };
    else {
      var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0), r1 = Math.log(Math.sqrt(b1 * b1 + 1) - b1);
      S = (r1 - r0) / rho, i = function(t) {
        var s2 = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s2 + r0) - sinh(r0));
        return [
          ux0 + u * dx,
          uy0 + u * dy,
          w0 * coshr0 / cosh(rho * s2 + r0)
        ];
      };
    }
    return i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2, i;
  }
  return zoom2.rho = function(_) {
    var _1 = Math.max(1e-3, +_), _2 = _1 * _1, _4 = _2 * _2;
    return zoomRho(_1, _2, _4);
  }, zoom2;
})(Math.SQRT2, 2, 4);
function hsl2(hue) {
  return function(start, end) {
    var h = hue((start = hsl(start)).h, (end = hsl(end)).h), s2 = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity2 = nogamma(start.opacity, end.opacity);
    return function(t) {
      return start.h = h(t), start.s = s2(t), start.l = l(t), start.opacity = opacity2(t), start + "";
    };
  };
}
var hsl_default = hsl2(hue$1), hslLong = hsl2(nogamma);
function lab2(start, end) {
  var l = nogamma((start = lab(start)).l, (end = lab(end)).l), a2 = nogamma(start.a, end.a), b = nogamma(start.b, end.b), opacity2 = nogamma(start.opacity, end.opacity);
  return function(t) {
    return start.l = l(t), start.a = a2(t), start.b = b(t), start.opacity = opacity2(t), start + "";
  };
}
function hcl2(hue) {
  return function(start, end) {
    var h = hue((start = hcl(start)).h, (end = hcl(end)).h), c3 = nogamma(start.c, end.c), l = nogamma(start.l, end.l), opacity2 = nogamma(start.opacity, end.opacity);
    return function(t) {
      return start.h = h(t), start.c = c3(t), start.l = l(t), start.opacity = opacity2(t), start + "";
    };
  };
}
var hcl_default = hcl2(hue$1), hclLong = hcl2(nogamma);
function cubehelix2(hue) {
  return (function cubehelixGamma(y2) {
    y2 = +y2;
    function cubehelix4(start, end) {
      var h = hue((start = cubehelix(start)).h, (end = cubehelix(end)).h), s2 = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity2 = nogamma(start.opacity, end.opacity);
      return function(t) {
        return start.h = h(t), start.s = s2(t), start.l = l(Math.pow(t, y2)), start.opacity = opacity2(t), start + "";
      };
    }
    return cubehelix4.gamma = cubehelixGamma, cubehelix4;
  })(1);
}
var cubehelix_default = cubehelix2(hue$1), cubehelixLong = cubehelix2(nogamma);
function piecewise(interpolate, values2) {
  values2 === void 0 && (values2 = interpolate, interpolate = value);
  for (var i = 0, n = values2.length - 1, v = values2[0], I = new Array(n < 0 ? 0 : n); i < n; ) I[i] = interpolate(v, v = values2[++i]);
  return function(t) {
    var i2 = Math.max(0, Math.min(n - 1, Math.floor(t *= n)));
    return I[i2](t - i2);
  };
}
function quantize(interpolator, n) {
  for (var samples = new Array(n), i = 0; i < n; ++i) samples[i] = interpolator(i / (n - 1));
  return samples;
}

// node_modules/d3-path/dist/d3-path.mjs
var pi = Math.PI, tau = 2 * pi, epsilon3 = 1e-6, tauEpsilon = tau - epsilon3;
function append(strings) {
  this._ += strings[0];
  for (let i = 1, n = strings.length; i < n; ++i)
    this._ += arguments[i] + strings[i];
}
function appendRound(digits) {
  let d = Math.floor(digits);
  if (!(d >= 0)) throw new Error(`invalid digits: ${digits}`);
  if (d > 15) return append;
  let k2 = 10 ** d;
  return function(strings) {
    this._ += strings[0];
    for (let i = 1, n = strings.length; i < n; ++i)
      this._ += Math.round(arguments[i] * k2) / k2 + strings[i];
  };
}
function equal(x02, y02, x12, y12) {
  return x02 === x12 && y02 === y12;
}
function equalRound(digits) {
  let d = Math.floor(digits);
  if (!(d <= 15)) return equal;
  let k2 = 10 ** d, r = function(value2) {
    return Math.round(value2 * k2);
  };
  return function(x02, y02, x12, y12) {
    return r(x02) === r(x12) && r(y02) === r(y12);
  };
}
var Path = class {
  constructor(digits) {
    this._x0 = this._y0 = // start of current subpath
    this._x1 = this._y1 = null, this._ = "", this._append = digits == null ? append : appendRound(digits), this._equal = digits == null ? equal : equalRound(digits);
  }
  moveTo(x3, y2) {
    this._append`M${this._x0 = this._x1 = +x3},${this._y0 = this._y1 = +y2}`;
  }
  closePath() {
    this._x1 !== null && (this._x1 = this._x0, this._y1 = this._y0, this._append`Z`);
  }
  lineTo(x3, y2) {
    this._append`L${this._x1 = +x3},${this._y1 = +y2}`;
  }
  quadraticCurveTo(x12, y12, x3, y2) {
    this._append`Q${+x12},${+y12},${this._x1 = +x3},${this._y1 = +y2}`;
  }
  bezierCurveTo(x12, y12, x22, y2, x3, y3) {
    this._append`C${+x12},${+y12},${+x22},${+y2},${this._x1 = +x3},${this._y1 = +y3}`;
  }
  arcTo(x12, y12, x22, y2, r) {
    if (x12 = +x12, y12 = +y12, x22 = +x22, y2 = +y2, r = +r, r < 0) throw new Error(`negative radius: ${r}`);
    let x02 = this._x1, y02 = this._y1, x21 = x22 - x12, y21 = y2 - y12, x01 = x02 - x12, y01 = y02 - y12, l01_2 = x01 * x01 + y01 * y01;
    if (this._x1 === null)
      this._append`M${this._x1 = x12},${this._y1 = y12}`;
    else if (l01_2 > epsilon3) if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon3) || !r)
      this._append`L${this._x1 = x12},${this._y1 = y12}`;
    else {
      let x20 = x22 - x02, y20 = y2 - y02, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l = r * Math.tan((pi - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l / l01, t21 = l / l21;
      Math.abs(t01 - 1) > epsilon3 && this._append`L${x12 + t01 * x01},${y12 + t01 * y01}`, this._append`A${r},${r},0,0,${+(y01 * x20 > x01 * y20)},${this._x1 = x12 + t21 * x21},${this._y1 = y12 + t21 * y21}`;
    }
  }
  arc(x3, y2, r, a0, a1, ccw) {
    if (x3 = +x3, y2 = +y2, r = +r, ccw = !!ccw, r < 0) throw new Error(`negative radius: ${r}`);
    let dx = r * Math.cos(a0), dy = r * Math.sin(a0), x02 = x3 + dx, y02 = y2 + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
    if (this._x1 === null ? this._append`M${x02},${y02}` : (Math.abs(this._x1 - x02) > epsilon3 || Math.abs(this._y1 - y02) > epsilon3) && this._append`L${x02},${y02}`, !!r) {
      if (da < 0 && (da = da % tau + tau), da > tauEpsilon)
        this._append`A${r},${r},0,1,${cw},${x3 - dx},${y2 - dy}A${r},${r},0,1,${cw},${this._x1 = x02},${this._y1 = y02}`;
      else if (da > epsilon3) {
        let x12 = x3 + r * Math.cos(a1), y12 = y2 + r * Math.sin(a1);
        if (da >= pi && this._equal(x02, y02, x12, y12)) {
          da /= 2;
          let a00 = a0 + da;
          this._append`A${r},${r},0,${+(da >= pi)},${cw},${x3 + r * Math.cos(a00)},${y2 + r * Math.sin(a00)}`;
        }
        this._append`A${r},${r},0,${+(da >= pi)},${cw},${this._x1 = x12},${this._y1 = y12}`;
      }
    }
  }
  rect(x3, y2, w, h) {
    this._append`M${this._x0 = this._x1 = +x3},${this._y0 = this._y1 = +y2}h${w = +w}v${+h}h${-w}Z`;
  }
  toString() {
    return this._;
  }
};
function path() {
  return new Path();
}
path.prototype = Path.prototype;
function pathRound(digits = 3) {
  return new Path(+digits);
}

// node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(x3) {
  return Math.abs(x3 = Math.round(x3)) >= 1e21 ? x3.toLocaleString("en").replace(/,/g, "") : x3.toString(10);
}
function formatDecimalParts(x3, p) {
  if (!isFinite(x3) || x3 === 0) return null;
  var i = (x3 = p ? x3.toExponential(p - 1) : x3.toExponential()).indexOf("e"), coefficient = x3.slice(0, i);
  return [
    coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient,
    +x3.slice(i + 1)
  ];
}
function exponent(x3) {
  return x3 = formatDecimalParts(Math.abs(x3)), x3 ? x3[1] : NaN;
}
function formatGroup(grouping, thousands) {
  return function(value2, width) {
    for (var i = value2.length, t = [], j = 0, g = grouping[0], length2 = 0; i > 0 && g > 0 && (length2 + g + 1 > width && (g = Math.max(1, width - length2)), t.push(value2.substring(i -= g, i + g)), !((length2 += g + 1) > width)); )
      g = grouping[j = (j + 1) % grouping.length];
    return t.reverse().join(thousands);
  };
}
function formatNumerals(numerals) {
  return function(value2) {
    return value2.replace(/[0-9]/g, function(i) {
      return numerals[+i];
    });
  };
}
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
  if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
  var match;
  return new FormatSpecifier({
    fill: match[1],
    align: match[2],
    sign: match[3],
    symbol: match[4],
    zero: match[5],
    width: match[6],
    comma: match[7],
    precision: match[8] && match[8].slice(1),
    trim: match[9],
    type: match[10]
  });
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
  this.fill = specifier.fill === void 0 ? " " : specifier.fill + "", this.align = specifier.align === void 0 ? ">" : specifier.align + "", this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "", this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "", this.zero = !!specifier.zero, this.width = specifier.width === void 0 ? void 0 : +specifier.width, this.comma = !!specifier.comma, this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision, this.trim = !!specifier.trim, this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
  return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function formatTrim(s2) {
  out: for (var n = s2.length, i = 1, i0 = -1, i1; i < n; ++i)
    switch (s2[i]) {
      case ".":
        i0 = i1 = i;
        break;
      case "0":
        i0 === 0 && (i0 = i), i1 = i;
        break;
      default:
        if (!+s2[i]) break out;
        i0 > 0 && (i0 = 0);
        break;
    }
  return i0 > 0 ? s2.slice(0, i0) + s2.slice(i1 + 1) : s2;
}
var prefixExponent;
function formatPrefixAuto(x3, p) {
  var d = formatDecimalParts(x3, p);
  if (!d) return prefixExponent = void 0, x3.toPrecision(p);
  var coefficient = d[0], exponent2 = d[1], i = exponent2 - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent2 / 3))) * 3) + 1, n = coefficient.length;
  return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x3, Math.max(0, p + i - 1))[0];
}
function formatRounded(x3, p) {
  var d = formatDecimalParts(x3, p);
  if (!d) return x3 + "";
  var coefficient = d[0], exponent2 = d[1];
  return exponent2 < 0 ? "0." + new Array(-exponent2).join("0") + coefficient : coefficient.length > exponent2 + 1 ? coefficient.slice(0, exponent2 + 1) + "." + coefficient.slice(exponent2 + 1) : coefficient + new Array(exponent2 - coefficient.length + 2).join("0");
}
var formatTypes = {
  "%": (x3, p) => (x3 * 100).toFixed(p),
  b: (x3) => Math.round(x3).toString(2),
  c: (x3) => x3 + "",
  d: formatDecimal,
  e: (x3, p) => x3.toExponential(p),
  f: (x3, p) => x3.toFixed(p),
  g: (x3, p) => x3.toPrecision(p),
  o: (x3) => Math.round(x3).toString(8),
  p: (x3, p) => formatRounded(x3 * 100, p),
  r: formatRounded,
  s: formatPrefixAuto,
  X: (x3) => Math.round(x3).toString(16).toUpperCase(),
  x: (x3) => Math.round(x3).toString(16)
};
function identity4(x3) {
  return x3;
}
var map = Array.prototype.map, prefixes = ["y", "z", "a", "f", "p", "n", "\xB5", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y"];
function formatLocale(locale3) {
  var group2 = locale3.grouping === void 0 || locale3.thousands === void 0 ? identity4 : formatGroup(map.call(locale3.grouping, Number), locale3.thousands + ""), currencyPrefix = locale3.currency === void 0 ? "" : locale3.currency[0] + "", currencySuffix = locale3.currency === void 0 ? "" : locale3.currency[1] + "", decimal = locale3.decimal === void 0 ? "." : locale3.decimal + "", numerals = locale3.numerals === void 0 ? identity4 : formatNumerals(map.call(locale3.numerals, String)), percent = locale3.percent === void 0 ? "%" : locale3.percent + "", minus = locale3.minus === void 0 ? "\u2212" : locale3.minus + "", nan = locale3.nan === void 0 ? "NaN" : locale3.nan + "";
  function newFormat(specifier, options) {
    specifier = formatSpecifier(specifier);
    var fill = specifier.fill, align = specifier.align, sign3 = specifier.sign, symbol2 = specifier.symbol, zero3 = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
    type === "n" ? (comma = !0, type = "g") : formatTypes[type] || (precision === void 0 && (precision = 12), trim = !0, type = "g"), (zero3 || fill === "0" && align === "=") && (zero3 = !0, fill = "0", align = "=");
    var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol2 === "$" ? currencyPrefix : symbol2 === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol2 === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "") + (options && options.suffix !== void 0 ? options.suffix : ""), formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
    precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
    function format3(value2) {
      var valuePrefix = prefix, valueSuffix = suffix, i, n, c3;
      if (type === "c")
        valueSuffix = formatType(value2) + valueSuffix, value2 = "";
      else {
        value2 = +value2;
        var valueNegative = value2 < 0 || 1 / value2 < 0;
        if (value2 = isNaN(value2) ? nan : formatType(Math.abs(value2), precision), trim && (value2 = formatTrim(value2)), valueNegative && +value2 == 0 && sign3 !== "+" && (valueNegative = !1), valuePrefix = (valueNegative ? sign3 === "(" ? sign3 : minus : sign3 === "-" || sign3 === "(" ? "" : sign3) + valuePrefix, valueSuffix = (type === "s" && !isNaN(value2) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign3 === "(" ? ")" : ""), maybeSuffix) {
          for (i = -1, n = value2.length; ++i < n; )
            if (c3 = value2.charCodeAt(i), 48 > c3 || c3 > 57) {
              valueSuffix = (c3 === 46 ? decimal + value2.slice(i + 1) : value2.slice(i)) + valueSuffix, value2 = value2.slice(0, i);
              break;
            }
        }
      }
      comma && !zero3 && (value2 = group2(value2, 1 / 0));
      var length2 = valuePrefix.length + value2.length + valueSuffix.length, padding = length2 < width ? new Array(width - length2 + 1).join(fill) : "";
      switch (comma && zero3 && (value2 = group2(padding + value2, padding.length ? width - valueSuffix.length : 1 / 0), padding = ""), align) {
        case "<":
          value2 = valuePrefix + value2 + valueSuffix + padding;
          break;
        case "=":
          value2 = valuePrefix + padding + value2 + valueSuffix;
          break;
        case "^":
          value2 = padding.slice(0, length2 = padding.length >> 1) + valuePrefix + value2 + valueSuffix + padding.slice(length2);
          break;
        default:
          value2 = padding + valuePrefix + value2 + valueSuffix;
          break;
      }
      return numerals(value2);
    }
    return format3.toString = function() {
      return specifier + "";
    }, format3;
  }
  function formatPrefix2(specifier, value2) {
    var e = Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3, k2 = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
    return function(value3) {
      return f(k2 * value3);
    };
  }
  return {
    format: newFormat,
    formatPrefix: formatPrefix2
  };
}
var locale, format, formatPrefix;
defaultLocale({
  thousands: ",",
  grouping: [3],
  currency: ["$", ""]
});
function defaultLocale(definition) {
  return locale = formatLocale(definition), format = locale.format, formatPrefix = locale.formatPrefix, locale;
}
function precisionFixed(step2) {
  return Math.max(0, -exponent(Math.abs(step2)));
}
function precisionPrefix(step2, value2) {
  return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3 - exponent(Math.abs(step2)));
}
function precisionRound(step2, max2) {
  return step2 = Math.abs(step2), max2 = Math.abs(max2) - step2, Math.max(0, exponent(max2) - exponent(step2)) + 1;
}

// node_modules/d3-geo/dist/d3-geo.mjs
var epsilon4 = 1e-6, epsilon22 = 1e-12, pi2 = Math.PI, halfPi = pi2 / 2, quarterPi = pi2 / 4, tau2 = pi2 * 2, degrees3 = 180 / pi2, radians2 = pi2 / 180, abs = Math.abs, atan = Math.atan, atan2 = Math.atan2, cos = Math.cos;
var exp = Math.exp;
var log = Math.log, pow = Math.pow, sin = Math.sin, sign = Math.sign || function(x3) {
  return x3 > 0 ? 1 : x3 < 0 ? -1 : 0;
}, sqrt = Math.sqrt, tan = Math.tan;
function acos(x3) {
  return x3 > 1 ? 0 : x3 < -1 ? pi2 : Math.acos(x3);
}
function asin(x3) {
  return x3 > 1 ? halfPi : x3 < -1 ? -halfPi : Math.asin(x3);
}
function noop() {
}
function streamGeometry(geometry, stream) {
  geometry && streamGeometryType.hasOwnProperty(geometry.type) && streamGeometryType[geometry.type](geometry, stream);
}
var streamObjectType = {
  Feature: function(object2, stream) {
    streamGeometry(object2.geometry, stream);
  },
  FeatureCollection: function(object2, stream) {
    for (var features = object2.features, i = -1, n = features.length; ++i < n; ) streamGeometry(features[i].geometry, stream);
  }
}, streamGeometryType = {
  Sphere: function(object2, stream) {
    stream.sphere();
  },
  Point: function(object2, stream) {
    object2 = object2.coordinates, stream.point(object2[0], object2[1], object2[2]);
  },
  MultiPoint: function(object2, stream) {
    for (var coordinates = object2.coordinates, i = -1, n = coordinates.length; ++i < n; ) object2 = coordinates[i], stream.point(object2[0], object2[1], object2[2]);
  },
  LineString: function(object2, stream) {
    streamLine(object2.coordinates, stream, 0);
  },
  MultiLineString: function(object2, stream) {
    for (var coordinates = object2.coordinates, i = -1, n = coordinates.length; ++i < n; ) streamLine(coordinates[i], stream, 0);
  },
  Polygon: function(object2, stream) {
    streamPolygon(object2.coordinates, stream);
  },
  MultiPolygon: function(object2, stream) {
    for (var coordinates = object2.coordinates, i = -1, n = coordinates.length; ++i < n; ) streamPolygon(coordinates[i], stream);
  },
  GeometryCollection: function(object2, stream) {
    for (var geometries = object2.geometries, i = -1, n = geometries.length; ++i < n; ) streamGeometry(geometries[i], stream);
  }
};
function streamLine(coordinates, stream, closed) {
  var i = -1, n = coordinates.length - closed, coordinate;
  for (stream.lineStart(); ++i < n; ) coordinate = coordinates[i], stream.point(coordinate[0], coordinate[1], coordinate[2]);
  stream.lineEnd();
}
function streamPolygon(coordinates, stream) {
  var i = -1, n = coordinates.length;
  for (stream.polygonStart(); ++i < n; ) streamLine(coordinates[i], stream, 1);
  stream.polygonEnd();
}
function geoStream(object2, stream) {
  object2 && streamObjectType.hasOwnProperty(object2.type) ? streamObjectType[object2.type](object2, stream) : streamGeometry(object2, stream);
}
var areaRingSum$1 = new Adder(), areaSum$1 = new Adder();
function spherical(cartesian2) {
  return [atan2(cartesian2[1], cartesian2[0]), asin(cartesian2[2])];
}
function cartesian(spherical2) {
  var lambda = spherical2[0], phi = spherical2[1], cosPhi = cos(phi);
  return [cosPhi * cos(lambda), cosPhi * sin(lambda), sin(phi)];
}
function cartesianDot(a2, b) {
  return a2[0] * b[0] + a2[1] * b[1] + a2[2] * b[2];
}
function cartesianCross(a2, b) {
  return [a2[1] * b[2] - a2[2] * b[1], a2[2] * b[0] - a2[0] * b[2], a2[0] * b[1] - a2[1] * b[0]];
}
function cartesianAddInPlace(a2, b) {
  a2[0] += b[0], a2[1] += b[1], a2[2] += b[2];
}
function cartesianScale(vector, k2) {
  return [vector[0] * k2, vector[1] * k2, vector[2] * k2];
}
function cartesianNormalizeInPlace(d) {
  var l = sqrt(d[0] * d[0] + d[1] * d[1] + d[2] * d[2]);
  d[0] /= l, d[1] /= l, d[2] /= l;
}
function compose(a2, b) {
  function compose3(x3, y2) {
    return x3 = a2(x3, y2), b(x3[0], x3[1]);
  }
  return a2.invert && b.invert && (compose3.invert = function(x3, y2) {
    return x3 = b.invert(x3, y2), x3 && a2.invert(x3[0], x3[1]);
  }), compose3;
}
function rotationIdentity(lambda, phi) {
  return abs(lambda) > pi2 && (lambda -= Math.round(lambda / tau2) * tau2), [lambda, phi];
}
rotationIdentity.invert = rotationIdentity;
function rotateRadians(deltaLambda, deltaPhi, deltaGamma) {
  return (deltaLambda %= tau2) ? deltaPhi || deltaGamma ? compose(rotationLambda(deltaLambda), rotationPhiGamma(deltaPhi, deltaGamma)) : rotationLambda(deltaLambda) : deltaPhi || deltaGamma ? rotationPhiGamma(deltaPhi, deltaGamma) : rotationIdentity;
}
function forwardRotationLambda(deltaLambda) {
  return function(lambda, phi) {
    return lambda += deltaLambda, abs(lambda) > pi2 && (lambda -= Math.round(lambda / tau2) * tau2), [lambda, phi];
  };
}
function rotationLambda(deltaLambda) {
  var rotation2 = forwardRotationLambda(deltaLambda);
  return rotation2.invert = forwardRotationLambda(-deltaLambda), rotation2;
}
function rotationPhiGamma(deltaPhi, deltaGamma) {
  var cosDeltaPhi = cos(deltaPhi), sinDeltaPhi = sin(deltaPhi), cosDeltaGamma = cos(deltaGamma), sinDeltaGamma = sin(deltaGamma);
  function rotation2(lambda, phi) {
    var cosPhi = cos(phi), x3 = cos(lambda) * cosPhi, y2 = sin(lambda) * cosPhi, z = sin(phi), k2 = z * cosDeltaPhi + x3 * sinDeltaPhi;
    return [
      atan2(y2 * cosDeltaGamma - k2 * sinDeltaGamma, x3 * cosDeltaPhi - z * sinDeltaPhi),
      asin(k2 * cosDeltaGamma + y2 * sinDeltaGamma)
    ];
  }
  return rotation2.invert = function(lambda, phi) {
    var cosPhi = cos(phi), x3 = cos(lambda) * cosPhi, y2 = sin(lambda) * cosPhi, z = sin(phi), k2 = z * cosDeltaGamma - y2 * sinDeltaGamma;
    return [
      atan2(y2 * cosDeltaGamma + z * sinDeltaGamma, x3 * cosDeltaPhi + k2 * sinDeltaPhi),
      asin(k2 * cosDeltaPhi - x3 * sinDeltaPhi)
    ];
  }, rotation2;
}
function rotation(rotate) {
  rotate = rotateRadians(rotate[0] * radians2, rotate[1] * radians2, rotate.length > 2 ? rotate[2] * radians2 : 0);
  function forward(coordinates) {
    return coordinates = rotate(coordinates[0] * radians2, coordinates[1] * radians2), coordinates[0] *= degrees3, coordinates[1] *= degrees3, coordinates;
  }
  return forward.invert = function(coordinates) {
    return coordinates = rotate.invert(coordinates[0] * radians2, coordinates[1] * radians2), coordinates[0] *= degrees3, coordinates[1] *= degrees3, coordinates;
  }, forward;
}
function circleStream(stream, radius2, delta, direction, t03, t13) {
  if (delta) {
    var cosRadius = cos(radius2), sinRadius = sin(radius2), step2 = direction * delta;
    t03 == null ? (t03 = radius2 + direction * tau2, t13 = radius2 - step2 / 2) : (t03 = circleRadius(cosRadius, t03), t13 = circleRadius(cosRadius, t13), (direction > 0 ? t03 < t13 : t03 > t13) && (t03 += direction * tau2));
    for (var point3, t = t03; direction > 0 ? t > t13 : t < t13; t -= step2)
      point3 = spherical([cosRadius, -sinRadius * cos(t), -sinRadius * sin(t)]), stream.point(point3[0], point3[1]);
  }
}
function circleRadius(cosRadius, point3) {
  point3 = cartesian(point3), point3[0] -= cosRadius, cartesianNormalizeInPlace(point3);
  var radius2 = acos(-point3[1]);
  return ((-point3[2] < 0 ? -radius2 : radius2) + tau2 - epsilon4) % tau2;
}
function clipBuffer() {
  var lines = [], line4;
  return {
    point: function(x3, y2, m) {
      line4.push([x3, y2, m]);
    },
    lineStart: function() {
      lines.push(line4 = []);
    },
    lineEnd: noop,
    rejoin: function() {
      lines.length > 1 && lines.push(lines.pop().concat(lines.shift()));
    },
    result: function() {
      var result = lines;
      return lines = [], line4 = null, result;
    }
  };
}
function pointEqual(a2, b) {
  return abs(a2[0] - b[0]) < epsilon4 && abs(a2[1] - b[1]) < epsilon4;
}
function Intersection(point3, points, other, entry) {
  this.x = point3, this.z = points, this.o = other, this.e = entry, this.v = !1, this.n = this.p = null;
}
function clipRejoin(segments, compareIntersection2, startInside, interpolate, stream) {
  var subject = [], clip2 = [], i, n;
  if (segments.forEach(function(segment) {
    if (!((n2 = segment.length - 1) <= 0)) {
      var n2, p0 = segment[0], p1 = segment[n2], x3;
      if (pointEqual(p0, p1)) {
        if (!p0[2] && !p1[2]) {
          for (stream.lineStart(), i = 0; i < n2; ++i) stream.point((p0 = segment[i])[0], p0[1]);
          stream.lineEnd();
          return;
        }
        p1[0] += 2 * epsilon4;
      }
      subject.push(x3 = new Intersection(p0, segment, null, !0)), clip2.push(x3.o = new Intersection(p0, null, x3, !1)), subject.push(x3 = new Intersection(p1, segment, null, !1)), clip2.push(x3.o = new Intersection(p1, null, x3, !0));
    }
  }), !!subject.length) {
    for (clip2.sort(compareIntersection2), link(subject), link(clip2), i = 0, n = clip2.length; i < n; ++i)
      clip2[i].e = startInside = !startInside;
    for (var start = subject[0], points, point3; ; ) {
      for (var current = start, isSubject = !0; current.v; ) if ((current = current.n) === start) return;
      points = current.z, stream.lineStart();
      do {
        if (current.v = current.o.v = !0, current.e) {
          if (isSubject)
            for (i = 0, n = points.length; i < n; ++i) stream.point((point3 = points[i])[0], point3[1]);
          else
            interpolate(current.x, current.n.x, 1, stream);
          current = current.n;
        } else {
          if (isSubject)
            for (points = current.p.z, i = points.length - 1; i >= 0; --i) stream.point((point3 = points[i])[0], point3[1]);
          else
            interpolate(current.x, current.p.x, -1, stream);
          current = current.p;
        }
        current = current.o, points = current.z, isSubject = !isSubject;
      } while (!current.v);
      stream.lineEnd();
    }
  }
}
function link(array4) {
  if (n = array4.length) {
    for (var n, i = 0, a2 = array4[0], b; ++i < n; )
      a2.n = b = array4[i], b.p = a2, a2 = b;
    a2.n = b = array4[0], b.p = a2;
  }
}
function longitude(point3) {
  return abs(point3[0]) <= pi2 ? point3[0] : sign(point3[0]) * ((abs(point3[0]) + pi2) % tau2 - pi2);
}
function polygonContains(polygon, point3) {
  var lambda = longitude(point3), phi = point3[1], sinPhi = sin(phi), normal = [sin(lambda), -cos(lambda), 0], angle = 0, winding = 0, sum2 = new Adder();
  sinPhi === 1 ? phi = halfPi + epsilon4 : sinPhi === -1 && (phi = -halfPi - epsilon4);
  for (var i = 0, n = polygon.length; i < n; ++i)
    if (m = (ring = polygon[i]).length)
      for (var ring, m, point0 = ring[m - 1], lambda0 = longitude(point0), phi0 = point0[1] / 2 + quarterPi, sinPhi0 = sin(phi0), cosPhi0 = cos(phi0), j = 0; j < m; ++j, lambda0 = lambda1, sinPhi0 = sinPhi1, cosPhi0 = cosPhi1, point0 = point1) {
        var point1 = ring[j], lambda1 = longitude(point1), phi1 = point1[1] / 2 + quarterPi, sinPhi1 = sin(phi1), cosPhi1 = cos(phi1), delta = lambda1 - lambda0, sign3 = delta >= 0 ? 1 : -1, absDelta = sign3 * delta, antimeridian = absDelta > pi2, k2 = sinPhi0 * sinPhi1;
        if (sum2.add(atan2(k2 * sign3 * sin(absDelta), cosPhi0 * cosPhi1 + k2 * cos(absDelta))), angle += antimeridian ? delta + sign3 * tau2 : delta, antimeridian ^ lambda0 >= lambda ^ lambda1 >= lambda) {
          var arc = cartesianCross(cartesian(point0), cartesian(point1));
          cartesianNormalizeInPlace(arc);
          var intersection = cartesianCross(normal, arc);
          cartesianNormalizeInPlace(intersection);
          var phiArc = (antimeridian ^ delta >= 0 ? -1 : 1) * asin(intersection[2]);
          (phi > phiArc || phi === phiArc && (arc[0] || arc[1])) && (winding += antimeridian ^ delta >= 0 ? 1 : -1);
        }
      }
  return (angle < -epsilon4 || angle < epsilon4 && sum2 < -epsilon22) ^ winding & 1;
}
function clip(pointVisible, clipLine2, interpolate, start) {
  return function(sink) {
    var line4 = clipLine2(sink), ringBuffer = clipBuffer(), ringSink = clipLine2(ringBuffer), polygonStarted = !1, polygon, segments, ring, clip2 = {
      point: point3,
      lineStart,
      lineEnd,
      polygonStart: function() {
        clip2.point = pointRing, clip2.lineStart = ringStart, clip2.lineEnd = ringEnd, segments = [], polygon = [];
      },
      polygonEnd: function() {
        clip2.point = point3, clip2.lineStart = lineStart, clip2.lineEnd = lineEnd, segments = merge(segments);
        var startInside = polygonContains(polygon, start);
        segments.length ? (polygonStarted || (sink.polygonStart(), polygonStarted = !0), clipRejoin(segments, compareIntersection, startInside, interpolate, sink)) : startInside && (polygonStarted || (sink.polygonStart(), polygonStarted = !0), sink.lineStart(), interpolate(null, null, 1, sink), sink.lineEnd()), polygonStarted && (sink.polygonEnd(), polygonStarted = !1), segments = polygon = null;
      },
      sphere: function() {
        sink.polygonStart(), sink.lineStart(), interpolate(null, null, 1, sink), sink.lineEnd(), sink.polygonEnd();
      }
    };
    function point3(lambda, phi) {
      pointVisible(lambda, phi) && sink.point(lambda, phi);
    }
    function pointLine(lambda, phi) {
      line4.point(lambda, phi);
    }
    function lineStart() {
      clip2.point = pointLine, line4.lineStart();
    }
    function lineEnd() {
      clip2.point = point3, line4.lineEnd();
    }
    function pointRing(lambda, phi) {
      ring.push([lambda, phi]), ringSink.point(lambda, phi);
    }
    function ringStart() {
      ringSink.lineStart(), ring = [];
    }
    function ringEnd() {
      pointRing(ring[0][0], ring[0][1]), ringSink.lineEnd();
      var clean = ringSink.clean(), ringSegments = ringBuffer.result(), i, n = ringSegments.length, m, segment, point4;
      if (ring.pop(), polygon.push(ring), ring = null, !!n) {
        if (clean & 1) {
          if (segment = ringSegments[0], (m = segment.length - 1) > 0) {
            for (polygonStarted || (sink.polygonStart(), polygonStarted = !0), sink.lineStart(), i = 0; i < m; ++i) sink.point((point4 = segment[i])[0], point4[1]);
            sink.lineEnd();
          }
          return;
        }
        n > 1 && clean & 2 && ringSegments.push(ringSegments.pop().concat(ringSegments.shift())), segments.push(ringSegments.filter(validSegment));
      }
    }
    return clip2;
  };
}
function validSegment(segment) {
  return segment.length > 1;
}
function compareIntersection(a2, b) {
  return ((a2 = a2.x)[0] < 0 ? a2[1] - halfPi - epsilon4 : halfPi - a2[1]) - ((b = b.x)[0] < 0 ? b[1] - halfPi - epsilon4 : halfPi - b[1]);
}
var clipAntimeridian = clip(
  function() {
    return !0;
  },
  clipAntimeridianLine,
  clipAntimeridianInterpolate,
  [-pi2, -halfPi]
);
function clipAntimeridianLine(stream) {
  var lambda0 = NaN, phi0 = NaN, sign0 = NaN, clean;
  return {
    lineStart: function() {
      stream.lineStart(), clean = 1;
    },
    point: function(lambda1, phi1) {
      var sign1 = lambda1 > 0 ? pi2 : -pi2, delta = abs(lambda1 - lambda0);
      abs(delta - pi2) < epsilon4 ? (stream.point(lambda0, phi0 = (phi0 + phi1) / 2 > 0 ? halfPi : -halfPi), stream.point(sign0, phi0), stream.lineEnd(), stream.lineStart(), stream.point(sign1, phi0), stream.point(lambda1, phi0), clean = 0) : sign0 !== sign1 && delta >= pi2 && (abs(lambda0 - sign0) < epsilon4 && (lambda0 -= sign0 * epsilon4), abs(lambda1 - sign1) < epsilon4 && (lambda1 -= sign1 * epsilon4), phi0 = clipAntimeridianIntersect(lambda0, phi0, lambda1, phi1), stream.point(sign0, phi0), stream.lineEnd(), stream.lineStart(), stream.point(sign1, phi0), clean = 0), stream.point(lambda0 = lambda1, phi0 = phi1), sign0 = sign1;
    },
    lineEnd: function() {
      stream.lineEnd(), lambda0 = phi0 = NaN;
    },
    clean: function() {
      return 2 - clean;
    }
  };
}
function clipAntimeridianIntersect(lambda0, phi0, lambda1, phi1) {
  var cosPhi0, cosPhi1, sinLambda0Lambda1 = sin(lambda0 - lambda1);
  return abs(sinLambda0Lambda1) > epsilon4 ? atan((sin(phi0) * (cosPhi1 = cos(phi1)) * sin(lambda1) - sin(phi1) * (cosPhi0 = cos(phi0)) * sin(lambda0)) / (cosPhi0 * cosPhi1 * sinLambda0Lambda1)) : (phi0 + phi1) / 2;
}
function clipAntimeridianInterpolate(from, to, direction, stream) {
  var phi;
  if (from == null)
    phi = direction * halfPi, stream.point(-pi2, phi), stream.point(0, phi), stream.point(pi2, phi), stream.point(pi2, 0), stream.point(pi2, -phi), stream.point(0, -phi), stream.point(-pi2, -phi), stream.point(-pi2, 0), stream.point(-pi2, phi);
  else if (abs(from[0] - to[0]) > epsilon4) {
    var lambda = from[0] < to[0] ? pi2 : -pi2;
    phi = direction * lambda / 2, stream.point(-lambda, phi), stream.point(0, phi), stream.point(lambda, phi);
  } else
    stream.point(to[0], to[1]);
}
function clipCircle(radius2) {
  var cr = cos(radius2), delta = 2 * radians2, smallRadius = cr > 0, notHemisphere = abs(cr) > epsilon4;
  function interpolate(from, to, direction, stream) {
    circleStream(stream, radius2, delta, direction, from, to);
  }
  function visible(lambda, phi) {
    return cos(lambda) * cos(phi) > cr;
  }
  function clipLine2(stream) {
    var point0, c0, v0, v00, clean;
    return {
      lineStart: function() {
        v00 = v0 = !1, clean = 1;
      },
      point: function(lambda, phi) {
        var point1 = [lambda, phi], point22, v = visible(lambda, phi), c3 = smallRadius ? v ? 0 : code(lambda, phi) : v ? code(lambda + (lambda < 0 ? pi2 : -pi2), phi) : 0;
        if (!point0 && (v00 = v0 = v) && stream.lineStart(), v !== v0 && (point22 = intersect(point0, point1), (!point22 || pointEqual(point0, point22) || pointEqual(point1, point22)) && (point1[2] = 1)), v !== v0)
          clean = 0, v ? (stream.lineStart(), point22 = intersect(point1, point0), stream.point(point22[0], point22[1])) : (point22 = intersect(point0, point1), stream.point(point22[0], point22[1], 2), stream.lineEnd()), point0 = point22;
        else if (notHemisphere && point0 && smallRadius ^ v) {
          var t;
          !(c3 & c0) && (t = intersect(point1, point0, !0)) && (clean = 0, smallRadius ? (stream.lineStart(), stream.point(t[0][0], t[0][1]), stream.point(t[1][0], t[1][1]), stream.lineEnd()) : (stream.point(t[1][0], t[1][1]), stream.lineEnd(), stream.lineStart(), stream.point(t[0][0], t[0][1], 3)));
        }
        v && (!point0 || !pointEqual(point0, point1)) && stream.point(point1[0], point1[1]), point0 = point1, v0 = v, c0 = c3;
      },
      lineEnd: function() {
        v0 && stream.lineEnd(), point0 = null;
      },
      // Rejoin first and last segments if there were intersections and the first
      // and last points were visible.
      clean: function() {
        return clean | (v00 && v0) << 1;
      }
    };
  }
  function intersect(a2, b, two) {
    var pa = cartesian(a2), pb = cartesian(b), n1 = [1, 0, 0], n2 = cartesianCross(pa, pb), n2n2 = cartesianDot(n2, n2), n1n2 = n2[0], determinant = n2n2 - n1n2 * n1n2;
    if (!determinant) return !two && a2;
    var c1 = cr * n2n2 / determinant, c22 = -cr * n1n2 / determinant, n1xn2 = cartesianCross(n1, n2), A5 = cartesianScale(n1, c1), B2 = cartesianScale(n2, c22);
    cartesianAddInPlace(A5, B2);
    var u = n1xn2, w = cartesianDot(A5, u), uu = cartesianDot(u, u), t22 = w * w - uu * (cartesianDot(A5, A5) - 1);
    if (!(t22 < 0)) {
      var t = sqrt(t22), q = cartesianScale(u, (-w - t) / uu);
      if (cartesianAddInPlace(q, A5), q = spherical(q), !two) return q;
      var lambda0 = a2[0], lambda1 = b[0], phi0 = a2[1], phi1 = b[1], z;
      lambda1 < lambda0 && (z = lambda0, lambda0 = lambda1, lambda1 = z);
      var delta2 = lambda1 - lambda0, polar = abs(delta2 - pi2) < epsilon4, meridian = polar || delta2 < epsilon4;
      if (!polar && phi1 < phi0 && (z = phi0, phi0 = phi1, phi1 = z), meridian ? polar ? phi0 + phi1 > 0 ^ q[1] < (abs(q[0] - lambda0) < epsilon4 ? phi0 : phi1) : phi0 <= q[1] && q[1] <= phi1 : delta2 > pi2 ^ (lambda0 <= q[0] && q[0] <= lambda1)) {
        var q1 = cartesianScale(u, (-w + t) / uu);
        return cartesianAddInPlace(q1, A5), [q, spherical(q1)];
      }
    }
  }
  function code(lambda, phi) {
    var r = smallRadius ? radius2 : pi2 - radius2, code2 = 0;
    return lambda < -r ? code2 |= 1 : lambda > r && (code2 |= 2), phi < -r ? code2 |= 4 : phi > r && (code2 |= 8), code2;
  }
  return clip(visible, clipLine2, interpolate, smallRadius ? [0, -radius2] : [-pi2, radius2 - pi2]);
}
function clipLine(a2, b, x02, y02, x12, y12) {
  var ax = a2[0], ay = a2[1], bx = b[0], by = b[1], t03 = 0, t13 = 1, dx = bx - ax, dy = by - ay, r;
  if (r = x02 - ax, !(!dx && r > 0)) {
    if (r /= dx, dx < 0) {
      if (r < t03) return;
      r < t13 && (t13 = r);
    } else if (dx > 0) {
      if (r > t13) return;
      r > t03 && (t03 = r);
    }
    if (r = x12 - ax, !(!dx && r < 0)) {
      if (r /= dx, dx < 0) {
        if (r > t13) return;
        r > t03 && (t03 = r);
      } else if (dx > 0) {
        if (r < t03) return;
        r < t13 && (t13 = r);
      }
      if (r = y02 - ay, !(!dy && r > 0)) {
        if (r /= dy, dy < 0) {
          if (r < t03) return;
          r < t13 && (t13 = r);
        } else if (dy > 0) {
          if (r > t13) return;
          r > t03 && (t03 = r);
        }
        if (r = y12 - ay, !(!dy && r < 0)) {
          if (r /= dy, dy < 0) {
            if (r > t13) return;
            r > t03 && (t03 = r);
          } else if (dy > 0) {
            if (r < t03) return;
            r < t13 && (t13 = r);
          }
          return t03 > 0 && (a2[0] = ax + t03 * dx, a2[1] = ay + t03 * dy), t13 < 1 && (b[0] = ax + t13 * dx, b[1] = ay + t13 * dy), !0;
        }
      }
    }
  }
}
var clipMax = 1e9, clipMin = -clipMax;
function clipRectangle(x02, y02, x12, y12) {
  function visible(x3, y2) {
    return x02 <= x3 && x3 <= x12 && y02 <= y2 && y2 <= y12;
  }
  function interpolate(from, to, direction, stream) {
    var a2 = 0, a1 = 0;
    if (from == null || (a2 = corner(from, direction)) !== (a1 = corner(to, direction)) || comparePoint(from, to) < 0 ^ direction > 0)
      do
        stream.point(a2 === 0 || a2 === 3 ? x02 : x12, a2 > 1 ? y12 : y02);
      while ((a2 = (a2 + direction + 4) % 4) !== a1);
    else
      stream.point(to[0], to[1]);
  }
  function corner(p, direction) {
    return abs(p[0] - x02) < epsilon4 ? direction > 0 ? 0 : 3 : abs(p[0] - x12) < epsilon4 ? direction > 0 ? 2 : 1 : abs(p[1] - y02) < epsilon4 ? direction > 0 ? 1 : 0 : direction > 0 ? 3 : 2;
  }
  function compareIntersection2(a2, b) {
    return comparePoint(a2.x, b.x);
  }
  function comparePoint(a2, b) {
    var ca = corner(a2, 1), cb = corner(b, 1);
    return ca !== cb ? ca - cb : ca === 0 ? b[1] - a2[1] : ca === 1 ? a2[0] - b[0] : ca === 2 ? a2[1] - b[1] : b[0] - a2[0];
  }
  return function(stream) {
    var activeStream = stream, bufferStream = clipBuffer(), segments, polygon, ring, x__, y__, v__, x_, y_, v_, first2, clean, clipStream = {
      point: point3,
      lineStart,
      lineEnd,
      polygonStart,
      polygonEnd
    };
    function point3(x3, y2) {
      visible(x3, y2) && activeStream.point(x3, y2);
    }
    function polygonInside() {
      for (var winding = 0, i = 0, n = polygon.length; i < n; ++i)
        for (var ring2 = polygon[i], j = 1, m = ring2.length, point4 = ring2[0], a0, a1, b0 = point4[0], b1 = point4[1]; j < m; ++j)
          a0 = b0, a1 = b1, point4 = ring2[j], b0 = point4[0], b1 = point4[1], a1 <= y12 ? b1 > y12 && (b0 - a0) * (y12 - a1) > (b1 - a1) * (x02 - a0) && ++winding : b1 <= y12 && (b0 - a0) * (y12 - a1) < (b1 - a1) * (x02 - a0) && --winding;
      return winding;
    }
    function polygonStart() {
      activeStream = bufferStream, segments = [], polygon = [], clean = !0;
    }
    function polygonEnd() {
      var startInside = polygonInside(), cleanInside = clean && startInside, visible2 = (segments = merge(segments)).length;
      (cleanInside || visible2) && (stream.polygonStart(), cleanInside && (stream.lineStart(), interpolate(null, null, 1, stream), stream.lineEnd()), visible2 && clipRejoin(segments, compareIntersection2, startInside, interpolate, stream), stream.polygonEnd()), activeStream = stream, segments = polygon = ring = null;
    }
    function lineStart() {
      clipStream.point = linePoint, polygon && polygon.push(ring = []), first2 = !0, v_ = !1, x_ = y_ = NaN;
    }
    function lineEnd() {
      segments && (linePoint(x__, y__), v__ && v_ && bufferStream.rejoin(), segments.push(bufferStream.result())), clipStream.point = point3, v_ && activeStream.lineEnd();
    }
    function linePoint(x3, y2) {
      var v = visible(x3, y2);
      if (polygon && ring.push([x3, y2]), first2)
        x__ = x3, y__ = y2, v__ = v, first2 = !1, v && (activeStream.lineStart(), activeStream.point(x3, y2));
      else if (v && v_) activeStream.point(x3, y2);
      else {
        var a2 = [x_ = Math.max(clipMin, Math.min(clipMax, x_)), y_ = Math.max(clipMin, Math.min(clipMax, y_))], b = [x3 = Math.max(clipMin, Math.min(clipMax, x3)), y2 = Math.max(clipMin, Math.min(clipMax, y2))];
        clipLine(a2, b, x02, y02, x12, y12) ? (v_ || (activeStream.lineStart(), activeStream.point(a2[0], a2[1])), activeStream.point(b[0], b[1]), v || activeStream.lineEnd(), clean = !1) : v && (activeStream.lineStart(), activeStream.point(x3, y2), clean = !1);
      }
      x_ = x3, y_ = y2, v_ = v;
    }
    return clipStream;
  };
}
var identity$1 = (x3) => x3, areaSum = new Adder(), areaRingSum = new Adder(), x00$2, y00$2, x0$3, y0$3, areaStream = {
  point: noop,
  lineStart: noop,
  lineEnd: noop,
  polygonStart: function() {
    areaStream.lineStart = areaRingStart, areaStream.lineEnd = areaRingEnd;
  },
  polygonEnd: function() {
    areaStream.lineStart = areaStream.lineEnd = areaStream.point = noop, areaSum.add(abs(areaRingSum)), areaRingSum = new Adder();
  },
  result: function() {
    var area3 = areaSum / 2;
    return areaSum = new Adder(), area3;
  }
};
function areaRingStart() {
  areaStream.point = areaPointFirst;
}
function areaPointFirst(x3, y2) {
  areaStream.point = areaPoint, x00$2 = x0$3 = x3, y00$2 = y0$3 = y2;
}
function areaPoint(x3, y2) {
  areaRingSum.add(y0$3 * x3 - x0$3 * y2), x0$3 = x3, y0$3 = y2;
}
function areaRingEnd() {
  areaPoint(x00$2, y00$2);
}
var x0$2 = 1 / 0, y0$2 = x0$2, x1 = -x0$2, y1 = x1, boundsStream = {
  point: boundsPoint,
  lineStart: noop,
  lineEnd: noop,
  polygonStart: noop,
  polygonEnd: noop,
  result: function() {
    var bounds = [[x0$2, y0$2], [x1, y1]];
    return x1 = y1 = -(y0$2 = x0$2 = 1 / 0), bounds;
  }
};
function boundsPoint(x3, y2) {
  x3 < x0$2 && (x0$2 = x3), x3 > x1 && (x1 = x3), y2 < y0$2 && (y0$2 = y2), y2 > y1 && (y1 = y2);
}
var X0 = 0, Y0 = 0, Z0 = 0, X1 = 0, Y1 = 0, Z1 = 0, X2 = 0, Y2 = 0, Z2 = 0, x00$1, y00$1, x0$1, y0$1, centroidStream = {
  point: centroidPoint,
  lineStart: centroidLineStart,
  lineEnd: centroidLineEnd,
  polygonStart: function() {
    centroidStream.lineStart = centroidRingStart, centroidStream.lineEnd = centroidRingEnd;
  },
  polygonEnd: function() {
    centroidStream.point = centroidPoint, centroidStream.lineStart = centroidLineStart, centroidStream.lineEnd = centroidLineEnd;
  },
  result: function() {
    var centroid = Z2 ? [X2 / Z2, Y2 / Z2] : Z1 ? [X1 / Z1, Y1 / Z1] : Z0 ? [X0 / Z0, Y0 / Z0] : [NaN, NaN];
    return X0 = Y0 = Z0 = X1 = Y1 = Z1 = X2 = Y2 = Z2 = 0, centroid;
  }
};
function centroidPoint(x3, y2) {
  X0 += x3, Y0 += y2, ++Z0;
}
function centroidLineStart() {
  centroidStream.point = centroidPointFirstLine;
}
function centroidPointFirstLine(x3, y2) {
  centroidStream.point = centroidPointLine, centroidPoint(x0$1 = x3, y0$1 = y2);
}
function centroidPointLine(x3, y2) {
  var dx = x3 - x0$1, dy = y2 - y0$1, z = sqrt(dx * dx + dy * dy);
  X1 += z * (x0$1 + x3) / 2, Y1 += z * (y0$1 + y2) / 2, Z1 += z, centroidPoint(x0$1 = x3, y0$1 = y2);
}
function centroidLineEnd() {
  centroidStream.point = centroidPoint;
}
function centroidRingStart() {
  centroidStream.point = centroidPointFirstRing;
}
function centroidRingEnd() {
  centroidPointRing(x00$1, y00$1);
}
function centroidPointFirstRing(x3, y2) {
  centroidStream.point = centroidPointRing, centroidPoint(x00$1 = x0$1 = x3, y00$1 = y0$1 = y2);
}
function centroidPointRing(x3, y2) {
  var dx = x3 - x0$1, dy = y2 - y0$1, z = sqrt(dx * dx + dy * dy);
  X1 += z * (x0$1 + x3) / 2, Y1 += z * (y0$1 + y2) / 2, Z1 += z, z = y0$1 * x3 - x0$1 * y2, X2 += z * (x0$1 + x3), Y2 += z * (y0$1 + y2), Z2 += z * 3, centroidPoint(x0$1 = x3, y0$1 = y2);
}
function PathContext(context) {
  this._context = context;
}
PathContext.prototype = {
  _radius: 4.5,
  pointRadius: function(_) {
    return this._radius = _, this;
  },
  polygonStart: function() {
    this._line = 0;
  },
  polygonEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._point = 0;
  },
  lineEnd: function() {
    this._line === 0 && this._context.closePath(), this._point = NaN;
  },
  point: function(x3, y2) {
    switch (this._point) {
      case 0: {
        this._context.moveTo(x3, y2), this._point = 1;
        break;
      }
      case 1: {
        this._context.lineTo(x3, y2);
        break;
      }
      default: {
        this._context.moveTo(x3 + this._radius, y2), this._context.arc(x3, y2, this._radius, 0, tau2);
        break;
      }
    }
  },
  result: noop
};
var lengthSum = new Adder(), lengthRing, x00, y00, x0, y0, lengthStream = {
  point: noop,
  lineStart: function() {
    lengthStream.point = lengthPointFirst;
  },
  lineEnd: function() {
    lengthRing && lengthPoint(x00, y00), lengthStream.point = noop;
  },
  polygonStart: function() {
    lengthRing = !0;
  },
  polygonEnd: function() {
    lengthRing = null;
  },
  result: function() {
    var length2 = +lengthSum;
    return lengthSum = new Adder(), length2;
  }
};
function lengthPointFirst(x3, y2) {
  lengthStream.point = lengthPoint, x00 = x0 = x3, y00 = y0 = y2;
}
function lengthPoint(x3, y2) {
  x0 -= x3, y0 -= y2, lengthSum.add(sqrt(x0 * x0 + y0 * y0)), x0 = x3, y0 = y2;
}
var cacheDigits, cacheAppend, cacheRadius, cacheCircle, PathString = class {
  constructor(digits) {
    this._append = digits == null ? append2 : appendRound2(digits), this._radius = 4.5, this._ = "";
  }
  pointRadius(_) {
    return this._radius = +_, this;
  }
  polygonStart() {
    this._line = 0;
  }
  polygonEnd() {
    this._line = NaN;
  }
  lineStart() {
    this._point = 0;
  }
  lineEnd() {
    this._line === 0 && (this._ += "Z"), this._point = NaN;
  }
  point(x3, y2) {
    switch (this._point) {
      case 0: {
        this._append`M${x3},${y2}`, this._point = 1;
        break;
      }
      case 1: {
        this._append`L${x3},${y2}`;
        break;
      }
      default: {
        if (this._append`M${x3},${y2}`, this._radius !== cacheRadius || this._append !== cacheAppend) {
          let r = this._radius, s2 = this._;
          this._ = "", this._append`m0,${r}a${r},${r} 0 1,1 0,${-2 * r}a${r},${r} 0 1,1 0,${2 * r}z`, cacheRadius = r, cacheAppend = this._append, cacheCircle = this._, this._ = s2;
        }
        this._ += cacheCircle;
        break;
      }
    }
  }
  result() {
    let result = this._;
    return this._ = "", result.length ? result : null;
  }
};
function append2(strings) {
  let i = 1;
  this._ += strings[0];
  for (let j = strings.length; i < j; ++i)
    this._ += arguments[i] + strings[i];
}
function appendRound2(digits) {
  let d = Math.floor(digits);
  if (!(d >= 0)) throw new RangeError(`invalid digits: ${digits}`);
  if (d > 15) return append2;
  if (d !== cacheDigits) {
    let k2 = 10 ** d;
    cacheDigits = d, cacheAppend = function(strings) {
      let i = 1;
      this._ += strings[0];
      for (let j = strings.length; i < j; ++i)
        this._ += Math.round(arguments[i] * k2) / k2 + strings[i];
    };
  }
  return cacheAppend;
}
function index(projection3, context) {
  let digits = 3, pointRadius = 4.5, projectionStream, contextStream;
  function path2(object2) {
    return object2 && (typeof pointRadius == "function" && contextStream.pointRadius(+pointRadius.apply(this, arguments)), geoStream(object2, projectionStream(contextStream))), contextStream.result();
  }
  return path2.area = function(object2) {
    return geoStream(object2, projectionStream(areaStream)), areaStream.result();
  }, path2.measure = function(object2) {
    return geoStream(object2, projectionStream(lengthStream)), lengthStream.result();
  }, path2.bounds = function(object2) {
    return geoStream(object2, projectionStream(boundsStream)), boundsStream.result();
  }, path2.centroid = function(object2) {
    return geoStream(object2, projectionStream(centroidStream)), centroidStream.result();
  }, path2.projection = function(_) {
    return arguments.length ? (projectionStream = _ == null ? (projection3 = null, identity$1) : (projection3 = _).stream, path2) : projection3;
  }, path2.context = function(_) {
    return arguments.length ? (contextStream = _ == null ? (context = null, new PathString(digits)) : new PathContext(context = _), typeof pointRadius != "function" && contextStream.pointRadius(pointRadius), path2) : context;
  }, path2.pointRadius = function(_) {
    return arguments.length ? (pointRadius = typeof _ == "function" ? _ : (contextStream.pointRadius(+_), +_), path2) : pointRadius;
  }, path2.digits = function(_) {
    if (!arguments.length) return digits;
    if (_ == null) digits = null;
    else {
      let d = Math.floor(_);
      if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
      digits = d;
    }
    return context === null && (contextStream = new PathString(digits)), path2;
  }, path2.projection(projection3).digits(digits).context(context);
}
function transform(methods) {
  return {
    stream: transformer(methods)
  };
}
function transformer(methods) {
  return function(stream) {
    var s2 = new TransformStream();
    for (var key in methods) s2[key] = methods[key];
    return s2.stream = stream, s2;
  };
}
function TransformStream() {
}
TransformStream.prototype = {
  constructor: TransformStream,
  point: function(x3, y2) {
    this.stream.point(x3, y2);
  },
  sphere: function() {
    this.stream.sphere();
  },
  lineStart: function() {
    this.stream.lineStart();
  },
  lineEnd: function() {
    this.stream.lineEnd();
  },
  polygonStart: function() {
    this.stream.polygonStart();
  },
  polygonEnd: function() {
    this.stream.polygonEnd();
  }
};
function fit(projection3, fitBounds, object2) {
  var clip2 = projection3.clipExtent && projection3.clipExtent();
  return projection3.scale(150).translate([0, 0]), clip2 != null && projection3.clipExtent(null), geoStream(object2, projection3.stream(boundsStream)), fitBounds(boundsStream.result()), clip2 != null && projection3.clipExtent(clip2), projection3;
}
function fitExtent(projection3, extent3, object2) {
  return fit(projection3, function(b) {
    var w = extent3[1][0] - extent3[0][0], h = extent3[1][1] - extent3[0][1], k2 = Math.min(w / (b[1][0] - b[0][0]), h / (b[1][1] - b[0][1])), x3 = +extent3[0][0] + (w - k2 * (b[1][0] + b[0][0])) / 2, y2 = +extent3[0][1] + (h - k2 * (b[1][1] + b[0][1])) / 2;
    projection3.scale(150 * k2).translate([x3, y2]);
  }, object2);
}
function fitSize(projection3, size, object2) {
  return fitExtent(projection3, [[0, 0], size], object2);
}
function fitWidth(projection3, width, object2) {
  return fit(projection3, function(b) {
    var w = +width, k2 = w / (b[1][0] - b[0][0]), x3 = (w - k2 * (b[1][0] + b[0][0])) / 2, y2 = -k2 * b[0][1];
    projection3.scale(150 * k2).translate([x3, y2]);
  }, object2);
}
function fitHeight(projection3, height, object2) {
  return fit(projection3, function(b) {
    var h = +height, k2 = h / (b[1][1] - b[0][1]), x3 = -k2 * b[0][0], y2 = (h - k2 * (b[1][1] + b[0][1])) / 2;
    projection3.scale(150 * k2).translate([x3, y2]);
  }, object2);
}
var maxDepth = 16, cosMinDistance = cos(30 * radians2);
function resample(project2, delta2) {
  return +delta2 ? resample$1(project2, delta2) : resampleNone(project2);
}
function resampleNone(project2) {
  return transformer({
    point: function(x3, y2) {
      x3 = project2(x3, y2), this.stream.point(x3[0], x3[1]);
    }
  });
}
function resample$1(project2, delta2) {
  function resampleLineTo(x02, y02, lambda0, a0, b0, c0, x12, y12, lambda1, a1, b1, c1, depth, stream) {
    var dx = x12 - x02, dy = y12 - y02, d2 = dx * dx + dy * dy;
    if (d2 > 4 * delta2 && depth--) {
      var a2 = a0 + a1, b = b0 + b1, c3 = c0 + c1, m = sqrt(a2 * a2 + b * b + c3 * c3), phi2 = asin(c3 /= m), lambda2 = abs(abs(c3) - 1) < epsilon4 || abs(lambda0 - lambda1) < epsilon4 ? (lambda0 + lambda1) / 2 : atan2(b, a2), p = project2(lambda2, phi2), x22 = p[0], y2 = p[1], dx2 = x22 - x02, dy2 = y2 - y02, dz = dy * dx2 - dx * dy2;
      (dz * dz / d2 > delta2 || abs((dx * dx2 + dy * dy2) / d2 - 0.5) > 0.3 || a0 * a1 + b0 * b1 + c0 * c1 < cosMinDistance) && (resampleLineTo(x02, y02, lambda0, a0, b0, c0, x22, y2, lambda2, a2 /= m, b /= m, c3, depth, stream), stream.point(x22, y2), resampleLineTo(x22, y2, lambda2, a2, b, c3, x12, y12, lambda1, a1, b1, c1, depth, stream));
    }
  }
  return function(stream) {
    var lambda00, x002, y002, a00, b00, c00, lambda0, x02, y02, a0, b0, c0, resampleStream = {
      point: point3,
      lineStart,
      lineEnd,
      polygonStart: function() {
        stream.polygonStart(), resampleStream.lineStart = ringStart;
      },
      polygonEnd: function() {
        stream.polygonEnd(), resampleStream.lineStart = lineStart;
      }
    };
    function point3(x3, y2) {
      x3 = project2(x3, y2), stream.point(x3[0], x3[1]);
    }
    function lineStart() {
      x02 = NaN, resampleStream.point = linePoint, stream.lineStart();
    }
    function linePoint(lambda, phi) {
      var c3 = cartesian([lambda, phi]), p = project2(lambda, phi);
      resampleLineTo(x02, y02, lambda0, a0, b0, c0, x02 = p[0], y02 = p[1], lambda0 = lambda, a0 = c3[0], b0 = c3[1], c0 = c3[2], maxDepth, stream), stream.point(x02, y02);
    }
    function lineEnd() {
      resampleStream.point = point3, stream.lineEnd();
    }
    function ringStart() {
      lineStart(), resampleStream.point = ringPoint, resampleStream.lineEnd = ringEnd;
    }
    function ringPoint(lambda, phi) {
      linePoint(lambda00 = lambda, phi), x002 = x02, y002 = y02, a00 = a0, b00 = b0, c00 = c0, resampleStream.point = linePoint;
    }
    function ringEnd() {
      resampleLineTo(x02, y02, lambda0, a0, b0, c0, x002, y002, lambda00, a00, b00, c00, maxDepth, stream), resampleStream.lineEnd = lineEnd, lineEnd();
    }
    return resampleStream;
  };
}
var transformRadians = transformer({
  point: function(x3, y2) {
    this.stream.point(x3 * radians2, y2 * radians2);
  }
});
function transformRotate(rotate) {
  return transformer({
    point: function(x3, y2) {
      var r = rotate(x3, y2);
      return this.stream.point(r[0], r[1]);
    }
  });
}
function scaleTranslate(k2, dx, dy, sx, sy) {
  function transform2(x3, y2) {
    return x3 *= sx, y2 *= sy, [dx + k2 * x3, dy - k2 * y2];
  }
  return transform2.invert = function(x3, y2) {
    return [(x3 - dx) / k2 * sx, (dy - y2) / k2 * sy];
  }, transform2;
}
function scaleTranslateRotate(k2, dx, dy, sx, sy, alpha) {
  if (!alpha) return scaleTranslate(k2, dx, dy, sx, sy);
  var cosAlpha = cos(alpha), sinAlpha = sin(alpha), a2 = cosAlpha * k2, b = sinAlpha * k2, ai = cosAlpha / k2, bi = sinAlpha / k2, ci = (sinAlpha * dy - cosAlpha * dx) / k2, fi = (sinAlpha * dx + cosAlpha * dy) / k2;
  function transform2(x3, y2) {
    return x3 *= sx, y2 *= sy, [a2 * x3 - b * y2 + dx, dy - b * x3 - a2 * y2];
  }
  return transform2.invert = function(x3, y2) {
    return [sx * (ai * x3 - bi * y2 + ci), sy * (fi - bi * x3 - ai * y2)];
  }, transform2;
}
function projection(project2) {
  return projectionMutator(function() {
    return project2;
  })();
}
function projectionMutator(projectAt) {
  var project2, k2 = 150, x3 = 480, y2 = 250, lambda = 0, phi = 0, deltaLambda = 0, deltaPhi = 0, deltaGamma = 0, rotate, alpha = 0, sx = 1, sy = 1, theta = null, preclip = clipAntimeridian, x02 = null, y02, x12, y12, postclip = identity$1, delta2 = 0.5, projectResample, projectTransform, projectRotateTransform, cache, cacheStream;
  function projection3(point3) {
    return projectRotateTransform(point3[0] * radians2, point3[1] * radians2);
  }
  function invert(point3) {
    return point3 = projectRotateTransform.invert(point3[0], point3[1]), point3 && [point3[0] * degrees3, point3[1] * degrees3];
  }
  projection3.stream = function(stream) {
    return cache && cacheStream === stream ? cache : cache = transformRadians(transformRotate(rotate)(preclip(projectResample(postclip(cacheStream = stream)))));
  }, projection3.preclip = function(_) {
    return arguments.length ? (preclip = _, theta = void 0, reset()) : preclip;
  }, projection3.postclip = function(_) {
    return arguments.length ? (postclip = _, x02 = y02 = x12 = y12 = null, reset()) : postclip;
  }, projection3.clipAngle = function(_) {
    return arguments.length ? (preclip = +_ ? clipCircle(theta = _ * radians2) : (theta = null, clipAntimeridian), reset()) : theta * degrees3;
  }, projection3.clipExtent = function(_) {
    return arguments.length ? (postclip = _ == null ? (x02 = y02 = x12 = y12 = null, identity$1) : clipRectangle(x02 = +_[0][0], y02 = +_[0][1], x12 = +_[1][0], y12 = +_[1][1]), reset()) : x02 == null ? null : [[x02, y02], [x12, y12]];
  }, projection3.scale = function(_) {
    return arguments.length ? (k2 = +_, recenter()) : k2;
  }, projection3.translate = function(_) {
    return arguments.length ? (x3 = +_[0], y2 = +_[1], recenter()) : [x3, y2];
  }, projection3.center = function(_) {
    return arguments.length ? (lambda = _[0] % 360 * radians2, phi = _[1] % 360 * radians2, recenter()) : [lambda * degrees3, phi * degrees3];
  }, projection3.rotate = function(_) {
    return arguments.length ? (deltaLambda = _[0] % 360 * radians2, deltaPhi = _[1] % 360 * radians2, deltaGamma = _.length > 2 ? _[2] % 360 * radians2 : 0, recenter()) : [deltaLambda * degrees3, deltaPhi * degrees3, deltaGamma * degrees3];
  }, projection3.angle = function(_) {
    return arguments.length ? (alpha = _ % 360 * radians2, recenter()) : alpha * degrees3;
  }, projection3.reflectX = function(_) {
    return arguments.length ? (sx = _ ? -1 : 1, recenter()) : sx < 0;
  }, projection3.reflectY = function(_) {
    return arguments.length ? (sy = _ ? -1 : 1, recenter()) : sy < 0;
  }, projection3.precision = function(_) {
    return arguments.length ? (projectResample = resample(projectTransform, delta2 = _ * _), reset()) : sqrt(delta2);
  }, projection3.fitExtent = function(extent3, object2) {
    return fitExtent(projection3, extent3, object2);
  }, projection3.fitSize = function(size, object2) {
    return fitSize(projection3, size, object2);
  }, projection3.fitWidth = function(width, object2) {
    return fitWidth(projection3, width, object2);
  }, projection3.fitHeight = function(height, object2) {
    return fitHeight(projection3, height, object2);
  };
  function recenter() {
    var center2 = scaleTranslateRotate(k2, 0, 0, sx, sy, alpha).apply(null, project2(lambda, phi)), transform2 = scaleTranslateRotate(k2, x3 - center2[0], y2 - center2[1], sx, sy, alpha);
    return rotate = rotateRadians(deltaLambda, deltaPhi, deltaGamma), projectTransform = compose(project2, transform2), projectRotateTransform = compose(rotate, projectTransform), projectResample = resample(projectTransform, delta2), reset();
  }
  function reset() {
    return cache = cacheStream = null, projection3;
  }
  return function() {
    return project2 = projectAt.apply(this, arguments), projection3.invert = project2.invert && invert, recenter();
  };
}
function conicProjection(projectAt) {
  var phi0 = 0, phi1 = pi2 / 3, m = projectionMutator(projectAt), p = m(phi0, phi1);
  return p.parallels = function(_) {
    return arguments.length ? m(phi0 = _[0] * radians2, phi1 = _[1] * radians2) : [phi0 * degrees3, phi1 * degrees3];
  }, p;
}
function cylindricalEqualAreaRaw(phi0) {
  var cosPhi0 = cos(phi0);
  function forward(lambda, phi) {
    return [lambda * cosPhi0, sin(phi) / cosPhi0];
  }
  return forward.invert = function(x3, y2) {
    return [x3 / cosPhi0, asin(y2 * cosPhi0)];
  }, forward;
}
function conicEqualAreaRaw(y02, y12) {
  var sy0 = sin(y02), n = (sy0 + sin(y12)) / 2;
  if (abs(n) < epsilon4) return cylindricalEqualAreaRaw(y02);
  var c3 = 1 + sy0 * (2 * n - sy0), r0 = sqrt(c3) / n;
  function project2(x3, y2) {
    var r = sqrt(c3 - 2 * n * sin(y2)) / n;
    return [r * sin(x3 *= n), r0 - r * cos(x3)];
  }
  return project2.invert = function(x3, y2) {
    var r0y = r0 - y2, l = atan2(x3, abs(r0y)) * sign(r0y);
    return r0y * n < 0 && (l -= pi2 * sign(x3) * sign(r0y)), [l / n, asin((c3 - (x3 * x3 + r0y * r0y) * n * n) / (2 * n))];
  }, project2;
}
function conicEqualArea() {
  return conicProjection(conicEqualAreaRaw).scale(155.424).center([0, 33.6442]);
}
function albers() {
  return conicEqualArea().parallels([29.5, 45.5]).scale(1070).translate([480, 250]).rotate([96, 0]).center([-0.6, 38.7]);
}
function multiplex(streams) {
  var n = streams.length;
  return {
    point: function(x3, y2) {
      for (var i = -1; ++i < n; ) streams[i].point(x3, y2);
    },
    sphere: function() {
      for (var i = -1; ++i < n; ) streams[i].sphere();
    },
    lineStart: function() {
      for (var i = -1; ++i < n; ) streams[i].lineStart();
    },
    lineEnd: function() {
      for (var i = -1; ++i < n; ) streams[i].lineEnd();
    },
    polygonStart: function() {
      for (var i = -1; ++i < n; ) streams[i].polygonStart();
    },
    polygonEnd: function() {
      for (var i = -1; ++i < n; ) streams[i].polygonEnd();
    }
  };
}
function albersUsa() {
  var cache, cacheStream, lower48 = albers(), lower48Point, alaska = conicEqualArea().rotate([154, 0]).center([-2, 58.5]).parallels([55, 65]), alaskaPoint, hawaii = conicEqualArea().rotate([157, 0]).center([-3, 19.9]).parallels([8, 18]), hawaiiPoint, point3, pointStream = { point: function(x3, y2) {
    point3 = [x3, y2];
  } };
  function albersUsa2(coordinates) {
    var x3 = coordinates[0], y2 = coordinates[1];
    return point3 = null, lower48Point.point(x3, y2), point3 || (alaskaPoint.point(x3, y2), point3) || (hawaiiPoint.point(x3, y2), point3);
  }
  albersUsa2.invert = function(coordinates) {
    var k2 = lower48.scale(), t = lower48.translate(), x3 = (coordinates[0] - t[0]) / k2, y2 = (coordinates[1] - t[1]) / k2;
    return (y2 >= 0.12 && y2 < 0.234 && x3 >= -0.425 && x3 < -0.214 ? alaska : y2 >= 0.166 && y2 < 0.234 && x3 >= -0.214 && x3 < -0.115 ? hawaii : lower48).invert(coordinates);
  }, albersUsa2.stream = function(stream) {
    return cache && cacheStream === stream ? cache : cache = multiplex([lower48.stream(cacheStream = stream), alaska.stream(stream), hawaii.stream(stream)]);
  }, albersUsa2.precision = function(_) {
    return arguments.length ? (lower48.precision(_), alaska.precision(_), hawaii.precision(_), reset()) : lower48.precision();
  }, albersUsa2.scale = function(_) {
    return arguments.length ? (lower48.scale(_), alaska.scale(_ * 0.35), hawaii.scale(_), albersUsa2.translate(lower48.translate())) : lower48.scale();
  }, albersUsa2.translate = function(_) {
    if (!arguments.length) return lower48.translate();
    var k2 = lower48.scale(), x3 = +_[0], y2 = +_[1];
    return lower48Point = lower48.translate(_).clipExtent([[x3 - 0.455 * k2, y2 - 0.238 * k2], [x3 + 0.455 * k2, y2 + 0.238 * k2]]).stream(pointStream), alaskaPoint = alaska.translate([x3 - 0.307 * k2, y2 + 0.201 * k2]).clipExtent([[x3 - 0.425 * k2 + epsilon4, y2 + 0.12 * k2 + epsilon4], [x3 - 0.214 * k2 - epsilon4, y2 + 0.234 * k2 - epsilon4]]).stream(pointStream), hawaiiPoint = hawaii.translate([x3 - 0.205 * k2, y2 + 0.212 * k2]).clipExtent([[x3 - 0.214 * k2 + epsilon4, y2 + 0.166 * k2 + epsilon4], [x3 - 0.115 * k2 - epsilon4, y2 + 0.234 * k2 - epsilon4]]).stream(pointStream), reset();
  }, albersUsa2.fitExtent = function(extent3, object2) {
    return fitExtent(albersUsa2, extent3, object2);
  }, albersUsa2.fitSize = function(size, object2) {
    return fitSize(albersUsa2, size, object2);
  }, albersUsa2.fitWidth = function(width, object2) {
    return fitWidth(albersUsa2, width, object2);
  }, albersUsa2.fitHeight = function(height, object2) {
    return fitHeight(albersUsa2, height, object2);
  };
  function reset() {
    return cache = cacheStream = null, albersUsa2;
  }
  return albersUsa2.scale(1070);
}
function azimuthalRaw(scale) {
  return function(x3, y2) {
    var cx = cos(x3), cy = cos(y2), k2 = scale(cx * cy);
    return k2 === 1 / 0 ? [2, 0] : [
      k2 * cy * sin(x3),
      k2 * sin(y2)
    ];
  };
}
function azimuthalInvert(angle) {
  return function(x3, y2) {
    var z = sqrt(x3 * x3 + y2 * y2), c3 = angle(z), sc = sin(c3), cc = cos(c3);
    return [
      atan2(x3 * sc, z * cc),
      asin(z && y2 * sc / z)
    ];
  };
}
var azimuthalEqualAreaRaw = azimuthalRaw(function(cxcy) {
  return sqrt(2 / (1 + cxcy));
});
azimuthalEqualAreaRaw.invert = azimuthalInvert(function(z) {
  return 2 * asin(z / 2);
});
function azimuthalEqualArea() {
  return projection(azimuthalEqualAreaRaw).scale(124.75).clipAngle(180 - 1e-3);
}
var azimuthalEquidistantRaw = azimuthalRaw(function(c3) {
  return (c3 = acos(c3)) && c3 / sin(c3);
});
azimuthalEquidistantRaw.invert = azimuthalInvert(function(z) {
  return z;
});
function azimuthalEquidistant() {
  return projection(azimuthalEquidistantRaw).scale(79.4188).clipAngle(180 - 1e-3);
}
function mercatorRaw(lambda, phi) {
  return [lambda, log(tan((halfPi + phi) / 2))];
}
mercatorRaw.invert = function(x3, y2) {
  return [x3, 2 * atan(exp(y2)) - halfPi];
};
function mercator() {
  return mercatorProjection(mercatorRaw).scale(961 / tau2);
}
function mercatorProjection(project2) {
  var m = projection(project2), center2 = m.center, scale = m.scale, translate = m.translate, clipExtent = m.clipExtent, x02 = null, y02, x12, y12;
  m.scale = function(_) {
    return arguments.length ? (scale(_), reclip()) : scale();
  }, m.translate = function(_) {
    return arguments.length ? (translate(_), reclip()) : translate();
  }, m.center = function(_) {
    return arguments.length ? (center2(_), reclip()) : center2();
  }, m.clipExtent = function(_) {
    return arguments.length ? (_ == null ? x02 = y02 = x12 = y12 = null : (x02 = +_[0][0], y02 = +_[0][1], x12 = +_[1][0], y12 = +_[1][1]), reclip()) : x02 == null ? null : [[x02, y02], [x12, y12]];
  };
  function reclip() {
    var k2 = pi2 * scale(), t = m(rotation(m.rotate()).invert([0, 0]));
    return clipExtent(x02 == null ? [[t[0] - k2, t[1] - k2], [t[0] + k2, t[1] + k2]] : project2 === mercatorRaw ? [[Math.max(t[0] - k2, x02), y02], [Math.min(t[0] + k2, x12), y12]] : [[x02, Math.max(t[1] - k2, y02)], [x12, Math.min(t[1] + k2, y12)]]);
  }
  return reclip();
}
function tany(y2) {
  return tan((halfPi + y2) / 2);
}
function conicConformalRaw(y02, y12) {
  var cy0 = cos(y02), n = y02 === y12 ? sin(y02) : log(cy0 / cos(y12)) / log(tany(y12) / tany(y02)), f = cy0 * pow(tany(y02), n) / n;
  if (!n) return mercatorRaw;
  function project2(x3, y2) {
    f > 0 ? y2 < -halfPi + epsilon4 && (y2 = -halfPi + epsilon4) : y2 > halfPi - epsilon4 && (y2 = halfPi - epsilon4);
    var r = f / pow(tany(y2), n);
    return [r * sin(n * x3), f - r * cos(n * x3)];
  }
  return project2.invert = function(x3, y2) {
    var fy = f - y2, r = sign(n) * sqrt(x3 * x3 + fy * fy), l = atan2(x3, abs(fy)) * sign(fy);
    return fy * n < 0 && (l -= pi2 * sign(x3) * sign(fy)), [l / n, 2 * atan(pow(f / r, 1 / n)) - halfPi];
  }, project2;
}
function conicConformal() {
  return conicProjection(conicConformalRaw).scale(109.5).parallels([30, 30]);
}
function equirectangularRaw(lambda, phi) {
  return [lambda, phi];
}
equirectangularRaw.invert = equirectangularRaw;
function equirectangular() {
  return projection(equirectangularRaw).scale(152.63);
}
function conicEquidistantRaw(y02, y12) {
  var cy0 = cos(y02), n = y02 === y12 ? sin(y02) : (cy0 - cos(y12)) / (y12 - y02), g = cy0 / n + y02;
  if (abs(n) < epsilon4) return equirectangularRaw;
  function project2(x3, y2) {
    var gy = g - y2, nx = n * x3;
    return [gy * sin(nx), g - gy * cos(nx)];
  }
  return project2.invert = function(x3, y2) {
    var gy = g - y2, l = atan2(x3, abs(gy)) * sign(gy);
    return gy * n < 0 && (l -= pi2 * sign(x3) * sign(gy)), [l / n, g - sign(n) * sqrt(x3 * x3 + gy * gy)];
  }, project2;
}
function conicEquidistant() {
  return conicProjection(conicEquidistantRaw).scale(131.154).center([0, 13.9389]);
}
var A1 = 1.340264, A2 = -0.081106, A3 = 893e-6, A4 = 3796e-6, M = sqrt(3) / 2, iterations = 12;
function equalEarthRaw(lambda, phi) {
  var l = asin(M * sin(phi)), l2 = l * l, l6 = l2 * l2 * l2;
  return [
    lambda * cos(l) / (M * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2))),
    l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2))
  ];
}
equalEarthRaw.invert = function(x3, y2) {
  for (var l = y2, l2 = l * l, l6 = l2 * l2 * l2, i = 0, delta, fy, fpy; i < iterations && (fy = l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2)) - y2, fpy = A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2), l -= delta = fy / fpy, l2 = l * l, l6 = l2 * l2 * l2, !(abs(delta) < epsilon22)); ++i)
    ;
  return [
    M * x3 * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2)) / cos(l),
    asin(sin(l) / M)
  ];
};
function equalEarth() {
  return projection(equalEarthRaw).scale(177.158);
}
function gnomonicRaw(x3, y2) {
  var cy = cos(y2), k2 = cos(x3) * cy;
  return [cy * sin(x3) / k2, sin(y2) / k2];
}
gnomonicRaw.invert = azimuthalInvert(atan);
function gnomonic() {
  return projection(gnomonicRaw).scale(144.049).clipAngle(60);
}
function naturalEarth1Raw(lambda, phi) {
  var phi2 = phi * phi, phi4 = phi2 * phi2;
  return [
    lambda * (0.8707 - 0.131979 * phi2 + phi4 * (-0.013791 + phi4 * (3971e-6 * phi2 - 1529e-6 * phi4))),
    phi * (1.007226 + phi2 * (0.015085 + phi4 * (-0.044475 + 0.028874 * phi2 - 5916e-6 * phi4)))
  ];
}
naturalEarth1Raw.invert = function(x3, y2) {
  var phi = y2, i = 25, delta;
  do {
    var phi2 = phi * phi, phi4 = phi2 * phi2;
    phi -= delta = (phi * (1.007226 + phi2 * (0.015085 + phi4 * (-0.044475 + 0.028874 * phi2 - 5916e-6 * phi4))) - y2) / (1.007226 + phi2 * (0.015085 * 3 + phi4 * (-0.044475 * 7 + 0.028874 * 9 * phi2 - 5916e-6 * 11 * phi4)));
  } while (abs(delta) > epsilon4 && --i > 0);
  return [
    x3 / (0.8707 + (phi2 = phi * phi) * (-0.131979 + phi2 * (-0.013791 + phi2 * phi2 * phi2 * (3971e-6 - 1529e-6 * phi2)))),
    phi
  ];
};
function orthographicRaw(x3, y2) {
  return [cos(y2) * sin(x3), sin(y2)];
}
orthographicRaw.invert = azimuthalInvert(asin);
function orthographic() {
  return projection(orthographicRaw).scale(249.5).clipAngle(90 + epsilon4);
}
function stereographicRaw(x3, y2) {
  var cy = cos(y2), k2 = 1 + cos(x3) * cy;
  return [cy * sin(x3) / k2, sin(y2) / k2];
}
stereographicRaw.invert = azimuthalInvert(function(z) {
  return 2 * atan(z);
});
function stereographic() {
  return projection(stereographicRaw).scale(250).clipAngle(142);
}
function transverseMercatorRaw(lambda, phi) {
  return [log(tan((halfPi + phi) / 2)), -lambda];
}
transverseMercatorRaw.invert = function(x3, y2) {
  return [-y2, 2 * atan(exp(x3)) - halfPi];
};
function transverseMercator() {
  var m = mercatorProjection(transverseMercatorRaw), center2 = m.center, rotate = m.rotate;
  return m.center = function(_) {
    return arguments.length ? center2([-_[1], _[0]]) : (_ = center2(), [_[1], -_[0]]);
  }, m.rotate = function(_) {
    return arguments.length ? rotate([_[0], _[1], _.length > 2 ? _[2] + 90 : 90]) : (_ = rotate(), [_[0], _[1], _[2] - 90]);
  }, rotate([0, 0, 90]).scale(159.155);
}

// node_modules/d3-time/dist/d3-time.mjs
var t02 = /* @__PURE__ */ new Date(), t12 = /* @__PURE__ */ new Date();
function timeInterval(floori, offseti, count2, field2) {
  function interval(date3) {
    return floori(date3 = arguments.length === 0 ? /* @__PURE__ */ new Date() : /* @__PURE__ */ new Date(+date3)), date3;
  }
  return interval.floor = (date3) => (floori(date3 = /* @__PURE__ */ new Date(+date3)), date3), interval.ceil = (date3) => (floori(date3 = new Date(date3 - 1)), offseti(date3, 1), floori(date3), date3), interval.round = (date3) => {
    let d0 = interval(date3), d1 = interval.ceil(date3);
    return date3 - d0 < d1 - date3 ? d0 : d1;
  }, interval.offset = (date3, step2) => (offseti(date3 = /* @__PURE__ */ new Date(+date3), step2 == null ? 1 : Math.floor(step2)), date3), interval.range = (start, stop, step2) => {
    let range3 = [];
    if (start = interval.ceil(start), step2 = step2 == null ? 1 : Math.floor(step2), !(start < stop) || !(step2 > 0)) return range3;
    let previous;
    do
      range3.push(previous = /* @__PURE__ */ new Date(+start)), offseti(start, step2), floori(start);
    while (previous < start && start < stop);
    return range3;
  }, interval.filter = (test) => timeInterval((date3) => {
    if (date3 >= date3) for (; floori(date3), !test(date3); ) date3.setTime(date3 - 1);
  }, (date3, step2) => {
    if (date3 >= date3)
      if (step2 < 0) for (; ++step2 <= 0; )
        for (; offseti(date3, -1), !test(date3); )
          ;
      else for (; --step2 >= 0; )
        for (; offseti(date3, 1), !test(date3); )
          ;
  }), count2 && (interval.count = (start, end) => (t02.setTime(+start), t12.setTime(+end), floori(t02), floori(t12), Math.floor(count2(t02, t12))), interval.every = (step2) => (step2 = Math.floor(step2), !isFinite(step2) || !(step2 > 0) ? null : step2 > 1 ? interval.filter(field2 ? (d) => field2(d) % step2 === 0 : (d) => interval.count(0, d) % step2 === 0) : interval)), interval;
}
var millisecond = timeInterval(() => {
}, (date3, step2) => {
  date3.setTime(+date3 + step2);
}, (start, end) => end - start);
millisecond.every = (k2) => (k2 = Math.floor(k2), !isFinite(k2) || !(k2 > 0) ? null : k2 > 1 ? timeInterval((date3) => {
  date3.setTime(Math.floor(date3 / k2) * k2);
}, (date3, step2) => {
  date3.setTime(+date3 + step2 * k2);
}, (start, end) => (end - start) / k2) : millisecond);
var milliseconds = millisecond.range, durationSecond = 1e3, durationMinute = durationSecond * 60, durationHour = durationMinute * 60, durationDay = durationHour * 24, durationWeek = durationDay * 7, durationMonth = durationDay * 30, durationYear = durationDay * 365, second = timeInterval((date3) => {
  date3.setTime(date3 - date3.getMilliseconds());
}, (date3, step2) => {
  date3.setTime(+date3 + step2 * durationSecond);
}, (start, end) => (end - start) / durationSecond, (date3) => date3.getUTCSeconds()), seconds = second.range, timeMinute = timeInterval((date3) => {
  date3.setTime(date3 - date3.getMilliseconds() - date3.getSeconds() * durationSecond);
}, (date3, step2) => {
  date3.setTime(+date3 + step2 * durationMinute);
}, (start, end) => (end - start) / durationMinute, (date3) => date3.getMinutes()), timeMinutes = timeMinute.range, utcMinute = timeInterval((date3) => {
  date3.setUTCSeconds(0, 0);
}, (date3, step2) => {
  date3.setTime(+date3 + step2 * durationMinute);
}, (start, end) => (end - start) / durationMinute, (date3) => date3.getUTCMinutes()), utcMinutes = utcMinute.range, timeHour = timeInterval((date3) => {
  date3.setTime(date3 - date3.getMilliseconds() - date3.getSeconds() * durationSecond - date3.getMinutes() * durationMinute);
}, (date3, step2) => {
  date3.setTime(+date3 + step2 * durationHour);
}, (start, end) => (end - start) / durationHour, (date3) => date3.getHours()), timeHours = timeHour.range, utcHour = timeInterval((date3) => {
  date3.setUTCMinutes(0, 0, 0);
}, (date3, step2) => {
  date3.setTime(+date3 + step2 * durationHour);
}, (start, end) => (end - start) / durationHour, (date3) => date3.getUTCHours()), utcHours = utcHour.range, timeDay = timeInterval(
  (date3) => date3.setHours(0, 0, 0, 0),
  (date3, step2) => date3.setDate(date3.getDate() + step2),
  (start, end) => (end - start - (end.getTimezoneOffset() - start.getTimezoneOffset()) * durationMinute) / durationDay,
  (date3) => date3.getDate() - 1
), timeDays = timeDay.range, utcDay = timeInterval((date3) => {
  date3.setUTCHours(0, 0, 0, 0);
}, (date3, step2) => {
  date3.setUTCDate(date3.getUTCDate() + step2);
}, (start, end) => (end - start) / durationDay, (date3) => date3.getUTCDate() - 1), utcDays = utcDay.range, unixDay = timeInterval((date3) => {
  date3.setUTCHours(0, 0, 0, 0);
}, (date3, step2) => {
  date3.setUTCDate(date3.getUTCDate() + step2);
}, (start, end) => (end - start) / durationDay, (date3) => Math.floor(date3 / durationDay)), unixDays = unixDay.range;
function timeWeekday(i) {
  return timeInterval((date3) => {
    date3.setDate(date3.getDate() - (date3.getDay() + 7 - i) % 7), date3.setHours(0, 0, 0, 0);
  }, (date3, step2) => {
    date3.setDate(date3.getDate() + step2 * 7);
  }, (start, end) => (end - start - (end.getTimezoneOffset() - start.getTimezoneOffset()) * durationMinute) / durationWeek);
}
var timeSunday = timeWeekday(0), timeMonday = timeWeekday(1), timeTuesday = timeWeekday(2), timeWednesday = timeWeekday(3), timeThursday = timeWeekday(4), timeFriday = timeWeekday(5), timeSaturday = timeWeekday(6), timeSundays = timeSunday.range, timeMondays = timeMonday.range, timeTuesdays = timeTuesday.range, timeWednesdays = timeWednesday.range, timeThursdays = timeThursday.range, timeFridays = timeFriday.range, timeSaturdays = timeSaturday.range;
function utcWeekday(i) {
  return timeInterval((date3) => {
    date3.setUTCDate(date3.getUTCDate() - (date3.getUTCDay() + 7 - i) % 7), date3.setUTCHours(0, 0, 0, 0);
  }, (date3, step2) => {
    date3.setUTCDate(date3.getUTCDate() + step2 * 7);
  }, (start, end) => (end - start) / durationWeek);
}
var utcSunday = utcWeekday(0), utcMonday = utcWeekday(1), utcTuesday = utcWeekday(2), utcWednesday = utcWeekday(3), utcThursday = utcWeekday(4), utcFriday = utcWeekday(5), utcSaturday = utcWeekday(6), utcSundays = utcSunday.range, utcMondays = utcMonday.range, utcTuesdays = utcTuesday.range, utcWednesdays = utcWednesday.range, utcThursdays = utcThursday.range, utcFridays = utcFriday.range, utcSaturdays = utcSaturday.range, timeMonth = timeInterval((date3) => {
  date3.setDate(1), date3.setHours(0, 0, 0, 0);
}, (date3, step2) => {
  date3.setMonth(date3.getMonth() + step2);
}, (start, end) => end.getMonth() - start.getMonth() + (end.getFullYear() - start.getFullYear()) * 12, (date3) => date3.getMonth()), timeMonths = timeMonth.range, utcMonth = timeInterval((date3) => {
  date3.setUTCDate(1), date3.setUTCHours(0, 0, 0, 0);
}, (date3, step2) => {
  date3.setUTCMonth(date3.getUTCMonth() + step2);
}, (start, end) => end.getUTCMonth() - start.getUTCMonth() + (end.getUTCFullYear() - start.getUTCFullYear()) * 12, (date3) => date3.getUTCMonth()), utcMonths = utcMonth.range, timeYear = timeInterval((date3) => {
  date3.setMonth(0, 1), date3.setHours(0, 0, 0, 0);
}, (date3, step2) => {
  date3.setFullYear(date3.getFullYear() + step2);
}, (start, end) => end.getFullYear() - start.getFullYear(), (date3) => date3.getFullYear());
timeYear.every = (k2) => !isFinite(k2 = Math.floor(k2)) || !(k2 > 0) ? null : timeInterval((date3) => {
  date3.setFullYear(Math.floor(date3.getFullYear() / k2) * k2), date3.setMonth(0, 1), date3.setHours(0, 0, 0, 0);
}, (date3, step2) => {
  date3.setFullYear(date3.getFullYear() + step2 * k2);
});
var timeYears = timeYear.range, utcYear = timeInterval((date3) => {
  date3.setUTCMonth(0, 1), date3.setUTCHours(0, 0, 0, 0);
}, (date3, step2) => {
  date3.setUTCFullYear(date3.getUTCFullYear() + step2);
}, (start, end) => end.getUTCFullYear() - start.getUTCFullYear(), (date3) => date3.getUTCFullYear());
utcYear.every = (k2) => !isFinite(k2 = Math.floor(k2)) || !(k2 > 0) ? null : timeInterval((date3) => {
  date3.setUTCFullYear(Math.floor(date3.getUTCFullYear() / k2) * k2), date3.setUTCMonth(0, 1), date3.setUTCHours(0, 0, 0, 0);
}, (date3, step2) => {
  date3.setUTCFullYear(date3.getUTCFullYear() + step2 * k2);
});
var utcYears = utcYear.range;
function ticker(year, month, week, day, hour, minute) {
  let tickIntervals2 = [
    [second, 1, durationSecond],
    [second, 5, 5 * durationSecond],
    [second, 15, 15 * durationSecond],
    [second, 30, 30 * durationSecond],
    [minute, 1, durationMinute],
    [minute, 5, 5 * durationMinute],
    [minute, 15, 15 * durationMinute],
    [minute, 30, 30 * durationMinute],
    [hour, 1, durationHour],
    [hour, 3, 3 * durationHour],
    [hour, 6, 6 * durationHour],
    [hour, 12, 12 * durationHour],
    [day, 1, durationDay],
    [day, 2, 2 * durationDay],
    [week, 1, durationWeek],
    [month, 1, durationMonth],
    [month, 3, 3 * durationMonth],
    [year, 1, durationYear]
  ];
  function ticks2(start, stop, count2) {
    let reverse2 = stop < start;
    reverse2 && ([start, stop] = [stop, start]);
    let interval = count2 && typeof count2.range == "function" ? count2 : tickInterval(start, stop, count2), ticks3 = interval ? interval.range(start, +stop + 1) : [];
    return reverse2 ? ticks3.reverse() : ticks3;
  }
  function tickInterval(start, stop, count2) {
    let target = Math.abs(stop - start) / count2, i = bisector(([, , step3]) => step3).right(tickIntervals2, target);
    if (i === tickIntervals2.length) return year.every(tickStep(start / durationYear, stop / durationYear, count2));
    if (i === 0) return millisecond.every(Math.max(tickStep(start, stop, count2), 1));
    let [t, step2] = tickIntervals2[target / tickIntervals2[i - 1][2] < tickIntervals2[i][2] / target ? i - 1 : i];
    return t.every(step2);
  }
  return [ticks2, tickInterval];
}
var [utcTicks, utcTickInterval] = ticker(utcYear, utcMonth, utcSunday, unixDay, utcHour, utcMinute), [timeTicks, timeTickInterval] = ticker(timeYear, timeMonth, timeSunday, timeDay, timeHour, timeMinute);

// node_modules/d3-time-format/dist/d3-time-format.mjs
function localDate(d) {
  if (0 <= d.y && d.y < 100) {
    var date3 = new Date(-1, d.m, d.d, d.H, d.M, d.S, d.L);
    return date3.setFullYear(d.y), date3;
  }
  return new Date(d.y, d.m, d.d, d.H, d.M, d.S, d.L);
}
function utcDate(d) {
  if (0 <= d.y && d.y < 100) {
    var date3 = new Date(Date.UTC(-1, d.m, d.d, d.H, d.M, d.S, d.L));
    return date3.setUTCFullYear(d.y), date3;
  }
  return new Date(Date.UTC(d.y, d.m, d.d, d.H, d.M, d.S, d.L));
}
function newDate(y2, m, d) {
  return { y: y2, m, d, H: 0, M: 0, S: 0, L: 0 };
}
function formatLocale2(locale3) {
  var locale_dateTime = locale3.dateTime, locale_date = locale3.date, locale_time = locale3.time, locale_periods = locale3.periods, locale_weekdays = locale3.days, locale_shortWeekdays = locale3.shortDays, locale_months = locale3.months, locale_shortMonths = locale3.shortMonths, periodRe = formatRe(locale_periods), periodLookup = formatLookup(locale_periods), weekdayRe = formatRe(locale_weekdays), weekdayLookup = formatLookup(locale_weekdays), shortWeekdayRe = formatRe(locale_shortWeekdays), shortWeekdayLookup = formatLookup(locale_shortWeekdays), monthRe = formatRe(locale_months), monthLookup = formatLookup(locale_months), shortMonthRe = formatRe(locale_shortMonths), shortMonthLookup = formatLookup(locale_shortMonths), formats = {
    a: formatShortWeekday,
    A: formatWeekday,
    b: formatShortMonth,
    B: formatMonth,
    c: null,
    d: formatDayOfMonth,
    e: formatDayOfMonth,
    f: formatMicroseconds,
    g: formatYearISO,
    G: formatFullYearISO,
    H: formatHour24,
    I: formatHour12,
    j: formatDayOfYear,
    L: formatMilliseconds,
    m: formatMonthNumber,
    M: formatMinutes,
    p: formatPeriod,
    q: formatQuarter,
    Q: formatUnixTimestamp,
    s: formatUnixTimestampSeconds,
    S: formatSeconds,
    u: formatWeekdayNumberMonday,
    U: formatWeekNumberSunday,
    V: formatWeekNumberISO,
    w: formatWeekdayNumberSunday,
    W: formatWeekNumberMonday,
    x: null,
    X: null,
    y: formatYear,
    Y: formatFullYear,
    Z: formatZone,
    "%": formatLiteralPercent
  }, utcFormats = {
    a: formatUTCShortWeekday,
    A: formatUTCWeekday,
    b: formatUTCShortMonth,
    B: formatUTCMonth,
    c: null,
    d: formatUTCDayOfMonth,
    e: formatUTCDayOfMonth,
    f: formatUTCMicroseconds,
    g: formatUTCYearISO,
    G: formatUTCFullYearISO,
    H: formatUTCHour24,
    I: formatUTCHour12,
    j: formatUTCDayOfYear,
    L: formatUTCMilliseconds,
    m: formatUTCMonthNumber,
    M: formatUTCMinutes,
    p: formatUTCPeriod,
    q: formatUTCQuarter,
    Q: formatUnixTimestamp,
    s: formatUnixTimestampSeconds,
    S: formatUTCSeconds,
    u: formatUTCWeekdayNumberMonday,
    U: formatUTCWeekNumberSunday,
    V: formatUTCWeekNumberISO,
    w: formatUTCWeekdayNumberSunday,
    W: formatUTCWeekNumberMonday,
    x: null,
    X: null,
    y: formatUTCYear,
    Y: formatUTCFullYear,
    Z: formatUTCZone,
    "%": formatLiteralPercent
  }, parses = {
    a: parseShortWeekday,
    A: parseWeekday,
    b: parseShortMonth,
    B: parseMonth,
    c: parseLocaleDateTime,
    d: parseDayOfMonth,
    e: parseDayOfMonth,
    f: parseMicroseconds,
    g: parseYear,
    G: parseFullYear,
    H: parseHour24,
    I: parseHour24,
    j: parseDayOfYear,
    L: parseMilliseconds,
    m: parseMonthNumber,
    M: parseMinutes,
    p: parsePeriod,
    q: parseQuarter,
    Q: parseUnixTimestamp,
    s: parseUnixTimestampSeconds,
    S: parseSeconds,
    u: parseWeekdayNumberMonday,
    U: parseWeekNumberSunday,
    V: parseWeekNumberISO,
    w: parseWeekdayNumberSunday,
    W: parseWeekNumberMonday,
    x: parseLocaleDate,
    X: parseLocaleTime,
    y: parseYear,
    Y: parseFullYear,
    Z: parseZone,
    "%": parseLiteralPercent
  };
  formats.x = newFormat(locale_date, formats), formats.X = newFormat(locale_time, formats), formats.c = newFormat(locale_dateTime, formats), utcFormats.x = newFormat(locale_date, utcFormats), utcFormats.X = newFormat(locale_time, utcFormats), utcFormats.c = newFormat(locale_dateTime, utcFormats);
  function newFormat(specifier, formats2) {
    return function(date3) {
      var string3 = [], i = -1, j = 0, n = specifier.length, c3, pad3, format3;
      for (date3 instanceof Date || (date3 = /* @__PURE__ */ new Date(+date3)); ++i < n; )
        specifier.charCodeAt(i) === 37 && (string3.push(specifier.slice(j, i)), (pad3 = pads[c3 = specifier.charAt(++i)]) != null ? c3 = specifier.charAt(++i) : pad3 = c3 === "e" ? " " : "0", (format3 = formats2[c3]) && (c3 = format3(date3, pad3)), string3.push(c3), j = i + 1);
      return string3.push(specifier.slice(j, i)), string3.join("");
    };
  }
  function newParse(specifier, Z) {
    return function(string3) {
      var d = newDate(1900, void 0, 1), i = parseSpecifier(d, specifier, string3 += "", 0), week, day;
      if (i != string3.length) return null;
      if ("Q" in d) return new Date(d.Q);
      if ("s" in d) return new Date(d.s * 1e3 + ("L" in d ? d.L : 0));
      if (Z && !("Z" in d) && (d.Z = 0), "p" in d && (d.H = d.H % 12 + d.p * 12), d.m === void 0 && (d.m = "q" in d ? d.q : 0), "V" in d) {
        if (d.V < 1 || d.V > 53) return null;
        "w" in d || (d.w = 1), "Z" in d ? (week = utcDate(newDate(d.y, 0, 1)), day = week.getUTCDay(), week = day > 4 || day === 0 ? utcMonday.ceil(week) : utcMonday(week), week = utcDay.offset(week, (d.V - 1) * 7), d.y = week.getUTCFullYear(), d.m = week.getUTCMonth(), d.d = week.getUTCDate() + (d.w + 6) % 7) : (week = localDate(newDate(d.y, 0, 1)), day = week.getDay(), week = day > 4 || day === 0 ? timeMonday.ceil(week) : timeMonday(week), week = timeDay.offset(week, (d.V - 1) * 7), d.y = week.getFullYear(), d.m = week.getMonth(), d.d = week.getDate() + (d.w + 6) % 7);
      } else ("W" in d || "U" in d) && ("w" in d || (d.w = "u" in d ? d.u % 7 : "W" in d ? 1 : 0), day = "Z" in d ? utcDate(newDate(d.y, 0, 1)).getUTCDay() : localDate(newDate(d.y, 0, 1)).getDay(), d.m = 0, d.d = "W" in d ? (d.w + 6) % 7 + d.W * 7 - (day + 5) % 7 : d.w + d.U * 7 - (day + 6) % 7);
      return "Z" in d ? (d.H += d.Z / 100 | 0, d.M += d.Z % 100, utcDate(d)) : localDate(d);
    };
  }
  function parseSpecifier(d, specifier, string3, j) {
    for (var i = 0, n = specifier.length, m = string3.length, c3, parse2; i < n; ) {
      if (j >= m) return -1;
      if (c3 = specifier.charCodeAt(i++), c3 === 37) {
        if (c3 = specifier.charAt(i++), parse2 = parses[c3 in pads ? specifier.charAt(i++) : c3], !parse2 || (j = parse2(d, string3, j)) < 0) return -1;
      } else if (c3 != string3.charCodeAt(j++))
        return -1;
    }
    return j;
  }
  function parsePeriod(d, string3, i) {
    var n = periodRe.exec(string3.slice(i));
    return n ? (d.p = periodLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseShortWeekday(d, string3, i) {
    var n = shortWeekdayRe.exec(string3.slice(i));
    return n ? (d.w = shortWeekdayLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseWeekday(d, string3, i) {
    var n = weekdayRe.exec(string3.slice(i));
    return n ? (d.w = weekdayLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseShortMonth(d, string3, i) {
    var n = shortMonthRe.exec(string3.slice(i));
    return n ? (d.m = shortMonthLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseMonth(d, string3, i) {
    var n = monthRe.exec(string3.slice(i));
    return n ? (d.m = monthLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseLocaleDateTime(d, string3, i) {
    return parseSpecifier(d, locale_dateTime, string3, i);
  }
  function parseLocaleDate(d, string3, i) {
    return parseSpecifier(d, locale_date, string3, i);
  }
  function parseLocaleTime(d, string3, i) {
    return parseSpecifier(d, locale_time, string3, i);
  }
  function formatShortWeekday(d) {
    return locale_shortWeekdays[d.getDay()];
  }
  function formatWeekday(d) {
    return locale_weekdays[d.getDay()];
  }
  function formatShortMonth(d) {
    return locale_shortMonths[d.getMonth()];
  }
  function formatMonth(d) {
    return locale_months[d.getMonth()];
  }
  function formatPeriod(d) {
    return locale_periods[+(d.getHours() >= 12)];
  }
  function formatQuarter(d) {
    return 1 + ~~(d.getMonth() / 3);
  }
  function formatUTCShortWeekday(d) {
    return locale_shortWeekdays[d.getUTCDay()];
  }
  function formatUTCWeekday(d) {
    return locale_weekdays[d.getUTCDay()];
  }
  function formatUTCShortMonth(d) {
    return locale_shortMonths[d.getUTCMonth()];
  }
  function formatUTCMonth(d) {
    return locale_months[d.getUTCMonth()];
  }
  function formatUTCPeriod(d) {
    return locale_periods[+(d.getUTCHours() >= 12)];
  }
  function formatUTCQuarter(d) {
    return 1 + ~~(d.getUTCMonth() / 3);
  }
  return {
    format: function(specifier) {
      var f = newFormat(specifier += "", formats);
      return f.toString = function() {
        return specifier;
      }, f;
    },
    parse: function(specifier) {
      var p = newParse(specifier += "", !1);
      return p.toString = function() {
        return specifier;
      }, p;
    },
    utcFormat: function(specifier) {
      var f = newFormat(specifier += "", utcFormats);
      return f.toString = function() {
        return specifier;
      }, f;
    },
    utcParse: function(specifier) {
      var p = newParse(specifier += "", !0);
      return p.toString = function() {
        return specifier;
      }, p;
    }
  };
}
var pads = { "-": "", _: " ", 0: "0" }, numberRe = /^\s*\d+/, percentRe = /^%/, requoteRe = /[\\^$*+?|[\]().{}]/g;
function pad(value2, fill, width) {
  var sign3 = value2 < 0 ? "-" : "", string3 = (sign3 ? -value2 : value2) + "", length2 = string3.length;
  return sign3 + (length2 < width ? new Array(width - length2 + 1).join(fill) + string3 : string3);
}
function requote(s2) {
  return s2.replace(requoteRe, "\\$&");
}
function formatRe(names) {
  return new RegExp("^(?:" + names.map(requote).join("|") + ")", "i");
}
function formatLookup(names) {
  return new Map(names.map((name, i) => [name.toLowerCase(), i]));
}
function parseWeekdayNumberSunday(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 1));
  return n ? (d.w = +n[0], i + n[0].length) : -1;
}
function parseWeekdayNumberMonday(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 1));
  return n ? (d.u = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberSunday(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 2));
  return n ? (d.U = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberISO(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 2));
  return n ? (d.V = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberMonday(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 2));
  return n ? (d.W = +n[0], i + n[0].length) : -1;
}
function parseFullYear(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 4));
  return n ? (d.y = +n[0], i + n[0].length) : -1;
}
function parseYear(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 2));
  return n ? (d.y = +n[0] + (+n[0] > 68 ? 1900 : 2e3), i + n[0].length) : -1;
}
function parseZone(d, string3, i) {
  var n = /^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(string3.slice(i, i + 6));
  return n ? (d.Z = n[1] ? 0 : -(n[2] + (n[3] || "00")), i + n[0].length) : -1;
}
function parseQuarter(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 1));
  return n ? (d.q = n[0] * 3 - 3, i + n[0].length) : -1;
}
function parseMonthNumber(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 2));
  return n ? (d.m = n[0] - 1, i + n[0].length) : -1;
}
function parseDayOfMonth(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 2));
  return n ? (d.d = +n[0], i + n[0].length) : -1;
}
function parseDayOfYear(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 3));
  return n ? (d.m = 0, d.d = +n[0], i + n[0].length) : -1;
}
function parseHour24(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 2));
  return n ? (d.H = +n[0], i + n[0].length) : -1;
}
function parseMinutes(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 2));
  return n ? (d.M = +n[0], i + n[0].length) : -1;
}
function parseSeconds(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 2));
  return n ? (d.S = +n[0], i + n[0].length) : -1;
}
function parseMilliseconds(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 3));
  return n ? (d.L = +n[0], i + n[0].length) : -1;
}
function parseMicroseconds(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 6));
  return n ? (d.L = Math.floor(n[0] / 1e3), i + n[0].length) : -1;
}
function parseLiteralPercent(d, string3, i) {
  var n = percentRe.exec(string3.slice(i, i + 1));
  return n ? i + n[0].length : -1;
}
function parseUnixTimestamp(d, string3, i) {
  var n = numberRe.exec(string3.slice(i));
  return n ? (d.Q = +n[0], i + n[0].length) : -1;
}
function parseUnixTimestampSeconds(d, string3, i) {
  var n = numberRe.exec(string3.slice(i));
  return n ? (d.s = +n[0], i + n[0].length) : -1;
}
function formatDayOfMonth(d, p) {
  return pad(d.getDate(), p, 2);
}
function formatHour24(d, p) {
  return pad(d.getHours(), p, 2);
}
function formatHour12(d, p) {
  return pad(d.getHours() % 12 || 12, p, 2);
}
function formatDayOfYear(d, p) {
  return pad(1 + timeDay.count(timeYear(d), d), p, 3);
}
function formatMilliseconds(d, p) {
  return pad(d.getMilliseconds(), p, 3);
}
function formatMicroseconds(d, p) {
  return formatMilliseconds(d, p) + "000";
}
function formatMonthNumber(d, p) {
  return pad(d.getMonth() + 1, p, 2);
}
function formatMinutes(d, p) {
  return pad(d.getMinutes(), p, 2);
}
function formatSeconds(d, p) {
  return pad(d.getSeconds(), p, 2);
}
function formatWeekdayNumberMonday(d) {
  var day = d.getDay();
  return day === 0 ? 7 : day;
}
function formatWeekNumberSunday(d, p) {
  return pad(timeSunday.count(timeYear(d) - 1, d), p, 2);
}
function dISO(d) {
  var day = d.getDay();
  return day >= 4 || day === 0 ? timeThursday(d) : timeThursday.ceil(d);
}
function formatWeekNumberISO(d, p) {
  return d = dISO(d), pad(timeThursday.count(timeYear(d), d) + (timeYear(d).getDay() === 4), p, 2);
}
function formatWeekdayNumberSunday(d) {
  return d.getDay();
}
function formatWeekNumberMonday(d, p) {
  return pad(timeMonday.count(timeYear(d) - 1, d), p, 2);
}
function formatYear(d, p) {
  return pad(d.getFullYear() % 100, p, 2);
}
function formatYearISO(d, p) {
  return d = dISO(d), pad(d.getFullYear() % 100, p, 2);
}
function formatFullYear(d, p) {
  return pad(d.getFullYear() % 1e4, p, 4);
}
function formatFullYearISO(d, p) {
  var day = d.getDay();
  return d = day >= 4 || day === 0 ? timeThursday(d) : timeThursday.ceil(d), pad(d.getFullYear() % 1e4, p, 4);
}
function formatZone(d) {
  var z = d.getTimezoneOffset();
  return (z > 0 ? "-" : (z *= -1, "+")) + pad(z / 60 | 0, "0", 2) + pad(z % 60, "0", 2);
}
function formatUTCDayOfMonth(d, p) {
  return pad(d.getUTCDate(), p, 2);
}
function formatUTCHour24(d, p) {
  return pad(d.getUTCHours(), p, 2);
}
function formatUTCHour12(d, p) {
  return pad(d.getUTCHours() % 12 || 12, p, 2);
}
function formatUTCDayOfYear(d, p) {
  return pad(1 + utcDay.count(utcYear(d), d), p, 3);
}
function formatUTCMilliseconds(d, p) {
  return pad(d.getUTCMilliseconds(), p, 3);
}
function formatUTCMicroseconds(d, p) {
  return formatUTCMilliseconds(d, p) + "000";
}
function formatUTCMonthNumber(d, p) {
  return pad(d.getUTCMonth() + 1, p, 2);
}
function formatUTCMinutes(d, p) {
  return pad(d.getUTCMinutes(), p, 2);
}
function formatUTCSeconds(d, p) {
  return pad(d.getUTCSeconds(), p, 2);
}
function formatUTCWeekdayNumberMonday(d) {
  var dow = d.getUTCDay();
  return dow === 0 ? 7 : dow;
}
function formatUTCWeekNumberSunday(d, p) {
  return pad(utcSunday.count(utcYear(d) - 1, d), p, 2);
}
function UTCdISO(d) {
  var day = d.getUTCDay();
  return day >= 4 || day === 0 ? utcThursday(d) : utcThursday.ceil(d);
}
function formatUTCWeekNumberISO(d, p) {
  return d = UTCdISO(d), pad(utcThursday.count(utcYear(d), d) + (utcYear(d).getUTCDay() === 4), p, 2);
}
function formatUTCWeekdayNumberSunday(d) {
  return d.getUTCDay();
}
function formatUTCWeekNumberMonday(d, p) {
  return pad(utcMonday.count(utcYear(d) - 1, d), p, 2);
}
function formatUTCYear(d, p) {
  return pad(d.getUTCFullYear() % 100, p, 2);
}
function formatUTCYearISO(d, p) {
  return d = UTCdISO(d), pad(d.getUTCFullYear() % 100, p, 2);
}
function formatUTCFullYear(d, p) {
  return pad(d.getUTCFullYear() % 1e4, p, 4);
}
function formatUTCFullYearISO(d, p) {
  var day = d.getUTCDay();
  return d = day >= 4 || day === 0 ? utcThursday(d) : utcThursday.ceil(d), pad(d.getUTCFullYear() % 1e4, p, 4);
}
function formatUTCZone() {
  return "+0000";
}
function formatLiteralPercent() {
  return "%";
}
function formatUnixTimestamp(d) {
  return +d;
}
function formatUnixTimestampSeconds(d) {
  return Math.floor(+d / 1e3);
}
var locale2, timeFormat, timeParse, utcFormat, utcParse;
defaultLocale2({
  dateTime: "%x, %X",
  date: "%-m/%-d/%Y",
  time: "%-I:%M:%S %p",
  periods: ["AM", "PM"],
  days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  shortDays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
});
function defaultLocale2(definition) {
  return locale2 = formatLocale2(definition), timeFormat = locale2.format, timeParse = locale2.parse, utcFormat = locale2.utcFormat, utcParse = locale2.utcParse, locale2;
}
var isoSpecifier = "%Y-%m-%dT%H:%M:%S.%LZ";
function formatIsoNative(date3) {
  return date3.toISOString();
}
var formatIso = Date.prototype.toISOString ? formatIsoNative : utcFormat(isoSpecifier);
function parseIsoNative(string3) {
  var date3 = new Date(string3);
  return isNaN(date3) ? null : date3;
}
var parseIso = +/* @__PURE__ */ new Date("2000-01-01T00:00:00.000Z") ? parseIsoNative : utcParse(isoSpecifier);

// node_modules/d3-scale/dist/d3-scale.mjs
function initRange(domain, range3) {
  switch (arguments.length) {
    case 0:
      break;
    case 1:
      this.range(domain);
      break;
    default:
      this.range(range3).domain(domain);
      break;
  }
  return this;
}
function initInterpolator(domain, interpolator) {
  switch (arguments.length) {
    case 0:
      break;
    case 1: {
      typeof domain == "function" ? this.interpolator(domain) : this.range(domain);
      break;
    }
    default: {
      this.domain(domain), typeof interpolator == "function" ? this.interpolator(interpolator) : this.range(interpolator);
      break;
    }
  }
  return this;
}
var implicit = /* @__PURE__ */ Symbol("implicit");
function ordinal() {
  var index2 = new InternMap(), domain = [], range3 = [], unknown = implicit;
  function scale(d) {
    let i = index2.get(d);
    if (i === void 0) {
      if (unknown !== implicit) return unknown;
      index2.set(d, i = domain.push(d) - 1);
    }
    return range3[i % range3.length];
  }
  return scale.domain = function(_) {
    if (!arguments.length) return domain.slice();
    domain = [], index2 = new InternMap();
    for (let value2 of _)
      index2.has(value2) || index2.set(value2, domain.push(value2) - 1);
    return scale;
  }, scale.range = function(_) {
    return arguments.length ? (range3 = Array.from(_), scale) : range3.slice();
  }, scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  }, scale.copy = function() {
    return ordinal(domain, range3).unknown(unknown);
  }, initRange.apply(scale, arguments), scale;
}
function band() {
  var scale = ordinal().unknown(void 0), domain = scale.domain, ordinalRange2 = scale.range, r0 = 0, r1 = 1, step2, bandwidth, round2 = !1, paddingInner = 0, paddingOuter = 0, align = 0.5;
  delete scale.unknown;
  function rescale() {
    var n = domain().length, reverse2 = r1 < r0, start = reverse2 ? r1 : r0, stop = reverse2 ? r0 : r1;
    step2 = (stop - start) / Math.max(1, n - paddingInner + paddingOuter * 2), round2 && (step2 = Math.floor(step2)), start += (stop - start - step2 * (n - paddingInner)) * align, bandwidth = step2 * (1 - paddingInner), round2 && (start = Math.round(start), bandwidth = Math.round(bandwidth));
    var values2 = range(n).map(function(i) {
      return start + step2 * i;
    });
    return ordinalRange2(reverse2 ? values2.reverse() : values2);
  }
  return scale.domain = function(_) {
    return arguments.length ? (domain(_), rescale()) : domain();
  }, scale.range = function(_) {
    return arguments.length ? ([r0, r1] = _, r0 = +r0, r1 = +r1, rescale()) : [r0, r1];
  }, scale.rangeRound = function(_) {
    return [r0, r1] = _, r0 = +r0, r1 = +r1, round2 = !0, rescale();
  }, scale.bandwidth = function() {
    return bandwidth;
  }, scale.step = function() {
    return step2;
  }, scale.round = function(_) {
    return arguments.length ? (round2 = !!_, rescale()) : round2;
  }, scale.padding = function(_) {
    return arguments.length ? (paddingInner = Math.min(1, paddingOuter = +_), rescale()) : paddingInner;
  }, scale.paddingInner = function(_) {
    return arguments.length ? (paddingInner = Math.min(1, _), rescale()) : paddingInner;
  }, scale.paddingOuter = function(_) {
    return arguments.length ? (paddingOuter = +_, rescale()) : paddingOuter;
  }, scale.align = function(_) {
    return arguments.length ? (align = Math.max(0, Math.min(1, _)), rescale()) : align;
  }, scale.copy = function() {
    return band(domain(), [r0, r1]).round(round2).paddingInner(paddingInner).paddingOuter(paddingOuter).align(align);
  }, initRange.apply(rescale(), arguments);
}
function pointish(scale) {
  var copy2 = scale.copy;
  return scale.padding = scale.paddingOuter, delete scale.paddingInner, delete scale.paddingOuter, scale.copy = function() {
    return pointish(copy2());
  }, scale;
}
function point() {
  return pointish(band.apply(null, arguments).paddingInner(1));
}
function constants(x3) {
  return function() {
    return x3;
  };
}
function number$1(x3) {
  return +x3;
}
var unit = [0, 1];
function identity$12(x3) {
  return x3;
}
function normalize(a2, b) {
  return (b -= a2 = +a2) ? function(x3) {
    return (x3 - a2) / b;
  } : constants(isNaN(b) ? NaN : 0.5);
}
function clamper(a2, b) {
  var t;
  return a2 > b && (t = a2, a2 = b, b = t), function(x3) {
    return Math.max(a2, Math.min(b, x3));
  };
}
function bimap(domain, range3, interpolate) {
  var d0 = domain[0], d1 = domain[1], r0 = range3[0], r1 = range3[1];
  return d1 < d0 ? (d0 = normalize(d1, d0), r0 = interpolate(r1, r0)) : (d0 = normalize(d0, d1), r0 = interpolate(r0, r1)), function(x3) {
    return r0(d0(x3));
  };
}
function polymap(domain, range3, interpolate) {
  var j = Math.min(domain.length, range3.length) - 1, d = new Array(j), r = new Array(j), i = -1;
  for (domain[j] < domain[0] && (domain = domain.slice().reverse(), range3 = range3.slice().reverse()); ++i < j; )
    d[i] = normalize(domain[i], domain[i + 1]), r[i] = interpolate(range3[i], range3[i + 1]);
  return function(x3) {
    var i2 = bisectRight(domain, x3, 1, j) - 1;
    return r[i2](d[i2](x3));
  };
}
function copy$1(source, target) {
  return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer$2() {
  var domain = unit, range3 = unit, interpolate$1 = value, transform2, untransform, unknown, clamp = identity$12, piecewise2, output, input;
  function rescale() {
    var n = Math.min(domain.length, range3.length);
    return clamp !== identity$12 && (clamp = clamper(domain[0], domain[n - 1])), piecewise2 = n > 2 ? polymap : bimap, output = input = null, scale;
  }
  function scale(x3) {
    return x3 == null || isNaN(x3 = +x3) ? unknown : (output || (output = piecewise2(domain.map(transform2), range3, interpolate$1)))(transform2(clamp(x3)));
  }
  return scale.invert = function(y2) {
    return clamp(untransform((input || (input = piecewise2(range3, domain.map(transform2), number3)))(y2)));
  }, scale.domain = function(_) {
    return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
  }, scale.range = function(_) {
    return arguments.length ? (range3 = Array.from(_), rescale()) : range3.slice();
  }, scale.rangeRound = function(_) {
    return range3 = Array.from(_), interpolate$1 = round, rescale();
  }, scale.clamp = function(_) {
    return arguments.length ? (clamp = _ ? !0 : identity$12, rescale()) : clamp !== identity$12;
  }, scale.interpolate = function(_) {
    return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
  }, scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  }, function(t, u) {
    return transform2 = t, untransform = u, rescale();
  };
}
function continuous() {
  return transformer$2()(identity$12, identity$12);
}
function tickFormat(start, stop, count2, specifier) {
  var step2 = tickStep(start, stop, count2), precision;
  switch (specifier = formatSpecifier(specifier ?? ",f"), specifier.type) {
    case "s": {
      var value2 = Math.max(Math.abs(start), Math.abs(stop));
      return specifier.precision == null && !isNaN(precision = precisionPrefix(step2, value2)) && (specifier.precision = precision), formatPrefix(specifier, value2);
    }
    case "":
    case "e":
    case "g":
    case "p":
    case "r": {
      specifier.precision == null && !isNaN(precision = precisionRound(step2, Math.max(Math.abs(start), Math.abs(stop)))) && (specifier.precision = precision - (specifier.type === "e"));
      break;
    }
    case "f":
    case "%": {
      specifier.precision == null && !isNaN(precision = precisionFixed(step2)) && (specifier.precision = precision - (specifier.type === "%") * 2);
      break;
    }
  }
  return format(specifier);
}
function linearish(scale) {
  var domain = scale.domain;
  return scale.ticks = function(count2) {
    var d = domain();
    return ticks(d[0], d[d.length - 1], count2 ?? 10);
  }, scale.tickFormat = function(count2, specifier) {
    var d = domain();
    return tickFormat(d[0], d[d.length - 1], count2 ?? 10, specifier);
  }, scale.nice = function(count2) {
    count2 == null && (count2 = 10);
    var d = domain(), i0 = 0, i1 = d.length - 1, start = d[i0], stop = d[i1], prestep, step2, maxIter = 10;
    for (stop < start && (step2 = start, start = stop, stop = step2, step2 = i0, i0 = i1, i1 = step2); maxIter-- > 0; ) {
      if (step2 = tickIncrement(start, stop, count2), step2 === prestep)
        return d[i0] = start, d[i1] = stop, domain(d);
      if (step2 > 0)
        start = Math.floor(start / step2) * step2, stop = Math.ceil(stop / step2) * step2;
      else if (step2 < 0)
        start = Math.ceil(start * step2) / step2, stop = Math.floor(stop * step2) / step2;
      else
        break;
      prestep = step2;
    }
    return scale;
  }, scale;
}
function linear2() {
  var scale = continuous();
  return scale.copy = function() {
    return copy$1(scale, linear2());
  }, initRange.apply(scale, arguments), linearish(scale);
}
function identity5(domain) {
  var unknown;
  function scale(x3) {
    return x3 == null || isNaN(x3 = +x3) ? unknown : x3;
  }
  return scale.invert = scale, scale.domain = scale.range = function(_) {
    return arguments.length ? (domain = Array.from(_, number$1), scale) : domain.slice();
  }, scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  }, scale.copy = function() {
    return identity5(domain).unknown(unknown);
  }, domain = arguments.length ? Array.from(domain, number$1) : [0, 1], linearish(scale);
}
function nice(domain, interval) {
  domain = domain.slice();
  var i0 = 0, i1 = domain.length - 1, x02 = domain[i0], x12 = domain[i1], t;
  return x12 < x02 && (t = i0, i0 = i1, i1 = t, t = x02, x02 = x12, x12 = t), domain[i0] = interval.floor(x02), domain[i1] = interval.ceil(x12), domain;
}
function transformLog(x3) {
  return Math.log(x3);
}
function transformExp(x3) {
  return Math.exp(x3);
}
function transformLogn(x3) {
  return -Math.log(-x3);
}
function transformExpn(x3) {
  return -Math.exp(-x3);
}
function pow10(x3) {
  return isFinite(x3) ? +("1e" + x3) : x3 < 0 ? 0 : x3;
}
function powp(base) {
  return base === 10 ? pow10 : base === Math.E ? Math.exp : (x3) => Math.pow(base, x3);
}
function logp(base) {
  return base === Math.E ? Math.log : base === 10 && Math.log10 || base === 2 && Math.log2 || (base = Math.log(base), (x3) => Math.log(x3) / base);
}
function reflect(f) {
  return (x3, k2) => -f(-x3, k2);
}
function loggish(transform2) {
  let scale = transform2(transformLog, transformExp), domain = scale.domain, base = 10, logs, pows;
  function rescale() {
    return logs = logp(base), pows = powp(base), domain()[0] < 0 ? (logs = reflect(logs), pows = reflect(pows), transform2(transformLogn, transformExpn)) : transform2(transformLog, transformExp), scale;
  }
  return scale.base = function(_) {
    return arguments.length ? (base = +_, rescale()) : base;
  }, scale.domain = function(_) {
    return arguments.length ? (domain(_), rescale()) : domain();
  }, scale.ticks = (count2) => {
    let d = domain(), u = d[0], v = d[d.length - 1], r = v < u;
    r && ([u, v] = [v, u]);
    let i = logs(u), j = logs(v), k2, t, n = count2 == null ? 10 : +count2, z = [];
    if (!(base % 1) && j - i < n) {
      if (i = Math.floor(i), j = Math.ceil(j), u > 0) {
        for (; i <= j; ++i)
          for (k2 = 1; k2 < base; ++k2)
            if (t = i < 0 ? k2 / pows(-i) : k2 * pows(i), !(t < u)) {
              if (t > v) break;
              z.push(t);
            }
      } else for (; i <= j; ++i)
        for (k2 = base - 1; k2 >= 1; --k2)
          if (t = i > 0 ? k2 / pows(-i) : k2 * pows(i), !(t < u)) {
            if (t > v) break;
            z.push(t);
          }
      z.length * 2 < n && (z = ticks(u, v, n));
    } else
      z = ticks(i, j, Math.min(j - i, n)).map(pows);
    return r ? z.reverse() : z;
  }, scale.tickFormat = (count2, specifier) => {
    if (count2 == null && (count2 = 10), specifier == null && (specifier = base === 10 ? "s" : ","), typeof specifier != "function" && (!(base % 1) && (specifier = formatSpecifier(specifier)).precision == null && (specifier.trim = !0), specifier = format(specifier)), count2 === 1 / 0) return specifier;
    let k2 = Math.max(1, base * count2 / scale.ticks().length);
    return (d) => {
      let i = d / pows(Math.round(logs(d)));
      return i * base < base - 0.5 && (i *= base), i <= k2 ? specifier(d) : "";
    };
  }, scale.nice = () => domain(nice(domain(), {
    floor: (x3) => pows(Math.floor(logs(x3))),
    ceil: (x3) => pows(Math.ceil(logs(x3)))
  })), scale;
}
function log2() {
  let scale = loggish(transformer$2()).domain([1, 10]);
  return scale.copy = () => copy$1(scale, log2()).base(scale.base()), initRange.apply(scale, arguments), scale;
}
function transformSymlog(c3) {
  return function(x3) {
    return Math.sign(x3) * Math.log1p(Math.abs(x3 / c3));
  };
}
function transformSymexp(c3) {
  return function(x3) {
    return Math.sign(x3) * Math.expm1(Math.abs(x3)) * c3;
  };
}
function symlogish(transform2) {
  var c3 = 1, scale = transform2(transformSymlog(c3), transformSymexp(c3));
  return scale.constant = function(_) {
    return arguments.length ? transform2(transformSymlog(c3 = +_), transformSymexp(c3)) : c3;
  }, linearish(scale);
}
function symlog() {
  var scale = symlogish(transformer$2());
  return scale.copy = function() {
    return copy$1(scale, symlog()).constant(scale.constant());
  }, initRange.apply(scale, arguments);
}
function transformPow(exponent2) {
  return function(x3) {
    return x3 < 0 ? -Math.pow(-x3, exponent2) : Math.pow(x3, exponent2);
  };
}
function transformSqrt(x3) {
  return x3 < 0 ? -Math.sqrt(-x3) : Math.sqrt(x3);
}
function transformSquare(x3) {
  return x3 < 0 ? -x3 * x3 : x3 * x3;
}
function powish(transform2) {
  var scale = transform2(identity$12, identity$12), exponent2 = 1;
  function rescale() {
    return exponent2 === 1 ? transform2(identity$12, identity$12) : exponent2 === 0.5 ? transform2(transformSqrt, transformSquare) : transform2(transformPow(exponent2), transformPow(1 / exponent2));
  }
  return scale.exponent = function(_) {
    return arguments.length ? (exponent2 = +_, rescale()) : exponent2;
  }, linearish(scale);
}
function pow2() {
  var scale = powish(transformer$2());
  return scale.copy = function() {
    return copy$1(scale, pow2()).exponent(scale.exponent());
  }, initRange.apply(scale, arguments), scale;
}
function quantile2() {
  var domain = [], range3 = [], thresholds = [], unknown;
  function rescale() {
    var i = 0, n = Math.max(1, range3.length);
    for (thresholds = new Array(n - 1); ++i < n; ) thresholds[i - 1] = quantileSorted(domain, i / n);
    return scale;
  }
  function scale(x3) {
    return x3 == null || isNaN(x3 = +x3) ? unknown : range3[bisectRight(thresholds, x3)];
  }
  return scale.invertExtent = function(y2) {
    var i = range3.indexOf(y2);
    return i < 0 ? [NaN, NaN] : [
      i > 0 ? thresholds[i - 1] : domain[0],
      i < thresholds.length ? thresholds[i] : domain[domain.length - 1]
    ];
  }, scale.domain = function(_) {
    if (!arguments.length) return domain.slice();
    domain = [];
    for (let d of _) d != null && !isNaN(d = +d) && domain.push(d);
    return domain.sort(ascending), rescale();
  }, scale.range = function(_) {
    return arguments.length ? (range3 = Array.from(_), rescale()) : range3.slice();
  }, scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  }, scale.quantiles = function() {
    return thresholds.slice();
  }, scale.copy = function() {
    return quantile2().domain(domain).range(range3).unknown(unknown);
  }, initRange.apply(scale, arguments);
}
function threshold() {
  var domain = [0.5], range3 = [0, 1], unknown, n = 1;
  function scale(x3) {
    return x3 != null && x3 <= x3 ? range3[bisectRight(domain, x3, 0, n)] : unknown;
  }
  return scale.domain = function(_) {
    return arguments.length ? (domain = Array.from(_), n = Math.min(domain.length, range3.length - 1), scale) : domain.slice();
  }, scale.range = function(_) {
    return arguments.length ? (range3 = Array.from(_), n = Math.min(domain.length, range3.length - 1), scale) : range3.slice();
  }, scale.invertExtent = function(y2) {
    var i = range3.indexOf(y2);
    return [domain[i - 1], domain[i]];
  }, scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  }, scale.copy = function() {
    return threshold().domain(domain).range(range3).unknown(unknown);
  }, initRange.apply(scale, arguments);
}
function date2(t) {
  return new Date(t);
}
function number4(t) {
  return t instanceof Date ? +t : Math.round(t);
}
function calendar(ticks2, tickInterval, year, month, week, day, hour, minute, second3, format3) {
  var scale = continuous(), invert = scale.invert, domain = scale.domain, formatMillisecond = format3(".%L"), formatSecond = format3(":%S"), formatMinute = format3("%I:%M"), formatHour = format3("%I %p"), formatDay = format3("%a %d"), formatWeek = format3("%b %d"), formatMonth = format3("%B"), formatYear3 = format3("%Y");
  function tickFormat2(date3) {
    return (second3(date3) < date3 ? formatMillisecond : minute(date3) < date3 ? formatSecond : hour(date3) < date3 ? formatMinute : day(date3) < date3 ? formatHour : month(date3) < date3 ? week(date3) < date3 ? formatDay : formatWeek : year(date3) < date3 ? formatMonth : formatYear3)(date3);
  }
  return scale.invert = function(y2) {
    return new Date(Math.round(invert(y2)));
  }, scale.domain = function(_) {
    return arguments.length ? domain(Array.from(_, number4)) : domain().map(date2);
  }, scale.ticks = function(interval) {
    var d = domain();
    return ticks2(d[0], d[d.length - 1], interval ?? 10);
  }, scale.tickFormat = function(count2, specifier) {
    return specifier == null ? tickFormat2 : format3(specifier);
  }, scale.nice = function(interval) {
    var d = domain();
    return (!interval || typeof interval.range != "function") && (interval = tickInterval(d[0], d[d.length - 1], interval ?? 10)), interval ? domain(nice(d, interval)) : scale;
  }, scale.copy = function() {
    return copy$1(scale, calendar(ticks2, tickInterval, year, month, week, day, hour, minute, second3, format3));
  }, scale;
}
function time() {
  return initRange.apply(calendar(timeTicks, timeTickInterval, timeYear, timeMonth, timeSunday, timeDay, timeHour, timeMinute, second, timeFormat).domain([new Date(2e3, 0, 1), new Date(2e3, 0, 2)]), arguments);
}
function utcTime() {
  return initRange.apply(calendar(utcTicks, utcTickInterval, utcYear, utcMonth, utcSunday, utcDay, utcHour, utcMinute, second, utcFormat).domain([Date.UTC(2e3, 0, 1), Date.UTC(2e3, 0, 2)]), arguments);
}
function copy(source, target) {
  return target.domain(source.domain()).interpolator(source.interpolator()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer2() {
  var x02 = 0, x12 = 0.5, x22 = 1, s2 = 1, t03, t13, t22, k10, k21, interpolator = identity$12, transform2, clamp = !1, unknown;
  function scale(x3) {
    return x3 == null || isNaN(x3 = +x3) ? unknown : (x3 = 0.5 + ((x3 = +transform2(x3)) - t13) * (s2 * x3 < s2 * t13 ? k10 : k21), interpolator(clamp ? Math.max(0, Math.min(1, x3)) : x3));
  }
  scale.domain = function(_) {
    return arguments.length ? ([x02, x12, x22] = _, t03 = transform2(x02 = +x02), t13 = transform2(x12 = +x12), t22 = transform2(x22 = +x22), k10 = t03 === t13 ? 0 : 0.5 / (t13 - t03), k21 = t13 === t22 ? 0 : 0.5 / (t22 - t13), s2 = t13 < t03 ? -1 : 1, scale) : [x02, x12, x22];
  }, scale.clamp = function(_) {
    return arguments.length ? (clamp = !!_, scale) : clamp;
  }, scale.interpolator = function(_) {
    return arguments.length ? (interpolator = _, scale) : interpolator;
  };
  function range3(interpolate) {
    return function(_) {
      var r0, r1, r2;
      return arguments.length ? ([r0, r1, r2] = _, interpolator = piecewise(interpolate, [r0, r1, r2]), scale) : [interpolator(0), interpolator(0.5), interpolator(1)];
    };
  }
  return scale.range = range3(value), scale.rangeRound = range3(round), scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  }, function(t) {
    return transform2 = t, t03 = t(x02), t13 = t(x12), t22 = t(x22), k10 = t03 === t13 ? 0 : 0.5 / (t13 - t03), k21 = t13 === t22 ? 0 : 0.5 / (t22 - t13), s2 = t13 < t03 ? -1 : 1, scale;
  };
}
function diverging() {
  var scale = linearish(transformer2()(identity$12));
  return scale.copy = function() {
    return copy(scale, diverging());
  }, initInterpolator.apply(scale, arguments);
}
function divergingLog() {
  var scale = loggish(transformer2()).domain([0.1, 1, 10]);
  return scale.copy = function() {
    return copy(scale, divergingLog()).base(scale.base());
  }, initInterpolator.apply(scale, arguments);
}
function divergingSymlog() {
  var scale = symlogish(transformer2());
  return scale.copy = function() {
    return copy(scale, divergingSymlog()).constant(scale.constant());
  }, initInterpolator.apply(scale, arguments);
}
function divergingPow() {
  var scale = powish(transformer2());
  return scale.copy = function() {
    return copy(scale, divergingPow()).exponent(scale.exponent());
  }, initInterpolator.apply(scale, arguments);
}

// node_modules/d3-scale-chromatic/dist/d3-scale-chromatic.mjs
function colors(specifier) {
  for (var n = specifier.length / 6 | 0, colors2 = new Array(n), i = 0; i < n; ) colors2[i] = "#" + specifier.slice(i * 6, ++i * 6);
  return colors2;
}
var category10 = colors("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"), Accent = colors("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"), Dark2 = colors("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"), observable10 = colors("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"), Paired = colors("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"), Pastel1 = colors("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"), Pastel2 = colors("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"), Set1 = colors("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"), Set2 = colors("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"), Set3 = colors("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"), Tableau10 = colors("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"), ramp$1 = (scheme2) => rgbBasis(scheme2[scheme2.length - 1]), scheme$q = new Array(3).concat(
  "d8b365f5f5f55ab4ac",
  "a6611adfc27d80cdc1018571",
  "a6611adfc27df5f5f580cdc1018571",
  "8c510ad8b365f6e8c3c7eae55ab4ac01665e",
  "8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e",
  "8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e",
  "8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e",
  "5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30",
  "5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30"
).map(colors), BrBG = ramp$1(scheme$q), scheme$p = new Array(3).concat(
  "af8dc3f7f7f77fbf7b",
  "7b3294c2a5cfa6dba0008837",
  "7b3294c2a5cff7f7f7a6dba0008837",
  "762a83af8dc3e7d4e8d9f0d37fbf7b1b7837",
  "762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837",
  "762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837",
  "762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837",
  "40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b",
  "40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b"
).map(colors), PRGn = ramp$1(scheme$p), scheme$o = new Array(3).concat(
  "e9a3c9f7f7f7a1d76a",
  "d01c8bf1b6dab8e1864dac26",
  "d01c8bf1b6daf7f7f7b8e1864dac26",
  "c51b7de9a3c9fde0efe6f5d0a1d76a4d9221",
  "c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221",
  "c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221",
  "c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221",
  "8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419",
  "8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419"
).map(colors), PiYG = ramp$1(scheme$o), scheme$n = new Array(3).concat(
  "998ec3f7f7f7f1a340",
  "5e3c99b2abd2fdb863e66101",
  "5e3c99b2abd2f7f7f7fdb863e66101",
  "542788998ec3d8daebfee0b6f1a340b35806",
  "542788998ec3d8daebf7f7f7fee0b6f1a340b35806",
  "5427888073acb2abd2d8daebfee0b6fdb863e08214b35806",
  "5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806",
  "2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08",
  "2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08"
).map(colors), PuOr = ramp$1(scheme$n), scheme$m = new Array(3).concat(
  "ef8a62f7f7f767a9cf",
  "ca0020f4a58292c5de0571b0",
  "ca0020f4a582f7f7f792c5de0571b0",
  "b2182bef8a62fddbc7d1e5f067a9cf2166ac",
  "b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac",
  "b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac",
  "b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac",
  "67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061",
  "67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061"
).map(colors), RdBu = ramp$1(scheme$m), scheme$l = new Array(3).concat(
  "ef8a62ffffff999999",
  "ca0020f4a582bababa404040",
  "ca0020f4a582ffffffbababa404040",
  "b2182bef8a62fddbc7e0e0e09999994d4d4d",
  "b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d",
  "b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d",
  "b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d",
  "67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a",
  "67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a"
).map(colors), RdGy = ramp$1(scheme$l), scheme$k = new Array(3).concat(
  "fc8d59ffffbf91bfdb",
  "d7191cfdae61abd9e92c7bb6",
  "d7191cfdae61ffffbfabd9e92c7bb6",
  "d73027fc8d59fee090e0f3f891bfdb4575b4",
  "d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4",
  "d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4",
  "d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4",
  "a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695",
  "a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695"
).map(colors), RdYlBu = ramp$1(scheme$k), scheme$j = new Array(3).concat(
  "fc8d59ffffbf91cf60",
  "d7191cfdae61a6d96a1a9641",
  "d7191cfdae61ffffbfa6d96a1a9641",
  "d73027fc8d59fee08bd9ef8b91cf601a9850",
  "d73027fc8d59fee08bffffbfd9ef8b91cf601a9850",
  "d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850",
  "d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850",
  "a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837",
  "a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837"
).map(colors), RdYlGn = ramp$1(scheme$j), scheme$i = new Array(3).concat(
  "fc8d59ffffbf99d594",
  "d7191cfdae61abdda42b83ba",
  "d7191cfdae61ffffbfabdda42b83ba",
  "d53e4ffc8d59fee08be6f59899d5943288bd",
  "d53e4ffc8d59fee08bffffbfe6f59899d5943288bd",
  "d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd",
  "d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd",
  "9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2",
  "9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2"
).map(colors), Spectral = ramp$1(scheme$i), scheme$h = new Array(3).concat(
  "e5f5f999d8c92ca25f",
  "edf8fbb2e2e266c2a4238b45",
  "edf8fbb2e2e266c2a42ca25f006d2c",
  "edf8fbccece699d8c966c2a42ca25f006d2c",
  "edf8fbccece699d8c966c2a441ae76238b45005824",
  "f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824",
  "f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b"
).map(colors), BuGn = ramp$1(scheme$h), scheme$g = new Array(3).concat(
  "e0ecf49ebcda8856a7",
  "edf8fbb3cde38c96c688419d",
  "edf8fbb3cde38c96c68856a7810f7c",
  "edf8fbbfd3e69ebcda8c96c68856a7810f7c",
  "edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b",
  "f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b",
  "f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b"
).map(colors), BuPu = ramp$1(scheme$g), scheme$f = new Array(3).concat(
  "e0f3dba8ddb543a2ca",
  "f0f9e8bae4bc7bccc42b8cbe",
  "f0f9e8bae4bc7bccc443a2ca0868ac",
  "f0f9e8ccebc5a8ddb57bccc443a2ca0868ac",
  "f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e",
  "f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e",
  "f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081"
).map(colors), GnBu = ramp$1(scheme$f), scheme$e = new Array(3).concat(
  "fee8c8fdbb84e34a33",
  "fef0d9fdcc8afc8d59d7301f",
  "fef0d9fdcc8afc8d59e34a33b30000",
  "fef0d9fdd49efdbb84fc8d59e34a33b30000",
  "fef0d9fdd49efdbb84fc8d59ef6548d7301f990000",
  "fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000",
  "fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000"
).map(colors), OrRd = ramp$1(scheme$e), scheme$d = new Array(3).concat(
  "ece2f0a6bddb1c9099",
  "f6eff7bdc9e167a9cf02818a",
  "f6eff7bdc9e167a9cf1c9099016c59",
  "f6eff7d0d1e6a6bddb67a9cf1c9099016c59",
  "f6eff7d0d1e6a6bddb67a9cf3690c002818a016450",
  "fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450",
  "fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636"
).map(colors), PuBuGn = ramp$1(scheme$d), scheme$c = new Array(3).concat(
  "ece7f2a6bddb2b8cbe",
  "f1eef6bdc9e174a9cf0570b0",
  "f1eef6bdc9e174a9cf2b8cbe045a8d",
  "f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d",
  "f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b",
  "fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b",
  "fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858"
).map(colors), PuBu = ramp$1(scheme$c), scheme$b = new Array(3).concat(
  "e7e1efc994c7dd1c77",
  "f1eef6d7b5d8df65b0ce1256",
  "f1eef6d7b5d8df65b0dd1c77980043",
  "f1eef6d4b9dac994c7df65b0dd1c77980043",
  "f1eef6d4b9dac994c7df65b0e7298ace125691003f",
  "f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f",
  "f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f"
).map(colors), PuRd = ramp$1(scheme$b), scheme$a = new Array(3).concat(
  "fde0ddfa9fb5c51b8a",
  "feebe2fbb4b9f768a1ae017e",
  "feebe2fbb4b9f768a1c51b8a7a0177",
  "feebe2fcc5c0fa9fb5f768a1c51b8a7a0177",
  "feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177",
  "fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177",
  "fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a"
).map(colors), RdPu = ramp$1(scheme$a), scheme$9 = new Array(3).concat(
  "edf8b17fcdbb2c7fb8",
  "ffffcca1dab441b6c4225ea8",
  "ffffcca1dab441b6c42c7fb8253494",
  "ffffccc7e9b47fcdbb41b6c42c7fb8253494",
  "ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84",
  "ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84",
  "ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58"
).map(colors), YlGnBu = ramp$1(scheme$9), scheme$8 = new Array(3).concat(
  "f7fcb9addd8e31a354",
  "ffffccc2e69978c679238443",
  "ffffccc2e69978c67931a354006837",
  "ffffccd9f0a3addd8e78c67931a354006837",
  "ffffccd9f0a3addd8e78c67941ab5d238443005a32",
  "ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32",
  "ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529"
).map(colors), YlGn = ramp$1(scheme$8), scheme$7 = new Array(3).concat(
  "fff7bcfec44fd95f0e",
  "ffffd4fed98efe9929cc4c02",
  "ffffd4fed98efe9929d95f0e993404",
  "ffffd4fee391fec44ffe9929d95f0e993404",
  "ffffd4fee391fec44ffe9929ec7014cc4c028c2d04",
  "ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04",
  "ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506"
).map(colors), YlOrBr = ramp$1(scheme$7), scheme$6 = new Array(3).concat(
  "ffeda0feb24cf03b20",
  "ffffb2fecc5cfd8d3ce31a1c",
  "ffffb2fecc5cfd8d3cf03b20bd0026",
  "ffffb2fed976feb24cfd8d3cf03b20bd0026",
  "ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026",
  "ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026",
  "ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026"
).map(colors), YlOrRd = ramp$1(scheme$6), scheme$5 = new Array(3).concat(
  "deebf79ecae13182bd",
  "eff3ffbdd7e76baed62171b5",
  "eff3ffbdd7e76baed63182bd08519c",
  "eff3ffc6dbef9ecae16baed63182bd08519c",
  "eff3ffc6dbef9ecae16baed64292c62171b5084594",
  "f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594",
  "f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b"
).map(colors), Blues = ramp$1(scheme$5), scheme$4 = new Array(3).concat(
  "e5f5e0a1d99b31a354",
  "edf8e9bae4b374c476238b45",
  "edf8e9bae4b374c47631a354006d2c",
  "edf8e9c7e9c0a1d99b74c47631a354006d2c",
  "edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32",
  "f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32",
  "f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b"
).map(colors), Greens = ramp$1(scheme$4), scheme$3 = new Array(3).concat(
  "f0f0f0bdbdbd636363",
  "f7f7f7cccccc969696525252",
  "f7f7f7cccccc969696636363252525",
  "f7f7f7d9d9d9bdbdbd969696636363252525",
  "f7f7f7d9d9d9bdbdbd969696737373525252252525",
  "fffffff0f0f0d9d9d9bdbdbd969696737373525252252525",
  "fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000"
).map(colors), Greys = ramp$1(scheme$3), scheme$2 = new Array(3).concat(
  "efedf5bcbddc756bb1",
  "f2f0f7cbc9e29e9ac86a51a3",
  "f2f0f7cbc9e29e9ac8756bb154278f",
  "f2f0f7dadaebbcbddc9e9ac8756bb154278f",
  "f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486",
  "fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486",
  "fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d"
).map(colors), Purples = ramp$1(scheme$2), scheme$1 = new Array(3).concat(
  "fee0d2fc9272de2d26",
  "fee5d9fcae91fb6a4acb181d",
  "fee5d9fcae91fb6a4ade2d26a50f15",
  "fee5d9fcbba1fc9272fb6a4ade2d26a50f15",
  "fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d",
  "fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d",
  "fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d"
).map(colors), Reds = ramp$1(scheme$1), scheme = new Array(3).concat(
  "fee6cefdae6be6550d",
  "feeddefdbe85fd8d3cd94701",
  "feeddefdbe85fd8d3ce6550da63603",
  "feeddefdd0a2fdae6bfd8d3ce6550da63603",
  "feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04",
  "fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04",
  "fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704"
).map(colors), Oranges = ramp$1(scheme);
function cividis(t) {
  return t = Math.max(0, Math.min(1, t)), "rgb(" + Math.max(0, Math.min(255, Math.round(-4.54 - t * (35.34 - t * (2381.73 - t * (6402.7 - t * (7024.72 - t * 2710.57))))))) + ", " + Math.max(0, Math.min(255, Math.round(32.49 + t * (170.73 + t * (52.82 - t * (131.46 - t * (176.58 - t * 67.37))))))) + ", " + Math.max(0, Math.min(255, Math.round(81.24 + t * (442.36 - t * (2482.43 - t * (6167.24 - t * (6614.94 - t * 2475.67))))))) + ")";
}
var cubehelix3 = cubehelixLong(cubehelix(300, 0.5, 0), cubehelix(-240, 0.5, 1)), warm = cubehelixLong(cubehelix(-100, 0.75, 0.35), cubehelix(80, 1.5, 0.8)), cool = cubehelixLong(cubehelix(260, 0.75, 0.35), cubehelix(80, 1.5, 0.8)), c$1 = cubehelix();
function rainbow(t) {
  (t < 0 || t > 1) && (t -= Math.floor(t));
  var ts = Math.abs(t - 0.5);
  return c$1.h = 360 * t - 100, c$1.s = 1.5 - 1.5 * ts, c$1.l = 0.8 - 0.9 * ts, c$1 + "";
}
var c = rgb(), pi_1_3 = Math.PI / 3, pi_2_3 = Math.PI * 2 / 3;
function sinebow(t) {
  var x3;
  return t = (0.5 - t) * Math.PI, c.r = 255 * (x3 = Math.sin(t)) * x3, c.g = 255 * (x3 = Math.sin(t + pi_1_3)) * x3, c.b = 255 * (x3 = Math.sin(t + pi_2_3)) * x3, c + "";
}
function turbo(t) {
  return t = Math.max(0, Math.min(1, t)), "rgb(" + Math.max(0, Math.min(255, Math.round(34.61 + t * (1172.33 - t * (10793.56 - t * (33300.12 - t * (38394.49 - t * 14825.05))))))) + ", " + Math.max(0, Math.min(255, Math.round(23.31 + t * (557.33 + t * (1225.33 - t * (3574.96 - t * (1073.77 + t * 707.56))))))) + ", " + Math.max(0, Math.min(255, Math.round(27.2 + t * (3211.1 - t * (15327.97 - t * (27814 - t * (22569.18 - t * 6838.66))))))) + ")";
}
function ramp(range3) {
  var n = range3.length;
  return function(t) {
    return range3[Math.max(0, Math.min(n - 1, Math.floor(t * n)))];
  };
}
var viridis = ramp(colors("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")), magma = ramp(colors("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")), inferno = ramp(colors("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")), plasma = ramp(colors("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));

// node_modules/d3-shape/dist/d3-shape.mjs
function constant3(x3) {
  return function() {
    return x3;
  };
}
var cos2 = Math.cos;
var min2 = Math.min, sin2 = Math.sin, sqrt2 = Math.sqrt, epsilon5 = 1e-12, pi3 = Math.PI, halfPi2 = pi3 / 2, tau3 = 2 * pi3;
function withPath(shape) {
  let digits = 3;
  return shape.digits = function(_) {
    if (!arguments.length) return digits;
    if (_ == null)
      digits = null;
    else {
      let d = Math.floor(_);
      if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
      digits = d;
    }
    return shape;
  }, () => new Path(digits);
}
var slice2 = Array.prototype.slice;
function array3(x3) {
  return typeof x3 == "object" && "length" in x3 ? x3 : Array.from(x3);
}
function Linear(context) {
  this._context = context;
}
Linear.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._point = 0;
  },
  lineEnd: function() {
    (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x3, y2) {
    switch (x3 = +x3, y2 = +y2, this._point) {
      case 0:
        this._point = 1, this._line ? this._context.lineTo(x3, y2) : this._context.moveTo(x3, y2);
        break;
      case 1:
        this._point = 2;
      // falls through
      default:
        this._context.lineTo(x3, y2);
        break;
    }
  }
};
function curveLinear(context) {
  return new Linear(context);
}
function x(p) {
  return p[0];
}
function y(p) {
  return p[1];
}
function line(x$1, y$1) {
  var defined2 = constant3(!0), context = null, curve2 = curveLinear, output = null, path2 = withPath(line4);
  x$1 = typeof x$1 == "function" ? x$1 : x$1 === void 0 ? x : constant3(x$1), y$1 = typeof y$1 == "function" ? y$1 : y$1 === void 0 ? y : constant3(y$1);
  function line4(data) {
    var i, n = (data = array3(data)).length, d, defined0 = !1, buffer;
    for (context == null && (output = curve2(buffer = path2())), i = 0; i <= n; ++i)
      !(i < n && defined2(d = data[i], i, data)) === defined0 && ((defined0 = !defined0) ? output.lineStart() : output.lineEnd()), defined0 && output.point(+x$1(d, i, data), +y$1(d, i, data));
    if (buffer) return output = null, buffer + "" || null;
  }
  return line4.x = function(_) {
    return arguments.length ? (x$1 = typeof _ == "function" ? _ : constant3(+_), line4) : x$1;
  }, line4.y = function(_) {
    return arguments.length ? (y$1 = typeof _ == "function" ? _ : constant3(+_), line4) : y$1;
  }, line4.defined = function(_) {
    return arguments.length ? (defined2 = typeof _ == "function" ? _ : constant3(!!_), line4) : defined2;
  }, line4.curve = function(_) {
    return arguments.length ? (curve2 = _, context != null && (output = curve2(context)), line4) : curve2;
  }, line4.context = function(_) {
    return arguments.length ? (_ == null ? context = output = null : output = curve2(context = _), line4) : context;
  }, line4;
}
function area(x02, y02, y12) {
  var x12 = null, defined2 = constant3(!0), context = null, curve2 = curveLinear, output = null, path2 = withPath(area3);
  x02 = typeof x02 == "function" ? x02 : x02 === void 0 ? x : constant3(+x02), y02 = typeof y02 == "function" ? y02 : constant3(y02 === void 0 ? 0 : +y02), y12 = typeof y12 == "function" ? y12 : y12 === void 0 ? y : constant3(+y12);
  function area3(data) {
    var i, j, k2, n = (data = array3(data)).length, d, defined0 = !1, buffer, x0z = new Array(n), y0z = new Array(n);
    for (context == null && (output = curve2(buffer = path2())), i = 0; i <= n; ++i) {
      if (!(i < n && defined2(d = data[i], i, data)) === defined0)
        if (defined0 = !defined0)
          j = i, output.areaStart(), output.lineStart();
        else {
          for (output.lineEnd(), output.lineStart(), k2 = i - 1; k2 >= j; --k2)
            output.point(x0z[k2], y0z[k2]);
          output.lineEnd(), output.areaEnd();
        }
      defined0 && (x0z[i] = +x02(d, i, data), y0z[i] = +y02(d, i, data), output.point(x12 ? +x12(d, i, data) : x0z[i], y12 ? +y12(d, i, data) : y0z[i]));
    }
    if (buffer) return output = null, buffer + "" || null;
  }
  function arealine() {
    return line().defined(defined2).curve(curve2).context(context);
  }
  return area3.x = function(_) {
    return arguments.length ? (x02 = typeof _ == "function" ? _ : constant3(+_), x12 = null, area3) : x02;
  }, area3.x0 = function(_) {
    return arguments.length ? (x02 = typeof _ == "function" ? _ : constant3(+_), area3) : x02;
  }, area3.x1 = function(_) {
    return arguments.length ? (x12 = _ == null ? null : typeof _ == "function" ? _ : constant3(+_), area3) : x12;
  }, area3.y = function(_) {
    return arguments.length ? (y02 = typeof _ == "function" ? _ : constant3(+_), y12 = null, area3) : y02;
  }, area3.y0 = function(_) {
    return arguments.length ? (y02 = typeof _ == "function" ? _ : constant3(+_), area3) : y02;
  }, area3.y1 = function(_) {
    return arguments.length ? (y12 = _ == null ? null : typeof _ == "function" ? _ : constant3(+_), area3) : y12;
  }, area3.lineX0 = area3.lineY0 = function() {
    return arealine().x(x02).y(y02);
  }, area3.lineY1 = function() {
    return arealine().x(x02).y(y12);
  }, area3.lineX1 = function() {
    return arealine().x(x12).y(y02);
  }, area3.defined = function(_) {
    return arguments.length ? (defined2 = typeof _ == "function" ? _ : constant3(!!_), area3) : defined2;
  }, area3.curve = function(_) {
    return arguments.length ? (curve2 = _, context != null && (output = curve2(context)), area3) : curve2;
  }, area3.context = function(_) {
    return arguments.length ? (_ == null ? context = output = null : output = curve2(context = _), area3) : context;
  }, area3;
}
var curveRadialLinear = curveRadial(curveLinear);
function Radial(curve2) {
  this._curve = curve2;
}
Radial.prototype = {
  areaStart: function() {
    this._curve.areaStart();
  },
  areaEnd: function() {
    this._curve.areaEnd();
  },
  lineStart: function() {
    this._curve.lineStart();
  },
  lineEnd: function() {
    this._curve.lineEnd();
  },
  point: function(a2, r) {
    this._curve.point(r * Math.sin(a2), r * -Math.cos(a2));
  }
};
function curveRadial(curve2) {
  function radial(context) {
    return new Radial(curve2(context));
  }
  return radial._curve = curve2, radial;
}
var Bump = class {
  constructor(context, x3) {
    this._context = context, this._x = x3;
  }
  areaStart() {
    this._line = 0;
  }
  areaEnd() {
    this._line = NaN;
  }
  lineStart() {
    this._point = 0;
  }
  lineEnd() {
    (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
  }
  point(x3, y2) {
    switch (x3 = +x3, y2 = +y2, this._point) {
      case 0: {
        this._point = 1, this._line ? this._context.lineTo(x3, y2) : this._context.moveTo(x3, y2);
        break;
      }
      case 1:
        this._point = 2;
      // falls through
      default: {
        this._x ? this._context.bezierCurveTo(this._x0 = (this._x0 + x3) / 2, this._y0, this._x0, y2, x3, y2) : this._context.bezierCurveTo(this._x0, this._y0 = (this._y0 + y2) / 2, x3, this._y0, x3, y2);
        break;
      }
    }
    this._x0 = x3, this._y0 = y2;
  }
};
function bumpX(context) {
  return new Bump(context, !0);
}
function bumpY(context) {
  return new Bump(context, !1);
}
var sqrt3$2 = sqrt2(3), asterisk = {
  draw(context, size) {
    let r = sqrt2(size + min2(size / 28, 0.75)) * 0.59436, t = r / 2, u = t * sqrt3$2;
    context.moveTo(0, r), context.lineTo(0, -r), context.moveTo(-u, -t), context.lineTo(u, t), context.moveTo(-u, t), context.lineTo(u, -t);
  }
}, circle = {
  draw(context, size) {
    let r = sqrt2(size / pi3);
    context.moveTo(r, 0), context.arc(0, 0, r, 0, tau3);
  }
}, cross2 = {
  draw(context, size) {
    let r = sqrt2(size / 5) / 2;
    context.moveTo(-3 * r, -r), context.lineTo(-r, -r), context.lineTo(-r, -3 * r), context.lineTo(r, -3 * r), context.lineTo(r, -r), context.lineTo(3 * r, -r), context.lineTo(3 * r, r), context.lineTo(r, r), context.lineTo(r, 3 * r), context.lineTo(-r, 3 * r), context.lineTo(-r, r), context.lineTo(-3 * r, r), context.closePath();
  }
}, tan30 = sqrt2(1 / 3), tan30_2 = tan30 * 2, diamond = {
  draw(context, size) {
    let y2 = sqrt2(size / tan30_2), x3 = y2 * tan30;
    context.moveTo(0, -y2), context.lineTo(x3, 0), context.lineTo(0, y2), context.lineTo(-x3, 0), context.closePath();
  }
}, diamond2 = {
  draw(context, size) {
    let r = sqrt2(size) * 0.62625;
    context.moveTo(0, -r), context.lineTo(r, 0), context.lineTo(0, r), context.lineTo(-r, 0), context.closePath();
  }
}, plus = {
  draw(context, size) {
    let r = sqrt2(size - min2(size / 7, 2)) * 0.87559;
    context.moveTo(-r, 0), context.lineTo(r, 0), context.moveTo(0, r), context.lineTo(0, -r);
  }
}, square = {
  draw(context, size) {
    let w = sqrt2(size), x3 = -w / 2;
    context.rect(x3, x3, w, w);
  }
}, square2 = {
  draw(context, size) {
    let r = sqrt2(size) * 0.4431;
    context.moveTo(r, r), context.lineTo(r, -r), context.lineTo(-r, -r), context.lineTo(-r, r), context.closePath();
  }
}, ka = 0.8908130915292852, kr = sin2(pi3 / 10) / sin2(7 * pi3 / 10), kx = sin2(tau3 / 10) * kr, ky = -cos2(tau3 / 10) * kr, star = {
  draw(context, size) {
    let r = sqrt2(size * ka), x3 = kx * r, y2 = ky * r;
    context.moveTo(0, -r), context.lineTo(x3, y2);
    for (let i = 1; i < 5; ++i) {
      let a2 = tau3 * i / 5, c3 = cos2(a2), s2 = sin2(a2);
      context.lineTo(s2 * r, -c3 * r), context.lineTo(c3 * x3 - s2 * y2, s2 * x3 + c3 * y2);
    }
    context.closePath();
  }
}, sqrt3$1 = sqrt2(3), triangle = {
  draw(context, size) {
    let y2 = -sqrt2(size / (sqrt3$1 * 3));
    context.moveTo(0, y2 * 2), context.lineTo(-sqrt3$1 * y2, -y2), context.lineTo(sqrt3$1 * y2, -y2), context.closePath();
  }
}, sqrt3 = sqrt2(3), triangle2 = {
  draw(context, size) {
    let s2 = sqrt2(size) * 0.6824, t = s2 / 2, u = s2 * sqrt3 / 2;
    context.moveTo(0, -s2), context.lineTo(u, t), context.lineTo(-u, t), context.closePath();
  }
}, c2 = -0.5, s = sqrt2(3) / 2, k = 1 / sqrt2(12), a = (k / 2 + 1) * 3, wye = {
  draw(context, size) {
    let r = sqrt2(size / a), x02 = r / 2, y02 = r * k, x12 = x02, y12 = r * k + r, x22 = -x12, y2 = y12;
    context.moveTo(x02, y02), context.lineTo(x12, y12), context.lineTo(x22, y2), context.lineTo(c2 * x02 - s * y02, s * x02 + c2 * y02), context.lineTo(c2 * x12 - s * y12, s * x12 + c2 * y12), context.lineTo(c2 * x22 - s * y2, s * x22 + c2 * y2), context.lineTo(c2 * x02 + s * y02, c2 * y02 - s * x02), context.lineTo(c2 * x12 + s * y12, c2 * y12 - s * x12), context.lineTo(c2 * x22 + s * y2, c2 * y2 - s * x22), context.closePath();
  }
}, times = {
  draw(context, size) {
    let r = sqrt2(size - min2(size / 6, 1.7)) * 0.6189;
    context.moveTo(-r, -r), context.lineTo(r, r), context.moveTo(-r, r), context.lineTo(r, -r);
  }
}, symbolsFill = [
  circle,
  cross2,
  diamond,
  square,
  star,
  triangle,
  wye
], symbolsStroke = [
  circle,
  plus,
  times,
  triangle2,
  asterisk,
  square2,
  diamond2
];
function noop2() {
}
function point$3(that, x3, y2) {
  that._context.bezierCurveTo(
    (2 * that._x0 + that._x1) / 3,
    (2 * that._y0 + that._y1) / 3,
    (that._x0 + 2 * that._x1) / 3,
    (that._y0 + 2 * that._y1) / 3,
    (that._x0 + 4 * that._x1 + x3) / 6,
    (that._y0 + 4 * that._y1 + y2) / 6
  );
}
function Basis(context) {
  this._context = context;
}
Basis.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = NaN, this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 3:
        point$3(this, this._x1, this._y1);
      // falls through
      case 2:
        this._context.lineTo(this._x1, this._y1);
        break;
    }
    (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x3, y2) {
    switch (x3 = +x3, y2 = +y2, this._point) {
      case 0:
        this._point = 1, this._line ? this._context.lineTo(x3, y2) : this._context.moveTo(x3, y2);
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3, this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
      // falls through
      default:
        point$3(this, x3, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = x3, this._y0 = this._y1, this._y1 = y2;
  }
};
function basis2(context) {
  return new Basis(context);
}
function BasisClosed(context) {
  this._context = context;
}
BasisClosed.prototype = {
  areaStart: noop2,
  areaEnd: noop2,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = NaN, this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x2, this._y2), this._context.closePath();
        break;
      }
      case 2: {
        this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3), this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3), this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x2, this._y2), this.point(this._x3, this._y3), this.point(this._x4, this._y4);
        break;
      }
    }
  },
  point: function(x3, y2) {
    switch (x3 = +x3, y2 = +y2, this._point) {
      case 0:
        this._point = 1, this._x2 = x3, this._y2 = y2;
        break;
      case 1:
        this._point = 2, this._x3 = x3, this._y3 = y2;
        break;
      case 2:
        this._point = 3, this._x4 = x3, this._y4 = y2, this._context.moveTo((this._x0 + 4 * this._x1 + x3) / 6, (this._y0 + 4 * this._y1 + y2) / 6);
        break;
      default:
        point$3(this, x3, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = x3, this._y0 = this._y1, this._y1 = y2;
  }
};
function basisClosed2(context) {
  return new BasisClosed(context);
}
function BasisOpen(context) {
  this._context = context;
}
BasisOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = NaN, this._point = 0;
  },
  lineEnd: function() {
    (this._line || this._line !== 0 && this._point === 3) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x3, y2) {
    switch (x3 = +x3, y2 = +y2, this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        var x02 = (this._x0 + 4 * this._x1 + x3) / 6, y02 = (this._y0 + 4 * this._y1 + y2) / 6;
        this._line ? this._context.lineTo(x02, y02) : this._context.moveTo(x02, y02);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$3(this, x3, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = x3, this._y0 = this._y1, this._y1 = y2;
  }
};
function basisOpen(context) {
  return new BasisOpen(context);
}
function Bundle(context, beta) {
  this._basis = new Basis(context), this._beta = beta;
}
Bundle.prototype = {
  lineStart: function() {
    this._x = [], this._y = [], this._basis.lineStart();
  },
  lineEnd: function() {
    var x3 = this._x, y2 = this._y, j = x3.length - 1;
    if (j > 0)
      for (var x02 = x3[0], y02 = y2[0], dx = x3[j] - x02, dy = y2[j] - y02, i = -1, t; ++i <= j; )
        t = i / j, this._basis.point(
          this._beta * x3[i] + (1 - this._beta) * (x02 + t * dx),
          this._beta * y2[i] + (1 - this._beta) * (y02 + t * dy)
        );
    this._x = this._y = null, this._basis.lineEnd();
  },
  point: function(x3, y2) {
    this._x.push(+x3), this._y.push(+y2);
  }
};
var bundle = (function custom(beta) {
  function bundle2(context) {
    return beta === 1 ? new Basis(context) : new Bundle(context, beta);
  }
  return bundle2.beta = function(beta2) {
    return custom(+beta2);
  }, bundle2;
})(0.85);
function point$2(that, x3, y2) {
  that._context.bezierCurveTo(
    that._x1 + that._k * (that._x2 - that._x0),
    that._y1 + that._k * (that._y2 - that._y0),
    that._x2 + that._k * (that._x1 - x3),
    that._y2 + that._k * (that._y1 - y2),
    that._x2,
    that._y2
  );
}
function Cardinal(context, tension) {
  this._context = context, this._k = (1 - tension) / 6;
}
Cardinal.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x2, this._y2);
        break;
      case 3:
        point$2(this, this._x1, this._y1);
        break;
    }
    (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x3, y2) {
    switch (x3 = +x3, y2 = +y2, this._point) {
      case 0:
        this._point = 1, this._line ? this._context.lineTo(x3, y2) : this._context.moveTo(x3, y2);
        break;
      case 1:
        this._point = 2, this._x1 = x3, this._y1 = y2;
        break;
      case 2:
        this._point = 3;
      // falls through
      default:
        point$2(this, x3, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x3, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var cardinal = (function custom2(tension) {
  function cardinal2(context) {
    return new Cardinal(context, tension);
  }
  return cardinal2.tension = function(tension2) {
    return custom2(+tension2);
  }, cardinal2;
})(0);
function CardinalClosed(context, tension) {
  this._context = context, this._k = (1 - tension) / 6;
}
CardinalClosed.prototype = {
  areaStart: noop2,
  areaEnd: noop2,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN, this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x3, this._y3), this._context.closePath();
        break;
      }
      case 2: {
        this._context.lineTo(this._x3, this._y3), this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x3, this._y3), this.point(this._x4, this._y4), this.point(this._x5, this._y5);
        break;
      }
    }
  },
  point: function(x3, y2) {
    switch (x3 = +x3, y2 = +y2, this._point) {
      case 0:
        this._point = 1, this._x3 = x3, this._y3 = y2;
        break;
      case 1:
        this._point = 2, this._context.moveTo(this._x4 = x3, this._y4 = y2);
        break;
      case 2:
        this._point = 3, this._x5 = x3, this._y5 = y2;
        break;
      default:
        point$2(this, x3, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x3, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var cardinalClosed = (function custom3(tension) {
  function cardinal2(context) {
    return new CardinalClosed(context, tension);
  }
  return cardinal2.tension = function(tension2) {
    return custom3(+tension2);
  }, cardinal2;
})(0);
function CardinalOpen(context, tension) {
  this._context = context, this._k = (1 - tension) / 6;
}
CardinalOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._point = 0;
  },
  lineEnd: function() {
    (this._line || this._line !== 0 && this._point === 3) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x3, y2) {
    switch (x3 = +x3, y2 = +y2, this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3, this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$2(this, x3, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x3, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var cardinalOpen = (function custom4(tension) {
  function cardinal2(context) {
    return new CardinalOpen(context, tension);
  }
  return cardinal2.tension = function(tension2) {
    return custom4(+tension2);
  }, cardinal2;
})(0);
function point$1(that, x3, y2) {
  var x12 = that._x1, y12 = that._y1, x22 = that._x2, y22 = that._y2;
  if (that._l01_a > epsilon5) {
    var a2 = 2 * that._l01_2a + 3 * that._l01_a * that._l12_a + that._l12_2a, n = 3 * that._l01_a * (that._l01_a + that._l12_a);
    x12 = (x12 * a2 - that._x0 * that._l12_2a + that._x2 * that._l01_2a) / n, y12 = (y12 * a2 - that._y0 * that._l12_2a + that._y2 * that._l01_2a) / n;
  }
  if (that._l23_a > epsilon5) {
    var b = 2 * that._l23_2a + 3 * that._l23_a * that._l12_a + that._l12_2a, m = 3 * that._l23_a * (that._l23_a + that._l12_a);
    x22 = (x22 * b + that._x1 * that._l23_2a - x3 * that._l12_2a) / m, y22 = (y22 * b + that._y1 * that._l23_2a - y2 * that._l12_2a) / m;
  }
  that._context.bezierCurveTo(x12, y12, x22, y22, that._x2, that._y2);
}
function CatmullRom(context, alpha) {
  this._context = context, this._alpha = alpha;
}
CatmullRom.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x2, this._y2);
        break;
      case 3:
        this.point(this._x2, this._y2);
        break;
    }
    (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x3, y2) {
    if (x3 = +x3, y2 = +y2, this._point) {
      var x23 = this._x2 - x3, y23 = this._y2 - y2;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1, this._line ? this._context.lineTo(x3, y2) : this._context.moveTo(x3, y2);
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
      // falls through
      default:
        point$1(this, x3, y2);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = x3, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var catmullRom = (function custom5(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRom(context, alpha) : new Cardinal(context, 0);
  }
  return catmullRom2.alpha = function(alpha2) {
    return custom5(+alpha2);
  }, catmullRom2;
})(0.5);
function CatmullRomClosed(context, alpha) {
  this._context = context, this._alpha = alpha;
}
CatmullRomClosed.prototype = {
  areaStart: noop2,
  areaEnd: noop2,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN, this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x3, this._y3), this._context.closePath();
        break;
      }
      case 2: {
        this._context.lineTo(this._x3, this._y3), this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x3, this._y3), this.point(this._x4, this._y4), this.point(this._x5, this._y5);
        break;
      }
    }
  },
  point: function(x3, y2) {
    if (x3 = +x3, y2 = +y2, this._point) {
      var x23 = this._x2 - x3, y23 = this._y2 - y2;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1, this._x3 = x3, this._y3 = y2;
        break;
      case 1:
        this._point = 2, this._context.moveTo(this._x4 = x3, this._y4 = y2);
        break;
      case 2:
        this._point = 3, this._x5 = x3, this._y5 = y2;
        break;
      default:
        point$1(this, x3, y2);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = x3, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var catmullRomClosed = (function custom6(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRomClosed(context, alpha) : new CardinalClosed(context, 0);
  }
  return catmullRom2.alpha = function(alpha2) {
    return custom6(+alpha2);
  }, catmullRom2;
})(0.5);
function CatmullRomOpen(context, alpha) {
  this._context = context, this._alpha = alpha;
}
CatmullRomOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    (this._line || this._line !== 0 && this._point === 3) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x3, y2) {
    if (x3 = +x3, y2 = +y2, this._point) {
      var x23 = this._x2 - x3, y23 = this._y2 - y2;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3, this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$1(this, x3, y2);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = x3, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var catmullRomOpen = (function custom7(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRomOpen(context, alpha) : new CardinalOpen(context, 0);
  }
  return catmullRom2.alpha = function(alpha2) {
    return custom7(+alpha2);
  }, catmullRom2;
})(0.5);
function LinearClosed(context) {
  this._context = context;
}
LinearClosed.prototype = {
  areaStart: noop2,
  areaEnd: noop2,
  lineStart: function() {
    this._point = 0;
  },
  lineEnd: function() {
    this._point && this._context.closePath();
  },
  point: function(x3, y2) {
    x3 = +x3, y2 = +y2, this._point ? this._context.lineTo(x3, y2) : (this._point = 1, this._context.moveTo(x3, y2));
  }
};
function linearClosed(context) {
  return new LinearClosed(context);
}
function sign2(x3) {
  return x3 < 0 ? -1 : 1;
}
function slope3(that, x22, y2) {
  var h0 = that._x1 - that._x0, h1 = x22 - that._x1, s0 = (that._y1 - that._y0) / (h0 || h1 < 0 && -0), s1 = (y2 - that._y1) / (h1 || h0 < 0 && -0), p = (s0 * h1 + s1 * h0) / (h0 + h1);
  return (sign2(s0) + sign2(s1)) * Math.min(Math.abs(s0), Math.abs(s1), 0.5 * Math.abs(p)) || 0;
}
function slope2(that, t) {
  var h = that._x1 - that._x0;
  return h ? (3 * (that._y1 - that._y0) / h - t) / 2 : t;
}
function point2(that, t03, t13) {
  var x02 = that._x0, y02 = that._y0, x12 = that._x1, y12 = that._y1, dx = (x12 - x02) / 3;
  that._context.bezierCurveTo(x02 + dx, y02 + dx * t03, x12 - dx, y12 - dx * t13, x12, y12);
}
function MonotoneX(context) {
  this._context = context;
}
MonotoneX.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN, this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x1, this._y1);
        break;
      case 3:
        point2(this, this._t0, slope2(this, this._t0));
        break;
    }
    (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x3, y2) {
    var t13 = NaN;
    if (x3 = +x3, y2 = +y2, !(x3 === this._x1 && y2 === this._y1)) {
      switch (this._point) {
        case 0:
          this._point = 1, this._line ? this._context.lineTo(x3, y2) : this._context.moveTo(x3, y2);
          break;
        case 1:
          this._point = 2;
          break;
        case 2:
          this._point = 3, point2(this, slope2(this, t13 = slope3(this, x3, y2)), t13);
          break;
        default:
          point2(this, this._t0, t13 = slope3(this, x3, y2));
          break;
      }
      this._x0 = this._x1, this._x1 = x3, this._y0 = this._y1, this._y1 = y2, this._t0 = t13;
    }
  }
};
function MonotoneY(context) {
  this._context = new ReflectContext(context);
}
(MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = function(x3, y2) {
  MonotoneX.prototype.point.call(this, y2, x3);
};
function ReflectContext(context) {
  this._context = context;
}
ReflectContext.prototype = {
  moveTo: function(x3, y2) {
    this._context.moveTo(y2, x3);
  },
  closePath: function() {
    this._context.closePath();
  },
  lineTo: function(x3, y2) {
    this._context.lineTo(y2, x3);
  },
  bezierCurveTo: function(x12, y12, x22, y2, x3, y3) {
    this._context.bezierCurveTo(y12, x12, y2, x22, y3, x3);
  }
};
function monotoneX(context) {
  return new MonotoneX(context);
}
function monotoneY(context) {
  return new MonotoneY(context);
}
function Natural(context) {
  this._context = context;
}
Natural.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x = [], this._y = [];
  },
  lineEnd: function() {
    var x3 = this._x, y2 = this._y, n = x3.length;
    if (n)
      if (this._line ? this._context.lineTo(x3[0], y2[0]) : this._context.moveTo(x3[0], y2[0]), n === 2)
        this._context.lineTo(x3[1], y2[1]);
      else
        for (var px = controlPoints(x3), py = controlPoints(y2), i0 = 0, i1 = 1; i1 < n; ++i0, ++i1)
          this._context.bezierCurveTo(px[0][i0], py[0][i0], px[1][i0], py[1][i0], x3[i1], y2[i1]);
    (this._line || this._line !== 0 && n === 1) && this._context.closePath(), this._line = 1 - this._line, this._x = this._y = null;
  },
  point: function(x3, y2) {
    this._x.push(+x3), this._y.push(+y2);
  }
};
function controlPoints(x3) {
  var i, n = x3.length - 1, m, a2 = new Array(n), b = new Array(n), r = new Array(n);
  for (a2[0] = 0, b[0] = 2, r[0] = x3[0] + 2 * x3[1], i = 1; i < n - 1; ++i) a2[i] = 1, b[i] = 4, r[i] = 4 * x3[i] + 2 * x3[i + 1];
  for (a2[n - 1] = 2, b[n - 1] = 7, r[n - 1] = 8 * x3[n - 1] + x3[n], i = 1; i < n; ++i) m = a2[i] / b[i - 1], b[i] -= m, r[i] -= m * r[i - 1];
  for (a2[n - 1] = r[n - 1] / b[n - 1], i = n - 2; i >= 0; --i) a2[i] = (r[i] - a2[i + 1]) / b[i];
  for (b[n - 1] = (x3[n] + a2[n - 1]) / 2, i = 0; i < n - 1; ++i) b[i] = 2 * x3[i + 1] - a2[i + 1];
  return [a2, b];
}
function natural(context) {
  return new Natural(context);
}
function Step(context, t) {
  this._context = context, this._t = t;
}
Step.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x = this._y = NaN, this._point = 0;
  },
  lineEnd: function() {
    0 < this._t && this._t < 1 && this._point === 2 && this._context.lineTo(this._x, this._y), (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line >= 0 && (this._t = 1 - this._t, this._line = 1 - this._line);
  },
  point: function(x3, y2) {
    switch (x3 = +x3, y2 = +y2, this._point) {
      case 0:
        this._point = 1, this._line ? this._context.lineTo(x3, y2) : this._context.moveTo(x3, y2);
        break;
      case 1:
        this._point = 2;
      // falls through
      default: {
        if (this._t <= 0)
          this._context.lineTo(this._x, y2), this._context.lineTo(x3, y2);
        else {
          var x12 = this._x * (1 - this._t) + x3 * this._t;
          this._context.lineTo(x12, this._y), this._context.lineTo(x12, y2);
        }
        break;
      }
    }
    this._x = x3, this._y = y2;
  }
};
function step(context) {
  return new Step(context, 0.5);
}
function stepBefore(context) {
  return new Step(context, 0);
}
function stepAfter(context) {
  return new Step(context, 1);
}

// node_modules/@observablehq/plot/src/defined.js
function defined(x3) {
  return x3 != null && !Number.isNaN(x3);
}
function ascendingDefined2(a2, b) {
  return +defined(b) - +defined(a2) || ascending(a2, b);
}
function descendingDefined(a2, b) {
  return +defined(b) - +defined(a2) || descending(a2, b);
}
function nonempty(x3) {
  return x3 != null && `${x3}` != "";
}
function finite(x3) {
  return isFinite(x3) ? x3 : NaN;
}
function positive(x3) {
  return x3 > 0 && isFinite(x3) ? x3 : NaN;
}
function negative(x3) {
  return x3 < 0 && isFinite(x3) ? x3 : NaN;
}

// node_modules/isoformat/src/format.js
function format2(date3, fallback) {
  if (date3 instanceof Date || (date3 = /* @__PURE__ */ new Date(+date3)), isNaN(date3)) return typeof fallback == "function" ? fallback(date3) : fallback;
  let hours = date3.getUTCHours(), minutes = date3.getUTCMinutes(), seconds2 = date3.getUTCSeconds(), milliseconds2 = date3.getUTCMilliseconds();
  return `${formatYear2(date3.getUTCFullYear(), 4)}-${pad2(date3.getUTCMonth() + 1, 2)}-${pad2(date3.getUTCDate(), 2)}${hours || minutes || seconds2 || milliseconds2 ? `T${pad2(hours, 2)}:${pad2(minutes, 2)}${seconds2 || milliseconds2 ? `:${pad2(seconds2, 2)}${milliseconds2 ? `.${pad2(milliseconds2, 3)}` : ""}` : ""}Z` : ""}`;
}
function formatYear2(year) {
  return year < 0 ? `-${pad2(-year, 6)}` : year > 9999 ? `+${pad2(year, 6)}` : pad2(year, 4);
}
function pad2(value2, width) {
  return `${value2}`.padStart(width, "0");
}

// node_modules/isoformat/src/parse.js
var re2 = /^(?:[-+]\d{2})?\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{3})?)?(?:Z|[-+]\d{2}:?\d{2})?)?$/;
function parse(string3, fallback) {
  return re2.test(string3 += "") ? new Date(string3) : typeof fallback == "function" ? fallback(string3) : fallback;
}

// node_modules/@observablehq/plot/src/order.js
function orderof(values2) {
  if (values2 == null) return;
  let first2 = values2[0], last = values2[values2.length - 1];
  return descending(first2, last);
}

// node_modules/@observablehq/plot/src/time.js
var durationSecond2 = 1e3, durationMinute2 = durationSecond2 * 60, durationHour2 = durationMinute2 * 60, durationDay2 = durationHour2 * 24, durationWeek2 = durationDay2 * 7, durationMonth2 = durationDay2 * 30, durationYear2 = durationDay2 * 365, tickIntervals = [
  ["millisecond", 1],
  ["2 milliseconds", 2],
  ["5 milliseconds", 5],
  ["10 milliseconds", 10],
  ["20 milliseconds", 20],
  ["50 milliseconds", 50],
  ["100 milliseconds", 100],
  ["200 milliseconds", 200],
  ["500 milliseconds", 500],
  ["second", durationSecond2],
  ["5 seconds", 5 * durationSecond2],
  ["15 seconds", 15 * durationSecond2],
  ["30 seconds", 30 * durationSecond2],
  ["minute", durationMinute2],
  ["5 minutes", 5 * durationMinute2],
  ["15 minutes", 15 * durationMinute2],
  ["30 minutes", 30 * durationMinute2],
  ["hour", durationHour2],
  ["3 hours", 3 * durationHour2],
  ["6 hours", 6 * durationHour2],
  ["12 hours", 12 * durationHour2],
  ["day", durationDay2],
  ["2 days", 2 * durationDay2],
  ["week", durationWeek2],
  ["2 weeks", 2 * durationWeek2],
  // https://github.com/d3/d3-time/issues/46
  ["month", durationMonth2],
  ["3 months", 3 * durationMonth2],
  ["6 months", 6 * durationMonth2],
  // https://github.com/d3/d3-time/issues/46
  ["year", durationYear2],
  ["2 years", 2 * durationYear2],
  ["5 years", 5 * durationYear2],
  ["10 years", 10 * durationYear2],
  ["20 years", 20 * durationYear2],
  ["50 years", 50 * durationYear2],
  ["100 years", 100 * durationYear2]
  // TODO generalize to longer time scales
], durations = /* @__PURE__ */ new Map([
  ["second", durationSecond2],
  ["minute", durationMinute2],
  ["hour", durationHour2],
  ["day", durationDay2],
  ["monday", durationWeek2],
  ["tuesday", durationWeek2],
  ["wednesday", durationWeek2],
  ["thursday", durationWeek2],
  ["friday", durationWeek2],
  ["saturday", durationWeek2],
  ["sunday", durationWeek2],
  ["week", durationWeek2],
  ["month", durationMonth2],
  ["year", durationYear2]
]), timeIntervals = /* @__PURE__ */ new Map([
  ["second", second],
  ["minute", timeMinute],
  ["hour", timeHour],
  ["day", timeDay],
  // https://github.com/d3/d3-time/issues/62
  ["monday", timeMonday],
  ["tuesday", timeTuesday],
  ["wednesday", timeWednesday],
  ["thursday", timeThursday],
  ["friday", timeFriday],
  ["saturday", timeSaturday],
  ["sunday", timeSunday],
  ["week", timeSunday],
  ["month", timeMonth],
  ["year", timeYear]
]), utcIntervals = /* @__PURE__ */ new Map([
  ["second", second],
  ["minute", utcMinute],
  ["hour", utcHour],
  ["day", unixDay],
  ["monday", utcMonday],
  ["tuesday", utcTuesday],
  ["wednesday", utcWednesday],
  ["thursday", utcThursday],
  ["friday", utcFriday],
  ["saturday", utcSaturday],
  ["sunday", utcSunday],
  ["week", utcSunday],
  ["month", utcMonth],
  ["year", utcYear]
]), intervalDuration = /* @__PURE__ */ Symbol("intervalDuration"), intervalType = /* @__PURE__ */ Symbol("intervalType");
for (let [name, interval] of timeIntervals)
  interval[intervalDuration] = durations.get(name), interval[intervalType] = "time";
for (let [name, interval] of utcIntervals)
  interval[intervalDuration] = durations.get(name), interval[intervalType] = "utc";
var utcFormatIntervals = [
  ["year", utcYear, "utc"],
  ["month", utcMonth, "utc"],
  ["day", unixDay, "utc", 6 * durationMonth2],
  ["hour", utcHour, "utc", 3 * durationDay2],
  ["minute", utcMinute, "utc", 6 * durationHour2],
  ["second", second, "utc", 30 * durationMinute2]
], timeFormatIntervals = [
  ["year", timeYear, "time"],
  ["month", timeMonth, "time"],
  ["day", timeDay, "time", 6 * durationMonth2],
  ["hour", timeHour, "time", 3 * durationDay2],
  ["minute", timeMinute, "time", 6 * durationHour2],
  ["second", second, "time", 30 * durationMinute2]
], formatIntervals = [
  utcFormatIntervals[0],
  timeFormatIntervals[0],
  utcFormatIntervals[1],
  timeFormatIntervals[1],
  utcFormatIntervals[2],
  timeFormatIntervals[2],
  // Below day, local time typically has an hourly offset from UTC and hence the
  // two are aligned and indistinguishable; therefore, we only consider UTC, and
  // we don’t consider these if the domain only has a single value.
  ...utcFormatIntervals.slice(3)
];
function parseTimeInterval(input) {
  let name = `${input}`.toLowerCase();
  name.endsWith("s") && (name = name.slice(0, -1));
  let period = 1, match = /^(?:(\d+)\s+)/.exec(name);
  switch (match && (name = name.slice(match[0].length), period = +match[1]), name) {
    case "quarter":
      name = "month", period *= 3;
      break;
    case "half":
      name = "month", period *= 6;
      break;
  }
  let interval = utcIntervals.get(name);
  if (!interval) throw new Error(`unknown interval: ${input}`);
  if (period > 1 && !interval.every) throw new Error(`non-periodic interval: ${name}`);
  return [name, period];
}
function timeInterval2(input) {
  return asInterval(parseTimeInterval(input), "time");
}
function utcInterval(input) {
  return asInterval(parseTimeInterval(input), "utc");
}
function asInterval([name, period], type) {
  let interval = (type === "time" ? timeIntervals : utcIntervals).get(name);
  return period > 1 && (interval = interval.every(period), interval[intervalDuration] = durations.get(name) * period, interval[intervalType] = type), interval;
}
function generalizeTimeInterval(interval, n) {
  if (!(n > 1)) return;
  let duration = interval[intervalDuration];
  if (!tickIntervals.some(([, d]) => d === duration) || duration % durationDay2 === 0 && durationDay2 < duration && duration < durationMonth2) return;
  let [i] = tickIntervals[bisector(([, step2]) => Math.log(step2)).center(tickIntervals, Math.log(duration * n))];
  return (interval[intervalType] === "time" ? timeInterval2 : utcInterval)(i);
}
function formatTimeInterval(name, type, anchor) {
  let format3 = type === "time" ? timeFormat : utcFormat;
  if (anchor == null)
    return format3(
      name === "year" ? "%Y" : name === "month" ? "%Y-%m" : name === "day" ? "%Y-%m-%d" : name === "hour" || name === "minute" ? "%Y-%m-%dT%H:%M" : name === "second" ? "%Y-%m-%dT%H:%M:%S" : "%Y-%m-%dT%H:%M:%S.%L"
    );
  let template2 = getTimeTemplate(anchor);
  switch (name) {
    case "millisecond":
      return formatConditional(format3(".%L"), format3(":%M:%S"), template2);
    case "second":
      return formatConditional(format3(":%S"), format3("%-I:%M"), template2);
    case "minute":
      return formatConditional(format3("%-I:%M"), format3("%p"), template2);
    case "hour":
      return formatConditional(format3("%-I %p"), format3("%b %-d"), template2);
    case "day":
      return formatConditional(format3("%-d"), format3("%b"), template2);
    case "month":
      return formatConditional(format3("%b"), format3("%Y"), template2);
    case "year":
      return format3("%Y");
  }
  throw new Error("unable to format time ticks");
}
function getTimeTemplate(anchor) {
  return anchor === "left" || anchor === "right" ? (f1, f2) => `
${f1}
${f2}` : anchor === "top" ? (f1, f2) => `${f2}
${f1}` : (f1, f2) => `${f1}
${f2}`;
}
function getFormatIntervals(type) {
  return type === "time" ? timeFormatIntervals : type === "utc" ? utcFormatIntervals : formatIntervals;
}
function inferTimeFormat(type, dates, anchor) {
  let step2 = max(pairs(dates, (a2, b) => Math.abs(b - a2)));
  if (step2 < 1e3) return formatTimeInterval("millisecond", "utc", anchor);
  for (let [name, interval, intervalType2, maxStep] of getFormatIntervals(type)) {
    if (step2 > maxStep || name === "hour" && !step2) break;
    if (dates.every((d) => interval.floor(d) >= d)) return formatTimeInterval(name, intervalType2, anchor);
  }
}
function formatConditional(format1, format22, template2) {
  return (x3, i, X) => {
    let f1 = format1(x3, i), f2 = format22(x3, i), j = i - orderof(X);
    return i !== j && X[j] !== void 0 && f2 === format22(X[j], j) ? f1 : template2(f1, f2);
  };
}

// node_modules/@observablehq/plot/src/options.js
var TypedArray = Object.getPrototypeOf(Uint8Array), objectToString = Object.prototype.toString;
function isArray(value2) {
  return value2 instanceof Array || value2 instanceof TypedArray;
}
function isNumberArray2(value2) {
  return value2 instanceof TypedArray && !isBigIntArray(value2);
}
function isNumberType(type) {
  return type?.prototype instanceof TypedArray && !isBigIntType(type);
}
function isBigIntArray(value2) {
  return value2 instanceof BigInt64Array || value2 instanceof BigUint64Array;
}
function isBigIntType(type) {
  return type === BigInt64Array || type === BigUint64Array;
}
var reindex = /* @__PURE__ */ Symbol("reindex");
function valueof(data, value2, type) {
  let valueType = typeof value2;
  return valueType === "string" ? isArrowTable(data) ? maybeTypedArrowify(data.getChild(value2), type) : maybeTypedMap(data, field(value2), type) : valueType === "function" ? maybeTypedMap(data, value2, type) : valueType === "number" || value2 instanceof Date || valueType === "boolean" ? map2(data, constant4(value2), type) : typeof value2?.transform == "function" ? maybeTypedArrayify(value2.transform(data), type) : maybeTake(maybeTypedArrayify(value2, type), data?.[reindex]);
}
function maybeTake(values2, index2) {
  return values2 != null && index2 ? take(values2, index2) : values2;
}
function maybeTypedMap(data, f, type) {
  return map2(data, isNumberType(type) ? (d, i) => coerceNumber(f(d, i)) : f, type);
}
function maybeTypedArrayify(data, type) {
  return type === void 0 ? arrayify2(data) : isArrowVector(data) ? maybeTypedArrowify(data, type) : data instanceof type ? data : type.from(data, isNumberType(type) && !isNumberArray2(data) ? coerceNumber : void 0);
}
function maybeTypedArrowify(vector, type) {
  return vector == null ? vector : (type === void 0 || type === Array) && isArrowDateType(vector.type) ? coerceDates(vectorToArray(vector)) : maybeTypedArrayify(vectorToArray(vector), type);
}
function vectorToArray(vector) {
  return vector.nullCount ? vector.toJSON() : vector.toArray();
}
var singleton = [null], field = (name) => (d) => {
  let v = d[name];
  return v === void 0 && d.type === "Feature" ? d.properties?.[name] : v;
}, indexOf = { transform: range2 }, identity6 = { transform: (d) => d };
var one2 = () => 1, yes = () => !0, string2 = (x3) => x3 == null ? x3 : `${x3}`, number5 = (x3) => x3 == null ? x3 : +x3;
var first = (x3) => x3 ? x3[0] : void 0, second2 = (x3) => x3 ? x3[1] : void 0;
var constant4 = (x3) => () => x3;
function percentile(reduce) {
  let p = +`${reduce}`.slice(1) / 100;
  return (I, f) => quantile(I, p, f);
}
function coerceNumbers(values2) {
  return isNumberArray2(values2) ? values2 : map2(values2, coerceNumber, Float64Array);
}
function coerceNumber(x3) {
  return x3 == null ? NaN : Number(x3);
}
function coerceDates(values2) {
  return map2(values2, coerceDate);
}
function coerceDate(x3) {
  return x3 instanceof Date && !isNaN(x3) ? x3 : typeof x3 == "string" ? parse(x3) : x3 == null || isNaN(x3 = Number(x3)) ? void 0 : new Date(x3);
}
function maybeColorChannel(value2, defaultValue) {
  return value2 === void 0 && (value2 = defaultValue), value2 === null ? [void 0, "none"] : isColor(value2) ? [void 0, value2] : [value2, void 0];
}
function maybeNumberChannel(value2, defaultValue) {
  return value2 === void 0 && (value2 = defaultValue), value2 === null || typeof value2 == "number" ? [void 0, value2] : [value2, void 0];
}
function maybeKeyword(input, name, allowed) {
  if (input != null) return keyword(input, name, allowed);
}
function keyword(input, name, allowed) {
  let i = `${input}`.toLowerCase();
  if (!allowed.includes(i)) throw new Error(`invalid ${name}: ${input}`);
  return i;
}
function dataify(data) {
  return isArrowTable(data) ? data : arrayify2(data);
}
function arrayify2(values2) {
  if (values2 == null || isArray(values2)) return values2;
  if (isArrowVector(values2)) return maybeTypedArrowify(values2);
  if (isGeoJSON(values2))
    switch (values2.type) {
      case "FeatureCollection":
        return values2.features;
      case "GeometryCollection":
        return values2.geometries;
      default:
        return [values2];
    }
  return Array.from(values2);
}
function isGeoJSON(x3) {
  switch (x3?.type) {
    case "FeatureCollection":
    case "GeometryCollection":
    case "Feature":
    case "LineString":
    case "MultiLineString":
    case "MultiPoint":
    case "MultiPolygon":
    case "Point":
    case "Polygon":
    case "Sphere":
      return !0;
    default:
      return !1;
  }
}
function map2(values2, f, type = Array) {
  return values2 == null ? values2 : values2 instanceof type ? values2.map(f) : type.from(values2, f);
}
function slice3(values2, type = Array) {
  return values2 instanceof type ? values2.slice() : type.from(values2);
}
function hasX({ x: x3, x1: x12, x2: x22 }) {
  return x3 !== void 0 || x12 !== void 0 || x22 !== void 0;
}
function hasY({ y: y2, y1: y12, y2: y22 }) {
  return y2 !== void 0 || y12 !== void 0 || y22 !== void 0;
}
function hasXY(options) {
  return hasX(options) || hasY(options) || options.interval !== void 0;
}
function isObject(option) {
  return option?.toString === objectToString;
}
function isScaleOptions(option) {
  return isObject(option) && (option.type !== void 0 || option.domain !== void 0);
}
function isOptions(option) {
  return isObject(option) && typeof option.transform != "function";
}
function isDomainSort(sort3) {
  return isOptions(sort3) && sort3.value === void 0 && sort3.channel === void 0;
}
function maybeZero(x3, x12, x22, x32 = identity6) {
  return x12 === void 0 && x22 === void 0 ? (x12 = 0, x22 = x3 === void 0 ? x32 : x3) : x12 === void 0 ? x12 = x3 === void 0 ? 0 : x3 : x22 === void 0 && (x22 = x3 === void 0 ? 0 : x3), [x12, x22];
}
function maybeTuple(x3, y2) {
  return x3 === void 0 && y2 === void 0 ? [first, second2] : [x3, y2];
}
function maybeZ({ z, fill, stroke } = {}) {
  return z === void 0 && ([z] = maybeColorChannel(fill)), z === void 0 && ([z] = maybeColorChannel(stroke)), z;
}
function lengthof(data) {
  return isArray(data) ? data.length : data?.numRows;
}
function range2(data) {
  let n = lengthof(data), r = new Uint32Array(n);
  for (let i = 0; i < n; ++i) r[i] = i;
  return r;
}
function take(values2, index2) {
  return isArray(values2) ? map2(index2, (i) => values2[i], values2.constructor) : map2(index2, (i) => values2.at(i));
}
function subarray(I, i, j) {
  return I.subarray ? I.subarray(i, j) : I.slice(i, j);
}
function keyof2(value2) {
  return value2 !== null && typeof value2 == "object" ? value2.valueOf() : value2;
}
function maybeInput(key, options) {
  if (options[key] !== void 0) return options[key];
  switch (key) {
    case "x1":
    case "x2":
      key = "x";
      break;
    case "y1":
    case "y2":
      key = "y";
      break;
  }
  return options[key];
}
function column(source) {
  let value2;
  return [
    {
      transform: () => value2,
      label: labelof(source)
    },
    (v) => value2 = v
  ];
}
function maybeColumn(source) {
  return source == null ? [source] : column(source);
}
function labelof(value2, defaultValue) {
  return typeof value2 == "string" ? value2 : value2 && value2.label !== void 0 ? value2.label : defaultValue;
}
function mid(x12, x22) {
  return {
    transform(data) {
      let X12 = x12.transform(data), X22 = x22.transform(data);
      return isTemporal(X12) || isTemporal(X22) ? map2(X12, (_, i) => new Date((+X12[i] + +X22[i]) / 2)) : map2(X12, (_, i) => (+X12[i] + +X22[i]) / 2, Float64Array);
    },
    label: x12.label
  };
}
function maybeApplyInterval(V, scale) {
  let t = maybeIntervalTransform(scale?.interval, scale?.type);
  return t ? map2(V, t) : V;
}
function maybeIntervalTransform(interval, type) {
  let i = maybeInterval(interval, type);
  return i && ((v) => defined(v) ? i.floor(v) : v);
}
function maybeInterval(interval, type) {
  if (interval != null) {
    if (typeof interval == "number") return numberInterval(interval);
    if (typeof interval == "string") return (type === "time" ? timeInterval2 : utcInterval)(interval);
    if (typeof interval.floor != "function") throw new Error("invalid interval; missing floor method");
    if (typeof interval.offset != "function") throw new Error("invalid interval; missing offset method");
    return interval;
  }
}
function numberInterval(interval) {
  interval = +interval, 0 < interval && interval < 1 && Number.isInteger(1 / interval) && (interval = -1 / interval);
  let n = Math.abs(interval);
  return interval < 0 ? {
    floor: (d) => Math.floor(d * n) / n,
    offset: (d, s2 = 1) => (d * n + Math.floor(s2)) / n,
    range: (lo, hi) => range(Math.ceil(lo * n), hi * n).map((x3) => x3 / n)
  } : {
    floor: (d) => Math.floor(d / n) * n,
    offset: (d, s2 = 1) => d + n * Math.floor(s2),
    range: (lo, hi) => range(Math.ceil(lo / n), hi / n).map((x3) => x3 * n)
  };
}
function maybeRangeInterval(interval, type) {
  if (interval = maybeInterval(interval, type), interval && typeof interval.range != "function") throw new Error("invalid interval: missing range method");
  return interval;
}
function maybeNiceInterval(interval, type) {
  if (interval = maybeRangeInterval(interval, type), interval && typeof interval.ceil != "function") throw new Error("invalid interval: missing ceil method");
  return interval;
}
function isTimeInterval(t) {
  return isInterval(t) && typeof t?.floor == "function" && t.floor() instanceof Date;
}
function isInterval(t) {
  return typeof t?.range == "function";
}
function maybeValue(value2) {
  return value2 === void 0 || isOptions(value2) ? value2 : { value: value2 };
}
function numberChannel(source) {
  return source == null ? null : {
    transform: (data) => valueof(data, source, Float64Array),
    label: labelof(source)
  };
}
function isIterable(value2) {
  return value2 && typeof value2[Symbol.iterator] == "function";
}
function isTextual(values2) {
  for (let value2 of values2)
    if (value2 != null)
      return typeof value2 != "object" || value2 instanceof Date;
}
function isOrdinal(values2) {
  for (let value2 of values2) {
    if (value2 == null) continue;
    let type = typeof value2;
    return type === "string" || type === "boolean";
  }
}
function isTemporal(values2) {
  for (let value2 of values2)
    if (value2 != null)
      return value2 instanceof Date;
}
function isTemporalString(values2) {
  for (let value2 of values2)
    if (value2 != null)
      return typeof value2 == "string" && isNaN(value2) && parse(value2);
}
function isNumericString(values2) {
  for (let value2 of values2)
    if (value2 != null) {
      if (typeof value2 != "string") return !1;
      if (value2.trim())
        return !isNaN(value2);
    }
}
function isNumeric(values2) {
  for (let value2 of values2)
    if (value2 != null)
      return typeof value2 == "number";
}
function isEvery(values2, is) {
  let every;
  for (let value2 of values2)
    if (value2 != null) {
      if (!is(value2)) return !1;
      every = !0;
    }
  return every;
}
var namedColors = new Set("none,currentcolor,transparent,aliceblue,antiquewhite,aqua,aquamarine,azure,beige,bisque,black,blanchedalmond,blue,blueviolet,brown,burlywood,cadetblue,chartreuse,chocolate,coral,cornflowerblue,cornsilk,crimson,cyan,darkblue,darkcyan,darkgoldenrod,darkgray,darkgreen,darkgrey,darkkhaki,darkmagenta,darkolivegreen,darkorange,darkorchid,darkred,darksalmon,darkseagreen,darkslateblue,darkslategray,darkslategrey,darkturquoise,darkviolet,deeppink,deepskyblue,dimgray,dimgrey,dodgerblue,firebrick,floralwhite,forestgreen,fuchsia,gainsboro,ghostwhite,gold,goldenrod,gray,green,greenyellow,grey,honeydew,hotpink,indianred,indigo,ivory,khaki,lavender,lavenderblush,lawngreen,lemonchiffon,lightblue,lightcoral,lightcyan,lightgoldenrodyellow,lightgray,lightgreen,lightgrey,lightpink,lightsalmon,lightseagreen,lightskyblue,lightslategray,lightslategrey,lightsteelblue,lightyellow,lime,limegreen,linen,magenta,maroon,mediumaquamarine,mediumblue,mediumorchid,mediumpurple,mediumseagreen,mediumslateblue,mediumspringgreen,mediumturquoise,mediumvioletred,midnightblue,mintcream,mistyrose,moccasin,navajowhite,navy,oldlace,olive,olivedrab,orange,orangered,orchid,palegoldenrod,palegreen,paleturquoise,palevioletred,papayawhip,peachpuff,peru,pink,plum,powderblue,purple,rebeccapurple,red,rosybrown,royalblue,saddlebrown,salmon,sandybrown,seagreen,seashell,sienna,silver,skyblue,slateblue,slategray,slategrey,snow,springgreen,steelblue,tan,teal,thistle,tomato,turquoise,violet,wheat,white,whitesmoke,yellow".split(","));
function isColor(value2) {
  return typeof value2 != "string" ? !1 : (value2 = value2.toLowerCase().trim(), /^#[0-9a-f]{3,8}$/.test(value2) || // hex rgb, rgba, rrggbb, rrggbbaa
  /^(?:url|var|rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color|color-mix)\(.*\)$/.test(value2) || // <funciri>, CSS variable, color, etc.
  namedColors.has(value2));
}
function isOpacity(value2) {
  return typeof value2 == "number" && (0 <= value2 && value2 <= 1 || isNaN(value2));
}
function isNoneish(value2) {
  return value2 == null || isNone(value2);
}
function isNone(value2) {
  return /^\s*none\s*$/i.test(value2);
}
function isRound(value2) {
  return /^\s*round\s*$/i.test(value2);
}
function maybeAnchor(value2, name) {
  return maybeKeyword(value2, name, [
    "middle",
    "top-left",
    "top",
    "top-right",
    "right",
    "bottom-right",
    "bottom",
    "bottom-left",
    "left"
  ]);
}
function maybeFrameAnchor(value2 = "middle") {
  return maybeAnchor(value2, "frameAnchor");
}
function inherit(options = {}, ...rest) {
  let o = options;
  for (let defaults11 of rest)
    for (let key in defaults11)
      if (o[key] === void 0) {
        let value2 = defaults11[key];
        o === options ? o = { ...o, [key]: value2 } : o[key] = value2;
      }
  return o;
}
function named2(things) {
  console.warn("named iterables are deprecated; please use an object instead");
  let names = /* @__PURE__ */ new Set();
  return Object.fromEntries(
    Array.from(things, (thing) => {
      let { name } = thing;
      if (name == null) throw new Error("missing name");
      let key = `${name}`;
      if (key === "__proto__") throw new Error(`illegal name: ${key}`);
      if (names.has(key)) throw new Error(`duplicate name: ${key}`);
      return names.add(key), [name, thing];
    })
  );
}
function maybeNamed(things) {
  return isIterable(things) ? named2(things) : things;
}
function maybeClip(clip2) {
  return clip2 === !0 ? clip2 = "frame" : clip2 === !1 ? clip2 = null : !isGeoJSON(clip2) && clip2 != null && (clip2 = keyword(clip2, "clip", ["frame", "sphere"]), clip2 === "sphere" && (clip2 = { type: "Sphere" })), clip2;
}
function isArrowTable(value2) {
  return value2 && typeof value2.getChild == "function" && typeof value2.toArray == "function" && value2.schema && Array.isArray(value2.schema.fields);
}
function isArrowVector(value2) {
  return value2 && typeof value2.toArray == "function" && value2.type;
}
function isArrowDateType(type) {
  return type && (type.typeId === 8 || // date
  type.typeId === 10) && // timestamp
  type.unit === 1;
}

// node_modules/@observablehq/plot/src/scales/index.js
var position = /* @__PURE__ */ Symbol("position"), color2 = /* @__PURE__ */ Symbol("color"), radius = /* @__PURE__ */ Symbol("radius"), length = /* @__PURE__ */ Symbol("length"), opacity = /* @__PURE__ */ Symbol("opacity"), symbol = /* @__PURE__ */ Symbol("symbol"), projection2 = /* @__PURE__ */ Symbol("projection"), registry = /* @__PURE__ */ new Map([
  ["x", position],
  ["y", position],
  ["fx", position],
  ["fy", position],
  ["r", radius],
  ["color", color2],
  ["opacity", opacity],
  ["symbol", symbol],
  ["length", length],
  ["projection", projection2]
]);
function isPosition(kind) {
  return kind === position || kind === projection2;
}
function hasNumericRange(kind) {
  return kind === position || kind === radius || kind === length || kind === opacity;
}

// node_modules/@observablehq/plot/src/symbol.js
var sqrt32 = Math.sqrt(3), sqrt4_3 = 2 / sqrt32, symbolHexagon = {
  draw(context, size) {
    let rx = Math.sqrt(size / Math.PI), ry = rx * sqrt4_3, hy = ry / 2;
    context.moveTo(0, ry), context.lineTo(rx, hy), context.lineTo(rx, -hy), context.lineTo(0, -ry), context.lineTo(-rx, -hy), context.lineTo(-rx, hy), context.closePath();
  }
}, symbols = /* @__PURE__ */ new Map([
  ["asterisk", asterisk],
  ["circle", circle],
  ["cross", cross2],
  ["diamond", diamond],
  ["diamond2", diamond2],
  ["hexagon", symbolHexagon],
  ["plus", plus],
  ["square", square],
  ["square2", square2],
  ["star", star],
  ["times", times],
  ["triangle", triangle],
  ["triangle2", triangle2],
  ["wye", wye]
]);
function isSymbolObject(value2) {
  return value2 && typeof value2.draw == "function";
}
function isSymbol(value2) {
  return isSymbolObject(value2) ? !0 : typeof value2 != "string" ? !1 : symbols.has(value2.toLowerCase());
}
function maybeSymbol(symbol2) {
  if (symbol2 == null || isSymbolObject(symbol2)) return symbol2;
  let value2 = symbols.get(`${symbol2}`.toLowerCase());
  if (value2) return value2;
  throw new Error(`invalid symbol: ${symbol2}`);
}
function maybeSymbolChannel(symbol2) {
  if (symbol2 == null || isSymbolObject(symbol2)) return [void 0, symbol2];
  if (typeof symbol2 == "string") {
    let value2 = symbols.get(`${symbol2}`.toLowerCase());
    if (value2) return [void 0, value2];
  }
  return [symbol2, void 0];
}

// node_modules/@observablehq/plot/src/transforms/basic.js
function basic({ filter: f1, sort: s1, reverse: r1, transform: t13, initializer: i1, ...options } = {}, transform2) {
  if (t13 === void 0 && (f1 != null && (t13 = filterTransform(f1)), s1 != null && !isDomainSort(s1) && (t13 = composeTransform(t13, sortTransform(s1))), r1 && (t13 = composeTransform(t13, reverseTransform))), transform2 != null && i1 != null) throw new Error("transforms cannot be applied after initializers");
  return {
    ...options,
    ...(s1 === null || isDomainSort(s1)) && { sort: s1 },
    transform: composeTransform(t13, transform2)
  };
}
function initializer({ filter: f1, sort: s1, reverse: r1, initializer: i1, ...options } = {}, initializer2) {
  return i1 === void 0 && (f1 != null && (i1 = filterTransform(f1)), s1 != null && !isDomainSort(s1) && (i1 = composeInitializer(i1, sortTransform(s1))), r1 && (i1 = composeInitializer(i1, reverseTransform))), {
    ...options,
    ...(s1 === null || isDomainSort(s1)) && { sort: s1 },
    initializer: composeInitializer(i1, initializer2)
  };
}
function composeTransform(t13, t22) {
  return t13 == null ? t22 === null ? void 0 : t22 : t22 == null ? t13 === null ? void 0 : t13 : function(data, facets, plotOptions) {
    return { data, facets } = t13.call(this, data, facets, plotOptions), t22.call(this, dataify(data), facets, plotOptions);
  };
}
function composeInitializer(i1, i2) {
  return i1 == null ? i2 === null ? void 0 : i2 : i2 == null ? i1 === null ? void 0 : i1 : function(data, facets, channels, ...args) {
    let c1, d1, f1, c22, d2, f2;
    return { data: d1 = data, facets: f1 = facets, channels: c1 } = i1.call(this, data, facets, channels, ...args), { data: d2 = d1, facets: f2 = f1, channels: c22 } = i2.call(this, d1, f1, { ...channels, ...c1 }, ...args), { data: d2, facets: f2, channels: { ...c1, ...c22 } };
  };
}
function apply(options, t) {
  return (options.initializer != null ? initializer : basic)(options, t);
}
function filterTransform(value2) {
  return (data, facets) => {
    let V = valueof(data, value2);
    return { data, facets: facets.map((I) => I.filter((i) => V[i])) };
  };
}
function reverseTransform(data, facets) {
  return { data, facets: facets.map((I) => I.slice().reverse()) };
}
function sort2(order, { sort: sort3, ...options } = {}) {
  return {
    ...(isOptions(order) && order.channel !== void 0 ? initializer : apply)(options, sortTransform(order)),
    sort: isDomainSort(sort3) ? sort3 : null
  };
}
function sortTransform(value2) {
  return (typeof value2 == "function" && value2.length !== 1 ? sortData : sortValue)(value2);
}
function sortData(compare) {
  return (data, facets) => {
    let compareData = isArray(data) ? (i, j) => compare(data[i], data[j]) : (i, j) => compare(data.get(i), data.get(j));
    return { data, facets: facets.map((I) => I.slice().sort(compareData)) };
  };
}
function sortValue(value2) {
  let channel, order;
  ({ channel, value: value2, order } = { ...maybeValue(value2) });
  let negate = channel?.startsWith("-");
  if (negate && (channel = channel.slice(1)), order === void 0 && (order = negate ? descendingDefined : ascendingDefined2), typeof order != "function")
    switch (`${order}`.toLowerCase()) {
      case "ascending":
        order = ascendingDefined2;
        break;
      case "descending":
        order = descendingDefined;
        break;
      default:
        throw new Error(`invalid order: ${order}`);
    }
  return (data, facets, channels) => {
    let V;
    if (channel === void 0)
      V = valueof(data, value2);
    else {
      if (channels === void 0) throw new Error("channel sort requires an initializer");
      if (V = channels[channel], !V) return {};
      V = V.value;
    }
    let compareValue = (i, j) => order(V[i], V[j]);
    return { data, facets: facets.map((I) => I.slice().sort(compareValue)) };
  };
}

// node_modules/@observablehq/plot/src/transforms/group.js
function hasOutput(outputs, ...names) {
  for (let { name } of outputs)
    if (names.includes(name))
      return !0;
  return !1;
}
function maybeOutputs(outputs, inputs, asOutput = maybeOutput) {
  let entries = Object.entries(outputs);
  return inputs.title != null && outputs.title === void 0 && entries.push(["title", reduceTitle]), inputs.href != null && outputs.href === void 0 && entries.push(["href", reduceFirst]), entries.filter(([, reduce]) => reduce !== void 0).map(([name, reduce]) => reduce === null ? nullOutput(name) : asOutput(name, reduce, inputs));
}
function maybeOutput(name, reduce, inputs, asEvaluator = maybeEvaluator) {
  let scale;
  isObject(reduce) && "reduce" in reduce && (scale = reduce.scale, reduce = reduce.reduce);
  let evaluator = asEvaluator(name, reduce, inputs), [output, setOutput] = column(evaluator.label), O;
  return {
    name,
    output: scale === void 0 ? output : { value: output, scale },
    initialize(data) {
      evaluator.initialize(data), O = setOutput([]);
    },
    scope(scope, I) {
      evaluator.scope(scope, I);
    },
    reduce(I, extent3) {
      O.push(evaluator.reduce(I, extent3));
    }
  };
}
function nullOutput(name) {
  return { name, initialize() {
  }, scope() {
  }, reduce() {
  } };
}
function maybeEvaluator(name, reduce, inputs, asReduce = maybeReduce) {
  let input = maybeInput(name, inputs), reducer2 = asReduce(reduce, input), V, context;
  return {
    label: labelof(reducer2 === reduceCount ? null : input, reducer2.label),
    initialize(data) {
      V = input === void 0 ? data : valueof(data, input), reducer2.scope === "data" && (context = reducer2.reduceIndex(range2(data), V));
    },
    scope(scope, I) {
      reducer2.scope === scope && (context = reducer2.reduceIndex(I, V));
    },
    reduce(I, extent3) {
      return reducer2.scope == null ? reducer2.reduceIndex(I, V, extent3) : reducer2.reduceIndex(I, V, context, extent3);
    }
  };
}
function maybeGroup(I, X) {
  return X ? group(I, (i) => X[i]) : [[, I]];
}
function maybeReduce(reduce, value2, fallback = invalidReduce) {
  if (reduce == null) return fallback(reduce);
  if (typeof reduce.reduceIndex == "function") return reduce;
  if (typeof reduce.reduce == "function" && isObject(reduce)) return reduceReduce(reduce);
  if (typeof reduce == "function") return reduceFunction(reduce);
  if (/^p\d{2}$/i.test(reduce)) return reduceAccessor(percentile(reduce));
  switch (`${reduce}`.toLowerCase()) {
    case "first":
      return reduceFirst;
    case "last":
      return reduceLast;
    case "identity":
      return reduceIdentity;
    case "count":
      return reduceCount;
    case "distinct":
      return reduceDistinct;
    case "sum":
      return value2 == null ? reduceCount : reduceSum;
    case "proportion":
      return reduceProportion(value2, "data");
    case "proportion-facet":
      return reduceProportion(value2, "facet");
    case "deviation":
      return reduceAccessor(deviation);
    case "min":
      return reduceAccessor(min);
    case "min-index":
      return reduceAccessor(minIndex);
    case "max":
      return reduceAccessor(max);
    case "max-index":
      return reduceAccessor(maxIndex);
    case "mean":
      return reduceMaybeTemporalAccessor(mean);
    case "median":
      return reduceMaybeTemporalAccessor(median);
    case "variance":
      return reduceAccessor(variance);
    case "mode":
      return reduceAccessor(mode);
  }
  return fallback(reduce);
}
function invalidReduce(reduce) {
  throw new Error(`invalid reduce: ${reduce}`);
}
function maybeSubgroup(outputs, inputs) {
  for (let name in inputs) {
    let value2 = inputs[name];
    if (value2 !== void 0 && !outputs.some((o) => o.name === name))
      return value2;
  }
}
function maybeSort(facets, sort3, reverse2) {
  if (sort3) {
    let S = sort3.output.transform(), compare = (i, j) => ascendingDefined2(S[i], S[j]);
    facets.forEach((f) => f.sort(compare));
  }
  reverse2 && facets.forEach((f) => f.reverse());
}
function reduceReduce(reduce) {
  return console.warn("deprecated reduce interface; implement reduceIndex instead."), { ...reduce, reduceIndex: reduce.reduce.bind(reduce) };
}
function reduceFunction(f) {
  return {
    reduceIndex(I, X, extent3) {
      return f(take(X, I), extent3);
    }
  };
}
function reduceAccessor(f) {
  return {
    reduceIndex(I, X) {
      return f(I, (i) => X[i]);
    }
  };
}
function reduceMaybeTemporalAccessor(f) {
  return {
    reduceIndex(I, X) {
      let x3 = f(I, (i) => X[i]);
      return isTemporal(X) ? new Date(x3) : x3;
    }
  };
}
var reduceIdentity = {
  reduceIndex(I, X) {
    return take(X, I);
  }
}, reduceFirst = {
  reduceIndex(I, X) {
    return X[I[0]];
  }
}, reduceTitle = {
  reduceIndex(I, X) {
    let groups = sort(
      rollup(
        I,
        (V) => V.length,
        (i) => X[i]
      ),
      second2
    ), top2 = groups.slice(-5).reverse();
    if (top2.length < groups.length) {
      let bottom2 = groups.slice(0, -4);
      top2[4] = [`\u2026 ${bottom2.length.toLocaleString("en-US")} more`, sum(bottom2, second2)];
    }
    return top2.map(([key, value2]) => `${key} (${value2.toLocaleString("en-US")})`).join(`
`);
  }
}, reduceLast = {
  reduceIndex(I, X) {
    return X[I[I.length - 1]];
  }
}, reduceCount = {
  label: "Frequency",
  reduceIndex(I) {
    return I.length;
  }
}, reduceDistinct = {
  label: "Distinct",
  reduceIndex(I, X) {
    let s2 = new InternSet();
    for (let i of I) s2.add(X[i]);
    return s2.size;
  }
}, reduceSum = reduceAccessor(sum);
function reduceProportion(value2, scope) {
  return value2 == null ? { scope, label: "Frequency", reduceIndex: (I, V, basis3 = 1) => I.length / basis3 } : { scope, reduceIndex: (I, V, basis3 = 1) => sum(I, (i) => V[i]) / basis3 };
}
var reduceZ = {
  reduceIndex(I, X, { z }) {
    return z;
  }
};

// node_modules/@observablehq/plot/src/channel.js
function createChannel(data, { scale, type, value: value2, filter: filter2, hint, label = labelof(value2) }, name) {
  return hint === void 0 && typeof value2?.transform == "function" && (hint = value2.hint), inferChannelScale(name, {
    scale,
    type,
    value: valueof(data, value2),
    label,
    filter: filter2,
    hint
  });
}
function createChannels(channels, data) {
  return Object.fromEntries(
    Object.entries(channels).map(([name, channel]) => [name, createChannel(data, channel, name)])
  );
}
function valueObject(channels, scales) {
  let values2 = Object.fromEntries(
    Object.entries(channels).map(([name, { scale: scaleName, value: value2 }]) => {
      let scale = scaleName == null ? null : scales[scaleName];
      return [name, scale == null ? value2 : map2(value2, scale)];
    })
  );
  return values2.channels = channels, values2;
}
function inferChannelScale(name, channel) {
  let { scale, value: value2 } = channel;
  if (scale === !0 || scale === "auto")
    switch (name) {
      case "fill":
      case "stroke":
      case "color":
        channel.scale = scale !== !0 && isEvery(value2, isColor) ? null : "color", channel.defaultScale = "color";
        break;
      case "fillOpacity":
      case "strokeOpacity":
      case "opacity":
        channel.scale = scale !== !0 && isEvery(value2, isOpacity) ? null : "opacity", channel.defaultScale = "opacity";
        break;
      case "symbol":
        scale !== !0 && isEvery(value2, isSymbol) ? (channel.scale = null, channel.value = map2(value2, maybeSymbol)) : channel.scale = "symbol", channel.defaultScale = "symbol";
        break;
      default:
        channel.scale = registry.has(name) ? name : null;
        break;
    }
  else if (scale === !1)
    channel.scale = null;
  else if (scale != null && !registry.has(scale))
    throw new Error(`unknown scale: ${scale}`);
  return channel;
}
function channelDomain(data, facets, channels, facetChannels, options) {
  let { order: defaultOrder, reverse: defaultReverse, reduce: defaultReduce = !0, limit: defaultLimit } = options;
  for (let x3 in options) {
    if (!registry.has(x3)) continue;
    let { value: y2, order = defaultOrder, reverse: reverse2 = defaultReverse, reduce = defaultReduce, limit = defaultLimit } = maybeValue(options[x3]), negate = y2?.startsWith("-");
    if (negate && (y2 = y2.slice(1)), order = order === void 0 ? negate !== (y2 === "width" || y2 === "height") ? descendingGroup : ascendingGroup : maybeOrder(order), reduce == null || reduce === !1) continue;
    let X = x3 === "fx" || x3 === "fy" ? reindexFacetChannel(facets, facetChannels[x3]) : findScaleChannel(channels, x3);
    if (!X) throw new Error(`missing channel for scale: ${x3}`);
    let XV = X.value, [lo = 0, hi = 1 / 0] = isIterable(limit) ? limit : limit < 0 ? [limit] : [0, limit];
    if (y2 == null)
      X.domain = () => {
        let domain = Array.from(new InternSet(XV));
        return reverse2 && (domain = domain.reverse()), (lo !== 0 || hi !== 1 / 0) && (domain = domain.slice(lo, hi)), domain;
      };
    else {
      let YV = y2 === "data" ? data : y2 === "height" ? difference(channels, "y1", "y2") : y2 === "width" ? difference(channels, "x1", "x2") : values(channels, y2, y2 === "y" ? "y2" : y2 === "x" ? "x2" : void 0), reducer2 = maybeReduce(reduce === !0 ? "max" : reduce, YV);
      X.domain = () => {
        let domain = rollups(
          range2(XV),
          (I) => reducer2.reduceIndex(I, YV),
          (i) => XV[i]
        );
        return order && domain.sort(order), reverse2 && domain.reverse(), (lo !== 0 || hi !== 1 / 0) && (domain = domain.slice(lo, hi)), domain.map(first);
      };
    }
  }
}
function findScaleChannel(channels, scale) {
  for (let name in channels) {
    let channel = channels[name];
    if (channel.scale === scale) return channel;
  }
}
function reindexFacetChannel(facets, channel) {
  let originalFacets = facets.original;
  if (originalFacets === facets) return channel;
  let V1 = channel.value, V2 = channel.value = [];
  for (let i = 0; i < originalFacets.length; ++i) {
    let vi = V1[originalFacets[i][0]];
    for (let j of facets[i]) V2[j] = vi;
  }
  return channel;
}
function difference(channels, k1, k2) {
  let X12 = values(channels, k1), X22 = values(channels, k2);
  return map2(X22, (x22, i) => Math.abs(x22 - X12[i]), Float64Array);
}
function values(channels, name, alias) {
  let channel = channels[name];
  if (!channel && alias !== void 0 && (channel = channels[alias]), channel) return channel.value;
  throw new Error(`missing channel: ${name}`);
}
function maybeOrder(order) {
  if (order == null || typeof order == "function") return order;
  switch (`${order}`.toLowerCase()) {
    case "ascending":
      return ascendingGroup;
    case "descending":
      return descendingGroup;
  }
  throw new Error(`invalid order: ${order}`);
}
function ascendingGroup([ak, av], [bk, bv]) {
  return ascendingDefined2(av, bv) || ascendingDefined2(ak, bk);
}
function descendingGroup([ak, av], [bk, bv]) {
  return descendingDefined(av, bv) || ascendingDefined2(ak, bk);
}
function getSource(channels, key) {
  let channel = channels[key];
  if (channel) {
    for (; channel.source; ) channel = channel.source;
    return channel.source === null ? null : channel;
  }
}

// node_modules/@observablehq/plot/src/scales/schemes.js
var categoricalSchemes = /* @__PURE__ */ new Map([
  ["accent", Accent],
  ["category10", category10],
  ["dark2", Dark2],
  ["observable10", observable10],
  ["paired", Paired],
  ["pastel1", Pastel1],
  ["pastel2", Pastel2],
  ["set1", Set1],
  ["set2", Set2],
  ["set3", Set3],
  ["tableau10", Tableau10]
]);
function isCategoricalScheme(scheme2) {
  return scheme2 != null && categoricalSchemes.has(`${scheme2}`.toLowerCase());
}
var ordinalSchemes = new Map([
  ...categoricalSchemes,
  // diverging
  ["brbg", scheme11(scheme$q, BrBG)],
  ["prgn", scheme11(scheme$p, PRGn)],
  ["piyg", scheme11(scheme$o, PiYG)],
  ["puor", scheme11(scheme$n, PuOr)],
  ["rdbu", scheme11(scheme$m, RdBu)],
  ["rdgy", scheme11(scheme$l, RdGy)],
  ["rdylbu", scheme11(scheme$k, RdYlBu)],
  ["rdylgn", scheme11(scheme$j, RdYlGn)],
  ["spectral", scheme11(scheme$i, Spectral)],
  // reversed diverging (for temperature data)
  ["burd", scheme11r(scheme$m, RdBu)],
  ["buylrd", scheme11r(scheme$k, RdYlBu)],
  // sequential (single-hue)
  ["blues", scheme9(scheme$5, Blues)],
  ["greens", scheme9(scheme$4, Greens)],
  ["greys", scheme9(scheme$3, Greys)],
  ["oranges", scheme9(scheme, Oranges)],
  ["purples", scheme9(scheme$2, Purples)],
  ["reds", scheme9(scheme$1, Reds)],
  // sequential (multi-hue)
  ["turbo", schemei(turbo)],
  ["viridis", schemei(viridis)],
  ["magma", schemei(magma)],
  ["inferno", schemei(inferno)],
  ["plasma", schemei(plasma)],
  ["cividis", schemei(cividis)],
  ["cubehelix", schemei(cubehelix3)],
  ["warm", schemei(warm)],
  ["cool", schemei(cool)],
  ["bugn", scheme9(scheme$h, BuGn)],
  ["bupu", scheme9(scheme$g, BuPu)],
  ["gnbu", scheme9(scheme$f, GnBu)],
  ["orrd", scheme9(scheme$e, OrRd)],
  ["pubu", scheme9(scheme$c, PuBu)],
  ["pubugn", scheme9(scheme$d, PuBuGn)],
  ["purd", scheme9(scheme$b, PuRd)],
  ["rdpu", scheme9(scheme$a, RdPu)],
  ["ylgn", scheme9(scheme$8, YlGn)],
  ["ylgnbu", scheme9(scheme$9, YlGnBu)],
  ["ylorbr", scheme9(scheme$7, YlOrBr)],
  ["ylorrd", scheme9(scheme$6, YlOrRd)],
  // cyclical
  ["rainbow", schemeicyclical(rainbow)],
  ["sinebow", schemeicyclical(sinebow)]
]);
function scheme9(scheme2, interpolate) {
  return ({ length: n }) => n === 1 ? [scheme2[3][1]] : n === 2 ? [scheme2[3][1], scheme2[3][2]] : (n = Math.max(3, Math.floor(n)), n > 9 ? quantize(interpolate, n) : scheme2[n]);
}
function scheme11(scheme2, interpolate) {
  return ({ length: n }) => n === 2 ? [scheme2[3][0], scheme2[3][2]] : (n = Math.max(3, Math.floor(n)), n > 11 ? quantize(interpolate, n) : scheme2[n]);
}
function scheme11r(scheme2, interpolate) {
  return ({ length: n }) => n === 2 ? [scheme2[3][2], scheme2[3][0]] : (n = Math.max(3, Math.floor(n)), n > 11 ? quantize((t) => interpolate(1 - t), n) : scheme2[n].slice().reverse());
}
function schemei(interpolate) {
  return ({ length: n }) => quantize(interpolate, Math.max(2, Math.floor(n)));
}
function schemeicyclical(interpolate) {
  return ({ length: n }) => quantize(interpolate, Math.floor(n) + 1).slice(0, -1);
}
function ordinalScheme(scheme2) {
  let s2 = `${scheme2}`.toLowerCase();
  if (!ordinalSchemes.has(s2)) throw new Error(`unknown ordinal scheme: ${s2}`);
  return ordinalSchemes.get(s2);
}
function ordinalRange(scheme2, length2) {
  let s2 = ordinalScheme(scheme2), r = typeof s2 == "function" ? s2({ length: length2 }) : s2;
  return r.length !== length2 ? r.slice(0, length2) : r;
}
function maybeBooleanRange(domain, scheme2 = "greys") {
  let range3 = /* @__PURE__ */ new Set(), [f, t] = ordinalRange(scheme2, 2);
  for (let value2 of domain)
    if (value2 != null)
      if (value2 === !0) range3.add(t);
      else if (value2 === !1) range3.add(f);
      else return;
  return [...range3];
}
var quantitativeSchemes = /* @__PURE__ */ new Map([
  // diverging
  ["brbg", BrBG],
  ["prgn", PRGn],
  ["piyg", PiYG],
  ["puor", PuOr],
  ["rdbu", RdBu],
  ["rdgy", RdGy],
  ["rdylbu", RdYlBu],
  ["rdylgn", RdYlGn],
  ["spectral", Spectral],
  // reversed diverging (for temperature data)
  ["burd", (t) => RdBu(1 - t)],
  ["buylrd", (t) => RdYlBu(1 - t)],
  // sequential (single-hue)
  ["blues", Blues],
  ["greens", Greens],
  ["greys", Greys],
  ["purples", Purples],
  ["reds", Reds],
  ["oranges", Oranges],
  // sequential (multi-hue)
  ["turbo", turbo],
  ["viridis", viridis],
  ["magma", magma],
  ["inferno", inferno],
  ["plasma", plasma],
  ["cividis", cividis],
  ["cubehelix", cubehelix3],
  ["warm", warm],
  ["cool", cool],
  ["bugn", BuGn],
  ["bupu", BuPu],
  ["gnbu", GnBu],
  ["orrd", OrRd],
  ["pubugn", PuBuGn],
  ["pubu", PuBu],
  ["purd", PuRd],
  ["rdpu", RdPu],
  ["ylgnbu", YlGnBu],
  ["ylgn", YlGn],
  ["ylorbr", YlOrBr],
  ["ylorrd", YlOrRd],
  // cyclical
  ["rainbow", rainbow],
  ["sinebow", sinebow]
]);
function quantitativeScheme(scheme2) {
  let s2 = `${scheme2}`.toLowerCase();
  if (!quantitativeSchemes.has(s2)) throw new Error(`unknown quantitative scheme: ${s2}`);
  return quantitativeSchemes.get(s2);
}
var divergingSchemes = /* @__PURE__ */ new Set([
  "brbg",
  "prgn",
  "piyg",
  "puor",
  "rdbu",
  "rdgy",
  "rdylbu",
  "rdylgn",
  "spectral",
  "burd",
  "buylrd"
]);
function isDivergingScheme(scheme2) {
  return scheme2 != null && divergingSchemes.has(`${scheme2}`.toLowerCase());
}

// node_modules/@observablehq/plot/src/scales/quantitative.js
var flip = (i) => (t) => i(1 - t), unit2 = [0, 1], interpolators = /* @__PURE__ */ new Map([
  // numbers
  ["number", number3],
  // color spaces
  ["rgb", rgb2],
  ["hsl", hsl_default],
  ["hcl", hcl_default],
  ["lab", lab2]
]);
function maybeInterpolator(interpolate) {
  let i = `${interpolate}`.toLowerCase();
  if (!interpolators.has(i)) throw new Error(`unknown interpolator: ${i}`);
  return interpolators.get(i);
}
function createScaleQ(key, scale, channels, {
  type,
  nice: nice2,
  clamp,
  zero: zero3,
  domain = inferAutoDomain(key, channels),
  unknown,
  round: round2,
  scheme: scheme2,
  interval,
  range: range3 = registry.get(key) === radius ? inferRadialRange(channels, domain) : registry.get(key) === length ? inferLengthRange(channels, domain) : registry.get(key) === opacity ? unit2 : void 0,
  interpolate = registry.get(key) === color2 ? scheme2 == null && range3 !== void 0 ? rgb2 : quantitativeScheme(scheme2 !== void 0 ? scheme2 : type === "cyclical" ? "rainbow" : "turbo") : round2 ? round : number3,
  reverse: reverse2
}) {
  if (domain = maybeRepeat(domain), interval = maybeRangeInterval(interval, type), (type === "cyclical" || type === "sequential") && (type = "linear"), typeof interpolate != "function" && (interpolate = maybeInterpolator(interpolate)), reverse2 = !!reverse2, range3 !== void 0) {
    let n = domain.length, m = (range3 = maybeRepeat(range3)).length;
    if (n !== m) {
      if (interpolate.length === 1) throw new Error("invalid piecewise interpolator");
      interpolate = piecewise(interpolate, range3), range3 = void 0;
    }
  }
  if (interpolate.length === 1 ? (reverse2 && (interpolate = flip(interpolate), reverse2 = !1), range3 === void 0 && (range3 = Float64Array.from(domain, (_, i) => i / (domain.length - 1)), range3.length === 2 && (range3 = unit2)), scale.interpolate((range3 === unit2 ? constant4 : interpolatePiecewise)(interpolate))) : scale.interpolate(interpolate), zero3) {
    let [min3, max2] = extent(domain);
    (min3 > 0 || max2 < 0) && (domain = slice3(domain), (orderof(domain) || 1) === Math.sign(min3) ? domain[0] = 0 : domain[domain.length - 1] = 0);
  }
  return reverse2 && (domain = reverse(domain)), scale.domain(domain).unknown(unknown), nice2 && (scale.nice(maybeNice(nice2, type)), domain = scale.domain()), range3 !== void 0 && scale.range(range3), clamp && scale.clamp(clamp), { type, domain, range: range3, scale, interpolate, interval };
}
function maybeRepeat(values2) {
  return values2 = arrayify2(values2), values2.length >= 2 ? values2 : [values2[0], values2[0]];
}
function maybeNice(nice2, type) {
  return nice2 === !0 ? void 0 : typeof nice2 == "number" ? nice2 : maybeNiceInterval(nice2, type);
}
function createScaleLinear(key, channels, options) {
  return createScaleQ(key, linear2(), channels, options);
}
function createScaleSqrt(key, channels, options) {
  return createScalePow(key, channels, { ...options, exponent: 0.5 });
}
function createScalePow(key, channels, { exponent: exponent2 = 1, ...options }) {
  return createScaleQ(key, pow2().exponent(exponent2), channels, { ...options, type: "pow" });
}
function createScaleLog(key, channels, { base = 10, domain = inferLogDomain(channels), ...options }) {
  return createScaleQ(key, log2().base(base), channels, { ...options, domain });
}
function createScaleSymlog(key, channels, { constant: constant5 = 1, ...options }) {
  return createScaleQ(key, symlog().constant(constant5), channels, options);
}
function createScaleQuantile(key, channels, {
  range: range3,
  quantiles = range3 === void 0 ? 5 : (range3 = [...range3]).length,
  // deprecated; use n instead
  n = quantiles,
  scheme: scheme2 = "rdylbu",
  domain = inferQuantileDomain(channels),
  unknown,
  interpolate,
  reverse: reverse2
}) {
  return range3 === void 0 && (range3 = interpolate !== void 0 ? quantize(interpolate, n) : registry.get(key) === color2 ? ordinalRange(scheme2, n) : void 0), domain.length > 0 && (domain = quantile2(domain, range3 === void 0 ? { length: n } : range3).quantiles()), createScaleThreshold(key, channels, { domain, range: range3, reverse: reverse2, unknown });
}
function createScaleQuantize(key, channels, {
  range: range3,
  n = range3 === void 0 ? 5 : (range3 = [...range3]).length,
  scheme: scheme2 = "rdylbu",
  domain = inferAutoDomain(key, channels),
  unknown,
  interpolate,
  reverse: reverse2
}) {
  let [min3, max2] = extent(domain), thresholds;
  return range3 === void 0 ? (thresholds = ticks(min3, max2, n), thresholds[0] <= min3 && thresholds.splice(0, 1), thresholds[thresholds.length - 1] >= max2 && thresholds.pop(), n = thresholds.length + 1, range3 = interpolate !== void 0 ? quantize(interpolate, n) : registry.get(key) === color2 ? ordinalRange(scheme2, n) : void 0) : (thresholds = quantize(number3(min3, max2), n + 1).slice(1, -1), min3 instanceof Date && (thresholds = thresholds.map((x3) => new Date(x3)))), orderof(arrayify2(domain)) < 0 && thresholds.reverse(), createScaleThreshold(key, channels, { domain: thresholds, range: range3, reverse: reverse2, unknown });
}
function createScaleThreshold(key, channels, {
  domain = [0],
  // explicit thresholds in ascending order
  unknown,
  scheme: scheme2 = "rdylbu",
  interpolate,
  range: range3 = interpolate !== void 0 ? quantize(interpolate, domain.length + 1) : registry.get(key) === color2 ? ordinalRange(scheme2, domain.length + 1) : void 0,
  reverse: reverse2
}) {
  domain = arrayify2(domain);
  let sign3 = orderof(domain);
  if (!isNaN(sign3) && !isOrdered(domain, sign3)) throw new Error(`the ${key} scale has a non-monotonic domain`);
  return reverse2 && (range3 = reverse(range3)), {
    type: "threshold",
    scale: threshold(sign3 < 0 ? reverse(domain) : domain, range3 === void 0 ? [] : range3).unknown(unknown),
    domain,
    range: range3
  };
}
function isOrdered(domain, sign3) {
  for (let i = 1, n = domain.length, d = domain[0]; i < n; ++i) {
    let s2 = descending(d, d = domain[i]);
    if (s2 !== 0 && s2 !== sign3) return !1;
  }
  return !0;
}
function createScaleIdentity(key) {
  return { type: "identity", scale: hasNumericRange(registry.get(key)) ? identity5() : (d) => d };
}
function inferDomain(channels, f = finite) {
  return channels.length ? [
    min(channels, ({ value: value2 }) => value2 === void 0 ? value2 : min(value2, f)),
    max(channels, ({ value: value2 }) => value2 === void 0 ? value2 : max(value2, f))
  ] : [0, 1];
}
function inferAutoDomain(key, channels) {
  let type = registry.get(key);
  return (type === radius || type === opacity || type === length ? inferZeroDomain : inferDomain)(channels);
}
function inferZeroDomain(channels) {
  return [0, channels.length ? max(channels, ({ value: value2 }) => value2 === void 0 ? value2 : max(value2, finite)) : 1];
}
function inferRadialRange(channels, domain) {
  let hint = channels.find(({ radius: radius2 }) => radius2 !== void 0);
  if (hint !== void 0) return [0, hint.radius];
  let h25 = quantile(channels, 0.5, ({ value: value2 }) => value2 === void 0 ? NaN : quantile(value2, 0.25, positive)), range3 = domain.map((d) => 3 * Math.sqrt(d / h25)), k2 = 30 / max(range3);
  return k2 < 1 ? range3.map((r) => r * k2) : range3;
}
function inferLengthRange(channels, domain) {
  let h50 = median(channels, ({ value: value2 }) => value2 === void 0 ? NaN : median(value2, Math.abs)), range3 = domain.map((d) => 12 * d / h50), k2 = 60 / max(range3);
  return k2 < 1 ? range3.map((r) => r * k2) : range3;
}
function inferLogDomain(channels) {
  for (let { value: value2 } of channels)
    if (value2 !== void 0)
      for (let v of value2) {
        if (v > 0) return inferDomain(channels, positive);
        if (v < 0) return inferDomain(channels, negative);
      }
  return [1, 10];
}
function inferQuantileDomain(channels) {
  let domain = [];
  for (let { value: value2 } of channels)
    if (value2 !== void 0)
      for (let v of value2) domain.push(v);
  return domain;
}
function interpolatePiecewise(interpolate) {
  return (i, j) => (t) => interpolate(i + t * (j - i));
}

// node_modules/@observablehq/plot/src/warnings.js
var warnings = 0, lastMessage;
function consumeWarnings() {
  let w = warnings;
  return warnings = 0, lastMessage = void 0, w;
}
function warn(message) {
  message !== lastMessage && (lastMessage = message, console.warn(message), ++warnings);
}

// node_modules/@observablehq/plot/src/scales/diverging.js
function createScaleD(key, scale, transform2, channels, {
  type,
  nice: nice2,
  clamp,
  domain = inferDomain(channels),
  unknown,
  pivot = 0,
  scheme: scheme2,
  range: range3,
  symmetric = !0,
  interpolate = registry.get(key) === color2 ? scheme2 == null && range3 !== void 0 ? rgb2 : quantitativeScheme(scheme2 !== void 0 ? scheme2 : "rdbu") : number3,
  reverse: reverse2
}) {
  pivot = +pivot, domain = arrayify2(domain);
  let [min3, max2] = domain;
  if (domain.length > 2 && warn(`Warning: the diverging ${key} scale domain contains extra elements.`), descending(min3, max2) < 0 && ([min3, max2] = [max2, min3], reverse2 = !reverse2), min3 = Math.min(min3, pivot), max2 = Math.max(max2, pivot), typeof interpolate != "function" && (interpolate = maybeInterpolator(interpolate)), range3 !== void 0 && (interpolate = interpolate.length === 1 ? interpolatePiecewise(interpolate)(...range3) : piecewise(interpolate, range3)), reverse2 && (interpolate = flip(interpolate)), symmetric) {
    let mid2 = transform2.apply(pivot), mindelta = mid2 - transform2.apply(min3), maxdelta = transform2.apply(max2) - mid2;
    mindelta < maxdelta ? min3 = transform2.invert(mid2 - maxdelta) : mindelta > maxdelta && (max2 = transform2.invert(mid2 + mindelta));
  }
  return scale.domain([min3, pivot, max2]).unknown(unknown).interpolator(interpolate), clamp && scale.clamp(clamp), nice2 && scale.nice(nice2), { type, domain: [min3, max2], pivot, interpolate, scale };
}
function createScaleDiverging(key, channels, options) {
  return createScaleD(key, diverging(), transformIdentity, channels, options);
}
function createScaleDivergingSqrt(key, channels, options) {
  return createScaleDivergingPow(key, channels, { ...options, exponent: 0.5 });
}
function createScaleDivergingPow(key, channels, { exponent: exponent2 = 1, ...options }) {
  return createScaleD(key, divergingPow().exponent(exponent2 = +exponent2), transformPow2(exponent2), channels, {
    ...options,
    type: "diverging-pow"
  });
}
function createScaleDivergingLog(key, channels, { base = 10, pivot = 1, domain = inferDomain(channels, pivot < 0 ? negative : positive), ...options }) {
  return createScaleD(key, divergingLog().base(base = +base), transformLog2, channels, {
    domain,
    pivot,
    ...options
  });
}
function createScaleDivergingSymlog(key, channels, { constant: constant5 = 1, ...options }) {
  return createScaleD(
    key,
    divergingSymlog().constant(constant5 = +constant5),
    transformSymlog2(constant5),
    channels,
    options
  );
}
var transformIdentity = {
  apply(x3) {
    return x3;
  },
  invert(x3) {
    return x3;
  }
}, transformLog2 = {
  apply: Math.log,
  invert: Math.exp
}, transformSqrt2 = {
  apply(x3) {
    return Math.sign(x3) * Math.sqrt(Math.abs(x3));
  },
  invert(x3) {
    return Math.sign(x3) * (x3 * x3);
  }
};
function transformPow2(exponent2) {
  return exponent2 === 0.5 ? transformSqrt2 : {
    apply(x3) {
      return Math.sign(x3) * Math.pow(Math.abs(x3), exponent2);
    },
    invert(x3) {
      return Math.sign(x3) * Math.pow(Math.abs(x3), 1 / exponent2);
    }
  };
}
function transformSymlog2(constant5) {
  return {
    apply(x3) {
      return Math.sign(x3) * Math.log1p(Math.abs(x3 / constant5));
    },
    invert(x3) {
      return Math.sign(x3) * Math.expm1(Math.abs(x3)) * constant5;
    }
  };
}

// node_modules/@observablehq/plot/src/scales/temporal.js
function createScaleT(key, scale, channels, options) {
  return createScaleQ(key, scale, channels, options);
}
function createScaleTime(key, channels, options) {
  return createScaleT(key, time(), channels, options);
}
function createScaleUtc(key, channels, options) {
  return createScaleT(key, utcTime(), channels, options);
}

// node_modules/@observablehq/plot/src/scales/ordinal.js
var ordinalImplicit = /* @__PURE__ */ Symbol("ordinal");
function createScaleO(key, scale, channels, { type, interval, domain, range: range3, reverse: reverse2, hint }) {
  return interval = maybeRangeInterval(interval, type), domain === void 0 && (domain = inferDomain2(channels, interval, key)), (type === "categorical" || type === ordinalImplicit) && (type = "ordinal"), reverse2 && (domain = reverse(domain)), domain = scale.domain(domain).domain(), range3 !== void 0 && (typeof range3 == "function" && (range3 = range3(domain)), scale.range(range3)), { type, domain, range: range3, scale, hint, interval };
}
function createScaleOrdinal(key, channels, { type, interval, domain, range: range3, scheme: scheme2, unknown, ...options }) {
  interval = maybeRangeInterval(interval, type), domain === void 0 && (domain = inferDomain2(channels, interval, key));
  let hint;
  if (registry.get(key) === symbol)
    hint = inferSymbolHint(channels), range3 = range3 === void 0 ? inferSymbolRange(hint) : map2(range3, maybeSymbol);
  else if (registry.get(key) === color2 && (range3 === void 0 && (type === "ordinal" || type === ordinalImplicit) && (range3 = maybeBooleanRange(domain, scheme2), range3 !== void 0 && (scheme2 = void 0)), scheme2 === void 0 && range3 === void 0 && (scheme2 = type === "ordinal" ? "turbo" : "observable10"), scheme2 !== void 0))
    if (range3 !== void 0) {
      let interpolate = quantitativeScheme(scheme2), t03 = range3[0], d = range3[1] - range3[0];
      range3 = ({ length: n }) => quantize((t) => interpolate(t03 + d * t), n);
    } else
      range3 = ordinalScheme(scheme2);
  if (unknown === implicit)
    throw new Error(`implicit unknown on ${key} scale is not supported`);
  return createScaleO(key, ordinal().unknown(unknown), channels, { ...options, type, domain, range: range3, hint });
}
function createScalePoint(key, channels, { align = 0.5, padding = 0.5, ...options }) {
  return maybeRound(point().align(align).padding(padding), channels, options, key);
}
function createScaleBand(key, channels, {
  align = 0.5,
  padding = 0.1,
  paddingInner = padding,
  paddingOuter = key === "fx" || key === "fy" ? 0 : padding,
  ...options
}) {
  return maybeRound(
    band().align(align).paddingInner(paddingInner).paddingOuter(paddingOuter),
    channels,
    options,
    key
  );
}
function maybeRound(scale, channels, options, key) {
  let { round: round2 } = options;
  return round2 !== void 0 && scale.round(round2 = !!round2), scale = createScaleO(key, scale, channels, options), scale.round = round2, scale;
}
function inferDomain2(channels, interval, key) {
  let values2 = new InternSet();
  for (let { value: value2, domain } of channels) {
    if (domain !== void 0) return domain();
    if (value2 !== void 0)
      for (let v of value2) values2.add(v);
  }
  if (interval !== void 0) {
    let [min3, max2] = extent(values2).map(interval.floor, interval);
    return interval.range(min3, interval.offset(max2));
  }
  if (values2.size > 1e4 && registry.get(key) === position)
    throw new Error(`implicit ordinal domain of ${key} scale has more than 10,000 values`);
  return sort(values2, ascendingDefined2);
}
function inferHint(channels, key) {
  let value2;
  for (let { hint } of channels) {
    let candidate = hint?.[key];
    if (candidate !== void 0) {
      if (value2 === void 0) value2 = candidate;
      else if (value2 !== candidate) return;
    }
  }
  return value2;
}
function inferSymbolHint(channels) {
  return {
    fill: inferHint(channels, "fill"),
    stroke: inferHint(channels, "stroke")
  };
}
function inferSymbolRange(hint) {
  return isNoneish(hint.fill) ? symbolsStroke : symbolsFill;
}

// node_modules/@observablehq/plot/src/scales.js
function createScales(channelsByScale, {
  label: globalLabel,
  inset: globalInset = 0,
  insetTop: globalInsetTop = globalInset,
  insetRight: globalInsetRight = globalInset,
  insetBottom: globalInsetBottom = globalInset,
  insetLeft: globalInsetLeft = globalInset,
  round: round2,
  nice: nice2,
  clamp,
  zero: zero3,
  align,
  padding,
  projection: projection3,
  facet: { label: facetLabel = globalLabel } = {},
  ...options
} = {}) {
  let scales = {};
  for (let [key, channels] of channelsByScale) {
    let scaleOptions = options[key], scale = createScale(key, channels, {
      round: registry.get(key) === position ? round2 : void 0,
      // only for position
      nice: nice2,
      clamp,
      zero: zero3,
      align,
      padding,
      projection: projection3,
      ...scaleOptions
    });
    if (scale) {
      let {
        label = key === "fx" || key === "fy" ? facetLabel : globalLabel,
        percent,
        transform: transform2,
        inset,
        insetTop = inset !== void 0 ? inset : key === "y" ? globalInsetTop : 0,
        // not fy
        insetRight = inset !== void 0 ? inset : key === "x" ? globalInsetRight : 0,
        // not fx
        insetBottom = inset !== void 0 ? inset : key === "y" ? globalInsetBottom : 0,
        // not fy
        insetLeft = inset !== void 0 ? inset : key === "x" ? globalInsetLeft : 0
        // not fx
      } = scaleOptions || {};
      if (transform2 == null) transform2 = void 0;
      else if (typeof transform2 != "function") throw new Error("invalid scale transform; not a function");
      scale.percent = !!percent, scale.label = label === void 0 ? inferScaleLabel(channels, scale) : label, scale.transform = transform2, key === "x" || key === "fx" ? (scale.insetLeft = +insetLeft, scale.insetRight = +insetRight) : (key === "y" || key === "fy") && (scale.insetTop = +insetTop, scale.insetBottom = +insetBottom), scales[key] = scale;
    }
  }
  return scales;
}
function createScaleFunctions(descriptors) {
  let scales = {}, scaleFunctions = { scales };
  for (let [key, descriptor] of Object.entries(descriptors)) {
    let { scale, type, interval, label } = descriptor;
    scales[key] = exposeScale(descriptor), scaleFunctions[key] = scale, scale.type = type, interval != null && (scale.interval = interval), label != null && (scale.label = label);
  }
  return scaleFunctions;
}
function autoScaleRange(scales, dimensions) {
  let { x: x3, y: y2, fx, fy } = scales, superdimensions = fx || fy ? outerDimensions(dimensions) : dimensions;
  fx && autoScaleRangeX(fx, superdimensions), fy && autoScaleRangeY(fy, superdimensions);
  let subdimensions = fx || fy ? innerDimensions(scales, dimensions) : dimensions;
  x3 && autoScaleRangeX(x3, subdimensions), y2 && autoScaleRangeY(y2, subdimensions);
}
function inferScaleLabel(channels = [], scale) {
  let label;
  for (let { label: l } of channels)
    if (l !== void 0) {
      if (label === void 0) label = l;
      else if (label !== l) return;
    }
  if (label !== void 0)
    return !isOrdinalScale(scale) && scale.percent && (label = `${label} (%)`), { inferred: !0, toString: () => label };
}
function inferScaleOrder(scale) {
  return Math.sign(orderof(scale.domain())) * Math.sign(orderof(scale.range()));
}
function outerDimensions(dimensions) {
  let {
    marginTop,
    marginRight,
    marginBottom,
    marginLeft,
    width,
    height,
    facet: {
      marginTop: facetMarginTop,
      marginRight: facetMarginRight,
      marginBottom: facetMarginBottom,
      marginLeft: facetMarginLeft
    }
  } = dimensions;
  return {
    marginTop: Math.max(marginTop, facetMarginTop),
    marginRight: Math.max(marginRight, facetMarginRight),
    marginBottom: Math.max(marginBottom, facetMarginBottom),
    marginLeft: Math.max(marginLeft, facetMarginLeft),
    width,
    height
  };
}
function innerDimensions({ fx, fy }, dimensions) {
  let { marginTop, marginRight, marginBottom, marginLeft, width, height } = outerDimensions(dimensions);
  return {
    marginTop,
    marginRight,
    marginBottom,
    marginLeft,
    width: fx ? fx.scale.bandwidth() + marginLeft + marginRight : width,
    height: fy ? fy.scale.bandwidth() + marginTop + marginBottom : height,
    facet: { width, height }
  };
}
function autoScaleRangeX(scale, dimensions) {
  if (scale.range === void 0) {
    let { insetLeft, insetRight } = scale, { width, marginLeft = 0, marginRight = 0 } = dimensions, left2 = marginLeft + insetLeft, right2 = width - marginRight - insetRight;
    scale.range = [left2, Math.max(left2, right2)], isOrdinalScale(scale) || (scale.range = piecewiseRange(scale)), scale.scale.range(scale.range);
  }
  autoScaleRound(scale);
}
function autoScaleRangeY(scale, dimensions) {
  if (scale.range === void 0) {
    let { insetTop, insetBottom } = scale, { height, marginTop = 0, marginBottom = 0 } = dimensions, top2 = marginTop + insetTop, bottom2 = height - marginBottom - insetBottom;
    scale.range = [Math.max(top2, bottom2), top2], isOrdinalScale(scale) ? scale.range.reverse() : scale.range = piecewiseRange(scale), scale.scale.range(scale.range);
  }
  autoScaleRound(scale);
}
function autoScaleRound(scale) {
  scale.round === void 0 && isBandScale(scale) && roundError(scale) <= 30 && scale.scale.round(!0);
}
function roundError({ scale }) {
  let n = scale.domain().length, [start, stop] = scale.range(), paddingInner = scale.paddingInner ? scale.paddingInner() : 1, paddingOuter = scale.paddingOuter ? scale.paddingOuter() : scale.padding(), m = n - paddingInner, step2 = Math.abs(stop - start) / Math.max(1, m + paddingOuter * 2);
  return (step2 - Math.floor(step2)) * m;
}
function piecewiseRange(scale) {
  let length2 = scale.scale.domain().length + isThresholdScale(scale);
  if (!(length2 > 2)) return scale.range;
  let [start, end] = scale.range;
  return Array.from({ length: length2 }, (_, i) => start + i / (length2 - 1) * (end - start));
}
function createScale(key, channels = [], options = {}) {
  let type = inferScaleType(key, channels, options);
  if (options.type === void 0 && options.domain === void 0 && options.range === void 0 && options.interval == null && key !== "fx" && key !== "fy" && isOrdinalScale({ type })) {
    let values2 = channels.map(({ value: value2 }) => value2).filter((value2) => value2 !== void 0);
    values2.some(isTemporal) ? warn(
      `Warning: some data associated with the ${key} scale are dates. Dates are typically associated with a "utc" or "time" scale rather than a "${formatScaleType(
        type
      )}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can specify the interval of the ${key} scale (e.g., d3.utcDay), or you can suppress this warning by setting the type of the ${key} scale to "${formatScaleType(
        type
      )}".`
    ) : values2.some(isTemporalString) ? warn(
      `Warning: some data associated with the ${key} scale are strings that appear to be dates (e.g., YYYY-MM-DD). If these strings represent dates, you should parse them to Date objects. Dates are typically associated with a "utc" or "time" scale rather than a "${formatScaleType(
        type
      )}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can suppress this warning by setting the type of the ${key} scale to "${formatScaleType(
        type
      )}".`
    ) : values2.some(isNumericString) && warn(
      `Warning: some data associated with the ${key} scale are strings that appear to be numbers. If these strings represent numbers, you should parse or coerce them to numbers. Numbers are typically associated with a "linear" scale rather than a "${formatScaleType(
        type
      )}" scale. If you want to treat this data as ordinal, you can specify the interval of the ${key} scale (e.g., 1 for integers), or you can suppress this warning by setting the type of the ${key} scale to "${formatScaleType(
        type
      )}".`
    );
  }
  switch (options.type = type, type) {
    case "diverging":
    case "diverging-sqrt":
    case "diverging-pow":
    case "diverging-log":
    case "diverging-symlog":
    case "cyclical":
    case "sequential":
    case "linear":
    case "sqrt":
    case "threshold":
    case "quantile":
    case "pow":
    case "log":
    case "symlog":
      options = coerceType(channels, options, coerceNumbers);
      break;
    case "identity":
      switch (registry.get(key)) {
        case position:
          options = coerceType(channels, options, coerceNumbers);
          break;
        case symbol:
          options = coerceType(channels, options, coerceSymbols);
          break;
      }
      break;
    case "utc":
    case "time":
      options = coerceType(channels, options, coerceDates);
      break;
  }
  switch (type) {
    case "diverging":
      return createScaleDiverging(key, channels, options);
    case "diverging-sqrt":
      return createScaleDivergingSqrt(key, channels, options);
    case "diverging-pow":
      return createScaleDivergingPow(key, channels, options);
    case "diverging-log":
      return createScaleDivergingLog(key, channels, options);
    case "diverging-symlog":
      return createScaleDivergingSymlog(key, channels, options);
    case "categorical":
    case "ordinal":
    case ordinalImplicit:
      return createScaleOrdinal(key, channels, options);
    case "cyclical":
    case "sequential":
    case "linear":
      return createScaleLinear(key, channels, options);
    case "sqrt":
      return createScaleSqrt(key, channels, options);
    case "threshold":
      return createScaleThreshold(key, channels, options);
    case "quantile":
      return createScaleQuantile(key, channels, options);
    case "quantize":
      return createScaleQuantize(key, channels, options);
    case "pow":
      return createScalePow(key, channels, options);
    case "log":
      return createScaleLog(key, channels, options);
    case "symlog":
      return createScaleSymlog(key, channels, options);
    case "utc":
      return createScaleUtc(key, channels, options);
    case "time":
      return createScaleTime(key, channels, options);
    case "point":
      return createScalePoint(key, channels, options);
    case "band":
      return createScaleBand(key, channels, options);
    case "identity":
      return createScaleIdentity(key);
    case void 0:
      return;
    default:
      throw new Error(`unknown scale type: ${type}`);
  }
}
function formatScaleType(type) {
  return typeof type == "symbol" ? type.description : type;
}
function maybeScaleType(type) {
  return typeof type == "string" ? `${type}`.toLowerCase() : type;
}
var typeProjection = { toString: () => "projection" };
function inferScaleType(key, channels, { type, domain, range: range3, scheme: scheme2, pivot, projection: projection3 }) {
  if (type = maybeScaleType(type), key === "fx" || key === "fy") return "band";
  (key === "x" || key === "y") && projection3 != null && (type = typeProjection);
  for (let channel of channels) {
    let t = maybeScaleType(channel.type);
    if (t !== void 0) {
      if (type === void 0) type = t;
      else if (type !== t) throw new Error(`scale incompatible with channel: ${type} !== ${t}`);
    }
  }
  if (type === typeProjection) return;
  if (type !== void 0) return type;
  if (domain === void 0 && !channels.some(({ value: value2 }) => value2 !== void 0)) return;
  let kind = registry.get(key);
  if (kind === radius) return "sqrt";
  if (kind === opacity || kind === length) return "linear";
  if (kind === symbol) return "ordinal";
  let n = (domain ?? range3)?.length;
  if (n < 2 || n > 2) return asOrdinalType(kind);
  if (domain !== void 0) {
    if (isOrdinal(domain)) return asOrdinalType(kind);
    if (isTemporal(domain)) return "utc";
  } else {
    let values2 = channels.map(({ value: value2 }) => value2).filter((value2) => value2 !== void 0);
    if (values2.some(isOrdinal)) return asOrdinalType(kind);
    if (values2.some(isTemporal)) return "utc";
  }
  if (kind === color2) {
    if (pivot != null || isDivergingScheme(scheme2)) return "diverging";
    if (isCategoricalScheme(scheme2)) return "categorical";
  }
  return "linear";
}
function asOrdinalType(kind) {
  switch (kind) {
    case position:
      return "point";
    case color2:
      return ordinalImplicit;
    default:
      return "ordinal";
  }
}
function isOrdinalScale({ type }) {
  return type === "ordinal" || type === "point" || type === "band" || type === ordinalImplicit;
}
function isThresholdScale({ type }) {
  return type === "threshold";
}
function isBandScale({ type }) {
  return type === "point" || type === "band";
}
function isCollapsed(scale) {
  if (scale === void 0) return !0;
  let domain = scale.domain(), value2 = scale(domain[0]);
  for (let i = 1, n = domain.length; i < n; ++i)
    if (scale(domain[i]) - value2)
      return !1;
  return !0;
}
function coerceType(channels, { domain, ...options }, coerceValues) {
  for (let c3 of channels)
    c3.value !== void 0 && (domain === void 0 && (domain = c3.value?.domain), c3.value = coerceValues(c3.value));
  return {
    domain: domain === void 0 ? domain : coerceValues(domain),
    ...options
  };
}
function coerceSymbols(values2) {
  return map2(values2, maybeSymbol);
}
function exposeScales(scales) {
  return (key) => {
    if (!registry.has(key = `${key}`)) throw new Error(`unknown scale: ${key}`);
    return scales[key];
  };
}
function exposeScale({ scale, type, domain, range: range3, interpolate, interval, transform: transform2, percent, pivot }) {
  if (type === "identity") return { type: "identity", apply: (d) => d, invert: (d) => d };
  let unknown = scale.unknown ? scale.unknown() : void 0;
  return {
    type,
    domain: slice3(domain),
    // defensive copy
    ...range3 !== void 0 && { range: slice3(range3) },
    // defensive copy
    ...transform2 !== void 0 && { transform: transform2 },
    ...percent && { percent },
    // only exposed if truthy
    ...unknown !== void 0 && { unknown },
    ...interval !== void 0 && { interval },
    // quantitative
    ...interpolate !== void 0 && { interpolate },
    ...scale.clamp && { clamp: scale.clamp() },
    // diverging (always asymmetric; we never want to apply the symmetric transform twice)
    ...pivot !== void 0 && { pivot, symmetric: !1 },
    // log, diverging-log
    ...scale.base && { base: scale.base() },
    // pow, diverging-pow
    ...scale.exponent && { exponent: scale.exponent() },
    // symlog, diverging-symlog
    ...scale.constant && { constant: scale.constant() },
    // band, point
    ...scale.align && { align: scale.align(), round: scale.round() },
    ...scale.padding && (scale.paddingInner ? { paddingInner: scale.paddingInner(), paddingOuter: scale.paddingOuter() } : { padding: scale.padding() }),
    ...scale.bandwidth && { bandwidth: scale.bandwidth(), step: scale.step() },
    // utilities
    apply: (t) => scale(t),
    ...scale.invert && { invert: (t) => scale.invert(t) }
  };
}

// node_modules/@observablehq/plot/src/facet.js
function createFacets(channelsByScale, options) {
  let { fx, fy } = createScales(channelsByScale, options), fxDomain = fx?.scale.domain(), fyDomain = fy?.scale.domain();
  return fxDomain && fyDomain ? cross(fxDomain, fyDomain).map(([x3, y2], i) => ({ x: x3, y: y2, i })) : fxDomain ? fxDomain.map((x3, i) => ({ x: x3, i })) : fyDomain ? fyDomain.map((y2, i) => ({ y: y2, i })) : void 0;
}
function recreateFacets(facets, { x: X, y: Y }) {
  return X &&= facetIndex(X), Y &&= facetIndex(Y), facets.filter(
    X && Y ? (f) => X.has(f.x) && Y.has(f.y) : X ? (f) => X.has(f.x) : (f) => Y.has(f.y)
  ).sort(
    X && Y ? (a2, b) => X.get(a2.x) - X.get(b.x) || Y.get(a2.y) - Y.get(b.y) : X ? (a2, b) => X.get(a2.x) - X.get(b.x) : (a2, b) => Y.get(a2.y) - Y.get(b.y)
  );
}
function facetGroups(data, { fx, fy }) {
  let I = range2(data), FX = fx?.value, FY = fy?.value;
  return fx && fy ? rollup(
    I,
    (G) => (G.fx = FX[G[0]], G.fy = FY[G[0]], G),
    (i) => FX[i],
    (i) => FY[i]
  ) : fx ? rollup(
    I,
    (G) => (G.fx = FX[G[0]], G),
    (i) => FX[i]
  ) : rollup(
    I,
    (G) => (G.fy = FY[G[0]], G),
    (i) => FY[i]
  );
}
function facetTranslator(fx, fy, { marginTop, marginLeft }) {
  let x3 = fx ? ({ x: x4 }) => fx(x4) - marginLeft : () => 0, y2 = fy ? ({ y: y3 }) => fy(y3) - marginTop : () => 0;
  return function(d) {
    this.tagName === "svg" ? (this.setAttribute("x", x3(d)), this.setAttribute("y", y2(d))) : this.setAttribute("transform", `translate(${x3(d)},${y2(d)})`);
  };
}
function facetExclude(index2) {
  let ex = [], e = new Uint32Array(sum(index2, (d) => d.length));
  for (let i of index2) {
    let n = 0;
    for (let j of index2)
      i !== j && (e.set(j, n), n += j.length);
    ex.push(e.slice(0, n));
  }
  return ex;
}
var facetAnchors = /* @__PURE__ */ new Map([
  ["top", facetAnchorTop],
  ["right", facetAnchorRight],
  ["bottom", facetAnchorBottom],
  ["left", facetAnchorLeft],
  ["top-left", and(facetAnchorTop, facetAnchorLeft)],
  ["top-right", and(facetAnchorTop, facetAnchorRight)],
  ["bottom-left", and(facetAnchorBottom, facetAnchorLeft)],
  ["bottom-right", and(facetAnchorBottom, facetAnchorRight)],
  ["top-empty", facetAnchorTopEmpty],
  ["right-empty", facetAnchorRightEmpty],
  ["bottom-empty", facetAnchorBottomEmpty],
  ["left-empty", facetAnchorLeftEmpty],
  ["empty", facetAnchorEmpty]
]);
function maybeFacetAnchor(facetAnchor) {
  if (facetAnchor == null) return null;
  let anchor = facetAnchors.get(`${facetAnchor}`.toLowerCase());
  if (anchor) return anchor;
  throw new Error(`invalid facet anchor: ${facetAnchor}`);
}
var indexCache = /* @__PURE__ */ new WeakMap();
function facetIndex(V) {
  let I = indexCache.get(V);
  return I || indexCache.set(V, I = new InternMap(map2(V, (v, i) => [v, i]))), I;
}
function facetIndexOf(V, v) {
  return facetIndex(V).get(v);
}
function facetFind(facets, x3, y2) {
  return x3 = keyof2(x3), y2 = keyof2(y2), facets.find((f) => Object.is(keyof2(f.x), x3) && Object.is(keyof2(f.y), y2));
}
function facetEmpty(facets, x3, y2) {
  return facetFind(facets, x3, y2)?.empty;
}
function facetAnchorTop(facets, { y: Y }, { y: y2 }) {
  return Y ? facetIndexOf(Y, y2) === 0 : !0;
}
function facetAnchorBottom(facets, { y: Y }, { y: y2 }) {
  return Y ? facetIndexOf(Y, y2) === Y.length - 1 : !0;
}
function facetAnchorLeft(facets, { x: X }, { x: x3 }) {
  return X ? facetIndexOf(X, x3) === 0 : !0;
}
function facetAnchorRight(facets, { x: X }, { x: x3 }) {
  return X ? facetIndexOf(X, x3) === X.length - 1 : !0;
}
function facetAnchorTopEmpty(facets, { y: Y }, { x: x3, y: y2, empty: empty3 }) {
  if (empty3) return !1;
  if (!Y) return;
  let i = facetIndexOf(Y, y2);
  if (i > 0) return facetEmpty(facets, x3, Y[i - 1]);
}
function facetAnchorBottomEmpty(facets, { y: Y }, { x: x3, y: y2, empty: empty3 }) {
  if (empty3) return !1;
  if (!Y) return;
  let i = facetIndexOf(Y, y2);
  if (i < Y.length - 1) return facetEmpty(facets, x3, Y[i + 1]);
}
function facetAnchorLeftEmpty(facets, { x: X }, { x: x3, y: y2, empty: empty3 }) {
  if (empty3) return !1;
  if (!X) return;
  let i = facetIndexOf(X, x3);
  if (i > 0) return facetEmpty(facets, X[i - 1], y2);
}
function facetAnchorRightEmpty(facets, { x: X }, { x: x3, y: y2, empty: empty3 }) {
  if (empty3) return !1;
  if (!X) return;
  let i = facetIndexOf(X, x3);
  if (i < X.length - 1) return facetEmpty(facets, X[i + 1], y2);
}
function facetAnchorEmpty(facets, channels, { empty: empty3 }) {
  return empty3;
}
function and(a2, b) {
  return function() {
    return a2.apply(null, arguments) && b.apply(null, arguments);
  };
}
function facetFilter(facets, { channels: { fx, fy }, groups }) {
  return fx && fy ? facets.map(({ x: x3, y: y2 }) => groups.get(x3)?.get(y2) ?? []) : fx ? facets.map(({ x: x3 }) => groups.get(x3) ?? []) : facets.map(({ y: y2 }) => groups.get(y2) ?? []);
}

// node_modules/@observablehq/plot/src/projection.js
var pi4 = Math.PI, tau4 = 2 * pi4, defaultAspectRatio = 0.618;
function createProjection({
  projection: projection3,
  inset: globalInset = 0,
  insetTop = globalInset,
  insetRight = globalInset,
  insetBottom = globalInset,
  insetLeft = globalInset
} = {}, dimensions) {
  if (projection3 == null) return;
  if (typeof projection3.stream == "function") return projection3;
  let options, domain, clip2 = "frame";
  if (isObject(projection3)) {
    let inset;
    if ({
      type: projection3,
      domain,
      inset,
      insetTop = inset !== void 0 ? inset : insetTop,
      insetRight = inset !== void 0 ? inset : insetRight,
      insetBottom = inset !== void 0 ? inset : insetBottom,
      insetLeft = inset !== void 0 ? inset : insetLeft,
      clip: clip2 = clip2,
      ...options
    } = projection3, projection3 == null) return;
  }
  typeof projection3 != "function" && ({ type: projection3 } = namedProjection(projection3));
  let { width, height, marginLeft, marginRight, marginTop, marginBottom } = dimensions, dx = width - marginLeft - marginRight - insetLeft - insetRight, dy = height - marginTop - marginBottom - insetTop - insetBottom;
  if (projection3 = projection3?.({ width: dx, height: dy, clip: clip2, ...options }), projection3 == null) return;
  clip2 = maybePostClip(clip2, marginLeft, marginTop, width - marginRight, height - marginBottom);
  let tx = marginLeft + insetLeft, ty = marginTop + insetTop, transform2;
  if (domain != null) {
    let [[x02, y02], [x12, y12]] = index(projection3).bounds(domain), k2 = Math.min(dx / (x12 - x02), dy / (y12 - y02));
    k2 > 0 ? (tx -= (k2 * (x02 + x12) - dx) / 2, ty -= (k2 * (y02 + y12) - dy) / 2, transform2 = transform({
      point(x3, y2) {
        this.stream.point(x3 * k2 + tx, y2 * k2 + ty);
      }
    })) : warn("Warning: the projection could not be fit to the specified domain; using the default scale.");
  }
  return transform2 ??= tx === 0 && ty === 0 ? identity7() : transform({
    point(x3, y2) {
      this.stream.point(x3 + tx, y2 + ty);
    }
  }), { stream: (s2) => projection3.stream(transform2.stream(clip2(s2))) };
}
function namedProjection(projection3) {
  switch (`${projection3}`.toLowerCase()) {
    case "albers-usa":
      return scaleProjection(albersUsa, 0.7463, 0.4673);
    case "albers":
      return conicProjection2(albers, 0.7463, 0.4673);
    case "azimuthal-equal-area":
      return scaleProjection(azimuthalEqualArea, 4, 4);
    case "azimuthal-equidistant":
      return scaleProjection(azimuthalEquidistant, tau4, tau4);
    case "conic-conformal":
      return conicProjection2(conicConformal, tau4, tau4);
    case "conic-equal-area":
      return conicProjection2(conicEqualArea, 6.1702, 2.9781);
    case "conic-equidistant":
      return conicProjection2(conicEquidistant, 7.312, 3.6282);
    case "equal-earth":
      return scaleProjection(equalEarth, 5.4133, 2.6347);
    case "equirectangular":
      return scaleProjection(equirectangular, tau4, pi4);
    case "gnomonic":
      return scaleProjection(gnomonic, 3.4641, 3.4641);
    case "identity":
      return { type: identity7 };
    case "reflect-y":
      return { type: reflectY };
    case "mercator":
      return scaleProjection(mercator, tau4, tau4);
    case "orthographic":
      return scaleProjection(orthographic, 2, 2);
    case "stereographic":
      return scaleProjection(stereographic, 2, 2);
    case "transverse-mercator":
      return scaleProjection(transverseMercator, tau4, tau4);
    default:
      throw new Error(`unknown projection type: ${projection3}`);
  }
}
function maybePostClip(clip2, x12, y12, x22, y2) {
  if (clip2 === !1 || clip2 == null || typeof clip2 == "number") return (s2) => s2;
  if (clip2 === !0 && (clip2 = "frame"), `${clip2}`.toLowerCase() === "frame")
    return clipRectangle(x12, y12, x22, y2);
  throw new Error(`unknown projection clip type: ${clip2}`);
}
function scaleProjection(createProjection2, kx2, ky2) {
  return {
    type: ({ width, height, rotate, precision = 0.15, clip: clip2 }) => {
      let projection3 = createProjection2();
      return precision != null && projection3.precision?.(precision), rotate != null && projection3.rotate?.(rotate), typeof clip2 == "number" && projection3.clipAngle?.(clip2), width != null && (projection3.scale(Math.min(width / kx2, height / ky2)), projection3.translate([width / 2, height / 2])), projection3;
    },
    aspectRatio: ky2 / kx2
  };
}
function conicProjection2(createProjection2, kx2, ky2) {
  let { type, aspectRatio } = scaleProjection(createProjection2, kx2, ky2);
  return {
    type: (options) => {
      let { parallels, domain, width, height } = options, projection3 = type(options);
      return parallels != null && (projection3.parallels(parallels), domain === void 0 && width != null && projection3.fitSize([width, height], { type: "Sphere" })), projection3;
    },
    aspectRatio
  };
}
var identity7 = constant4({ stream: (stream) => stream }), reflectY = constant4(
  transform({
    point(x3, y2) {
      this.stream.point(x3, -y2);
    }
  })
);
function project(cx, cy, values2, projection3) {
  let x3 = values2[cx], y2 = values2[cy], n = x3.length, X = values2[cx] = new Float64Array(n).fill(NaN), Y = values2[cy] = new Float64Array(n).fill(NaN), i, stream = projection3.stream({
    point(x4, y3) {
      X[i] = x4, Y[i] = y3;
    }
  });
  for (i = 0; i < n; ++i)
    stream.point(x3[i], y2[i]);
}
function hasProjection({ projection: projection3 } = {}) {
  return projection3 == null ? !1 : typeof projection3.stream == "function" ? !0 : (isObject(projection3) && (projection3 = projection3.type), projection3 != null);
}
function projectionAspectRatio(projection3) {
  if (typeof projection3?.stream == "function") return defaultAspectRatio;
  if (isObject(projection3)) {
    let domain, options;
    if ({ domain, type: projection3, ...options } = projection3, domain != null && projection3 != null) {
      let type = typeof projection3 == "string" ? namedProjection(projection3).type : projection3, [[x02, y02], [x12, y12]] = index(type({ ...options, width: 100, height: 100 })).bounds(domain), r = (y12 - y02) / (x12 - x02);
      return r && isFinite(r) ? r < 0.2 ? 0.2 : r > 5 ? 5 : r : defaultAspectRatio;
    }
  }
  if (projection3 != null) {
    if (typeof projection3 != "function") {
      let { aspectRatio } = namedProjection(projection3);
      if (aspectRatio) return aspectRatio;
    }
    return defaultAspectRatio;
  }
}
function getGeometryChannels(channel) {
  let X = [], Y = [], x3 = { scale: "x", value: X }, y2 = { scale: "y", value: Y }, sink = {
    point(x4, y3) {
      X.push(x4), Y.push(y3);
    },
    lineStart() {
    },
    lineEnd() {
    },
    polygonStart() {
    },
    polygonEnd() {
    },
    sphere() {
    }
  };
  for (let object2 of channel.value) geoStream(object2, sink);
  return [x3, y2];
}
function xyProjection({ x: X, y: Y }) {
  if (X || Y)
    return X ??= (x3) => x3, Y ??= (y2) => y2, transform({
      point(x3, y2) {
        this.stream.point(X(x3), Y(y2));
      }
    });
}

// node_modules/@observablehq/plot/src/context.js
function createContext(options = {}) {
  let { document: document2 = typeof window < "u" ? window.document : void 0, clip: clip2 } = options;
  return { document: document2, clip: maybeClip(clip2) };
}
function create(name, { document: document2 }) {
  return select(creator(name).call(document2.documentElement));
}

// node_modules/@observablehq/plot/src/memoize.js
var unset = /* @__PURE__ */ Symbol("unset");
function memoize1(compute) {
  return (compute.length === 1 ? memoize1Arg : memoize1Args)(compute);
}
function memoize1Arg(compute) {
  let cacheValue, cacheKey = unset;
  return (key) => (Object.is(cacheKey, key) || (cacheKey = key, cacheValue = compute(key)), cacheValue);
}
function memoize1Args(compute) {
  let cacheValue, cacheKeys;
  return (...keys) => ((cacheKeys?.length !== keys.length || cacheKeys.some((k2, i) => !Object.is(k2, keys[i]))) && (cacheKeys = keys, cacheValue = compute(...keys)), cacheValue);
}

// node_modules/@observablehq/plot/src/format.js
var numberFormat = memoize1((locale3) => new Intl.NumberFormat(locale3)), monthFormat = memoize1((locale3, month) => new Intl.DateTimeFormat(locale3, { timeZone: "UTC", ...month && { month } })), weekdayFormat = memoize1((locale3, weekday) => new Intl.DateTimeFormat(locale3, { timeZone: "UTC", ...weekday && { weekday } }));
function formatNumber(locale3 = "en-US") {
  let format3 = numberFormat(locale3);
  return (i) => i != null && !isNaN(i) ? format3.format(i) : void 0;
}
function formatIsoDate(date3) {
  return format2(date3, "Invalid Date");
}
function formatAuto(locale3 = "en-US") {
  let number6 = formatNumber(locale3);
  return (v) => (v instanceof Date ? formatIsoDate : typeof v == "number" ? number6 : string2)(v);
}
var formatDefault = formatAuto();

// node_modules/@observablehq/plot/src/style.js
var offset = (typeof window < "u" ? window.devicePixelRatio > 1 : typeof it > "u") ? 0 : 0.5, nextClipId = 0;
function getClipId() {
  return `plot-clip-${++nextClipId}`;
}
function styles(mark, {
  title,
  href,
  ariaLabel: variaLabel,
  ariaDescription,
  ariaHidden,
  target,
  fill,
  fillOpacity,
  stroke,
  strokeWidth,
  strokeOpacity,
  strokeLinejoin,
  strokeLinecap,
  strokeMiterlimit,
  strokeDasharray,
  strokeDashoffset,
  opacity: opacity2,
  mixBlendMode,
  imageFilter,
  paintOrder,
  pointerEvents,
  shapeRendering,
  channels
}, {
  ariaLabel: cariaLabel,
  fill: defaultFill = "currentColor",
  fillOpacity: defaultFillOpacity,
  stroke: defaultStroke = "none",
  strokeOpacity: defaultStrokeOpacity,
  strokeWidth: defaultStrokeWidth,
  strokeLinecap: defaultStrokeLinecap,
  strokeLinejoin: defaultStrokeLinejoin,
  strokeMiterlimit: defaultStrokeMiterlimit,
  paintOrder: defaultPaintOrder
}) {
  defaultFill === null && (fill = null, fillOpacity = null), defaultStroke === null && (stroke = null, strokeOpacity = null), isNoneish(defaultFill) ? !isNoneish(defaultStroke) && (!isNoneish(fill) || channels?.fill) && (defaultStroke = "none") : isNoneish(defaultStroke) && (!isNoneish(stroke) || channels?.stroke) && (defaultFill = "none");
  let [vfill, cfill] = maybeColorChannel(fill, defaultFill), [vfillOpacity, cfillOpacity] = maybeNumberChannel(fillOpacity, defaultFillOpacity), [vstroke, cstroke] = maybeColorChannel(stroke, defaultStroke), [vstrokeOpacity, cstrokeOpacity] = maybeNumberChannel(strokeOpacity, defaultStrokeOpacity), [vopacity, copacity] = maybeNumberChannel(opacity2);
  isNone(cstroke) || (strokeWidth === void 0 && (strokeWidth = defaultStrokeWidth), strokeLinecap === void 0 && (strokeLinecap = defaultStrokeLinecap), strokeLinejoin === void 0 && (strokeLinejoin = defaultStrokeLinejoin), strokeMiterlimit === void 0 && !isRound(strokeLinejoin) && (strokeMiterlimit = defaultStrokeMiterlimit), !isNone(cfill) && paintOrder === void 0 && (paintOrder = defaultPaintOrder));
  let [vstrokeWidth, cstrokeWidth] = maybeNumberChannel(strokeWidth);
  return defaultFill !== null && (mark.fill = impliedString(cfill, "currentColor"), mark.fillOpacity = impliedNumber(cfillOpacity, 1)), defaultStroke !== null && (mark.stroke = impliedString(cstroke, "none"), mark.strokeWidth = impliedNumber(cstrokeWidth, 1), mark.strokeOpacity = impliedNumber(cstrokeOpacity, 1), mark.strokeLinejoin = impliedString(strokeLinejoin, "miter"), mark.strokeLinecap = impliedString(strokeLinecap, "butt"), mark.strokeMiterlimit = impliedNumber(strokeMiterlimit, 4), mark.strokeDasharray = impliedString(strokeDasharray, "none"), mark.strokeDashoffset = impliedString(strokeDashoffset, "0")), mark.target = string2(target), mark.ariaLabel = string2(cariaLabel), mark.ariaDescription = string2(ariaDescription), mark.ariaHidden = string2(ariaHidden), mark.opacity = impliedNumber(copacity, 1), mark.mixBlendMode = impliedString(mixBlendMode, "normal"), mark.imageFilter = impliedString(imageFilter, "none"), mark.paintOrder = impliedString(paintOrder, "normal"), mark.pointerEvents = impliedString(pointerEvents, "auto"), mark.shapeRendering = impliedString(shapeRendering, "auto"), {
    title: { value: title, optional: !0, filter: null },
    href: { value: href, optional: !0, filter: null },
    ariaLabel: { value: variaLabel, optional: !0, filter: null },
    fill: { value: vfill, scale: "auto", optional: !0 },
    fillOpacity: { value: vfillOpacity, scale: "auto", optional: !0 },
    stroke: { value: vstroke, scale: "auto", optional: !0 },
    strokeOpacity: { value: vstrokeOpacity, scale: "auto", optional: !0 },
    strokeWidth: { value: vstrokeWidth, optional: !0 },
    opacity: { value: vopacity, scale: "auto", optional: !0 }
  };
}
function applyTitle(selection2, L) {
  L && selection2.filter((i) => nonempty(L[i])).append("title").call(applyText, L);
}
function applyTitleGroup(selection2, L) {
  L && selection2.filter(([i]) => nonempty(L[i])).append("title").call(applyTextGroup, L);
}
function applyText(selection2, T) {
  T && selection2.text((i) => formatDefault(T[i]));
}
function applyTextGroup(selection2, T) {
  T && selection2.text(([i]) => formatDefault(T[i]));
}
function applyChannelStyles(selection2, { target, tip: tip2 }, {
  ariaLabel: AL,
  title: T,
  fill: F,
  fillOpacity: FO,
  stroke: S,
  strokeOpacity: SO,
  strokeWidth: SW,
  opacity: O,
  href: H
}) {
  AL && applyAttr(selection2, "aria-label", (i) => AL[i]), F && applyAttr(selection2, "fill", (i) => F[i]), FO && applyAttr(selection2, "fill-opacity", (i) => FO[i]), S && applyAttr(selection2, "stroke", (i) => S[i]), SO && applyAttr(selection2, "stroke-opacity", (i) => SO[i]), SW && applyAttr(selection2, "stroke-width", (i) => SW[i]), O && applyAttr(selection2, "opacity", (i) => O[i]), H && applyHref(selection2, (i) => H[i], target), tip2 || applyTitle(selection2, T);
}
function applyGroupedChannelStyles(selection2, { target, tip: tip2 }, {
  ariaLabel: AL,
  title: T,
  fill: F,
  fillOpacity: FO,
  stroke: S,
  strokeOpacity: SO,
  strokeWidth: SW,
  opacity: O,
  href: H
}) {
  AL && applyAttr(selection2, "aria-label", ([i]) => AL[i]), F && applyAttr(selection2, "fill", ([i]) => F[i]), FO && applyAttr(selection2, "fill-opacity", ([i]) => FO[i]), S && applyAttr(selection2, "stroke", ([i]) => S[i]), SO && applyAttr(selection2, "stroke-opacity", ([i]) => SO[i]), SW && applyAttr(selection2, "stroke-width", ([i]) => SW[i]), O && applyAttr(selection2, "opacity", ([i]) => O[i]), H && applyHref(selection2, ([i]) => H[i], target), tip2 || applyTitleGroup(selection2, T);
}
function groupAesthetics({
  ariaLabel: AL,
  title: T,
  fill: F,
  fillOpacity: FO,
  stroke: S,
  strokeOpacity: SO,
  strokeWidth: SW,
  opacity: O,
  href: H
}, { tip: tip2 }) {
  return [AL, tip2 ? void 0 : T, F, FO, S, SO, SW, O, H].filter((c3) => c3 !== void 0);
}
function groupZ(I, Z, z) {
  let G = group(I, (i) => Z[i]);
  return z === void 0 && G.size > 1 + I.length >> 1 && warn(
    "Warning: the implicit z channel has high cardinality. This may occur when the fill or stroke channel is associated with quantitative data rather than ordinal or categorical data. You can suppress this warning by setting the z option explicitly; if this data represents a single series, set z to null."
  ), G.values();
}
function* groupIndex(I, position2, mark, channels) {
  let { z } = mark, { z: Z } = channels, A5 = groupAesthetics(channels, mark), C2 = [...position2, ...A5];
  for (let G of Z ? groupZ(I, Z, z) : [I]) {
    let Ag, Gg;
    out: for (let i of G) {
      for (let c3 of C2)
        if (!defined(c3[i])) {
          Gg && Gg.push(-1);
          continue out;
        }
      if (Ag === void 0) {
        Gg && (yield Gg), Ag = A5.map((c3) => keyof2(c3[i])), Gg = [i];
        continue;
      }
      Gg.push(i);
      for (let j = 0; j < A5.length; ++j)
        if (keyof2(A5[j][i]) !== Ag[j]) {
          yield Gg, Ag = A5.map((c3) => keyof2(c3[i])), Gg = [i];
          continue out;
        }
    }
    Gg && (yield Gg);
  }
}
function applyClip(selection2, mark, dimensions, context) {
  let clipUrl, { clip: clip2 = context.clip } = mark;
  clip2 === "frame" ? (selection2 = create("svg:g", context).each(function() {
    this.appendChild(selection2.node()), selection2.node = () => this;
  }), clipUrl = getFrameClip(context, dimensions)) : clip2 && (clipUrl = getGeoClip(clip2, context)), applyAttr(selection2, "aria-label", mark.ariaLabel), applyAttr(selection2, "aria-description", mark.ariaDescription), applyAttr(selection2, "aria-hidden", mark.ariaHidden), applyAttr(selection2, "clip-path", clipUrl);
}
function memoizeClip(clip2) {
  let cache = /* @__PURE__ */ new WeakMap();
  return (context, dimensions) => {
    let url = cache.get(context);
    if (!url) {
      let id = getClipId();
      select(context.ownerSVGElement).append("clipPath").attr("id", id).call(clip2, context, dimensions), cache.set(context, url = `url(#${id})`);
    }
    return url;
  };
}
var getFrameClip = memoizeClip((clipPath, context, dimensions) => {
  let { width, height, marginLeft, marginRight, marginTop, marginBottom } = dimensions;
  clipPath.append("rect").attr("x", marginLeft).attr("y", marginTop).attr("width", width - marginRight - marginLeft).attr("height", height - marginTop - marginBottom);
}), geoClipCache = /* @__PURE__ */ new WeakMap(), sphere = { type: "Sphere" };
function getGeoClip(geo, context) {
  let cache, url;
  if ((cache = geoClipCache.get(context)) || geoClipCache.set(context, cache = /* @__PURE__ */ new WeakMap()), geo.type === "Sphere" && (geo = sphere), !(url = cache.get(geo))) {
    let id = getClipId();
    select(context.ownerSVGElement).append("clipPath").attr("id", id).append("path").attr("d", context.path()(geo)), cache.set(geo, url = `url(#${id})`);
  }
  return url;
}
function applyIndirectStyles(selection2, mark, dimensions, context) {
  applyClip(selection2, mark, dimensions, context), applyAttr(selection2, "class", mark.className), applyAttr(selection2, "fill", mark.fill), applyAttr(selection2, "fill-opacity", mark.fillOpacity), applyAttr(selection2, "stroke", mark.stroke), applyAttr(selection2, "stroke-width", mark.strokeWidth), applyAttr(selection2, "stroke-opacity", mark.strokeOpacity), applyAttr(selection2, "stroke-linejoin", mark.strokeLinejoin), applyAttr(selection2, "stroke-linecap", mark.strokeLinecap), applyAttr(selection2, "stroke-miterlimit", mark.strokeMiterlimit), applyAttr(selection2, "stroke-dasharray", mark.strokeDasharray), applyAttr(selection2, "stroke-dashoffset", mark.strokeDashoffset), applyAttr(selection2, "shape-rendering", mark.shapeRendering), applyAttr(selection2, "filter", mark.imageFilter), applyAttr(selection2, "paint-order", mark.paintOrder);
  let { pointerEvents = context.pointerSticky === !1 ? "none" : void 0 } = mark;
  applyAttr(selection2, "pointer-events", pointerEvents);
}
function applyDirectStyles(selection2, mark) {
  applyStyle(selection2, "mix-blend-mode", mark.mixBlendMode), applyAttr(selection2, "opacity", mark.opacity);
}
function applyHref(selection2, href, target) {
  selection2.each(function(i) {
    let h = href(i);
    if (h != null) {
      let a2 = this.ownerDocument.createElementNS(namespaces.svg, "a");
      a2.setAttribute("fill", "inherit"), a2.setAttributeNS(namespaces.xlink, "href", h), target != null && a2.setAttribute("target", target), this.parentNode.insertBefore(a2, this).appendChild(this);
    }
  });
}
function applyAttr(selection2, name, value2) {
  value2 != null && selection2.attr(name, value2);
}
function applyStyle(selection2, name, value2) {
  value2 != null && selection2.style(name, value2);
}
function applyTransform(selection2, mark, { x: x3, y: y2 }, tx = offset, ty = offset) {
  tx += mark.dx, ty += mark.dy, x3?.bandwidth && (tx += x3.bandwidth() / 2), y2?.bandwidth && (ty += y2.bandwidth() / 2), (tx || ty) && selection2.attr("transform", `translate(${tx},${ty})`);
}
function impliedString(value2, impliedValue) {
  if ((value2 = string2(value2)) !== impliedValue) return value2;
}
function impliedNumber(value2, impliedValue) {
  if ((value2 = number5(value2)) !== impliedValue) return value2;
}
var validClassName = /^-?([_a-z]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])([_a-z0-9-]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])*$/i;
function maybeClassName(name) {
  if (name === void 0) return "plot-d6a7b5";
  if (name = `${name}`, !validClassName.test(name)) throw new Error(`invalid class name: ${name}`);
  return name;
}
function applyInlineStyles(selection2, style) {
  if (typeof style == "string")
    selection2.property("style", style);
  else if (style != null)
    for (let element of selection2)
      Object.assign(element.style, style);
}
function applyFrameAnchor({ frameAnchor }, { width, height, marginTop, marginRight, marginBottom, marginLeft }) {
  return [
    /left$/.test(frameAnchor) ? marginLeft : /right$/.test(frameAnchor) ? width - marginRight : (marginLeft + width - marginRight) / 2,
    /^top/.test(frameAnchor) ? marginTop : /^bottom/.test(frameAnchor) ? height - marginBottom : (marginTop + height - marginBottom) / 2
  ];
}

// node_modules/@observablehq/plot/src/mark.js
var Mark = class {
  constructor(data, channels = {}, options = {}, defaults11) {
    let {
      facet = "auto",
      facetAnchor,
      fx,
      fy,
      sort: sort3,
      dx = 0,
      dy = 0,
      margin = 0,
      marginTop = margin,
      marginRight = margin,
      marginBottom = margin,
      marginLeft = margin,
      className,
      clip: clip2 = defaults11?.clip,
      channels: extraChannels,
      tip: tip2,
      render
    } = options;
    if (this.data = data, this.sort = isDomainSort(sort3) ? sort3 : null, this.initializer = initializer(options).initializer, this.transform = this.initializer ? options.transform : basic(options).transform, facet === null || facet === !1 ? this.facet = null : (this.facet = keyword(facet === !0 ? "include" : facet, "facet", ["auto", "include", "exclude", "super"]), this.fx = data === singleton && typeof fx == "string" ? [fx] : fx, this.fy = data === singleton && typeof fy == "string" ? [fy] : fy), this.facetAnchor = maybeFacetAnchor(facetAnchor), channels = maybeNamed(channels), extraChannels !== void 0 && (channels = { ...maybeChannels(extraChannels), ...channels }), defaults11 !== void 0 && (channels = { ...styles(this, options, defaults11), ...channels }), this.channels = Object.fromEntries(
      Object.entries(channels).map(([name, channel]) => {
        if (isOptions(channel.value)) {
          let { value: value2, label = channel.label, scale = channel.scale } = channel.value;
          channel = { ...channel, label, scale, value: value2 };
        }
        if (data === singleton && typeof channel.value == "string") {
          let { value: value2 } = channel;
          channel = { ...channel, value: [value2] };
        }
        return [name, channel];
      }).filter(([name, { value: value2, optional }]) => {
        if (value2 != null) return !0;
        if (optional) return !1;
        throw new Error(`missing channel value: ${name}`);
      })
    ), this.dx = +dx, this.dy = +dy, this.marginTop = +marginTop, this.marginRight = +marginRight, this.marginBottom = +marginBottom, this.marginLeft = +marginLeft, this.clip = maybeClip(clip2), this.tip = maybeTip(tip2), this.className = string2(className), this.facet === "super") {
      if (fx || fy) throw new Error("super-faceting cannot use fx or fy");
      for (let name in this.channels) {
        let { scale } = channels[name];
        if (!(scale !== "x" && scale !== "y"))
          throw new Error("super-faceting cannot use x or y");
      }
    }
    render != null && (this.render = composeRender(render, this.render));
  }
  initialize(facets, facetChannels, plotOptions) {
    let data = dataify(this.data);
    facets === void 0 && data != null && (facets = [range2(data)]);
    let originalFacets = facets;
    this.transform != null && ({ facets, data } = this.transform(data, facets, plotOptions), data = dataify(data)), facets !== void 0 && (facets.original = originalFacets);
    let channels = createChannels(this.channels, data);
    return this.sort != null && channelDomain(data, facets, channels, facetChannels, this.sort), { data, facets, channels };
  }
  filter(index2, channels, values2) {
    for (let name in channels) {
      let { filter: filter2 = defined } = channels[name];
      if (filter2 !== null) {
        let value2 = values2[name];
        index2 = index2.filter((i) => filter2(value2[i]));
      }
    }
    return index2;
  }
  // If there is a projection, and there are paired x and y channels associated
  // with the x and y scale respectively (and not already in screen coordinates
  // as with an initializer), then apply the projection, replacing the x and y
  // values. Note that the x and y scales themselves don’t exist if there is a
  // projection, but whether the channels are associated with scales still
  // determines whether the projection should apply; think of the projection as
  // a combination xy-scale.
  project(channels, values2, context) {
    for (let cx in channels)
      if (channels[cx].scale === "x" && /^x|x$/.test(cx)) {
        let cy = cx.replace(/^x|x$/, "y");
        cy in channels && channels[cy].scale === "y" && project(cx, cy, values2, context.projection);
      }
  }
  scale(channels, scales, context) {
    let values2 = valueObject(channels, scales);
    return context.projection && this.project(channels, values2, context), values2;
  }
};
function marks(...marks2) {
  return marks2.plot = Mark.prototype.plot, marks2;
}
function composeRender(r1, r2) {
  if (r1 == null) return r2 === null ? void 0 : r2;
  if (r2 == null) return r1 === null ? void 0 : r1;
  if (typeof r1 != "function") throw new TypeError(`invalid render transform: ${r1}`);
  if (typeof r2 != "function") throw new TypeError(`invalid render transform: ${r2}`);
  return function(i, s2, v, d, c3, next) {
    return r1.call(this, i, s2, v, d, c3, (i2, s3, v2, d2, c4) => r2.call(this, i2, s3, v2, d2, c4, next));
  };
}
function maybeChannels(channels) {
  return Object.fromEntries(
    Object.entries(maybeNamed(channels)).map(([name, channel]) => (channel = typeof channel == "string" ? { value: channel, label: name } : maybeValue(channel), channel.filter === void 0 && channel.scale == null && (channel = { ...channel, filter: null }), [name, channel]))
  );
}
function maybeTip(tip2) {
  return tip2 === !0 ? "xy" : tip2 === !1 || tip2 == null ? null : typeof tip2 == "string" ? keyword(tip2, "tip", ["x", "y", "xy"]) : tip2;
}
function withTip(options, pointer3) {
  return options?.tip === !0 ? { ...options, tip: pointer3 } : isObject(options?.tip) && options.tip.pointer === void 0 ? { ...options, tip: { ...options.tip, pointer: pointer3 } } : options;
}

// node_modules/@observablehq/plot/src/dimensions.js
function createDimensions(scales, marks2, options = {}) {
  let marginTopDefault = 0.5 - offset, marginRightDefault = 0.5 + offset, marginBottomDefault = 0.5 + offset, marginLeftDefault = 0.5 - offset;
  for (let { marginTop: marginTop2, marginRight: marginRight2, marginBottom: marginBottom2, marginLeft: marginLeft2 } of marks2)
    marginTop2 > marginTopDefault && (marginTopDefault = marginTop2), marginRight2 > marginRightDefault && (marginRightDefault = marginRight2), marginBottom2 > marginBottomDefault && (marginBottomDefault = marginBottom2), marginLeft2 > marginLeftDefault && (marginLeftDefault = marginLeft2);
  let {
    margin,
    marginTop = margin !== void 0 ? margin : marginTopDefault,
    marginRight = margin !== void 0 ? margin : marginRightDefault,
    marginBottom = margin !== void 0 ? margin : marginBottomDefault,
    marginLeft = margin !== void 0 ? margin : marginLeftDefault
  } = options;
  marginTop = +marginTop, marginRight = +marginRight, marginBottom = +marginBottom, marginLeft = +marginLeft;
  let {
    width = 640,
    height = autoHeight(scales, options, {
      width,
      marginTopDefault,
      marginRightDefault,
      marginBottomDefault,
      marginLeftDefault
    }) + Math.max(0, marginTop - marginTopDefault + marginBottom - marginBottomDefault)
  } = options;
  width = +width, height = +height;
  let dimensions = {
    width,
    height,
    marginTop,
    marginRight,
    marginBottom,
    marginLeft
  };
  if (scales.fx || scales.fy) {
    let {
      margin: facetMargin,
      marginTop: facetMarginTop = facetMargin !== void 0 ? facetMargin : marginTop,
      marginRight: facetMarginRight = facetMargin !== void 0 ? facetMargin : marginRight,
      marginBottom: facetMarginBottom = facetMargin !== void 0 ? facetMargin : marginBottom,
      marginLeft: facetMarginLeft = facetMargin !== void 0 ? facetMargin : marginLeft
    } = options.facet ?? {};
    facetMarginTop = +facetMarginTop, facetMarginRight = +facetMarginRight, facetMarginBottom = +facetMarginBottom, facetMarginLeft = +facetMarginLeft, dimensions.facet = {
      marginTop: facetMarginTop,
      marginRight: facetMarginRight,
      marginBottom: facetMarginBottom,
      marginLeft: facetMarginLeft
    };
  }
  return dimensions;
}
function autoHeight({ x: x3, y: y2, fy, fx }, { projection: projection3, aspectRatio }, { width, marginTopDefault, marginRightDefault, marginBottomDefault, marginLeftDefault }) {
  let nfy = fy && fy.scale.domain().length || 1, ar = projectionAspectRatio(projection3);
  if (ar) {
    let nfx = fx ? fx.scale.domain().length : 1, far = (1.1 * nfy - 0.1) / (1.1 * nfx - 0.1) * ar, lar = Math.max(0.1, Math.min(10, far));
    return Math.round((width - marginLeftDefault - marginRightDefault) * lar + marginTopDefault + marginBottomDefault);
  }
  let ny = y2 ? isOrdinalScale(y2) ? y2.scale.domain().length || 1 : Math.max(7, 17 / nfy) : 1;
  if (aspectRatio != null) {
    if (aspectRatio = +aspectRatio, !(isFinite(aspectRatio) && aspectRatio > 0)) throw new Error(`invalid aspectRatio: ${aspectRatio}`);
    let ratio = aspectRatioLength("y", y2) / (aspectRatioLength("x", x3) * aspectRatio), fxb = fx ? fx.scale.bandwidth() : 1, fyb = fy ? fy.scale.bandwidth() : 1, w = fxb * (width - marginLeftDefault - marginRightDefault) - x3.insetLeft - x3.insetRight;
    return (ratio * w + y2.insetTop + y2.insetBottom) / fyb + marginTopDefault + marginBottomDefault;
  }
  return !!(y2 || fy) * Math.max(1, Math.min(60, ny * nfy)) * 20 + !!fx * 30 + 60;
}
function aspectRatioLength(k2, scale) {
  if (!scale) throw new Error(`aspectRatio requires ${k2} scale`);
  let { type, domain } = scale, transform2;
  switch (type) {
    case "linear":
    case "utc":
    case "time":
      transform2 = Number;
      break;
    case "pow": {
      let exponent2 = scale.scale.exponent();
      transform2 = (x3) => Math.pow(x3, exponent2);
      break;
    }
    case "log":
      transform2 = Math.log;
      break;
    case "point":
    case "band":
      return domain.length;
    default:
      throw new Error(`unsupported ${k2} scale for aspectRatio: ${type}`);
  }
  let [min3, max2] = extent(domain);
  return Math.abs(transform2(max2) - transform2(min3));
}

// node_modules/@observablehq/plot/src/interactions/pointer.js
var states = /* @__PURE__ */ new WeakMap();
function pointerK(kx2, ky2, { x: x3, y: y2, px, py, maxRadius = 40, channels, render, ...options } = {}) {
  return maxRadius = +maxRadius, px != null && (x3 ??= null, channels = { ...channels, px: { value: px, scale: "x" } }), py != null && (y2 ??= null, channels = { ...channels, py: { value: py, scale: "y" } }), {
    x: x3,
    y: y2,
    channels,
    ...options,
    // Unlike other composed transforms, the render transform must be the
    // outermost render function because it will re-render dynamically in
    // response to pointer events.
    render: composeRender(function(index2, scales, values2, dimensions, context, next) {
      context = { ...context, pointerSticky: !1 };
      let svg = context.ownerSVGElement, { data } = context.getMarkState(this), state = states.get(svg);
      state || states.set(svg, state = { sticky: !1, roots: [], renders: [] });
      let renderIndex = state.renders.push(render2) - 1, { x: x4, y: y3, fx, fy } = scales, tx = fx ? fx(index2.fx) - dimensions.marginLeft : 0, ty = fy ? fy(index2.fy) - dimensions.marginTop : 0;
      x4?.bandwidth && (tx += x4.bandwidth() / 2), y3?.bandwidth && (ty += y3.bandwidth() / 2);
      let faceted = index2.fi != null, facetState;
      if (faceted) {
        let facetStates = state.facetStates;
        facetStates || (state.facetStates = facetStates = /* @__PURE__ */ new Map()), facetState = facetStates.get(this), facetState || facetStates.set(this, facetState = /* @__PURE__ */ new Map());
      }
      let [cx, cy] = applyFrameAnchor(this, dimensions), { px: PX, py: PY } = values2, px2 = PX ? (i2) => PX[i2] : anchorX(values2, cx), py2 = PY ? (i2) => PY[i2] : anchorY(values2, cy), i, g, s2, f;
      function update(ii, ri) {
        if (faceted)
          if (f && (f = cancelAnimationFrame(f)), ii == null) facetState.delete(index2.fi);
          else {
            facetState.set(index2.fi, ri), f = requestAnimationFrame(() => {
              f = null;
              for (let [fi, r] of facetState)
                if (r < ri || r === ri && fi < index2.fi) {
                  ii = null;
                  break;
                }
              render2(ii);
            });
            return;
          }
        render2(ii);
      }
      function render2(ii) {
        if (i === ii && s2 === state.sticky) return;
        i = ii, s2 = context.pointerSticky = state.sticky;
        let I = i == null ? [] : [i];
        faceted && (I.fx = index2.fx, I.fy = index2.fy, I.fi = index2.fi);
        let r = next(I, scales, values2, dimensions, context);
        if (g) {
          if (faceted) {
            let p = g.parentNode, ft = g.getAttribute("transform"), mt = r.getAttribute("transform");
            ft ? r.setAttribute("transform", ft) : r.removeAttribute("transform"), mt ? p.setAttribute("transform", mt) : p.removeAttribute("transform"), r.removeAttribute("aria-label"), r.removeAttribute("aria-description"), r.removeAttribute("aria-hidden");
          }
          g.replaceWith(r);
        }
        if (state.roots[renderIndex] = g = r, !(i == null && facetState?.size > 1)) {
          let value2 = i == null ? null : isArray(data) ? data[i] : data.get(i);
          context.dispatchValue(value2);
        }
        return r;
      }
      function pointermove(event) {
        if (state.sticky || event.pointerType === "mouse" && event.buttons === 1) return;
        let [xp, yp] = pointer(event);
        xp -= tx, yp -= ty;
        let kpx = xp < dimensions.marginLeft || xp > dimensions.width - dimensions.marginRight ? 1 : kx2, kpy = yp < dimensions.marginTop || yp > dimensions.height - dimensions.marginBottom ? 1 : ky2, ii = null, ri = maxRadius * maxRadius;
        for (let j of index2) {
          let dx = kpx * (px2(j) - xp), dy = kpy * (py2(j) - yp), rj = dx * dx + dy * dy;
          rj <= ri && (ii = j, ri = rj);
        }
        if (ii != null && (kx2 !== 1 || ky2 !== 1)) {
          let dx = px2(ii) - xp, dy = py2(ii) - yp;
          ri = dx * dx + dy * dy;
        }
        update(ii, ri);
      }
      function pointerdown(event) {
        event.pointerType === "mouse" && i != null && (state.sticky && state.roots.some((r) => r?.contains(event.target)) || (state.sticky ? (state.sticky = !1, state.renders.forEach((r) => r(null))) : (state.sticky = !0, render2(i)), event.stopImmediatePropagation()));
      }
      function pointerleave(event) {
        event.pointerType === "mouse" && (state.sticky || update(null));
      }
      return svg.addEventListener("pointerenter", pointermove), svg.addEventListener("pointermove", pointermove), svg.addEventListener("pointerdown", pointerdown), svg.addEventListener("pointerleave", pointerleave), render2(null);
    }, render)
  };
}
function pointer2(options) {
  return pointerK(1, 1, options);
}
function pointerX(options) {
  return pointerK(1, 0.01, options);
}
function pointerY(options) {
  return pointerK(0.01, 1, options);
}
function anchorX({ x1: X12, x2: X22, x: X = X12 }, cx) {
  return X12 && X22 ? (i) => (X12[i] + X22[i]) / 2 : X ? (i) => X[i] : () => cx;
}
function anchorY({ y1: Y12, y2: Y22, y: Y = Y12 }, cy) {
  return Y12 && Y22 ? (i) => (Y12[i] + Y22[i]) / 2 : Y ? (i) => Y[i] : () => cy;
}

// node_modules/@observablehq/plot/src/axes.js
function inferFontVariant(scale) {
  return isOrdinalScale(scale) && scale.interval === void 0 ? void 0 : "tabular-nums";
}

// node_modules/@observablehq/plot/src/legends/ramp.js
function legendRamp(color3, options) {
  let {
    label = color3.label,
    tickSize = 6,
    width = 240,
    height = 44 + tickSize,
    marginTop = 18,
    marginRight = 0,
    marginBottom = 16 + tickSize,
    marginLeft = 0,
    style,
    ticks: ticks2 = (width - marginLeft - marginRight) / 64,
    tickFormat: tickFormat2,
    fontVariant = inferFontVariant(color3),
    round: round2 = !0,
    opacity: opacity2,
    className
  } = options, context = createContext(options);
  className = maybeClassName(className), opacity2 = maybeNumberChannel(opacity2)[1], tickFormat2 === null && (tickFormat2 = () => null);
  let svg = create("svg", context).attr("class", `${className}-ramp`).attr("font-family", "system-ui, sans-serif").attr("font-size", 10).attr("width", width).attr("height", height).attr("viewBox", `0 0 ${width} ${height}`).call(
    (svg2) => (
      // Warning: if you edit this, change defaultClassName.
      svg2.append("style").text(
        `:where(.${className}-ramp) {
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
  overflow: visible;
}
:where(.${className}-ramp text) {
  white-space: pre;
}`
      )
    )
  ).call(applyInlineStyles, style), tickAdjust = (g) => g.selectAll(".tick line").attr("y1", marginTop + marginBottom - height), x3, applyRange = round2 ? (x4, range4) => x4.rangeRound(range4) : (x4, range4) => x4.range(range4), { type, domain, range: range3, interpolate, scale, pivot } = color3;
  if (interpolate) {
    let interpolator = range3 === void 0 ? interpolate : piecewise(interpolate.length === 1 ? interpolatePiecewise(interpolate) : interpolate, range3);
    x3 = applyRange(
      scale.copy(),
      quantize(
        number3(marginLeft, width - marginRight),
        Math.min(domain.length + (pivot !== void 0), range3 === void 0 ? 1 / 0 : range3.length)
      )
    );
    let n = 256, canvas = context.document.createElement("canvas");
    canvas.width = n, canvas.height = 1;
    let context2 = canvas.getContext("2d");
    for (let i = 0, j = n - 1; i < n; ++i)
      context2.fillStyle = interpolator(i / j), context2.fillRect(i, 0, 1, 1);
    svg.append("image").attr("opacity", opacity2).attr("x", marginLeft).attr("y", marginTop).attr("width", width - marginLeft - marginRight).attr("height", height - marginTop - marginBottom).attr("preserveAspectRatio", "none").attr("xlink:href", canvas.toDataURL());
  } else if (type === "threshold") {
    let thresholds = domain, thresholdFormat = tickFormat2 === void 0 ? (d) => d : typeof tickFormat2 == "string" ? format(tickFormat2) : tickFormat2;
    x3 = applyRange(linear2().domain([-1, range3.length - 1]), [marginLeft, width - marginRight]), svg.append("g").attr("fill-opacity", opacity2).selectAll().data(range3).enter().append("rect").attr("x", (d, i) => x3(i - 1)).attr("y", marginTop).attr("width", (d, i) => x3(i) - x3(i - 1)).attr("height", height - marginTop - marginBottom).attr("fill", (d) => d), ticks2 = map2(thresholds, (_, i) => i), tickFormat2 = (i) => thresholdFormat(thresholds[i], i);
  } else
    x3 = applyRange(band().domain(domain), [marginLeft, width - marginRight]), svg.append("g").attr("fill-opacity", opacity2).selectAll().data(domain).enter().append("rect").attr("x", x3).attr("y", marginTop).attr("width", Math.max(0, x3.bandwidth() - 1)).attr("height", height - marginTop - marginBottom).attr("fill", scale), tickAdjust = () => {
    };
  return svg.append("g").attr("transform", `translate(0,${height - marginBottom})`).call(
    axisBottom(x3).ticks(Array.isArray(ticks2) ? null : ticks2, typeof tickFormat2 == "string" ? tickFormat2 : void 0).tickFormat(typeof tickFormat2 == "function" ? tickFormat2 : void 0).tickSize(tickSize).tickValues(Array.isArray(ticks2) ? ticks2 : null)
  ).attr("font-size", null).attr("font-family", null).attr("font-variant", impliedString(fontVariant, "normal")).call(tickAdjust).call((g) => g.select(".domain").remove()), label !== void 0 && svg.append("text").attr("x", marginLeft).attr("y", marginTop - 6).attr("fill", "currentColor").attr("font-weight", "bold").text(label), svg.node();
}

// node_modules/@observablehq/plot/src/math.js
var radians3 = Math.PI / 180;

// node_modules/@observablehq/plot/src/marker.js
function markers(mark, { marker, markerStart = marker, markerMid = marker, markerEnd = marker } = {}) {
  mark.markerStart = maybeMarker(markerStart), mark.markerMid = maybeMarker(markerMid), mark.markerEnd = maybeMarker(markerEnd);
}
function maybeMarker(marker) {
  if (marker == null || marker === !1) return null;
  if (marker === !0) return markerCircleFill;
  if (typeof marker == "function") return marker;
  switch (`${marker}`.toLowerCase()) {
    case "none":
      return null;
    case "arrow":
      return markerArrow("auto");
    case "arrow-reverse":
      return markerArrow("auto-start-reverse");
    case "dot":
      return markerDot;
    case "circle":
    case "circle-fill":
      return markerCircleFill;
    case "circle-stroke":
      return markerCircleStroke;
    case "tick":
      return markerTick("auto");
    case "tick-x":
      return markerTick(90);
    case "tick-y":
      return markerTick(0);
  }
  throw new Error(`invalid marker: ${marker}`);
}
function markerArrow(orient) {
  return (color3, context) => create("svg:marker", context).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("orient", orient).attr("fill", "none").attr("stroke", color3).attr("stroke-width", 1.5).attr("stroke-linecap", "round").attr("stroke-linejoin", "round").call((marker) => marker.append("path").attr("d", "M-1.5,-3l3,3l-3,3")).node();
}
function markerDot(color3, context) {
  return create("svg:marker", context).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", color3).attr("stroke", "none").call((marker) => marker.append("circle").attr("r", 2.5)).node();
}
function markerCircleFill(color3, context) {
  return create("svg:marker", context).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", color3).attr("stroke", "var(--plot-background)").attr("stroke-width", 1.5).call((marker) => marker.append("circle").attr("r", 3)).node();
}
function markerCircleStroke(color3, context) {
  return create("svg:marker", context).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", "var(--plot-background)").attr("stroke", color3).attr("stroke-width", 1.5).call((marker) => marker.append("circle").attr("r", 3)).node();
}
function markerTick(orient) {
  return (color3, context) => create("svg:marker", context).attr("viewBox", "-3 -3 6 6").attr("markerWidth", 6).attr("markerHeight", 6).attr("orient", orient).attr("stroke", color3).call((marker) => marker.append("path").attr("d", "M0,-3v6")).node();
}
var nextMarkerId = 0;
function applyMarkers(path2, mark, { stroke: S }, context) {
  return applyMarkersColor(path2, mark, S && ((i) => S[i]), null, context);
}
function applyGroupedMarkers(path2, mark, { stroke: S, z: Z }, context) {
  return applyMarkersColor(path2, mark, S && (([i]) => S[i]), Z, context);
}
var START = 1, END = 2;
function getGroupedOrientation(path2, Z) {
  let O = new Uint8Array(Z.length), D2 = path2.data().filter((I) => I.length > 1), n = D2.length;
  for (let i = 0, z = unset; i < n; ++i) {
    let I = D2[i];
    if (I.length > 1) {
      let i2 = I[0];
      z !== (z = keyof2(Z[i2])) && (O[i2] |= START);
    }
  }
  for (let i = n - 1, z = unset; i >= 0; --i) {
    let I = D2[i];
    if (I.length > 1) {
      let i2 = I[0];
      z !== (z = keyof2(Z[i2])) && (O[i2] |= END);
    }
  }
  return ([i]) => O[i];
}
function applyMarkersColor(path2, { markerStart, markerMid, markerEnd, stroke }, strokeof = () => stroke, Z, context) {
  if (!markerStart && !markerMid && !markerEnd) return;
  let iriByMarkerColor = /* @__PURE__ */ new Map(), orient = Z && getGroupedOrientation(path2, Z);
  function applyMarker(name, marker, filter2) {
    return function(i) {
      if (filter2 && !filter2(i)) return;
      let color3 = strokeof(i), iriByColor = iriByMarkerColor.get(marker);
      iriByColor || iriByMarkerColor.set(marker, iriByColor = /* @__PURE__ */ new Map());
      let iri = iriByColor.get(color3);
      if (!iri) {
        let node = this.parentNode.insertBefore(marker(color3, context), this), id = `plot-marker-${++nextMarkerId}`;
        node.setAttribute("id", id), iriByColor.set(color3, iri = `url(#${id})`);
      }
      this.setAttribute(name, iri);
    };
  }
  markerStart && path2.each(applyMarker("marker-start", markerStart, orient && ((i) => orient(i) & START))), markerMid && orient && path2.each(applyMarker("marker-start", markerMid, (i) => !(orient(i) & START))), markerMid && path2.each(applyMarker("marker-mid", markerMid)), markerEnd && path2.each(applyMarker("marker-end", markerEnd, orient && ((i) => orient(i) & END)));
}

// node_modules/@observablehq/plot/src/transforms/inset.js
function maybeInsetX({ inset, insetLeft, insetRight, ...options } = {}) {
  return [insetLeft, insetRight] = maybeInset(inset, insetLeft, insetRight), { inset, insetLeft, insetRight, ...options };
}
function maybeInsetY({ inset, insetTop, insetBottom, ...options } = {}) {
  return [insetTop, insetBottom] = maybeInset(inset, insetTop, insetBottom), { inset, insetTop, insetBottom, ...options };
}
function maybeInset(inset, inset1, inset2) {
  return inset === void 0 && inset1 === void 0 && inset2 === void 0 ? offset ? [1, 0] : [0.5, 0.5] : [inset1, inset2];
}

// node_modules/@observablehq/plot/src/transforms/interval.js
function maybeIntervalValue(value2, { interval }) {
  return value2 = { ...maybeValue(value2) }, value2.interval = maybeInterval(value2.interval === void 0 ? interval : value2.interval), value2;
}
function maybeIntervalK(k2, maybeInsetK, options, trivial) {
  let { [k2]: v, [`${k2}1`]: v1, [`${k2}2`]: v2 } = options, { value: value2, interval } = maybeIntervalValue(v, options);
  if (value2 == null || interval == null && !trivial) return options;
  let label = labelof(v);
  if (interval == null) {
    let V, kv = { transform: (data) => V || (V = valueof(data, value2)), label };
    return {
      ...options,
      [k2]: void 0,
      [`${k2}1`]: v1 === void 0 ? kv : v1,
      [`${k2}2`]: v2 === void 0 && !(v1 === v2 && trivial) ? kv : v2
    };
  }
  let D1, V1;
  function transform2(data) {
    return V1 !== void 0 && data === D1 ? V1 : V1 = map2(valueof(D1 = data, value2), (v3) => interval.floor(v3));
  }
  return maybeInsetK({
    ...options,
    [k2]: void 0,
    [`${k2}1`]: v1 === void 0 ? { transform: transform2, label } : v1,
    [`${k2}2`]: v2 === void 0 ? { transform: (data) => transform2(data).map((v3) => interval.offset(v3)), label } : v2
  });
}
function maybeIntervalMidK(k2, maybeInsetK, options) {
  let { [k2]: v } = options, { value: value2, interval } = maybeIntervalValue(v, options);
  return value2 == null || interval == null ? options : maybeInsetK({
    ...options,
    [k2]: {
      label: labelof(v),
      transform: (data) => {
        let V1 = map2(valueof(data, value2), (v2) => interval.floor(v2)), V2 = V1.map((v2) => interval.offset(v2));
        return V1.map(
          isTemporal(V1) ? (v1, v2) => v1 == null || isNaN(v1 = +v1) || (v2 = V2[v2], v2 == null) || isNaN(v2 = +v2) ? void 0 : new Date((v1 + v2) / 2) : (v1, v2) => v1 == null || (v2 = V2[v2], v2 == null) ? NaN : (+v1 + +v2) / 2
        );
      }
    }
  });
}
function maybeTrivialIntervalX(options = {}) {
  return maybeIntervalK("x", maybeInsetX, options, !0);
}
function maybeTrivialIntervalY(options = {}) {
  return maybeIntervalK("y", maybeInsetY, options, !0);
}
function maybeIntervalX(options = {}) {
  return maybeIntervalK("x", maybeInsetX, options);
}
function maybeIntervalY(options = {}) {
  return maybeIntervalK("y", maybeInsetY, options);
}
function maybeIntervalMidX(options = {}) {
  return maybeIntervalMidK("x", maybeInsetX, options);
}
function maybeIntervalMidY(options = {}) {
  return maybeIntervalMidK("y", maybeInsetY, options);
}

// node_modules/@observablehq/plot/src/marks/rule.js
var defaults = {
  ariaLabel: "rule",
  fill: null,
  stroke: "currentColor"
}, RuleX = class extends Mark {
  constructor(data, options = {}) {
    let { x: x3, y1: y12, y2, inset = 0, insetTop = inset, insetBottom = inset } = options;
    super(
      data,
      {
        x: { value: x3, scale: "x", optional: !0 },
        y1: { value: y12, scale: "y", optional: !0 },
        y2: { value: y2, scale: "y", optional: !0 }
      },
      withTip(options, "x"),
      defaults
    ), this.insetTop = number5(insetTop), this.insetBottom = number5(insetBottom), markers(this, options);
  }
  render(index2, scales, channels, dimensions, context) {
    let { x: x3, y: y2 } = scales, { x: X, y1: Y12, y2: Y22 } = channels, { width, height, marginTop, marginRight, marginLeft, marginBottom } = dimensions, { insetTop, insetBottom } = this;
    return create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyTransform, this, { x: X && x3 }, offset, 0).call(
      (g) => g.selectAll().data(index2).enter().append("line").call(applyDirectStyles, this).attr("x1", X ? (i) => X[i] : (marginLeft + width - marginRight) / 2).attr("x2", X ? (i) => X[i] : (marginLeft + width - marginRight) / 2).attr("y1", Y12 && !isCollapsed(y2) ? (i) => Y12[i] + insetTop : marginTop + insetTop).attr(
        "y2",
        Y22 && !isCollapsed(y2) ? y2.bandwidth ? (i) => Y22[i] + y2.bandwidth() - insetBottom : (i) => Y22[i] - insetBottom : height - marginBottom - insetBottom
      ).call(applyChannelStyles, this, channels).call(applyMarkers, this, channels, context)
    ).node();
  }
}, RuleY = class extends Mark {
  constructor(data, options = {}) {
    let { x1: x12, x2: x22, y: y2, inset = 0, insetRight = inset, insetLeft = inset } = options;
    super(
      data,
      {
        y: { value: y2, scale: "y", optional: !0 },
        x1: { value: x12, scale: "x", optional: !0 },
        x2: { value: x22, scale: "x", optional: !0 }
      },
      withTip(options, "y"),
      defaults
    ), this.insetRight = number5(insetRight), this.insetLeft = number5(insetLeft), markers(this, options);
  }
  render(index2, scales, channels, dimensions, context) {
    let { x: x3, y: y2 } = scales, { y: Y, x1: X12, x2: X22 } = channels, { width, height, marginTop, marginRight, marginLeft, marginBottom } = dimensions, { insetLeft, insetRight } = this;
    return create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyTransform, this, { y: Y && y2 }, 0, offset).call(
      (g) => g.selectAll().data(index2).enter().append("line").call(applyDirectStyles, this).attr("x1", X12 && !isCollapsed(x3) ? (i) => X12[i] + insetLeft : marginLeft + insetLeft).attr(
        "x2",
        X22 && !isCollapsed(x3) ? x3.bandwidth ? (i) => X22[i] + x3.bandwidth() - insetRight : (i) => X22[i] - insetRight : width - marginRight - insetRight
      ).attr("y1", Y ? (i) => Y[i] : (marginTop + height - marginBottom) / 2).attr("y2", Y ? (i) => Y[i] : (marginTop + height - marginBottom) / 2).call(applyChannelStyles, this, channels).call(applyMarkers, this, channels, context)
    ).node();
  }
};
function ruleX(data, options) {
  let { x: x3 = identity6, y: y2, y1: y12, y2: y22, ...rest } = maybeIntervalY(options);
  return [y12, y22] = maybeOptionalZero(y2, y12, y22), new RuleX(data, { ...rest, x: x3, y1: y12, y2: y22 });
}
function ruleY(data, options) {
  let { y: y2 = identity6, x: x3, x1: x12, x2: x22, ...rest } = maybeIntervalX(options);
  return [x12, x22] = maybeOptionalZero(x3, x12, x22), new RuleY(data, { ...rest, y: y2, x1: x12, x2: x22 });
}
function maybeOptionalZero(x3, x12, x22) {
  if (x3 == null) {
    if (x12 === void 0) {
      if (x22 !== void 0) return [0, x22];
    } else if (x22 === void 0) return [0, x12];
  } else {
    if (x12 === void 0)
      return x22 === void 0 ? [0, x3] : [x3, x22];
    if (x22 === void 0)
      return [x3, x12];
  }
  return [x12, x22];
}

// node_modules/@observablehq/plot/src/template.js
function template(strings, ...parts) {
  let n = parts.length;
  for (let j = 0, copy2 = !0; j < n; ++j)
    typeof parts[j] != "function" && (copy2 && (strings = strings.slice(), copy2 = !1), strings.splice(j, 2, strings[j] + parts[j] + strings[j + 1]), parts.splice(j, 1), --j, --n);
  return (i) => {
    let s2 = strings[0];
    for (let j = 0; j < n; ++j)
      s2 += parts[j](i) + strings[j + 1];
    return s2;
  };
}

// node_modules/@observablehq/plot/src/marks/text.js
var defaults2 = {
  ariaLabel: "text",
  strokeLinejoin: "round",
  strokeWidth: 3,
  paintOrder: "stroke"
}, softHyphen = "\xAD", Text = class extends Mark {
  constructor(data, options = {}) {
    let {
      x: x3,
      y: y2,
      text: text2 = isIterable(data) && isTextual(data) ? identity6 : indexOf,
      frameAnchor,
      textAnchor = /right$/i.test(frameAnchor) ? "end" : /left$/i.test(frameAnchor) ? "start" : "middle",
      lineAnchor = /^top/i.test(frameAnchor) ? "top" : /^bottom/i.test(frameAnchor) ? "bottom" : "middle",
      lineHeight = 1,
      lineWidth = 1 / 0,
      textOverflow,
      monospace,
      fontFamily = monospace ? "ui-monospace, monospace" : void 0,
      fontSize,
      fontStyle,
      fontVariant,
      fontWeight,
      rotate
    } = options, [vrotate, crotate] = maybeNumberChannel(rotate, 0), [vfontSize, cfontSize] = maybeFontSizeChannel(fontSize);
    if (super(
      data,
      {
        x: { value: x3, scale: "x", optional: !0 },
        y: { value: y2, scale: "y", optional: !0 },
        fontSize: { value: vfontSize, optional: !0 },
        rotate: { value: numberChannel(vrotate), optional: !0 },
        text: { value: text2, filter: nonempty, optional: !0 }
      },
      options,
      defaults2
    ), this.rotate = crotate, this.textAnchor = impliedString(textAnchor, "middle"), this.lineAnchor = keyword(lineAnchor, "lineAnchor", ["top", "middle", "bottom"]), this.lineHeight = +lineHeight, this.lineWidth = +lineWidth, this.textOverflow = maybeTextOverflow(textOverflow), this.monospace = !!monospace, this.fontFamily = string2(fontFamily), this.fontSize = cfontSize, this.fontStyle = string2(fontStyle), this.fontVariant = string2(fontVariant), this.fontWeight = string2(fontWeight), this.frameAnchor = maybeFrameAnchor(frameAnchor), !(this.lineWidth >= 0)) throw new Error(`invalid lineWidth: ${lineWidth}`);
    this.splitLines = splitter(this), this.clipLine = clipper(this);
  }
  render(index2, scales, channels, dimensions, context) {
    let { x: x3, y: y2 } = scales, { x: X, y: Y, rotate: R, text: T, title: TL, fontSize: FS } = channels, { rotate } = this, [cx, cy] = applyFrameAnchor(this, dimensions);
    return create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyIndirectTextStyles, this, T, dimensions).call(applyTransform, this, { x: X && x3, y: Y && y2 }).call(
      (g) => g.selectAll().data(index2).enter().append("text").call(applyDirectStyles, this).call(applyMultilineText, this, T, TL).attr(
        "transform",
        template`translate(${X ? (i) => X[i] : cx},${Y ? (i) => Y[i] : cy})${R ? (i) => ` rotate(${R[i]})` : rotate ? ` rotate(${rotate})` : ""}`
      ).call(applyAttr, "font-size", FS && ((i) => FS[i])).call(applyChannelStyles, this, channels)
    ).node();
  }
};
function maybeTextOverflow(textOverflow) {
  return textOverflow == null ? null : keyword(textOverflow, "textOverflow", [
    "clip",
    // shorthand for clip-end
    "ellipsis",
    // … ellipsis-end
    "clip-start",
    "clip-end",
    "ellipsis-start",
    "ellipsis-middle",
    "ellipsis-end"
  ]).replace(/^(clip|ellipsis)$/, "$1-end");
}
function applyMultilineText(selection2, mark, T, TL) {
  if (!T) return;
  let { lineAnchor, lineHeight, textOverflow, splitLines, clipLine: clipLine2 } = mark;
  selection2.each(function(i) {
    let lines = splitLines(formatDefault(T[i]) ?? "").map(clipLine2), n = lines.length, y2 = lineAnchor === "top" ? 0.71 : lineAnchor === "bottom" ? 1 - n : (164 - n * 100) / 200;
    if (n > 1) {
      let m = 0;
      for (let i2 = 0; i2 < n; ++i2) {
        if (++m, !lines[i2]) continue;
        let tspan = this.ownerDocument.createElementNS(namespaces.svg, "tspan");
        tspan.setAttribute("x", 0), i2 === m - 1 ? tspan.setAttribute("y", `${(y2 + i2) * lineHeight}em`) : tspan.setAttribute("dy", `${m * lineHeight}em`), tspan.textContent = lines[i2], this.appendChild(tspan), m = 0;
      }
    } else
      y2 && this.setAttribute("y", `${y2 * lineHeight}em`), this.textContent = lines[0];
    if (textOverflow && !TL && lines[0] !== T[i]) {
      let title = this.ownerDocument.createElementNS(namespaces.svg, "title");
      title.textContent = T[i], this.appendChild(title);
    }
  });
}
function text(data, { x: x3, y: y2, ...options } = {}) {
  return options.frameAnchor === void 0 && ([x3, y2] = maybeTuple(x3, y2)), new Text(data, { ...options, x: x3, y: y2 });
}
function textX(data, { x: x3 = identity6, ...options } = {}) {
  return new Text(data, maybeIntervalMidY({ ...options, x: x3 }));
}
function textY(data, { y: y2 = identity6, ...options } = {}) {
  return new Text(data, maybeIntervalMidX({ ...options, y: y2 }));
}
function applyIndirectTextStyles(selection2, mark, T) {
  applyAttr(selection2, "text-anchor", mark.textAnchor), applyAttr(selection2, "font-family", mark.fontFamily), applyAttr(selection2, "font-size", mark.fontSize), applyAttr(selection2, "font-style", mark.fontStyle), applyAttr(selection2, "font-variant", mark.fontVariant === void 0 ? inferFontVariant2(T) : mark.fontVariant), applyAttr(selection2, "font-weight", mark.fontWeight);
}
function inferFontVariant2(T) {
  return T && (isNumeric(T) || isTemporal(T)) ? "tabular-nums" : void 0;
}
var fontSizes = /* @__PURE__ */ new Set([
  // global keywords
  "inherit",
  "initial",
  "revert",
  "unset",
  // absolute keywords
  "xx-small",
  "x-small",
  "small",
  "medium",
  "large",
  "x-large",
  "xx-large",
  "xxx-large",
  // relative keywords
  "larger",
  "smaller"
]);
function maybeFontSizeChannel(fontSize) {
  return fontSize == null || typeof fontSize == "number" ? [void 0, fontSize] : typeof fontSize != "string" ? [fontSize, void 0] : (fontSize = fontSize.trim().toLowerCase(), fontSizes.has(fontSize) || /^[+-]?\d*\.?\d+(e[+-]?\d+)?(\w*|%)$/.test(fontSize) ? [void 0, fontSize] : [fontSize, void 0]);
}
function lineWrap(input, maxWidth, widthof) {
  let lines = [], lineStart, lineEnd = 0;
  for (let [wordStart, wordEnd, required] of lineBreaks(input)) {
    if (lineStart === void 0 && (lineStart = wordStart), lineEnd > lineStart && widthof(input, lineStart, wordEnd) > maxWidth && (lines.push(input.slice(lineStart, lineEnd) + (input[lineEnd - 1] === softHyphen ? "-" : "")), lineStart = wordStart), required) {
      lines.push(input.slice(lineStart, wordEnd)), lineStart = void 0;
      continue;
    }
    lineEnd = wordEnd;
  }
  return lines;
}
function* lineBreaks(input) {
  let i = 0, j = 0, n = input.length;
  for (; j < n; ) {
    let k2 = 1;
    switch (input[j]) {
      case softHyphen:
      case "-":
        ++j, yield [i, j, !1], i = j;
        break;
      case " ":
        for (yield [i, j, !1]; input[++j] === " "; ) ;
        i = j;
        break;
      case "\r":
        input[j + 1] === `
` && ++k2;
      // falls through
      case `
`:
        yield [i, j, !0], j += k2, i = j;
        break;
      default:
        ++j;
        break;
    }
  }
  yield [i, j, !0];
}
var defaultWidthMap = {
  a: 56,
  b: 63,
  c: 57,
  d: 63,
  e: 58,
  f: 37,
  g: 62,
  h: 60,
  i: 26,
  j: 26,
  k: 55,
  l: 26,
  m: 88,
  n: 60,
  o: 60,
  p: 62,
  q: 62,
  r: 39,
  s: 54,
  t: 38,
  u: 60,
  v: 55,
  w: 79,
  x: 54,
  y: 55,
  z: 55,
  A: 69,
  B: 67,
  C: 73,
  D: 74,
  E: 61,
  F: 58,
  G: 76,
  H: 75,
  I: 28,
  J: 55,
  K: 67,
  L: 58,
  M: 89,
  N: 75,
  O: 78,
  P: 65,
  Q: 78,
  R: 67,
  S: 65,
  T: 65,
  U: 75,
  V: 69,
  W: 98,
  X: 69,
  Y: 67,
  Z: 67,
  0: 64,
  1: 48,
  2: 62,
  3: 64,
  4: 66,
  5: 63,
  6: 65,
  7: 58,
  8: 65,
  9: 65,
  " ": 29,
  "!": 32,
  '"': 49,
  "'": 31,
  "(": 39,
  ")": 39,
  ",": 31,
  "-": 48,
  ".": 31,
  "/": 32,
  ":": 31,
  ";": 31,
  "?": 52,
  "\u2018": 31,
  "\u2019": 31,
  "\u201C": 47,
  "\u201D": 47,
  "\u2026": 82
};
function defaultWidth(text2, start = 0, end = text2.length) {
  let sum2 = 0;
  for (let i = start; i < end; i = readCharacter(text2, i))
    sum2 += defaultWidthMap[text2[i]] ?? (isPictographic(text2, i) ? 120 : defaultWidthMap.e);
  return sum2;
}
function monospaceWidth(text2, start = 0, end = text2.length) {
  let sum2 = 0;
  for (let i = start; i < end; i = readCharacter(text2, i))
    sum2 += isPictographic(text2, i) ? 126 : 63;
  return sum2;
}
function splitter({ monospace, lineWidth, textOverflow }) {
  if (textOverflow != null || lineWidth == 1 / 0) return (text2) => text2.split(/\r\n?|\n/g);
  let widthof = monospace ? monospaceWidth : defaultWidth, maxWidth = lineWidth * 100;
  return (text2) => lineWrap(text2, maxWidth, widthof);
}
function clipper({ monospace, lineWidth, textOverflow }) {
  if (textOverflow == null || lineWidth == 1 / 0) return (text2) => text2;
  let widthof = monospace ? monospaceWidth : defaultWidth, maxWidth = lineWidth * 100;
  switch (textOverflow) {
    case "clip-start":
      return (text2) => clipStart(text2, maxWidth, widthof, "");
    case "clip-end":
      return (text2) => clipEnd(text2, maxWidth, widthof, "");
    case "ellipsis-start":
      return (text2) => clipStart(text2, maxWidth, widthof, ellipsis);
    case "ellipsis-middle":
      return (text2) => clipMiddle(text2, maxWidth, widthof, ellipsis);
    case "ellipsis-end":
      return (text2) => clipEnd(text2, maxWidth, widthof, ellipsis);
  }
}
var ellipsis = "\u2026";
function cut(text2, width, widthof, inset) {
  let I = [], w = 0;
  for (let i = 0, j = 0, n = text2.length; i < n; i = j) {
    j = readCharacter(text2, i);
    let l = widthof(text2, i, j);
    if (w + l > width) {
      for (w += inset; w > width && i > 0; ) j = i, i = I.pop(), w -= widthof(text2, i, j);
      return [i, width - w];
    }
    w += l, I.push(i);
  }
  return [-1, 0];
}
function clipEnd(text2, width, widthof, ellipsis2) {
  text2 = text2.trim();
  let e = widthof(ellipsis2), [i] = cut(text2, width, widthof, e);
  return i < 0 ? text2 : text2.slice(0, i).trimEnd() + ellipsis2;
}
function clipMiddle(text2, width, widthof, ellipsis2) {
  text2 = text2.trim();
  let w = widthof(text2);
  if (w <= width) return text2;
  let e = widthof(ellipsis2) / 2, [i, ei] = cut(text2, width / 2, widthof, e), [j] = cut(text2, w - width / 2 - ei + e, widthof, -e);
  return j < 0 ? ellipsis2 : text2.slice(0, i).trimEnd() + ellipsis2 + text2.slice(readCharacter(text2, j)).trimStart();
}
function clipStart(text2, width, widthof, ellipsis2) {
  text2 = text2.trim();
  let w = widthof(text2);
  if (w <= width) return text2;
  let e = widthof(ellipsis2), [j] = cut(text2, w - width + e, widthof, -e);
  return j < 0 ? ellipsis2 : ellipsis2 + text2.slice(readCharacter(text2, j)).trimStart();
}
var reCombiner = /[\p{Combining_Mark}\p{Emoji_Modifier}]+/uy, rePictographic = new RegExp("\\p{Extended_Pictographic}", "uy");
function readCharacter(text2, i) {
  return i += isSurrogatePair(text2, i) ? 2 : 1, isCombiner(text2, i) && (i = reCombiner.lastIndex), isZeroWidthJoiner(text2, i) ? readCharacter(text2, i + 1) : i;
}
function isAscii(text2, i) {
  return text2.charCodeAt(i) < 128;
}
function isSurrogatePair(text2, i) {
  let hi = text2.charCodeAt(i);
  if (hi >= 55296 && hi < 56320) {
    let lo = text2.charCodeAt(i + 1);
    return lo >= 56320 && lo < 57344;
  }
  return !1;
}
function isZeroWidthJoiner(text2, i) {
  return text2.charCodeAt(i) === 8205;
}
function isCombiner(text2, i) {
  return isAscii(text2, i) ? !1 : (reCombiner.lastIndex = i, reCombiner.test(text2));
}
function isPictographic(text2, i) {
  return isAscii(text2, i) ? !1 : (rePictographic.lastIndex = i, rePictographic.test(text2));
}

// node_modules/@observablehq/plot/src/marks/vector.js
var defaults3 = {
  ariaLabel: "vector",
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.5,
  strokeLinejoin: "round",
  strokeLinecap: "round"
}, defaultRadius = 3.5, wingRatio = defaultRadius * 5, shapeArrow = {
  draw(context, l, r) {
    let wing = l * r / wingRatio;
    context.moveTo(0, 0), context.lineTo(0, -l), context.moveTo(-wing, wing - l), context.lineTo(0, -l), context.lineTo(wing, wing - l);
  }
}, shapeSpike = {
  draw(context, l, r) {
    context.moveTo(-r, 0), context.lineTo(0, -l), context.lineTo(r, 0);
  }
}, shapes = /* @__PURE__ */ new Map([
  ["arrow", shapeArrow],
  ["spike", shapeSpike]
]);
function isShapeObject(value2) {
  return value2 && typeof value2.draw == "function";
}
function maybeShape(shape) {
  if (isShapeObject(shape)) return shape;
  let value2 = shapes.get(`${shape}`.toLowerCase());
  if (value2) return value2;
  throw new Error(`invalid shape: ${shape}`);
}
var Vector = class extends Mark {
  constructor(data, options = {}) {
    let { x: x3, y: y2, r = defaultRadius, length: length2, rotate, shape = shapeArrow, anchor = "middle", frameAnchor } = options, [vl, cl] = maybeNumberChannel(length2, 12), [vr, cr] = maybeNumberChannel(rotate, 0);
    super(
      data,
      {
        x: { value: x3, scale: "x", optional: !0 },
        y: { value: y2, scale: "y", optional: !0 },
        length: { value: vl, scale: "length", optional: !0 },
        rotate: { value: vr, optional: !0 }
      },
      options,
      defaults3
    ), this.r = +r, this.length = cl, this.rotate = cr, this.shape = maybeShape(shape), this.anchor = keyword(anchor, "anchor", ["start", "middle", "end"]), this.frameAnchor = maybeFrameAnchor(frameAnchor);
  }
  render(index2, scales, channels, dimensions, context) {
    let { x: x3, y: y2 } = scales, { x: X, y: Y, length: L, rotate: A5 } = channels, { length: length2, rotate, anchor, shape, r } = this, [cx, cy] = applyFrameAnchor(this, dimensions);
    return create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyTransform, this, { x: X && x3, y: Y && y2 }).call(
      (g) => g.selectAll().data(index2).enter().append("path").call(applyDirectStyles, this).attr(
        "transform",
        template`translate(${X ? (i) => X[i] : cx},${Y ? (i) => Y[i] : cy})${A5 ? (i) => ` rotate(${A5[i]})` : rotate ? ` rotate(${rotate})` : ""}${anchor === "start" ? "" : anchor === "end" ? L ? (i) => ` translate(0,${L[i]})` : ` translate(0,${length2})` : L ? (i) => ` translate(0,${L[i] / 2})` : ` translate(0,${length2 / 2})`}`
      ).attr(
        "d",
        L ? (i) => {
          let p = pathRound();
          return shape.draw(p, L[i], r), p;
        } : (() => {
          let p = pathRound();
          return shape.draw(p, length2, r), p;
        })()
      ).call(applyChannelStyles, this, channels)
    ).node();
  }
};
function vectorX(data, options = {}) {
  let { x: x3 = identity6, ...rest } = options;
  return new Vector(data, { ...rest, x: x3 });
}
function vectorY(data, options = {}) {
  let { y: y2 = identity6, ...rest } = options;
  return new Vector(data, { ...rest, y: y2 });
}

// node_modules/@observablehq/plot/src/marks/axis.js
function maybeData(data, options) {
  return arguments.length < 2 && !isIterable(data) && (options = data, data = null), options === void 0 && (options = {}), [data, options];
}
function maybeAnchor2({ anchor } = {}, anchors) {
  return anchor === void 0 ? anchors[0] : keyword(anchor, "anchor", anchors);
}
function anchorY2(options) {
  return maybeAnchor2(options, ["left", "right"]);
}
function anchorFy(options) {
  return maybeAnchor2(options, ["right", "left"]);
}
function anchorX2(options) {
  return maybeAnchor2(options, ["bottom", "top"]);
}
function anchorFx(options) {
  return maybeAnchor2(options, ["top", "bottom"]);
}
function axisY() {
  let [data, options] = maybeData(...arguments);
  return axisKy("y", anchorY2(options), data, options);
}
function axisFy() {
  let [data, options] = maybeData(...arguments);
  return axisKy("fy", anchorFy(options), data, options);
}
function axisX() {
  let [data, options] = maybeData(...arguments);
  return axisKx("x", anchorX2(options), data, options);
}
function axisFx() {
  let [data, options] = maybeData(...arguments);
  return axisKx("fx", anchorFx(options), data, options);
}
function axisKy(k2, anchor, data, {
  color: color3 = "currentColor",
  opacity: opacity2 = 1,
  stroke = color3,
  strokeOpacity = opacity2,
  strokeWidth = 1,
  fill = color3,
  fillOpacity = opacity2,
  textAnchor,
  textStroke,
  textStrokeOpacity,
  textStrokeWidth,
  tickSize = k2 === "y" ? 6 : 0,
  tickPadding,
  tickRotate,
  x: x3,
  margin,
  marginTop = margin === void 0 ? 20 : margin,
  marginRight = margin === void 0 ? anchor === "right" ? 40 : 0 : margin,
  marginBottom = margin === void 0 ? 20 : margin,
  marginLeft = margin === void 0 ? anchor === "left" ? 40 : 0 : margin,
  label,
  labelAnchor,
  labelArrow,
  labelOffset,
  ariaLabel = `${k2}-axis`,
  ...options
}) {
  return tickSize = number5(tickSize), tickPadding = number5(tickPadding), tickRotate = number5(tickRotate), labelAnchor !== void 0 && (labelAnchor = keyword(labelAnchor, "labelAnchor", ["center", "top", "bottom"])), labelArrow = maybeLabelArrow(labelArrow), marks(
    tickSize && !isNoneish(stroke) ? axisTickKy(k2, anchor, data, {
      stroke,
      strokeOpacity,
      strokeWidth,
      tickSize,
      tickPadding,
      tickRotate,
      x: x3,
      ariaLabel,
      ...options
    }) : null,
    isNoneish(fill) ? null : axisTextKy(k2, anchor, data, {
      fill,
      fillOpacity,
      stroke: textStroke,
      strokeOpacity: textStrokeOpacity,
      strokeWidth: textStrokeWidth,
      textAnchor,
      tickSize,
      tickPadding,
      tickRotate,
      x: x3,
      marginTop,
      marginRight,
      marginBottom,
      marginLeft,
      ariaLabel,
      ...options
    }),
    !isNoneish(fill) && label !== null ? text(
      [],
      labelOptions({ fill, fillOpacity, ...options }, function(data2, facets, channels, scales, dimensions) {
        let scale = scales[k2], { marginTop: marginTop2, marginRight: marginRight2, marginBottom: marginBottom2, marginLeft: marginLeft2 } = k2 === "y" && dimensions.inset || dimensions, cla = labelAnchor ?? (scale.bandwidth ? "center" : "top"), clo = labelOffset ?? (anchor === "right" ? marginRight2 : marginLeft2) - 3;
        return cla === "center" ? (this.textAnchor = void 0, this.lineAnchor = anchor === "right" ? "bottom" : "top", this.frameAnchor = anchor, this.rotate = -90) : (this.textAnchor = anchor === "right" ? "end" : "start", this.lineAnchor = cla, this.frameAnchor = `${cla}-${anchor}`, this.rotate = 0), this.dy = cla === "top" ? 3 - marginTop2 : cla === "bottom" ? marginBottom2 - 3 : 0, this.dx = anchor === "right" ? clo : -clo, this.ariaLabel = `${ariaLabel} label`, {
          facets: [[0]],
          channels: { text: { value: [formatAxisLabel(k2, scale, { anchor, label, labelAnchor: cla, labelArrow })] } }
        };
      })
    ) : null
  );
}
function axisKx(k2, anchor, data, {
  color: color3 = "currentColor",
  opacity: opacity2 = 1,
  stroke = color3,
  strokeOpacity = opacity2,
  strokeWidth = 1,
  fill = color3,
  fillOpacity = opacity2,
  textAnchor,
  textStroke,
  textStrokeOpacity,
  textStrokeWidth,
  tickSize = k2 === "x" ? 6 : 0,
  tickPadding,
  tickRotate,
  y: y2,
  margin,
  marginTop = margin === void 0 ? anchor === "top" ? 30 : 0 : margin,
  marginRight = margin === void 0 ? 20 : margin,
  marginBottom = margin === void 0 ? anchor === "bottom" ? 30 : 0 : margin,
  marginLeft = margin === void 0 ? 20 : margin,
  label,
  labelAnchor,
  labelArrow,
  labelOffset,
  ariaLabel = `${k2}-axis`,
  ...options
}) {
  return tickSize = number5(tickSize), tickPadding = number5(tickPadding), tickRotate = number5(tickRotate), labelAnchor !== void 0 && (labelAnchor = keyword(labelAnchor, "labelAnchor", ["center", "left", "right"])), labelArrow = maybeLabelArrow(labelArrow), marks(
    tickSize && !isNoneish(stroke) ? axisTickKx(k2, anchor, data, {
      stroke,
      strokeOpacity,
      strokeWidth,
      tickSize,
      tickPadding,
      tickRotate,
      y: y2,
      ariaLabel,
      ...options
    }) : null,
    isNoneish(fill) ? null : axisTextKx(k2, anchor, data, {
      fill,
      fillOpacity,
      stroke: textStroke,
      strokeOpacity: textStrokeOpacity,
      strokeWidth: textStrokeWidth,
      textAnchor,
      tickSize,
      tickPadding,
      tickRotate,
      y: y2,
      marginTop,
      marginRight,
      marginBottom,
      marginLeft,
      ariaLabel,
      ...options
    }),
    !isNoneish(fill) && label !== null ? text(
      [],
      labelOptions({ fill, fillOpacity, ...options }, function(data2, facets, channels, scales, dimensions) {
        let scale = scales[k2], { marginTop: marginTop2, marginRight: marginRight2, marginBottom: marginBottom2, marginLeft: marginLeft2 } = k2 === "x" && dimensions.inset || dimensions, cla = labelAnchor ?? (scale.bandwidth ? "center" : "right"), clo = labelOffset ?? (anchor === "top" ? marginTop2 : marginBottom2) - 3;
        return cla === "center" ? (this.frameAnchor = anchor, this.textAnchor = void 0) : (this.frameAnchor = `${anchor}-${cla}`, this.textAnchor = cla === "right" ? "end" : "start"), this.lineAnchor = anchor, this.dy = anchor === "top" ? -clo : clo, this.dx = cla === "right" ? marginRight2 - 3 : cla === "left" ? 3 - marginLeft2 : 0, this.ariaLabel = `${ariaLabel} label`, {
          facets: [[0]],
          channels: { text: { value: [formatAxisLabel(k2, scale, { anchor, label, labelAnchor: cla, labelArrow })] } }
        };
      })
    ) : null
  );
}
function axisTickKy(k2, anchor, data, {
  strokeWidth = 1,
  strokeLinecap = null,
  strokeLinejoin = null,
  facetAnchor = anchor + (k2 === "y" ? "-empty" : ""),
  frameAnchor = anchor,
  tickSize,
  inset = 0,
  insetLeft = inset,
  insetRight = inset,
  dx = 0,
  y: y2 = k2 === "y" ? void 0 : null,
  ariaLabel,
  ...options
}) {
  return axisMark(
    vectorY,
    k2,
    data,
    {
      ariaLabel: `${ariaLabel} tick`,
      ariaHidden: !0
    },
    {
      strokeWidth,
      strokeLinecap,
      strokeLinejoin,
      facetAnchor,
      frameAnchor,
      y: y2,
      ...options,
      dx: anchor === "left" ? +dx - offset + +insetLeft : +dx + offset - insetRight,
      anchor: "start",
      length: tickSize,
      shape: anchor === "left" ? shapeTickLeft : shapeTickRight
    }
  );
}
function axisTickKx(k2, anchor, data, {
  strokeWidth = 1,
  strokeLinecap = null,
  strokeLinejoin = null,
  facetAnchor = anchor + (k2 === "x" ? "-empty" : ""),
  frameAnchor = anchor,
  tickSize,
  inset = 0,
  insetTop = inset,
  insetBottom = inset,
  dy = 0,
  x: x3 = k2 === "x" ? void 0 : null,
  ariaLabel,
  ...options
}) {
  return axisMark(
    vectorX,
    k2,
    data,
    {
      ariaLabel: `${ariaLabel} tick`,
      ariaHidden: !0
    },
    {
      strokeWidth,
      strokeLinejoin,
      strokeLinecap,
      facetAnchor,
      frameAnchor,
      x: x3,
      ...options,
      dy: anchor === "bottom" ? +dy - offset - insetBottom : +dy + offset + +insetTop,
      anchor: "start",
      length: tickSize,
      shape: anchor === "bottom" ? shapeTickBottom : shapeTickTop
    }
  );
}
function axisTextKy(k2, anchor, data, {
  facetAnchor = anchor + (k2 === "y" ? "-empty" : ""),
  frameAnchor = anchor,
  tickSize,
  tickRotate = 0,
  tickPadding = Math.max(3, 9 - tickSize) + (Math.abs(tickRotate) > 60 ? 4 * Math.cos(tickRotate * radians3) : 0),
  text: text2,
  textAnchor = Math.abs(tickRotate) > 60 ? "middle" : anchor === "left" ? "end" : "start",
  lineAnchor = tickRotate > 60 ? "top" : tickRotate < -60 ? "bottom" : "middle",
  fontVariant,
  inset = 0,
  insetLeft = inset,
  insetRight = inset,
  dx = 0,
  ariaLabel,
  y: y2 = k2 === "y" ? void 0 : null,
  ...options
}) {
  return axisMark(
    textY,
    k2,
    data,
    { ariaLabel: `${ariaLabel} tick label` },
    {
      facetAnchor,
      frameAnchor,
      text: text2,
      textAnchor,
      lineAnchor,
      fontVariant,
      rotate: tickRotate,
      y: y2,
      ...options,
      dx: anchor === "left" ? +dx - tickSize - tickPadding + +insetLeft : +dx + +tickSize + +tickPadding - insetRight
    },
    function(scale, data2, ticks2, tickFormat2, channels) {
      fontVariant === void 0 && (this.fontVariant = inferFontVariant3(scale)), text2 === void 0 && (channels.text = inferTextChannel(scale, data2, ticks2, tickFormat2, anchor));
    }
  );
}
function axisTextKx(k2, anchor, data, {
  facetAnchor = anchor + (k2 === "x" ? "-empty" : ""),
  frameAnchor = anchor,
  tickSize,
  tickRotate = 0,
  tickPadding = Math.max(3, 9 - tickSize) + (Math.abs(tickRotate) >= 10 ? 4 * Math.cos(tickRotate * radians3) : 0),
  text: text2,
  textAnchor = Math.abs(tickRotate) >= 10 ? tickRotate < 0 ^ anchor === "bottom" ? "start" : "end" : "middle",
  lineAnchor = Math.abs(tickRotate) >= 10 ? "middle" : anchor === "bottom" ? "top" : "bottom",
  fontVariant,
  inset = 0,
  insetTop = inset,
  insetBottom = inset,
  dy = 0,
  x: x3 = k2 === "x" ? void 0 : null,
  ariaLabel,
  ...options
}) {
  return axisMark(
    textX,
    k2,
    data,
    { ariaLabel: `${ariaLabel} tick label` },
    {
      facetAnchor,
      frameAnchor,
      text: text2 === void 0 ? null : text2,
      textAnchor,
      lineAnchor,
      fontVariant,
      rotate: tickRotate,
      x: x3,
      ...options,
      dy: anchor === "bottom" ? +dy + +tickSize + +tickPadding - insetBottom : +dy - tickSize - tickPadding + +insetTop
    },
    function(scale, data2, ticks2, tickFormat2, channels) {
      fontVariant === void 0 && (this.fontVariant = inferFontVariant3(scale)), text2 === void 0 && (channels.text = inferTextChannel(scale, data2, ticks2, tickFormat2, anchor));
    }
  );
}
function gridY() {
  let [data, options] = maybeData(...arguments);
  return gridKy("y", anchorY2(options), data, options);
}
function gridFy() {
  let [data, options] = maybeData(...arguments);
  return gridKy("fy", anchorFy(options), data, options);
}
function gridX() {
  let [data, options] = maybeData(...arguments);
  return gridKx("x", anchorX2(options), data, options);
}
function gridFx() {
  let [data, options] = maybeData(...arguments);
  return gridKx("fx", anchorFx(options), data, options);
}
function gridKy(k2, anchor, data, {
  y: y2 = k2 === "y" ? void 0 : null,
  x: x3 = null,
  x1: x12 = anchor === "left" ? x3 : null,
  x2: x22 = anchor === "right" ? x3 : null,
  ariaLabel = `${k2}-grid`,
  ariaHidden = !0,
  ...options
}) {
  return axisMark(ruleY, k2, data, { ariaLabel, ariaHidden }, { y: y2, x1: x12, x2: x22, ...gridDefaults(options) });
}
function gridKx(k2, anchor, data, {
  x: x3 = k2 === "x" ? void 0 : null,
  y: y2 = null,
  y1: y12 = anchor === "top" ? y2 : null,
  y2: y22 = anchor === "bottom" ? y2 : null,
  ariaLabel = `${k2}-grid`,
  ariaHidden = !0,
  ...options
}) {
  return axisMark(ruleX, k2, data, { ariaLabel, ariaHidden }, { x: x3, y1: y12, y2: y22, ...gridDefaults(options) });
}
function gridDefaults({
  color: color3 = "currentColor",
  opacity: opacity2 = 0.1,
  stroke = color3,
  strokeOpacity = opacity2,
  strokeWidth = 1,
  ...options
}) {
  return { stroke, strokeOpacity, strokeWidth, ...options };
}
function labelOptions({
  fill,
  fillOpacity,
  fontFamily,
  fontSize,
  fontStyle,
  fontVariant,
  fontWeight,
  monospace,
  pointerEvents,
  shapeRendering,
  clip: clip2 = !1
}, initializer2) {
  return [, fill] = maybeColorChannel(fill), [, fillOpacity] = maybeNumberChannel(fillOpacity), {
    facet: "super",
    x: null,
    y: null,
    fill,
    fillOpacity,
    fontFamily,
    fontSize,
    fontStyle,
    fontVariant,
    fontWeight,
    monospace,
    pointerEvents,
    shapeRendering,
    clip: clip2,
    initializer: initializer2
  };
}
function axisMark(mark, k2, data, properties, options, initialize) {
  let channels;
  function axisInitializer(data2, facets, _channels, scales, dimensions, context) {
    let initializeFacets = data2 == null && (k2 === "fx" || k2 === "fy"), { [k2]: scale } = scales;
    if (!scale) throw new Error(`missing scale: ${k2}`);
    let domain = scale.domain(), { interval, ticks: ticks2, tickFormat: tickFormat2, tickSpacing = k2 === "x" ? 80 : 35 } = options;
    if (typeof ticks2 == "string" && hasTemporalDomain(scale) && (interval = ticks2, ticks2 = void 0), ticks2 === void 0 && (ticks2 = maybeRangeInterval(interval, scale.type) ?? inferTickCount(scale, tickSpacing)), data2 == null) {
      if (isIterable(ticks2))
        data2 = arrayify2(ticks2);
      else if (isInterval(ticks2))
        data2 = inclusiveRange(ticks2, ...extent(domain));
      else if (scale.interval) {
        let interval2 = scale.interval;
        if (scale.ticks) {
          let [min3, max2] = extent(domain), n = (max2 - min3) / interval2[intervalDuration];
          interval2 = generalizeTimeInterval(interval2, n / ticks2) ?? interval2, data2 = inclusiveRange(interval2, min3, max2);
        } else {
          data2 = domain;
          let n = data2.length;
          interval2 = generalizeTimeInterval(interval2, n / ticks2) ?? interval2, interval2 !== scale.interval && (data2 = inclusiveRange(interval2, ...extent(data2)));
        }
        if (interval2 === scale.interval) {
          let n = Math.round(data2.length / ticks2);
          n > 1 && (data2 = data2.filter((d, i) => i % n === 0));
        }
      } else scale.ticks ? data2 = scale.ticks(ticks2) : data2 = domain;
      if (!scale.ticks && data2.length && data2 !== domain) {
        let domainSet = new InternSet(domain);
        data2 = data2.filter((d) => domainSet.has(d)), data2.length || warn(`Warning: the ${k2}-axis ticks appear to not align with the scale domain, resulting in no ticks. Try different ticks?`);
      }
      k2 === "y" || k2 === "x" ? facets = [range2(data2)] : channels[k2] = { scale: k2, value: identity6 };
    }
    initialize?.call(this, scale, data2, ticks2, tickFormat2, channels);
    let initializedChannels = Object.fromEntries(
      Object.entries(channels).map(([name, channel]) => [name, { ...channel, value: valueof(data2, channel.value) }])
    );
    return initializeFacets && (facets = context.filterFacets(data2, initializedChannels)), { data: data2, facets, channels: initializedChannels };
  }
  let basicInitializer = initializer(options).initializer, m = mark(data, initializer({ ...options, initializer: axisInitializer }, basicInitializer));
  return data == null ? (channels = m.channels, m.channels = {}) : channels = {}, properties !== void 0 && Object.assign(m, properties), m.clip === void 0 && (m.clip = !1), m;
}
function inferTickCount(scale, tickSpacing) {
  let [min3, max2] = extent(scale.range());
  return (max2 - min3) / tickSpacing;
}
function inferTextChannel(scale, data, ticks2, tickFormat2, anchor) {
  return { value: inferTickFormat(scale, data, ticks2, tickFormat2, anchor) };
}
function inferTickFormat(scale, data, ticks2, tickFormat2, anchor) {
  return typeof tickFormat2 == "function" && !(scale.type === "log" && scale.tickFormat) ? tickFormat2 : tickFormat2 === void 0 && data && isTemporal(data) ? inferTimeFormat(scale.type, data, anchor) ?? formatDefault : scale.tickFormat ? scale.tickFormat(typeof ticks2 == "number" ? ticks2 : null, tickFormat2) : typeof tickFormat2 == "string" && scale.domain().length > 0 ? (isTemporal(scale.domain()) ? utcFormat : format)(tickFormat2) : tickFormat2 === void 0 ? formatDefault : constant4(tickFormat2);
}
function inclusiveRange(interval, min3, max2) {
  return interval.range(min3, interval.offset(interval.floor(max2)));
}
var shapeTickBottom = {
  draw(context, l) {
    context.moveTo(0, 0), context.lineTo(0, l);
  }
}, shapeTickTop = {
  draw(context, l) {
    context.moveTo(0, 0), context.lineTo(0, -l);
  }
}, shapeTickLeft = {
  draw(context, l) {
    context.moveTo(0, 0), context.lineTo(-l, 0);
  }
}, shapeTickRight = {
  draw(context, l) {
    context.moveTo(0, 0), context.lineTo(l, 0);
  }
};
function inferFontVariant3(scale) {
  return scale.bandwidth && !scale.interval ? void 0 : "tabular-nums";
}
function formatAxisLabel(k2, scale, { anchor, label = scale.label, labelAnchor, labelArrow } = {}) {
  if (!(label == null || label.inferred && hasTemporalDomain(scale) && /^(date|time|year)$/i.test(label))) {
    if (label = String(label), labelArrow === "auto" && (labelArrow = (!scale.bandwidth || scale.interval) && !/[↑↓→←]/.test(label)), !labelArrow) return label;
    if (labelArrow === !0) {
      let order = inferScaleOrder(scale);
      order && (labelArrow = /x$/.test(k2) || labelAnchor === "center" ? /x$/.test(k2) === order < 0 ? "left" : "right" : order < 0 ? "up" : "down");
    }
    switch (labelArrow) {
      case "left":
        return `\u2190 ${label}`;
      case "right":
        return `${label} \u2192`;
      case "up":
        return anchor === "right" ? `${label} \u2191` : `\u2191 ${label}`;
      case "down":
        return anchor === "right" ? `${label} \u2193` : `\u2193 ${label}`;
    }
    return label;
  }
}
function maybeLabelArrow(labelArrow = "auto") {
  return isNoneish(labelArrow) ? !1 : typeof labelArrow == "boolean" ? labelArrow : keyword(labelArrow, "labelArrow", ["auto", "up", "right", "down", "left"]);
}
function hasTemporalDomain(scale) {
  return isTemporal(scale.domain());
}

// node_modules/@observablehq/plot/src/legends/swatches.js
function maybeScale(scale, key) {
  if (key == null) return key;
  let s2 = scale(key);
  if (!s2) throw new Error(`scale not found: ${key}`);
  return s2;
}
function legendSwatches(color3, { opacity: opacity2, ...options } = {}) {
  if (!isOrdinalScale(color3) && !isThresholdScale(color3))
    throw new Error(`swatches legend requires ordinal or threshold color scale (not ${color3.type})`);
  return legendItems(
    color3,
    options,
    (selection2, scale, width, height) => selection2.append("svg").attr("width", width).attr("height", height).attr("fill", scale.scale).attr("fill-opacity", maybeNumberChannel(opacity2)[1]).append("rect").attr("width", "100%").attr("height", "100%")
  );
}
function legendSymbols(symbol2, {
  fill = symbol2.hint?.fill !== void 0 ? symbol2.hint.fill : "none",
  fillOpacity = 1,
  stroke = symbol2.hint?.stroke !== void 0 ? symbol2.hint.stroke : isNoneish(fill) ? "currentColor" : "none",
  strokeOpacity = 1,
  strokeWidth = 1.5,
  r = 4.5,
  ...options
} = {}, scale) {
  let [vf, cf] = maybeColorChannel(fill), [vs, cs] = maybeColorChannel(stroke), sf = maybeScale(scale, vf), ss = maybeScale(scale, vs), size = r * r * Math.PI;
  return fillOpacity = maybeNumberChannel(fillOpacity)[1], strokeOpacity = maybeNumberChannel(strokeOpacity)[1], strokeWidth = maybeNumberChannel(strokeWidth)[1], legendItems(
    symbol2,
    options,
    (selection2, scale2, width, height) => selection2.append("svg").attr("viewBox", "-8 -8 16 16").attr("width", width).attr("height", height).attr("fill", vf === "color" ? (d) => sf.scale(d) : cf).attr("fill-opacity", fillOpacity).attr("stroke", vs === "color" ? (d) => ss.scale(d) : cs).attr("stroke-opacity", strokeOpacity).attr("stroke-width", strokeWidth).append("path").attr("d", (d) => {
      let p = pathRound();
      return symbol2.scale(d).draw(p, size), p;
    })
  );
}
function legendItems(scale, options = {}, swatch) {
  let {
    columns: columns2,
    tickFormat: tickFormat2,
    fontVariant = inferFontVariant(scale),
    // TODO label,
    swatchSize = 15,
    swatchWidth = swatchSize,
    swatchHeight = swatchSize,
    marginLeft = 0,
    className,
    style,
    width
  } = options, context = createContext(options);
  className = maybeClassName(className), tickFormat2 = inferTickFormat(scale.scale, scale.domain, void 0, tickFormat2);
  let swatches = create("div", context).attr(
    "class",
    `${className}-swatches ${className}-swatches-${columns2 != null ? "columns" : "wrap"}`
  ), extraStyle;
  return columns2 != null ? (extraStyle = `:where(.${className}-swatches-columns .${className}-swatch) {
  display: flex;
  align-items: center;
  break-inside: avoid;
  padding-bottom: 1px;
}
:where(.${className}-swatches-columns .${className}-swatch::before) {
  flex-shrink: 0;
}
:where(.${className}-swatches-columns .${className}-swatch-label) {
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
}`, swatches.style("columns", columns2).selectAll().data(scale.domain).enter().append("div").attr("class", `${className}-swatch`).call(swatch, scale, swatchWidth, swatchHeight).call(
    (item) => item.append("div").attr("class", `${className}-swatch-label`).attr("title", tickFormat2).text(tickFormat2)
  )) : (extraStyle = `:where(.${className}-swatches-wrap) {
  display: flex;
  align-items: center;
  min-height: 33px;
  flex-wrap: wrap;
}
:where(.${className}-swatches-wrap .${className}-swatch) {
  display: inline-flex;
  align-items: center;
  margin-right: 1em;
}`, swatches.selectAll().data(scale.domain).enter().append("span").attr("class", `${className}-swatch`).call(swatch, scale, swatchWidth, swatchHeight).append(function() {
    return this.ownerDocument.createTextNode(tickFormat2.apply(this, arguments));
  })), swatches.call(
    (div) => div.insert("style", "*").text(
      `:where(.${className}-swatches) {
  font-family: system-ui, sans-serif;
  font-size: 10px;
  margin-bottom: 0.5em;
}
:where(.${className}-swatch > svg) {
  margin-right: 0.5em;
  overflow: visible;
}
${extraStyle}`
    )
  ).style("margin-left", marginLeft ? `${+marginLeft}px` : null).style("width", width === void 0 ? null : `${+width}px`).style("font-variant", impliedString(fontVariant, "normal")).call(applyInlineStyles, style).node();
}

// node_modules/@observablehq/plot/src/legends.js
var legendRegistry = /* @__PURE__ */ new Map([
  ["symbol", legendSymbols],
  ["color", legendColor],
  ["opacity", legendOpacity]
]);
function exposeLegends(scales, context, defaults11 = {}) {
  return (key, options) => {
    if (!legendRegistry.has(key)) throw new Error(`unknown legend type: ${key}`);
    if (key in scales)
      return legendRegistry.get(key)(scales[key], legendOptions(context, defaults11[key], options), (key2) => scales[key2]);
  };
}
function legendOptions({ className, ...context }, { label, ticks: ticks2, tickFormat: tickFormat2 } = {}, options) {
  return inherit(options, { className, ...context }, { label, ticks: ticks2, tickFormat: tickFormat2 });
}
function legendColor(color3, { legend = !0, ...options }) {
  if (legend === !0 && (legend = color3.type === "ordinal" ? "swatches" : "ramp"), color3.domain !== void 0)
    switch (`${legend}`.toLowerCase()) {
      case "swatches":
        return legendSwatches(color3, options);
      case "ramp":
        return legendRamp(color3, options);
      default:
        throw new Error(`unknown legend type: ${legend}`);
    }
}
function legendOpacity({ type, interpolate, ...scale }, { legend = !0, color: color3 = rgb(0, 0, 0), ...options }) {
  if (!interpolate) throw new Error(`${type} opacity scales are not supported`);
  if (legend === !0 && (legend = "ramp"), `${legend}`.toLowerCase() !== "ramp") throw new Error(`${legend} opacity legends are not supported`);
  return legendColor({ type, ...scale, interpolate: interpolateOpacity(color3) }, { legend, ...options });
}
function interpolateOpacity(color3) {
  let { r, g, b } = rgb(color3) || rgb(0, 0, 0);
  return (t) => `rgba(${r},${g},${b},${t})`;
}
function createLegends(scales, context, options) {
  let legends = [];
  for (let [key, value2] of legendRegistry) {
    let o = options[key];
    if (o?.legend && key in scales) {
      let legend = value2(scales[key], legendOptions(context, scales[key], o), (key2) => scales[key2]);
      legend != null && legends.push(legend);
    }
  }
  return legends;
}

// node_modules/@observablehq/plot/src/transforms/identity.js
function maybeIdentityX(options = {}, k2 = "x") {
  return hasX(options) ? options : { ...options, [k2]: identity6 };
}
function maybeIdentityY(options = {}, k2 = "y") {
  return hasY(options) ? options : { ...options, [k2]: identity6 };
}

// node_modules/@observablehq/plot/src/transforms/exclusiveFacets.js
function exclusiveFacets(data, facets) {
  if (facets.length === 1) return { data, facets };
  let n = lengthof(data), O = new Uint8Array(n), overlaps = 0;
  for (let facet of facets)
    for (let i of facet)
      O[i] && ++overlaps, O[i] = 1;
  if (overlaps === 0) return { data, facets };
  data = slice3(data);
  let R = data[reindex] = new Uint32Array(n + overlaps);
  facets = facets.map((facet) => slice3(facet, Uint32Array));
  let j = n;
  O.fill(0);
  for (let facet of facets)
    for (let k2 = 0, m = facet.length; k2 < m; ++k2) {
      let i = facet[k2];
      O[i] ? (facet[k2] = j, data[j] = data[i], R[j] = i, ++j) : R[i] = i, O[i] = 1;
    }
  return { data, facets };
}

// node_modules/@observablehq/plot/src/transforms/stack.js
function stackX(stackOptions = {}, options = {}) {
  arguments.length === 1 && ([stackOptions, options] = mergeOptions(stackOptions));
  let { y1: y12, y: y2 = y12, x: x3, ...rest } = options, [transform2, Y, x12, x22] = stack(y2, x3, "y", "x", stackOptions, rest);
  return { ...transform2, y1: y12, y: Y, x1: x12, x2: x22, x: mid(x12, x22) };
}
function stackY(stackOptions = {}, options = {}) {
  arguments.length === 1 && ([stackOptions, options] = mergeOptions(stackOptions));
  let { x1: x12, x: x3 = x12, y: y2, ...rest } = options, [transform2, X, y12, y22] = stack(x3, y2, "x", "y", stackOptions, rest);
  return { ...transform2, x1: x12, x: X, y1: y12, y2: y22, y: mid(y12, y22) };
}
function maybeStackX({ x: x3, x1: x12, x2: x22, ...options } = {}) {
  return options = withTip(options, "y"), x12 === void 0 && x22 === void 0 ? stackX({ x: x3, ...options }) : ([x12, x22] = maybeZero(x3, x12, x22), { ...options, x1: x12, x2: x22 });
}
function maybeStackY({ y: y2, y1: y12, y2: y22, ...options } = {}) {
  return options = withTip(options, "x"), y12 === void 0 && y22 === void 0 ? stackY({ y: y2, ...options }) : ([y12, y22] = maybeZero(y2, y12, y22), { ...options, y1: y12, y2: y22 });
}
function mergeOptions(options) {
  let { offset: offset2, order, reverse: reverse2, ...rest } = options;
  return [{ offset: offset2, order, reverse: reverse2 }, rest];
}
var lengthy = { length: !0 };
function stack(x3, y2 = one2, kx2, ky2, { offset: offset2, order, reverse: reverse2 }, options) {
  if (y2 === null) throw new Error(`stack requires ${ky2}`);
  let z = maybeZ(options), [X, setX] = maybeColumn(x3), [Y12, setY1] = column(y2), [Y22, setY2] = column(y2);
  return Y12.hint = Y22.hint = lengthy, offset2 = maybeOffset(offset2), order = maybeOrder2(order, offset2, ky2), [
    basic(options, (data, facets, plotOptions) => {
      ({ data, facets } = exclusiveFacets(data, facets));
      let X3 = x3 == null ? void 0 : setX(maybeApplyInterval(valueof(data, x3), plotOptions?.[kx2])), Y = valueof(data, y2, Float64Array), Z = valueof(data, z), compare = order && order(data, X3, Y, Z), n = lengthof(data), Y13 = setY1(new Float64Array(n)), Y23 = setY2(new Float64Array(n)), facetstacks = [];
      for (let facet of facets) {
        let stacks = X3 ? Array.from(group(facet, (i) => X3[i]).values()) : [facet];
        if (compare) for (let stack2 of stacks) stack2.sort(compare);
        for (let stack2 of stacks) {
          let yn = 0, yp = 0;
          reverse2 && stack2.reverse();
          for (let i of stack2) {
            let y3 = Y[i];
            y3 < 0 ? yn = Y23[i] = (Y13[i] = yn) + y3 : y3 > 0 ? yp = Y23[i] = (Y13[i] = yp) + y3 : Y23[i] = Y13[i] = yp;
          }
        }
        facetstacks.push(stacks);
      }
      return offset2 && offset2(facetstacks, Y13, Y23, Z), { data, facets };
    }),
    X,
    Y12,
    Y22
  ];
}
function maybeOffset(offset2) {
  if (offset2 != null) {
    if (typeof offset2 == "function") return offset2;
    switch (`${offset2}`.toLowerCase()) {
      case "expand":
      case "normalize":
        return offsetExpand;
      case "center":
      case "silhouette":
        return offsetCenter;
      case "wiggle":
        return offsetWiggle;
    }
    throw new Error(`unknown offset: ${offset2}`);
  }
}
function extent2(stack2, Y22) {
  let min3 = 0, max2 = 0;
  for (let i of stack2) {
    let y2 = Y22[i];
    y2 < min3 && (min3 = y2), y2 > max2 && (max2 = y2);
  }
  return [min3, max2];
}
function offsetExpand(facetstacks, Y12, Y22) {
  for (let stacks of facetstacks)
    for (let stack2 of stacks) {
      let [yn, yp] = extent2(stack2, Y22);
      for (let i of stack2) {
        let m = 1 / (yp - yn || 1);
        Y12[i] = m * (Y12[i] - yn), Y22[i] = m * (Y22[i] - yn);
      }
    }
}
function offsetCenter(facetstacks, Y12, Y22) {
  for (let stacks of facetstacks) {
    for (let stack2 of stacks) {
      let [yn, yp] = extent2(stack2, Y22);
      for (let i of stack2) {
        let m = (yp + yn) / 2;
        Y12[i] -= m, Y22[i] -= m;
      }
    }
    offsetZero(stacks, Y12, Y22);
  }
  offsetCenterFacets(facetstacks, Y12, Y22);
}
function offsetWiggle(facetstacks, Y12, Y22, Z) {
  for (let stacks of facetstacks) {
    let prev = new InternMap(), y2 = 0;
    for (let stack2 of stacks) {
      let j = -1, Fi = stack2.map((i) => Math.abs(Y22[i] - Y12[i])), Df = stack2.map((i) => {
        j = Z ? Z[i] : ++j;
        let value2 = Y22[i] - Y12[i], diff = prev.has(j) ? value2 - prev.get(j) : 0;
        return prev.set(j, value2), diff;
      }), Cf1 = [0, ...cumsum(Df)];
      for (let i of stack2)
        Y12[i] += y2, Y22[i] += y2;
      let s1 = sum(Fi);
      s1 && (y2 -= sum(Fi, (d, i) => (Df[i] / 2 + Cf1[i]) * d) / s1);
    }
    offsetZero(stacks, Y12, Y22);
  }
  offsetCenterFacets(facetstacks, Y12, Y22);
}
function offsetZero(stacks, Y12, Y22) {
  let m = min(stacks, (stack2) => min(stack2, (i) => Y12[i]));
  for (let stack2 of stacks)
    for (let i of stack2)
      Y12[i] -= m, Y22[i] -= m;
}
function offsetCenterFacets(facetstacks, Y12, Y22) {
  let n = facetstacks.length;
  if (n === 1) return;
  let facets = facetstacks.map((stacks) => stacks.flat()), m = facets.map((I) => (min(I, (i) => Y12[i]) + max(I, (i) => Y22[i])) / 2), m0 = min(m);
  for (let j = 0; j < n; j++) {
    let p = m0 - m[j];
    for (let i of facets[j])
      Y12[i] += p, Y22[i] += p;
  }
}
function maybeOrder2(order, offset2, ky2) {
  if (order === void 0 && offset2 === offsetWiggle) return orderInsideOut(ascendingDefined2);
  if (order != null) {
    if (typeof order == "string") {
      let negate = order.startsWith("-"), compare = negate ? descendingDefined : ascendingDefined2;
      switch ((negate ? order.slice(1) : order).toLowerCase()) {
        case "value":
        case ky2:
          return orderY(compare);
        case "z":
          return orderZ(compare);
        case "sum":
          return orderSum(compare);
        case "appearance":
          return orderAppearance(compare);
        case "inside-out":
          return orderInsideOut(compare);
      }
      return orderAccessor(field(order));
    }
    if (typeof order == "function") return (order.length === 1 ? orderAccessor : orderComparator)(order);
    if (isArray(order)) return orderGiven(order);
    throw new Error(`invalid order: ${order}`);
  }
}
function orderY(compare) {
  return (data, X, Y) => (i, j) => compare(Y[i], Y[j]);
}
function orderZ(compare) {
  return (data, X, Y, Z) => (i, j) => compare(Z[i], Z[j]);
}
function orderSum(compare) {
  return orderZDomain(
    compare,
    (data, X, Y, Z) => groupSort(
      range2(data),
      (I) => sum(I, (i) => Y[i]),
      (i) => Z[i]
    )
  );
}
function orderAppearance(compare) {
  return orderZDomain(
    compare,
    (data, X, Y, Z) => groupSort(
      range2(data),
      (I) => X[greatest(I, (i) => Y[i])],
      (i) => Z[i]
    )
  );
}
function orderInsideOut(compare) {
  return orderZDomain(compare, (data, X, Y, Z) => {
    let I = range2(data), K2 = groupSort(
      I,
      (I2) => X[greatest(I2, (i) => Y[i])],
      (i) => Z[i]
    ), sums = rollup(
      I,
      (I2) => sum(I2, (i) => Y[i]),
      (i) => Z[i]
    ), Kp = [], Kn = [], s2 = 0;
    for (let k2 of K2)
      s2 < 0 ? (s2 += sums.get(k2), Kp.push(k2)) : (s2 -= sums.get(k2), Kn.push(k2));
    return Kn.reverse().concat(Kp);
  });
}
function orderAccessor(f) {
  return (data) => {
    let O = valueof(data, f);
    return (i, j) => ascendingDefined2(O[i], O[j]);
  };
}
function orderComparator(f) {
  return (data) => isArray(data) ? (i, j) => f(data[i], data[j]) : (i, j) => f(data.get(i), data.get(j));
}
function orderGiven(domain) {
  return orderZDomain(ascendingDefined2, () => domain);
}
function orderZDomain(compare, domain) {
  return (data, X, Y, Z) => {
    if (!Z) throw new Error("missing channel: z");
    let map3 = new InternMap(domain(data, X, Y, Z).map((d, i) => [d, i]));
    return (i, j) => compare(map3.get(Z[i]), map3.get(Z[j]));
  };
}

// node_modules/@observablehq/plot/src/marks/rect.js
var defaults4 = {
  ariaLabel: "rect"
}, Rect = class extends Mark {
  constructor(data, options = {}) {
    let { x1: x12, y1: y12, x2: x22, y2 } = options;
    super(
      data,
      {
        x1: { value: x12, scale: "x", type: x12 != null && x22 == null ? "band" : void 0, optional: !0 },
        y1: { value: y12, scale: "y", type: y12 != null && y2 == null ? "band" : void 0, optional: !0 },
        x2: { value: x22, scale: "x", optional: !0 },
        y2: { value: y2, scale: "y", optional: !0 }
      },
      options,
      defaults4
    ), rectInsets(this, options), rectRadii(this, options);
  }
  render(index2, scales, channels, dimensions, context) {
    let { x: x3, y: y2 } = scales, { x1: X12, y1: Y12, x2: X22, y2: Y22 } = channels, { marginTop, marginRight, marginBottom, marginLeft, width, height } = dimensions, { projection: projection3 } = context, { insetTop, insetRight, insetBottom, insetLeft } = this, { rx, ry, rx1y1, rx1y2, rx2y1, rx2y2 } = this;
    (X12 || X22) && !projection3 && isCollapsed(x3) && (X12 = X22 = null), (Y12 || Y22) && !projection3 && isCollapsed(y2) && (Y12 = Y22 = null);
    let bx = x3?.bandwidth ? x3.bandwidth() : 0, by = y2?.bandwidth ? y2.bandwidth() : 0;
    return create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyTransform, this, {}, 0, 0).call(
      (g) => g.selectAll().data(index2).enter().call(
        rx1y1 || rx1y2 || rx2y1 || rx2y2 ? (g2) => g2.append("path").call(applyDirectStyles, this).call(
          applyRoundedRect,
          X12 && X22 ? (i) => X12[i] + (X22[i] < X12[i] ? -insetRight : insetLeft) : X12 ? (i) => X12[i] + insetLeft : marginLeft + insetLeft,
          Y12 && Y22 ? (i) => Y12[i] + (Y22[i] < Y12[i] ? -insetBottom : insetTop) : Y12 ? (i) => Y12[i] + insetTop : marginTop + insetTop,
          X12 && X22 ? (i) => X22[i] - (X22[i] < X12[i] ? -insetLeft : insetRight) : X12 ? (i) => X12[i] + bx - insetRight : width - marginRight - insetRight,
          Y12 && Y22 ? (i) => Y22[i] - (Y22[i] < Y12[i] ? -insetTop : insetBottom) : Y12 ? (i) => Y12[i] + by - insetBottom : height - marginBottom - insetBottom,
          this
        ).call(applyChannelStyles, this, channels) : (g2) => g2.append("rect").call(applyDirectStyles, this).attr(
          "x",
          X12 ? X22 ? (i) => Math.min(X12[i], X22[i]) + insetLeft : (i) => X12[i] + insetLeft : marginLeft + insetLeft
        ).attr(
          "y",
          Y12 ? Y22 ? (i) => Math.min(Y12[i], Y22[i]) + insetTop : (i) => Y12[i] + insetTop : marginTop + insetTop
        ).attr(
          "width",
          X12 ? X22 ? (i) => Math.max(0, Math.abs(X22[i] - X12[i]) + bx - insetLeft - insetRight) : bx - insetLeft - insetRight : width - marginRight - marginLeft - insetRight - insetLeft
        ).attr(
          "height",
          Y12 ? Y22 ? (i) => Math.max(0, Math.abs(Y12[i] - Y22[i]) + by - insetTop - insetBottom) : by - insetTop - insetBottom : height - marginTop - marginBottom - insetTop - insetBottom
        ).call(applyAttr, "rx", rx).call(applyAttr, "ry", ry).call(applyChannelStyles, this, channels)
      )
    ).node();
  }
};
function rectInsets(mark, { inset = 0, insetTop = inset, insetRight = inset, insetBottom = inset, insetLeft = inset } = {}) {
  mark.insetTop = number5(insetTop), mark.insetRight = number5(insetRight), mark.insetBottom = number5(insetBottom), mark.insetLeft = number5(insetLeft);
}
function rectRadii(mark, {
  r,
  rx,
  // for elliptic corners
  ry,
  // for elliptic corners
  rx1 = r,
  ry1 = r,
  rx2 = r,
  ry2 = r,
  rx1y1 = rx1 !== void 0 ? +rx1 : ry1 !== void 0 ? +ry1 : 0,
  rx1y2 = rx1 !== void 0 ? +rx1 : ry2 !== void 0 ? +ry2 : 0,
  rx2y1 = rx2 !== void 0 ? +rx2 : ry1 !== void 0 ? +ry1 : 0,
  rx2y2 = rx2 !== void 0 ? +rx2 : ry2 !== void 0 ? +ry2 : 0
} = {}) {
  rx1y1 || rx1y2 || rx2y1 || rx2y2 ? (mark.rx1y1 = rx1y1, mark.rx1y2 = rx1y2, mark.rx2y1 = rx2y1, mark.rx2y2 = rx2y2) : (mark.rx = impliedString(rx, "auto"), mark.ry = impliedString(ry, "auto"));
}
function applyRoundedRect(selection2, X12, Y12, X22, Y22, mark) {
  let { rx1y1: r11, rx1y2: r12, rx2y1: r21, rx2y2: r22 } = mark;
  typeof X12 != "function" && (X12 = constant4(X12)), typeof Y12 != "function" && (Y12 = constant4(Y12)), typeof X22 != "function" && (X22 = constant4(X22)), typeof Y22 != "function" && (Y22 = constant4(Y22));
  let rx = Math.max(Math.abs(r11 + r21), Math.abs(r12 + r22)), ry = Math.max(Math.abs(r11 + r12), Math.abs(r21 + r22));
  selection2.attr("d", (i) => {
    let x12 = X12(i), y12 = Y12(i), x22 = X22(i), y2 = Y22(i), ix = x12 > x22, iy = y12 > y2, l = ix ? x22 : x12, r = ix ? x12 : x22, t = iy ? y2 : y12, b = iy ? y12 : y2, k2 = Math.min(1, (r - l) / rx, (b - t) / ry), tl = k2 * (ix ? iy ? r22 : r21 : iy ? r12 : r11), tr = k2 * (ix ? iy ? r12 : r11 : iy ? r22 : r21), br = k2 * (ix ? iy ? r11 : r12 : iy ? r21 : r22), bl = k2 * (ix ? iy ? r21 : r22 : iy ? r11 : r12);
    return `M${l},${t + biasY(tl, bl)}A${tl},${tl} 0 0 ${tl < 0 ? 0 : 1} ${l + biasX(tl, bl)},${t}H${r - biasX(tr, br)}A${tr},${tr} 0 0 ${tr < 0 ? 0 : 1} ${r},${t + biasY(tr, br)}V${b - biasY(br, tr)}A${br},${br} 0 0 ${br < 0 ? 0 : 1} ${r - biasX(br, tr)},${b}H${l + biasX(bl, tl)}A${bl},${bl} 0 0 ${bl < 0 ? 0 : 1} ${l},${b - biasY(bl, tl)}Z`;
  });
}
function biasX(r1, r2) {
  return r2 < 0 ? r1 : Math.abs(r1);
}
function biasY(r1, r2) {
  return r2 < 0 ? Math.abs(r1) : r1;
}
function rect(data, options) {
  return new Rect(data, maybeTrivialIntervalX(maybeTrivialIntervalY(options)));
}
function rectX(data, options = {}) {
  return hasXY(options) || (options = { ...options, y: indexOf, x2: identity6, interval: 1 }), new Rect(data, maybeStackX(maybeTrivialIntervalY(maybeIdentityX(options))));
}

// node_modules/@observablehq/plot/src/marks/frame.js
var defaults5 = {
  ariaLabel: "frame",
  fill: "none",
  stroke: "currentColor",
  clip: !1
}, lineDefaults = {
  ariaLabel: "frame",
  fill: null,
  stroke: "currentColor",
  strokeLinecap: "square",
  clip: !1
}, Frame = class extends Mark {
  constructor(options = {}) {
    let { anchor = null } = options;
    super(singleton, void 0, options, anchor == null ? defaults5 : lineDefaults), this.anchor = maybeKeyword(anchor, "anchor", ["top", "right", "bottom", "left"]), rectInsets(this, options), anchor || rectRadii(this, options);
  }
  render(index2, scales, channels, dimensions, context) {
    let { marginTop, marginRight, marginBottom, marginLeft, width, height } = dimensions, { anchor, insetTop, insetRight, insetBottom, insetLeft } = this, { rx, ry, rx1y1, rx1y2, rx2y1, rx2y2 } = this, x12 = marginLeft + insetLeft, x22 = width - marginRight - insetRight, y12 = marginTop + insetTop, y2 = height - marginBottom - insetBottom;
    return create(anchor ? "svg:line" : rx1y1 || rx1y2 || rx2y1 || rx2y2 ? "svg:path" : "svg:rect", context).datum(0).call(applyIndirectStyles, this, dimensions, context).call(applyDirectStyles, this).call(applyChannelStyles, this, channels).call(applyTransform, this, {}).call(
      anchor === "left" ? (line4) => line4.attr("x1", x12).attr("x2", x12).attr("y1", y12).attr("y2", y2) : anchor === "right" ? (line4) => line4.attr("x1", x22).attr("x2", x22).attr("y1", y12).attr("y2", y2) : anchor === "top" ? (line4) => line4.attr("x1", x12).attr("x2", x22).attr("y1", y12).attr("y2", y12) : anchor === "bottom" ? (line4) => line4.attr("x1", x12).attr("x2", x22).attr("y1", y2).attr("y2", y2) : rx1y1 || rx1y2 || rx2y1 || rx2y2 ? (path2) => path2.call(applyRoundedRect, x12, y12, x22, y2, this) : (rect2) => rect2.attr("x", x12).attr("y", y12).attr("width", x22 - x12).attr("height", y2 - y12).attr("rx", rx).attr("ry", ry)
    ).node();
  }
};
function frame(options) {
  return new Frame(options);
}

// node_modules/@observablehq/plot/src/marks/tip.js
var defaults6 = {
  ariaLabel: "tip",
  fill: "var(--plot-background)",
  stroke: "currentColor"
}, ignoreChannels = /* @__PURE__ */ new Set(["geometry", "href", "src", "ariaLabel", "scales"]), Tip = class extends Mark {
  constructor(data, options = {}) {
    options.tip && (options = { ...options, tip: !1 }), options.title === void 0 && isIterable(data) && isTextual(data) && (options = { ...options, title: identity6 });
    let {
      x: x3,
      y: y2,
      x1: x12,
      x2: x22,
      y1: y12,
      y2: y22,
      anchor,
      preferredAnchor = "bottom",
      monospace,
      fontFamily = monospace ? "ui-monospace, monospace" : void 0,
      fontSize,
      fontStyle,
      fontVariant,
      fontWeight,
      lineHeight = 1,
      lineWidth = 20,
      frameAnchor,
      format: format3,
      textAnchor = "start",
      textOverflow,
      textPadding = 8,
      title,
      pointerSize = 12,
      pathFilter = "drop-shadow(0 3px 4px rgba(0,0,0,0.2))"
    } = options;
    super(
      data,
      {
        x: { value: x12 != null && x22 != null ? null : x3, scale: "x", optional: !0 },
        // ignore midpoint
        y: { value: y12 != null && y22 != null ? null : y2, scale: "y", optional: !0 },
        // ignore midpoint
        x1: { value: x12, scale: "x", optional: x22 == null },
        y1: { value: y12, scale: "y", optional: y22 == null },
        x2: { value: x22, scale: "x", optional: x12 == null },
        y2: { value: y22, scale: "y", optional: y12 == null },
        title: { value: title, optional: !0 }
        // filter: defined
      },
      options,
      defaults6
    ), this.anchor = maybeAnchor(anchor, "anchor"), this.preferredAnchor = maybeAnchor(preferredAnchor, "preferredAnchor"), this.frameAnchor = maybeFrameAnchor(frameAnchor), this.textAnchor = impliedString(textAnchor, "middle"), this.textPadding = +textPadding, this.pointerSize = +pointerSize, this.pathFilter = string2(pathFilter), this.lineHeight = +lineHeight, this.lineWidth = +lineWidth, this.textOverflow = maybeTextOverflow(textOverflow), this.monospace = !!monospace, this.fontFamily = string2(fontFamily), this.fontSize = number5(fontSize), this.fontStyle = string2(fontStyle), this.fontVariant = string2(fontVariant), this.fontWeight = string2(fontWeight);
    for (let key in defaults6) key in this.channels && (this[key] = defaults6[key]);
    this.splitLines = splitter(this), this.clipLine = clipper(this), this.format = typeof format3 == "string" || typeof format3 == "function" ? { title: format3 } : { ...format3 };
  }
  render(index2, scales, values2, dimensions, context) {
    let mark = this, { x: x3, y: y2, fx, fy } = scales, { ownerSVGElement: svg, document: document2 } = context, { anchor, monospace, lineHeight, lineWidth } = this, { textPadding: r, pointerSize: m, pathFilter } = this, { marginTop, marginLeft } = dimensions, { x1: X12, y1: Y12, x2: X22, y2: Y22, x: X = X12 ?? X22, y: Y = Y12 ?? Y22 } = values2, ox = fx ? fx(index2.fx) - marginLeft : 0, oy = fy ? fy(index2.fy) - marginTop : 0, [cx, cy] = applyFrameAnchor(this, dimensions), px = anchorX(values2, cx), py = anchorY(values2, cy), widthof = monospace ? monospaceWidth : defaultWidth, ee = widthof(ellipsis), sources, format3;
    "title" in values2 ? (sources = getSourceChannels.call(this, { title: values2.channels.title }, scales), format3 = formatTitle) : (sources = getSourceChannels.call(this, values2.channels, scales), format3 = formatChannels);
    let g = create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyIndirectTextStyles, this).call(applyTransform, this, { x: X && x3, y: Y && y2 }).call(
      (g2) => g2.selectAll().data(index2).enter().append("g").attr("transform", (i) => `translate(${Math.round(px(i))},${Math.round(py(i))})`).call(applyDirectStyles, this).call((g3) => g3.append("path").attr("filter", pathFilter)).call(
        (g3) => g3.append("text").each(function(i) {
          let that = select(this);
          this.setAttribute("fill", "currentColor"), this.setAttribute("fill-opacity", 1), this.setAttribute("stroke", "none");
          let lines = format3.call(mark, i, index2, sources, scales, values2);
          if (typeof lines == "string")
            for (let line4 of mark.splitLines(lines))
              renderLine(that, { value: mark.clipLine(line4) });
          else {
            let labels = /* @__PURE__ */ new Set();
            for (let line4 of lines) {
              let { label = "" } = line4;
              label && labels.has(label) || (labels.add(label), renderLine(that, line4));
            }
          }
        })
      )
    );
    function renderLine(selection2, { label, value: value2, color: color3, opacity: opacity2 }) {
      label ??= "", value2 ??= "";
      let swatch = color3 != null || opacity2 != null, title, w = lineWidth * 100, [j] = cut(label, w, widthof, ee);
      if (j >= 0)
        label = label.slice(0, j).trimEnd() + ellipsis, title = value2.trim(), value2 = "";
      else {
        (label || !value2 && !swatch) && (value2 = " " + value2);
        let [k2] = cut(value2, w - widthof(label), widthof, ee);
        k2 >= 0 && (title = value2.trim(), value2 = value2.slice(0, k2).trimEnd() + ellipsis);
      }
      let line4 = selection2.append("tspan").attr("x", 0).attr("dy", `${lineHeight}em`).text("\u200B");
      label && line4.append("tspan").attr("font-weight", "bold").text(label), value2 && line4.append(() => document2.createTextNode(value2)), swatch && line4.append("tspan").text(" \u25A0").attr("fill", color3).attr("fill-opacity", opacity2).style("user-select", "none"), title && line4.append("title").text(title);
    }
    function postrender() {
      let { width, height } = dimensions.facet ?? dimensions;
      g.selectChildren().each(function(i) {
        let { x: tx, width: w, height: h } = this.getBBox();
        w = Math.round(w), h = Math.round(h);
        let a2 = anchor;
        if (a2 === void 0) {
          let x4 = px(i) + ox, y3 = py(i) + oy, fitLeft = x4 + w + m + r * 2 < width, fitRight = x4 - w - m - r * 2 > 0, fitTop = y3 + h + m + r * 2 < height, fitBottom = y3 - h - m - r * 2 > 0;
          a2 = fitLeft && fitRight ? fitTop && fitBottom ? mark.preferredAnchor : fitBottom ? "bottom" : "top" : fitTop && fitBottom ? fitLeft ? "left" : "right" : (fitLeft || fitRight) && (fitTop || fitBottom) ? `${fitBottom ? "bottom" : "top"}-${fitLeft ? "left" : "right"}` : mark.preferredAnchor;
        }
        let path2 = this.firstChild, text2 = this.lastChild;
        if (path2.setAttribute("d", getPath(a2, m, r, w, h)), tx) for (let t of text2.childNodes) t.setAttribute("x", -tx);
        text2.setAttribute("y", `${+getLineOffset(a2, text2.childNodes.length, lineHeight).toFixed(6)}em`), text2.setAttribute("transform", `translate(${getTextTranslate(a2, m, r, w, h)})`);
      }), g.attr("visibility", null);
    }
    return index2.length && (g.attr("visibility", "hidden"), svg.isConnected ? Promise.resolve().then(postrender) : typeof requestAnimationFrame < "u" && requestAnimationFrame(postrender)), g.node();
  }
};
function tip(data, { x: x3, y: y2, ...options } = {}) {
  return options.frameAnchor === void 0 && ([x3, y2] = maybeTuple(x3, y2)), new Tip(data, { ...options, x: x3, y: y2 });
}
function getLineOffset(anchor, length2, lineHeight) {
  return /^top(?:-|$)/.test(anchor) ? 0.94 - lineHeight : -0.29 - length2 * lineHeight;
}
function getTextTranslate(anchor, m, r, width, height) {
  switch (anchor) {
    case "middle":
      return [-width / 2, height / 2];
    case "top-left":
      return [r, m + r];
    case "top":
      return [-width / 2, m / 2 + r];
    case "top-right":
      return [-width - r, m + r];
    case "right":
      return [-m / 2 - width - r, height / 2];
    case "bottom-left":
      return [r, -m - r];
    case "bottom":
      return [-width / 2, -m / 2 - r];
    case "bottom-right":
      return [-width - r, -m - r];
    case "left":
      return [r + m / 2, height / 2];
  }
}
function getPath(anchor, m, r, width, height) {
  let w = width + r * 2, h = height + r * 2;
  switch (anchor) {
    case "middle":
      return `M${-w / 2},${-h / 2}h${w}v${h}h${-w}z`;
    case "top-left":
      return `M0,0l${m},${m}h${w - m}v${h}h${-w}z`;
    case "top":
      return `M0,0l${m / 2},${m / 2}h${(w - m) / 2}v${h}h${-w}v${-h}h${(w - m) / 2}z`;
    case "top-right":
      return `M0,0l${-m},${m}h${m - w}v${h}h${w}z`;
    case "right":
      return `M0,0l${-m / 2},${-m / 2}v${m / 2 - h / 2}h${-w}v${h}h${w}v${m / 2 - h / 2}z`;
    case "bottom-left":
      return `M0,0l${m},${-m}h${w - m}v${-h}h${-w}z`;
    case "bottom":
      return `M0,0l${m / 2},${-m / 2}h${(w - m) / 2}v${-h}h${-w}v${h}h${(w - m) / 2}z`;
    case "bottom-right":
      return `M0,0l${-m},${-m}h${m - w}v${-h}h${w}z`;
    case "left":
      return `M0,0l${m / 2},${-m / 2}v${m / 2 - h / 2}h${w}v${h}h${-w}v${m / 2 - h / 2}z`;
  }
}
function getSourceChannels(channels, scales) {
  let sources = {}, format3 = this.format;
  format3 = maybeExpandPairedFormat(format3, channels, "x"), format3 = maybeExpandPairedFormat(format3, channels, "y"), this.format = format3;
  for (let key in format3) {
    let value2 = format3[key];
    if (!(value2 === null || value2 === !1))
      if (key === "fx" || key === "fy")
        sources[key] = !0;
      else {
        let source = getSource(channels, key);
        source && (sources[key] = source);
      }
  }
  for (let key in channels) {
    if (key in sources || key in format3 || ignoreChannels.has(key) || (key === "x" || key === "y") && channels.geometry) continue;
    let source = getSource(channels, key);
    if (source) {
      if (source.scale == null && source.defaultScale === "color") continue;
      sources[key] = source;
    }
  }
  this.facet && (scales.fx && !("fx" in format3) && (sources.fx = !0), scales.fy && !("fy" in format3) && (sources.fy = !0));
  for (let key in sources) {
    let format4 = this.format[key];
    if (typeof format4 == "string") {
      let value2 = sources[key]?.value ?? scales[key]?.domain() ?? [];
      this.format[key] = (isTemporal(value2) ? utcFormat : format)(format4);
    } else if (format4 === void 0 || format4 === !0) {
      let scale = scales[key];
      this.format[key] = scale?.bandwidth ? inferTickFormat(scale, scale.domain()) : formatDefault;
    }
  }
  return sources;
}
function maybeExpandPairedFormat(format3, channels, key) {
  if (!(key in format3)) return format3;
  let key1 = `${key}1`, key2 = `${key}2`;
  if ((key1 in format3 || !(key1 in channels)) && (key2 in format3 || !(key2 in channels))) return format3;
  let entries = Object.entries(format3), value2 = format3[key];
  return entries.splice(entries.findIndex(([name]) => name === key) + 1, 0, [key1, value2], [key2, value2]), Object.fromEntries(entries);
}
function formatTitle(i, index2, { title }) {
  return this.format.title(title.value[i], i);
}
function* formatChannels(i, index2, channels, scales, values2) {
  for (let key in channels) {
    if (key === "fx" || key === "fy") {
      yield {
        label: formatLabel(scales, channels, key),
        value: this.format[key](index2[key], i)
      };
      continue;
    }
    if (key === "x1" && "x2" in channels || key === "y1" && "y2" in channels) continue;
    let channel = channels[key];
    if (key === "x2" && "x1" in channels)
      yield {
        label: formatPairLabel(scales, channels, "x"),
        value: formatPair(this.format.x2, channels.x1, channel, i)
      };
    else if (key === "y2" && "y1" in channels)
      yield {
        label: formatPairLabel(scales, channels, "y"),
        value: formatPair(this.format.y2, channels.y1, channel, i)
      };
    else {
      let value2 = channel.value[i], scale = channel.scale;
      if (!defined(value2) && scale == null) continue;
      yield {
        label: formatLabel(scales, channels, key),
        value: this.format[key](value2, i),
        color: scale === "color" ? values2[key][i] : null,
        opacity: scale === "opacity" ? values2[key][i] : null
      };
    }
  }
}
function formatPair(formatValue, c1, c22, i) {
  return c22.hint?.length ? `${formatValue(c22.value[i] - c1.value[i], i)}` : `${formatValue(c1.value[i], i)}\u2013${formatValue(c22.value[i], i)}`;
}
function formatPairLabel(scales, channels, key) {
  let l1 = formatLabel(scales, channels, `${key}1`, key), l2 = formatLabel(scales, channels, `${key}2`, key);
  return l1 === l2 ? l1 : `${l1}\u2013${l2}`;
}
function formatLabel(scales, channels, key, defaultLabel = key) {
  let channel = channels[key], scale = scales[channel?.scale ?? key];
  return String(scale?.label ?? channel?.label ?? defaultLabel);
}

// node_modules/@observablehq/plot/src/plot.js
function plot(options = {}) {
  let { facet, style, title, subtitle, caption, ariaLabel, ariaDescription } = options, className = maybeClassName(options.className), marks2 = options.marks === void 0 ? [] : flatMarks(options.marks);
  marks2.push(...inferTips(marks2));
  let topFacetState = maybeTopFacet(facet, options), facetStateByMark = /* @__PURE__ */ new Map();
  for (let mark of marks2) {
    let facetState = maybeMarkFacet(mark, topFacetState, options);
    facetState && facetStateByMark.set(mark, facetState);
  }
  let channelsByScale = /* @__PURE__ */ new Map();
  topFacetState && addScaleChannels(channelsByScale, [topFacetState], options), addScaleChannels(channelsByScale, facetStateByMark, options);
  let axes = flatMarks(inferAxes(marks2, channelsByScale, options));
  for (let mark of axes) {
    let facetState = maybeMarkFacet(mark, topFacetState, options);
    facetState && facetStateByMark.set(mark, facetState);
  }
  marks2.unshift(...axes);
  let facets = createFacets(channelsByScale, options);
  if (facets !== void 0) {
    let topFacetsIndex = topFacetState ? facetFilter(facets, topFacetState) : void 0;
    for (let mark of marks2) {
      if (mark.facet === null || mark.facet === "super") continue;
      let facetState = facetStateByMark.get(mark);
      facetState !== void 0 && (facetState.facetsIndex = mark.fx != null || mark.fy != null ? facetFilter(facets, facetState) : topFacetsIndex);
    }
    let nonEmpty = /* @__PURE__ */ new Set();
    for (let { facetsIndex } of facetStateByMark.values())
      facetsIndex?.forEach((index2, i) => {
        index2?.length > 0 && nonEmpty.add(i);
      });
    facets.forEach(
      0 < nonEmpty.size && nonEmpty.size < facets.length ? (f, i) => f.empty = !nonEmpty.has(i) : (f) => f.empty = !1
    );
    for (let mark of marks2)
      if (mark.facet === "exclude") {
        let facetState = facetStateByMark.get(mark);
        facetState !== void 0 && (facetState.facetsIndex = facetExclude(facetState.facetsIndex));
      }
  }
  for (let key of registry.keys())
    isScaleOptions(options[key]) && key !== "fx" && key !== "fy" && channelsByScale.set(key, []);
  let stateByMark = /* @__PURE__ */ new Map();
  for (let mark of marks2) {
    if (stateByMark.has(mark)) throw new Error("duplicate mark; each mark must be unique");
    let { facetsIndex, channels: facetChannels } = facetStateByMark.get(mark) ?? {}, { data, facets: facets2, channels } = mark.initialize(facetsIndex, facetChannels, options);
    applyScaleTransforms(channels, options), stateByMark.set(mark, { data, facets: facets2, channels });
  }
  let scaleDescriptors = createScales(addScaleChannels(channelsByScale, stateByMark, options), options), dimensions = createDimensions(scaleDescriptors, marks2, options);
  autoScaleRange(scaleDescriptors, dimensions);
  let scales = createScaleFunctions(scaleDescriptors), { fx, fy } = scales, subdimensions = fx || fy ? innerDimensions(scaleDescriptors, dimensions) : dimensions, superdimensions = fx || fy ? actualDimensions(scales, dimensions) : dimensions, context = createContext(options), document2 = context.document, svg = creator("svg").call(document2.documentElement), figure = svg;
  context.ownerSVGElement = svg, context.className = className, context.projection = createProjection(options, subdimensions), context.path = function() {
    return index(this.projection ?? xyProjection(scales));
  }, context.filterFacets = (data, channels) => facetFilter(facets, { channels, groups: facetGroups(data, channels) }), context.getMarkState = (mark) => {
    let state = stateByMark.get(mark), facetState = facetStateByMark.get(mark);
    return { ...state, channels: { ...state.channels, ...facetState?.channels } };
  }, context.dispatchValue = (value2) => {
    figure.value !== value2 && (figure.value = value2, figure.dispatchEvent(new context.document.defaultView.Event("input", { bubbles: !0 })));
  };
  let newByScale = /* @__PURE__ */ new Set();
  for (let [mark, state] of stateByMark)
    if (mark.initializer != null) {
      let dimensions2 = mark.facet === "super" ? superdimensions : subdimensions, update = mark.initializer(state.data, state.facets, state.channels, scales, dimensions2, context);
      if (update.data !== void 0 && (state.data = update.data), update.facets !== void 0 && (state.facets = update.facets), update.channels !== void 0) {
        let { fx: fx2, fy: fy2, ...channels } = update.channels;
        inferChannelScales(channels), Object.assign(state.channels, channels);
        for (let channel of Object.values(channels)) {
          let { scale } = channel;
          scale != null && !isPosition(registry.get(scale)) && (applyScaleTransform(channel, options), newByScale.add(scale));
        }
        (fx2 != null || fy2 != null) && facetStateByMark.set(mark, !0);
      }
    }
  if (newByScale.size) {
    let newChannelsByScale = /* @__PURE__ */ new Map();
    addScaleChannels(newChannelsByScale, stateByMark, options, (key) => newByScale.has(key)), addScaleChannels(channelsByScale, stateByMark, options, (key) => newByScale.has(key));
    let newScaleDescriptors = inheritScaleLabels(createScales(newChannelsByScale, options), scaleDescriptors), { scales: newExposedScales, ...newScales } = createScaleFunctions(newScaleDescriptors);
    Object.assign(scaleDescriptors, newScaleDescriptors), Object.assign(scales, newScales), Object.assign(scales.scales, newExposedScales);
  }
  let facetDomains, facetTranslate;
  facets !== void 0 && (facetDomains = { x: fx?.domain(), y: fy?.domain() }, facets = recreateFacets(facets, facetDomains), facetTranslate = facetTranslator(fx, fy, dimensions));
  for (let [mark, state] of stateByMark)
    state.values = mark.scale(state.channels, scales, context);
  let { width, height } = dimensions;
  select(svg).attr("class", className).attr("fill", "currentColor").attr("font-family", "system-ui, sans-serif").attr("font-size", 10).attr("text-anchor", "middle").attr("width", width).attr("height", height).attr("viewBox", `0 0 ${width} ${height}`).attr("aria-label", ariaLabel).attr("aria-description", ariaDescription).call(
    (svg2) => (
      // Warning: if you edit this, change defaultClassName.
      svg2.append("style").text(
        `:where(.${className}) {
  --plot-background: white;
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
}
:where(.${className} text),
:where(.${className} tspan) {
  white-space: pre;
}`
      )
    )
  ).call(applyInlineStyles, style);
  for (let mark of marks2) {
    let { channels, values: values2, facets: indexes } = stateByMark.get(mark);
    if (facets === void 0 || mark.facet === "super") {
      let index2 = null;
      if (indexes && (index2 = indexes[0], index2 = mark.filter(index2, channels, values2), index2.length === 0))
        continue;
      let node = mark.render(index2, scales, values2, superdimensions, context);
      if (node == null) continue;
      svg.appendChild(node);
    } else {
      let g;
      for (let f of facets) {
        if (!(mark.facetAnchor?.(facets, facetDomains, f) ?? !f.empty)) continue;
        let index2 = null;
        if (indexes) {
          let faceted = facetStateByMark.has(mark);
          if (index2 = indexes[faceted ? f.i : 0], index2 = mark.filter(index2, channels, values2), index2.length === 0) continue;
          !faceted && index2 === indexes[0] && (index2 = subarray(index2)), index2.fx = f.x, index2.fy = f.y, index2.fi = f.i;
        }
        let node = mark.render(index2, scales, values2, subdimensions, context);
        if (node != null) {
          (g ??= select(svg).append("g")).append(() => node).datum(f);
          for (let name of ["aria-label", "aria-description", "aria-hidden", "transform"])
            node.hasAttribute(name) && (g.attr(name, node.getAttribute(name)), node.removeAttribute(name));
        }
      }
      g?.selectChildren().each(facetTranslate);
    }
  }
  let legends = createLegends(scaleDescriptors, context, options), { figure: figured = title != null || subtitle != null || caption != null || legends.length > 0 } = options;
  figured && (figure = document2.createElement("figure"), figure.className = `${className}-figure`, figure.style.maxWidth = "initial", title != null && figure.append(createTitleElement(document2, title, "h2")), subtitle != null && figure.append(createTitleElement(document2, subtitle, "h3")), figure.append(...legends, svg), caption != null && figure.append(createFigcaption(document2, caption)), "value" in svg && (figure.value = svg.value, delete svg.value)), figure.scale = exposeScales(scales.scales), figure.legend = exposeLegends(scaleDescriptors, context, options);
  let w = consumeWarnings();
  return w > 0 && select(svg).append("text").attr("x", width).attr("y", 20).attr("dy", "-1em").attr("text-anchor", "end").attr("font-family", "initial").text("\u26A0\uFE0F").append("title").text(`${w.toLocaleString("en-US")} warning${w === 1 ? "" : "s"}. Please check the console.`), figure;
}
function createTitleElement(document2, contents, tag) {
  if (contents.ownerDocument) return contents;
  let e = document2.createElement(tag);
  return e.append(contents), e;
}
function createFigcaption(document2, caption) {
  let e = document2.createElement("figcaption");
  return e.append(caption), e;
}
function flatMarks(marks2) {
  return marks2.flat(1 / 0).filter((mark) => mark != null).map(markify);
}
function markify(mark) {
  return typeof mark.render == "function" ? mark : new Render(mark);
}
var Render = class extends Mark {
  constructor(render) {
    if (typeof render != "function") throw new TypeError("invalid mark; missing render function");
    super(), this.render = render;
  }
  render() {
  }
};
function applyScaleTransforms(channels, options) {
  for (let name in channels) applyScaleTransform(channels[name], options);
  return channels;
}
function applyScaleTransform(channel, options) {
  let { scale, transform: t = !0 } = channel;
  if (scale == null || !t) return;
  let {
    type,
    percent,
    interval,
    transform: transform2 = percent ? (x3) => x3 == null ? NaN : x3 * 100 : maybeIntervalTransform(interval, type)
  } = options[scale] ?? {};
  transform2 != null && (channel.value = map2(channel.value, transform2), channel.transform = !1);
}
function inferChannelScales(channels) {
  for (let name in channels)
    inferChannelScale(name, channels[name]);
}
function addScaleChannels(channelsByScale, stateByMark, options, filter2 = yes) {
  for (let { channels } of stateByMark.values())
    for (let name in channels) {
      let channel = channels[name], { scale } = channel;
      if (scale != null && filter2(scale))
        if (scale === "projection") {
          if (!hasProjection(options)) {
            let gx = options.x?.domain === void 0, gy = options.y?.domain === void 0;
            if (gx || gy) {
              let [x3, y2] = getGeometryChannels(channel);
              gx && addScaleChannel(channelsByScale, "x", x3), gy && addScaleChannel(channelsByScale, "y", y2);
            }
          }
        } else
          addScaleChannel(channelsByScale, scale, channel);
    }
  return channelsByScale;
}
function addScaleChannel(channelsByScale, scale, channel) {
  let scaleChannels = channelsByScale.get(scale);
  scaleChannels !== void 0 ? scaleChannels.push(channel) : channelsByScale.set(scale, [channel]);
}
function maybeTopFacet(facet, options) {
  if (facet == null) return;
  let { x: x3, y: y2 } = facet;
  if (x3 == null && y2 == null) return;
  let data = dataify(facet.data);
  if (data == null) throw new Error("missing facet data");
  let channels = {};
  x3 != null && (channels.fx = createChannel(data, { value: x3, scale: "fx" })), y2 != null && (channels.fy = createChannel(data, { value: y2, scale: "fy" })), applyScaleTransforms(channels, options);
  let groups = facetGroups(data, channels);
  return { channels, groups, data: facet.data };
}
function maybeMarkFacet(mark, topFacetState, options) {
  if (mark.facet === null || mark.facet === "super") return;
  let { fx, fy } = mark;
  if (fx != null || fy != null) {
    let data2 = dataify(mark.data ?? fx ?? fy);
    if (data2 === void 0) throw new Error(`missing facet data in ${mark.ariaLabel}`);
    if (data2 === null) return;
    let channels2 = {};
    return fx != null && (channels2.fx = createChannel(data2, { value: fx, scale: "fx" })), fy != null && (channels2.fy = createChannel(data2, { value: fy, scale: "fy" })), applyScaleTransforms(channels2, options), { channels: channels2, groups: facetGroups(data2, channels2) };
  }
  if (topFacetState === void 0) return;
  let { channels, groups, data } = topFacetState;
  if (mark.facet !== "auto" || mark.data === data) return { channels, groups };
  data.length > 0 && (groups.size > 1 || groups.size === 1 && channels.fx && channels.fy && [...groups][0][1].size > 1) && lengthof(dataify(mark.data)) === lengthof(data) && warn(
    `Warning: the ${mark.ariaLabel} mark appears to use faceted data, but isn\u2019t faceted. The mark data has the same length as the facet data and the mark facet option is "auto", but the mark data and facet data are distinct. If this mark should be faceted, set the mark facet option to true; otherwise, suppress this warning by setting the mark facet option to false.`
  );
}
function derive(mark, options = {}) {
  return initializer({ ...options, x: null, y: null }, (data, facets, channels, scales, dimensions, context) => context.getMarkState(mark));
}
function inferTips(marks2) {
  let tips = [];
  for (let mark of marks2) {
    let tipOptions = mark.tip;
    if (tipOptions) {
      tipOptions === !0 ? tipOptions = {} : typeof tipOptions == "string" && (tipOptions = { pointer: tipOptions });
      let { pointer: p, preferredAnchor: a2 } = tipOptions;
      p = /^x$/i.test(p) ? pointerX : /^y$/i.test(p) ? pointerY : pointer2, tipOptions = p(derive(mark, tipOptions)), tipOptions.title = null, a2 === void 0 && (tipOptions.preferredAnchor = p === pointerY ? "left" : "bottom");
      let t = tip(mark.data, tipOptions);
      t.facet = mark.facet, t.facetAnchor = mark.facetAnchor, tips.push(t);
    }
  }
  return tips;
}
function inferAxes(marks2, channelsByScale, options) {
  let {
    projection: projection3,
    x: x3 = {},
    y: y2 = {},
    fx = {},
    fy = {},
    axis: axis2,
    grid,
    facet = {},
    facet: { axis: facetAxis = axis2, grid: facetGrid } = facet,
    x: { axis: xAxis = axis2, grid: xGrid = xAxis === null ? null : grid } = x3,
    y: { axis: yAxis = axis2, grid: yGrid = yAxis === null ? null : grid } = y2,
    fx: { axis: fxAxis = facetAxis, grid: fxGrid = fxAxis === null ? null : facetGrid } = fx,
    fy: { axis: fyAxis = facetAxis, grid: fyGrid = fyAxis === null ? null : facetGrid } = fy
  } = options;
  (projection3 || !isScaleOptions(x3) && !hasPositionChannel("x", marks2)) && (xAxis = xGrid = null), (projection3 || !isScaleOptions(y2) && !hasPositionChannel("y", marks2)) && (yAxis = yGrid = null), channelsByScale.has("fx") || (fxAxis = fxGrid = null), channelsByScale.has("fy") || (fyAxis = fyGrid = null), xAxis === void 0 && (xAxis = !hasAxis(marks2, "x")), yAxis === void 0 && (yAxis = !hasAxis(marks2, "y")), fxAxis === void 0 && (fxAxis = !hasAxis(marks2, "fx")), fyAxis === void 0 && (fyAxis = !hasAxis(marks2, "fy")), xAxis === !0 && (xAxis = "bottom"), yAxis === !0 && (yAxis = "left"), fxAxis === !0 && (fxAxis = xAxis === "top" || xAxis === null ? "bottom" : "top"), fyAxis === !0 && (fyAxis = yAxis === "right" || yAxis === null ? "left" : "right");
  let axes = [];
  return maybeGrid(axes, fyGrid, gridFy, fy), maybeAxis(axes, fyAxis, axisFy, "right", "left", facet, fy), maybeGrid(axes, fxGrid, gridFx, fx), maybeAxis(axes, fxAxis, axisFx, "top", "bottom", facet, fx), maybeGrid(axes, yGrid, gridY, y2), maybeAxis(axes, yAxis, axisY, "left", "right", options, y2), maybeGrid(axes, xGrid, gridX, x3), maybeAxis(axes, xAxis, axisX, "bottom", "top", options, x3), axes;
}
function maybeAxis(axes, axis2, axisType, primary, secondary, defaults11, options) {
  if (!axis2) return;
  let both = isBoth(axis2);
  options = axisOptions(both ? primary : axis2, defaults11, options);
  let { line: line4 } = options;
  (axisType === axisY || axisType === axisX) && line4 && !isNone(line4) && axes.push(frame(lineOptions(options))), axes.push(axisType(options)), both && axes.push(axisType({ ...options, anchor: secondary, label: null }));
}
function maybeGrid(axes, grid, gridType, options) {
  !grid || isNone(grid) || axes.push(gridType(gridOptions(grid, options)));
}
function isBoth(value2) {
  return /^\s*both\s*$/i.test(value2);
}
function axisOptions(anchor, defaults11, {
  line: line4 = defaults11.line,
  ticks: ticks2,
  tickSize,
  tickSpacing,
  tickPadding,
  tickFormat: tickFormat2,
  tickRotate,
  fontVariant,
  ariaLabel,
  ariaDescription,
  label = defaults11.label,
  labelAnchor,
  labelArrow = defaults11.labelArrow,
  labelOffset
}) {
  return {
    anchor,
    line: line4,
    ticks: ticks2,
    tickSize,
    tickSpacing,
    tickPadding,
    tickFormat: tickFormat2,
    tickRotate,
    fontVariant,
    ariaLabel,
    ariaDescription,
    label,
    labelAnchor,
    labelArrow,
    labelOffset
  };
}
function lineOptions(options) {
  let { anchor, line: line4 } = options;
  return { anchor, facetAnchor: anchor + "-empty", stroke: line4 === !0 ? void 0 : line4 };
}
function gridOptions(grid, {
  stroke = isColor(grid) ? grid : void 0,
  ticks: ticks2 = isGridTicks(grid) ? grid : void 0,
  tickSpacing,
  ariaLabel,
  ariaDescription
}) {
  return {
    stroke,
    ticks: ticks2,
    tickSpacing,
    ariaLabel,
    ariaDescription
  };
}
function isGridTicks(grid) {
  switch (typeof grid) {
    case "number":
      return !0;
    case "string":
      return !isColor(grid);
  }
  return isIterable(grid) || typeof grid?.range == "function";
}
function hasAxis(marks2, k2) {
  let prefix = `${k2}-axis `;
  return marks2.some((m) => m.ariaLabel?.startsWith(prefix));
}
function hasPositionChannel(k2, marks2) {
  for (let mark of marks2)
    for (let key in mark.channels) {
      let { scale } = mark.channels[key];
      if (scale === k2 || scale === "projection")
        return !0;
    }
  return !1;
}
function inheritScaleLabels(newScales, scales) {
  for (let key in newScales) {
    let newScale = newScales[key], scale = scales[key];
    newScale.label === void 0 && scale && (newScale.label = scale.label);
  }
  return newScales;
}
function actualDimensions({ fx, fy }, dimensions) {
  let { marginTop, marginRight, marginBottom, marginLeft, width, height } = outerDimensions(dimensions), fxr = fx && outerRange(fx), fyr = fy && outerRange(fy);
  return {
    marginTop: fy ? fyr[0] : marginTop,
    marginRight: fx ? width - fxr[1] : marginRight,
    marginBottom: fy ? height - fyr[1] : marginBottom,
    marginLeft: fx ? fxr[0] : marginLeft,
    // Some marks, namely the x- and y-axis labels, want to know what the
    // desired (rather than actual) margins are for positioning.
    inset: {
      marginTop: dimensions.marginTop,
      marginRight: dimensions.marginRight,
      marginBottom: dimensions.marginBottom,
      marginLeft: dimensions.marginLeft
    },
    width,
    height
  };
}
function outerRange(scale) {
  let domain = scale.domain();
  if (domain.length === 0) return [0, scale.bandwidth()];
  let x12 = scale(domain[0]), x22 = scale(domain[domain.length - 1]);
  return x22 < x12 && ([x12, x22] = [x22, x12]), [x12, x22 + scale.bandwidth()];
}

// node_modules/@observablehq/plot/src/curve.js
var curves = /* @__PURE__ */ new Map([
  ["basis", basis2],
  ["basis-closed", basisClosed2],
  ["basis-open", basisOpen],
  ["bundle", bundle],
  ["bump-x", bumpX],
  ["bump-y", bumpY],
  ["cardinal", cardinal],
  ["cardinal-closed", cardinalClosed],
  ["cardinal-open", cardinalOpen],
  ["catmull-rom", catmullRom],
  ["catmull-rom-closed", catmullRomClosed],
  ["catmull-rom-open", catmullRomOpen],
  ["linear", curveLinear],
  ["linear-closed", linearClosed],
  ["monotone-x", monotoneX],
  ["monotone-y", monotoneY],
  ["natural", natural],
  ["step", step],
  ["step-after", stepAfter],
  ["step-before", stepBefore]
]);
function maybeCurve(curve2 = curveLinear, tension) {
  if (typeof curve2 == "function") return curve2;
  let c3 = curves.get(`${curve2}`.toLowerCase());
  if (!c3) throw new Error(`unknown curve: ${curve2}`);
  if (tension !== void 0) {
    if ("beta" in c3)
      return c3.beta(tension);
    if ("tension" in c3)
      return c3.tension(tension);
    if ("alpha" in c3)
      return c3.alpha(tension);
  }
  return c3;
}
function maybeCurveAuto(curve2 = curveAuto, tension) {
  return typeof curve2 != "function" && `${curve2}`.toLowerCase() === "auto" ? curveAuto : maybeCurve(curve2, tension);
}
function curveAuto(context) {
  return curveLinear(context);
}

// node_modules/@observablehq/plot/src/transforms/bin.js
function binX(outputs = { y: "count" }, options = {}) {
  [outputs, options] = mergeOptions2(outputs, options);
  let { x: x3, y: y2 } = options;
  return binn(maybeBinValue(x3, options, identity6), null, null, y2, outputs, maybeInsetX(options));
}
function maybeDenseInterval(bin, k2, options = {}) {
  if (options?.interval == null) return options;
  let { reduce = reduceFirst } = options, outputs = { filter: null };
  return options[k2] != null && (outputs[k2] = reduce), options[`${k2}1`] != null && (outputs[`${k2}1`] = reduce), options[`${k2}2`] != null && (outputs[`${k2}2`] = reduce), bin(outputs, options);
}
function maybeDenseIntervalX(options = {}) {
  return maybeDenseInterval(binX, "y", withTip(options, "x"));
}
function binn(bx, by, gx, gy, {
  data: reduceData = reduceIdentity,
  // TODO avoid materializing when unused?
  filter: filter2 = reduceCount,
  // return only non-empty bins by default
  sort: sort3,
  reverse: reverse2,
  ...outputs
  // output channel definitions
} = {}, inputs = {}) {
  bx = maybeBin(bx), by = maybeBin(by), outputs = maybeBinOutputs(outputs, inputs), reduceData = maybeBinReduce(reduceData, identity6), sort3 = sort3 == null ? void 0 : maybeBinOutput("sort", sort3, inputs), filter2 = filter2 == null ? void 0 : maybeBinEvaluator("filter", filter2, inputs), gx != null && hasOutput(outputs, "x", "x1", "x2") && (gx = null), gy != null && hasOutput(outputs, "y", "y1", "y2") && (gy = null);
  let [BX1, setBX1] = maybeColumn(bx), [BX2, setBX2] = maybeColumn(bx), [BY1, setBY1] = maybeColumn(by), [BY2, setBY2] = maybeColumn(by), [k2, gk] = gx != null ? [gx, "x"] : gy != null ? [gy, "y"] : [], [GK, setGK] = maybeColumn(k2), {
    x: x3,
    y: y2,
    z,
    fill,
    stroke,
    x1: x12,
    x2: x22,
    // consumed if x is an output
    y1: y12,
    y2: y22,
    // consumed if y is an output
    domain,
    cumulative,
    thresholds,
    interval,
    ...options
  } = inputs, [GZ, setGZ] = maybeColumn(z), [vfill] = maybeColorChannel(fill), [vstroke] = maybeColorChannel(stroke), [GF, setGF] = maybeColumn(vfill), [GS, setGS] = maybeColumn(vstroke);
  return {
    ..."z" in inputs && { z: GZ || z },
    ..."fill" in inputs && { fill: GF || fill },
    ..."stroke" in inputs && { stroke: GS || stroke },
    ...basic(options, (data, facets, plotOptions) => {
      let K2 = maybeApplyInterval(valueof(data, k2), plotOptions?.[gk]), Z = valueof(data, z), F = valueof(data, vfill), S = valueof(data, vstroke), G = maybeSubgroup(outputs, { z: Z, fill: F, stroke: S }), groupFacets = [], groupData = [], GK2 = K2 && setGK([]), GZ2 = Z && setGZ([]), GF2 = F && setGF([]), GS2 = S && setGS([]), BX12 = bx && setBX1([]), BX22 = bx && setBX2([]), BY12 = by && setBY1([]), BY22 = by && setBY2([]), bin = bing(bx, by, data), i = 0;
      for (let o of outputs) o.initialize(data);
      sort3 && sort3.initialize(data), filter2 && filter2.initialize(data);
      for (let facet of facets) {
        let groupFacet = [];
        for (let o of outputs) o.scope("facet", facet);
        sort3 && sort3.scope("facet", facet), filter2 && filter2.scope("facet", facet);
        for (let [f, I] of maybeGroup(facet, G))
          for (let [k3, g] of maybeGroup(I, K2))
            for (let [b, extent3] of bin(g))
              if (G && (extent3.z = f), !(filter2 && !filter2.reduce(b, extent3))) {
                groupFacet.push(i++), groupData.push(reduceData.reduceIndex(b, data, extent3)), K2 && GK2.push(k3), Z && GZ2.push(G === Z ? f : Z[(b.length > 0 ? b : g)[0]]), F && GF2.push(G === F ? f : F[(b.length > 0 ? b : g)[0]]), S && GS2.push(G === S ? f : S[(b.length > 0 ? b : g)[0]]), BX12 && (BX12.push(extent3.x1), BX22.push(extent3.x2)), BY12 && (BY12.push(extent3.y1), BY22.push(extent3.y2));
                for (let o of outputs) o.reduce(b, extent3);
                sort3 && sort3.reduce(b, extent3);
              }
        groupFacets.push(groupFacet);
      }
      return maybeSort(groupFacets, sort3, reverse2), { data: groupData, facets: groupFacets };
    }),
    ...!hasOutput(outputs, "x") && (BX1 ? { x1: BX1, x2: BX2, x: mid(BX1, BX2) } : { x: x3, x1: x12, x2: x22 }),
    ...!hasOutput(outputs, "y") && (BY1 ? { y1: BY1, y2: BY2, y: mid(BY1, BY2) } : { y: y2, y1: y12, y2: y22 }),
    ...GK && { [gk]: GK },
    ...Object.fromEntries(outputs.map(({ name, output }) => [name, output]))
  };
}
function mergeOptions2({ cumulative, domain, thresholds, interval, ...outputs }, options) {
  return [outputs, { cumulative, domain, thresholds, interval, ...options }];
}
function maybeBinValue(value2, { cumulative, domain, thresholds, interval }, defaultValue) {
  return value2 = { ...maybeValue(value2) }, value2.domain === void 0 && (value2.domain = domain), value2.cumulative === void 0 && (value2.cumulative = cumulative), value2.thresholds === void 0 && (value2.thresholds = thresholds), value2.interval === void 0 && (value2.interval = interval), value2.value === void 0 && (value2.value = defaultValue), value2.thresholds = maybeThresholds(value2.thresholds, value2.interval), value2;
}
function maybeBin(options) {
  if (options == null) return;
  let { value: value2, cumulative, domain = extent, thresholds } = options, bin = (data) => {
    let V = valueof(data, value2), T;
    if (isTemporal(V) || isTimeThresholds(thresholds)) {
      V = map2(V, coerceDate, Float64Array);
      let [min3, max2] = typeof domain == "function" ? domain(V) : domain, t = typeof thresholds == "function" && !isInterval(thresholds) ? thresholds(V, min3, max2) : thresholds;
      typeof t == "number" && (t = utcTickInterval(min3, max2, t)), isInterval(t) && (domain === extent && (min3 = t.floor(min3), max2 = t.offset(t.floor(max2))), t = t.range(min3, t.offset(max2))), T = t;
    } else {
      V = coerceNumbers(V);
      let [min3, max2] = typeof domain == "function" ? domain(V) : domain, t = typeof thresholds == "function" && !isInterval(thresholds) ? thresholds(V, min3, max2) : thresholds;
      if (typeof t == "number")
        if (domain === extent) {
          let step2 = tickIncrement(min3, max2, t);
          if (isFinite(step2))
            if (step2 > 0) {
              let r0 = Math.round(min3 / step2), r1 = Math.round(max2 / step2);
              r0 * step2 <= min3 || --r0, r1 * step2 > max2 || ++r1;
              let n = r1 - r0 + 1;
              t = new Float64Array(n);
              for (let i = 0; i < n; ++i) t[i] = (r0 + i) * step2;
            } else if (step2 < 0) {
              step2 = -step2;
              let r0 = Math.round(min3 * step2), r1 = Math.round(max2 * step2);
              r0 / step2 <= min3 || --r0, r1 / step2 > max2 || ++r1;
              let n = r1 - r0 + 1;
              t = new Float64Array(n);
              for (let i = 0; i < n; ++i) t[i] = (r0 + i) / step2;
            } else
              t = [min3];
          else
            t = [min3];
        } else
          t = ticks(min3, max2, t);
      else isInterval(t) && (domain === extent && (min3 = t.floor(min3), max2 = t.offset(t.floor(max2))), t = t.range(min3, t.offset(max2)));
      T = t;
    }
    let E2 = [];
    if (T.length === 1) E2.push([T[0], T[0]]);
    else for (let i = 1; i < T.length; ++i) E2.push([T[i - 1], T[i]]);
    return E2.bin = (cumulative < 0 ? bin1cn : cumulative > 0 ? bin1cp : bin1)(E2, T, V), E2;
  };
  return bin.label = labelof(value2), bin;
}
function maybeThresholds(thresholds, interval, defaultThresholds = thresholdAuto) {
  if (thresholds === void 0)
    return interval === void 0 ? defaultThresholds : maybeRangeInterval(interval);
  if (typeof thresholds == "string") {
    switch (thresholds.toLowerCase()) {
      case "freedman-diaconis":
        return thresholdFreedmanDiaconis;
      case "scott":
        return thresholdScott;
      case "sturges":
        return thresholdSturges;
      case "auto":
        return thresholdAuto;
    }
    return utcInterval(thresholds);
  }
  return thresholds;
}
function maybeBinOutputs(outputs, inputs) {
  return maybeOutputs(outputs, inputs, maybeBinOutput);
}
function maybeBinOutput(name, reduce, inputs) {
  return maybeOutput(name, reduce, inputs, maybeBinEvaluator);
}
function maybeBinEvaluator(name, reduce, inputs) {
  return maybeEvaluator(name, reduce, inputs, maybeBinReduce);
}
function maybeBinReduce(reduce, value2) {
  return maybeReduce(reduce, value2, maybeBinReduceFallback);
}
function maybeBinReduceFallback(reduce) {
  switch (`${reduce}`.toLowerCase()) {
    case "x":
      return reduceX;
    case "x1":
      return reduceX1;
    case "x2":
      return reduceX2;
    case "y":
      return reduceY;
    case "y1":
      return reduceY1;
    case "y2":
      return reduceY2;
    case "z":
      return reduceZ;
  }
  throw new Error(`invalid bin reduce: ${reduce}`);
}
function thresholdAuto(values2, min3, max2) {
  return Math.min(200, thresholdScott(values2, min3, max2));
}
function isTimeThresholds(t) {
  return isTimeInterval(t) || isIterable(t) && isTemporal(t);
}
function bing(bx, by, data) {
  let EX = bx?.(data), EY = by?.(data);
  return EX && EY ? function* (I) {
    let X = EX.bin(I);
    for (let [ix, [x12, x22]] of EX.entries()) {
      let Y = EY.bin(X[ix]);
      for (let [iy, [y12, y2]] of EY.entries())
        yield [Y[iy], { data, x1: x12, y1: y12, x2: x22, y2 }];
    }
  } : EX ? function* (I) {
    let X = EX.bin(I);
    for (let [i, [x12, x22]] of EX.entries())
      yield [X[i], { data, x1: x12, x2: x22 }];
  } : function* (I) {
    let Y = EY.bin(I);
    for (let [i, [y12, y2]] of EY.entries())
      yield [Y[i], { data, y1: y12, y2 }];
  };
}
function bin1(E2, T, V) {
  return T = coerceNumbers(T), (I) => {
    let B2 = E2.map(() => []);
    for (let i of I) B2[bisectRight(T, V[i]) - 1]?.push(i);
    return B2;
  };
}
function bin1cp(E2, T, V) {
  let bin = bin1(E2, T, V);
  return (I) => {
    let B2 = bin(I);
    for (let i = 1, n = B2.length; i < n; ++i) {
      let C2 = B2[i - 1], b = B2[i];
      for (let j of C2) b.push(j);
    }
    return B2;
  };
}
function bin1cn(E2, T, V) {
  let bin = bin1(E2, T, V);
  return (I) => {
    let B2 = bin(I);
    for (let i = B2.length - 2; i >= 0; --i) {
      let C2 = B2[i + 1], b = B2[i];
      for (let j of C2) b.push(j);
    }
    return B2;
  };
}
function mid1(x12, x22) {
  let m = (+x12 + +x22) / 2;
  return x12 instanceof Date ? new Date(m) : m;
}
var reduceX = {
  reduceIndex(I, X, { x1: x12, x2: x22 }) {
    return mid1(x12, x22);
  }
}, reduceY = {
  reduceIndex(I, X, { y1: y12, y2 }) {
    return mid1(y12, y2);
  }
}, reduceX1 = {
  reduceIndex(I, X, { x1: x12 }) {
    return x12;
  }
}, reduceX2 = {
  reduceIndex(I, X, { x2: x22 }) {
    return x22;
  }
}, reduceY1 = {
  reduceIndex(I, X, { y1: y12 }) {
    return y12;
  }
}, reduceY2 = {
  reduceIndex(I, X, { y2 }) {
    return y2;
  }
};

// node_modules/@observablehq/plot/src/marks/area.js
var defaults7 = {
  ariaLabel: "area",
  strokeWidth: 1,
  strokeLinecap: "round",
  strokeLinejoin: "round",
  strokeMiterlimit: 1
}, Area = class extends Mark {
  constructor(data, options = {}) {
    let { x1: x12, y1: y12, x2: x22, y2, z, curve: curve2, tension } = options;
    super(
      data,
      {
        x1: { value: x12, scale: "x" },
        y1: { value: y12, scale: "y" },
        x2: { value: x22, scale: "x", optional: !0 },
        y2: { value: y2, scale: "y", optional: !0 },
        z: { value: maybeZ(options), optional: !0 }
      },
      options,
      defaults7
    ), this.z = z, this.curve = maybeCurve(curve2, tension);
  }
  filter(index2) {
    return index2;
  }
  render(index2, scales, channels, dimensions, context) {
    let { x1: X12, y1: Y12, x2: X22 = X12, y2: Y22 = Y12 } = channels;
    return create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyTransform, this, scales, 0, 0).call(
      (g) => g.selectAll().data(groupIndex(index2, [X12, Y12, X22, Y22], this, channels)).enter().append("path").call(applyDirectStyles, this).call(applyGroupedChannelStyles, this, channels).attr(
        "d",
        area().curve(this.curve).defined((i) => i >= 0).x0((i) => X12[i]).y0((i) => Y12[i]).x1((i) => X22[i]).y1((i) => Y22[i])
      )
    ).node();
  }
};
function areaY(data, options) {
  let { x: x3 = indexOf, ...rest } = maybeDenseIntervalX(options);
  return new Area(data, maybeStackY(maybeIdentityY({ ...rest, x1: x3, x2: void 0 }, x3 === indexOf ? "y2" : "y")));
}

// node_modules/@observablehq/plot/src/marks/link.js
var defaults8 = {
  ariaLabel: "link",
  fill: "none",
  stroke: "currentColor",
  strokeMiterlimit: 1
}, Link = class extends Mark {
  constructor(data, options = {}) {
    let { x1: x12, y1: y12, x2: x22, y2, curve: curve2, tension } = options;
    super(
      data,
      {
        x1: { value: x12, scale: "x" },
        y1: { value: y12, scale: "y" },
        x2: { value: x22, scale: "x", optional: !0 },
        y2: { value: y2, scale: "y", optional: !0 }
      },
      options,
      defaults8
    ), this.curve = maybeCurveAuto(curve2, tension), markers(this, options);
  }
  project(channels, values2, context) {
    this.curve !== curveAuto && super.project(channels, values2, context);
  }
  render(index2, scales, channels, dimensions, context) {
    let { x1: X12, y1: Y12, x2: X22 = X12, y2: Y22 = Y12 } = channels, { curve: curve2 } = this;
    return create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyTransform, this, scales).call(
      (g) => g.selectAll().data(index2).enter().append("path").call(applyDirectStyles, this).attr(
        "d",
        curve2 === curveAuto && context.projection ? sphereLink(context.path(), X12, Y12, X22, Y22) : (i) => {
          let p = pathRound(), c3 = curve2(p);
          return c3.lineStart(), c3.point(X12[i], Y12[i]), c3.point(X22[i], Y22[i]), c3.lineEnd(), p;
        }
      ).call(applyChannelStyles, this, channels).call(applyMarkers, this, channels, context)
    ).node();
  }
};
function sphereLink(path2, X12, Y12, X22, Y22) {
  return X12 = coerceNumbers(X12), Y12 = coerceNumbers(Y12), X22 = coerceNumbers(X22), Y22 = coerceNumbers(Y22), (i) => path2({
    type: "LineString",
    coordinates: [
      [X12[i], Y12[i]],
      [X22[i], Y22[i]]
    ]
  });
}
function link2(data, { x: x3, x1: x12, x2: x22, y: y2, y1: y12, y2: y22, ...options } = {}) {
  return [x12, x22] = maybeSameValue(x3, x12, x22), [y12, y22] = maybeSameValue(y2, y12, y22), new Link(data, { ...options, x1: x12, x2: x22, y1: y12, y2: y22 });
}
function maybeSameValue(x3, x12, x22) {
  if (x3 === void 0) {
    if (x12 === void 0) {
      if (x22 !== void 0) return [x22];
    } else if (x22 === void 0) return [x12];
  } else {
    if (x12 === void 0)
      return x22 === void 0 ? [x3] : [x3, x22];
    if (x22 === void 0)
      return [x3, x12];
  }
  return [x12, x22];
}

// node_modules/@observablehq/plot/src/marks/dot.js
var defaults9 = {
  ariaLabel: "dot",
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.5
};
function withDefaultSort(options) {
  return options.sort === void 0 && options.reverse === void 0 ? sort2({ channel: "-r" }, options) : options;
}
var Dot = class extends Mark {
  constructor(data, options = {}) {
    let { x: x3, y: y2, r, rotate, symbol: symbol2 = circle, frameAnchor } = options, [vrotate, crotate] = maybeNumberChannel(rotate, 0), [vsymbol, csymbol] = maybeSymbolChannel(symbol2), [vr, cr] = maybeNumberChannel(r, vsymbol == null ? 3 : 4.5);
    super(
      data,
      {
        x: { value: x3, scale: "x", optional: !0 },
        y: { value: y2, scale: "y", optional: !0 },
        r: { value: vr, scale: "r", filter: positive, optional: !0 },
        rotate: { value: vrotate, optional: !0 },
        symbol: { value: vsymbol, scale: "auto", optional: !0 }
      },
      withDefaultSort(options),
      defaults9
    ), this.r = cr, this.rotate = crotate, this.symbol = csymbol, this.frameAnchor = maybeFrameAnchor(frameAnchor);
    let { channels } = this, { symbol: symbolChannel } = channels;
    if (symbolChannel) {
      let { fill: fillChannel, stroke: strokeChannel } = channels;
      symbolChannel.hint = {
        fill: fillChannel ? fillChannel.value === symbolChannel.value ? "color" : "currentColor" : this.fill ?? "currentColor",
        stroke: strokeChannel ? strokeChannel.value === symbolChannel.value ? "color" : "currentColor" : this.stroke ?? "none"
      };
    }
  }
  render(index2, scales, channels, dimensions, context) {
    let { x: x3, y: y2 } = scales, { x: X, y: Y, r: R, rotate: A5, symbol: S } = channels, { r, rotate, symbol: symbol2 } = this, [cx, cy] = applyFrameAnchor(this, dimensions), circle3 = symbol2 === circle, size = R ? void 0 : r * r * Math.PI;
    return negative(r) && (index2 = []), create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyTransform, this, { x: X && x3, y: Y && y2 }).call(
      (g) => g.selectAll().data(index2).enter().append(circle3 ? "circle" : "path").call(applyDirectStyles, this).call(
        circle3 ? (selection2) => {
          selection2.attr("cx", X ? (i) => X[i] : cx).attr("cy", Y ? (i) => Y[i] : cy).attr("r", R ? (i) => R[i] : r);
        } : (selection2) => {
          selection2.attr(
            "transform",
            template`translate(${X ? (i) => X[i] : cx},${Y ? (i) => Y[i] : cy})${A5 ? (i) => ` rotate(${A5[i]})` : rotate ? ` rotate(${rotate})` : ""}`
          ).attr(
            "d",
            R && S ? (i) => {
              let p = pathRound();
              return S[i].draw(p, R[i] * R[i] * Math.PI), p;
            } : R ? (i) => {
              let p = pathRound();
              return symbol2.draw(p, R[i] * R[i] * Math.PI), p;
            } : S ? (i) => {
              let p = pathRound();
              return S[i].draw(p, size), p;
            } : (() => {
              let p = pathRound();
              return symbol2.draw(p, size), p;
            })()
          );
        }
      ).call(applyChannelStyles, this, channels)
    ).node();
  }
};
function dot(data, { x: x3, y: y2, ...options } = {}) {
  return options.frameAnchor === void 0 && ([x3, y2] = maybeTuple(x3, y2)), new Dot(data, { ...options, x: x3, y: y2 });
}

// node_modules/@observablehq/plot/src/marks/line.js
var defaults10 = {
  ariaLabel: "line",
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.5,
  strokeLinecap: "round",
  strokeLinejoin: "round",
  strokeMiterlimit: 1
}, Line = class extends Mark {
  constructor(data, options = {}) {
    let { x: x3, y: y2, z, curve: curve2, tension } = options;
    super(
      data,
      {
        x: { value: x3, scale: "x" },
        y: { value: y2, scale: "y" },
        z: { value: maybeZ(options), optional: !0 }
      },
      options,
      defaults10
    ), this.z = z, this.curve = maybeCurveAuto(curve2, tension), markers(this, options);
  }
  filter(index2) {
    return index2;
  }
  project(channels, values2, context) {
    this.curve !== curveAuto && super.project(channels, values2, context);
  }
  render(index2, scales, channels, dimensions, context) {
    let { x: X, y: Y } = channels, { curve: curve2 } = this;
    return create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyTransform, this, scales).call(
      (g) => g.selectAll().data(groupIndex(index2, [X, Y], this, channels)).enter().append("path").call(applyDirectStyles, this).call(applyGroupedChannelStyles, this, channels).call(applyGroupedMarkers, this, channels, context).attr(
        "d",
        curve2 === curveAuto && context.projection ? sphereLine(context.path(), X, Y) : line().curve(curve2).defined((i) => i >= 0).x((i) => X[i]).y((i) => Y[i])
      )
    ).node();
  }
};
function sphereLine(path2, X, Y) {
  return X = coerceNumbers(X), Y = coerceNumbers(Y), (I) => {
    let line4 = [], lines = [line4];
    for (let i of I)
      i === -1 ? (line4 = [], lines.push(line4)) : line4.push([X[i], Y[i]]);
    return path2({ type: "MultiLineString", coordinates: lines });
  };
}
function line2(data, { x: x3, y: y2, ...options } = {}) {
  return [x3, y2] = maybeTuple(x3, y2), new Line(data, { ...options, x: x3, y: y2 });
}
function lineY(data, { x: x3 = indexOf, y: y2 = identity6, ...options } = {}) {
  return new Line(data, maybeDenseIntervalX({ ...options, x: x3, y: y2 }));
}

// node_modules/@observablehq/plot/src/index.js
Mark.prototype.plot = function({ marks: marks2 = [], ...options } = {}) {
  return plot({ ...options, marks: [...marks2, this] });
};

// dist-all/drawing/look.js
var FONT = "Inter, system-ui, sans-serif", SIZE = { title: 17, subtitle: 12.5, label: 12, caption: 11 }, COLUMN = 720, NARROW = 480, RIM = 16, LIGHT_SERIES = ["#0072B2", "#D55E00", "#009E73", "#CB78A3", "#4399CF", "#C18400", "#333333", "#70501E"], DARK_SERIES = ["#3FA3E8", "#F07B33", "#1FCB9B", "#EDA8D1", "#A5DCFA", "#E6B000", "#E8E8E8", "#F4EC8A"], STEPS = 24, LIGHT_RAMP = rampThrough(["#EEF4F9", "#A9CBE4", "#4F97C6", "#0F5F98", "#06284A"]), DARK_RAMP = rampThrough(["#1F2932", "#1D4A6C", "#2F7FB5", "#7DBBE3", "#E6F3FC"]), LIGHT = {
  paper: "#FFFFFF",
  ink: "#1B1F24",
  muted: "#59616B",
  grid: "#D5DAE0",
  pale: "#DDE4EA",
  series: LIGHT_SERIES,
  ramp: LIGHT_RAMP,
  onRamp: LIGHT_RAMP.map(readableOn)
}, DARK = {
  paper: "#15181C",
  ink: "#E9ECEF",
  muted: "#A5AEB8",
  grid: "#3A424B",
  pale: "#323A43",
  series: DARK_SERIES,
  ramp: DARK_RAMP,
  onRamp: DARK_RAMP.map(readableOn)
}, PAGE = variablesOf(LIGHT);
function lookOf(theme) {
  return theme === "page" ? PAGE : theme === "dark" ? DARK : LIGHT;
}
function themeDeclarations(theme) {
  return Object.entries(lookOf(theme)).flatMap(([name, value2]) => typeof value2 == "string" ? [`--umot-${name}: ${value2};`] : value2.map((colour, index2) => `--umot-${name}-${index2}: ${colour};`)).join(" ");
}
function seriesStyle(look, index2) {
  let colour = look.series[index2 % look.series.length], dash = index2 < 4 ? "none" : index2 < look.series.length ? "7 3" : "2 3";
  return { colour, dash };
}
function rampPlace([low, high], value2) {
  let part = high > low ? (value2 - low) / (high - low) : 0.5;
  return Math.min(STEPS - 1, Math.max(0, Math.round(part * (STEPS - 1))));
}
function contrast(one3, other) {
  let [dark, light] = [luminance(one3), luminance(other)].sort((a2, b) => a2 - b);
  return (light + 0.05) / (dark + 0.05);
}
function variablesOf(look) {
  let variable = (name) => `var(--umot-${name})`, entries = Object.entries(look).map(([name, value2]) => [
    name,
    typeof value2 == "string" ? variable(name) : value2.map((_, index2) => variable(`${name}-${index2}`))
  ]);
  return Object.fromEntries(entries);
}
function rampThrough(anchors) {
  return Array.from({ length: STEPS }, (_, step2) => {
    let place = step2 / (STEPS - 1) * (anchors.length - 1), from = Math.min(Math.floor(place), anchors.length - 2);
    return mix(anchors[from], anchors[from + 1], place - from);
  });
}
function mix(one3, other, part) {
  let [from, to] = [channelsOf(one3), channelsOf(other)];
  return `#${from.map((value2, index2) => Math.round(value2 + (to[index2] - value2) * part)).map((value2) => value2.toString(16).padStart(2, "0")).join("")}`;
}
function readableOn(background) {
  let [dark, light] = ["#000000", "#FFFFFF"];
  return contrast(background, dark) > contrast(background, light) ? dark : light;
}
function luminance(colour) {
  let [red, green, blue] = channelsOf(colour).map((value2) => value2 / 255).map((value2) => value2 <= 0.04045 ? value2 / 12.92 : ((value2 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function channelsOf(colour) {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}

// dist-all/drawing/chart.js
function settingOf(options = {}) {
  let locale3 = options.locale ?? "en";
  return {
    document: options.document ?? globalThis.document,
    locale: locale3,
    look: lookOf(options.theme ?? "light"),
    width: (options.width ?? COLUMN) - 2 * RIM,
    heightScale: options.heightScale ?? 1,
    numbers: numbersOf(locale3, options.currency),
    focus: options.focus,
    runs: options.runs,
    weeks: options.weeks ?? 1,
    events: options.events ?? [],
    hasTips: options.theme === "page"
  };
}

// dist-all/drawing/frame.js
var GAP = 10;
function drawFrame(setting, text2, panels) {
  let { document: document2, width, look } = setting, nodes = [], top2 = 0, write = (content, size, lineHeight, style) => {
    for (let line4 of wrap(content, width, size, style["font-weight"] ? "bold" : void 0)) {
      let attributes = { x: 0, y: top2 + Math.round(size), "font-size": size, ...style };
      nodes.push(svgElement(document2, "text", attributes, line4)), top2 += lineHeight;
    }
  };
  write(text2.finding.title, SIZE.title, 23, { fill: look.ink, "font-weight": "600" }), write(text2.subtitle, SIZE.subtitle, 18, { fill: look.muted }), top2 += GAP;
  for (let { node, height } of panels)
    node.setAttribute("transform", `translate(0,${top2})`), nodes.push(node), top2 += height + GAP;
  return write(text2.caption, SIZE.caption, 15, { fill: look.muted }), outermost(setting, altText(text2.finding), top2, nodes);
}
function altText({ title, sentences }) {
  return [title.replace(/[.!?]?$/, "."), ...sentences].join(" ");
}
function outermost(setting, label, inner, nodes) {
  let { document: document2, look, locale: locale3 } = setting, width = setting.width + 2 * RIM, height = Math.ceil(inner) + 2 * RIM, background = svgElement(document2, "rect", { width, height, fill: look.paper }), content = svgElement(document2, "g", { transform: `translate(${RIM},${RIM})` }, nodes), attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    role: "img",
    lang: locale3,
    "aria-label": label,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "font-family": FONT,
    // Plot's axes take the colour of the text around them.
    color: look.ink,
    fill: "currentColor"
  };
  return svgElement(document2, "svg", attributes, [background, content]);
}
function drawNothing(setting, finding) {
  return drawFrame(setting, { finding, subtitle: finding.sentences[0] ?? "", caption: "" }, []);
}

// dist-all/drawing/chartOf.js
function chartOf(parts) {
  let { compose: compose3, ...chart } = parts;
  return {
    ...chart,
    draw(rows, options = {}) {
      let setting = settingOf(options), finding = chart.find(rows, options), composition = compose3(rows, setting, options);
      if (composition === void 0)
        return drawNothing(setting, finding);
      let { panels, ...text2 } = composition;
      return drawFrame(setting, { finding, ...text2 }, panels);
    }
  };
}

// dist-all/drawing/plotPanel.js
function plotPanel({ document: document2, width }, options) {
  let plot2 = plot({ document: document2, width, ...options, figure: !1 }), height = Number(plot2.getAttribute("height")), node = svgElement(document2, "g", { "font-size": SIZE.label, "text-anchor": plot2.getAttribute("text-anchor") ?? "middle" }, Array.from(plot2.childNodes).filter((child) => child.nodeName !== "style"));
  for (let axis2 of node.querySelectorAll("[font-variant]"))
    axis2.removeAttribute("font-variant");
  for (let labelled of node.querySelectorAll("[aria-label]"))
    tidyLabel(labelled);
  return { node, height, x: positionOn(plot2, "x"), y: positionOn(plot2, "y") };
}
function tidyLabel(element) {
  element.removeAttribute("aria-label"), element.removeAttribute("aria-description");
}
function positionOn(plot2, name) {
  let scale = plot2.scale(name);
  return (value2) => scale ? scale.apply(value2) : 0;
}

// dist-all/drawing/endLabels.js
var END_LABEL_HEIGHT = 15, CONNECTOR = 14, [MOST_ROOM, MOST_PART] = [190, 0.42], mostRoom = ({ width }) => Math.min(MOST_ROOM, MOST_PART * width);
function endLabelRoom(setting, labels) {
  let widths = labels.map(({ name, value: value2 }) => textWidth(cleanName(name), SIZE.label) + textWidth(` ${value2}`, SIZE.label, "bold"));
  return Math.min(mostRoom(setting), CONNECTOR + 5 + Math.max(0, ...widths));
}
function endLabels(setting, labels, x3, bounds) {
  let places = moveApart(labels.map(({ y: y2 }) => y2), END_LABEL_HEIGHT, bounds);
  return labels.flatMap((label, index2) => endLabel(setting, label, x3, places[index2]));
}
function endLabel(setting, label, x3, place) {
  let { document: document2, look } = setting, { name, value: value2, colour, y: y2 } = label, connector = svgElement(document2, "path", {
    d: `M${x3 + 3},${y2}L${x3 + CONNECTOR - 5},${place}`,
    stroke: colour,
    "stroke-opacity": 0.6,
    fill: "none"
  }), swatch = svgElement(document2, "circle", { cx: x3 + CONNECTOR - 4, cy: place, r: 3, fill: colour }), left2 = x3 + CONNECTOR + 3, room = mostRoom(setting) - CONNECTOR - 5 - textWidth(` ${value2}`, SIZE.label, "bold"), style = { y: place, dy: "0.35em", "text-anchor": "start", "font-size": SIZE.label, fill: look.ink }, text2 = svgElement(document2, "text", { x: left2, ...style }, [
    document2.createTextNode(`${isolate(shorten(cleanName(name), room, SIZE.label))} `),
    svgElement(document2, "tspan", { "font-weight": "600" }, value2)
  ]);
  return [connector, swatch, text2];
}
function moveApart(wishes, distance, [low, high]) {
  let order = wishes.map((_, index2) => index2).sort((a2, b) => wishes[a2] - wishes[b] || a2 - b), step2 = Math.min(distance, (high - low) / Math.max(1, wishes.length - 1)), highest = high - step2 * (wishes.length - 1), rising = isotonic(order.map((member, position2) => wishes[member] - position2 * step2)), places = wishes.slice();
  return order.forEach((member, position2) => {
    places[member] = Math.min(highest, Math.max(low, rising[position2])) + position2 * step2;
  }), places;
}
function isotonic(values2) {
  let pools = [];
  for (let value2 of values2) {
    let pool = { sum: value2, size: 1 };
    for (let last = pools.at(-1); last && last.sum / last.size >= pool.sum / pool.size; last = pools.at(-1))
      pool = { sum: pool.sum + last.sum, size: pool.size + last.size }, pools.pop();
    pools.push(pool);
  }
  return pools.flatMap(({ sum: sum2, size }) => Array.from({ length: size }, () => sum2 / size));
}

// dist-all/drawing/eventGroups.js
function eventMarks(events) {
  let singles = events.map((event) => markOf([event]));
  if (events.length <= 12)
    return singles;
  let series = /* @__PURE__ */ new Map();
  for (let event of events) {
    let key = event.series ?? event.note;
    series.set(key, [...series.get(key) ?? [], event]);
  }
  let marks2 = [...series.values()].toSorted((a2, b) => b.length - a2.length).flatMap((own) => own.length >= 3 ? [markOf(own)] : own.map((event) => markOf([event])));
  if (marks2.length <= 12)
    return inOrder(marks2);
  let ranked = marks2.toSorted((a2, b) => weightOf(b) - weightOf(a2)), sorted = inOrder(ranked.slice(11)).flatMap((mark) => mark.events).toSorted((a2, b) => a2.date.localeCompare(b.date));
  return inOrder([...ranked.slice(0, 11), { ...markOf(sorted), isRest: !0 }]);
}
function markOf(events) {
  let [first2, last] = [events[0].date, events[events.length - 1].date], gaps = events.slice(1).map(({ date: date3 }, at) => (Date.parse(date3) - Date.parse(events[at].date)) / 864e5), isEven = gaps.length > 0 && gaps.every((gap) => gap === gaps[0]);
  return { date: first2, until: last, events, ...isEven && { every: gaps[0] } };
}
function weightOf({ events }) {
  return events.length === 1 && events[0].note !== "" && events[0].note !== events[0].series ? 3 : events.length;
}
var inOrder = (marks2) => marks2.toSorted((a2, b) => a2.date.localeCompare(b.date));

// dist-all/drawing/eventMarks.js
var en2 = {
  key: "Events",
  series: (what, count2, every) => `${what}, ${count2} changes${every === void 0 ? "" : every === 7 ? ", weekly" : every === 1 ? ", daily" : `, every ${every} days`}`,
  others: (count2) => `${count2} other changes`,
  fromTo: (first2, last) => `${first2} to ${last}`
}, it3 = {
  key: "Eventi",
  series: (what, count2, every) => `${what}, ${count2} cambiamenti${every === void 0 ? "" : every === 7 ? ", ogni settimana" : every === 1 ? ", ogni giorno" : `, ogni ${every} giorni`}`,
  others: (count2) => `altri ${count2} cambiamenti`,
  fromTo: (first2, last) => `${first2} \u2013 ${last}`
}, eventWords = { en: en2, it: it3 }, [RADIUS, DISTANCE] = [7.5, 18];
function eventsWithin(events, from, to) {
  return events.filter(({ date: date3 }) => Date.parse(date3) >= from.getTime() && Date.parse(date3) <= to.getTime());
}
function eventSpans({ document: document2, look }, marks2, x3, y2) {
  return marks2.filter(({ date: date3, until }) => date3 !== until).map(({ date: date3, until }) => svgElement(document2, "line", {
    x1: x3(new Date(date3)),
    x2: x3(new Date(until)),
    y1: y2,
    y2,
    stroke: look.muted,
    "stroke-width": 1.5
  }));
}
function eventNumbers({ document: document2, look }, xs, y2, bounds) {
  return moveApart(xs, DISTANCE, bounds).flatMap((cx, index2) => [
    svgElement(document2, "circle", { cx, cy: y2, r: RADIUS, fill: look.paper, stroke: look.muted }),
    svgElement(document2, "text", { x: cx, y: y2, dy: "0.35em", "text-anchor": "middle", "font-size": 10, fill: look.ink }, String(index2 + 1))
  ]);
}
function eventKey({ numbers: numbers2, locale: locale3 }, events) {
  if (events.length === 0)
    return "";
  let words = eventWords[locale3], notes = eventMarks(events).map((mark, index2) => {
    let { date: date3, until } = mark, [first2, last] = [numbers2.day(date3), numbers2.day(until)];
    return `${index2 + 1} ${noteOf(mark, locale3)} (${date3 === until ? first2 : words.fromTo(first2, last)})`;
  });
  return ` ${words.key}: ${notes.join("; ")}.`;
}
function noteOf({ events, every, isRest = !1 }, locale3) {
  let [{ note, names }] = events;
  if (events.length === 1)
    return nameInSentence(note);
  let words = eventWords[locale3];
  return isRest ? words.others(events.length) : words.series(nameInSentence(names?.[locale3] ?? note), events.length, every);
}

// dist-all/drawing/tips.js
function notePlaces({ hasTips }, node, places) {
  if (!hasTips)
    return;
  let text2 = places.filter(({ x: x3, y: y2 }) => Number.isFinite(x3) && Number.isFinite(y2)).map(({ x: x3, y: y2, row }) => `${Math.round(x3)} ${Math.round(y2)} ${row}`).join(",");
  text2 !== "" && node.setAttribute("data-places", text2);
}
function tipChannel({ hasTips }, tip2) {
  return hasTips ? { title: tip2 } : {};
}
function tipOf(name, text2) {
  return name === "" ? text2 : `${name}: ${text2}`;
}

// dist-all/drawing/words/quantiles.js
var isFew = (runs) => runs !== void 0 && runs < 10, en3 = {
  caption: (runs) => runs === 1 ? "One run: how much luck matters cannot be seen." : `${runs === void 0 ? "Over runs" : `Over ${runs} runs`}: the line is the median run, the dark band holds half of them, the pale band ${isFew(runs) ? "nearly all" : "nine in ten"}.`,
  bars: (runs) => runs === 1 ? "One run: how much luck matters cannot be seen." : `${runs === void 0 ? "Over runs" : `Over ${runs} runs`}: the mark is the median run, the thin line holds ${isFew(runs) ? "nearly all" : "nine in ten"}.`,
  means: (runs) => runs === 1 ? "One run." : `${runs === void 0 ? "Means over runs" : `Means over ${runs} runs`}.`,
  between: (low, high, runs) => `${isFew(runs) ? `the ${runs} runs lie between about` : "nine runs in ten lie between"} ${low} and ${high}`,
  nothing: { title: "Nothing to show", sentences: ["No run has any of what is drawn here."] },
  columns: {
    date: "Until",
    brand: "Brand",
    p05: "5% of runs below",
    p25: "25% of runs below",
    p50: "Median run",
    p75: "75% of runs below",
    p95: "95% of runs below",
    low: "5% of runs below",
    high: "95% of runs below"
  }
}, it4 = {
  caption: (runs) => runs === 1 ? "Una sola simulazione: quanto conti il caso non si vede." : `${runs === void 0 ? "Su pi\xF9 simulazioni" : `Su ${runs} simulazioni`}: la linea \xE8 la simulazione mediana, la fascia scura ne contiene met\xE0, la chiara ${isFew(runs) ? "quasi tutte" : "nove su dieci"}.`,
  bars: (runs) => runs === 1 ? "Una sola simulazione: quanto conti il caso non si vede." : `${runs === void 0 ? "Su pi\xF9 simulazioni" : `Su ${runs} simulazioni`}: il segno \xE8 la simulazione mediana, la linea sottile ne contiene ${isFew(runs) ? "quasi tutte" : "nove su dieci"}.`,
  means: (runs) => runs === 1 ? "Una sola simulazione." : `${runs === void 0 ? "Medie su pi\xF9 simulazioni" : `Medie su ${runs} simulazioni`}.`,
  between: (low, high, runs) => `${isFew(runs) ? `le ${runs} simulazioni stanno circa fra` : "nove simulazioni su dieci stanno fra"} ${low} e ${high}`,
  nothing: { title: "Niente da mostrare", sentences: ["Nessuna simulazione ha ci\xF2 che qui si disegna."] },
  columns: {
    date: "Fino al",
    brand: "Marca",
    p05: "5% delle simulazioni sotto",
    p25: "25% delle simulazioni sotto",
    p50: "Simulazione mediana",
    p75: "75% delle simulazioni sotto",
    p95: "95% delle simulazioni sotto",
    low: "5% delle simulazioni sotto",
    high: "95% delle simulazioni sotto"
  }
}, quantileWords = { en: en3, it: it4 };
function intervalClause({ p05, p95 }, unit3, { locale: locale3, runs, numbers: numbers2 }) {
  if (!(p05 < p95))
    return "";
  let [low, high] = numbers2.ends(p05, p95, unit3);
  return `; ${quantileWords[locale3].between(low, high, runs)}`;
}

// dist-all/drawing/ticks.js
function numberAxis(values2, unit3, numbers2, most = 6) {
  let [low, high] = extentOf(values2, unit3), step2 = niceStep((high - low) / most), [first2, last] = [Math.floor(low / step2 + 1e-9), Math.ceil(high / step2 - 1e-9)], ticks2 = Array.from({ length: last - first2 + 1 }, (_, index2) => step2 < 1 ? (first2 + index2) / (1 / step2) : (first2 + index2) * step2), [least, greatest2] = limitsOf(unit3, low, high), inside = ticks2.filter((tick) => tick >= least && tick <= greatest2);
  return {
    domain: [Math.max(least, ticks2[0]), Math.min(greatest2, ticks2[ticks2.length - 1])],
    ticks: inside,
    labels: numbers2.ticks(inside, unit3)
  };
}
function axisAcross(values2, unit3, numbers2, room, most) {
  for (let count2 = most; count2 > 1; --count2) {
    let axis2 = numberAxis(values2, unit3, numbers2, count2);
    if (axis2.labels.reduce((sum2, label) => sum2 + textWidth(label, SIZE.label) + 12, 0) <= room)
      return axis2;
  }
  return numberAxis(values2, unit3, numbers2, 1);
}
function limitsOf(unit3, low, high) {
  let [least, greatest2] = LIMITS[unit3] ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [low < least ? low : least, high > greatest2 ? high : greatest2];
}
var LIMITS = {
  share: [0, 1],
  stars: [1, 5],
  points: [-100, 100]
};
function extentOf(values2, unit3) {
  let finite2 = values2.filter(Number.isFinite);
  if (finite2.length === 0)
    return [0, 1];
  let low = finite2.reduce((a2, b) => Math.min(a2, b)), high = finite2.reduce((a2, b) => Math.max(a2, b));
  return high - low > 1e-9 * Math.max(Math.abs(high), Math.abs(low)) ? [low, high] : low === 0 ? [0, unit3 === "share" ? 0.01 : 1] : [low - Math.abs(low) / 10, high + Math.abs(high) / 10];
}
function niceStep(rough) {
  let power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((nice2) => nice2 * power >= rough * (1 - 1e-9)) ?? 10) * power;
}
var DAY = 864e5;
function timeTicks2(from, to, most) {
  let days = (to.getTime() - from.getTime()) / DAY, dayStep = [1, 2, 7, 14].find((step2) => days / step2 <= most && days <= 7 * most);
  if (dayStep !== void 0)
    return daysBetween(from, to, dayStep);
  let monthStep = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600].find((step2) => days / 30.4 / step2 <= most) ?? 1200;
  return monthsBetween(from, to, monthStep);
}
function timeLabel(ticks2, locale3) {
  let isByDay = ticks2.some((tick) => tick.getUTCDate() !== 1), isByYear = !isByDay && ticks2.every((tick) => tick.getUTCMonth() === 0), day = new Intl.DateTimeFormat(locale3 === "en" ? "en-GB" : locale3, {
    day: "numeric",
    month: "short",
    timeZone: "UTC"
  }), month = new Intl.DateTimeFormat(locale3, { month: "short", timeZone: "UTC" });
  return (tick, index2) => {
    let year = String(tick.getUTCFullYear());
    if (isByYear)
      return year;
    let text2 = isByDay ? day.format(tick) : month.format(tick);
    return index2 === 0 || tick.getUTCFullYear() !== ticks2[index2 - 1].getUTCFullYear() ? `${text2}
${year}` : text2;
  };
}
function daysBetween(from, to, step2) {
  let length2 = Math.floor((to.getTime() - from.getTime()) / DAY / step2) + 1;
  return Array.from({ length: length2 }, (_, index2) => new Date(from.getTime() + index2 * step2 * DAY));
}
function monthsBetween(from, to, step2) {
  let monthOf = (date3) => date3.getUTCFullYear() * 12 + date3.getUTCMonth(), first2 = Math.ceil((monthOf(from) + (from.getUTCDate() > 1 ? 1 : 0)) / step2) * step2, ticks2 = [];
  for (let month = first2; month <= monthOf(to); month += step2)
    ticks2.push(new Date(Date.UTC(1970, month - 1970 * 12, 1)));
  return ticks2.filter((tick) => tick.getTime() <= to.getTime());
}

// dist-all/charts/overTime/quantileLines.js
var MARGIN_TOP = 26, MARGIN_BOTTOM = 36;
function brandsOf(rows, focus) {
  let brands = [...new Set(rows.map(({ brand }) => brand))];
  return focus !== void 0 && brands.includes(focus) ? [focus, ...brands.filter((brand) => brand !== focus)] : brands;
}
function quantileLines(setting, lines, margins = marginsOf(setting, lines)) {
  let { numbers: numbers2, width, look } = setting, axis2 = axisOf(setting, lines), ends = endsOf(setting, lines), height = Math.max(lines.height, MARGIN_TOP + MARGIN_BOTTOM + ends.length * END_LABEL_HEIGHT), [from, to] = spanOf(lines.rows.map(({ date: date3 }) => Date.parse(date3))), events = eventMarks(eventsWithin(setting.events, from, to)), ticks2 = timeTicks2(from, to, (width - margins.left - margins.right) / 66), panel = plotPanel(setting, {
    height,
    marginLeft: margins.left,
    marginRight: margins.right,
    marginTop: MARGIN_TOP,
    marginBottom: MARGIN_BOTTOM,
    x: { type: "utc", domain: [from, to], label: null },
    y: { domain: [...axis2.domain], label: null },
    marks: [
      gridY(axis2.ticks, { stroke: look.grid, strokeOpacity: 1 }),
      axisY(axis2.ticks, { tickSize: 0, tickFormat: (_, index2) => axis2.labels[index2], fill: look.muted }),
      axisX(ticks2, {
        tickFormat: timeLabel(ticks2, numbers2.locale),
        fill: look.muted,
        stroke: look.grid
      }),
      ruleX(events, {
        x: ({ date: date3 }) => new Date(date3),
        stroke: look.muted,
        strokeDasharray: "2 3"
      }),
      ...lines.rules === void 0 ? [] : [ruleY(lines.rules, { stroke: look.muted })],
      ...brandMarks(setting, lines)
    ]
  }), bounds = [MARGIN_TOP, height - MARGIN_BOTTOM];
  notePlaces(setting, panel.node, lines.rows.map(({ date: date3, p50 }, row) => ({ x: panel.x(new Date(date3)), y: panel.y(p50), row })));
  let labels = ends.map((end) => ({ ...end, y: panel.y(end.last) })), eventPlaces = events.map(({ date: date3 }) => panel.x(new Date(date3))), sides = [margins.left, panel.x(to)];
  return panel.node.append(axisTitle(setting, lines.title), ...endLabels(setting, labels, panel.x(to), bounds), ...eventSpans(setting, events, (date3) => panel.x(date3), bounds[1] - 11), ...eventNumbers(setting, eventPlaces, bounds[1] - 11, sides)), panel;
}
function axisTitle({ document: document2, look, width }, title) {
  let style = { x: 0, y: 12, "text-anchor": "start", "font-size": SIZE.label, fill: look.muted };
  return svgElement(document2, "text", style, shorten(title, width, SIZE.label));
}
function axisOf({ numbers: numbers2 }, { rows, unit: unit3, include = [] }) {
  let values2 = rows.flatMap(({ p05, p50, p95 }) => [p05, p50, p95]);
  return numberAxis([...values2, ...include], unit3, numbers2, 5);
}
function marginsOf(setting, lines) {
  let widths = axisOf(setting, lines).labels.map((label) => textWidth(label, SIZE.label));
  return { left: Math.max(...widths) + 14, right: endLabelRoom(setting, endsOf(setting, lines)) };
}
function timeCaption(setting, rows) {
  let [from, to] = spanOf(rows.map(({ date: date3 }) => Date.parse(date3))), events = eventsWithin(setting.events, from, to);
  return quantileWords[setting.locale].caption(setting.runs) + eventKey(setting, events);
}
function spanOf(dates) {
  let from = dates.reduce((a2, b) => Math.min(a2, b)), to = dates.reduce((a2, b) => Math.max(a2, b)), room = to > from ? 0 : 3 * 864e5;
  return [new Date(from - room), new Date(to + room)];
}
function brandMarks(setting, { rows }) {
  let brands = brandsOf(rows, setting.focus), backToFront = brands.map((brand, index2) => ({
    own: rows.filter((row) => row.brand === brand),
    ...seriesStyle(setting.look, index2),
    width: index2 === 0 ? 2.5 : 1.75,
    weight: brands.length > 4 ? 0.6 : 1
  })).reverse();
  return [...backToFront.flatMap(bands), ...backToFront.flatMap(line3)];
}
var x2 = ({ date: date3 }) => new Date(date3);
function bands({ own, colour, weight }) {
  return own.length === 1 ? [
    ruleX(own, { x: x2, y1: "p05", y2: "p95", stroke: colour, strokeOpacity: 0.5, strokeWidth: 2 }),
    ruleX(own, { x: x2, y1: "p25", y2: "p75", stroke: colour, strokeOpacity: 0.5, strokeWidth: 5 })
  ] : [
    areaY(own, { x: x2, y1: "p05", y2: "p95", fill: colour, fillOpacity: 0.16 * weight }),
    areaY(own, { x: x2, y1: "p25", y2: "p75", fill: colour, fillOpacity: 0.24 * weight })
  ];
}
function line3({ own, colour, dash, width }) {
  return own.length === 1 ? [dot(own, { x: x2, y: "p50", fill: colour, r: 4 })] : [lineY(own, { x: x2, y: "p50", stroke: colour, strokeWidth: width, ...dash === "none" ? {} : { strokeDasharray: dash } })];
}
function endsOf({ look, numbers: numbers2, focus }, { rows, unit: unit3 }) {
  return brandsOf(rows, focus).flatMap((name, index2) => {
    let last = rows.findLast(({ brand, p50 }) => brand === name && Number.isFinite(p50))?.p50;
    return last === void 0 ? [] : [{ name, value: numbers2.short(last, unit3), colour: seriesStyle(look, index2).colour, last }];
  });
}

// dist-all/charts/comparison/claimBoundary.js
var claimBoundary = chartOf({
  name: "claimBoundary",
  compose: compose2,
  find: find2,
  columns
}), [HEIGHT, MARGIN_TOP2, MARGIN_BOTTOM2] = [260, 26, 48];
function compose2(rows, setting, options) {
  let known = knownRows(rows);
  if (known.length === 0)
    return;
  let words = claimWords[setting.locale], level = setting.numbers.format(options.level ?? 0.9, "share");
  return {
    subtitle: words.boundarySubtitle(options.measure?.[setting.locale] ?? ""),
    caption: words.boundaryCaption(setting.runs, level),
    panels: [curve(setting, known, options)]
  };
}
function curve(setting, rows, options) {
  let { look, width, document: document2, numbers: numbers2 } = setting, [scale, told] = options.unit === "share" ? [100, "points"] : [1, spanUnit(options)], drawn = rows.map((row) => ({
    ...row,
    effect: scale * row.effect,
    low: scale * row.low,
    high: scale * row.high
  })), up = numberAxis([0, ...drawn.flatMap(({ low, high, effect }) => [low, high, effect])], told, numbers2, 5), values2 = rows.map(({ value: value2 }) => value2), across = axisAcross(values2, moderatorUnit(options), numbers2, width - 60, 8), ticks2 = isYear(options) ? across.ticks.filter(Number.isInteger) : across.ticks, widest = (labels) => Math.max(...labels.map((label) => textWidth(label, SIZE.label))), colour = look.series[0], flips = (options.edges ?? []).filter(({ kind }) => kind === "flips"), panel = plotPanel(setting, {
    height: HEIGHT * setting.heightScale,
    marginLeft: widest(up.labels) + 14,
    marginRight: widest(across.labels) / 2 + 4,
    marginTop: MARGIN_TOP2,
    marginBottom: MARGIN_BOTTOM2,
    x: { domain: [...across.domain], label: null },
    y: { domain: [...up.domain], label: null },
    marks: [
      rectX(flips, { x1: "low", x2: "high", fill: look.pale }),
      gridY(up.ticks, { stroke: look.grid, strokeOpacity: 1 }),
      axisY(up.ticks, { tickSize: 0, tickFormat: (_, index2) => up.labels[index2], fill: look.muted }),
      axisX(ticks2, {
        tickFormat: (tick) => valueText(setting, tick, options, values2),
        fill: look.muted,
        stroke: look.grid
      }),
      ruleY([0], { stroke: look.muted, strokeWidth: 1.5 }),
      ruleX(flips, { x: "at", stroke: look.series[1], strokeWidth: 2 }),
      areaY(drawn, { x: "value", y1: "low", y2: "high", fill: colour, fillOpacity: 0.2 }),
      lineY(drawn, { x: "value", y: "effect", stroke: colour, strokeWidth: 2.5 }),
      dot(drawn, {
        x: "value",
        y: "effect",
        r: 4,
        stroke: colour,
        strokeWidth: 2,
        fill: ({ isSupported }) => isSupported ? colour : look.paper
      })
    ]
  }), named3 = capital(options.moderator?.[setting.locale] ?? ""), moderator = shorten(cleanName(named3), width - textWidth(" \u2192", SIZE.label), SIZE.label), style = {
    x: width,
    y: panel.height - 8,
    "text-anchor": "end",
    "font-size": SIZE.label,
    fill: look.muted
  }, words = claimWords[setting.locale];
  return panel.node.append(axisTitle(setting, told === "points" ? words.points : words.change), svgElement(document2, "text", style, `${moderator} \u2192`)), panel;
}
function find2(rows, options = {}) {
  let setting = settingOf(options), { numbers: numbers2, locale: locale3 } = setting, words = claimWords[locale3], known = knownRows(rows);
  if (known.length === 0)
    return quantileWords[locale3].nothing;
  let [first2, last] = [known[0], known[known.length - 1]], values2 = known.map(({ value: value2 }) => value2), write = (value2) => valueText(setting, value2, options, values2), change = ({ effect, low, high }) => changeInterval(numbers2, { difference: effect, low, high }, options.unit ?? "number"), moderator = capital(options.moderator?.[locale3] ?? ""), edges = options.edges ?? [], main = edges.find(({ kind }) => kind === "flips") ?? edges[0], tell = (edge) => edgeText(setting, edge, options, write, [first2.value, last.value]), title = main === void 0 ? words[known.some(({ isSupported }) => isSupported) ? "whole" : "nowhere"](moderator, write(first2.value), write(last.value)) : tell(main), others = edges.filter((edge) => edge !== main).map((edge) => `${tell(edge)}.`), sides = edges.filter(({ kind }) => kind === "flips").map(({ holds, at }) => words[holds === "below" ? "holdsBelow" : "holdsAbove"](write(at))), ends = words.ends(write(first2.value), change(first2), write(last.value), change(last));
  return { title, sentences: [...sides, ...others, ends] };
}
function edgeText({ locale: locale3, numbers: numbers2 }, { kind, holds, at, low, high }, { moderator: named3, by = 0 }, write, ends) {
  let words = claimWords[locale3], moderator = capital(named3?.[locale3] ?? ""), interval = `${write(low)}\u2013${write(high)}`;
  return kind === "flips" && by > 0 ? words.passes(moderator, numbers2.format(by, "share"), write(at), interval) : kind === "flips" ? words.flips(moderator, write(at), interval) : ends.includes(at) ? words.vanishes(moderator, write(at)) : words[holds === "below" ? "fadesAbove" : "fadesBelow"](moderator, write(at));
}
function valueText({ numbers: numbers2 }, value2, options, values2) {
  if (isYear(options))
    return String(Math.round(value2));
  let width = Math.max(...values2) - Math.min(...values2);
  return numbers2.format(value2, moderatorUnit(options), [value2 + width / 50]);
}
var isYear = ({ moderatorUnit: unit3 }) => unit3 === "year";
function moderatorUnit({ moderatorUnit: unit3 = "number" }) {
  return unit3 === "year" ? "number" : unit3;
}
function spanUnit({ unit: unit3 = "number" }) {
  return unit3 === "stars" || unit3 === "points" ? "number" : unit3;
}
function knownRows(rows) {
  return rows.filter(({ effect }) => Number.isFinite(effect)).toSorted((a2, b) => a2.value - b.value);
}
function columns(options = {}) {
  let { locale: locale3 } = settingOf(options), labels = claimWords[locale3].columns;
  return [
    { key: "value", label: capital(options.moderator?.[locale3] ?? "value"), unit: moderatorUnit(options) },
    { key: "effect", label: labels.effect, unit: "number" },
    { key: "low", label: labels.low, unit: "number" },
    { key: "high", label: labels.high, unit: "number" }
  ];
}

export {
  ruleX,
  ruleY,
  axisY,
  axisX,
  gridY,
  rect,
  areaY,
  link2 as link,
  dot,
  line2 as line,
  lineY,
  FONT,
  SIZE,
  NARROW,
  RIM,
  lookOf,
  themeDeclarations,
  seriesStyle,
  rampPlace,
  mix,
  settingOf,
  chartOf,
  plotPanel,
  quantileWords,
  intervalClause,
  endLabelRoom,
  endLabels,
  moveApart,
  eventsWithin,
  eventKey,
  notePlaces,
  tipChannel,
  tipOf,
  numberAxis,
  axisAcross,
  timeTicks2 as timeTicks,
  timeLabel,
  brandsOf,
  quantileLines,
  axisTitle,
  marginsOf,
  timeCaption,
  claimWords,
  claimBoundary
};
