import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  lstatSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

const around = realpathSync(mkdtempSync(join(tmpdir(), "umot-assistant-")));
const folder = join(around, "markets");
const SECRET = "sekret-4711";
const client = new Client({ name: "test", version: "1" });

beforeAll(async () => {
  mkdirSync(folder);
  const main = join(process.cwd(), "dist/cli/main.js");
  execFileSync("node", [main, "init", "mine.yaml", "--lang", "en"], { cwd: folder });
  writeFileSync(join(around, "secret.yaml"), `title: ${SECRET}\n`);
  writeFileSync(join(around, "package.json"), "{}\n");
  symlinkSync(join(around, "secret.yaml"), join(folder, "link.yaml"));
  symlinkSync(around, join(folder, "up"));
  writeFileSync(join(folder, "extends.yaml"), "schemaVersion: 1\nextends: ../secret.yaml\n");
  const args = [main, "mcp", "--folder", folder, "--seconds", "60"];
  await client.connect(new StdioClientTransport({ command: "node", args }));
});
afterAll(async () => {
  await client.close();
  rmSync(around, { recursive: true });
});

interface Answer {
  readonly content: readonly { readonly text: string }[];
  readonly isError?: boolean;
}
async function call(
  name: string,
  values: Record<string, unknown>,
): Promise<{ text: string; isError: boolean }> {
  const answer = (await client.callTool({ name, arguments: values })) as unknown as Answer;
  return { text: answer.content.map(({ text }) => text).join("\n"), isError: answer.isError === true };
}

test("a study is answered with intervals and how to quote them", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toMatchInlineSnapshot(`
    [
      "run",
      "compare",
      "sweep",
      "sensitivity",
      "forecast",
      "backtest",
      "calibrate",
      "optimise",
      "attribution",
      "claims",
      "validate",
      "story",
      "check",
      "explain",
      "diff",
    ]
  `);
  const told: number[] = [];
  const values = { scenario: "umot:restaurant/trattoria.yaml", runs: 4, consumers: 500 };
  const answer = (await client.callTool({ name: "run", arguments: values }, undefined, {
    onprogress: ({ progress }) => void told.push(progress),
  })) as unknown as Answer;
  const [{ text }] = answer.content;
  expect(text.replace(/about .* in parallel/, "about …")).toMatchInlineSnapshot(`
    "A trattoria in Milan, first year
    4 runs of 365 days with 500 consumers, seed “umot”

    brand                 share        stars  revenue       profit     swayed
                              %                 k EUR        k EUR          %
    Trattoria Nonna  27.7 ± 1.7  4.48 ± 0.10   24 ± 2  −13.9 ± 0.7  6.1 ± 0.8
    Catena           54.7 ± 3.2  3.91 ± 0.04   41 ± 2  −43.0 ± 0.9  0.7 ± 0.2
    Osteria Brera    17.7 ± 1.7  4.21 ± 0.06   18 ± 3  −26.7 ± 1.0  4.4 ± 1.0

    ± or (low–high) is the 90% interval of the mean (Student's t, within what is
    possible; 4 runs): the luck left in it, not the errors of the model.
    swayed: purchases that would have been something else without reviews and
    friends.

    Market: 5.5 sources before a purchase; no brand is met in 14% of moments; 17% of
    baskets are abandoned; 36% of purchases are online.

    ✓ market.sourcesPerPurchase.total between 5 and 6.5
      as expected: 5.483 (5.369–5.6)
    ✗ nonna.share.total between 0.15 and 0.25
      not as expected: 0.2766 (0.2601–0.2937)
    ✓ nonna.stars.end between 4.4 and 4.75
      as expected, close: luck may have decided: 4.485 (4.375–4.578)
    ✓ catena.stars.end between 3.6 and 4.1
      as expected: 3.914 (3.876–3.951)
    ✓ nonna.swayed.total >= 0.035
      as expected: 0.06109 (0.05334–0.06989)
    ✓ catena.swayed.total <= 0.02
      as expected: 0.006761 (0.005403–0.008458)

    4 runs, about ….

    How to quote this: each number with its interval, which is the luck left in the mean, not the errors of the model. Numbers compare plans in a simulated market; they are not forecasts of a real one."
  `);
});

