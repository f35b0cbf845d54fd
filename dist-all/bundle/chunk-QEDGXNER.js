import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  NARROW,
  RIM,
  SIZE,
  areaY,
  axisAcross,
  axisTitle,
  axisX,
  axisY,
  brandsOf,
  chartOf,
  claimBoundary,
  claimWords,
  dot,
  endLabelRoom,
  endLabels,
  eventKey,
  eventsWithin,
  gridY,
  intervalClause,
  line,
  lineY,
  link,
  marginsOf,
  moveApart,
  notePlaces,
  numberAxis,
  plotPanel,
  quantileLines,
  quantileWords,
  rampPlace,
  rect,
  ruleX,
  ruleY,
  seriesStyle,
  settingOf,
  timeCaption,
  timeLabel,
  timeTicks,
  tipChannel,
  tipOf
} from "./chunk-R6K7N2L4.js";
import {
  optimiseWords
} from "./chunk-GZXDHH7I.js";
import {
  attributionWords,
  momentName,
  quotedMoment
} from "./chunk-YAYHKLEM.js";
import {
  methodName,
  observedMeasureName
} from "./chunk-B654BGOQ.js";
import {
  changeInterval,
  changeText,
  pairedDifferenceWords,
  sizeText
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
  withArticle
} from "./chunk-ONTNMNYS.js";
import {
  mean
} from "./chunk-3E6GWLGQ.js";
import {
  capital,
  measureName,
  measureNoun,
  verbOf
} from "./chunk-QIR3SCXD.js";
import {
  leverWord
} from "./chunk-S5MDYCST.js";
import {
  touchpointName
} from "./chunk-IT26CMY2.js";
import {
  besideInterval,
  withSign
} from "./chunk-GAEP7I5X.js";
import {
  svgElement
} from "./chunk-7RCLHB72.js";
import {
  __commonJS,
  __export,
  __toESM
} from "./chunk-XTTUONFG.js";

// node_modules/d3-sankey/node_modules/d3-array/dist/d3-array.js
var require_d3_array = __commonJS({
  "node_modules/d3-sankey/node_modules/d3-array/dist/d3-array.js"(exports, module) {
    (function(global, factory) {
      typeof exports == "object" && typeof module < "u" ? factory(exports) : typeof define == "function" && define.amd ? define(["exports"], factory) : (global = typeof globalThis < "u" ? globalThis : global || self, factory(global.d3 = global.d3 || {}));
    })(exports, (function(exports2) {
      "use strict";
      function ascending(a, b) {
        return a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
      }
      function bisector(f) {
        let delta = f, compare = f;
        f.length === 1 && (delta = (d, x) => f(d) - x, compare = ascendingComparator(f));
        function left(a, x, lo, hi) {
          for (lo == null && (lo = 0), hi == null && (hi = a.length); lo < hi; ) {
            let mid = lo + hi >>> 1;
            compare(a[mid], x) < 0 ? lo = mid + 1 : hi = mid;
          }
          return lo;
        }
        function right(a, x, lo, hi) {
          for (lo == null && (lo = 0), hi == null && (hi = a.length); lo < hi; ) {
            let mid = lo + hi >>> 1;
            compare(a[mid], x) > 0 ? hi = mid : lo = mid + 1;
          }
          return lo;
        }
        function center(a, x, lo, hi) {
          lo == null && (lo = 0), hi == null && (hi = a.length);
          let i = left(a, x, lo, hi - 1);
          return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
        }
        return { left, center, right };
      }
      function ascendingComparator(f) {
        return (d, x) => ascending(f(d), x);
      }
      function number(x) {
        return x === null ? NaN : +x;
      }
      function* numbers(values, valueof) {
        if (valueof === void 0)
          for (let value of values)
            value != null && (value = +value) >= value && (yield value);
        else {
          let index2 = -1;
          for (let value of values)
            (value = valueof(value, ++index2, values)) != null && (value = +value) >= value && (yield value);
        }
      }
      let ascendingBisect = bisector(ascending), bisectRight = ascendingBisect.right, bisectLeft = ascendingBisect.left, bisectCenter = bisector(number).center;
      function count(values, valueof) {
        let count2 = 0;
        if (valueof === void 0)
          for (let value of values)
            value != null && (value = +value) >= value && ++count2;
        else {
          let index2 = -1;
          for (let value of values)
            (value = valueof(value, ++index2, values)) != null && (value = +value) >= value && ++count2;
        }
        return count2;
      }
      function length$1(array2) {
        return array2.length | 0;
      }
      function empty(length2) {
        return !(length2 > 0);
      }
      function arrayify(values) {
        return typeof values != "object" || "length" in values ? values : Array.from(values);
      }
      function reducer(reduce2) {
        return (values) => reduce2(...values);
      }
      function cross(...values) {
        let reduce2 = typeof values[values.length - 1] == "function" && reducer(values.pop());
        values = values.map(arrayify);
        let lengths = values.map(length$1), j = values.length - 1, index2 = new Array(j + 1).fill(0), product = [];
        if (j < 0 || lengths.some(empty)) return product;
        for (; ; ) {
          product.push(index2.map((j2, i2) => values[i2][j2]));
          let i = j;
          for (; ++index2[i] === lengths[i]; ) {
            if (i === 0) return reduce2 ? product.map(reduce2) : product;
            index2[i--] = 0;
          }
        }
      }
      function cumsum(values, valueof) {
        var sum2 = 0, index2 = 0;
        return Float64Array.from(values, valueof === void 0 ? (v) => sum2 += +v || 0 : (v) => sum2 += +valueof(v, index2++, values) || 0);
      }
      function descending(a, b) {
        return b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
      }
      function variance(values, valueof) {
        let count2 = 0, delta, mean3 = 0, sum2 = 0;
        if (valueof === void 0)
          for (let value of values)
            value != null && (value = +value) >= value && (delta = value - mean3, mean3 += delta / ++count2, sum2 += delta * (value - mean3));
        else {
          let index2 = -1;
          for (let value of values)
            (value = valueof(value, ++index2, values)) != null && (value = +value) >= value && (delta = value - mean3, mean3 += delta / ++count2, sum2 += delta * (value - mean3));
        }
        if (count2 > 1) return sum2 / (count2 - 1);
      }
      function deviation(values, valueof) {
        let v = variance(values, valueof);
        return v && Math.sqrt(v);
      }
      function extent(values, valueof) {
        let min2, max2;
        if (valueof === void 0)
          for (let value of values)
            value != null && (min2 === void 0 ? value >= value && (min2 = max2 = value) : (min2 > value && (min2 = value), max2 < value && (max2 = value)));
        else {
          let index2 = -1;
          for (let value of values)
            (value = valueof(value, ++index2, values)) != null && (min2 === void 0 ? value >= value && (min2 = max2 = value) : (min2 > value && (min2 = value), max2 < value && (max2 = value)));
        }
        return [min2, max2];
      }
      class Adder {
        constructor() {
          this._partials = new Float64Array(32), this._n = 0;
        }
        add(x) {
          let p = this._partials, i = 0;
          for (let j = 0; j < this._n && j < 32; j++) {
            let y = p[j], hi = x + y, lo = Math.abs(x) < Math.abs(y) ? x - (hi - y) : y - (hi - x);
            lo && (p[i++] = lo), x = hi;
          }
          return p[i] = x, this._n = i + 1, this;
        }
        valueOf() {
          let p = this._partials, n = this._n, x, y, lo, hi = 0;
          if (n > 0) {
            for (hi = p[--n]; n > 0 && (x = hi, y = p[--n], hi = x + y, lo = y - (hi - x), !lo); )
              ;
            n > 0 && (lo < 0 && p[n - 1] < 0 || lo > 0 && p[n - 1] > 0) && (y = lo * 2, x = hi + y, y == x - hi && (hi = x));
          }
          return hi;
        }
      }
      function fsum(values, valueof) {
        let adder = new Adder();
        if (valueof === void 0)
          for (let value of values)
            (value = +value) && adder.add(value);
        else {
          let index2 = -1;
          for (let value of values)
            (value = +valueof(value, ++index2, values)) && adder.add(value);
        }
        return +adder;
      }
      function fcumsum(values, valueof) {
        let adder = new Adder(), index2 = -1;
        return Float64Array.from(
          values,
          valueof === void 0 ? (v) => adder.add(+v || 0) : (v) => adder.add(+valueof(v, ++index2, values) || 0)
        );
      }
      class InternMap extends Map {
        constructor(entries, key = keyof) {
          if (super(), Object.defineProperties(this, { _intern: { value: /* @__PURE__ */ new Map() }, _key: { value: key } }), entries != null) for (let [key2, value] of entries) this.set(key2, value);
        }
        get(key) {
          return super.get(intern_get(this, key));
        }
        has(key) {
          return super.has(intern_get(this, key));
        }
        set(key, value) {
          return super.set(intern_set(this, key), value);
        }
        delete(key) {
          return super.delete(intern_delete(this, key));
        }
      }
      class InternSet extends Set {
        constructor(values, key = keyof) {
          if (super(), Object.defineProperties(this, { _intern: { value: /* @__PURE__ */ new Map() }, _key: { value: key } }), values != null) for (let value of values) this.add(value);
        }
        has(value) {
          return super.has(intern_get(this, value));
        }
        add(value) {
          return super.add(intern_set(this, value));
        }
        delete(value) {
          return super.delete(intern_delete(this, value));
        }
      }
      function intern_get({ _intern, _key }, value) {
        let key = _key(value);
        return _intern.has(key) ? _intern.get(key) : value;
      }
      function intern_set({ _intern, _key }, value) {
        let key = _key(value);
        return _intern.has(key) ? _intern.get(key) : (_intern.set(key, value), value);
      }
      function intern_delete({ _intern, _key }, value) {
        let key = _key(value);
        return _intern.has(key) && (value = _intern.get(value), _intern.delete(key)), value;
      }
      function keyof(value) {
        return value !== null && typeof value == "object" ? value.valueOf() : value;
      }
      function identity(x) {
        return x;
      }
      function group(values, ...keys) {
        return nest(values, identity, identity, keys);
      }
      function groups(values, ...keys) {
        return nest(values, Array.from, identity, keys);
      }
      function rollup(values, reduce2, ...keys) {
        return nest(values, identity, reduce2, keys);
      }
      function rollups(values, reduce2, ...keys) {
        return nest(values, Array.from, reduce2, keys);
      }
      function index(values, ...keys) {
        return nest(values, identity, unique, keys);
      }
      function indexes(values, ...keys) {
        return nest(values, Array.from, unique, keys);
      }
      function unique(values) {
        if (values.length !== 1) throw new Error("duplicate key");
        return values[0];
      }
      function nest(values, map2, reduce2, keys) {
        return (function regroup(values2, i) {
          if (i >= keys.length) return reduce2(values2);
          let groups2 = new InternMap(), keyof2 = keys[i++], index2 = -1;
          for (let value of values2) {
            let key = keyof2(value, ++index2, values2), group2 = groups2.get(key);
            group2 ? group2.push(value) : groups2.set(key, [value]);
          }
          for (let [key, values3] of groups2)
            groups2.set(key, regroup(values3, i));
          return map2(groups2);
        })(values, 0);
      }
      function permute(source, keys) {
        return Array.from(keys, (key) => source[key]);
      }
      function sort(values, ...F) {
        if (typeof values[Symbol.iterator] != "function") throw new TypeError("values is not iterable");
        values = Array.from(values);
        let [f = ascending] = F;
        if (f.length === 1 || F.length > 1) {
          let index2 = Uint32Array.from(values, (d, i) => i);
          return F.length > 1 ? (F = F.map((f2) => values.map(f2)), index2.sort((i, j) => {
            for (let f2 of F) {
              let c = ascending(f2[i], f2[j]);
              if (c) return c;
            }
          })) : (f = values.map(f), index2.sort((i, j) => ascending(f[i], f[j]))), permute(values, index2);
        }
        return values.sort(f);
      }
      function groupSort(values, reduce2, key) {
        return (reduce2.length === 1 ? sort(rollup(values, reduce2, key), (([ak, av], [bk, bv]) => ascending(av, bv) || ascending(ak, bk))) : sort(group(values, key), (([ak, av], [bk, bv]) => reduce2(av, bv) || ascending(ak, bk)))).map(([key2]) => key2);
      }
      var array = Array.prototype, slice = array.slice;
      function constant(x) {
        return function() {
          return x;
        };
      }
      var e10 = Math.sqrt(50), e5 = Math.sqrt(10), e2 = Math.sqrt(2);
      function ticks(start, stop, count2) {
        var reverse2, i = -1, n, ticks2, step;
        if (stop = +stop, start = +start, count2 = +count2, start === stop && count2 > 0) return [start];
        if ((reverse2 = stop < start) && (n = start, start = stop, stop = n), (step = tickIncrement(start, stop, count2)) === 0 || !isFinite(step)) return [];
        if (step > 0) {
          let r0 = Math.round(start / step), r1 = Math.round(stop / step);
          for (r0 * step < start && ++r0, r1 * step > stop && --r1, ticks2 = new Array(n = r1 - r0 + 1); ++i < n; ) ticks2[i] = (r0 + i) * step;
        } else {
          step = -step;
          let r0 = Math.round(start * step), r1 = Math.round(stop * step);
          for (r0 / step < start && ++r0, r1 / step > stop && --r1, ticks2 = new Array(n = r1 - r0 + 1); ++i < n; ) ticks2[i] = (r0 + i) / step;
        }
        return reverse2 && ticks2.reverse(), ticks2;
      }
      function tickIncrement(start, stop, count2) {
        var step = (stop - start) / Math.max(0, count2), power = Math.floor(Math.log(step) / Math.LN10), error = step / Math.pow(10, power);
        return power >= 0 ? (error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1) * Math.pow(10, power) : -Math.pow(10, -power) / (error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1);
      }
      function tickStep(start, stop, count2) {
        var step0 = Math.abs(stop - start) / Math.max(0, count2), step1 = Math.pow(10, Math.floor(Math.log(step0) / Math.LN10)), error = step0 / step1;
        return error >= e10 ? step1 *= 10 : error >= e5 ? step1 *= 5 : error >= e2 && (step1 *= 2), stop < start ? -step1 : step1;
      }
      function nice(start, stop, count2) {
        let prestep;
        for (; ; ) {
          let step = tickIncrement(start, stop, count2);
          if (step === prestep || step === 0 || !isFinite(step))
            return [start, stop];
          step > 0 ? (start = Math.floor(start / step) * step, stop = Math.ceil(stop / step) * step) : step < 0 && (start = Math.ceil(start * step) / step, stop = Math.floor(stop * step) / step), prestep = step;
        }
      }
      function sturges(values) {
        return Math.ceil(Math.log(count(values)) / Math.LN2) + 1;
      }
      function bin() {
        var value = identity, domain = extent, threshold = sturges;
        function histogram2(data) {
          Array.isArray(data) || (data = Array.from(data));
          var i, n = data.length, x, values = new Array(n);
          for (i = 0; i < n; ++i)
            values[i] = value(data[i], i, data);
          var xz = domain(values), x0 = xz[0], x1 = xz[1], tz = threshold(values, x0, x1);
          if (!Array.isArray(tz)) {
            let max2 = x1, tn = +tz;
            if (domain === extent && ([x0, x1] = nice(x0, x1, tn)), tz = ticks(x0, x1, tn), tz[tz.length - 1] >= x1)
              if (max2 >= x1 && domain === extent) {
                let step = tickIncrement(x0, x1, tn);
                isFinite(step) && (step > 0 ? x1 = (Math.floor(x1 / step) + 1) * step : step < 0 && (x1 = (Math.ceil(x1 * -step) + 1) / -step));
              } else
                tz.pop();
          }
          for (var m = tz.length; tz[0] <= x0; ) tz.shift(), --m;
          for (; tz[m - 1] > x1; ) tz.pop(), --m;
          var bins = new Array(m + 1), bin2;
          for (i = 0; i <= m; ++i)
            bin2 = bins[i] = [], bin2.x0 = i > 0 ? tz[i - 1] : x0, bin2.x1 = i < m ? tz[i] : x1;
          for (i = 0; i < n; ++i)
            x = values[i], x0 <= x && x <= x1 && bins[bisectRight(tz, x, 0, m)].push(data[i]);
          return bins;
        }
        return histogram2.value = function(_) {
          return arguments.length ? (value = typeof _ == "function" ? _ : constant(_), histogram2) : value;
        }, histogram2.domain = function(_) {
          return arguments.length ? (domain = typeof _ == "function" ? _ : constant([_[0], _[1]]), histogram2) : domain;
        }, histogram2.thresholds = function(_) {
          return arguments.length ? (threshold = typeof _ == "function" ? _ : Array.isArray(_) ? constant(slice.call(_)) : constant(_), histogram2) : threshold;
        }, histogram2;
      }
      function max(values, valueof) {
        let max2;
        if (valueof === void 0)
          for (let value of values)
            value != null && (max2 < value || max2 === void 0 && value >= value) && (max2 = value);
        else {
          let index2 = -1;
          for (let value of values)
            (value = valueof(value, ++index2, values)) != null && (max2 < value || max2 === void 0 && value >= value) && (max2 = value);
        }
        return max2;
      }
      function min(values, valueof) {
        let min2;
        if (valueof === void 0)
          for (let value of values)
            value != null && (min2 > value || min2 === void 0 && value >= value) && (min2 = value);
        else {
          let index2 = -1;
          for (let value of values)
            (value = valueof(value, ++index2, values)) != null && (min2 > value || min2 === void 0 && value >= value) && (min2 = value);
        }
        return min2;
      }
      function quickselect(array2, k, left = 0, right = array2.length - 1, compare = ascending) {
        for (; right > left; ) {
          if (right - left > 600) {
            let n = right - left + 1, m = k - left + 1, z = Math.log(n), s = 0.5 * Math.exp(2 * z / 3), sd = 0.5 * Math.sqrt(z * s * (n - s) / n) * (m - n / 2 < 0 ? -1 : 1), newLeft = Math.max(left, Math.floor(k - m * s / n + sd)), newRight = Math.min(right, Math.floor(k + (n - m) * s / n + sd));
            quickselect(array2, k, newLeft, newRight, compare);
          }
          let t = array2[k], i = left, j = right;
          for (swap(array2, left, k), compare(array2[right], t) > 0 && swap(array2, left, right); i < j; ) {
            for (swap(array2, i, j), ++i, --j; compare(array2[i], t) < 0; ) ++i;
            for (; compare(array2[j], t) > 0; ) --j;
          }
          compare(array2[left], t) === 0 ? swap(array2, left, j) : (++j, swap(array2, j, right)), j <= k && (left = j + 1), k <= j && (right = j - 1);
        }
        return array2;
      }
      function swap(array2, i, j) {
        let t = array2[i];
        array2[i] = array2[j], array2[j] = t;
      }
      function quantile(values, p, valueof) {
        if (values = Float64Array.from(numbers(values, valueof)), !!(n = values.length)) {
          if ((p = +p) <= 0 || n < 2) return min(values);
          if (p >= 1) return max(values);
          var n, i = (n - 1) * p, i0 = Math.floor(i), value0 = max(quickselect(values, i0).subarray(0, i0 + 1)), value1 = min(values.subarray(i0 + 1));
          return value0 + (value1 - value0) * (i - i0);
        }
      }
      function quantileSorted(values, p, valueof = number) {
        if (n = values.length) {
          if ((p = +p) <= 0 || n < 2) return +valueof(values[0], 0, values);
          if (p >= 1) return +valueof(values[n - 1], n - 1, values);
          var n, i = (n - 1) * p, i0 = Math.floor(i), value0 = +valueof(values[i0], i0, values), value1 = +valueof(values[i0 + 1], i0 + 1, values);
          return value0 + (value1 - value0) * (i - i0);
        }
      }
      function freedmanDiaconis(values, min2, max2) {
        return Math.ceil((max2 - min2) / (2 * (quantile(values, 0.75) - quantile(values, 0.25)) * Math.pow(count(values), -1 / 3)));
      }
      function scott(values, min2, max2) {
        return Math.ceil((max2 - min2) / (3.5 * deviation(values) * Math.pow(count(values), -1 / 3)));
      }
      function maxIndex(values, valueof) {
        let max2, maxIndex2 = -1, index2 = -1;
        if (valueof === void 0)
          for (let value of values)
            ++index2, value != null && (max2 < value || max2 === void 0 && value >= value) && (max2 = value, maxIndex2 = index2);
        else
          for (let value of values)
            (value = valueof(value, ++index2, values)) != null && (max2 < value || max2 === void 0 && value >= value) && (max2 = value, maxIndex2 = index2);
        return maxIndex2;
      }
      function mean2(values, valueof) {
        let count2 = 0, sum2 = 0;
        if (valueof === void 0)
          for (let value of values)
            value != null && (value = +value) >= value && (++count2, sum2 += value);
        else {
          let index2 = -1;
          for (let value of values)
            (value = valueof(value, ++index2, values)) != null && (value = +value) >= value && (++count2, sum2 += value);
        }
        if (count2) return sum2 / count2;
      }
      function median(values, valueof) {
        return quantile(values, 0.5, valueof);
      }
      function* flatten(arrays) {
        for (let array2 of arrays)
          yield* array2;
      }
      function merge(arrays) {
        return Array.from(flatten(arrays));
      }
      function minIndex(values, valueof) {
        let min2, minIndex2 = -1, index2 = -1;
        if (valueof === void 0)
          for (let value of values)
            ++index2, value != null && (min2 > value || min2 === void 0 && value >= value) && (min2 = value, minIndex2 = index2);
        else
          for (let value of values)
            (value = valueof(value, ++index2, values)) != null && (min2 > value || min2 === void 0 && value >= value) && (min2 = value, minIndex2 = index2);
        return minIndex2;
      }
      function pairs(values, pairof = pair) {
        let pairs2 = [], previous, first = !1;
        for (let value of values)
          first && pairs2.push(pairof(previous, value)), previous = value, first = !0;
        return pairs2;
      }
      function pair(a, b) {
        return [a, b];
      }
      function range(start, stop, step) {
        start = +start, stop = +stop, step = (n = arguments.length) < 2 ? (stop = start, start = 0, 1) : n < 3 ? 1 : +step;
        for (var i = -1, n = Math.max(0, Math.ceil((stop - start) / step)) | 0, range2 = new Array(n); ++i < n; )
          range2[i] = start + i * step;
        return range2;
      }
      function least(values, compare = ascending) {
        let min2, defined = !1;
        if (compare.length === 1) {
          let minValue;
          for (let element of values) {
            let value = compare(element);
            (defined ? ascending(value, minValue) < 0 : ascending(value, value) === 0) && (min2 = element, minValue = value, defined = !0);
          }
        } else
          for (let value of values)
            (defined ? compare(value, min2) < 0 : compare(value, value) === 0) && (min2 = value, defined = !0);
        return min2;
      }
      function leastIndex(values, compare = ascending) {
        if (compare.length === 1) return minIndex(values, compare);
        let minValue, min2 = -1, index2 = -1;
        for (let value of values)
          ++index2, (min2 < 0 ? compare(value, value) === 0 : compare(value, minValue) < 0) && (minValue = value, min2 = index2);
        return min2;
      }
      function greatest(values, compare = ascending) {
        let max2, defined = !1;
        if (compare.length === 1) {
          let maxValue;
          for (let element of values) {
            let value = compare(element);
            (defined ? ascending(value, maxValue) > 0 : ascending(value, value) === 0) && (max2 = element, maxValue = value, defined = !0);
          }
        } else
          for (let value of values)
            (defined ? compare(value, max2) > 0 : compare(value, value) === 0) && (max2 = value, defined = !0);
        return max2;
      }
      function greatestIndex(values, compare = ascending) {
        if (compare.length === 1) return maxIndex(values, compare);
        let maxValue, max2 = -1, index2 = -1;
        for (let value of values)
          ++index2, (max2 < 0 ? compare(value, value) === 0 : compare(value, maxValue) > 0) && (maxValue = value, max2 = index2);
        return max2;
      }
      function scan(values, compare) {
        let index2 = leastIndex(values, compare);
        return index2 < 0 ? void 0 : index2;
      }
      var shuffle = shuffler(Math.random);
      function shuffler(random) {
        return function(array2, i0 = 0, i1 = array2.length) {
          let m = i1 - (i0 = +i0);
          for (; m; ) {
            let i = random() * m-- | 0, t = array2[m + i0];
            array2[m + i0] = array2[i + i0], array2[i + i0] = t;
          }
          return array2;
        };
      }
      function sum(values, valueof) {
        let sum2 = 0;
        if (valueof === void 0)
          for (let value of values)
            (value = +value) && (sum2 += value);
        else {
          let index2 = -1;
          for (let value of values)
            (value = +valueof(value, ++index2, values)) && (sum2 += value);
        }
        return sum2;
      }
      function transpose(matrix) {
        if (!(n = matrix.length)) return [];
        for (var i = -1, m = min(matrix, length), transpose2 = new Array(m); ++i < m; )
          for (var j = -1, n, row = transpose2[i] = new Array(n); ++j < n; )
            row[j] = matrix[j][i];
        return transpose2;
      }
      function length(d) {
        return d.length;
      }
      function zip() {
        return transpose(arguments);
      }
      function every(values, test) {
        if (typeof test != "function") throw new TypeError("test is not a function");
        let index2 = -1;
        for (let value of values)
          if (!test(value, ++index2, values))
            return !1;
        return !0;
      }
      function some(values, test) {
        if (typeof test != "function") throw new TypeError("test is not a function");
        let index2 = -1;
        for (let value of values)
          if (test(value, ++index2, values))
            return !0;
        return !1;
      }
      function filter(values, test) {
        if (typeof test != "function") throw new TypeError("test is not a function");
        let array2 = [], index2 = -1;
        for (let value of values)
          test(value, ++index2, values) && array2.push(value);
        return array2;
      }
      function map(values, mapper) {
        if (typeof values[Symbol.iterator] != "function") throw new TypeError("values is not iterable");
        if (typeof mapper != "function") throw new TypeError("mapper is not a function");
        return Array.from(values, (value, index2) => mapper(value, index2, values));
      }
      function reduce(values, reducer2, value) {
        if (typeof reducer2 != "function") throw new TypeError("reducer is not a function");
        let iterator = values[Symbol.iterator](), done, next, index2 = -1;
        if (arguments.length < 3) {
          if ({ done, value } = iterator.next(), done) return;
          ++index2;
        }
        for (; { done, value: next } = iterator.next(), !done; )
          value = reducer2(value, next, ++index2, values);
        return value;
      }
      function reverse(values) {
        if (typeof values[Symbol.iterator] != "function") throw new TypeError("values is not iterable");
        return Array.from(values).reverse();
      }
      function difference(values, ...others) {
        values = new Set(values);
        for (let other of others)
          for (let value of other)
            values.delete(value);
        return values;
      }
      function disjoint(values, other) {
        let iterator = other[Symbol.iterator](), set2 = /* @__PURE__ */ new Set();
        for (let v of values) {
          if (set2.has(v)) return !1;
          let value, done;
          for (; ({ value, done } = iterator.next()) && !done; ) {
            if (Object.is(v, value)) return !1;
            set2.add(value);
          }
        }
        return !0;
      }
      function set(values) {
        return values instanceof Set ? values : new Set(values);
      }
      function intersection(values, ...others) {
        values = new Set(values), others = others.map(set);
        out: for (let value of values)
          for (let other of others)
            if (!other.has(value)) {
              values.delete(value);
              continue out;
            }
        return values;
      }
      function superset(values, other) {
        let iterator = values[Symbol.iterator](), set2 = /* @__PURE__ */ new Set();
        for (let o of other) {
          if (set2.has(o)) continue;
          let value, done;
          for (; { value, done } = iterator.next(); ) {
            if (done) return !1;
            if (set2.add(value), Object.is(o, value)) break;
          }
        }
        return !0;
      }
      function subset(values, other) {
        return superset(other, values);
      }
      function union(...others) {
        let set2 = /* @__PURE__ */ new Set();
        for (let other of others)
          for (let o of other)
            set2.add(o);
        return set2;
      }
      exports2.Adder = Adder, exports2.InternMap = InternMap, exports2.InternSet = InternSet, exports2.ascending = ascending, exports2.bin = bin, exports2.bisect = bisectRight, exports2.bisectCenter = bisectCenter, exports2.bisectLeft = bisectLeft, exports2.bisectRight = bisectRight, exports2.bisector = bisector, exports2.count = count, exports2.cross = cross, exports2.cumsum = cumsum, exports2.descending = descending, exports2.deviation = deviation, exports2.difference = difference, exports2.disjoint = disjoint, exports2.every = every, exports2.extent = extent, exports2.fcumsum = fcumsum, exports2.filter = filter, exports2.fsum = fsum, exports2.greatest = greatest, exports2.greatestIndex = greatestIndex, exports2.group = group, exports2.groupSort = groupSort, exports2.groups = groups, exports2.histogram = bin, exports2.index = index, exports2.indexes = indexes, exports2.intersection = intersection, exports2.least = least, exports2.leastIndex = leastIndex, exports2.map = map, exports2.max = max, exports2.maxIndex = maxIndex, exports2.mean = mean2, exports2.median = median, exports2.merge = merge, exports2.min = min, exports2.minIndex = minIndex, exports2.nice = nice, exports2.pairs = pairs, exports2.permute = permute, exports2.quantile = quantile, exports2.quantileSorted = quantileSorted, exports2.quickselect = quickselect, exports2.range = range, exports2.reduce = reduce, exports2.reverse = reverse, exports2.rollup = rollup, exports2.rollups = rollups, exports2.scan = scan, exports2.shuffle = shuffle, exports2.shuffler = shuffler, exports2.some = some, exports2.sort = sort, exports2.subset = subset, exports2.sum = sum, exports2.superset = superset, exports2.thresholdFreedmanDiaconis = freedmanDiaconis, exports2.thresholdScott = scott, exports2.thresholdSturges = sturges, exports2.tickIncrement = tickIncrement, exports2.tickStep = tickStep, exports2.ticks = ticks, exports2.transpose = transpose, exports2.union = union, exports2.variance = variance, exports2.zip = zip, Object.defineProperty(exports2, "__esModule", { value: !0 });
    }));
  }
});

// node_modules/d3-sankey/node_modules/d3-path/dist/d3-path.js
var require_d3_path = __commonJS({
  "node_modules/d3-sankey/node_modules/d3-path/dist/d3-path.js"(exports, module) {
    (function(global, factory) {
      typeof exports == "object" && typeof module < "u" ? factory(exports) : typeof define == "function" && define.amd ? define(["exports"], factory) : (global = global || self, factory(global.d3 = global.d3 || {}));
    })(exports, function(exports2) {
      "use strict";
      var pi = Math.PI, tau = 2 * pi, epsilon = 1e-6, tauEpsilon = tau - epsilon;
      function Path() {
        this._x0 = this._y0 = // start of current subpath
        this._x1 = this._y1 = null, this._ = "";
      }
      function path() {
        return new Path();
      }
      Path.prototype = path.prototype = {
        constructor: Path,
        moveTo: function(x, y) {
          this._ += "M" + (this._x0 = this._x1 = +x) + "," + (this._y0 = this._y1 = +y);
        },
        closePath: function() {
          this._x1 !== null && (this._x1 = this._x0, this._y1 = this._y0, this._ += "Z");
        },
        lineTo: function(x, y) {
          this._ += "L" + (this._x1 = +x) + "," + (this._y1 = +y);
        },
        quadraticCurveTo: function(x1, y1, x, y) {
          this._ += "Q" + +x1 + "," + +y1 + "," + (this._x1 = +x) + "," + (this._y1 = +y);
        },
        bezierCurveTo: function(x1, y1, x2, y2, x, y) {
          this._ += "C" + +x1 + "," + +y1 + "," + +x2 + "," + +y2 + "," + (this._x1 = +x) + "," + (this._y1 = +y);
        },
        arcTo: function(x1, y1, x2, y2, r) {
          x1 = +x1, y1 = +y1, x2 = +x2, y2 = +y2, r = +r;
          var x0 = this._x1, y0 = this._y1, x21 = x2 - x1, y21 = y2 - y1, x01 = x0 - x1, y01 = y0 - y1, l01_2 = x01 * x01 + y01 * y01;
          if (r < 0) throw new Error("negative radius: " + r);
          if (this._x1 === null)
            this._ += "M" + (this._x1 = x1) + "," + (this._y1 = y1);
          else if (l01_2 > epsilon) if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon) || !r)
            this._ += "L" + (this._x1 = x1) + "," + (this._y1 = y1);
          else {
            var x20 = x2 - x0, y20 = y2 - y0, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l = r * Math.tan((pi - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l / l01, t21 = l / l21;
            Math.abs(t01 - 1) > epsilon && (this._ += "L" + (x1 + t01 * x01) + "," + (y1 + t01 * y01)), this._ += "A" + r + "," + r + ",0,0," + +(y01 * x20 > x01 * y20) + "," + (this._x1 = x1 + t21 * x21) + "," + (this._y1 = y1 + t21 * y21);
          }
        },
        arc: function(x, y, r, a0, a1, ccw) {
          x = +x, y = +y, r = +r, ccw = !!ccw;
          var dx = r * Math.cos(a0), dy = r * Math.sin(a0), x0 = x + dx, y0 = y + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
          if (r < 0) throw new Error("negative radius: " + r);
          this._x1 === null ? this._ += "M" + x0 + "," + y0 : (Math.abs(this._x1 - x0) > epsilon || Math.abs(this._y1 - y0) > epsilon) && (this._ += "L" + x0 + "," + y0), r && (da < 0 && (da = da % tau + tau), da > tauEpsilon ? this._ += "A" + r + "," + r + ",0,1," + cw + "," + (x - dx) + "," + (y - dy) + "A" + r + "," + r + ",0,1," + cw + "," + (this._x1 = x0) + "," + (this._y1 = y0) : da > epsilon && (this._ += "A" + r + "," + r + ",0," + +(da >= pi) + "," + cw + "," + (this._x1 = x + r * Math.cos(a1)) + "," + (this._y1 = y + r * Math.sin(a1))));
        },
        rect: function(x, y, w, h) {
          this._ += "M" + (this._x0 = this._x1 = +x) + "," + (this._y0 = this._y1 = +y) + "h" + +w + "v" + +h + "h" + -w + "Z";
        },
        toString: function() {
          return this._;
        }
      }, exports2.path = path, Object.defineProperty(exports2, "__esModule", { value: !0 });
    });
  }
});

// node_modules/d3-sankey/node_modules/d3-shape/dist/d3-shape.js
var require_d3_shape = __commonJS({
  "node_modules/d3-sankey/node_modules/d3-shape/dist/d3-shape.js"(exports, module) {
    (function(global, factory) {
      typeof exports == "object" && typeof module < "u" ? factory(exports, require_d3_path()) : typeof define == "function" && define.amd ? define(["exports", "d3-path"], factory) : (global = global || self, factory(global.d3 = global.d3 || {}, global.d3));
    })(exports, function(exports2, d3Path) {
      "use strict";
      function constant(x2) {
        return function() {
          return x2;
        };
      }
      var abs = Math.abs, atan2 = Math.atan2, cos = Math.cos, max = Math.max, min = Math.min, sin = Math.sin, sqrt = Math.sqrt, epsilon = 1e-12, pi = Math.PI, halfPi = pi / 2, tau = 2 * pi;
      function acos(x2) {
        return x2 > 1 ? 0 : x2 < -1 ? pi : Math.acos(x2);
      }
      function asin(x2) {
        return x2 >= 1 ? halfPi : x2 <= -1 ? -halfPi : Math.asin(x2);
      }
      function arcInnerRadius(d) {
        return d.innerRadius;
      }
      function arcOuterRadius(d) {
        return d.outerRadius;
      }
      function arcStartAngle(d) {
        return d.startAngle;
      }
      function arcEndAngle(d) {
        return d.endAngle;
      }
      function arcPadAngle(d) {
        return d && d.padAngle;
      }
      function intersect(x0, y0, x1, y1, x2, y2, x3, y3) {
        var x10 = x1 - x0, y10 = y1 - y0, x32 = x3 - x2, y32 = y3 - y2, t = y32 * x10 - x32 * y10;
        if (!(t * t < epsilon))
          return t = (x32 * (y0 - y2) - y32 * (x0 - x2)) / t, [x0 + t * x10, y0 + t * y10];
      }
      function cornerTangents(x0, y0, x1, y1, r1, rc, cw) {
        var x01 = x0 - x1, y01 = y0 - y1, lo = (cw ? rc : -rc) / sqrt(x01 * x01 + y01 * y01), ox = lo * y01, oy = -lo * x01, x11 = x0 + ox, y11 = y0 + oy, x10 = x1 + ox, y10 = y1 + oy, x00 = (x11 + x10) / 2, y00 = (y11 + y10) / 2, dx = x10 - x11, dy = y10 - y11, d2 = dx * dx + dy * dy, r = r1 - rc, D = x11 * y10 - x10 * y11, d = (dy < 0 ? -1 : 1) * sqrt(max(0, r * r * d2 - D * D)), cx0 = (D * dy - dx * d) / d2, cy0 = (-D * dx - dy * d) / d2, cx1 = (D * dy + dx * d) / d2, cy1 = (-D * dx + dy * d) / d2, dx0 = cx0 - x00, dy0 = cy0 - y00, dx1 = cx1 - x00, dy1 = cy1 - y00;
        return dx0 * dx0 + dy0 * dy0 > dx1 * dx1 + dy1 * dy1 && (cx0 = cx1, cy0 = cy1), {
          cx: cx0,
          cy: cy0,
          x01: -ox,
          y01: -oy,
          x11: cx0 * (r1 / r - 1),
          y11: cy0 * (r1 / r - 1)
        };
      }
      function arc() {
        var innerRadius = arcInnerRadius, outerRadius = arcOuterRadius, cornerRadius = constant(0), padRadius = null, startAngle = arcStartAngle, endAngle = arcEndAngle, padAngle = arcPadAngle, context = null;
        function arc2() {
          var buffer, r, r0 = +innerRadius.apply(this, arguments), r1 = +outerRadius.apply(this, arguments), a0 = startAngle.apply(this, arguments) - halfPi, a1 = endAngle.apply(this, arguments) - halfPi, da = abs(a1 - a0), cw = a1 > a0;
          if (context || (context = buffer = d3Path.path()), r1 < r0 && (r = r1, r1 = r0, r0 = r), !(r1 > epsilon)) context.moveTo(0, 0);
          else if (da > tau - epsilon)
            context.moveTo(r1 * cos(a0), r1 * sin(a0)), context.arc(0, 0, r1, a0, a1, !cw), r0 > epsilon && (context.moveTo(r0 * cos(a1), r0 * sin(a1)), context.arc(0, 0, r0, a1, a0, cw));
          else {
            var a01 = a0, a11 = a1, a00 = a0, a10 = a1, da0 = da, da1 = da, ap = padAngle.apply(this, arguments) / 2, rp = ap > epsilon && (padRadius ? +padRadius.apply(this, arguments) : sqrt(r0 * r0 + r1 * r1)), rc = min(abs(r1 - r0) / 2, +cornerRadius.apply(this, arguments)), rc0 = rc, rc1 = rc, t0, t1;
            if (rp > epsilon) {
              var p0 = asin(rp / r0 * sin(ap)), p1 = asin(rp / r1 * sin(ap));
              (da0 -= p0 * 2) > epsilon ? (p0 *= cw ? 1 : -1, a00 += p0, a10 -= p0) : (da0 = 0, a00 = a10 = (a0 + a1) / 2), (da1 -= p1 * 2) > epsilon ? (p1 *= cw ? 1 : -1, a01 += p1, a11 -= p1) : (da1 = 0, a01 = a11 = (a0 + a1) / 2);
            }
            var x01 = r1 * cos(a01), y01 = r1 * sin(a01), x10 = r0 * cos(a10), y10 = r0 * sin(a10);
            if (rc > epsilon) {
              var x11 = r1 * cos(a11), y11 = r1 * sin(a11), x00 = r0 * cos(a00), y00 = r0 * sin(a00), oc;
              if (da < pi && (oc = intersect(x01, y01, x00, y00, x11, y11, x10, y10))) {
                var ax = x01 - oc[0], ay = y01 - oc[1], bx = x11 - oc[0], by = y11 - oc[1], kc = 1 / sin(acos((ax * bx + ay * by) / (sqrt(ax * ax + ay * ay) * sqrt(bx * bx + by * by))) / 2), lc = sqrt(oc[0] * oc[0] + oc[1] * oc[1]);
                rc0 = min(rc, (r0 - lc) / (kc - 1)), rc1 = min(rc, (r1 - lc) / (kc + 1));
              }
            }
            da1 > epsilon ? rc1 > epsilon ? (t0 = cornerTangents(x00, y00, x01, y01, r1, rc1, cw), t1 = cornerTangents(x11, y11, x10, y10, r1, rc1, cw), context.moveTo(t0.cx + t0.x01, t0.cy + t0.y01), rc1 < rc ? context.arc(t0.cx, t0.cy, rc1, atan2(t0.y01, t0.x01), atan2(t1.y01, t1.x01), !cw) : (context.arc(t0.cx, t0.cy, rc1, atan2(t0.y01, t0.x01), atan2(t0.y11, t0.x11), !cw), context.arc(0, 0, r1, atan2(t0.cy + t0.y11, t0.cx + t0.x11), atan2(t1.cy + t1.y11, t1.cx + t1.x11), !cw), context.arc(t1.cx, t1.cy, rc1, atan2(t1.y11, t1.x11), atan2(t1.y01, t1.x01), !cw))) : (context.moveTo(x01, y01), context.arc(0, 0, r1, a01, a11, !cw)) : context.moveTo(x01, y01), !(r0 > epsilon) || !(da0 > epsilon) ? context.lineTo(x10, y10) : rc0 > epsilon ? (t0 = cornerTangents(x10, y10, x11, y11, r0, -rc0, cw), t1 = cornerTangents(x01, y01, x00, y00, r0, -rc0, cw), context.lineTo(t0.cx + t0.x01, t0.cy + t0.y01), rc0 < rc ? context.arc(t0.cx, t0.cy, rc0, atan2(t0.y01, t0.x01), atan2(t1.y01, t1.x01), !cw) : (context.arc(t0.cx, t0.cy, rc0, atan2(t0.y01, t0.x01), atan2(t0.y11, t0.x11), !cw), context.arc(0, 0, r0, atan2(t0.cy + t0.y11, t0.cx + t0.x11), atan2(t1.cy + t1.y11, t1.cx + t1.x11), cw), context.arc(t1.cx, t1.cy, rc0, atan2(t1.y11, t1.x11), atan2(t1.y01, t1.x01), !cw))) : context.arc(0, 0, r0, a10, a00, cw);
          }
          if (context.closePath(), buffer) return context = null, buffer + "" || null;
        }
        return arc2.centroid = function() {
          var r = (+innerRadius.apply(this, arguments) + +outerRadius.apply(this, arguments)) / 2, a2 = (+startAngle.apply(this, arguments) + +endAngle.apply(this, arguments)) / 2 - pi / 2;
          return [cos(a2) * r, sin(a2) * r];
        }, arc2.innerRadius = function(_) {
          return arguments.length ? (innerRadius = typeof _ == "function" ? _ : constant(+_), arc2) : innerRadius;
        }, arc2.outerRadius = function(_) {
          return arguments.length ? (outerRadius = typeof _ == "function" ? _ : constant(+_), arc2) : outerRadius;
        }, arc2.cornerRadius = function(_) {
          return arguments.length ? (cornerRadius = typeof _ == "function" ? _ : constant(+_), arc2) : cornerRadius;
        }, arc2.padRadius = function(_) {
          return arguments.length ? (padRadius = _ == null ? null : typeof _ == "function" ? _ : constant(+_), arc2) : padRadius;
        }, arc2.startAngle = function(_) {
          return arguments.length ? (startAngle = typeof _ == "function" ? _ : constant(+_), arc2) : startAngle;
        }, arc2.endAngle = function(_) {
          return arguments.length ? (endAngle = typeof _ == "function" ? _ : constant(+_), arc2) : endAngle;
        }, arc2.padAngle = function(_) {
          return arguments.length ? (padAngle = typeof _ == "function" ? _ : constant(+_), arc2) : padAngle;
        }, arc2.context = function(_) {
          return arguments.length ? (context = _ ?? null, arc2) : context;
        }, arc2;
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
        point: function(x2, y2) {
          switch (x2 = +x2, y2 = +y2, this._point) {
            case 0:
              this._point = 1, this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
              break;
            case 1:
              this._point = 2;
            // proceed
            default:
              this._context.lineTo(x2, y2);
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
      function line2() {
        var x$1 = x, y$1 = y, defined = constant(!0), context = null, curve2 = curveLinear, output = null;
        function line3(data) {
          var i, n = data.length, d, defined0 = !1, buffer;
          for (context == null && (output = curve2(buffer = d3Path.path())), i = 0; i <= n; ++i)
            !(i < n && defined(d = data[i], i, data)) === defined0 && ((defined0 = !defined0) ? output.lineStart() : output.lineEnd()), defined0 && output.point(+x$1(d, i, data), +y$1(d, i, data));
          if (buffer) return output = null, buffer + "" || null;
        }
        return line3.x = function(_) {
          return arguments.length ? (x$1 = typeof _ == "function" ? _ : constant(+_), line3) : x$1;
        }, line3.y = function(_) {
          return arguments.length ? (y$1 = typeof _ == "function" ? _ : constant(+_), line3) : y$1;
        }, line3.defined = function(_) {
          return arguments.length ? (defined = typeof _ == "function" ? _ : constant(!!_), line3) : defined;
        }, line3.curve = function(_) {
          return arguments.length ? (curve2 = _, context != null && (output = curve2(context)), line3) : curve2;
        }, line3.context = function(_) {
          return arguments.length ? (_ == null ? context = output = null : output = curve2(context = _), line3) : context;
        }, line3;
      }
      function area() {
        var x0 = x, x1 = null, y0 = constant(0), y1 = y, defined = constant(!0), context = null, curve2 = curveLinear, output = null;
        function area2(data) {
          var i, j, k2, n = data.length, d, defined0 = !1, buffer, x0z = new Array(n), y0z = new Array(n);
          for (context == null && (output = curve2(buffer = d3Path.path())), i = 0; i <= n; ++i) {
            if (!(i < n && defined(d = data[i], i, data)) === defined0)
              if (defined0 = !defined0)
                j = i, output.areaStart(), output.lineStart();
              else {
                for (output.lineEnd(), output.lineStart(), k2 = i - 1; k2 >= j; --k2)
                  output.point(x0z[k2], y0z[k2]);
                output.lineEnd(), output.areaEnd();
              }
            defined0 && (x0z[i] = +x0(d, i, data), y0z[i] = +y0(d, i, data), output.point(x1 ? +x1(d, i, data) : x0z[i], y1 ? +y1(d, i, data) : y0z[i]));
          }
          if (buffer) return output = null, buffer + "" || null;
        }
        function arealine() {
          return line2().defined(defined).curve(curve2).context(context);
        }
        return area2.x = function(_) {
          return arguments.length ? (x0 = typeof _ == "function" ? _ : constant(+_), x1 = null, area2) : x0;
        }, area2.x0 = function(_) {
          return arguments.length ? (x0 = typeof _ == "function" ? _ : constant(+_), area2) : x0;
        }, area2.x1 = function(_) {
          return arguments.length ? (x1 = _ == null ? null : typeof _ == "function" ? _ : constant(+_), area2) : x1;
        }, area2.y = function(_) {
          return arguments.length ? (y0 = typeof _ == "function" ? _ : constant(+_), y1 = null, area2) : y0;
        }, area2.y0 = function(_) {
          return arguments.length ? (y0 = typeof _ == "function" ? _ : constant(+_), area2) : y0;
        }, area2.y1 = function(_) {
          return arguments.length ? (y1 = _ == null ? null : typeof _ == "function" ? _ : constant(+_), area2) : y1;
        }, area2.lineX0 = area2.lineY0 = function() {
          return arealine().x(x0).y(y0);
        }, area2.lineY1 = function() {
          return arealine().x(x0).y(y1);
        }, area2.lineX1 = function() {
          return arealine().x(x1).y(y0);
        }, area2.defined = function(_) {
          return arguments.length ? (defined = typeof _ == "function" ? _ : constant(!!_), area2) : defined;
        }, area2.curve = function(_) {
          return arguments.length ? (curve2 = _, context != null && (output = curve2(context)), area2) : curve2;
        }, area2.context = function(_) {
          return arguments.length ? (_ == null ? context = output = null : output = curve2(context = _), area2) : context;
        }, area2;
      }
      function descending(a2, b) {
        return b < a2 ? -1 : b > a2 ? 1 : b >= a2 ? 0 : NaN;
      }
      function identity(d) {
        return d;
      }
      function pie() {
        var value = identity, sortValues = descending, sort = null, startAngle = constant(0), endAngle = constant(tau), padAngle = constant(0);
        function pie2(data) {
          var i, n = data.length, j, k2, sum2 = 0, index = new Array(n), arcs = new Array(n), a0 = +startAngle.apply(this, arguments), da = Math.min(tau, Math.max(-tau, endAngle.apply(this, arguments) - a0)), a1, p = Math.min(Math.abs(da) / n, padAngle.apply(this, arguments)), pa = p * (da < 0 ? -1 : 1), v;
          for (i = 0; i < n; ++i)
            (v = arcs[index[i] = i] = +value(data[i], i, data)) > 0 && (sum2 += v);
          for (sortValues != null ? index.sort(function(i2, j2) {
            return sortValues(arcs[i2], arcs[j2]);
          }) : sort != null && index.sort(function(i2, j2) {
            return sort(data[i2], data[j2]);
          }), i = 0, k2 = sum2 ? (da - n * pa) / sum2 : 0; i < n; ++i, a0 = a1)
            j = index[i], v = arcs[j], a1 = a0 + (v > 0 ? v * k2 : 0) + pa, arcs[j] = {
              data: data[j],
              index: i,
              value: v,
              startAngle: a0,
              endAngle: a1,
              padAngle: p
            };
          return arcs;
        }
        return pie2.value = function(_) {
          return arguments.length ? (value = typeof _ == "function" ? _ : constant(+_), pie2) : value;
        }, pie2.sortValues = function(_) {
          return arguments.length ? (sortValues = _, sort = null, pie2) : sortValues;
        }, pie2.sort = function(_) {
          return arguments.length ? (sort = _, sortValues = null, pie2) : sort;
        }, pie2.startAngle = function(_) {
          return arguments.length ? (startAngle = typeof _ == "function" ? _ : constant(+_), pie2) : startAngle;
        }, pie2.endAngle = function(_) {
          return arguments.length ? (endAngle = typeof _ == "function" ? _ : constant(+_), pie2) : endAngle;
        }, pie2.padAngle = function(_) {
          return arguments.length ? (padAngle = typeof _ == "function" ? _ : constant(+_), pie2) : padAngle;
        }, pie2;
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
      function lineRadial(l) {
        var c2 = l.curve;
        return l.angle = l.x, delete l.x, l.radius = l.y, delete l.y, l.curve = function(_) {
          return arguments.length ? c2(curveRadial(_)) : c2()._curve;
        }, l;
      }
      function lineRadial$1() {
        return lineRadial(line2().curve(curveRadialLinear));
      }
      function areaRadial() {
        var a2 = area().curve(curveRadialLinear), c2 = a2.curve, x0 = a2.lineX0, x1 = a2.lineX1, y0 = a2.lineY0, y1 = a2.lineY1;
        return a2.angle = a2.x, delete a2.x, a2.startAngle = a2.x0, delete a2.x0, a2.endAngle = a2.x1, delete a2.x1, a2.radius = a2.y, delete a2.y, a2.innerRadius = a2.y0, delete a2.y0, a2.outerRadius = a2.y1, delete a2.y1, a2.lineStartAngle = function() {
          return lineRadial(x0());
        }, delete a2.lineX0, a2.lineEndAngle = function() {
          return lineRadial(x1());
        }, delete a2.lineX1, a2.lineInnerRadius = function() {
          return lineRadial(y0());
        }, delete a2.lineY0, a2.lineOuterRadius = function() {
          return lineRadial(y1());
        }, delete a2.lineY1, a2.curve = function(_) {
          return arguments.length ? c2(curveRadial(_)) : c2()._curve;
        }, a2;
      }
      function pointRadial(x2, y2) {
        return [(y2 = +y2) * Math.cos(x2 -= Math.PI / 2), y2 * Math.sin(x2)];
      }
      var slice = Array.prototype.slice;
      function linkSource(d) {
        return d.source;
      }
      function linkTarget(d) {
        return d.target;
      }
      function link2(curve2) {
        var source = linkSource, target = linkTarget, x$1 = x, y$1 = y, context = null;
        function link3() {
          var buffer, argv = slice.call(arguments), s2 = source.apply(this, argv), t = target.apply(this, argv);
          if (context || (context = buffer = d3Path.path()), curve2(context, +x$1.apply(this, (argv[0] = s2, argv)), +y$1.apply(this, argv), +x$1.apply(this, (argv[0] = t, argv)), +y$1.apply(this, argv)), buffer) return context = null, buffer + "" || null;
        }
        return link3.source = function(_) {
          return arguments.length ? (source = _, link3) : source;
        }, link3.target = function(_) {
          return arguments.length ? (target = _, link3) : target;
        }, link3.x = function(_) {
          return arguments.length ? (x$1 = typeof _ == "function" ? _ : constant(+_), link3) : x$1;
        }, link3.y = function(_) {
          return arguments.length ? (y$1 = typeof _ == "function" ? _ : constant(+_), link3) : y$1;
        }, link3.context = function(_) {
          return arguments.length ? (context = _ ?? null, link3) : context;
        }, link3;
      }
      function curveHorizontal(context, x0, y0, x1, y1) {
        context.moveTo(x0, y0), context.bezierCurveTo(x0 = (x0 + x1) / 2, y0, x0, y1, x1, y1);
      }
      function curveVertical(context, x0, y0, x1, y1) {
        context.moveTo(x0, y0), context.bezierCurveTo(x0, y0 = (y0 + y1) / 2, x1, y0, x1, y1);
      }
      function curveRadial$1(context, x0, y0, x1, y1) {
        var p0 = pointRadial(x0, y0), p1 = pointRadial(x0, y0 = (y0 + y1) / 2), p2 = pointRadial(x1, y0), p3 = pointRadial(x1, y1);
        context.moveTo(p0[0], p0[1]), context.bezierCurveTo(p1[0], p1[1], p2[0], p2[1], p3[0], p3[1]);
      }
      function linkHorizontal() {
        return link2(curveHorizontal);
      }
      function linkVertical() {
        return link2(curveVertical);
      }
      function linkRadial() {
        var l = link2(curveRadial$1);
        return l.angle = l.x, delete l.x, l.radius = l.y, delete l.y, l;
      }
      var circle = {
        draw: function(context, size) {
          var r = Math.sqrt(size / pi);
          context.moveTo(r, 0), context.arc(0, 0, r, 0, tau);
        }
      }, cross = {
        draw: function(context, size) {
          var r = Math.sqrt(size / 5) / 2;
          context.moveTo(-3 * r, -r), context.lineTo(-r, -r), context.lineTo(-r, -3 * r), context.lineTo(r, -3 * r), context.lineTo(r, -r), context.lineTo(3 * r, -r), context.lineTo(3 * r, r), context.lineTo(r, r), context.lineTo(r, 3 * r), context.lineTo(-r, 3 * r), context.lineTo(-r, r), context.lineTo(-3 * r, r), context.closePath();
        }
      }, tan30 = Math.sqrt(1 / 3), tan30_2 = tan30 * 2, diamond = {
        draw: function(context, size) {
          var y2 = Math.sqrt(size / tan30_2), x2 = y2 * tan30;
          context.moveTo(0, -y2), context.lineTo(x2, 0), context.lineTo(0, y2), context.lineTo(-x2, 0), context.closePath();
        }
      }, ka = 0.8908130915292852, kr = Math.sin(pi / 10) / Math.sin(7 * pi / 10), kx = Math.sin(tau / 10) * kr, ky = -Math.cos(tau / 10) * kr, star = {
        draw: function(context, size) {
          var r = Math.sqrt(size * ka), x2 = kx * r, y2 = ky * r;
          context.moveTo(0, -r), context.lineTo(x2, y2);
          for (var i = 1; i < 5; ++i) {
            var a2 = tau * i / 5, c2 = Math.cos(a2), s2 = Math.sin(a2);
            context.lineTo(s2 * r, -c2 * r), context.lineTo(c2 * x2 - s2 * y2, s2 * x2 + c2 * y2);
          }
          context.closePath();
        }
      }, square = {
        draw: function(context, size) {
          var w = Math.sqrt(size), x2 = -w / 2;
          context.rect(x2, x2, w, w);
        }
      }, sqrt3 = Math.sqrt(3), triangle = {
        draw: function(context, size) {
          var y2 = -Math.sqrt(size / (sqrt3 * 3));
          context.moveTo(0, y2 * 2), context.lineTo(-sqrt3 * y2, -y2), context.lineTo(sqrt3 * y2, -y2), context.closePath();
        }
      }, c = -0.5, s = Math.sqrt(3) / 2, k = 1 / Math.sqrt(12), a = (k / 2 + 1) * 3, wye = {
        draw: function(context, size) {
          var r = Math.sqrt(size / a), x0 = r / 2, y0 = r * k, x1 = x0, y1 = r * k + r, x2 = -x1, y2 = y1;
          context.moveTo(x0, y0), context.lineTo(x1, y1), context.lineTo(x2, y2), context.lineTo(c * x0 - s * y0, s * x0 + c * y0), context.lineTo(c * x1 - s * y1, s * x1 + c * y1), context.lineTo(c * x2 - s * y2, s * x2 + c * y2), context.lineTo(c * x0 + s * y0, c * y0 - s * x0), context.lineTo(c * x1 + s * y1, c * y1 - s * x1), context.lineTo(c * x2 + s * y2, c * y2 - s * x2), context.closePath();
        }
      }, symbols = [
        circle,
        cross,
        diamond,
        square,
        star,
        triangle,
        wye
      ];
      function symbol() {
        var type = constant(circle), size = constant(64), context = null;
        function symbol2() {
          var buffer;
          if (context || (context = buffer = d3Path.path()), type.apply(this, arguments).draw(context, +size.apply(this, arguments)), buffer) return context = null, buffer + "" || null;
        }
        return symbol2.type = function(_) {
          return arguments.length ? (type = typeof _ == "function" ? _ : constant(_), symbol2) : type;
        }, symbol2.size = function(_) {
          return arguments.length ? (size = typeof _ == "function" ? _ : constant(+_), symbol2) : size;
        }, symbol2.context = function(_) {
          return arguments.length ? (context = _ ?? null, symbol2) : context;
        }, symbol2;
      }
      function noop() {
      }
      function point(that, x2, y2) {
        that._context.bezierCurveTo(
          (2 * that._x0 + that._x1) / 3,
          (2 * that._y0 + that._y1) / 3,
          (that._x0 + 2 * that._x1) / 3,
          (that._y0 + 2 * that._y1) / 3,
          (that._x0 + 4 * that._x1 + x2) / 6,
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
              point(this, this._x1, this._y1);
            // proceed
            case 2:
              this._context.lineTo(this._x1, this._y1);
              break;
          }
          (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
        },
        point: function(x2, y2) {
          switch (x2 = +x2, y2 = +y2, this._point) {
            case 0:
              this._point = 1, this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
              break;
            case 1:
              this._point = 2;
              break;
            case 2:
              this._point = 3, this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
            // proceed
            default:
              point(this, x2, y2);
              break;
          }
          this._x0 = this._x1, this._x1 = x2, this._y0 = this._y1, this._y1 = y2;
        }
      };
      function basis(context) {
        return new Basis(context);
      }
      function BasisClosed(context) {
        this._context = context;
      }
      BasisClosed.prototype = {
        areaStart: noop,
        areaEnd: noop,
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
        point: function(x2, y2) {
          switch (x2 = +x2, y2 = +y2, this._point) {
            case 0:
              this._point = 1, this._x2 = x2, this._y2 = y2;
              break;
            case 1:
              this._point = 2, this._x3 = x2, this._y3 = y2;
              break;
            case 2:
              this._point = 3, this._x4 = x2, this._y4 = y2, this._context.moveTo((this._x0 + 4 * this._x1 + x2) / 6, (this._y0 + 4 * this._y1 + y2) / 6);
              break;
            default:
              point(this, x2, y2);
              break;
          }
          this._x0 = this._x1, this._x1 = x2, this._y0 = this._y1, this._y1 = y2;
        }
      };
      function basisClosed(context) {
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
        point: function(x2, y2) {
          switch (x2 = +x2, y2 = +y2, this._point) {
            case 0:
              this._point = 1;
              break;
            case 1:
              this._point = 2;
              break;
            case 2:
              this._point = 3;
              var x0 = (this._x0 + 4 * this._x1 + x2) / 6, y0 = (this._y0 + 4 * this._y1 + y2) / 6;
              this._line ? this._context.lineTo(x0, y0) : this._context.moveTo(x0, y0);
              break;
            case 3:
              this._point = 4;
            // proceed
            default:
              point(this, x2, y2);
              break;
          }
          this._x0 = this._x1, this._x1 = x2, this._y0 = this._y1, this._y1 = y2;
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
          var x2 = this._x, y2 = this._y, j = x2.length - 1;
          if (j > 0)
            for (var x0 = x2[0], y0 = y2[0], dx = x2[j] - x0, dy = y2[j] - y0, i = -1, t; ++i <= j; )
              t = i / j, this._basis.point(
                this._beta * x2[i] + (1 - this._beta) * (x0 + t * dx),
                this._beta * y2[i] + (1 - this._beta) * (y0 + t * dy)
              );
          this._x = this._y = null, this._basis.lineEnd();
        },
        point: function(x2, y2) {
          this._x.push(+x2), this._y.push(+y2);
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
      function point$1(that, x2, y2) {
        that._context.bezierCurveTo(
          that._x1 + that._k * (that._x2 - that._x0),
          that._y1 + that._k * (that._y2 - that._y0),
          that._x2 + that._k * (that._x1 - x2),
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
              point$1(this, this._x1, this._y1);
              break;
          }
          (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
        },
        point: function(x2, y2) {
          switch (x2 = +x2, y2 = +y2, this._point) {
            case 0:
              this._point = 1, this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
              break;
            case 1:
              this._point = 2, this._x1 = x2, this._y1 = y2;
              break;
            case 2:
              this._point = 3;
            // proceed
            default:
              point$1(this, x2, y2);
              break;
          }
          this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
        }
      };
      var cardinal = (function custom(tension) {
        function cardinal2(context) {
          return new Cardinal(context, tension);
        }
        return cardinal2.tension = function(tension2) {
          return custom(+tension2);
        }, cardinal2;
      })(0);
      function CardinalClosed(context, tension) {
        this._context = context, this._k = (1 - tension) / 6;
      }
      CardinalClosed.prototype = {
        areaStart: noop,
        areaEnd: noop,
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
        point: function(x2, y2) {
          switch (x2 = +x2, y2 = +y2, this._point) {
            case 0:
              this._point = 1, this._x3 = x2, this._y3 = y2;
              break;
            case 1:
              this._point = 2, this._context.moveTo(this._x4 = x2, this._y4 = y2);
              break;
            case 2:
              this._point = 3, this._x5 = x2, this._y5 = y2;
              break;
            default:
              point$1(this, x2, y2);
              break;
          }
          this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
        }
      };
      var cardinalClosed = (function custom(tension) {
        function cardinal2(context) {
          return new CardinalClosed(context, tension);
        }
        return cardinal2.tension = function(tension2) {
          return custom(+tension2);
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
        point: function(x2, y2) {
          switch (x2 = +x2, y2 = +y2, this._point) {
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
            // proceed
            default:
              point$1(this, x2, y2);
              break;
          }
          this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
        }
      };
      var cardinalOpen = (function custom(tension) {
        function cardinal2(context) {
          return new CardinalOpen(context, tension);
        }
        return cardinal2.tension = function(tension2) {
          return custom(+tension2);
        }, cardinal2;
      })(0);
      function point$2(that, x2, y2) {
        var x1 = that._x1, y1 = that._y1, x22 = that._x2, y22 = that._y2;
        if (that._l01_a > epsilon) {
          var a2 = 2 * that._l01_2a + 3 * that._l01_a * that._l12_a + that._l12_2a, n = 3 * that._l01_a * (that._l01_a + that._l12_a);
          x1 = (x1 * a2 - that._x0 * that._l12_2a + that._x2 * that._l01_2a) / n, y1 = (y1 * a2 - that._y0 * that._l12_2a + that._y2 * that._l01_2a) / n;
        }
        if (that._l23_a > epsilon) {
          var b = 2 * that._l23_2a + 3 * that._l23_a * that._l12_a + that._l12_2a, m = 3 * that._l23_a * (that._l23_a + that._l12_a);
          x22 = (x22 * b + that._x1 * that._l23_2a - x2 * that._l12_2a) / m, y22 = (y22 * b + that._y1 * that._l23_2a - y2 * that._l12_2a) / m;
        }
        that._context.bezierCurveTo(x1, y1, x22, y22, that._x2, that._y2);
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
        point: function(x2, y2) {
          if (x2 = +x2, y2 = +y2, this._point) {
            var x23 = this._x2 - x2, y23 = this._y2 - y2;
            this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
          }
          switch (this._point) {
            case 0:
              this._point = 1, this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
              break;
            case 1:
              this._point = 2;
              break;
            case 2:
              this._point = 3;
            // proceed
            default:
              point$2(this, x2, y2);
              break;
          }
          this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
        }
      };
      var catmullRom = (function custom(alpha) {
        function catmullRom2(context) {
          return alpha ? new CatmullRom(context, alpha) : new Cardinal(context, 0);
        }
        return catmullRom2.alpha = function(alpha2) {
          return custom(+alpha2);
        }, catmullRom2;
      })(0.5);
      function CatmullRomClosed(context, alpha) {
        this._context = context, this._alpha = alpha;
      }
      CatmullRomClosed.prototype = {
        areaStart: noop,
        areaEnd: noop,
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
        point: function(x2, y2) {
          if (x2 = +x2, y2 = +y2, this._point) {
            var x23 = this._x2 - x2, y23 = this._y2 - y2;
            this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
          }
          switch (this._point) {
            case 0:
              this._point = 1, this._x3 = x2, this._y3 = y2;
              break;
            case 1:
              this._point = 2, this._context.moveTo(this._x4 = x2, this._y4 = y2);
              break;
            case 2:
              this._point = 3, this._x5 = x2, this._y5 = y2;
              break;
            default:
              point$2(this, x2, y2);
              break;
          }
          this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
        }
      };
      var catmullRomClosed = (function custom(alpha) {
        function catmullRom2(context) {
          return alpha ? new CatmullRomClosed(context, alpha) : new CardinalClosed(context, 0);
        }
        return catmullRom2.alpha = function(alpha2) {
          return custom(+alpha2);
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
        point: function(x2, y2) {
          if (x2 = +x2, y2 = +y2, this._point) {
            var x23 = this._x2 - x2, y23 = this._y2 - y2;
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
            // proceed
            default:
              point$2(this, x2, y2);
              break;
          }
          this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
        }
      };
      var catmullRomOpen = (function custom(alpha) {
        function catmullRom2(context) {
          return alpha ? new CatmullRomOpen(context, alpha) : new CardinalOpen(context, 0);
        }
        return catmullRom2.alpha = function(alpha2) {
          return custom(+alpha2);
        }, catmullRom2;
      })(0.5);
      function LinearClosed(context) {
        this._context = context;
      }
      LinearClosed.prototype = {
        areaStart: noop,
        areaEnd: noop,
        lineStart: function() {
          this._point = 0;
        },
        lineEnd: function() {
          this._point && this._context.closePath();
        },
        point: function(x2, y2) {
          x2 = +x2, y2 = +y2, this._point ? this._context.lineTo(x2, y2) : (this._point = 1, this._context.moveTo(x2, y2));
        }
      };
      function linearClosed(context) {
        return new LinearClosed(context);
      }
      function sign(x2) {
        return x2 < 0 ? -1 : 1;
      }
      function slope3(that, x2, y2) {
        var h0 = that._x1 - that._x0, h1 = x2 - that._x1, s0 = (that._y1 - that._y0) / (h0 || h1 < 0 && -0), s1 = (y2 - that._y1) / (h1 || h0 < 0 && -0), p = (s0 * h1 + s1 * h0) / (h0 + h1);
        return (sign(s0) + sign(s1)) * Math.min(Math.abs(s0), Math.abs(s1), 0.5 * Math.abs(p)) || 0;
      }
      function slope2(that, t) {
        var h = that._x1 - that._x0;
        return h ? (3 * (that._y1 - that._y0) / h - t) / 2 : t;
      }
      function point$3(that, t0, t1) {
        var x0 = that._x0, y0 = that._y0, x1 = that._x1, y1 = that._y1, dx = (x1 - x0) / 3;
        that._context.bezierCurveTo(x0 + dx, y0 + dx * t0, x1 - dx, y1 - dx * t1, x1, y1);
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
              point$3(this, this._t0, slope2(this, this._t0));
              break;
          }
          (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
        },
        point: function(x2, y2) {
          var t1 = NaN;
          if (x2 = +x2, y2 = +y2, !(x2 === this._x1 && y2 === this._y1)) {
            switch (this._point) {
              case 0:
                this._point = 1, this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
                break;
              case 1:
                this._point = 2;
                break;
              case 2:
                this._point = 3, point$3(this, slope2(this, t1 = slope3(this, x2, y2)), t1);
                break;
              default:
                point$3(this, this._t0, t1 = slope3(this, x2, y2));
                break;
            }
            this._x0 = this._x1, this._x1 = x2, this._y0 = this._y1, this._y1 = y2, this._t0 = t1;
          }
        }
      };
      function MonotoneY(context) {
        this._context = new ReflectContext(context);
      }
      (MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = function(x2, y2) {
        MonotoneX.prototype.point.call(this, y2, x2);
      };
      function ReflectContext(context) {
        this._context = context;
      }
      ReflectContext.prototype = {
        moveTo: function(x2, y2) {
          this._context.moveTo(y2, x2);
        },
        closePath: function() {
          this._context.closePath();
        },
        lineTo: function(x2, y2) {
          this._context.lineTo(y2, x2);
        },
        bezierCurveTo: function(x1, y1, x2, y2, x3, y3) {
          this._context.bezierCurveTo(y1, x1, y2, x2, y3, x3);
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
          var x2 = this._x, y2 = this._y, n = x2.length;
          if (n)
            if (this._line ? this._context.lineTo(x2[0], y2[0]) : this._context.moveTo(x2[0], y2[0]), n === 2)
              this._context.lineTo(x2[1], y2[1]);
            else
              for (var px = controlPoints(x2), py = controlPoints(y2), i0 = 0, i1 = 1; i1 < n; ++i0, ++i1)
                this._context.bezierCurveTo(px[0][i0], py[0][i0], px[1][i0], py[1][i0], x2[i1], y2[i1]);
          (this._line || this._line !== 0 && n === 1) && this._context.closePath(), this._line = 1 - this._line, this._x = this._y = null;
        },
        point: function(x2, y2) {
          this._x.push(+x2), this._y.push(+y2);
        }
      };
      function controlPoints(x2) {
        var i, n = x2.length - 1, m, a2 = new Array(n), b = new Array(n), r = new Array(n);
        for (a2[0] = 0, b[0] = 2, r[0] = x2[0] + 2 * x2[1], i = 1; i < n - 1; ++i) a2[i] = 1, b[i] = 4, r[i] = 4 * x2[i] + 2 * x2[i + 1];
        for (a2[n - 1] = 2, b[n - 1] = 7, r[n - 1] = 8 * x2[n - 1] + x2[n], i = 1; i < n; ++i) m = a2[i] / b[i - 1], b[i] -= m, r[i] -= m * r[i - 1];
        for (a2[n - 1] = r[n - 1] / b[n - 1], i = n - 2; i >= 0; --i) a2[i] = (r[i] - a2[i + 1]) / b[i];
        for (b[n - 1] = (x2[n] + a2[n - 1]) / 2, i = 0; i < n - 1; ++i) b[i] = 2 * x2[i + 1] - a2[i + 1];
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
        point: function(x2, y2) {
          switch (x2 = +x2, y2 = +y2, this._point) {
            case 0:
              this._point = 1, this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
              break;
            case 1:
              this._point = 2;
            // proceed
            default: {
              if (this._t <= 0)
                this._context.lineTo(this._x, y2), this._context.lineTo(x2, y2);
              else {
                var x1 = this._x * (1 - this._t) + x2 * this._t;
                this._context.lineTo(x1, this._y), this._context.lineTo(x1, y2);
              }
              break;
            }
          }
          this._x = x2, this._y = y2;
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
      function none(series, order) {
        if ((n = series.length) > 1)
          for (var i = 1, j, s0, s1 = series[order[0]], n, m = s1.length; i < n; ++i)
            for (s0 = s1, s1 = series[order[i]], j = 0; j < m; ++j)
              s1[j][1] += s1[j][0] = isNaN(s0[j][1]) ? s0[j][0] : s0[j][1];
      }
      function none$1(series) {
        for (var n = series.length, o = new Array(n); --n >= 0; ) o[n] = n;
        return o;
      }
      function stackValue(d, key) {
        return d[key];
      }
      function stack() {
        var keys = constant([]), order = none$1, offset = none, value = stackValue;
        function stack2(data) {
          var kz = keys.apply(this, arguments), i, m = data.length, n = kz.length, sz = new Array(n), oz;
          for (i = 0; i < n; ++i) {
            for (var ki = kz[i], si = sz[i] = new Array(m), j = 0, sij; j < m; ++j)
              si[j] = sij = [0, +value(data[j], ki, j, data)], sij.data = data[j];
            si.key = ki;
          }
          for (i = 0, oz = order(sz); i < n; ++i)
            sz[oz[i]].index = i;
          return offset(sz, oz), sz;
        }
        return stack2.keys = function(_) {
          return arguments.length ? (keys = typeof _ == "function" ? _ : constant(slice.call(_)), stack2) : keys;
        }, stack2.value = function(_) {
          return arguments.length ? (value = typeof _ == "function" ? _ : constant(+_), stack2) : value;
        }, stack2.order = function(_) {
          return arguments.length ? (order = _ == null ? none$1 : typeof _ == "function" ? _ : constant(slice.call(_)), stack2) : order;
        }, stack2.offset = function(_) {
          return arguments.length ? (offset = _ ?? none, stack2) : offset;
        }, stack2;
      }
      function expand(series, order) {
        if ((n = series.length) > 0) {
          for (var i, n, j = 0, m = series[0].length, y2; j < m; ++j) {
            for (y2 = i = 0; i < n; ++i) y2 += series[i][j][1] || 0;
            if (y2) for (i = 0; i < n; ++i) series[i][j][1] /= y2;
          }
          none(series, order);
        }
      }
      function diverging(series, order) {
        if ((n = series.length) > 0)
          for (var i, j = 0, d, dy, yp, yn, n, m = series[order[0]].length; j < m; ++j)
            for (yp = yn = 0, i = 0; i < n; ++i)
              (dy = (d = series[order[i]][j])[1] - d[0]) > 0 ? (d[0] = yp, d[1] = yp += dy) : dy < 0 ? (d[1] = yn, d[0] = yn += dy) : (d[0] = 0, d[1] = dy);
      }
      function silhouette(series, order) {
        if ((n = series.length) > 0) {
          for (var j = 0, s0 = series[order[0]], n, m = s0.length; j < m; ++j) {
            for (var i = 0, y2 = 0; i < n; ++i) y2 += series[i][j][1] || 0;
            s0[j][1] += s0[j][0] = -y2 / 2;
          }
          none(series, order);
        }
      }
      function wiggle(series, order) {
        if (!(!((n = series.length) > 0) || !((m = (s0 = series[order[0]]).length) > 0))) {
          for (var y2 = 0, j = 1, s0, m, n; j < m; ++j) {
            for (var i = 0, s1 = 0, s2 = 0; i < n; ++i) {
              for (var si = series[order[i]], sij0 = si[j][1] || 0, sij1 = si[j - 1][1] || 0, s3 = (sij0 - sij1) / 2, k2 = 0; k2 < i; ++k2) {
                var sk = series[order[k2]], skj0 = sk[j][1] || 0, skj1 = sk[j - 1][1] || 0;
                s3 += skj0 - skj1;
              }
              s1 += sij0, s2 += s3 * sij0;
            }
            s0[j - 1][1] += s0[j - 1][0] = y2, s1 && (y2 -= s2 / s1);
          }
          s0[j - 1][1] += s0[j - 1][0] = y2, none(series, order);
        }
      }
      function appearance(series) {
        var peaks = series.map(peak);
        return none$1(series).sort(function(a2, b) {
          return peaks[a2] - peaks[b];
        });
      }
      function peak(series) {
        for (var i = -1, j = 0, n = series.length, vi, vj = -1 / 0; ++i < n; ) (vi = +series[i][1]) > vj && (vj = vi, j = i);
        return j;
      }
      function ascending(series) {
        var sums = series.map(sum);
        return none$1(series).sort(function(a2, b) {
          return sums[a2] - sums[b];
        });
      }
      function sum(series) {
        for (var s2 = 0, i = -1, n = series.length, v; ++i < n; ) (v = +series[i][1]) && (s2 += v);
        return s2;
      }
      function descending$1(series) {
        return ascending(series).reverse();
      }
      function insideOut(series) {
        var n = series.length, i, j, sums = series.map(sum), order = appearance(series), top = 0, bottom = 0, tops = [], bottoms = [];
        for (i = 0; i < n; ++i)
          j = order[i], top < bottom ? (top += sums[j], tops.push(j)) : (bottom += sums[j], bottoms.push(j));
        return bottoms.reverse().concat(tops);
      }
      function reverse(series) {
        return none$1(series).reverse();
      }
      exports2.arc = arc, exports2.area = area, exports2.areaRadial = areaRadial, exports2.curveBasis = basis, exports2.curveBasisClosed = basisClosed, exports2.curveBasisOpen = basisOpen, exports2.curveBundle = bundle, exports2.curveCardinal = cardinal, exports2.curveCardinalClosed = cardinalClosed, exports2.curveCardinalOpen = cardinalOpen, exports2.curveCatmullRom = catmullRom, exports2.curveCatmullRomClosed = catmullRomClosed, exports2.curveCatmullRomOpen = catmullRomOpen, exports2.curveLinear = curveLinear, exports2.curveLinearClosed = linearClosed, exports2.curveMonotoneX = monotoneX, exports2.curveMonotoneY = monotoneY, exports2.curveNatural = natural, exports2.curveStep = step, exports2.curveStepAfter = stepAfter, exports2.curveStepBefore = stepBefore, exports2.line = line2, exports2.lineRadial = lineRadial$1, exports2.linkHorizontal = linkHorizontal, exports2.linkRadial = linkRadial, exports2.linkVertical = linkVertical, exports2.pie = pie, exports2.pointRadial = pointRadial, exports2.radialArea = areaRadial, exports2.radialLine = lineRadial$1, exports2.stack = stack, exports2.stackOffsetDiverging = diverging, exports2.stackOffsetExpand = expand, exports2.stackOffsetNone = none, exports2.stackOffsetSilhouette = silhouette, exports2.stackOffsetWiggle = wiggle, exports2.stackOrderAppearance = appearance, exports2.stackOrderAscending = ascending, exports2.stackOrderDescending = descending$1, exports2.stackOrderInsideOut = insideOut, exports2.stackOrderNone = none$1, exports2.stackOrderReverse = reverse, exports2.symbol = symbol, exports2.symbolCircle = circle, exports2.symbolCross = cross, exports2.symbolDiamond = diamond, exports2.symbolSquare = square, exports2.symbolStar = star, exports2.symbolTriangle = triangle, exports2.symbolWye = wye, exports2.symbols = symbols, Object.defineProperty(exports2, "__esModule", { value: !0 });
    });
  }
});

// node_modules/d3-sankey/dist/d3-sankey.js
var require_d3_sankey = __commonJS({
  "node_modules/d3-sankey/dist/d3-sankey.js"(exports, module) {
    (function(global, factory) {
      typeof exports == "object" && typeof module < "u" ? factory(exports, require_d3_array(), require_d3_shape()) : typeof define == "function" && define.amd ? define(["exports", "d3-array", "d3-shape"], factory) : (global = global || self, factory(global.d3 = global.d3 || {}, global.d3, global.d3));
    })(exports, function(exports2, d3Array, d3Shape) {
      "use strict";
      function targetDepth(d) {
        return d.target.depth;
      }
      function left(node) {
        return node.depth;
      }
      function right(node, n) {
        return n - 1 - node.height;
      }
      function justify(node, n) {
        return node.sourceLinks.length ? node.depth : n - 1;
      }
      function center(node) {
        return node.targetLinks.length ? node.depth : node.sourceLinks.length ? d3Array.min(node.sourceLinks, targetDepth) - 1 : 0;
      }
      function constant(x) {
        return function() {
          return x;
        };
      }
      function ascendingSourceBreadth(a, b) {
        return ascendingBreadth(a.source, b.source) || a.index - b.index;
      }
      function ascendingTargetBreadth(a, b) {
        return ascendingBreadth(a.target, b.target) || a.index - b.index;
      }
      function ascendingBreadth(a, b) {
        return a.y0 - b.y0;
      }
      function value(d) {
        return d.value;
      }
      function defaultId(d) {
        return d.index;
      }
      function defaultNodes(graph) {
        return graph.nodes;
      }
      function defaultLinks(graph) {
        return graph.links;
      }
      function find33(nodeById, id) {
        let node = nodeById.get(id);
        if (!node) throw new Error("missing: " + id);
        return node;
      }
      function computeLinkBreadths({ nodes }) {
        for (let node of nodes) {
          let y0 = node.y0, y1 = y0;
          for (let link2 of node.sourceLinks)
            link2.y0 = y0 + link2.width / 2, y0 += link2.width;
          for (let link2 of node.targetLinks)
            link2.y1 = y1 + link2.width / 2, y1 += link2.width;
        }
      }
      function Sankey() {
        let x0 = 0, y0 = 0, x1 = 1, y1 = 1, dx = 24, dy = 8, py, id = defaultId, align = justify, sort, linkSort, nodes = defaultNodes, links = defaultLinks, iterations = 6;
        function sankey2() {
          let graph = { nodes: nodes.apply(null, arguments), links: links.apply(null, arguments) };
          return computeNodeLinks(graph), computeNodeValues(graph), computeNodeDepths(graph), computeNodeHeights(graph), computeNodeBreadths(graph), computeLinkBreadths(graph), graph;
        }
        sankey2.update = function(graph) {
          return computeLinkBreadths(graph), graph;
        }, sankey2.nodeId = function(_) {
          return arguments.length ? (id = typeof _ == "function" ? _ : constant(_), sankey2) : id;
        }, sankey2.nodeAlign = function(_) {
          return arguments.length ? (align = typeof _ == "function" ? _ : constant(_), sankey2) : align;
        }, sankey2.nodeSort = function(_) {
          return arguments.length ? (sort = _, sankey2) : sort;
        }, sankey2.nodeWidth = function(_) {
          return arguments.length ? (dx = +_, sankey2) : dx;
        }, sankey2.nodePadding = function(_) {
          return arguments.length ? (dy = py = +_, sankey2) : dy;
        }, sankey2.nodes = function(_) {
          return arguments.length ? (nodes = typeof _ == "function" ? _ : constant(_), sankey2) : nodes;
        }, sankey2.links = function(_) {
          return arguments.length ? (links = typeof _ == "function" ? _ : constant(_), sankey2) : links;
        }, sankey2.linkSort = function(_) {
          return arguments.length ? (linkSort = _, sankey2) : linkSort;
        }, sankey2.size = function(_) {
          return arguments.length ? (x0 = y0 = 0, x1 = +_[0], y1 = +_[1], sankey2) : [x1 - x0, y1 - y0];
        }, sankey2.extent = function(_) {
          return arguments.length ? (x0 = +_[0][0], x1 = +_[1][0], y0 = +_[0][1], y1 = +_[1][1], sankey2) : [[x0, y0], [x1, y1]];
        }, sankey2.iterations = function(_) {
          return arguments.length ? (iterations = +_, sankey2) : iterations;
        };
        function computeNodeLinks({ nodes: nodes2, links: links2 }) {
          for (let [i, node] of nodes2.entries())
            node.index = i, node.sourceLinks = [], node.targetLinks = [];
          let nodeById = new Map(nodes2.map((d, i) => [id(d, i, nodes2), d]));
          for (let [i, link2] of links2.entries()) {
            link2.index = i;
            let { source, target } = link2;
            typeof source != "object" && (source = link2.source = find33(nodeById, source)), typeof target != "object" && (target = link2.target = find33(nodeById, target)), source.sourceLinks.push(link2), target.targetLinks.push(link2);
          }
          if (linkSort != null)
            for (let { sourceLinks, targetLinks } of nodes2)
              sourceLinks.sort(linkSort), targetLinks.sort(linkSort);
        }
        function computeNodeValues({ nodes: nodes2 }) {
          for (let node of nodes2)
            node.value = node.fixedValue === void 0 ? Math.max(d3Array.sum(node.sourceLinks, value), d3Array.sum(node.targetLinks, value)) : node.fixedValue;
        }
        function computeNodeDepths({ nodes: nodes2 }) {
          let n = nodes2.length, current = new Set(nodes2), next = /* @__PURE__ */ new Set(), x = 0;
          for (; current.size; ) {
            for (let node of current) {
              node.depth = x;
              for (let { target } of node.sourceLinks)
                next.add(target);
            }
            if (++x > n) throw new Error("circular link");
            current = next, next = /* @__PURE__ */ new Set();
          }
        }
        function computeNodeHeights({ nodes: nodes2 }) {
          let n = nodes2.length, current = new Set(nodes2), next = /* @__PURE__ */ new Set(), x = 0;
          for (; current.size; ) {
            for (let node of current) {
              node.height = x;
              for (let { source } of node.targetLinks)
                next.add(source);
            }
            if (++x > n) throw new Error("circular link");
            current = next, next = /* @__PURE__ */ new Set();
          }
        }
        function computeNodeLayers({ nodes: nodes2 }) {
          let x = d3Array.max(nodes2, (d) => d.depth) + 1, kx = (x1 - x0 - dx) / (x - 1), columns33 = new Array(x);
          for (let node of nodes2) {
            let i = Math.max(0, Math.min(x - 1, Math.floor(align.call(null, node, x))));
            node.layer = i, node.x0 = x0 + i * kx, node.x1 = node.x0 + dx, columns33[i] ? columns33[i].push(node) : columns33[i] = [node];
          }
          if (sort) for (let column of columns33)
            column.sort(sort);
          return columns33;
        }
        function initializeNodeBreadths(columns33) {
          let ky = d3Array.min(columns33, (c) => (y1 - y0 - (c.length - 1) * py) / d3Array.sum(c, value));
          for (let nodes2 of columns33) {
            let y = y0;
            for (let node of nodes2) {
              node.y0 = y, node.y1 = y + node.value * ky, y = node.y1 + py;
              for (let link2 of node.sourceLinks)
                link2.width = link2.value * ky;
            }
            y = (y1 - y + py) / (nodes2.length + 1);
            for (let i = 0; i < nodes2.length; ++i) {
              let node = nodes2[i];
              node.y0 += y * (i + 1), node.y1 += y * (i + 1);
            }
            reorderLinks(nodes2);
          }
        }
        function computeNodeBreadths(graph) {
          let columns33 = computeNodeLayers(graph);
          py = Math.min(dy, (y1 - y0) / (d3Array.max(columns33, (c) => c.length) - 1)), initializeNodeBreadths(columns33);
          for (let i = 0; i < iterations; ++i) {
            let alpha = Math.pow(0.99, i), beta = Math.max(1 - alpha, (i + 1) / iterations);
            relaxRightToLeft(columns33, alpha, beta), relaxLeftToRight(columns33, alpha, beta);
          }
        }
        function relaxLeftToRight(columns33, alpha, beta) {
          for (let i = 1, n = columns33.length; i < n; ++i) {
            let column = columns33[i];
            for (let target of column) {
              let y = 0, w = 0;
              for (let { source, value: value2 } of target.targetLinks) {
                let v = value2 * (target.layer - source.layer);
                y += targetTop(source, target) * v, w += v;
              }
              if (!(w > 0)) continue;
              let dy2 = (y / w - target.y0) * alpha;
              target.y0 += dy2, target.y1 += dy2, reorderNodeLinks(target);
            }
            sort === void 0 && column.sort(ascendingBreadth), resolveCollisions(column, beta);
          }
        }
        function relaxRightToLeft(columns33, alpha, beta) {
          for (let n = columns33.length, i = n - 2; i >= 0; --i) {
            let column = columns33[i];
            for (let source of column) {
              let y = 0, w = 0;
              for (let { target, value: value2 } of source.sourceLinks) {
                let v = value2 * (target.layer - source.layer);
                y += sourceTop(source, target) * v, w += v;
              }
              if (!(w > 0)) continue;
              let dy2 = (y / w - source.y0) * alpha;
              source.y0 += dy2, source.y1 += dy2, reorderNodeLinks(source);
            }
            sort === void 0 && column.sort(ascendingBreadth), resolveCollisions(column, beta);
          }
        }
        function resolveCollisions(nodes2, alpha) {
          let i = nodes2.length >> 1, subject = nodes2[i];
          resolveCollisionsBottomToTop(nodes2, subject.y0 - py, i - 1, alpha), resolveCollisionsTopToBottom(nodes2, subject.y1 + py, i + 1, alpha), resolveCollisionsBottomToTop(nodes2, y1, nodes2.length - 1, alpha), resolveCollisionsTopToBottom(nodes2, y0, 0, alpha);
        }
        function resolveCollisionsTopToBottom(nodes2, y, i, alpha) {
          for (; i < nodes2.length; ++i) {
            let node = nodes2[i], dy2 = (y - node.y0) * alpha;
            dy2 > 1e-6 && (node.y0 += dy2, node.y1 += dy2), y = node.y1 + py;
          }
        }
        function resolveCollisionsBottomToTop(nodes2, y, i, alpha) {
          for (; i >= 0; --i) {
            let node = nodes2[i], dy2 = (node.y1 - y) * alpha;
            dy2 > 1e-6 && (node.y0 -= dy2, node.y1 -= dy2), y = node.y0 - py;
          }
        }
        function reorderNodeLinks({ sourceLinks, targetLinks }) {
          if (linkSort === void 0) {
            for (let { source: { sourceLinks: sourceLinks2 } } of targetLinks)
              sourceLinks2.sort(ascendingTargetBreadth);
            for (let { target: { targetLinks: targetLinks2 } } of sourceLinks)
              targetLinks2.sort(ascendingSourceBreadth);
          }
        }
        function reorderLinks(nodes2) {
          if (linkSort === void 0)
            for (let { sourceLinks, targetLinks } of nodes2)
              sourceLinks.sort(ascendingTargetBreadth), targetLinks.sort(ascendingSourceBreadth);
        }
        function targetTop(source, target) {
          let y = source.y0 - (source.sourceLinks.length - 1) * py / 2;
          for (let { target: node, width } of source.sourceLinks) {
            if (node === target) break;
            y += width + py;
          }
          for (let { source: node, width } of target.targetLinks) {
            if (node === source) break;
            y -= width;
          }
          return y;
        }
        function sourceTop(source, target) {
          let y = target.y0 - (target.targetLinks.length - 1) * py / 2;
          for (let { source: node, width } of target.targetLinks) {
            if (node === source) break;
            y += width + py;
          }
          for (let { target: node, width } of source.sourceLinks) {
            if (node === target) break;
            y -= width;
          }
          return y;
        }
        return sankey2;
      }
      function horizontalSource(d) {
        return [d.source.x1, d.y0];
      }
      function horizontalTarget(d) {
        return [d.target.x0, d.y1];
      }
      function sankeyLinkHorizontal() {
        return d3Shape.linkHorizontal().source(horizontalSource).target(horizontalTarget);
      }
      exports2.sankey = Sankey, exports2.sankeyCenter = center, exports2.sankeyJustify = justify, exports2.sankeyLeft = left, exports2.sankeyLinkHorizontal = sankeyLinkHorizontal, exports2.sankeyRight = right, Object.defineProperty(exports2, "__esModule", { value: !0 });
    });
  }
});

// dist-all/charts/index.js
var charts_exports = {};
__export(charts_exports, {
  attributionAgainstTruth: () => attributionAgainstTruth,
  budgetPlan: () => budgetPlan,
  calibrationRanks: () => calibrationRanks,
  cascadeTree: () => cascadeTree,
  claimBoundary: () => claimBoundary,
  claimEffects: () => claimEffects,
  cohortRetention: () => cohortRetention,
  contributionWaterfall: () => contributionWaterfall,
  daypartHeatMap: () => daypartHeatMap,
  decisiveMoments: () => decisiveMoments,
  differenceOverTime: () => differenceOverTime,
  efficientFrontier: () => efficientFrontier,
  fan: () => fan,
  fitOverTime: () => fitOverTime,
  journeyHeatMap: () => journeyHeatMap,
  leverMultiples: () => leverMultiples,
  momentFunnel: () => momentFunnel,
  moneyWaterfall: () => moneyWaterfall,
  morrisPlane: () => morrisPlane,
  npsOverTime: () => npsOverTime,
  pairedDifference: () => pairedDifference,
  pathFlow: () => pathFlow,
  personaJourney: () => personaJourney,
  priorAndPosterior: () => priorAndPosterior,
  qualityCoverageHeatMap: () => qualityCoverageHeatMap,
  responseCurve: () => responseCurve,
  retention: () => retention,
  salesOverTime: () => salesOverTime,
  scoresByHorizon: () => scoresByHorizon,
  shareOverTime: () => shareOverTime,
  skillBySeries: () => skillBySeries,
  starHistogram: () => starHistogram,
  starsOverTime: () => starsOverTime,
  swayed: () => swayed,
  tornado: () => tornado,
  varianceShares: () => varianceShares,
  wordOfMouthLoop: () => wordOfMouthLoop
});

// dist-all/drawing/smallMultiples.js
var HEADING = 36;
function smallMultiples(setting, multiples, most = 3, least = 140) {
  let fitting = Math.max(1, Math.floor((setting.width + RIM) / (least + RIM))), inRow = Math.min(most, fitting, multiples.length), width = (setting.width - (inRow - 1) * RIM) / inRow, nodes = [], [top, rowHeight] = [0, 0];
  return multiples.forEach((multiple, index) => {
    index % inRow === 0 && ([top, rowHeight] = [top + rowHeight, 0]);
    let panel = multiple.draw({ ...setting, width });
    panel.node.setAttribute("transform", `translate(0,${HEADING})`);
    let x = index % inRow * (width + RIM), children = [...heading(setting, multiple, width), panel.node];
    nodes.push(svgElement(setting.document, "g", { transform: `translate(${x},${top})` }, children)), rowHeight = Math.max(rowHeight, HEADING + panel.height + RIM);
  }), { node: svgElement(setting.document, "g", {}, nodes), height: top + rowHeight - RIM };
}
function heading({ document, look }, { title, subtitle }, width) {
  let name = shorten(cleanName(title), width, SIZE.label, "bold");
  return [
    svgElement(document, "text", { y: 12, "font-size": SIZE.label, "font-weight": "600", fill: look.ink }, name),
    svgElement(document, "text", { y: 28, "font-size": SIZE.caption, fill: look.muted }, subtitle)
  ];
}

// dist-all/charts/calibration/calibrationRanks.js
var en = {
  title: (coverage, level) => `In markets of known truth, ${coverage} of the ${level} intervals held it`,
  worst: (setting, coverage) => `Least often for ${setting}: ${coverage}.`,
  subtitle: "Where the truth lay among the draws of its calibration, from the lowest to the highest",
  caption: "Even bars: intervals are as wide as they should be. Crowded ends: too narrow. A heap in the middle: too wide. Band: luck, nine in ten.",
  held: (coverage) => `${coverage} held`,
  lowest: "lowest",
  highest: "highest",
  columns: {
    setting: "Setting",
    bin: "Part",
    count: "Markets",
    low: "By luck, from",
    high: "By luck, to",
    coverage: "Held"
  }
}, it = {
  title: (coverage, level) => `In mercati di cui si sa la verit\xE0, intervalli al ${level} che la contenevano: ${coverage}`,
  worst: (setting, coverage) => `Meno spesso per ${setting}: ${coverage}.`,
  subtitle: "Dove stava la verit\xE0 fra le estrazioni della sua calibrazione, dalla pi\xF9 bassa alla pi\xF9 alta",
  caption: "Barre uguali: gli intervalli sono larghi quanto devono. Estremi affollati: troppo stretti. Un mucchio al centro: troppo larghi. Banda: il caso, nove volte su dieci.",
  held: (coverage) => `contenuta: ${coverage}`,
  lowest: "pi\xF9 bassa",
  highest: "pi\xF9 alta",
  columns: {
    setting: "Impostazione",
    bin: "Parte",
    count: "Mercati",
    low: "Per caso, da",
    high: "Per caso, a",
    coverage: "Contenuta"
  }
}, wordsIn = { en, it }, calibrationRanks = chartOf({
  name: "calibrationRanks",
  compose,
  find,
  columns
}), HEIGHT = 120;
function compose(rows, setting, { names: names2 }) {
  if (rows.length === 0)
    return;
  let words = wordsIn[setting.locale], most = Math.max(...rows.flatMap(({ count, high }) => [count, high])), multiples = groupsOf(rows).map((own) => ({
    title: capital(nameInSentence(leverWord(setting.locale, own[0].setting, names2))),
    subtitle: words.held(setting.numbers.format(own[0].coverage, "share")),
    draw: (narrow) => panelOf(narrow, own, most)
  }));
  return {
    subtitle: words.subtitle,
    caption: words.caption,
    panels: [smallMultiples(setting, multiples, 3, 160)]
  };
}
function panelOf(setting, rows, most) {
  let { look, document, width } = setting, words = wordsIn[setting.locale], bins = rows.length, panel = plotPanel(setting, {
    height: HEIGHT * setting.heightScale,
    marginLeft: 1,
    marginRight: 1,
    marginTop: 4,
    marginBottom: 20,
    x: { domain: [0, bins], axis: null },
    y: { domain: [0, most], axis: null },
    marks: [
      rect(rows, { x1: 0, x2: bins, y1: "low", y2: "high", fill: look.pale }),
      rect(rows, {
        x1: ({ bin }) => bin + 0.1,
        x2: ({ bin }) => bin + 0.9,
        y1: 0,
        y2: "count",
        fill: look.series[0]
      }),
      ruleY([0], { stroke: look.muted })
    ]
  }), style = { y: panel.height - 6, "font-size": SIZE.caption, fill: look.muted };
  return panel.node.append(svgElement(document, "text", { x: 1, "text-anchor": "start", ...style }, words.lowest), svgElement(document, "text", { x: width - 1, "text-anchor": "end", ...style }, words.highest)), panel;
}
function find(rows, options = {}) {
  let { numbers, locale } = settingOf(options), words = wordsIn[locale], groups = groupsOf(rows);
  if (groups.length === 0)
    return quantileWords[locale].nothing;
  let share = (value) => numbers.format(value, "share"), pooled = groups.reduce((sum, [{ coverage }]) => sum + coverage, 0) / groups.length, [worst] = groups.toSorted(([a], [b]) => a.coverage - b.coverage)[0], name = nameInSentence(leverWord(locale, worst.setting, options.names));
  return {
    title: words.title(share(pooled), share(options.level ?? 0.9)),
    sentences: groups.length > 1 ? [words.worst(name, share(worst.coverage))] : []
  };
}
function groupsOf(rows) {
  return [...new Set(rows.map(({ setting }) => setting))].map((setting) => rows.filter((row) => row.setting === setting));
}
function columns(options = {}) {
  let labels = wordsIn[settingOf(options).locale].columns;
  return [
    { key: "setting", label: labels.setting, unit: "text" },
    { key: "bin", label: labels.bin, unit: "count" },
    { key: "count", label: labels.count, unit: "count" },
    { key: "low", label: labels.low, unit: "count" },
    { key: "high", label: labels.high, unit: "count" },
    { key: "coverage", label: labels.coverage, unit: "share" }
  ];
}

// dist-all/drawing/paperRim.js
function paperRim({ paper }) {
  return { stroke: paper, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" };
}

// dist-all/charts/comparison/differencePanel.js
var LONGEST_NAME = 250, LEAST_PART = 0.3, LINE = 17, [ROW, HEADING2] = [26, 24], GAP = 14;
function differenceFrame({ width }, panels) {
  let all = panels.flat(), names2 = all.map(({ name }) => textWidth(shorten(name, LONGEST_NAME, SIZE.label), SIZE.label)), texts = all.map(({ text }) => textWidth(text, SIZE.label)), extents = panels.map(extentOf).map(([low, high]) => [-low, high].map((end) => end / (high - low))), [below, above] = [0, 1].map((side) => Math.max(...extents.map((ends) => ends[side]))), zero = below / (below + above), [left, right] = [Math.max(...names2) + GAP, Math.max(...texts) + GAP];
  return left + right <= (1 - LEAST_PART) * width ? { left, right, zero, above: 0 } : { left: 1, right: 1, zero, above: left + right - GAP <= width ? 1 : 2 };
}
function differenceRowsPanel(setting, differences, frame, heading2) {
  let { look, document, width } = setting, top = heading2 === void 0 ? 0 : HEADING2, row = ROW + frame.above * LINE, shift = frame.above * LINE / 2 / row, colours = { higher: look.series[0], lower: look.series[1], same: look.muted, unknown: look.muted }, colour = ({ clarity }) => colours[clarity], isClear = ({ clarity }) => clarity === "higher" || clarity === "lower", place = (_, index) => index + shift, panel = plotPanel(setting, {
    height: top + differences.length * row,
    marginLeft: frame.left,
    marginRight: frame.right,
    marginTop: top,
    marginBottom: 0,
    x: { domain: domainOf(differences, frame.zero), axis: null },
    y: { domain: [differences.length - 0.5, -0.5], axis: null },
    marks: [
      ruleX([0], { stroke: look.muted }),
      ruleY(differences, { x1: "low", x2: "high", y: place, stroke: colour, strokeWidth: 2.5 }),
      dot(differences, {
        x: "difference",
        y: place,
        r: 4.5,
        stroke: colour,
        strokeWidth: 2,
        fill: (one) => isClear(one) ? colour(one) : look.paper,
        ...tipChannel(setting, ({ name, text }) => tipOf(name, text))
      })
    ]
  }), write = (x, y, text, style) => svgElement(document, "text", { x, y, dy: "0.35em", "font-size": SIZE.label, ...style }, text), beside = (text) => width - textWidth(text, SIZE.label) - GAP;
  if (heading2 !== void 0) {
    let style = { "text-anchor": "start", "font-weight": "600", fill: look.ink };
    panel.node.append(write(0, HEADING2 / 2, shorten(heading2, width, SIZE.label, "bold"), style));
  }
  return differences.forEach((one, index) => {
    let y = panel.y(index), fill = isClear(one) ? look.ink : look.muted;
    if (frame.above > 0) {
      let first = y - row / 2 + LINE / 2 + 3, rim = paperRim(look), text = { "text-anchor": frame.above === 1 ? "end" : "start", fill, ...rim };
      panel.node.append(write(0, first, shorten(one.name, frame.above === 1 ? beside(one.text) : width, SIZE.label), {
        "text-anchor": "start",
        fill: look.ink,
        ...rim
      }), write(frame.above === 1 ? width : 0, first + (frame.above - 1) * LINE, one.text, text));
      return;
    }
    let name = shorten(one.name, LONGEST_NAME, SIZE.label);
    panel.node.append(write(frame.left - 12, y, name, { "text-anchor": "end", fill: look.ink }), write(width - frame.right + 12, y, one.text, { "text-anchor": "start", fill }));
  }), panel;
}
function extentOf(differences) {
  let ends = differences.flatMap(({ difference, low: low2, high: high2 }) => [difference, low2, high2]).filter(Number.isFinite), [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)], margin = 0.06 * (high - low);
  return high > low ? [low - margin, high + margin] : [-1, 1];
}
function domainOf(differences, zero) {
  let [low, high] = extentOf(differences), width = Math.max(-low / zero, high / (1 - zero));
  return [-zero * width, (1 - zero) * width];
}

// dist-all/charts/comparison/claimEffects.js
var claimEffects = chartOf({
  name: "claimEffects",
  compose: compose2,
  find: find2,
  columns: columns2
});
function compose2(rows, setting, options) {
  let known = knownRows(rows);
  if (known.length === 0)
    return;
  let words = claimWords[setting.locale], differences = known.map((row) => [differenceOf(setting, row)]), frame = differenceFrame(setting, differences), level = setting.numbers.format(options.level ?? 0.9, "share");
  return {
    subtitle: words.subtitle(options.levers ?? ""),
    caption: words.caption(setting.runs, level),
    panels: differences.map((own, place) => differenceRowsPanel(setting, own, frame, capital(measureOf(setting, known[place]))))
  };
}
function differenceOf(setting, row) {
  let { effect: effect2, low, high, verdict } = row, direction = effect2 > 0 ? "higher" : "lower", clarity = verdict === "supported" ? direction : "unknown";
  return {
    name: expectation(setting, row),
    difference: effect2,
    low,
    high,
    clarity,
    text: tell(setting, row)
  };
}
function measureOf({ locale }, { measureEn, measureIt }) {
  return locale === "it" ? measureIt : measureEn;
}
function expectation({ locale, numbers }, { expected, by }) {
  let words = claimWords[locale];
  return by === 0 ? words[expected] : words[expected === "rises" ? "risesBy" : "fallsBy"](numbers.format(by, "share"));
}
function tell({ numbers }, { effect: effect2, low, high, unit }) {
  return changeInterval(numbers, { difference: effect2, low, high }, unit);
}
function find2(rows, options = {}) {
  let setting = settingOf(options), { numbers, locale } = setting, words = claimWords[locale], known = knownRows(rows);
  if (known.length === 0)
    return quantileWords[locale].nothing;
  let statement = (options.statement?.[locale] ?? capital(measureOf(setting, known[0]))).replace(/\.$/, "");
  return {
    title: words.titled(words.verdicts[options.verdict ?? "supported"], statement),
    sentences: known.map((row) => {
      let isClear = Number.isFinite(row.relative) && Math.abs(row.relative) < 10, change = withSign(row.relative, numbers.format(row.relative, "share"));
      return words.line(capital(measureOf(setting, row)), tell(setting, row), isClear ? words.relative(change) : "");
    })
  };
}
function knownRows(rows) {
  return rows.filter(({ effect: effect2 }) => Number.isFinite(effect2));
}
function columns2(options = {}) {
  let { locale } = settingOf(options), labels = claimWords[locale].columns, numbers = ["before", "after", "effect", "low", "high"].map((key) => ({ key, label: labels[key], unit: "number" }));
  return [
    { key: locale === "it" ? "measureIt" : "measureEn", label: labels.measure, unit: "text" },
    { key: "expected", label: labels.expected, unit: "text" },
    ...numbers
  ];
}

// dist-all/drawing/keyPlaces.js
function keyPlaces(widths, room) {
  let [x, line2] = [0, 0];
  return widths.map((width) => {
    x > 0 && x + width > room && ([x, line2] = [0, line2 + 1]);
    let place = { x, line: line2 };
    return x += width + 18, place;
  });
}

// dist-all/charts/plans/creditPanel.js
var SYMBOLS = ["triangle", "square", "circle", "diamond", "wye"], MARK = { r: 4, strokeWidth: 1.75 }, [ROW2, KEY, LONGEST_NAME2] = [36, 20, 150], NAME_PART = 0.3, STAGGER = 0.13;
function ruleKey(setting, truth, rules) {
  let { look, document, width } = setting, names2 = [truth, ...rules], places = keyPlaces(names2.map((name) => 20 + textWidth(name, SIZE.label)), width).map(({ x, line: line2 }) => ({ x: x + 6, line: line2 })), lines = (places.at(-1)?.line ?? 0) + 1, [bar, ...dots] = places, panel = plotPanel(setting, {
    height: lines * KEY,
    marginLeft: 0,
    marginRight: 0,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, width], axis: null },
    y: { domain: [lines, 0], axis: null },
    marks: [
      rect([bar], { x1: bar.x - 6, x2: bar.x + 6, y1: 0.2, y2: 0.8, fill: look.pale }),
      dots.map((place, rule) => dot([place], { x: "x", y: place.line + 0.5, ...markOf(setting, rule) }))
    ]
  });
  return names2.forEach((name, at) => {
    let { x, line: line2 } = places[at], style = { dy: "0.35em", "font-size": SIZE.label, "text-anchor": "start", fill: look.ink };
    panel.node.append(svgElement(document, "text", { x: x + 12, y: (line2 + 0.5) * KEY, ...style }, name));
  }), panel;
}
function creditRowsPanel(setting, rows) {
  let { look, document, width } = setting, longest = Math.min(LONGEST_NAME2, NAME_PART * width), names2 = rows.map(({ name }) => shorten(cleanName(name), longest, SIZE.label)), marginLeft = Math.max(...names2.map((name) => textWidth(name, SIZE.label))) + 14, marginRight = Math.max(...rows.map(({ label: label2 }) => textWidth(label2, SIZE.label))) + 20, place = (_, index) => index, panel = plotPanel(setting, {
    height: rows.length * ROW2,
    marginLeft,
    marginRight,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, highestOf(rows)], axis: null },
    y: { domain: [rows.length - 0.5, -0.5], axis: null },
    marks: [
      rect(rows, {
        x1: 0,
        x2: "truth",
        y1: (_, index) => index - 0.3,
        y2: (_, index) => index + 0.3,
        fill: look.pale
      }),
      ruleY(rows, { x1: "low", x2: "high", y: place, stroke: look.muted, strokeWidth: 1.5 }),
      ruleX([0], { stroke: look.muted }),
      SYMBOLS.map((_, rule) => dot(rows, {
        x: ({ marks }) => marks[rule],
        y: (_2, index) => index + STAGGER * (rule - (SYMBOLS.length - 1) / 2),
        ...markOf(setting, rule)
      }))
    ]
  });
  return rows.forEach(({ label: label2 }, index) => {
    let style = { y: panel.y(index), dy: "0.35em", "font-size": SIZE.label, fill: look.ink };
    panel.node.append(svgElement(document, "text", { x: marginLeft - 12, "text-anchor": "end", ...style }, names2[index]), svgElement(document, "text", { x: width, "text-anchor": "end", ...style }, label2));
  }), panel;
}
function markOf({ look }, rule) {
  return { ...MARK, symbol: SYMBOLS[rule], stroke: look.series[rule], fill: look.paper };
}
function highestOf(rows) {
  let ends = rows.flatMap(({ truth, high, marks }) => [truth, high, ...marks]).filter(Number.isFinite);
  return Math.max(...ends, 0) || 1;
}

// dist-all/charts/plans/attributionAgainstTruth.js
var CREDIT_RULES = ["firstTouch", "lastTouch", "linear", "markov", "shapley"], attributionAgainstTruth = chartOf({
  name: "attributionAgainstTruth",
  compose: compose3,
  find: find3,
  columns: columns3
});
function compose3(rows, setting, options) {
  let { locale, numbers } = setting, known = knownRows2(rows);
  if (known.length === 0)
    return;
  let words = attributionWords[locale], names2 = CREDIT_RULES.map((rule) => words.rules[rule]), credits = known.toSorted((a, b) => b.brought - a.brought).map((row) => ({
    ...row,
    ...wordsOf(setting, row),
    marks: CREDIT_RULES.map((rule) => row[rule])
  }));
  return {
    subtitle: words.subtitle(nameInSentence(options.focus ?? "")),
    caption: words.caption(setting.runs, numbers.format(options.level ?? 0.9, "share")),
    panels: [ruleKey(setting, words.truth, names2), creditRowsPanel(setting, credits)]
  };
}
function wordsOf({ locale, numbers }, row) {
  let { touchpoint, truth, brought, broughtLow, broughtHigh } = row, reach = (broughtHigh - broughtLow) / 2, change = reach > 0 ? `${numbers.difference(brought, "count")} \xB1 ${numbers.round(reach, "count")}` : numbers.difference(brought, "count");
  return { name: touchpointName(locale, touchpoint), label: `${numbers.format(truth, "share")} \xB7 ${change}` };
}
function find3(rows, options = {}) {
  let { locale, numbers } = settingOf(options), words = attributionWords[locale], known = knownRows2(rows);
  if (rows.length > 0 && rows.every(({ truth }) => Number.isNaN(truth)))
    return words.nothing;
  if (known.length === 0)
    return quantileWords[locale].nothing;
  let share = (value) => numbers.format(value, "share"), count = (value) => numbers.round(value, "count"), place = ({ touchpoint }) => nameInSentence(touchpointName(locale, touchpoint)), seeing = CREDIT_RULES.filter((rule) => known.every((row) => Number.isFinite(row[rule]))), wrongs = seeing.map((rule) => ({ rule, wrong: misplacedBy(known, rule) })), most = highest(known, ({ truth }) => truth), errors = seeing.flatMap((rule) => known.map((row) => ({ rule, row, error: row[rule] - row.truth }))), harmful = known.filter(({ broughtHigh }) => broughtHigh < 0), titleOf4 = () => {
    if (known.length === 1)
      return words.only(place(most));
    if (wrongs.length === 0)
      return words.unjudged;
    let [best, worst] = [lowest(wrongs), highest(wrongs, ({ wrong }) => wrong)];
    return words.closest(words.rules[best.rule], share(best.wrong), words.rules[worst.rule], share(worst.wrong));
  }, sayFurthest = () => {
    let { rule, row } = highest(errors, ({ error }) => Math.abs(error));
    return words.furthest(words.rules[rule], place(row), share(row[rule]), share(row.truth));
  };
  return {
    title: titleOf4(),
    sentences: [
      words.most(place(most), count(most.brought), share(most.truth)),
      ...known.length > 1 && seeing.length > 0 ? [sayFurthest()] : [],
      ...harmful.map((row) => words.harms(place(row), count(-row.brought)))
    ]
  };
}
function misplacedBy(rows, rule) {
  return rows.reduce((sum, row) => sum + Math.abs(row[rule] - row.truth), 0) / 2;
}
var lowest = (wrongs) => highest(wrongs, ({ wrong }) => -wrong);
function highest(rows, measure) {
  return rows.reduce((best, row) => measure(row) > measure(best) ? row : best);
}
function knownRows2(rows) {
  return rows.filter(({ truth, brought }) => Number.isFinite(truth) && Number.isFinite(brought));
}
function columns3(options = {}) {
  let words = attributionWords[settingOf(options).locale], { columns: labels } = words;
  return [
    { key: "touchpoint", label: labels.touchpoint, unit: "text" },
    { key: "brought", label: labels.brought, unit: "count" },
    { key: "broughtLow", label: labels.broughtLow, unit: "count" },
    { key: "broughtHigh", label: labels.broughtHigh, unit: "count" },
    { key: "truth", label: labels.truth, unit: "share" },
    { key: "low", label: labels.low, unit: "share" },
    { key: "high", label: labels.high, unit: "share" },
    ...CREDIT_RULES.map((key) => ({ key, label: words.rules[key], unit: "share" }))
  ];
}

// dist-all/charts/wordOfMouth/cascadeLayout.js
function layOutCascade(rows) {
  let children = /* @__PURE__ */ new Map();
  for (let row of rows) {
    let cause = row.cause < 0 ? -1 : row.cause;
    children.set(cause, [...children.get(cause) ?? [], row]);
  }
  let places = /* @__PURE__ */ new Map(), lines = 0, place = (word) => {
    let below = (children.get(word) ?? []).map((child) => place(child.word)), own = below.length === 0 ? lines++ : (below[0] + below[below.length - 1]) / 2;
    return places.set(word, own), own;
  }, root = place(-1), dayOf2 = new Map(rows.map(({ word, day }) => [word, day]));
  return { words: rows.flatMap((row) => {
    let own = places.get(row.word);
    return own === void 0 ? [] : [
      { ...row, place: own, fromDay: dayOf2.get(row.cause) ?? 0, fromPlace: places.get(row.cause) ?? root }
    ];
  }), root, lines };
}

// dist-all/charts/wordOfMouth/words/cascadeTree.js
var en2 = {
  title: (brand, people, days) => `One bad experience with ${brand} reaches ${people} people within ${days}`,
  direct: (told2, passed) => `${told2} hear it from the person it happened to, ${passed} from somebody who had only heard of it.`,
  busiest: (told2, day) => `Most is heard on ${day}: ${told2} times.`,
  days: (count) => count === "1" ? "one day" : `${count} days`,
  subtitle: (brand) => `Who told whom something bad of ${brand}: each dot is a word heard, each line runs from the teller to the listener`,
  caption: (first) => `The largest cascade that begins in the week with the most bad words; the first telling is on ${first}. Dots further from the first teller are of another colour. One run, the first.`,
  axis: "Days after the first telling \xB7 words heard so far",
  root: (day) => `first teller, ${day}`,
  tip: (listener, teller, day, said3) => `Consumer ${listener} hears it from consumer ${teller} on day ${day}; how good it sounds: ${said3}`,
  hops: ["first hand", "second hand", "third hand", "further"],
  columns: {
    word: "Word",
    cause: "Passes on word",
    day: "Days later",
    teller: "Teller",
    listener: "Listener",
    hops: "Hands before",
    said: "How good it sounds"
  }
}, it2 = {
  title: (brand, people, days) => `Una sola cattiva esperienza con ${brand} arriva a ${people} persone in ${days}`,
  direct: (told2, passed) => `${told2} lo sentono da chi l\u2019ha vissuta, ${passed} da chi ne aveva solo sentito parlare.`,
  busiest: (told2, day) => `Il giorno in cui se ne sente di pi\xF9 \xE8 il ${day}: ${told2} volte.`,
  days: (count) => count === "1" ? "un giorno" : `${count} giorni`,
  subtitle: (brand) => `Chi ha detto a chi qualcosa di cattivo su ${brand}: ogni punto \xE8 una parola sentita, ogni linea va da chi parla a chi ascolta`,
  caption: (first) => `La cascata pi\xF9 grande che comincia nella settimana con pi\xF9 parole cattive; il primo racconto \xE8 del ${first}. I punti pi\xF9 lontani da chi ha cominciato hanno un altro colore. Una sola simulazione, la prima.`,
  axis: "Giorni dopo il primo racconto \xB7 parole sentite finora",
  root: (day) => `chi comincia, ${day}`,
  tip: (listener, teller, day, said3) => `Il consumatore ${listener} lo sente dal consumatore ${teller} il giorno ${day}; quanto suona bene: ${said3}`,
  hops: ["di prima mano", "di seconda mano", "di terza mano", "oltre"],
  columns: {
    word: "Parola",
    cause: "Ripete la parola",
    day: "Giorni dopo",
    teller: "Chi parla",
    listener: "Chi ascolta",
    hops: "Mani prima",
    said: "Quanto suona bene"
  }
}, cascadeTreeWords = { en: en2, it: it2 };

// dist-all/charts/wordOfMouth/cascadePanel.js
var [LEAST, MOST] = [150, 620], [TOP, BOTTOM] = [62, 30], [KEY_LINE, KEY_MARK] = [16, 16];
function cascadePanel(setting, rows, rootName) {
  let { look, numbers, locale, width } = setting, { words, root, lines } = layOutCascade(rows), last = words.reduce((latest, { day }) => Math.max(latest, day), 1), key = keyOf(setting, words, rootName), keyRoom = (key.at(-1)?.line ?? 0) * KEY_LINE, line2 = Math.min(14, Math.max(3, (MOST - TOP - BOTTOM) / lines)), height = Math.min(MOST, Math.max(LEAST, TOP + BOTTOM + lines * line2)) + keyRoom, radius = Math.min(4, Math.max(1.5, line2 / 2.6)), ticks = dayTicks(last, (width - 40) / 74), panel = plotPanel(setting, {
    height,
    marginLeft: 12,
    marginRight: 18,
    marginTop: TOP,
    marginBottom: BOTTOM + keyRoom,
    x: { domain: [0, last], axis: null },
    y: { domain: [-0.5, Math.max(0.5, lines - 0.5)], reverse: !0, axis: null },
    marks: [
      ruleX(ticks, { stroke: look.grid }),
      link(words, {
        x1: "fromDay",
        x2: "day",
        y1: "fromPlace",
        y2: "place",
        curve: "bump-x",
        stroke: look.muted,
        strokeOpacity: 0.55,
        strokeWidth: Math.min(1.25, radius / 2.4)
      }),
      dot(words, {
        x: "day",
        y: "place",
        r: radius,
        fill: (word) => colourOf(setting, word.hops),
        title: ({ listener, teller, day, said: said3 }) => cascadeTreeWords[locale].tip(String(listener), String(teller), String(day), numbers.format(said3, "share"))
      }),
      dot([0], { x: 0, y: root, r: 6, fill: look.series[1] })
    ]
  });
  return panel.node.append(axisTitle(setting, cascadeTreeWords[locale].axis), ...ticks.flatMap((day) => dayText(setting, words, day, panel.x(day))), ...drawKey(setting, key, height - keyRoom - 8)), panel;
}
function colourOf({ look }, hops) {
  return [look.series[1], look.series[0], look.series[2], look.series[5]][Math.min(3, Math.max(0, hops))];
}
function dayTicks(last, most) {
  let step = [1, 2, 5, 7, 14, 28].find((days) => last / days <= most) ?? Math.ceil(last / most);
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step);
}
function dayText({ document, look, numbers }, words, day, x) {
  let heard = words.filter((word) => word.day <= day).length, style = { x, "text-anchor": "middle", "font-size": SIZE.label };
  return [
    svgElement(document, "text", { ...style, y: 34, fill: look.muted }, numbers.format(day, "count")),
    svgElement(document, "text", { ...style, y: 51, "font-weight": "600", fill: look.ink }, numbers.short(heard, "count"))
  ];
}
function keyOf(setting, words, rootName) {
  let { look, locale, width } = setting, deepest = Math.min(3, Math.max(...words.map(({ hops }) => hops))), hands = cascadeTreeWords[locale].hops.slice(0, deepest + 1), entries = [
    { name: rootName, colour: look.series[1], radius: 6 },
    ...hands.map((name, hops) => ({ name, colour: colourOf(setting, hops), radius: 3.5 }))
  ].map((entry) => ({ ...entry, name: shorten(entry.name, width - KEY_MARK, SIZE.caption) })), places = keyPlaces(entries.map(({ name }) => KEY_MARK + textWidth(name, SIZE.caption)), width);
  return entries.map((entry, index) => ({ ...entry, ...places[index] }));
}
function drawKey({ document, look }, entries, top) {
  return entries.flatMap(({ x, line: line2, name, colour, radius }) => {
    let y = top + line2 * KEY_LINE, circle = svgElement(document, "circle", { cx: x + 6, cy: y - 4, r: radius, fill: colour }), style = { x: x + KEY_MARK, y, "text-anchor": "start", "font-size": SIZE.caption, fill: look.ink };
    return [circle, svgElement(document, "text", style, name)];
  });
}

// dist-all/charts/wordOfMouth/cascadeTree.js
var cascadeTree = chartOf({
  name: "cascadeTree",
  compose: compose4,
  find: find4,
  columns: columns4
});
function compose4(rows, setting, options) {
  if (rows.length === 0)
    return;
  let words = cascadeTreeWords[setting.locale], subtitle = words.subtitle(nameInSentence(options.brand ?? options.focus ?? "")), start = setting.numbers.day(options.start ?? "1970-01-01");
  return {
    subtitle,
    caption: words.caption(start),
    panels: [cascadePanel(setting, rows, words.root(start))]
  };
}
function find4(rows, options = {}) {
  let { numbers, locale } = settingOf(options);
  if (rows.length === 0)
    return quantileWords[locale].nothing;
  let words = cascadeTreeWords[locale], count = (value) => numbers.format(value, "count"), people = new Set(rows.map(({ listener }) => listener)).size, last = rows.reduce((latest, { day }) => Math.max(latest, day), 0), firstHand = rows.filter(({ cause }) => cause < 0), direct = new Set(firstHand.map(({ listener }) => listener)).size, byDay = /* @__PURE__ */ new Map();
  for (let { day } of rows)
    byDay.set(day, (byDay.get(day) ?? 0) + 1);
  let [busiest, heard] = [...byDay].reduce((most, next) => next[1] > most[1] ? next : most), date = new Date(Date.parse(options.start ?? "1970-01-01") + busiest * 864e5);
  return {
    title: words.title(nameInSentence(options.brand ?? options.focus ?? ""), count(people), words.days(String(last))),
    sentences: [
      words.direct(count(direct), count(people - direct)),
      words.busiest(count(heard), numbers.day(date.toISOString().slice(0, 10)))
    ]
  };
}
function columns4(options = {}) {
  let labels = cascadeTreeWords[settingOf(options).locale].columns;
  return [
    { key: "word", label: labels.word, unit: "count" },
    { key: "cause", label: labels.cause, unit: "count" },
    { key: "day", label: labels.day, unit: "count" },
    { key: "teller", label: labels.teller, unit: "text" },
    { key: "listener", label: labels.listener, unit: "text" },
    { key: "hops", label: labels.hops, unit: "count" },
    { key: "said", label: labels.said, unit: "share" }
  ];
}

// dist-all/drawing/contourLines.js
function contourLines(setting, { x, y }, map) {
  let { document, look } = setting, value = valuesOf(map), taken = [];
  return (map.contours ?? []).flatMap((contour) => {
    let segments = squaresOf(map).flatMap((corner) => crossings(value, corner, contour.value));
    if (segments.length === 0)
      return [];
    let pixels = segments.map((segment) => segment.map(([column, row]) => [x(column), y(row)])), colour = look.onRamp[rampPlace(map.domain, contour.value)], d = pixels.map(([from, to]) => `M${from.join(",")}L${to.join(",")}`).join(""), line2 = svgElement(document, "path", { d, stroke: colour, "stroke-width": 1.25, fill: "none" }), middle = middleOf(pixels);
    return [line2, ...label(setting, contour.label, middle, colour, taken)];
  });
}
function label({ document, look, width }, text, [middle, y], colour, taken) {
  let half = textWidth(text, SIZE.caption) / 2 + 4, x = Math.min(middle, width - half - 1);
  if (taken.some(([otherX, otherY]) => Math.abs(otherX - x) < 2 * half && Math.abs(otherY - y) < 18))
    return [];
  taken.push([x, y]);
  let style = {
    x,
    y,
    dy: "0.35em",
    "text-anchor": "middle",
    "font-size": SIZE.caption,
    "font-weight": "600"
  }, backing = {
    x: x - half,
    y: y - 8,
    width: 2 * half,
    height: 16,
    rx: 3,
    fill: look.paper,
    stroke: colour
  };
  return [
    svgElement(document, "rect", { ...backing, "stroke-opacity": 0.4 }),
    svgElement(document, "text", { ...style, fill: look.ink }, text)
  ];
}
function middleOf(segments) {
  let points = segments.map(([from]) => from).toSorted((a, b) => a[0] - b[0]);
  return points[Math.floor(points.length / 2)];
}
function valuesOf({ cells }) {
  let known = new Map(cells.map((cell) => [`${cell.column},${cell.row}`, cell.value]));
  return (column, row) => known.get(`${column},${row}`) ?? Number.NaN;
}
function squaresOf({ columns: columns33, rows }) {
  return columns33.slice(1).flatMap((_, column) => rows.slice(1).map((_2, row) => [column, row]));
}
function crossings(value, [column, row], level) {
  let corners = [
    [column, row],
    [column + 1, row],
    [column + 1, row + 1],
    [column, row + 1]
  ], points = corners.flatMap((from, index) => {
    let to = corners[(index + 1) % 4], [low, high] = [value(...from), value(...to)];
    if (low < level == high < level || !Number.isFinite(low + high))
      return [];
    let part = (level - low) / (high - low);
    return [[from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]];
  });
  return points.length === 4 ? [points.slice(0, 2), points.slice(2)] : points.length === 2 ? [points] : [];
}

// dist-all/charts/levers/heatMap.js
var ROW_NAME_PART = 0.32, WRITTEN_CELL = 44, LINE_HEIGHT = 14, LONGEST_ROW_NAME = 190;
function heatMap(setting, map) {
  let { look, width } = setting, longest = Math.min(LONGEST_ROW_NAME, ROW_NAME_PART * width), rowNames = map.rows.map((name) => shorten(name, longest, SIZE.label)), marginLeft = Math.max(...rowNames.map((name) => textWidth(name, SIZE.label)), 20) + 12, marginTop = map.rowTitle === "" ? 6 : 24, cellWidth = (width - marginLeft - 1) / map.columns.length, mostLines = Math.max(...map.columns.map((name) => linesOfName(name, cellWidth).length)), marginBottom = (map.columnTitle === "" ? 28 : 46) + (mostLines - 1) * LINE_HEIGHT, cellHeight = (map.height - marginTop - marginBottom) / map.rows.length, written = [Number.POSITIVE_INFINITY, 1].find((most) => map.cells.every((cell) => fits(cell.lines.slice(0, most), cellWidth, cellHeight))), isWritten = written !== void 0, hasContours = map.contours !== void 0 && !isWritten, isFine = cellWidth < WRITTEN_CELL || cellHeight < LINE_HEIGHT || hasContours, step = (value) => rampPlace(map.domain, value), panel = plotPanel(setting, {
    height: map.height,
    marginLeft,
    marginRight: 1,
    marginTop,
    marginBottom,
    x: { domain: [-0.5, map.columns.length - 0.5], axis: null },
    y: { domain: [-0.5, map.rows.length - 0.5], axis: null },
    marks: [
      rect(map.cells, {
        x1: ({ column }) => column - 0.5,
        x2: ({ column }) => column + 0.5,
        y1: ({ row }) => row - 0.5,
        y2: ({ row }) => row + 0.5,
        fill: ({ value }) => Number.isFinite(value) ? look.ramp[step(value)] : look.pale,
        stroke: isFine ? "none" : look.paper,
        // Without it hairlines show between cells that touch.
        shapeRendering: isFine ? "crispEdges" : "auto",
        title: "tip"
      })
    ]
  });
  if (isFine && panel.node.append(...contourLines(setting, panel, map)), isWritten)
    for (let cell of map.cells)
      panel.node.append(...cellText(setting, panel, { ...cell, lines: cell.lines.slice(0, written) }, step));
  return panel.node.append(...axisText(setting, panel, { ...map, rows: rowNames }, cellWidth, cellHeight)), panel;
}
function fits(lines, width, height) {
  return Math.max(...lines.map((line2) => textWidth(line2, SIZE.label))) <= width - 6 && lines.length * LINE_HEIGHT <= height - 2;
}
function cellText({ document, look }, { x, y }, cell, step) {
  let middle = y(cell.row) - (cell.lines.length - 1) * LINE_HEIGHT / 2;
  return cell.lines.map((line2, index) => svgElement(document, "text", {
    x: x(cell.column),
    y: middle + index * LINE_HEIGHT,
    dy: "0.35em",
    "text-anchor": "middle",
    "font-size": index === 0 ? SIZE.label : SIZE.caption,
    "pointer-events": "none",
    fill: Number.isFinite(cell.value) ? look.onRamp[step(cell.value)] : look.ink
  }, line2));
}
function axisText({ document, look }, { x, y, height }, map, cellWidth, cellHeight) {
  let bottom = y(-0.5), left = x(-0.5), text = (content, attributes) => svgElement(document, "text", { "font-size": SIZE.label, fill: look.ink, ...attributes }, content), isWords = map.columns.some(isWord), widest2 = Math.max(...map.columns.map((name) => textWidth(name, SIZE.label))), everyColumn = isWords ? 1 : thinning(map.columns.length, Math.min(widest2, 90) + 8, cellWidth), everyRow = thinning(map.rows.length, LINE_HEIGHT + 4, cellHeight), room = cellWidth * everyColumn - 6;
  return [
    ...everyOf(map.columns, everyColumn).flatMap(([name, index]) => (isWords ? linesOfName(name, cellWidth) : [shorten(name, room, SIZE.label)]).map((line2, at) => text(line2, { x: x(index), y: bottom + 17 + at * LINE_HEIGHT, "text-anchor": "middle" }))),
    ...everyOf(map.rows, everyRow).map(([name, index]) => text(name, { x: left - 8, y: y(index), dy: "0.35em", "text-anchor": "end" })),
    text(map.rowTitle, { x: 0, y: 12, "text-anchor": "start", fill: look.muted }),
    text(map.columnTitle, {
      x: x(map.columns.length - 0.5),
      y: height - 8,
      "text-anchor": "end",
      fill: look.muted
    })
  ];
}
var isWord = (name) => new RegExp("\\p{L}{2}", "u").test(name);
function linesOfName(name, cellWidth) {
  return isWord(name) ? wrap(name, cellWidth - 4, SIZE.label) : [name];
}
function thinning(count, needed, room) {
  return Math.min(count, Math.max(1, Math.ceil(needed / room)));
}
function everyOf(names2, every) {
  return names2.map((name, index) => [name, index]).filter(([, index]) => index % every === 0);
}

// dist-all/drawing/rampLegend.js
var [STRIP_WIDTH, STRIP_HEIGHT, HEIGHT2] = [168, 10, 16];
function rampLegend(setting, [low, high], unit) {
  let { document, look, numbers } = setting, write = (value) => numbers.short(value, unit, [low, high]), text = (content, x) => svgElement(document, "text", { x, y: 12, "font-size": SIZE.label, fill: look.ink }, content), left = textWidth(write(low), SIZE.label) + 8, strip = Math.min(STRIP_WIDTH, setting.width - left - 8 - textWidth(write(high), SIZE.label)), step = strip / look.ramp.length, cells = look.ramp.map((fill, index) => (
    // Each step reaches under the next one, so that no seam shows between them.
    svgElement(document, "rect", {
      x: left + index * step,
      y: 3,
      width: step + 0.5,
      height: STRIP_HEIGHT,
      fill
    })
  )), nodes = high > low ? [text(write(low), 0), ...cells, text(write(high), left + strip + 8)] : [];
  return { node: svgElement(document, "g", {}, nodes), height: high > low ? HEIGHT2 : 0 };
}

// dist-all/drawing/words/samples.js
function sampleCaption(locale, consumers) {
  return locale === "it" ? consumers === void 0 ? "Di una sola simulazione, la prima." : `Da ${consumers} consumatori della prima simulazione.` : consumers === void 0 ? "Of one run, the first." : `From ${consumers} consumers of the first run.`;
}

// dist-all/charts/overTime/cohortRetention.js
var en3 = {
  title: (brand, share, span) => `${share} of ${brand}\u2019s new buyers buy it again ${span} later`,
  never: (brand) => `Nobody buys ${brand} a second time`,
  fades: (first, firstSpan, last, lastSpan) => `Over all cohorts ${first} come back after ${firstSpan} and ${last} after ${lastSpan}.`,
  best: (cohort, best, worst, least) => `After the same time the best cohort is that of ${cohort} (${best}), the weakest that of ${worst} (${least}).`,
  subtitle: (brand, span) => `New buyers of ${brand} by ${span} of their first purchase: share who buy it again so much later`,
  spans: {
    1: { unit: "month", count: (value) => value === "1" ? "one month" : `${value} months` },
    3: { unit: "quarter", count: (value) => value === "1" ? "one quarter" : `${value} quarters` },
    12: { unit: "year", count: (value) => value === "1" ? "one year" : `${value} years` }
  },
  row: (cohort, buyers) => `${cohort} \xB7 ${buyers}`,
  rowTitle: "First purchase \xB7 new buyers",
  columnTitle: { 1: "Months later", 3: "Quarters later", 12: "Years later" },
  tip: (cohort, span, share, buyers) => `${cohort}, ${span} later: ${share} of ${buyers}`,
  columns: {
    cohort: "First purchase from",
    later: "Periods later",
    buyers: "New buyers",
    returned: "Buy again",
    share: "Share who buy again"
  }
}, it3 = {
  title: (brand, share, span) => `${share} di chi compra ${brand} per la prima volta la ricompra ${span} dopo`,
  never: (brand) => `Nessuno compra ${brand} una seconda volta`,
  fades: (first, firstSpan, last, lastSpan) => `Fra tutte le coorti torna a comprare ${first} dopo ${firstSpan} e ${last} dopo ${lastSpan}.`,
  best: (cohort, best, worst, least) => `A parit\xE0 di tempo la coorte migliore \xE8 quella di ${cohort} (${best}), la pi\xF9 debole quella di ${worst} (${least}).`,
  subtitle: (brand, span) => `Chi compra ${brand} per la prima volta, per ${span} del primo acquisto: quota che la ricompra dopo tanto tempo`,
  spans: {
    1: { unit: "mese", count: (value) => value === "1" ? "un mese" : `${value} mesi` },
    3: { unit: "trimestre", count: (value) => value === "1" ? "un trimestre" : `${value} trimestri` },
    12: { unit: "anno", count: (value) => value === "1" ? "un anno" : `${value} anni` }
  },
  row: (cohort, buyers) => `${cohort} \xB7 ${buyers}`,
  rowTitle: "Primo acquisto \xB7 nuovi acquirenti",
  columnTitle: { 1: "Mesi dopo", 3: "Trimestri dopo", 12: "Anni dopo" },
  tip: (cohort, span, share, buyers) => `${cohort}, ${span} dopo: ${share} di ${buyers}`,
  columns: {
    cohort: "Primo acquisto dal",
    later: "Periodi dopo",
    buyers: "Nuovi acquirenti",
    returned: "Ricomprano",
    share: "Quota che ricompra"
  }
}, cohortRetentionWords = { en: en3, it: it3 }, ENOUGH = 30, cohortRetention = chartOf({
  name: "cohortRetention",
  compose: compose5,
  find: find5,
  columns: columns5
});
function compose5(rows, setting, options) {
  let { locale, numbers } = setting;
  if (!rows.some(({ buyers }) => buyers > 0))
    return;
  let words = cohortRetentionWords[locale], months = options.months ?? 1, cohorts = [...new Set(rows.map(({ cohort }) => cohort))].reverse(), latest = Math.max(...rows.map(({ later }) => later)), domain = [0, Math.max(...rows.map(({ share }) => share).filter(Number.isFinite))], map = heatMap(setting, {
    cells: rows.map((row) => cellOf(setting, row, cohorts, months)),
    columns: Array.from({ length: latest }, (_, index) => numbers.format(index + 1, "count")),
    rows: cohorts.map((cohort) => rowName(setting, rows, cohort, months)),
    columnTitle: words.columnTitle[months],
    rowTitle: words.rowTitle,
    domain,
    height: 72 + cohorts.length * 26
  }), { unit } = words.spans[months], subtitle = words.subtitle(nameInSentence(options.focus ?? ""), unit), sample = options.sample === void 0 ? void 0 : numbers.format(options.sample, "count");
  return {
    subtitle,
    caption: sampleCaption(locale, sample),
    panels: [rampLegend(setting, domain, "share"), map]
  };
}
function cellOf({ numbers, locale }, { cohort, later, buyers, share }, cohorts, months) {
  let words = cohortRetentionWords[locale], written = numbers.format(share, "share"), span = words.spans[months].count(String(later));
  return {
    column: later - 1,
    row: cohorts.indexOf(cohort),
    value: share,
    lines: [written],
    tip: words.tip(cohortName(locale, cohort, months), span, written, numbers.format(buyers, "count"))
  };
}
function rowName({ locale, numbers }, rows, cohort, months) {
  let buyers = rows.find((row) => row.cohort === cohort)?.buyers ?? 0, name = cohortName(locale, cohort, months);
  return cohortRetentionWords[locale].row(name, numbers.short(buyers, "count"));
}
function cohortName(locale, cohort, months) {
  let date = new Date(cohort), year = date.getUTCFullYear();
  return months === 12 ? String(year) : months === 3 ? `${locale === "it" ? "T" : "Q"}${Math.floor(date.getUTCMonth() / 3) + 1} ${year}` : new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" }).format(date);
}
function find5(rows, options = {}) {
  let { numbers, locale } = settingOf(options), words = cohortRetentionWords[locale], known = rows.filter(({ buyers }) => buyers > 0);
  if (known.length === 0)
    return quantileWords[locale].nothing;
  let brand = nameInSentence(options.focus ?? "");
  if (!known.some(({ returned }) => returned > 0))
    return { title: words.never(brand), sentences: [] };
  let months = options.months ?? 1, write = (share) => numbers.format(share, "share"), span = (later) => words.spans[months].count(String(later)), soon = 1, all = buyersAfter(known, soon), late = Math.max(soon, ...known.map(({ later }) => later).filter((later) => buyersAfter(known, later) >= all / 3)), ranking2 = known.filter(({ later, buyers }) => later === soon && buyers >= ENOUGH).sort((a, b) => b.share - a.share), [best, worst] = [ranking2[0], ranking2[ranking2.length - 1]], first = write(shareAfter(known, soon));
  return {
    title: words.title(brand, first, span(soon)),
    sentences: [
      ...late > soon ? [words.fades(first, span(soon), write(shareAfter(known, late)), span(late))] : [],
      ...best !== void 0 && best.share > worst.share ? [
        words.best(cohortName(locale, best.cohort, months), write(best.share), cohortName(locale, worst.cohort, months), write(worst.share))
      ] : []
    ]
  };
}
function buyersAfter(rows, after) {
  return rows.reduce((sum, { later, buyers }) => later === after ? sum + buyers : sum, 0);
}
function shareAfter(rows, after) {
  return rows.filter(({ later }) => later === after).reduce((sum, { returned }) => sum + returned, 0) / buyersAfter(rows, after);
}
function columns5(options = {}) {
  let labels = cohortRetentionWords[settingOf(options).locale].columns;
  return [
    { key: "cohort", label: labels.cohort, unit: "date" },
    { key: "later", label: labels.later, unit: "count" },
    { key: "buyers", label: labels.buyers, unit: "count" },
    { key: "returned", label: labels.returned, unit: "count" },
    { key: "share", label: labels.share, unit: "share" }
  ];
}

// dist-all/drawing/barRows.js
var LONGEST_NAME3 = 190, LEAST_PART2 = 0.36, LINE2 = 17, GROUP_GAP = 0.6;
function barRows(setting, bars, thickness = 22) {
  let { look, document, width } = setting, places = placesOf(bars), names2 = bars.map(({ name }) => shorten(cleanName(name), LONGEST_NAME3, SIZE.label)), beside = [
    Math.max(...names2.map((name) => textWidth(name, SIZE.label))) + 12,
    Math.max(...bars.map(({ label: label2 }) => textWidth(label2, SIZE.label))) + 12
  ], isAbove = beside[0] + beside[1] > (1 - LEAST_PART2) * width, [marginLeft, marginRight] = isAbove ? [1, 1] : beside, [low, high] = extentOf2(bars), row = isAbove ? Math.min(thickness, 20) + LINE2 : thickness, height = (places[places.length - 1] + 1) * row, [top, bottom] = isAbove ? [LINE2 / row - 0.5 + 0.04, 0.42] : [-0.36, 0.36], middles = places.map((place) => place + (top + bottom) / 2), panel = plotPanel(setting, {
    height,
    marginLeft,
    marginRight,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [low, high], axis: null },
    y: { domain: [places[places.length - 1] + 0.5, -0.5], axis: null },
    marks: [
      rect(bars, {
        x1: "from",
        x2: "to",
        y1: (_, index) => places[index] + top,
        y2: (_, index) => places[index] + bottom,
        fill: "colour",
        ...tipChannel(setting, ({ name, label: label2 }) => tipOf(cleanName(name), label2))
      }),
      ruleY(bars, { x1: "low", x2: "high", y: middles, stroke: look.ink, strokeWidth: 1.5 }),
      ruleX([0], { stroke: look.muted })
    ]
  });
  return bars.forEach((bar, index) => {
    if (isAbove) {
      panel.node.append(...textAbove(setting, bar, panel.y(places[index]) - row / 2 + LINE2 / 2));
      return;
    }
    let style = { y: panel.y(places[index]), dy: "0.35em", "font-size": SIZE.label, fill: look.ink }, end = panel.x(Math.max(...[bar.from, bar.to, bar.high ?? Number.NaN].filter(Number.isFinite), low));
    panel.node.append(svgElement(document, "text", { x: marginLeft - 8, "text-anchor": "end", ...style }, names2[index]), svgElement(document, "text", { x: end + 7, "text-anchor": "start", ...style }, bar.label));
  }), panel;
}
function textAbove({ document, look, width }, { name, label: label2 }, y) {
  let style = { y, dy: "0.35em", "font-size": SIZE.label, fill: look.ink, ...paperRim(look) }, said3 = shorten(label2, width, SIZE.label), room = width - textWidth(said3, SIZE.label) - 10, called = room < SIZE.label * 2 ? "" : shorten(cleanName(name), room, SIZE.label);
  return [
    svgElement(document, "text", { x: 0, "text-anchor": "start", ...style }, called),
    svgElement(document, "text", { x: width, "text-anchor": "end", ...style }, said3)
  ];
}
function placesOf(bars) {
  let gaps = 0;
  return bars.map(({ startsGroup }, index) => (startsGroup && index > 0 && (gaps += GROUP_GAP), index + gaps));
}
function extentOf2(bars) {
  let ends = bars.flatMap(({ from, to, low: low2, high: high2 }) => [from, to, low2 ?? 0, high2 ?? 0]).filter(Number.isFinite), [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return high > low ? [low, high] : [0, 1];
}

// dist-all/charts/plans/budgetPlan.js
var budgetPlan = chartOf({
  name: "budgetPlan",
  compose: compose6,
  find: find6,
  columns: columns6
});
function compose6(rows, setting, options) {
  let { look, locale, numbers } = setting, words = optimiseWords[locale], known = knownRows3(rows);
  if (known.length === 0)
    return;
  let money = (value) => numbers.short(value, "money"), bars = known.flatMap(({ lever, today, planned }) => [
    {
      name: leverWord(locale, lever, options.names),
      from: Math.min(0, today),
      to: Math.max(0, today),
      label: `${money(today)} ${words.today}`,
      colour: look.pale,
      startsGroup: !0
    },
    {
      name: "",
      from: Math.min(0, planned),
      to: Math.max(0, planned),
      label: `${money(planned)} ${words.plan}`,
      colour: look.series[0]
    }
  ]);
  return { subtitle: words.budgetSubtitle, caption: words.budgetCaption, panels: [barRows(setting, bars)] };
}
function find6(rows, options = {}) {
  let { locale, numbers } = settingOf(options), words = optimiseWords[locale], known = knownRows3(rows);
  if (known.length === 0)
    return quantileWords[locale].nothing;
  let change = ({ today, planned }) => planned - today, sorted5 = known.toSorted((a, b) => change(b) - change(a)), [most, least] = [sorted5[0], sorted5[sorted5.length - 1]], told2 = (row) => [
    nameInSentence(leverWord(locale, row.lever, options.names)),
    numbers.difference(change(row), "money")
  ], total = (key) => numbers.short(known.reduce((sum2, row) => sum2 + row[key], 0), "money"), sum = words.budgetTotal(total("today"), total("planned"));
  return options.isRecommended === !1 ? { title: words.budgetKept, sentences: [words.budgetTried, sum] } : {
    title: change(most) > 0 ? words.budgetMore(...told2(most)) : change(least) < 0 ? words.budgetLess(...told2(least)).replace(/\.$/, "") : words.budgetSame,
    sentences: [...change(most) > 0 && change(least) < 0 ? [words.budgetLess(...told2(least))] : [], sum]
  };
}
function knownRows3(rows) {
  return rows.filter(({ today, planned }) => Number.isFinite(today) && Number.isFinite(planned));
}
function columns6(options = {}) {
  let { columns: labels } = optimiseWords[settingOf(options).locale];
  return [
    { key: "lever", label: labels.lever, unit: "text" },
    { key: "today", label: labels.today, unit: "money" },
    { key: "planned", label: labels.planned, unit: "money" }
  ];
}

// dist-all/charts/comparison/words/contributionWaterfall.js
var en4 = {
  title: (setting, change, total) => `Of ${total}, ${change} comes from ${setting}`,
  titleOne: (setting, change) => `What counts most is ${setting}: ${change}`,
  none: (total) => `No single setting clearly contributes to the change of ${total}`,
  clear: (clear, all) => `${clear} of ${all} ${all === 1 ? "setting" : "settings"} ${clear === 1 ? "contributes" : "contribute"} clearly; what two do only together is shared between them.`,
  subtitle: (measure, brand, alternative) => `Change of ${measure} of ${brand} with ${alternative}, setting by setting`,
  total: "all together",
  caption: (runs, level) => `Mean of ${runs} paired runs; thin lines: ${level} intervals of each contribution.`,
  columns: { setting: "Setting", contribution: "Contribution", low: "Low", high: "High" }
}, it4 = {
  title: (setting, change, total) => `Di ${total}, ${change} da una sola impostazione: ${setting}`,
  titleOne: (setting, change) => `A contare di pi\xF9: ${setting} (${change})`,
  none: (total) => `Nessuna impostazione da sola contribuisce chiaramente alla variazione di ${total}`,
  clear: (clear, all) => `${clear} ${clear === 1 ? "impostazione" : "impostazioni"} su ${all} ${clear === 1 ? "contribuisce" : "contribuiscono"} chiaramente; ci\xF2 che due fanno solo insieme \xE8 diviso fra loro.`,
  subtitle: (measure, brand, alternative) => `Variazione di ${measure} di ${brand} con ${alternative}, impostazione per impostazione`,
  total: "tutte insieme",
  caption: (runs, level) => `Media di ${runs} simulazioni appaiate; linee sottili: intervalli al ${level} di ogni contributo.`,
  columns: { setting: "Impostazione", contribution: "Contributo", low: "Da", high: "A" }
}, contributionWaterfallWords = { en: en4, it: it4 };

// dist-all/charts/comparison/contributionWaterfall.js
var contributionWaterfall = chartOf({
  name: "contributionWaterfall",
  compose: compose7,
  find: find7,
  columns: columns7
});
function compose7(rows, setting, options) {
  if (rows.length === 0)
    return;
  let words = contributionWaterfallWords[setting.locale], measure = measureNoun(setting.locale, options.metric ?? "share"), brand = nameInSentence(options.focus ?? ""), subtitle = words.subtitle(measure, brand, nameInSentence(options.alternative ?? "")), level = setting.numbers.format(options.level ?? 0.9, "share"), caption = words.caption(setting.runs ?? 0, level);
  return { subtitle, caption, panels: [barRows(setting, stepsOf(setting, rows, options), 28)] };
}
function stepsOf({ numbers, look, locale }, rows, { unit = "share", names: names2 }) {
  let reached = 0, steps = sorted(rows).map(({ setting, contribution, low, high }) => {
    let before = reached;
    return reached += contribution, {
      name: cleanName(leverWord(locale, setting, names2)),
      from: Math.min(before, reached),
      to: Math.max(before, reached),
      ...Number.isFinite(low) && { low: before + low, high: before + high },
      label: changeInterval(numbers, { difference: contribution, low, high }, unit),
      colour: look.series[contribution < 0 ? 1 : 0]
    };
  }), whole = {
    name: capital(contributionWaterfallWords[locale].total),
    from: Math.min(0, reached),
    to: Math.max(0, reached),
    label: changeText(numbers, reached, Number.NaN, unit),
    colour: look.series[2],
    startsGroup: !0
  };
  return [...steps, whole];
}
function find7(rows, options = {}) {
  let { numbers, locale } = settingOf(options), words = contributionWaterfallWords[locale];
  if (rows.length === 0)
    return quantileWords[locale].nothing;
  let unit = options.unit ?? "share", total = rows.reduce((sum, { contribution }) => sum + contribution, 0), clear = rows.filter(({ low, high }) => low > 0 || high < 0), [largest] = sorted(clear), sentences = [words.clear(clear.length, rows.length)];
  if (largest === void 0)
    return { title: words.none(measureNoun(locale, options.metric ?? "share")), sentences };
  let change = changeInterval(numbers, { ...largest, difference: largest.contribution }, unit), name = nameInSentence(leverWord(locale, largest.setting, options.names));
  return { title: total * largest.contribution > 0 && Math.abs(largest.contribution) <= Math.abs(total) ? words.title(name, change, changeText(numbers, total, Number.NaN, unit)) : words.titleOne(name, change), sentences };
}
function sorted(rows) {
  return rows.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}
function columns7(options = {}) {
  let { columns: labels } = contributionWaterfallWords[settingOf(options).locale], unit = options.unit ?? "share";
  return [
    { key: "setting", label: labels.setting, unit: "text" },
    { key: "contribution", label: labels.contribution, unit },
    { key: "low", label: labels.low, unit },
    { key: "high", label: labels.high, unit }
  ];
}

// dist-all/charts/journeys/daypartHeatMap.js
var en5 = {
  title: (daypart, device, share) => `Micro-moments come most often ${daypart} ${device}: ${share} of them`,
  mobile: (share) => `Phones see ${share} of all micro-moments.`,
  busiest: (daypart, share) => `${share} of them come ${daypart}.`,
  subtitle: "Share of all micro-moments, by time of day and device",
  dayparts: {
    earlyMorning: "early morning",
    commute: "commute",
    work: "work",
    errands: "errands",
    evening: "evening",
    night: "night"
  },
  when: {
    earlyMorning: "early in the morning",
    commute: "while commuting",
    work: "at work",
    errands: "on errands",
    evening: "in the evening",
    night: "at night"
  },
  devices: { mobile: "phone", desktop: "computer", tablet: "tablet", none: "no device" },
  on: { mobile: "on a phone", desktop: "on a computer", tablet: "on a tablet", none: "without a device" },
  columns: { daypart: "Time of day", device: "Device", visits: "Micro-moments" }
}, it5 = {
  title: (daypart, device, share) => `I micro-momenti arrivano soprattutto ${daypart} ${device}: ${share}`,
  mobile: (share) => `Sul telefono passa ${withArticle(share)} di tutti i micro-momenti.`,
  busiest: (daypart, share) => `${capital(withArticle(share))} arriva ${daypart}.`,
  subtitle: "Quota di tutti i micro-momenti, per ora del giorno e dispositivo",
  dayparts: {
    earlyMorning: "mattina presto",
    commute: "tragitto",
    work: "lavoro",
    errands: "commissioni",
    evening: "sera",
    night: "notte"
  },
  when: {
    earlyMorning: "la mattina presto",
    commute: "nel tragitto",
    work: "al lavoro",
    errands: "durante le commissioni",
    evening: "la sera",
    night: "di notte"
  },
  devices: { mobile: "telefono", desktop: "computer", tablet: "tablet", none: "senza dispositivo" },
  on: { mobile: "sul telefono", desktop: "al computer", tablet: "sul tablet", none: "senza dispositivo" },
  columns: { daypart: "Ora del giorno", device: "Dispositivo", visits: "Micro-momenti" }
}, daypartHeatMapWords = { en: en5, it: it5 };
function daypartWord(locale, list, name) {
  let words = daypartHeatMapWords[locale][list];
  return Object.hasOwn(words, name) ? words[name] : name;
}
var daypartHeatMap = chartOf({ name: "daypartMap", compose: compose8, find: find8, columns: columns8 });
function compose8(rows, setting) {
  let all = visitsOf(rows);
  if (!(all > 0))
    return;
  let { locale } = setting, dayparts = [...new Set(rows.map(({ daypart }) => daypart))], devices = [...new Set(rows.map(({ device }) => device))].reverse(), domain = [0, Math.max(...rows.map(({ visits }) => visits / all))], map = heatMap(setting, {
    cells: rows.map((row) => cellOf2(setting, row, all, dayparts, devices)),
    columns: dayparts.map((daypart) => daypartWord(locale, "dayparts", daypart)),
    rows: devices.map((device) => daypartWord(locale, "devices", device)),
    columnTitle: "",
    rowTitle: "",
    domain,
    height: 40 + devices.length * 40 * Math.max(0.8, setting.heightScale)
  }), { subtitle } = daypartHeatMapWords[locale], caption = quantileWords[locale].means(setting.runs);
  return { subtitle, caption, panels: [rampLegend(setting, domain, "share"), map] };
}
function cellOf2({ numbers, locale }, { daypart, device, visits }, all, dayparts, devices) {
  let share = numbers.format(visits / all, "share"), tip = `${daypartWord(locale, "dayparts", daypart)}, ${daypartWord(locale, "devices", device)}: ${share}`, [column, row] = [dayparts.indexOf(daypart), devices.indexOf(device)];
  return { column, row, value: visits / all, lines: [share], tip };
}
function find8(rows, options = {}) {
  let { numbers, locale } = settingOf(options), words = daypartHeatMapWords[locale], all = visitsOf(rows);
  if (!(all > 0))
    return quantileWords[locale].nothing;
  let share = (visits) => numbers.format(visits / all, "share"), most = rows.reduce((best, row) => row.visits > best.visits ? row : best), busiest = [...new Set(rows.map(({ daypart }) => daypart))].map((daypart) => ({
    daypart,
    visits: visitsOf(rows.filter((row) => row.daypart === daypart))
  })).reduce((best, row) => row.visits > best.visits ? row : best), when = (daypart) => daypartWord(locale, "when", daypart);
  return {
    title: words.title(when(most.daypart), daypartWord(locale, "on", most.device), share(most.visits)),
    sentences: [
      words.mobile(share(visitsOf(rows.filter(({ device }) => device === "mobile")))),
      words.busiest(when(busiest.daypart), share(busiest.visits))
    ]
  };
}
function visitsOf(rows) {
  return rows.reduce((sum, { visits }) => sum + visits, 0);
}
function columns8(options = {}) {
  let labels = daypartHeatMapWords[settingOf(options).locale].columns;
  return [
    { key: "daypart", label: labels.daypart, unit: "text" },
    { key: "device", label: labels.device, unit: "text" },
    { key: "visits", label: labels.visits, unit: "count" }
  ];
}

// dist-all/charts/plans/decisiveMoments.js
var decisiveMoments = chartOf({
  name: "decisiveMoments",
  compose: compose9,
  find: find9,
  columns: columns9
});
function compose9(rows, setting, options) {
  let { locale, numbers } = setting;
  if (knownRows4(rows).length === 0)
    return;
  let words = attributionWords[locale], touchpoints = [...new Set(rows.map(({ touchpoint }) => touchpoint))].reverse(), moments = [...new Set(rows.map(({ moment }) => moment))], map = heatMap(setting, {
    cells: rows.map((row) => cellOf3(setting, row, moments, touchpoints)),
    columns: moments.map((moment) => momentName(locale, moment)),
    rows: touchpoints.map((name) => cleanName(touchpointName(locale, name))),
    columnTitle: "",
    rowTitle: "",
    domain: [0, Math.max(...rows.map(sizeOf).filter(Number.isFinite))],
    height: 40 + touchpoints.length * 40 * Math.max(0.8, setting.heightScale)
  }), level = numbers.format(options.level ?? 0.9, "share");
  return { subtitle: words.decisiveSubtitle(nameInSentence(options.focus ?? "")), caption: words.decisiveCaption(setting.runs, level), panels: [map] };
}
function cellOf3(setting, row, moments, touchpoints) {
  let { numbers, locale } = setting, words = attributionWords[locale], isAbsent = !Number.isFinite(row.brought), change = changeOf(setting, row), second = row.isClear === 1 ? numbers.format(row.part, "share") : words.unclear, place = `${cleanName(touchpointName(locale, row.touchpoint))}, ${momentName(locale, row.moment)}`;
  return {
    column: moments.indexOf(row.moment),
    row: touchpoints.indexOf(row.touchpoint),
    value: isAbsent ? Number.NaN : sizeOf(row),
    lines: isAbsent ? [words.absent] : [change, second],
    tip: isAbsent ? `${place}: ${words.absent}` : `${place}: ${change} (${second})`
  };
}
function sizeOf({ brought, isClear }) {
  return isClear === 1 || Number.isNaN(brought) ? Math.abs(brought) : 0;
}
function changeOf({ numbers }, { brought, low, high }) {
  let change = numbers.difference(brought, "count"), reach = (high - low) / 2;
  return reach > 0 ? `${change} \xB1 ${numbers.round(reach, "count")}` : change;
}
function find9(rows, options = {}) {
  let setting = settingOf(options), { locale, numbers } = setting, words = attributionWords[locale], known = knownRows4(rows);
  if (known.length === 0)
    return quantileWords[locale].nothing;
  let place = (row) => [nameInSentence(touchpointName(locale, row.touchpoint)), quotedMoment(locale, row.moment)], clear = known.filter(({ isClear }) => isClear === 1).toSorted((a, b) => Math.abs(b.brought) - Math.abs(a.brought)), count = words.clear(clear.length, known.length), [first, second] = clear;
  if (first === void 0)
    return { title: words.none(nameInSentence(options.focus ?? "")), sentences: [count] };
  let part = numbers.format(first.part, "share"), harmful = clear.filter((row) => row.brought < 0 && row !== first);
  return {
    title: words.decisive(...place(first), changeOf(setting, first), part),
    sentences: [
      ...second !== void 0 && overlap(first, second) ? [words.tied(...place(second))] : [],
      ...harmful.map((row) => words.harmful(...place(row), changeOf(setting, row))),
      count
    ]
  };
}
function overlap(one, other) {
  let ends = ({ brought, low, high }) => {
    let reach = (high - low) / 2;
    return [Math.abs(brought) - reach, Math.abs(brought) + reach];
  };
  return ends(other)[1] > ends(one)[0];
}
function knownRows4(rows) {
  return rows.filter(({ brought }) => Number.isFinite(brought));
}
function columns9(options = {}) {
  let { columns: labels } = attributionWords[settingOf(options).locale];
  return [
    { key: "touchpoint", label: labels.touchpoint, unit: "text" },
    { key: "moment", label: labels.moment, unit: "text" },
    { key: "brought", label: labels.brought, unit: "count" },
    { key: "low", label: labels.broughtLow, unit: "count" },
    { key: "high", label: labels.broughtHigh, unit: "count" },
    { key: "part", label: labels.part, unit: "share" },
    { key: "chance", label: labels.chance, unit: "quality" }
  ];
}

// dist-all/drawing/words/weeks.js
function weekWords(locale, weeks) {
  return locale === "it" ? weeks === 1 ? { last: (day) => `Nella settimana fino al ${day}`, by: "per settimana" } : { last: (day) => `Nelle ${weeks} settimane fino al ${day}`, by: `ogni ${weeks} settimane` } : weeks === 1 ? { last: (day) => `In the week to ${day}`, by: "by week" } : { last: (day) => `In the ${weeks} weeks to ${day}`, by: `every ${weeks} weeks` };
}

// dist-all/charts/overTime/differenceOverTime.js
var FEW = 10, en6 = {
  higher: (alternative, measure, since, often) => `${capital(alternative)} lifts ${measure} ${since}, ${often}`,
  lower: (alternative, measure, since, often) => `${capital(alternative)} lowers ${measure} ${since}, ${often}`,
  unknown: (alternative, measure) => `${capital(alternative)}: at the end these runs do not agree whether ${measure} ${verbOf("en", measure, "changes", "change")}`,
  same: (alternative, measure) => `${capital(alternative)}: ${measure} ${verbOf("en", measure, "stays", "stay")} exactly the same`,
  mean: (alternative, measure, by, over) => `${capital(alternative)}: ${measure} ${by}, mean ${over}; single weeks differ`,
  unclear: (alternative, measure, over) => `${capital(alternative)}: these runs cannot tell whether ${measure} ${verbOf("en", measure, "changes", "change")} ${over}`,
  over: (period) => period === "total" ? "over the whole run" : `over ${period}`,
  throughout: "throughout",
  since: (day) => `from ${day} on`,
  often: (runs) => runs === 1 ? "in the only pair of runs" : isFew(runs) ? "in nearly all runs" : "in nine runs in ten",
  last: (period, alternative, change, interval) => `${period}, ${alternative}: ${change}${interval}.`,
  subtitle: (measure, by) => `Difference of ${measure} from the baseline with the same luck, ${by}`,
  points: "Points",
  caption: (runs) => runs === 1 ? "One pair of runs: how much luck matters cannot be seen." : `${runs === void 0 ? "Over paired runs" : `Over ${runs} paired runs`}: the line is the median difference, the dark band holds half of them, the pale band ${isFew(runs) ? "nearly all" : "nine in ten"}.`,
  alternative: "Alternative"
}, it6 = {
  higher: (alternative, measure, since, often) => `${capital(alternative)} fa salire ${measure} ${since}, ${often}`,
  lower: (alternative, measure, since, often) => `${capital(alternative)} fa scendere ${measure} ${since}, ${often}`,
  unknown: (alternative, measure) => `${capital(alternative)}: se alla fine ${measure} ${verbOf("it", measure, "cambi", "cambino")}, queste simulazioni non concordano`,
  same: (alternative, measure) => `${capital(alternative)}: ${measure} non ${verbOf("it", measure, "cambia", "cambiano")} affatto`,
  mean: (alternative, measure, by, over) => `${capital(alternative)}: ${measure} ${by}, in media ${over}; le singole settimane variano`,
  unclear: (alternative, measure, over) => `${capital(alternative)}: se ${measure} ${verbOf("it", measure, "cambi", "cambino")} ${over}, queste simulazioni non sanno dirlo`,
  over: (period) => period === "total" ? "su tutta la simulazione" : `su ${period}`,
  throughout: "per tutto il tempo",
  since: (day) => `dal ${day} in poi`,
  often: (runs) => runs === 1 ? "nell\u2019unica coppia di simulazioni" : isFew(runs) ? "in quasi tutte le simulazioni" : "in nove simulazioni su dieci",
  last: (period, alternative, change, interval) => `${period}, ${alternative}: ${change}${interval}.`,
  subtitle: (measure, by) => `Differenza dalla base con la stessa fortuna, ${measure}, ${by}`,
  points: "Punti",
  caption: (runs) => runs === 1 ? "Una sola coppia di simulazioni: quanto conti il caso non si vede." : `${runs === void 0 ? "Su simulazioni appaiate" : `Su ${runs} simulazioni appaiate`}: la linea \xE8 la differenza mediana, la fascia scura ne contiene met\xE0, la chiara ${isFew(runs) ? "quasi tutte" : "nove su dieci"}.`,
  alternative: "Alternativa"
}, differenceOverTimeWords = { en: en6, it: it6 };
function isFew(runs) {
  return runs !== void 0 && runs < FEW;
}
var differenceOverTime = chartOf({
  name: "differenceOverTime",
  compose: compose10,
  find: find10,
  columns: columns10
}), HEIGHT3 = 320;
function compose10(rows, setting, options) {
  if (lastOf(rows) === void 0)
    return;
  let { locale, runs, weeks } = setting, words = differenceOverTimeWords[locale], { metric, unit, measure } = namesOf(options), lines = {
    rows: rows.map((row) => told(row, unit)),
    unit: toldUnit(unit),
    title: unit === "share" ? words.points : capital(measureNoun(locale, metric)),
    height: HEIGHT3 * setting.heightScale,
    include: [0],
    rules: [0]
  }, days = rows.map(({ date }) => Date.parse(date)).sort((a, b) => a - b), events = eventsWithin(setting.events, new Date(days[0]), new Date(days[days.length - 1]));
  return {
    subtitle: words.subtitle(measure, weekWords(locale, weeks).by),
    caption: words.caption(runs) + eventKey(setting, events),
    panels: [quantileLines({ ...setting, focus: void 0 }, lines)]
  };
}
function find10(rows, options = {}) {
  let setting = settingOf(options), { unit, measure } = namesOf(options), series = [...new Set(rows.map(({ alternative }) => alternative))].map((name) => rows.filter(({ alternative }) => alternative === name)).filter((own) => lastOf(own) !== void 0), [first] = series;
  return first === void 0 ? quantileWords[setting.locale].nothing : {
    title: titleOf(setting, first, measure, unit, options.overall),
    sentences: series.map((own) => sayLast(setting, own, unit))
  };
}
function titleOf({ locale, numbers, runs }, rows, measure, unit, overall) {
  let words = differenceOverTimeWords[locale], known = rows.filter(({ p50 }) => Number.isFinite(p50)), name = nameInSentence(known[0].alternative);
  if (known.every(({ p05, p95 }) => p05 === 0 && p95 === 0))
    return words.same(name, measure);
  let side = sideOf(known[known.length - 1]), has = overall !== void 0 && !Number.isNaN(overall.low), verdict = has ? sideOf({ p05: overall.low, p95: overall.high }) : side;
  if (has && verdict === "unknown")
    return words.unclear(name, measure, words.over(overall.period));
  if (has && verdict !== side) {
    let by = changeInterval(numbers, overall, unit);
    return words.mean(name, measure, by, words.over(overall.period));
  }
  if (side === "unknown")
    return words.unknown(name, measure);
  let before = known.findLastIndex((row) => sideOf(row) !== side), since = before < 0 ? words.throughout : words.since(numbers.day(known[before + 1].date));
  return words[side](name, measure, since, words.often(runs));
}
function sideOf({ p05, p95 }) {
  return p05 > 0 ? "higher" : p95 < 0 ? "lower" : "unknown";
}
function sayLast(setting, rows, unit) {
  let { locale, numbers, weeks } = setting, last = lastOf(rows) ?? rows[rows.length - 1], period = weekWords(locale, weeks).last(numbers.day(last.date)), change = changeText(numbers, last.p50, 0, unit), interval = intervalClause(told(last, unit), toldUnit(unit), setting);
  return differenceOverTimeWords[locale].last(period, nameInSentence(last.alternative), change, interval);
}
function lastOf(rows) {
  return rows.findLast(({ p50 }) => Number.isFinite(p50));
}
function told({ alternative, date, ...quantiles }, unit) {
  let scale = unit === "share" ? 100 : 1, { p05, p25, p50, p75, p95 } = quantiles;
  return {
    date,
    brand: alternative,
    p05: p05 * scale,
    p25: p25 * scale,
    p50: p50 * scale,
    p75: p75 * scale,
    p95: p95 * scale
  };
}
var toldUnit = (unit) => unit === "share" ? "points" : unit;
function namesOf(options) {
  let { locale } = settingOf(options), usual = { metric: "share", brand: options.focus ?? "", unit: "share" }, { metric, brand, unit } = options.measured ?? usual;
  return { metric, unit, measure: measureName(locale, metric, nameInSentence(brand)) };
}
function columns10(options = {}) {
  let { locale } = settingOf(options), { unit } = namesOf(options), labels = quantileWords[locale].columns, number = (key) => ({ key, label: labels[key], unit });
  return [
    { key: "date", label: labels.date, unit: "date" },
    { key: "alternative", label: differenceOverTimeWords[locale].alternative, unit: "text" },
    number("p05"),
    number("p25"),
    number("p50"),
    number("p75"),
    number("p95")
  ];
}

// dist-all/charts/plans/frontierPanel.js
var [HEIGHT4, MARGIN_TOP, MARGIN_BOTTOM] = [320, 26, 48];
function frontierPanel(setting, rows, { measure, unit }) {
  let { numbers, look, width, document, locale } = setting, words = optimiseWords[locale], today = rows.filter(({ group }) => group === "today"), lines = [...new Set(rows.map(({ group }) => group))].filter((group) => group !== "today").map((group, at) => ({
    group,
    rows: rows.filter((row) => row.group === group).toSorted((a, b) => a.spend - b.spend),
    ...seriesStyle(look, at)
  })), ends = (row) => [
    row.goal - row.difference + row.low,
    row.goal - row.difference + row.high
  ], up = numberAxis([...rows.map(({ goal }) => goal), ...rows.flatMap(ends)], unit, numbers, 5), named2 = lines.map(({ group }) => ({ name: words.groups[group], value: "" })), marginLeft = Math.max(...up.labels.map((label2) => textWidth(label2, SIZE.label))) + 14, marginRight = Math.max(endLabelRoom(setting, named2), 30), spends = rows.map(({ spend }) => spend), across = axisAcross(spends, "money", numbers, width - marginLeft - marginRight, 4), spendTitle = `${capital(words.spend)} \u2192`, isLong = textWidth(spendTitle, SIZE.label) > width - marginRight, panel = plotPanel(setting, {
    height: HEIGHT4 * setting.heightScale,
    marginLeft,
    marginRight,
    marginTop: MARGIN_TOP,
    marginBottom: MARGIN_BOTTOM,
    x: { domain: [...across.domain], label: null },
    y: { domain: [...up.domain], label: null },
    marks: [
      gridY(up.ticks, { stroke: look.grid, strokeOpacity: 1 }),
      axisY(up.ticks, { tickSize: 0, tickFormat: (_, index) => up.labels[index], fill: look.muted }),
      axisX(across.ticks, {
        tickFormat: (_, index) => across.labels[index],
        fill: look.muted,
        stroke: look.grid
      }),
      ruleY(today, { y: "goal", stroke: look.muted, strokeDasharray: "3 3" }),
      lines.map(({ rows: own, colour, dash }) => [
        ruleX(own, {
          x: "spend",
          y1: (row) => ends(row)[0],
          y2: (row) => ends(row)[1],
          stroke: colour,
          strokeOpacity: 0.6
        }),
        lineY(own, { x: "spend", y: "goal", stroke: colour, strokeWidth: 2.25, strokeDasharray: dash }),
        dot(own, { x: "spend", y: "goal", fill: colour, r: 3.5 })
      ]),
      dot(today, { x: "spend", y: "goal", stroke: look.ink, strokeWidth: 2, fill: look.paper, r: 5 })
    ]
  }), last = lines.map(({ group, rows: own, colour }) => ({
    name: words.groups[group],
    value: "",
    colour,
    y: panel.y(own[own.length - 1].goal)
  })), note = { "font-size": SIZE.label, fill: look.muted };
  return panel.node.append(axisTitle(setting, capital(measure)), svgElement(document, "text", { x: isLong ? width : width - marginRight, y: panel.height - 8, "text-anchor": "end", ...note }, shorten(spendTitle, width, SIZE.label)), ...endLabels(setting, last, width - marginRight, [MARGIN_TOP, panel.height - MARGIN_BOTTOM]), ...today.map((row) => svgElement(document, "text", {
    // Not on the numbers of the axis.
    x: Math.max(panel.x(row.spend), marginLeft + textWidth(words.today, SIZE.label) / 2 + 2),
    // Below the dot, or above it where the axis is too near.
    y: panel.y(row.goal) + (panel.y(row.goal) + 24 > panel.height - MARGIN_BOTTOM ? -11 : 19),
    "text-anchor": "middle",
    ...note,
    fill: look.ink
  }, words.today))), panel;
}

// dist-all/charts/plans/efficientFrontier.js
var efficientFrontier = chartOf({
  name: "efficientFrontier",
  compose: compose11,
  find: find11,
  columns: columns11
}), PROFIT = { metric: "profit", unit: "money" };
function compose11(rows, setting, options) {
  let known = knownRows5(rows);
  if (known.length === 0)
    return;
  let words = optimiseWords[setting.locale], { metric, unit } = options.measured ?? PROFIT, measure = measureNoun(setting.locale, metric);
  return {
    subtitle: words.frontierSubtitle(measure),
    caption: words.frontierCaption(setting.runs, setting.numbers.format(options.level ?? 0.9, "share")),
    panels: [frontierPanel(setting, known, { measure, unit })]
  };
}
function find11(rows, options = {}) {
  let { locale, numbers } = settingOf(options), words = optimiseWords[locale], tried = knownRows5(rows).filter(({ group }) => group !== "today");
  if (tried.length === 0)
    return quantileWords[locale].nothing;
  let { metric, unit } = options.measured ?? PROFIT, measure = measureNoun(locale, metric), best = highest2(tried), told2 = ({ difference, low, high }) => changeInterval(numbers, { difference, low, high }, unit), money = ({ spend }) => numbers.short(spend, "money"), groups = [...new Set(tried.map(({ group }) => group))];
  return {
    title: best.low > 0 && options.isRecommended !== !1 ? words.frontierBest(measure, words.groups[best.group], money(best), told2(best)) : words.frontierToday(measure),
    sentences: groups.map((group) => {
      let own = highest2(tried.filter((row) => row.group === group));
      return words.frontierLine(words.groups[group], money(own), numbers.round(own.goal, unit), told2(own));
    })
  };
}
function highest2(rows) {
  return rows.reduce((best, row) => row.difference > best.difference ? row : best);
}
function knownRows5(rows) {
  return rows.filter(({ spend, goal }) => Number.isFinite(spend) && Number.isFinite(goal));
}
function columns11(options = {}) {
  let { columns: labels } = optimiseWords[settingOf(options).locale], { unit } = options.measured ?? PROFIT;
  return [
    { key: "group", label: labels.group, unit: "text" },
    { key: "spend", label: labels.spend, unit: "money" },
    { key: "goal", label: labels.goal, unit },
    { key: "difference", label: labels.difference, unit },
    { key: "low", label: labels.low, unit },
    { key: "high", label: labels.high, unit }
  ];
}

// dist-all/charts/calibration/fitOverTime.js
var en7 = {
  held: (held, all) => `${held} of ${all} observed numbers lie in the bands`,
  outside: (measure, brand, count) => `Most of the others are ${measure} of ${brand}: ${count} outside.`,
  all: "None lies outside.",
  subtitle: (level) => `What was observed (dots), and where ${level} of the calibrated scenarios lie`,
  caption: "Line: middle of the scenarios. The bands hold what is not known of the settings, and luck.",
  measures: { sales: "sales", revenue: "revenue", rating: "displayed stars", reviews: "new reviews" },
  columns: {
    brand: "Brand",
    measure: "Measure",
    date: "Until",
    observed: "Observed",
    low: "Scenarios, from",
    middle: "Middle",
    high: "Scenarios, to"
  }
}, it7 = {
  held: (held, all) => `${held} numeri osservati su ${all} stanno nelle bande`,
  outside: (measure, brand, count) => `La maggior parte degli altri riguarda ${measure} di ${brand}: ${count} fuori.`,
  all: "Nessuno sta fuori.",
  subtitle: (level) => `Che cosa si \xE8 osservato (punti), e dove sta il ${level} degli scenari calibrati`,
  caption: "Linea: valore mediano degli scenari. Le bande contengono ci\xF2 che non si sa delle impostazioni, e il caso.",
  measures: { sales: "vendite", revenue: "ricavi", rating: "stelle mostrate", reviews: "nuove recensioni" },
  columns: {
    brand: "Marca",
    measure: "Misura",
    date: "Fino a",
    observed: "Osservato",
    low: "Scenari, da",
    middle: "Valore mediano",
    high: "Scenari, a"
  }
}, wordsIn2 = { en: en7, it: it7 }, UNITS = {
  sales: "count",
  revenue: "money",
  rating: "stars",
  reviews: "count"
}, fitOverTime = chartOf({
  name: "fitOverTime",
  compose: compose12,
  find: find12,
  columns: columns12
}), HEIGHT5 = 150;
function compose12(rows, setting, options) {
  if (rows.length === 0)
    return;
  let words = wordsIn2[setting.locale], multiples = groupsOf2(rows).map((own) => ({
    title: own[0].brand,
    subtitle: capital(words.measures[own[0].measure]),
    draw: (narrow) => panelOf2(narrow, own)
  })), level = setting.numbers.format(options.level ?? 0.9, "share"), inRow = setting.width < NARROW ? 1 : 3;
  return {
    subtitle: words.subtitle(level),
    caption: words.caption,
    panels: [smallMultiples(setting, multiples, inRow, 190)]
  };
}
function panelOf2(setting, rows) {
  let { look, numbers, width } = setting, dates = rows.map(({ date }) => Date.parse(date)), [from, to] = [Math.min(...dates), Math.max(...dates)].map((time) => new Date(time)), values = rows.flatMap(({ low, high, observed }) => [low, high, observed]), axis = numberAxis(values, UNITS[rows[0].measure], numbers, 4), marginLeft = Math.max(...axis.labels.map((label2) => textWidth(label2, SIZE.label))) + 10, ticks = timeTicks(from, to, (width - marginLeft) / 66), x = ({ date }) => new Date(date), colour = look.series[0];
  return plotPanel(setting, {
    height: HEIGHT5 * setting.heightScale,
    marginLeft,
    marginRight: 10,
    marginTop: 8,
    marginBottom: 26,
    x: { type: "utc", domain: [from, to], label: null },
    y: { domain: [...axis.domain], label: null },
    marks: [
      gridY(axis.ticks, { stroke: look.grid, strokeOpacity: 1 }),
      axisY(axis.ticks, { tickSize: 0, tickFormat: (_, at) => axis.labels[at], fill: look.muted }),
      axisX(ticks, {
        tickFormat: timeLabel(ticks, numbers.locale),
        fill: look.muted,
        stroke: look.grid
      }),
      areaY(rows, { x, y1: "low", y2: "high", fill: colour, fillOpacity: 0.22 }),
      lineY(rows, { x, y: "middle", stroke: colour, strokeWidth: 1.75 }),
      dot(rows.filter(({ observed }) => Number.isFinite(observed)), { x, y: "observed", r: 2.2, fill: look.ink })
    ]
  });
}
function find12(rows, options = {}) {
  let { numbers, locale } = settingOf(options), words = wordsIn2[locale], seen = rows.filter(({ observed }) => Number.isFinite(observed));
  if (seen.length === 0)
    return quantileWords[locale].nothing;
  let isOutside = ({ observed, low, high }) => observed < low || observed > high, count = (value) => numbers.format(value, "count"), outside = seen.filter(isOutside), worst = groupsOf2(outside).toSorted((a, b) => b.length - a.length)[0];
  return {
    title: words.held(count(seen.length - outside.length), count(seen.length)),
    sentences: [
      worst === void 0 ? words.all : words.outside(words.measures[worst[0].measure], worst[0].brand, count(worst.length))
    ]
  };
}
function groupsOf2(rows) {
  let groups = /* @__PURE__ */ new Map();
  for (let row of rows) {
    let key = `${row.measure} ${row.brand}`;
    groups.set(key, [...groups.get(key) ?? [], row]);
  }
  return [...groups.values()];
}
function columns12(options = {}) {
  let labels = wordsIn2[settingOf(options).locale].columns;
  return [
    { key: "brand", label: labels.brand, unit: "text" },
    { key: "measure", label: labels.measure, unit: "text" },
    { key: "date", label: labels.date, unit: "date" },
    { key: "observed", label: labels.observed, unit: "number" },
    { key: "low", label: labels.low, unit: "number" },
    { key: "middle", label: labels.middle, unit: "number" },
    { key: "high", label: labels.high, unit: "number" }
  ];
}

// dist-all/charts/forecast/words/fan.js
var en8 = {
  title: (name, value, day, low, high) => `${name}: about ${value} in ${day}, four times in five ${low} to ${high}`,
  next: (value, low, high) => `In the next period ${value} is as likely exceeded as not; four times in five it is ${low} to ${high}.`,
  last: (value, day) => `The last value known is ${value}, in ${day}.`,
  subtitle: (measure) => `${measure}: what was, and what may come`,
  bands: "The line is the middle of what may come; the bands hold the truth with chances of 50, 80 and 95%.",
  past: (inside, of, share) => `In this data's own past the truth fell within the 80% band ${inside} of ${of} times (${share}).`,
  pastOfAll: (inside, of, share) => `In the past of all these series the truth fell within the 80% band ${inside} of ${of} times (${share}).`,
  calibrated: "The bands hold what is not known of the settings, luck, and how reality has kept away from the scenario until now.",
  noPast: "The past is too short to say how often such bands held the truth.",
  period: (count) => `period ${count}`,
  columns: {
    date: "Period from",
    seen: "Observed",
    p025: "2.5% below",
    p10: "10% below",
    p25: "25% below",
    p50: "Median",
    p75: "75% below",
    p90: "90% below",
    p975: "97.5% below"
  }
}, it8 = {
  title: (name, value, day, low, high) => `${name}: circa ${value} in ${day}, quattro volte su cinque tra ${low} e ${high}`,
  next: (value, low, high) => `Nel prossimo periodo \xE8 ugualmente probabile stare sopra o sotto ${value}; quattro volte su cinque si sta tra ${low} e ${high}.`,
  last: (value, day) => `L'ultimo valore noto \xE8 ${value}, in ${day}.`,
  subtitle: (measure) => `${measure}: quello che \xE8 stato e quello che pu\xF2 venire`,
  bands: "La linea \xE8 il centro di quello che pu\xF2 venire; le fasce contengono la verit\xE0 con probabilit\xE0 del 50, 80 e 95%.",
  past: (inside, of, share) => `Nel passato di questi dati la verit\xE0 \xE8 caduta nella fascia dell'80% ${inside} volte su ${of} (${share}).`,
  pastOfAll: (inside, of, share) => `Nel passato di tutte queste serie la verit\xE0 \xE8 caduta nella fascia dell'80% ${inside} volte su ${of} (${share}).`,
  calibrated: "Le fasce contengono ci\xF2 che non si sa delle impostazioni, il caso, e quanto finora la realt\xE0 si \xE8 scostata dallo scenario.",
  noPast: "Il passato \xE8 troppo breve per dire quante volte fasce cos\xEC contenevano la verit\xE0.",
  period: (count) => `periodo ${count}`,
  columns: {
    date: "Periodo dal",
    seen: "Osservato",
    p025: "2,5% sotto",
    p10: "10% sotto",
    p25: "25% sotto",
    p50: "Centro",
    p75: "75% sotto",
    p90: "90% sotto",
    p975: "97,5% sotto"
  }
}, fanWords = { en: en8, it: it8 };

// dist-all/charts/forecast/fan.js
var HEIGHT6 = 340, MARGIN = { top: 12, bottom: 34, right: 12 }, fan = chartOf({ name: "fan", compose: compose13, find: find13, columns: columns13 }), isAhead = ({ p50 }) => Number.isFinite(p50);
function compose13(rows, setting, options) {
  let words = fanWords[setting.locale];
  if (!rows.some(isAhead))
    return;
  let measure = capital(observedMeasureName(options.measure ?? "sales", setting.locale));
  return {
    subtitle: words.subtitle(measure),
    caption: `${words.bands} ${pastOf(setting, options)}`,
    panels: [panelOf3(rows, setting, options)]
  };
}
function pastOf({ locale, numbers }, { past, isCalibrated }) {
  let words = fanWords[locale];
  if (isCalibrated === !0)
    return words.calibrated;
  if (past === void 0 || past.of === 0)
    return words.noPast;
  let say = past.isOwn ? words.past : words.pastOfAll, count = (value) => numbers.format(value, "count");
  return say(count(past.inside), count(past.of), numbers.format(past.inside / past.of, "share"));
}
function panelOf3(rows, setting, { unit = "count", step = "day" }) {
  let { look, numbers, width, heightScale } = setting, ahead = rows.filter(isAhead), known = rows.filter((row) => !isAhead(row)), seen = known.filter(({ seen: value }) => Number.isFinite(value)), most = Math.max(...seen.map(({ seen: value }) => value), ...ahead.map(({ p90 }) => (unit === "stars" ? 1 : 1.15) * p90)), least = unit === "stars" ? Math.min(...seen.map(({ seen: value }) => value), ...ahead.map(({ p10 }) => p10)) : 0, axis = numberAxis([least, most], unit, numbers, 5), top = axis.domain[1], left = Math.max(...axis.labels.map((label3) => textWidth(label3, SIZE.label))) + 14, place = step === "number" ? ({ date }) => periodNumber(date) : ({ date }) => new Date(date), counts = rows.map(({ date }) => periodNumber(date)), [from, to] = [new Date(rows[0].date), new Date(rows[rows.length - 1].date)], ticks = timeTicks(from, to, (width - left - MARGIN.right) / 66), label2 = timeLabel(ticks, numbers.locale), cut = (value) => Math.min(value, top), last = seen.at(-1), fanned = [...last === void 0 ? [] : [
    {
      ...last,
      p025: last.seen,
      p10: last.seen,
      p25: last.seen,
      p50: last.seen,
      p75: last.seen,
      p90: last.seen,
      p975: last.seen
    }
  ], ...ahead], band = (low, high, opacity) => fanned.length === 1 ? ruleX(fanned, {
    x: place,
    y1: (row) => cut(Number(row[low])),
    y2: (row) => cut(Number(row[high])),
    stroke: look.series[0],
    strokeOpacity: 2 * opacity,
    strokeWidth: 6
  }) : areaY(fanned, {
    x: place,
    y1: (row) => cut(Number(row[low])),
    y2: (row) => cut(Number(row[high])),
    fill: look.series[0],
    fillOpacity: opacity
  }), panel = plotPanel(setting, {
    height: HEIGHT6 * heightScale,
    marginLeft: left,
    marginRight: MARGIN.right,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    x: step === "number" ? { domain: [Math.min(...counts), Math.max(...counts)], label: null } : { type: "utc", domain: [from, to], label: null },
    y: { domain: [...axis.domain], label: null },
    marks: [
      gridY(axis.ticks, { stroke: look.grid, strokeOpacity: 1 }),
      axisY(axis.ticks, { tickSize: 0, tickFormat: (_, index) => axis.labels[index], fill: look.muted }),
      step === "number" ? axisX({
        ticks: Math.min(10, rows.length),
        tickFormat: (value) => Number.isInteger(value) ? String(value) : "",
        fill: look.muted,
        stroke: look.grid
      }) : axisX(ticks, { tickFormat: label2, fill: look.muted, stroke: look.grid }),
      band("p025", "p975", 0.13),
      band("p10", "p90", 0.17),
      band("p25", "p75", 0.25),
      lineY(fanned, {
        x: place,
        y: "p50",
        stroke: look.series[0],
        strokeWidth: 2.25,
        strokeDasharray: "5 3"
      }),
      lineY(known, { x: place, y: "seen", stroke: look.ink, strokeWidth: 1.75 }),
      ...seen.length <= 40 ? [dot(seen, { x: place, y: "seen", r: 2.5, fill: look.ink })] : []
    ]
  });
  return notePlaces(setting, panel.node, rows.map((row, at) => ({
    x: panel.x(place(row)),
    y: panel.y(cut(isAhead(row) ? row.p50 : row.seen)),
    row: at
  }))), panel;
}
var periodNumber = (date) => Math.round((Date.parse(date) - Date.parse("2000-01-01")) / 864e5);
function find13(rows, options = {}) {
  let setting = settingOf(options), { locale, numbers } = setting, words = fanWords[locale], ahead = rows.filter(isAhead);
  if (ahead.length === 0)
    return quantileWords[locale].nothing;
  let unit = options.unit ?? "count", measure = observedMeasureName(options.measure ?? "sales", locale), name = cleanName(options.series ?? "") || capital(measure), [next] = ahead, last = ahead[ahead.length - 1], seen = rows.findLast(({ seen: value }) => Number.isFinite(value)), day = ({ date }) => dayOf(setting, date, options), range = ({ p10, p90 }) => numbers.ends(p10, p90, unit);
  return {
    title: words.title(name, numbers.format(last.p50, unit, [last.p10, last.p90]), day(last), ...range(last)),
    sentences: [
      ...seen === void 0 ? [] : [words.last(numbers.format(seen.seen, unit), day(seen))],
      words.next(numbers.format(next.p50, unit, [next.p10, next.p90]), ...range(next)),
      pastOf(setting, options)
    ]
  };
}
function dayOf({ locale, numbers }, date, { step }) {
  return step === "number" ? fanWords[locale].period(String(periodNumber(date))) : step === "year" ? date.slice(0, 4) : step === "month" ? new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(date)) : numbers.day(date);
}
function columns13(options = {}) {
  let labels = fanWords[settingOf(options).locale].columns, unit = options.unit ?? "count", keys = ["seen", "p025", "p10", "p25", "p50", "p75", "p90", "p975"];
  return [
    { key: "date", label: labels.date, unit: "date" },
    ...keys.map((key) => ({ key, label: labels[key], unit }))
  ];
}

// dist-all/charts/forecast/words/scores.js
var en9 = {
  horizon: {
    title: (best, steps) => `${best} errs least, up to ${steps} ahead`,
    periods: (count) => count === 1 ? "one period" : `${count} periods`,
    sentence: (name, first, last) => `${name}: ${first} one period ahead, ${last} at the end.`,
    subtitle: "Error of the whole forecast (CRPS) as a share of the series' mean, by periods ahead",
    caption: "Lower is better. Each value was forecast from what was known before it; series weigh alike.",
    axis: "Error, share of the mean"
  },
  skill: {
    better: (method, by, baseline) => `${method} errs ${by} less than ${baseline}`,
    worse: (method, by, baseline) => `${method} errs ${by} more than ${baseline}`,
    same: (method, baseline) => `${method} and ${baseline} cannot be told apart`,
    interval: (low, high, count) => `Over ${count} series the change of error is ${low} to ${high} (90% interval).`,
    single: "With a single series nothing can be said of others.",
    wins: (count, of) => `It errs less in ${count} of ${of} series.`,
    subtitle: (baseline) => `Change of error against ${baseline}, series by series`,
    caption: "Left of the line the method erred less, right of it more: mean CRPS over the same values.",
    all: "all series"
  },
  columns: {
    method: "Method",
    step: "Periods ahead",
    score: "CRPS over the mean",
    coverage: "Within the 80% band",
    cells: "Values forecast",
    series: "Series",
    change: "Change of error",
    low: "Low end",
    high: "High end"
  }
}, it9 = {
  horizon: {
    title: (best, steps) => `L'errore minore, fino a ${steps} in avanti, \xE8 di: ${best}`,
    periods: (count) => count === 1 ? "un periodo" : `${count} periodi`,
    sentence: (name, first, last) => `${name}: ${first} a un periodo, ${last} alla fine.`,
    subtitle: "Errore dell'intera previsione (CRPS) come quota della media della serie, per periodi in avanti",
    caption: "Pi\xF9 basso \xE8 meglio. Ogni valore \xE8 stato previsto da ci\xF2 che era noto prima; le serie pesano allo stesso modo.",
    axis: "Errore, quota della media"
  },
  skill: {
    better: (method, by, baseline) => `${method}: errore inferiore del ${by} rispetto a ${baseline}`,
    worse: (method, by, baseline) => `${method}: errore superiore del ${by} rispetto a ${baseline}`,
    same: (method, baseline) => `${method} e ${baseline}: non si distinguono`,
    interval: (low, high, count) => `Su ${count} serie la variazione dell'errore va da ${low} a ${high} (intervallo al 90%).`,
    single: "Con una sola serie non si pu\xF2 dire nulla di altre.",
    wins: (count, of) => `L'errore \xE8 minore in ${count} serie su ${of}.`,
    subtitle: (baseline) => `Variazione dell'errore rispetto a ${baseline}, serie per serie`,
    caption: "A sinistra della linea il metodo ha sbagliato meno, a destra di pi\xF9: CRPS medio sugli stessi valori.",
    all: "tutte le serie"
  },
  columns: {
    method: "Metodo",
    step: "Periodi in avanti",
    score: "CRPS su media",
    coverage: "Nella fascia dell'80%",
    cells: "Valori previsti",
    series: "Serie",
    change: "Variazione dell'errore",
    low: "Estremo basso",
    high: "Estremo alto"
  }
}, scoreWords = { en: en9, it: it9 };

// dist-all/charts/forecast/scoresByHorizon.js
var MOST2 = 6, scoresByHorizon = chartOf({
  name: "scoresByHorizon",
  compose: compose14,
  find: find14,
  columns: columns14
});
function compose14(rows, setting) {
  let { horizon } = scoreWords[setting.locale], known = shownRows(rows, setting.focus);
  if (known.length !== 0)
    return { subtitle: horizon.subtitle, caption: horizon.caption, panels: [panelOf4(known, setting)] };
}
function panelOf4(rows, setting) {
  let { look, numbers, heightScale, locale } = setting, methods = [...new Set(rows.map(({ method }) => method))], axis = numberAxis([0, ...rows.map(({ score }) => score)], "share", numbers, 5), left = Math.max(...axis.labels.map((label2) => textWidth(label2, SIZE.label))) + 14, steps = rows.map(({ step }) => step), last = Math.max(...steps), ends = methods.flatMap((method, index) => {
    let row = rows.findLast((one) => one.method === method);
    return row === void 0 ? [] : [
      {
        name: methodName(method, locale),
        value: numbers.format(row.score, "share"),
        colour: seriesStyle(look, index).colour,
        last: row.score
      }
    ];
  }), right = endLabelRoom(setting, ends), height = 320 * heightScale, panel = plotPanel(setting, {
    height,
    marginLeft: left,
    marginRight: right,
    marginTop: 12,
    marginBottom: 34,
    x: { domain: [1, Math.max(2, last)], label: null },
    y: { domain: [...axis.domain], label: null },
    marks: [
      gridY(axis.ticks, { stroke: look.grid, strokeOpacity: 1 }),
      axisY(axis.ticks, { tickSize: 0, tickFormat: (_, index) => axis.labels[index], fill: look.muted }),
      axisX([...new Set(steps)].filter((step) => last <= 12 || step % Math.ceil(last / 12) === 0 || step === 1), {
        tickFormat: String,
        fill: look.muted,
        stroke: look.grid
      }),
      ...methods.toReversed().flatMap((method) => {
        let { colour, dash } = seriesStyle(look, methods.indexOf(method)), own = rows.filter((row) => row.method === method), isFirst = method === methods[0];
        return [
          lineY(own, {
            x: "step",
            y: "score",
            stroke: colour,
            strokeWidth: isFirst ? 2.75 : 1.75,
            ...dash === "none" ? {} : { strokeDasharray: dash }
          }),
          dot(own, { x: "step", y: "score", fill: colour, r: isFirst ? 3.5 : 2.5 })
        ];
      })
    ]
  });
  notePlaces(setting, panel.node, rows.map(({ step, score }, row) => ({ x: panel.x(step), y: panel.y(score), row })));
  let labels = ends.map((end) => ({ ...end, y: panel.y(end.last) }));
  return panel.node.append(...endLabels(setting, labels, panel.x(Math.max(2, last)), [12, height - 34])), panel;
}
function shownRows(rows, focus) {
  let known = rows.filter(({ score }) => Number.isFinite(score)), ranked = ranking(known), baselines = ["naive", "seasonal-naive", "drift"].filter((name) => ranked.includes(name));
  return [
    .../* @__PURE__ */ new Set([...focus !== void 0 && ranked.includes(focus) ? [focus] : [], ...baselines, ...ranked])
  ].slice(0, MOST2).flatMap((method) => known.filter((row) => row.method === method));
}
function ranking(rows) {
  let most = Math.max(...rows.map(({ step }) => step)), methods = [...new Set(rows.map(({ method }) => method))], mean2 = (method) => {
    let own = rows.filter((row) => row.method === method);
    return own.length < most ? Number.POSITIVE_INFINITY : own.reduce((sum, { score }) => sum + score, 0) / own.length;
  };
  return methods.toSorted((a, b) => mean2(a) - mean2(b));
}
function find14(rows, options = {}) {
  let { locale, numbers, focus } = settingOf(options), { horizon } = scoreWords[locale], shown = shownRows(rows, focus);
  if (shown.length === 0)
    return quantileWords[locale].nothing;
  let [best] = ranking(shown), methods = [...new Set(shown.map(({ method }) => method))];
  return {
    title: horizon.title(capital(methodName(best, locale)), horizon.periods(Math.max(...shown.map(({ step }) => step)))),
    sentences: methods.slice(0, 3).map((method) => {
      let own = shown.filter((row) => row.method === method), say = ({ score }) => numbers.format(score, "share");
      return horizon.sentence(capital(methodName(method, locale)), say(own[0]), say(own[own.length - 1]));
    })
  };
}
function columns14(options = {}) {
  let labels = scoreWords[settingOf(options).locale].columns;
  return [
    { key: "method", label: labels.method, unit: "text" },
    { key: "step", label: labels.step, unit: "count" },
    { key: "score", label: labels.score, unit: "share" },
    { key: "coverage", label: labels.coverage, unit: "share" },
    { key: "cells", label: labels.cells, unit: "count" }
  ];
}

// dist-all/charts/forecast/skillBySeries.js
var MOST3 = 24, skillBySeries = chartOf({
  name: "skillBySeries",
  compose: compose15,
  find: find15,
  columns: columns15
});
function compose15(rows, setting, { baseline = "naive" }) {
  let { skill } = scoreWords[setting.locale], shown = shownRows2(rows);
  if (shown.length === 0)
    return;
  let differences = shown.map((row) => ({
    name: row.series === "" ? capital(skill.all) : cleanName(row.series),
    difference: row.change,
    low: row.low,
    high: row.high,
    clarity: clarityOf(row),
    text: changeText2(setting, row.change)
  }));
  return {
    subtitle: skill.subtitle(methodName(baseline, setting.locale)),
    caption: skill.caption,
    panels: [differenceRowsPanel(setting, differences, differenceFrame(setting, [differences]))]
  };
}
function clarityOf({ series, change, low, high }) {
  return series === "" && Number.isFinite(low) ? high < 0 ? "higher" : low > 0 ? "lower" : "unknown" : change < 0 ? "higher" : change > 0 ? "lower" : "same";
}
function shownRows2(rows) {
  let all = rows.filter(({ series }) => series === ""), single = rows.filter(({ series }) => series !== "").toSorted((a, b) => a.change - b.change), half = MOST3 / 2, some = single.length <= MOST3 ? single : [...single.slice(0, half), ...single.slice(-half)];
  return [...all, ...some].filter(({ change }) => Number.isFinite(change));
}
var changeText2 = ({ numbers }, change) => `${change > 0 ? "+" : change < 0 ? "\u2212" : ""}${numbers.format(Math.abs(change), "share")}`;
function find15(rows, options = {}) {
  let setting = settingOf(options), { numbers, locale } = setting, { skill } = scoreWords[locale], all = rows.find(({ series }) => series === "");
  if (all === void 0)
    return quantileWords[locale].nothing;
  let single = rows.filter(({ series }) => series !== ""), [method, baseline] = [options.method ?? "", options.baseline ?? "naive"].map((name) => methodName(name, locale)), by = numbers.format(Math.abs(all.change), "share"), isKnown = Number.isFinite(all.low), isSame = isKnown ? all.low <= 0 && all.high >= 0 : all.change === 0, count = (value) => numbers.format(value, "count");
  return {
    title: isSame ? skill.same(capital(method), baseline) : (all.change < 0 ? skill.better : skill.worse)(capital(method), by, baseline),
    sentences: [
      isKnown ? skill.interval(changeText2(setting, all.low), changeText2(setting, all.high), count(single.length)) : skill.single,
      ...single.length > 1 ? [skill.wins(count(single.filter(({ change }) => change < 0).length), count(single.length))] : []
    ]
  };
}
function columns15(options = {}) {
  let labels = scoreWords[settingOf(options).locale].columns;
  return [
    { key: "series", label: labels.series, unit: "text" },
    { key: "change", label: labels.change, unit: "share" },
    { key: "low", label: labels.low, unit: "share" },
    { key: "high", label: labels.high, unit: "share" }
  ];
}

// dist-all/charts/journeys/journeyHeatMap.js
var en10 = {
  title: (brand, touchpoint, moment, share) => `${brand} is met most on ${touchpoint} in ${moment}: ${share} of all its meetings`,
  never: (brand) => `${brand} is never met`,
  blind: (touchpoint, moment, visits, brand, share) => `The largest blind spot is ${touchpoint} in ${moment}: of ${visits} visits there ${share} meet ${brand}.`,
  busiest: (touchpoint, moment, share) => `Consumers turn most to ${touchpoint} in ${moment}, with ${share} of all visits.`,
  subtitle: (brand) => `Meetings with ${brand} by touchpoint and micro-moment, and their share of the visits there`,
  ofVisits: (share) => `${share} of visits`,
  noVisits: "no visits",
  columns: {
    touchpoint: "Touchpoint",
    moment: "Micro-moment",
    visits: "Visits",
    met: "Meetings with the brand"
  }
}, it10 = {
  title: (brand, touchpoint, moment, share) => `${brand} si incontra soprattutto su ${touchpoint} in ${moment}: ${share} di tutti i suoi incontri`,
  never: (brand) => `${brand} non si incontra mai`,
  blind: (touchpoint, moment, visits, brand, share) => `Il punto cieco pi\xF9 grande \xE8 ${touchpoint} in ${moment}: di ${visits} visite ${withArticle(share)} incontra ${brand}.`,
  busiest: (touchpoint, moment, share) => `I consumatori si rivolgono soprattutto a ${touchpoint} in ${moment}: ${share} di tutte le visite.`,
  subtitle: (brand) => `Incontri con ${brand} per punto di contatto e micro-momento, e la loro quota delle visite`,
  ofVisits: (share) => `${share} delle visite`,
  noVisits: "nessuna visita",
  columns: {
    touchpoint: "Punto di contatto",
    moment: "Micro-momento",
    visits: "Visite",
    met: "Incontri con la marca"
  }
}, journeyHeatMapWords = { en: en10, it: it10 }, journeyHeatMap = chartOf({ name: "journeyMap", compose: compose16, find: find16, columns: columns16 });
function compose16(rows, setting, options) {
  if (!rows.some(({ visits }) => visits > 0))
    return;
  let { locale } = setting, touchpoints = [...new Set(rows.map(({ touchpoint }) => touchpoint))].reverse(), moments = [...new Set(rows.map(({ moment }) => moment))], domain = [0, Math.max(...rows.map(({ met }) => met))], map = heatMap(setting, {
    cells: rows.map((row) => cellOf4(setting, row, moments, touchpoints)),
    columns: moments.map((moment) => momentName(locale, moment)),
    rows: touchpoints.map((name) => cleanName(touchpointName(locale, name))),
    columnTitle: "",
    rowTitle: "",
    domain,
    height: 40 + touchpoints.length * 40 * Math.max(0.8, setting.heightScale)
  }), subtitle = journeyHeatMapWords[locale].subtitle(nameInSentence(options.focus ?? "")), caption = quantileWords[locale].means(setting.runs);
  return { subtitle, caption, panels: [rampLegend(setting, domain, "count"), map] };
}
function cellOf4(setting, row, moments, touchpoints) {
  let { numbers, locale } = setting, words = journeyHeatMapWords[locale], { touchpoint, moment, visits, met } = row, share = visits > 0 ? words.ofVisits(numbers.format(met / visits, "share")) : words.noVisits, tip = `${cleanName(touchpointName(locale, touchpoint))}, ${momentName(locale, moment)}: ${numbers.format(met, "count")} (${share})`;
  return {
    column: moments.indexOf(moment),
    row: touchpoints.indexOf(touchpoint),
    value: visits > 0 ? met : Number.NaN,
    lines: visits > 0 ? [numbers.short(met, "count"), share] : [share],
    tip
  };
}
function find16(rows, options = {}) {
  let { numbers, locale } = settingOf(options), words = journeyHeatMapWords[locale], visited = rows.filter(({ visits }) => visits > 0);
  if (visited.length === 0)
    return quantileWords[locale].nothing;
  let brand = nameInSentence(options.focus ?? ""), total = (measure) => visited.reduce((sum, row) => sum + measure(row), 0), share = (part, whole) => numbers.format(part / whole, "share"), place = ({ touchpoint, moment }) => [nameInSentence(touchpointName(locale, touchpoint)), quotedMoment(locale, moment)], best = highest3(visited, ({ met }) => met), busiest = highest3(visited, ({ visits }) => visits), blind = highest3(visited, ({ visits, met }) => visits - met), allMet = total(({ met }) => met);
  return {
    title: allMet > 0 ? words.title(brand, ...place(best), share(best.met, allMet)) : words.never(brand),
    sentences: [
      words.blind(...place(blind), numbers.format(blind.visits, "count"), brand, share(blind.met, blind.visits)),
      words.busiest(...place(busiest), share(busiest.visits, total(({ visits }) => visits)))
    ]
  };
}
function highest3(rows, measure) {
  return rows.reduce((best, row) => measure(row) > measure(best) ? row : best);
}
function columns16(options = {}) {
  let labels = journeyHeatMapWords[settingOf(options).locale].columns;
  return [
    { key: "touchpoint", label: labels.touchpoint, unit: "text" },
    { key: "moment", label: labels.moment, unit: "text" },
    { key: "visits", label: labels.visits, unit: "count" },
    { key: "met", label: labels.met, unit: "count" }
  ];
}

// dist-all/charts/levers/leverGrid.js
function leverValues(rows, lever) {
  return [...new Set(rows.map((row) => row[lever]))].sort((a, b) => a - b);
}
function leverEnds(rows, lever) {
  let values = leverValues(rows, lever), meanAt = (value) => {
    let there = rows.filter((row) => row[lever] === value);
    return there.reduce((sum, row) => sum + row.value, 0) / there.length;
  };
  return { low: meanAt(values[0]), high: meanAt(values[values.length - 1]) };
}
function cornersOf(rows) {
  let [left, right] = endsOf(leverValues(rows, "x")), [bottom, top] = endsOf(leverValues(rows, "y")), at = (x, y) => rows.find((row) => row.x === x && row.y === y)?.value ?? Number.NaN, corners = {
    bottomLeft: at(left, bottom),
    bottomRight: at(right, bottom),
    topLeft: at(left, top),
    topRight: at(right, top)
  };
  return Object.values(corners).every(Number.isFinite) ? corners : void 0;
}
function endsOf(values) {
  return [values[0], values[values.length - 1]];
}

// dist-all/charts/levers/leverMap.js
var ARROW = 20;
function leverMap(setting, rows, { domain, height, ...options }) {
  let { numbers } = setting, { unit, x, y } = leverNames(options), [across, up] = [leverValues(rows, "x"), leverValues(rows, "y")], title = (lever) => shorten(capital(lever), setting.width - ARROW, SIZE.label), [columns33, lines] = [numbers.ticks(across, "number"), numbers.ticks(up, "number")], cells = rows.map((row) => {
    let value = numbers.short(row.value, unit, [domain[1]]), [column, line2] = [across.indexOf(row.x), up.indexOf(row.y)], tip = `${y} ${lines[line2]}, ${x} ${columns33[column]}: ${value}`;
    return { column, row: line2, value: row.value, lines: [value], tip };
  });
  return heatMap(setting, {
    cells,
    columns: columns33,
    rows: lines,
    columnTitle: `${title(x)} \u2192`,
    rowTitle: `\u2191 ${title(y)}`,
    domain,
    height,
    contours: contoursOf(setting, domain, unit)
  });
}
function contoursOf({ numbers }, [low, high], unit) {
  if (!(high > low))
    return [];
  let { ticks, labels } = numberAxis([low, high], unit, numbers, 5);
  return ticks.map((value, index) => ({ value, label: labels[index] })).filter(({ value }) => value > low && value < high);
}
function leverNames(options) {
  let { locale } = settingOf(options), { metric, brand, unit } = options.measured ?? {
    metric: "share",
    brand: options.focus ?? "",
    unit: "share"
  };
  return {
    unit,
    measure: measureName(locale, metric, nameInSentence(brand)),
    x: nameInSentence(leverWord(locale, options.x ?? "coverage", options.names)),
    y: nameInSentence(leverWord(locale, options.y ?? "quality", options.names))
  };
}

// dist-all/charts/levers/words/leverGrid.js
var en11 = {
  title: (measure, first, second) => `${capital(effect(first, measure))}, ${second.direction === first.direction && first.direction !== "keeps" ? `${second.lever} from ${second.from} to ${second.to}` : effect(second, "it")}`,
  over: (levers) => `Taken over all values of ${levers}.`,
  averaged: "Each effect is averaged over all values of the other lever.",
  corners: (low, high) => `With both levers at their lowest: ${low}; with both at their highest: ${high}.`,
  interaction: (lever, other, much, little) => `Raising ${lever} brings ${much} where ${other} is highest, ${little} where it is lowest.`,
  subtitle: (measure, first, second) => `${capital(measure)}, by ${first} and ${second}`,
  binned: (runs) => `Points are spread over the ranges: each cell shows the middle of all ${runs === 1 ? "that lie in it" : "runs of all points in it"} and is named by its own middle.`,
  caption: (runs) => runs === 1 ? "One run in each cell." : `Median run${runs === void 0 ? "" : ` of ${runs}`} in each cell; all cells share their luck.`
}, it11 = {
  title: (measure, first, second) => `${capital(first.lever)} in aumento: ${measure} ${effetto(first)}; ${second.lever} in aumento: ${effetto(second)}`,
  over: (levers) => `Presi tutti i valori di ${levers}.`,
  averaged: "Ogni effetto \xE8 una media su tutti i valori dell\u2019altra leva.",
  corners: (low, high) => `Con entrambe le leve al minimo: ${low}; con entrambe al massimo: ${high}.`,
  interaction: (lever, other, much, little) => `${capital(lever)} in aumento: ${much} con ${other} al massimo, ${little} con ${other} al minimo.`,
  subtitle: (measure, first, second) => `${capital(measure)}, per ${first} e ${second}`,
  binned: (runs) => `I punti sono sparsi sugli intervalli: ogni casella mostra ${runs === 1 ? "il valore mediano dei punti che contiene" : "la simulazione mediana fra tutte quelle dei punti che contiene"} e porta il nome del proprio centro.`,
  caption: (runs) => runs === 1 ? "Una simulazione in ogni casella." : `In ogni casella la simulazione mediana${runs === void 0 ? "" : ` su ${runs}`}; la fortuna \xE8 la stessa in tutte.`
}, leverGridWords = { en: en11, it: it11 };
function effect({ lever, from, to, direction }, measure) {
  let verb = { lifts: "lifts", lowers: "lowers", keeps: "hardly moves" }[direction];
  return direction === "keeps" ? `raising ${lever} ${verb} ${measure} (${from === to ? to : `${from} to ${to}`})` : `raising ${lever} ${verb} ${measure} from ${from} to ${to}`;
}
function effetto({ from, to, direction }) {
  return direction === "keeps" ? `quasi senza effetto (${from === to ? to : `da ${from} a ${to}`})` : `da ${from} a ${to}`;
}

// dist-all/charts/levers/qualityCoverageHeatMap.js
var qualityCoverageHeatMap = chartOf({
  name: "qualityCoverage",
  compose: compose17,
  find: find17,
  columns: columns17
}), HEIGHT7 = 400;
function compose17(rows, setting, options) {
  let known = rows.map(({ value }) => value).filter(Number.isFinite);
  if (known.length === 0)
    return;
  let { unit, measure, x, y } = leverNames(options), words = leverGridWords[setting.locale], domain = [Math.min(...known), Math.max(...known)], legend = rampLegend(setting, domain, unit);
  return {
    subtitle: words.subtitle(measure, y, x),
    caption: words[options.isBinned ? "binned" : "caption"](setting.runs) + overOthers(setting, options),
    panels: [legend, leverMap(setting, rows, { ...options, domain, height: HEIGHT7 * setting.heightScale })]
  };
}
function overOthers({ locale }, { over = [], names: names2 }) {
  if (over.length === 0)
    return "";
  let levers = over.map((lever) => nameInSentence(leverWord(locale, lever, names2)));
  return ` ${leverGridWords[locale].over(levers.join(", "))}`;
}
function find17(rows, options = {}) {
  let { numbers, locale } = settingOf(options), { unit, measure, x, y } = leverNames(options), words = leverGridWords[locale], known = rows.filter(({ value }) => Number.isFinite(value));
  if (known.length === 0)
    return quantileWords[locale].nothing;
  let sides = [
    { lever: y, ...leverEnds(known, "y") },
    { lever: x, ...leverEnds(known, "x") }
  ], like = sides.flatMap(({ low, high }) => [low, high]), [first, second] = sides.map(({ lever, low, high }) => {
    let [from, to] = [low, high].map((value) => numbers.round(value, unit, like));
    return { lever, from, to, direction: directionOf(low, high) };
  });
  return { title: words.title(measure, first, second), sentences: sentencesOf(known, options) };
}
function directionOf(low, high) {
  return Math.abs(high - low) < 0.02 * Math.max(Math.abs(high), Math.abs(low)) || high === low ? "keeps" : high > low ? "lifts" : "lowers";
}
function sentencesOf(rows, options) {
  let { numbers, locale } = settingOf(options), { unit, x, y } = leverNames(options), words = leverGridWords[locale], corners = cornersOf(rows);
  if (corners === void 0)
    return [words.averaged];
  let { bottomLeft, bottomRight, topLeft, topRight } = corners, [lowest2, highest5] = [bottomLeft, topRight].map((value) => numbers.round(value, unit, [bottomLeft, topRight])), [much, little] = [topRight - bottomRight, topLeft - bottomLeft].map((gain) => numbers.difference(gain, unit));
  return [words.averaged, words.corners(lowest2, highest5), words.interaction(y, x, much, little)];
}
function columns17(options = {}) {
  let { unit, measure, x, y } = leverNames(options), labels = quantileWords[settingOf(options).locale].columns;
  return [
    { key: "y", label: capital(y), unit: "number" },
    { key: "x", label: capital(x), unit: "number" },
    { key: "value", label: capital(measure), unit },
    { key: "low", label: labels.low, unit },
    { key: "high", label: labels.high, unit }
  ];
}

// dist-all/charts/levers/leverMultiples.js
var en12 = {
  best: (measure, lever, at, mean2, other, otherMean) => `${capital(measure)} ${verbOf("en", measure, "is", "are")} highest with ${lever} ${at}: ${mean2} on average, ${otherMean} with ${other}`,
  keeps: (measure, lever, low, high) => `Raising ${lever} hardly moves ${measure}: ${low} to ${high} on average`,
  one: (measure, lever, at, mean2) => `${capital(measure)} with ${lever} ${at}: ${mean2} on average`,
  highest: (levers, value) => `The highest of all combinations: ${levers}: ${value}.`,
  colours: "All maps share their colours.",
  subtitle: (measure, first, second, third) => `${capital(measure)}, by ${first} and ${second}; a map for each ${third}`,
  mean: (value) => `on average ${value}`,
  chosen: (maps, values, lever) => `${maps} of the ${values} values of ${lever}, evenly chosen; the data hold all.`,
  ranges: (lever) => `Each map covers a part of the range of ${lever} and is named by its middle.`
}, it12 = {
  best: (measure, lever, at, mean2, other, otherMean) => `Con ${lever} ${at} ${measure} ${verbOf("it", measure, "tocca", "toccano")} il massimo: in media ${mean2}, contro ${otherMean} con ${other}`,
  keeps: (measure, lever, low, high) => `${capital(lever)} in aumento: cambia poco ${measure}: in media da ${low} a ${high}`,
  one: (measure, lever, at, mean2) => `Con ${lever} ${at} ${measure}: in media ${mean2}`,
  highest: (levers, value) => `La migliore fra tutte le combinazioni: ${levers}: ${value}.`,
  colours: "Tutte le mappe hanno gli stessi colori.",
  subtitle: (measure, first, second, third) => `${capital(measure)}, per ${first} e ${second}; una mappa per ogni valore di ${third}`,
  mean: (value) => `in media ${value}`,
  chosen: (maps, values, lever) => `${maps} dei ${values} valori di ${lever}, scelti a distanza uguale; i dati li contengono tutti.`,
  ranges: (lever) => `Ogni mappa copre una parte dell\u2019intervallo di ${lever} e porta il nome del suo centro.`
}, leverMultiplesWords = { en: en12, it: it12 }, leverMultiples = chartOf({
  name: "leverMultiples",
  compose: compose18,
  find: find18,
  columns: columns18
}), [HEIGHT8, LEAST2] = [230, 200];
function compose18(rows, setting, options) {
  let maps = mapsOf(rows);
  if (maps.length === 0)
    return;
  let { unit, measure, x, y } = leverNames(options), z = thirdName(options), words = leverMultiplesWords[setting.locale], known = maps.flatMap((map) => map.rows.map(({ value }) => value)), domain = [Math.min(...known), Math.max(...known)], multiples = maps.map((map) => ({
    title: `${capital(z)} ${placeOf(setting, map, maps)}`,
    subtitle: words.mean(setting.numbers.short(map.mean, unit)),
    draw: (own) => leverMap(own, map.rows, { ...options, domain, height: HEIGHT8 * setting.heightScale })
  })), legend = rampLegend(setting, domain, unit);
  return {
    subtitle: words.subtitle(measure, y, x, z),
    caption: captionOf(setting, maps.length, options),
    panels: [legend, smallMultiples(setting, multiples, maps.length === 4 ? 2 : 3, LEAST2)]
  };
}
function captionOf(setting, maps, { isBinned, values = maps, ...options }) {
  let { caption, binned } = leverGridWords[setting.locale], { chosen, ranges } = leverMultiplesWords[setting.locale], z = thirdName(options);
  return isBinned ? `${binned(setting.runs)} ${ranges(z)}` : caption(setting.runs) + (values > maps ? ` ${chosen(maps, values, z)}` : "");
}
function mapsOf(rows) {
  let known = rows.filter(({ value }) => Number.isFinite(value));
  return [...new Set(known.map(({ z }) => z))].sort((a, b) => a - b).map((z) => {
    let own = known.filter((row) => row.z === z);
    return { z, rows: own, mean: mean(own.map(({ value }) => value)) };
  });
}
function find18(rows, options = {}) {
  let setting = settingOf(options), maps = mapsOf(rows);
  if (maps.length === 0)
    return quantileWords[setting.locale].nothing;
  let words = leverMultiplesWords[setting.locale], highest5 = maps.flatMap((map) => map.rows).reduce((a, b) => b.value > a.value ? b : a), { unit, x, y } = leverNames(options), { numbers } = setting, write = (value) => numbers.format(value, "number"), all = [...[`${y} ${write(highest5.y)}`, `${x} ${write(highest5.x)}`], `${thirdName(options)} ${write(highest5.z)}`].join(", ");
  return {
    title: titleOf2(setting, maps, options),
    sentences: [words.highest(all, numbers.round(highest5.value, unit)), words.colours]
  };
}
function titleOf2(setting, maps, options) {
  let { numbers, locale } = setting, { unit, measure } = leverNames(options), words = leverMultiplesWords[locale], z = thirdName(options), sorted5 = maps.toSorted((a, b) => a.mean - b.mean), [worst, best] = [sorted5[0], sorted5[sorted5.length - 1]], [low, high] = [worst, best].map((map) => numbers.round(map.mean, unit, [worst.mean, best.mean]));
  if (maps.length === 1)
    return words.one(measure, z, placeOf(setting, best, maps), high);
  let size = Math.max(Math.abs(worst.mean), Math.abs(best.mean));
  if (!(best.mean - worst.mean >= 0.02 * size) || size === 0)
    return words.keeps(measure, z, low, high);
  let [at, other] = [best, worst].map((map) => placeOf(setting, map, maps));
  return words.best(measure, z, at, high, other, low);
}
function placeOf({ numbers }, { z }, maps) {
  let values = maps.map((map) => map.z);
  return numbers.ticks(values, "number")[values.indexOf(z)];
}
function thirdName(options) {
  return nameInSentence(leverWord(settingOf(options).locale, options.z ?? "price", options.names));
}
function columns18(options = {}) {
  return [
    { key: "z", label: capital(thirdName(options)), unit: "number" },
    ...qualityCoverageHeatMap.columns(options)
  ];
}

// dist-all/charts/journeys/momentFunnel.js
var en13 = {
  title: (moment, share, lost) => `${share} of visits in ${moment} end in a purchase; before that most journeys are lost in ${lost}`,
  only: (moment, share) => `${share} of visits in ${moment} end in a purchase`,
  lost: (moment, lost, visits, share) => `In ${moment} ${lost} of ${visits} visits (${share}) are the last of their journey.`,
  unmet: (moment, share) => `${share} of visits in ${moment} meet no brand at all, more than in any other moment.`,
  allMet: "In every moment every visit meets at least one brand.",
  subtitle: "Visits to each micro-moment over the whole run, and what became of them",
  visits: (count) => `${count} visits`,
  met: (count, share) => `${count} met a brand \xB7 ${share}`,
  wentOn: (count, share) => `${count} went on \xB7 ${share}`,
  bought: (count, share) => `${count} bought \xB7 ${share}`,
  columns: {
    moment: "Micro-moment",
    visits: "Visits",
    met: "Met a brand",
    wentOn: "Went on",
    bought: "Bought"
  }
}, it13 = {
  title: (moment, share, lost) => `${capital(withArticle(share))} delle visite in ${moment} finisce in un acquisto; prima, i percorsi si perdono soprattutto in ${lost}`,
  only: (moment, share) => `${capital(withArticle(share))} delle visite in ${moment} finisce in un acquisto`,
  lost: (moment, lost, visits, share) => `In ${moment} ${lost} di ${visits} visite (${share}) sono le ultime del percorso.`,
  unmet: (moment, share) => `${capital(withArticle(share))} delle visite in ${moment} non incontra nessuna marca, pi\xF9 che in ogni altro momento.`,
  allMet: "In ogni momento ogni visita incontra almeno una marca.",
  subtitle: "Visite a ogni micro-momento in tutta la simulazione, e come sono andate",
  visits: (count) => `${count} visite`,
  met: (count, share) => `${count} con una marca \xB7 ${share}`,
  wentOn: (count, share) => `${count} proseguono \xB7 ${share}`,
  bought: (count, share) => `${count} acquistano \xB7 ${share}`,
  columns: {
    moment: "Micro-momento",
    visits: "Visite",
    met: "Marca incontrata",
    wentOn: "Proseguono",
    bought: "Acquistano"
  }
}, momentFunnelWords = { en: en13, it: it13 }, momentFunnel = chartOf({ name: "momentFunnel", compose: compose19, find: find19, columns: columns19 });
function compose19(rows, setting) {
  if (!rows.some(isVisited))
    return;
  let { subtitle } = momentFunnelWords[setting.locale], caption = quantileWords[setting.locale].means(setting.runs), bars = barRows(setting, rows.flatMap((row) => barsOf(setting, row)), 20);
  return { subtitle, caption, panels: [bars] };
}
function barsOf({ numbers, locale, look }, row) {
  let words = momentFunnelWords[locale], count = (value) => numbers.format(value, "count"), part = (value) => row.visits > 0 ? numbers.format(value / row.visits, "share") : "\u2013", bar = (to, label2, colour) => ({ name: "", from: 0, to, label: label2, colour });
  return [
    {
      ...bar(row.visits, words.visits(count(row.visits)), look.pale),
      name: momentName(locale, row.moment),
      startsGroup: !0
    },
    bar(row.met, words.met(count(row.met), part(row.met)), look.series[4]),
    bar(row.wentOn, words.wentOn(count(row.wentOn), part(row.wentOn)), look.series[0]),
    // Only the moments that end in purchases have a bar for them.
    ...row.bought > 0 ? [bar(row.bought, words.bought(count(row.bought), part(row.bought)), look.series[1])] : []
  ];
}
function find19(rows, options = {}) {
  let { numbers, locale } = settingOf(options), words = momentFunnelWords[locale], visited = rows.filter(isVisited);
  if (visited.length === 0)
    return quantileWords[locale].nothing;
  let share = (part, whole) => numbers.format(part / whole, "share"), name = ({ moment }) => quotedMoment(locale, moment), buying = highest4(visited, ({ bought: bought2, visits }) => bought2 / visits), before = visited.filter((row) => row !== buying), losing = highest4(before.length > 0 ? before : visited, lostIn), unmet = highest4(visited, ({ met, visits }) => 1 - met / visits), bought = share(buying.bought, buying.visits), lost = numbers.format(lostIn(losing), "count");
  return {
    title: losing === buying ? words.only(name(buying), bought) : words.title(name(buying), bought, name(losing)),
    sentences: [
      words.lost(name(losing), lost, numbers.format(losing.visits, "count"), share(lostIn(losing), losing.visits)),
      unmet.met < unmet.visits ? words.unmet(name(unmet), share(unmet.visits - unmet.met, unmet.visits)) : words.allMet
    ]
  };
}
function isVisited({ visits }) {
  return visits > 0;
}
function lostIn({ visits, wentOn }) {
  return visits - wentOn;
}
function highest4(rows, measure) {
  return rows.reduce((best, row) => measure(row) > measure(best) ? row : best);
}
function columns19(options = {}) {
  let labels = momentFunnelWords[settingOf(options).locale].columns;
  return [
    { key: "moment", label: labels.moment, unit: "text" },
    { key: "visits", label: labels.visits, unit: "count" },
    { key: "met", label: labels.met, unit: "count" },
    { key: "wentOn", label: labels.wentOn, unit: "count" },
    { key: "bought", label: labels.bought, unit: "count" }
  ];
}

// dist-all/charts/plans/words/moneyWaterfall.js
var en14 = {
  gains: (brand, revenue, profit, share) => `Of ${revenue} that ${brand} takes, ${profit} are left as profit (${share})`,
  loses: (brand, revenue, loss) => `${brand} takes ${revenue} and loses ${loss}`,
  largest: (kind, amount, share) => `The largest cost is ${kind}: ${amount}, ${share} of all costs.`,
  free: "There are no costs.",
  subtitle: (brand) => `From revenue to profit of ${brand} over the whole run`,
  profit: "profit",
  kinds: {
    revenue: "revenue",
    unitCost: "making the units",
    coverage: "being present",
    content: "content",
    contacts: "contacts",
    care: "care desk",
    advertising: "advertising",
    seeding: "seeding",
    fakeReviews: "bought reviews",
    fixed: "fixed costs"
  },
  columns: { kind: "Kind", value: "Amount" }
}, it14 = {
  gains: (brand, revenue, profit, share) => `Di ${revenue} che ${brand} incassa, ${profit} restano come profitto (${share})`,
  loses: (brand, revenue, loss) => `${brand} incassa ${revenue} e perde ${loss}`,
  largest: (kind, amount, share) => `Il costo maggiore: ${kind}, ${amount}, ${withArticle(share)} di tutti i costi.`,
  free: "Non ci sono costi.",
  subtitle: (brand) => `Dal ricavo al profitto di ${brand} in tutta la simulazione`,
  profit: "profitto",
  kinds: {
    revenue: "ricavo",
    unitCost: "produzione",
    coverage: "presenza",
    content: "contenuti",
    contacts: "contatti",
    care: "assistenza",
    advertising: "pubblicit\xE0",
    seeding: "prodotti regalati",
    fakeReviews: "recensioni comprate",
    fixed: "costi fissi"
  },
  columns: { kind: "Voce", value: "Importo" }
}, moneyWaterfallWords = { en: en14, it: it14 };
function moneyKind(words, kind) {
  if (kind === "profit")
    return capital(words.profit);
  let kinds = words.kinds;
  return Object.hasOwn(kinds, kind) ? capital(kinds[kind]) : kind;
}

// dist-all/charts/plans/moneyWaterfall.js
var moneyWaterfall = chartOf({ name: "moneyWaterfall", compose: compose20, find: find20, columns: columns20 });
function compose20(rows, setting, options) {
  if (!rows.some(({ value }) => value > 0))
    return;
  let subtitle = moneyWaterfallWords[setting.locale].subtitle(nameInSentence(options.focus ?? "")), caption = quantileWords[setting.locale].means(setting.runs);
  return { subtitle, caption, panels: [barRows(setting, stepsOf2(setting, rows), 28)] };
}
function stepsOf2({ locale, numbers, look }, rows) {
  let words = moneyWaterfallWords[locale], { revenue, costs, profit } = totalsOf(rows), write = (value) => numbers.format(value, "money"), whole = (kind, to, colour) => ({
    name: moneyKind(words, kind),
    from: 0,
    to,
    label: write(to),
    colour
  }), left = revenue, steps = costs.map(({ kind, value }) => {
    let from = left;
    return left -= value, {
      name: moneyKind(words, kind),
      from: left,
      to: from,
      label: write(-value),
      colour: look.series[1]
    };
  });
  return [whole("revenue", revenue, look.series[0]), ...steps, whole("profit", profit, look.series[2])];
}
function find20(rows, options = {}) {
  let { numbers, locale } = settingOf(options), words = moneyWaterfallWords[locale], { revenue, costs, profit, allCosts } = totalsOf(rows);
  if (!(revenue > 0 || allCosts > 0))
    return quantileWords[locale].nothing;
  let write = (value) => numbers.round(value, "money"), brand = nameInSentence(options.focus ?? ""), title = profit >= 0 ? words.gains(brand, write(revenue), write(profit), numbers.format(profit / revenue, "share")) : words.loses(brand, write(revenue), write(-profit)), [largest] = costs.toSorted((a, b) => b.value - a.value);
  if (largest === void 0)
    return { title, sentences: [words.free] };
  let kind = moneyKind(words, largest.kind).toLowerCase(), share = numbers.format(largest.value / allCosts, "share");
  return { title, sentences: [words.largest(kind, write(largest.value), share)] };
}
function totalsOf(rows) {
  let revenue = rows.find(({ kind }) => kind === "revenue")?.value ?? 0, costs = rows.filter(({ kind, value }) => kind !== "revenue" && value > 0), allCosts = costs.reduce((sum, { value }) => sum + value, 0);
  return { revenue, costs, allCosts, profit: revenue - allCosts };
}
function columns20(options = {}) {
  let labels = moneyWaterfallWords[settingOf(options).locale].columns;
  return [
    { key: "kind", label: labels.kind, unit: "text" },
    { key: "value", label: labels.value, unit: "money" }
  ];
}

// dist-all/charts/overTime/quantileColumns.js
function quantileColumns(options, unit) {
  let labels = quantileWords[settingOf(options).locale].columns;
  return [
    { key: "date", label: labels.date, unit: "date" },
    { key: "brand", label: labels.brand, unit: "text" },
    { key: "p05", label: labels.p05, unit },
    { key: "p25", label: labels.p25, unit },
    { key: "p50", label: labels.p50, unit },
    { key: "p75", label: labels.p75, unit },
    { key: "p95", label: labels.p95, unit }
  ];
}

// dist-all/numeric/intervals/comparedDays.js
var [LONGEST, SHORTEST] = [90, 14];
function comparedDays(days, start = 28) {
  if (days - LONGEST - 364 >= start) {
    let later = [days - LONGEST, days - 1];
    return { earlier: [later[0] - 364, later[1] - 364], later, isYearBefore: !0 };
  }
  let half = Math.floor((days - start) / 2), length = half >= LONGEST ? LONGEST : half - half % 7;
  if (!(length < SHORTEST))
    return {
      earlier: [start, start + length - 1],
      later: [days - length, days - 1],
      isYearBefore: !1
    };
}

// dist-all/charts/overTime/trend.js
var DAY = 864e5, WEEK = 7;
function trendOf(rows, focus, weeks = 1, known) {
  let valued = rows.filter(({ p50 }) => Number.isFinite(p50)), lastOf2 = (brand2) => valued.findLast((row) => row.brand === brand2), [brand, ...others] = brandsOf(rows, focus), last = lastOf2(brand);
  if (last === void 0)
    return;
  let own = rows.filter((row) => row.brand === brand), ranking2 = [brand, ...others].flatMap((name) => lastOf2(name) ?? []).sort((a, b) => b.p50 - a.p50), peak = settledRows(own, weeks).filter(({ p50 }) => Number.isFinite(p50)).reduce((highest5, row) => row.p50 > highest5.p50 ? row : highest5, last);
  return { brand, change: known ?? changeIn(own, weeks), last, peak, ranking: ranking2 };
}
function daysOf(rows, weeks) {
  let first = Date.parse(rows[0].date) - (weeks * WEEK - 1) * DAY, ends = rows.map(({ date }) => Math.round((Date.parse(date) - first) / DAY));
  return { days: ends[ends.length - 1] + 1, ends };
}
function settledRows(rows, weeks) {
  let { days, ends } = daysOf(rows, weeks), compared = comparedDays(days);
  if (compared === void 0)
    return rows;
  let start = compared.isYearBefore ? comparedDays(364)?.earlier[0] : compared.earlier[0];
  return rows.filter((_, at) => ends[at] > (start ?? 0));
}
function changeIn(rows, weeks) {
  let { days, ends } = daysOf(rows, weeks), compared = comparedDays(days);
  if (compared === void 0)
    return { direction: "short" };
  let within2 = ([first, last]) => rows.filter(({ p50 }, at) => Number.isFinite(p50) && ends[at] - weeks * WEEK + 1 >= first - 3 && ends[at] <= last + 3), [earlier, later] = [within2(compared.earlier), within2(compared.later)];
  if (earlier.length === 0 || later.length === 0)
    return { direction: "short" };
  let [from, to] = [earlier, later].map((own) => meanOf(own.map(({ p50 }) => p50))), dates = (own) => [
    startOf(own[0], weeks),
    own[own.length - 1].date
  ];
  return {
    direction: directionOf2(from, to, [...earlier, ...later]),
    from,
    to,
    earlier: dates(earlier),
    later: dates(later),
    isYearBefore: compared.isYearBefore
  };
}
function startOf({ date }, weeks) {
  return new Date(Date.parse(date) - (weeks * WEEK - 1) * DAY).toISOString().slice(0, 10);
}
function directionOf2(from, to, rows) {
  let bands = rows.map(({ p05, p95 }) => (p95 - p05) / 2).filter(Number.isFinite), luck = bands.length === 0 ? 0 : Math.sqrt(meanOf(bands.map((band) => band * band))), size = Math.max(Math.abs(from), Math.abs(to));
  return Math.abs(to - from) > Math.max(luck, 0.02 * size) ? to > from ? "rises" : "falls" : "holds";
}
var meanOf = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

// dist-all/drawing/words/trend.js
var en15 = {
  yearBefore: (later, earlier) => `Compared: ${later} with the same weeks a year earlier, ${earlier}.`,
  afterStart: (later, earlier) => `Compared: ${later} with ${earlier}, after the first weeks, in which a market is still growing.`,
  span: (first, last) => `${first} to ${last}`,
  season: "First and last weeks are not compared: they lie in different seasons.",
  peak: (value, day) => `Highest: ${value}, up to ${day}.`,
  unknown: (measure, from, to) => `${measure}: ${from}, then ${to}; these runs cannot tell whether that is a change`,
  ends: (measure, at) => `${measure}: ${at} at the end`,
  atEnd: (measure, value) => `${measure} are highest at the end: ${value}`,
  peaks: (measure, value, day, last) => `${measure} peak at ${value} (up to ${day}) and end at ${last}`
}, it15 = {
  yearBefore: (later, earlier) => `A confronto: ${later} con le stesse settimane dell\u2019anno prima, ${earlier}.`,
  afterStart: (later, earlier) => `A confronto: ${later} con ${earlier}, dopo le prime settimane, in cui un mercato cresce ancora.`,
  span: (first, last) => `${first} \u2013 ${last}`,
  season: "Le prime settimane e le ultime non si confrontano: sono in stagioni diverse.",
  peak: (value, day) => `Massimo: ${value}, fino al ${day}.`,
  unknown: (measure, from, to) => `${measure}: ${from}, poi ${to}; se sia un cambiamento, queste simulazioni non sanno dirlo`,
  ends: (measure, at) => `${measure}: alla fine ${at}`,
  atEnd: (measure, value) => `${measure}: massimo alla fine, ${value}`,
  peaks: (measure, value, day, last) => `${measure}: massimo ${value} (fino al ${day}), alla fine ${last}`
}, trendWords = { en: en15, it: it15 };

// dist-all/charts/overTime/trendChart.js
var HEIGHT9 = 320, PEAK = 0.1;
function trendChart(spec) {
  return chartOf({
    name: spec.name,
    compose: (rows, setting) => composeTrend(spec, rows, setting),
    find: (rows, options) => findTrend(spec, rows, options),
    columns: (options = {}) => quantileColumns(options, spec.unit)
  });
}
function composeTrend(spec, rows, setting) {
  if (trendOf(rows, setting.focus) === void 0)
    return;
  let words = spec.words[setting.locale], caption = timeCaption(setting, rows), subtitle = `${words.subtitle}, ${weekWords(setting.locale, setting.weeks).by}`, lines = quantileLines(setting, {
    ...spec,
    rows,
    title: words.axis,
    height: HEIGHT9 * setting.heightScale
  });
  return { subtitle, caption, panels: [lines] };
}
function findTrend(spec, rows, options = {}) {
  let { locale, focus, weeks } = settingOf(options), trend2 = trendOf(rows, focus, weeks, options.change);
  return trend2 === void 0 ? quantileWords[locale].nothing : sayTrend(spec, trend2, options);
}
function sayTrend(spec, trend2, options) {
  let { words, unit } = spec, setting = settingOf(options), { numbers, locale, weeks } = setting, { last } = trend2, say = words[locale], interval = intervalClause(last, unit, setting), value = numbers.format(last.p50, unit);
  return {
    title: titleOf3(spec, trend2, setting),
    sentences: [
      ...sayCompared(trend2.change, setting),
      ...isPeakTold(spec, trend2) ? [trendWords[locale].peak(numbers.format(trend2.peak.p50, unit), numbers.day(trend2.peak.date))] : [],
      say.last(weekWords(locale, weeks), numbers.day(last.date), value, interval),
      ...sayRanking(say, trend2, (one) => numbers.format(one, unit))
    ]
  };
}
function titleOf3({ words, unit, metric }, trend2, { numbers, locale }) {
  let { change, last, peak } = trend2, { direction, from, to } = change, say = words[locale], name = nameInSentence(trend2.brand), measure = capital(measureName(locale, metric, name)), write = (value, ...like) => numbers.format(value, unit, like), end = write(last.p50);
  if (direction === "season")
    return peak.date === last.date ? trendWords[locale].atEnd(measure, end) : trendWords[locale].peaks(measure, write(peak.p50), numbers.day(peak.date), end);
  if (direction === "short" || from === void 0 || to === void 0)
    return trendWords[locale].ends(measure, end);
  let [before, after] = [write(from, to), write(to, from)];
  return direction === "unknown" ? trendWords[locale].unknown(measure, before, after) : direction === "holds" ? say.holds(name, write(to)) : say[direction](name, before, after);
}
function sayCompared({ direction, earlier, later, isYearBefore }, { numbers, locale }) {
  let words = trendWords[locale];
  if (direction === "season")
    return [words.season];
  if (earlier === void 0 || later === void 0)
    return [];
  let span = ([first, last]) => words.span(numbers.day(first), numbers.day(last));
  return [words[isYearBefore === !0 ? "yearBefore" : "afterStart"](span(later), span(earlier))];
}
function isPeakTold({ hasPeak = !1 }, { change, peak }) {
  if (!hasPeak || change.direction === "season" || change.direction === "short")
    return !1;
  let highest5 = Math.max(change.from ?? 0, change.to ?? 0);
  return peak.p50 > (1 + PEAK) * highest5;
}
function sayRanking(words, { brand, ranking: ranking2 }, write) {
  let [leader, second] = ranking2;
  if (second === void 0)
    return [];
  let [first, next] = [nameInSentence(leader.brand), nameInSentence(second.brand)];
  return write(leader.p50) === write(second.p50) ? [words.level(first, next, write(leader.p50))] : leader.brand === brand ? [words.leads(first, next, write(second.p50))] : [words.follows(first, write(leader.p50))];
}

// dist-all/charts/overTime/npsOverTime.js
var en16 = {
  rises: (brand, from, to) => `${brand}\u2019s net promoter score rises from ${from} to ${to}`,
  falls: (brand, from, to) => `${brand}\u2019s net promoter score falls from ${from} to ${to}`,
  holds: (brand, at) => `${brand}\u2019s net promoter score stays at about ${at}`,
  last: (weeks, day, score, interval) => `${weeks.last(day)} it is ${score}${interval}.`,
  leads: (brand, second, score) => `${brand} is recommended most, before ${second} with ${score}.`,
  follows: (leader, score) => `${leader} is recommended most, with ${score}.`,
  level: (leader, second, value) => `${leader} and ${second} are recommended most, both with ${value}.`,
  subtitle: "Per cent of promoters minus per cent of detractors among users",
  axis: "Net promoter score"
}, it16 = {
  rises: (brand, from, to) => `Il net promoter score di ${brand} sale da ${from} a ${to}`,
  falls: (brand, from, to) => `Il net promoter score di ${brand} scende da ${from} a ${to}`,
  holds: (brand, at) => `Il net promoter score di ${brand} resta intorno a ${at}`,
  last: (weeks, day, score, interval) => `${weeks.last(day)} \xE8 ${score}${interval}.`,
  leads: (brand, second, score) => `${brand} \xE8 la pi\xF9 consigliata, davanti a ${second} con ${score}.`,
  follows: (leader, score) => `La pi\xF9 consigliata \xE8 ${leader}, con ${score}.`,
  level: (leader, second, value) => `Le pi\xF9 consigliate sono ${leader} e ${second}, entrambe con ${value}.`,
  subtitle: "Percentuale di promotori meno percentuale di detrattori fra chi ha usato il prodotto",
  axis: "Net promoter score"
}, npsOverTimeWords = { en: en16, it: it16 }, npsOverTime = trendChart({
  name: "npsOverTime",
  unit: "points",
  metric: "nps",
  words: npsOverTimeWords,
  include: [0]
});

// dist-all/charts/comparison/pairedDifference.js
var pairedDifference = chartOf({
  name: "pairedDifference",
  compose: compose21,
  find: find21,
  columns: columns21
});
function compose21(rows, setting, options) {
  let known = knownRows6(rows);
  if (known.length === 0)
    return;
  let words = pairedDifferenceWords[setting.locale], groups = groupsOf3(setting, known), frame = differenceFrame(setting, groups.map(({ differences }) => differences)), panels = groups.map(({ heading: heading2, differences }) => differenceRowsPanel(setting, differences, frame, heading2)), period = options.period === void 0 ? "" : `, ${options.period}`, level = setting.numbers.format(options.level ?? 0.9, "share");
  return { subtitle: words.subtitle(period), caption: words.caption(setting.runs, level), panels };
}
function groupsOf3(setting, rows) {
  let isSingle = new Set(rows.map(({ alternative }) => alternative)).size === 1;
  return [...new Set(rows.map((row) => measureOf2(setting, row)))].map((measure) => {
    let own = rows.filter((row) => measureOf2(setting, row) === measure), heading2 = capital(measure);
    return {
      heading: isSingle ? void 0 : heading2,
      differences: own.map((row) => {
        let { alternative, difference, low, high } = row;
        return { name: isSingle ? heading2 : cleanName(alternative), difference, low, high, clarity: clarityOf2(row), text: tell2(setting, row) };
      })
    };
  });
}
function measureOf2({ locale, focus }, { metric, brand }) {
  return brand === "" || brand === focus ? measureNoun(locale, metric) : measureName(locale, metric, nameInSentence(brand));
}
function find21(rows, options = {}) {
  let setting = settingOf(options), words = pairedDifferenceWords[setting.locale], known = knownRows6(rows), [first] = known;
  if (first === void 0)
    return quantileWords[setting.locale].nothing;
  let main = known.filter(({ metric, brand }) => metric === first.metric && brand === first.brand), measure = measureName(setting.locale, first.metric, nameInSentence(first.brand)), alternatives = [...new Set(known.map(({ alternative }) => alternative))];
  return {
    title: main.length === 1 ? sayOne(setting, first, measure) : saySeveral(setting, main, measure),
    sentences: alternatives.map((name) => {
      let parts = known.filter(({ alternative }) => alternative === name).map((row) => `${measureOf2(setting, row)} ${tell2(setting, row)}`);
      return words.line(nameInSentence(name), parts.join("; "));
    })
  };
}
function sayOne(setting, row, measure) {
  let words = pairedDifferenceWords[setting.locale], name = capital(nameInSentence(row.alternative)), clarity = clarityOf2(row);
  return clarity === "same" || clarity === "unknown" ? words[clarity](name, measure) : words[clarity](name, measure, sizeText(setting.numbers, Math.abs(row.difference), reachOf(row), row.unit));
}
function saySeveral(setting, rows, measure) {
  let words = pairedDifferenceWords[setting.locale];
  if (!rows.some((row) => clarityOf2(row) === "higher"))
    return words.none(measure);
  let [best, ...others] = rows.toSorted((a, b) => b.difference - a.difference), isTied = (row) => row.isAmongHighest ?? row.high > best.low, tied = others.filter(isTied).map(({ alternative }) => nameInSentence(alternative)), name = nameInSentence(best.alternative);
  return tied.length > 0 ? words.tied([name, ...tied], measure) : words.most(name, measure, tell2(setting, best));
}
function tell2({ numbers, locale }, row) {
  let words = pairedDifferenceWords[locale], clarity = clarityOf2(row);
  if (clarity === "same")
    return words.noDifference;
  let change = changeInterval(numbers, row, row.unit);
  return clarity === "unknown" ? `${change}, ${words.cannotTell}` : change;
}
function clarityOf2({ difference, low, high }) {
  return low > 0 ? "higher" : high < 0 ? "lower" : difference === 0 && low === 0 && high === 0 ? "same" : "unknown";
}
var reachOf = ({ low, high }) => (high - low) / 2;
function knownRows6(rows) {
  return rows.filter(({ difference }) => Number.isFinite(difference));
}
function columns21(options = {}) {
  let { columns: labels } = pairedDifferenceWords[settingOf(options).locale], text = (key) => ({ key, label: labels[key], unit: "text" }), number = (key) => ({ key, label: labels[key], unit: "number" });
  return [
    text("alternative"),
    text("brand"),
    text("metric"),
    text("unit"),
    number("baseline"),
    number("value"),
    number("difference"),
    number("low"),
    number("high")
  ];
}

// dist-all/charts/levers/words/sensitivity.js
var en17 = {
  nothing: {
    title: "No setting moves anything",
    sentences: ["The outcome stays the same whatever is varied."]
  },
  strongest: (setting, measure, effect2) => `Of all settings varied, raising ${setting} moves ${measure} most: ${effect2} over its range`,
  interval: (setting, low, high) => `On average over all other settings, raising ${setting} through its range changes it by ${low} to ${high}.`,
  bothWays: (setting, rises, falls) => `Raising ${setting} works both ways: ${rises} in some cases, ${falls} in others.`,
  weakest: (setting, effect2) => `Least comes of ${setting}: ${effect2}.`,
  tornado: (measure) => `Change of ${measure} when a setting goes from the lower to the upper end of its range`,
  tornadoCaption: "Bars: where it rises, where it falls. Thin line: interval of the mean change.",
  plane: (measure) => `Effect on ${measure} of the whole range of each setting (Morris)`,
  planeX: "mean size of the effect (\u03BC*)",
  planeY: "spread (\u03C3)",
  planeCaption: "Right: matters. High: depends on the other settings, or bends. Lines: intervals.",
  planeLuck: "left of here: may be luck",
  clear: (count, all, measure) => {
    let rest = `${measure} more than luck could`;
    return count === 0 ? `No setting varied moves ${rest}` : count < all ? `${count} of ${all} settings varied ${count === 1 ? "moves" : "move"} ${rest}` : all === 1 ? `The setting varied moves ${rest}` : `All ${all} settings varied move ${rest}`;
  },
  largest: (setting, effect2) => `The largest effect is that of ${setting}: ${effect2} on average, up or down.`,
  depends: (setting) => `What raising ${setting} does depends most on the other settings, or on where it starts.`,
  steady: "No effect varies as much as it is large: the settings add up.",
  owns: (setting, share, measure) => `Of what varies in ${measure}, ${share} comes of ${setting} alone`,
  together: (share) => `${share} of the variance comes from settings acting together.`,
  none: "The settings add up: hardly anything comes from them acting together.",
  luck: (share) => `At most ${share} of the variance between points is luck left over.`,
  shares: (measure) => `Share of the variance of ${measure} over the ranges (Sobol\u2019 indices)`,
  sharesCaption: "Thin line: interval over resampled points. Shares with others overlap, so they may add up to more than 100%.",
  alone: "alone",
  withOthers: "with others",
  percentagePoints: "points",
  columns: {
    setting: "Setting",
    rises: "Where it rises",
    falls: "Where it falls",
    net: "Mean change",
    low: "Low end of interval",
    high: "High end of interval",
    size: "Mean size of effect (\u03BC*)",
    deviation: "Spread of effect (\u03C3)",
    first: "Share alone",
    firstLow: "Share alone, at least",
    firstHigh: "Share alone, at most",
    total: "Share with others",
    totalLow: "Share with others, at least",
    totalHigh: "Share with others, at most"
  }
}, it17 = {
  nothing: {
    title: "Nessuna impostazione muove niente",
    sentences: ["Il risultato resta lo stesso, qualunque cosa si vari."]
  },
  strongest: (setting, measure, effect2) => `Fra le impostazioni variate, quella che conta di pi\xF9 per ${measure} \xE8 ${setting}: ${effect2} su tutto l\u2019intervallo`,
  interval: (setting, low, high) => `In media su tutte le altre impostazioni, portare ${setting} da un estremo all\u2019altro cambia da ${low} a ${high}.`,
  bothWays: (setting, rises, falls) => `${capital(setting)}: agisce nei due sensi, ${rises} in alcuni casi, ${falls} in altri.`,
  weakest: (setting, effect2) => `Quella che conta di meno \xE8 ${setting}: ${effect2}.`,
  tornado: (measure) => `Come cambia ${measure} quando un\u2019impostazione va dall\u2019estremo basso a quello alto del suo intervallo`,
  tornadoCaption: "Barre: dove sale, dove scende. Linea sottile: intervallo del cambiamento medio.",
  plane: (measure) => `Effetto dell\u2019intero intervallo di ogni impostazione (Morris): ${measure}`,
  planeX: "grandezza media dell\u2019effetto (\u03BC*)",
  planeY: "variabilit\xE0 (\u03C3)",
  planeCaption: "A destra: conta. In alto: dipende dalle altre impostazioni, o non \xE8 lineare. Linee: intervalli.",
  planeLuck: "a sinistra: pu\xF2 essere il caso",
  clear: (count, all, measure) => {
    let rest = `per ${measure} pi\xF9 di quanto possa il caso`;
    return count === 0 ? `Nessuna impostazione variata conta ${rest}` : count === 1 && all > 1 ? `Una delle ${all} impostazioni variate conta ${rest}` : count < all ? `${count} delle ${all} impostazioni variate contano ${rest}` : all === 1 ? `L\u2019impostazione variata conta ${rest}` : `Tutte le ${all} impostazioni variate contano ${rest}`;
  },
  largest: (setting, effect2) => `L\u2019effetto pi\xF9 grande: ${setting}, ${effect2} in media, in pi\xF9 o in meno.`,
  depends: (setting) => `L\u2019effetto che dipende di pi\xF9 dalle altre impostazioni, o da dove si parte, \xE8 quello di ${setting}.`,
  steady: "Nessun effetto varia quanto \xE8 grande: le impostazioni si sommano.",
  owns: (setting, share, measure) => `Di ci\xF2 che varia (${measure}), ${share} viene da una sola impostazione: ${setting}`,
  together: (share) => `${share} della varianza viene da impostazioni che agiscono insieme.`,
  none: "Le impostazioni si sommano: quasi niente viene dal loro agire insieme.",
  luck: (share) => `Al massimo ${share} della varianza fra i punti \xE8 caso rimasto.`,
  shares: (measure) => `Parte della varianza sugli intervalli (indici di Sobol\u2019): ${measure}`,
  sharesCaption: "Linea sottile: intervallo su punti ricampionati. Le parti insieme ad altre si sovrappongono: la somma pu\xF2 superare il 100%.",
  alone: "da sola",
  withOthers: "con altre",
  percentagePoints: "punti",
  columns: {
    setting: "Impostazione",
    rises: "Dove sale",
    falls: "Dove scende",
    net: "Cambiamento medio",
    low: "Estremo basso dell\u2019intervallo",
    high: "Estremo alto dell\u2019intervallo",
    size: "Grandezza media dell\u2019effetto (\u03BC*)",
    deviation: "Variabilit\xE0 dell\u2019effetto (\u03C3)",
    first: "Parte da sola",
    firstLow: "Parte da sola, almeno",
    firstHigh: "Parte da sola, al massimo",
    total: "Parte con altre",
    totalLow: "Parte con altre, almeno",
    totalHigh: "Parte con altre, al massimo"
  }
}, sensitivityWords = { en: en17, it: it17 };

// dist-all/charts/levers/settingMeasure.js
function speechOf(options) {
  let { locale, numbers, focus } = settingOf(options), { metric, brand, unit } = options.measured ?? { metric: "share", brand: focus ?? "", unit: "share" }, change = (value) => numbers.difference(value, unit);
  return {
    measure: measureName(locale, metric, nameInSentence(brand)),
    unit,
    name: (setting) => nameInSentence(leverWord(locale, setting, options.names)),
    change,
    size: (value) => unit === "share" ? sizeInPoints(value) : numbers.round(value, unit)
  };
  function sizeInPoints(value) {
    return `${numbers.format(value * 100, "points")} ${sensitivityWords[locale].percentagePoints}`;
  }
}

// dist-all/charts/levers/morrisPlane.js
var morrisPlane = chartOf({
  name: "morrisPlane",
  compose: compose22,
  find: find22,
  columns: columns22
}), [HEIGHT10, MARGIN_TOP2, MARGIN_BOTTOM2] = [360, 26, 48], LABEL_HEIGHT = 15, LONGEST_NAME4 = 190;
function compose22(rows, setting, options) {
  let words = sensitivityWords[setting.locale], known = sorted2(rows);
  if (known.length !== 0)
    return {
      subtitle: words.plane(speechOf(options).measure),
      caption: words.planeCaption,
      panels: [plane(setting, known, options)]
    };
}
function plane(setting, rows, options) {
  let { look, width, document } = setting, words = sensitivityWords[setting.locale], luck = Number.isFinite(options.luck) ? options.luck ?? 0 : 0, across = axisOf(setting, options, [luck, ...rows.flatMap(({ size: size2, low, high }) => [size2, low, high])], width - 60), up = axisOf(setting, options, rows.map(({ deviation }) => deviation)), inPoints = speechOf(options).unit === "share" ? `, ${words.percentagePoints}` : "", { name, size } = speechOf(options), { colour } = seriesStyle(look, 0), panel = plotPanel(setting, {
    height: HEIGHT10 * setting.heightScale,
    marginLeft: widest(up.labels) + 14,
    marginRight: widest(across.labels) / 2 + 4,
    marginTop: MARGIN_TOP2,
    marginBottom: MARGIN_BOTTOM2,
    x: { domain: [...across.domain], label: null },
    y: { domain: [...up.domain], label: null },
    marks: [
      ...luck > 0 ? [rect([luck], { x1: 0, x2: luck, y1: up.domain[0], y2: up.domain[1], fill: look.pale })] : [],
      gridY(up.ticks, { stroke: look.grid, strokeOpacity: 1 }),
      axisY(up.ticks, { tickSize: 0, tickFormat: (_, at) => up.labels[at], fill: look.muted }),
      axisX(across.ticks, {
        tickFormat: (_, at) => across.labels[at],
        fill: look.muted,
        stroke: look.grid
      }),
      ruleY(rows, {
        x1: ({ low }) => Math.max(0, low),
        x2: "high",
        y: "deviation",
        stroke: colour,
        strokeOpacity: 0.6
      })
    ]
  }), style = { "font-size": SIZE.label, fill: look.muted }, end = { x: width, y: panel.height - 8, "text-anchor": "end", ...style };
  if (panel.node.append(
    axisTitle(setting, capital(words.planeY) + inPoints),
    svgElement(document, "text", end, `${capital(words.planeX)}${inPoints} \u2192`),
    ...names(setting, panel, rows, options),
    ...rows.map(({ setting: key, size: effect2, deviation }) => svgElement(document, "circle", { cx: panel.x(effect2), cy: panel.y(deviation), r: 4.5, fill: colour }, setting.hasTips ? [svgElement(document, "title", {}, tipOf(name(key), size(effect2)))] : []))
  ), luck > 0) {
    let place = { x: panel.x(luck) + 6, y: MARGIN_TOP2 + 12, dy: "0.35em", "text-anchor": "start" };
    panel.node.append(svgElement(document, "text", { ...place, ...style }, `\u2190 ${words.planeLuck}`));
  }
  return panel;
}
function names({ document, look, width }, panel, rows, options) {
  let speech = speechOf(options), places = moveApart(rows.map(({ deviation }) => panel.y(deviation) - 10), LABEL_HEIGHT, [MARGIN_TOP2 + (width < NARROW ? 28 : 18), panel.height - MARGIN_BOTTOM2 - 8]);
  return rows.map(({ setting, size }, at) => {
    let name = shorten(speech.name(setting), Math.min(LONGEST_NAME4, width / 2 - 16), SIZE.label), x = panel.x(size), isLeft = x + 10 + textWidth(name, SIZE.label) > width, attributes = {
      x: isLeft ? x - 9 : x + 9,
      y: places[at],
      dy: "0.35em",
      "text-anchor": isLeft ? "end" : "start",
      "font-size": SIZE.label,
      fill: look.ink,
      ...paperRim(look)
    };
    return svgElement(document, "text", attributes, name);
  });
}
function axisOf({ numbers }, options, values, room = Number.POSITIVE_INFINITY) {
  let { unit } = speechOf(options), told2 = unit === "share" || unit === "stars" ? "number" : unit, axis = axisAcross([0, ...values], told2, numbers, room, 5);
  if (unit !== "share")
    return axis;
  let points = axis.ticks.map((tick) => tick * 100);
  return { ...axis, labels: points.map((tick) => numbers.format(tick, "points", points)) };
}
function find22(rows, options = {}) {
  let words = sensitivityWords[settingOf(options).locale], { name, measure, size: write } = speechOf(options), known = sorted2(rows);
  if (known.length === 0)
    return quantileWords[settingOf(options).locale].nothing;
  if (known[0].size === 0)
    return words.nothing;
  let luck = Number.isFinite(options.luck) ? options.luck ?? 0 : 0, clear = known.filter(({ size, low }) => (Number.isNaN(low) ? size : low) > luck), bent = known.filter(({ size, deviation }) => deviation > size && size > luck), [most] = bent.toSorted((a, b) => b.deviation - a.deviation);
  return {
    title: words.clear(clear.length, known.length, measure),
    sentences: [
      words.largest(name(known[0].setting), write(known[0].size)),
      most === void 0 ? words.steady : words.depends(name(most.setting))
    ]
  };
}
function sorted2(rows) {
  return rows.filter(({ size, deviation }) => Number.isFinite(size) && Number.isFinite(deviation)).toSorted((a, b) => b.size - a.size);
}
function widest(labels) {
  return Math.max(...labels.map((label2) => textWidth(label2, SIZE.label)));
}
function columns22(options = {}) {
  let labels = sensitivityWords[settingOf(options).locale].columns, { unit } = speechOf(options);
  return [
    { key: "setting", label: labels.setting, unit: "text" },
    { key: "size", label: labels.size, unit },
    { key: "low", label: labels.low, unit },
    { key: "high", label: labels.high, unit },
    { key: "deviation", label: labels.deviation, unit }
  ];
}

// dist-all/charts/journeys/flowLayout.js
var import_d3_sankey = __toESM(require_d3_sankey(), 1);

// dist-all/charts/journeys/words/pathFlow.js
var OUTCOMES = ["focus", "other", "nothing", "left"], en18 = {
  title: (path, share, brand, bought) => `The most common path is ${path}: ${share} of journeys; ${bought} of them end with ${brand}`,
  best: (path, share, brand) => `Of the common paths ${path} leads to ${brand} most often: ${share} of its journeys end there.`,
  ends: (brand, focus, left) => `Of all journeys ${focus} end with ${brand}, and ${left} are left on the way.`,
  subtitle: (brand) => `Journeys by the touchpoints turned to, in their order, and by how they end; those that end with ${brand} in colour`,
  listSubtitle: (brand) => `The most common paths by the touchpoints turned to, in their order; in colour, how their journeys end: with ${brand}, or otherwise`,
  caption: (steps, covered) => `The first ${steps} touchpoints of each journey, in the order in which each was first turned to. The paths drawn are ${covered} of all journeys.`,
  outcome: (brand) => ({
    focus: `buy ${brand}`,
    other: "buy another",
    nothing: "buy nothing",
    left: "leave"
  }),
  elsewhere: "others",
  columns: { path: "Path", outcome: "End", journeys: "Journeys" }
}, it18 = {
  title: (path, share, brand, bought) => `Il percorso pi\xF9 comune \xE8 ${path}: ${withArticle(share)} dei percorsi; ${bought} di questi finisce con ${brand}`,
  best: (path, share, brand) => `Fra i percorsi comuni ${path} porta pi\xF9 spesso a ${brand}: ci arriva ${share}.`,
  ends: (brand, focus, left) => `Di tutti i percorsi ${focus} finisce con ${brand}, e ${left} si interrompe prima.`,
  subtitle: (brand) => `Percorsi per punti di contatto, nel loro ordine, e per come finiscono; a colori quelli che finiscono con ${brand}`,
  listSubtitle: (brand) => `I percorsi pi\xF9 comuni per punti di contatto, nel loro ordine; a colori, come finiscono: con ${brand} o altrimenti`,
  caption: (steps, covered) => `I primi ${steps} punti di contatto di ogni percorso, nell\u2019ordine della prima visita a ciascuno. I percorsi disegnati sono ${covered} di tutti.`,
  outcome: (brand) => ({
    focus: `comprano ${brand}`,
    other: "comprano altro",
    nothing: "non comprano",
    left: "lasciano"
  }),
  elsewhere: "altri",
  columns: { path: "Percorso", outcome: "Fine", journeys: "Percorsi" }
}, pathFlowWords = { en: en18, it: it18 };

// dist-all/charts/journeys/flowLayout.js
var MOST_TOUCHPOINTS = 6, PADDING = 18, ELSEWHERE = "";
function layOutFlow(rows, { width, height, node }) {
  let { nodes, links } = graphOf(rows), placed = (0, import_d3_sankey.sankey)().nodeId(({ id }) => id).nodeAlign(import_d3_sankey.sankeyJustify).nodeSort(null).nodeWidth(node).nodePadding(PADDING).extent([
    [0, 4],
    [width, height - 4]
  ])({ nodes, links });
  return [
    placed.nodes.map(({ step, name, outcome, x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0 }) => ({
      step: outcome === void 0 ? step : 3,
      name,
      outcome,
      left: x0,
      right: x1,
      top: y0,
      bottom: y1,
      journeys: value
    })),
    placed.links.map(({ source, target, y0 = 0, y1 = 0, width: thick = 0, isWon }) => ({
      fromX: source.x1,
      toX: target.x0,
      fromY: y0,
      toY: y1,
      width: thick,
      isWon
    }))
  ];
}
function graphOf(rows) {
  let known = rows.filter(({ journeys }) => journeys > 0), kept = frequentTouchpoints(known), nodes = /* @__PURE__ */ new Map(), streams = /* @__PURE__ */ new Map(), add = (node) => (nodes.set(node.id, node), node.id);
  for (let { path, outcome, journeys } of known) {
    let ids = path.split(" \u203A ").slice(0, 3).map((name, step) => {
      let shown = kept[step].has(name) ? name : ELSEWHERE;
      return add({ id: `${step} ${shown}`, step, name: shown, outcome: void 0 });
    });
    ids.push(add({ id: `end ${outcome}`, step: 3, name: outcome, outcome })), ids.slice(1).forEach((target, index) => {
      let source = ids[index], isWon = outcome === "focus", key = `${source}
${target}
${isWon}`, before = streams.get(key)?.value ?? 0;
      streams.set(key, { source, target, isWon, value: before + journeys });
    });
  }
  return { nodes: inOrder([...nodes.values()], kept), links: [...streams.values()] };
}
function frequentTouchpoints(rows) {
  return Array.from({ length: 3 }, (_, step) => {
    let counts = /* @__PURE__ */ new Map();
    for (let { path, journeys } of rows) {
      let name = path.split(" \u203A ")[step];
      name !== void 0 && counts.set(name, (counts.get(name) ?? 0) + journeys);
    }
    let sorted5 = [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
    return new Set(sorted5.slice(0, sorted5.length > MOST_TOUCHPOINTS ? MOST_TOUCHPOINTS - 1 : void 0));
  });
}
function inOrder(nodes, kept) {
  let rank = ({ step, name, outcome }) => {
    if (outcome !== void 0)
      return OUTCOMES.indexOf(outcome);
    let place = [...kept[step]].indexOf(name);
    return place < 0 ? MOST_TOUCHPOINTS : place;
  };
  return nodes.toSorted((a, b) => a.step - b.step || rank(a) - rank(b));
}

// dist-all/charts/journeys/flowPanel.js
var HEIGHT11 = 400, NODE = 12, MOST_END_ROOM = 230;
function flowPanel(setting, rows, outcomes) {
  let { look, width } = setting, height = HEIGHT11 * setting.heightScale, all = rows.reduce((sum, { journeys }) => sum + Math.max(0, journeys || 0), 0), endRoom = Math.min(MOST_END_ROOM, Math.max(...Object.values(outcomes).map((name) => textWidth(`${name} 0.00%`, SIZE.label, "bold"))) + 10), inner = width - endRoom, [nodes, links] = layOutFlow(rows, { width: inner, height, node: NODE }), colour = ({ outcome }) => colourOf2(setting, outcome), panel = plotPanel(setting, {
    height,
    margin: 0,
    x: { domain: [0, width], range: [0, width], axis: null },
    y: { domain: [0, height], range: [0, height], axis: null },
    marks: [
      link(links, {
        x1: "fromX",
        x2: "toX",
        y1: "fromY",
        y2: "toY",
        curve: "bump-x",
        stroke: (link2) => link2.isWon ? look.series[0] : look.muted,
        strokeOpacity: (link2) => link2.isWon ? 0.6 : 0.2,
        strokeWidth: (link2) => Math.max(0.5, link2.width),
        strokeLinecap: "butt",
        fill: "none"
      }),
      rect(nodes, { x1: "left", x2: "right", y1: "top", y2: "bottom", fill: colour })
    ]
  }), columns33 = new Set(nodes.map(({ step }) => step)).size, gap = (inner - NODE) / Math.max(1, columns33 - 1) - NODE;
  panel.node.append(...nodes.map((node) => nodeText(setting, node, outcomes, all, node.outcome === void 0 ? gap - 12 : endRoom - 8)));
  for (let text of panel.node.querySelectorAll("text"))
    for (let [name, value] of Object.entries(paperRim(look)))
      text.setAttribute(name, String(value));
  return panel;
}
function colourOf2({ look }, outcome) {
  let place = outcome === void 0 ? -1 : OUTCOMES.indexOf(outcome);
  return [look.muted, look.series[0], look.series[1], look.series[5], look.muted][place + 1];
}
function nodeText({ document, look, numbers, locale }, { name, outcome, right, top, bottom, journeys }, outcomes, all, room) {
  let share = numbers.format(journeys / all, "share"), touchpoint = name === ELSEWHERE ? pathFlowWords[locale].elsewhere : touchpointName(locale, name), called = outcome === void 0 ? cleanName(touchpoint) : outcomes[outcome], shown = isolate(shorten(called, room - textWidth(` ${share}`, SIZE.label, "bold"), SIZE.label)), attributes = {
    x: right + 6,
    y: (top + bottom) / 2,
    dy: "0.35em",
    "text-anchor": "start",
    "font-size": SIZE.label,
    fill: look.ink
  };
  return svgElement(document, "text", attributes, [
    document.createTextNode(`${shown} `),
    svgElement(document, "tspan", { "font-weight": "600" }, share)
  ]);
}

// dist-all/charts/journeys/pathList.js
var MOST_PATHS = 8, [LINE3, BAR, GAP2, MARK2] = [17, 14, 14, 18];
function commonPaths(rows) {
  let counts = /* @__PURE__ */ new Map();
  for (let { path, journeys } of rows)
    counts.set(path, (counts.get(path) ?? 0) + Math.max(0, journeys || 0));
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name).slice(0, MOST_PATHS).flatMap((name) => rows.filter(({ path }) => path === name));
}
function pathList(setting, rows, outcomes, all) {
  let { document, look, width } = setting, colours = [look.series[0], look.series[1], look.series[5], look.muted], colourOf3 = (outcome) => colours[OUTCOMES.indexOf(outcome)], names2 = [...new Set(rows.map(({ path }) => path))], ofPath = (path) => rows.filter((row) => row.path === path), longest = Math.max(...names2.map((name) => sumOf(ofPath(name)))), { nodes, height } = keyOf2(setting, outcomes, colourOf3), top = height, write = (content, x, y, style) => svgElement(document, "text", { x, y, "font-size": SIZE.label, fill: look.ink, ...style }, content);
  for (let name of names2) {
    let own = ofPath(name), share = setting.numbers.format(sumOf(own) / all, "share"), room = width - textWidth(share, SIZE.label, "bold") - 12, lines = wrap(spoken(setting, name), room, SIZE.label);
    nodes.push(write(share, width, top + 12, { "text-anchor": "end", "font-weight": "600" }));
    for (let line2 of lines)
      nodes.push(write(line2, 0, top + 12, {})), top += LINE3;
    let left = 0;
    for (let outcome of OUTCOMES) {
      let part = width * sumOf(own.filter((row) => row.outcome === outcome)) / longest;
      nodes.push(svgElement(document, "rect", { x: left, y: top, width: part, height: BAR, fill: colourOf3(outcome) })), left += part;
    }
    top += BAR + GAP2;
  }
  return { node: svgElement(document, "g", {}, nodes), height: top };
}
function keyOf2({ document, look, width }, outcomes, colourOf3) {
  let names2 = OUTCOMES.map((outcome) => shorten(outcomes[outcome], width - MARK2, SIZE.label)), places = keyPlaces(names2.map((name) => MARK2 + textWidth(name, SIZE.label)), width);
  return { nodes: places.flatMap(({ x, line: line2 }, index) => {
    let y = line2 * LINE3, fill = colourOf3(OUTCOMES[index]);
    return [
      svgElement(document, "rect", { x, y: y + 3, width: 11, height: 11, fill }),
      svgElement(document, "text", { x: x + MARK2, y: y + 12, "font-size": SIZE.label, fill: look.ink }, names2[index])
    ];
  }), height: ((places.at(-1)?.line ?? 0) + 1) * LINE3 + GAP2 };
}
function spoken({ locale, width }, path) {
  return path.split(" \u203A ").slice(0, 3).map((step) => isolate(shorten(cleanName(touchpointName(locale, step)), width / 2, SIZE.label))).join(" \u203A ");
}
var sumOf = (rows) => rows.reduce((sum, { journeys }) => sum + Math.max(0, journeys || 0), 0);

// dist-all/charts/journeys/pathFlow.js
var pathFlow = chartOf({
  name: "pathFlow",
  compose: compose23,
  find: find23,
  columns: columns23
});
function compose23(rows, setting, options) {
  let drawn = sumOf2(rows);
  if (!(drawn > 0))
    return;
  let { numbers, locale } = setting, words = pathFlowWords[locale], all = options.journeys ?? drawn, sample = options.sample === void 0 ? void 0 : numbers.format(options.sample, "count"), brand = nameInSentence(options.focus ?? ""), isNarrow = setting.width < NARROW, shown = isNarrow ? commonPaths(rows) : rows, share = numbers.format(sumOf2(shown) / all, "share"), caption = `${words.caption(String(3), share)} ${sampleCaption(locale, sample)}`, panel = isNarrow ? pathList(setting, shown, words.outcome(brand), all) : flowPanel(setting, rows, words.outcome(brand));
  return { subtitle: isNarrow ? words.listSubtitle(brand) : words.subtitle(brand), caption, panels: [panel] };
}
function find23(rows, options = {}) {
  let setting = settingOf(options), { numbers, locale } = setting, drawn = sumOf2(rows);
  if (!(drawn > 0))
    return quantileWords[locale].nothing;
  let words = pathFlowWords[locale], all = options.journeys ?? drawn, share = (part, whole) => numbers.format(part / whole, "share"), brand = nameInSentence(options.focus ?? ""), paths = wholePaths(rows), [first] = paths, best = paths.filter(({ journeys }) => journeys >= 0.02 * drawn).reduce((top, path) => path.won / path.journeys > top.won / top.journeys ? path : top, first), ended = (outcome) => sumOf2(rows.filter((row) => row.outcome === outcome));
  return {
    title: words.title(pathInSentence(setting, first.path), share(first.journeys, all), brand, share(first.won, first.journeys)),
    sentences: [
      ...best !== first && best.won > 0 ? [words.best(pathInSentence(setting, best.path), share(best.won, best.journeys), brand)] : [],
      words.ends(brand, share(ended("focus"), drawn), share(ended("left"), drawn))
    ]
  };
}
function wholePaths(rows) {
  return [...new Set(rows.map(({ path }) => path))].map((path) => {
    let own = rows.filter((row) => row.path === path), won = sumOf2(own.filter(({ outcome }) => outcome === "focus"));
    return { path, journeys: sumOf2(own), won };
  }).filter(({ journeys }) => journeys > 0).toSorted((a, b) => b.journeys - a.journeys);
}
function pathInSentence({ locale }, path) {
  return `\u201C${path.split(" \u203A ").slice(0, 3).map((step) => nameInSentence(touchpointName(locale, step))).join(" \u203A ")}\u201D`;
}
function sumOf2(rows) {
  return rows.reduce((sum, { journeys }) => sum + Math.max(0, journeys || 0), 0);
}
function columns23(options = {}) {
  let labels = pathFlowWords[settingOf(options).locale].columns;
  return [
    { key: "path", label: labels.path, unit: "text" },
    { key: "outcome", label: labels.outcome, unit: "text" },
    { key: "journeys", label: labels.journeys, unit: "count" }
  ];
}

// dist-all/drawing/words/stages.js
var STAGES = ["know", "go", "do", "buy", "use", "tell"], NAMES = {
  en: { know: "Know", go: "Go", do: "Do", buy: "Buy", use: "Use", tell: "Tell" },
  it: { know: "Sapere", go: "Andare", do: "Fare", buy: "Comprare", use: "Usare", tell: "Raccontare" }
}, stageName = (locale, stage) => NAMES[locale][stage];

// dist-all/charts/journeys/words/personaJourney.js
function stageInSentence(locale, stage) {
  return stage !== "use" && stage !== "tell" ? quotedMoment(locale, stage) : `\u201C${stageName(locale, stage)}\u201D`;
}
var en19 = {
  title: (persona, stage, share) => `${stage} loses most journeys of ${persona}: ${share} of these visits end them`,
  smooth: "No persona leaves the journey on the way",
  decides: (persona, stage, share) => `For ${persona} it is ${stage}, where ${share} leave.`,
  hardest: (persona, stage, share) => `The hardest stage is ${stage} for ${persona}: it goes well for only ${share}.`,
  after: (persona, touchpoint) => `There ${persona} breaks off most often right after ${touchpoint}.`,
  decisive: (persona, touchpoint, stage, points, isMore) => `For ${persona} what tells buyers from others most surely is ${touchpoint} at ${stage}: with it, ${points} points ${isMore ? "more" : "fewer"} of the journeys end in a purchase.`,
  subtitle: "Stages from left to right: touchpoints used most, how well it goes (curve), journeys left (bars)",
  subtitleDown: "Stages from top to bottom: how well it goes (curve), journeys left (bars), touchpoints used most",
  caption: (sample) => `Curve: before the purchase, visits in which a brand was met; at \u201CUse\u201D, mean satisfaction; at \u201CTell\u201D, mean of the stars posted, from 0% (one star) to 100% (five). Bars: visits that ended the journey. Grey: the stage at which most journeys end. \u2605: the touchpoint that tells journeys with a purchase from those without most surely; a connection, of which umot attribution measures the cause. ${sample}`,
  leave: (share) => `${share} leave`,
  touchpoints: { friends: "friends", posts: "reviews", care: "care desk" },
  columns: {
    persona: "Persona",
    stage: "Stage",
    touchpoint: "Touchpoint",
    part: "Share of the stage",
    visits: "Visits to the stage",
    ease: "Goes well",
    exits: "Visits that end the journey",
    lastSource: "Exits right after the touchpoint",
    gain: "Purchases after it, less without it"
  }
}, it19 = {
  title: (persona, stage, share) => `${stage} perde pi\xF9 percorsi di ${persona}: ${share} di queste visite vi mette fine`,
  smooth: "Nessuna persona lascia il percorso a met\xE0",
  decides: (persona, stage, share) => `Per ${persona} \xE8 ${stage}: lascia ${share}.`,
  hardest: (persona, stage, share) => `La fase pi\xF9 difficile \xE8 ${stage} per ${persona}: va bene solo a ${share}.`,
  after: (persona, touchpoint) => `L\xEC ${persona} si ferma pi\xF9 spesso subito dopo ${touchpoint}.`,
  decisive: (persona, touchpoint, stage, points, isMore) => `Per ${persona} ci\xF2 che pi\xF9 distingue chi compra \xE8 ${touchpoint} in ${stage}: passandovi, la quota di percorsi che finisce con un acquisto \xE8 di ${points} punti pi\xF9 ${isMore ? "alta" : "bassa"}.`,
  subtitle: "Fasi da sinistra a destra: punti di contatto pi\xF9 usati, quanto va bene (curva), percorsi lasciati (barre)",
  subtitleDown: "Fasi dall\u2019alto in basso: quanto va bene (curva), percorsi lasciati (barre), punti di contatto pi\xF9 usati",
  caption: (sample) => `Curva: prima dell\u2019acquisto, visite in cui si \xE8 incontrata una marca; in \u201CUsare\u201D, soddisfazione media; in \u201CRaccontare\u201D, media delle stelle date, da 0% (una) a 100% (cinque). Barre: visite che hanno messo fine al percorso. In grigio: la fase in cui finiscono pi\xF9 percorsi. \u2605: il punto di contatto che distingue con pi\xF9 sicurezza i percorsi con acquisto da quelli senza; un legame, di cui umot attribution misura la causa. ${sample}`,
  leave: (share) => `${share} lascia`,
  touchpoints: { friends: "amici", posts: "recensioni", care: "assistenza" },
  columns: {
    persona: "Persona",
    stage: "Fase",
    touchpoint: "Punto di contatto",
    part: "Quota della fase",
    visits: "Visite alla fase",
    ease: "Va bene",
    exits: "Visite che mettono fine al percorso",
    lastSource: "Uscite subito dopo il punto di contatto",
    gain: "Acquisti dopo, meno senza"
  }
}, personaJourneyWords = { en: en19, it: it19 };

// dist-all/charts/journeys/personaPanel.js
var MOST_TOUCHPOINTS2 = 3, LINE4 = 16, HEADING3 = 44, [CURVE, BARS, FOOT] = [84, 34, 22];
function personaPanel(setting, persona, rows) {
  let { look, width } = setting, stages = STAGES.map((stage) => rows.filter((row) => row.stage === stage)), columns33 = stages.map(([row]) => row), top = HEADING3 + MOST_TOUCHPOINTS2 * LINE4 + 30, curve2 = CURVE * setting.heightScale, bottom = top + curve2 + 12, height = bottom + BARS + FOOT, most = Math.max(0.01, ...columns33.map((row) => row?.exits ?? 0).filter(Number.isFinite)), lift = liftOf(columns33), points = columns33.map((row) => row === void 0 ? Number.NaN : top + curve2 * (1 - lift(row.ease))), barEnds = columns33.map((row) => bottom + BARS * ((row?.exits || 0) / most)), panel = plotPanel(setting, {
    height,
    margin: 0,
    x: { domain: [-0.5, STAGES.length - 0.5], range: [0, width], axis: null },
    // Heights are pixels already: curve and bars have scales of their own, and neither needs an axis.
    y: { domain: [0, height], range: [0, height], axis: null },
    marks: [
      rect(columns33.flatMap((row, index) => row?.decides ? [index] : []), {
        x1: (index) => index - 0.48,
        x2: (index) => index + 0.48,
        y1: 24,
        y2: height,
        rx: 6,
        fill: look.pale,
        fillOpacity: 0.55
      }),
      ruleY([bottom], { stroke: look.grid }),
      rect(columns33, {
        x1: (_, index) => index - 0.12,
        x2: (_, index) => index + 0.12,
        y1: bottom,
        y2: (_, index) => barEnds[index],
        fill: look.series[1]
      }),
      line(points, {
        x: (_, index) => index,
        y: (point) => point,
        stroke: look.series[0],
        strokeWidth: 2.25,
        curve: "monotone-x"
      }),
      dot(points, {
        x: (_, index) => index,
        y: (point) => point,
        r: 4,
        fill: look.series[0]
      })
    ]
  });
  return panel.node.append(personaHeading(setting, persona), ...stages.flatMap((own, index) => stageText(setting, { own, index, x: panel.x(index), point: points[index], foot: barEnds[index] + 15 }))), panel;
}
function liftOf(columns33) {
  let known = columns33.map((row) => row?.ease ?? Number.NaN).filter(Number.isFinite), [low, high] = [Math.min(...known), Math.max(...known)], span = Math.max(high - low, 0.1);
  return (ease) => (ease - low) / span;
}
function personaHeading({ document, look, width }, persona) {
  let name = isolate(shorten(cleanName(persona), width, SIZE.label + 1, "bold")), style = { x: 0, y: 15, "text-anchor": "start", "font-size": SIZE.label + 1, "font-weight": "600" };
  return svgElement(document, "text", { ...style, fill: look.ink }, name);
}
function stageText(setting, { own, index, x, point, foot }) {
  let { document, look, numbers, locale, width } = setting, words = personaJourneyWords[locale], room = width / STAGES.length - 10, text = (content, y, style = {}) => svgElement(document, "text", { x, y, "text-anchor": "middle", "font-size": SIZE.caption, fill: look.ink, ...style }, content), [row] = own, bold = { "font-weight": "600", "font-size": SIZE.label }, name = stageName(locale, STAGES[index]), used = usedMost(own);
  return [
    text(name, 40, bold),
    ...used.map((touchpoint, line2) => {
      let [star, share] = touchpoint.decisive ? ["\u2605 ", ""] : ["", ` ${numbers.format(touchpoint.part, "share")}`], weight = touchpoint.decisive ? "bold" : "regular", left = room - textWidth(star + share, SIZE.caption), called = isolate(shorten(cleanName(spoken2(setting, touchpoint)), left, SIZE.caption, weight)), style = touchpoint.decisive ? { "font-weight": "600" } : { fill: look.muted };
      return text(star + called + share, HEADING3 + (line2 + 1) * LINE4, style);
    }),
    ...Number.isFinite(point) && row !== void 0 ? [text(numbers.format(row.ease, "share"), point - 9, { ...bold, fill: look.ink })] : [],
    ...row !== void 0 && row.exits > 0 ? [text(words.leave(numbers.format(row.exits, "share")), foot)] : []
  ];
}
function usedMost(own) {
  return own.filter(({ part }) => part > 0).toSorted((a, b) => Number(b.decisive) - Number(a.decisive) || b.part - a.part).slice(0, MOST_TOUCHPOINTS2).toSorted((a, b) => b.part - a.part);
}
function touchpointTexts(setting, own) {
  return usedMost(own).map((touchpoint) => {
    let name = isolate(cleanName(spoken2(setting, touchpoint))), share = setting.numbers.format(touchpoint.part, "share");
    return `${touchpoint.decisive ? "\u2605 " : ""}${name} ${share}`;
  });
}
function spoken2({ locale }, { stage, touchpoint }) {
  let after = personaJourneyWords[locale].touchpoints;
  return (stage === "use" || stage === "tell") && Object.hasOwn(after, touchpoint) ? after[touchpoint] : touchpointName(locale, touchpoint);
}

// dist-all/charts/journeys/personaColumn.js
var [HEADING4, STAGE] = [26, 58], [NAMES2, CURVE2, BARS2] = [0.27, 0.55, 0.68];
function personaColumn(setting, persona, rows) {
  let { document, look, width } = setting, stages = STAGES.map((stage) => rows.filter((row) => row.stage === stage)), most = Math.max(0.01, ...rows.map(({ exits }) => exits).filter(Number.isFinite)), middle = (index) => HEADING4 + index * STAGE + 20, points = stages.flatMap(([row], index) => row !== void 0 && Number.isFinite(row.ease) ? [{ x: width * (NAMES2 + (CURVE2 - NAMES2) * within(row.ease)), y: middle(index), ease: row.ease }] : []), ground = stages.flatMap(([row], index) => {
    let place = { x: 0, y: HEADING4 + index * STAGE, width, height: STAGE - 4, rx: 6 };
    return row?.decides ? [svgElement(document, "rect", { ...place, fill: look.pale, "fill-opacity": 0.55 })] : [];
  }), line2 = svgElement(document, "path", {
    d: points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x},${y}`).join(""),
    fill: "none",
    stroke: look.series[0],
    "stroke-width": 2.25
  }), dots = points.map(({ x, y }) => svgElement(document, "circle", { cx: x, cy: y, r: 4, fill: look.series[0] })), texts = stages.flatMap((own, index) => stageRow(setting, STAGES[index], own, most, middle(index))), nodes = [...ground, line2, ...dots, personaHeading(setting, persona), ...texts];
  return { node: svgElement(document, "g", {}, nodes), height: HEADING4 + STAGES.length * STAGE };
}
var within = (ease) => Math.min(1, Math.max(0, ease));
function stageRow(setting, stage, own, most, y) {
  let { document, look, numbers, locale, width } = setting, [row] = own, text = (content, x, style = {}) => svgElement(document, "text", { x, y, dy: "0.35em", "font-size": SIZE.caption, fill: look.ink, ...style }, content), bold = { "font-weight": "600", "font-size": SIZE.label }, exits = row === void 0 || !Number.isFinite(row.exits) ? 0 : row.exits, bar = {
    x: width * BARS2,
    y: y - 12,
    width: width * (1 - BARS2) * Math.max(0, exits / most),
    height: 7
  }, ease = row !== void 0 && Number.isFinite(row.ease) ? [
    text(numbers.format(row.ease, "share"), width * (NAMES2 + (CURVE2 - NAMES2) * within(row.ease)) + 9, bold)
  ] : [], leave = exits > 0 ? [
    svgElement(document, "rect", { ...bar, fill: look.series[1] }),
    text(personaJourneyWords[locale].leave(numbers.format(exits, "share")), width * BARS2, { y: y + 4 })
  ] : [], used = shorten(touchpointTexts(setting, own).join(" \xB7 "), width - 12, SIZE.caption);
  return [
    text(shorten(stageName(locale, stage), width * NAMES2 - 12, SIZE.label, "bold"), 6, bold),
    ...ease,
    ...leave,
    text(used, 6, { y: y + 20, fill: look.muted, ...paperRim(look) })
  ];
}

// dist-all/charts/journeys/personaJourney.js
var personaJourney = chartOf({
  name: "personaJourney",
  compose: compose24,
  find: find24,
  columns: columns24
});
function compose24(rows, setting, options) {
  if (!rows.some(isVisited2))
    return;
  let { locale, numbers } = setting, words = personaJourneyWords[locale], personas = [...new Set(rows.map(({ persona }) => persona))], isNarrow = setting.width < NARROW, draw = isNarrow ? personaColumn : personaPanel, panels = personas.map((persona) => draw(setting, persona, rows.filter((row) => row.persona === persona))), sample = options.sample === void 0 ? void 0 : numbers.format(options.sample, "count"), caption = words.caption(`${quantileWords[locale].means(setting.runs)} ${sampleCaption(locale, sample)}`);
  return { subtitle: isNarrow ? words.subtitleDown : words.subtitle, caption, panels };
}
function find24(rows, options = {}) {
  let setting = settingOf(options), visited = rows.filter(isVisited2);
  if (visited.length === 0)
    return quantileWords[setting.locale].nothing;
  let words = personaJourneyWords[setting.locale], deciding = visited.filter(({ decides, exits }) => decides && exits > 0).filter((row, index, all) => all.findIndex(({ persona }) => persona === row.persona) === index).toSorted((a, b) => b.exits - a.exits), [worst, ...others] = deciding, hard = visited.filter(({ ease }) => Number.isFinite(ease)).reduce((low, row) => row.ease < low.ease ? row : low, visited[0]), sentences = Number.isFinite(hard.ease) ? [words.hardest(...said(setting, hard, hard.ease))] : [];
  return worst === void 0 ? { title: words.smooth, sentences: [...decisiveTouchpoints(setting, rows), ...sentences] } : {
    title: words.title(...said(setting, worst, worst.exits)),
    sentences: [
      ...decisiveTouchpoints(setting, rows),
      ...lastSources(setting, rows, worst),
      ...others.slice(0, 2).map((row) => words.decides(...said(setting, row, row.exits))),
      ...sentences
    ]
  };
}
function said({ locale, numbers }, row, share) {
  return [nameInSentence(row.persona), stageInSentence(locale, row.stage), numbers.format(share, "share")];
}
function decisiveTouchpoints({ locale, numbers }, rows) {
  return rows.filter((row) => row.decisive).toSorted((a, b) => Math.abs(b.gain) - Math.abs(a.gain)).slice(0, 1).map(({ persona, stage, touchpoint, gain }) => {
    let at = nameInSentence(touchpointName(locale, touchpoint)), points = numbers.format(Math.abs(gain) * 100, "points");
    return personaJourneyWords[locale].decisive(nameInSentence(persona), at, stageInSentence(locale, stage), points, gain > 0);
  });
}
function lastSources({ locale }, rows, { persona, stage }) {
  let there = rows.filter((row) => row.persona === persona && row.stage === stage && row.lastSource > 0);
  if (there.length < 2)
    return [];
  let last = there.reduce((most, row) => row.lastSource > most.lastSource ? row : most), touchpoint = nameInSentence(touchpointName(locale, last.touchpoint));
  return [personaJourneyWords[locale].after(nameInSentence(persona), touchpoint)];
}
function isVisited2({ visits }) {
  return visits > 0;
}
function columns24(options = {}) {
  let labels = personaJourneyWords[settingOf(options).locale].columns;
  return [
    { key: "persona", label: labels.persona, unit: "text" },
    { key: "stage", label: labels.stage, unit: "text" },
    { key: "touchpoint", label: labels.touchpoint, unit: "text" },
    { key: "part", label: labels.part, unit: "share" },
    { key: "visits", label: labels.visits, unit: "count" },
    { key: "ease", label: labels.ease, unit: "share" },
    { key: "exits", label: labels.exits, unit: "share" },
    { key: "lastSource", label: labels.lastSource, unit: "count" },
    { key: "gain", label: labels.gain, unit: "share" }
  ];
}

// dist-all/charts/calibration/priorAndPosterior.js
var en20 = {
  most: (setting, value, low, high) => `The data say most of ${setting}: ${value} (${low} to ${high})`,
  none: "The data say hardly anything of any setting",
  least: (setting, share) => `Least of ${setting}: ${share} of what was uncertain is left.`,
  subtitle: (level) => `Where each setting lies with ${level} chance, before the data and with them`,
  caption: "Pale: before the data. Strong: with them; the dot is the middle. Each row has a scale of its own.",
  label: (value, low, high) => `${value} (${low} to ${high})`,
  columns: {
    setting: "Setting",
    priorLow: "Before, from",
    priorHigh: "Before, to",
    low: "With the data, from",
    middle: "Middle",
    high: "With the data, to",
    left: "Uncertainty left"
  }
}, it20 = {
  most: (setting, value, low, high) => `I dati dicono di pi\xF9 su ${setting}: ${value} (da ${low} a ${high})`,
  none: "I dati non dicono quasi niente di nessuna impostazione",
  least: (setting, share) => `Meno di tutto su ${setting}: dell'incertezza resta il ${share}.`,
  subtitle: (level) => `Dove sta ogni impostazione con probabilit\xE0 del ${level}, prima dei dati e con i dati`,
  caption: "Chiaro: prima dei dati. Scuro: con i dati; il punto \xE8 il valore mediano. Ogni riga ha la sua scala.",
  label: (value, low, high) => `${value} (da ${low} a ${high})`,
  columns: {
    setting: "Impostazione",
    priorLow: "Prima, da",
    priorHigh: "Prima, a",
    low: "Con i dati, da",
    middle: "Valore mediano",
    high: "Con i dati, a",
    left: "Incertezza che resta"
  }
}, wordsIn3 = { en: en20, it: it20 }, priorAndPosterior = chartOf({
  name: "priorAndPosterior",
  compose: compose25,
  find: find25,
  columns: columns25
}), HARDLY = 0.8, ROW3 = 46, TEXT = 14;
function compose25(rows, setting, options) {
  if (rows.length === 0)
    return;
  let words = wordsIn3[setting.locale], level = setting.numbers.format(options.level ?? 0.9, "share");
  return {
    subtitle: words.subtitle(level),
    caption: words.caption,
    panels: [intervals(setting, rows, options)]
  };
}
function intervals(setting, rows, options) {
  let { look, width, document } = setting, part = (row, value) => (value - row.priorLow) / (row.priorHigh - row.priorLow), ends = rows.flatMap((row) => [0, 1, part(row, row.low), part(row, row.high)]), colour = look.series[0], tip = tipChannel(setting, (row) => tipOf(nameOf(row, setting, options), said2(row, setting))), place = (row) => rows.indexOf(row), panel = plotPanel(setting, {
    height: rows.length * ROW3,
    marginLeft: 2,
    marginRight: 6,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [Math.min(...ends), Math.max(...ends)], axis: null },
    y: { domain: [rows.length, 0], axis: null },
    marks: [
      rect(rows, {
        x1: 0,
        x2: 1,
        y1: (row) => place(row) + 0.48,
        y2: (row) => place(row) + 0.8,
        fill: look.pale
      }),
      rect(rows, {
        x1: (row) => part(row, row.low),
        x2: (row) => part(row, row.high),
        y1: (row) => place(row) + 0.54,
        y2: (row) => place(row) + 0.74,
        fill: colour,
        ...tip
      }),
      dot(rows, {
        x: (row) => part(row, row.middle),
        y: (row) => place(row) + 0.64,
        r: 5,
        fill: look.paper,
        stroke: colour,
        strokeWidth: 2.5
      })
    ]
  });
  return rows.forEach((row, at) => {
    let text = said2(row, setting), style = { y: at * ROW3 + TEXT, "font-size": SIZE.label }, room = width - textWidth(text, SIZE.label) - 16, name = shorten(capital(nameOf(row, setting, options)), room, SIZE.label);
    panel.node.append(svgElement(document, "text", { x: 2, "text-anchor": "start", ...style, fill: look.ink }, name), svgElement(document, "text", { x: width - 6, "text-anchor": "end", ...style, fill: look.muted }, text));
  }), panel;
}
function nameOf({ setting: key }, { locale }, { names: names2 }) {
  return nameInSentence(leverWord(locale, key, names2));
}
function said2(row, { numbers, locale }) {
  let { low, middle, high } = row, write = (value) => numbers.format(value, "number", [low, high]);
  return wordsIn3[locale].label(write(middle), write(low), write(high));
}
function find25(rows, options = {}) {
  let setting = settingOf(options), { numbers, locale } = setting, words = wordsIn3[locale], sorted5 = rows.toSorted((a, b) => a.left - b.left), [first, last] = [sorted5[0], sorted5[sorted5.length - 1]];
  if (first === void 0)
    return quantileWords[locale].nothing;
  let write = (value) => numbers.format(value, "number", [first.low, first.high]), title = first.left > HARDLY ? words.none : words.most(nameOf(first, setting, options), write(first.middle), write(first.low), write(first.high)), share = numbers.format(Math.min(1, last.left), "share");
  return {
    title,
    sentences: rows.length > 1 ? [words.least(nameOf(last, setting, options), share)] : []
  };
}
function columns25(options = {}) {
  let labels = wordsIn3[settingOf(options).locale].columns;
  return [
    { key: "setting", label: labels.setting, unit: "text" },
    { key: "priorLow", label: labels.priorLow, unit: "number" },
    { key: "priorHigh", label: labels.priorHigh, unit: "number" },
    { key: "low", label: labels.low, unit: "number" },
    { key: "middle", label: labels.middle, unit: "number" },
    { key: "high", label: labels.high, unit: "number" },
    { key: "left", label: labels.left, unit: "share" }
  ];
}

// dist-all/charts/levers/responseCurve.js
var en21 = {
  rises: (lever, measure, from, to) => `Raising ${lever} lifts ${measure} from ${from} to ${to}`,
  falls: (lever, measure, from, to) => `Raising ${lever} lowers ${measure} from ${from} to ${to}`,
  holds: (lever, measure, from, to) => `Raising ${lever} hardly moves ${measure}: ${from} to ${to}`,
  peaks: (lever, measure, at, value) => `${capital(measure)} ${verbOf("en", measure, "is", "are")} highest at ${lever} ${at}: ${value}`,
  one: (measure, value) => `${capital(measure)}: ${value}`,
  steepest: (lever, from, to, change) => `The steepest step is from ${lever} ${from} to ${to}: ${change}.`,
  end: (lever, at, value, interval) => `At ${lever} ${at} it is ${value}${interval}.`,
  subtitle: (measure, lever) => `${capital(measure)}, by ${lever}`
}, it21 = {
  rises: (lever, measure, from, to) => `${capital(lever)} in aumento: ${measure} ${verbOf("it", measure, "sale", "salgono")} da ${from} a ${to}`,
  falls: (lever, measure, from, to) => `${capital(lever)} in aumento: ${measure} ${verbOf("it", measure, "scende", "scendono")} da ${from} a ${to}`,
  holds: (lever, measure, from, to) => `${capital(lever)} in aumento: ${measure} quasi non si ${verbOf("it", measure, "muove", "muovono")}, da ${from} a ${to}`,
  peaks: (lever, measure, at, value) => `${capital(measure)} ${verbOf("it", measure, "\xE8", "sono")} al massimo con ${lever} ${at}: ${value}`,
  one: (measure, value) => `${capital(measure)}: ${value}`,
  steepest: (lever, from, to, change) => `Il passo pi\xF9 ripido \xE8 da ${lever} ${from} a ${to}: ${change}.`,
  end: (lever, at, value, interval) => `Con ${lever} ${at} \xE8 ${value}${interval}.`,
  subtitle: (measure, lever) => `${capital(measure)}, per ${lever}`
}, responseCurveWords = { en: en21, it: it21 }, responseCurve = chartOf({
  name: "responseCurve",
  compose: compose26,
  find: find26,
  columns: columns26
}), [HEIGHT12, MARGIN_TOP3, MARGIN_BOTTOM3] = [320, 26, 48];
function compose26(rows, setting, options) {
  let known = knownRows7(rows);
  if (known.length === 0)
    return;
  let { measure, lever } = namesOf2(options), subtitle = responseCurveWords[setting.locale].subtitle(measure, lever), caption = quantileWords[setting.locale].caption(setting.runs);
  return { subtitle, caption, panels: [curve(setting, known, options)] };
}
function curve(setting, rows, options) {
  let { numbers, look, width, document } = setting, { measure, lever, unit } = namesOf2(options), up = numberAxis([...rows.flatMap(({ p05, p50, p95 }) => [p05, p50, p95]), ...unit === "share" ? [0] : []], unit, numbers, 5), across = axisAcross(rows.map(({ x }) => x), "number", numbers, width - 60, 8), { colour } = seriesStyle(look, 0), widest2 = (labels) => Math.max(...labels.map((label2) => textWidth(label2, SIZE.label))), tip = ({ x, p50, p05, p95 }) => {
    let interval = p05 < p95 ? ` (${numbers.interval(p05, p95, unit)})` : "";
    return tipOf(`${lever} ${numbers.format(x, "number")}`, numbers.format(p50, unit, besideInterval(p50, p05, p95)) + interval);
  }, panel = plotPanel(setting, {
    height: HEIGHT12 * setting.heightScale,
    marginLeft: widest2(up.labels) + 14,
    marginRight: widest2(across.labels) / 2 + 4,
    marginTop: MARGIN_TOP3,
    marginBottom: MARGIN_BOTTOM3,
    x: { domain: [...across.domain], label: null },
    y: { domain: [...up.domain], label: null },
    marks: [
      gridY(up.ticks, { stroke: look.grid, strokeOpacity: 1 }),
      axisY(up.ticks, { tickSize: 0, tickFormat: (_, index) => up.labels[index], fill: look.muted }),
      axisX(across.ticks, {
        tickFormat: (_, index) => across.labels[index],
        fill: look.muted,
        stroke: look.grid
      }),
      areaY(rows, { x: "x", y1: "p05", y2: "p95", fill: colour, fillOpacity: 0.16 }),
      areaY(rows, { x: "x", y1: "p25", y2: "p75", fill: colour, fillOpacity: 0.24 }),
      ...rows.length === 1 ? [ruleX(rows, { x: "x", y1: "p05", y2: "p95", stroke: colour })] : [],
      lineY(rows, { x: "x", y: "p50", stroke: colour, strokeWidth: 2.5 }),
      dot(rows, {
        x: "x",
        y: "p50",
        fill: colour,
        r: rows.length > 60 ? 1.5 : 3,
        ...tipChannel(setting, tip)
      })
    ]
  }), style = {
    x: width,
    y: panel.height - 8,
    "text-anchor": "end",
    "font-size": SIZE.label,
    fill: look.muted
  };
  return panel.node.append(axisTitle(setting, capital(measure)), svgElement(document, "text", style, `${shorten(capital(lever), width - textWidth(" \u2192", SIZE.label), SIZE.label)} \u2192`)), panel;
}
function find26(rows, options = {}) {
  let setting = settingOf(options), { numbers, locale } = setting, words = responseCurveWords[locale], { measure, lever, unit } = namesOf2(options), known = knownRows7(rows);
  if (known.length === 0)
    return quantileWords[locale].nothing;
  let [first, last] = [known[0], known[known.length - 1]], write = (value) => numbers.round(value, unit, [first.p50, last.p50]), at = ({ x }) => numbers.format(x, "number", known.map((row) => row.x)), interval = intervalClause(last, unit, setting), end = words.end(lever, at(last), write(last.p50), interval);
  if (known.length === 1)
    return { title: words.one(measure, write(first.p50)), sentences: [end] };
  let best = known.reduce((top, row) => row.p50 > top.p50 ? row : top), shape = shapeOf(first, last, best), title = shape === "peaks" ? words.peaks(lever, measure, at(best), write(best.p50)) : words[shape](lever, measure, write(first.p50), write(last.p50)), [from, to] = steepest(known);
  return {
    title,
    sentences: [words.steepest(lever, at(from), at(to), numbers.difference(to.p50 - from.p50, unit)), end]
  };
}
function shapeOf(first, last, best) {
  let luck = Math.max(first.p75 - first.p25, last.p75 - last.p25, best.p75 - best.p25) / 2, size = Math.max(Math.abs(first.p50), Math.abs(last.p50), Math.abs(best.p50)), isClear = (change) => change > Math.max(luck, 0.02 * size);
  return isClear(best.p50 - first.p50) && isClear(best.p50 - last.p50) ? "peaks" : isClear(last.p50 - first.p50) ? "rises" : isClear(first.p50 - last.p50) ? "falls" : "holds";
}
function steepest(rows) {
  let slope = (index) => Math.abs((rows[index + 1].p50 - rows[index].p50) / (rows[index + 1].x - rows[index].x)), best = rows.slice(1).reduce((most, _, index) => slope(index) > slope(most) ? index : most, 0);
  return [rows[best], rows[best + 1]];
}
function knownRows7(rows) {
  return rows.filter(({ p50 }) => Number.isFinite(p50)).toSorted((a, b) => a.x - b.x);
}
function namesOf2(options) {
  let { locale, focus } = settingOf(options), { metric, brand, unit } = options.measured ?? { metric: "share", brand: focus ?? "", unit: "share" };
  return {
    measure: measureName(locale, metric, nameInSentence(brand)),
    lever: nameInSentence(leverWord(locale, options.x ?? "x", options.names)),
    unit
  };
}
function columns26(options = {}) {
  let labels = quantileWords[settingOf(options).locale].columns, { lever, unit } = namesOf2(options);
  return [
    { key: "x", label: capital(lever), unit: "number" },
    { key: "p05", label: labels.p05, unit },
    { key: "p25", label: labels.p25, unit },
    { key: "p50", label: labels.p50, unit },
    { key: "p75", label: labels.p75, unit },
    { key: "p95", label: labels.p95, unit }
  ];
}

// dist-all/charts/overTime/retention.js
var en22 = {
  rises: (brand, from, to) => `Repeat buyers grow from ${from} to ${to} of ${brand}\u2019s purchases`,
  falls: (brand, from, to) => `Repeat buyers shrink from ${from} to ${to} of ${brand}\u2019s purchases`,
  holds: (brand, at) => `Repeat buyers stay at about ${at} of ${brand}\u2019s purchases`,
  last: (weeks, day, share, interval) => `${weeks.last(day)} they make ${share}${interval}.`,
  leads: (brand, second, share) => `No brand has a larger share of repeats than ${brand}; next is ${second} with ${share}.`,
  follows: (leader, share) => `${leader} has the largest share of repeats, ${share}.`,
  level: (leader, second, value) => `${leader} and ${second} have the largest shares of repeats, both ${value}.`,
  subtitle: "Share of purchases made by consumers who had bought the brand before",
  axis: "Share of purchases that are repeats"
}, it22 = {
  rises: (brand, from, to) => `Chi torna a comprare cresce da ${from} a ${to} degli acquisti di ${brand}`,
  falls: (brand, from, to) => `Chi torna a comprare cala da ${from} a ${to} degli acquisti di ${brand}`,
  holds: (brand, at) => `Chi torna a comprare resta intorno a ${at} degli acquisti di ${brand}`,
  last: (weeks, day, share, interval) => `${weeks.last(day)} \xE8 ${share}${interval}.`,
  leads: (brand, second, share) => `Nessuna marca ha una quota di acquisti ripetuti pi\xF9 alta di ${brand}; segue ${second} con ${share}.`,
  follows: (leader, share) => `La quota pi\xF9 alta di acquisti ripetuti \xE8 di ${leader}, ${share}.`,
  level: (leader, second, value) => `Le quote pi\xF9 alte sono di ${leader} e ${second}, entrambe ${value}.`,
  subtitle: "Quota degli acquisti fatta da chi aveva gi\xE0 comprato la marca",
  axis: "Quota di acquisti ripetuti"
}, retentionWords = { en: en22, it: it22 }, retention = trendChart({
  name: "retention",
  unit: "share",
  metric: "repeats",
  words: retentionWords,
  include: [0]
});

// dist-all/charts/overTime/salesOverTime.js
var en23 = {
  rises: (brand, from, to) => `${brand}\u2019s sales rise from ${from} to ${to} purchases`,
  falls: (brand, from, to) => `${brand}\u2019s sales fall from ${from} to ${to} purchases`,
  holds: (brand, at) => `${brand}\u2019s sales stay at about ${at} purchases`,
  last: (weeks, day, sales, interval) => `${weeks.last(day)} it sells ${sales} times${interval}.`,
  leads: (brand, second, sales) => `${brand} sells most, before ${second} with ${sales} purchases.`,
  follows: (leader, sales) => `${leader} sells most, with ${sales} purchases.`,
  level: (leader, second, value) => `${leader} and ${second} sell most, both with ${value} purchases.`,
  subtitle: "Completed purchases of each brand",
  axis: "Purchases"
}, it23 = {
  rises: (brand, from, to) => `Le vendite di ${brand} salgono da ${from} a ${to} acquisti`,
  falls: (brand, from, to) => `Le vendite di ${brand} scendono da ${from} a ${to} acquisti`,
  holds: (brand, at) => `Le vendite di ${brand} restano intorno a ${at} acquisti`,
  last: (weeks, day, sales, interval) => `${weeks.last(day)} gli acquisti sono ${sales}${interval}.`,
  leads: (brand, second, sales) => `${brand} vende pi\xF9 di tutte, davanti a ${second} con ${sales} acquisti.`,
  follows: (leader, sales) => `Pi\xF9 di tutte vende ${leader}, con ${sales} acquisti.`,
  level: (leader, second, value) => `Pi\xF9 di tutte vendono ${leader} e ${second}, entrambe con ${value} acquisti.`,
  subtitle: "Acquisti completati di ogni marca",
  axis: "Acquisti"
}, salesOverTimeWords = { en: en23, it: it23 }, salesOverTime = trendChart({
  name: "salesOverTime",
  unit: "count",
  metric: "sales",
  hasPeak: !0,
  words: salesOverTimeWords,
  include: [0]
});

// dist-all/charts/overTime/shareOverTime.js
var en24 = {
  rises: (brand, from, to) => `${brand}\u2019s share of purchases rises from ${from} to ${to}`,
  falls: (brand, from, to) => `${brand}\u2019s share of purchases falls from ${from} to ${to}`,
  holds: (brand, at) => `${brand}\u2019s share of purchases stays at about ${at}`,
  last: (weeks, day, share, interval) => `${weeks.last(day)} it is ${share}${interval}.`,
  leads: (brand, second, share) => `${brand} leads, before ${second} with ${share}.`,
  follows: (leader, share) => `${leader} leads with ${share}.`,
  level: (leader, second, value) => `${leader} and ${second} are level at ${value}.`,
  subtitle: "Share of all purchases in the market",
  axis: "Share of purchases"
}, it24 = {
  rises: (brand, from, to) => `La quota di acquisti di ${brand} sale da ${from} a ${to}`,
  falls: (brand, from, to) => `La quota di acquisti di ${brand} scende da ${from} a ${to}`,
  holds: (brand, at) => `La quota di acquisti di ${brand} resta intorno a ${at}`,
  last: (weeks, day, share, interval) => `${weeks.last(day)} \xE8 ${share}${interval}.`,
  leads: (brand, second, share) => `${brand} \xE8 in testa, davanti a ${second} con ${share}.`,
  follows: (leader, share) => `In testa c\u2019\xE8 ${leader} con ${share}.`,
  level: (leader, second, value) => `${leader} e ${second} sono alla pari con ${value}.`,
  subtitle: "Quota di tutti gli acquisti del mercato",
  axis: "Quota di acquisti"
}, shareOverTimeWords = { en: en24, it: it24 }, shareOverTime = trendChart({
  name: "shareOverTime",
  unit: "share",
  metric: "share",
  hasPeak: !0,
  words: shareOverTimeWords,
  include: [0]
});

// dist-all/charts/wordOfMouth/starHistogram.js
var en25 = {
  jShaped: (brand, five, one) => `${brand}\u2019s reviews are J-shaped: ${five} give five stars, ${one} one star`,
  plain: (brand, most, stars) => `${most} of ${brand}\u2019s reviews give ${stars}`,
  stars: (count) => count === 1 ? "one star" : `${["", "", "two", "three", "four", "five"][count]} stars`,
  mean: (brand, mean2, share) => `${brand}\u2019s posted reviews average ${mean2} stars; ${share} of them give one or two.`,
  best: (brand, mean2) => `Of all brands ${brand} has the highest mean, ${mean2}.`,
  subtitle: "Share of the reviews that buyers posted over the whole run, by stars given",
  heading: (mean2) => `mean ${mean2} stars`,
  columns: { stars: "Stars", share: "Share of reviews, median run" }
}, it25 = {
  jShaped: (brand, five, one) => `Le recensioni di ${brand} sono a forma di J: ${withArticle(five)} d\xE0 cinque stelle, ${withArticle(one)} una`,
  plain: (brand, most, stars) => `${capital(withArticle(most))} delle recensioni di ${brand} d\xE0 ${stars}`,
  stars: (count) => count === 1 ? "una stella" : `${["", "", "due", "tre", "quattro", "cinque"][count]} stelle`,
  mean: (brand, mean2, share) => `Le recensioni scritte su ${brand} hanno in media ${mean2} stelle; ${withArticle(share)} ne d\xE0 una o due.`,
  best: (brand, mean2) => `Fra tutte le marche la media pi\xF9 alta \xE8 di ${brand}, ${mean2}.`,
  subtitle: "Quota delle recensioni scritte da chi ha comprato, in tutta la simulazione, per stelle date",
  heading: (mean2) => `media ${mean2} stelle`,
  columns: { stars: "Stelle", share: "Quota di recensioni, simulazione mediana" }
}, starHistogramWords = { en: en25, it: it25 }, starHistogram = chartOf({
  name: "starHistogram",
  compose: compose27,
  find: find27,
  columns: columns27
}), [HEIGHT13, MARGIN_TOP4, MARGIN_BOTTOM4] = [132, 18, 22], STARS = [1, 2, 3, 4, 5];
function compose27(rows, setting) {
  let brands = ratedBrands(rows, setting.focus);
  if (brands.length === 0)
    return;
  let words = starHistogramWords[setting.locale], highest5 = Math.max(...rows.flatMap(({ share, high }) => [share, high]).filter(Number.isFinite)), all = brandsOf(rows, setting.focus), multiples = brands.map((brand) => {
    let own = rows.filter((row) => row.brand === brand), { colour } = seriesStyle(setting.look, all.indexOf(brand)), mean2 = setting.numbers.format(meanOf2(own), "stars");
    return {
      title: brand,
      subtitle: words.heading(mean2),
      draw: (part) => histogram(part, own, highest5, colour)
    };
  }), caption = quantileWords[setting.locale].bars(setting.runs);
  return {
    subtitle: words.subtitle,
    caption,
    panels: [smallMultiples(setting, multiples, 3, leastWidth(setting, rows))]
  };
}
function leastWidth({ numbers }, rows) {
  let labels = rows.map(({ share }) => textWidth(numbers.short(share, "share"), SIZE.caption));
  return STARS.length * (Math.max(...labels) + 4);
}
function histogram(setting, rows, highest5, colour) {
  let { look, numbers, document } = setting, shareOf = ({ share, low, high }) => numbers.format(share, "share", besideInterval(share, low, high)) + (low < high ? ` (${numbers.interval(low, high, "share")})` : ""), panel = plotPanel(setting, {
    height: HEIGHT13,
    marginLeft: 0,
    marginRight: 0,
    marginTop: MARGIN_TOP4,
    marginBottom: MARGIN_BOTTOM4,
    x: { domain: [0.5, 5.5], axis: null },
    y: { domain: [0, highest5], axis: null },
    marks: [
      rect(rows, {
        x1: ({ stars }) => stars - 0.38,
        x2: ({ stars }) => stars + 0.38,
        y1: 0,
        y2: ({ share }) => Math.max(0, share),
        fill: colour,
        ...tipChannel(setting, (row) => tipOf(`${row.stars}\u2605`, shareOf(row)))
      }),
      ruleX(rows, { x: "stars", y1: "low", y2: "high", stroke: look.ink, strokeWidth: 1.25 }),
      ruleY([0], { stroke: look.muted })
    ]
  }), text = (content, x, y) => svgElement(document, "text", { x, y, "text-anchor": "middle", "font-size": SIZE.caption, fill: look.ink }, content);
  for (let { stars, share, high } of rows) {
    let top = panel.y(Math.max(0, ...[share, high].filter(Number.isFinite)));
    panel.node.append(text(numbers.short(share, "share"), panel.x(stars), top - 5));
  }
  return panel.node.append(...STARS.map((stars) => text(`${stars}\u2605`, panel.x(stars), HEIGHT13 - 7))), panel;
}
function find27(rows, options = {}) {
  let { numbers, locale, focus } = settingOf(options), words = starHistogramWords[locale], brands = ratedBrands(rows, focus);
  if (brands.length === 0)
    return quantileWords[locale].nothing;
  let of = (brand) => rows.filter((row) => row.brand === brand), share = (stars2) => of(brands[0]).find((row) => row.stars === stars2)?.share ?? 0, write = (value) => numbers.format(value, "share"), mean2 = (brand) => meanOf2(of(brand)), name = nameInSentence(brands[0]), isJ = share(5) > share(4) && share(1) > share(2), most = STARS.reduce((best2, stars2) => share(stars2) > share(best2) ? stars2 : best2), best = brands.reduce((first, brand) => mean2(brand) > mean2(first) ? brand : first), stars = (brand) => numbers.format(mean2(brand), "stars", brands.length > 1 ? [mean2(brands[0])] : []);
  return {
    title: isJ ? words.jShaped(name, write(share(5)), write(share(1))) : words.plain(name, write(share(most)), words.stars(most)),
    sentences: [
      words.mean(name, numbers.format(mean2(brands[0]), "stars"), write(share(1) + share(2))),
      ...brands.length > 1 ? [words.best(nameInSentence(best), stars(best))] : []
    ]
  };
}
function ratedBrands(rows, focus) {
  let rated = rows.filter(({ share }) => share > 0);
  return brandsOf(rows, focus).filter((brand) => rated.some((row) => row.brand === brand));
}
function meanOf2(rows) {
  let known = rows.filter(({ share }) => Number.isFinite(share)), weight = known.reduce((sum, { share }) => sum + share, 0);
  return known.reduce((sum, { stars, share }) => sum + stars * share, 0) / weight;
}
function columns27(options = {}) {
  let { locale } = settingOf(options), [labels, own] = [quantileWords[locale].columns, starHistogramWords[locale].columns];
  return [
    { key: "brand", label: labels.brand, unit: "text" },
    { key: "stars", label: own.stars, unit: "number" },
    { key: "share", label: own.share, unit: "share" },
    { key: "low", label: labels.low, unit: "share" },
    { key: "high", label: labels.high, unit: "share" }
  ];
}

// dist-all/charts/overTime/starsOverTime.js
var en26 = {
  rises: (brand, from, to) => `${brand}\u2019s displayed mean rises from ${from} to ${to} stars`,
  falls: (brand, from, to) => `${brand}\u2019s displayed mean falls from ${from} to ${to} stars`,
  holds: (brand, at) => `${brand}\u2019s displayed mean stays at about ${at} stars`,
  last: (_, day, stars, interval) => `On ${day} readers see ${stars} stars${interval}.`,
  leads: (brand, second, stars) => `${brand} is rated best, before ${second} with ${stars}.`,
  follows: (leader, stars) => `${leader} is rated best, with ${stars}.`,
  volume: (brand, reviews) => `By then ${brand} shows ${reviews} reviews.`,
  level: (leader, second, value) => `${leader} and ${second} are rated best, both with ${value}.`,
  subtitle: "Mean of the reviews that readers see, 1 to 5 stars, and below it the number of these reviews",
  axis: "Displayed mean, stars",
  volumeAxis: "Displayed reviews, median run",
  columns: { reviews: "Displayed reviews" }
}, it26 = {
  rises: (brand, from, to) => `La media mostrata di ${brand} sale da ${from} a ${to} stelle`,
  falls: (brand, from, to) => `La media mostrata di ${brand} scende da ${from} a ${to} stelle`,
  holds: (brand, at) => `La media mostrata di ${brand} resta intorno a ${at} stelle`,
  last: (_, day, stars, interval) => `Il ${day} chi legge vede ${stars} stelle${interval}.`,
  leads: (brand, second, stars) => `${brand} ha il voto migliore, davanti a ${second} con ${stars}.`,
  follows: (leader, stars) => `Il voto migliore \xE8 di ${leader}, con ${stars}.`,
  volume: (brand, reviews) => `A quel punto ${brand} mostra ${reviews} recensioni.`,
  level: (leader, second, value) => `I voti migliori sono di ${leader} e ${second}, entrambi ${value}.`,
  subtitle: "Media delle recensioni che si leggono, da 1 a 5 stelle, e sotto il loro numero",
  axis: "Media mostrata, stelle",
  volumeAxis: "Recensioni mostrate, simulazione mediana",
  columns: { reviews: "Recensioni mostrate" }
}, starsOverTimeWords = { en: en26, it: it26 }, trend = {
  name: "starsOverTime",
  unit: "stars",
  metric: "stars",
  words: starsOverTimeWords
}, starsOverTime = chartOf({
  name: trend.name,
  compose: compose28,
  find: find28,
  columns: columns28
});
function compose28(rows, setting) {
  if (trendOf(rows, setting.focus) === void 0)
    return;
  let words = starsOverTimeWords[setting.locale], panels = [
    { rows, unit: "stars", title: words.axis, height: 300 * setting.heightScale, include: roomAround(rows) },
    {
      rows: rows.map(volumeOf),
      unit: "count",
      title: words.volumeAxis,
      height: 190 * setting.heightScale,
      include: [0]
    }
  ], margins = panels.map((panel) => marginsOf(setting, panel)), widest2 = {
    left: Math.max(...margins.map(({ left }) => left)),
    right: Math.max(...margins.map(({ right }) => right))
  }, caption = timeCaption(setting, rows), drawn = panels.map((panel) => quantileLines(setting, panel, widest2));
  return { subtitle: words.subtitle, caption, panels: drawn };
}
function volumeOf({ date, brand, reviews: p50 }) {
  return { date, brand, p50, p05: Number.NaN, p25: Number.NaN, p75: Number.NaN, p95: Number.NaN };
}
function roomAround(rows) {
  let middles = rows.map(({ p50 }) => p50).filter(Number.isFinite), middle = (Math.min(...middles) + Math.max(...middles)) / 2;
  return [Math.max(1, middle - 0.5), Math.min(5, middle + 0.5)];
}
function find28(rows, options = {}) {
  let finding = findTrend(trend, rows, options), { numbers, locale, focus } = settingOf(options), known = trendOf(rows, focus);
  if (known === void 0)
    return finding;
  let volume = starsOverTimeWords[locale].volume(nameInSentence(known.brand), numbers.format(known.last.reviews, "count"));
  return { ...finding, sentences: [...finding.sentences, volume] };
}
function columns28(options = {}) {
  let { reviews } = starsOverTimeWords[settingOf(options).locale].columns;
  return [...quantileColumns(options, "stars"), { key: "reviews", label: reviews, unit: "count" }];
}

// dist-all/charts/wordOfMouth/swayed.js
var en27 = {
  title: (brand, share) => `Reviews and friends sway ${share} of ${brand}\u2019s purchases`,
  meaning: (share, brand, interval) => `Without them ${share} of ${brand}\u2019s buyers would have bought something else or nothing${interval}.`,
  most: "No other brand owes as much to word of mouth.",
  other: (brand, share) => `Word of mouth matters most to ${brand}, with ${share}.`,
  subtitle: "Share of purchases that would not have been made without reviews and friends",
  columns: { value: "Swayed share, median run" }
}, it27 = {
  title: (brand, share) => `Recensioni e amici decidono ${withArticle(share)} degli acquisti di ${brand}`,
  meaning: (share, brand, interval) => `Senza di loro ${withArticle(share)} di chi ha comprato ${brand} avrebbe comprato altro o niente${interval}.`,
  most: "Nessun\u2019altra marca deve tanto al passaparola.",
  other: (brand, share) => `Il passaparola pesa pi\xF9 di tutto per ${brand}: ${share}.`,
  subtitle: "Quota degli acquisti che senza recensioni e amici non ci sarebbero stati",
  columns: { value: "Quota decisa dal passaparola, simulazione mediana" }
}, swayedWords = { en: en27, it: it27 }, swayed = chartOf({ name: "swayed", compose: compose29, find: find29, columns: columns29 });
function compose29(rows, setting) {
  let { numbers, locale, look } = setting, all = brandsOf(rows, setting.focus), bars = knownRows8(rows, setting.focus).map(({ brand, value, low, high }) => {
    let interval = low < high ? ` (${numbers.interval(low, high, "share")})` : "", { colour } = seriesStyle(look, all.indexOf(brand));
    return {
      name: brand,
      from: 0,
      to: value,
      low,
      high,
      label: numbers.format(value, "share", besideInterval(value, low, high)) + interval,
      colour
    };
  });
  if (bars.length === 0)
    return;
  let caption = quantileWords[locale].bars(setting.runs);
  return { subtitle: swayedWords[locale].subtitle, caption, panels: [barRows(setting, bars, 30)] };
}
function find29(rows, options = {}) {
  let setting = settingOf(options), { numbers, locale, focus } = setting, words = swayedWords[locale], known = knownRows8(rows, focus);
  if (known.length === 0)
    return quantileWords[locale].nothing;
  let [{ brand, value, low, high }] = known, most = known.reduce((best, row) => row.value > best.value ? row : best), write = (share) => numbers.format(share, "share"), interval = intervalClause({ p05: low, p95: high }, "share", setting);
  return {
    title: words.title(nameInSentence(brand), write(value)),
    sentences: [
      words.meaning(write(value), nameInSentence(brand), interval),
      ...known.length > 1 ? [most.brand === brand ? words.most : words.other(nameInSentence(most.brand), write(most.value))] : []
    ]
  };
}
function knownRows8(rows, focus) {
  let known = rows.filter(({ value }) => Number.isFinite(value));
  return brandsOf(known, focus).flatMap((brand) => known.find((row) => row.brand === brand) ?? []);
}
function columns29(options = {}) {
  let { locale } = settingOf(options), labels = quantileWords[locale].columns;
  return [
    { key: "brand", label: labels.brand, unit: "text" },
    { key: "value", label: swayedWords[locale].columns.value, unit: "share" },
    { key: "low", label: labels.low, unit: "share" },
    { key: "high", label: labels.high, unit: "share" }
  ];
}

// dist-all/charts/levers/tornado.js
var tornado = chartOf({
  name: "tornado",
  compose: compose30,
  find: find30,
  columns: columns30
}), BOTH_WAYS = 0.25;
function compose30(rows, setting, options) {
  let { look, locale } = setting, words = sensitivityWords[locale], { change, name, measure } = speechOf(options), known = sorted3(rows);
  if (known.length === 0)
    return;
  let bars = known.flatMap((row) => [
    {
      name: name(row.setting),
      from: row.falls,
      to: row.rises,
      low: row.low,
      high: row.high,
      label: change(row.net),
      colour: row.net < 0 ? look.series[1] : look.series[0]
    }
  ]);
  return {
    subtitle: words.tornado(measure),
    caption: words.tornadoCaption,
    panels: [barRows(setting, bars, 30)]
  };
}
function find30(rows, options = {}) {
  let words = sensitivityWords[settingOf(options).locale], known = sorted3(rows), { change, name, measure } = speechOf(options);
  if (known.length === 0)
    return quantileWords[settingOf(options).locale].nothing;
  if (reachOf2(known[0]) === 0)
    return words.nothing;
  let [first] = known, last = known[known.length - 1], mixed = known.find(({ rises, falls }) => Math.min(rises, -falls) > BOTH_WAYS * Math.max(rises, -falls));
  return {
    title: words.strongest(name(first.setting), measure, change(first.net)),
    sentences: [
      ...first.low < first.high ? [words.interval(name(first.setting), change(first.low), change(first.high))] : [],
      ...mixed === void 0 ? [] : [words.bothWays(name(mixed.setting), change(mixed.rises), change(mixed.falls))],
      ...known.length > 1 ? [words.weakest(name(last.setting), change(last.net))] : []
    ]
  };
}
function sorted3(rows) {
  return rows.filter(({ net }) => Number.isFinite(net)).toSorted((a, b) => reachOf2(b) - reachOf2(a));
}
function reachOf2({ rises, falls }) {
  return rises - falls;
}
function columns30(options = {}) {
  let labels = sensitivityWords[settingOf(options).locale].columns, { unit } = speechOf(options);
  return [
    { key: "setting", label: labels.setting, unit: "text" },
    { key: "rises", label: labels.rises, unit },
    { key: "falls", label: labels.falls, unit },
    { key: "net", label: labels.net, unit },
    { key: "low", label: labels.low, unit },
    { key: "high", label: labels.high, unit }
  ];
}

// dist-all/charts/levers/varianceShares.js
var varianceShares = chartOf({
  name: "varianceShares",
  compose: compose31,
  find: find31,
  columns: columns31
}), NOTHING_TOGETHER = 0.02;
function compose31(rows, setting, options) {
  let { look, locale, numbers } = setting, words = sensitivityWords[locale], { name, measure } = speechOf(options), known = sorted4(rows);
  if (known.length === 0)
    return;
  let share = (value, what) => `${numbers.format(bounded(value), "share")} ${what}`, bars = known.flatMap((row) => [
    {
      name: name(row.setting),
      from: 0,
      to: bounded(row.first),
      low: bounded(row.firstLow),
      high: bounded(row.firstHigh),
      label: share(row.first, words.alone),
      colour: look.series[0],
      startsGroup: !0
    },
    {
      name: "",
      from: 0,
      to: bounded(row.total),
      low: bounded(row.totalLow),
      high: bounded(row.totalHigh),
      label: share(row.total, words.withOthers),
      colour: look.series[4]
    }
  ]);
  return { subtitle: words.shares(measure), caption: words.sharesCaption, panels: [barRows(setting, bars)] };
}
function find31(rows, options = {}) {
  let { locale, numbers } = settingOf(options), words = sensitivityWords[locale], { name, measure } = speechOf(options), known = sorted4(rows);
  if (known.length === 0)
    return quantileWords[settingOf(options).locale].nothing;
  let [first] = known, share = (value) => numbers.format(value, "share"), together = 1 - known.reduce((sum, row) => sum + row.first, 0);
  return {
    title: words.owns(name(first.setting), share(bounded(first.first)), measure),
    sentences: [
      together > NOTHING_TOGETHER ? words.together(share(Math.min(1, together))) : words.none,
      ...Number.isFinite(options.luck) ? [words.luck(share(options.luck ?? 0))] : []
    ]
  };
}
var bounded = (part) => Math.min(1, Math.max(0, part));
function sorted4(rows) {
  return rows.filter(({ total }) => Number.isFinite(total)).toSorted((a, b) => b.total - a.total);
}
function columns31(options = {}) {
  let labels = sensitivityWords[settingOf(options).locale].columns;
  return [
    { key: "setting", label: labels.setting, unit: "text" },
    { key: "first", label: labels.first, unit: "share" },
    { key: "firstLow", label: labels.firstLow, unit: "share" },
    { key: "firstHigh", label: labels.firstHigh, unit: "share" },
    { key: "total", label: labels.total, unit: "share" },
    { key: "totalLow", label: labels.totalLow, unit: "share" },
    { key: "totalHigh", label: labels.totalHigh, unit: "share" }
  ];
}

// dist-all/charts/wordOfMouth/wordOfMouthLoop.js
var en28 = {
  title: (brand, reviews, friends, swayed2) => `${brand}\u2019s buyers post ${reviews} reviews and tell friends ${friends} times; reviews and friends sway ${swayed2} of its purchases`,
  told: (reviews, friends) => `Of 100 uses come ${reviews} reviews and ${friends} tales to friends.`,
  read: (times) => `Each review is read ${times} times.`,
  never: (brand) => `Nobody reads of ${brand} or hears of it`,
  subtitle: (brand) => `How what ${brand}\u2019s buyers tell becomes what later buyers read and hear, over the whole run`,
  steps: {
    bought: "purchases",
    used: "uses",
    reviews: "reviews posted",
    friends: "tales to friends",
    read: "readings of reviews",
    heard: "tales heard",
    swayed: "purchases swayed"
  },
  boxes: {
    bought: "They buy",
    used: "They use",
    told: "They tell",
    heard: "Others read and listen",
    swayed: "Others buy"
  },
  columns: { step: "Step", value: "Count" }
}, it28 = {
  title: (brand, reviews, friends, swayed2) => `Chi compra ${brand} scrive ${reviews} recensioni e racconta ad amici ${friends} volte; recensioni e amici decidono ${swayed2} dei suoi acquisti`,
  told: (reviews, friends) => `Da 100 usi vengono ${reviews} recensioni e ${friends} racconti ad amici.`,
  read: (times) => `Ogni recensione \xE8 letta ${times} volte.`,
  never: (brand) => `Nessuno legge di ${brand} o ne sente parlare`,
  subtitle: (brand) => `Come ci\xF2 che racconta chi compra ${brand} diventa ci\xF2 che legge e sente chi compra dopo`,
  steps: {
    bought: "acquisti",
    used: "usi",
    reviews: "recensioni scritte",
    friends: "racconti ad amici",
    read: "letture di recensioni",
    heard: "racconti sentiti",
    swayed: "acquisti decisi cos\xEC"
  },
  boxes: {
    bought: "Comprano",
    used: "Usano",
    told: "Raccontano",
    heard: "Altri leggono e ascoltano",
    swayed: "Altri comprano"
  },
  columns: { step: "Passo", value: "Quanti" }
}, wordOfMouthLoopWords = { en: en28, it: it28 }, LOOP_STEPS = ["bought", "used", "reviews", "friends", "read", "heard", "swayed"], wordOfMouthLoop = chartOf({ name: "wordOfMouthLoop", compose: compose32, find: find32, columns: columns32 });
function compose32(rows, setting, options) {
  if (!(valueOf(rows, "bought") > 0))
    return;
  let subtitle = wordOfMouthLoopWords[setting.locale].subtitle(nameInSentence(options.focus ?? "")), caption = quantileWords[setting.locale].means(setting.runs);
  return { subtitle, caption, panels: [loop(setting, rows)] };
}
var BOXES = [
  { name: "bought", column: 0, row: 0, steps: ["bought"] },
  { name: "used", column: 1, row: 0, steps: ["used"] },
  { name: "told", column: 2, row: 0, steps: ["reviews", "friends"] },
  { name: "heard", column: 2, row: 1, steps: ["read", "heard"] },
  { name: "swayed", column: 0, row: 1, steps: ["swayed"] }
], [BOX_WIDTH, BOX_HEIGHT, ROW_GAP, LOW_GAP] = [196, 78, 52, 30];
function loop(setting, rows) {
  let { document, width } = setting;
  if (width < 3 * BOX_WIDTH)
    return loopBelow(setting, rows);
  let columnGap = (width - 3 * BOX_WIDTH) / 2, left = (column) => column * (BOX_WIDTH + columnGap), top = (row) => row * (BOX_HEIGHT + ROW_GAP), arrows = BOXES.map((box, index) => {
    let next = BOXES[(index + 1) % BOXES.length];
    return arrow(setting, [left(box.column), top(box.row)], [left(next.column), top(next.row)]);
  }), boxes = BOXES.flatMap((box) => boxAt(setting, rows, box, left(box.column), top(box.row)));
  return { node: svgElement(document, "g", {}, [...arrows, ...boxes]), height: 2 * BOX_HEIGHT + ROW_GAP };
}
function loopBelow(setting, rows) {
  let { document, look } = setting, step = BOX_HEIGHT + LOW_GAP, last = BOXES.length - 1, arrows = BOXES.slice(0, last).map((_, at) => arrow(setting, [0, at * step], [0, (at + 1) * step])), [side, top, bottom] = [BOX_WIDTH, BOX_HEIGHT / 2, last * step + BOX_HEIGHT / 2], way = `M${side + 4},${bottom}H${side + 30}V${top}H${side + 12}`, head = `M${side + 12},${top - 5}L${side + 4},${top}L${side + 12},${top + 5}Z`, style = { stroke: look.muted, "stroke-width": 1.5 }, back = [
    svgElement(document, "path", { d: way, fill: "none", ...style }),
    svgElement(document, "path", { d: head, fill: look.muted, ...style })
  ], boxes = BOXES.flatMap((box, at) => boxAt(setting, rows, box, 0, at * step));
  return { node: svgElement(document, "g", {}, [...arrows, ...back, ...boxes]), height: last * step + BOX_HEIGHT };
}
function boxAt({ document, look, numbers, locale }, rows, { name, steps }, x, y) {
  let words = wordOfMouthLoopWords[locale], frame = { x, y, width: BOX_WIDTH, height: BOX_HEIGHT, rx: 8, fill: look.paper }, text = (content, line2, weight) => svgElement(document, "text", { x: x + 14, y: y + 22 + line2 * 19, "font-size": SIZE.label, "font-weight": weight, fill: look.ink }, content), colour = name === "swayed" ? look.series[1] : look.series[0];
  return [
    svgElement(document, "rect", { ...frame, stroke: colour, "stroke-width": 1.5 }),
    text(words.boxes[name], 0, "600"),
    ...steps.map((step, index) => text(`${numbers.short(valueOf(rows, step), "count")} ${words.steps[step]}`, index + 1, "400"))
  ];
}
function arrow({ document, look }, from, to) {
  let [across, down] = [Math.sign(to[0] - from[0]), Math.sign(to[1] - from[1])], edge = ([x, y], side) => [
    x + BOX_WIDTH / 2 + side * across * BOX_WIDTH / 2,
    y + BOX_HEIGHT / 2 + side * down * BOX_HEIGHT / 2
  ], [startX, startY] = edge(from, 1), [endX, endY] = edge(to, -1), head = 8, [tipX, tipY] = [endX - 4 * across, endY - 4 * down], [baseX, baseY] = [tipX - head * across, tipY - head * down], d = `M${startX + 4 * across},${startY + 4 * down}L${baseX},${baseY}M${baseX - 5 * down},${baseY - 5 * across}L${tipX},${tipY}L${baseX + 5 * down},${baseY + 5 * across}Z`;
  return svgElement(document, "path", { d, stroke: look.muted, "stroke-width": 1.5, fill: look.muted });
}
function find32(rows, options = {}) {
  let { numbers, locale } = settingOf(options), words = wordOfMouthLoopWords[locale], at = (step) => valueOf(rows, step);
  if (!(at("bought") > 0))
    return quantileWords[locale].nothing;
  let brand = nameInSentence(options.focus ?? ""), count = (step) => numbers.round(at(step), "count"), of100 = (step) => numbers.round(100 * at(step) / at("used"), "count");
  return {
    title: at("read") + at("heard") > 0 ? words.title(brand, count("reviews"), count("friends"), count("swayed")) : words.never(brand),
    sentences: [
      ...at("used") > 0 ? [words.told(of100("reviews"), of100("friends"))] : [],
      ...at("reviews") > 0 ? [words.read(numbers.round(at("read") / at("reviews"), "count"))] : []
    ]
  };
}
function valueOf(rows, step) {
  return rows.find((row) => row.step === step)?.value ?? 0;
}
function columns32(options = {}) {
  let labels = wordOfMouthLoopWords[settingOf(options).locale].columns;
  return [
    { key: "step", label: labels.step, unit: "text" },
    { key: "value", label: labels.value, unit: "count" }
  ];
}

// dist-all/report/document/figureIn.js
function figureIn({ said: said3, ...figure }, locale = "en") {
  let names2 = said3?.[locale];
  return names2 === void 0 ? figure : { ...figure, rows: figure.rows.map((row) => named(row, names2)), about: named(figure.about, names2) };
}
function figureAsData({ said: _, ...figure }) {
  return figure;
}
var KINDS = {
  brand: "brand",
  focus: "brand",
  touchpoint: "touchpoint",
  persona: "persona",
  alternative: "alternative",
  note: "note"
};
function named(data, names2) {
  let entries = Object.entries(data).map(([key, value]) => typeof value == "string" ? [key, nameIn(key, value, names2)] : key === "measured" ? [key, named(Object(value), names2)] : key === "events" && Array.isArray(value) ? [key, value.map((event) => named(event, names2))] : [key, value]);
  return Object.fromEntries(entries);
}
function nameIn(key, value, names2) {
  let called = (kind, name) => {
    let there = names2[kind];
    return there !== void 0 && Object.hasOwn(there, name) ? there[name] : name;
  };
  return key === "path" ? value.split(" \u203A ").map((step) => called("touchpoint", step)).join(" \u203A ") : Object.hasOwn(KINDS, key) ? called(KINDS[key], value) : value;
}

// dist-all/report/document/figure.js
function figureOf(chart, rows, options, name = chart.name) {
  return { name, chart: chart.name, rows, about: options };
}
function drawFigure(figure, style) {
  let { rows, about } = figureIn(figure, style.locale);
  return chartOf2(figure).draw(rows, { ...about, ...style });
}
function findFigure(figure, style) {
  let { rows, about } = figureIn(figure, style.locale);
  return chartOf2(figure).find(rows, { ...about, ...style });
}
function figureColumns(figure, style) {
  let { about } = figureIn(figure, style.locale);
  return chartOf2(figure).columns({ ...about, ...style });
}
var CHARTS = new Map(Object.values(charts_exports).map((chart) => [chart.name, chart]));
function hasChart(name) {
  return CHARTS.has(name);
}
function chartOf2({ chart }) {
  let found = CHARTS.get(chart);
  if (found === void 0)
    throw new RangeError(`there is no chart \u201C${chart}\u201D`);
  return found;
}

export {
  calibrationRanks,
  claimEffects,
  CREDIT_RULES,
  attributionAgainstTruth,
  cascadeTree,
  cohortRetention,
  budgetPlan,
  contributionWaterfallWords,
  contributionWaterfall,
  daypartHeatMap,
  decisiveMoments,
  differenceOverTime,
  efficientFrontier,
  fitOverTime,
  fan,
  scoresByHorizon,
  skillBySeries,
  journeyHeatMap,
  qualityCoverageHeatMap,
  leverMultiples,
  momentFunnel,
  moneyWaterfallWords,
  moneyKind,
  moneyWaterfall,
  comparedDays,
  npsOverTime,
  pairedDifference,
  morrisPlane,
  OUTCOMES,
  pathFlow,
  STAGES,
  personaJourney,
  priorAndPosterior,
  responseCurve,
  retention,
  salesOverTime,
  shareOverTime,
  starHistogram,
  starsOverTime,
  swayed,
  tornado,
  varianceShares,
  LOOP_STEPS,
  wordOfMouthLoop,
  figureIn,
  figureAsData,
  nameIn,
  figureOf,
  drawFigure,
  findFigure,
  figureColumns,
  hasChart
};
