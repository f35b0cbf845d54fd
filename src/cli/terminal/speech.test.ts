import { expect, test } from "vitest";
import { languageOf } from "../flags/languageOf.ts";
import { formatDuration } from "./progressBar.ts";
import { wantsColour } from "./terminal.ts";

test("languageOf(…) follows the order of POSIX", () => {
  expect(languageOf({ LANG: "it_IT.UTF-8" })).toBe("it");
  expect(languageOf({ LANG: "it_IT.UTF-8", LC_ALL: "C" })).toBe("en");
  expect(languageOf({ LANG: "en_GB", LC_MESSAGES: "it" })).toBe("it");
  expect(languageOf({ LANG: "it", LC_ALL: "" })).toBe("it");
  expect(languageOf({ LANG: "de_DE" })).toBe("en");
  expect(languageOf({})).toBe("en");
});

test("wantsColour(…) is true on a terminal alone, and never against NO_COLOR", () => {
  expect(wantsColour({ isTTY: true }, {})).toBe(true);
  expect(wantsColour({}, {})).toBe(false);
  expect(wantsColour({ isTTY: true }, { NO_COLOR: "1" })).toBe(false);
  expect(wantsColour({ isTTY: true }, { NO_COLOR: "" })).toBe(true);
  expect(wantsColour({ isTTY: true }, { TERM: "dumb" })).toBe(false);
});

test("formatDuration(…) is a time as people say it", () => {
  expect([0.2, 8, 59.5, 200, 7500].map(formatDuration)).toEqual([
    "1 s",
    "8 s",
    "1 min 0 s",
    "3 min 20 s",
    "2 h 5 min",
  ]);
});