test("whoever asks is told how many runs are done", async () => {
  const told: { readonly progress: number; readonly message?: string | undefined }[] = [];
  const values = { scenario: "umot:restaurant/trattoria.yaml", runs: 12 };
  await client.callTool({ name: "run", arguments: values }, undefined, {
    onprogress: ({ progress, message }) => void told.push({ progress, message }),
  });
  expect(told.map(({ message }) => message)).toContainEqual(expect.stringMatching(/^\d+ of 12 runs$/));
  const steps = told.map(({ progress }) => progress);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
});

test("a call that is cancelled ends its process at once", async () => {
  const cancelled = new AbortController();
  const values = { scenario: "umot:restaurant/trattoria.yaml", runs: 5000 };
  const call = client.callTool({ name: "run", arguments: values }, undefined, { signal: cancelled.signal });
  setTimeout(() => cancelled.abort("enough"), 2000);
  await expect(call).rejects.toThrow("enough");
  await vi.waitFor(() => expect(processesWith("--runs=5000")).toEqual([]), { timeout: 5000 });
});

test("when the time is up, what was finished is answered", async () => {
  const brief = new Client({ name: "brief", version: "1" });
  const args = [
    join(process.cwd(), "dist/cli/main.js"),
    "mcp",
    "--folder",
    folder,
    "--seconds",
    "4",
    "--lang",
    "it",
  ];
  await brief.connect(new StdioClientTransport({ command: "node", args }));
  try {
    const values = { scenario: "umot:restaurant/trattoria.yaml", runs: 5000 };
    const begin = performance.now();
    const { content } = (await brief.callTool({ name: "run", arguments: values })) as unknown as Answer;
    expect(performance.now() - begin).toBeLessThan(20_000);
    expect(content[0].text).toMatch(/Il tempo di 4 s è scaduto|In 4 s non è finito nulla/);
    const wrong = (await brief.callTool({ name: "run", arguments: { runs: "x" } })) as unknown as Answer;
    expect(wrong.content[0].text).toBe('A run serve scenario.\nruns deve essere un numero, ma è "x".');
  } finally {
    await brief.close();
  }
});

test("doctrine, published ranges and data are asked as by the commands", async () => {
  const { text } = await call("claims", { claims: ["D1-reading"], list: true });
  expect(text).toMatchInlineSnapshot(`
    "Claim       Statement
    D1-reading  What buyers told, read by others before they buy, leads more of them to the better brand.

    How to quote this: each number with its interval, which is the luck left in the mean, not the errors of the model. Numbers compare plans in a simulated market; they are not forecasts of a real one."
  `);
  const ranges = await call("validate", { names: ["readers.oneStar"], runs: 2 });
  expect(ranges.text.replace(/about .* in parallel/, "about …")).toMatchInlineSnapshot(`
    "range                 verdict   measured (90 %)
    readers.oneStar       hit      5.6% (5.2%–6.1%)
    readers.oneStarChain  hit      1.8% (1.7%–1.9%)

    range                 what
    readers.oneStar       Revenue of a little known brand with 4.5 displayed stars against 3.5
    readers.oneStarChain  The same for the largest, best known brand

    2 of 2 in their range

    192 runs, about ….

    How to quote this: each number with its interval, which is the luck left in the mean, not the errors of the model. Numbers compare plans in a simulated market; they are not forecasts of a real one."
  `);
  writeFileSync(
    join(folder, "till.csv"),
    "week,sales\n2018-01-01,20\n2018-01-08,22\n2018-01-15,19\n2018-01-22,25\n",
  );
  const plan = await call("calibrate", {
    scenario: "umot:restaurant/trattoria.yaml",
    data: "till.csv",
    dryRun: true,
  });
  expect(plan.text).toMatchInlineSnapshot(`
    "Guessed from names and contents: week = date, sales = sales. Change it with --map.
    Held against the scenario: sales of nonna in 4 periods.
    To be found, as proposed (say otherwise with --fit): nonna’s quality (brands.nonna.quality=0.49..0.98), nonna’s coverage on all channels (brands.nonna.coverage.*=0.1..0.95), weight of price (choice.price=1.1..9.6), greatest exposure (advertising.greatestExposure=0.13..1.2), chance of posting a review (telling.postRate=0.01..0.09).

    How to quote this: each number with its interval, which is the luck left in the mean, not the errors of the model. Numbers compare plans in a simulated market; they are not forecasts of a real one."
  `);
});

