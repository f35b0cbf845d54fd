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
  expect(Object.keys(one)).toContain("events.csv");
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
  expect(stdout).toContain("Share of Trattoria Nonna");
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
