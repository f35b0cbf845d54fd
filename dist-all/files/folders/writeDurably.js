import { createHash } from "node:crypto";
import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolders } from "./makeFolders.js";
/** Writes a new file and waits until it is on the disk, so that a rename never comes before the content. */
export function writeDurably(file, content) {
    makeFolders(dirname(file));
    const descriptor = openSync(file, "wx");
    const hash = createHash("sha256");
    let size = 0;
    try {
        for (const bytes of piecesOf(content)) {
            hash.update(bytes);
            size += bytes.length;
            for (let done = 0; done < bytes.length;)
                done += writeSync(descriptor, bytes, done);
        }
        fsyncSync(descriptor);
    }
    finally {
        closeSync(descriptor);
    }
    return { bytes: size, sha256: hash.digest("hex") };
}
function* piecesOf(content) {
    const encoder = new TextEncoder();
    if (content instanceof Uint8Array)
        yield content;
    else if (typeof content === "string")
        yield encoder.encode(content);
    else
        for (const piece of content)
            yield encoder.encode(piece);
}
