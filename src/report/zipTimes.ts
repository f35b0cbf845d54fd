import { unzipSync, type Zippable, zipSync } from "fflate";

/** The earliest day that archives can hold: files made at any time have the same bytes. */
const EPOCH = new Date(1980, 0, 1);

/** Packs an archive again with a fixed time for each file, so that the same content gives the same bytes. */
export function withFixedTimes(
  archive: Uint8Array,
  change: (name: string, content: Uint8Array) => Uint8Array = (_, content) => content,
): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(archive))) {
    // Folders need no entries of their own.
    if (!name.endsWith("/")) files[name] = [change(name, content), { mtime: EPOCH }];
  }
  return zipSync(files, { level: 6 });
}
