import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import curves from "../../src/studio/gallery/curves.json" with { type: "json" };
import { galleryScenarios } from "../../tools/studioGallery.ts";

test("every scenario of the gallery has its picture, and none has gone (npx tsx tools/studioPictures.ts)", () => {
  const paths = galleryScenarios(fileURLToPath(new URL("../..", import.meta.url))).map(({ path }) => path);
  expect(Object.keys(curves).toSorted()).toEqual(paths.toSorted());
});
