import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bytesOf } from "./support/bytesOf.ts";
import { createPlace, umot } from "./support/umot.ts";
import { umotHere } from "./support/umotHere.ts";

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlace();
});
afterAll(() => place.remove());

/** Everything here asks about the same few runs: one store keeps them. */
const run = (...flags: string[]) =>
  umotHere(["run", "small.yaml", "--runs", "3", "--workers", "1", "--store", "runs", ...flags], place.path);

test("umot run writes its folder, prints the summary and says where to look on stderr", async () => {
  const { code, stdout, stderr } = await umot(["run", "small.yaml", "--runs", "3"], place.path);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringContaining("Written to output/small-run\n"),
  });
  expect(stdout).toContain("3 runs of 140 days with 300 consumers, seed “umot”");
  expect(stdout).toMatch(/^nonna +\d[\d.]* ± \d/m);
  expect(stdout).toContain("✓ nonna.stars.end between 1 and 5");
  expect(stdout.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  expect(readdirSync(join(place.path, "output")).sort()).toEqual([".runs", "small-run"]);
  expect(Object.keys(bytesOf(join(place.path, "output/small-run")))).toEqual(
    expect.arrayContaining(["manifest.json", "data/series.csv"]),
  );
});

test("a different seed gives different numbers", async () => {
  const one = await run("--no-out", "--format", "csv", "--seed", "a");
  const two = await run("--no-out", "--format", "csv", "--seed", "b");
  expect(one.stdout).not.toBe(two.stdout);
});

test("--format json is one JSON value with intervals, and stderr stays quiet with --quiet", async () => {
  const { stdout, stderr } = await run("--no-out", "--format", "json", "--quiet");
  const { runs, rows, expectations } = JSON.parse(stdout);
  expect({ runs, stderr }).toEqual({ runs: 3, stderr: "" });
  const share = rows.find(
    (row: { brand: string; metric: string }) => row.brand === "nonna" && row.metric === "share",
  );
  expect(share.low).toBeLessThan(share.mean);
  expect(share.mean).toBeLessThan(share.high);
  expect(expectations[0]).toMatchObject({ isMet: true });
});

test("--format csv and md are tables", async () => {
  const csv = await run("--no-out", "--format", "csv");
  const md = await run("--no-out", "--format", "md");
  expect(csv.stdout).toMatch(
    /^brand,brandLabel,metric,period,mean,low,high,method,runs\r\nnonna,nonna,share,total,0\.\d+,/,
  );
  expect(md.stdout).toMatch(/^\| brand \| share \(%\) \| stars \|/);
});

test("--lang it speaks Italian, with the comma", async () => {
  const { stdout } = await run("--no-out", "--lang", "it");
  expect(stdout).toContain("3 simulazioni di 140 giorni");
  expect(stdout).toMatch(/\d,\d+ ± 0,\d/);
});

test("LANG decides the language when --lang does not", async () => {
  const { stdout } = await umotHere(
    ["run", "small.yaml", "--runs", "1", "--no-out"],
    place.path,
    "it_IT.UTF-8",
  );
  expect(stdout).toContain("1 simulazione");
});

test("a missed expectation is code 1, and the numbers are shown all the same", async () => {
  const { code, stdout } = await run("--no-out", "--set", 'expect=["nonna.share.total > 0.99"]');
  expect(code).toBe(1);
  expect(stdout).toContain("✗ nonna.share.total > 0.99");
});

test("one run says that it has no interval", async () => {
  const { stdout } = await umotHere(["run", "small.yaml", "--runs", "1", "--no-out"], place.path);
  expect(stdout).toContain("it cannot show how much of this is luck");
  expect(stdout).not.toContain("±");
});

test("no colour codes are written off a terminal", async () => {
  const { stdout, stderr } = await umot(["run", "small.yaml", "--runs", "1", "--no-out"], place.path);
  // oxlint-disable-next-line no-control-regex -- the control character is what is looked for
  expect(stdout + stderr).not.toMatch(/\u001b/);
});
