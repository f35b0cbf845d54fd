import { expect, test } from "vitest";
import { readTexts } from "../../../test/scenario/load.ts";
import { valid } from "../../../test/scenario/valid.ts";

/** Code, place and sentence of all that is wrong with a scenario of which lines were replaced. */
function wrongWith(...changes: readonly (readonly [from: string, to: string])[]): string[] {
  const text = changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`no ${from}`);
    return before.replace(from, to);
  }, valid);
  return readTexts({ "a.yaml": text }).problems.map(
    ({ code, line, column, message, advice }) => `${code} ${line}:${column} ${message.en} ${advice.en}`,
  );
}

const shares = ["commuter: { share: 0.4", "family: { share: 0.6"] as const;

test("a scenario that uses every group has nothing wrong with it", () => {
  expect(wrongWith()).toEqual([]);
});

test("sums: shares may miss 1 by a millionth, not by more, and both ways are said", () => {
  expect(wrongWith([shares[0], "commuter: { share: 0.4000005"])).toEqual([]);
  expect(
    wrongWith([shares[0], "commuter: { share: 0.41"], [shares[1], "family: { share: 0.6"]),
  ).toMatchInlineSnapshot(`
    [
      "U301 4:1 the shares of all personas must sum to 1, but sum to 1.01. They are commuter 0.41, family 0.6: take away 0.01 in all.",
    ]
  `);
  expect(wrongWith([shares[0], "commuter: { share: 0.1"])).toMatchInlineSnapshot(`
    [
      "U301 4:1 the shares of all personas must sum to 1, but sum to 0.7. They are commuter 0.1, family 0.6: add 0.3 in all.",
    ]
  `);
  expect(
    wrongWith(["mobile: 0.7, desktop: 0.25, tablet: 0.05", "mobile: 0.7, desktop: 0.25"]),
  ).toMatchInlineSnapshot(`
    [
      "U301 5:27 personas.commuter.devices must sum to 1, but sums to 0.95. They are mobile 0.7, desktop 0.25, tablet 0 (default): add 0.05 in all.",
    ]
  `);
});

test("sums: customers of all brands are at most everybody", () => {
  const customers = (nonna: number, verde: number) =>
    wrongWith(
      ["    quality: 0.8\n", `    quality: 0.8\n    customers: { share: ${nonna} }\n`],
      ["verde: { price: 22", `verde: { customers: { share: ${verde} }, price: 22`],
    );
  expect(customers(0.4, 0.6)).toEqual([]);
  expect(customers(0.7, 0.6)).toMatchInlineSnapshot(`
    [
      "U301 15:25 the shares of all brands' starting customers (customers.share) must sum to at most 1, but sum to 1.3. They are nonna 0.7, verde 0.6: take away 0.3 in all.",
    ]
  `);
});

test("a sum is not said of where one of its parts is wrong itself", () => {
  expect(wrongWith([shares[0], "commuter: { share: 1.4"])).toMatchInlineSnapshot(`
    [
      "U115 5:22 personas.commuter.share must be a number from 0 to 1, but is 1.4. Share of the population; the shares of all personas sum to 1.",
    ]
  `);
});

test("a sum is not said of where a part stands under another name", () => {
  expect(wrongWith(["desktop: 0.25", "laptop: 0.25"])).toMatchInlineSnapshot(`
    [
      "U113 5:51 “laptop” must be a setting of personas.commuter.devices, but there is none with that name. It has mobile, desktop, tablet.",
    ]
  `);
});

