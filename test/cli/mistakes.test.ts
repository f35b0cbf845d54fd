import { readdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPlaceOfLabMistakes, labMistakes } from "./support/labMistakes.ts";
import { createPlaceOfMistakes, mistakes } from "./support/mistakes.ts";
import { type createPlace, umot } from "./support/umot.ts";
import { umotHere } from "./support/umotHere.ts";

let place: ReturnType<typeof createPlace>;
beforeAll(() => {
  place = createPlaceOfMistakes();
});
afterAll(() => place.remove());

test.each(mistakes)("umot %j is answered with what to do, and code 2", async (words) => {
  const { code, stdout, stderr } = await umotHere(words, place.path);
  expect(stderr).toMatchSnapshot();
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr.trimEnd().split("\n").length).toBeGreaterThan(1); // advice follows
  expect(stderr).not.toMatch(/^\s+at /m); // no stack of calls
  expect(readdirSync(place.path).sort()).toEqual(["a file", "a folder", "broken.yaml", "small.yaml"]);
});

test("the shell is told: code 2, nothing on stdout", async () => {
  const { code, stdout, stderr } = await umot(["run", "none.yaml"], place.path);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatchInlineSnapshot(`
    "umot: 1 problem

    none.yaml:1:1 U101
      none.yaml must be the file of a scenario, but there is no such file.
      Check the path; umot init writes a scenario to start from.
      umot explain U101 says more.
    "
  `);
});

test("umot check says every problem at once", async () => {
  const { code, stdout } = await umotHere(["check", "broken.yaml", "--format", "json"], place.path);
  expect(code).toBe(2);
  expect(JSON.parse(stdout).problems).toContainEqual(
    expect.objectContaining({ file: "broken.yaml", line: 3, code: expect.stringMatching(/^U\d+$/) }),
  );
});

// Each answer must say what is allowed, what was given and what to do, before anything is run or written. The answers
// are kept to be read: labMistakes.txt.
test("answers to experiments that cannot be", { timeout: 120_000 }, async () => {
  const lab = createPlaceOfLabMistakes();
  const before = readdirSync(lab.path);
  const answers: string[] = [];
  for (const words of labMistakes) {
    // One thread, so that a question that is let through by mistake is answered here and seen below.
    const all = words.includes("--workers") ? words : [...words, "--workers", "1"];
    const { code, stdout, stderr } = await umotHere(all, lab.path);
    const typed = ["umot", ...words.map((word) => (/^[\w./-]+$/.test(word) ? word : `'${word}'`))].join(" ");
    answers.push(`$ ${typed}\n${stderr}`);
    expect.soft({ code, stdout }, typed).toEqual({ code: 2, stdout: "" });
    expect.soft(stderr, typed).toMatch(/^umot: .*\n(.*\n)* {2}\S/); // what is wrong, then what to do
    expect.soft(stderr, typed).not.toMatch(/^\s+at /m); // no stack of calls
    expect.soft(readdirSync(lab.path), typed).toEqual(before); // nothing written
  }
  lab.remove();
  await expect(answers.join("\n")).toMatchFileSnapshot("labMistakes.txt");
});
