import { onceEach } from "../../studies/runs/onceEach.ts";
import type { Parameters } from "../../model/parameters.ts";
import {
  BRAND_LEVELS,
  BRAND_SERIES,
  MARKET_SERIES,
  MONEY_KINDS,
  type RunResult,
} from "../../model/result.ts";

/** Micro-moments; device classes, none included, times parts of the day; purchases of the census. */
const [MOMENTS, CELLS, PURCHASES] = [4, 24, 21];

/** Numbers that may be missing: a mean of no reviews, an activity without a value. */
const MAY_BE_MISSING: ReadonlySet<string> = new Set(["levels.displayedMean", "events.value"]);

/**
 * Whether a value is the result of a run in a market: of its shape, and with finite numbers only. What was kept on a
 * disk is anybody's, whatever checksum it carries, and what is not finite was never a result.
 */
export function isResultOf(parameters: Parameters, value: unknown): value is RunResult {
  if (!isRecord(value)) return false;
  const { brands, channels, personas } = parameters;
  const isOfMarket =
    value["days"] === parameters.days - parameters.warmUp &&
    areNames(brands, value["brands"]) &&
    areNames(channels, value["channels"]) &&
    areNames(personas, value["personas"]);
  return (
    isOfMarket &&
    lengthsIn(parameters).every(([group, lengths]) => areColumns(group, value[group], lengths)) &&
    isPanel(value["panel"], brands.length) &&
    isLog("events", value["events"]) &&
    isLog("tales", value["tales"])
  );
}

function areNames(names: readonly string[], value: unknown): boolean {
  return (
    Array.isArray(value) && value.length === names.length && names.every((name, at) => name === value[at])
  );
}

/** What a table is called, and how long each of its columns is. */
type Lengths = readonly (readonly [group: string, lengths: Record<string, number>])[];

/** How long each table of numbers is; worked out once for all results of a market. */
const lengthsIn = onceEach((parameters: Parameters): Lengths => Object.entries(lengthsOf(parameters)));

function lengthsOf(parameters: Parameters): Record<string, Record<string, number>> {
  const { brands, channels, personas } = parameters;
  // The books open after the warm-up.
  const days = parameters.days - parameters.warmUp;
  const [B, C, P, W] = [brands.length, channels.length, personas.length, Math.ceil(days / 7)];
  const all = (names: readonly string[], length: number) =>
    Object.fromEntries(names.map((name) => [name, length]));
  return {
    series: all(BRAND_SERIES, days * B),
    market: all(MARKET_SERIES, days),
    levels: all(BRAND_LEVELS, days * B),
    money: all(MONEY_KINDS, B),
    funnel: all(["visits", "met", "left", "bought"], MOMENTS * P * CELLS),
    touchpoints: {
      ...all(["visits", "exits"], P * MOMENTS * C),
      ...all(["bought", "failures", "satisfaction"], C * B),
      met: P * MOMENTS * C * B,
    },
    media: {
      ...all(["contacts", "spend", "adSpend", "impressions"], W * C * B),
      ...all(["content", "advertising", "seeding"], W * B),
    },
    census: { ...all(["buyers", "aware"], B), bothBuyers: B * B, purchases: PURCHASES },
  };
}

function areColumns(group: string, value: unknown, lengths: Record<string, number>): boolean {
  return (
    isRecord(value) &&
    Object.entries(lengths).every(([name, length]) => {
      const numbers = value[name];
      return numbers instanceof Float64Array && numbers.length === length && areFinite(group, name, numbers);
    })
  );
}

function isPanel(value: unknown, brands: number): boolean {
  if (!isRecord(value) || !(value["day"] instanceof Int32Array) || !Number.isInteger(value["size"]))
    return false;
  const length = value["day"].length * brands;
  return areColumns("panel", value, { aware: length, belief: length, loyal: length });
}

function isLog(group: string, value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { length, ...columns } = value;
  return Object.entries(columns).every(([name, column]) => {
    if (!ArrayBuffer.isView(column) || !("length" in column) || column.length !== length) return false;
    return !(column instanceof Float64Array) || areFinite(group, name, column);
  });
}

function areFinite(group: string, name: string, numbers: Float64Array): boolean {
  const mayBeMissing = MAY_BE_MISSING.has(`${group}.${name}`);
  // Nothing but a finite number is 0 away from itself; a loop of such is faster than asking a function for each.
  for (let at = 0; at < numbers.length; ++at)
    if (numbers[at] - numbers[at] !== 0 && !(mayBeMissing && Number.isNaN(numbers[at]))) return false;
  return true;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
