import type { Network } from "../../model/people/network.ts";

/** Who is drawn around somebody, and where: places in a disc of radius 1. */
export interface Rings {
  /** consumers from the middle outwards */
  readonly consumers: Int32Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** The golden part of a turn: neighbours in the order never come to lie beside each other. */
const GOLDEN = 0.6180339887498949;

/** Power of a person's part of all people that gives her place: a half fills the disc evenly, less gives those near more room. */
const NEAR = 0.3;

/**
 * Puts the people nearest to one consumer around her: friends in the first ring, their friends in the next. Who came to be
 * known through somebody stands behind her, and those near have more room than those far off, who are many.
 *
 * @param most - people who are drawn, at most
 */
export function ringLayout(network: Network, consumers: number, middle: number, most: number): Rings {
  const { order, parent, ring } = nearestOf(network, consumers, middle, most);
  const count = order.length;
  const width = leavesOf(parent);
  const from = new Float64Array(count);
  const next = new Float64Array(count);
  const span = new Float64Array(count);
  span[0] = 1;
  for (let at = 1; at < count; ++at) {
    const above = parent[at];
    // Who knows nobody here shares the whole turn with all others who do not.
    const room = above < 0 ? 1 : span[above];
    span[at] = above < 0 ? 1 / count : (room * width[at]) / Math.max(1, width[above]);
    from[at] = above < 0 ? (at * GOLDEN) % 1 : from[above] + next[above];
    if (above >= 0) next[above] += span[at];
  }
  const ends = ringEnds(ring);
  const [x, y] = [new Float32Array(count), new Float32Array(count)];
  for (let at = 1; at < count; ++at) {
    const [inner, outer] = [ends[ring[at] - 1] / count, ends[ring[at]] / count];
    const far = (inner + (outer - inner) * ((at * GOLDEN) % 1)) ** NEAR;
    const angle = 2 * Math.PI * (from[at] + span[at] / 2);
    x[at] = far * Math.cos(angle);
    y[at] = far * Math.sin(angle);
  }
  return { consumers: order, x, y };
}

interface Nearest {
  readonly order: Int32Array;
  /** place in the order of whom one is known through; −1 for the middle and for who is known by nobody */
  readonly parent: Int32Array;
  /** ties to the middle */
  readonly ring: Int32Array;
}

function nearestOf(
  { start, friends, complete }: Network,
  consumers: number,
  middle: number,
  most: number,
): Nearest {
  const count = Math.min(most, consumers);
  const order = new Int32Array(count);
  const parent = new Int32Array(count).fill(-1);
  const ring = new Int32Array(count);
  const isThere = new Uint8Array(consumers);
  order[0] = middle;
  isThere[middle] = 1;
  let length = 1;
  for (let at = 0; at < length && length < count && !complete; ++at) {
    const own = order[at];
    for (let tie = start[own]; tie < start[own + 1] && length < count; ++tie) {
      const friend = friends[tie];
      if (isThere[friend] === 1) continue;
      isThere[friend] = 1;
      order[length] = friend;
      parent[length] = at;
      ring[length++] = ring[at] + 1;
    }
  }
  const outside = ring[length - 1] + 1;
  for (let consumer = 0; consumer < consumers && length < count; ++consumer) {
    if (isThere[consumer] === 1) continue;
    order[length] = consumer;
    ring[length++] = outside;
  }
  return { order, parent, ring };
}

/** How many stand at the ends of the branches behind each: so much of the turn is hers. */
function leavesOf(parent: Int32Array): Float64Array {
  const leaves = new Float64Array(parent.length);
  for (let at = parent.length - 1; at > 0; --at) {
    if (leaves[at] === 0) leaves[at] = 1;
    if (parent[at] >= 0) leaves[parent[at]] += leaves[at];
  }
  return leaves;
}

/** People up to the end of each ring. */
function ringEnds(ring: Int32Array): Int32Array {
  const ends = new Int32Array(ring[ring.length - 1] + 1);
  for (const one of ring) ends[one]++;
  for (let one = 1; one < ends.length; ++one) ends[one] += ends[one - 1];
  return ends;
}
