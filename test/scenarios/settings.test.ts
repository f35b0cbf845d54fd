import { expect, test } from "vitest";
import { settingsPage } from "./settingsPage.ts";

// `npx vitest run test/scenarios -u` writes the page anew.
test("docs/settings.md shows the settings as they are declared", async () => {
  await expect(settingsPage()).toMatchFileSnapshot("../../docs/settings.md");
});
