import { labelIn, spokenIn } from "../../language/spoken.ts";
import { numbersOf } from "../../drawing/numbers.ts";
import { measureHead } from "../../drawing/words/measures.ts";
import { changeInterval } from "../../charts/comparison/words/pairedDifference.ts";
import type { Comparison } from "./compare.ts";
import { measureUnit } from "../../metrics/measureUnit.ts";
import { compareMoney } from "./compareMoney.ts";
import { betweenAlternatives, type DifferenceRow } from "./compareRows.ts";
import { settingDifferences } from "./compareSettings.ts";
import { differenceTexts } from "../../report/document/words/differenceTexts.ts";
import type { PairedDifference } from "../runs/pairedDifference.ts";
import { focusBrand } from "../../report/document/names.ts";
import { judgedRows } from "./comparisonRows.ts";
import { compareWords } from "./words/compare.ts";
import type { Language } from "../../language/language.ts";
import { headingOf, type SummaryTable } from "../run/summaryText.ts";
import type { TextStyle } from "../../report/text/textStyle.ts";
import { formatTextTable } from "../../report/text/textTable.ts";
import { wrapText } from "../../report/text/wrapText.ts";

/** Settings listed for an alternative; the files have all. */
const MOST_SETTINGS = 12;

/** One row a measure of the brand in focus: both means, the difference, the change, how often it is higher. */
export function comparisonTable(
  comparison: Comparison,
  contender: string,
  language: Language,
  isPair = false,
): SummaryTable {
  const words = compareWords[language];
  const { currency } = comparison.contenders[0].scenario.market;
  const numbers = numbersOf(language, currency);
  const [baseline, alternative] = isPair ? [words.other, words.thisOne] : [words.baseline, words.alternative];
  const labels = [baseline, alternative, words.difference, words.change, words.higherIn];
  const rows = judgedRows(comparison).filter((row) => row.contender === contender);
  return {
    columns: [
      { label: words.measure, align: "left" },
      ...labels.map((label) => ({ label, align: "right" as const })),
    ],
    rows: rows.map((row) => {
      const unit = measureUnit(row.brand, row.metric);
      // As many digits as the difference leaves meaningful.
      const like = [row.baseline, row.alternative, row.baseline + (row.high - row.low) / 2];
      const write = (value: number) =>
        unit === "money" ? numbers.short(value, unit, like) : numbers.round(value, unit, like);
      return [
        measureHead(language, row.metric),
        write(row.baseline),
        write(row.alternative),
        differenceCell(row, unit, numbers),
        changeCell(row, language),
        numbers.within(row.chanceHigher, row.chanceLow, row.chanceHigh, "share"),
      ];
    }),
  };
}

export function formatComparison(
  comparison: Comparison,
  { money }: { readonly money: boolean },
  style: TextStyle,
): string {
  const { contenders, seed, runs, periods } = comparison;
  const { language, width, paint } = style;
  const { scenario } = contenders[0];
  const words = compareWords[language];
  const brand = focusBrand(scenario);
  const label = labelIn(scenario.brands[brand], brand, language);
  return [
    paint.bold(spokenIn(scenario.title, language)),
    headingOf(scenario, seed, runs, language),
    wrapText(
      words.heading(spokenIn(contenders[0].label, language), label, words.periods[periods[0]] ?? periods[0]),
      width,
    ),
    ...contenders.slice(1).flatMap(({ name, label: alternative }) => {
      const { columns, rows } = comparisonTable(comparison, name, language);
      const [head, ...lines] = formatTextTable(columns, rows, width).split("\n");
      return [
        "",
        paint.bold(spokenIn(alternative, language)),
        ...settingLines(comparison, name, style),
        "",
        paint.dim(head),
        ...lines,
        ...(money ? moneyLines(comparison, name, style) : []),
      ];
    }),
    ...betweenAlternatives(comparison).flatMap((pair) => {
      const [one, other] = pair.contenders;
      const [thisOne, theOther] = [one, other].map((contender) => spokenIn(contender.label, language));
      const { columns, rows } = comparisonTable(pair, other.name, language, true);
      const [head, ...lines] = formatTextTable(columns, rows, width).split("\n");
      return ["", paint.bold(wrapText(words.between(theOther, thisOne), width)), paint.dim(head), ...lines];
    }),
    "",
    wrapText(words.intervals(numbersOf(language).format(scenario.level, "share")), width),
    ...pairingLines(comparison, language).map((line) => wrapText(line, width)),
  ].join("\n");
}

