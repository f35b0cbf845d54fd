import { describe, expect, test } from "vitest";
import { type Overrides, runPlain } from "../support/market.ts";
import { binomialError, expectNear, sum } from "../support/statistics.ts";
import { expectUrn } from "../support/urn.ts";

describe("visitors who look together", () => {
  const met = (channels: NonNullable<Overrides["channels"]>, brands: NonNullable<Overrides["brands"]>) => {
    const run = runPlain(
      { market: { consumers: 4000, days: 20, needsPerYear: 36.5 }, channels, brands },
      "looks",
    );
    const visits = sum(run.touchpoints.visits);
    const counts = run.brands.map((_, brand) =>
      sum(run.series.met.filter((_, cell) => cell % run.brands.length === brand)),
    );
    return { visits, counts };
  };
  const brands = {
    one: { coverage: { place: 0.2 }, prominence: { place: 3 } },
    two: { coverage: { place: 0.3 } },
    three: { coverage: { place: 0.1 }, usability: { mobile: 0.5, desktop: 0.5, tablet: 0.5 } },
  };
  const attraction = [0.6, 0.3, 0.05];
  const shares = attraction.map((own) => own / sum(attraction));

  test("once meet one brand always, by coverage, position and usability", () => {
    const { visits, counts } = met({ place: { looks: "together", attention: 1 } }, brands);
    expect(sum(counts)).toBe(visits);
    counts.forEach((count, brand) =>
      expectNear(count / visits, shares[brand], binomialError(shares[brand], visits)),
    );
  });

  test.each([2, 2.5, 4])("%f times meet each brand with 1 − (1 − share)^looks", (attention) => {
    const { visits, counts } = met({ place: { looks: "together", attention } }, brands);
    const whole = Math.floor(attention);
    counts.forEach((count, brand) => {
      const missed = (1 - shares[brand]) ** whole * (1 - (attention - whole) * shares[brand]);
      expectNear(count / visits, 1 - missed, binomialError(1 - missed, visits));
    });
  });

  test("meet nobody where nobody is", () => {
    const { counts } = met({ place: { looks: "together" } }, { one: { coverage: { place: 0 } } });
    expect(counts).toEqual([0]);
  });
});

// In 400 worlds: test/endurance/popularityRanking.test.ts.
test("lists in order of popularity end in Dirichlet shares", () => {
  expectUrn(0.5, 20, 40);
});
