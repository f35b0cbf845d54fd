/** Gives what a file holds; undefined if there is no such file. */
export type Load = (path: string) => string | Uint8Array | undefined;

/** The text of a file without a byte order mark; undefined if it is not text (UTF-8). */
export function textOf(content: string | Uint8Array): string | undefined {
  const text = typeof content === "string" ? content : decode(content);
  return text?.startsWith("\uFEFF") ? text.slice(1) : text;
}

function decode(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}
