import { describe, expect, test } from "vitest";
import { scenarioSettings } from "../settings/scenario.ts";
import { listSettings, type SettingInfo } from "./listSettings.ts";

const settings = listSettings();
const called = (path: string): SettingInfo => {
  const found = settings.find((setting) => setting.path === path);
  return found ?? expect.fail(`no ${path}`);
};

test("every setting is listed once, with a name and a meaning in both languages", () => {
  const paths = settings.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const { path, name, about } of settings) {
    for (const said of [name, about]) {
      expect(said.en, path).not.toBe("");
      expect(said.it, path).not.toBe("");
    }
    expect(about.en, path).not.toMatch(/\.$/);
    expect(about.it, path).not.toMatch(/\.$/);
  }
});

describe("what is known of a setting", () => {
  test("a number: its unit, its range, what stands for it when it is left out", () => {
    expect(called("market.consumers")).toMatchObject({
      kind: "whole number",
      unit: "people",
      minimum: 100,
      maximum: 20_000_000,
      words: [],
      fixed: true,
    });
    expect(called("brands.<brand>.price")).toMatchObject({
      kind: "number",
      unit: "currency",
      fallback: 20,
      fixed: false,
    });
  });

  test("a number or a word: both", () => {
    const { kind, words, minimum, maximum, off } = called("beliefs.halfLife");
    expect({ kind, words, minimum, maximum, off }).toEqual({
      kind: "number",
      words: ["never"],
      minimum: 0.1,
      maximum: 36_500,
      off: "never",
    });
  });

  test("a word, yes or no, a text, a list", () => {
    expect(called("network.kind")).toMatchObject({
      kind: "word",
      words: ["complete", "random", "smallWorld", "scaleFree", "communities", "ties"],
      fallback: "smallWorld",
    });
    expect(called("channels.<channel>.site")).toMatchObject({ kind: "yes or no", words: [] });
    expect(called("title")).toMatchObject({ kind: "text", spoken: true });
    expect(called("network.ties")).not.toHaveProperty("spoken");
    expect(called("market.season")).toMatchObject({ kind: "list", minimum: 0 });
  });

  test("the one version of the schema is its only number", () => {
    expect(called("schemaVersion")).toMatchObject({ kind: "whole number", minimum: 1, maximum: 1 });
  });

  test("what a cell of a row belongs to, and nothing else does", () => {
    expect(called("journey.dropOut.go").row).toBe("journey.dropOut");
    expect(called("brands.<brand>.coverage.<channel>.buy").row).toBe("brands.<brand>.coverage.<channel>");
    const rows = new Map<string, number>();
    for (const { row } of settings) if (row !== undefined) rows.set(row, (rows.get(row) ?? 0) + 1);
    expect([...new Set(rows.values())]).toEqual([4]);
    expect(called("journey.recall")).not.toHaveProperty("row");
  });

  test("names that are free stand in angle brackets, and numbers of a list", () => {
    const free = new Set(settings.flatMap(({ path }) => path.match(/<\w+>/g) ?? []));
    expect([...free].sort()).toEqual(["<brand>", "<channel>", "<number>", "<path>", "<persona>"]);
  });

  test("what a group says of all that stands in it, each of them has", () => {
    // Gifts are settled before the first day, whatever is set of them.
    const seeding = settings.filter(({ path }) => path.startsWith("brands.<brand>.seeding."));
    expect(seeding.map(({ path, fixed }) => [path.split(".").at(-1), fixed])).toEqual([
      ["people", true],
      ["day", true],
      ["cost", true],
      ["influencers", true],
    ]);
  });
});

test("limits that only keep numbers exact are none", () => {
  for (const { path, minimum = 0, maximum = 0 } of settings) {
    expect(Math.abs(minimum), path).toBeLessThan(1e15);
    expect(Math.abs(maximum), path).toBeLessThan(1e15);
  }
});

test("what stands for a setting that is left out is what a scenario has that leaves it out", () => {
  const scenario = scenarioSettings.parse({ schemaVersion: 1, title: "Nothing", channels: {}, brands: {} });
  const valueAt = (path: string) =>
    path
      .split(".")
      .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], scenario);
  const plain = settings.filter(({ path, fallback }) => !path.includes("<") && fallback !== undefined);
  expect(plain.length).toBeGreaterThan(100);
  for (const { path, fallback } of plain) expect(valueAt(path), path).toEqual(fallback);
});
