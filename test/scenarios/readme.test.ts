import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { expect, test } from "vitest";
import { tasksOf } from "../../src/studies/runs/replicate.ts";
import { simulate } from "../../src/model/simulate.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { readScenario } from "../../src/scenario/read/readScenario.ts";
import { findFaults } from "./bookkeeping.ts";
import { scenarioFiles } from "./readAll.ts";

const readme = readFileSync("README.md", "utf8");
const scenarioPage = readFileSync("docs/scenarios.md", "utf8");
const pages = ["README.md", "docs/scenarios.md", "docs/model.md", "docs/architecture.md", "docs/settings.md"];

test.each(pages)("the links of %s lead somewhere", (page) => {
  const text = readFileSync(page, "utf8");
  const links = Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, link]) => link);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !leadsSomewhere(page, link))).toEqual([]);
});

test("the scenario in docs/scenarios.md runs as it stands", () => {
  const [, text] = /```yaml\n([^]*?)```/.exec(scenarioPage) ?? [];
  const { scenario, problems } = readScenario(() => text, "scenarios.yaml");
  expect(problems).toEqual([]);
  if (scenario === undefined) throw new Error("the page has no scenario");
  const [{ parameters, key }] = tasksOf(toParameters(scenario), scenario.seed, 1);
  const run = simulate(parameters, key);
  expect(findFaults(run, scenario.market.consumers)).toEqual([]);
});

test("docs/scenarios.md names every scenario, and none that there is not", () => {
  const named = Array.from(scenarioPage.matchAll(/\(\.\.\/scenarios\/([^)]+\.yaml)\)/g), ([, file]) => file);
  expect(named.toSorted()).toEqual(scenarioFiles);
});

test("the README's commands name files that exist", () => {
  const files = Array.from(readme.matchAll(/npx umot .*?(scenarios\/\S+\.yaml)/g), ([, file]) => file);
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

function leadsSomewhere(page: string, link: string): boolean {
  if (/^https?:/.test(link)) return true;
  const [file, anchor] = link.split("#");
  const target = file === "" ? page : join(dirname(page), file);
  if (!existsSync(target)) return false;
  return anchor === undefined || anchorsOf(readFileSync(target, "utf8")).includes(anchor);
}

/** Anchors of the headings of a page, as code hosts make them. */
function anchorsOf(page: string): string[] {
  return Array.from(page.matchAll(/^#+ (.+)$/gm), ([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(/\s/g, "-"),
  );
}
