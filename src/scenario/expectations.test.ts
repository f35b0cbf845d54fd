import { expect, test } from "vitest";
import { isMet, parseExpectation } from "./expectations.ts";

const market = { brands: ["nonna", "verde"], days: 365 };
const said = (text: string, rule?: "expectation" | "constraint") => {
  const { fault } = parseExpectation(text, market, rule as never);
  return fault === undefined ? ["sound"] : [fault.message, fault.advice].map(({ en, it }) => `${en} | ${it}`);
};

test("what is wrong, and what to write instead, in both languages", () => {
  const wrong = [
    "nonna.share.total = 0.3",
    "nonna.share.total ± 0.3",
    "nonna.share.total > 30 %",
    "nonna.share.total > 0,3",
    "nonna.share > 0.3",
    "nonna share total > 3",
    "nonna.share.total between 0.4 and 0.2",
    "nonna.share.total between 0.4 and 0.4",
    "nona.share.total > 0.3",
    "somebody.share.total > 0.3",
    "nonna.turnover.total > 3",
    "nonna.weather.total > 3",
    "market.share.total > 3",
    "nonna.share.year2 > 3",
    "nonna.share.day0-365 > 3",
    "nonna.share.allTime > 3",
  ];
  expect(wrong.map((text) => [text, ...said(text)])).toMatchInlineSnapshot(`
    [
      [
        "nonna.share.total = 0.3",
        "an expectation must be brand.metric.period and a bound, but is “nonna.share.total = 0.3”. | un'attesa deve essere marca.metrica.periodo e un limite, ma è “nonna.share.total = 0.3”.",
        "A simulated number is never met exactly: write nonna.share.total between 0.27 and 0.33. | Un numero simulato non si incontra mai esattamente: scrivi nonna.share.total between 0.27 and 0.33.",
      ],
      [
        "nonna.share.total ± 0.3",
        "an expectation must be brand.metric.period and a bound, but is “nonna.share.total ± 0.3”. | un'attesa deve essere marca.metrica.periodo e un limite, ma è “nonna.share.total ± 0.3”.",
        "A simulated number is never met exactly: write nonna.share.total between 0.27 and 0.33. | Un numero simulato non si incontra mai esattamente: scrivi nonna.share.total between 0.27 and 0.33.",
      ],
      [
        "nonna.share.total > 30 %",
        "an expectation must be brand.metric.period and a bound, but is “nonna.share.total > 30 %”. | un'attesa deve essere marca.metrica.periodo e un limite, ma è “nonna.share.total > 30 %”.",
        "Write 0.25 for 25 %. | Scrivi 0.25 per il 25 %.",
      ],
      [
        "nonna.share.total > 0,3",
        "an expectation must be brand.metric.period and a bound, but is “nonna.share.total > 0,3”. | un'attesa deve essere marca.metrica.periodo e un limite, ma è “nonna.share.total > 0,3”.",
        "Write decimals with a point. | Scrivi i decimali con il punto.",
      ],
      [
        "nonna.share > 0.3",
        "an expectation must be brand.metric.period and a bound, but is “nonna.share > 0.3”. | un'attesa deve essere marca.metrica.periodo e un limite, ma è “nonna.share > 0.3”.",
        "Write nonna.share.last90 >= 0.25, or nonna.stars.end between 3.8 and 4.8. | Scrivi nonna.share.last90 >= 0.25, oppure nonna.stars.end between 3.8 and 4.8.",
      ],
      [
        "nonna share total > 3",
        "an expectation must be brand.metric.period and a bound, but is “nonna share total > 3”. | un'attesa deve essere marca.metrica.periodo e un limite, ma è “nonna share total > 3”.",
        "Write nonna.share.last90 >= 0.25, or nonna.stars.end between 3.8 and 4.8. | Scrivi nonna.share.last90 >= 0.25, oppure nonna.stars.end between 3.8 and 4.8.",
      ],
      [
        "nonna.share.total between 0.4 and 0.2",
        "an expectation must name the lower bound first, but is “nonna.share.total between 0.4 and 0.2”. | un'attesa deve nominare prima il limite più basso, ma è “nonna.share.total between 0.4 and 0.2”.",
        "Write nonna.share.total between 0.2 and 0.4. | Scrivi nonna.share.total between 0.2 and 0.4.",
      ],
      [
        "nonna.share.total between 0.4 and 0.4",
        "an expectation must name the lower bound first, but is “nonna.share.total between 0.4 and 0.4”. | un'attesa deve nominare prima il limite più basso, ma è “nonna.share.total between 0.4 and 0.4”.",
        "A simulated number is never met exactly: leave room on both sides. | Un numero simulato non si incontra mai esattamente: lascia spazio da entrambe le parti.",
      ],
      [
        "nona.share.total > 0.3",
        "an expectation must name a brand or market, but “nona.share.total > 0.3” names nona. | un'attesa deve nominare una marca o market, ma “nona.share.total > 0.3” nomina nona.",
        "Did you mean nonna? | Intendevi nonna?",
      ],
      [
        "somebody.share.total > 0.3",
        "an expectation must name a brand or market, but “somebody.share.total > 0.3” names somebody. | un'attesa deve nominare una marca o market, ma “somebody.share.total > 0.3” nomina somebody.",
        "There are nonna, verde, market. | Scegli fra nonna, verde, market.",
      ],
      [
        "nonna.turnover.total > 3",
        "an expectation must name a metric of a brand, but “nonna.turnover.total > 3” names turnover. | un'attesa deve nominare una metrica di una marca, ma “nonna.turnover.total > 3” nomina turnover.",
        "Did you mean revenue? | Intendevi revenue?",
      ],
      [
        "nonna.weather.total > 3",
        "an expectation must name a metric of a brand, but “nonna.weather.total > 3” names weather. | un'attesa deve nominare una metrica di una marca, ma “nonna.weather.total > 3” nomina weather.",
        "There are share, revenueShare, sales, revenue, cost, profit, stars, reviews, awareness, belief, loyalty, satisfaction, nps, swayed, conversion, complaints, told, members, churn, penetration. | Scegli fra share, revenueShare, sales, revenue, cost, profit, stars, reviews, awareness, belief, loyalty, satisfaction, nps, swayed, conversion, complaints, told, members, churn, penetration.",
      ],
      [
        "market.share.total > 3",
        "an expectation must name a metric of the market, but “market.share.total > 3” names share. | un'attesa deve nominare una metrica del mercato, ma “market.share.total > 3” nomina share.",
        "There are needs, buyers, sales, sourcesPerPurchase, considered, unmet, abandonment, onlineShare. | Scegli fra needs, buyers, sales, sourcesPerPurchase, considered, unmet, abandonment, onlineShare.",
      ],
      [
        "nonna.share.year2 > 3",
        "an expectation must name a period of the 365 days, but “nonna.share.year2 > 3” names year2. | un'attesa deve nominare un periodo dei 365 giorni, ma “nonna.share.year2 > 3” nomina year2.",
        "Write total, end (the last week), last90, year2, week12 or day0-29. | Scrivi total, end (l'ultima settimana), last90, year2, week12 o day0-29.",
      ],
      [
        "nonna.share.day0-365 > 3",
        "sound",
      ],
      [
        "nonna.share.allTime > 3",
        "an expectation must name a period of the 365 days, but “nonna.share.allTime > 3” names allTime. | un'attesa deve nominare un periodo dei 365 giorni, ma “nonna.share.allTime > 3” nomina allTime.",
        "Write total, end (the last week), last90, year2, week12 or day0-29. | Scrivi total, end (l'ultima settimana), last90, year2, week12 o day0-29.",
      ],
    ]
  `);
});

