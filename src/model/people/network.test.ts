import { describe, expect, test } from "vitest";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import type { NetworkParameters } from "../parameters.ts";
import { createNetwork, type NetworkPart } from "./network.ts";

const key = keyFromSeed("friends");
/** Six people: 0 knows 1, 2 and 4, 2 knows 4 twice over, and nobody knows 5 … nor 3. */
const known: NetworkParameters = {
  kind: "ties",
  friends: 0,
  rewiring: 0,
  communitySize: 1,
  bridging: 0,
  ties: Uint32Array.of(0, 1, 2, 0, 4, 2, 0, 4, 2, 4),
};
const PEOPLE = 6;

/** A part of a market whose ties are given, so that nothing is drawn together. */
const partOf = (from: number, to: number, counts = false): NetworkPart => ({
  range: { from, to },
  counts,
  drawTies: () => {
    throw new Error("ties that are given are not drawn");
  },
});

test("friends stand by person, in the order of the ties, from both of their ends", () => {
  expect(createNetwork(known, PEOPLE, key)).toEqual({
    complete: false,
    start: Uint32Array.of(0, 3, 4, 7, 7, 10, 10),
    friends: Uint32Array.of(1, 2, 4, 0, 0, 4, 4, 2, 0, 2),
    meanFriends: 10 / 6,
  });
});

describe("a part of it", () => {
  test("has the friends of its own people, and as many on average as all have", () => {
    expect(createNetwork(known, PEOPLE, key, partOf(1, 4))).toEqual({
      complete: false,
      start: Uint32Array.of(0, 1, 4, 4),
      friends: Uint32Array.of(0, 0, 4, 4),
      meanFriends: 10 / 6,
    });
  });

  test("of everybody is the whole, of nobody is empty", () => {
    expect(createNetwork(known, PEOPLE, key, partOf(0, PEOPLE))).toEqual(createNetwork(known, PEOPLE, key));
    const { start, friends } = createNetwork(known, PEOPLE, key, partOf(3, 3));
    expect([[...start], [...friends]]).toEqual([[0], []]);
  });

  test("counts everybody's friends where it is asked to", () => {
    expect(createNetwork(known, PEOPLE, key, partOf(4, 6, true)).counted).toEqual(
      Uint32Array.of(3, 1, 3, 0, 3, 0),
    );
    expect(createNetwork(known, PEOPLE, key, partOf(4, 6)).counted).toBeUndefined();
  });

  test("draws its ties with the others where they are not given", () => {
    const part: NetworkPart = {
      ...partOf(0, 2),
      drawTies(draw) {
        const pairs = new Uint32Array(2 * 3);
        draw(pairs, { from: 0, to: 3 });
        return pairs;
      },
    };
    // A ring of three in which nobody is rewired.
    const ring: NetworkParameters = { ...known, kind: "smallWorld", friends: 2 };
    const { start, friends } = createNetwork(ring, 3, key, part);
    expect([...start]).toEqual([0, 2, 4]);
    expect([[...friends.subarray(0, 2)].sort(), [...friends.subarray(2, 4)].sort()]).toEqual([
      [1, 2],
      [0, 2],
    ]);
  });
});

test("where everybody knows everybody nothing is stored, and nobody has more friends than there are others", () => {
  const complete = (friends: number) => createNetwork({ ...known, kind: "complete", friends }, PEOPLE, key);
  const none = { complete: true, start: new Uint32Array(0), friends: new Uint32Array(0) };
  expect(complete(4)).toEqual({ ...none, meanFriends: 4 });
  expect(complete(400)).toEqual({ ...none, meanFriends: 5 });
});
