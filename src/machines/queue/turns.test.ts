import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { createTurns } from "./turns.ts";

/** Something that goes on until it is told to end. */
function work() {
  let end = () => {};
  const done = new Promise<string>((resolve) => (end = () => resolve("done")));
  return { act: () => done, end };
}

const yes = async () => true;

test("who came first is first, and no more are at it than there are places", async () => {
  const turns = createTurns(2);
  const works = [work(), work(), work(), work()];
  const begun: number[] = [];
  const all = works.map(({ act }, at) =>
    turns.when(() => {
      begun.push(at);
      return act();
    }, yes),
  );
  await pause(0);
  expect(begun).toEqual([0, 1]);
  works[1].end();
  await all[1];
  await pause(0);
  expect(begun).toEqual([0, 1, 2]);
  for (const { end } of works) end();
  expect(await Promise.all(all)).toEqual(["done", "done", "done", "done"]);
});

test("what is not wanted any more leaves, and the next one gets its turn", async () => {
  const turns = createTurns(1);
  const [first, last] = [work(), work()];
  const begun = turns.when(first.act, yes);
  const unwanted = turns.when(
    async () => "never",
    async () => false,
  );
  const next = turns.when(last.act, yes);
  expect(await unwanted).toBeUndefined();
  first.end();
  last.end();
  expect(await Promise.all([begun, next])).toEqual(["done", "done"]);
});

test("a turn that fails is given back, and a question that fails changes nothing", async () => {
  const turns = createTurns(1);
  const failing = turns.when(async () => {
    await pause(400);
    throw new Error("broken");
  }, yes);
  const next = turns.when(
    async () => "done",
    () => Promise.reject(new Error("Redis is gone")),
  );
  await expect(failing).rejects.toThrow("broken");
  expect(await next).toBe("done");
});
