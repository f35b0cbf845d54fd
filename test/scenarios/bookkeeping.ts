import {
  BRAND_SERIES,
  type BrandSeries,
  MARKET_SERIES,
  type MarketSeries,
  type RunResult,
} from "../../src/model/result.ts";

/**
 * What does not add up in the books of a run; nothing for a sound one.
 *
 * @param hasPast - whether people bought before its books opened
 */
export function findFaults(run: RunResult, consumers: number, hasPast = false): string[] {
  return [...findBadNumbers(run), ...findBadTotals(run, consumers, hasPast), ...findBadMoney(run)];
}

function findBadNumbers({ series, market, levels }: RunResult): string[] {
  const isCount = (value: number) => Number.isInteger(value) && value >= 0;
  return [
    ...BRAND_SERIES.filter((name) => !series[name].every(isCount)),
    ...MARKET_SERIES.filter((name) => !market[name].every(isCount)),
    ...(levels.displayedMean.every((mean) => Number.isNaN(mean) || (mean >= 1 && mean <= 5))
      ? []
      : ["displayedMean"]),
  ].map((name) => `${name} holds what it cannot hold`);
}

function findBadTotals(run: RunResult, consumers: number, hasPast: boolean): string[] {
  const { brands, census } = run;
  const all = (name: BrandSeries) => sum(run.series[name]);
  const market = (name: MarketSeries) => sum(run.market[name]);
  const moments = market("know") + market("go") + market("do") + market("buy");
  const reviews = all("stars1") + all("stars2") + all("stars3") + all("stars4") + all("stars5");
  // Who bought before the books opened buys again, and is a buyer without a first purchase.
  const buyers = sum(census.buyers);
  const rules: readonly (readonly [what: string, holds: boolean])[] = [
    ["every purchase belongs to a brand", all("bought") === market("buyers")],
    ["every choice is a brand or nothing", all("chosen") + market("nothing") === market("decisions")],
    ["baskets are filled before they are left", all("abandoned") <= all("chosen")],
    ["what is bought was chosen", all("bought") <= all("chosen")],
    ["what is bought is used at most once", all("experienced") <= all("bought") + all("seeded")],
    ["reviews follow experiences", reviews <= all("experienced")],
    ["first purchases are purchases", all("firstBought") <= all("bought")],
    ["online purchases are purchases", all("onlineBought") <= all("bought")],
    ["swayed purchases are purchases", all("swayed") <= all("bought")],
    ["journeys begin with a need", market("journeys") <= market("needs")],
    ["journeys have moments", moments >= market("journeys")],
    ["moments have sources, but those of members", market("sources") + all("memberBought") >= moments],
    ["members bought", all("memberBought") <= all("bought")],
    ["a journey ends once", endings(market) <= market("journeys")],
    ["everybody is counted once", sum(census.purchases) === consumers],
    [
      "buyers bought for the first time",
      hasPast ? buyers > all("firstBought") : buyers === all("firstBought"),
    ],
    ["each moment is in the funnel", sum(run.funnel.visits) === moments],
    ["each source is a touchpoint", sum(run.touchpoints.visits) === market("sources")],
    ["there are brands", brands.length > 0],
  ];
  return rules.filter(([, holds]) => !holds).map(([what]) => `not so: ${what}`);
}

function endings(market: (name: MarketSeries) => number): number {
  return market("dropped") + market("gaveUp") + market("buyers");
}

function findBadMoney({ levels, money }: RunResult): string[] {
  const { revenue, ...costs } = money;
  const spent = Object.values(costs).reduce((total, kind) => total + sum(kind), 0);
  const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));
  return [
    ...(isNear(sum(levels.revenue), sum(revenue)) ? [] : ["revenue by day and in all differ"]),
    ...(isNear(sum(levels.cost), spent) ? [] : ["costs by day and by kind differ"]),
    ...(isNear(sum(levels.profit), sum(revenue) - spent) ? [] : ["profit is not revenue minus cost"]),
  ];
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
