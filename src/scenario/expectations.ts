import { quote } from "./describeGot.ts";
import { BRAND_METRICS, MARKET_METRICS } from "./metrics.ts";
import { nearest } from "./nearest.ts";
import { parsePeriod, PERIOD_WORDS } from "./periods.ts";
import { listed, type PathFault } from "./settingPaths.ts";

/** Something that must come out of a run: one number within bounds. */
export interface Expectation {
  /** as it was written */
  readonly text: string;
  /** name of the brand; "" = the whole market */
  readonly brand: string;
  readonly metric: string;
  /** `total`, `last90`, `end`, `year2`, `day0-29` … */
  readonly period: string;
  /** lowest value allowed; −Infinity = none */
  readonly low: number;
  /** highest value allowed; Infinity = none */
  readonly high: number;
  /** whether the bounds themselves are too little or too much: < and > */
  readonly strict: boolean;
}

export interface ExpectationReading {
  readonly expectation?: Expectation;
  readonly fault?: PathFault;
}

/** What an expectation is about. */
export interface ExpectedMarket {
  readonly brands: readonly string[];
  /** length of the run */
  readonly days: number;
}

const number = String.raw`([-−+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)`;
const comparison = new RegExp(`^(\\S+)\\s*(<=|>=|≤|≥|<|>)\\s*${number}$`);
const between = new RegExp(`^(\\S+)\\s+between\\s+${number}\\s+and\\s+${number}$`);
const example = "nonna.share.last90 >= 0.25";

/** Reads “nonna.share.last90 >= 0.25” or “nonna.stars.end between 3.8 and 4.8”, and checks all names. */
export function parseExpectation(text: string, market: ExpectedMarket): ExpectationReading {
  const bounds = readBounds(text.trim());
  if ("message" in bounds) return { fault: bounds };
  const steps = bounds.subject.split(".");
  const [name, metric, period] = steps;
  const fault = steps.length === 3 ? checkNames(text, { name, metric, period }, market) : badShape(text);
  if (fault !== undefined) return { fault };
  const { low, high, strict } = bounds;
  return { expectation: { text, brand: name === "market" ? "" : name, metric, period, low, high, strict } };
}

/** Whether a measured value is as expected; what could not be measured is not. */
export function isMet({ low, high, strict }: Expectation, value: number): boolean {
  return strict ? value > low && value < high : value >= low && value <= high;
}

interface Bounds {
  readonly subject: string;
  readonly low: number;
  readonly high: number;
  readonly strict: boolean;
}

function readBounds(text: string): Bounds | PathFault {
  const [, within, first, second] = between.exec(text) ?? [];
  if (within !== undefined) {
    const [low, high] = [toNumber(first), toNumber(second)];
    return low < high ? { subject: within, low, high, strict: false } : wrongOrder(text, within, low, high);
  }
  const [, subject, sign = "", bound] = comparison.exec(text) ?? [];
  if (subject === undefined) return badShape(text);
  const value = toNumber(bound);
  const isFloor = /[>≥]/.test(sign);
  return {
    subject,
    low: isFloor ? value : Number.NEGATIVE_INFINITY,
    high: isFloor ? Number.POSITIVE_INFINITY : value,
    strict: sign === "<" || sign === ">",
  };
}

function toNumber(text: string): number {
  return Number(text.replace("−", "-"));
}

function wrongOrder(text: string, subject: string, low: number, high: number): PathFault {
  return {
    message: `an expectation must name the lower bound first, but is ${quote(text)}.`,
    advice:
      low === high
        ? "A simulated number is never met exactly: leave room on both sides."
        : `Write ${subject} between ${high} and ${low}.`,
  };
}

function badShape(text: string): PathFault {
  const message = `an expectation must be brand.metric.period and a bound, but is ${quote(text)}.`;
  const [, subject, value] = /^(\S+)\s*(?:=|==|!=|±|~)\s*±?\s*([\d.]+)/.exec(text.trim()) ?? [];
  if (subject !== undefined) {
    const middle = Number(value);
    const [low, high] = [middle * 0.9, middle * 1.1].map((bound) => Number(bound.toPrecision(3)));
    return {
      message,
      advice: `A simulated number is never met exactly: write ${subject} between ${low} and ${high}.`,
    };
  }
  if (/\d\s*%/.test(text)) return { message, advice: "Write 0.25 for 25 %." };
  if (/\d,\d/.test(text)) return { message, advice: "Write decimals with a point." };
  return { message, advice: `Write ${example}, or nonna.stars.end between 3.8 and 4.8.` };
}

interface Subject {
  readonly name: string;
  readonly metric: string;
  readonly period: string;
}

function checkNames(text: string, { name, metric, period }: Subject, market: ExpectedMarket) {
  const isMarket = name === "market";
  if (!isMarket && !market.brands.includes(name)) {
    return fault(text, "a brand or market", name, [...market.brands, "market"]);
  }
  const metrics = Object.keys(isMarket ? MARKET_METRICS : BRAND_METRICS);
  if (!metrics.includes(metric)) {
    return fault(text, isMarket ? "a metric of the market" : "a metric of a brand", metric, metrics);
  }
  if (parsePeriod(period, market.days) !== undefined) return undefined;
  return {
    message: `an expectation must name a period of the ${market.days} days, but ${quote(text)} names ${period}.`,
    advice: `Write ${PERIOD_WORDS}.`,
  };
}

function fault(text: string, what: string, got: string, candidates: readonly string[]): PathFault {
  const guess = nearest(got, candidates);
  return {
    message: `an expectation must name ${what}, but ${quote(text)} names ${got}.`,
    advice: guess === undefined ? `There are ${listed(candidates, 20)}.` : `Did you mean ${guess}?`,
  };
}
