import type { Document, Pair, Scalar, YAMLMap } from "yaml";
import type { Language } from "../../language/language.ts";
import { mapOf } from "./templateDocument.ts";
import { templateWords } from "./words.ts";

/** The places of a template where people look: keys of its channels, in their order. */
export function channelsIn(document: Document): string[] {
  return (mapOf(document, "channels").items as Pair<Scalar<string>>[]).map(({ key }) => key.value);
}

/**
 * Takes the first brand away from places where it is not found; where it is, it stays as present as the template has it.
 *
 * @param found - keys of channels
 */
export function putFound(document: Document, found: readonly string[], language: Language): void {
  const [{ value }] = mapOf(document, "brands").items as Pair<Scalar<string>, YAMLMap>[];
  if (value === null) return;
  for (const channel of channelsIn(document)) {
    if (found.includes(channel)) continue;
    const nowhere = document.createNode(0) as Scalar;
    nowhere.comment = ` ${templateWords[language].notFound}`;
    value.setIn(["coverage", channel], nowhere);
  }
}
