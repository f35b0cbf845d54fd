import { signal } from "@preact/signals";
import type { Bilingual } from "../../language/bilingual.ts";
import { pageWords } from "../words/pageWords.ts";
import { marketWords } from "../words/marketWords.ts";

/** What stands beside the market at present: one of the sides. */
export const side = signal<"levers" | "text" | "task">("levers");

/** What stands in the middle of the page: the loop, who tells whom, or the place where one explores. */
export const PLACES = {
  loop: marketWords.loop,
  network: marketWords.network,
  explore: pageWords.explore,
} as const satisfies Record<string, Bilingual>;

export const place = signal<keyof typeof PLACES>("loop");
