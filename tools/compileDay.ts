// src/model/day → src/model/engine/compiledDay.ts: what consumers do in a day, translated to WebAssembly and written down as a
// text, so that whoever runs a market, a browser or a thread, has it without reading a file.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { textOfBytes } from "../src/model/engine/bytesInText.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const written = join(root, "src/model/engine/compiledDay.ts");
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
  const first = `// Made of src/model/day ${hashOfDay()} by tools/compileDay.ts.\n`;
  if (existsSync(written) && readFileSync(written, "utf8").startsWith(first)) return;
  const code = join(root, "node_modules", `.umot-day-${process.pid}.wasm`);
  const entry = ["src/model/day/index.ts", "--baseDir", root, "--outFile", code];
  runTool("assemblyscript", "bin/asc.js", [...entry, ...options, ...machine]);
  runTool("binaryen", "bin/wasm-opt", [code, "--output", code, ...features, ...inlining]);
  const text = textOfBytes(readFileSync(code));
  rmSync(code);
  writeFileSync(written, `${first}export const compiledDay: string =\n  "${text}";\n`);
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
  for (const folder of FOLDERS) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
    const files = names.map((name) => name.replaceAll("\\", "/")).filter((name) => name.endsWith(".ts"));
    for (const name of files.sort())
      hash.update(`${folder}/${name}\n`).update(readFileSync(join(root, folder, name)));
  }
  return hash.digest("hex");
}
