import type { Difference } from "../../scenario/explain/differences.ts";
/** Settings that are switched together: one, or the same in all micro-moments. */
export interface SettingGroup {
    readonly path: string;
    readonly members: readonly Difference[];
}
/** A setting written once for all micro-moments is one setting to whoever wrote it. */
export declare function settingGroups(differing: readonly Difference[]): SettingGroup[];
