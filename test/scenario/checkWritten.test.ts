import { expect, test } from "vitest";
import { describeUnknownKey, keysOf } from "../../src/scenario/check/describeUnknownKey.ts";
import { checkWritten } from "../../src/scenario/check/checkWritten.ts";
import { readYaml } from "../../src/scenario/read/readYaml.ts";
import { formatPath, type Written } from "../../src/scenario/read/written.ts";
import { valid } from "./valid.ts";

function writtenOf(...changes: readonly (readonly [from: string, to: string])[]): Written {
  const text = changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`no ${from}`);
    return before.replace(from, to);
  }, valid);
  const { written } = readYaml(text, "a.yaml");
  if (written === undefined) throw new Error("no YAML");
  return written;
}
const check = (...changes: readonly (readonly [string, string])[]) => {
  const { scenario, salvaged, complaints } = checkWritten(writtenOf(...changes));
  return {
    isWhole: scenario !== undefined,
    wrong: salvaged?.wrong.map(formatPath),
    said: complaints.map(({ code, place, message }) => `${code} ${place.line}:${place.column} ${message.en}`),
    salvaged: salvaged?.scenario,
  };
};
const price = ["price: 28", "price: cheap"] as const;
const shares = ["share: 0.4, devices", "share: 0.1, devices"] as const;

test("what is right is complete, and nothing was put aside", () => {
  const { isWhole, wrong, said } = check();
  expect({ isWhole, wrong, said }).toEqual({ isWhole: true, wrong: [], said: [] });
});

test("with one setting wrong, what is wrong between the others is said at the same time", () => {
  const { isWhole, wrong, said } = check(price, shares);
  expect({ isWhole, wrong }).toEqual({ isWhole: false, wrong: ["brands.nonna.price"] });
  expect(said).toEqual([
    "U114 15:12 brands.nonna.price must be a number from 0.01 to 1 billion (currency), but is “cheap”.",
    "U301 4:1 the shares of all personas must sum to 1, but sum to 0.7.",
  ]);
});

test("a stand-in is the default, or the least that is allowed: nothing follows from it", () => {
  expect(check(price).salvaged?.brands["nonna"].price).toBe(20);
  const { said, salvaged } = check(["consumers: 2000", "consumers: many"], ["people: 20", "people: 1000000"]);
  expect(salvaged?.market.consumers).toBe(20_000);
  expect(said).toHaveLength(1);
});

test("a key that there is not is put aside, with all that it holds", () => {
  const { said, wrong } = check(["prominence: { search: 2 }", "prominance: { serch: 2 }"]);
  expect(wrong).toEqual(["brands.nonna.prominance"]);
  expect(said).toEqual([
    "U113 17:5 “prominance” must be a setting of brands.nonna, but there is none with that name.",
  ]);
});

test("a brand whose name cannot be used still counts, and is called as it was written", () => {
  const { said, wrong, salvaged } = check(
    ["  nonna:\n", '  "la nonna!":\n'],
    [
      'timeline:\n  - { day: 120, set: { brands.nonna.quality: 0.3, brands.*.coverage.search.buy: 0.9 }, note: new cook }\n  - { day: 60, set: { journey.dropOut: 0.1 } }\nexpect: ["nonna.share.last90 >= 0.25"]\n',
      "focus: verdi\n",
    ],
  );
  expect(wrong).toEqual(['brands."la nonna!"', "brands.standInlaxnonnax"]);
  expect(Object.keys(salvaged?.brands ?? {})).toEqual(["verde", "standInlaxnonnax"]);
  expect(said.map((text) => text.slice(0, 9))).toEqual(["U118 13:3", "U305 21:8"]);
  expect(said.join()).not.toMatch(/standIn/);
});

test("what is something else than a scenario is told by its faults alone", () => {
  const many = Array.from({ length: 201 }, (_, at) => `nonsense${at}: 1`).join("\n");
  const { salvaged, said } = check(["title: A trattoria in Milan", `title: T\n${many}`], shares);
  expect(salvaged).toBeUndefined();
  expect(said).toHaveLength(201);
  expect(new Set(said.map((text) => text.slice(0, 4)))).toEqual(new Set(["U113"]));
  const fewer = check(
    ["title: A trattoria in Milan", `title: T\n${many.slice(0, many.indexOf("nonsense200"))}`],
    shares,
  );
  expect(fewer.said.at(-1)).toBe("U301 205:1 the shares of all personas must sum to 1, but sum to 0.7.");
});

test("texts that cannot be shown are said beside all else, and left out of what follows", () => {
  const { said, wrong } = check(["note: new cook", 'note: "new \\u202E cook"'], shares);
  expect(wrong).toEqual(["timeline[0].note"]);
  expect(said.map((text) => text.slice(0, 4))).toEqual(["U121", "U301"]);
});

const unknown = (key: string, ...path: string[]) => {
  const { message, advice } = describeUnknownKey(path, key, writtenOf());
  return `${message.en} ${advice.en}`;
};

test("a key that there is not: mistyped, called otherwise, in the wrong place, or nobody's", () => {
  expect([
    unknown("brnds"),
    unknown("pryce", "brands", "nonna"),
    unknown("days"),
    unknown("price"),
    unknown("zzzzzzzz", "market"),
    unknown("<<", "brands", "nonna"),
    unknown("x", "brands", "nonna", "price"),
  ]).toMatchInlineSnapshot(`
    [
      "“brnds” must be a setting of the scenario, but there is none with that name. Did you mean brands?",
      "“pryce” must be a setting of brands.nonna, but there is none with that name. Did you mean price?",
      "“days” must be a setting of the scenario, but there is none with that name. Did you mean market.days? Write market: { days: … }.",
      "“price” must be a setting of the scenario, but there is none with that name. Did you mean brands.nonna.price? Write brands: { nonna: { price: … } }.",
      "“zzzzzzzz” must be a setting of market, but there is none with that name. It has consumers, population, start, days, warmUp, currency, category, durable, giftsServe, leaving, leavingEvenness, needsPerYear and more; umot explain market lists all.",
      "“<<” must be a setting of brands.nonna, but there is none with that name. Write the settings out in full: merge keys are not read. Use extends to start from another file.",
      "“x” must be a setting of brands.nonna.price, but there is none with that name. Delete it.",
    ]
  `);
});

test("of a group's keys the first are named, and what lists them all where they are many", () => {
  expect(keysOf(["know", "go"], ["a"])).toEqual({ en: "It has know, go.", it: "Contiene know, go." });
  const many = Array.from({ length: 40 }, (_, at) => `k${at}`);
  expect(keysOf(many, ["brands", "nonna"])).toMatchInlineSnapshot(`
    {
      "en": "It has k0, k1, k2, k3, k4, k5, k6, k7, k8, k9, k10, k11 and more; umot explain brands.nonna lists all.",
      "it": "Contiene k0, k1, k2, k3, k4, k5, k6, k7, k8, k9, k10, k11 e altro; umot explain brands.nonna elenca tutto.",
    }
  `);
});
