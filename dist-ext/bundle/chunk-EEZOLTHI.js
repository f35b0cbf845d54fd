import {
  childKeyHigh,
  childKeyLow,
  keyFromSeed,
  randomBits,
  toUniform
} from "./chunk-KEQ6DGSL.js";

// dist-ext/numeric/designs/directionNumbers.js
var TABLE = [
  [1, 0, [1]],
  [2, 1, [1, 3]],
  [3, 1, [1, 3, 1]],
  [3, 2, [1, 1, 1]],
  [4, 1, [1, 1, 3, 3]],
  [4, 4, [1, 3, 5, 13]],
  [5, 2, [1, 1, 5, 5, 17]],
  [5, 4, [1, 1, 5, 5, 5]],
  [5, 7, [1, 1, 7, 11, 19]],
  [5, 11, [1, 1, 5, 1, 1]],
  [5, 13, [1, 1, 1, 3, 11]],
  [5, 14, [1, 3, 5, 5, 31]],
  [6, 1, [1, 3, 3, 9, 7, 49]],
  [6, 13, [1, 1, 1, 15, 21, 21]],
  [6, 16, [1, 3, 1, 13, 27, 49]],
  [6, 19, [1, 1, 1, 15, 7, 5]],
  [6, 22, [1, 3, 1, 15, 13, 25]],
  [6, 25, [1, 1, 5, 5, 19, 61]],
  [7, 1, [1, 3, 7, 11, 23, 15, 103]],
  [7, 4, [1, 3, 7, 13, 13, 15, 69]],
  [7, 7, [1, 1, 3, 13, 7, 35, 63]],
  [7, 8, [1, 3, 5, 9, 1, 25, 53]],
  [7, 14, [1, 3, 1, 13, 9, 35, 107]],
  [7, 19, [1, 3, 1, 5, 27, 61, 31]],
  [7, 21, [1, 1, 5, 11, 19, 41, 61]],
  [7, 28, [1, 3, 5, 3, 3, 13, 69]],
  [7, 31, [1, 1, 7, 13, 1, 19, 1]],
  [7, 32, [1, 3, 7, 5, 13, 19, 59]],
  [7, 37, [1, 1, 3, 9, 25, 29, 41]],
  [7, 41, [1, 3, 5, 13, 23, 1, 55]],
  [7, 42, [1, 3, 7, 3, 13, 59, 17]]
], DIGITS = 32, MOST_DIMENSIONS = TABLE.length + 1;
function directionNumbers(dimension) {
  let numbers = new Uint32Array(DIGITS);
  if (dimension === 0)
    return numbers.map((_, digit) => 1 << DIGITS - 1 - digit);
  let [degree, coefficients, first] = TABLE[dimension - 1];
  for (let digit = 0; digit < DIGITS; ++digit) {
    if (digit < degree) {
      numbers[digit] = first[digit] << DIGITS - 1 - digit;
      continue;
    }
    let number = numbers[digit - degree] ^ numbers[digit - degree] >>> degree;
    for (let back = 1; back < degree; ++back)
      coefficients >>> degree - 1 - back & 1 && (number ^= numbers[digit - back]);
    numbers[digit] = number;
  }
  return numbers;
}

