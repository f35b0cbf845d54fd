import { expect, test } from "vitest";
import { CLAIMS } from "./claims.ts";
import type { ConsequenceVerdict } from "./measureClaim.ts";
import type { TriedClaim } from "./tryClaims.ts";
import { documentOfClaims } from "./documentOfClaims.ts";
import { titleOf } from "../../report/document/titleOf.ts";

/** A claim as if it had come out so. */
function tried(at: number, verdict: ConsequenceVerdict): TriedClaim {
  const claim = CLAIMS[at];
  const [consequence] = claim.expects;
  const interval = { mean: 1, low: 0.5, high: 1.5, standardError: 0.3, count: 3 };
  return {
    claim,
    size: { runs: 3, consumers: 100, days: 30 },
    seed: "by hand",
    consequences: [
      { ...consequence, before: [1], after: [2], effect: interval, relative: interval, verdict },
    ],
    moderated: undefined,
  } as unknown as TriedClaim;
}

const titles = (...all: TriedClaim[]) => {
  const report = documentOfClaims(
    { tried: all, seed: "by hand", level: 0.9, runs: 3, failures: [] },
    { version: "0.0.0" },
  );
  return [titleOf(report, "en"), titleOf(report, "it")];
};

test("documentOfClaims(…) is titled by what came of the claims", () => {
  const [one, two, three] = [tried(0, "supported"), tried(1, "notSupported"), tried(2, "supported")];
  expect(titles(one, two, three)).toEqual([
    "Of 3 claims the model supports 2, 0 in part, and does not support 1",
    "Su 3 affermazioni il modello ne conferma 2, 0 in parte e 1 no",
  ]);
  const statement = two.claim.says.en.replace(/\.$/, "");
  expect(titles(two)[0]).toBe(`Not supported: ${statement}`);
});
