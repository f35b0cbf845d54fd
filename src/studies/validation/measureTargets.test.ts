import { expect, test } from "vitest";
import type { RunResult } from "../../model/result.ts";
import { meanInterval } from "../../numeric/intervals/meanInterval.ts";
import type { Executor } from "../runs/executor.ts";
import { inThisThread } from "../runs/inThisThread.ts";
import type { RunFailure } from "../runs/runFailure.ts";
import { overPairs, overRuns } from "./estimates.ts";
import { createLab, type Lab } from "./lab.ts";
import { measureTargets, rangeVerdict } from "./measureTargets.ts";
import { formatRanges } from "./rangesTable.ts";
import { referenceMarket } from "./referenceMarket.ts";
import { ofBrand } from "./tally.ts";
import type { PublishedRange } from "./target.ts";

const small = { "market.consumers": 200, "market.days": 30 };
const dear = { ...small, "brands.birch.price": 40 };
const sold = (run: RunResult) => ofBrand(run, "bought", "birch");

const targetOf = (id: string, measure: PublishedRange["measure"]): PublishedRange => ({
  id,
  what: { en: id, it: id },
  unit: "count",
  published: "nowhere",
  low: -1000,
  high: 1000,
  source: "this test",
  measure,
});

const alone = targetOf("alone", async (lab) => overRuns(await lab.run(referenceMarket, small), sold));
const paired = targetOf("paired", async (lab) => {
  const [usual, high] = await Promise.all([small, dear].map((changes) => lab.run(referenceMarket, changes)));
  return overPairs(usual, high, (first, second) => sold(second) - sold(first));
});
const dearAlone = targetOf("dear", async (lab) => overRuns(await lab.run(referenceMarket, dear), sold));

/** An executor that fails some runs of the market with the dear brand. */
function failing(...runs: readonly number[]): Executor {
  return {
    ...inThisThread,
    async run(tasks, receive, signal, fail) {
      for (const [index, task] of tasks.entries()) {
        const isDear = task.parameters.epochs[0].brands.price.includes(40);
        if (isDear && runs.includes(index)) fail?.("out of memory", index);
        else await inThisThread.run([task], (result) => receive(result, index), signal);
      }
    },
  };
}

const OPTIONS = { runs: 4, seed: "a" };
const soldIn = async (lab: Lab, changes: typeof small) => (await lab.run(referenceMarket, changes)).map(sold);

test("measureTargets(…) leaves a failed run out of the target that needs it, with its pair, and of no other", async () => {
  const failures: RunFailure[] = [];
  const lab = createLab(failing(1), { ...OPTIONS, fail: (failure) => void failures.push(failure) });
  const [whole, pairs] = await measureTargets(lab, [alone, paired]);
  expect(failures).toEqual([{ of: "", run: 1, message: "out of memory" }]);
  const undisturbed = createLab(inThisThread, OPTIONS);
  const [usual, high] = await Promise.all([soldIn(undisturbed, small), soldIn(undisturbed, dear)]);
  expect(whole.measured).toMatchObject({ mean: (usual[0] + usual[1] + usual[2] + usual[3]) / 4 });
  const left = [0, 2, 3].map((run) => high[run] - usual[run]);
  expect(pairs.measured.mean).toBeCloseTo((left[0] + left[1] + left[2]) / 3, 12);
  expect(pairs.measured.method).toBe("Student's t, 3 runs");
});

test("measureTargets(…) goes on without a target of which no run is left, and refuses nothing but such", async () => {
  const [whole, pairs] = await measureTargets(createLab(failing(0, 1, 2, 3), OPTIONS), [alone, paired]);
  expect(whole.isHit).toBe(true);
  expect(pairs).toMatchObject({
    isHit: false,
    isClose: false,
    measured: { mean: Number.NaN, method: "no runs" },
  });
  const page = formatRanges([whole, pairs], { runs: 4, seed: "a", failed: 4 });
  expect(page).toMatchInlineSnapshot(`
    "# Published ranges

    The simulator with its defaults, held against published numbers: 1 of 2 lie in their range.
    Made by \`umot validate\`; nothing in it is written by hand except the explanations of misses.

    - **Market**: four brands and eleven channels, 4,000 consumers, one year; every setting at its default that a market
      does not have to state (\`src/studies/validation/referenceMarket.ts\`). A shop on the web, cars, restaurants, ten
      brands, four entrants and a new durable change what makes them so (\`markets.ts\` beside it).
    - **Measured**: the mean of 4 runs (where activities are logged, of 3 or 4) with the seed “a”, and the
      interval that holds the model's own mean with 90 %. What such an interval cannot tell from an end of its range is
      measured again with 48 runs, and that counts; what readers do is measured with as many at once,
      what the few reviews of one young product decide with 96. Elasticities are measured as an experimenter would: the lever is moved down and up in paired runs with the same luck, ln(sales up / sales down) / ln(lever up / lever down). Runs that failed
      (4) are left out, with those that had the same luck.
    - **Range**: what the source reports. Several published means: from the lowest to the highest. One number without a
      spread over studies: two thirds of it to one and a half times it. One survey's number: a tenth down and up. A sign:
      from 0 on. A range changes only when published evidence is added to it, whatever it does to the verdict.
    - **Verdict**: a hit when the measured mean lies in the range; *close* when the interval reaches across its end. Some
      defaults were set with these sources in mind (each says so with \`umot explain\`), so that a hit shows that the model
      can hold all of them at once rather than that it foretold them. What misses stays a miss.

    ## By group

    | group | ranges | hits |
    | :-- | --: | --: |
    | alone | 1 | 1 |
    | paired | 1 | 0 |

    ## Every range

    | id | what is measured | published | range | measured | verdict | source |
    | :-- | :-- | :-- | :-- | :-- | :-- | :-- |
    | alone | alone | nowhere | −1000.0 to 1000.0 | 22.8 (17.6 to 27.9) | hit | this test |
    | paired | paired | nowhere | −1000.0 to 1000.0 | – (– to –) | not measured | this test |
    "
  `);
  await expect(measureTargets(createLab(failing(0, 1, 2, 3), OPTIONS), [paired, dearAlone])).rejects.toThrow(
    "every run failed, the first one because: out of memory",
  );
});

