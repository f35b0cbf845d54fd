import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  factorsOf,
  priorDeviation,
  priorQuantile,
  sortedQuantile,
  statisticsOf
} from "./chunk-RO4EIJFF.js";
import {
  CholeskyDecomposition,
  Matrix
} from "./chunk-RNZKVCD2.js";
import {
  formatTextTable
} from "./chunk-2N7JJQLI.js";
import {
  wrapText
} from "./chunk-45Y5UDFO.js";
import {
  childKeyHigh,
  childKeyLow,
  keyFromSeed,
  randomBits,
  replicationKey,
  toUniform
} from "./chunk-ZWOIC4MG.js";
import {
  scaleOf
} from "./chunk-HGAV3DLR.js";
import {
  settingWords
} from "./chunk-WH55XFYM.js";
import {
  spokenIn
} from "./chunk-X3OJ4HQE.js";
import {
  withArticle
} from "./chunk-ONTNMNYS.js";
import {
  capital
} from "./chunk-QIR3SCXD.js";
import {
  numbersOf
} from "./chunk-GAEP7I5X.js";
import {
  exp,
  gammaCumulative,
  log,
  log1p,
  normalCumulative,
  normalOf
} from "./chunk-YWCYHOIZ.js";

// dist-all/numeric/inference/lowerTriangle.js
function lowerTriangleOf(matrix) {
  let split = new CholeskyDecomposition(matrix);
  if (split.isPositiveDefinite())
    return { size: matrix.rows, cells: Float64Array.from(split.lowerTriangularMatrix.to1DArray()) };
}
function squaredBy({ size, cells }, vector, room) {
  let square = 0;
  for (let row = 0; row < size; ++row) {
    let left = vector[row], start = row * size;
    for (let column = 0; column < row; ++column)
      left -= cells[start + column] * room[column];
    let solved = left / cells[start + row];
    room[row] = solved, square += solved * solved;
  }
  return square;
}

// dist-all/numeric/inference/quadraticBasis.js
function basisSize(dimensions) {
  return (dimensions + 1) * (dimensions + 2) / 2;
}
function quadraticBasis(place) {
  let dimensions = place.length, basis = new Float64Array(basisSize(dimensions));
  basis[0] = 1;
  let next = 1;
  for (let one = 0; one < dimensions; ++one)
    basis[next++] = 2 * place[one] - 1;
  for (let one = 0; one < dimensions; ++one)
    for (let other = one; other < dimensions; ++other)
      basis[next++] = basis[1 + one] * basis[1 + other];
  return basis;
}

// dist-all/numeric/inference/quadraticEmulator.js
function leastRuns(unknowns, statistics) {
  return basisSize(unknowns) + statistics + 10;
}
function fitEmulator({ places, statistics }) {
  let [unknowns, count] = [places[0]?.length ?? 0, statistics[0]?.length ?? 0];
  if (places.length < leastRuns(unknowns, count))
    throw new RangeError(`${unknowns} unknowns and ${count} statistics take at least ${leastRuns(unknowns, count)} runs, but there are ${places.length}`);
  let basis = new Matrix(places.map((place) => Array.from(quadraticBasis(place)))), outcomes = new Matrix(statistics.map((row) => Array.from(row))), squares = basis.transpose().mmul(basis), information = lowerTriangleOf(squares);
  if (information === void 0)
    throw new RangeError("the places do not tell the unknowns apart");
  let coefficients = new CholeskyDecomposition(squares).solve(basis.transpose().mmul(outcomes)), left = outcomes.sub(basis.mmul(coefficients)), scatter = lowerTriangleOf(left.transpose().mmul(left));
  if (scatter === void 0)
    throw new RangeError("a statistic never varies, or is a sum of others");
  return {
    unknowns,
    count,
    freedom: places.length - basis.columns - count + 1,
    coefficients: Float64Array.from(coefficients.to1DArray()),
    scatter,
    information
  };
}
function emulatedMean({ count, coefficients }, basis) {
  let mean = new Float64Array(count);
  for (let at = 0; at < basis.length; ++at) {
    let start = at * count, height = basis[at];
    for (let statistic = 0; statistic < count; ++statistic)
      mean[statistic] += height * coefficients[start + statistic];
  }
  return mean;
}

