import { type Document, type Pair, Scalar, type YAMLMap } from "yaml";
import type { Language } from "../../language/language.ts";
import { mapOf } from "./templateDocument.ts";
import { templateWords } from "./words.ts";
import { commentAbove } from "./putBrands.ts";

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

/**
 * Makes people of a graph the consumers of a template: each stands for as many as the template has, so that its budgets and
 * costs stay what they were meant for.
 *
 * @param people - how many the graph has
 * @param from - the graph's file, for the comment
 * @param path - where the ties are written, relative to the scenario
 */
export function putTies(
  document: Document,
  { people, from, path }: { readonly people: number; readonly from: string; readonly path: string },
  language: Language,
): void {
  const words = templateWords[language];
  const market = mapOf(document, "market");
  const meant = market.get("population") ?? market.get("consumers");
  market.set("consumers", people);
  commentAbove(market, "consumers", words.people(from));
  if (typeof meant === "number" && meant !== people) {
    const population = new Scalar(meant);
    population.comment = ` ${words.population}`;
    market.set("population", population);
  }
  document.set("network", document.createNode({ kind: "ties", ties: path }));
}

/** Lets a template's market begin on a day. */
export function putStart(document: Document, day: string, from: string, language: Language): void {
  const market = mapOf(document, "market");
  market.set("start", day);
  commentAbove(market, "start", templateWords[language].start(from));
}
