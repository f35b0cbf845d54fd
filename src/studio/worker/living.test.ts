import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { EventRows } from "../../model/engine/engine.ts";
import { ACTIVITIES } from "../../model/result.ts";
import { simulate } from "../../model/simulate.ts";
import { keyFromSeed, replicationKey } from "../../numeric/luck/random.ts";
import { toParameters } from "../../scenario/compile/toParameters.ts";
import { readScenario } from "../../scenario/read/readScenario.ts";
import { live, newStanding, sleep, STRIDE } from "../time/standing.ts";
import { Lived } from "../time/lived.ts";
import { Recording } from "../time/recording.ts";
import type { Days } from "./contract.ts";
import { Living } from "./living.ts";
import { SEEN_ACTIVITIES } from "./seen.ts";

const [DAYS, DOTS] = [40, 120];
const { scenario } = readScenario(
  (path) => readFileSync(path, "utf8"),
  "scenarios/restaurant/trattoria.yaml",
  [
    { path: "market.consumers", value: 240 },
    { path: "market.days", value: DAYS },
  ],
);
if (scenario === undefined) throw new Error("the scenario makes no sense");
const parameters = toParameters(scenario, { logged: DOTS });
const key = replicationKey(keyFromSeed(scenario.seed), 0);
const channels = parameters.channels.length;
const brands = parameters.brands.length;

/** The days as a worker tells them, in two parts, and the log of the same run. */
function lived() {
  const living = new Living(parameters, 0.55);
  const told: Days[] = [];
  const nothing = new Float64Array(0);
  const books = { bought: nothing, stars: nothing, reviews: nothing, posted: nothing, postedBad: nothing };
  const more = { told: nothing, toldBad: nothing, profit: nothing };
  const take = (rows: EventRows, day: number) => {
    if (day < 0) return;
    living.take(rows);
    if (day !== 12 && day !== DAYS - 1) return;
    const from = day === 12 ? 0 : 13;
    const { lived, counted } = living.told();
    told.push({ lived, booked: { from, days: day + 1 - from, ...counted, ...books, ...more } });
  };
  const watched = simulate(parameters, key, { watcher: { activities: SEEN_ACTIVITIES, take } });
  return { told, watched, logged: simulate(parameters, key) };
}

test("a day lived again from what is drawn ends where the next one begins, and its numbers are those of the log", () => {
  const {
    told,
    logged: { events: log },
  } = lived();
  const cast = { consumers: new Int32Array(DOTS), persona: new Int8Array(DOTS), each: 2 };
  const recording = new Recording(cast, DAYS, brands);
  const days = new Lived(DOTS);
  for (const { lived: some, booked } of told) {
    days.add(some);
    recording.add(booked);
  }
  expect([days.recorded, recording.recorded]).toEqual([DAYS, DAYS]);
  expect(told.flatMap(({ lived: { mornings } }) => mornings)).toHaveLength(DAYS / STRIDE);

  for (let morning = STRIDE; morning < DAYS; morning += STRIDE) {
    const [replayed, kept] = [newStanding(DOTS), newStanding(DOTS)];
    days.morningOf(morning - 1, replayed);
    const found = days.eventsOf(morning - 1);
    for (let row = found?.from ?? 0; row < (found?.to ?? 0); ++row)
      if (found !== undefined) live(replayed, found.events, row);
    sleep(replayed);
    days.morningOf(morning, kept);
    expect(replayed).toEqual(kept);
    expect(recording.atHome(morning)).toBe(kept.stage.filter((one) => one === 0).length);
  }

  const count = (name: (typeof ACTIVITIES)[number]) =>
    log.activity.filter((one) => one === ACTIVITIES.indexOf(name)).length;
  const visits = recording.visitsUpTo(DAYS - 1, DAYS);
  expect(visits).toHaveLength(4 * channels);
  expect(visits.reduce((sum, one) => sum + one, 0)).toBe(count("visit"));
  expect([...recording.arrivalsUpTo(DAYS - 1, DAYS)]).toEqual(
    (["know", "go", "do", "buy", "purchase", "tell"] as const).map(count),
  );
  const times = told[0].lived.events.time;
  const [firstDay] = told[0].lived.dayEnds;
  expect([...times.subarray(0, firstDay)]).toEqual([...times.subarray(0, firstDay)].sort((a, b) => a - b));
});

test("who watches changes nothing of a run but that it has no log, and sees of it what was wanted", () => {
  const { watched, logged, told } = lived();
  expect({ ...watched, events: undefined }).toEqual({ ...logged, events: undefined });
  expect(watched.events.length).toBe(0);
  const isWanted = (activity: number) => ((SEEN_ACTIVITIES >>> activity) & 1) === 1;
  expect(told.reduce((sum, { lived: { events } }) => sum + events.dot.length, 0)).toBe(
    logged.events.activity.filter(isWanted).length,
  );
});