test("bounds of every sign, minus and exponents of every kind", () => {
  const boundsOf = (text: string) => {
    const { expectation } = parseExpectation(`nonna.profit.total ${text}`, market);
    return expectation && [expectation.low, expectation.high, expectation.strict];
  };
  const { NEGATIVE_INFINITY: none, POSITIVE_INFINITY: end } = Number;
  expect(boundsOf("> 3")).toEqual([3, end, true]);
  expect(boundsOf(">= .5")).toEqual([0.5, end, false]);
  expect(boundsOf("≥ 5.")).toEqual([5, end, false]);
  expect(boundsOf("< −2")).toEqual([none, -2, true]);
  expect(boundsOf("≤ +1e-3")).toEqual([none, 0.001, false]);
  expect(boundsOf("between -2 and 1E2")).toEqual([-2, 100, false]);
  expect(boundsOf("> 3 4")).toBeUndefined();
});

test("periods must lie within the run: its days, weeks and years", () => {
  const isSound = (period: string) => said(`nonna.share.${period} > 0.1`)[0] === "sound";
  // What reaches beyond the end is cut there.
  const sound = ["total", "end", "last1", "last366", "year1", "week1", "week53", "day0-364", "day364-400"];
  const unsound = [
    "last0",
    "year2",
    "year0",
    "week54",
    "day5-4",
    "day365-366",
    "day5",
    "week1-2",
    "Total",
    "",
  ];
  expect(sound.filter((period) => !isSound(period))).toEqual([]);
  expect(unsound.filter(isSound)).toEqual([]);
});

test("isMet(…) of a strict bound does not take the bound itself", () => {
  const { expectation } = parseExpectation("nonna.profit.total > 3", market);
  expect(
    [2.9, 3, 3.1, Number.NaN, Number.POSITIVE_INFINITY].map((value) => isMet(expectation!, value)),
  ).toEqual([false, false, true, false, false]);
});
