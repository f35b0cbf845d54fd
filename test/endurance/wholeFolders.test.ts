import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bytesOf } from "../cli/support/bytesOf.ts";
import { createPlace, umot } from "../cli/support/umot.ts";

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlace();
});
afterAll(() => place.remove());

test("two runs of the same command write the same bytes, on any number of threads", async () => {
  const typed = ["run", "small.yaml", "--runs", "3", "--events", "20"];
  await umot([...typed, "--out", "one", "--workers", "1"], place.path);
  await umot([...typed, "--out", "two", "--workers", "2", "--no-store"], place.path);
  const [one, two] = [bytesOf(join(place.path, "one")), bytesOf(join(place.path, "two"))];
  expect(
    Object.keys(one)
      .filter((name) => !name.startsWith("charts/"))
      .toSorted(),
  ).toMatchInlineSnapshot(`
    [
      "data/marketing-mix/nonna.csv",
      "data/marketing-mix/nonna.parquet",
      "data/marketing-mix/verde.csv",
      "data/marketing-mix/verde.parquet",
      "data/series.csv",
      "data/series.parquet",
      "data/summary.csv",
      "datapackage.json",
      "dictionary.csv",
      "events.csv",
      "events.xes",
      "manifest.json",
      "report.html",
      "report.json",
    ]
  `);
  expect(two).toEqual(one);
});

test("two comparisons write the same bytes, on any number of threads", async () => {
  const plan = ["--runs", "2", "--with", "brands.nonna.quality=0.95"];
  await umot(["compare", "small.yaml", ...plan, "--out", "one", "--workers", "1"], place.path);
  await umot(["compare", "small.yaml", ...plan, "--out", "two", "--workers", "2", "--no-store"], place.path);
  expect(bytesOf(join(place.path, "two"))).toEqual(bytesOf(join(place.path, "one")));
});

test("umot start runs the flagship and ends by naming the report to open", async () => {
  const quick = ["--consumers", "200", "--days", "30", "--runs", "2", "--sweep-runs", "1"];
  const { code, stdout, stderr } = await umot(
    ["start", ...quick, "--out", "first", "--set", "expect=[]"],
    place.path,
  );
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringMatching(/\nOpen first\/report\.html in a browser\.\n$/),
  });
  expect(stdout).toMatchInlineSnapshot(`
    "A trattoria in Milan, first year
    2 runs of 30 days with 200 consumers, seed “umot”

    brand                share        stars            revenue        profit
                             %                             EUR           EUR
    Trattoria Nonna  23 (2–82)  4.31 ± 0.05    490 (139–1,732)  −1,667 ± 214
    Catena             54 ± 45  3.90 ± 0.04  1,068 (118–9,631)  −4,482 ± 940
    Osteria Brera    23 (7–54)  4.11 ± 0.07          560 ± 102   −2,519 ± 37

    brand               swayed
                             %
    Trattoria Nonna  18 (4–50)
    Catena            3 (0–94)
    Osteria Brera     3 (0–95)

    ± or (low–high) is the 90% interval of the mean (Student's t, within what is
    possible; 2 runs): the luck left in it, not the errors of the model.
    swayed: purchases that would have been something else without reviews and
    friends.

    Market: 6.6 sources before a purchase; no brand is met in 14% of moments; 24% of
    baskets are abandoned; 32% of purchases are online.

    Share of Trattoria Nonna, mean of 1 run at each point
    Quality ↓  Coverage →  0.1  0.3  0.5  0.7  0.9
                      0.5  10%  20%  29%  26%  31%
                      0.6  10%  20%  31%  29%  34%
                      0.7  10%  20%  31%  33%  35%
                      0.8  13%  23%  33%  33%  36%
                      0.9  13%  24%  33%  33%  36%
    "
  `);
  const html = readFileSync(join(place.path, "first", "report.html"), "utf8");
  expect(html).toMatch(/^<!doctype html>/);
  expect(readdirSync(join(place.path, "first")).sort()).toEqual([
    "charts",
    "data",
    "datapackage.json",
    "dictionary.csv",
    "manifest.json",
    "report.html",
    "report.json",
  ]);
});
