// The commands and what threads run, as few large files: a file costs Node a tenth of a millisecond or two, and `check`
// would load some four hundred. All other files of dist stay as they are; who imports the library loads those.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Plugin } from "esbuild";

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
 * Bundles a finished folder of modules in place.
 *
 * @param folder - what was translated from src
 */
export async function bundle(folder: string): Promise<void> {
  const { build } = await import("esbuild");
  const { metafile } = await build({
    entryPoints: Object.fromEntries(ENTRIES.map((entry) => [entry, join(folder, `${entry}.js`)])),
    outdir: folder,
    allowOverwrite: true,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    chunkNames: "bundle/[name]-[hash]",
    external: OUTSIDE,
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: true,
    keepNames: true,
    legalComments: "none",
    banner: { js: REQUIRE },
    plugins: [keepPlaces(folder)],
    metafile: true,
  });
  writeFileSync(join(folder, "bundle", "LICENSES.txt"), licencesOf(Object.keys(metafile.inputs)));
}

/** A module goes on believing that it stands where it stood: data, fonts and files of threads are found from there. */
function keepPlaces(folder: string): Plugin {
  return {
    name: "keep places",
    setup({ onLoad }) {
      onLoad({ filter: /\.js$/ }, ({ path }) => {
        if (!path.startsWith(folder + sep)) return undefined;
        const place = JSON.stringify(relative(folder, path).split(sep).join("/"));
        const contents = readFileSync(path, "utf8").replaceAll(
          "import.meta.url",
          `new URL(${place},new URL("../",import.meta.url)).href`,
        );
        return { contents, loader: "js" };
      });
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
