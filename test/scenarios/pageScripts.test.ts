import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { notebookOf, scriptOf } from "../support/pageScripts.ts";

const page = (name: string) => readFileSync(`docs/${name}.md`, "utf8");

// Whoever changes a page runs this with -u: its script and its notebook are made of it.
test("the scripts of docs/python.md and docs/r.md are what the pages show", async () => {
  await expect(scriptOf(page("python"), "python")).toMatchFileSnapshot(
    "../../notebooks/python/marketing_mix.py",
  );
  await expect(scriptOf(page("r"), "r")).toMatchFileSnapshot("../../notebooks/r/marketing-mix.R");
});

test("the notebook of docs/python.md is the page", async () => {
  await expect(notebookOf(page("python"))).toMatchFileSnapshot("../../notebooks/python/marketing-mix.ipynb");
});
