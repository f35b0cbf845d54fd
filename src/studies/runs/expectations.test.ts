import { expect, test } from "vitest";
import { handMadeRun } from "../../../test/cli/support/handMadeRun.ts";
import { scenarioSettings } from "../../scenario/settings/scenario.ts";
import { checkExpectations } from "./expectations.ts";

const scenarioThatExpects = (...lines: string[]) =>
  scenarioSettings.parse({
    schemaVersion: 1,
    title: "Two trattorias",
    market: { days: 1 },
    channels: { search: {} },
    brands: { nonna: {}, gino: {} },
    expect: lines,
  });

/** Runs in which Nonna has these shares of 100 purchases. */
const runsWithShares = (...shares: number[]) =>
  shares.map((share) =>
    handMadeRun({ brands: ["nonna", "gino"], series: { bought: [100 * share, 100 - 100 * share] } }),
  );

const check = (line: string, ...shares: number[]) =>
  checkExpectations({ scenario: scenarioThatExpects(line), runs: runsWithShares(...shares) })[0];

test("checkExpectations(…) compares the mean over the runs with the bound", () => {
  expect(check("nonna.share.total >= 0.3", 0.2, 0.4)).toMatchObject({
    mean: expect.closeTo(0.3),
    isMet: true,
  });
  expect(check("nonna.share.total >= 0.31", 0.2, 0.4)).toMatchObject({ isMet: false });
  expect(check("nonna.share.total between 0.25 and 0.35", 0.2, 0.4)).toMatchObject({ isMet: true });
  expect(check("market.sales.total > 100", 0.2, 0.4)).toMatchObject({ isMet: false, mean: 100 });
});

test("checkExpectations(…) tells when luck may have decided", () => {
  expect(check("nonna.share.total >= 0.3", 0.2, 0.5)).toMatchObject({ isMet: true, isClose: true });
  expect(check("nonna.share.total >= 0.1", 0.3, 0.31)).toMatchObject({ isMet: true, isClose: false });
  expect(check("nonna.share.total between 0.3 and 0.4", 0.1, 0.6)).toMatchObject({
    isMet: true,
    isClose: true,
  });
  expect(check("nonna.share.total >= 0.1", 0.3)).toMatchObject({ low: Number.NaN, isClose: false });
});

test("checkExpectations(…) takes what could not be measured for missed", () => {
  expect(check("nonna.share.total >= 0")).toMatchObject({ mean: Number.NaN, isMet: false });
});

test("checkExpectations(…) answers every line in order", () => {
  const scenario = scenarioThatExpects("nonna.share.total >= 0", "gino.share.total >= 0.9");
  const outcomes = checkExpectations({ scenario, runs: runsWithShares(0.5) });
  expect(outcomes.map(({ isMet }) => isMet)).toEqual([true, false]);
});

test("checkExpectations(…) is never close where no value could miss the bound", () => {
  // Student's interval of these shares reaches from −1.53 to 2.13, and so across 0 and 1.
  const shares = [0.1, 0.1, 0.7];
  for (const line of [
    "nonna.share.total >= 0",
    "nonna.share.total <= 1",
    "nonna.share.total between 0 and 1",
  ])
    expect(check(line, ...shares)).toMatchObject({ isMet: true, isClose: false });
  expect(check("nonna.sales.total >= 0", ...shares)).toMatchObject({ isMet: true, isClose: false });
});
