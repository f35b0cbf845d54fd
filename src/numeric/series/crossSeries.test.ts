import { expect, test } from "vitest";
import { normalOf } from "../functions/distributions.ts";
import { keyFromSeed, randomBits, toUniform } from "../luck/random.ts";
import { crossSeries } from "./crossSeries.ts";
import { quantileAt } from "./forecast.ts";

const { high, low } = keyFromSeed("films");
const luck = (place: number) => normalOf(toUniform(randomBits(high, low, place)));

/** Films that keep a share a week of their own, seen through some noise. */
const films = Array.from({ length: 60 }, (_, film) => {
  const keeps = 0.5 + 0.1 * luck(film);
  return {
    values: Array.from(
      { length: 10 },
      (__, week) => 1000 * keeps ** week * Math.exp(0.05 * luck(100 + 10 * film + week)),
    ),
  };
});

test("who fell by half falls by half again, and bands hold four in five", () => {
  let inside = 0;
  let total = 0;
  for (const [at, film] of films.entries()) {
    const forecast = crossSeries({ values: film.values.slice(0, 3) }, films.toSpliced(at, 1), 5);
    forecast?.quantiles.forEach((values, step) => {
      const truth = film.values[3 + step];
      inside += truth >= quantileAt(values, 0.1) && truth <= quantileAt(values, 0.9) ? 1 : 0;
      ++total;
    });
  }
  expect(total).toBe(300);
  expect(inside / total).toBeGreaterThan(0.74);
  expect(inside / total).toBeLessThan(0.86);
});

test("what else is known helps where it counts", () => {
  const told = films.map(({ values }) => ({
    values,
    besides: values.map((_, week) => [Math.log(values[9]) + week]),
  }));
  const width = (others: typeof told | typeof films) => {
    const [first, ...rest] = others;
    const at = "besides" in first ? { besides: first.besides.slice(0, 1) } : {};
    const forecast = crossSeries({ values: first.values.slice(0, 1), ...at }, rest, 5);
    const values = forecast!.quantiles[4];
    return Math.log(quantileAt(values, 0.9) / quantileAt(values, 0.1));
  };
  expect(width(told)).toBeLessThan(0.5 * width(films));
});

test("seven others are too few", () => {
  expect(crossSeries({ values: [3, 2] }, films.slice(0, 7), 2)).toBeUndefined();
});
