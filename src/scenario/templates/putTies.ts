import { type Document, Scalar } from "yaml";
import type { Language } from "../../language/language.ts";
import { commentAbove } from "./putBrands.ts";
import { mapOf } from "./templateDocument.ts";
import { templateWords } from "./words.ts";

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
