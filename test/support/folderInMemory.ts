import type { CsvDialectName } from "../../src/files/formats/csvDialect.ts";
import { type TableFolder, withTables } from "../../src/files/formats/tableFolder.ts";

/** Keeps in memory what would be written: texts and bytes by the names of their files. */
export function folderInMemory(dialect?: CsvDialectName) {
  const files = new Map<string, string | Uint8Array>();
  const folder: TableFolder = withTables(
    {
      path: "",
      write(name, content) {
        const isPlain = typeof content === "string" || content instanceof Uint8Array;
        files.set(name, isPlain ? content : [...content].join(""));
      },
      show: (name) => name,
      commit: () => {},
      discard: () => {},
    },
    dialect,
  );
  return { folder, files, text: (name: string) => String(files.get(name) ?? "") };
}
