import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-XTTUONFG.js";

// node_modules/seedrandom/lib/alea.js
var require_alea = __commonJS({
  "node_modules/seedrandom/lib/alea.js"(exports, module) {
    (function(global, module2, define2) {
      function Alea(seed) {
        var me = this, mash = Mash();
        me.next = function() {
          var t = 2091639 * me.s0 + me.c * 23283064365386963e-26;
          return me.s0 = me.s1, me.s1 = me.s2, me.s2 = t - (me.c = t | 0);
        }, me.c = 1, me.s0 = mash(" "), me.s1 = mash(" "), me.s2 = mash(" "), me.s0 -= mash(seed), me.s0 < 0 && (me.s0 += 1), me.s1 -= mash(seed), me.s1 < 0 && (me.s1 += 1), me.s2 -= mash(seed), me.s2 < 0 && (me.s2 += 1), mash = null;
      }
      function copy(f, t) {
        return t.c = f.c, t.s0 = f.s0, t.s1 = f.s1, t.s2 = f.s2, t;
      }
      function impl(seed, opts) {
        var xg = new Alea(seed), state = opts && opts.state, prng = xg.next;
        return prng.int32 = function() {
          return xg.next() * 4294967296 | 0;
        }, prng.double = function() {
          return prng() + (prng() * 2097152 | 0) * 11102230246251565e-32;
        }, prng.quick = prng, state && (typeof state == "object" && copy(state, xg), prng.state = function() {
          return copy(xg, {});
        }), prng;
      }
      function Mash() {
        var n = 4022871197, mash = function(data) {
          data = String(data);
          for (var i = 0; i < data.length; i++) {
            n += data.charCodeAt(i);
            var h = 0.02519603282416938 * n;
            n = h >>> 0, h -= n, h *= n, n = h >>> 0, h -= n, n += h * 4294967296;
          }
          return (n >>> 0) * 23283064365386963e-26;
        };
        return mash;
      }
      module2 && module2.exports ? module2.exports = impl : define2 && define2.amd ? define2(function() {
        return impl;
      }) : this.alea = impl;
    })(
      exports,
      typeof module == "object" && module,
      // present in node.js
      typeof define == "function" && define
      // present with an AMD loader
    );
  }
});

// node_modules/seedrandom/lib/xor128.js
var require_xor128 = __commonJS({
  "node_modules/seedrandom/lib/xor128.js"(exports, module) {
    (function(global, module2, define2) {
      function XorGen(seed) {
        var me = this, strseed = "";
        me.x = 0, me.y = 0, me.z = 0, me.w = 0, me.next = function() {
          var t = me.x ^ me.x << 11;
          return me.x = me.y, me.y = me.z, me.z = me.w, me.w ^= me.w >>> 19 ^ t ^ t >>> 8;
        }, seed === (seed | 0) ? me.x = seed : strseed += seed;
        for (var k = 0; k < strseed.length + 64; k++)
          me.x ^= strseed.charCodeAt(k) | 0, me.next();
      }
      function copy(f, t) {
        return t.x = f.x, t.y = f.y, t.z = f.z, t.w = f.w, t;
      }
      function impl(seed, opts) {
        var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
          return (xg.next() >>> 0) / 4294967296;
        };
        return prng.double = function() {
          do
            var top = xg.next() >>> 11, bot = (xg.next() >>> 0) / 4294967296, result = (top + bot) / (1 << 21);
          while (result === 0);
          return result;
        }, prng.int32 = xg.next, prng.quick = prng, state && (typeof state == "object" && copy(state, xg), prng.state = function() {
          return copy(xg, {});
        }), prng;
      }
      module2 && module2.exports ? module2.exports = impl : define2 && define2.amd ? define2(function() {
        return impl;
      }) : this.xor128 = impl;
    })(
      exports,
      typeof module == "object" && module,
      // present in node.js
      typeof define == "function" && define
      // present with an AMD loader
    );
  }
});

