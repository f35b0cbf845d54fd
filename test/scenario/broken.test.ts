import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/language/language.ts";
import { explainCode } from "../../src/scenario/explain/explanations.ts";
import { formatProblems } from "../../src/scenario/check/formatProblems.ts";
import { readScenario } from "../../src/scenario/read/readScenario.ts";

// Every message that a broken scenario earns is a text that people read: look at ./broken/*.txt when they change.
// `npm test -- test/scenario -u` accepts a change.

const folder = `${import.meta.dirname}/broken`;
const names = readdirSync(folder).filter((file) => file.endsWith(".yaml"));

/** Files as somebody standing in the folder of the broken scenarios names them. */
function load(path: string): string | undefined {
  try {
    return readFileSync(`${folder}/${path}`, "utf8");
  } catch {
    return undefined;
  }
}

test("there are broken scenarios to read", () => {
  expect(names.length).toBeGreaterThanOrEqual(45);
});

test.each(names)("readScenario(…) says what is wrong with %s", async (name) => {
  const { scenario, problems } = readScenario(load, name);
  expect(scenario).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
  await expect(formatProblems(problems)).toMatchFileSnapshot(`broken/${name.replace(".yaml", ".txt")}`);
  const inItalian = `broken/${name.replace(".yaml", ".it.txt")}`;
  await expect(formatProblems(problems, { language: "it" })).toMatchFileSnapshot(inItalian);
});

test.each(names)("each problem of %s has a place, a code, a sentence and advice", (name) => {
  for (const problem of readScenario(load, name).problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    expect(problem.length).toBeGreaterThanOrEqual(1);
    expect(problem.file).not.toBe("");
    expect(explainCode(problem.code), problem.code).toBeDefined();
    expect(problem.message.en).toMatch(/ (must|but) .*\.$/s);
    expect(problem.message.it).toMatch(/ (deve|devono|ma) .*\.$/s);
    for (const language of LANGUAGES) {
      expect(problem.advice[language]).toMatch(/[.?:]$/);
      expect(`${problem.message[language]} ${problem.advice[language]}`).not.toMatch(
        /undefined|\[object|Error\b|Invalid input|\bat .*\.ts|expected|zod|schema\b|null/,
      );
    }
  }
});
