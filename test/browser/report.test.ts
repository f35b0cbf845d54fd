import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { JSDOM } from "jsdom";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ReportContent, renderReport } from "../../src/report/index.ts";
import { bundleForPage, launchChromium, withoutChromium } from "../support/chromium.ts";
import type * as measure from "./measureTexts.ts";
import { hostileContent } from "./reportContent.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

const { document } = new JSDOM("").window;

test("renderReport(…) gives the same bytes for the same runs, and asks for no address", async () => {
  const content = await hostileContent();
  const page = renderReport(content, { document, version: "0.0.0" });
  expect(renderReport(content, { document, version: "0.0.0" })).toBe(page);
  expect(page.match(/(src|href)="(?!#)[^"]*"|@import|url\((?!data:)/g)).toBeNull();
});

test("renderReport(…) of runs alone and of a sweep alone has the charts of each", async () => {
  const { replications, sweep } = await hostileContent();
  const chartsOf = (content: ReportContent) =>
    Array.from(
      renderReport(content, { document, version: "0.0.0", locales: ["en"] }).matchAll(/data-name="([^"]+)"/g),
      ([, name]) => name,
    );
  expect(chartsOf({ sweep })).toEqual(["map-share", "map-revenue", "map-profit"]);
  expect(chartsOf({ replications })).toHaveLength(11);
  expect(chartsOf({ replications, sweep })).toHaveLength(14);
});

test("renderReport(…) refuses to report on nothing", async () => {
  const { replications } = await hostileContent();
  const empty = replications && { ...replications, runs: [] };
  expect(() => renderReport({ replications: empty }, { document, version: "0.0.0" })).toThrow(RangeError);
});

describe.skipIf(withoutChromium)("a report opened from disk", () => {
  let browser: Browser;
  let folder: string;
  let address: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "umot-report-"));
    const page = renderReport(await hostileContent(), {
      document: new JSDOM("").window.document,
      version: "0.0.0",
    });
    writeFileSync(join(folder, "report.html"), page);
    address = pathToFileURL(join(folder, "report.html")).href;
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`asks nothing of anybody, says nothing wrong, and can be read by all (${colorScheme})`, async () => {
      const { page, requests, complaints } = await open({ colorScheme });
      expect(await findViolations(page)).toEqual([]);
      expect(await collisionsOf(page)).toEqual([]);
      expect({ requests, complaints }).toEqual({ requests: [address], complaints: [] });
      await page.close();
    });
  }

  test("shows hostile names as text", async () => {
    const { page } = await open({});
    expect(await page.locator("img, iframe, [onerror]").count()).toBe(0);
    expect(await page.title()).toContain("<script>");
    await page.close();
  });

  test("shows the other language on demand, and only that", async () => {
    const { page } = await open({});
    await page.getByRole("link", { name: "Italiano" }).click();
    expect(await page.locator("main:visible").getAttribute("lang")).toBe("it");
    expect(await collisionsOf(page)).toEqual([]);
    await page.close();
  });

  test("can be read without its script", async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.locator("main:visible figure svg").count()).toBeGreaterThan(10);
    expect(await page.locator(".save:visible").count()).toBe(0);
    await page.locator("figure details:not(.save) summary").first().click();
    expect(await page.locator("figure table").first().isVisible()).toBe(true);
    await page.close();
  });

  test("saves a chart as SVG, PNG, CSV and JSON", async () => {
    const { page } = await open({});
    const figure = page.locator("main:visible figure").first();
    const saved: Record<string, Buffer> = {};
    for (const kind of ["svg", "png", "csv", "json"]) {
      await figure.locator(".save summary").click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        figure.locator(`[data-kind=${kind}]`).click(),
      ]);
      saved[kind] = readFileSync(await download.path());
    }
    expect(saved["svg"].toString()).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(saved["svg"].toString()).not.toContain("var(");
    expect(saved["png"].subarray(1, 4).toString()).toBe("PNG");
    const rows = JSON.parse(saved["json"].toString()) as object[];
    expect(saved["csv"].toString().trimEnd().split("\r\n")).toHaveLength(rows.length + 1);
    await page.close();
  });

  test("sorts a table by the numbers behind it", async () => {
    const { page } = await open({});
    const figure = page.locator("main:visible figure[data-name=swayed]");
    await figure.locator("details:not(.save) summary").click();
    const cells = () => figure.locator("tbody td:nth-child(2)").allTextContents();
    const before = await cells();
    await figure.locator("th[data-key=value] button").click();
    const rising = await cells();
    await figure.locator("th[data-key=value] button").click();
    expect(rising).toEqual(before.toSorted((a, b) => Number.parseFloat(a) - Number.parseFloat(b)));
    expect(await cells()).toEqual(rising.toReversed());
    await page.close();
  });

  async function open(options: Parameters<Browser["newPage"]>[0]) {
    const page = await browser.newPage({ viewport: { width: 900, height: 1000 }, ...options });
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(address);
    return { page, requests, complaints };
  }
});

/** What axe finds serious or worse. Of the tables, which are all made the same way, one is opened. */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("[data-name=swayed] details, main > details")) {
      details.setAttribute("open", "");
    }
  });
  await page.evaluate(axe);
  const { violations } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as {
    violations: { id: string; impact: string; nodes: { html: string }[] }[];
  };
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** Texts of the page's drawings that stand on one another. */
async function collisionsOf(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: await bundleForPage("test/browser/measureTexts.ts", "measure") });
  return page.evaluate("measure.findFaultsOfPage()") as Promise<ReturnType<typeof measure.findFaultsOfPage>>;
}
