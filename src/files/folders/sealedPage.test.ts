import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { isUnchanged, replaceOwnPage, withSeal } from "./sealedPage.ts";

const place = mkdtempSync(join(tmpdir(), "umot-page-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const MARK = "Made by us";
const page = join(place, "page.md");

test("withSeal(…) leaves a page readable, and any change to it is noticed", () => {
  const sealed = withSeal("# Made by us\n\nOne.\n");
  expect(sealed).toMatch(/^# Made by us\n\nOne\.\n\n<!-- sha256 of all above: [0-9a-f]{64} -->\n$/);
  expect(isUnchanged(sealed)).toBe(true);
  expect(isUnchanged(sealed.replaceAll("\n", "\r\n"))).toBe(true);
  expect(isUnchanged(sealed.trimEnd())).toBe(true);
  for (const changed of [
    sealed.replace("One", "Two"),
    `${sealed}\nA note.\n`,
    `A note.\n${sealed}`,
    sealed.replace(/<!--.*/, ""),
    sealed.replace(/[0-9a-f]{64}/, "0".repeat(64)),
  ])
    expect(isUnchanged(changed), changed).toBe(false);
});

test("replaceOwnPage(…) replaces its own page, and none that was changed by hand unless it is forced", () => {
  replaceOwnPage(page, "# Made by us\n\nOne.\n", MARK);
  replaceOwnPage(page, "# Made by us\n\nTwo.\n", MARK);
  expect(readFileSync(page, "utf8")).toBe(withSeal("# Made by us\n\nTwo.\n"));
  const edited = readFileSync(page, "utf8").replace("Two.", "Two. A note by hand.");
  writeFileSync(page, edited);
  const replace = (isForced: boolean) => replaceOwnPage(page, "# Made by us\n\nThree.\n", MARK, isForced);
  expect(() => replace(false)).toThrow(`${page} has been changed since umot wrote it`);
  expect(readFileSync(page, "utf8")).toBe(edited);
  replace(true);
  expect(readFileSync(page, "utf8")).toBe(withSeal("# Made by us\n\nThree.\n"));
  writeFileSync(page, "# Made by others\n");
  expect(() => replace(false)).toThrow("already exists");
});
