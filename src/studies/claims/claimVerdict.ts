import type { Bilingual } from "../../language/bilingual.ts";
import type { TriedClaim } from "./tryClaims.ts";

/** What all consequences and the boundary of a claim say together. */
export interface ClaimVerdict {
  /** `depends`: it holds for some of what is measured only, or turns around within the range of its moderator */
  readonly verdict: "supported" | "notSupported" | "depends";
  /** on what it depends, or why this model does not show it; undefined where there is nothing to say */
  readonly on: Bilingual | undefined;
  /** whether everything came out that is expected of this model */
  readonly isExpected: boolean;
}

/** Judges a claim as a whole. */
export function claimVerdict({ consequences, moderated }: TriedClaim): ClaimVerdict {
  const met = consequences.filter(({ verdict }) => verdict === "supported");
  const missed = consequences.filter(({ verdict }) => verdict !== "supported");
  const isExpected = missed.every(({ depends }) => depends !== undefined);
  const reason = missed.find(({ depends }) => depends !== undefined)?.depends;
  if (met.length === 0) return { verdict: "notSupported", on: reason, isExpected };
  if (missed.length > 0) return { verdict: "depends", on: reason ?? missed[0].measure.about, isExpected };
  const isTurning = moderated?.edges.some(({ kind }) => kind === "flips") === true;
  if (isTurning) return { verdict: "depends", on: moderated.moderator.says, isExpected };
  return { verdict: "supported", on: undefined, isExpected };
}
