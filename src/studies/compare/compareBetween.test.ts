import { expect, test } from "vitest";
import { comparisonOf } from "../../../test/support/comparisonOf.ts";
import { betweenRows, differenceRows } from "./compareRows.ts";

test("betweenRows(…) compares each pair of alternatives run by run", () => {
  const comparison = comparisonOf({
    today: [0.2, 0.3, 0.25],
    desk: [0.4, 0.1, 0.45],
    ads: [0.41, 0.12, 0.46],
    both: [0.5, 0.2, 0.6],
  });
  const found = betweenRows(comparison).map(({ against, contender: name, difference, verdict }) => [
    name,
    against,
    Number(difference.toFixed(6)),
    verdict,
  ]);
  expect(found).toEqual([
    ["ads", "desk", 0.013333, "higher"],
    ["both", "desk", 0.116667, "higher"],
    ["both", "ads", 0.103333, "higher"],
  ]);
  // Against today neither of the first two is clear: only their pairing is.
  expect(differenceRows(comparison).map(({ verdict }) => verdict)).toEqual([
    "cannot tell",
    "cannot tell",
    "cannot tell",
  ]);
});

test("betweenRows(…) of a single alternative is empty", () => {
  expect(betweenRows(comparisonOf({ today: [0.2, 0.3, 0.25], desk: [0.4, 0.1, 0.45] }))).toEqual([]);
});