test("reports of the folder are resources, with their intervals", async () => {
  const main = join(process.cwd(), "dist/cli/main.js");
  const words = ["run", "mine.yaml", "--runs", "2", "--consumers", "300", "--lang", "en"];
  execFileSync("node", [main, ...words], { cwd: folder, stdio: "ignore" });
  const { resources } = await client.listResources();
  const [report] = resources.filter(({ uri }) => uri.startsWith("umot://report/"));
  expect(report.name).toBe("output/mine-run");
  const { contents } = await client.readResource({ uri: report.uri });
  expect(contents[0]).toMatchObject({
    mimeType: "text/markdown",
    text: expect.stringMatching(/How to quote this/),
  });
  expect(contents[0]).toMatchObject({ text: expect.stringMatching(/ to | ± /) });
  await expect(client.readResource({ uri: "umot://report/../output/mine-run" })).rejects.toThrow(
    "no such resource",
  );
});

test("what a command says of a mistake is what an assistant hears", async () => {
  expect(await call("run", { scenario: "mine.yaml", runs: 0 })).toEqual({
    isError: true,
    text: "umot: --runs must be a whole number from 1 to 10000, but is “0”.\n  Write --runs 20.",
  });
  expect(await call("run", {})).toEqual({ isError: true, text: "run needs scenario." });
  expect((await call("run", { scenario: "mine.yaml", out: "x" })).text).toMatchInlineSnapshot(
    `"run has no out; it takes scenario, runs, seed, set, consumers, days, level, precision, period, mmmTruth."`,
  );
  expect(await call("check", { scenario: "missing.yaml" })).toMatchObject({ isError: true });
});

test("scenarios are resources, and nothing else can be read", async () => {
  const { resources } = await client.listResources();
  const { contents } = await client.readResource({ uri: resources[0].uri });
  expect(contents[0]).toMatchObject({ text: expect.stringContaining("schemaVersion: 1") });
  for (const uri of [
    "file:///etc/passwd",
    "umot://scenario/umot:../package.json",
    "umot://scenario/../secret.yaml",
  ])
    await expect(client.readResource({ uri })).rejects.toThrow("There is no such resource");
});

test("500 hostile calls: no crash, nothing outside the folder is read or written", async () => {
  const before = fingerprint(around);
  const names = ["run", "compare", "check", "diff", "forecast", "story", "explain", "sweep", "nothing"];
  const paths = [
    join(around, "secret.yaml"),
    "\0",
    ..."../secret.yaml link.yaml up/secret.yaml extends.yaml umot:../package.json umot:/etc/passwd".split(
      " ",
    ),
    ..."~/x C:\\x a=../secret.yaml /dev/zero --help ./up mine.yaml".split(" "),
  ];
  const odd: unknown[] = [
    ...paths,
    null,
    -1,
    Number.MAX_VALUE,
    [],
    ["../secret.yaml"],
    {},
    true,
    "x".repeat(20_000),
  ];
  const keys = [
    "scenario",
    "alternatives",
    "set",
    "with",
    "data",
    "runs",
    "out",
    "allowOutside",
    "__proto__",
    "word",
  ];
  // Mulberry32: which calls are made must not change from test to test.
  let state = 4711;
  const pick = <Item>(items: readonly Item[]): Item => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return items[((mixed ^ (mixed >>> 14)) >>> 0) % items.length];
  };
  let refusals = 0;
  for (let at = 0; at < 500; ++at) {
    const values = Object.fromEntries([
      ["scenario", pick(odd)],
      [pick(keys), pick(odd)],
    ]) as Record<string, unknown>;
    const { text, isError } = await call(pick(names), values);
    expect(text).not.toContain(SECRET);
    expect(text).not.toMatch(/umot has failed|\n\s+at .*\.js:/);
    refusals += Number(isError);
  }
  expect(refusals).toBeGreaterThan(400);
  expect(fingerprint(around)).toBe(before);
});

/** Processes of this machine whose command line holds a word. */
function processesWith(word: string): string[] {
  return execFileSync("ps", ["-eo", "args"], { encoding: "utf8" })
    .split("\n")
    .filter((line) => line.includes(word));
}

/** Of all files below a folder: names, kinds and contents. */
function fingerprint(place: string): string {
  const hash = createHash("sha256");
  const entries = readdirSync(place, { recursive: true, withFileTypes: true });
  for (const file of entries.map(({ parentPath, name }) => join(parentPath, name)).toSorted()) {
    hash.update(file);
    if (lstatSync(file).isFile()) hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}
