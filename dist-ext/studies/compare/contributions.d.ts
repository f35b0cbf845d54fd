import type { Bilingual } from "../../language/bilingual.ts";
import type { Contender, Contribution } from "./compare.ts";
import type { Executor, SimulationTask } from "../runs/executor.ts";
import { type RunOptions } from "../runs/replicate.ts";
import { type SettingGroup } from "../designs/settingGroups.ts";
/** An alternative taken apart, ready to run. */
export interface ContributionPlan {
    readonly contender: string;
    readonly settings: readonly SettingGroup[];
    /** orders in which the settings are switched; each holds every setting once */
    readonly orders: readonly (readonly number[])[];
    /** the scenarios on the way, by the settings that are switched (bit i = setting i) */
    readonly stops: ReadonlyMap<number, Contender["parameters"]>;
}
/** A plan, or why the alternative cannot be taken apart. */
type ContributionReading = {
    readonly plan: ContributionPlan;
    readonly fault?: undefined;
} | {
    readonly plan?: undefined;
    readonly fault: Bilingual;
};
/**
 * Plans the scenarios that lie between a baseline and an alternative: some settings as here, the others as there.
 *
 * @returns undefined with the reason where the alternative cannot be taken apart
 */
export declare function planContributions(baseline: Contender, alternative: Contender): ContributionReading;
/** Plans how every alternative is taken apart: the plans, and why there is none where there cannot be. */
export declare function planAllContributions([baseline, ...alternatives]: readonly Contender[]): {
    plans: ContributionPlan[];
    faults: Readonly<Record<"en" | "it", string>>[];
};
/** Every run that takes a difference apart. */
export declare function contributionTasks({ stops }: ContributionPlan, options: Pick<RunOptions, "runs" | "seed">): SimulationTask[];
/**
 * Takes a difference apart by switching one setting after the other in runs with the same luck:
 *
 *     contribution of a setting = mean over orders of metric(with it) − metric(just before it)
 *
 * Over all orders that is its Shapley value. In every run the contributions add up to the whole difference, because
 * each order leads from the baseline to the alternative. What two settings do only together is shared between them.
 *
 * @param metrics - what is taken apart, e.g. share and profit of one brand
 * @source Shapley (1953), A value for n-person games; Song, Nelson & Staum (2016), SIAM/ASA J. Uncertainty
 *   Quantification 4(1), 1060–1083
 */
export declare function runContributions(plan: ContributionPlan, metrics: readonly Pick<Contribution, "brand" | "metric" | "period">[], level: number, options: RunOptions, executor: Executor): Promise<Contribution[]>;
export {};