// dist-all/studies/calibrate/words/calibrate.js
var en = {
  plan: (points, draws, estimate) => `${points} runs spread over what may be true, then ${draws} of what is left: ${estimate}.`,
  about: (consumers, days, points, draws) => `${consumers} synthetic consumers, ${days} days; ${points} runs to learn from, ${draws} scenarios drawn from what the data leave possible.`,
  title: (title) => `${title}: what the data say`,
  setting: "setting",
  before: "before",
  after: "after",
  told: "what the data say",
  identified: {
    well: "told well",
    partly: "narrowed",
    hardly: "not told: what is shown was assumed"
  },
  interval: (middle, low, high) => `${middle} (${low} to ${high})`,
  range: (low, high) => `${low} to ${high}`,
  means: (level) => `before: ${level} of what was believed. after: the middle, and ${level} of what is believed with the data.`,
  edge: {
    low: (setting) => `The data pull ${setting} to the lower end of its range: it may lie below. Widen the range.`,
    high: (setting) => `The data pull ${setting} to the upper end of its range: it may lie above. Widen the range.`
  },
  tradeOff: {
    same: (one, other, size) => `The data hardly tell ${one} and ${other} apart: both higher fits as well as both lower (correlation ${size}).`,
    opposite: (one, other, size) => `The data hardly tell ${one} and ${other} apart: more of one fits as well with less of the other (correlation ${size}).`
  },
  fits: "The scenario fits the data as well as luck allows.",
  misfit: (times) => `Even the best settings fit worse than luck allows (${times} times): something else differs from the scenario. Intervals are widened for that.`,
  unjudged: "Whether the scenario fits cannot be judged: there are no more numbers than unknowns.",
  size: (what, middle, low, high) => `${what}: ${middle} times as in the scenario (${low} to ${high}).`,
  market: "Size of the market",
  reviews: "Number of reviews",
  coverage: (held, all) => `${held} of ${all} observed numbers lie in the bands.`,
  selfTest: (count, coverage, level) => `Self-test: in ${count} markets of known truth, ${coverage} of the ${level} intervals held it.`,
  selfTestOf: (setting, coverage, error) => `${setting}: ${coverage} of the intervals held it, with an error of ${error} of what was uncertain before`,
  uneven: (setting) => `The ranks of ${setting} are uneven: its intervals are not to be believed as they stand. More --runs help.`,
  tooFew: "Too few runs or numbers were left to learn from: nothing is said of any setting.",
  few: (effective) => `The walk through what is believed is worth only ${effective} independent draws: intervals are rough.`,
  experiments: {
    waiting: "eight more weeks of the same",
    lowerPrice: "asking 15% less for eight weeks",
    higherPrice: "asking 15% more for eight weeks",
    noAdvertising: "eight weeks without advertising",
    moreAdvertising: "twice the advertising for eight weeks"
  },
  tells: (setting, experiment, left, waiting) => `${setting}: most would be learnt from ${experiment}, which leaves ${left} of what is uncertain now; waiting leaves ${waiting}.`,
  waitingTells: (setting, left) => `${setting}: nothing tried tells more than eight more weeks of the same, which leave ${left} of what is uncertain now.`,
  nothingTells: (setting, left) => `${setting}: nothing tried would tell much; the best leaves ${left} of what is uncertain now.`,
  files: "Scenarios drawn from what is believed stand in scenarios/: any command takes them.",
  beliefs: "What is believed of each setting",
  tradeOffs: "What the data cannot tell apart",
  noTradeOffs: "No two settings stand for each other.",
  fit: "How well it fits",
  test: "Can these data tell it?",
  found: "What was to be found",
  held: "held",
  error: "error left",
  width: "width left",
  evenness: "chance of such ranks"
}, it = {
  plan: (points, draws, estimate) => `${points} simulazioni sparse su ci\xF2 che pu\xF2 essere vero, poi ${draws} di ci\xF2 che resta: ${estimate}.`,
  about: (consumers, days, points, draws) => `${consumers} consumatori sintetici, ${days} giorni; ${points} simulazioni da cui imparare, ${draws} scenari estratti da ci\xF2 che i dati lasciano possibile.`,
  title: (title) => `${title}: che cosa dicono i dati`,
  setting: "impostazione",
  before: "prima",
  after: "dopo",
  told: "che cosa dicono i dati",
  identified: {
    well: "ben determinata",
    partly: "ristretta",
    hardly: "non determinata: resta ci\xF2 che si era supposto"
  },
  interval: (middle, low, high) => `${middle} (da ${low} a ${high})`,
  range: (low, high) => `da ${low} a ${high}`,
  means: (level) => `prima: il ${level} di ci\xF2 che si supponeva. dopo: il valore mediano, e il ${level} di ci\xF2 che si crede con i dati.`,
  edge: {
    low: (setting) => `I dati spingono verso l'estremo inferiore dell'intervallo: ${setting}. Il valore pu\xF2 stare pi\xF9 in basso: allarga l'intervallo.`,
    high: (setting) => `I dati spingono verso l'estremo superiore dell'intervallo: ${setting}. Il valore pu\xF2 stare pi\xF9 in alto: allarga l'intervallo.`
  },
  tradeOff: {
    same: (one, other, size) => `I dati quasi non distinguono fra ${one} e ${other}: alzarle o abbassarle entrambe va altrettanto bene (correlazione ${size}).`,
    opposite: (one, other, size) => `I dati quasi non distinguono fra ${one} e ${other}: pi\xF9 dell'una con meno dell'altra va altrettanto bene (correlazione ${size}).`
  },
  fits: "Lo scenario segue i dati tanto bene quanto il caso permette.",
  misfit: (times) => `Anche le impostazioni migliori seguono i dati peggio di quanto il caso permetta (${times} volte): qualcos'altro \xE8 diverso dallo scenario. Gli intervalli sono allargati per questo.`,
  unjudged: "Se lo scenario segua i dati non si pu\xF2 giudicare: i numeri non sono pi\xF9 delle incognite.",
  size: (what, middle, low, high) => `${what}: ${middle} volte rispetto allo scenario (da ${low} a ${high}).`,
  market: "Dimensione del mercato",
  reviews: "Numero di recensioni",
  coverage: (held, all) => `${held} dei ${all} numeri osservati stanno nelle bande.`,
  selfTest: (count, coverage, level) => `Autoverifica: in ${count} mercati di cui si sa la verit\xE0, ${withArticle(coverage)} degli intervalli al ${level} la conteneva.`,
  selfTestOf: (setting, coverage, error) => `${setting}: intervalli che la contenevano ${coverage}, errore rispetto all'incertezza di prima ${error}`,
  uneven: (setting) => `I ranghi sono irregolari: ${setting}. Ai suoi intervalli non si pu\xF2 credere cos\xEC come sono. Aiutano pi\xF9 --runs.`,
  tooFew: "Sono rimaste troppo poche simulazioni o troppo pochi numeri per imparare: di nessuna impostazione si dice niente.",
  few: (effective) => `Il percorso attraverso ci\xF2 che si crede vale solo ${effective} estrazioni indipendenti: gli intervalli sono approssimativi.`,
  experiments: {
    waiting: "da altre otto settimane uguali",
    lowerPrice: "dal chiedere il 15% in meno per otto settimane",
    higherPrice: "dal chiedere il 15% in pi\xF9 per otto settimane",
    noAdvertising: "da otto settimane senza pubblicit\xE0",
    moreAdvertising: "dal doppio della pubblicit\xE0 per otto settimane"
  },
  tells: (setting, experiment, left, waiting) => `${setting}: si imparerebbe di pi\xF9 ${experiment}; dell'incertezza di adesso resterebbe ${withArticle(left)}, aspettando ${withArticle(waiting)}.`,
  waitingTells: (setting, left) => `${setting}: niente di ci\xF2 che si \xE8 provato dice pi\xF9 di altre otto settimane uguali; dell'incertezza di adesso resta ${withArticle(left)}.`,
  nothingTells: (setting, left) => `${setting}: niente di ci\xF2 che si \xE8 provato direbbe molto; nel caso migliore resta ${withArticle(left)} dell'incertezza di adesso.`,
  files: "Gli scenari estratti da ci\xF2 che si crede stanno in scenarios/: ogni comando li accetta.",
  beliefs: "Che cosa si crede di ogni impostazione",
  tradeOffs: "Che cosa i dati non distinguono",
  noTradeOffs: "Nessuna impostazione fa le veci di un'altra.",
  fit: "Quanto segue i dati",
  test: "I dati bastano a dirlo?",
  found: "Che cosa si cercava",
  held: "contenute",
  error: "errore che resta",
  width: "ampiezza che resta",
  evenness: "probabilit\xE0 di ranghi cos\xEC"
}, calibrateWords = { en, it };

