import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import type { Fault } from "../../language/fault.ts";
import { keyFromSeed } from "../../numeric/luck/random.ts";
import { linkFaults } from "../words/linkFaults.ts";

/** Characters that a link may have; browsers take more, mail programs and chats often cut earlier. */
export const MOST_PACKED = 100_000;

/** Characters that may come out of it: a scenario of sixteen brands takes some 100 kB. */
const MOST_UNPACKED = 500_000;

/** Version of what is inside: a page refuses what a later one has written, and says so. */
const VERSION = 1;

const DIGITS = 8;

/** Characters that are read at once; what they can unfold to is a thousand times as long at most. */
const SLICE = 512;

/**
 * Packs a text so that it stands in a link: version, checksum, and the text deflated, in letters that every program
 * leaves alone.
 */
export function pack(text: string): string {
  const body = toLetters(deflateSync(strToU8(text), { level: 9 }));
  return `${VERSION}.${checksum(body)}.${body}`;
}

/** The text that was packed, or why there is none. Whatever is given, it ends soon and takes little memory. */
export function unpack(
  packed: string,
):
  | { readonly text: string; readonly fault?: undefined }
  | { readonly text?: undefined; readonly fault: Fault } {
  if (packed.length > MOST_PACKED) return { fault: linkFaults.tooLong(packed.length, MOST_PACKED) };
  const [, version, sum, body] = /^(\d{1,3})\.([0-9a-f]{8})\.([A-Za-z0-9_-]*)$/.exec(packed) ?? [];
  if (version === undefined) return { fault: linkFaults.notOurs };
  if (Number(version) !== VERSION) return { fault: linkFaults.otherVersion(Number(version), VERSION) };
  if (checksum(body) !== sum) return { fault: linkFaults.damaged };
  return inflate(body);
}

function inflate(body: string): ReturnType<typeof unpack> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const stream = new Inflate((part, isLast) => {
    parts.push(part);
    length += part.length;
    isWhole ||= isLast;
  });
  try {
    const bytes = fromLetters(body);
    for (let at = 0; at < bytes.length; at += SLICE) {
      stream.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
      if (length > MOST_UNPACKED) return { fault: linkFaults.unfoldsTooFar(MOST_UNPACKED) };
    }
    if (!isWhole) return { fault: linkFaults.damaged };
    const all = new Uint8Array(length);
    let from = 0;
    for (const part of parts) {
      all.set(part, from);
      from += part.length;
    }
    return { text: strFromU8(all) };
  } catch {
    // Letters that are no base64, or bytes that are not deflated: only somebody's own hand writes a fitting checksum.
    return { fault: linkFaults.damaged };
  }
}

/** Eight hexadecimal digits that change with every letter: a guard against accidents, not against intent. */
function checksum(body: string): string {
  return (keyFromSeed(body).low >>> 0).toString(16).padStart(DIGITS, "0");
}

function toLetters(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromLetters(letters: string): Uint8Array {
  return strToU8(atob(letters.replaceAll("-", "+").replaceAll("_", "/")), true);
}
