import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forged, path, whole } from "../../../test/support/forgedLink.ts";
import { MOST_PACKED } from "./envelope.ts";
import { isShareFragment, openFragment, shareFragment } from "./shareLink.ts";

const link = shareFragment(whole);
const refusal = (fragment: string) => openFragment(fragment).fault?.message.en;

describe("a link", () => {
  test("gives back what was packed", () => {
    expect(isShareFragment(link)).toBe(true);
    expect(link).toMatch(/^#u1\.[0-9a-f]{8}\.[\w-]+$/);
    expect(openFragment(link)).toEqual({ shared: whole });
  });

  test("that only names a scenario of umot is short", () => {
    const short = shareFragment({ path, changes: [] });
    expect(short).toHaveLength(81);
    expect(openFragment(short)).toEqual({ shared: { path, changes: [] } });
  });

  test("keeps every plain text and value", () => {
    const plain = fc
      .jsonValue({ maxDepth: 3 })
      .filter(
        (value) =>
          !/__proto__|"(constructor|valueOf|toString|hasOwn|isProto|propertyIs|toLocale|__define|__lookup)/.test(
            JSON.stringify(value),
          ),
      );
    const change = fc.record({ path: fc.string({ minLength: 1 }), value: plain });
    const market = fc.record({
      path: fc.string({ minLength: 1 }),
      text: fc.string({ minLength: 1, unit: "grapheme" }),
      changes: fc.array(change, { maxLength: 5 }),
    });
    fc.assert(
      fc.property(market, (shared) => {
        expect(JSON.stringify(openFragment(shareFragment(shared)).shared)).toBe(JSON.stringify(shared));
      }),
      { numRuns: 200 },
    );
  });
});

describe("refusals that say why", () => {
  test.each([
    ["a later version", forged("{}", 2), "The link is written in version 2; this page reads version 1."],
    [
      "one letter changed",
      link.replace(/.$/, (last) => (last === "A" ? "B" : "A")),
      "The link is damaged: its checksum does not match, so that a part of it is missing or was changed.",
    ],
    [
      "too long",
      `#u1.00000000.${"A".repeat(MOST_PACKED)}`,
      "The link has 100,011 characters; 100,000 are allowed.",
    ],
    [
      "a bomb",
      forged(`{"path":"${"a".repeat(50_000_000)}"}`),
      "What the link holds unfolds to more than 500,000 characters, which no scenario needs.",
    ],
    [
      "nested without end",
      forged("[".repeat(200_000)),
      "The link is damaged: its checksum does not match, so that a part of it is missing or was changed.",
    ],
    [
      "a prototype",
      forged('{"path":"a","__proto__":{"text":"b"}}'),
      "What the link holds is not as umot writes it: “link.__proto__” must be left out.",
    ],
    [
      "a prototype in a value",
      forged('{"path":"a","changes":[{"path":"b","value":{"constructor":1}}]}'),
      "What the link holds is not as umot writes it: “changes[0].value.constructor” must be left out.",
    ],
    [
      "a range that is none",
      forged(
        JSON.stringify({
          path: "a",
          task: {
            question: "b",
            predict: { brand: "", metric: "sales", period: "total", shape: "number", least: 1, most: 1 },
          },
        }),
      ),
      "What the link holds is not as umot writes it: “task.predict.most” must be above “task.predict.least”.",
    ],
  ])("%s", (_, fragment, says) => {
    expect(refusal(fragment)).toBe(says);
  });

  test("a bomb costs neither time nor memory", () => {
    const bomb = forged(`{"path":"${"a".repeat(50_000_000)}"}`);
    const before = process.memoryUsage().arrayBuffers;
    openFragment(bomb);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
  });
});
