import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bytesOf } from "./support/bytesOf.ts";
import { createPlace, umot } from "./support/umot.ts";
import { umotHere } from "./support/umotHere.ts";

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlace();
  const write = (name: string, lines: readonly string[]) =>
    writeFileSync(join(place.path, name), ["extends: small.yaml", ...lines, ""].join("\n"));
  write("better.yaml", ["schemaVersion: 1", "title: Better", "brands: { nonna: { quality: 0.95 } }"]);
  write("dollars.yaml", ["schemaVersion: 1", "title: Dollars", "market: { currency: USD, days: 130 }"]);
  write("newcomer.yaml", ["schemaVersion: 1", "title: One more", "brands: { newcomer: { quality: 0.5 } }"]);
});
afterAll(() => place.remove());

/** Everything here asks about the same few runs: one store keeps them. */
const compare = (...words: string[]) =>
  umotHere(["compare", "small.yaml", "--workers", "1", "--store", "runs", ...words], place.path);
const QUALITY = "brands.nonna.quality=0.95";

test("umot compare says what differs, what it changes, what it costs, and writes its folder", async () => {
  const plan = ["better.yaml", "--with", "brands.nonna.price=30, brands.nonna.promise=0.8", "--money"];
  const { code, stdout, stderr } = await umot(["compare", "small.yaml", "--runs", "3", ...plan], place.path);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringContaining("Written to output/small-compare\n"),
  });
  expect(stdout).toMatchInlineSnapshot(`
    "A trattoria in Milan and its neighbour
    3 runs of 140 days with 300 consumers, seed “umot”
    Every alternative against A trattoria in Milan and its neighbour, with the same
    luck; nonna, whole run.

    Better
      brands.nonna.quality: 0.8 → 0.95

    measure  baseline  with it         difference       change        higher in
    share         42%      46%  +3.5 ± 1.1 points        +8.2%  100% (53%–100%)
    stars       4.204    4.247     +0.043 ± 0.045  cannot tell  100% (53%–100%)
    sales         169      188            +19 ± 7         +11%  100% (53%–100%)
    revenue     €4.7K    €5.3K        +€541 ± 191         +11%  100% (53%–100%)
    budget        €29      €31            +€1 ± 4  cannot tell    67% (25%–92%)
    profit      €3.4K    €3.7K        +€385 ± 133         +12%  100% (53%–100%)

    Money over the whole run: revenue +€541 ± 191, total cost +€156 ± 58, of which
    budget (everything but the goods) +€1 ± 4 (cannot tell), profit +€385 ± 133.
    Nothing that changes here costs anything: the budget only follows success, and
    there is no rate per 1,000.

    nonna’s price 30, nonna’s promise 0.8
      brands.nonna.promise: 0.75 → 0.8
      brands.nonna.price: 28 → 30

    measure  baseline  with it         difference       change        higher in
    share         42%      38%  −3.9 ± 1.1 points        −9.2%      0% (0%–47%)
    stars       4.204    4.198     −0.006 ± 0.018  cannot tell     33% (8%–75%)
    sales         169      154            −15 ± 3        −8.7%      0% (0%–47%)
    revenue    €4.73K   €4.63K         −€102 ± 12        −2.2%      0% (0%–47%)
    budget        €29      €27            −€3 ± 8  cannot tell     33% (8%–75%)
    profit    €3.351K  €3.369K          +€18 ± 21  cannot tell  100% (53%–100%)

    Money over the whole run: revenue −€102 ± 12, total cost −€120 ± 27, of which
    budget (everything but the goods) −€3 ± 8 (cannot tell), profit +€18 ± 21
    (cannot tell).
    These runs cannot tell whether the budget changes at all: there is no rate per
    1,000.

    nonna’s price 30, nonna’s promise 0.8 against Better
    measure  the other  this one         difference       change     higher in
    share          46%       38%  −7.4 ± 1.2 points         −16%   0% (0%–47%)
    stars         4.25       4.2     −0.049 ± 0.032        −1.2%   0% (0%–47%)
    sales          188       154            −34 ± 9         −18%   0% (0%–47%)
    revenue      €5.3K     €4.6K        −€643 ± 189         −12%   0% (0%–47%)
    budget         €31       €27            −€4 ± 7  cannot tell  17% (2%–63%)
    profit       €3.7K     €3.4K        −€367 ± 115        −9.8%   0% (0%–47%)

    ± is the 90% interval of the mean difference (Student’s t on paired runs);
    “cannot tell”: it contains 0. “higher in”: share of paired runs, with Wilson’s
    interval.
    With independent luck, an equally narrow interval of share would take this many
    times the runs: 170 × (Better), 150 × (nonna’s price 30, nonna’s promise 0.8),
    measured in these runs.
    "
  `);
  expect(stdout.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  const files = bytesOf(join(place.path, "output/small-compare"));
  expect(Object.keys(files).sort()).toEqual([
    "charts/differenceOverTime-profit.csv",
    "charts/differenceOverTime-profit.json",
    "charts/differenceOverTime-profit.png",
    "charts/differenceOverTime-profit.svg",
    "charts/differenceOverTime.csv",
    "charts/differenceOverTime.json",
    "charts/differenceOverTime.png",
    "charts/differenceOverTime.svg",
    "charts/pairedDifference.csv",
    "charts/pairedDifference.json",
    "charts/pairedDifference.png",
    "charts/pairedDifference.svg",
    "data/between.csv",
    "data/differences.csv",
    "data/differences.json",
    "data/runs.csv",
    "data/settings.csv",
    "data/weeks.csv",
    "datapackage.json",
    "dictionary.csv",
    "manifest.json",
    "report.html",
    "report.json",
  ]);
  const manifest = JSON.parse(Buffer.from(files["manifest.json"], "base64").toString());
  expect(manifest).toMatchObject({
    command:
      "umot compare small.yaml better.yaml --with 'brands.nonna.price=30, brands.nonna.promise=0.8' --money --runs 3",
    runs: 9,
    asked: 9,
  });
});

