import { cellOf, changeCell, tableBlock } from "../../report/document/tableCells.ts";
import { type Locale, type Numbers, numbersOf } from "../../drawing/numbers.ts";
import { cleanName } from "../../drawing/textWidth.ts";
import { attributionWords } from "../../charts/plans/words/attribution.ts";
import { capital } from "../../drawing/words/measures.ts";
import { momentName } from "../../drawing/words/moments.ts";
import { changeInterval } from "../../charts/comparison/words/pairedDifference.ts";
import { touchpointName } from "../../drawing/words/touchpoints.ts";
import type { Attribution } from "./attribution.ts";
import type { AttributionFindings } from "./attributionFindings.ts";
import type { JudgedAttribution } from "./judgeAttribution.ts";
import { RULES } from "./rules.ts";
import type { Touchpoint } from "./touchpoint.ts";
import type { PairedDifference } from "../runs/pairedDifference.ts";
import { attributionReportWords } from "./attributionWords.ts";
import { touchpointNames } from "../../report/document/names.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Block, Section } from "../../report/document/reportDocument.ts";

/** Names of the tables that headlines lead to: the rules and the touchpoints, both by channel. */
export const RULES_TABLE = "rules";
export const EFFECTS_TABLE = "effects";

/** How wrong each rule is, over channels and over their micro-moments. */
export function rulesSection({ attribution, channels, moments }: JudgedAttribution, locale: Locale): Section {
  const words = attributionReportWords[locale];
  const numbers = numbersOf(locale, attribution.plan.scenario.market.currency);
  const about = (found: AttributionFindings, name: string, label: string): Block[] => [
    { ...rulesTable(attribution, found, locale, label), name },
    {
      kind: "note",
      text: Number.isNaN(found.rules[0]?.misplaced)
        ? words.nothingSeen
        : words.rulesMean(numbers.format(found.luck, "share")),
    },
  ];
  return {
    heading: words.rules,
    isMoney: true,
    blocks: [
      ...about(channels, RULES_TABLE, words.rules),
      ...(moments.rules.length === 0
        ? [{ kind: "note", text: words.noMoments } as const]
        : [
            { kind: "heading", text: words.byMoment } as const,
            ...about(moments, `${RULES_TABLE}-moments`, words.byMoment),
          ]),
      { kind: "note", text: words.method },
    ],
  };
}

function rulesTable(
  { plan }: Attribution,
  { rules }: AttributionFindings,
  locale: Locale,
  label: string,
): Extract<Block, { kind: "table" }> {
  const words = attributionReportWords[locale];
  const numbers = numbersOf(locale, plan.scenario.market.currency);
  const level = numbers.format(plan.scenario.level, "share");
  const heads = [words.rule, words.misplaced, words.interval(level), words.money, words.order];
  const cells = rules.map(({ rule, misplaced, low, high, misplacedRevenue, rankCorrelation }) => [
    capital(attributionWords[locale].rules[rule]),
    cellOf(numbers.format(misplaced, "share"), "share", { value: misplaced }),
    cellOf(numbers.interval(low, high, "share"), "share", { low, high }),
    cellOf(numbers.short(misplacedRevenue, "money"), "money", { value: misplacedRevenue }),
    cellOf(numbers.format(rankCorrelation, "quality"), "quality", { value: rankCorrelation }),
  ]);
  return tableBlock({ label, heads, cells });
}

/** What removing each touchpoint loses, and what each rule credits to it: channels, then their micro-moments. */
export function effectsSection(
  { attribution, channels, moments }: JudgedAttribution,
  locale: Locale,
): Section {
  const words = attributionReportWords[locale];
  const { scenario } = attribution.plan;
  const numbers = numbersOf(locale, scenario.market.currency);
  const level = numbers.format(scenario.level, "share");
  return {
    heading: words.effects,
    blocks: [
      { ...effectsTable(channels, scenario, numbers, words.effects), name: EFFECTS_TABLE },
      { kind: "note", text: words.effectsMean(level) },
      ...(moments.touchpoints.length === 0
        ? []
        : [
            { kind: "heading", text: words.byMoment } as const,
            { ...effectsTable(moments, scenario, numbers, words.byMoment), name: `${EFFECTS_TABLE}-moments` },
          ]),
    ],
  };
}

function effectsTable(
  { touchpoints }: AttributionFindings,
  scenario: Scenario,
  numbers: Numbers,
  label: string,
) {
  const { locale } = numbers;
  const words = attributionReportWords[locale];
  const change = (difference: PairedDifference, unit: "count" | "money") =>
    changeCell(changeInterval(numbers, difference, unit), unit, difference);
  const heads = [
    words.touchpoint,
    words.purchases,
    words.revenue,
    words.profit,
    words.trueShare,
    ...RULES.map((rule) => capital(attributionWords[locale].rules[rule])),
  ];
  const sorted = touchpoints.toSorted((a, b) => b.sales.difference - a.sales.difference);
  const cells = sorted.map(({ touchpoint, sales, revenue, profit, share, low, high, credited }) => [
    touchpointText(touchpoint, scenario, locale),
    change(sales, "count"),
    change(revenue, "money"),
    change(profit, "money"),
    cellOf(numbers.within(share, low, high, "share"), "share", { value: share, low, high }),
    ...RULES.map((rule) =>
      cellOf(numbers.format(credited[rule], "share"), "share", { value: credited[rule] }),
    ),
  ]);
  return tableBlock({ label, heads, cells });
}

/** A touchpoint as people say it: “shop window, I want to go”. */
export function touchpointText({ channel, moment }: Touchpoint, scenario: Scenario, locale: Locale): string {
  const own = touchpointNames(scenario, locale).get(channel) ?? channel;
  const name = cleanName(touchpointName(locale, own));
  return moment === undefined ? name : `${name}, ${momentName(locale, moment)}`;
}
