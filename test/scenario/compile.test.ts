import { expect, test } from "vitest";
import { DAYPARTS, DEVICES, MOMENTS, type Epoch, type Parameters } from "../../src/model/parameters.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { readSound } from "./load.ts";
import { numbersOf } from "./numbersOf.ts";
import { valid } from "./valid.ts";

const parametersOf = (...settings: string[]) => toParameters(readSound(valid, settings));
const firstEpoch = (...settings: string[]): Epoch => parametersOf(...settings).epochs[0];

/** Sums of stretches of a flat table. */
function sumsOf(table: Float64Array, stretch: number): number[] {
  return Array.from({ length: table.length / stretch }, (_, row) =>
    table.subarray(row * stretch, (row + 1) * stretch).reduce((sum, value) => sum + value, 0),
  );
}

test("names keep the order in which they were written", () => {
  const parameters = parametersOf();
  expect(parameters.brands).toEqual(["nonna", "verde"]);
  expect(parameters.channels).toEqual(["search", "reviews", "site", "shopWindow"]);
  expect(parameters.personas).toEqual(["commuter", "family"]);
});

test("every table has the shape that it promises", () => {
  const { epochs, season, initialReviews, initialAwareness } = parametersOf();
  const [P, B, C, M, T, D, F] = [2, 2, 4, 4, 6, 3, 3];
  expect(season).toHaveLength(400);
  expect(initialReviews).toHaveLength(B * 5);
  expect(initialAwareness).toHaveLength(B);
  for (const { personas, channels, brands, journey, checkout, telling, care } of epochs) {
    const lengths = {
      needRate: P,
      daypart: P * M * T,
      device: P * T * D,
      habit: P * M * T * C,
      transition: P * M * M,
      format: P * F,
    };
    for (const [name, length] of Object.entries(lengths)) {
      expect(personas[name as keyof typeof personas], name).toHaveLength(length);
    }
    expect(channels.format).toHaveLength(C * F);
    expect(brands.coverage).toHaveLength(B * C * M);
    for (const table of [brands.prominence, brands.service, brands.failure])
      expect(table).toHaveLength(B * C);
    expect(brands.usability).toHaveLength(B * D);
    expect(brands.engagement).toHaveLength(B * M);
    expect(brands.shareTools).toHaveLength(B * (M + 1));
    expect(journey.dropOut).toHaveLength(M);
    expect(checkout.abandonment).toHaveLength(D);
    expect(telling.starThresholds).toHaveLength(4);
    expect(care.stayLoyal).toHaveLength(4);
  }
});

test("what is a whole sums to 1, and nothing is not a number", () => {
  const parameters = parametersOf();
  expect(sumsOf(parameters.personaShare, 2)[0]).toBeCloseTo(1, 12);
  for (const { personas } of parameters.epochs) {
    for (const sum of sumsOf(personas.daypart, DAYPARTS.length)) expect(sum).toBeCloseTo(1, 12);
    for (const sum of sumsOf(personas.device, DEVICES.length)) expect(sum).toBeCloseTo(1, 12);
    for (const sum of sumsOf(personas.transition, MOMENTS.length)) expect(sum).toBeCloseTo(1, 12);
    for (const sum of sumsOf(personas.format, 3)) expect(sum).toBeCloseTo(1, 12);
  }
  expect(numbersOf(parameters).filter(([, value]) => Number.isNaN(value))).toEqual([]);
});

test("coverage is 0 where a channel is left out, and the same at all moments where one number is written", () => {
  const { coverage, prominence, service, failure } = firstEpoch().brands;
  expect([...coverage.subarray(0, 16)]).toEqual([0.5, 0.6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.3, 0.3, 0.3, 0.3]);
  expect([...prominence]).toEqual([2, 1, 1, 1, 1, 1, 1, 1]);
  expect([...service]).toEqual(Array(8).fill(0.8));
  // In other people’s places and where it comes to them a brand fails nobody unless that is written.
  expect([...failure]).toEqual([0.062, 0, 0.2, 0, 0.062, 0, 0.062, 0]);
});