// dist-all/studies/calibrate/shown/calibrationLines.js
var MISFIT = 1.6, FEW_DRAWS = 100, MOST_LEFT = 0.9, UNEVEN = 0.01;
function calibrationLines(question, found, language) {
  return [
    ...edgeLines(found, language),
    ...tradeOffLines(found, language),
    fitLine(found, language),
    ...sizeLines(question, found, language),
    coverageLine(found, language),
    ...testLines(question, found, language),
    ...prospectLines(found, language)
  ];
}
function prospectLines({ prospects, beliefs }, language) {
  if (prospects.length === 0)
    return [];
  let words = calibrateWords[language], share = (value) => numbersOf(language).format(value, "share");
  return beliefs.filter(({ identified }) => identified !== "well").flatMap(({ path }) => {
    let own = prospects.filter((one) => one.path === path && Number.isFinite(one.left)), waiting = own.find(({ experiment }) => experiment === "waiting"), [best] = own.toSorted((a, b) => a.left - b.left);
    if (best === void 0 || waiting === void 0)
      return [];
    let setting = capital(settingWords(path, language));
    return best.left <= MOST_LEFT && best.experiment === "waiting" ? [words.waitingTells(setting, share(best.left))] : best.left > MOST_LEFT ? [words.nothingTells(setting, share(best.left))] : [words.tells(setting, words.experiments[best.experiment], share(best.left), share(waiting.left))];
  });
}
function edgeLines({ beliefs, posterior }, language) {
  let words = calibrateWords[language], rough = posterior.effective < FEW_DRAWS;
  return [
    ...beliefs.flatMap(({ edge, path }) => edge === "none" ? [] : [words.edge[edge](settingWords(path, language))]),
    ...rough ? [words.few(numbersOf(language).format(Math.round(posterior.effective), "count"))] : []
  ];
}
function tradeOffLines({ tradeOffs }, language) {
  let { tradeOff } = calibrateWords[language], { format } = numbersOf(language);
  return tradeOffs.map(({ one, other, correlation }) => (correlation > 0 ? tradeOff.same : tradeOff.opposite)(settingWords(one, language), settingWords(other, language), format(correlation, "number")));
}
function fitLine({ posterior: { misfit } }, language) {
  let words = calibrateWords[language];
  return Number.isNaN(misfit) ? words.unjudged : misfit > MISFIT ? words.misfit(numbersOf(language).format(misfit, "number")) : words.fits;
}
function sizeLines({ isSizeFree, targets, scenario }, { posterior }, language) {
  if (!isSizeFree)
    return [];
  let words = calibrateWords[language], { format } = numbersOf(language), has = (...measures) => targets.some(({ what }) => measures.includes(what)), say = (what, draws) => {
    let sorted = draws.toSorted((a, b) => a - b), [low, middle, high] = [(1 - scenario.level) / 2, 0.5, (1 + scenario.level) / 2].map((share) => format(sortedQuantile(sorted, share), "number"));
    return words.size(what, middle, low, high);
  };
  return [
    ...has("sales", "revenue") ? [say(words.market, posterior.market)] : [],
    ...has("reviews") ? [say(words.reviews, posterior.reviews)] : []
  ];
}
function coverageLine({ fit }, language) {
  let { format } = numbersOf(language), seen = fit.filter(({ observed }) => Number.isFinite(observed)), held = seen.filter(({ observed, low, high }) => low <= observed && observed <= high).length;
  return calibrateWords[language].coverage(format(held, "count"), format(seen.length, "count"));
}
function testLines({ scenario: { level } }, { selfTests }, language) {
  if (selfTests.length === 0)
    return [];
  let words = calibrateWords[language], { format } = numbersOf(language), share = (value) => format(value, "share"), pooled = selfTests.reduce((sum, { coverage }) => sum + coverage, 0) / selfTests.length, markets = selfTests[0].recoveries.length;
  return [
    words.selfTest(format(markets, "count"), share(pooled), share(level)),
    ...selfTests.map(({ path, coverage, error }) => words.selfTestOf(capital(settingWords(path, language)), share(coverage), share(error))),
    ...selfTests.filter(({ evenness }) => evenness < UNEVEN / selfTests.length).map(({ path }) => words.uneven(settingWords(path, language)))
  ];
}

