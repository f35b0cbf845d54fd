import { expect, test } from "vitest";
import { comparisonOf } from "../../../test/support/comparisonOf.ts";
import { pairedDifferenceRows } from "./comparisonRows.ts";

const amongHighest = (shares: Readonly<Record<string, readonly number[]>>) =>
  pairedDifferenceRows(comparisonOf(shares)).map(({ alternative, isAmongHighest }) => [
    alternative,
    isAmongHighest,
  ]);

test("pairedDifferenceRows(…) knows which alternatives nothing tells from the highest, whatever today is", () => {
  const today = [0.2, 0.3, 0.25];
  // Desk is below ads in each run, lamps are below them in one and above in another.
  const desk = [0.4, 0.5, 0.45];
  const ads = [0.41, 0.52, 0.46];
  const lamps = [0.43, 0.45, 0.47];
  expect(amongHighest({ today, desk, ads, lamps })).toEqual([
    ["desk", false],
    ["ads", true],
    ["lamps", true],
  ]);
  expect(amongHighest({ today, ads, same: ads })).toEqual([
    ["ads", true],
    ["same", true],
  ]);
});

test("pairedDifferenceRows(…) of a single alternative, or one without values, names no highest", () => {
  const today = [0.2, 0.3, 0.25];
  expect(amongHighest({ today, desk: [0.4, 0.5, 0.45] })).toEqual([["desk", undefined]]);
  const nothing = [Number.NaN, Number.NaN, Number.NaN];
  expect(amongHighest({ today, one: nothing, other: nothing })).toEqual([
    ["one", false],
    ["other", false],
  ]);
});