// node_modules/seedrandom/lib/xorwow.js
var require_xorwow = __commonJS({
  "node_modules/seedrandom/lib/xorwow.js"(exports, module) {
    (function(global, module2, define2) {
      function XorGen(seed) {
        var me = this, strseed = "";
        me.next = function() {
          var t = me.x ^ me.x >>> 2;
          return me.x = me.y, me.y = me.z, me.z = me.w, me.w = me.v, (me.d = me.d + 362437 | 0) + (me.v = me.v ^ me.v << 4 ^ (t ^ t << 1)) | 0;
        }, me.x = 0, me.y = 0, me.z = 0, me.w = 0, me.v = 0, seed === (seed | 0) ? me.x = seed : strseed += seed;
        for (var k = 0; k < strseed.length + 64; k++)
          me.x ^= strseed.charCodeAt(k) | 0, k == strseed.length && (me.d = me.x << 10 ^ me.x >>> 4), me.next();
      }
      function copy(f, t) {
        return t.x = f.x, t.y = f.y, t.z = f.z, t.w = f.w, t.v = f.v, t.d = f.d, t;
      }
      function impl(seed, opts) {
        var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
          return (xg.next() >>> 0) / 4294967296;
        };
        return prng.double = function() {
          do
            var top = xg.next() >>> 11, bot = (xg.next() >>> 0) / 4294967296, result = (top + bot) / (1 << 21);
          while (result === 0);
          return result;
        }, prng.int32 = xg.next, prng.quick = prng, state && (typeof state == "object" && copy(state, xg), prng.state = function() {
          return copy(xg, {});
        }), prng;
      }
      module2 && module2.exports ? module2.exports = impl : define2 && define2.amd ? define2(function() {
        return impl;
      }) : this.xorwow = impl;
    })(
      exports,
      typeof module == "object" && module,
      // present in node.js
      typeof define == "function" && define
      // present with an AMD loader
    );
  }
});

// node_modules/seedrandom/lib/xorshift7.js
var require_xorshift7 = __commonJS({
  "node_modules/seedrandom/lib/xorshift7.js"(exports, module) {
    (function(global, module2, define2) {
      function XorGen(seed) {
        var me = this;
        me.next = function() {
          var X = me.x, i = me.i, t, v, w;
          return t = X[i], t ^= t >>> 7, v = t ^ t << 24, t = X[i + 1 & 7], v ^= t ^ t >>> 10, t = X[i + 3 & 7], v ^= t ^ t >>> 3, t = X[i + 4 & 7], v ^= t ^ t << 7, t = X[i + 7 & 7], t = t ^ t << 13, v ^= t ^ t << 9, X[i] = v, me.i = i + 1 & 7, v;
        };
        function init(me2, seed2) {
          var j, w, X = [];
          if (seed2 === (seed2 | 0))
            w = X[0] = seed2;
          else
            for (seed2 = "" + seed2, j = 0; j < seed2.length; ++j)
              X[j & 7] = X[j & 7] << 15 ^ seed2.charCodeAt(j) + X[j + 1 & 7] << 13;
          for (; X.length < 8; ) X.push(0);
          for (j = 0; j < 8 && X[j] === 0; ++j) ;
          for (j == 8 ? w = X[7] = -1 : w = X[j], me2.x = X, me2.i = 0, j = 256; j > 0; --j)
            me2.next();
        }
        init(me, seed);
      }
      function copy(f, t) {
        return t.x = f.x.slice(), t.i = f.i, t;
      }
      function impl(seed, opts) {
        seed == null && (seed = +/* @__PURE__ */ new Date());
        var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
          return (xg.next() >>> 0) / 4294967296;
        };
        return prng.double = function() {
          do
            var top = xg.next() >>> 11, bot = (xg.next() >>> 0) / 4294967296, result = (top + bot) / (1 << 21);
          while (result === 0);
          return result;
        }, prng.int32 = xg.next, prng.quick = prng, state && (state.x && copy(state, xg), prng.state = function() {
          return copy(xg, {});
        }), prng;
      }
      module2 && module2.exports ? module2.exports = impl : define2 && define2.amd ? define2(function() {
        return impl;
      }) : this.xorshift7 = impl;
    })(
      exports,
      typeof module == "object" && module,
      // present in node.js
      typeof define == "function" && define
      // present with an AMD loader
    );
  }
});

