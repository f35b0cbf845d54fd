import { createRecorder, eventLogOf, type EventRecorder, type Watcher } from "../eventLog.ts";
import { createMedia } from "./media.ts";
import { takeCensus, type Wave } from "../people/askPanel.ts";
import type { Parameters } from "../parameters.ts";
import {
  BRAND_LEVELS,
  BRAND_SERIES,
  MARKET_SERIES,
  MILLIONTHS,
  MONEY_KINDS,
  type BrandLevel,
  type BrandSeries,
  type MarketSeries,
  type MediaTable,
  type MoneyKind,
  type PanelResult,
  type RunResult,
} from "../result.ts";
import type { Market } from "../state.ts";
import { createTales, taleLogOf, type TaleRecorder } from "../reviews/tales.ts";

/** The books of a run: one line a day. */
export interface Ledger {
  readonly series: Record<BrandSeries, Float64Array>;
  /** the same, and those of the market, in the order of their counts */
  readonly seriesInOrder: readonly Float64Array[];
  readonly marketInOrder: readonly Float64Array[];
  readonly market: Record<MarketSeries, Float64Array>;
  readonly levels: Record<BrandLevel, Float64Array>;
  readonly money: Record<MoneyKind, Float64Array>;
  /** the media books: one line a week */
  readonly media: MediaTable;
  readonly waves: Wave[];
  /** the event log so far; it stays empty where somebody watches */
  readonly events: EventRecorder;
  readonly watcher: Watcher | undefined;
  /** the log of who told whom so far */
  readonly tales: TaleRecorder;
  /** bought reviews; shape [B] */
  readonly bought: readonly BoughtReviews[];
}

/** A brand's bought reviews: how many stand, and the parts of one still to be posted and removed. */
interface BoughtReviews {
  standing: number;
  toPost: number;
  toRemove: number;
}

/** Empty books of a run, a line for each day that is simulated, the warm-up included. */
export function createLedger(parameters: Parameters, watcher?: Watcher): Ledger {
  const brands = parameters.brands.length;
  const rows = <Name extends string>(names: readonly Name[], length: number) =>
    Object.fromEntries(names.map((name) => [name, new Float64Array(length)])) as Record<Name, Float64Array>;
  const series = rows(BRAND_SERIES, parameters.days * brands);
  const market = rows(MARKET_SERIES, parameters.days);
  return {
    series,
    market,
    seriesInOrder: BRAND_SERIES.map((name) => series[name]),
    marketInOrder: MARKET_SERIES.map((name) => market[name]),
    levels: rows(BRAND_LEVELS, parameters.days * brands),
    money: rows(MONEY_KINDS, brands),
    media: createMedia(parameters),
    waves: [],
    events: createRecorder(),
    watcher,
    tales: createTales(),
    bought: Array.from({ length: brands }, () => ({ standing: 0, toPost: 0, toRemove: 0 })),
  };
}

/** The result of a finished run; of a part of a market, its books are those of all and the rest is its own. */
export function resultOf(market: Market, ledger: Ledger): RunResult {
  const { parameters, tables } = market;
  const { warmUp } = parameters;
  return {
    days: parameters.days - warmUp,
    brands: parameters.brands,
    channels: parameters.channels,
    personas: parameters.personas,
    series: withoutDays(ledger.series, warmUp * parameters.brands.length),
    market: withoutDays(ledger.market, warmUp),
    levels: withoutDays(ledger.levels, warmUp * parameters.brands.length),
    panel: panelOf(ledger.waves, parameters.brands.length),
    funnel: tables.funnel,
    touchpoints: tables.touchpoints,
    money: ledger.money,
    media: ledger.media,
    census: takeCensus(market),
    events: eventLogOf(ledger.events),
    tales: taleLogOf(ledger.tales, warmUp, market.engine.width),
  };
}

/** Books without their first rows. */
function withoutDays<Books extends Record<string, Float64Array>>(books: Books, rows: number): Books {
  if (rows === 0) return books;
  return Object.fromEntries(Object.entries(books).map(([name, book]) => [name, book.slice(rows)])) as Books;
}

function panelOf(waves: readonly Wave[], brands: number): PanelResult {
  const panel = {
    day: Int32Array.from(waves, (wave) => wave.day),
    size: waves[0]?.asked ?? 0,
    aware: new Float64Array(waves.length * brands),
    belief: new Float64Array(waves.length * brands),
    loyal: new Float64Array(waves.length * brands),
  };
  waves.forEach((wave, row) => {
    for (let brand = 0; brand < brands; ++brand) {
      panel.aware[row * brands + brand] = wave.aware[brand] / wave.asked;
      panel.belief[row * brands + brand] = wave.belief[brand] / MILLIONTHS / wave.asked;
      panel.loyal[row * brands + brand] = wave.loyal[brand] / MILLIONTHS / wave.asked;
    }
  });
  return panel;
}
