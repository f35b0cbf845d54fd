import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { JSDOM } from "jsdom";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPageFonts } from "../../src/files/report/fonts.ts";
import { documentOfRuns, type ReportContent } from "../../src/studies/run/documentOfRuns.ts";
import { renderReport } from "../../src/studies/run/renderReport.ts";
import { bundleForPage, launchChromium, withoutChromium } from "../support/chromium.ts";
import { swayedRows } from "../../src/studies/run/rows/wholeRun.ts";
import { hostileContent } from "../browser/reportContent.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

const { document } = new JSDOM("").window;

/** The page of the hostile content; rendered once. */
function hostilePage(): Promise<string> {
  hostile ??= hostileContent().then((content) => renderReport(content, { document, version: "0.0.0" }));
  return hostile;
}

let hostile: Promise<string> | undefined;

test("renderReport(…) gives the same bytes for the same runs, and asks for no address", async () => {
  const page = await hostilePage();
  expect(renderReport(await hostileContent(), { document, version: "0.0.0" })).toBe(page);
  expect(page.match(/(src|href)="(?!#)[^"]*"|@import|url\((?!data:)/g)).toBeNull();
});

test("renderReport(…) leads every number in boxes and sentences to rows that are there", async () => {
  const page = await hostilePage();
  const idsOf = (pattern: RegExp) => Array.from(page.matchAll(pattern), ([, id]) => id);
  const ids = idsOf(/ id="([^"]+)"/g);
  expect(new Set(ids).size).toBe(ids.length);
  const leads = idsOf(/ href="#([^"]+)"/g);
  expect(leads.length).toBeGreaterThan(100);
  expect(leads.filter((id) => !ids.includes(id))).toEqual([]);
  const boxes = idsOf(/class="value">(<a |)/g);
  expect(boxes.length).toBe(2 * 8);
  expect(boxes.every((link) => link !== "")).toBe(true);
});

