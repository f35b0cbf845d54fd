// npm run site              the documents, what the library exports, and the notebooks as a site, in output/site
// npm run site -- preview   shows the documents in a browser and follows what is changed in them

import { cpSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { build as buildNotebooks } from "vite";
import { build, createServer } from "vitepress";
import { notebookConfig } from "./notebooks/notebookConfig.ts";
import { readLibraryReference } from "./site/libraryReference.ts";

const [, , command = "build", out = "output/site"] = process.argv;

if (command === "preview") {
  const server = await createServer("docs");
  await server.listen();
  server.printUrls();
} else {
  const place = resolve(out);
  const library = await readLibraryReference();
  if (library.undocumented.length > 0)
    throw new Error(
      `without a docstring, in src/index.ts or src/library: ${library.undocumented.join(", ")}`,
    );
  await build("docs", { outDir: place });
  await library.write(join(place, "reference", "library"));
  const notebooks = readdirSync("notebooks").filter((file) => file.endsWith(".html"));
  await buildNotebooks({ ...notebookConfig(notebooks, join(place, "notebooks")), logLevel: "warn" });
  cpSync("scenarios", join(place, "scenarios"), { recursive: true });
}
