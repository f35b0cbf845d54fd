import { expect, test } from "vitest";
import { withoutChromium } from "../support/chromium.ts";
import { measureInPage } from "../support/measurePage.ts";

// Every chart on 28 kinds of hard data, in light and dark, in English and Italian.
test.skipIf(withoutChromium)("no chart loses a text, whatever it is given, and no name is run", async () => {
  const [{ drawn, faults }] = await measureInPage("measureMatrix(0, 1)");
  expect(drawn).toBeGreaterThan(1400);
  expect(faults).toEqual([]);
});

test.skipIf(withoutChromium)("nor does one that is drawn for a telephone", async () => {
  const [usual, { drawn, faults }] = await measureInPage("findCollisions(344)", "measureMatrix(0, 3, 344)");
  expect(drawn).toBeGreaterThan(500);
  expect([...usual.faults, ...faults]).toEqual([]);
});