// dist-all/studies/calibrate/shown/calibrationText.js
function beliefTable({ beliefs }, language) {
  let words = calibrateWords[language], { format } = numbersOf(language), columns = [
    { label: words.setting, align: "left" },
    { label: words.before, align: "right" },
    { label: words.after, align: "right" },
    { label: words.told, align: "left" }
  ], rows = beliefs.map(({ path, priorLow, priorHigh, low, middle, high, identified }) => {
    let write = (value) => format(value, "number", [low, high]);
    return [
      settingWords(path, language),
      words.range(format(priorLow, "number"), format(priorHigh, "number")),
      words.interval(write(middle), write(low), write(high)),
      words.identified[identified]
    ];
  });
  return { columns, rows };
}
function formatCalibration({ question, found }, { language, width, paint }) {
  let words = calibrateWords[language], { title, level } = question.scenario, head = paint.bold(words.title(spokenIn(title, language)));
  if (found === void 0)
    return [head, wrapText(words.tooFew, width)].join(`
`);
  let { columns, rows } = beliefTable(found, language), [heads, ...rest] = formatTextTable(columns, rows, width).split(`
`), share = numbersOf(language).format(level, "share");
  return [
    head,
    "",
    paint.bold(heads),
    ...rest,
    "",
    wrapText(words.means(share), width),
    ...calibrationLines(question, found, language).map((line) => wrapText(line, width))
  ].join(`
`);
}

