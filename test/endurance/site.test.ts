import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium, withoutChromium } from "../support/chromium.ts";
import { ORIGIN, serveFolder } from "../support/servedFolder.ts";

const why = withoutChromium ? ` (${withoutChromium})` : "";

// The gallery and the settings are made by commands and long: what holds of the other tables holds of theirs. Of the two
// hundred pages of the library's reference, the first and one more are looked at; how-to pages are alike in both languages.
const looked = (page: string) =>
  !/(gallery|404|^notebooks\/|^it\/how-to\/|how-to\/[^o]|^reference\/library\/(?!index|functions\/umot.replicate))/.test(
    page,
  );

describe.skipIf(withoutChromium)(`the site, as a browser without a network shows it${why}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "umot-site-"));
  let browser: Browser;

  beforeAll(async () => {
    // A link that leads nowhere ends this, too.
    const { status, stderr } = spawnSync("npx", ["--no-install", "tsx", "tools/site.ts", "build", folder], {
      encoding: "utf8",
      env: { ...process.env, NODE_ENV: "production" },
    });
    expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
    browser = await launchChromium();
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  test("no page asks anybody, says an error or keeps a reader out", async () => {
    const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".html"),
    );
    expect(pages).toContain("cookbook.html");
    expect(pages).toContain("reference/commands.html");
    expect(pages).toContain("reference/library/functions/umot.replicate.html");
    expect(pages).toContain("reference/library/functions/umot_charts.drawFigure.html");
    expect(pages).toContain("notebooks/index.html");
    expect(pages).toContain("it/reference/commands.html");
    // Every page in Italian is one in English, so that whoever changes the language stays where they were.
    const italian = pages.filter((file) => file.startsWith("it/"));
    expect(italian.filter((file) => !pages.includes(file.slice(3)))).toEqual([]);
    expect(italian.length).toBeGreaterThan(12);
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const unanswered = await serveFolder(page, folder);
    const faults: string[] = [];
    page.on("pageerror", (error) => void faults.push(`${error}`));
    for (const file of pages.filter(looked)) {
      await page.goto(`${ORIGIN}/${file}`);
      await page.addScriptTag({ content: readFileSync("node_modules/axe-core/axe.min.js", "utf8") });
      const { violations } = await page.evaluate<AxeResults>("axe.run()");
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      faults.push(
        ...serious.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${file} ${id}: ${html.slice(0, 160)}`),
        ),
      );
    }
    expect(faults).toEqual([]);
    expect(unanswered).toEqual([]);
  });

  test("search finds a setting without a network", async () => {
    const page = await browser.newPage();
    const unanswered = await serveFolder(page, folder);
    await page.goto(`${ORIGIN}/cookbook.html`);
    await page.getByRole("button", { name: "Search" }).click();
    await page.locator("#localsearch-input").fill("loyaltyLoop");
    await page.locator(".result").first().waitFor();
    expect(await page.locator(".result").first().textContent()).toMatch(/journey/i);
    expect(unanswered).toEqual([]);
  });
});
