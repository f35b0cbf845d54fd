import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { readScenario } from "../src/scenario/read/readScenario.ts";
import type { Scenario } from "../src/scenario/settings/scenario.ts";

const SHIPPED = "virtual:shipped-scenarios";
const CARDS = "virtual:gallery-cards";

/** Modules that hold the text of every scenario that comes with umot, and what a card of the gallery says of each. */
export function galleryModule(root: string): Plugin {
  const make: Readonly<Record<string, () => unknown>> = {
    [SHIPPED]: () => shippedScenarios(root),
    [CARDS]: () =>
      galleryScenarios(root).map(({ path, scenario: { title, question } }) => ({ path, title, question })),
  };
  return {
    name: "umot-shipped-scenarios",
    resolveId: (id) => (Object.hasOwn(make, id) ? `\0${id}` : undefined),
    load: (id) => {
      const name = id.slice(1);
      return id.startsWith("\0") && Object.hasOwn(make, name)
        ? `export default ${JSON.stringify(make[name]())};`
        : undefined;
    },
  };
}

/** A scenario of the gallery, by its path within `scenarios/`. */
interface GalleryScenario {
  readonly path: string;
  readonly scenario: Scenario;
  readonly ties?: ReturnType<typeof readScenario>["ties"];
}

/** Every scenario that comes with umot and makes sense by itself. */
export function galleryScenarios(root: string): GalleryScenario[] {
  const texts = shippedScenarios(root);
  const load = (path: string) => texts[path.replace(/^(\.\.?\/)*(scenarios\/)?/, "")];
  return Object.keys(texts).flatMap((path) => {
    if (!path.endsWith(".yaml")) return [];
    const { scenario, ties } = readScenario(load, path);
    return scenario === undefined ? [] : [{ path, scenario, ties }];
  });
}

/** Texts by path within `scenarios/`. */
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
