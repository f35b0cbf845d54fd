import { expect, test } from "vitest";
import type * as measure from "./measureTexts.ts";
import { bundleForPage, launchChromium, withoutChromium } from "../support/chromium.ts";

test.skipIf(withoutChromium)("no text of any chart stands on another or leaves its frame", async () => {
  const script = await bundleForPage("test/browser/measureTexts.ts", "measure");
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 900, height: 1200 } });
    await page.setContent("<!doctype html><body style='margin:20px'></body>");
    await page.addScriptTag({ content: script });
    const { drawn, faults } = (await page.evaluate("measure.findCollisions()")) as ReturnType<
      typeof measure.findCollisions
    >;
    expect(drawn).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
});
