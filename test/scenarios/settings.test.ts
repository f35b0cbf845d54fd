import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { glossaryPage, glossaryPageInItalian } from "./glossaryPage.ts";
import { settingsPage, withTables } from "./settingsPage.ts";

// `npm test -- test/scenarios -u` writes the tables of both pages anew.

test("docs/settings.md shows the settings as they are declared", async () => {
  await expect(settingsPage()).toMatchFileSnapshot("../../docs/settings.md");
});

test("docs/glossary.md shows the terms as umot explains them", async () => {
  await expect(glossaryPage()).toMatchFileSnapshot("../../docs/glossary.md");
  await expect(glossaryPageInItalian()).toMatchFileSnapshot("../../docs/it/glossary.md");
});

test("the tables of docs/model.md show the settings as they are declared", async () => {
  const page = withTables(readFileSync("docs/model.md", "utf8"));
  await expect(page).toMatchFileSnapshot("../../docs/model.md");
});

test("withTables(…) names a setting that there is not", () => {
  expect(() => withTables("<!-- settings: x market.luck -->\n<!-- end -->")).toThrow("market.luck");
});
