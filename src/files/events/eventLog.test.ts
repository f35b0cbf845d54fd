import { expect, test } from "vitest";
import { fullScenario } from "../../../test/support/fullMarket.ts";
import { type HandMadeEvent, handMadeRun } from "../../../test/cli/support/handMadeRun.ts";
import { DAYPARTS } from "../../model/parameters.ts";
import { simulate } from "../../model/simulate.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { eventTableOf } from "./eventLog.ts";
import { eventsOf } from "./loggedEvents.ts";
import { tableText } from "../formats/csv.ts";

const [commute, evening] = [DAYPARTS.indexOf("commute"), DAYPARTS.indexOf("evening")];

const scenario = fullScenario({ "market.start": "2018-03-05" });

const linesOf = (...events: HandMadeEvent[]) =>
  tableText(eventTableOf(handMadeRun({ events }), scenario)).split("\r\n");
const timesOf = (...events: HandMadeEvent[]) =>
  linesOf(...events)
    .slice(1)
    .map((line) => line.split(",")[2]);

test("eventTableOf(…) writes what process-mining tools read", () => {
  const [head, line] = linesOf({
    day: 1,
    daypart: commute,
    activity: "meet",
    device: 0,
    channel: 0,
    brand: 0,
    value: 0.5,
  });
  expect(head).toBe(
    "case,activity,timestamp,persona,device,daypart,channel,brand,brandLabel,satisfaction,stars,price,said,told,hours,journey,teller",
  );
  expect(line).toMatchInlineSnapshot(
    `"consumer0-journey0,meet,2018-03-06T07:15:59,commuter,mobile,commute,search,nonna,,,,,0.5,,,0,"`,
  );
});

test.each([
  ["experience", "0.8,,,,,"],
  ["post", ",0.8,,,,"],
  ["purchase", ",,0.8,,,"],
  ["read", ",,,0.8,,"],
  ["tell", ",,,,0.8,"],
  ["answered", ",,,,,0.8"],
] as const)("eventTableOf(…) has a column for what the number of %s is", (activity, cells) => {
  const [, line] = linesOf({ day: 0, activity, brand: 0, value: 0.8 });
  expect(line.split(",").slice(9, 15).join()).toBe(cells);
});

test("eventTableOf(…) leaves empty what does not apply", () => {
  const [, line] = linesOf({ day: 0, daypart: evening, activity: "failure", device: 1, brand: 0, value: -1 });
  expect(line).toMatchInlineSnapshot(
    `"consumer0-journey0,failure,2018-03-05T09:14:11,commuter,,,,nonna,,,,,,,,0,"`,
  );
});

test("eventTableOf(…) says who told what was heard, each word once", () => {
  const run = simulate(
    toParameters(fullScenario({ "market.consumers": 300, "market.days": 60 }), { logged: 300 }),
    keyFromSeed("tellers"),
  );
  const heard = eventsOf(run, "2018-03-05").filter(({ activity }) => activity === "hear");
  expect(heard.length).toBeGreaterThan(50);
  expect(
    heard.filter(({ teller, case: listener }) => teller === undefined || listener.split("-")[0] === teller),
  ).toEqual([]);
  // Everybody is logged: whom one tells hears it on the day after. What is passed on is heard besides.
  const unheard = new Map<string, number>();
  const count = (timestamp: string, teller: string, brand: string | undefined, by: number) => {
    const key = `${timestamp.slice(0, 10)} ${teller} ${brand}`;
    unheard.set(key, (unheard.get(key) ?? 0) + by);
  };
  for (const { activity, timestamp, case: teller, brand, told = 0 } of eventsOf(run, "2018-03-06"))
    if (activity === "tell") count(timestamp, teller.split("-")[0], brand, told);
  for (const { timestamp, teller = "", brand } of heard) count(timestamp, teller, brand, -1);
  // The words of the last day are heard after the run.
  const left = [...unheard].filter(([key, words]) => words > 0 && key.slice(0, 10) < "2018-05-04");
  expect(left).toEqual([]);
});

test("eventTableOf(…) puts a need just before the moment in which it is acted on", () => {
  const [need, know] = timesOf({ day: 0, activity: "need" }, { day: 0, daypart: evening, activity: "know" });
  expect([need, know]).toMatchInlineSnapshot(`
    [
      "2018-03-05T19:23:19",
      "2018-03-05T19:24:19",
    ]
  `);
});

test("eventTableOf(…) keeps the order of the log where the parts of a day are not in the clock's", () => {
  const times = timesOf(
    { day: 0, daypart: evening, activity: "know" },
    { day: 0, daypart: commute, activity: "buy" },
    { day: 0, daypart: commute, activity: "purchase" },
    { day: 1, daypart: commute, activity: "know" },
  );
  expect(times).toEqual([...times].sort());
  expect(new Set(times).size).toBe(4);
});

test("eventTableOf(…) never leaves the day, however much happens in it", () => {
  const busy = Array.from(
    { length: 2000 },
    (): HandMadeEvent => ({ day: 0, daypart: evening, activity: "meet" }),
  );
  const times = timesOf(...busy);
  expect(times.every((time) => time.startsWith("2018-03-05T"))).toBe(true);
  expect(times).toEqual([...times].sort());
});

test("eventTableOf(…) uses the second commute when the first is over", () => {
  const times = timesOf(
    { day: 0, daypart: 2, activity: "know" },
    { day: 0, daypart: commute, activity: "go" },
  );
  expect(times).toMatchInlineSnapshot(`
    [
      "2018-03-05T09:47:45",
      "2018-03-05T17:39:55",
    ]
  `);
});
