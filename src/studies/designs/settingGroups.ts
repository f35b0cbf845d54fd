import { MOMENTS } from "../../model/parameters.ts";
import type { SettingDifference } from "../../scenario/explain/differences.ts";

/** Settings that are switched together: one, or the same in all micro-moments. */
export interface SettingGroup {
  readonly path: string;
  readonly members: readonly SettingDifference[];
}

const MOMENT = new RegExp(`\\.(${MOMENTS.join("|")})$`);

/** A setting written once for all micro-moments is one setting to whoever wrote it. */
export function settingGroups(differing: readonly SettingDifference[]): SettingGroup[] {
  const groups = new Map<string, SettingDifference[]>();
  for (const difference of differing) {
    const path = difference.path.replace(MOMENT, "");
    groups.set(path, [...(groups.get(path) ?? []), difference]);
  }
  return [...groups].map(([path, members]) => ({ path, members }));
}
