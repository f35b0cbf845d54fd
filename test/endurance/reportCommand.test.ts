import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlace, umot } from "../cli/support/umot.ts";

let place: ReturnType<typeof createPlace>;
beforeAll(async () => {
  place = createPlace();
  const flags = ["--consumers", "100", "--days", "121", "--runs", "2", "--out", "run", "--set", "expect=[]"];
  const { code, stderr } = await umot(["run", "small.yaml", ...flags], place.path);
  expect({ code, stderr }).toMatchObject({ code: 0 });
}, 600_000);
afterAll(() => place.remove());

const report = (...words: string[]) => umot(["report", ...words], place.path);

/** Names and content of all files of a folder. */
function bytesOf(folder: string): Record<string, string> {
  const root = join(place.path, folder);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const named = files.map(({ parentPath, name }) => {
    const file = join(parentPath, name);
    return [file.slice(root.length + 1), readFileSync(file, "base64")] as const;
  });
  return Object.fromEntries(named.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

test("umot report adds formats to a finished folder and leaves the rest as it was", async () => {
  cpSync(join(place.path, "run"), join(place.path, "copy"), { recursive: true });
  const before = bytesOf("copy");
  const { code, stdout, stderr } = await report("copy", "--to", "html,json,xlsx", "--to", "parquet,csv");
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: "\nWritten to copy\n" });
  expect(stdout).toMatchInlineSnapshot(`
    "copy/report.html
    copy/report.json
    copy/report.xlsx
    copy/charts/*.parquet
    copy/tables/*.parquet
    copy/charts/*.csv
    copy/tables/*.csv
    "
  `);
  const { "manifest.json": manifest, ...after } = bytesOf("copy");
  // What describes the tables describes those that were added too.
  const {
    "manifest.json": oldManifest,
    "datapackage.json": oldPackage,
    "dictionary.csv": _,
    ...kept
  } = before;
  expect(Object.entries(kept).filter(([name, bytes]) => after[name] !== bytes)).toEqual([]);
  const [described, describedNow] = [oldPackage, after["datapackage.json"]].map(pathsIn);
  expect(describedNow).toEqual(expect.arrayContaining([...described, "tables/summary.parquet"]));
  expect(Object.keys(after)).toEqual(
    expect.arrayContaining(["report.xlsx", "charts/swayed.parquet", "tables/summary.parquet"]),
  );
  const [one, other] = [oldManifest, manifest].map((text) =>
    JSON.parse(Buffer.from(text, "base64").toString()),
  );
  expect(other.files.map(({ name }: { name: string }) => name)).toEqual(Object.keys(after));
  const reports = ["umot report copy --to html,json,xlsx --to parquet,csv"];
  expect({ ...other, files: [] }).toEqual({ ...one, files: [], reports });
});

/** The files that a data package describes. */
const pathsIn = (base64: string): string[] =>
  JSON.parse(Buffer.from(base64, "base64").toString()).resources.map(({ path }: { path: string }) => path);

test("umot report writes the same bytes again, in a folder of its own too", async () => {
  const formats = ["--to", "pdf,pptx,xlsx,png", "--lang", "it", "--quiet"];
  const [one, other] = [
    await report("run", ...formats, "--out", "a"),
    await report("run", ...formats, "--out", "b"),
  ];
  expect([one.code, other.code, one.stderr]).toEqual([0, 0, ""]);
  expect(bytesOf("b")).toEqual(bytesOf("a"));
  const again = await report("a", "--to", "svg", "--theme", "dark", "--out", "dark");
  expect(again.code).toBe(0);
  expect(Object.keys(bytesOf("dark")).toSorted()).toMatchInlineSnapshot(`
    [
      "charts/cascadeTree-dark.svg",
      "charts/cohortRetention-dark.svg",
      "charts/daypartMap-dark.svg",
      "charts/journeyMap-dark.svg",
      "charts/momentFunnel-dark.svg",
      "charts/moneyWaterfall-dark.svg",
      "charts/npsOverTime-dark.svg",
      "charts/pathFlow-dark.svg",
      "charts/personaJourney-dark.svg",
      "charts/retention-dark.svg",
      "charts/salesOverTime-dark.svg",
      "charts/shareOverTime-dark.svg",
      "charts/starHistogram-dark.svg",
      "charts/starsOverTime-dark.svg",
      "charts/swayed-dark.svg",
      "charts/wordOfMouthLoop-dark.svg",
      "manifest.json",
      "report.json",
    ]
  `);
});

test("umot run --to writes a format at once, with the bytes of umot report", async () => {
  const flags = ["--consumers", "100", "--days", "121", "--runs", "2", "--out", "at-once"];
  const { code } = await umot(
    ["run", "small.yaml", ...flags, "--to", "xlsx", "--set", "expect=[]"],
    place.path,
  );
  expect(code).toBe(0);
  expect((await report("at-once", "--to", "xlsx", "--out", "later")).code).toBe(0);
  expect(bytesOf("at-once")["report.xlsx"]).toBe(bytesOf("later")["report.xlsx"]);
});

const SMALL = ["--consumers", "100", "--days", "121", "--runs", "2", "--to", "xlsx"];
const others: readonly [command: string, words: readonly string[]][] = [
  ["attribution", ["attribution", "small.yaml", ...SMALL, "--no-moments"]],
  [
    "claims",
    ["claims", "D10-on-the-way", ...SMALL.filter((word) => !/^(--days|121)$/.test(word)), "--no-boundaries"],
  ],
];

test.each(others)(
  "umot %s --to writes a format at once, and umot report gives its bytes again",
  async (name, words) => {
    const { code, stderr } = await umot([...words, "--out", name], place.path);
    // Two runs need not show a claim; what is written is what counts here.
    expect({ code, stderr }).toMatchObject({
      code: expect.toBeOneOf([0, 1]),
      stderr: expect.stringContaining("Written to"),
    });
    expect((await report(name, "--to", "html,svg,xlsx", "--out", `${name}-again`)).code).toBe(0);
    const [before, after] = [bytesOf(name), bytesOf(`${name}-again`)];
    const rendered = Object.keys(after).filter((file) => file !== "manifest.json");
    expect(rendered).toEqual(expect.arrayContaining(["report.html", "report.json", "report.xlsx"]));
    expect(rendered.some((file) => /^charts\/.*\.svg$/.test(file))).toBe(true);
    for (const file of rendered.filter((one) => !one.startsWith("tables/")))
      expect(after[file], file).toBe(before[file]);
    const refused = await umot([...words, "--no-out"], place.path);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("--to asks for files") });
  },
);
