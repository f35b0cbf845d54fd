import { signal } from "@preact/signals";
import { choose } from "./plan.ts";

/** Characters that a scenario may have, as everywhere in umot. */
const MOST = 2_000_000;

/** Whether a file is held over the page. */
export const isDropping = signal(false);
/** Name of a file that was no text of a scenario's size. */
export const refusedFile = signal("");

/** Opens a scenario from a file; what is wrong with it is said where it is shown. */
export async function openFile(file: File): Promise<void> {
  refusedFile.value = "";
  if (file.size > MOST) {
    refusedFile.value = file.name;
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
