import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlace, umot } from "../cli/support/umot.ts";
import { umotHere } from "../cli/support/umotHere.ts";

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlace();
});
afterAll(() => place.remove());

const two = ["--vary", "brands.nonna.quality=0.3..0.9", "--vary", "brands.nonna.coverage.*=0..1"];
const small = ["--consumers", "100", "--days", "121"];
const ask = (...flags: string[]) =>
  umotHere(["sensitivity", "small.yaml", "--workers", "1", ...small, ...flags], place.path);

function bytesOf(folder: string): Record<string, string> {
  const root = join(place.path, folder);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(root.length + 1), readFileSync(file, "utf8")];
    }),
  );
}

test("umot sensitivity says what it will do, ranks settings, and says how much is luck", async () => {
  const words = ["sensitivity", "small.yaml", ...small, ...two, "--trajectories", "4", "--runs", "1"];
  const { code, stdout, stderr } = await umot([...words, "--workers", "1"], place.path);
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /^12 points, 1 run at each and 56 more to see how much is luck: 68 runs, about \d+ s on 1 thread\./,
  );
  expect(stdout).toContain("Morris, 4 walks, 1 run at each point");
  expect(stdout).toMatch(/^brands\.nonna\.coverage\.\* +\d[\d.]* ± [\d.]+ +\d/m);
  expect(stdout).toMatch(/Luck is [\d.]+% \([\d.]+% to [\d.]+%\) of the variance of one run/);
  expect(stdout.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  const files = bytesOf("output/small-sensitivity");
  expect(Object.keys(files).sort()).toEqual([
    ...["morrisPlane", "tornado"].flatMap((name) =>
      ["csv", "json", "png", "svg"].map((kind) => `charts/${name}.${kind}`),
    ),
    "data/effects.csv",
    "data/effects.json",
    "data/luck.csv",
    "data/points.csv",
    "datapackage.json",
    "dictionary.csv",
    "manifest.json",
    "report.html",
    "report.json",
  ]);
  expect(files["data/points.csv"].split("\r\n")[0]).toBe(
    "point,brands.nonna.coverage.*,brands.nonna.quality,run,metric,value",
  );
  expect(files["data/points.csv"].trimEnd().split("\r\n")).toHaveLength(1 + 12);
});

test("Sobol' indices, several metrics, Italian: the same bytes on any number of threads", async () => {
  const flags = [...two, "--method", "sobol", "--points", "4", "--runs", "1", "--lang", "it"];
  const metrics = ["--metric", "nonna.share", "--metric", "market.sales.end"];
  const typed = ["sensitivity", "small.yaml", ...small, ...flags, ...metrics];
  const one = await umot([...typed, "--workers", "1", "--out", "one"], place.path);
  const other = await umot([...typed, "--workers", "2", "--no-store", "--out", "two"], place.path);
  expect([one.code, other.code]).toEqual([0, 0]);
  expect(one.stdout).toMatchInlineSnapshot(`
    "A trattoria in Milan and its neighbour: nonna.share.total
    Indici di Sobol’, 4 righe, 1 simulazione in ogni punto

    impostazione             effetto medio             da sola            con altre
                                     punti
    brands.nonna.coverage.*        58 ± 20  29% (da 0% a 100%)  42% (da 27% a 100%)
    brands.nonna.quality           13 ± 15    0% (da 0% a 20%)   3% (da 0,4% a 14%)

    da sola, con altre: parte della varianza sugli intervalli. effetto medio:
    dall'estremo basso a quello alto, in media su tutte le altre. Parentesi:
    intervalli al 90% sui punti.
    Il caso è l’11% (da 2,5% a 37%) della varianza di una simulazione in un punto a
    sorte, e al massimo il 4,2% della varianza fra i punti.

    A trattoria in Milan and its neighbour: market.sales.end
    Indici di Sobol’, 4 righe, 1 simulazione in ogni punto

    impostazione             effetto medio             da sola           con altre
    brands.nonna.coverage.*          5 ± 5  82% (da 0% a 100%)  82% (da 0% a 100%)
    brands.nonna.quality            −1 ± 2   22% (da 0% a 35%)  4,6% (da 0% a 11%)

    da sola, con altre: parte della varianza sugli intervalli. effetto medio:
    dall'estremo basso a quello alto, in media su tutte le altre. Parentesi:
    intervalli al 90% sui punti.
    Il caso è il 64% (da 21% a 93%) della varianza di una simulazione in un punto a
    sorte, e al massimo il 55% della varianza fra i punti. È molto: più --runs in
    ogni punto direbbero più di altri punti.
    "
  `);
  expect(bytesOf("two")).toEqual(bytesOf("one"));
  expect(Object.keys(bytesOf("one"))).toContain("charts/varianceShares-nonna-share-total.svg");
});

