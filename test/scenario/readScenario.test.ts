import { expect, test } from "vitest";
import { formatProblems } from "../../src/scenario/check/formatProblems.ts";
import { applySettings, readScenario } from "../../src/scenario/read/readScenario.ts";
import { splitSettings } from "../../src/scenario/read/settingTexts.ts";
import { template } from "../../src/scenario/explain/template.ts";
import { complaintsOf, readSound, readTexts } from "./load.ts";
import { valid } from "./valid.ts";

test("readScenario(…) fills in what was left out", () => {
  const scenario = readSound(valid);
  expect(scenario.market.needsPerYear).toBe(6);
  expect(scenario.brands["verde"].coverage["site"]).toEqual({ know: 0.8, go: 0.8, do: 0.8, buy: 0.8 });
  expect(scenario.brands["nonna"].coverage["search"]).toEqual({ know: 0.5, go: 0.6, do: 0, buy: 0 });
});

test("readScenario(…) takes its own result for a scenario", () => {
  const scenario = readSound(valid);
  expect(readSound(JSON.stringify(scenario))).toEqual(scenario);
});

test("the template is the same scenario in every language but for what people read", () => {
  const [en, it] = [readSound(template("en")), readSound(template("it"))];
  const texts = ({ title, question, timeline }: typeof en) => [title, question, timeline[0].note];
  expect(texts(it).filter((text, at) => text === texts(en)[at])).toEqual([]);
  const [{ note, ...change }] = it.timeline;
  expect(note).not.toBe("");
  const { title, question } = en;
  expect({ ...it, title, question, timeline: [{ ...change, note: en.timeline[0].note }] }).toEqual(en);
});

test("the template is a sound scenario", () => {
  const scenario = readSound(template());
  expect(Object.keys(scenario.brands)).toEqual(["nonna", "verde"]);
  expect(template("en", "../x.json").split("\n")[0]).toBe("# yaml-language-server: $schema=../x.json");
});

test("extends merges groups, replaces lists and values, and removes with null", () => {
  const base = `schemaVersion: 1
title: Base
market: { season: [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] }
channels: { search: { candour: 0.9 }, maps: {} }
brands:
  nonna: { price: 30, coverage: { search: 0.5 } }
  verde: { price: 10 }
timeline: [{ day: 3, set: { brands.nonna.price: 4 } }]`;
  const over = `extends: ../base.yaml
title: Over
channels: { maps: null }
market: { season: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3] }
brands: { verde: null, nonna: { price: null, quality: 0.9, coverage: { search: { buy: 1 } } } }
timeline: []`;
  const { scenario, files } = readTexts({ "cases/over.yaml": over, "base.yaml": base });
  expect(files).toEqual(["cases/over.yaml", "base.yaml"]);
  expect(scenario?.title).toBe("Over");
  expect(Object.keys(scenario?.channels ?? {})).toEqual(["search"]);
  expect(scenario?.channels["search"].candour).toBe(0.9);
  expect(Object.keys(scenario?.brands ?? {})).toEqual(["nonna"]);
  expect(scenario?.brands["nonna"]).toMatchObject({ price: 20, quality: 0.9 });
  expect(scenario?.brands["nonna"].coverage["search"]).toEqual({ know: 0.5, go: 0.5, do: 0.5, buy: 1 });
  expect(scenario?.market.season[11]).toBe(3);
  expect(scenario?.timeline).toEqual([]);
});

test("a value that a file takes from the one it extends keeps its place there", () => {
  const files = {
    "a/over.yaml": "extends: b/base.yaml",
    "a/b/base.yaml": valid.replace("quality: 0.8", "quality: 8"),
  };
  const [problem] = readTexts(files).problems;
  expect(problem).toMatchObject({ file: "a/b/base.yaml", line: 14, column: 14, excerpt: "    quality: 8" });
});