// node_modules/seedrandom/lib/xor4096.js
var require_xor4096 = __commonJS({
  "node_modules/seedrandom/lib/xor4096.js"(exports, module) {
    (function(global, module2, define2) {
      function XorGen(seed) {
        var me = this;
        me.next = function() {
          var w = me.w, X = me.X, i = me.i, t, v;
          return me.w = w = w + 1640531527 | 0, v = X[i + 34 & 127], t = X[i = i + 1 & 127], v ^= v << 13, t ^= t << 17, v ^= v >>> 15, t ^= t >>> 12, v = X[i] = v ^ t, me.i = i, v + (w ^ w >>> 16) | 0;
        };
        function init(me2, seed2) {
          var t, v, i, j, w, X = [], limit = 128;
          for (seed2 === (seed2 | 0) ? (v = seed2, seed2 = null) : (seed2 = seed2 + "\0", v = 0, limit = Math.max(limit, seed2.length)), i = 0, j = -32; j < limit; ++j)
            seed2 && (v ^= seed2.charCodeAt((j + 32) % seed2.length)), j === 0 && (w = v), v ^= v << 10, v ^= v >>> 15, v ^= v << 4, v ^= v >>> 13, j >= 0 && (w = w + 1640531527 | 0, t = X[j & 127] ^= v + w, i = t == 0 ? i + 1 : 0);
          for (i >= 128 && (X[(seed2 && seed2.length || 0) & 127] = -1), i = 127, j = 512; j > 0; --j)
            v = X[i + 34 & 127], t = X[i = i + 1 & 127], v ^= v << 13, t ^= t << 17, v ^= v >>> 15, t ^= t >>> 12, X[i] = v ^ t;
          me2.w = w, me2.X = X, me2.i = i;
        }
        init(me, seed);
      }
      function copy(f, t) {
        return t.i = f.i, t.w = f.w, t.X = f.X.slice(), t;
      }
      function impl(seed, opts) {
        seed == null && (seed = +/* @__PURE__ */ new Date());
        var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
          return (xg.next() >>> 0) / 4294967296;
        };
        return prng.double = function() {
          do
            var top = xg.next() >>> 11, bot = (xg.next() >>> 0) / 4294967296, result = (top + bot) / (1 << 21);
          while (result === 0);
          return result;
        }, prng.int32 = xg.next, prng.quick = prng, state && (state.X && copy(state, xg), prng.state = function() {
          return copy(xg, {});
        }), prng;
      }
      module2 && module2.exports ? module2.exports = impl : define2 && define2.amd ? define2(function() {
        return impl;
      }) : this.xor4096 = impl;
    })(
      exports,
      // window object or global
      typeof module == "object" && module,
      // present in node.js
      typeof define == "function" && define
      // present with an AMD loader
    );
  }
});

