// src/studio → the page: a folder that any host serves (dist/studio), and one file that runs from disk by double click
// (dist/studio/umot-studio.html), with engine, fonts and scenarios inside.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type InlineConfig, type Plugin } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { galleryModule } from "./studioGallery.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

/** The name of the page that is a single file. */
export const SINGLE_FILE = "umot-studio.html";

/** Builds both forms of the page into a folder; the file also shrunk, as which it goes into the archive of the package. */
export async function buildStudio(outDir: string): Promise<void> {
  const single = `${outDir}-single`;
  await build(studioConfig(outDir, false));
  await build(studioConfig(single, true));
  mkdirSync(outDir, { recursive: true });
  const page = allowOwnScripts(readFileSync(join(single, "index.html"), "utf8"));
  writeFileSync(join(outDir, SINGLE_FILE), page);
  writeFileSync(join(outDir, `${SINGLE_FILE}.gz`), gzipSync(page, { level: 9 }));
  rmSync(single, { recursive: true });
}

/** Names the page's own scripts in its policy, by their hashes: no other script within the page is ever run. */
function allowOwnScripts(page: string): string {
  const scripts = [...page.matchAll(/<script type="module"[^>]*>([\s\S]*?)<\/script>/g)];
  if (scripts.length === 0) throw new Error("the page has no script of its own");
  const hashes = scripts.map(
    ([, text]) => `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`,
  );
  const allowed = page.replace("script-src 'self'", `script-src 'self' ${hashes.join(" ")}`);
  if (allowed === page) throw new Error("the page has no policy for its scripts");
  return allowed;
}

function studioConfig(outDir: string, isSingle: boolean): InlineConfig {
  return {
    configFile: false,
    root: join(root, "src", "studio"),
    base: "./",
    publicDir: false,
    logLevel: "error",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    plugins: [galleryModule(root), fewWords(), ...(isSingle ? [viteSingleFile()] : [])],
    // Blob workers have no place from which parts of them could be loaded, and on a page from disk no origin either.
    worker: { format: "iife", plugins: () => [galleryModule(root), fewWords()] },
    define: {
      "import.meta.env.SINGLE": JSON.stringify(isSingle),
      "import.meta.env.VERSION": JSON.stringify(version),
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2023",
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      assetsInlineLimit: isSingle ? 100_000_000 : 0,
      cssCodeSplit: !isSingle,
    },
  };
}

/** Of the languages in which zod complains, the page needs none: umot words its problems itself. */
function fewWords(): Plugin {
  return {
    name: "umot-few-words",
    enforce: "pre",
    load(id) {
      if (/zod\/v4\/locales\/index\.js$/.test(id)) return 'export { default as en } from "./en.js";';
      return undefined;
    },
  };
}
