import { childKeyHigh, childKeyLow, randomBits, toUniform, } from "../../numeric/luck/random.js";
import { Run } from "../layout/addresses.js";
/** Ties that are drawn for a network; none where everybody knows everybody, or where they are given. */
export function tieCount({ kind, friends }, consumers) {
    switch (kind) {
        case "complete":
        case "ties":
            return 0;
        case "smallWorld":
            return tiesBefore(consumers, friends);
        case "scaleFree":
            return tiesBefore(consumers, friends) - tiesBefore(1, friends);
        default:
            return Math.round((consumers * friends) / 2);
    }
}
/** Draws a range of the ties; any ranges give the same ties. */
export function drawTies(pairs, range, parameters, consumers, key) {
    const drawing = {
        pairs,
        range,
        parameters,
        consumers,
        high: childKeyHigh(key.high, key.low, Run.network),
        low: childKeyLow(key.high, key.low, Run.network),
    };
    switch (parameters.kind) {
        case "smallWorld":
            return smallWorld(drawing);
        case "scaleFree":
            return scaleFree(drawing);
        case "communities":
            return communities(drawing);
        default:
            return randomTies(drawing);
    }
}
/** A whole number below `limit` from one draw. */
function below(limit, high, low, address) {
    return Math.floor(toUniform(randomBits(high, low, address)) * limit);
}
/** Anybody but oneself. */
function somebodyElse(consumer, consumers, high, low, address) {
    const other = below(consumers - 1, high, low, address);
    return other < consumer ? other : other + 1;
}
/**
 * Any two people are equally likely to know each other.
 *
 * @source Erdős & Rényi (1959), On random graphs I, Publ. Math. Debrecen 6, 290–297
 */
function randomTies({ pairs, range, consumers, high, low }) {
    for (let tie = range.from; tie < range.to; ++tie) {
        pairs[2 * tie] = below(consumers, high, low, 2 * tie);
        pairs[2 * tie + 1] = somebodyElse(pairs[2 * tie], consumers, high, low, 2 * tie + 1);
    }
}
/**
 * Ties that the first consumers bring along so that everybody has so many friends on average. Half of an odd number is no
 * whole one: then every other consumer brings one more.
 */
function tiesBefore(consumer, friends) {
    return Math.floor((consumer * friends) / 2);
}
/** Who brings a tie along. */
function bringerOf(tie, friends) {
    let consumer = Math.floor((2 * tie) / friends);
    while (tiesBefore(consumer, friends) > tie)
        --consumer;
    while (tiesBefore(consumer + 1, friends) <= tie)
        ++consumer;
    return consumer;
}
/**
 * Neighbours on a ring know each other; a share of the ties leads anywhere instead.
 *
 * @source Watts & Strogatz (1998), Collective dynamics of “small-world” networks, Nature 393, 440–442
 */
function smallWorld({ pairs, range, parameters, consumers, high, low }) {
    const { friends, rewiring } = parameters;
    let tie = range.from;
    for (let consumer = bringerOf(tie, friends); tie < range.to; ++consumer) {
        const before = tiesBefore(consumer, friends);
        const end = Math.min(range.to, tiesBefore(consumer + 1, friends));
        for (; tie < end; ++tie) {
            const rewired = toUniform(randomBits(high, low, 2 * tie)) < rewiring;
            pairs[2 * tie] = consumer;
            pairs[2 * tie + 1] = rewired
                ? somebodyElse(consumer, consumers, high, low, 2 * tie + 1)
                : (consumer + tie - before + 1) % consumers;
        }
    }
}
/**
 * Newcomers prefer the well connected, so that a few have very many friends: influencers. An end of an earlier tie, drawn
 * evenly, is a consumer drawn in proportion to the number of friends. Whom an earlier tie leads to can be worked out from
 * its own draws alone, so that nobody waits for those who draw it.
 *
 * @source Barabási & Albert (1999), Emergence of scaling in random networks, Science 286, 509–512
 */
function scaleFree({ pairs, range, parameters, high, low }) {
    const { friends } = parameters;
    const first = tiesBefore(1, friends);
    /** Ends of ties before those that the bringer of a tie brings. */
    const knownTo = (bringer) => 2 * (tiesBefore(bringer, friends) - first);
    const draw = (bringer, tie) => {
        const known = knownTo(bringer);
        if (known === 0)
            return 0;
        const end = below(known, high, low, tie);
        const earlier = end >> 1;
        if (earlier >= range.from)
            return pairs[end];
        const other = bringerOf(earlier + first, friends);
        return (end & 1) === 0 ? other : draw(other, earlier);
    };
    let tie = range.from;
    for (let consumer = bringerOf(tie + first, friends); tie < range.to; ++consumer) {
        const end = Math.min(range.to, tiesBefore(consumer + 1, friends) - first);
        for (; tie < end; ++tie) {
            pairs[2 * tie] = consumer;
            pairs[2 * tie + 1] = draw(consumer, tie);
        }
    }
}
/** People know those of their own community, and a share of their ties bridges to another. */
function communities({ pairs, range, parameters, consumers, high, low }) {
    for (let tie = range.from; tie < range.to; ++tie) {
        const consumer = below(consumers, high, low, 3 * tie);
        const first = consumer - (consumer % parameters.communitySize);
        const size = Math.min(parameters.communitySize, consumers - first);
        const bridges = size < 2 || toUniform(randomBits(high, low, 3 * tie + 1)) < parameters.bridging;
        pairs[2 * tie] = consumer;
        pairs[2 * tie + 1] = bridges
            ? somebodyElse(consumer, consumers, high, low, 3 * tie + 2)
            : first + somebodyElse(consumer - first, size, high, low, 3 * tie + 2);
    }
}
