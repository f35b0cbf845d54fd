import { checkRanges } from "../../studies/designs/designRanges.ts";
import { inThisThread } from "../../studies/runs/inThisThread.ts";
import { runSensitivity } from "../../studies/sensitivity/sensitivity.ts";
import { findSensitivity } from "../../studies/sensitivity/sensitivityFindings.ts";
import { compilePlan, planSensitivity } from "../../studies/sensitivity/sensitivityPlan.ts";
import { focusBrand } from "../../report/document/names.ts";
import type { Question } from "../worker/contract.ts";
import { marketOf } from "./askMarket.ts";
import type { SettingWeight, VariedSetting } from "./contract.ts";

/** Consumers, and walks of Morris: enough to tell what matters from what does not. */
const [CONSUMERS, WALKS] = [1200, 4];

/**
 * Which settings move the share of the brand in focus most, by Morris' walks over a small copy of the market; the
 * greatest first. Settings that the scenario does not let be varied are left out.
 */
export async function weighSettings(
  question: Question,
  varied: readonly VariedSetting[],
): Promise<SettingWeight[]> {
  const { scenario, ties } = marketOf({ kind: "attribution", question, runs: 1, consumers: CONSUMERS });
  if (scenario === undefined) return [];
  const ranges = varied.flatMap((range) => {
    const read = checkRanges(scenario, [range]);
    return read.faults.length > 0 ? [] : read.ranges;
  });
  const brand = focusBrand(scenario);
  const plan = planSensitivity(scenario, {
    method: "morris",
    ranges,
    metrics: [{ name: `${brand}.share.total`, brand, metric: "share", period: "total" }],
    repeats: WALKS,
    runs: 1,
    seed: scenario.seed,
  });
  const { plans, problems } = compilePlan(plan, ties && { ties });
  if (problems.length > 0) return [];
  const [found] = findSensitivity(await runSensitivity(plan, plans, {}, inThisThread));
  return found.effects
    .map(({ path, size }) => ({ path, size }))
    .filter(({ size }) => Number.isFinite(size))
    .toSorted((a, b) => b.size - a.size);
}
