import { type PairedDifference, pairedDifference } from "../runs/pairedDifference.ts";
import type { Attribution } from "./attribution.ts";
import { type AttributionFindings, channelFindings, momentFindings } from "./attributionFindings.ts";
import { type DecisiveMoment, decisiveMoments } from "./decisiveMoments.ts";

/** An attribution and all that it says. */
export interface JudgedAttribution {
  readonly attribution: Attribution;
  readonly channels: AttributionFindings;
  /** channels by micro-moment; empty if they were left out */
  readonly moments: AttributionFindings;
  /** the most decisive first; empty if micro-moments were left out */
  readonly decisive: readonly DecisiveMoment[];
  /** what all touchpoints bring together; the rest would have been bought anyway */
  readonly together: PairedDifference;
  /** part of the purchases that no meeting came before, 0–1; no rule of paths sees them */
  readonly unseen: number;
}

/** Says what touchpoints bring, how wrong each rule is, and which moments decide. */
export function judgeAttribution(attribution: Attribution): JudgedAttribution {
  const { removed, plan, purchases, untouched } = attribution;
  const [today, without] = removed;
  return {
    attribution,
    channels: channelFindings(attribution),
    moments: momentFindings(attribution),
    decisive: decisiveMoments(attribution),
    together: pairedDifference(without.sales, today.sales, plan.scenario.level),
    unseen: sumOf(untouched) / sumOf(purchases),
  };
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
