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
  expect(stdout).toMatchInlineSnapshot(`
    "A trattoria in Milan and its neighbour
    3 runs of 140 days with 300 consumers, seed “umot”

    brand    share        stars        revenue       profit    swayed
                 %                         EUR          EUR         %
    nonna  42 ± 10  4.20 ± 0.12  4,732 ± 1,007  3,351 ± 678  6 (3–13)
    verde  58 ± 10  3.85 ± 0.03  5,576 ± 1,090  3,689 ± 739     6 ± 3

    ± or (low–high) is the 90% interval of the mean (Student's t, within what is
    possible; 3 runs): the luck left in it, not the errors of the model.
    swayed: purchases that would have been something else without reviews and
    friends.

    Market: 11.3 sources before a purchase; no brand is met in 8% of moments; 34% of
    baskets are abandoned; 21% of purchases are online.

    ✓ nonna.stars.end between 1 and 5
      as expected: 4.204 (4.081–4.314)
    "
  `);
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
  const [head, first] = csv.stdout.split("\r\n");
  expect(head).toBe("brand,brandLabel,metric,period,mean,low,high,method,runs");
  expect(first.split(",").slice(0, 4).join()).toBe("nonna,nonna,share,total");
  expect(md.stdout).toMatchInlineSnapshot(`
    "| brand | share (%) | stars | revenue (EUR) | profit (EUR) | swayed (%) |
    | :-- | --: | --: | --: | --: | --: |
    | nonna | 42 ± 10 | 4.20 ± 0.12 | 4,732 ± 1,007 | 3,351 ± 678 | 6 (3–13) |
    | verde | 58 ± 10 | 3.85 ± 0.03 | 5,576 ± 1,090 | 3,689 ± 739 | 6 ± 3 |
    "
  `);
});

test("--lang it speaks Italian, with the comma", async () => {
  const { stdout } = await run("--no-out", "--lang", "it");
  expect(stdout).toMatchInlineSnapshot(`
    "A trattoria in Milan and its neighbour
    3 simulazioni di 140 giorni con 300 consumatori, seme «umot»

    marca    quota       stelle       ricavo    profitto  persuasi
                 %                       EUR         EUR         %
    nonna  42 ± 10  4,20 ± 0,12  4732 ± 1007  3351 ± 678  6 (3–13)
    verde  58 ± 10  3,85 ± 0,03  5576 ± 1090  3689 ± 739     6 ± 3

    ± o (minimo–massimo) è l'intervallo al 90% della media (t di Student, entro ciò
    che è possibile; 3 simulazioni): il caso che vi resta, non gli errori del
    modello.
    persuasi: acquisti che senza recensioni e amici sarebbero stati altri.

    Mercato: 11,3 fonti prima di un acquisto; momenti in cui non si incontra nessuna
    marca: 8%; carrelli abbandonati: 34%; acquisti online: 21%.

    ✓ nonna.stars.end between 1 and 5
      come previsto: 4,204 (4,081–4,314)
    "
  `);
});

test("LANG decides the language when --lang does not", async () => {
  const { stdout } = await umotHere(
    ["run", "small.yaml", "--runs", "1", "--no-out"],
    place.path,
    "it_IT.UTF-8",
  );
  expect(stdout).toMatchInlineSnapshot(`
    "A trattoria in Milan and its neighbour
    1 simulazione di 140 giorni con 300 consumatori, seme «umot»

    marca  quota  stelle  ricavo  profitto  persuasi
               %             EUR       EUR         %
    nonna   47,1    4,27    5180      3644      7,03
    verde   52,9    3,87    4992      3292      4,33

    Una sola simulazione: non può mostrare quanto sia dovuto al caso. Con --runs 20
    si vede.
    persuasi: acquisti che senza recensioni e amici sarebbero stati altri.

    Mercato: 11,3 fonti prima di un acquisto; momenti in cui non si incontra nessuna
    marca: 8%; carrelli abbandonati: 38%; acquisti online: 20%.

    ✓ nonna.stars.end between 1 and 5
      come previsto: 4,275
    "
  `);
});

test("a missed expectation is code 1, and the numbers are shown all the same", async () => {
  const { code, stdout } = await run("--no-out", "--set", 'expect=["nonna.share.total > 0.99"]');
  expect(code).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "A trattoria in Milan and its neighbour
    3 runs of 140 days with 300 consumers, seed “umot”

    brand    share        stars        revenue       profit    swayed
                 %                         EUR          EUR         %
    nonna  42 ± 10  4.20 ± 0.12  4,732 ± 1,007  3,351 ± 678  6 (3–13)
    verde  58 ± 10  3.85 ± 0.03  5,576 ± 1,090  3,689 ± 739     6 ± 3

    ± or (low–high) is the 90% interval of the mean (Student's t, within what is
    possible; 3 runs): the luck left in it, not the errors of the model.
    swayed: purchases that would have been something else without reviews and
    friends.

    Market: 11.3 sources before a purchase; no brand is met in 8% of moments; 34% of
    baskets are abandoned; 21% of purchases are online.

    ✗ nonna.share.total > 0.99
      not as expected: 0.4216 (0.3275–0.5218)
    "
  `);
});

test("one run says that it has no interval", async () => {
  const { stdout } = await umotHere(["run", "small.yaml", "--runs", "1", "--no-out"], place.path);
  expect(stdout).toMatchInlineSnapshot(`
    "A trattoria in Milan and its neighbour
    1 run of 140 days with 300 consumers, seed “umot”

    brand  share  stars  revenue  profit  swayed
               %             EUR     EUR       %
    nonna   47.1   4.27    5,180   3,644    7.03
    verde   52.9   3.87    4,992   3,292    4.33

    One run only: it cannot show how much of this is luck. --runs 20 can.
    swayed: purchases that would have been something else without reviews and
    friends.

    Market: 11.3 sources before a purchase; no brand is met in 8% of moments; 38% of
    baskets are abandoned; 20% of purchases are online.

    ✓ nonna.stars.end between 1 and 5
      as expected: 4.275
    "
  `);
});

test("no colour codes are written off a terminal", async () => {
  const { stdout, stderr } = await umot(["run", "small.yaml", "--runs", "1", "--no-out"], place.path);
  // oxlint-disable-next-line no-control-regex -- the control character is what is looked for
  expect(stdout + stderr).not.toMatch(/\u001b/);
});