/** What differs: what all the numbers below come from. */
function settingLines(
  { contenders }: Comparison,
  contender: string,
  { language, width }: TextStyle,
): string[] {
  const words = compareWords[language];
  const other = contenders.slice(1).find(({ name }) => name === contender) ?? contenders[0];
  const found = differenceTexts(
    settingDifferences(contenders[0].scenario, other.scenario),
    language,
    "written",
  );
  if (found.length === 0) return [`  ${words.sameSettings}`];
  const lines = found
    .slice(0, MOST_SETTINGS)
    .map(({ path, before, after }) => shortened(`  ${path}: ${before} → ${after}`, width));
  return found.length > MOST_SETTINGS ? [...lines, `  ${words.more(found.length - MOST_SETTINGS)}`] : lines;
}

function moneyLines(comparison: Comparison, contender: string, { language, width }: TextStyle): string[] {
  const words = compareWords[language];
  const { scenario } = comparison.contenders[0];
  const numbers = numbersOf(language, scenario.market.currency);
  const money = compareMoney(comparison, focusBrand(scenario)).find((one) => one.contender === contender);
  if (money === undefined) return [];
  const { revenue, cost, budget, profit, perThousand, brand, direction, noRate = "unclear" } = money;
  const write = (difference: PairedDifference) => {
    const { verdict } = difference;
    const cell = differenceCell(difference, "money", numbers);
    return verdict === "cannot tell" ? `${cell} (${words.cannotTell})` : cell;
  };
  const effects = perThousand.flatMap(({ metric, effect, low, high }) => {
    if (Number.isNaN(effect)) return [];
    const noun = measureHead(language, metric);
    return [
      `${noun} ${changeInterval(numbers, { difference: effect, low, high }, measureUnit(brand, metric))}`,
    ];
  });
  return [
    "",
    wrapText(words.money(write(revenue), write(cost), write(budget), write(profit)), width),
    wrapText(
      effects.length === 0 ? words.noRate[noRate] : words.perThousand[direction](effects.join(", ")),
      width,
    ),
  ];
}

/** “Share: as narrow an interval would take 23 × as many runs with independent luck.” */
function pairingLines(comparison: Comparison, language: Language): string[] {
  const words = compareWords[language];
  const numbers = numbersOf(language);
  const times = comparison.contenders.slice(1).flatMap(({ name, label }) => {
    const shares = judgedRows(comparison).filter(
      ({ contender, metric }) => contender === name && metric === "share",
    );
    return shares
      .filter(({ pairing }) => Number.isFinite(pairing))
      .map(({ pairing }) =>
        words.times(numbers.format(Number(pairing.toPrecision(2)), "number"), spokenIn(label, language)),
      );
  });
  return times.length === 0 ? [] : [words.pairing(times.join(", "))];
}

function differenceCell(
  row: PairedDifference,
  unit: ReturnType<typeof measureUnit>,
  numbers: ReturnType<typeof numbersOf>,
): string {
  return row.verdict === "same" ? "0" : changeInterval(numbers, row, unit);
}

function changeCell({ verdict, relative, runs }: DifferenceRow, language: Language): string {
  const words = compareWords[language];
  if (runs === 0) return "–";
  if (verdict === "same") return "0%";
  if (verdict === "cannot tell") return words.cannotTell;
  const text = numbersOf(language).format(relative, "share");
  return relative > 0 ? `+${text}` : text;
}

const shortened = (text: string, width: number) =>
  [...text].length <= width ? text : `${[...text].slice(0, width - 1).join("")}…`;