test.each([
  ["inside, with its whole interval", 0.4, 0.6, { isHit: true, isClose: false }],
  ["inside, reaching below", 0.2, 0.7, { isHit: true, isClose: true }],
  ["outside, with its whole interval", 0.9, 1.1, { isHit: false, isClose: false }],
  ["outside, reaching in", 0.7, 1.1, { isHit: false, isClose: true }],
  ["outside, with an interval that contains the range", -3, 2, { isHit: false, isClose: true }],
  ["unmeasured", Number.NaN, Number.NaN, { isHit: false, isClose: false }],
])("rangeVerdict(…) of a mean %s", (_, low, high, verdict) => {
  const measured = { ...meanInterval([]), mean: (low + high) / 2, low, high };
  expect(rangeVerdict({ low: 0.3, high: 0.8 }, measured)).toEqual(verdict);
});

test("formatRanges(…) writes a miss with so many digits that it does not seem to lie in its range", () => {
  const target = { ...alone, unit: "correlation", low: 0.3533, high: 0.8 } as const;
  const measured = { ...meanInterval([]), mean: 0.3483, low: 0.347, high: 0.3496 };
  const page = formatRanges([{ target, measured, isHit: false, isClose: false }], {
    runs: 4,
    seed: "a",
    failed: 0,
  });
  expect(page).toMatchInlineSnapshot(`
    "# Published ranges

    The simulator with its defaults, held against published numbers: 0 of 1 lie in their range.
    Made by \`umot validate\`; nothing in it is written by hand except the explanations of misses.

    - **Market**: four brands and eleven channels, 4,000 consumers, one year; every setting at its default that a market
      does not have to state (\`src/studies/validation/referenceMarket.ts\`). A shop on the web, cars, restaurants, ten
      brands, four entrants and a new durable change what makes them so (\`markets.ts\` beside it).
    - **Measured**: the mean of 4 runs (where activities are logged, of 3 or 4) with the seed “a”, and the
      interval that holds the model's own mean with 90 %. What such an interval cannot tell from an end of its range is
      measured again with 48 runs, and that counts; what readers do is measured with as many at once,
      what the few reviews of one young product decide with 96. Elasticities are measured as an experimenter would: the lever is moved down and up in paired runs with the same luck, ln(sales up / sales down) / ln(lever up / lever down).
    - **Range**: what the source reports. Several published means: from the lowest to the highest. One number without a
      spread over studies: two thirds of it to one and a half times it. One survey's number: a tenth down and up. A sign:
      from 0 on. A range changes only when published evidence is added to it, whatever it does to the verdict.
    - **Verdict**: a hit when the measured mean lies in the range; *close* when the interval reaches across its end. Some
      defaults were set with these sources in mind (each says so with \`umot explain\`), so that a hit shows that the model
      can hold all of them at once rather than that it foretold them. What misses stays a miss.

    ## By group

    | group | ranges | hits |
    | :-- | --: | --: |
    | alone | 1 | 0 |

    ## Every range

    | id | what is measured | published | range | measured | verdict | source |
    | :-- | :-- | :-- | :-- | :-- | :-- | :-- |
    | alone | alone | nowhere | 0.35 to 0.80 | 0.348 (0.347 to 0.350) | **miss** | this test |

    ## Why the misses miss

    - **alone**: not explained yet.
    "
  `);
});

test("measureTargets(…) makes no run twice, and holds none that nobody needs any more", async () => {
  let runs = 0;
  const counting: Executor = {
    ...inThisThread,
    run(tasks, ...rest) {
      runs += tasks.length;
      return inThisThread.run(tasks, ...rest);
    },
  };
  const lab = createLab(counting, OPTIONS);
  // Asks for one market more after it has seen the first, which nobody can know beforehand.
  const twice = targetOf("twice", async (own) => {
    const [first] = await own.run(referenceMarket, small);
    const second = await own.run(referenceMarket, { ...small, "market.days": 31 });
    return overRuns(second, (run) => sold(run) - sold(first));
  });
  // More targets than are measured at a time, all of the same two markets.
  const many = Array.from({ length: 12 }, (_, at) => [
    { ...alone, id: `alone${at}` },
    { ...paired, id: `paired${at}` },
  ]).flat();
  await measureTargets(lab, [...many, twice]);
  expect(runs).toBe(3 * OPTIONS.runs);
  for (const changes of [small, dear, { ...small, "market.days": 31 }])
    expect(lab.begun([referenceMarket, changes, {}])).toBeUndefined();
});
