// npm run notebooks             shows the notebooks in a browser and follows what is changed in them
// npm run notebooks -- build    makes pages of them, in output/notebooks

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, createServer } from "vite";
import { notebookConfig } from "./notebooks/notebookConfig.ts";

const [, , command = "preview", out = fileURLToPath(new URL("../output/notebooks", import.meta.url))] =
  process.argv;

if (command === "build") {
  const files = readdirSync(new URL("../notebooks", import.meta.url)).filter((file) =>
    file.endsWith(".html"),
  );
  await build({ ...notebookConfig(files, out), logLevel: "warn" });
  console.log(
    `${files.length} pages: ${out}/index.html. They want a server: npx vite preview --outDir ${out}`,
  );
} else if (command === "preview") {
  const server = await createServer(notebookConfig());
  await server.listen();
  server.printUrls();
  server.bindCLIShortcuts({ print: true });
} else {
  console.error("npm run notebooks           shows them\nnpm run notebooks -- build  makes pages of them");
  process.exitCode = 2;
}
