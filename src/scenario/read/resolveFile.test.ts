import { expect, test } from "vitest";
import { resolveFile } from "./resolveFile.ts";

test.each([
  ["a.yaml", "b.yaml", "b.yaml"],
  ["folder/a.yaml", "b.yaml", "folder/b.yaml"],
  ["folder/a.yaml", "./b.yaml", "folder/b.yaml"],
  ["folder/a.yaml", "parts/b.yaml", "folder/parts/b.yaml"],
  ["folder/a.yaml", "../b.yaml", "b.yaml"],
  ["folder/inner/a.yaml", "../../other//b.yaml", "other/b.yaml"],
  // Above where somebody stands there may be folders still.
  ["a.yaml", "../b.yaml", "../b.yaml"],
  ["../a.yaml", "../b.yaml", "../../b.yaml"],
  ["/srv/a.yaml", "../b.yaml", "/b.yaml"],
  // Above the root there is nothing.
  ["/a.yaml", "../../b.yaml", "/b.yaml"],
  ["folder/a.yaml", "/srv/b.yaml", "/srv/b.yaml"],
  ["folder/a.yaml", "C:\\data\\b.csv", "C:\\data\\b.csv"],
  ["folder/a.yaml", "\\\\server\\b.csv", "\\\\server\\b.csv"],
  ["folder\\a.yaml", "..\\b.yaml", "b.yaml"],
])("in %s the file %s is %s", (from, to, path) => {
  expect(resolveFile(from, to)).toBe(path);
});
