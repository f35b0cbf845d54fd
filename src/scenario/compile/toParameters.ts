import type { Epoch, Parameters } from "../../model/parameters.ts";
import { newYearDays, calendarDay } from "./calendar.ts";
import { compileBrands } from "./brands.ts";
import { compileChannels } from "./channels.ts";
import { compileDevices, compilePersonas } from "./personas.ts";
import { compileRules } from "./rules.ts";
import { spreadReviews } from "./startingReviews.ts";
import { atSimulatedSize, scaleOf } from "./simulatedSize.ts";
import { column, normalised, rows } from "./tables.ts";
import type { Scenario } from "../settings/scenario.ts";
import { scenariosByDay } from "./timeline.ts";

/** What a run needs to know that does not stand in a scenario. */
export interface CompileOptions {
  /** consumers whose every activity is written into the event log; 0 when left out */
  readonly logged?: number;
  /** network of kind `ties`: pairs of consumers who know each other; shape [2 × ties] */
  readonly ties?: Uint32Array;
  /** the scenario from each day on which its timeline changes it, where that is known already */
  readonly byDay?: ReadonlyMap<number, Scenario>;
}

/**
 * Turns a checked scenario into what one run needs: names become indices, spreads precisions, half-lives rates.
 * Brands, channels and personas keep the order in which they were written.
 */
export function toParameters(scenario: Scenario, options: CompileOptions = {}): Parameters {
  const { logged = 0, ties, byDay = scenariosByDay(scenario) } = options;
  const { market, network, platform } = scenario;
  const personas = Object.values(scenario.personas);
  const brands = Object.values(scenario.brands);
  return {
    consumers: market.consumers,
    scale: scaleOf(scenario),
    days: market.warmUp + market.days,
    warmUp: market.warmUp,
    brands: Object.keys(scenario.brands),
    channels: Object.keys(scenario.channels),
    personas: Object.keys(scenario.personas),
    personaShare: Float64Array.from(normalised(personas.map(({ share }) => share))),
    durable: market.durable,
    giftsServe: market.giftsServe,
    lifetime: { leaving: market.leaving, evenness: market.leavingEvenness },
    season: compileSeason(scenario),
    network: { ...network, ties: tiesWithin(ties, market.consumers) },
    panel: Math.min(market.panel, market.consumers),
    logged: Math.min(logged, market.consumers),
    ratingLevels: platform.levels,
    initialAwareness: column(brands, ({ awareness }) => awareness),
    initialCustomers: column(brands, ({ customers }) => customers.share),
    customerTenure: column(brands, ({ customers }) => customers.tenure),
    initialReviews: rows(brands, ({ startingReviews: { count, stars } }) =>
      spreadReviews(count, stars, platform.levels),
    ),
    epochs: compileEpochs(scenario, byDay),
  };
}

/** Ties of consumers who exist: an alternative may have fewer of them than the scenario whose ties were read. */
function tiesWithin(ties: Uint32Array | undefined, consumers: number): Uint32Array {
  if (ties === undefined || ties.every((consumer) => consumer < consumers)) return ties ?? new Uint32Array(0);
  const kept: number[] = [];
  for (let at = 0; at < ties.length; at += 2) {
    if (ties[at] < consumers && ties[at + 1] < consumers) kept.push(ties[at], ties[at + 1]);
  }
  return Uint32Array.from(kept);
}

/** The season's multiplier of each day, by its month, and none during the warm-up; shape [days]. */
function compileSeason({ market: { start, days, season, warmUp } }: Scenario): Float64Array {
  const seasonOf = (day: number) => (day < 0 ? 1 : season[calendarDay(start, day).month - 1]);
  return Float64Array.from({ length: warmUp + days }, (_, day) => seasonOf(day - warmUp));
}

/**
 * One epoch for each day on which something changes: a line of the timeline, or the calendar year. What holds on the
 * first day holds during the warm-up too.
 */
function compileEpochs(scenario: Scenario, byDay: ReadonlyMap<number, Scenario>): Epoch[] {
  const changed = new Map([...byDay].map(([day, then]) => [day, atSimulatedSize(then)]));
  const newYears = newYearDays(scenario.market.start, scenario.market.days);
  const days = [...new Set([...changed.keys(), ...newYears])].sort((a, b) => a - b);
  const referencePrice = scenario.market.referencePrice || meanPrice(changed.get(0) ?? scenario);
  let current = atSimulatedSize(scenario);
  const epochs: Epoch[] = [];
  for (const day of days) {
    const next = changed.get(day);
    const earlier = epochs.length === 0 ? undefined : current;
    current = next ?? current;
    const before = epochs.at(-1);
    epochs.push(
      next === undefined && before !== undefined
        ? withDevicesOf(before, current, day)
        : compileEpoch(current, day, referencePrice, earlier),
    );
  }
  const { warmUp } = scenario.market;
  return epochs.map((epoch) => (epoch.fromDay === 0 ? epoch : { ...epoch, fromDay: warmUp + epoch.fromDay }));
}

function compileEpoch(
  scenario: Scenario,
  fromDay: number,
  meanPriceAtStart: number,
  before: Scenario | undefined,
): Epoch {
  const { year } = calendarDay(scenario.market.start, fromDay);
  return {
    fromDay,
    personas: compilePersonas(scenario, year),
    channels: compileChannels(scenario),
    brands: compileBrands(scenario, { day: scenario.market.warmUp + fromDay, before }),
    ...compileRules(scenario, scenario.market.referencePrice || meanPriceAtStart),
  };
}

/** The epoch before with the devices of a new calendar year; all else is shared. */
function withDevicesOf(before: Epoch, scenario: Scenario, fromDay: number): Epoch {
  const { year } = calendarDay(scenario.market.start, fromDay);
  return { ...before, fromDay, personas: { ...before.personas, device: compileDevices(scenario, year) } };
}

function meanPrice({ brands }: Scenario): number {
  const prices = Object.values(brands).map(({ price }) => price);
  return prices.reduce((sum, price) => sum + price, 0) / prices.length;
}
