import { expect, test } from "vitest";
import type { Activity } from "../../../model/result.ts";
import type { Deed } from "./loggedLives.ts";
import { touchpointGains } from "./touchpointGains.ts";

const deed = (activity: Activity, journey: number, channel = -1): Deed => ({
  activity,
  day: 0,
  journey,
  persona: 0,
  channel,
  brand: 0,
  value: -1,
});

/** Consumers who live one moment, turn to some channels there, and buy or not. */
const lives = (count: number, channels: readonly number[], buys: boolean) =>
  Array.from({ length: count }, () => [
    deed("need", 1),
    deed("buy", 1),
    ...channels.map((channel) => deed("visit", 1, channel)),
    ...(buys ? [deed("purchase", 1)] : []),
    deed("hear", -1, 0),
  ]);

// With channel 1: 30 of 40 bought; without it 20 of 80. The share of all is 50 / 120.
const known = [
  ...lives(30, [0, 1], true),
  ...lives(10, [1], false),
  ...lives(20, [0], true),
  ...lives(60, [0], false),
];

test("touchpointGains(…) compares journeys with a touchpoint and without it", () => {
  const gain = touchpointGains(known, 2).find(({ moment, channel }) => moment === "buy" && channel === 1);
  expect(gain?.gain).toBeCloseTo(30 / 40 - 20 / 80, 12);
  const error = Math.sqrt((5 / 12) * (7 / 12) * (1 / 40 + 1 / 80));
  expect(gain?.deviation).toBeCloseTo(0.5 / error, 12);
});

test("touchpointGains(…) says nothing of moments nobody lived and of too few journeys", () => {
  expect(touchpointGains(known, 2).map(({ moment, channel }) => `${moment} ${channel}`)).toEqual(["buy 1"]);
});

test("touchpointGains(…) keeps journeys of one consumer apart, and a moment lived twice together", () => {
  const twice = Array.from({ length: 40 }, () => [
    deed("know", 1),
    deed("visit", 1, 0),
    deed("know", 1),
    deed("visit", 1, 1),
    deed("purchase", 1),
    deed("know", 2),
    deed("leave", 2, 0),
  ]);
  const gains = touchpointGains(twice, 2);
  expect(gains.map(({ channel, gain }) => [channel, gain])).toEqual([
    [0, 1],
    [1, 1],
  ]);
});
