/** First of the characters that stand for bytes: after the quotation mark, so that nothing has to be escaped. */
const FIRST = 35;
/** As many of them: all that are printed, without the backslash. */
const COUNT = 91;
const BACKSLASH = 92;
/** What stands before the character of a byte of the second and third group. */
const MARKS = [" ", "!"];
/** Shifts bytes so that more of the frequent ones need no mark. */
const SHIFT = 4;

/**
 * Bytes as a text that archives shrink as well as the bytes themselves: each byte begins a character of its own, which
 * it does not in base64, and most have one only, where hexadecimal digits have two.
 */
export function textOfBytes(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => {
    const shifted = (byte + SHIFT) & 255;
    const place = FIRST + (shifted % COUNT);
    const mark = MARKS[Math.floor(shifted / COUNT) - 1] ?? "";
    return mark + String.fromCharCode(place < BACKSLASH ? place : place + 1);
  }).join("");
}

/** The bytes of which {@link textOfBytes} made a text. */
export function bytesOfText(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let group = 0;
  for (const character of text) {
    const mark = MARKS.indexOf(character) + 1;
    if (mark > 0) {
      group = mark * COUNT;
      continue;
    }
    const place = character.charCodeAt(0);
    bytes.push((group + place - FIRST - (place > BACKSLASH ? 1 : 0) - SHIFT) & 255);
    group = 0;
  }
  return Uint8Array.from(bytes);
}
