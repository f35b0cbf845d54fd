import { expect, test } from "vitest";
import { handMadeRun } from "../../../test/cli/support/handMadeRun.ts";
import { resultHash } from "./resultHash.ts";

const hash = resultHash([handMadeRun({ series: { bought: [3] } })], "1.0.0");

test("resultHash(…) is the same for the same results, whatever the order of their keys", () => {
  const run = handMadeRun({ series: { bought: [3] } });
  const turned = Object.fromEntries(Object.entries(run).reverse()) as unknown as typeof run;
  expect(resultHash([run], "1.0.0")).toBe(hash);
  expect(resultHash([turned], "1.0.0")).toBe(hash);
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
});

test("resultHash(…) differs when one number, the version or the number of runs differs", () => {
  const run = handMadeRun({ series: { bought: [3] } });
  expect(resultHash([handMadeRun({ series: { bought: [3.0000000000000004] } })], "1.0.0")).not.toBe(hash);
  expect(resultHash([handMadeRun({ series: { chosen: [3] } })], "1.0.0")).not.toBe(hash);
  expect(resultHash([run], "1.0.1")).not.toBe(hash);
  expect(resultHash([run, run], "1.0.0")).not.toBe(hash);
});
