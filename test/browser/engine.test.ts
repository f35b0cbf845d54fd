import { expect, test } from "vitest";
import { bundleForPage, launchChromium, withoutChromium } from "../support/chromium.ts";
import { flagshipScenario, fullScenario } from "../support/fullMarket.ts";
import { fingerprintOf } from "./engineRun.ts";

test.skipIf(withoutChromium)(
  `a run gives the same bits in Chromium as in Node${withoutChromium ? ` (${withoutChromium})` : ""}`,
  async () => {
    const scenarios = [
      flagshipScenario({ "market.consumers": 2000, "market.days": 90 }),
      fullScenario({ "market.consumers": 500 }),
    ].map((scenario) => JSON.stringify(scenario));
    const script = await bundleForPage("test/browser/engineRun.ts", "engineRun");
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: script });
      for (const scenario of scenarios) {
        const found = await page.evaluate(`engineRun.fingerprintOf(${JSON.stringify(scenario)})`);
        expect(found).toBe(fingerprintOf(scenario));
      }
    } finally {
      await browser.close();
    }
  },
);
