import { expect, test } from "vitest";
import { FOUR } from "../../../test/support/statistics.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import type { NetworkParameters } from "../parameters.ts";
import { drawTies, tieCount } from "./drawTies.ts";
import { createNetwork } from "./network.ts";

const key = keyFromSeed("ties");
const base: NetworkParameters = {
  kind: "random",
  friends: 6,
  rewiring: 0.1,
  communitySize: 10,
  bridging: 0.2,
  ties: new Uint32Array(0),
};
const kinds = ["random", "smallWorld", "scaleFree", "communities"] as const;

function pairsOf(parameters: NetworkParameters, consumers: number, ranges?: readonly number[]): number[] {
  const ties = tieCount(parameters, consumers);
  const pairs = new Uint32Array(2 * ties);
  const ends = [...(ranges ?? []), ties];
  ends.forEach((to, at) => drawTies(pairs, { from: ends[at - 1] ?? 0, to }, parameters, consumers, key));
  return [...pairs];
}

test.each([
  ["complete", 0],
  ["ties", 0],
  ["random", 300],
  ["communities", 300],
  ["smallWorld", 300],
  // Nobody brings a tie along before there is somebody to know.
  ["scaleFree", 297],
] as const)("a %s network of 100 people with six friends each is made of %i ties", (kind, ties) => {
  expect(tieCount({ ...base, kind }, 100)).toBe(ties);
});

test("half of an odd number of friends: every other consumer brings one more", () => {
  expect(tieCount({ ...base, kind: "smallWorld", friends: 5 }, 100)).toBe(250);
  const pairs = pairsOf({ ...base, kind: "smallWorld", friends: 5, rewiring: 0 }, 6);
  const brought = [0, 1, 2, 3, 4, 5].map(
    (consumer) => pairs.filter((end, at) => at % 2 === 0 && end === consumer).length,
  );
  expect(brought).toEqual([2, 3, 2, 3, 2, 3]);
});

test.each(kinds)("%s: ties drawn in any ranges are the same ties", (kind) => {
  const parameters = { ...base, kind };
  const whole = pairsOf(parameters, 100);
  expect(pairsOf(parameters, 100, [1, 2, 50, 51, 200])).toEqual(whole);
  expect(whole.every((end) => end < 100)).toBe(true);
});

test.each(["random", "smallWorld", "communities"] as const)("%s: nobody is a friend of herself", (kind) => {
  const pairs = pairsOf({ ...base, kind, rewiring: 0.5 }, 60);
  for (let tie = 0; tie < pairs.length; tie += 2) expect(pairs[tie]).not.toBe(pairs[tie + 1]);
});

test("communities without bridges keep within themselves, the last and smaller one too", () => {
  const pairs = pairsOf({ ...base, kind: "communities", bridging: 0, communitySize: 8 }, 60);
  for (let tie = 0; tie < pairs.length; tie += 2)
    expect(Math.floor(pairs[tie] / 8)).toBe(Math.floor(pairs[tie + 1] / 8));
});

test("bridges lead away in the share that is set, within four standard errors", () => {
  const [size, consumers] = [20, 2000];
  const pairs = pairsOf(
    { ...base, kind: "communities", friends: 20, bridging: 0.3, communitySize: size },
    consumers,
  );
  let away = 0;
  for (let tie = 0; tie < pairs.length; tie += 2)
    if (Math.floor(pairs[tie] / size) !== Math.floor(pairs[tie + 1] / size)) ++away;
  // A bridge leads anywhere, home too.
  const expected = 0.3 * (1 - (size - 1) / (consumers - 1));
  const ties = pairs.length / 2;
  expect(Math.abs(away / ties - expected)).toBeLessThan(FOUR * Math.sqrt((expected * (1 - expected)) / ties));
});

test.each([...kinds, "ties"] as const)(
  "%s: every tie stands with both of its people, and parts are parts of the whole",
  (kind) => {
    const parameters = {
      ...base,
      kind,
      ...(kind === "ties" && { ties: Uint32Array.of(0, 5, 5, 9, 0, 9, 3, 5) }),
    };
    const whole = createNetwork(parameters, 40, key);
    const friendsOf = (consumer: number) => [
      ...whole.friends.subarray(whole.start[consumer], whole.start[consumer + 1]),
    ];
    const all = Array.from({ length: 40 }, (_, consumer) => friendsOf(consumer));
    expect(all.flat()).toHaveLength(40 * whole.meanFriends);
    all.forEach((friends, consumer) => {
      for (const friend of new Set(friends))
        expect(all[friend].filter((other) => other === consumer).length).toBe(
          friends.filter((other) => other === friend).length,
        );
    });
    const drawAll = (draw: (pairs: Uint32Array, range: { from: number; to: number }) => void) => {
      const ties = tieCount(parameters, 40);
      const pairs = new Uint32Array(2 * ties);
      draw(pairs, { from: 0, to: ties });
      return pairs;
    };
    const range = { from: 10, to: 25 };
    const part = createNetwork(parameters, 40, key, { range, drawTies: drawAll, counts: true });
    for (let consumer = range.from; consumer < range.to; ++consumer) {
      const at = consumer - range.from;
      expect([...part.friends.subarray(part.start[at], part.start[at + 1])].sort()).toEqual(
        [...all[consumer]].sort(),
      );
    }
    expect([...part.counted!]).toEqual(all.map((friends) => friends.length));
    expect(part.meanFriends).toBe(whole.meanFriends);
  },
);
