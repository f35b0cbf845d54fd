import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Every file below a folder, with its bytes in base64. */
export function bytesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(folder.length + 1), readFileSync(file, "base64")];
    }),
  );
}
