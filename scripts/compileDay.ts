// src/model/day → src/model/compiledDay.ts: what consumers do in a day, translated to WebAssembly and written down as a
// text, so that whoever runs a market, a browser or a thread, has it without reading a file.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const root = fileURLToPath(new URL("..", import.meta.url));
const options = [
  "-O3",
  "--noAssert",
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
    `// Made of src/model/day ${hashOfDay()} by scripts/compileDay.ts.\nexport const compiledDay =\n  "${text}";\n`,
  );
}

/** A fingerprint of all that the translation is made of. */
export function hashOfDay(): string {
  const hash = createHash("sha256");
  for (const folder of ["src/model", "src/model/day"]) {
    for (const name of readdirSync(`${root}${folder}`).sort()) {
      const isShared = ["activities.ts", "addresses.ts", "codes.ts", "counts.ts", "record.ts"].includes(name);
      if (folder.endsWith("day") ? name.endsWith(".ts") : isShared)
        hash.update(`${folder}/${name}\n`).update(readFileSync(`${root}${folder}/${name}`));
    }
  }
  return hash.digest("hex");
}