// dist-all/numeric/inference/simulationRanks.js
function rankOf(draws, truth) {
  let below = draws.filter((draw) => draw < truth).length, same = draws.filter((draw) => draw === truth).length;
  return (below + same / 2) / draws.length;
}
function evennessChance(ranks, bins) {
  let expected = ranks.length / bins, square = binCounts(ranks, bins).reduce((sum, count) => sum + (count - expected) * (count - expected) / expected, 0);
  return 1 - gammaCumulative(square / 2, (bins - 1) / 2);
}
function binCounts(ranks, bins) {
  let counts = Array.from({ length: bins }, () => 0);
  for (let rank of ranks)
    ++counts[Math.min(bins - 1, Math.floor(rank * bins))];
  return counts;
}

// dist-all/numeric/inference/adaptiveMetropolis.js
var LOOK_EVERY = 50, LEAST_VARIANCE = 1e-6;
function adaptiveMetropolis(logDensity, { start, steps, warmUp, stride = 0.3 }, key) {
  let size = start.length, moments = new RunningMoments(size), scale = 2.38 / Math.sqrt(size), shape = scaledUnit(size, stride), place = Float64Array.from(start), density = logDensity(place), [best, bestDensity, taken] = [place, density, 0], draws = [];
  for (let step = 0; step < warmUp + steps; ++step) {
    let [high, low] = [childKeyHigh(key.high, key.low, step), childKeyLow(key.high, key.low, step)], proposal = stepFrom(place, shape, high, low), there = logDensity(proposal);
    log(toUniform(randomBits(high, low, size))) < there - density && ([place, density] = [proposal, there], step >= warmUp && ++taken, density > bestDensity && ([best, bestDensity] = [place, density])), step >= warmUp && draws.push(place), moments.add(place), step % LOOK_EVERY === LOOK_EVERY - 1 && step >= 4 * LOOK_EVERY && (shape = moments.triangle(scale) ?? shape);
  }
  return { draws, best, acceptance: taken / steps };
}
function stepFrom(place, shape, high, low) {
  let size = place.length, luck = Float64Array.from(place, (_, at) => normalOf(toUniform(randomBits(high, low, at))));
  return place.map((from, row) => {
    let to = from;
    for (let column = 0; column <= row; ++column)
      to += shape[row * size + column] * luck[column];
    return to;
  });
}
function scaledUnit(size, stride) {
  let unit = new Float64Array(size * size);
  for (let at = 0; at < size; ++at)
    unit[at * size + at] = stride;
  return unit;
}
var RunningMoments = class {
  size;
  count = 0;
  mean;
  products;
  constructor(size) {
    this.size = size, this.mean = new Float64Array(size), this.products = new Float64Array(size * size);
  }
  add(place) {
    let { size, mean, products } = this;
    ++this.count;
    let before = place.map((value, at) => value - mean[at]);
    for (let at = 0; at < size; ++at)
      mean[at] += before[at] / this.count;
    for (let row = 0; row < size; ++row)
      for (let column = 0; column < size; ++column)
        products[row * size + column] += before[row] * (place[column] - mean[column]);
  }
  /** Triangle of the covariance times a scale; undefined where rounding leaves none. */
  triangle(scale) {
    let { size, products, count } = this, covariance = Matrix.zeros(size, size);
    for (let row = 0; row < size; ++row)
      for (let column = 0; column < size; ++column) {
        let both = products[row * size + column] + products[column * size + row];
        covariance.set(row, column, both / 2 / count + (row === column ? LEAST_VARIANCE : 0));
      }
    return lowerTriangleOf(covariance)?.cells.map((cell) => cell * scale);
  }
};