// node_modules/seedrandom/lib/tychei.js
var require_tychei = __commonJS({
  "node_modules/seedrandom/lib/tychei.js"(exports, module) {
    (function(global, module2, define2) {
      function XorGen(seed) {
        var me = this, strseed = "";
        me.next = function() {
          var b = me.b, c = me.c, d = me.d, a = me.a;
          return b = b << 25 ^ b >>> 7 ^ c, c = c - d | 0, d = d << 24 ^ d >>> 8 ^ a, a = a - b | 0, me.b = b = b << 20 ^ b >>> 12 ^ c, me.c = c = c - d | 0, me.d = d << 16 ^ c >>> 16 ^ a, me.a = a - b | 0;
        }, me.a = 0, me.b = 0, me.c = -1640531527, me.d = 1367130551, seed === Math.floor(seed) ? (me.a = seed / 4294967296 | 0, me.b = seed | 0) : strseed += seed;
        for (var k = 0; k < strseed.length + 20; k++)
          me.b ^= strseed.charCodeAt(k) | 0, me.next();
      }
      function copy(f, t) {
        return t.a = f.a, t.b = f.b, t.c = f.c, t.d = f.d, t;
      }
      function impl(seed, opts) {
        var xg = new XorGen(seed), state = opts && opts.state, prng = function() {
          return (xg.next() >>> 0) / 4294967296;
        };
        return prng.double = function() {
          do
            var top = xg.next() >>> 11, bot = (xg.next() >>> 0) / 4294967296, result = (top + bot) / (1 << 21);
          while (result === 0);
          return result;
        }, prng.int32 = xg.next, prng.quick = prng, state && (typeof state == "object" && copy(state, xg), prng.state = function() {
          return copy(xg, {});
        }), prng;
      }
      module2 && module2.exports ? module2.exports = impl : define2 && define2.amd ? define2(function() {
        return impl;
      }) : this.tychei = impl;
    })(
      exports,
      typeof module == "object" && module,
      // present in node.js
      typeof define == "function" && define
      // present with an AMD loader
    );
  }
});

// node_modules/seedrandom/seedrandom.js
var require_seedrandom = __commonJS({
  "node_modules/seedrandom/seedrandom.js"(exports, module) {
    (function(global, pool, math) {
      var width = 256, chunks = 6, digits = 52, rngname = "random", startdenom = math.pow(width, chunks), significance = math.pow(2, digits), overflow = significance * 2, mask = width - 1, nodecrypto;
      function seedrandom2(seed, options, callback) {
        var key = [];
        options = options == !0 ? { entropy: !0 } : options || {};
        var shortseed = mixkey(flatten(
          options.entropy ? [seed, tostring(pool)] : seed ?? autoseed(),
          3
        ), key), arc4 = new ARC4(key), prng = function() {
          for (var n = arc4.g(chunks), d = startdenom, x = 0; n < significance; )
            n = (n + x) * width, d *= width, x = arc4.g(1);
          for (; n >= overflow; )
            n /= 2, d /= 2, x >>>= 1;
          return (n + x) / d;
        };
        return prng.int32 = function() {
          return arc4.g(4) | 0;
        }, prng.quick = function() {
          return arc4.g(4) / 4294967296;
        }, prng.double = prng, mixkey(tostring(arc4.S), pool), (options.pass || callback || function(prng2, seed2, is_math_call, state) {
          return state && (state.S && copy(state, arc4), prng2.state = function() {
            return copy(arc4, {});
          }), is_math_call ? (math[rngname] = prng2, seed2) : prng2;
        })(
          prng,
          shortseed,
          "global" in options ? options.global : this == math,
          options.state
        );
      }
      function ARC4(key) {
        var t, keylen = key.length, me = this, i = 0, j = me.i = me.j = 0, s = me.S = [];
        for (keylen || (key = [keylen++]); i < width; )
          s[i] = i++;
        for (i = 0; i < width; i++)
          s[i] = s[j = mask & j + key[i % keylen] + (t = s[i])], s[j] = t;
        (me.g = function(count) {
          for (var t2, r = 0, i2 = me.i, j2 = me.j, s2 = me.S; count--; )
            t2 = s2[i2 = mask & i2 + 1], r = r * width + s2[mask & (s2[i2] = s2[j2 = mask & j2 + t2]) + (s2[j2] = t2)];
          return me.i = i2, me.j = j2, r;
        })(width);
      }
      function copy(f, t) {
        return t.i = f.i, t.j = f.j, t.S = f.S.slice(), t;
      }
      function flatten(obj, depth) {
        var result = [], typ = typeof obj, prop;
        if (depth && typ == "object")
          for (prop in obj)
            try {
              result.push(flatten(obj[prop], depth - 1));
            } catch {
            }
        return result.length ? result : typ == "string" ? obj : obj + "\0";
      }
      function mixkey(seed, key) {
        for (var stringseed = seed + "", smear, j = 0; j < stringseed.length; )
          key[mask & j] = mask & (smear ^= key[mask & j] * 19) + stringseed.charCodeAt(j++);
        return tostring(key);
      }
      function autoseed() {
        try {
          var out;
          return nodecrypto && (out = nodecrypto.randomBytes) ? out = out(width) : (out = new Uint8Array(width), (global.crypto || global.msCrypto).getRandomValues(out)), tostring(out);
        } catch {
          var browser = global.navigator, plugins = browser && browser.plugins;
          return [+/* @__PURE__ */ new Date(), global, plugins, global.screen, tostring(pool)];
        }
      }
      function tostring(a) {
        return String.fromCharCode.apply(0, a);
      }
      if (mixkey(math.random(), pool), typeof module == "object" && module.exports) {
        module.exports = seedrandom2;
        try {
          nodecrypto = __require("crypto");
        } catch {
        }
      } else typeof define == "function" && define.amd ? define(function() {
        return seedrandom2;
      }) : math["seed" + rngname] = seedrandom2;
    })(
      // global: `self` in browsers (including strict mode and web workers),
      // otherwise `this` in Node and other environments
      typeof self < "u" ? self : exports,
      [],
      // pool: entropy pool starts empty
      Math
      // math: package containing random, pow, and seedrandom
    );
  }
});

