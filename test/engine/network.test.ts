import { describe, expect, test } from "vitest";
import { createNetwork, type Network } from "../../src/model/people/network.ts";
import { drawTies, tieCount } from "../../src/model/people/drawTies.ts";
import type { NetworkParameters } from "../../src/model/parameters.ts";
import { rangeOf } from "../../src/model/parts/range.ts";
import { keyFromSeed } from "../../src/numeric/luck/random.ts";
import { expectDistribution, expectNear, mean, sum, variance } from "../support/statistics.ts";

const consumers = 4000;

const plain: NetworkParameters = {
  kind: "random",
  friends: 8,
  rewiring: 0.1,
  communitySize: 100,
  bridging: 0.05,
  ties: new Uint32Array(0),
};
const key = keyFromSeed("network");

function network(over: Partial<NetworkParameters>, people = consumers): Network {
  return createNetwork({ ...plain, ...over }, people, key);
}

const friendsOf = ({ start, friends }: Network, person: number) => [
  ...friends.subarray(start[person], start[person + 1]),
];
const degrees = ({ start }: Network) => Array.from(start.subarray(1), (end, person) => end - start[person]);

/** Share of a person's pairs of friends who know each other, over everybody. */
function clustering(net: Network): number {
  const known = Array.from({ length: net.start.length - 1 }, (_, person) => new Set(friendsOf(net, person)));
  let [closed, pairs] = [0, 0];
  for (const friends of known) {
    const list = [...friends];
    list.forEach((one, at) => {
      for (const other of list.slice(at + 1)) {
        ++pairs;
        if (known[one].has(other)) ++closed;
      }
    });
  }
  return closed / pairs;
}

const kinds: Record<string, Partial<NetworkParameters>> = {
  random: { kind: "random" },
  "small world": { kind: "smallWorld" },
  "scale-free": { kind: "scaleFree" },
  communities: { kind: "communities" },
};

describe.each(Object.entries(kinds))("a %s network", (_, kind) => {
  const net = network(kind);

  test("has ties in both directions, as often in one as in the other", () => {
    const there = new Map<number, number>();
    for (let person = 0; person < consumers; ++person) {
      for (const friend of friendsOf(net, person)) {
        const tie = Math.min(person, friend) * consumers + Math.max(person, friend);
        there.set(tie, (there.get(tie) ?? 0) + (person < friend ? 1 : -1));
      }
    }
    expect(there.size).toBeGreaterThan(consumers);
    expect([...there.values()].every((balance) => balance === 0)).toBe(true);
  });

  test("ties nobody to herself", () => {
    for (let person = 0; person < consumers; ++person) expect(friendsOf(net, person)).not.toContain(person);
  });

  test("has as many friends on average as was asked for", () => {
    // Scale-free: the first person has nobody to know, which costs four ties.
    expect(sum(degrees(net)) / consumers).toBeCloseTo(8, 1);
    expect(net.meanFriends).toBe(sum(degrees(net)) / consumers);
    expect(net.start.at(-1)).toBe(net.friends.length);
  });

  test("is the same for the same luck and another for other luck", () => {
    expect(network(kind)).toEqual(net);
    const other = createNetwork(
      {
        friends: 8,
        rewiring: 0.1,
        communitySize: 100,
        bridging: 0.05,
        ties: net.start,
        kind: "random",
        ...kind,
      },
      consumers,
      keyFromSeed("another"),
    );
    expect(Buffer.compare(Buffer.from(other.friends.buffer), Buffer.from(net.friends.buffer))).not.toBe(0);
  });

  test("without friends has no ties", () => {
    expect(sum(degrees(network({ ...kind, friends: 0 }, 200)))).toBe(0);
  });
});

test("a random network has Poisson degrees", () => {
  const counts = Array.from({ length: 17 }, () => 0);
  for (const degree of degrees(network({ kind: "random" }))) ++counts[Math.min(16, degree)];
  let chance = Math.exp(-8);
  const chances = counts.map((_, degree) => {
    const here = chance;
    chance *= 8 / (degree + 1);
    return here;
  });
  chances[16] = 1 - sum(chances.slice(0, 16));
  // Fewer than three friends are too rare for a class of their own.
  const merge = (values: number[]) => [sum(values.slice(0, 3)), ...values.slice(3)];
  expectDistribution(merge(counts), merge(chances));
});

test("a small world without rewiring is a ring", () => {
  const ring = network({ kind: "smallWorld", rewiring: 0, friends: 4 }, 50);
  for (let person = 0; person < 50; ++person) {
    const around = [-2, -1, 1, 2].map((step) => (person + step + 50) % 50);
    expect(friendsOf(ring, person).toSorted((a, b) => a - b)).toEqual(around.toSorted((a, b) => a - b));
  }
});

test("a small world leads away from the ring in the share of ties that is rewired", () => {
  const net = network({ kind: "smallWorld", rewiring: 0.3 });
  const far = sum(
    degrees(net).map(
      (_, person) =>
        friendsOf(net, person).filter((friend) => {
          const distance = Math.abs(person - friend);
          return Math.min(distance, consumers - distance) > 4;
        }).length,
    ),
  );
  const ties = 4 * consumers;
  // Each tie is seen from both ends; rewired ones come back to the neighbourhood 8 times in N.
  const share = 0.3 * (1 - 8 / consumers);
  expectNear(far / 2 / ties, share, Math.sqrt((share * (1 - share)) / ties));
});

