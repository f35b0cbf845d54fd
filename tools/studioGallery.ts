import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const SHIPPED = "virtual:shipped-scenarios";

/** A module that holds the text of every scenario that comes with umot, by its path within `scenarios/`. */
export function galleryModule(root: string): Plugin {
  return {
    name: "umot-shipped-scenarios",
    resolveId: (id) => (id === SHIPPED ? `\0${SHIPPED}` : undefined),
    load: (id) =>
      id === `\0${SHIPPED}` ? `export default ${JSON.stringify(shippedScenarios(root))};` : undefined,
  };
}

function shippedScenarios(root: string): Record<string, string> {
  const folder = join(root, "scenarios");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
    name.replaceAll("\\", "/"),
  );
  return Object.fromEntries(
    names
      .filter((name) => /[.](yaml|csv)$/.test(name))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}
