import { describe, expect, test } from "vitest";
import { ACTIVITIES } from "../../src/model/result.ts";
import { runPlain } from "../support/market.ts";

/** Owners tell friends, and friends pass it on; no other words are in this market. */
const chatty = {
  market: { consumers: 400, days: 60 },
  network: { kind: "complete", friends: 8 },
  wordOfMouth: { tellRate: 0.5, passOn: 0.9, mostHops: 3 },
} as const;

describe("the log of who told whom", () => {
  const logged = runPlain(chatty, "tales", { logged: 400 });
  const { tales, events } = logged;
  const rows = Array.from(tales.day.keys());

  test("names every word that somebody hears, in the order in which it is heard", () => {
    const hears = Array.from(events.activity.keys()).filter(
      (row) => ACTIVITIES[events.activity[row]] === "hear",
    );
    const heard = hears.map((row) => [
      events.day[row],
      events.consumer[row],
      events.brand[row],
      events.value[row],
    ]);
    expect(heard.length).toBeGreaterThan(500);
    expect(
      rows.map((row) => [tales.day[row], tales.listener[row], tales.brand[row], tales.said[row]]),
    ).toEqual(heard);
  });

  test("has tellers who used the brand themselves, or heard of it on the day they passed it on", () => {
    const key = (...parts: number[]) => parts.join();
    const used = new Set(
      Array.from(events.activity.keys())
        .filter((row) => ACTIVITIES[events.activity[row]] === "experience")
        .map((row) => key(events.consumer[row], events.brand[row])),
    );
    const heard = new Set(rows.map((row) => key(tales.day[row], tales.listener[row], tales.hops[row])));
    const passed = rows.filter((row) => tales.hops[row] > 0);
    expect(passed.length).toBeGreaterThan(100);
    expect(
      rows.filter((row) =>
        tales.hops[row] === 0
          ? !used.has(key(tales.teller[row], tales.brand[row]))
          : !heard.has(key(tales.day[row] - 1, tales.teller[row], tales.hops[row] - 1)),
      ),
    ).toEqual([]);
    expect(rows.filter((row) => tales.teller[row] === tales.listener[row])).toEqual([]);
  });

  test("is empty where nobody is logged, and changes nothing that happens", () => {
    const { tales: none, series, ...rest } = runPlain(chatty, "tales");
    expect(none.length).toBe(0);
    expect({ series, census: rest.census, market: rest.market }).toEqual({
      series: logged.series,
      census: logged.census,
      market: logged.market,
    });
  });
});