// node_modules/seedrandom/index.js
var require_seedrandom2 = __commonJS({
  "node_modules/seedrandom/index.js"(exports, module) {
    var alea = require_alea(), xor128 = require_xor128(), xorwow = require_xorwow(), xorshift7 = require_xorshift7(), xor4096 = require_xor4096(), tychei = require_tychei(), sr = require_seedrandom();
    sr.alea = alea;
    sr.xor128 = xor128;
    sr.xorwow = xorwow;
    sr.xorshift7 = xorshift7;
    sr.xor4096 = xor4096;
    sr.tychei = tychei;
    module.exports = sr;
  }
});

// dist-all/numeric/luck/random.js
var import_seedrandom = __toESM(require_seedrandom2(), 1);
function randomBits(keyHigh, keyLow, address) {
  let x = address + keyLow + 625341585 | 0;
  return x = Math.imul(x ^ x >>> 17, 3982152891), x = x + keyHigh | 0, x = Math.imul(x ^ x >>> 16, 2146121005), x = x + keyLow | 0, x = Math.imul(x ^ x >>> 15, 2221713035), (x ^ x >>> 16) >>> 0;
}
function childKeyHigh(keyHigh, keyLow, id) {
  let x = id + keyLow + 1013904242 | 0;
  return x = Math.imul(x ^ x >>> 15, 2890668881), x = x + keyHigh | 0, x = Math.imul(x ^ x >>> 16, 2146121005), x = x + keyLow | 0, x = Math.imul(x ^ x >>> 15, 2221713035), x ^ x >>> 16;
}
function childKeyLow(keyHigh, keyLow, id) {
  let x = id + keyHigh + 1481765933 | 0;
  return x = Math.imul(x ^ x >>> 15, 830770091), x = x + keyLow | 0, x = Math.imul(x ^ x >>> 16, 2246822507), x = x + keyHigh | 0, x = Math.imul(x ^ x >>> 13, 3266489909), x ^ x >>> 16;
}
function toUniform(bits) {
  return (bits + 0.5) * 23283064365386963e-26;
}
function keyFromSeed(seed) {
  let spelled = seed.replace(/[^ -[\]-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`), generator = (0, import_seedrandom.default)(`${seed.length}:${spelled}`);
  return { high: generator.int32(), low: generator.int32() };
}
var replicationBranch = 1919250540;
function replicationKey(key, replication) {
  let branchHigh = childKeyHigh(key.high, key.low, replicationBranch), branchLow = childKeyLow(key.high, key.low, replicationBranch);
  return {
    high: childKeyHigh(branchHigh, branchLow, replication),
    low: childKeyLow(branchHigh, branchLow, replication)
  };
}

export {
  randomBits,
  childKeyHigh,
  childKeyLow,
  toUniform,
  keyFromSeed,
  replicationKey
};
