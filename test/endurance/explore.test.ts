// Studies asked in the page: one file from disk, in Chromium.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/universal";
import type { ReportDocument } from "../../src/report/document/reportDocument.ts";
import { listSettings } from "../../src/scenario/explain/listSettings.ts";
import { readScenario } from "../../src/scenario/read/readScenario.ts";
import { leversOf } from "../../src/studio/levers/leversOf.ts";
import { candidatesOf } from "../../src/studio/levers/reach.ts";
import { umot } from "../cli/support/umot.ts";
import { launchChromium, withoutChromium } from "../support/chromium.ts";
import { closePages, openStudio, withoutStudio } from "../support/studioPage.ts";

const why = withoutChromium || withoutStudio;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const market = {
  path: "restaurant/trattoria.yaml",
  changes: [
    { path: "market.consumers", value: 300 },
    { path: "market.days", value: 60 },
  ],
};

/** What commands write. */
let folder = "";

describe.skipIf(why)(`exploring in Chromium${why ? ` (${why})` : ""}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
    folder = mkdtempSync(join(tmpdir(), "umot-explore-"));
  });
  afterEach(() => closePages(browser));
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("every study answers with its own report, and a restart mixes nothing", async () => {
    const { page, faults } = await openStudio(browser, { market });
    await page.getByRole("tab", { name: "Explore" }).click();
    const start = page.getByRole("button", { name: "Start" });

    // A long one is cancelled, and leaves nothing; another one is overtaken by a shorter.
    await page.getByLabel("Runs of each market").fill("50");
    await start.click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Cancelled. Nothing of it is shown.").waitFor();
    expect(await page.locator(".report").count()).toBe(0);
    await start.click();
    await page.getByText("One lever, a curve", { exact: true }).click();
    await page.getByLabel("Values of each lever").fill("3");
    await page.getByLabel("Runs of each market").fill("2");
    await start.click();
    expect(await aboutOf(page, "3 combinations")).toMatch(/^300 synthetic consumers.*3 combinations.*2 runs/);
    expect(await page.locator(".report figure.chart").count()).toBe(3);
    await page.waitForTimeout(500);
    expect(await page.locator(".report > .note").first().textContent()).toMatch(/3 combinations/);

    await page.getByText("Two levers, a map", { exact: true }).click();
    await page.getByLabel("Values of each lever").fill("2");
    await page.getByLabel("Runs of each market").fill("1");
    await start.click();
    expect(await aboutOf(page, "4 combinations")).toMatch(/4 combinations/);
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page
        .getByRole("button", { name: /^Save .*share of purchases.* as CSV$/ })
        .first()
        .click(),
    ]);
    expect(saved.suggestedFilename()).toBe("map-share.csv");
    expect(
      readFileSync(await saved.path(), "utf8")
        .trim()
        .split("\r\n"),
    ).toHaveLength(5);
    expect(await tablesOf(page)).toEqual(
      await commandTables(["sweep", MARKET, ...SMALL, ...axes(2), "--runs", "1"]),
    );

    await page.getByText("What matters", { exact: true }).click();
    await page.getByLabel("Walks (Morris)").fill("2");
    await start.click();
    expect(await aboutOf(page, "Morris")).toMatch(/2 walks/);
    expect(await tablesOf(page)).toEqual(
      await commandTables([
        "sensitivity",
        MARKET,
        ...SMALL,
        ...weighed(),
        "--trajectories",
        "2",
        "--runs",
        "1",
      ]),
    );

    await page.getByText("What each touchpoint brings", { exact: true }).click();
    await page.getByLabel("Runs of each market").fill("1");
    await start.click();
    await page.locator('.report figure.chart svg[role="img"]').first().waitFor({ timeout: 120_000 });
    await page.getByRole("slider", { name: "Quality · Trattoria Nonna", exact: true }).fill("0.9");
    await page.getByText("This was asked of an earlier plan.").waitFor();
    expect(await seriousOf(page)).toEqual([]);
    expect(faults).toEqual([]);
  }, 240_000);

  test("a column and a product of a file are forecast as the command does it, from CSV and from Excel", async () => {
    const csv = TWO_PRODUCTS.map((row) => row.join(",")).join("\n");
    const sheet = await writeXlsxFile(TWO_PRODUCTS.map((row) => row.map((value) => ({ value })))).toBlob();
    const path = join(folder, "two.csv");
    writeFileSync(path, csv);
    const said = ["--map", "guests=sales", "--product", "Blu"];
    const wanted = await commandTables(["forecast", path, ...said]);
    for (const [name, buffer] of [
      ["two.csv", Buffer.from(csv)],
      ["two.xlsx", Buffer.from(await sheet.arrayBuffer())],
    ] as const) {
      const { page, faults } = await openStudio(browser);
      const file = page.getByLabel("Forecast what you have counted (CSV, Excel)");
      await file.setInputFiles({ name, mimeType: "", buffer });
      const column = page.getByRole("combobox", { name: "Column" });
      await column.waitFor();
      expect(await column.locator("option").allTextContents()).toEqual(["units", "guests"]);
      await column.selectOption("guests");
      await page.getByRole("combobox", { name: "Product" }).selectOption("Blu");
      await page.getByRole("button", { name: "Start" }).click();
      await page.locator(".report figure.chart svg").first().waitFor({ timeout: 60_000 });
      expect(await tablesOf(page)).toEqual(wanted);
      expect(faults).toEqual([]);
    }
  }, 120_000);

  test("a file that was counted is forecast without a market, on a telephone and in Italian", async () => {
    const phone = { width: 390, height: 844, scheme: "dark", locale: "it-IT" } as const;
    const { page, faults } = await openStudio(browser, phone);
    const buffer = Buffer.from(MONTHS);
    const file = page.getByLabel("Prevedi da ciò che hai contato (CSV, Excel)");
    await file.setInputFiles({ name: "vendite.csv", mimeType: "text/csv", buffer });
    await page.getByRole("button", { name: "Avvia" }).click();
    await page.locator(".report figure.chart svg").first().waitFor({ timeout: 60_000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await seriousOf(page)).toEqual([]);
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]);
    await page
      .getByLabel("Scegli un file (CSV, Excel)")
      .setInputFiles({ name: "foto.csv", mimeType: "text/csv", buffer: picture });
    await page.getByRole("button", { name: "Avvia" }).click();
    await page.getByText("foto.csv deve essere una tabella (CSV o .xlsx di Excel)").waitFor();
    expect(faults).toEqual([]);
  }, 120_000);
});

/** A command about the same market, as small. */
const MARKET = "scenarios/restaurant/trattoria.yaml";
const SMALL = market.changes.flatMap(({ path, value }) => ["--set", `${path}=${value}`]);

function scenarioHere() {
  const { scenario } = readScenario((name) => readFileSync(name, "utf8"), MARKET, market.changes);
  if (scenario === undefined) throw new Error("the scenario makes no sense");
  return scenario;
}

/** The axes that the page offers first are those that the scenario itself sweeps; here with fewer values. */
const axes = (steps: number) =>
  scenarioHere().sweep.flatMap((_, at) => ["--set", `sweep[${at}].steps=${steps}`]);

/** The settings that the page weighs against each other. */
function weighed(): string[] {
  const scenario = scenarioHere();
  const candidates = candidatesOf(leversOf(listSettings(), scenario), scenario, "nonna");
  return candidates.flatMap(({ path, low, high }) => ["--vary", `${path}=${low}..${high}`]);
}

/** All tables of the report that a command writes. */
async function commandTables(words: readonly string[]): Promise<string[][][]> {
  const out = mkdtempSync(join(folder, "out-"));
  const { code, stderr } = await umot([
    ...words,
    "--out",
    out,
    "--force",
    "--no-store",
    "--lang",
    "en",
    "--quiet",
  ]);
  expect([code, stderr]).toEqual([0, ""]);
  const report = JSON.parse(readFileSync(join(out, "report.json"), "utf8")) as ReportDocument;
  return report.texts.en.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "table" ? [block.rows.map((row) => [...row])] : []));
}

/** All tables of the report on the page. */
function tablesOf(page: Page): Promise<string[][][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLTableElement>(".report table")].map((table) =>
      [...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.textContent)),
    ),
  );
}

/** Two years of two products by month, with a column of which its name says nothing. */
const TWO_PRODUCTS = [
  ["product", "month", "units", "guests"],
  ...["Rosa", "Blu"].flatMap((product, which) =>
    Array.from({ length: 24 }, (_, at) => {
      const month = `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
      const units = Math.round(
        400 + 60 * which + 5 * at + 70 * Math.sin((at * Math.PI) / 6) + ((at * 7) % 5),
      );
      return [product, month, units, 3 * units + ((at * 11) % 7)];
    }),
  ),
];

/** Three years of sales by month, with a summer. */
const MONTHS = [
  "month,sales",
  ...Array.from({ length: 36 }, (_, at) => {
    const month = `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
    return `${month},${Math.round(900 + 8 * at + 180 * Math.sin((at * Math.PI) / 6) + 31 * ((at * 7) % 5))}`;
  }),
].join("\n");

/** What the report says it was made of, once it holds some words. */
async function aboutOf(page: Page, words: string): Promise<string> {
  const about = page.locator(".report > .note").filter({ hasText: words }).first();
  await about.waitFor({ timeout: 120_000 });
  return (await about.textContent()) ?? "";
}

async function seriousOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}
