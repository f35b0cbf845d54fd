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
const TABLE = /[.](csv|tsv|tab)$/i;

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
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) void openFile(file);
  });
}
