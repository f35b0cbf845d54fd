import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { shareFragment } from "../../src/studio/link/shareLink.ts";
import type { SharedMarket } from "../../src/studio/link/sharedMarket.ts";

/** The page as it is built, one file. */
const FILE = "dist/studio/umot-studio.html";

/** Why tests of the page cannot run, or false if they can. */
export const withoutStudio: string | false = !existsSync(FILE) && `no ${FILE}: npm run build`;

/** The page in a browser, and all that it should not have done. */
export interface OpenPage {
  readonly page: Page;
  /** messages of the console, errors, and requests to anywhere */
  readonly faults: string[];
}

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
  readonly motion?: "reduce" | "no-preference";
  readonly locale?: string;
  readonly market?: SharedMarket;
  /** the fragment of the address as it is; in place of a market */
  readonly fragment?: string;
}

/** Opens the page from disk, as by a double click, with a market in its address. */
export async function openStudio(browser: Browser, options: OpenOptions = {}): Promise<OpenPage> {
  const {
    width = 1440,
    height = 900,
    scheme = "light",
    motion = "no-preference",
    locale = "en-GB",
  } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: motion,
    locale,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(file|blob|data):/.test(request.url())) faults.push(`request: ${request.url()}`);
  });
  const fragment = options.fragment ?? (options.market === undefined ? "" : shareFragment(options.market));
  await page.goto(`${pathToFileURL(FILE).href}${fragment}`);
  return { page, faults };
}

/** Closes every page of a browser: each goes on simulating as long as it is open. */
export async function closePages(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

/** Text of the page's answer once it holds a word. */
export async function answerWith(page: Page, word: RegExp, timeout = 150_000): Promise<string> {
  const answer = page.locator(".answer");
  await page.waitForFunction(
    ([source]) => new RegExp(source).test(document.querySelector(".answer")?.textContent ?? ""),
    [word.source],
    { timeout },
  );
  return (await answer.textContent()) ?? "";
}
