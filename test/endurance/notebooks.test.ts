import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { notebookConfig } from "../../tools/notebooks/notebookConfig.ts";
import { launchChromium, withoutChromium } from "../support/chromium.ts";
import { ORIGIN, serveFolder } from "../support/servedFolder.ts";

const files = readdirSync("notebooks").filter((file) => file.endsWith(".html"));
const why = withoutChromium ? ` (${withoutChromium})` : "";

describe.skipIf(withoutChromium)(`notebooks, as a browser without a network shows them${why}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "umot-notebooks-"));
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
    await build({ ...notebookConfig(files, folder), logLevel: "error" });
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  test.each(files)("%s is written by hand, in the format of notebooks", (file) => {
    expect(readFileSync(join("notebooks", file), "utf8")).toMatch(/^<!doctype html>\n<notebook\b/);
  });

  test.each(files)("every cell of %s gives a value, also of other inputs", async (file) => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
    try {
      const said: string[] = [];
      page.on("console", (message) => void said.push(message.text()));
      page.on("pageerror", (error) => void said.push(`${error}`));
      const unanswered = await serveFolder(page, folder);
      await page.goto(`${ORIGIN}/${file}`);
      await untilComputed(page);
      expect(await faultsOf(page)).toEqual([]);
      expect(await seriousFindings(page)).toEqual([]);
      expect(await brokenLinks(page, folder)).toEqual([]);
      const before = await whatIsShown(page);
      const sliders = await page.locator("form input[type=range]").all();
      // The list of notebooks has nothing to turn and draws nothing.
      const drawings = await page.locator(".observablehq--cell svg").count();
      if (file !== "index.html") expect([sliders.length > 0, drawings > 0]).toEqual([true, true]);
      for (const slider of sliders.slice(0, 1)) {
        await slider.fill(await anotherValue(slider));
        await untilComputed(page);
        expect(await faultsOf(page)).toEqual([]);
        expect(await whatIsShown(page)).not.toEqual(before);
      }
      expect(said).toEqual([]);
      expect(unanswered).toEqual([]);
    } finally {
      await page.close();
    }
  });
});

/** Waits until no cell is computing any more; the last frame before that may have begun the next one. */
async function untilComputed(page: Page): Promise<void> {
  await page.waitForTimeout(200);
  await page.waitForFunction(`document.querySelector("[data-state=computing]") === null`, undefined, {
    timeout: 120_000,
  });
}

/** What a reader would take for a mistake: cells that failed, drawings without rows, numbers that are none. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const failed = Array.from(document.querySelectorAll("[data-state=failed]"), ({ id, textContent }) => {
      return `${id}: ${textContent}`;
    });
    const shown = Array.from(document.querySelectorAll(".observablehq--cell"), ({ id, textContent }) => {
      const odd = /\b(NaN|undefined|null|Infinity|Nothing to show|\[object)/.exec(textContent ?? "");
      return odd === null ? [] : [`${id} shows ${odd[0]}`];
    });
    return [...failed, ...shown.flat()];
  });
}

/** Every drawing and every text, so that one can see whether an input changes anything. */
function whatIsShown(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll(".observablehq--cell"), (cell) =>
      cell.querySelector("form") === null ? cell.innerHTML : "",
    ),
  );
}

async function anotherValue(slider: ReturnType<Page["locator"]>): Promise<string> {
  const [value, most, least] = await slider.evaluate((input: HTMLInputElement) => [
    input.value,
    input.max,
    input.min,
  ]);
  return value === most ? least : most;
}

/** Links to pages of the folder that are not there. */
async function brokenLinks(page: Page, folder: string): Promise<string[]> {
  const there = readdirSync(folder);
  const links = await page.evaluate(() =>
    Array.from(document.querySelectorAll("a[href^='./']"), (link) => link.getAttribute("href") ?? ""),
  );
  return links.filter((link) => !there.includes(link.slice(2).replace(/#.*/, "")));
}

async function seriousFindings(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: readFileSync("node_modules/axe-core/axe.min.js", "utf8") });
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
