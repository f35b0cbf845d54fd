import { expect, test } from "vitest";
import { predictionGrid } from "./predictionGrid.ts";

test.each([
  { least: 0, most: 0.2, unit: "share", labels: ["0%", "5%", "10%", "15%", "20%"] },
  { least: 200, most: 1000, unit: "count", labels: ["200", "400", "600", "800", "1K"] },
] as const)("a grid from $least to $most has round steps", ({ labels, ...scale }) => {
  const { rows } = predictionGrid(scale, { width: 640, height: 300, locale: "en" });
  expect(rows.map(({ label }) => label)).toEqual(labels);
});
