import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium, withoutChromium } from "../support/chromium.ts";
import { REPORTING_COMMANDS, type Reports, reportOfEveryCommand } from "../support/reportOfEveryCommand.ts";

const resolve = createRequire(import.meta.url).resolve;
const axe = readFileSync(resolve("axe-core"), "utf8");
const validator = resolve("vnu-jar/build/dist/vnu.jar");
const JAVA = "java";
const withoutJava =
  spawnSync(JAVA, ["-version"]).error !== undefined && "no java: install default-jre-headless";

let reports: Reports;
beforeAll(async () => {
  reports = await reportOfEveryCommand();
}, 600_000);
afterAll(() => reports?.remove());

test.skipIf(withoutJava)(
  "the Nu validator finds neither errors nor warnings on the page of any command",
  () => {
    const pages = REPORTING_COMMANDS.map((command) => reports.file(command, "report.html"));
    const words = ["-jar", validator, "--format", "gnu", "--stdout", "--exit-zero-always", ...pages];
    expect(execFileSync(JAVA, words, { encoding: "utf8", maxBuffer: 1e9 })).toBe("");
  },
);

describe.skipIf(withoutChromium)("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  for (const command of REPORTING_COMMANDS) {
    test.each([
      { width: 1440, locale: "en", colorScheme: "light" },
      { width: 390, locale: "it", colorScheme: "dark" },
    ] as const)(
      `axe finds nothing on the page of umot ${command} ($width px, $locale, $colorScheme)`,
      async (screen) => {
        const page = await open(command, screen);
        await page.evaluate(shortenForAxe);
        await page.evaluate(axe);
        const { violations } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as {
          violations: { id: string; nodes: { html: string }[] }[];
        };
        const faults = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
        );
        expect(faults).toEqual([]);
        await page.close();
      },
    );
  }

  /** What axe does not look into need not be there: of a drawing its outside counts, of a table some rows. */
  function shortenForAxe(): void {
    for (const part of document.querySelectorAll("details:not(.save)")) part.setAttribute("open", "");
    for (const row of document.querySelectorAll("tbody tr:nth-child(n+6)")) row.remove();
    for (const drawing of document.querySelectorAll("svg")) drawing.replaceChildren();
  }

  async function open(
    command: string,
    screen: { width: number; locale: string; colorScheme: "light" | "dark" },
  ) {
    const { width, locale, colorScheme } = screen;
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const address = pathToFileURL(reports.file(command, "report.html")).href;
    await page.goto(locale === "en" ? address : `${address}#${locale}`);
    return page;
  }

  test("the first key leads past the head, the second to the first chart, in the language that is shown", async () => {
    for (const locale of ["en", "it"]) {
      const page = await open("run", { width: 1440, locale, colorScheme: "light" });
      const skips = page.locator("nav .skip:visible");
      expect(await skips.evaluateAll((links) => links.map((link) => link.getAttribute("lang")))).toEqual([
        locale,
        locale,
      ]);
      // Whoever came by a link to a language begins there, not at the top.
      if (locale === "en") await page.keyboard.press("Tab");
      else await skips.first().focus();
      const focused = "document.activeElement";
      const first = await page.evaluate(`[${focused}.hash, ${focused}.getBoundingClientRect().left >= 0]`);
      expect(first).toEqual([`#${locale}`, true]);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect.poll(() => page.evaluate("location.hash")).toMatch(new RegExp(`^#figure-${locale}-`));
      const chart = page.locator(".card:target .drawing:visible");
      expect(await chart.evaluate((drawing) => drawing.getBoundingClientRect().top < innerHeight)).toBe(true);
      await page.close();
    }
  });
});
