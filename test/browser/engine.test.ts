import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { bundleForPage, launchChromium, withoutChromium } from "../support/chromium.ts";
import { flagshipScenario, fullScenario } from "../support/fullMarket.ts";
import { fingerprintOf } from "./engineRun.ts";

const scenarios = [
  flagshipScenario({ "market.consumers": 2000, "market.days": 90 }),
  fullScenario({ "market.consumers": 500 }),
].map((scenario) => JSON.stringify(scenario));

/** Without these a page shares no memory with its workers. */
const isolation = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

describe.skipIf(withoutChromium)(
  `in Chromium as in Node${withoutChromium ? ` (${withoutChromium})` : ""}`,
  () => {
    let browser: Browser;
    let workerScript: string;
    const server = createServer(({ url }, response) => {
      response.writeHead(200, { "content-type": "text/html", ...(url === "/isolated" ? isolation : {}) });
      response.end("<!doctype html>");
    });
    beforeAll(async () => {
      browser = await launchChromium();
      workerScript = await bundleForPage("test/browser/partWorker.ts", "partWorker");
      await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    });
    afterAll(async () => {
      await browser.close();
      server.close();
    });

    async function openPage(path: string): Promise<Page> {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
      await page.addScriptTag({ content: await bundleForPage("test/browser/engineRun.ts", "engineRun") });
      return page;
    }
    const together = (page: Page, scenario: string, parts: number) =>
      page.evaluate(
        `engineRun.fingerprintTogether(${JSON.stringify(scenario)}, ${JSON.stringify(workerScript)}, ${parts})`,
      );

    test("a run gives the same bits", async () => {
      const page = await openPage("/");
      for (const scenario of scenarios)
        expect(await page.evaluate(`engineRun.fingerprintOf(${JSON.stringify(scenario)})`)).toBe(
          fingerprintOf(scenario),
        );
    });

    test("and so it does on several workers of a page that is isolated, and on one of any other", async () => {
      const [isolated, plain] = [await openPage("/isolated"), await openPage("/")];
      const hash = fingerprintOf(scenarios[1]);
      expect(await together(isolated, scenarios[1], 3)).toEqual({ hash, workers: 3, shares: true });
      expect(await together(plain, scenarios[1], 3)).toEqual({ hash, workers: 0, shares: false });
    });
  },
);
