import { effect, signal } from "@preact/signals";
import type { TableFacts } from "./contract.ts";
import { table } from "./exploreState.ts";
import { type ExplorerThread, startExplorer } from "./startExplorer.ts";

/** The column that is to be forecast; undefined, the usual one. */
export const column = signal<string | undefined>(undefined);
/** The product that is to be forecast; undefined, all of them. */
export const product = signal<string | undefined>(undefined);
/** What the file offers; undefined while nobody knows. */
export const facts = signal<TableFacts | undefined>(undefined);

/** Finds out what can be chosen in the file, whenever there is another one; gives back what ends it. */
export function keepLooking(): () => void {
  let thread: ExplorerThread | undefined;
  let [asked, last] = [0, table.peek()];
  const stop = effect(() => {
    const found = table.value;
    if (found !== last) {
      column.value = product.value = facts.value = undefined;
      last = found;
    }
    const chosen = column.value;
    if (found === undefined) return;
    const own = ++asked;
    thread ??= startExplorer();
    void thread.ask
      .tableFacts({ kind: "forecast", ...found, ...(chosen !== undefined && { column: chosen }) })
      .then((seen) => {
        if (own === asked) facts.value = seen;
      });
  });
  return () => {
    stop();
    thread?.end();
  };
}
