import { MOMENTS } from "../../model/parameters.js";
const MOMENT = new RegExp(`\\.(${MOMENTS.join("|")})$`);
/** A setting written once for all micro-moments is one setting to whoever wrote it. */
export function settingGroups(differing) {
    const groups = new Map();
    for (const difference of differing) {
        const path = difference.path.replace(MOMENT, "");
        groups.set(path, [...(groups.get(path) ?? []), difference]);
    }
    return [...groups].map(([path, members]) => ({ path, members }));
}
