import { expect, test } from "vitest";
import { shapleyValues, type Synergy } from "./shapley.ts";

/** Worth of a group, as a bit for each player. */
type Game = (group: number) => number;

const membersOf = (group: number) => [...Array(31).keys()].filter((player) => (group >> player) & 1);

/** What a group brings beyond all that smaller groups of it bring (Möbius inversion). */
function synergiesOf(game: Game, players: number): Synergy[] {
  const dividends: number[] = [];
  for (let group = 1; group < 1 << players; ++group) {
    dividends[group] = game(group);
    for (let part = (group - 1) & group; part > 0; part = (part - 1) & group)
      dividends[group] -= dividends[part];
  }
  return dividends.flatMap((worth, group) => [{ members: membersOf(group), worth }]);
}

/** The definition: contributions averaged over every order of arrival. */
function overAllOrders(game: Game, players: number): number[] {
  const sums = Array.from({ length: players }, () => 0);
  let orders = 0;
  const arrive = (here: number, left: readonly number[], gains: readonly (readonly [number, number])[]) => {
    if (left.length === 0) {
      ++orders;
      for (const [player, gain] of gains) sums[player] += gain;
    }
    for (const player of left) {
      const then = here | (1 << player);
      const others = left.filter((other) => other !== player);
      arrive(then, others, [...gains, [player, game(then) - game(here)]]);
    }
  };
  arrive(0, [...Array(players).keys()], []);
  return sums.map((sum) => sum / orders);
}

const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 10));

test("shapleyValues(…) shares the landing strip as Littlechild and Owen (1973) do", () => {
  // A strip long enough for the longest plane that uses it, costs 8, 11, 13 and 18: 2, 3, 4 and 9.
  const costs = [8, 11, 13, 18];
  const strip: Game = (group) => Math.max(0, ...membersOf(group).map((plane) => costs[plane]));
  expect([...shapleyValues(synergiesOf(strip, 4), 4)]).toEqual(near([2, 3, 4, 9]));
});

test("shapleyValues(…) gives the owner of the only left glove two thirds", () => {
  const gloves: Game = (group) => (group & 1 && group & 6 ? 1 : 0);
  expect([...shapleyValues(synergiesOf(gloves, 3), 3)]).toEqual(near([2 / 3, 1 / 6, 1 / 6]));
});

test("shapleyValues(…) is the mean contribution over all orders, whatever the game", () => {
  const worths = Array.from({ length: 32 }, (_, group) => (group === 0 ? 0 : (group * 7919) % 101));
  const game: Game = (group) => worths[group];
  expect([...shapleyValues(synergiesOf(game, 5), 5)]).toEqual(near(overAllOrders(game, 5)));
});

test("shapleyValues(…) leaves nothing over and knows players who bring nothing", () => {
  const shares = shapleyValues(
    [
      { members: [0, 3], worth: 5 },
      { members: [3], worth: 2 },
      { members: [], worth: 9 },
    ],
    4,
  );
  expect([...shares]).toEqual([2.5, 0, 0, 4.5]);
});
