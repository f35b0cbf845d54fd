import { expect, test } from "vitest";
import { ELSEWHERE, layOutFlow } from "./flowLayout.ts";

const size = { width: 600, height: 400, node: 12 };
const rowsOf = (touchpoints: number) =>
  Array.from({ length: touchpoints }, (_, index) => ({
    path: `t${index}`,
    outcome: "left" as const,
    journeys: 100 - index,
  }));

test("layOutFlow(…) tells six touchpoints of a step apart", () => {
  const [nodes, links] = layOutFlow(rowsOf(6), size);
  expect(nodes.map(({ name }) => name)).toEqual(["t0", "t1", "t2", "t3", "t4", "t5", "left"]);
  expect(links).toHaveLength(6);
});

test("layOutFlow(…) puts the rarest of more together, last, and loses no journey", () => {
  const [nodes, links] = layOutFlow(rowsOf(40), size);
  expect(nodes.map(({ name }) => name)).toEqual(["t0", "t1", "t2", "t3", "t4", ELSEWHERE, "left"]);
  expect(links).toHaveLength(6);
  const all = rowsOf(40).reduce((sum, { journeys }) => sum + journeys, 0);
  expect(nodes.at(-1)?.journeys).toBe(all);
  expect(nodes.at(-2)?.journeys).toBe(all - 100 - 99 - 98 - 97 - 96);
});
