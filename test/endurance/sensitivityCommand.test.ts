import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlace, umot, withoutTime } from "../cli/support/umot.ts";
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
  expect(withoutTime(stderr)).toMatchInlineSnapshot(`
    "12 points, 1 run at each and 56 more to see how much is luck: 68 runs, about … on 1 thread.

    Written to output/small-sensitivity
    Open output/small-sensitivity/report.html in a browser.
    "
  `);
  expect(stdout).toMatchInlineSnapshot(`
    "A trattoria in Milan and its neighbour: nonna.share.total
    Morris, 4 walks, 1 run at each point

    setting                  mean change       μ*       σ
                                  points   points  points
    brands.nonna.coverage.*      58 ± 33  58 ± 33    28.1
    brands.nonna.quality         12 ± 16  12 ± 16    13.8

    mean change: what going from the lower to the upper end does, on average over
    all other settings. μ*: mean size of that effect; σ: how much it differs from
    place to place. ± and brackets: 90% intervals over walks.
    Luck is 8% (2.1% to 26%) of the variance of one run at a random point, and at
    most 3.4% of the variance between points. A setting without any effect could
    show a μ* of up to 8.5 points by luck alone.
    "
  `);
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
  const pictures = Object.keys(bytesOf("one")).filter((name) => name.endsWith(".svg"));
  expect(pictures.toSorted()).toMatchInlineSnapshot(`
    [
      "charts/tornado-market-sales-end.svg",
      "charts/tornado-nonna-share-total.svg",
      "charts/varianceShares-market-sales-end.svg",
      "charts/varianceShares-nonna-share-total.svg",
    ]
  `);
});

test("--format json and csv are for programs", async () => {
  const flags = [...two, "--trajectories", "2", "--runs", "1", "--no-out", "--quiet"];
  const json = await ask(...flags, "--format", "json");
  const csv = await ask(...flags, "--format", "csv");
  expect(JSON.parse(json.stdout)).toMatchObject({ method: "morris", repeats: 2, findings: [{ missing: 0 }] });
  expect(json.stderr).toBe("");
  expect(csv.stdout.replaceAll("\r", "")).toMatchInlineSnapshot(`
    "metric,setting,from,to,net,low,high,rises,falls,size,sizeLow,sizeHigh,deviation,first,firstLow,firstHigh,total,totalLow,totalHigh
    nonna.share.total,brands.nonna.coverage.*,0,1,0.451649419881,-0.223045742129,1.12634458189,0.451649419881,0,0.451649419881,-0.223045742129,1.12634458189,0.151124580428,,,,,,
    nonna.share.total,brands.nonna.quality,0.3,0.9,0.149799634421,-0.795998034301,1.09559730314,0.149799634421,0,0.149799634421,-0.795998034301,1.09559730314,0.211848674636,,,,,,
    "
  `);
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
  expect(JSON.parse(bytesOf(`sweep-${design}`)["manifest.json"]).command).toBe(
    `umot sweep small.yaml --vary brands.nonna.quality=0.3..0.9 --vary 'brands.nonna.coverage.*=0..1' --design ${design} --points 6 --runs 1 --consumers 100 --days 121`,
  );
});

const mistakes: readonly (readonly string[])[] = [
  ["sensitivity", "small.yaml"],
  ["sensitivity", "small.yaml", "--vary", "brands.nonna.qality=0..1"],
  ["sensitivity", "small.yaml", "--vary", "brands.nonna.quality=0.5..0.5"],
  ["sensitivity", "small.yaml", "--vary", "brands.nonna.quality=0..2"],
  ["sensitivity", "small.yaml", "--vary", "title=0..2"],
  ["sensitivity", "small.yaml", "--vary", "brands.nonna.quality=1,2"],
  ["sensitivity", "small.yaml", ...two, "--trajectories", "0"],
  ["sensitivity", "small.yaml", ...two, "--method", "sobol", "--points", "0"],
  ["sensitivity", "small.yaml", ...two, "--method", "fast"],
  ["sensitivity", "small.yaml", ...two, "--points", "64"],
  ["sensitivity", "small.yaml", ...two, "--metric", "nonna.shaer.total"],
  ["sweep", "small.yaml", ...two, "--design", "lhs"],
  ["sweep", "small.yaml", ...two, "--design", "lhs", "--points", "0"],
  ["sweep", "small.yaml", ...two, "--design", "grid"],
  ["sweep", "small.yaml", ...two, "--points", "9"],
];

test.each(mistakes.map((words) => [words]))(
  "umot %j is answered before anything runs, and code 2",
  async (words) => {
    const { code, stdout, stderr } = await umotHere(words, place.path);
    expect(stderr).toMatchSnapshot();
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  },
);