test("a small world is clustered: 3/4 (k − 2)/(k − 1) (1 − p)³, a random network hardly at all", () => {
  // Watts & Strogatz (1998); the cube is Barrat & Weigt's (2000) approximation, good to terms of 1/N.
  const lattice = 0.75 * (6 / 7);
  expect(clustering(network({ kind: "smallWorld", rewiring: 0 }))).toBeCloseTo(lattice, 10);
  expect(clustering(network({ kind: "smallWorld", rewiring: 0.1 }))).toBeCloseTo(lattice * 0.9 ** 3, 1);
  expect(clustering(network({ kind: "random" }))).toBeLessThan(3 * (8 / consumers));
  expect(clustering(network({ kind: "communities", communitySize: 20 }))).toBeGreaterThan(0.2);
});

test("a scale-free network has a heavy tail with an exponent near 3", () => {
  const net = network({ kind: "scaleFree" }, 20_000);
  const found = degrees(net);
  expect(Math.max(...found)).toBeGreaterThan(20 * mean(found));
  expect(Math.max(...degrees(network({ kind: "random" }, 20_000)))).toBeLessThan(4 * 8);
  // Barabási & Albert: P(degree ≥ k) = m (m + 1) / (k (k + 1)) with m ties a newcomer; Hill's estimate of its
  // exponent over the tail has the standard error exponent / √tail.
  const tail = found.filter((degree) => degree >= 20);
  const share = (4 * 5) / (20 * 21);
  expectNear(tail.length / 20_000, share, Math.sqrt((share * (1 - share)) / 20_000), "share of the tail");
  const exponent = tail.length / sum(tail.map((degree) => Math.log(degree / 19.5)));
  expectNear(exponent, 2, 2 / Math.sqrt(tail.length), "exponent of the survival function");
});

test("in a scale-free network the early are the influencers", () => {
  const found = degrees(network({ kind: "scaleFree" }));
  expect(mean(found.slice(0, 100))).toBeGreaterThan(5 * mean(found.slice(-1000)));
});

test("communities keep their ties to themselves, but for the bridges", () => {
  const net = network({ kind: "communities" });
  const bridges = sum(
    degrees(net).map(
      (_, person) =>
        friendsOf(net, person).filter((friend) => Math.floor(friend / 100) !== Math.floor(person / 100))
          .length,
    ),
  );
  const ties = (consumers * 8) / 2;
  // A bridge may lead back home, once in forty times.
  const share = 0.05 * (1 - 99 / (consumers - 1));
  expectNear(bridges / 2 / ties, share, Math.sqrt((share * (1 - share)) / ties));
});

test("in a complete network nothing is stored, and nobody has more friends than there are others", () => {
  const net = network({ kind: "complete", friends: 50 }, 20);
  expect([net.complete, net.start.length, net.friends.length, net.meanFriends]).toEqual([true, 0, 0, 19]);
});

test("ties that were given are the network", () => {
  const net = network({ kind: "ties", ties: Uint32Array.of(0, 1, 3, 1, 2, 4) }, 6);
  expect([0, 1, 2, 3, 4, 5].map((person) => friendsOf(net, person))).toEqual([
    [1],
    [0, 3],
    [4],
    [1],
    [2],
    [],
  ]);
});

test("degrees of a random network spread like a Poisson number", () => {
  const found = degrees(network({ kind: "random" }));
  expectNear(variance(found) / 8, 1, Math.sqrt(2 / consumers));
});

describe.each(["smallWorld", "scaleFree"] as const)("%s", (kind) => {
  test.each([1, 3, 5])("has %d friends on average, an odd number", (friends) => {
    expect(network({ kind, friends }).meanFriends).toBeCloseTo(friends, 1);
  });
});

describe.each(Object.entries(kinds))("a %s network in parts", (_, kind) => {
  test.each([
    [8, 1000, 3],
    [7.3, 211, 4],
    [0.4, 50, 3],
    [0, 50, 2],
  ])("with %d friends of %i people in %i parts is the whole one", (friends, people, parts) => {
    const parameters = { ...plain, ...kind, friends };
    const whole = createNetwork(parameters, people, key);
    const ties = tieCount(parameters, people);
    const pairs = new Uint32Array(2 * ties);
    // Each part draws its ties without those of the others; here the last part comes first.
    for (let part = parts - 1; part >= 0; --part)
      drawTies(pairs, rangeOf(ties, part, parts), parameters, people, key);
    for (let part = 0; part < parts; ++part) {
      const range = rangeOf(people, part, parts);
      const own = createNetwork(parameters, people, key, { range, counts: true, drawTies: () => pairs });
      for (let person = range.from; person < range.to; ++person)
        expect(friendsOf(own, person - range.from)).toEqual(friendsOf(whole, person));
      expect([...(own.counted ?? [])]).toEqual(degrees(whole));
      expect(own.meanFriends).toBe(whole.meanFriends);
    }
  });
});
