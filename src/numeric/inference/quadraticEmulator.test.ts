import { expect, test } from "vitest";
import { sobolSequence } from "../designs/sobolSequence.ts";
import { keyFromSeed, randomBits, toUniform } from "../luck/random.ts";
import { fitEmulator, withoutRun } from "./quadraticEmulator.ts";

const key = keyFromSeed("runs");
const luck = (run: number, at: number) => toUniform(randomBits(key.high, key.low, 8 * run + at)) - 0.5;
const places = sobolSequence(60, 3, key);
const statistics = places.map((place, run) => [
  10 * place[0] + luck(run, 0),
  4 * place[1] * place[2] + luck(run, 0) + luck(run, 1),
]);

test.each([0, 17, 59])("without run %d an emulator is the one fitted to all others", (left) => {
  const isOther = (_: unknown, run: number) => run !== left;
  const fitted = fitEmulator({ places: places.filter(isOther), statistics: statistics.filter(isOther) });
  const taken = withoutRun(fitEmulator({ places, statistics }), places[left], statistics[left]);
  expect(taken.freedom).toBe(fitted.freedom);
  const pairs = [
    [taken.coefficients, fitted.coefficients],
    [taken.scatter.cells, fitted.scatter.cells],
    [taken.information.cells, fitted.information.cells],
  ];
  for (const [own, other] of pairs) own.forEach((cell, at) => expect(cell).toBeCloseTo(other[at], 9));
});
