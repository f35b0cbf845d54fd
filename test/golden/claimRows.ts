import type { ClaimBoundaryRow } from "../../src/charts/comparison/claimBoundary.ts";
import type { ClaimEffectRow } from "../../src/charts/comparison/claimEffects.ts";

/** What ignoring complaints does: revenue falls clearly, of stars the runs cannot tell. */
export const claimEffectRows: readonly ClaimEffectRow[] = [
  {
    measure: "Nonna’s revenue",
    unit: "money",
    expected: "falls",
    by: 0.1,
    before: 41_200,
    after: 33_900,
    effect: -7300,
    low: -8100,
    high: -6500,
    relative: -0.177,
    verdict: "supported",
  },
  {
    measure: "Nonna’s share of purchases in the last 90 days",
    unit: "share",
    expected: "falls",
    by: 0,
    before: 0.21,
    after: 0.17,
    effect: -0.04,
    low: -0.046,
    high: -0.034,
    relative: -0.19,
    verdict: "supported",
  },
  {
    measure: "Nonna’s displayed stars",
    unit: "stars",
    expected: "falls",
    by: 0,
    before: 4.1,
    after: 4.06,
    effect: -0.04,
    low: -0.11,
    high: 0.03,
    relative: -0.01,
    verdict: "cannotTell",
  },
];

export const claimEffectAbout = {
  statement: { en: "Ignoring complaints costs a tenth.", it: "Ignorare i reclami costa un decimo." },
  levers: "brands.nonna.care.answered: 0.9 → 0",
  verdict: "depends",
  runs: 10,
} as const;

/** 30 % more quality against more and more presence: it wins until presence is half as much again. */
export const claimBoundaryRows: readonly ClaimBoundaryRow[] = [1, 1.3, 1.45, 1.6, 2, 3].map((value) => {
  const effect = 0.08 * (1.5 - value) * (value < 1.5 ? 1 : 0.4);
  return { value, effect, low: effect - 0.006, high: effect + 0.006, isSupported: effect > 0.006 };
});

export const claimBoundaryAbout = {
  measure: { en: "Brera’s share of purchases", it: "quota di acquisti di Brera" },
  unit: "share",
  moderator: { en: "presence as a multiple of today’s", it: "presenza in multipli di quella di oggi" },
  moderatorUnit: "number",
  edges: [{ kind: "flips", holds: "below", at: 1.5, low: 1.42, high: 1.61 }],
  runs: 6,
} as const;
