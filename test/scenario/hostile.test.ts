import fc from "fast-check";
import { parse, stringify } from "yaml";
import { expect, test } from "vitest";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { formatProblems } from "../../src/scenario/check/formatProblems.ts";
import type { ScenarioReading } from "../../src/scenario/read/readScenario.ts";
import { readTexts } from "./load.ts";
import { numbersOf } from "./numbersOf.ts";
import { valid } from "./valid.ts";

/** Codes of the problems of one text. */
const codesOf = (text: string | Uint8Array) => readTexts({ "a.yaml": text }).problems.map(({ code }) => code);

test.each([
  ["three million characters", "a: b\n".repeat(600_001), ["U103"]],
  ["brackets that never close", "[".repeat(500_000), ["U107"]],
  ["maps within maps", "{a: ".repeat(5000), ["U107"]],
  ["lists within lists on one line", `${"- ".repeat(5000)}x`, ["U107"]],
  [
    "indentation without end",
    Array.from({ length: 1000 }, (_, n) => `${" ".repeat(n)}a:`).join("\n"),
    ["U107"],
  ],
  [
    "forty levels and one more",
    Array.from({ length: 60 }, (_, n) => `${" ".repeat(n)}a:`).join("\n"),
    ["U107"],
  ],
  ["bytes of a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff), ["U102"]],
  ["UTF-16", new Uint8Array(new TextEncoder().encode("a\0b\0")), ["U102"]],
  ["nothing at all", "", ["U110"]],
  ["a byte order mark alone", "\uFEFF", ["U110"]],
  ["spaces", "   \n\n  ", ["U110"]],
  ["a hundred thousand values", `a: [${"1,".repeat(150_000)}1]`, ["U108"]],
])("readScenario(…) refuses %s", (_, text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

test("aliases that multiply are stopped early", () => {
  const levels = Array.from(
    { length: 9 },
    (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`).join(", ")}]`,
  );
  const started = performance.now();
  expect(codesOf(`l0: &l0 [x]\n${levels.join("\n")}`)).toEqual(["U108"]);
  expect(performance.now() - started).toBeLessThan(5000);
});

test("a byte order mark and Windows line ends change nothing", () => {
  const { problems } = readTexts({ "a.yaml": `\uFEFF${valid.replaceAll("\n", "\r\n")}` });
  expect(formatProblems(problems)).toBe("");
  const wrong = readTexts({
    "a.yaml": `\uFEFF${valid.replace("price: 28", "prise: 28").replaceAll("\n", "\r\n")}`,
  });
  expect(wrong.problems).toMatchObject([{ line: 15, column: 5, excerpt: "    prise: 28" }]);
});

test("many thousand problems are counted, not printed", () => {
  const text = `${valid}${Array.from({ length: 5_000 }, (_, n) => `key${n}: 1\n`).join("")}`;
  expect(formatProblems(readTexts({ "a.yaml": text }).problems).length).toBeLessThan(20_000);
});

test("names that every object has are refused", () => {
  for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
    expect(codesOf(valid.replace("  verde:", `  ${name}:`))).toEqual(["U106"]);
  }
});

test("readScenario(…) never throws, whatever becomes of the letters", () => {
  const letters = fc.constantFrom(..."[]{}:,-&*!|>'\"%@`#? \t\n\r0123.eE+~<=abcz\0\u2028é😀");
  const edit = fc.record({
    at: fc.nat(valid.length),
    remove: fc.nat(12),
    insert: fc.array(letters, { maxLength: 5 }),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const text = edits.reduce(
        (before, { at, remove, insert }) => before.slice(0, at) + insert.join("") + before.slice(at + remove),
        valid,
      );
      expectSense(readTexts({ "a.yaml": text }));
    }),
    { numRuns: 150, seed: 1 },
  );
});

test("readScenario(…) never throws, whatever becomes of the values", () => {
  const paths = pathsOf(parse(valid), []);
  const value = fc.oneof(
    fc.anything({ maxDepth: 2 }),
    fc.constantFrom<unknown>(
      null,
      0,
      1,
      -1,
      0.5,
      1e300,
      Number.NaN,
      "never",
      "search",
      "nonna",
      [],
      {},
      "2018-01-01",
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...paths), value), { minLength: 1, maxLength: 4 }),
      (changes) => {
        const scenario = parse(valid);
        for (const [path, changed] of changes) replaceAt(scenario, path, changed);
        expectSense(readTexts({ "a.yaml": textOf(scenario) }));
      },
    ),
    { numRuns: 150, seed: 2 },
  );
});

test("readScenario(…) never throws, whatever is set", () => {
  const paths = pathsOf(parse(valid), []).map((path) => path.join("."));
  const path = fc.oneof(
    fc.constantFrom(...paths),
    fc.string({ maxLength: 20 }),
    fc.constantFrom("*", "*.*", "brands.*.*", "a..b", "."),
  );
  const setting = fc.tuple(
    path,
    fc.oneof(fc.string({ maxLength: 10 }), fc.double().map(String), fc.json({ maxDepth: 2 })),
  );
  fc.assert(
    fc.property(fc.array(setting, { minLength: 1, maxLength: 3 }), (settings) => {
      expectSense(
        readTexts(
          { "a.yaml": valid },
          settings.map(([name, value]) => `${name}=${value}`),
        ),
      );
    }),
    { numRuns: 150, seed: 3 },
  );
});

/** Either problems with places, or a scenario that compiles into numbers. */
function expectSense({ scenario, ties, problems }: ScenarioReading): void {
  for (const { line, column, message, advice } of problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(JSON.stringify([message, advice])).not.toMatch(/undefined|\[object|Invalid input/);
  }
  expect(formatProblems(problems)).toBeTypeOf("string");
  expect(problems.length > 0).toBe(scenario === undefined);
  if (scenario === undefined) return;
  const parameters = toParameters(scenario, ties === undefined ? {} : { ties });
  expect(numbersOf(parameters).filter(([, value]) => Number.isNaN(value))).toEqual([]);
}

function pathsOf(value: unknown, path: readonly string[]): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, within]) => pathsOf(within, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function replaceAt(
  value: Record<string, unknown>,
  [step, ...rest]: readonly string[],
  changed: unknown,
): void {
  const within = value[step];
  if (rest.length === 0) value[step] = changed;
  else if (typeof within === "object" && within !== null)
    replaceAt(within as Record<string, unknown>, rest, changed);
}

/** Some values cannot be written in YAML at all: functions, symbols, circles. */
function textOf(value: unknown): string {
  try {
    return stringify(value);
  } catch {
    return "";
  }
}
