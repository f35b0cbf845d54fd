import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlace, umot } from "../cli/support/umot.ts";

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlace();
});
afterAll(() => place.remove());

test("umot claims --list names every row of the doctrine and tries none", async () => {
  const { code, stdout, stderr } = await umot(
    ["claims", "--list", "--format", "csv", "--lang", "it"],
    place.path,
  );
  const rows = stdout.split("\r\n").slice(1);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  for (let row = 1; row <= 24; ++row) expect(rows.some((line) => line.startsWith(`D${row}-`))).toBe(true);
  expect(stdout.split("\r\n").slice(0, 3)).toMatchInlineSnapshot(`
    [
      "id,statement,expected,levers",
      "D1-reading,"Ciò che chi ha comprato racconta, letto da altri prima di comprare, ne porta di più alla marca migliore.",quota di acquisti di Nonna sale; quota di acquisti decisi dalla parola di altri sale,beliefs.reviewsRead: 0 → 7",
      "D1-told-truth,La marca che si vanta perde quando chi compra può leggere che cosa è capitato agli altri.,quota di acquisti di Moda scende; quota di acquisti decisi dalla parola di altri sale,beliefs.reviewsRead: 0 → 7",
    ]
  `);
  expect(existsSync(join(place.path, "output"))).toBe(false);
});

test("umot claims says what was meant by a claim that does not exist", async () => {
  const { code, stderr } = await umot(["claims", "D12", "D6-operater", "D25"], place.path);
  expect(code).toBe(2);
  expect(stderr).toMatchInlineSnapshot(`
    "umot: there is no claim “D6-operater”; did you mean D6-operator?
    there is no claim “D25”; did you mean D2?
      umot claims --list shows them all; D1 to D24 are rows of the doctrine.
    "
  `);
});

test("umot claims tries a claim, finds its boundary and writes report, charts and tables", async () => {
  const flags = [
    "--runs",
    "4",
    "--consumers",
    "400",
    "--no-store",
    "--document",
    "claims.md",
    "--format",
    "json",
  ];
  const { code, stdout, stderr } = await umot(["claims", "D10-reviews", ...flags], place.path);
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining("1 claim, at most") });
  const { rows, boundaries } = JSON.parse(stdout);
  expect(rows).toMatchObject([{ id: "D10-reviews", verdict: "supported", outcome: "supported" }]);
  expect(rows[0].low).toBeGreaterThan(0);
  const [{ points, edges }] = boundaries;
  expect(points[0]).toMatchObject({ value: 0, mean: 0 });
  expect(edges).toMatchObject([{ kind: "fades", holds: "above" }]);
  const read = (name: string) => readFileSync(join(place.path, name), "utf8");
  expect(read("claims.md").match(/^#.*$/gm)).toMatchInlineSnapshot(`
    [
      "# Claims",
      "## D10-reviews",
    ]
  `);
  for (const file of [
    "report.html",
    "report.json",
    "data/claims.csv",
    "data/boundaries.csv",
    "data/runs.csv",
    "charts/D10-reviews-effect.svg",
    "charts/D10-reviews-boundary.csv",
  ])
    expect(read(`output/doctrine-claims/${file}`), file).not.toBe("");
});

test("umot claims ends with 1 when a claim does not come out as expected", async () => {
  // Two runs with other luck: their interval is six standard errors wide on each side.
  const flags = ["--runs", "2", "--level", "0.9999", "--no-boundaries", "--no-out", "--consumers", "100"];
  const { code, stdout } = await umot(["claims", "D10-on-the-way", ...flags], place.path);
  expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining("Not supported") });
});