// dist-ext/studies/designs/words/ranges.js
var VALUES_EXAMPLE = {
  en: "Write --vary brands.nonna.quality=0.4..0.9:6 (six values) or --vary brands.nonna.price=20,24,28.",
  it: "Scrivi --vary brands.nonna.quality=0.4..0.9:6 (sei valori) o --vary brands.nonna.price=20,24,28."
}, RANGE_EXAMPLE = {
  "--vary": {
    en: "Write --vary brands.nonna.quality=0.4..0.9.",
    it: "Scrivi --vary brands.nonna.quality=0.4..0.9."
  },
  "--lever": {
    en: "Write --lever brands.nonna.coverage.search=0.2..0.9.",
    it: "Scrivi --lever brands.nonna.coverage.search=0.2..0.9."
  },
  "--fit": {
    en: "Write --fit brands.nonna.quality=0.4..0.9.",
    it: "Scrivi --fit brands.nonna.quality=0.4..0.9."
  }
}, MUST_HAVE = {
  pathAndValues: { en: "a path, = and values", it: "un percorso, = e dei valori" },
  twoNumbers: { en: "numbers on both sides of ..", it: "numeri da entrambe le parti di .." },
  steps: {
    en: "the number of values after a colon, as in 0.4..0.9:6",
    it: "il numero di valori dopo i due punti, come in 0.4..0.9:6"
  },
  numbers: { en: "numbers between the commas", it: "numeri fra le virgole" },
  rising: {
    en: "a lower number before .. and a higher one behind",
    it: "un numero minore prima di .. e uno maggiore dopo"
  },
  different: { en: "each value once", it: "ogni valore una volta sola" }
}, varyFaults = {
  mustHave: (what, text) => mustHave(MUST_HAVE[what], text),
  tooManySteps: (most, text) => mustHave({
    en: `from 1 to ${most} values after the colon`,
    it: `da 1 a ${most} valori dopo i due punti`
  }, text),
  nothingToVary: (isRange) => ({
    message: {
      en: "the scenario has no sweep of its own, so --vary must say what to vary.",
      it: "lo scenario non ha un suo sweep, perci\xF2 --vary deve dire che cosa variare."
    },
    advice: isRange ? RANGE_EXAMPLE["--vary"] : VALUES_EXAMPLE
  })
};
function mustHave(what, text) {
  return {
    message: {
      en: `--vary must have ${what.en}, but is \u201C${text}\u201D.`,
      it: `--vary deve avere ${what.it}, ma \xE8 \u201C${text}\u201D.`
    },
    advice: VALUES_EXAMPLE
  };
}
var rangeFaults = {
  badShape: (flag, text) => ({
    message: {
      en: `${flag} must have a path, = and a range lo..hi, but is \u201C${text}\u201D.`,
      it: `${flag} deve avere un percorso, = e un intervallo min..max, ma \xE8 \u201C${text}\u201D.`
    },
    advice: RANGE_EXAMPLE[flag]
  }),
  hasSteps: (flag, text) => ({
    message: flag === "--vary" ? {
      en: `--vary must have a range without steps here, but is \u201C${text}\u201D: --points says how many.`,
      it: `--vary qui deve avere un intervallo senza passi, ma \xE8 \u201C${text}\u201D: quanti sono lo dice --points.`
    } : {
      en: `${flag} must have a range without steps, but is \u201C${text}\u201D.`,
      it: `${flag} deve avere un intervallo senza passi, ma \xE8 \u201C${text}\u201D.`
    },
    advice: RANGE_EXAMPLE[flag]
  }),
  notANumber: (flag, path, allowed) => ({
    message: {
      en: `${flag} must name a setting that is a number and belongs to the market, but ${path} is ${allowed.en}.`,
      it: `${flag} deve nominare un'impostazione che \xE8 un numero e appartiene al mercato, ma ${path} \xE8 ${allowed.it}.`
    },
    advice: {
      en: "Name a number, for example brands.nonna.quality=0.4..0.9.",
      it: "Nomina un numero, per esempio brands.nonna.quality=0.4..0.9."
    }
  }),
  wrongOrder: (flag, path, low, high) => ({
    message: {
      en: `${flag} must have a range from a lower to a higher number, but ${path} goes from ${low} to ${high}.`,
      it: `${flag} deve avere un intervallo da un numero minore a uno maggiore, ma ${path} va da ${low} a ${high}.`
    },
    advice: low > high ? { en: `Write ${path}=${high}..${low}.`, it: `Scrivi ${path}=${high}..${low}.` } : { en: "Fix a single value with --set.", it: "Un valore solo si fissa con --set." }
  }),
  outside: (path, allowed, low, high) => ({
    message: {
      en: `${path} must be ${allowed.en}, but is to go from ${low} to ${high}.`,
      it: `${path} deve essere ${allowed.it}, ma dovrebbe andare da ${low} a ${high}.`
    },
    advice: {
      en: "Stay within the range of the setting.",
      it: "Resta nell'intervallo dell'impostazione."
    }
  }),
  notWhole: (path, low, high) => ({
    message: {
      en: `${path} must be a whole number, but is to go from ${low} to ${high}.`,
      it: `${path} deve essere un numero intero, ma dovrebbe andare da ${low} a ${high}.`
    },
    advice: {
      en: `Write ${path}=${Math.ceil(low)}..${Math.floor(high)}.`,
      it: `Scrivi ${path}=${Math.ceil(low)}..${Math.floor(high)}.`
    }
  }),
  partsOfWhole: (path, value) => ({
    message: {
      en: `${path} must be a whole number, but is to be ${value}.`,
      it: `${path} deve essere un numero intero, ma dovrebbe essere ${value}.`
    },
    advice: {
      en: "Choose values, or a number of steps, that are whole: 100..200:5, or 100,150,200.",
      it: "Scegli valori, o un numero di passi, che diano numeri interi: 100..200:5, oppure 100,150,200."
    }
  }),
  twice: (flag, path) => ({
    message: {
      en: `${flag} must name each setting once, but names ${path} twice.`,
      it: `${flag} deve nominare ogni impostazione una volta, ma nomina ${path} due volte.`
    },
    advice: { en: "Leave one out.", it: "Tralasciane una." }
  }),
  overlap: (flag, one, other, both) => ({
    message: {
      en: `${flag} must name settings that have nothing in common, but ${one} and ${other} both set ${both}.`,
      it: `${flag} deve nominare impostazioni che non hanno niente in comune, ma ${one} e ${other} fissano entrambe ${both}.`
    },
    advice: {
      en: "Leave one out, or name the others one by one.",
      it: "Tralasciane una, oppure nomina le altre una per una."
    }
  }),
  voided: (flag, path) => ({
    message: {
      en: `${flag} must name a setting that the timeline leaves alone on day 0, but the timeline sets ${path} on that day, so that no value tried would have any effect.`,
      it: `${flag} deve nominare un'impostazione che la cronologia non tocca il giorno 0, ma la cronologia fissa ${path} proprio quel giorno: nessun valore provato avrebbe effetto.`
    },
    advice: {
      en: "Take it out of timeline, or let the timeline set it on a later day.",
      it: "Toglila da timeline, oppure falla fissare da timeline in un giorno successivo."
    }
  })
};

