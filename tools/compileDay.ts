// src/model/day → src/model/engine/compiledDay.ts: what consumers do in a day, translated to WebAssembly and written down as a
// text, so that whoever runs a market, a browser or a thread, has it without reading a file. And once more for markets of more
// than sixteen brands or channels, → compiledWideDay.ts: the same sources, but that `x.wide.ts` takes the place of each `x.ts`.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { textOfBytes } from "../src/model/engine/bytesInText.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
/** The two translations: where they are written, and what they are called. */
const WIDTHS = [
  { file: "compiledDay", isWide: false },
  { file: "compiledWideDay", isWide: true },
] as const;
const options = ["-O3s", "--noAssert", "--runtime", "stub", "--importMemory", "--zeroFilledMemory"];
const machine = ["--maximumMemory", "65536", "--enable", "simd"];
/**
 * Mechanisms call each other across files, so that some of them are put where they are called; more than these (sizes
 * of 50 and 300) is a quarter larger, for every page that runs a market, and no faster.
 */
const inlining = [
  "-O4",
  "--low-memory-unused",
  "--always-inline-max-function-size=10",
  "--flexible-inline-max-function-size=60",
  "--one-caller-inline-max-function-size=4000",
];
const features = [
  "--enable-simd",
  "--enable-bulk-memory",
  "--enable-sign-ext",
  "--enable-nontrapping-float-to-int",
];

/** What AssemblyScript is made of: the folder of the day, and what both languages know. */
const FOLDERS = ["src/model/day", "src/model/layout"];

/** Translates the engine's innermost part where it has changed; what is wrong is printed and ends the program. */
export function compileDay(): void {
  const hash = hashOfDay();
  for (const { file, isWide } of WIDTHS) {
    const written = join(root, `src/model/engine/${file}.ts`);
    const first = `// Made of src/model/day ${hash} by tools/compileDay.ts.\n`;
    if (existsSync(written) && readFileSync(written, "utf8").startsWith(first)) continue;
    const text = textOfBytes(translated(isWide));
    writeFileSync(written, `${first}export const ${file}: string =\n  "${text}";\n`);
  }
}

/** The code, made of a copy of the sources. */
function translated(isWide: boolean): Uint8Array {
  const place = join(root, "node_modules", `.umot-day-${process.pid}`);
  for (const folder of FOLDERS) cpSync(join(root, folder), join(place, folder), { recursive: true });
  for (const file of sourcesIn(place))
    if (file.endsWith(".wide.ts")) {
      if (isWide) renameSync(file, file.replace(/wide\.ts$/, "ts"));
      else rmSync(file);
    }
  const code = join(place, "day.wasm");
  const entry = [join(place, "src/model/day/index.ts"), "--baseDir", place, "--outFile", code];
  runTool("assemblyscript", "bin/asc.js", [...entry, ...options, ...machine]);
  runTool("binaryen", "bin/wasm-opt", [code, "--output", code, ...features, ...inlining]);
  const bytes = readFileSync(code);
  rmSync(place, { recursive: true });
  return bytes;
}

/** A process of its own: what runs this file would translate the tool first, which takes longer than its work. */
function runTool(name: string, program: string, words: readonly string[]): void {
  const tool = join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), program);
  const { status } = spawnSync(process.execPath, [tool, ...words], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(1);
}

/** A fingerprint of all that the translation is made of, and of how it is made. */
export function hashOfDay(): string {
  const hash = createHash("sha256").update(
    ["text", ...options, ...machine, ...features, ...inlining].join(" "),
  );
  for (const file of sourcesIn(root)) hash.update(`${file.slice(root.length)}\n`).update(readFileSync(file));
  return hash.digest("hex");
}

/** Files of the day in a copy of the sources, in an order that stays. */
function sourcesIn(place: string): string[] {
  return FOLDERS.flatMap((folder) => {
    const names = readdirSync(join(place, folder), { recursive: true, encoding: "utf8" });
    const files = names.map((name) => name.replaceAll("\\", "/")).filter((name) => name.endsWith(".ts"));
    return files.sort().map((name) => join(place, folder, name));
  });
}
