import { mean } from "simple-statistics";
import { numbersOf } from "../../drawing/numbers.js";
import { decisiveMoments } from "../../charts/index.js";
import { attributionWords } from "../../charts/plans/words/attribution.js";
import { capital } from "../../drawing/words/measures.js";
import { changeInterval } from "../../charts/comparison/words/pairedDifference.js";
import { EFFECTS_TABLE, RULES_TABLE, touchpointText } from "./attributionSections.js";
import { attributionReportWords } from "./attributionWords.js";
import { decisiveRows } from "./attributionRows.js";
/** What stands in boxes on top: what touchpoints bring in all, which rules are near and far, what decides. */
export function attributionHeadlines(judged, locale) {
    const { attribution, channels, decisive, together, unseen } = judged;
    const words = attributionReportWords[locale];
    const numbers = numbersOf(locale, attribution.plan.scenario.market.currency);
    const share = (value) => numbers.format(value, "share");
    const sold = mean([...attribution.removed[0].sales]);
    const isSold = sold > 0;
    const part = share(together.difference / sold);
    const sorted = channels.rules
        .filter(({ misplaced }) => Number.isFinite(misplaced))
        .toSorted((a, b) => a.misplaced - b.misplaced);
    return [
        {
            label: words.together,
            value: words.bring(purchases(together, numbers)),
            interval: "",
            note: isSold ? words.togetherNote(part, numbers.round(channels.summed, "count")) : words.nothingSold,
            from: { table: EFFECTS_TABLE },
        },
        ...(Number.isNaN(unseen)
            ? []
            : [
                {
                    label: words.unseen,
                    value: share(unseen),
                    interval: "",
                    note: words.unseenNote,
                    from: { table: EFFECTS_TABLE },
                },
            ]),
        ...(channels.touchpoints.length > 1 && sorted.length > 0
            ? [
                ofRule(words.best, sorted[0], channels, numbers),
                ofRule(words.worst, sorted[sorted.length - 1], channels, numbers),
            ]
            : []),
        ...decisive
            .slice(0, 1)
            .filter(({ part }) => Number.isFinite(part))
            .map((first) => ({
            ...ofMoment(first, attribution.plan.scenario, numbers),
            from: {
                table: decisiveMoments.name,
                row: decisiveRows(judged).findIndex(({ brought }) => brought === first.sales.difference),
            },
        })),
    ];
}
function ofRule(label, found, { rules, luck }, numbers) {
    const words = attributionReportWords[numbers.locale];
    const share = (value) => numbers.format(value, "share");
    return {
        label,
        value: capital(attributionWords[numbers.locale].rules[found.rule]),
        interval: words.misplaces(share(found.misplaced), numbers.short(found.misplacedRevenue, "money")),
        note: Number.isNaN(luck) ? "" : words.isLuck(share(luck)),
        from: { table: RULES_TABLE, row: rules.indexOf(found) },
    };
}
function ofMoment({ touchpoint, sales, part, isClear }, scenario, numbers) {
    const words = attributionReportWords[numbers.locale];
    return {
        label: words.decisive,
        value: words.bring(purchases(sales, numbers)),
        interval: capital(touchpointText(touchpoint, scenario, numbers.locale)),
        note: isClear ? words.part(numbers.format(part, "share")) : attributionWords[numbers.locale].unclear,
    };
}
/** “+355 ± 48” */
function purchases({ difference, low, high }, numbers) {
    return changeInterval(numbers, { difference, low, high }, "count");
}