test("documentOfRuns(…) of runs alone and of a sweep alone has the charts of each", async () => {
  const { replications, sweep } = await hostileContent();
  const chartsOf = (content: ReportContent) =>
    documentOfRuns(content, { version: "0.0.0" }).figures.map(({ name }) => name);
  expect(chartsOf({ sweep })).toEqual(["map-share", "map-revenue", "map-profit"]);
  expect(chartsOf({ replications })).toEqual(expect.arrayContaining(["shareOverTime", "moneyWaterfall"]));
  expect(chartsOf({ replications, sweep })).toEqual([...chartsOf({ sweep }), ...chartsOf({ replications })]);
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
  let measureScript: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "umot-report-"));
    writeFileSync(join(folder, "report.html"), await hostilePage());
    address = pathToFileURL(join(folder, "report.html")).href;
    [browser, measureScript] = await Promise.all([
      launchChromium(),
      bundleForPage("test/browser/measureTexts.ts", "measure"),
    ]);
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const [colorScheme, locale] of [["light", "en"] as const, ["dark", "it"] as const]) {
    test(`asks nothing, runs nothing, and can be read by all (${colorScheme}, ${locale})`, async () => {
      const { page, requests, complaints } = await open({ colorScheme }, `#${locale}`);
      expect(await page.locator("main:visible").getAttribute("lang")).toBe(locale);
      expect(await page.locator("img, iframe, [onerror]").count()).toBe(0);
      expect(await page.title()).toContain("<script>");
      await page.addScriptTag({ content: measureScript });
      expect(await page.evaluate("measure.findFaultsOfPage()")).toEqual([]);
      expect(await findViolations(page)).toEqual([]);
      expect({ requests, complaints }).toEqual({ requests: [address], complaints: [] });
      await page.close();
    });
  }

  test("carries its letters, and keeps to a theme whatever the reader's system asks", async () => {
    const content = await hostileContent();
    for (const [theme, colorScheme] of [["dark", "light"] as const, ["light", "dark"] as const]) {
      const options = { document, version: "0.0.0", theme, fonts: readPageFonts() };
      writeFileSync(join(folder, "themed.html"), renderReport(content, options));
      const page = await browser.newPage({ colorScheme });
      await page.goto(pathToFileURL(join(folder, "themed.html")).href);
      const loaded =
        "document.fonts.ready.then((all) => [...all].map((face) => face.family + face.weight + face.status))";
      expect(await page.evaluate(loaded)).toEqual(["Inter400loaded", "Inter600loaded"]);
      const colours = await page.evaluate(
        "(({ backgroundColor }) => backgroundColor)(getComputedStyle(document.body))",
      );
      expect(colours).toBe(theme === "dark" ? "rgb(21, 24, 28)" : "rgb(255, 255, 255)");
      await page.close();
    }
  });

  test("shows the other language on demand, and only that, also when a link leads to its rows", async () => {
    const { page } = await open({});
    await page.getByRole("link", { name: "Italiano" }).click();
    await page.locator("main:visible figcaption a.number").first().click();
    expect(await page.locator("main:visible").getAttribute("lang")).toBe("it");
    await page.close();
  });

  test("can be read without its script, which its links do not need", async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.locator("main:visible figure svg").count()).toBeGreaterThan(10);
    expect(await page.locator(".save:visible, button:visible").count()).toBe(0);
    await page.locator("main:visible .how summary").first().click();
    expect(await page.locator("main:visible .how dl").first().isVisible()).toBe(true);
    const link = page.locator("main:visible .card[data-name=swayed] figcaption a.number").first();
    await link.click();
    expect(await page.locator("tr:target").isVisible()).toBe(true);
    expect(await page.locator("tr:target").textContent()).toContain((await link.textContent()) ?? "?");
    await page.close();
  });

  test("saves a chart as SVG, PNG, CSV and JSON; no name in them is a formula", async () => {
    const { page } = await open({});
    const figure = page.locator("main:visible .card[data-name=swayed]");
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
    const { replications } = await hostileContent();
    expect(JSON.parse(saved["json"].toString())).toEqual(replications && swayedRows(replications));
    expect(saved["csv"].toString()).toContain("\r\n'=HYPERLINK(0)🍕,");
    await page.close();
  });

  test("copies a table and a picture, and where it may not, offers the text and a file", async () => {
    const { page } = await open({});
    const figure = page.locator("main:visible .card[data-name=swayed]");
    const copy = async (kind: string) => {
      await figure.locator(".save summary").click();
      await figure.locator(`[data-kind=${kind}]`).click();
    };
    await page.evaluate(`
      globalThis.taken = [];
      navigator.clipboard.writeText = async (text) => void taken.push(text);
      navigator.clipboard.write = async ([item]) => void taken.push((await item.getType("image/png")).size);`);
    await copy("table");
    await copy("picture");
    await expect.poll(() => page.evaluate("taken.length")).toBe(2);
    const [text, size] = (await page.evaluate("taken")) as [string, number];
    expect(text).toMatch(/^brand\tvalue\tlow\thigh\r\n/);
    expect(size).toBeGreaterThan(1000);
    expect(await figure.locator(".said").textContent()).toBe("Copied.");

    await page.evaluate(`
      navigator.clipboard.writeText = navigator.clipboard.write = () => Promise.reject(new Error("refused"));`);
    const [download] = await Promise.all([page.waitForEvent("download"), copy("picture")]);
    expect(download.suggestedFilename()).toBe("swayed.png");
    await copy("table");
    expect(await page.locator("dialog textarea").inputValue()).toBe(text.replaceAll("\r\n", "\n"));
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog").count()).toBe(0);
    await page.close();
  });

  test("sorts a table by the numbers behind it", async () => {
    const { page } = await open({});
    const figure = page.locator("main:visible .card[data-name=swayed]");
    await figure.locator(".rows summary").click();
    const cells = () => figure.locator("tbody td:nth-child(2)").allTextContents();
    const before = await cells();
    await figure.locator("th[data-key=value] button").click();
    const rising = await cells();
    await figure.locator("th[data-key=value] button").click();
    expect(rising).toEqual(before.toSorted((a, b) => Number.parseFloat(a) - Number.parseFloat(b)));
    expect(await cells()).toEqual(rising.toReversed());
    await page.close();
  });

  test("tells the values of what is pointed at, with the mouse and with arrow keys", async () => {
    const { page } = await open({});
    const figure = page.locator("main:visible .card[data-name=shareOverTime]");
    const tip = figure.locator(".drawing:visible .tip");
    await figure.locator(".drawing:visible svg").hover();
    await figure.locator(".drawing:visible").focus();
    await page.keyboard.press("ArrowRight");
    const first = await tip.textContent();
    await page.keyboard.press("ArrowRight");
    expect(first).toMatch(/Until: .*Brand: .*Median run: \d/);
    expect(await tip.textContent()).not.toBe(first);
    await page.keyboard.press("Escape");
    expect(await tip.isVisible()).toBe(false);
    await page.locator("main:visible .card[data-name=map-share] .drawing:visible svg rect").last().hover();
    expect(
      await page.locator("main:visible .card[data-name=map-share] .drawing:visible .tip").isVisible(),
    ).toBe(true);
    await page.close();
  });

  test("prints what matters on two sheets of A4 with nothing cut off, and the rest behind", async () => {
    const { page } = await open({ viewport: { width: 673, height: 1017 } });
    const whole = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    await page.emulateMedia({ media: "print" });
    const cut =
      (await page.evaluate(`[...document.querySelectorAll("main:not(.other) .sheet")].map((sheet) => ({
      over: sheet.lastElementChild.getBoundingClientRect().bottom > sheet.getBoundingClientRect().bottom + 1,
      lowest: Math.min(...[...sheet.querySelectorAll(".drawing:not(.narrow) svg")].map((svg) => svg.getBoundingClientRect().height)),
    }))`)) as { over: boolean; lowest: number }[];
    await page.addStyleTag({ content: ".appendix { display: none; }" });
    expect(sheetsOf(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
    expect(whole).toBeGreaterThan(2);
    expect(cut.map(({ over }) => over)).toEqual([false, false]);
    for (const { lowest } of cut) expect(lowest).toBeGreaterThan(200);
    await page.close();
  });

  async function open(options: Parameters<Browser["newPage"]>[0], anchor = "") {
    const page = await browser.newPage({ viewport: { width: 900, height: 1000 }, ...options });
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    await page.goto(address + anchor);
    return { page, requests, complaints };
  }
});

/**
 * What axe finds serious or worse in the language that is shown. To be quick it sees three rows of each table, one
 * table opened, and drawings from outside only: to those who hear them each is one picture.
 */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const main of document.querySelectorAll("main"))
      if (main.getClientRects().length === 0) main.remove();
    for (const svg of document.querySelectorAll("svg")) svg.replaceChildren();
    for (const row of document.querySelectorAll("tbody tr:nth-child(n+4)")) row.remove();
    for (const details of document.querySelectorAll("[data-name=swayed] details, .manifest")) {
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

/** Sheets of paper of a PDF. */
function sheetsOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
}
