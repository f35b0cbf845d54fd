import { friendAt, friendsFrom } from "./friends";
import { friendsStart, recordBytes, recordOf } from "../constants";

/*
 * The next few consumers to be turned to. With a hundred thousand of them each record has to come from main memory, and
 * asking for many at once takes about as long as asking for one.
 */

/** Consumers whose records are fetched together. */
export const BATCH: i32 = 32;
const batch = memory.data(4 * BATCH);
/** What fetching came to; it means nothing, and being seen outside keeps the reads from being left out. */
export let touched: i32 = 0;

export function inBatch(index: i32): i32 {
  return load<i32>(batch + ((<usize>index) << 2));
}
export function putInBatch(index: i32, consumer: i32): void {
  store<i32>(batch + ((<usize>index) << 2), consumer);
}

/** Reads a word from each cache line of the records in the batch. */
export function fetchRecords(filled: i32): void {
  let sum = 0;
  for (let index = 0; index < filled; ++index) {
    const record = recordOf(inBatch(index));
    for (let line = 0; line < recordBytes; line += 64) sum += load<i32>(record + line);
  }
  touched = sum;
}

/** Reads where each one's friends begin, and the first of them: who has something to tell tells them all. */
export function fetchFriends(filled: i32): void {
  if (friendsStart === 0) return;
  let sum = 0;
  for (let index = 0; index < filled; ++index) sum += friendsFrom(inBatch(index));
  for (let index = 0; index < filled; ++index) sum += friendAt(friendsFrom(inBatch(index)));
  touched = sum;
}