test("a file and the same settings typed give the same differences", async () => {
  const { stdout } = await compare(
    "better.yaml",
    "--with",
    QUALITY,
    "--runs",
    "2",
    "--no-out",
    "--format",
    "json",
  );
  const { rows, differs } = JSON.parse(stdout);
  const of = (contender: string) =>
    rows
      .filter((row: { contender: string }) => row.contender === contender)
      .map(({ contender: _, ...row }: { contender: string }) => row);
  expect(of("better").length).toBeGreaterThan(20);
  expect(of(QUALITY)).toEqual(of("better"));
  expect(differs.map(({ settings }: { settings: unknown[] }) => settings.length)).toEqual([1, 1]);
});

test("--format csv and md are tables, --period is what they cover", async () => {
  const plan = ["--with", QUALITY, "--runs", "2", "--no-out", "--period", "week3"];
  const csv = await compare(...plan, "--format", "csv");
  const md = await compare(...plan, "--format", "md");
  const [head, first] = csv.stdout.split("\r\n");
  expect(head).toMatchInlineSnapshot(
    `"contender,brand,brandLabel,metric,period,baseline,alternative,difference,low,high,verdict,relative,chanceHigher,chanceLow,chanceHigh,pairing,runs,method"`,
  );
  expect(first.split(",").slice(0, 5).join()).toBe("brands.nonna.quality=0.95,nonna,nonna,share,week3");
  expect(md.stdout).toMatchInlineSnapshot(`
    "**nonna’s quality 0.95**

    | measure | baseline | with it | difference | change | higher in |
    | :-- | --: | --: | --: | --: | --: |
    | share | 39% | 39% | 0 | 0% | 50% (12%–88%) |
    | stars | 4.12 | 4.14 | +0.02 ± 0.14 | cannot tell | 75% (25%–96%) |
    | sales | 8 | 8 | 0 | 0% | 50% (12%–88%) |
    | revenue | €224 | €224 | 0 | 0% | 50% (12%–88%) |
    | profit | €160 | €160 | 0 | 0% | 50% (12%–88%) |
    "
  `);
});

test("--lang it speaks Italian", async () => {
  const { stdout } = await compare("--with", QUALITY, "--runs", "2", "--no-out", "--lang", "it");
  expect(stdout).toMatchInlineSnapshot(`
    "A trattoria in Milan and its neighbour
    2 simulazioni di 140 giorni con 300 consumatori, seme «umot»
    Ogni alternativa contro A trattoria in Milan and its neighbour, con la stessa
    fortuna; nonna, tutta la simulazione.

    qualità di nonna 0,95
      brands.nonna.quality: 0.8 → 0.95

    misura      base  con essa        differenza  variazione      più alto in
    quota        45%       49%  +3,8 ± 2,3 punti       +8,3%  100% (43%–100%)
    stelle      4,24      4,28      +0,04 ± 0,17   non si sa  100% (43%–100%)
    vendite      181       203           +22 ± 9        +12%  100% (43%–100%)
    ricavo    5,1 K€    5,7 K€      +602 ± 265 €        +12%  100% (43%–100%)
    budget      40 €      42 €         +2 ± 13 €   non si sa    75% (25%–96%)
    profitto  3,6 K€      4 K€      +428 ± 177 €        +12%  100% (43%–100%)

    ± è l'intervallo al 90% della differenza media (t di Student su simulazioni
    appaiate); «non si sa»: contiene lo 0. «più alto in»: parte delle simulazioni
    appaiate, con l'intervallo di Wilson.
    Con fortuna indipendente, un intervallo della quota altrettanto stretto
    richiederebbe tante volte queste simulazioni: 35 × (qualità di nonna 0,95),
    misurato qui.
    "
  `);
});

test.each([
  [[], "there must be something to compare with"],
  [["--with", ""], "--with must have settings, but is empty"],
  [["--with", "brands.nonna.qualiti=1"], "quality"],
  [["--with", QUALITY, "--runs", "0"], "--runs must be a whole number from 1"],
  [["--with", QUALITY, "--period", "week99"], "--period must be a period of the 140 days"],
  [["dollars.yaml"], "dollars must have the baseline’s currency (EUR), but has USD"],
  [["dollars.yaml"], "dollars must have the baseline’s days (140), but has 130"],
  [["newcomer.yaml"], "but has newcomer besides"],
  [
    Array.from({ length: 6 }, (_, at) => ["--with", `brands.nonna.price=${20 + at}`]).flat(),
    "at most 5 alternatives",
  ],
])("umot compare %j is refused before anything runs: %s", async (words) => {
  const { code, stdout, stderr } = await compare(...words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatchSnapshot();
});
