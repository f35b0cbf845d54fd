// Lessons as a class takes them: one file from disk, in Chromium.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { LESSONS } from "../../src/studies/lesson/lessons.ts";
import { launchChromium, withoutChromium } from "../support/chromium.ts";
import { closePages, openStudio, withoutStudio } from "../support/studioPage.ts";

const why = withoutChromium || withoutStudio;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.skipIf(why)(`lessons in Chromium${why ? ` (${why})` : ""}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(() => closePages(browser));
  afterAll(() => browser.close());

  test("from prediction to a class, by keyboard and by pointer", async () => {
    const { page, faults } = await openStudio(browser, { fragment: "#lesson=jShape" });
    const run = page.getByRole("button", { name: "That is my prediction: run" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await run.isDisabled()).toBe(true);
    await page.getByRole("slider", { name: "1 star" }).press("PageDown");
    await page.locator('[aria-label="1 star"][aria-valuetext="32%"]').waitFor();
    await draw(page);
    await run.click();
    await page.getByText("A J: five stars are the most frequent").waitFor({ timeout: 120_000 });
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole("slider", { name: "what the posters promise" }).fill("0.6");
    await page.getByRole("slider", { name: "share of complaints that are answered" }).fill("0.9");
    await page.getByRole("button", { name: "Simulate my plan" }).click();
    await page.getByText("Solved. Every target is reached.").waitFor({ timeout: 120_000 });

    await page.getByText("Hand in", { exact: true }).click();
    const code = (await page.locator(".code").textContent()) ?? "";
    await page.getByText("Class", { exact: true }).click();
    await page.getByRole("textbox", { name: "Codes, one a line" }).fill(`${code}\nnot a code!`);
    await page.getByRole("button", { name: "Show the class" }).click();
    expect(await page.getByRole("alert").textContent()).toMatch(/^Line 2: This is no code of a class/);
    await page.locator(".scroll tbody tr").waitFor({ timeout: 120_000 });
    expect(await page.locator(".scroll tbody tr").textContent()).toMatch(/^1[a-z]+ \d0\.60\.9.*✓.*✓$/);
    expect(await faultsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
  }, 400_000);

  test("a number is predicted on a telephone, dark and in Italian", async () => {
    const phone = {
      width: 390,
      height: 844,
      scheme: "dark",
      locale: "it-IT",
      fragment: "#lesson=zeroMoment",
    } as const;
    const { page, faults } = await openStudio(browser, phone);
    await page.getByRole("slider", { name: "Il mio numero" }).fill("9");
    await page.getByRole("button", { name: "Questa è la mia previsione: simula" }).click();
    await page.getByText("Fra cinque e sei.").waitFor({ timeout: 120_000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await faultsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
  }, 400_000);

  test("a teacher asks about her own market, a pupil answers, and the class is ranked", async () => {
    const text =
      "schemaVersion: 1\ntitle: Mine\nextends: scenarios/restaurant/trattoria.yaml\nmarket: { days: 60, consumers: 300 }\n";
    const { page, faults } = await openStudio(browser, { market: { path: "mine.yaml", text, changes: [] } });
    await page.getByRole("tab", { name: "For a class" }).click();
    await page.getByText("Write a question first.").waitFor();
    await page.getByLabel("Your question").fill("How much will Nonna sell?");
    await page.getByText("Plans need at least one lever.").waitFor();
    await page.getByLabel("Add a lever").selectOption("brands.nonna.price");
    const link = await page.getByLabel("Link for the class").inputValue();

    const pupil = await openStudio(browser, {
      fragment: link.slice(link.indexOf("#")),
      width: 390,
      height: 844,
    });
    await pupil.page.getByRole("heading", { level: 1, name: "How much will Nonna sell?" }).waitFor();
    await pupil.page.getByRole("slider", { name: "My number" }).fill("0.2");
    await pupil.page.getByRole("button", { name: "That is my prediction: run" }).click();
    await pupil.page.getByText("2 · What comes out").waitFor({ timeout: 60_000 });
    await pupil.page.getByRole("slider", { name: "price · Trattoria Nonna" }).fill("21");
    expect(await faultsOf(pupil.page)).toEqual([]);
    await pupil.page.getByText("Hand in", { exact: true }).click();
    const code = (await pupil.page.locator(".code").textContent()) ?? "";

    await page.getByRole("button", { name: "Open as the class sees it" }).click();
    await page.getByText("Class", { exact: true }).click();
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "codes.txt", { type: "text/plain" }));
      dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
    }, code);
    await page.getByRole("button", { name: "Show the class" }).click();
    await page.locator(".scroll tbody tr").waitFor({ timeout: 60_000 });
    expect(await page.locator(".scroll tbody tr").textContent()).toMatch(/^1[a-z]+ \d+21[-−]?€/);
    expect([...faults, ...pupil.faults]).toEqual([]);
  }, 200_000);

  test("the list opens every lesson, and a lesson that there is not is said", async () => {
    const { page, faults } = await openStudio(browser, { fragment: "#lesson=nothing" });
    await page.getByRole("alert").waitFor();
    expect(await page.locator(".list .card").count()).toBe(LESSONS.length);
    for (const lesson of LESSONS) {
      await page.getByRole("button", { name: lesson.title.en }).click();
      await page.getByRole("heading", { level: 1, name: lesson.question.en }).waitFor();
      await page.getByRole("button", { name: "All lessons" }).click();
    }
    expect(await faultsOf(page)).toEqual([]);
    expect(faults).toEqual([]);
  }, 400_000);
});

/** One stroke from left to right over the grid. */
async function draw(page: Page): Promise<void> {
  const box = await page.locator(".draw > svg").boundingBox();
  if (box === null) throw new Error("there is nothing to draw on");
  await page.mouse.move(box.x + 66, box.y + box.height * 0.7);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 44, box.y + box.height * 0.3, { steps: 8 });
  await page.mouse.up();
}

/** What axe finds that keeps people out. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await checker.run();
    return violations
      .filter(({ impact }) => ["serious", "critical"].includes(impact))
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  });
}
