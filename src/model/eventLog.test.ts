import { describe, expect, test } from "vitest";
import { plainMarket } from "../../test/support/market.ts";
import { keyFromSeed, randomBits } from "../numeric/luck/random.ts";
import { Act } from "./layout/activities.ts";
import { UNDRAWN } from "./layout/record.ts";
import { createMarket } from "./market.ts";
import { ascending, createRecorder, emptyRecorder, eventLogOf, recordDay } from "./eventLog.ts";

describe("the order in which keys ascend", () => {
  const orderOf = (...keys: number[]) => [...ascending(Uint32Array.from(keys))];

  test("is that in which they stand where they ascend already, also of none and of one", () => {
    expect(orderOf()).toEqual([]);
    expect(orderOf(7)).toEqual([0]);
    expect(orderOf(1, 2, 2, 3)).toEqual([0, 1, 2, 3]);
  });

  test("merges stretches, an odd number of them too, and leaves equal ones as they stand", () => {
    expect(orderOf(1, 4, 2, 4)).toEqual([0, 2, 1, 3]);
    expect(orderOf(5, 1, 5, 0, 1)).toEqual([3, 1, 4, 0, 2]);
    expect(orderOf(3, 2, 1, 0)).toEqual([3, 2, 1, 0]);
    expect(orderOf(4_294_967_295, 0, 2_147_483_648)).toEqual([1, 2, 0]);
  });

  test.each([2, 3, 10, 100, 1000])(
    "is that of a stable sort, whatever the keys: %d different ones",
    (kinds) => {
      const { high, low } = keyFromSeed(`ascending ${kinds}`);
      const keys = Uint32Array.from({ length: 500 }, (_, row) => randomBits(high, low, row) % kinds);
      const sorted = [...keys.keys()].sort((a, b) => keys[a] - keys[b]);
      expect([...ascending(keys)]).toEqual(sorted);
    },
  );
});

describe("days that are written down", () => {
  const market = createMarket(
    plainMarket({ market: { consumers: 3000 } }, { logged: 3000 }),
    keyFromSeed("log"),
  );
  const { engine } = market;
  /** Somebody does something: consumer, daypart, activity, journey, persona, device, channel, brand, value. */
  const write = (...row: Parameters<typeof engine.calls.writeEvent>) => engine.calls.writeEvent(...row);

  test("hold every column, by consumer, and what one of them did in its order", () => {
    const recorder = createRecorder();
    write(2, 3, Act.need, 1, 0, 1, -1, -1, -1);
    write(9, 5, Act.purchase, 70_000, 3, 2, 11, 4, 12.5);
    write(2, 4, Act.hear, -1, 0, -1, -1, 2, 0.25);
    recordDay(recorder, engine, 6);
    write(0, UNDRAWN, Act.exposed, -1, 1, -1, -1, 0, -1);
    recordDay(recorder, engine, 7);
    recordDay(recorder, engine, 8);
    expect(recorder.dayEnds).toEqual([3, 4, 4]);
    expect(eventLogOf(recorder)).toEqual({
      length: 4,
      consumer: Int32Array.of(2, 2, 9, 0),
      day: Int32Array.of(6, 6, 6, 7),
      // A moment whose time of day was never drawn is written into the first.
      daypart: Int8Array.of(3, 4, 5, 0),
      activity: Uint8Array.of(Act.need, Act.hear, Act.purchase, Act.exposed),
      journey: Int32Array.of(1, -1, 70_000, -1),
      persona: Int8Array.of(0, 0, 3, 1),
      device: Int8Array.of(1, -1, 2, -1),
      channel: Int8Array.of(-1, -1, 11, -1),
      brand: Int8Array.of(-1, 2, 4, 0),
      value: Float64Array.of(-1, 0.25, 12.5, -1),
    });
  });

  test("are forgotten on request, and the log begins anew", () => {
    const recorder = createRecorder();
    write(1, 0, Act.need, 1, 0, 0, -1, -1, -1);
    recordDay(recorder, engine, 0);
    emptyRecorder(recorder);
    expect(eventLogOf(recorder).consumer).toEqual(new Int32Array(0));
    write(5, 0, Act.need, 1, 0, 0, -1, -1, -1);
    recordDay(recorder, engine, 0);
    expect([...eventLogOf(recorder).consumer]).toEqual([5]);
    expect(recorder.dayEnds).toEqual([1]);
  });

  test("keep what was written when they grow, on one day and over many", () => {
    const recorder = createRecorder();
    for (let day = 0; day < 5; ++day) {
      // More rows than the engine has room for at first, backwards.
      for (let consumer = 2999; consumer >= 0; --consumer)
        write(consumer, 0, Act.need, day, 0, 0, -1, -1, 3000 * day + consumer);
      recordDay(recorder, engine, day);
    }
    const log = eventLogOf(recorder);
    expect(log.length).toBe(15_000);
    expect(log.value.every((value, row) => value === row)).toBe(true);
    expect(log.consumer.every((consumer, row) => consumer === row % 3000)).toBe(true);
    expect(log.day.every((day, row) => day === Math.floor(row / 3000))).toBe(true);
  });

  test("what a watcher does not want is not written", () => {
    const own = createMarket(plainMarket({}, { logged: 10 }), keyFromSeed("watched"));
    own.engine.exports["wantedActivities"].value = (1 << Act.purchase) | (1 << Act.need);
    const recorder = createRecorder();
    for (const activity of [Act.need, Act.meet, Act.purchase, Act.cancel])
      own.engine.calls.writeEvent(0, 0, activity, 1, 0, 0, -1, -1, -1);
    recordDay(recorder, own.engine, 0);
    expect([...eventLogOf(recorder).activity]).toEqual([Act.need, Act.purchase]);
  });
});
