import { expect, test } from "vitest";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { listSettings, type SettingInfo } from "../../src/scenario/explain/listSettings.ts";
import { applySettings } from "../../src/scenario/read/readScenario.ts";
import type { Scenario } from "../../src/scenario/settings/scenario.ts";
import { readSound } from "./load.ts";
import { numbersOf } from "./numbersOf.ts";
import { valid } from "./valid.ts";

// A lever that moves nothing is a fault: each setting, changed, must change what the model is given.

/** Read by the commands and reports, not by the model. */
const wordsForPeople = [
  "schemaVersion",
  "title",
  "question",
  "extends",
  "seed",
  "runs",
  "focus",
  "level",
  "expect",
  "market.currency",
  "market.category",
  "brands.<brand>.label",
  "channels.<channel>.label",
  "personas.<persona>.label",
  "network.ties",
  "timeline.<number>.note",
  // Written out before anything is moved, see timelineSeries.test.ts.
  "timeline.<number>.every",
  "timeline.<number>.series.<path>",
  "timeline.<number>.totals",
];
const isForPeople = ({ path }: SettingInfo) =>
  wordsForPeople.includes(path) || /^(sweep|fit|observed)\./.test(path);

const base = readSound(
  `${valid}costs: [{ of: brands.nonna.quality, paid: 0.5, perSale: 2, perDay: 3, once: 4 }]\n`,
  [
    "platform.display=recency",
    "market.panel=500",
    "personas.commuter.transitions.buy={ know: 0.5, go: 0.5 }",
  ],
);
const before = digest(base);

/** Values that no rule of thumb finds. */
const otherValues: Readonly<Record<string, unknown>> = {
  "market.start": "2016-05-01",
  "market.season": [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  "telling.starThresholds": [0.2, 0.4, 0.6, 0.8],
  "costs.<number>.of": "brands.verde.price",
  "timeline.<number>.set.<path>": { "brands.verde.price": 5 },
};

test.each(listSettings().filter((setting) => !isForPeople(setting)))("$path moves something", (setting) => {
  const path = concrete(setting.path);
  const changed = structuredClone(base);
  replaceAt(changed as unknown as Record<string, unknown>, path, otherValue(setting, valueAt(changed, path)));
  expect(digest(changed)).not.toBe(before);
});

test("words for people move nothing in the model", () => {
  const { scenario } = applySettings(base, [
    "title=Other",
    "runs=3",
    "seed=other",
    "level=0.5",
    "brands.nonna.label=Nonna",
  ]);
  expect(scenario && digest(scenario)).toBe(before);
});

function digest(scenario: Scenario): string {
  const { kind } = scenario.network;
  return JSON.stringify(
    [kind, numbersOf(toParameters(scenario)), scenario.platform.order, scenario.telling.curve],
    (_, value) => (typeof value === "number" && !Number.isFinite(value) ? String(value) : value),
  );
}

function concrete(path: string): string[] {
  const names: Readonly<Record<string, string>> = {
    "<brand>": "nonna",
    "<channel>": "search",
    "<persona>": "commuter",
    "<number>": "0",
  };
  return path
    .replace(".<path>", "")
    .split(".")
    .map((step) => names[step] ?? step);
}

function otherValue({ path, kind, words, minimum = 0, maximum = 1e6 }: SettingInfo, value: unknown): unknown {
  if (path in otherValues) return otherValues[path];
  if (kind === "yes or no") return value !== true;
  if (kind === "word") return words.findLast((word) => word !== value);
  const now = typeof value === "number" ? value : minimum;
  if (kind === "whole number") return now < maximum ? now + 1 : now - 1;
  return now < maximum ? now + Math.min(1, maximum - now) / 2 : (now + minimum) / 2;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (within, step) => (within as Record<string, unknown> | undefined)?.[step],
    value,
  );
}

function replaceAt(
  value: Record<string, unknown>,
  [step, ...rest]: readonly string[],
  changed: unknown,
): void {
  if (rest.length === 0) value[step] = changed;
  else replaceAt((value[step] ??= {}) as Record<string, unknown>, rest, changed);
}
