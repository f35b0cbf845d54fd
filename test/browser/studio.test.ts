// The page as users open it: one file from disk, in Chromium.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium, withoutChromium } from "../support/chromium.ts";
import { openStudio, withoutStudio } from "../support/studioPage.ts";
import { umot } from "../cli/support/umot.ts";

const why = withoutChromium || withoutStudio;
const small = [
  { path: "market.consumers", value: 600 },
  { path: "market.days", value: 90 },
];
const trattoria = "restaurant/trattoria.yaml";

describe.skipIf(why)(`the studio in Chromium${why ? ` (${why})` : ""}`, () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await launchChromium();
    folder = mkdtempSync(join(tmpdir(), "umot-studio-"));
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("a run has the fingerprint that the command line writes", async () => {
    const out = join(folder, "run");
    const settings = small.flatMap(({ path, value }) => ["--set", `${path}=${value}`]);
    await umot(["run", `scenarios/${trattoria}`, "--runs", "1", ...settings, "--out", out, "--quiet"]);
    const { results } = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")) as { results: string };
    const { page, faults } = await openStudio(browser, { market: { path: trattoria, changes: small } });
    const shown = await page.locator(".fingerprint code").textContent({ timeout: 200_000 });
    expect(shown).toBe(results);
    expect(faults).toEqual([]);
  }, 240_000);
});
