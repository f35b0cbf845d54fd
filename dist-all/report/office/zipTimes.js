import { unzipSync, zipSync } from "fflate";
/** The earliest day that archives can hold: files made at any time have the same bytes. */
const EPOCH = new Date(1980, 0, 1);
/** Packs an archive again with a fixed time for each file, so that the same content gives the same bytes. */
export function withFixedTimes(archive, change = (files) => files) {
    const packed = {};
    for (const [name, content] of Object.entries(change(unzipSync(archive)))) {
        // Folders need no entries of their own.
        if (!name.endsWith("/"))
            packed[name] = [content, { mtime: EPOCH }];
    }
    return zipSync(packed, { level: 6 });
}