test("--format json and csv are for programs", async () => {
  const flags = [...two, "--trajectories", "2", "--runs", "1", "--no-out", "--quiet"];
  const json = await ask(...flags, "--format", "json");
  const csv = await ask(...flags, "--format", "csv");
  expect(JSON.parse(json.stdout)).toMatchObject({ method: "morris", repeats: 2, findings: [{ missing: 0 }] });
  expect(json.stderr).toBe("");
  expect(csv.stdout).toMatch(/^metric,setting,from,to,net,low,high,/);
});

test.each(["lhs", "sobol"])("umot sweep --design %s runs as many points as asked for", async (design) => {
  const flags = ["--design", design, "--points", "6", "--runs", "1", "--out", `sweep-${design}`];
  const sweep = ["sweep", "small.yaml", ...small, ...two, ...flags];
  const { code, stdout } = await umot([...sweep, "--workers", "1", "--format", "csv"], place.path);
  expect(code).toBe(0);
  const lines = stdout.split("\r\n").filter((line) => line.includes(",nonna,share,total,"));
  const qualities = lines.map((line) => Math.floor(((Number(line.split(",")[0]) - 0.3) / 0.6) * 6));
  expect(lines).toHaveLength(6);
  if (design === "lhs") expect(qualities.sort()).toEqual([0, 1, 2, 3, 4, 5]);
  expect(bytesOf(`sweep-${design}`)["manifest.json"]).toContain(`--design ${design} --points 6`);
});

const mistakes: readonly [words: readonly string[], says: string][] = [
  [["sensitivity", "small.yaml"], "--vary must say what to vary"],
  [["sensitivity", "small.yaml", "--vary", "brands.nonna.qality=0..1"], "brands.nonna has no “qality”"],
  [
    ["sensitivity", "small.yaml", "--vary", "brands.nonna.quality=0.5..0.5"],
    "from a lower to a higher number",
  ],
  [
    ["sensitivity", "small.yaml", "--vary", "brands.nonna.quality=0..2"],
    "brands.nonna.quality must be a number",
  ],
  [["sensitivity", "small.yaml", "--vary", "title=0..2"], "a setting that is a number"],
  [["sensitivity", "small.yaml", "--vary", "brands.nonna.quality=1,2"], "a range lo..hi"],
  [
    ["sensitivity", "small.yaml", ...two, "--trajectories", "0"],
    "--trajectories must be a whole number from 2",
  ],
  [
    ["sensitivity", "small.yaml", ...two, "--method", "sobol", "--points", "0"],
    "--points must be a whole number from 2",
  ],
  [["sensitivity", "small.yaml", ...two, "--method", "fast"], "--method must be one of morris, sobol"],
  [["sensitivity", "small.yaml", ...two, "--points", "64"], "--points goes with --method sobol"],
  [
    ["sensitivity", "small.yaml", ...two, "--metric", "nonna.shaer.total"],
    "--metric must name a metric of nonna",
  ],
  [["sweep", "small.yaml", ...two, "--design", "lhs"], "--design lhs needs --points"],
  [
    ["sweep", "small.yaml", ...two, "--design", "lhs", "--points", "0"],
    "--points must be a whole number from 1",
  ],
  [["sweep", "small.yaml", ...two, "--design", "grid"], "--design must be one of factorial, lhs, sobol"],
  [["sweep", "small.yaml", ...two, "--points", "9"], "--points goes with --design lhs or sobol"],
];

test.each(mistakes)("umot %j is answered before anything runs, and code 2", async (words) => {
  const { code, stdout, stderr } = await umotHere(words, place.path);
  expect(stderr).toMatchSnapshot();
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).not.toMatch(/^\d+ points, /m);
});
