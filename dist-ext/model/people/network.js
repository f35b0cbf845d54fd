import { drawTies, tieCount } from "./drawTies.js";
/**
 * Draws the network of a run. It depends on the run's key and on nothing that a brand does.
 *
 * @param part - left out, everybody's friends are wanted; else those of a part, whose friends stand at
 *   `friends[start[i − from]]` and on
 */
export function createNetwork(parameters, consumers, key, part) {
    if (parameters.kind === "complete") {
        return {
            complete: true,
            start: new Uint32Array(0),
            friends: new Uint32Array(0),
            meanFriends: Math.min(parameters.friends, consumers - 1),
        };
    }
    const draw = (pairs, range) => drawTies(pairs, range, parameters, consumers, key);
    if (part === undefined)
        return networkOf(tiesOf(parameters, consumers, draw), consumers);
    const pairs = parameters.kind === "ties" ? parameters.ties : part.drawTies(draw);
    return partOfNetwork(pairs, consumers, part);
}
function tiesOf(parameters, consumers, draw) {
    if (parameters.kind === "ties")
        return parameters.ties;
    const ties = tieCount(parameters, consumers);
    const pairs = new Uint32Array(2 * ties);
    draw(pairs, { from: 0, to: ties });
    return pairs;
}
/**
 * The friends of a part's consumers. Every tie is looked at; what belongs to nobody here is counted beside the others, so
 * that counting takes no guess of a branch.
 */
function partOfNetwork(pairs, consumers, { range, counts }) {
    const size = range.to - range.from;
    const start = new Uint32Array(size + 2);
    for (const end of pairs)
        start[Math.min((end - range.from) >>> 0, size) + 1]++;
    for (let consumer = 0; consumer < size; ++consumer)
        start[consumer + 1] += start[consumer];
    const friends = new Uint32Array(start[size]);
    for (let tie = 0; tie < pairs.length; tie += 2) {
        const one = (pairs[tie] - range.from) >>> 0;
        const other = (pairs[tie + 1] - range.from) >>> 0;
        if (one < size)
            friends[start[one]++] = pairs[tie + 1];
        if (other < size)
            friends[start[other]++] = pairs[tie];
    }
    start.copyWithin(1, 0, size);
    start[0] = 0;
    const own = { complete: false, start: start.subarray(0, size + 1), friends };
    const network = { ...own, meanFriends: pairs.length / consumers };
    return counts ? { ...network, counted: friendsCounted(pairs, consumers) } : network;
}
function friendsCounted(pairs, consumers) {
    const counted = new Uint32Array(consumers);
    for (const end of pairs)
        counted[end]++;
    return counted;
}
/** Groups ties by consumer: a counting sort in two passes. */
function networkOf(pairs, consumers) {
    const start = new Uint32Array(consumers + 1);
    for (let end = 0; end < pairs.length; ++end)
        start[pairs[end] + 1]++;
    for (let consumer = 0; consumer < consumers; ++consumer)
        start[consumer + 1] += start[consumer];
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
