import { expect, test } from "vitest";
import { handMadeRun } from "../../../test/cli/support/handMadeRun.ts";
import type { Executor } from "../runs/executor.ts";
import type { RunFailure } from "../runs/runFailure.ts";
import type { RunResult } from "../../model/result.ts";
import { type Claim, falls, rises } from "./claim.ts";
import { formatClaims } from "./formatClaims.ts";
import { inThisThread } from "../runs/inThisThread.ts";
import { measureClaim, sidesOf } from "./measureClaim.ts";
import { ofBrand, ofMarket } from "./measures.ts";
import type { TriedClaim } from "./tryClaims.ts";

const sales = ofMarket("sales");
const claim: Claim = {
  id: "D12-quality",
  doctrine: "D12",
  says: { en: "Quality sells.", it: "La qualità vende." },
  market: "threeTrattorias",
  given: { "brands.nonna.price": 20 },
  from: { "brands.nonna.quality": 0.6 },
  to: { "brands.nonna.quality": 0.8 },
  expects: [rises(sales)],
  boundary: { says: { en: "Nobody minds.", it: "Non importa a nessuno." }, given: {} },
};

/** Gives runs with these sales, in the order of the tasks: all of one side, then all of the other. */
function executorOf(...bought: readonly number[]): Executor {
  return {
    async run(tasks, receive) {
      expect(tasks).toHaveLength(bought.length);
      bought.forEach((value, task) => {
        if (!Number.isNaN(value)) receive(handMadeRun({ series: { bought: [value] } }), task);
      });
    },
    async close() {},
  };
}

async function measure(tried: Claim, ...bought: readonly number[]): Promise<TriedClaim> {
  const options = { seed: "a", runs: bought.length / 2, consumers: 100, days: 1 };
  return { ...(await measureClaim(tried, options, executorOf(...bought))), moderated: undefined };
}

test("measureClaim(…) compares run by run", async () => {
  const { consequences, size } = await measure(claim, 100, 200, 300, 101, 203, 302);
  expect(size).toEqual({ runs: 3, consumers: 100, days: 1 });
  expect(consequences[0]).toMatchObject({ before: [100, 200, 300], after: [101, 203, 302] });
  expect(consequences[0].effect.mean).toBe(2);
  expect(consequences[0].effect.standardError).toBeCloseTo(1 / Math.sqrt(3), 12);
});

test("measureClaim(…) leaves out the pair of a run that failed, tells it, and refuses nothing but failures", async () => {
  const failures: RunFailure[] = [];
  const failing = (...tasks: readonly number[]): Executor => ({
    async run(all, receive, _, fail) {
      all.forEach((_task, at) => {
        if (tasks.includes(at)) fail?.("out of memory", at);
        else receive(handMadeRun({ series: { bought: [100 + at] } }), at);
      });
    },
    async close() {},
  });
  const options = {
    seed: "a",
    runs: 3,
    consumers: 100,
    days: 1,
    fail: (one: RunFailure) => void failures.push(one),
  };
  const { consequences } = await measureClaim(claim, options, failing(4));
  expect(failures).toEqual([{ of: "D12-quality", run: 1, message: "out of memory" }]);
  expect(consequences[0].effect.mean).toBe(3);
  expect(consequences[0].before).toEqual([100, 101, 102]);
  await expect(measureClaim(claim, options, failing(0, 1, 2, 3, 4, 5))).rejects.toThrow("every run failed");
});

test("measureClaim(…) supports, contradicts, or cannot tell", async () => {
  const verdict = async (tried: Claim, ...bought: readonly number[]) =>
    (await measure(tried, ...bought)).consequences[0].verdict;
  expect(await verdict(claim, 10, 10, 10, 20, 21, 20)).toBe("supported");
  expect(await verdict(claim, 20, 21, 20, 10, 10, 10)).toBe("notSupported");
  expect(await verdict(claim, 10, 10, 10, 12, 8, 10)).toBe("cannotTell");
  expect(await verdict({ ...claim, expects: [falls(sales)] }, 20, 21, 20, 10, 10, 10)).toBe("supported");
  expect(await verdict(claim, 10, 20)).toBe("cannotTell");
});

test("measureClaim(…) leaves out runs that were not finished on both sides", async () => {
  const { consequences } = await measure(claim, 10, 10, Number.NaN, 20, 21, 20);
  expect(consequences[0].effect.mean).toBe(10.5);
});

