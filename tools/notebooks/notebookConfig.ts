import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { observable } from "@observablehq/notebook-kit/vite";
import type { InlineConfig } from "vite";
import { themeDeclarations } from "../../src/drawing/look.ts";
import { offlinePackages } from "./offlinePackages.ts";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const [notebooks, own] = [`${root}/notebooks`, `${root}/tools/notebooks`];

/**
 * How Vite turns notebooks into pages. A cell says `import … from "umot"`, as it would in a project of its own, and
 * gets the sources.
 *
 * @param files - notebooks to be built, paths within `notebooks/`; none for a preview
 * @param out - folder for the pages
 */
export function notebookConfig(files: readonly string[] = [], out = "output/notebooks"): InlineConfig {
  return {
    configFile: false,
    base: "./",
    // A page that is not there is said to be missing.
    appType: "mpa",
    root: notebooks,
    plugins: [
      offlinePackages(root),
      observable({
        template: `${own}/page.html`,
        transformTemplate: (template, { filename }) =>
          template
            .replace("/* colours of charts */", chartColours())
            .replace("<body>", `<body class="${basename(filename, ".html")}">`),
      }),
    ],
    resolve: {
      alias: [
        {
          find: /^observable:(.*)$/,
          replacement: `${root}/node_modules/@observablehq/notebook-kit/dist/src/$1`,
        },
        { find: /^umot$/, replacement: `${root}/src/index.ts` },
        { find: /^umot\/charts$/, replacement: `${root}/src/library/charts.ts` },
        { find: /^umot\/(scenarios\/.*)$/, replacement: `${root}/$1` },
        { find: /^umot-notebooks\/(.*)$/, replacement: `${own}/$1` },
      ],
    },
    server: { fs: { allow: [root] } },
    build: {
      outDir: out,
      emptyOutDir: true,
      target: "es2023",
      chunkSizeWarningLimit: 4000,
      rollupOptions: { input: files.map((file) => `${notebooks}/${file}`) },
    },
  };
}

/** The colours that charts are drawn with, so that they follow the reader's light or dark setting. */
function chartColours(): string {
  return `:root { ${themeDeclarations("light")} }
@media (prefers-color-scheme: dark) { :root { ${themeDeclarations("dark")} } }`;
}