test.each([
  ["brands.nonna.quality=0.4", (s) => s.brands["nonna"].quality, 0.4],
  [" brands.nonna.quality = 0.4 ", (s) => s.brands["nonna"].quality, 0.4],
  ["brands.*.quality=0.4", (s) => s.brands["verde"].quality, 0.4],
  ["brands.nonna.coverage.shopWindow=0.9", (s) => s.brands["nonna"].coverage["shopWindow"].know, 0.9],
  [
    "brands.nonna.coverage.*.buy=0.9",
    (s) => s.brands["nonna"].coverage["shopWindow"],
    { know: 0.3, go: 0.3, do: 0.3, buy: 0.9 },
  ],
  ["brands.nonna.coverage.*=0.9", (s) => s.brands["nonna"].coverage["search"].go, 0.9],
  ["brands.nonna.coverage.reviews.buy=0.9", (s) => s.brands["nonna"].coverage["reviews"].buy, 0.9],
  ["brands.nonna.coverage={ search: { buy: 0.1 } }", (s) => s.brands["nonna"].coverage["search"].know, 0.5],
  ["journey.dropOut=0.2", (s) => s.journey.dropOut.know, 0.2],
  ["journey.dropOut.know=0.2", (s) => s.journey.dropOut, { know: 0.2, go: 0.06, do: 0.06, buy: 0.05 }],
  ["journey.dropOut.*=0.2", (s) => s.journey.dropOut.buy, 0.2],
  ["market.season.11=4", (s) => s.market.season, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4]],
  ["market.season[0]=4", (s) => s.market.season[0], 4],
  ["timeline.0.day=121", (s) => s.timeline[0].day, 121],
  ["timeline=[]", (s) => s.timeline, []],
  ["beliefs.halfLife=never", (s) => s.beliefs.halfLife, "never"],
  ["market.start=2012-02-29", (s) => s.market.start, "2012-02-29"],
  ["brands.verde=null", (s) => Object.keys(s.brands), ["nonna"]],
  ["brands.nonna.price=null", (s) => s.brands["nonna"].price, 20],
] as [string, (scenario: ReturnType<typeof readSound>) => unknown, unknown][])(
  "--set %s",
  (setting, look, value) => {
    expect(look(readSound(valid, [setting]))).toEqual(value);
  },
);

test("settings reach the persona that everybody is when none is written", () => {
  const plain = "schemaVersion: 1\ntitle: Plain\nchannels: { search: {} }\nbrands: { nonna: {} }";
  expect(readSound(plain, ["personas.everybody.needs=2"]).personas["everybody"].needs).toBe(2);
  expect(readSound(plain, ["personas.*.needs=3"]).personas["everybody"].needs).toBe(3);
});

test("applySettings(…) changes a complete scenario, and leaves the given one alone", () => {
  const scenario = readSound(valid);
  const { scenario: changed, problems } = applySettings(scenario, [
    { path: "brands.*.price", value: 9 },
    "runs=3",
  ]);
  expect(problems).toEqual([]);
  expect(changed?.brands["nonna"].price).toBe(9);
  expect(changed?.runs).toBe(3);
  expect(scenario.brands["nonna"].price).toBe(28);
  expect(applySettings(scenario, []).scenario).toEqual(scenario);
});

test("applySettings(…) says what is wrong, with the place in the setting", () => {
  const { scenario, problems } = applySettings(readSound(valid), [
    "brands.nonna.prise=9",
    { path: "brands.*.quality", value: 2 },
    "price",
  ]);
  expect(scenario).toBeUndefined();
  expect(formatProblems(problems)).toBe(`3 problems

--set:1:1 U201
  brands.nonna.prise must be a setting, but brands.nonna has no “prise”.
  1 | brands.nonna.prise=9
    | ^^^^^^^^^^^^^^^^^^
  Did you mean brands.nonna.price?

--set:2:18 U115
  brands.nonna.quality must be a number from 0 to 1, but is 2.
  2 | brands.*.quality=2
    |                  ^
  True product quality, mean. The default is 0.7.

--set:3:1 U202
  a setting must be written path=value, but is “price”.
  3 | price
    | ^^^^^
  Write --set brands.nonna.price=28.
`);
});

