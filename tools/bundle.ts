// The commands and what threads run, as few large files: a file costs Node a tenth of a millisecond or two, and `check`
// would load some four hundred. All other files of dist stay as they are; who imports the library loads those.
import { existsSync, mkdirSync, readFileSync, writeFileSync, realpathSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "rolldown";
import { engineHash } from "../src/files/store/engineHash.ts";

/** Files that something starts from. */
const ENTRIES = ["cli/main", "threads/worker", "machines/packingWorker"];

/** Packages that read files of their own, are no JavaScript, or are installed by whoever needs them. */
const OUTSIDE = [
  "@modelcontextprotocol/sdk",
  "@resvg/resvg-js",
  "bullmq",
  "ioredis",
  "jsdom",
  "pdfkit",
  "pptxgenjs",
  "read-excel-file",
  "svg-to-pdfkit",
  "write-excel-file",
];

/** Packages of CommonJS ask for `require`, which a module has not. */
const REQUIRE =
  'import{createRequire as requireOf}from"node:module";const require=requireOf(import.meta.url);';

/**
 * What is loaded together becomes one file: what every command begins with, what those need besides that read a scenario,
 * those that conduct a study, and those that write a report. A module goes into the first that reaches it.
 */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  begin: ["cli/begin"],
  read: ["cli/commands/check"],
  study: ["cli/commands/run"],
  write: ["studies/run/documentOfRuns", "files/formats/tableFolder", "files/report/reportTables"],
  draw: ["report/page/renderPage"],
};

/** What a thread loads stands by itself, so that none reads YAML or checks settings. */
const OF_THREADS = ["threads/worker", "machines/packingWorker"];

/**
 * Bundles a finished folder of modules in place.
 *
 * @param written - what was translated from src
 */
export async function bundle(written: string): Promise<void> {
  const { rolldown } = await import("rolldown");
  // Modules are known by their real paths, which a linked folder on the way would hide.
  const folder = realpathSync(written);
  const bundling = await rolldown({
    input: Object.fromEntries(ENTRIES.map((entry) => [entry, join(folder, `${entry}.js`)])),
    platform: "node",
    external: (id) => OUTSIDE.some((name) => id === name || id.startsWith(`${name}/`)),
    transform: {
      target: "node20",
      define: { UMOT_ENGINE: JSON.stringify(engineHash(pathToFileURL(`${folder}/`))) },
    },
    plugins: [keepPlaces(folder)],
    preserveEntrySignatures: "allow-extension",
  });
  const { output } = await bundling.generate({
    format: "esm",
    minify: true,
    keepNames: true,
    comments: false,
    banner: REQUIRE,
    chunkFileNames: "bundle/[name]-[hash].js",
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ debugName: "together", name: grouping(folder) }],
    },
  });
  // Written at the end: what is bundled replaces what it was made of.
  const chunks = output.filter((file) => file.type === "chunk");
  mkdirSync(join(folder, "bundle"), { recursive: true });
  for (const { fileName, code } of chunks) writeFileSync(join(folder, fileName), code);
  const inputs = new Set(chunks.flatMap(({ moduleIds }) => moduleIds));
  writeFileSync(join(folder, "bundle", "LICENSES.txt"), licencesOf([...inputs]));
}

/** Who imports whom, as the bundler knows it. */
interface ImportGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Says which file a module goes into; null leaves that to the bundler. */
function grouping(folder: string): (id: string, graph: ImportGraph) => string | null {
  let reach: (id: string) => string | null;
  return (id, graph) => {
    reach ??= reachIn(folder, graph);
    return reach(id);
  };
}

function reachIn(folder: string, graph: ImportGraph): (id: string) => string | null {
  const from = (starts: readonly string[]) =>
    reachedFrom(
      starts.map((start) => join(folder, `${start}.js`)),
      graph,
    );
  const groups = Object.entries(TOGETHER).map(([name, starts]) => ({ name, modules: from(starts) }));
  const ofThreads = from(OF_THREADS);
  const begins = new Set(ENTRIES.map((entry) => join(folder, `${entry}.js`)));
  return (id) => {
    // What an entry does when it is loaded, no other may do by loading the same file.
    if (begins.has(id)) return null;
    const name = groups.find(({ modules }) => modules.has(id))?.name;
    if (!ofThreads.has(id)) return name ?? null;
    return name === undefined ? "thread" : `${name}-thread`;
  };
}

/** Modules that are loaded with some. */
function reachedFrom(starts: readonly string[], graph: ImportGraph): Set<string> {
  const reached = new Set(starts);
  for (const id of reached) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}

/** A module goes on believing that it stands where it stood: data, fonts and files of threads are found from there. */
function keepPlaces(folder: string): Plugin {
  return {
    name: "keep places",
    load(path) {
      if (!path.startsWith(folder + sep) || !path.endsWith(".js")) return null;
      const place = JSON.stringify(relative(folder, path).split(sep).join("/"));
      return readFileSync(path, "utf8").replaceAll(
        "import.meta.url",
        `new URL(${place},new URL("../",import.meta.url)).href`,
      );
    },
  };
}

/** The licences of all packages that are part of the bundle, as these ask for. */
function licencesOf(inputs: readonly string[]): string {
  const folders = new Set(
    inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^./][^/]*)\//.exec(input)?.[1] ?? []),
  );
  return [...folders].sort().map(licenceOf).join("\n\n");
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<
    string,
    string
  >;
  const text = ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE", "license"]
    .map((file) => join(folder, file))
    .find(existsSync);
  return `${name} ${version}, ${license}\n\n${text === undefined ? "" : readFileSync(text, "utf8").trim()}`;
}
