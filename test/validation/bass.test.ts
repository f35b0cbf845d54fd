import { describe, expect, test } from "vitest";
import { randomBits } from "../../src/numeric/luck/random.ts";
import { plainMarket, runs, type Overrides } from "../support/market.ts";
import { cumulative, expectNear, FOUR, mean, standardError, variance } from "../support/statistics.ts";

// Word of mouth only: a durable, one brand, p needs of one's own a day, q conversations a day of every owner. On a
// complete network that is the Bass model (1969, Management Science 15, 215–227); on any other network whose in-rates
// sum to q it is slower, and not slower than isolated pairs (Fibich & Levin, arXiv 2312.05450).
//
// Owners talk from the day of purchase and are heard the day after, so a step of one day has the exact mean
//   f ← f + (1 − f)(1 − e^(−(p + q f)))
// which trails the continuous curve; each test below says which of the two it holds the runs against.

const [p, q] = [0.03, 0.38];
const days = 30;

interface Path {
  readonly network?: Overrides["network"];
  readonly consumers: number;
  readonly days?: number;
  /** days in a unit of time */
  readonly steps?: number;
  readonly ties?: Uint32Array;
}

/** Share of owners at the end of each day, a row a run. */
function paths(
  count: number,
  { consumers, days: length = days, steps = 1, ties, network }: Path,
): number[][] {
  const parameters = plainMarket({
    market: { consumers, days: length, durable: true, needsPerYear: (365 * p) / steps },
    wordOfMouth: { talkRate: q / steps, needTrigger: 1, neutral: 0 },
    ...(network && { network }),
  });
  const market =
    ties === undefined
      ? parameters
      : { ...parameters, network: { ...parameters.network, kind: "ties" as const, ties } };
  return runs(market, "bass", count).map(({ market: { buyers } }) =>
    cumulative(buyers).map((owners) => owners / consumers),
  );
}

const columnsOf = (rows: readonly number[][]) => rows[0].map((_, day) => rows.map((row) => row[day]));

function steppedBass(length: number): number[] {
  let owners = 0;
  return Array.from({ length }, () => (owners += (1 - owners) * (1 - Math.exp(-(p + q * owners)))));
}

/** Bass's closed form. */
function bassAt(time: number): number {
  const decay = Math.exp(-(p + q) * time);
  return (1 - decay) / (1 + (q / p) * decay);
}

describe("on a complete network, adoption is the Bass curve", () => {
  const small = columnsOf(paths(40, { consumers: 1000 }));
  const stepped = steppedBass(days);

  test("the mean of 40 runs of 1,000 consumers, day by day", () => {
    small.forEach((shares, day) => {
      expectNear(mean(shares), stepped[day], standardError(shares), `day ${day}`);
    });
  });

  // A path's spread is wider than a binomial one, because luck in the first days is multiplied by those who listen.
  // It shrinks with the root of the population, so the small runs tell how far a large one may be off.
  test("one run of 40,000 consumers, day by day", () => {
    const [large] = paths(1, { consumers: 40_000 });
    small.forEach((shares, day) => {
      const error = Math.sqrt((variance(shares) * 1000) / 40_000);
      expectNear(large[day], stepped[day], error, `day ${day}`);
    });
    const widest = Math.max(...small.map((shares) => variance(shares) / (0.25 / 1000)));
    expect(widest, "variance of a path in binomial variances").toBeGreaterThan(2);
  });

  test("the closed form, in steps of a hundredth", () => {
    const steps = 100;
    const [run] = paths(1, { consumers: 20_000, days: 15 * steps, steps });
    for (let time = 1; time <= 15; ++time) {
      const error = Math.sqrt((variance(small[time - 1]) * 1000) / 20_000);
      expectNear(run[time * steps - 1], bassAt(time), error, `time ${time}`);
    }
  });

  test("the oracle itself: its peak, and its stepped form in the limit", () => {
    expect(bassAt(Math.log(q / p) / (p + q))).toBeCloseTo(0.4605, 4);
    expect(Math.max(...stepped.map((share, day) => bassAt(day + 1) - share))).toBeGreaterThan(0.02);
  });
});