// dist-ext/numeric/designs/latinHypercube.js
function latinHypercube(points, dimensions, key) {
  let columns = Array.from({ length: dimensions }, (_, dimension) => {
    let high = childKeyHigh(key.high, key.low, dimension), low = childKeyLow(key.high, key.low, dimension);
    return shuffled(points, high, low).map((part, point) => (part + toUniform(randomBits(high, low, points + point))) / points);
  });
  return Array.from({ length: points }, (_, point) => columns.map((column) => column[point]));
}
function shuffled(count, keyHigh, keyLow) {
  let numbers = Array.from({ length: count }, (_, number) => number);
  for (let last = count - 1; last > 0; --last) {
    let chosen = Math.floor(toUniform(randomBits(keyHigh, keyLow, last)) * (last + 1));
    [numbers[last], numbers[chosen]] = [numbers[chosen], numbers[last]];
  }
  return numbers;
}

// dist-ext/numeric/designs/sobolSequence.js
function sobolSequence(points, dimensions, key) {
  if (dimensions > MOST_DIMENSIONS)
    throw new RangeError(`a Sobol' sequence has at most ${MOST_DIMENSIONS} dimensions, but needs ${dimensions}`);
  let columns = Array.from({ length: dimensions }, (_, dimension) => key === void 0 ? plainColumn(points, dimension) : scrambledColumn(points, dimension, childKeyHigh(key.high, key.low, dimension), childKeyLow(key.high, key.low, dimension)));
  return Array.from({ length: points }, (_, point) => columns.map((column) => column[point]));
}
function plainColumn(points, dimension) {
  return digitsOf(points, directionNumbers(dimension), 0).map((digits) => digits / 4294967296);
}
function scrambledColumn(points, dimension, high, low) {
  let rows = Array.from({ length: DIGITS }, (_, digit) => {
    let itself = 1 << DIGITS - 1 - digit, above = digit === 0 ? 0 : -1 << DIGITS - digit;
    return randomBits(high, low, digit) & above | itself;
  }), scrambled = directionNumbers(dimension).map((number) => rows.reduce((digits, row, digit) => digits | parity(row & number) << DIGITS - 1 - digit, 0));
  return digitsOf(points, scrambled, randomBits(high, low, DIGITS)).map(toUniform);
}
function digitsOf(points, directions, start) {
  let digits = start;
  return Array.from({ length: points }, (_, point) => (point > 0 && (digits ^= directions[lowestZero(point - 1)]), digits >>> 0));
}
function lowestZero(number) {
  return 31 - Math.clz32(~number & number + 1);
}
function parity(number) {
  let folded = number ^ number >>> 16;
  return folded ^= folded >>> 8, folded ^= folded >>> 4, folded ^= folded >>> 2, (folded ^ folded >>> 1) & 1;
}

// dist-ext/studies/designs/design.js
var DESIGNS = ["factorial", "lhs", "sobol"];
function readRange(text, flag = "--vary") {
  let [, path, written] = /^\s*([^=\s]+)\s*=\s*(.+?)\s*$/.exec(text) ?? [], [, from, to, steps] = /^(.+?)\.\.(.+?)(:.*)?$/.exec(written ?? "") ?? [], [low, high] = [readNumber(from), readNumber(to)];
  return path === void 0 || low === void 0 || high === void 0 ? { fault: rangeFaults.badShape(flag, text) } : steps !== void 0 ? { fault: rangeFaults.hasSteps(flag, text) } : { range: { path, low, high } };
}
function readNumber(text = "") {
  let value = Number(text);
  return text.trim() !== "" && Number.isFinite(value) ? value : void 0;
}
function designPoints(design, ranges, points, seed) {
  let key = designKey(seed), cube = design === "lhs" ? latinHypercube : sobolSequence, names = ranges.map(({ path }) => path).toSorted(), dimensionOf = ranges.map(({ path }) => names.indexOf(path));
  return cube(points, ranges.length, key).map((place) => ranges.map((range, at) => valueAt(range, place[dimensionOf[at]])));
}
function designKey(seed) {
  return keyFromSeed(`points of ${seed}`);
}
function valueAt({ low, high, isWhole }, part) {
  return isWhole ? Math.min(high, low + Math.floor(part * (high - low + 1))) : Number((low + part * (high - low)).toPrecision(8));
}
function partOf({ low, high }, value) {
  return (value - low) / (high - low);
}

export {
  shuffled,
  MOST_DIMENSIONS,
  sobolSequence,
  varyFaults,
  rangeFaults,
  DESIGNS,
  readRange,
  designPoints,
  designKey,
  valueAt,
  partOf
};