test("names: a channel that is not there, where it is named; a focus that is no brand; labels that look alike", () => {
  expect(
    wrongWith(["habits: { know: { search: 2 } }", "habits: { know: { serch: 2 } }"]),
  ).toMatchInlineSnapshot(`
    [
      "U302 5:100 personas.commuter.habits.know.serch must name a channel, but there is no serch among the channels. Did you mean search?",
    ]
  `);
  expect(wrongWith(["touchpoints: { site:", "touchpoints: { sites:"])).toMatchInlineSnapshot(`
    [
      "U302 18:20 brands.nonna.touchpoints.sites must name a channel, but there is no sites among the channels. Did you mean site?",
    ]
  `);
  expect(wrongWith(["market: {", "focus: verda\nmarket: {"])).toMatchInlineSnapshot(`
    [
      "U305 3:8 focus must name a brand, but there is no verda. Did you mean verde?",
    ]
  `);
  expect(wrongWith(["market: {", "focus: zzzzzz\nmarket: {"])).toMatchInlineSnapshot(`
    [
      "U305 3:8 focus must name a brand, but there is no zzzzzz. The brands are nonna, verde.",
    ]
  `);
  expect(wrongWith(["verde: { price", "verde: { label: 'NONNA ', price"])).toMatchInlineSnapshot(`
    [
      "U313 20:19 brands must have names that can be told apart, but nonna and verde are both shown as “NONNA”. Give one of them another label, for example label: NONNA (2).",
    ]
  `);
  expect(
    wrongWith(["verde: { price", "verde: { label: { en: Green, it: nonna }, price"]),
  ).toMatchInlineSnapshot(`
    [
      "U313 20:36 brands must have names that can be told apart, but nonna and verde are both shown as “nonna”. Give one of them another label, for example label: nonna (2).",
    ]
  `);
});

test("thousands: points between them would make a whole number a thousandth of itself", () => {
  expect(
    wrongWith(
      ["consumers: 2000", "consumers: 2.000"],
      ["days: 400", "days: 1.200"],
      ["count: 37", "count: 12.000"],
    ),
  ).toMatchInlineSnapshot(`
    [
      "U115 3:22 market.consumers must be a whole number from 100 to 20 million (people), but is 2.000. Write 2000, without thousands separators.",
      "U114 3:54 market.days must be a whole number from 1 to 20000 (days), but is 1.200. Write 1200, without thousands separators.",
      "U114 19:31 brands.nonna.startingReviews.count must be a whole number from 0 to 10 million (reviews), but is 12.000. Write 12000, without thousands separators.",
    ]
  `);
  expect(wrongWith(["price: 28", "price: 1.500"], ["consumers: 2000", "consumers: 2000.0"])).toEqual([]);
  const typed = readTexts({ "a.yaml": valid }, ["market.consumers=2.000"]).problems;
  expect(typed.map(({ code, file, message }) => [code, file, message.it])).toMatchInlineSnapshot(`
    [
      [
        "U115",
        "--set",
        "market.consumers deve essere un numero intero da 100 a 20 milioni (persone), ma è 2.000.",
      ],
    ]
  `);
});

test("days: the last one is a day of the run, the next is not", () => {
  expect(wrongWith(["day: 120,", "day: 399,"])).toEqual([]);
  expect(wrongWith(["day: 120,", "day: 400,"])).toMatchInlineSnapshot(`
    [
      "U304 22:12 timeline[0].day must be from 0 to 399 (day), but is 400. The run has 400 days, counted from 0; make market.days longer or the day earlier.",
    ]
  `);
  expect(
    wrongWith(["seeding: { people: 20, day: 30 }", "seeding: { people: 20, day: 900 }"]),
  ).toMatchInlineSnapshot(`
    [
      "U304 20:89 brands.verde.seeding.day must be from 0 to 399 (day), but is 900. The run has 400 days, counted from 0; make market.days longer or the day earlier.",
    ]
  `);
  // Nobody is given anything on that day.
  expect(wrongWith(["seeding: { people: 20, day: 30 }", "seeding: { people: 0, day: 900 }"])).toEqual([]);
});

test("days: dates that there are not, and runs that leave the centuries", () => {
  expect(wrongWith(["start: 2018-03-01", "start: 2018-02-30"])).toMatchInlineSnapshot(`
    [
      "U307 3:35 market.start must be a day of the calendar (YYYY-MM-DD), but there is no 2018-02-30. Write a date such as 2018-01-01.",
    ]
  `);
  expect(wrongWith(["start: 2018-03-01", "start: 1800-01-01"])).toMatchInlineSnapshot(`
    [
      "U307 3:35 market.start must lie in the years 1901 to 2200, but is 1800-01-01. Write a date such as 2018-01-01; the year sets how many people use phones.",
    ]
  `);
  expect(wrongWith(["start: 2018-03-01", "start: 2200-12-01"])).toMatchInlineSnapshot(`
    [
      "U307 3:53 the run must end by 2200-12-31, but 400 days from 2200-12-01 end on 2202-01-04. Begin earlier (market.start), or simulate fewer days.",
    ]
  `);
});

