import { measureUnit } from "../../metrics/measureUnit.ts";
import { spokenIn } from "../../language/spoken.ts";
import { numbersOf } from "../../drawing/numbers.ts";
import type { SensitivityResult } from "./sensitivity.ts";
import type { SensitivityFindings } from "./sensitivityFindings.ts";
import { estimateColumn } from "../../report/text/estimateColumn.ts";
import type { Language } from "../../language/language.ts";
import type { SummaryTable } from "../run/summaryText.ts";
import type { TextStyle } from "../../report/text/textStyle.ts";
import { formatTextTable } from "../../report/text/textTable.ts";
import { wrapText } from "../../report/text/wrapText.ts";
import { sensitivityStudyWords } from "./words/sensitivity.ts";

/** From this share of luck between points on, more runs help more than more points. */
const MUCH_LUCK = 0.1;

/** A row for each setting, the one that matters most on top. */
export function sensitivityTable(
  { plan }: SensitivityResult,
  { metric, effects }: SensitivityFindings,
  language: Language,
): SummaryTable {
  const words = sensitivityStudyWords[language];
  const isMorris = plan.method === "morris";
  const sorted = effects.toSorted((a, b) => (isMorris ? b.size - a.size : b.total - a.total));
  const unit = measureUnit(metric.brand, metric.metric);
  const changes = (label: string, estimates: readonly Estimate[]) => {
    const column = estimateColumn(estimates, unit, plan.scenario.market.currency, language);
    // A change of a share is in points: 20 % more would be something else.
    const shown = unit === "share" ? words.points : column.unit;
    return { column: { label, align: "right" as const, unit: shown }, cells: column.cells };
  };
  const shares = (label: string, estimates: readonly Estimate[]) => {
    // By the error of an estimate they may leave what a share can be; the files hold them as they are.
    const write = (value: number) => numbersOf(language).format(Math.min(1, Math.max(0, value)), "share");
    const cells = estimates.map(({ mean, low, high }) =>
      Number.isNaN(low) ? write(mean) : `${write(mean)} (${words.between(write(low), write(high))})`,
    );
    return { column: { label, align: "right" as const }, cells };
  };
  const columns = [
    changes(
      words.net,
      sorted.map(({ net, low, high }) => ({ mean: net, low, high })),
    ),
    ...(isMorris
      ? [
          changes(
            words.size,
            sorted.map(({ size, sizeLow, sizeHigh }) => ({ mean: size, low: sizeLow, high: sizeHigh })),
          ),
          changes(
            words.deviation,
            sorted.map(({ deviation }) => ({ mean: deviation, low: Number.NaN, high: Number.NaN })),
          ),
        ]
      : [
          shares(
            words.first,
            sorted.map(({ first, firstLow, firstHigh }) => ({ mean: first, low: firstLow, high: firstHigh })),
          ),
          shares(
            words.total,
            sorted.map(({ total, totalLow, totalHigh }) => ({ mean: total, low: totalLow, high: totalHigh })),
          ),
        ]),
  ];
  return {
    columns: [{ label: words.setting, align: "left" }, ...columns.map(({ column }) => column)],
    rows: sorted.map(({ path }, at) => [path, ...columns.map(({ cells }) => cells[at])]),
  };
}

type Estimate = { readonly mean: number; readonly low: number; readonly high: number };

/** All that is shown of one metric. */
export function formatSensitivity(
  result: SensitivityResult,
  findings: SensitivityFindings,
  { language, width, paint }: TextStyle,
): string {
  const { plan, repeats } = result;
  const words = sensitivityStudyWords[language];
  const numbers = numbersOf(language);
  const { columns, rows } = sensitivityTable(result, findings, language);
  const [head, ...rest] = formatTextTable(columns, rows, width).split("\n");
  const share = (value: number) => numbers.format(value, "share");
  const { ofOneRun, ofOneRunLow, ofOneRunHigh, betweenPoints, effect } = findings.luck;
  const single = Number.isNaN(ofOneRunLow)
    ? share(ofOneRun)
    : `${share(ofOneRun)} (${words.between(share(ofOneRunLow), share(ofOneRunHigh))})`;
  const write = changesOf(plan.scenario.market.currency, findings.metric, language);
  const count = (value: number) => numbers.format(value, "count");
  const { missing } = findings;
  const points = result.points.length;
  const unknown = result.luck.length === 0 ? words.unknownLuck : words.emptyLuck;
  const luck = [
    Number.isNaN(ofOneRun) ? unknown : words.luck(single, share(betweenPoints)),
    ...(plan.method === "morris" && effect >= 0 ? [words.luckEffect(write(effect).replace("+", ""))] : []),
    ...(betweenPoints > MUCH_LUCK ? [words.muchLuck] : []),
    ...(missing > 0 ? [words.missing(count(missing), count(points))] : []),
  ].join(" ");
  const method = words[plan.method](numbers.format(repeats, "count"));
  const level = numbers.format(plan.scenario.level, "share");
  return [
    paint.bold(`${spokenIn(plan.scenario.title, language)}: ${findings.metric.name}`),
    `${method}, ${words.runsEach(plan.runs)}`,
    "",
    paint.bold(head),
    ...rest,
    "",
    wrapText(words.means[plan.method](level), width),
    wrapText(missing === points ? words.allMissing(count(points)) : luck, width),
  ].join("\n");
}

/** Writes changes of a metric: shares in points, money with its currency. */
function changesOf(currency: string, { brand, metric }: SensitivityFindings["metric"], language: Language) {
  const numbers = numbersOf(language, currency);
  const unit = measureUnit(brand, metric);
  return (value: number) => (Number.isNaN(value) ? "–" : numbers.difference(value, unit));
}
