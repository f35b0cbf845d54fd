import { gammaQuantile, indexAt } from "../numeric/distributions.ts";
import { childKeyHigh, childKeyLow, randomBits, toUniform } from "../numeric/random.ts";
import { Trait } from "./addresses.ts";

/**
 * The consumers of one market, one record each, in one block of memory.
 *
 * A micro-moment touches nearly everything that one consumer remembers and nothing of the next, so the record of a
 * consumer stands together: 68 bytes with three brands, two cache lines instead of fifteen. Traits are not stored at
 * all: they are recomputed from the consumer's key.
 *
 * Record: a header of 20 bytes, then 16 bytes a brand. `at` is the record's first 32-bit word; the fields below are
 * offsets from `2 × at` in `shorts`, from `4 × at` in `bytes` and from `at` in `floats`.
 */
export interface Population {
  readonly size: number;
  readonly brands: number;
  /** 32-bit words in a record */
  readonly words: number;
  readonly shorts: Uint16Array;
  readonly bytes: Uint8Array;
  readonly floats: Float32Array;
}

/** A day that does not come. */
export const NEVER = 0xffff;

/** Fields of the header that are 16 bits wide: offsets from `2 × at` in `shorts`. */
export const Short = {
  /** day of the next need */
  needDay: 0,
  /** day of the next step: a micro-moment, or the use of what was bought */
  stepDay: 1,
  /** day on which a review is posted */
  postDay: 2,
  /** day of the next conversation about something owned */
  talkDay: 3,
  /** day up to which beliefs have faded and advertising has been noticed */
  seenDay: 4,
  /** journeys so far; the number of the one under way */
  journey: 5,
  /** satisfaction to be posted, in 65,535ths */
  postSatisfaction: 6,
} as const;

/** Fields of the header that are 8 bits wide: offsets from `4 × at` in `bytes`. */
export const Byte = {
  /** what the consumer is doing: `Stage`, plus the micro-moment × 4, plus the daypart (or `UNDRAWN`) × 16 */
  stage: 14,
  /** micro-moments so far in this journey */
  step: 15,
  /** sources consulted so far in this journey */
  sources: 16,
  /** brand of the review to be posted */
  postBrand: 17,
  /** brand that was bought and is waited for, plus the brand talked about × 16 */
  heldBrand: 18,
  /** purchases so far, at most 255 */
  purchases: 19,
} as const;

export const Stage = { idle: 0, journey: 1, waiting: 2 } as const;

/** The first brand's block begins at this word of the record; each block has four words. */
export const BRAND_WORD = 5;
/** Offsets of a brand's block from its first word `w`: `floats[w]`, `floats[w + 1]`, `shorts[2 × w + …]`. */
export const Belief = {
  ownPrecision: 0,
  othersPrecision: 1,
  ownMean: 4,
  othersMean: 5,
  channels: 6,
  standing: 7,
} as const;

/** What a consumer is to a brand: the bits of `standing`. */
export const Standing = {
  aware: 1,
  /** aware without anybody having told */
  awareOwn: 2,
  considered: 4,
  /** considered without anybody having told */
  consideredOwn: 8,
  /** met in the last moment in which any brand was met */
  metBefore: 16,
  bought: 32,
  /** ways found in the moments go, do and buy: two bits each, from bit 6 */
  easeShift: 6,
  /** loyalty in fifteenths: four bits from bit 12 */
  loyaltyShift: 12,
} as const;

/** Bits that a new journey forgets: considered, met before, and the ways found. */
export const JOURNEY_BITS = 4 | 8 | 16 | (0x3f << 6);

/** Creates a population in which nobody has heard, believed or bought anything. */
export function createPopulation(size: number, brands: number): Population {
  const words = BRAND_WORD + 4 * brands;
  const memory = new ArrayBuffer(size * words * 4);
  const shorts = new Uint16Array(memory);
  for (let at = 0; at < size * words; at += words) {
    shorts[2 * at + Short.needDay] = NEVER;
    shorts[2 * at + Short.stepDay] = NEVER;
    shorts[2 * at + Short.postDay] = NEVER;
    shorts[2 * at + Short.talkDay] = NEVER;
  }
  return { size, brands, words, shorts, bytes: new Uint8Array(memory), floats: new Float32Array(memory) };
}

/** Means are stored in 16 bits over −0.5 to 1.5, so that noisy evidence beyond 0–1 is not cut: a grain of 0.00003. */
export function encodeMean(mean: number): number {
  const cell = (mean + 0.5) * 32767.5 + 0.5;
  return cell <= 0 ? 0 : cell >= 65535 ? 65535 : cell | 0;
}

/** The mean that `encodeMean` stored. */
export function decodeMean(cell: number): number {
  return cell * (1 / 32767.5) - 0.5;
}

/** The persona of a consumer. */
export function personaOf(thresholds: Uint32Array, consumerHigh: number, consumerLow: number): number {
  return thresholds.length === 1
    ? 0
    : indexAt(thresholds, randomBits(consumerHigh, consumerLow, Trait.persona));
}

/** Number of cells of the table of need multipliers. */
const CELLS = 4096;

/**
 * Multipliers of the need rate over the population: a gamma distribution with mean 1, as the quantiles at 4,097
 * even steps. Together with Poisson needs it gives negative-binomial purchases.
 *
 * @param shape - gamma shape; Infinity = everybody alike
 * @source Ehrenberg, Goodhardt & Barwise (1990), Double jeopardy revisited, J. Marketing 54(3), 82–91
 */
export function needMultipliers(shape: number): Float64Array {
  const known = tables.get(shape);
  if (known !== undefined) return known;
  const table = quantileTable(shape);
  if (tables.size === MOST_TABLES) tables.clear();
  tables.set(shape, table);
  return table;
}

/** Tables of shapes asked for lately: personas mostly share one, and so do all runs of an experiment. */
const tables = new Map<number, Float64Array>();
const MOST_TABLES = 16;

function quantileTable(shape: number): Float64Array {
  const table = new Float64Array(CELLS + 1).fill(1);
  if (shape === Infinity) return table;
  // The ends lie half a cell inside, where the quantile is finite.
  for (let cell = 0; cell <= CELLS; ++cell) {
    const probability = Math.min(CELLS - 0.25, Math.max(0.25, cell)) / CELLS;
    table[cell] = gammaQuantile(probability, shape) / shape;
  }
  let sum = 0;
  for (let cell = 0; cell < CELLS; ++cell) sum += (table[cell] + table[cell + 1]) / 2;
  for (let cell = 0; cell <= CELLS; ++cell) table[cell] *= CELLS / sum;
  return table;
}

/** The need multiplier of a consumer, from the table of the persona. */
export function needMultiplierOf(table: Float64Array, consumerHigh: number, consumerLow: number): number {
  const position = toUniform(randomBits(consumerHigh, consumerLow, Trait.needRate)) * CELLS;
  const cell = position | 0;
  return table[cell] + (position - cell) * (table[cell + 1] - table[cell]);
}

/** The keys of a consumer: every trait and every decision of hers is drawn below them. */
export function consumerKeyHigh(runHigh: number, runLow: number, consumer: number): number {
  return childKeyHigh(runHigh, runLow, consumer);
}
export function consumerKeyLow(runHigh: number, runLow: number, consumer: number): number {
  return childKeyLow(runHigh, runLow, consumer);
}
