import { numbersIn } from "../../report/document/tableCells.ts";
import { mean } from "simple-statistics";
import { type Locale, type Numbers, numbersOf } from "../../drawing/numbers.ts";
import { decisiveMoments } from "../../charts/index.ts";
import { attributionWords } from "../../charts/plans/words/attribution.ts";
import { capital } from "../../drawing/words/measures.ts";
import { changeInterval } from "../../charts/comparison/words/pairedDifference.ts";
import type { AttributionFindings, RuleFinding } from "./attributionFindings.ts";
import type { DecisiveMoment, JudgedAttribution } from "./judgeAttribution.ts";
import type { PairedDifference } from "../runs/pairedDifference.ts";
import { EFFECTS_TABLE, RULES_TABLE, touchpointText } from "./attributionSections.ts";
import { attributionReportWords } from "./attributionWords.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Headline } from "../../report/document/reportDocument.ts";
import { decisiveRows } from "./attributionRows.ts";

/** What stands in boxes on top: what touchpoints bring in all, which rules are near and far, what decides. */
export function attributionHeadlines(judged: JudgedAttribution, locale: Locale): Headline[] {
  const { attribution, channels, decisive, together, unseen } = judged;
  const words = attributionReportWords[locale];
  const numbers = numbersOf(locale, attribution.plan.scenario.market.currency);
  const share = (value: number) => numbers.format(value, "share");
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
            number: numbersIn("share", { value: unseen }),
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

function ofRule(
  label: string,
  found: RuleFinding,
  { rules, luck }: AttributionFindings,
  numbers: Numbers,
): Headline {
  const words = attributionReportWords[numbers.locale];
  const share = (value: number) => numbers.format(value, "share");
  return {
    label,
    value: capital(attributionWords[numbers.locale].rules[found.rule]),
    interval: words.misplaces(share(found.misplaced), numbers.short(found.misplacedRevenue, "money")),
    note: Number.isNaN(luck) ? "" : words.isLuck(share(luck)),
    from: { table: RULES_TABLE, row: rules.indexOf(found) },
  };
}

function ofMoment(
  { touchpoint, sales, part, isClear }: DecisiveMoment,
  scenario: Scenario,
  numbers: Numbers,
): Headline {
  const words = attributionReportWords[numbers.locale];
  return {
    label: words.decisive,
    value: words.bring(purchases(sales, numbers)),
    interval: capital(touchpointText(touchpoint, scenario, numbers.locale)),
    note: isClear ? words.part(numbers.format(part, "share")) : attributionWords[numbers.locale].unclear,
  };
}

/** “+355 ± 48” */
function purchases({ difference, low, high }: PairedDifference, numbers: Numbers): string {
  return changeInterval(numbers, { difference, low, high }, "count");
}