describe("on other networks, adoption is slower than Bass and not slower than in pairs", () => {
  const stepped = steppedBass(days);
  const pairCurve = steppedPairs();

  test("isolated pairs follow their own exact curve", () => {
    const consumers = 20_000;
    const ties = Uint32Array.from({ length: consumers }, (_, consumer) => consumer);
    const [run] = paths(1, { consumers, ties });
    pairCurve.forEach(({ mean: share, pairVariance }, day) => {
      expectNear(run[day], share, Math.sqrt(pairVariance / (consumers / 2)), `day ${day}`);
    });
  });

  test("a ring follows its own exact curve", () => {
    const ring = { kind: "smallWorld", rewiring: 0, friends: 2 } as const;
    const small = columnsOf(paths(20, { consumers: 1500, network: ring }));
    const exact = steppedRing();
    small.forEach((shares, day) => {
      expectNear(mean(shares), exact[day], standardError(shares), `day ${day}`);
    });
  });

  const networks: Record<string, Partial<Path>> = {
    "a ring": { network: { kind: "smallWorld", rewiring: 0, friends: 2 } },
    "a small world": { network: { kind: "smallWorld", rewiring: 0.1, friends: 6 } },
    communities: { network: { kind: "communities", friends: 12, communitySize: 60, bridging: 0.05 } },
    "a random network": { network: { kind: "random", friends: 16 } },
    "a network of equals": { ties: matchings(2000, 4) },
  };
  const found = new Map(
    Object.entries(networks).map(([name, network]) => [
      name,
      columnsOf(paths(10, { consumers: 2000, ...network })),
    ]),
  );
  const middle = 9;

  test.each([...found])("%s lies between", (_, shares) => {
    shares.forEach((values, day) => {
      const error = standardError(values);
      expect((mean(values) - stepped[day]) / error, `day ${day}, Bass`).toBeLessThan(FOUR);
      expect((mean(values) - pairCurve[day].mean) / error, `day ${day}, pairs`).toBeGreaterThan(-FOUR);
    });
    // In the middle of the curve the bounds are far apart, or all this would say little.
    const slack = FOUR * standardError(shares[middle]);
    expect(mean(shares[middle])).toBeGreaterThan(pairCurve[middle].mean + slack);
    expect(mean(shares[middle])).toBeLessThan(stepped[middle] - slack);
  });

  test("the more friends know each other, the slower", () => {
    const [ring, smallWorld, communities, random] = [...found.values()].map((shares) => mean(shares[middle]));
    expect([ring, smallWorld, communities, random]).toEqual(
      [ring, smallWorld, communities, random].toSorted(),
    );
  });
});

/** Exact chain of one pair in which each hears the other at rate q, in steps of a day. */
function steppedPairs(): { mean: number; pairVariance: number }[] {
  const alone = 1 - Math.exp(-p);
  const led = 1 - Math.exp(-(p + q));
  let [none, one, both] = [1, 0, 0];
  return Array.from({ length: days }, () => {
    both += one * led + none * alone * alone;
    one = one * (1 - led) + none * 2 * alone * (1 - alone);
    none = 1 - one - both;
    const share = one / 2 + both;
    return { mean: share, pairVariance: one / 4 + both - share * share };
  });
}

/**
 * Exact curve of an endless ring with rate q/2 from each neighbour, in steps of a day: S_k is the chance that k in a
 * row own nothing; tomorrow they still own nothing if none starts by herself and neither neighbour's word arrives.
 */
function steppedRing(): number[] {
  const word = Math.exp(-q / 2);
  let free = Array.from({ length: 2 * days + 3 }, () => 1);
  return Array.from({ length: days }, () => {
    free = free.map((here, k) => {
      const [longer, longest] = [free[k + 1] ?? 0, free[k + 2] ?? 0];
      if (k === 0) return 1;
      const kept = longest + 2 * word * (longer - longest) + word * word * (here - 2 * longer + longest);
      return Math.exp(-k * p) * kept;
    });
    return 1 - free[1];
  });
}

/** A network in which everybody has as many friends: everybody is matched with somebody, several times over. */
function matchings(consumers: number, friends: number): Uint32Array {
  const everybody = Array.from({ length: consumers }, (_, consumer) => consumer);
  return Uint32Array.from(
    Array.from({ length: friends }, (_, matching) => {
      const place = (consumer: number) => randomBits(1, matching, consumer);
      return everybody.toSorted((a, b) => place(a) - place(b));
    }).flat(),
  );
}
