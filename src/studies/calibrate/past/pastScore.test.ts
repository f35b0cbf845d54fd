import { expect, test } from "vitest";
import { type Forecaster, pastForecast, pastScores, pastVerdict } from "./pastScore.ts";

/** A forecast of 10 that was sure of a value, week by week. */
const cells = (by: Forecaster, values: readonly number[]) =>
  values.map((value, week) =>
    pastForecast(
      {
        what: "sales",
        brand: "nonna",
        by,
        seen: 70,
        from: 70 + 7 * week,
        to: 77 + 7 * week,
        truth: 10,
      },
      [value],
    ),
  );

test("scores are mean errors over what came, and how often the band held it", () => {
  const [score] = pastScores(cells("naive", [10, 12, 7, 10]));
  expect(score).toEqual({
    what: "sales",
    brand: "nonna",
    by: "naive",
    cells: 4,
    inside: 2,
    scaledCrps: 5 / 40,
  });
});

test("where the scenario erred more than the best plain method, that method is recommended", () => {
  const scores = pastScores([
    ...cells("simulation", [12, 12]),
    ...cells("naive", [13, 13]),
    ...cells("ses", [11, 11]),
  ]);
  const verdict = pastVerdict(scores, { what: "sales", brand: "nonna" });
  expect([verdict?.recommended, verdict?.baseline.by, verdict?.ratio]).toEqual(["ses", "ses", 2]);
  const won = pastVerdict(
    scores.filter(({ by }) => by !== "ses"),
    { what: "sales", brand: "nonna" },
  );
  expect(won?.recommended).toBe("simulation");
  expect(pastVerdict(scores, { what: "sales", brand: "gino" })).toBeUndefined();
});
