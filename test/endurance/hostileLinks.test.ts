import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readScenario } from "../../src/scenario/read/readScenario.ts";
import { openFragment, shareFragment } from "../../src/studio/link/shareLink.ts";
import { forged, path, text, whole } from "../support/forgedLink.ts";

const link = shareFragment(whole);

/** What a page does with a link: a valid scenario, or sentences that say what is wrong. */
function opened(fragment: string): "scenario" | "explained" {
  const { shared, fault } = openFragment(fragment);
  if (shared === undefined) {
    expect(fault.message.en).toMatch(/^[A-Z].*[.]$/s);
    expect(fault.advice.it).toMatch(/^[A-Z].*[.]$/s);
    return "explained";
  }
  const load = (file: string) =>
    file === shared.path ? (shared.text ?? (file === path ? text : undefined)) : undefined;
  const { scenario, problems } = readScenario(load, shared.path, shared.changes);
  if (scenario !== undefined) return "scenario";
  expect(problems.length).toBeGreaterThan(0);
  for (const { message, advice } of problems) expect(message.en.length * advice.it.length).toBeGreaterThan(0);
  return "explained";
}

test("the link that is torn is a good one", () => {
  expect(opened(link)).toBe("scenario");
});

describe("2,000 links of hostile hands", () => {
  const broken = fc
    .tuple(fc.nat(link.length - 1), fc.nat(12), fc.string({ maxLength: 12 }))
    .map(([at, cut, put]) => {
      return link.slice(0, at) + put + link.slice(at + cut);
    });
  const nonsense = fc.string({ maxLength: 2000, unit: "binary" }).map((letters) => `#u${letters}`);
  const unfit = fc.jsonValue({ maxDepth: 8 }).map((value) => forged(JSON.stringify(value)));
  const almost = fc
    .tuple(
      fc.constantFrom("path", "text", "changes", "lesson", "task", "__proto__", "constructor"),
      fc.jsonValue(),
    )
    .map(([key, value]) => forged(JSON.stringify({ ...whole, [key]: value })));
  const mutated = fc
    .tuple(fc.nat(text.length), fc.nat(60), fc.string({ maxLength: 30, unit: "binary" }))
    .map(([at, cut, put]) =>
      shareFragment({ path, text: `${text.slice(0, at)}${put}${text.slice(at + cut)}` || " ", changes: [] }),
    );
  const turned = fc
    .array(
      fc.record({
        path: fc.oneof(
          fc.string({ minLength: 1 }),
          fc.constantFrom(
            "brands.nonna.price",
            "brands.__proto__.price",
            "market.days",
            "extends",
            "network.ties",
            "timeline[0].set",
            "constructor.prototype",
          ),
        ),
        value: fc.jsonValue(),
      }),
      { maxLength: 4 },
    )
    .map((changes) => forged(JSON.stringify({ path, text, changes })));

  test.each([
    ["cut, torn and patched", broken, 400],
    ["letters by chance", nonsense, 300],
    ["data of any shape, with a checksum that fits", unfit, 300],
    ["a good one with one part of another shape", almost, 400],
    ["a scenario's text torn", mutated, 300],
    ["settings by chance", turned, 300],
  ] as const)("%s", (_, links, numRuns) => {
    fc.assert(
      fc.property(links, (fragment) => {
        const before = Object.getOwnPropertyNames(Object.prototype).join();
        expect(["scenario", "explained"]).toContain(opened(fragment));
        expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
      }),
      { numRuns },
    );
  });
});
