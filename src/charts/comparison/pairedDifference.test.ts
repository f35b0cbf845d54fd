import { expect, test } from "vitest";
import { differences } from "../../../test/golden/differenceRows.ts";
import { pairedDifference } from "./pairedDifference.ts";

const about = { focus: "Nonna", runs: 20 };
const one = differences(["better kitchen"]);
const [share, , , complaints] = one;

test("pairedDifference.find(…) says what one alternative changes, and what cannot be told", () => {
  expect(pairedDifference.find(one, about)).toEqual({
    title: "Better kitchen: Nonna’s share of purchases rises by 1.8 ± 0.2 points",
    sentences: [
      "Better kitchen: share of purchases +1.8 ± 0.2 points; displayed stars +0.061 ± 0.012; profit +€9.1K ± 1.2K; number of complaints −31 ± 44, cannot tell.",
    ],
  });
  expect(pairedDifference.find([complaints], about).title).toBe(
    "Better kitchen: these runs cannot tell whether Nonna’s number of complaints changes",
  );
  expect(pairedDifference.find([{ ...share, difference: 0, low: 0, high: 0 }], about).title).toBe(
    "Better kitchen: Nonna’s share of purchases stays exactly the same",
  );
  expect(
    pairedDifference.find([{ ...share, low: Number.NaN, high: Number.NaN }], about).title,
  ).toMatchInlineSnapshot(
    `"Better kitchen: these runs cannot tell whether Nonna’s share of purchases changes"`,
  );
});

test("pairedDifference.find(…) names the best of several, and all that nothing tells from it", () => {
  const [first, second] = [one, differences(["b"])].map(([row]) => row);
  expect(
    pairedDifference.find([first, { ...second, difference: 0.01, low: 0.009, high: 0.011 }], about).title,
  ).toBe("Nonna’s share of purchases rises most with better kitchen: +1.8 ± 0.2 points");
  expect(pairedDifference.find([first, second], about).title).toBe(
    "Nonna’s share of purchases rises most with better kitchen or b; these runs cannot tell which",
  );
  // Told apart with the same luck although their intervals overlap, and the reverse.
  const apart = [first, second].map((row, at) => ({ ...row, isAmongHighest: at === 0 }));
  expect(pairedDifference.find(apart, about).title).toBe(
    "Nonna’s share of purchases rises most with better kitchen: +1.8 ± 0.2 points",
  );
  const [top, near, far, away] = ["a", "b", "c", "d"].map((alternative, at) => {
    const difference = 0.02 - at / 1000;
    const ends = { low: difference - 0.0002, high: difference + 0.0002 };
    return { ...first, alternative, difference, ...ends, isAmongHighest: alternative !== "c" };
  });
  expect(pairedDifference.find([far, near, away, top], { ...about, locale: "it" }).title).toBe(
    "La quota di acquisti di Nonna sale di più con a, b o d; queste simulazioni non sanno dire con quale",
  );
  const all = [top, near, far, away].map((row) => ({ ...row, isAmongHighest: true }));
  expect(pairedDifference.find(all, about).title).toBe(
    "Nonna’s share of purchases rises most with one of 4 alternatives; these runs cannot tell which",
  );
  const worse = { ...second, difference: -0.01, low: -0.02, high: 0.001 };
  expect(
    pairedDifference.find([worse, { ...worse, alternative: "c" }], { ...about, locale: "it" }).title,
  ).toBe("Nessuna alternativa fa salire con certezza la quota di acquisti di Nonna");
  expect(pairedDifference.find([], about).title).toBe("Nothing to show");
});
