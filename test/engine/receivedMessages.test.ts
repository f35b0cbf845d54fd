import { expect, test } from "vitest";
import { readMessages, takeMessages } from "../../src/model/engine/engine.ts";
import { openParts } from "../support/dayParts.ts";
import { plainMarket } from "../support/market.ts";

const columnsOf = (listeners: readonly number[], logged: number) =>
  [1, 1000, 2000, ...(logged > 0 ? [3000] : [])].map((times, at) =>
    Uint32Array.from(listeners, (listener, row) => (at === 0 ? listener : times + row)),
  );

test.each([0, 10])(
  "of messages told elsewhere those to one's own listeners are kept, in their order (%d logged)",
  (logged) => {
    const { market } = openParts(plainMarket({ market: { consumers: 100 } }, { logged }));
    const { engine } = market;
    engine.calls.emptyDelivery();
    const range = { from: 20, to: 50 };
    takeMessages(engine, columnsOf([19, 20, 49, 50, 0, 33, 20], logged), range);
    takeMessages(engine, columnsOf([], logged), range);
    takeMessages(engine, columnsOf([99, 21], logged), range);
    readMessages(engine, ({ length, listener, content, speaker }) => {
      expect(length).toBe(5);
      expect([...listener]).toEqual([20, 49, 33, 20, 21]);
      expect([...content]).toEqual([2001, 2002, 2005, 2006, 2001]);
      expect(speaker && [...speaker]).toEqual(logged > 0 ? [3001, 3002, 3005, 3006, 3001] : undefined);
    });
  },
);

test("there is room for more of them than ever before, and none is lost", () => {
  const { market } = openParts(plainMarket({ market: { consumers: 100 } }));
  const { engine } = market;
  engine.calls.emptyDelivery();
  const many = Array.from({ length: 300_000 }, (_, row) => row % 100);
  takeMessages(engine, columnsOf([7, 8], 0), { from: 0, to: 100 });
  takeMessages(engine, columnsOf(many, 0), { from: 0, to: 50 });
  readMessages(engine, ({ length, listener, content }) => {
    expect(length).toBe(150_002);
    expect([...listener.subarray(0, 4)]).toEqual([7, 8, 0, 1]);
    expect([...content.subarray(0, 4)]).toEqual([2000, 2001, 2000, 2001]);
    expect([listener.at(-1), content.at(-1)]).toEqual([49, 2000 + 299_949]);
  });
});
