import { expect, test } from "vitest";
import { contrast, lookOf, rampPlace, seriesStyle } from "./look.ts";

for (const theme of ["light", "dark"] as const) {
  const look = lookOf(theme);

  test(`every series can be told from ${theme} paper, 3 : 1`, () => {
    const pale = look.series.filter((colour) => contrast(colour, look.paper) < 3);
    expect(pale).toEqual([]);
  });

  test(`text can be read on ${theme} paper and on every step of the ramp, 4.5 : 1`, () => {
    const pairs = [
      [look.ink, look.paper],
      [look.muted, look.paper],
      [look.ink, look.pale],
      ...look.ramp.map((step, index) => [step, look.onRamp[index]]),
    ];
    expect(pairs.filter(([text, background]) => contrast(text, background) < 4.5)).toEqual([]);
  });
}

test("contrast(…) is 21 between black and white", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 10);
});

test("rampPlace(…) goes from the first to the last step, and takes the middle where all is the same", () => {
  expect([rampPlace([0, 1], 0), rampPlace([0, 1], 1), rampPlace([0, 1], 7), rampPlace([3, 3], 3)]).toEqual([
    0, 23, 23, 12,
  ]);
});

test("no two of 64 series are drawn alike, as many as a market has brands", () => {
  const styles = Array.from({ length: 64 }, (_, index) => seriesStyle(lookOf("light"), index));
  expect(new Set(styles.map(({ colour, dash }) => `${colour} ${dash}`)).size).toBe(64);
});