// dist-all/numeric/inference/effectiveSampleSize.js
function effectiveSampleSize(draws) {
  let count = draws.length, mean = draws.reduce((sum2, draw) => sum2 + draw, 0) / count, around = draws.map((draw) => draw - mean), covariance = (lag) => {
    let sum2 = 0;
    for (let at = lag; at < count; ++at)
      sum2 += around[at] * around[at - lag];
    return sum2 / count;
  }, variance = covariance(0);
  if (!(variance > 0))
    return count;
  let [sum, before] = [0, Number.POSITIVE_INFINITY];
  for (let lag = 0; lag + 1 < count; lag += 2) {
    let pair = Math.min(before, (covariance(lag) + covariance(lag + 1)) / variance);
    if (pair <= 0)
      break;
    sum += pair, before = pair;
  }
  return Math.min(count, Math.max(1, count / Math.max(1, 2 * sum - 1)));
}

// dist-all/numeric/inference/syntheticLikelihood.js
function logLikelihood(emulator, observed, place, model, factors) {
  let { count, freedom } = emulator, { squares, spread } = misfitAt(emulator, observed, place, model, factors);
  return -0.5 * count * log(spread) - 0.5 * (freedom + count) * log1p(squares / spread);
}
function chiSquare(emulator, observed, place, model, factors) {
  let { squares, spread } = misfitAt(emulator, observed, place, model, factors);
  return emulator.freedom * squares / spread;
}
function misfitAt(emulator, observed, place, { luck, misfit }, factors) {
  let { count, scatter, information } = emulator, basis = quadraticBasis(place), left = emulatedMean(emulator, basis);
  for (let at = 0; at < count; ++at)
    left[at] = observed[at] - (factors?.[at] ?? 1) * left[at];
  let squares = squaredBy(scatter, left, new Float64Array(count)), leverage = squaredBy(information, basis, new Float64Array(basis.length));
  return { squares, spread: (luck + leverage) * misfit };
}

