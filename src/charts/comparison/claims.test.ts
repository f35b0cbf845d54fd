import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import {
  claimBoundaryAbout,
  claimBoundaryRows,
  claimEffectAbout,
  claimEffectRows,
} from "../../../test/golden/claimRows.ts";
import { claimBoundary, type ClaimEdge } from "./claimBoundary.ts";
import { claimEffects } from "./claimEffects.ts";

const { document } = new JSDOM("").window;

test("claimEffects says the verdict and every change", () => {
  const options = { ...claimEffectAbout, document };
  expect(claimEffects.find(claimEffectRows, options)).toEqual({
    title: "It depends: Ignoring complaints costs a tenth",
    sentences: [
      "Nonna’s revenue: −€7.3K ± 0.8K (−18%).",
      "Nonna’s share of purchases in the last 90 days: −4 ± 0.6 points (−19%).",
      "Nonna’s displayed stars: −0.04 ± 0.07 (−1%).",
    ],
  });
  expect(claimEffects.find(claimEffectRows, { ...options, locale: "it" }).title).toBe(
    "Dipende: Ignorare i reclami costa un decimo",
  );
});

test("claimBoundary says where an effect turns around, fades, or that it holds throughout", () => {
  const say = (edges: readonly ClaimEdge[]) =>
    claimBoundary.find(claimBoundaryRows, { ...claimBoundaryAbout, document, edges });
  expect(say(claimBoundaryAbout.edges)).toEqual({
    title: "Presence as a multiple of today’s: the effect turns around at 1.5 (1.42–1.61)",
    sentences: [
      "The claim holds below 1.5.",
      "At 1 the change is +4 ± 0.6 points, at 3 it is −4.8 ± 0.6 points.",
    ],
  });
  const fade = { kind: "fades", holds: "above", low: Number.NaN, high: Number.NaN } as const;
  expect(say([{ ...fade, at: 1.2 }]).title).toBe(
    "Presence as a multiple of today’s: below 1.2 the effect cannot be told from nothing",
  );
  expect(say([{ ...fade, at: 1 }]).title).toBe(
    "Presence as a multiple of today’s: the effect vanishes only at 1",
  );
  expect(say([]).title).toBe(
    "Presence as a multiple of today’s: it holds over the whole range tried, 1 to 3",
  );
});

test("claimBoundary writes years as years", () => {
  const years = claimBoundaryRows.map((row, place) => ({ ...row, value: 2008 + 2 * place }));
  const { sentences } = claimBoundary.find(years, { ...claimBoundaryAbout, moderatorUnit: "year", document });
  expect(sentences.at(-1)).toMatchInlineSnapshot(
    `"At 2008 the change is +4 ± 0.6 points, at 2018 it is −4.8 ± 0.6 points."`,
  );
});