test("measureClaim(…) lets both sides decide by the same past, each in its own way, and nothing else differs", async () => {
  const size = { seed: "a", runs: 2, consumers: 100, days: 40 };
  const seen: [side: string, days: number, bought: number][] = [];
  const decide = (side: string, raise: number) => (past: RunResult) => {
    const bought = past.series.bought.reduce((sum, value) => sum + value, 0);
    seen.push([side, past.days, bought]);
    return { "brands.*.price": 20 + raise * bought };
  };
  const revenue = ofBrand("catena", "revenue");
  const decided = (raise: number): Claim => ({
    ...claim,
    from: {},
    to: {},
    decision: { day: 30, from: decide("from", 1), to: decide("to", raise), written: "price" },
    expects: [rises(revenue), rises(ofBrand("catena", "revenue", "last10"))],
  });
  const { consequences: same } = await measureClaim(decided(1), size, inThisThread);
  expect(seen.map(([side, days]) => [side, days])).toEqual([
    ["from", 30],
    ["from", 30],
    ["to", 30],
    ["to", 30],
  ]);
  expect(seen[2]).toEqual(["to", 30, seen[0][2]]);
  expect(seen[0][2]).not.toBe(seen[1][2]);
  for (const { before, after } of same) expect(after).toEqual(before);
  const { consequences } = await measureClaim(decided(3), size, inThisThread);
  const [whole, last] = consequences.map(({ before, after }) =>
    after.map((value, run) => value - before[run]),
  );
  expect(whole).toEqual(last.map((value) => expect.closeTo(value, 6)));
  expect(last.every((value) => value !== 0)).toBe(true);
});

test("sidesOf(…) changes nothing but the lever", () => {
  const [from, to] = sidesOf(claim, { runs: 1, consumers: 300, days: 30 });
  expect(from.brands["nonna"]).toMatchObject({ price: 20, quality: 0.6 });
  expect(from.market).toMatchObject({ consumers: 300, days: 30 });
  expect(to).toEqual({
    ...from,
    brands: { ...from.brands, nonna: { ...from.brands["nonna"], quality: 0.8 } },
  });
});

test("sidesOf(…) says what is wrong with a claim's settings", () => {
  const wrong = { ...claim, to: { "brands.nonna.qualty": 0.8 } };
  expect(() => sidesOf(wrong, { runs: 1, consumers: 300, days: 30 })).toThrow("brands.nonna.qualty");
});

test("formatClaims(…) gives a row for everything that a claim expects", async () => {
  const depends = { en: "not here", it: "qui no" };
  const tried = { ...claim, expects: [rises(sales), { ...falls(sales), depends }] };
  const rows = formatClaims([await measure(tried, 10, 10, 10, 20, 21, 20)], "en");
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({
    id: "D12-quality",
    doctrine: "D12",
    statement: "Quality sells.",
    measure: "purchases in the market",
    unit: "count",
    expected: "rises",
    before: 10,
    verdict: "depends",
    dependsOn: "not here",
    levers: "brands.nonna.quality: 0.6 → 0.8",
    outcome: "supported",
    off: "Nobody minds.",
  });
  expect(rows[0].effect).toBeCloseTo(31 / 3, 12);
  expect(rows[0].low).toBeLessThan(rows[0].effect);
  expect(rows[0].high).toBeGreaterThan(rows[0].effect);
  expect(rows[1]).toMatchObject({ outcome: "notSupported" });
});

test("formatClaims(…) speaks Italian", async () => {
  const [row] = formatClaims([await measure(claim, 10, 10, 12, 8)], "it");
  expect(row).toMatchObject({
    statement: "La qualità vende.",
    measure: "acquisti nel mercato",
    outcome: "cannotTell",
    off: "Non importa a nessuno.",
  });
});

test("measures say when they were taken", () => {
  expect(ofBrand("nonna", "share", "last90").about.en).toBe("Nonna’s share of purchases in the last 90 days");
  expect(ofBrand("nonna", "share", "day0-29").about.it).toBe("quota di acquisti di Nonna, giorni da 1 a 30");
});

test("measureClaim(…) gives effects that the measure allows: no share changes by more than all of it", async () => {
  const values = [0.01, 0, 0.01, 1, 0.9, 1];
  const share = { ...sales, unit: "share" as const, of: (run: RunResult) => sales.of(run) / 100 };
  const tried = { ...claim, expects: [rises(share)] };
  const bought = values.map((value) => 100 * value);
  const { effect, relative, verdict } = (await measure(tried, ...bought)).consequences[0];
  // Student's interval would reach to 1.0476.
  expect([effect.mean, effect.low, effect.high].map((end) => Number(end.toFixed(12)))).toEqual([
    0.96, 0.679706732465, 0.995641109747,
  ]);
  expect(verdict).toBe("supported");
  const back = (
    await measure({ ...tried, expects: [falls(share)] }, ...bought.slice(3), ...bought.slice(0, 3))
  ).consequences[0];
  expect(back.effect.low).toBeCloseTo(-effect.high, 12);
  expect(back.effect.high).toBeCloseTo(-effect.low, 12);
  expect([back.relative.low > -1, relative.low > -1]).toEqual([true, true]);
});
