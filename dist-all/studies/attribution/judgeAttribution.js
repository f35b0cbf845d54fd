import { pairedDifference } from "../runs/pairedDifference.js";
import { channelFindings, momentFindings } from "./attributionFindings.js";
import { decisiveMoments } from "./decisiveMoments.js";
/** Says what touchpoints bring, how wrong each rule is, and which moments decide. */
export function judgeAttribution(attribution) {
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
const sumOf = (values) => values.reduce((sum, value) => sum + value, 0);
