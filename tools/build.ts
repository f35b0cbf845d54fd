// src → dist: what consumers do in a day translated to WebAssembly, every module to JavaScript, every other file copied.
// The new dist is made aside and put in place at the end, so that a program running from the old one, or a
// second build at the same time, never meets half a folder.
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildStudio } from "./buildStudio.ts";
import { bundle } from "./bundle.ts";
import { compileDay } from "./compileDay.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = join(root, "src");
const aside = join(root, "node_modules", `.umot-build-${process.pid}`);
const dist = join(root, "dist");

const compiler = findCompiler();
if (compiler === undefined) {
  console.error("umot: dist was not built, because typescript is not installed (npm ci --omit=dev).");
} else {
  await build(compiler);
}

async function build(tsc: string): Promise<void> {
  compileDay();
  const project = join(root, "tools", "tsconfig.build.json");
  const { status } = spawnSync(process.execPath, [tsc, "-p", project, "--outDir", aside], {
    stdio: "inherit",
  });
  if (status !== 0) {
    rmSync(aside, { recursive: true, force: true });
    process.exit(1);
  }
  copyAssets();
  await bundle(aside);
  await buildStudio(join(aside, "studio"));
  const program = join(aside, "cli", "main.js");
  if (existsSync(program)) chmodSync(program, 0o755);
  replaceDist();
}

/** Copies what the compiler leaves behind: style sheets, pages, fonts, data. */
function copyAssets(): void {
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    if (
      !entry.isFile() ||
      isOfPage(entry.parentPath) ||
      entry.parentPath.endsWith("__snapshots__") ||
      /\.tsx?$/.test(entry.name) ||
      entry.name === "tsconfig.json"
    )
      continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(aside, from.slice(source.length));
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
}

/** The page is put together by a tool of its own. */
function isOfPage(folder: string): boolean {
  return folder.startsWith(join(source, "studio"));
}

function replaceDist(): void {
  const old = `${aside}-old`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(aside, dist);
  rmSync(old, { recursive: true, force: true });
}

function findCompiler(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve("typescript7/package.json");
    return join(dirname(manifest), "bin", "tsc");
  } catch {
    return undefined;
  }
}
