// Runs in the page, before its cells: says of each cell whether it is computing or has failed, so that the style sheet
// can show it, and a test can wait for the last of them.

import { main } from "@observablehq/notebook-kit/runtime";

/** What the runtime tells of a cell; it has no types of its own. */
interface Observer {
  /** where the cell is shown */
  readonly _node: HTMLElement;
  pending(): void;
  fulfilled(value: unknown): void;
  rejected(cause: unknown): void;
}

interface Cells {
  variable(observer?: Observer | boolean, options?: object): unknown;
}

const cells = main as unknown as Cells;
const define = cells.variable.bind(cells);

cells.variable = (observer, options) => {
  if (typeof observer === "object") follow(observer);
  return define(observer, options);
};

/** Writes what becomes of a cell into its element, besides what its observer does already. */
function follow(observer: Observer): void {
  const cell = observer._node;
  const { pending, fulfilled, rejected } = observer;
  const become = (state: "computing" | "done" | "failed") => {
    cell.dataset["state"] = state;
    cell.setAttribute("aria-busy", `${state === "computing"}`);
  };
  become("computing");
  observer.pending = function () {
    become("computing");
    pending.call(this);
  };
  observer.fulfilled = function (value) {
    fulfilled.call(this, value);
    nameSliders(cell);
    nameDrawings(cell);
    become("done");
  };
  observer.rejected = function (cause) {
    rejected.call(this, cause);
    become("failed");
  };
}

/** A slider of Observable Inputs goes without the name that stands beside it. */
function nameSliders(cell: HTMLElement): void {
  for (const slider of cell.querySelectorAll("form input[type=range]:not([aria-label])")) {
    slider.setAttribute("aria-label", slider.closest("form")?.querySelector("label")?.textContent ?? "");
  }
}

/** A drawing of Plot is one picture with one name; names of its groups, which have no role, are read to nobody. */
function nameDrawings(cell: HTMLElement): void {
  for (const drawing of cell.querySelectorAll("svg[class^=plot]")) {
    drawing.setAttribute("role", "img");
    for (const group of drawing.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  }
}
