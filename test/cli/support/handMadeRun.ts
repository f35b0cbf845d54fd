import { createTales, taleLogOf } from "../../../src/model/reviews/tales.ts";
import {
  ACTIVITIES,
  type Activity,
  BRAND_LEVELS,
  BRAND_SERIES,
  type Census,
  type EventLog,
  MARKET_SERIES,
  type MediaTable,
  MONEY_KINDS,
  type RunResult,
} from "../../../src/model/result.ts";

/** Numbers to put into an otherwise empty run. Tables are flat [days, B], days one after the other. */
export interface HandMade {
  days?: number;
  brands?: readonly string[];
  channels?: readonly string[];
  series?: Partial<Record<(typeof BRAND_SERIES)[number], readonly number[]>>;
  market?: Partial<Record<(typeof MARKET_SERIES)[number], readonly number[]>>;
  levels?: Partial<Record<(typeof BRAND_LEVELS)[number], readonly number[]>>;
  panel?: { day: readonly number[]; aware: readonly number[] };
  media?: Partial<Record<keyof MediaTable, readonly number[]>>;
  census?: Partial<Record<keyof Census, readonly number[]>>;
  events?: readonly HandMadeEvent[];
}

export interface HandMadeEvent {
  consumer?: number;
  day: number;
  daypart?: number;
  activity: Activity;
  device?: number;
  channel?: number;
  brand?: number;
  value?: number;
}

/** A run with known numbers, everything else zero. */
export function handMadeRun(made: HandMade = {}): RunResult {
  const { days = 1, brands = ["nonna"], channels = ["search"] } = made;
  const [B, C] = [brands.length, channels.length];
  const weeks = Math.ceil(days / 7);
  const zeros = (length: number) => new Float64Array(length);
  return {
    days,
    brands,
    channels,
    personas: ["commuter"],
    series: tables(BRAND_SERIES, days * B, made.series),
    market: tables(MARKET_SERIES, days, made.market),
    levels: tables(BRAND_LEVELS, days * B, made.levels),
    panel: panelOf(made, B),
    funnel: { visits: zeros(96), met: zeros(96), left: zeros(96), bought: zeros(96) },
    touchpoints: {
      visits: zeros(4 * C),
      met: zeros(4 * C * B),
      exits: zeros(4 * C),
      bought: zeros(C * B),
      failures: zeros(C * B),
      satisfaction: zeros(C * B),
    },
    money: tables(MONEY_KINDS, B),
    media: {
      contacts: filled(weeks * C * B, made.media?.contacts),
      spend: filled(weeks * C * B, made.media?.spend),
      adSpend: filled(weeks * C * B, made.media?.adSpend),
      impressions: filled(weeks * C * B, made.media?.impressions),
      content: filled(weeks * B, made.media?.content),
      advertising: filled(weeks * B, made.media?.advertising),
      seeding: filled(weeks * B, made.media?.seeding),
    },
    census: {
      buyers: filled(B, made.census?.buyers),
      bothBuyers: filled(B * B, made.census?.bothBuyers),
      aware: filled(B, made.census?.aware),
      purchases: filled(21, made.census?.purchases),
    },
    tales: taleLogOf(createTales(), 0),
    events: eventsOf(made.events ?? []),
  };
}

function tables<Name extends string>(
  names: readonly Name[],
  length: number,
  given: Partial<Record<Name, readonly number[]>> = {},
) {
  return Object.fromEntries(names.map((name) => [name, filled(length, given[name])])) as Record<
    Name,
    Float64Array
  >;
}

function filled(length: number, given: readonly number[] = []): Float64Array {
  if (given.length > length) throw new RangeError(`${given.length} numbers do not fit into ${length}`);
  const table = new Float64Array(length);
  table.set(given);
  return table;
}

function panelOf({ panel = { day: [], aware: [] } }: HandMade, brands: number): RunResult["panel"] {
  const cells = panel.day.length * brands;
  const aware = filled(cells, panel.aware);
  return { day: Int32Array.from(panel.day), size: 100, aware, belief: aware.slice(), loyal: aware.slice() };
}

function eventsOf(events: readonly HandMadeEvent[]): EventLog {
  const of = (key: "consumer" | "daypart" | "device" | "channel" | "brand", missing: number) =>
    events.map((event) => event[key] ?? missing);
  return {
    length: events.length,
    consumer: Int32Array.from(of("consumer", 0)),
    day: Int32Array.from(events, ({ day }) => day),
    daypart: Int8Array.from(of("daypart", -1)),
    activity: Uint8Array.from(events, ({ activity }) => ACTIVITIES.indexOf(activity)),
    journey: new Int32Array(events.length),
    persona: new Int8Array(events.length),
    device: Int8Array.from(of("device", -1)),
    channel: Int8Array.from(of("channel", -1)),
    brand: Int8Array.from(of("brand", -1)),
    value: Float64Array.from(events, ({ value = Number.NaN }) => value),
  };
}
