// Studies asked in the page: one file from disk, in Chromium.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
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

describe.skipIf(why)(`exploring in Chromium${why ? ` (${why})` : ""}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(() => closePages(browser));
  afterAll(() => browser.close());

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
      page.getByRole("button", { name: "Save map-share as CSV" }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe("map-share.csv");
    expect(
      readFileSync(await saved.path(), "utf8")
        .trim()
        .split("\r\n"),
    ).toHaveLength(5);

    await page.getByText("What matters", { exact: true }).click();
    await page.getByLabel("Walks (Morris)").fill("2");
    await start.click();
    expect(await aboutOf(page, "Morris")).toMatch(/2 walks/);

    await page.getByText("What each touchpoint brings", { exact: true }).click();
    await page.getByLabel("Runs of each market").fill("1");
    await start.click();
    await page.locator('.report figure.chart svg[role="img"]').first().waitFor({ timeout: 120_000 });
    await page.getByRole("slider", { name: "Quality · Trattoria Nonna" }).fill("0.9");
    await page.getByText("This was asked of an earlier plan.").waitFor();
    expect(await seriousOf(page)).toEqual([]);
    expect(faults).toEqual([]);
  }, 240_000);

  test("a file that was counted is forecast without a market, on a telephone and in Italian", async () => {
    const phone = { width: 390, height: 844, scheme: "dark", locale: "it-IT" } as const;
    const { page, faults } = await openStudio(browser, phone);
    const buffer = Buffer.from(MONTHS);
    const file = page.getByLabel("Prevedi da ciò che hai contato (CSV)");
    await file.setInputFiles({ name: "vendite.csv", mimeType: "text/csv", buffer });
    await page.getByRole("button", { name: "Avvia" }).click();
    await page.locator(".report figure.chart svg").first().waitFor({ timeout: 60_000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await seriousOf(page)).toEqual([]);
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]);
    await page
      .getByLabel("Scegli un file (CSV)")
      .setInputFiles({ name: "foto.csv", mimeType: "text/csv", buffer: picture });
    await page.getByRole("button", { name: "Avvia" }).click();
    await page.getByText("foto.csv deve essere una tabella di testo (CSV)").waitFor();
    expect(faults).toEqual([]);
  }, 120_000);
});

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
