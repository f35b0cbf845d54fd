import { signal } from "@preact/signals";
import { choice, table } from "../explore/exploreState.ts";
import { choose } from "./plan.ts";
import { place } from "./place.ts";

/** Characters that a scenario may have, as everywhere in umot. */
const MOST = 2_000_000;

/** Whether a file is held over the page. */
export const isDropping = signal(false);
/** Name of a file that was no text of a scenario's size. */
export const refusedFile = signal("");

/** Files that are tables, by their names. */
const TABLE = /[.](csv|tsv|tab|xlsx)$/i;

/**
 * Opens a file: a scenario, or a table that is to be forecast. What is wrong with it is said where it is shown.
 *
 * @param kind - what it is taken for; left out, its name says it
 */
export async function openFile(
  file: File,
  kind = TABLE.test(file.name) ? "table" : "scenario",
): Promise<void> {
  refusedFile.value = "";
  if (file.size > MOST) {
    refusedFile.value = file.name;
    return;
  }
  if (kind === "table") {
    table.value = { file: file.name, bytes: await file.arrayBuffer() };
    choice.value = "forecast";
    place.value = "explore";
    return;
  }
  choose({ path: file.name, text: await file.text(), changes: [] });
}

let taker: ((files: readonly File[]) => void) | undefined;

/** Gives all files that are dropped to somebody, until she no longer wants them. */
export function takeDropped(take: (files: readonly File[]) => void): () => void {
  taker = take;
  return () => {
    if (taker === take) taker = undefined;
  };
}

/** Lets a YAML file be dropped anywhere on the page. */
export function keepDropping(): void {
  const holds = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  addEventListener("dragover", (event) => {
    if (!holds(event)) return;
    event.preventDefault();
    isDropping.value = true;
  });
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) isDropping.value = false;
  });
  addEventListener("drop", (event) => {
    if (!holds(event)) return;
    event.preventDefault();
    isDropping.value = false;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (taker !== undefined) taker(files);
    else if (files.length > 0) void openFile(files[0]);
  });
}
