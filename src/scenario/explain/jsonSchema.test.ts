import { expect, test } from "vitest";
import { LANGUAGES } from "../../language/language.ts";
import { scenarioSettings } from "../settings/scenario.ts";
import { jsonSchema } from "./jsonSchema.ts";
import { listSettings } from "./listSettings.ts";
import { settingAt } from "./settingSchema.ts";

interface Node {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Node[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | false;
  readonly items?: Node;
}

/** What stands under a step of a path, whatever the group is. */
function within(node: Node | undefined, step: string): Node | undefined {
  if (node === undefined) return undefined;
  const here = node.properties?.[step] ?? (node.additionalProperties || undefined) ?? node.items;
  return here ?? node.anyOf?.map((option) => within(option, step)).find((found) => found !== undefined);
}
const schema = { en: jsonSchema("en") as Node, it: jsonSchema("it") as Node };
const nodeAt = (path: string, language: "en" | "it" = "en") =>
  path.split(".").reduce<Node | undefined>(within, schema[language]);
const optionsOf = (node: Node) => node.anyOf ?? [node];
const typesOf = (node: Node) => optionsOf(node).flatMap(({ type }) => type ?? []);

const settings = listSettings();

test("every setting that is listed has its place in the schema, once", () => {
  const paths = settings.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.length).toBeGreaterThan(300);
  expect(paths.filter((path) => nodeAt(path) === undefined)).toEqual([]);
});

test("limits and defaults in the schema are those that are listed", () => {
  const differing = settings.filter(({ path, kind, minimum, maximum, fallback, words }) => {
    const node = nodeAt(path);
    if (node === undefined || !/number/.test(kind)) return false;
    const number = optionsOf(node).find(({ type }) => /number|integer/.test(String(type)));
    const isEqual = (listed: unknown, written: unknown) => listed === undefined || listed === written;
    return !(
      (isEqual(minimum, number?.minimum) &&
        isEqual(maximum, number?.maximum) &&
        isEqual(fallback, node.default)) ||
      words.length > 0 ||
      minimum === maximum
    );
  });
  expect(differing.map(({ path }) => path)).toEqual([]);
});

test("null removes what an extended file has: it may stand wherever a setting does", () => {
  // Items of lists and values under free names are not settings of the file that is extended.
  const own = settings.filter(({ path }) => !/>$/.test(path) && !/<number>|<path>/.test(path));
  const without = own.filter(({ path }) => {
    const node = nodeAt(path);
    return (
      node === undefined ||
      !(typesOf(node).includes("null") || node.enum?.includes(null) === true || "const" in node)
    );
  });
  expect(without.map(({ path }) => path)).toEqual([]);
});

test("a word that may be written is one of those in the schema, and null beside them", () => {
  const words = settings.filter(({ kind, words: some }) => kind === "word" && some.length > 1);
  expect(words.length).toBeGreaterThan(5);
  for (const { path, words: some } of words) {
    const node = nodeAt(path);
    const written = node === undefined ? [] : optionsOf(node).flatMap((option) => option.enum ?? []);
    expect([path, written.filter((word) => word !== null)]).toEqual([path, some]);
  }
});

test("each setting is explained in each language, in its own words", () => {
  for (const language of LANGUAGES)
    expect(
      settings
        .filter(({ path }) => (nodeAt(path, language)?.description ?? "") === "")
        .map(({ path }) => path),
    ).toEqual([]);
  const alike = settings.filter(({ path }) => nodeAt(path)?.description === nodeAt(path, "it")?.description);
  expect(alike.map(({ path }) => path)).toEqual([]);
});

test("notes that are ours are in descriptions alone, and the rest is draft 7", () => {
  const seen = new Set<string>();
  const visit = (node: unknown, isNames: boolean): void => {
    if (typeof node !== "object" || node === null) return;
    if (Array.isArray(node)) return node.forEach((inner) => visit(inner, false));
    for (const [key, inner] of Object.entries(node)) {
      if (!isNames) seen.add(key);
      if (key !== "default" || isNames) visit(inner, key === "properties" && !isNames);
    }
  };
  visit(schema.en, false);
  expect([...seen].toSorted()).toMatchInlineSnapshot(`
    [
      "$schema",
      "additionalProperties",
      "anyOf",
      "const",
      "default",
      "description",
      "else",
      "enum",
      "if",
      "items",
      "maxItems",
      "maxLength",
      "maximum",
      "minItems",
      "minLength",
      "minimum",
      "pattern",
      "properties",
      "propertyNames",
      "required",
      "then",
      "title",
      "type",
    ]
  `);
});

test("what a file must have it must have only where it extends none", () => {
  const { required, if: condition, else: otherwise } = jsonSchema();
  expect(required).toBeUndefined();
  expect([condition, otherwise]).toEqual([{ required: ["extends"] }, { required: settingAt([])?.required }]);
});

test("every default that is listed may be written", () => {
  const minimal = {
    schemaVersion: 1,
    title: "T",
    channels: { c: {} },
    brands: { b: {} },
    personas: { p: { share: 1 } },
  };
  const plain = settings.filter(
    ({ path, fallback }) => !/[<]/.test(path) && fallback !== undefined && path !== "extends",
  );
  const refused = plain.filter(({ path, fallback }) => {
    const steps = path.split(".");
    const inner = steps.slice(1).reduceRight<unknown>((value, step) => ({ [step]: value }), fallback);
    return !scenarioSettings.safeParse({ ...minimal, [steps[0]]: inner }).success;
  });
  expect(plain.length).toBeGreaterThan(100);
  expect(refused.map(({ path }) => path)).toEqual([]);
});
