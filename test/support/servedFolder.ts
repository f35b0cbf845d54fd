import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Page } from "playwright-core";

/** Where a page believes to be; nothing is asked of any network. */
export const ORIGIN = "http://pages.test";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/**
 * Answers every request of a page out of a folder. What the folder does not hold, and what is asked of anybody else,
 * gets no answer and is written down.
 *
 * @returns addresses that were asked for in vain, filled as the page asks
 */
export async function serveFolder(page: Page, folder: string): Promise<string[]> {
  const unanswered: string[] = [];
  await page.route("**/*", async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const file = join(
      folder,
      decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname),
    );
    if (origin === ORIGIN && existsSync(file)) {
      const contentType = TYPES[extname(file)] ?? "application/octet-stream";
      return route.fulfill({ body: readFileSync(file), contentType });
    }
    unanswered.push(route.request().url());
    return route.abort();
  });
  return unanswered;
}
