import texts from "virtual:shipped-scenarios";
import type { Load } from "../../scenario/read/readText.ts";

/** Texts of the scenarios that come with umot, by path within `scenarios/`. */
export const shippedScenarios: ReadonlyMap<string, string> = new Map(Object.entries(texts));

/** Reads in memory: an own text under its name, and all that comes with umot; nothing else exists for a page. */
export function loadFromMemory(own: { readonly path: string; readonly text?: string }): Load {
  return (path) => {
    if (path === own.path && own.text !== undefined) return own.text;
    return shippedScenarios.get(path.replace(/^(\.\.?\/)*(scenarios\/)?/, ""));
  };
}
