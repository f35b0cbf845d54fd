import { expect, test } from "vitest";
import { bundleForPage, launchChromium, withoutChromium } from "../support/chromium.ts";
import { numericFingerprints } from "./numericValues.ts";

test.skipIf(withoutChromium)(
  `200,000 values of src/numeric have the same bits in Chromium as in Node${withoutChromium ? ` (${withoutChromium})` : ""}`,
  async () => {
    const script = await bundleForPage("test/browser/numericValues.ts", "numericValues");
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: script });
      expect(await page.evaluate("numericValues.numericFingerprints()")).toEqual(numericFingerprints());
    } finally {
      await browser.close();
    }
  },
);