// dist-all/studies/calibrate/posterior.js
var SIZE_SPREAD = { market: 0.5, reviews: 0.8 }, STEPS = { counted: 6e3, warmUp: 2e3, thinning: 10 };
function inferPosterior(evidence, key, seeds) {
  let first = walk(evidence, 1, key, seeds), { emulator, isSizeFree, observed } = evidence, spare = observed.length - emulator.unknowns - (isSizeFree ? sizesIn(evidence) : 0), misfit = spare > 0 ? first.square / spare : Number.NaN, inflation = misfit > 1 ? misfit : 1, { chain } = inflation > 1 ? walk(evidence, inflation, key, seeds) : first, whole = Array.from({ length: emulator.unknowns }, (_, at) => effectiveSampleSize(chain.draws.map((draw) => draw[at]))), kept = chain.draws.filter((_, at) => at % STEPS.thinning === STEPS.thinning - 1);
  return {
    places: kept.map((draw) => placeOf(draw, emulator.unknowns)),
    market: kept.map((draw) => sizesOf(draw, evidence).market),
    reviews: kept.map((draw) => sizesOf(draw, evidence).reviews),
    effective: Math.min(...whole),
    acceptance: chain.acceptance,
    misfit,
    inflation
  };
}
function walk(evidence, misfit, key, seeds) {
  let { emulator, plan, observed, luck, isSizeFree } = evidence, model = { luck, misfit }, factors = (draw) => {
    if (!isSizeFree)
      return;
    let { market, reviews } = sizesOf(draw, evidence);
    return factorsOf(plan, market, reviews);
  }, logDensity = (draw) => {
    let prior = draw.reduce((sum, z) => sum - 0.5 * z * z, 0), place = placeOf(draw, emulator.unknowns);
    return prior + logLikelihood(emulator, observed, place, model, factors(draw));
  }, starts = seeds.map((place) => normalPlace(place, emulator.unknowns + (isSizeFree ? 2 : 0))), densities = starts.map(logDensity), start = Array.from(starts[densities.indexOf(Math.max(...densities))]), chain = adaptiveMetropolis(logDensity, { start, steps: STEPS.counted, warmUp: STEPS.warmUp }, key), square = Math.min(...chain.draws.filter((_, at) => at % STEPS.thinning === 0).concat(chain.best).map((draw) => chiSquare(emulator, observed, placeOf(draw, emulator.unknowns), model, factors(draw))));
  return { chain, square };
}
function sizesIn({ plan }) {
  return new Set(plan.map(({ factor }) => factor).filter((factor) => factor !== "none")).size;
}
function placeOf(draw, unknowns) {
  return draw.slice(0, unknowns).map(normalCumulative);
}
function normalPlace(place, length) {
  return Float64Array.from({ length }, (_, at) => at < place.length ? normalOf(place[at]) : 0);
}
function sizesOf(draw, { emulator: { unknowns }, isSizeFree }) {
  return isSizeFree ? sizesAt(draw[unknowns], draw[unknowns + 1]) : { market: 1, reviews: 1 };
}
function sizesAt(market, reviews) {
  return { market: exp(SIZE_SPREAD.market * market), reviews: exp(SIZE_SPREAD.reviews * reviews) };
}

// dist-all/studies/calibrate/targets/usableStatistics.js
function usableStatistics(places, statistics, observed) {
  let kept = observed.flatMap((value, at) => {
    let own = statistics.map((row) => row[at]), there = own.filter(Number.isFinite), isRare = there.length < (1 - 0.1) * own.length, isStill = there.every((one) => one === there[0]);
    return Number.isFinite(value) && !isRare && !isStill ? [at] : [];
  }), runs = statistics.flatMap((row, run) => kept.every((at) => Number.isFinite(row[at])) ? [run] : []);
  return {
    kept,
    runs,
    places: runs.map((run) => places[run]),
    statistics: runs.map((run) => kept.map((at) => statistics[run][at]))
  };
}

