import {
  childKeyHigh,
  childKeyLow,
  randomBits,
  toUniform,
  type RandomKey,
} from "../../numeric/luck/random.ts";
import { Run } from "../layout/addresses.ts";
import type { NetworkParameters } from "../parameters.ts";

/**
 * Who knows whom. The friends of consumer `i` are `friends[start[i]]` up to, not including, `friends[start[i + 1]]`;
 * every tie stands in both directions. In a complete network nothing is stored and `complete` is true.
 */
export interface Network {
  readonly complete: boolean;
  /** position of each consumer's first friend; shape [consumers + 1] */
  readonly start: Uint32Array;
  /** shape [2 × ties] */
  readonly friends: Uint32Array;
  /** mean number of friends */
  readonly meanFriends: number;
}

/** Draws the network of a run. It depends on the run's key and on nothing that a brand does. */
export function createNetwork(parameters: NetworkParameters, consumers: number, key: RandomKey): Network {
  if (parameters.kind === "complete") {
    return {
      complete: true,
      start: new Uint32Array(0),
      friends: new Uint32Array(0),
      meanFriends: Math.min(parameters.friends, consumers - 1),
    };
  }
  const pairs = parameters.kind === "ties" ? parameters.ties : drawTies(parameters, consumers, key);
  return networkOf(pairs, consumers);
}

/** Groups ties by consumer: a counting sort in two passes. */
function networkOf(pairs: Uint32Array, consumers: number): Network {
  const start = new Uint32Array(consumers + 1);
  for (let end = 0; end < pairs.length; ++end) start[pairs[end] + 1]++;
  for (let consumer = 0; consumer < consumers; ++consumer) start[consumer + 1] += start[consumer];
  const friends = new Uint32Array(pairs.length);
  // `start` is moved forward while filling and set back afterwards: no second array for a million consumers.
  for (let tie = 0; tie < pairs.length; tie += 2) {
    friends[start[pairs[tie]]++] = pairs[tie + 1];
    friends[start[pairs[tie + 1]]++] = pairs[tie];
  }
  start.copyWithin(1, 0, consumers);
  start[0] = 0;
  return { complete: false, start, friends, meanFriends: pairs.length / consumers };
}

function drawTies(parameters: NetworkParameters, consumers: number, key: RandomKey): Uint32Array {
  const high = childKeyHigh(key.high, key.low, Run.network);
  const low = childKeyLow(key.high, key.low, Run.network);
  switch (parameters.kind) {
    case "smallWorld":
      return smallWorld(consumers, parameters.friends, parameters.rewiring, high, low);
    case "scaleFree":
      return scaleFree(consumers, parameters.friends, high, low);
    case "communities":
      return communities(consumers, parameters, high, low);
    default:
      return randomTies(consumers, parameters.friends, high, low);
  }
}

/** A whole number below `limit` from one draw. */
function below(limit: number, high: number, low: number, address: number): number {
  return Math.floor(toUniform(randomBits(high, low, address)) * limit);
}

/** Anybody but oneself. */
function somebodyElse(
  consumer: number,
  consumers: number,
  high: number,
  low: number,
  address: number,
): number {
  const other = below(consumers - 1, high, low, address);
  return other < consumer ? other : other + 1;
}

/**
 * Any two people are equally likely to know each other.
 *
 * @source Erdős & Rényi (1959), On random graphs I, Publ. Math. Debrecen 6, 290–297
 */
function randomTies(consumers: number, friends: number, high: number, low: number): Uint32Array {
  const ties = Math.round((consumers * friends) / 2);
  const pairs = new Uint32Array(2 * ties);
  for (let tie = 0; tie < ties; ++tie) {
    pairs[2 * tie] = below(consumers, high, low, 2 * tie);
    pairs[2 * tie + 1] = somebodyElse(pairs[2 * tie], consumers, high, low, 2 * tie + 1);
  }
  return pairs;
}

/**
 * Ties that a consumer brings along so that everybody has so many friends on average. Half of an odd number is no
 * whole one: then every other consumer brings one more.
 */
function tiesOf(consumer: number, friends: number): number {
  return Math.floor(((consumer + 1) * friends) / 2) - Math.floor((consumer * friends) / 2);
}

/**
 * Neighbours on a ring know each other; a share of the ties leads anywhere instead.
 *
 * @source Watts & Strogatz (1998), Collective dynamics of “small-world” networks, Nature 393, 440–442
 */
function smallWorld(
  consumers: number,
  friends: number,
  rewiring: number,
  high: number,
  low: number,
): Uint32Array {
  const pairs = new Uint32Array(2 * Math.floor((consumers * friends) / 2));
  let tie = 0;
  for (let consumer = 0; consumer < consumers; ++consumer) {
    const side = tiesOf(consumer, friends);
    for (let step = 1; step <= side; ++step, ++tie) {
      const rewired = toUniform(randomBits(high, low, 2 * tie)) < rewiring;
      pairs[2 * tie] = consumer;
      pairs[2 * tie + 1] = rewired
        ? somebodyElse(consumer, consumers, high, low, 2 * tie + 1)
        : (consumer + step) % consumers;
    }
  }
  return pairs;
}

/**
 * Newcomers prefer the well connected, so that a few have very many friends: influencers.
 *
 * @source Barabási & Albert (1999), Emergence of scaling in random networks, Science 286, 509–512
 */
function scaleFree(consumers: number, friends: number, high: number, low: number): Uint32Array {
  const first = tiesOf(0, friends);
  const pairs = new Uint32Array(2 * (Math.floor((consumers * friends) / 2) - first));
  let tie = 0;
  for (let consumer = 1; consumer < consumers; ++consumer) {
    const known = 2 * tie;
    const each = tiesOf(consumer, friends);
    for (let link = 0; link < each; ++link, ++tie) {
      // An end of an earlier tie, drawn evenly, is a consumer drawn in proportion to the number of friends.
      const end = known === 0 ? -1 : below(known, high, low, tie);
      pairs[2 * tie] = consumer;
      pairs[2 * tie + 1] = end < 0 ? 0 : pairs[end];
    }
  }
  return pairs;
}

/** People know those of their own community, and a share of their ties bridges to another. */
function communities(
  consumers: number,
  parameters: NetworkParameters,
  high: number,
  low: number,
): Uint32Array {
  const ties = Math.round((consumers * parameters.friends) / 2);
  const pairs = new Uint32Array(2 * ties);
  for (let tie = 0; tie < ties; ++tie) {
    const consumer = below(consumers, high, low, 3 * tie);
    const first = consumer - (consumer % parameters.communitySize);
    const size = Math.min(parameters.communitySize, consumers - first);
    const bridges = size < 2 || toUniform(randomBits(high, low, 3 * tie + 1)) < parameters.bridging;
    pairs[2 * tie] = consumer;
    pairs[2 * tie + 1] = bridges
      ? somebodyElse(consumer, consumers, high, low, 3 * tie + 2)
      : first + somebodyElse(consumer - first, size, high, low, 3 * tie + 2);
  }
  return pairs;
}