test("people: gifts to more than there are, or to less than half a consumer", () => {
  expect(wrongWith(["people: 20", "people: 2000"])).toEqual([]);
  expect(wrongWith(["people: 20", "people: 2001"])).toMatchInlineSnapshot(`
    [
      "U308 20:80 brands.verde.seeding.people must be at most the 2000 people of the market (market.consumers), but is 2001. Seed fewer people, or raise market.consumers.",
    ]
  `);
  // One consumer stands for a hundred: fifty gifts are half of one.
  const population = ["consumers: 2000,", "consumers: 2000, population: 200000,"] as const;
  expect(wrongWith(population, ["people: 20", "people: 50"])).toEqual([]);
  expect(wrongWith(population, ["people: 20", "people: 49"])).toMatchInlineSnapshot(`
    [
      "U308 20:80 brands.verde.seeding.people must reach at least one consumer, each of whom stands for 100 people here, but is 49. Raise market.consumers, or give to more people.",
    ]
  `);
});

test("network: fewer friends than people, communities between the two, ties with a file", () => {
  const network = (written: string) =>
    wrongWith(["consumers: 2000", "consumers: 500"], ["personas:", `network: ${written}\npersonas:`]);
  expect(network("{ friends: 499 }")).toEqual([]);
  expect(network("{ friends: 500 }")).toMatchInlineSnapshot(`
    [
      "U308 4:21 network.friends must be below the 500 consumers (people), but is 500. If everybody knows everybody, write network.kind: complete.",
    ]
  `);
  expect(network("{ kind: communities, friends: 8, communitySize: 9 }")).toEqual([]);
  expect(network("{ kind: communities, friends: 8, communitySize: 8 }")).toMatchInlineSnapshot(`
    [
      "U308 4:58 network.communitySize must be above the 8 friends and at most the 500 consumers (people), but is 8. Write a size such as 80.",
    ]
  `);
  expect(network("{ kind: communities, friends: 8, communitySize: 501 }")).toMatchInlineSnapshot(`
    [
      "U308 4:58 network.communitySize must be above the 8 friends and at most the 500 consumers (people), but is 501. Write a size such as 80.",
    ]
  `);
  expect(network("{ kind: ties }")).toMatchInlineSnapshot(`
    [
      "U309 4:18 network.ties must name a CSV file when network.kind is ties, but is empty. Write ties: friends.csv, or another kind: smallWorld, random, scaleFree, communities, complete.",
    ]
  `);
});

test("habits: whoever has a micro-moment needs a channel to turn to, in each part of her day", () => {
  expect(
    wrongWith(
      ["search: { use: { know: 5, go: 1, do: 1, buy: 1 } }", "search: { use: 0 }"],
      ["reviews: { owner: earned,", "reviews: { use: 0, owner: earned,"],
      ["site: { site: true }", "site: { use: 0, site: true }"],
      ["shopWindow: { kind:", "shopWindow: { use: 0, kind:"],
    ),
  ).toMatchInlineSnapshot(`
    [
      "U312 7:1 personas.commuter must have a channel to turn to in “I want to know”, but has none there. Give a channel a use above 0, for example use: { know: 1 }; a 0 in its dayparts, or in the persona's habits, takes it away again.",
      "U312 7:1 personas.commuter must have a channel to turn to in “I want to go”, but has none there. Give a channel a use above 0, for example use: { go: 1 }; a 0 in its dayparts, or in the persona's habits, takes it away again.",
      "U312 7:1 personas.commuter must have a channel to turn to in “I want to do”, but has none there. Give a channel a use above 0, for example use: { do: 1 }; a 0 in its dayparts, or in the persona's habits, takes it away again.",
      "U312 7:1 personas.commuter must have a channel to turn to in “I want to buy”, but has none there. Give a channel a use above 0, for example use: { buy: 1 }; a 0 in its dayparts, or in the persona's habits, takes it away again.",
      "U312 7:1 personas.family must have a channel to turn to in “I want to know”, but has none there. Give a channel a use above 0, for example use: { know: 1 }; a 0 in its dayparts, or in the persona's habits, takes it away again.",
      "U312 7:1 personas.family must have a channel to turn to in “I want to go”, but has none there. Give a channel a use above 0, for example use: { go: 1 }; a 0 in its dayparts, or in the persona's habits, takes it away again.",
      "U312 7:1 personas.family must have a channel to turn to in “I want to do”, but has none there. Give a channel a use above 0, for example use: { do: 1 }; a 0 in its dayparts, or in the persona's habits, takes it away again.",
      "U312 7:1 personas.family must have a channel to turn to in “I want to buy”, but has none there. Give a channel a use above 0, for example use: { buy: 1 }; a 0 in its dayparts, or in the persona's habits, takes it away again.",
    ]
  `);
});