// dist-all/studies/calibrate/evidence.js
var SURFACE_ERROR = { few: 0.03, many: 0.08, fewest: 9, most: 21 };
function luckOf(scenario, statistics) {
  let scale = scaleOf(scenario);
  if (scale <= 1)
    return 1;
  let { few, many, fewest, most } = SURFACE_ERROR, part = Math.min(1, Math.max(0, (statistics - fewest) / (most - fewest)));
  return 1 / scale + few + part * (many - few);
}
function learn({ question, statistics, places }, measured) {
  let { targets, scenario, isSizeFree } = question, done = measured.flatMap((values, run) => values === void 0 ? [] : [{ values, run }]), rows = done.map(({ values }) => statisticsOf(targets, statistics, values)), observed = statisticsOf(targets, statistics, targets.map(({ values }) => values)), found = usableStatistics(done.map(({ run }) => places[run]), rows, observed), usable = { ...found, runs: found.runs.map((at) => done[at].run) }, { kept } = usable;
  if (!(kept.length === 0 || usable.places.length < leastRuns(question.unknowns.length, kept.length)))
    return {
      usable,
      evidence: {
        emulator: fitEmulator(usable),
        plan: kept.map((at) => statistics[at]),
        observed: kept.map((at) => observed[at]),
        luck: luckOf(scenario, kept.length),
        isSizeFree
      }
    };
}
function withTruth({ usable, evidence }, truth, key) {
  let isOther = (_, at) => at !== truth, emulator = fitEmulator({
    places: usable.places.filter(isOther),
    statistics: usable.statistics.filter(isOther)
  }), [market, reviews] = [0, 1].map((at) => normalOf(toUniform(randomBits(key.high, key.low, at)))), sizes = evidence.isSizeFree ? sizesAt(market, reviews) : { market: 1, reviews: 1 }, factors = factorsOf(evidence.plan, sizes.market, sizes.reviews), observed = Array.from(usable.statistics[truth], (value, at) => value * factors[at]);
  return { ...evidence, emulator, observed, luck: 1 };
}
function seedsOf({ usable }) {
  return usable.places.slice(0, 256).map((place) => Float64Array.from(place));
}

// dist-all/studies/calibrate/selfTest.js
var binsOf = (truths) => Math.max(2, Math.min(10, Math.floor(truths / 10)));
function selfTest(question, outcome, level) {
  let { unknowns, selfTests, seed } = question, runs = outcome.usable.runs.length, count = Math.min(selfTests, runs), key = keyFromSeed(`self-test of ${seed}`), seeds = seedsOf(outcome), recoveries = Array.from({ length: count }, (_, test) => {
    let truth = Math.floor((test + 0.5) * runs / count), own = replicationKey(key, test), evidence = withTruth(outcome, truth, replicationKey(own, 1)), { places } = inferPosterior(evidence, own, seeds);
    return unknowns.map((unknown, at) => {
      let draws = places.map((place) => priorQuantile(unknown, place[at])).toSorted((a, b) => a - b), value = priorQuantile(unknown, outcome.usable.places[truth][at]);
      return {
        run: outcome.usable.runs[truth],
        truth: value,
        mean: draws.reduce((sum, draw) => sum + draw, 0) / draws.length,
        low: sortedQuantile(draws, (1 - level) / 2),
        high: sortedQuantile(draws, (1 + level) / 2),
        rank: rankOf(draws, value)
      };
    });
  });
  return unknowns.map((unknown, at) => {
    let own = recoveries.map((one) => one[at]), mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length, wide = priorQuantile(unknown, (1 + level) / 2) - priorQuantile(unknown, (1 - level) / 2);
    return {
      path: unknown.path,
      recoveries: own,
      coverage: mean(own.map(({ truth, low, high }) => low <= truth && truth <= high ? 1 : 0)),
      error: Math.sqrt(mean(own.map(({ truth, mean: middle }) => (middle - truth) ** 2))) / priorDeviation(unknown),
      width: mean(own.map(({ low, high }) => (high - low) / wide)),
      evenness: evennessChance(own.map(({ rank }) => rank), binsOf(own.length))
    };
  });
}

export {
  leastRuns,
  inferPosterior,
  learn,
  seedsOf,
  binCounts,
  binsOf,
  selfTest,
  calibrateWords,
  calibrationLines,
  beliefTable,
  formatCalibration
};
