// The page as users open it: one file from disk, in Chromium.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { singlePage } from "../../src/files/studio/studioFiles.ts";
import { launchChromium, withoutChromium } from "../support/chromium.ts";
import { traceOf } from "../support/pageTrace.ts";
import { answerWith, closePages, openStudio, withoutStudio } from "../support/studioPage.ts";

const why = withoutChromium || withoutStudio;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const trattoria = "restaurant/trattoria.yaml";

describe.skipIf(why)(`the studio in Chromium${why ? ` (${why})` : ""}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(() => closePages(browser));
  afterAll(() => browser.close());

  test("a lever gives another answer against today, and undo takes it back", async () => {
    const { page, faults } = await openStudio(browser, { market: { path: trattoria, changes: [] } });
    await answerWith(page, /runs\)/);
    // Who has come to the end of the year stays there whatever is turned, and what was known stays, pale.
    await page.getByRole("combobox", { name: "Speed" }).selectOption("60");
    await page.getByRole("slider", { name: "Day", exact: true }).fill("360");
    await page.getByRole("button", { name: "▶ Play" }).click();
    await page.getByRole("button", { name: "▶ Play", pressed: false }).waitFor();
    await page.getByRole("slider", { name: "Quality · Trattoria Nonna", exact: true }).fill("0.9");
    await page.locator(".boxes.stale li").first().waitFor();
    expect(await answerWith(page, /with your plan.*more than today in/)).toMatch(/\+\d/);
    expect(await page.locator(".difference pre").first().textContent()).toBe(
      "schemaVersion: 1\nextends: scenarios/restaurant/trattoria.yaml\nbrands:\n  nonna:\n    quality: 0.9\n",
    );
    expect(await page.locator(".time .now").textContent()).toMatch(/^day 365 of 365/);
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await answerWith(page, /as it is written/)).not.toMatch(/against today/);
    expect(faults).toEqual([]);
  });

  // Others use the processor, too: what it takes to draw is known only where it was not interrupted all the time.
  test("while runs stream in, no task of the page takes 50 ms, and those who move have a thread of their own", {
    retry: 2,
  }, async () => {
    const changes = [{ path: "market.consumers", value: 3000 }];
    const { page, faults } = await openStudio(browser, { market: { path: trattoria, changes } });
    await page.getByRole("button", { name: "▶ Play" }).click();
    await page.locator("figure.chart svg").first().waitFor();
    const { tasks, pictures } = await traceOf(browser, page, () => answerWith(page, /30 runs/));
    const charts = tasks.filter(({ charted }) => charted);
    expect(charts.length).toBeGreaterThan(10);
    expect(pictures.length).toBeGreaterThan(50);
    expect(Math.max(...tasks.map(({ processor }) => processor))).toBeLessThan(50);
    expect(faults).toEqual([]);
  });

  test("a link that anybody wrote is explained, and the page lives on", async () => {
    const { page, faults } = await openStudio(browser, { fragment: "#u1.00000000.AAAA" });
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toMatch(/link/);
    await page.locator(".card").first().click();
    await page.getByRole("button", { name: "▶ Play" }).waitFor();
    expect(faults).toEqual([]);
  });

  test("an event is moved by hand and by key, an arrow opens its levers, and what matters comes first", async () => {
    const changes = [
      { path: "market.consumers", value: 300 },
      { path: "market.days", value: 200 },
    ];
    const market = { path: "hotels/crisis-ignored.yaml", changes };
    const { page, faults } = await openStudio(browser, { market });
    const event = page.getByRole("slider", { name: /^Event: Water damage/ });
    await event.press("ArrowRight");
    await page.locator('[role="slider"][aria-valuenow="122"]').waitFor();
    const box = await event.boundingBox();
    if (box === null) throw new Error("the event is nowhere");
    await page.mouse.move(box.x + 12, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x - 80, box.y + 12, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction(() => {
      const [first] = document.querySelectorAll('.flags [role="slider"]');
      return Number(first?.getAttribute("aria-valuenow")) < 110;
    });
    const day = Number(await event.getAttribute("aria-valuenow")) - 1;
    await page
      .locator(".difference pre")
      .first()
      .filter({ hasText: `- day: ${day}\n    set:` })
      .waitFor();
    for (const undone of [121, 120]) {
      await page.getByRole("button", { name: "Undo" }).click();
      await page
        .locator(`[role="slider"][aria-valuenow="${undone + 1}"]`)
        .first()
        .waitFor();
    }
    await page.getByRole("button", { name: "Levers of use → tell" }).click();
    await page.getByRole("slider", { name: /^Share of complaints answered/ }).waitFor();
    await page.getByRole("button", { name: "Back to what matters" }).click();
    await page.getByText("What matters most here").waitFor({ timeout: 150_000 });
    expect(await page.locator(".lever label").first().textContent()).toMatch(
      /^(Price|Quality) · Hotel Belvedere/,
    );
    expect(await page.locator(".lever").count()).toBe(10);
    // A lever that is turned stays under the hand that turns it.
    const order = await page.locator(".lever label").allTextContents();
    await page.locator(".lever input[type=range]").nth(3).press("ArrowRight");
    await page.locator(".lever.changed").first().waitFor();
    await answerWith(page, /with your plan/);
    expect(await page.locator(".lever label").allTextContents()).toEqual(order);
    expect(faults).toEqual([]);
  }, 240_000);

  test("who tells whom is shown with the largest cascade, and goes to its beginning", async () => {
    const changes = [
      { path: "market.consumers", value: 600 },
      { path: "market.days", value: 90 },
    ];
    const { page, faults } = await openStudio(browser, { market: { path: trattoria, changes } });
    await page.getByRole("tab", { name: "Who tells whom" }).click();
    await page.getByRole("button", { name: "Watch it spread" }).click({ timeout: 60_000 });
    const text = (await page.locator(".network-said p").textContent()) ?? "";
    const [, day] =
      /^On day (\d+) one consumer tells something bad of .*\d+ people hear of it/.exec(text) ?? [];
    await page.waitForFunction(
      ([begins]) => {
        const now = /day (\d+) of/.exec(document.querySelector(".time .now")?.textContent ?? "");
        return Number(now?.[1]) >= Number(begins) - 1;
      },
      [day],
    );
    expect(await page.getByText(/^600 of 600 people/).count()).toBe(1);
    await page.getByLabel("good words", { exact: true }).check();
    await page.getByText(/tells something good of/).waitFor();
    expect(faults).toEqual([]);
  });

  test("a story is the same whether its run was logged or is run once more for it, and needs no pointer", async () => {
    const changes = [
      { path: "market.consumers", value: 1200 },
      { path: "market.days", value: 120 },
    ];
    const market = { path: trattoria, changes };
    const { page, faults } = await openStudio(browser, { market, width: 390, height: 844 });
    await page.getByRole("button", { name: "Follow somebody" }).press("Enter");
    const lines = page.locator(".story li");
    await lines.first().waitFor();
    const [days, results] = await Promise.all(
      [".time", ".results"].map((name) => page.locator(name).boundingBox()),
    );
    expect(days === null || results === null || days.y + days.height <= results.y).toBe(true);
    const told = await lines.allTextContents();
    await page.locator(".story").getByRole("button", { name: "Close" }).press("Enter");
    await page.locator(".drawn select").selectOption("1200");
    await page.getByText("all 1,200 people are drawn").waitFor();
    // The space bar moves the days, but where a list or a button has the focus it is theirs.
    const playing = page.locator(".play");
    await page.keyboard.press("Escape");
    await page.locator("body").press(" ");
    expect(await playing.getAttribute("aria-pressed")).toBe("true");
    await page.locator("body").press(" ");
    expect(await playing.getAttribute("aria-pressed")).toBe("false");
    await playing.press(" ");
    expect(await playing.getAttribute("aria-pressed")).toBe("true");
    await playing.press(" ");
    await page.getByRole("button", { name: "Follow somebody" }).press("Enter");
    await lines.first().waitFor();
    expect(await lines.allTextContents()).toEqual(told);
    expect(faults).toEqual([]);
  });

  test("a scenario that makes no sense is explained in its text, and runs once it is mended", async () => {
    const text =
      "schemaVersion: 1\ntitle: Mine\nextends: scenarios/restaurant/trattoria.yaml\nmarket: { days: 900000 }\n";
    const { page, faults } = await openStudio(browser, { market: { path: "mine.yaml", text, changes: [] } });
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toMatch(/4:\d+ U\d+/);
    const editor = page.getByRole("textbox", { name: "Text of the scenario" });
    await editor.click();
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText(text.replace("900000", "60"));
    expect(await answerWith(page, /as it is written/)).toMatch(/Trattoria Nonna/);
    expect(faults).toEqual([]);
  });

  test("a page written with a scenario inside opens with it, from disk", async () => {
    const folder = mkdtempSync(join(tmpdir(), "umot-studio-"));
    const file = join(folder, "page.html");
    writeFileSync(file, singlePage({ path: trattoria }));
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("console", (message) => void faults.push(message.text()));
    page.on("pageerror", (error) => void faults.push(`${error}`));
    await page.goto(pathToFileURL(file).href);
    await page.getByRole("button", { name: "▶ Play" }).waitFor();
    expect(await page.locator("h1").textContent()).toBe(
      "What do quality and being found do to a trattoria's share, stars and profit?",
    );
    expect(faults).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  const looks = (["light", "dark"] as const).flatMap((scheme) =>
    [[1440, 900] as const, [390, 844] as const].map((size) => ({ scheme, size })),
  );
  test.each(looks)(
    "axe finds nothing serious in $scheme at $size",
    async ({ scheme, size: [width, height] }) => {
      const market = { path: trattoria, changes: [{ path: "market.consumers", value: 600 }] };
      const { page, faults } = await openStudio(browser, { market, scheme, width, height });
      await answerWith(page, /runs\)/);
      await page.evaluate(axe);
      const { violations } = await page.evaluate<AxeResults>("axe.run()");
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      expect(faults).toEqual([]);
    },
  );
});