test("stars: better satisfaction never gives fewer", () => {
  expect(
    wrongWith(["personas:", "telling: { starThresholds: [0.2, 0.6, 0.5, 0.9] }\npersonas:"]),
  ).toMatchInlineSnapshot(`
    [
      "U306 4:28 telling.starThresholds must ascend (0–1), but are 0.2, 0.6, 0.5, 0.9. Write [0.2, 0.5, 0.6, 0.9].",
    ]
  `);
  expect(wrongWith(["personas:", "telling: { starThresholds: [0.2, 0.5, 0.5, 0.9] }\npersonas:"])).toEqual(
    [],
  );
});

test("costs: of a number of one brand that is not itself money or a day", () => {
  const costs = (of: string) => wrongWith(["personas:", `costs: [{ of: ${of}, paid: 1 }]\npersonas:`]);
  expect(costs("brands.nonna.quality")).toEqual([]);
  expect(
    [
      "brands.*.quality",
      "market.days",
      "brands.nonna.label",
      "brands.nonna.price",
      "brands.nonna.fixedCost",
      "brands.nonna.qualty",
    ].flatMap(costs),
  ).toMatchInlineSnapshot(`
    [
      "U314 4:15 a cost must belong to a setting of one brand, but belongs to brands.*.quality. Write “of: brands.nonna.quality”.",
      "U314 4:15 a cost must belong to a setting of one brand, but belongs to market.days. Write “of: brands.nonna.quality”.",
      "U314 4:15 a cost must belong to a number, but brands.nonna.label is a text of 1 to 300 characters. Write “of: brands.nonna.quality”.",
      "U314 4:15 a cost must belong to what a brand is or does, but brands.nonna.price is itself money or a day. Write “of: brands.nonna.quality”.",
      "U314 4:15 a cost must belong to what a brand is or does, but brands.nonna.fixedCost is itself money or a day. Write “of: brands.nonna.quality”.",
      "U201 4:15 brands.nonna.qualty must be a setting, but brands.nonna has no “qualty”. Did you mean brands.nonna.quality?",
    ]
  `);
});

test("sweep: numbers, in order, within their range, whole where they must be", () => {
  const sweep = (written: string) => wrongWith(["personas:", `sweep: [${written}]\npersonas:`]);
  expect(sweep("{ vary: brands.nonna.price, from: 10, to: 30, steps: 3 }")).toEqual([]);
  expect(sweep("{ vary: market.days, from: 100, to: 102, steps: 3 }")).toEqual([]);
  expect(
    [
      "{ vary: brands.nonna.price, from: 30, to: 10, steps: 3 }",
      "{ vary: brands.nonna.price, from: 10, to: 10, steps: 3 }",
      "{ vary: brands.nonna.price, from: 10, to: 30, steps: 1 }",
      "{ vary: brands.nonna.quality, from: -1, to: 2, steps: 3 }",
      "{ vary: market.days, from: 100, to: 101, steps: 3 }",
      "{ vary: brands.nonna.label, from: 1, to: 2, steps: 2 }",
      "{ vary: runs, from: 1, to: 2, steps: 2 }",
      "{ vary: brands.nonna.prise, from: 1, to: 2, steps: 2 }",
    ].flatMap(sweep),
  ).toMatchInlineSnapshot(`
    [
      "U311 4:51 sweep[0].to must be at least 30, where it begins, but is 10. Write from: 10 and to: 30.",
      "U311 4:62 sweep[0].steps must be 1 for a single value, but is 3. Both ends are included: 0 to 1 in 5 steps is 0, 0.25 … 1.",
      "U311 4:62 sweep[0].steps must be 2 or more, but is 1. Both ends are included: 0 to 1 in 5 steps is 0, 0.25 … 1.",
      "U115 4:45 sweep[0].from must be a number from 0 to 1, for brands.nonna.quality, but is -1. Vary it within the range of the setting.",
      "U115 4:53 sweep[0].to must be a number from 0 to 1, for brands.nonna.quality, but is 2. Vary it within the range of the setting.",
      "U311 4:57 sweep[0].steps must fall on whole numbers, for market.days, but goes from 100 in steps of 0.5. Change from, to or steps so that (to − from) / (steps − 1) is a whole number.",
      "U311 4:17 sweep[0].vary must be a setting that is a number and belongs to the market, but brands.nonna.label is a text of 1 to 300 characters. Vary a number, for example brands.nonna.quality or brands.nonna.coverage.*.",
      "U311 4:17 sweep[0].vary must be a setting that is a number and belongs to the market, but runs is a whole number from 1 to 100000 (runs). Vary a number, for example brands.nonna.quality or brands.nonna.coverage.*.",
      "U201 4:17 brands.nonna.prise must be a setting, but brands.nonna has no “prise”. Did you mean brands.nonna.price?",
    ]
  `);
});

