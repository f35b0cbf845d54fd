import { putMessages, readTold, roomForMessages } from "../engine/engine.js";
/*
 * What a part writes to the others in the evening, in words of 32 bits: the number of reviews, the number of messages for
 * each part, the reviews, then for each part the columns of its messages. Whoever hears a message gets it; everybody gets
 * the reviews.
 */
/** Words of a review: consumer, brand, level, answered. */
const POST = 4;
/** Writes the day's reviews and messages; what was told is forgotten by the shard. */
export function writeLetters(buffer, posts, { engine, shard, bounds }) {
    const parts = bounds.length - 1;
    readTold(engine, shard, ({ length, columns }) => {
        const [listeners] = columns;
        const counts = new Uint32Array(parts);
        const partOf = partFinder(bounds);
        for (let index = 0; index < length; ++index)
            counts[partOf(listeners[index])]++;
        const first = 1 + parts + POST * posts.length;
        const words = makeRoom(buffer, first + columns.length * length);
        words[0] = posts.length;
        words.set(counts, 1);
        writePosts(words, 1 + parts, posts);
        const next = new Uint32Array(parts);
        for (let part = 0, end = first; part < parts; end += columns.length * counts[part++])
            next[part] = end;
        for (let index = 0; index < length; ++index) {
            const part = partOf(listeners[index]);
            let cell = next[part]++;
            for (let column = 0; column < columns.length; ++column, cell += counts[part])
                words[cell] = columns[column][index];
        }
    });
}
/** Finds the part that serves a consumer. */
function partFinder(bounds) {
    const parts = bounds.length - 1;
    const share = parts / bounds[parts];
    // The guess is at most one part too low, where a range does not begin at a whole number; or rounding is.
    return (consumer) => {
        let part = Math.min(parts - 1, Math.floor(consumer * share));
        while (part > 0 && consumer < bounds[part])
            --part;
        while (consumer >= bounds[part + 1])
            ++part;
        return part;
    };
}
function makeRoom(buffer, words) {
    if (4 * words > buffer.byteLength)
        buffer.grow(Math.min(buffer.maxByteLength, 8 * words));
    return new Uint32Array(buffer, 0, words);
}
function writePosts(words, first, posts) {
    let cell = first;
    for (const { consumer, brand, level, answered } of posts) {
        words[cell++] = consumer;
        words[cell++] = brand;
        words[cell++] = level;
        words[cell++] = answered ? 1 : 0;
    }
}
/** The reviews of all parts, in their order. */
export function readPosts(letters) {
    const posts = [];
    for (const buffer of letters) {
        const words = new Uint32Array(buffer, 0, buffer.byteLength >> 2);
        let cell = 1 + letters.length;
        for (let post = 0; post < words[0]; ++post, cell += POST)
            posts.push({
                consumer: words[cell],
                brand: words[cell + 1],
                level: words[cell + 2],
                answered: words[cell + 3] === 1,
            });
    }
    return posts;
}
/** Puts what all parts told the listeners of one into its engine, in the order of the parts. */
export function receiveLetters(letters, part, engine, columns) {
    const parts = letters.map((buffer) => placeOfMessages(buffer, part, letters.length, columns));
    roomForMessages(engine, parts.reduce((sum, { length }) => sum + length, 0));
    let first = 0;
    for (const [sender, { length, from }] of parts.entries()) {
        const column = (at) => new Uint32Array(letters[sender], 4 * (from + at * length), length);
        putMessages(engine, first, Array.from({ length: columns }, (_, at) => column(at)));
        first += length;
    }
}
/** Where the messages of a part begin in somebody's letters, and how many there are. */
function placeOfMessages(buffer, part, parts, columns) {
    const words = new Uint32Array(buffer, 0, 1 + parts);
    let from = 1 + parts + POST * words[0];
    for (let before = 0; before < part; ++before)
        from += columns * words[1 + before];
    return { length: words[1 + part], from };
}
