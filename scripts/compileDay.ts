// src/model/day → src/model/compiledDay.ts: what consumers do in a day, translated to WebAssembly and written down as a
// text, so that whoever runs a market, a browser or a thread, has it without reading a file.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const root = fileURLToPath(new URL("..", import.meta.url));
const options = [
  "-O3",
  "--noAssert",
  ...(process.env["DAY_NAMES"] ? ["--debug"] : []),
  "--runtime",
  "stub",
  "--importMemory",
  "--zeroFilledMemory",
  "--maximumMemory",
  "65536",
  "--enable",
  "simd",
];

/** Translates the engine's innermost part; says what is wrong and ends the program when it cannot be. */
export async function compileDay(): Promise<void> {
  const entry = "src/model/day/index.ts";
  const outputs = new Map<string, Uint8Array>();
  const { error, stderr } = await asc.main([entry, "--baseDir", root, "--outFile", "day.wasm", ...options], {
    writeFile: (name, contents) => void outputs.set(name, contents as Uint8Array),
  });
  const code = outputs.get("day.wasm");
  if (error !== null || code === undefined) {
    console.error(stderr.toString());
    process.exit(1);
  }
  const text = Buffer.from(code).toString("base64");
  writeFileSync(
    `${root}src/model/compiledDay.ts`,
    `// Made of src/model/day by scripts/compileDay.ts.\nexport const compiledDay =\n  "${text}";\n`,
  );
}