test("a change of the timeline may use *, and holds together with those before it", () => {
  const on = (set: string) =>
    complaintsOf(valid.replace("timeline:", `timeline:\n  - { day: 200, set: ${set} }`));
  expect(on("{ brands.*.coverage.*.buy: 0.2, journey.dropOut: 0.3, beliefs.halfLife: never }")).toEqual([]);
  expect(on("{ personas.commuter.devices: { mobile: 0.2, desktop: 0.75 } }")).toEqual([]);
  expect(on("{ personas.commuter.devices.mobile: 0.2 }")).toEqual([
    "from day 200 on, personas.commuter.devices must sum to 1, but sums to 0.5.",
  ]);
  expect(on("{ extends: other.yaml }")).toEqual([
    "extends must be written in a file, but is set afterwards.",
  ]);
});

test("readScenario(…) reads ties beside the file that names them", () => {
  const scenario = valid.replace("timeline:", "network: { kind: ties, ties: friends.csv }\ntimeline:");
  const { ties, files, problems } = readTexts({
    "a/s.yaml": scenario,
    "a/friends.csv": "from,to\n0,1\n1;0\n\n# far\n1999\t3\n",
  });
  expect(formatProblems(problems)).toBe("");
  expect(ties).toEqual(Uint32Array.of(0, 1, 1999, 3));
  expect(files).toEqual(["a/s.yaml", "a/friends.csv"]);
});

test("formatProblems(…) cuts long lines around the fault and counts what it leaves out", () => {
  const wide = valid.replace("title: A trattoria in Milan", `title: 7 # ${"wide ".repeat(100)}`);
  const text = formatProblems(readTexts({ "a.yaml": wide }).problems);
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(130);
  const many = formatProblems(
    readTexts({ "a.yaml": `${valid}${Array.from({ length: 80 }, (_, n) => `x${n}: 1\n`).join("")}` })
      .problems,
  ).split("\n");
  expect([many[0], ...many.slice(-2)]).toEqual(["80 problems", "… and 30 more.", ""]);
});

test("what would move the cursor is not printed", () => {
  const escape = String.fromCharCode(27);
  const text = formatProblems(
    readTexts({ "a.yaml": `${valid}"x${escape}[31mred": ${escape}]0;title\n` }).problems,
  );
  expect(text).not.toContain(escape);
  expect(text).toMatchInlineSnapshot(`
    "3 problems

    a.yaml:25:1 U121
      "x\\u001b[31mred" must be written with characters that can be shown, but holds \\x1B.
      25 | "x [31mred":  ]0;title
         | ^^^^^^^^^^^
      Delete that character: it moves the cursor, colours the screen, or reverses the direction of writing.

    a.yaml:25:1 U113
      “x [31mred” must be a setting of the scenario, but there is none with that name.
      25 | "x [31mred":  ]0;title
         | ^^^^^^^^^^^
      It has schemaVersion, title, question, extends, seed, runs, focus, level, market, journey, beliefs, platform and more; umot explain settings lists all.

    a.yaml:25:14 U121
      "x\\u001b[31mred" must be written with characters that can be shown, but holds \\x1B.
      25 | "x [31mred":  ]0;title
         |              ^^^^^^^^^
      Delete that character: it moves the cursor, colours the screen, or reverses the direction of writing.
    "
  `);
});

test("splitSettings(…) keeps lists whole", () => {
  expect(splitSettings("a.b=1, c.*=[1, 2],d=x")).toEqual(["a.b=1", "c.*=[1, 2]", "d=x"]);
});

test("a file that is not there is a problem at its own name", () => {
  const { problems, scenario } = readScenario(() => undefined, "nowhere.yaml");
  expect(scenario).toBeUndefined();
  expect(problems).toMatchObject([{ code: "U101", file: "nowhere.yaml", line: 1, column: 1 }]);
});
