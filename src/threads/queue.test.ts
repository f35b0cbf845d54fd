import { expect, test } from "vitest";
import { createQueue } from "./queue.ts";

/** All batches in the order in which they are taken, each run taking so many milliseconds. */
function batchesOf(tasks: number, threads: number, milliseconds: number): number[][] {
  const queue = createQueue(tasks, threads);
  const batches: number[][] = [];
  for (let batch = queue.take(); batch.length > 0; batch = queue.take()) {
    batches.push(batch);
    queue.learn(batch.length, batch.length * milliseconds);
  }
  return batches;
}

test.each([
  [1, 1, 5],
  [7, 2, 3],
  [200, 2, 0.4],
  [1000, 3, 12],
  [50, 8, 700],
])(
  "every one of %i tasks is taken once and in order, by %i threads at %d ms",
  (tasks, threads, milliseconds) => {
    const taken = batchesOf(tasks, threads, milliseconds).flat();
    expect(taken).toEqual(Array.from({ length: tasks }, (_, index) => index));
  },
);

test("short runs go in batches worth 50 ms, long ones by themselves", () => {
  expect(batchesOf(1000, 2, 2)[1]).toHaveLength(25);
  expect(batchesOf(1000, 2, 60).every((batch) => batch.length === 1)).toBe(true);
});

test("toward the end batches are small enough for every thread to have some", () => {
  const sizes = batchesOf(200, 2, 0.1).map((batch) => batch.length);
  expect(sizes[1]).toBe(50);
  expect(sizes.at(-1)).toBe(1);
});

test("an empty queue gives nothing", () => {
  const queue = createQueue(10, 1);
  queue.empty();
  expect(queue.take()).toEqual([]);
});
