// The page as users open it: one file from disk, in Chromium.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium, withoutChromium } from "../support/chromium.ts";
import { answerWith, openStudio, withoutStudio } from "../support/studioPage.ts";

const why = withoutChromium || withoutStudio;
const trattoria = "restaurant/trattoria.yaml";

describe.skipIf(why)(`the studio in Chromium${why ? ` (${why})` : ""}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test("a lever gives another answer against today, and undo takes it back", async () => {
    const { page, faults } = await openStudio(browser, { market: { path: trattoria, changes: [] } });
    await page.getByRole("button", { name: "Play" }).click();
    await page.getByRole("slider", { name: "Quality · Trattoria Nonna" }).fill("0.9");
    expect(await answerWith(page, /with your plan.*more than today in/)).toMatch(/\+\d/);
    expect(await page.locator(".difference pre").first().textContent()).toBe(
      "schemaVersion: 1\nextends: scenarios/restaurant/trattoria.yaml\nbrands:\n  nonna:\n    quality: 0.9\n",
    );
    await page.getByRole("button", { name: "Undo" }).click();
    expect(await answerWith(page, /as it is written/)).not.toMatch(/against today/);
    expect(faults).toEqual([]);
  });

  test("a link that anybody wrote is explained, and the page lives on", async () => {
    const { page, faults } = await openStudio(browser, { fragment: "#u1.00000000.AAAA" });
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toMatch(/link/);
    await page.locator(".card").first().click();
    await page.getByRole("button", { name: "Play" }).waitFor();
    expect(faults).toEqual([]);
  });
});
