import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlace, umot } from "../cli/support/umot.ts";

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlace();
});
afterAll(() => place.remove());

const MARKET = ["--consumers", "100", "--days", "121", "--set", "expect=[]"];
const SEARCH = ["--points", "4", "--screening", "2", "--runs", "3", "--frontier", "1"];
const LEVER = ["--lever", "brands.nonna.advertising.daily=0..40", "--budget", "1000000"];
const optimise = (...words: string[]) =>
  umot(["optimise", "small.yaml", ...MARKET, ...SEARCH, ...LEVER, ...words], place.path);
const read = (file: string) => readFileSync(join(place.path, file), "utf8");

test("umot optimise writes a folder whose report, data, charts and manifest say the same", async () => {
  // So much advertising that nearly all of it is wasted.
  const today = ["--set", "brands.nonna.advertising.daily=40"];
  const { code, stdout, stderr } = await optimise(
    ...today,
    "--out",
    "plan",
    "--to",
    "xlsx",
    "--format",
    "json",
  );
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining("Written to plan") });
  const { verdict, recommended, proof, words } = JSON.parse(stdout);
  expect(verdict).toBe("better");
  expect(recommended[0]).toBeLessThan(40);
  expect(proof.profit.low).toBeGreaterThan(0);

  const [columns, plan] = read("plan/data/plan.csv").split("\r\n");
  expect(columns).toBe("path,today,best,recommended,moneyToday,moneyBest");
  expect(plan.split(",").slice(0, 5)).toEqual([
    "brands.nonna.advertising.daily",
    "40",
    `${recommended[0]}`,
    `${recommended[0]}`,
    `${40 * 121}`,
  ]);
  const proven = read("plan/data/proof.csv").split("\r\n");
  const [names, profit] = [proven[0], proven.find((line) => line.startsWith("profit,")) ?? ""];
  expect(profit.split(",")[names.split(",").indexOf("difference")]).toBe(
    `${Number(proof.profit.difference.toPrecision(12))}`,
  );
  const trials = read("plan/data/trials.csv").trimEnd().split("\r\n").slice(1);
  expect(trials).toHaveLength(2 * (1 + 4));
  expect(read("plan/data/frontier.csv").split("\r\n")).toMatchInlineSnapshot(`
    [
      "group,spend,goal,difference,low,high,brands.nonna.advertising.daily",
      "today,4856,-2416,0,0,0,40",
      "all,647.19421,1712.80579,4128.80579,3911.36044214,4346.25113786,5.23301",
      "",
    ]
  `);

  const report = JSON.parse(read("plan/report.json"));
  expect(report).toMatchObject({ kind: "optimise", provenance: { seed: "umot" } });
  expect(report.texts.en.answer.heading).toBe("Recommended plan");
  for (const line of words) expect(JSON.stringify(report.texts.en)).toContain(line);
  expect(read("plan/report.html")).toContain("Recommended: fresh runs show this plan to be better");
  for (const { name } of report.figures) {
    expect(read(`plan/charts/${name}.svg`)).toMatch(/^<svg/);
    expect(read(`plan/charts/${name}.png`).slice(1, 4)).toBe("PNG");
    expect(read(`plan/charts/${name}.csv`)).not.toBe("");
  }
  expect(report.figures.map(({ name }: { name: string }) => name)).toEqual([
    "budgetPlan",
    "efficientFrontier",
  ]);

  const manifest = JSON.parse(read("plan/manifest.json"));
  expect(manifest.runs).toBe(manifest.asked);
  const written = readdirSync(join(place.path, "plan"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(place.path, "plan").length + 1));
  expect(
    manifest.files
      .map(({ name }: { name: string }) => name)
      .concat("manifest.json")
      .toSorted(),
  ).toEqual(written.toSorted());
  expect(written.filter((name) => !name.includes("/")).toSorted()).toMatchInlineSnapshot(`
    [
      "datapackage.json",
      "dictionary.csv",
      "manifest.json",
      "report.html",
      "report.json",
      "report.xlsx",
    ]
  `);

  // What the manifest says to type gives the same bytes.
  const again = manifest.command
    .split(" ")
    .slice(1)
    .map((word: string) => word.replaceAll("'", ""));
  expect((await umot([...again, "--out", "again", "--quiet", "--no-store"], place.path)).code).toBe(0);
  for (const file of written) expect(read(`again/${file}`), file).toBe(read(`plan/${file}`));
});

test("umot optimise says in Italian that today's plan is kept where it wastes nothing", async () => {
  const { code, stdout } = await optimise(
    "--set",
    "brands.nonna.advertising.daily=0",
    // Whatever is spent is wasted.
    "--set",
    "advertising.greatestExposure=0",
    "--no-out",
    "--lang",
    "it",
  );
  expect({ code, stdout }).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("Tenere il piano di oggi: "),
  });
  expect(existsSync(join(place.path, "output", "small-optimise"))).toBe(false);
});
