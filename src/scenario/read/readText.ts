import type { Fault } from "../../language/fault.ts";

/** A file that is there, but is not to be read: a folder, a device, one that lies outside the project. */
export interface Refused {
  readonly refused: Fault;
}

/**
 * Gives what a file holds; undefined if there is no such file.
 *
 * @param most - bytes that it may have
 */
export type Load = (path: string, most: number) => string | Uint8Array | Refused | undefined;

export function isRefused(content: ReturnType<Load>): content is Refused {
  return typeof content === "object" && "refused" in content;
}

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

/** The path of a file that is named relative to another one. */
export function resolveFile(from: string, to: string): string {
  if (/^([/\\]|[A-Za-z]:)/.test(to)) return to;
  const steps = from.split(/[/\\]/).slice(0, -1);
  for (const step of to.split(/[/\\]/)) {
    const isUp = step === ".." && steps.length > 0 && steps.at(-1) !== "..";
    if (!isUp) {
      if (step !== "." && step !== "") steps.push(step);
    } else if (steps.at(-1) !== "") {
      steps.pop();
    }
  }
  return steps.join("/");
}
