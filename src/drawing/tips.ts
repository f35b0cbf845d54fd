import type { ChartSetting } from "./chart.ts";

/** A row and the point at which it is drawn, in pixels of its panel. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** its number among the rows of the chart, from 0 */
  readonly row: number;
}

/**
 * Notes on a drawing where its rows stand, so that a page can show the numbers of the one that is pointed at. Files of
 * their own have no script that would read it.
 */
export function notePlaces({ hasTips }: ChartSetting, node: Element, places: readonly Place[]): void {
  if (!hasTips) return;
  const known = places.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  const text = known.map(({ x, y, row }) => `${Math.round(x)} ${Math.round(y)} ${row}`).join(",");
  if (text !== "") node.setAttribute("data-places", text);
}

/** The channel of a mark of Plot that holds what a page shows of it; nothing where there is no page. */
export function tipChannel<Row>(
  { hasTips }: ChartSetting,
  tip: (row: Row) => string,
): { title?: (row: Row) => string } {
  return hasTips ? { title: tip } : {};
}

/** What a page shows of a mark: its name, and what it amounts to. */
export function tipOf(name: string, text: string): string {
  return name === "" ? text : `${name}: ${text}`;
}
