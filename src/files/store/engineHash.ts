import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The fingerprint of the engine within the same bundle, put there by `tools/bundle.ts`; elsewhere there is none. */
declare const UMOT_ENGINE: string | undefined;

/** Everything that a run is computed by: the folders of the engine beside this one. */
const FOLDERS = ["model", "numeric"];

/**
 * A fingerprint of the engine's code: a run that was kept is the answer only as long as the same code would give it.
 * It is taken of the code that runs, so that no version number has to be remembered when a formula changes.
 *
 * @param root - the folder in which `model` and `numeric` stand; of this program unless given
 */
export function engineHash(root?: URL): string {
  if (root !== undefined) return hashOf(root);
  // In a bundle it is taken once and for all: that code can no longer change, and its two hundred files are not read again.
  own ??= typeof UMOT_ENGINE === "string" ? UMOT_ENGINE : hashOf(new URL("../..", import.meta.url));
  return own;
}

/** Of this program, which does not change while it runs. */
let own: string | undefined;

function hashOf(root: URL): string {
  const hash = createHash("sha256");
  for (const folder of FOLDERS) {
    const place = new URL(`${folder}/`, root);
    const names = readdirSync(fileURLToPath(place), { recursive: true, encoding: "utf8" });
    for (const name of names
      .map((one) => one.replaceAll("\\", "/"))
      .filter(isCode)
      .sort()) {
      hash.update(`${folder}/${name}\n`).update(readFileSync(new URL(name, place)));
    }
  }
  return hash.digest("hex");
}

function isCode(name: string): boolean {
  return /\.(ts|js)$/.test(name) && !/\.(test|d)\.ts$/.test(name);
}
