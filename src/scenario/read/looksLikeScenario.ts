import { knownKeys, settingTree } from "../explain/settingSchema.ts";

/** A key at the start of a line, or of a group in braces. */
const aKey = /(?:^|[{,]\s*)["']?([A-Za-z]+)["']?[ \t]*:/gm;
/** Keys that nothing but a scenario has. */
const telling = ["schemaVersion", "extends"];

/**
 * Whether a text is meant to be a scenario, however broken: it names its version, what it extends, or two groups of
 * settings. Lines of other files, which may be anybody's, are not shown.
 */
export function looksLikeScenario(text: string): boolean {
  const known = new Set(knownKeys(settingTree()));
  const found = new Set<string>();
  for (const [, key] of text.slice(0, mostLookedAt).matchAll(aKey)) {
    if (known.has(key)) found.add(key);
    if (found.size >= 2 || telling.includes(key)) return true;
  }
  return false;
}

const mostLookedAt = 200_000;
