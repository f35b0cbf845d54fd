// What npm runs after an installation in a clone, and before packing: builds where the tools for it are. Plain JavaScript, because who installs
// without development packages has nothing that reads TypeScript.
import { createRequire } from "node:module";

try {
  createRequire(import.meta.url).resolve("tsx");
} catch {
  console.error("umot: dist was not built, because tsx is not installed (npm ci --omit=dev).");
  process.exit();
}
const { register } = await import("tsx/esm/api");
register();
await import("./build.ts");
