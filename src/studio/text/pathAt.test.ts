import { expect, test } from "vitest";
import { groupAt, pathAt } from "./pathAt.ts";

const lines = [
  "market:",
  "  days: 30",
  "",
  "brands:",
  "  nonna:",
  "    price: 28",
  "    # dear",
  "    qua",
  "  catena:",
];

test("pathAt(…) gives the keys around a line, the outermost first", () => {
  expect(pathAt(lines, 0)).toEqual(["market"]);
  expect(pathAt(lines, 1)).toEqual(["market", "days"]);
  expect(pathAt(lines, 5)).toEqual(["brands", "nonna", "price"]);
  expect(pathAt(lines, 8)).toEqual(["brands", "catena"]);
});

test("groupAt(…) gives where a key that is being typed belongs", () => {
  expect(groupAt(lines, 7)).toEqual(["brands", "nonna"]);
  expect(groupAt(lines, 0)).toEqual([]);
});
