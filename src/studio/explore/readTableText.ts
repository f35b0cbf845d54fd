/** The text of a table: UTF-8 or UTF-16 where it says so, or else what spreadsheets save in Europe. */
export function readTableText(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
