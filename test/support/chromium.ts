import { existsSync } from "node:fs";
import { build } from "esbuild";
import { type Browser, chromium } from "playwright-core";

/** Where the browser stands: CHROMIUM, or where Debian puts it. */
const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Why tests that need a browser cannot run here, or false if they can. For `describe.skipIf` and its message. */
export const withoutChromium: string | false =
  !existsSync(executablePath) &&
  `no browser at ${executablePath}: install chromium, or set CHROMIUM to its path`;

/** Opens a browser that asks nothing of the network by itself. Close it when done. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--no-first-run",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/**
 * One script that a page can run, made of a module of ours and all it imports.
 *
 * @param file - the module, a path from the root of the repository
 * @param globalName - the page's variable that receives what the module exports
 */
export async function bundleForPage(file: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "iife",
    globalName,
    platform: "browser",
    target: "es2023",
    logLevel: "error",
  });
  return outputFiles[0].text;
}