test("expectations: about brands, metrics and days that there are", () => {
  const expecting = (written: string) =>
    wrongWith(['expect: ["nonna.share.last90 >= 0.25"]', `expect: [${written}]`]);
  expect(
    [
      "verda.share.total > 0",
      "nonna.shar.total > 0",
      "nonna.share.year3 > 0",
      "nonna.share.total = 0.3",
    ].flatMap((text) => expecting(`"${text}"`)),
  ).toMatchInlineSnapshot(`
    [
      "U310 24:10 an expectation must name a brand or market, but “verda.share.total > 0” names verda. Did you mean verde?",
      "U310 24:10 an expectation must name a metric of a brand, but “nonna.shar.total > 0” names shar. Did you mean share?",
      "U310 24:10 an expectation must name a period of the 400 days, but “nonna.share.year3 > 0” names year3. Write total, end (the last week), last90, year2, week12 or day0-29.",
      "U310 24:10 an expectation must be brand.metric.period and a bound, but is “nonna.share.total = 0.3”. A simulated number is never met exactly: write nonna.share.total between 0.27 and 0.33.",
    ]
  `);
});

test("timeline: settings that there are, that may change, and that make sense from then on", () => {
  const setting = (set: string) => wrongWith(["set: { journey.dropOut: 0.1 }", `set: { ${set} }`]);
  expect(setting("personas.commuter.share: 0.3, personas.family.share: 0.7")).toMatchInlineSnapshot(`
    [
      "U203 23:23 personas.commuter.share must stay as it is during a run, but the timeline changes it. Set it for the whole run; prices, coverage, service and the like may change on a day.",
      "U203 23:53 personas.family.share must stay as it is during a run, but the timeline changes it. Set it for the whole run; prices, coverage, service and the like may change on a day.",
    ]
  `);
  expect(
    [
      "journey.dropOt: 0.1",
      "market.consumers: 5",
      "brands.pane: { price: 3 }",
      "brands.nonna.coverage.maps: 0.5",
      "journey.dropOut: 3",
      "telling.starThresholds: [0.9, 0.6, 0.5, 0.1]",
      "network.friends: 5",
    ].flatMap(setting),
  ).toMatchInlineSnapshot(`
    [
      "U201 23:23 journey.dropOt must be a setting, but journey has no “dropOt”. Did you mean journey.dropOut?",
      "U203 23:23 market.consumers must stay as it is during a run, but the timeline changes it. Set it for the whole run; prices, coverage, service and the like may change on a day.",
      "U201 23:23 brands.pane must be a setting, but brands has no “pane”. It has nonna, verde.",
      "U201 23:23 brands.nonna.coverage.maps must be a setting, but brands.nonna.coverage has no “maps”. It has search, reviews, site, shopWindow.",
      "U115 23:40 journey.dropOut must be a number from 0 to 1, or one for each of know, go, do and buy, but is 3. Chance of leaving after a moment.",
      "U306 23:16 from day 60 on, telling.starThresholds must ascend (0–1), but are 0.9, 0.6, 0.5, 0.1. Write [0.1, 0.5, 0.6, 0.9].",
      "U203 23:23 network.friends must stay as it is during a run, but the timeline changes it. Set it for the whole run; prices, coverage, service and the like may change on a day.",
    ]
  `);
});