test("what a touchpoint leaves out is the brand's average", () => {
  const { service, failure } = firstEpoch(
    "brands.nonna.service=0.9",
    "brands.nonna.touchpoints.search.quality=0.1",
  ).brands;
  expect([...service.subarray(0, 4)]).toEqual([0.1, 0.9, 0.9, 0.9]);
  expect([...failure.subarray(0, 4)]).toEqual([0.062, 0, 0.2, 0]);
});

test("words for “without end” become Infinity, and must buy an outside option of −Infinity", () => {
  const epoch = firstEpoch(
    "beliefs.halfLife=never",
    "choice.outside=-1000",
    "market.needShape=1000",
    "advertising.halfLife=0",
  );
  expect(epoch.beliefs.halfLife).toBe(Number.POSITIVE_INFINITY);
  expect(epoch.channels.attention[3]).toBe(Number.POSITIVE_INFINITY);
  expect(epoch.platform.recencyHalfLife).toBe(Number.POSITIVE_INFINITY);
  expect(epoch.choice.outside).toBe(Number.NEGATIVE_INFINITY);
  expect([...epoch.personas.needShape]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
  expect(epoch.advertising.carryOver).toBe(0);
  expect(firstEpoch("platform.display=recency").platform.recencyHalfLife).toBe(90);
});

test("spreads become precisions, half-lives shares that are left, needs a year rates a day", () => {
  const epoch = firstEpoch("beliefs.reviewSpread=0.5", "advertising.halfLife=1", "personas.family.needs=2");
  expect(epoch.beliefs.reviewPrecision).toBe(4);
  expect(epoch.advertising.carryOver).toBeCloseTo(0.5, 15);
  expect(firstEpoch("advertising.halfLife=7").advertising.carryOver ** 7).toBeCloseTo(0.5, 14);
  expect([...epoch.personas.needRate]).toEqual([6 / 365, 12 / 365]);
});

test("care, checkout and share tools stand in the order that the model reads", () => {
  const epoch = firstEpoch("brands.verde.shareTools.use=0.9");
  expect([...epoch.care.stayLoyal]).toEqual([0.37, 0.46, 0.7, 0.95]);
  expect([...epoch.checkout.abandonment]).toEqual([0.79, 0.59, 0.67]);
  expect([...epoch.brands.shareTools.subarray(5)]).toEqual([0.2, 0.2, 0.2, 0.2, 0.9]);
});

test("habits are the channel's use, its daypart's and the persona's own", () => {
  const { habit } = firstEpoch("channels.search.dayparts.commute=3").personas;
  const at = (persona: number, moment: number, daypart: number) =>
    habit[((persona * 4 + moment) * 6 + daypart) * 4];
  expect(at(0, 0, 1)).toBe(5 * 3 * 2);
  expect(at(1, 0, 1)).toBe(5 * 3);
  expect(at(1, 1, 0)).toBe(1);
});

test("an epoch begins at day 0, at each change, and at each 1 January", () => {
  expect(parametersOf().epochs.map(({ fromDay }) => fromDay)).toEqual([0, 60, 120, 306]);
  expect(parametersOf("timeline.0.day=306").epochs.map(({ fromDay }) => fromDay)).toEqual([0, 60, 306]);
  expect(parametersOf("timeline=[]", "market.days=306").epochs).toHaveLength(1);
  expect(
    parametersOf("timeline=[{ day: 0, set: { brands.nonna.price: 50 } }]").epochs[0].brands.price[0],
  ).toBe(50);
});

test("changes stay until the next one", () => {
  const { epochs } = parametersOf();
  expect(epochs.map(({ journey }) => journey.dropOut[0])).toEqual([0.08, 0.1, 0.1, 0.1]);
  expect(epochs.map(({ brands }) => brands.quality[0])).toEqual([0.8, 0.8, 0.3, 0.3]);
  expect(epochs[3].brands).toBe(epochs[2].brands);
});

test("the price that feels normal is the mean price of the first day, whatever prices do later", () => {
  const dearer = parametersOf("timeline=[{ day: 9, set: { brands.*.price: 90 } }]");
  expect(dearer.epochs.map(({ choice }) => choice.referencePrice)).toEqual([25, 25, 25]);
  expect(firstEpoch("market.referencePrice=40").choice.referencePrice).toBe(40);
});

test("season follows the calendar, leap days included", () => {
  const { season } = parametersOf("market.start=2016-02-27", "market.season=[1,2,3,1,1,1,1,1,1,1,1,1]");
  expect([...season.subarray(0, 5)]).toEqual([2, 2, 2, 3, 3]);
});

test("panel, log and ties keep to the consumers that there are", () => {
  const few = toParameters(readSound(valid, ["market.consumers=100"]), {
    logged: 500,
    ties: Uint32Array.of(0, 99, 5, 100, 98, 3),
  });
  expect(few).toMatchObject({ panel: 100, logged: 100 });
  expect([...few.network.ties]).toEqual([0, 99, 98, 3]);
});

test("the same scenario gives the same parameters, to the last bit", () => {
  expect(numbersOf(parametersOf())).toEqual(numbersOf(parametersOf()));
});

/** Mean share of phones over a persona's dayparts. */
function phoneShare({ epochs }: Parameters, epoch: number, persona: number): number {
  const { daypart, device } = epochs[epoch].personas;
  return DAYPARTS.reduce(
    (sum, _, at) => sum + daypart[persona * 24 + at] * device[(persona * 6 + at) * 3],
    0,
  );
}

test("phones take the share of the calendar year, and lead on the way to work", () => {
  const plain = ["personas.family.mobileLean=1", "timeline=[]"];
  for (const [start, share] of [
    ["2009-05-01", 0.007],
    ["2013-05-01", 0.162],
    ["2018-05-01", 0.522],
    ["1999-05-01", 0.007],
    ["2031-05-01", 0.604],
  ] as const) {
    expect(phoneShare(parametersOf(...plain, `market.start=${start}`), 0, 1), start).toBeCloseTo(share, 9);
  }
  const years = parametersOf(...plain);
  expect(phoneShare(years, 1, 1)).toBeCloseTo(0.504, 9);
  const { device } = years.epochs[0].personas;
  const phones = DAYPARTS.map((_, at) => device[(6 + at) * 3]);
  expect(phones[1]).toBeGreaterThan(phones[2]);
  const tablets = DAYPARTS.map((_, at) => device[(6 + at) * 3 + 2]);
  expect(Math.max(...tablets)).toBe(tablets[4]);
});

test("a persona's own devices and leaning keep their mean over the day", () => {
  expect(phoneShare(parametersOf(), 0, 0)).toBeCloseTo(0.7, 9);
  const odds = (0.522 * 2) / (0.522 * 2 + 0.478);
  expect(phoneShare(parametersOf("personas.family.mobileLean=2"), 0, 1)).toBeCloseTo(odds, 9);
  expect(phoneShare(parametersOf("personas.family.mobileLean=0"), 0, 1)).toBe(0);
});

test("with the daypart in command, a persona's day decides what is in hand, and a usual day has the year's mix", () => {
  const day = "{ earlyMorning: 0.05, commute: 0.6, work: 0.05, errands: 0.05, evening: 0.2, night: 0.05 }";
  const alike = [
    "personas.commuter.devices={ mobile: 0.522, desktop: 0.433, tablet: 0.045 }",
    "personas.family.mobileLean=1",
  ];
  const settings = [...alike, "personas.commuter.dayparts=" + day, "timeline=[]"];
  const { epochs } = parametersOf(...settings, "journey.deviceByDaypart=1");
  const mix = (persona: number) => phoneShare({ ...parametersOf(), epochs }, 0, persona);
  // Who moves on the way to work has a phone in hand more often; whose day is as usual has the mix of the year.
  expect(mix(0)).toBeGreaterThan(0.57);
  expect(mix(1)).toBeCloseTo(0.522, 10);
  const [none, half, all] = [0, 0.5, 1].map(
    (share) => parametersOf(...settings, `journey.deviceByDaypart=${share}`).epochs[0].personas.device,
  );
  half.forEach((chance, cell) => expect(chance).toBeCloseTo((none[cell] + all[cell]) / 2, 12));
});
