import { labelIn, spokenIn } from "../../language/spoken.ts";
import { mean } from "simple-statistics";
import { type Numbers, numbersOf } from "../../drawing/numbers.ts";
import { attributionWords } from "../../charts/plans/words/attribution.ts";
import { changeInterval } from "../../charts/comparison/words/pairedDifference.ts";
import type { JudgedAttribution } from "./judgeAttribution.ts";
import { RULES } from "./rules.ts";
import type { PairedDifference } from "../runs/pairedDifference.ts";
import { touchpointText } from "./attributionSections.ts";
import type { Language } from "../../language/language.ts";
import { headingOf, type SummaryTable } from "../run/summaryText.ts";
import type { TextStyle } from "../../report/text/textStyle.ts";
import { formatTextTable, type TextColumn } from "../../report/text/textTable.ts";
import { attributionCommandWords } from "./words/attribution.ts";
import { wrapText } from "../../report/text/wrapText.ts";

/** Decisive moments listed; the files have all. */
const MOST_MOMENTS = 8;

const left = (label: string): TextColumn => ({ label, align: "left" });
const right = (label: string): TextColumn => ({ label, align: "right" });

/** One row a channel: what it brings, its true share, and what each rule credits to it. */
export function touchpointTable(
  { channels, attribution }: JudgedAttribution,
  language: Language,
): SummaryTable {
  const words = attributionCommandWords[language];
  const numbers = numbersIn(attribution.plan, language);
  const share = (value: number) => numbers.format(value, "share");
  return {
    columns: [
      left(words.touchpoint),
      ...[words.brings, words.share, ...RULES.map((rule) => attributionWords[language].rules[rule])].map(
        right,
      ),
    ],
    rows: channels.touchpoints
      .toSorted((a, b) => b.sales.difference - a.sales.difference)
      .map(({ touchpoint, sales, share: truth, credited }) => [
        touchpointText(touchpoint, attribution.plan.scenario, language),
        purchases(sales, numbers),
        share(truth),
        ...RULES.map((rule) => share(credited[rule])),
      ]),
  };
}

/** The touchpoints, how wrong each rule is, and which moments decide, for a terminal. */
export function formatAttribution(judged: JudgedAttribution, style: TextStyle): string {
  const { attribution, channels, together, unseen } = judged;
  const { plan, seed, runs, removed } = attribution;
  const { language, width, paint } = style;
  const words = attributionCommandWords[language];
  const numbers = numbersIn(plan, language);
  const share = (value: number) => numbers.format(value, "share");
  const label = labelIn(plan.scenario.brands[plan.brand], plan.brand, language);
  const { columns, rows } = touchpointTable(judged, language);
  const sold = mean([...removed[0].sales]);
  const part = share(together.difference / sold);
  const said = [
    ...(sold > 0
      ? [words.together(purchases(together, numbers), part, numbers.round(channels.summed, "count"))]
      : [words.nothingSold]),
    ...(Number.isNaN(unseen) ? [] : [words.unseen(share(unseen))]),
    ...(sold > 0 && channels.rules.some(({ misplaced }) => Number.isNaN(misplaced))
      ? [words.nothingSeen]
      : []),
    ...(sold > 0 || runs < 2
      ? [runs < 2 ? words.single : words.means(share(plan.scenario.level), share(channels.luck))]
      : []),
  ];
  return [
    paint.bold(spokenIn(plan.scenario.title, language)),
    headingOf(plan.scenario, seed, runs, language),
    "",
    paint.bold(wrapText(words.heading(label), width)),
    formatTextTable(columns, rows, width),
    "",
    rulesTable(judged, numbers, width),
    ...(judged.decisive.length === 0
      ? []
      : ["", paint.bold(words.decisive), momentsTable(judged, numbers, width)]),
    "",
    ...said.map((line) => wrapText(line, width)),
  ].join("\n");
}

function rulesTable({ channels }: JudgedAttribution, numbers: Numbers, width: number): string {
  const words = attributionCommandWords[numbers.locale];
  const heads = [words.misplaced, words.interval, words.money, words.order].map(right);
  const rows = channels.rules.map(({ rule, misplaced, low, high, misplacedRevenue, rankCorrelation }) => [
    attributionWords[numbers.locale].rules[rule],
    numbers.format(misplaced, "share"),
    Number.isNaN(low) ? "–" : numbers.interval(low, high, "share"),
    numbers.short(misplacedRevenue, "money"),
    numbers.format(rankCorrelation, "quality"),
  ]);
  return formatTextTable([left(words.rule), ...heads], rows, width);
}

function momentsTable({ attribution, decisive }: JudgedAttribution, numbers: Numbers, width: number): string {
  const words = attributionCommandWords[numbers.locale];
  const heads = [words.brings, words.part, words.luck].map(right);
  const rows = decisive
    .slice(0, MOST_MOMENTS)
    .map(({ touchpoint, sales, part, isClear }) => [
      touchpointText(touchpoint, attribution.plan.scenario, numbers.locale),
      purchases(sales, numbers),
      numbers.format(part, "share"),
      isClear ? words.clear : words.unclear,
    ]);
  return formatTextTable([left(words.moment), ...heads], rows, width);
}

/** “+355 ± 48” */
function purchases({ difference, low, high }: PairedDifference, numbers: Numbers): string {
  return changeInterval(numbers, { difference, low, high }, "count");
}

function numbersIn({ scenario }: JudgedAttribution["attribution"]["plan"], language: Language): Numbers {
  return numbersOf(language, scenario.market.currency);
}
