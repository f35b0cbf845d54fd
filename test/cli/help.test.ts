import { expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { type Ended, umot } from "./support/umot.ts";
import { umotHere } from "./support/umotHere.ts";

const names = Object.keys(COMMANDS);

test.each([[["--help"]], [["-h"]], [["help"]], [[]]])("umot %j lists the commands", async (words) => {
  const { code, stdout, stderr } = await umotHere(words);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const listed = Array.from(stdout.matchAll(/^ {2}([a-z]+) {2,}\S/gm), ([, name]) => name);
  expect(listed.filter((name) => name !== "help").toSorted()).toEqual(names.toSorted());
});

test("umot --version says the version alone", async () => {
  expect(await umot(["--version"])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
  expect((await umot(["-V"])).code).toBe(0);
});

test.each(names)("umot %s --help begins with examples", async (name) => {
  const { code, stdout } = await umotHere([name, "--help"]);
  expect(code).toBe(0);
  expect(stdout.split("\n")[0]).toBe("Examples");
  expect(stdout.split("\n")[1].trim().split(" ").slice(0, 2)).toEqual(["umot", name]);
  expect(stdout.split("\n").filter((line) => line.length > 100)).toEqual([]);
});

test("umot run shows the same help on every spelling", async () => {
  const spellings = [
    ["run", "--help"],
    ["run", "-h"],
    ["help", "run"],
    ["run", "a.yaml", "--help"],
  ];
  const shown: Ended[] = [];
  for (const words of spellings) shown.push(await umotHere(words));
  expect(shown.map(({ stdout }) => stdout)).toEqual(spellings.map(() => shown[0].stdout));
});

test.each([
  [["rnu", "a.yaml"], "Did you mean run?"],
  [["run", "a.yaml", "--rnus", "3"], "Did you mean --runs?"],
  [["explain", "brands.nonna.pice"], "Did you mean brands.nonna.price?"],
])("umot %j is answered with %s", async (words) => {
  const { code, stdout, stderr } = await umotHere(words);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatchSnapshot();
});
