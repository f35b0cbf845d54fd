import { type Engine, readTold, takeMessages } from "../engine/engine.ts";
import type { Post } from "../state.ts";
import type { Range } from "./range.ts";

/*
 * What a part writes to the others in the evening, in words of 32 bits: the number of reviews, the number of messages, the
 * reviews, the columns of the messages. Everybody gets all of it and keeps the messages to its own listeners: to copy
 * whole columns and to leave out what is not one's own takes less time than to sort them by listener first.
 */

/** Words of the two numbers. */
const HEAD = 2;
/** Words of a review: consumer, brand, level, answered. */
const POST = 4;

/**
 * Writes the day's reviews and messages; what was told is forgotten by the shard.
 *
 * @param shard - the one that told
 */
export function writeLetters(
  buffer: SharedArrayBuffer,
  posts: readonly Post[],
  engine: Engine,
  shard: number,
): void {
  readTold(engine, shard, ({ length, columns }) => {
    const first = HEAD + POST * posts.length;
    const words = makeRoom(buffer, first + columns.length * length);
    words[0] = posts.length;
    words[1] = length;
    writePosts(words, posts);
    for (const [at, column] of columns.entries()) words.set(column, first + at * length);
  });
}

function makeRoom(buffer: SharedArrayBuffer, words: number): Uint32Array {
  if (4 * words > buffer.byteLength) buffer.grow(Math.min(buffer.maxByteLength, 8 * words));
  return new Uint32Array(buffer, 0, words);
}

function writePosts(words: Uint32Array, posts: readonly Post[]): void {
  let cell = HEAD;
  for (const { consumer, brand, level, answered } of posts) {
    words[cell++] = consumer;
    words[cell++] = brand;
    words[cell++] = level;
    words[cell++] = answered ? 1 : 0;
  }
}

/** The reviews of all parts, in their order. */
export function readPosts(letters: readonly SharedArrayBuffer[]): Post[] {
  const posts: Post[] = [];
  for (const buffer of letters) {
    const words = new Uint32Array(buffer, 0, buffer.byteLength >> 2);
    let cell = HEAD;
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
export function receiveLetters(
  letters: readonly SharedArrayBuffer[],
  range: Range,
  engine: Engine,
  columns: number,
): void {
  engine.calls.emptyDelivery();
  for (const buffer of letters) {
    const [posts, length] = new Uint32Array(buffer, 0, HEAD);
    const first = HEAD + POST * posts;
    const told = Array.from(
      { length: columns },
      (_, at) => new Uint32Array(buffer, 4 * (first + at * length), length),
    );
    takeMessages(engine, told, range);
  }
}
