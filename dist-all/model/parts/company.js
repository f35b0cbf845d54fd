import { waitForAll } from "./barrier.js";
import { eveningLength } from "./evening.js";
import { readPosts, receiveLetters, writeLetters } from "./letters.js";
import { rangeOf } from "./range.js";
/** Enters a room as one of its parts. */
export function joinRoom(room, index, parameters) {
    const { parts } = room;
    const control = new Int32Array(room.control);
    const bounds = Array.from({ length: parts + 1 }, (_, part) => rangeOf(parameters.consumers, part, parts).from);
    const length = eveningLength(parameters);
    const columns = parameters.logged > 0 ? 4 : 3;
    const sums = Array.from({ length: 2 * parts }, (_, place) => new Float64Array(room.sums, 8 * place * length, length));
    const letters = [room.letters.slice(0, parts), room.letters.slice(parts)];
    return {
        range: rangeOf(parameters.consumers, index, parts),
        drawTies(draw) {
            const pairs = new Uint32Array(room.ties);
            draw(pairs, rangeOf(pairs.length / 2, index, parts));
            waitForAll(control, parts);
            return pairs;
        },
        meet(day, evening, posts, engine, shard) {
            const side = day & 1;
            sums[side * parts + index].set(evening.sums);
            writeLetters(letters[side][index], posts, { engine, shard, bounds });
            waitForAll(control, parts);
            evening.sums.fill(0);
            for (let part = 0; part < parts; ++part)
                addTo(evening.sums, sums[side * parts + part]);
            receiveLetters(letters[side], index, engine, columns);
            return readPosts(letters[side]);
        },
    };
}
function addTo(sum, part) {
    for (let cell = 0; cell < sum.length; ++cell)
        sum[cell] += part[cell];
}
