import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlace, umot, withoutTime } from "../cli/support/umot.ts";

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlace();
});
afterAll(() => place.remove());

const SMALL = ["--consumers", "100", "--days", "121", "--runs", "2", "--workers", "2"];
const attribution = (...words: string[]) =>
  umot(["attribution", "small.yaml", ...SMALL, ...words], place.path);

test("umot attribution says what touchpoints bring, how wrong rules are, what decides, and writes its folder", async () => {
  const { code, stdout, stderr } = await attribution();
  expect(code).toBe(0);
  expect(withoutTime(stderr)).toMatchInlineSnapshot(`
    "31 removals and today, 2 runs each: 64 runs, about … on 2 threads in parallel.

    Written to output/small-attribution
    Open output/small-attribution/report.html in a browser.
    "
  `);
  expect(stdout).toMatchInlineSnapshot(`
    "A trattoria in Milan and its neighbour
    2 runs of 121 days with 100 consumers, seed “umot”

    What each touchpoint brings nonna, and what path rules credit to it
    touchpoint     brings  true share  first touch  last touch  linear  Markov
    reviews      +14 ± 25         28%          29%         30%     28%     24%
    website      +11 ± 19         22%          14%         19%     17%     16%
    shop window  +10 ± 19         20%         9.6%         15%     10%     12%
    phone         +7 ± 32         14%         2.1%         21%     11%     13%
    maps          +5 ± 28        9.1%          15%        8.5%     14%     14%
    search        +3 ± 13        6.1%          31%        6.4%     20%     22%

    touchpoint   Shapley
    reviews          26%
    website          18%
    shop window      10%
    phone            12%
    maps             14%
    search           20%

    rule         misplaced  interval  in revenue  order
    first touch        31%   24%–35%        €413  −0.20
    last touch          9%    6%–27%        €119   0.83
    linear             19%   19%–26%        €253   0.20
    Markov             20%   20%–27%        €266   0.20
    Shapley            19%   19%–26%        €249   0.20

    Decisive moments
    moment                       brings  of all    luck?
    website, I want to buy      +9 ± 16     18%  perhaps
    reviews, I want to buy      +7 ± 32     15%  perhaps
    reviews, I want to know     +6 ± 13     13%  perhaps
    phone, I want to buy        +5 ± 13     11%  perhaps
    shop window, I want to buy  +5 ± 32     11%  perhaps
    reviews, I want to do       +4 ± 19    8.4%  perhaps
    phone, I want to do         +4 ± 16    7.4%  perhaps
    shop window, I want to go   +4 ± 16    7.4%  perhaps

    All touchpoints together bring +47 ± 88 purchases (99% of all); one by one they
    sum to 50, because one stands in for the other.
    1.1% of purchases come without a meeting before them: no path rule sees those.
    brings: purchases today minus without it, mean of paired runs, ± its 90%
    interval. misplaced: credit at the wrong touchpoint; a rule that is right would
    hardly show more than 17%. luck?: Student’s t, adjusted for all moments (Holm).
    "
  `);
  const read = (file: string) => readFileSync(join(place.path, "output/small-attribution", file), "utf8");
  for (const name of ["attributionAgainstTruth", "decisiveMoments"])
    expect(read(`charts/${name}.svg`)).toMatch(/^<svg/);
  expect(read("data/decisive.csv").split("\r\n").slice(0, 3)).toMatchInlineSnapshot(`
    [
      "rank,channel,moment,sales,low,high,part,chance,isClear",
      "1,website,buy,8.5,-7.28437878669,24.2843787867,0.178947368421,1,false",
      "2,reviews,buy,7,-24.5687575734,38.5687575734,0.147368421053,1,false",
    ]
  `);
  expect(read("report.html")).toContain("Quanto sbaglia ogni regola");
  const manifest = JSON.parse(read("manifest.json"));
  expect(manifest.command).toBe("umot attribution small.yaml --runs 2 --consumers 100 --days 121");
});

test("umot attribution speaks Italian, leaves moments out and gives its rows as CSV", async () => {
  const words = ["--no-moments", "--no-out", "--lang", "it", "--format", "csv", "--brand", "verde"];
  const { code, stdout, stderr } = await attribution(...words);
  expect(code).toBe(0);
  expect(withoutTime(stderr)).toMatchInlineSnapshot(`
    "7 rimozioni e oggi, 2 simulazioni ciascuna: 16 simulazioni, circa … su 2 processi affiancati.
    "
  `);
  const [head, ...rows] = stdout.trim().split("\r\n");
  expect(head).toMatchInlineSnapshot(
    `"channel,moment,sales,salesLow,salesHigh,revenue,revenueLow,revenueHigh,profit,profitLow,profitHigh,share,shareLow,shareHigh,firstTouch,lastTouch,linear,markov,shapley"`,
  );
  expect(rows.every((row) => /^\w+,,/.test(row))).toBe(true);
});

test("umot attribution refuses a brand that is unknown, or nowhere, before anything runs", async () => {
  const unknown = await attribution("--brand", "nona");
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toMatchInlineSnapshot(`
    "umot: --brand must be one of nonna, verde, but is “nona”.
      Write --brand nonna.
    "
  `);
  const absent = await attribution("--set", "brands.nonna.coverage.*=0", "--out", "nothing");
  expect(absent.code).toBe(2);
  expect(absent.stderr).toMatchInlineSnapshot(`
    "umot: nonna must be present on some channel, but its coverage is 0 everywhere.
      Write coverage: { search: 0.5 } into the scenario.
    "
  `);
  expect(existsSync(join(place.path, "nothing"))).toBe(false);
});
