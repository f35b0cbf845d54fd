import { signal } from "@preact/signals";

/** What stands beside the market at present: one of the sides. */
export const side = signal<"levers" | "text" | "task">("levers");
