import { existsSync, readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { formatGallery } from "../../tools/galleryPage.ts";
import * as charts from "../../src/charts/index.ts";

const page = readFileSync("docs/gallery.md", "utf8");

test("docs/gallery.md is what npm run pictures writes", () => {
  expect(page).toBe(formatGallery(new JSDOM("").window.document));
});

test("every picture of the gallery is there, each chart in light and dark", () => {
  const pictures = Array.from(page.matchAll(/src="\.\.\/([^"]+)"/g), ([, path]) => path);
  expect(pictures).toHaveLength(2 * Object.keys(charts).length);
  expect(pictures.filter((path) => !existsSync(path))).toEqual([]);
});
