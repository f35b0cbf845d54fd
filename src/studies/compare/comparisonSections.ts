import { cellOf, changeCell, tableBlock, type TableCell } from "../../report/document/tableCells.ts";
import { spokenIn } from "../../language/spoken.ts";
import { type Locale, type Numbers, numbersOf, withSign } from "../../drawing/numbers.ts";
import { cleanName } from "../../drawing/textWidth.ts";
import { capital, measureNoun } from "../../drawing/words/measures.ts";
import { changeInterval, changeText } from "../../charts/comparison/words/pairedDifference.ts";
import type { Comparison } from "./compare.ts";
import { measureUnit } from "../../metrics/measureUnit.ts";
import { compareMoney, type MoneyComparison, type PerThousand } from "./compareMoney.ts";
import { betweenAlternatives, type DifferenceRow, levelOf } from "./compareRows.ts";
import type { PairedDifference } from "../runs/pairedDifference.ts";
import { changedValues, settingDifferences } from "./compareSettings.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { focusBrand } from "../../report/document/names.ts";
import { overriddenParagraphs } from "../../report/document/words/overriddenLines.ts";
import type { Block, RowsFrom, Section } from "../../report/document/reportDocument.ts";
import { judgedRows } from "./comparisonRows.ts";
import { differenceTexts } from "../../report/document/words/differenceTexts.ts";
import { settingWords } from "../../report/document/settingWords.ts";

/** The settings in which each alternative differs from the baseline: what all the numbers come from. */
export function settingsSection({ contenders }: Comparison, locale: Locale): Section {
  const words = comparisonWords(locale);
  const [baseline, ...alternatives] = contenders;
  const blocks = alternatives.flatMap(({ label, scenario }): Block[] => {
    const found = settingDifferences(baseline.scenario, scenario);
    const cells = found.flatMap((difference) =>
      differenceTexts([difference], locale, "said").map(({ path, before, after }) => [
        capital(path),
        settingCell(before, difference.before),
        settingCell(after, difference.after),
      ]),
    );
    const heads = [words.setting, words.baseline, cleanName(spokenIn(label, locale))];
    return [
      { kind: "heading", text: cleanName(spokenIn(label, locale)) },
      ...overriddenParagraphs(scenario, changedValues(baseline.scenario, scenario), locale),
      found.length === 0
        ? { kind: "paragraph", text: words.sameSettings }
        : tableBlock({ label: cleanName(spokenIn(label, locale)), heads, cells }),
    ];
  });
  return { heading: words.differs, blocks };
}

const settingCell = (text: string, value: unknown): TableCell =>
  typeof value === "number" ? cellOf(text, "number", { value }) : text;

/** Every judged measure of each alternative: means, difference, change, chance, and what pairing saved. */
export function numbersSection(comparison: Comparison, locale: Locale): Section {
  const words = comparisonWords(locale);
  const { contenders } = comparison;
  const numbers = numbersOf(locale, contenders[0].scenario.market.currency);
  const all = judgedRows(comparison);
  const level = numbers.format(levelOf(comparison), "share");
  const heads = [
    words.measure,
    words.baseline,
    words.alternative,
    words.difference,
    words.relative,
    words.higher,
    words.saved,
  ];
  const tables = contenders.slice(1).flatMap(({ name, label }, at): Block[] => {
    const own = all.filter(({ contender }) => contender === name);
    const cells = own.map((row) => numberCells(row, numbers));
    return [
      { kind: "heading", text: cleanName(spokenIn(label, locale)) },
      tableBlock({
        name: differencesTable(at),
        label: cleanName(spokenIn(label, locale)),
        heads,
        cells,
      }),
    ];
  });
  return {
    heading: words.numbers,
    blocks: [
      ...tables,
      { kind: "note", text: words.intervalsMean(level) },
      { kind: "note", text: words.savedMeans },
    ],
  };
}

/** What tells the alternatives apart themselves: each pair of them, with the same luck. */
export function betweenSections(comparison: Comparison, locale: Locale): Section[] {
  const words = comparisonWords(locale);
  const pairs = betweenAlternatives(comparison);
  if (pairs.length === 0) return [];
  const numbers = numbersOf(locale, comparison.contenders[0].scenario.market.currency);
  const heads = [words.measure, words.difference, words.relative, words.higher];
  const blocks = pairs.flatMap((pair, at): Block[] => {
    const [one, other] = pair.contenders.map(({ label }) => cleanName(spokenIn(label, locale)));
    const label = words.against(other, one);
    const cells = judgedRows(pair).map((row) => {
      const [measure, , , difference, relative, higher] = numberCells(row, numbers);
      return [measure, difference, relative, higher];
    });
    return [{ kind: "heading", text: label }, tableBlock({ name: betweenTable(at), label, heads, cells })];
  });
  return [{ heading: words.between, blocks }];
}

/** Name of the table of a pair of alternatives. */
export const betweenTable = (pair: number) => `between-${pair + 1}`;

const differencesTable = (alternative: number) => `differences-${alternative + 1}`;

/** Where in the report's tables a judged difference stands. */
export function differencePlace(comparison: Comparison, row: DifferenceRow): RowsFrom {
  const own = judgedRows(comparison).filter(({ contender }) => contender === row.contender);
  const alternative = comparison.contenders.slice(1).findIndex(({ name }) => name === row.contender);
  return {
    table: differencesTable(alternative),
    row: own.findIndex(({ metric, period }) => metric === row.metric && period === row.period),
  };
}

function numberCells(row: DifferenceRow, numbers: Numbers): TableCell[] {
  const unit = measureUnit(row.brand, row.metric);
  const { baseline, alternative, chanceHigher, chanceLow, chanceHigh, pairing } = row;
  // As many digits as the difference leaves meaningful.
  const like = [baseline, alternative, baseline + (row.high - row.low) / 2];
  return [
    capital(measureNoun(numbers.locale, row.metric)),
    cellOf(numbers.round(baseline, unit, like), unit, { value: baseline }),
    cellOf(numbers.round(alternative, unit, like), unit, { value: alternative }),
    differenceCell(row, unit, numbers),
    relativeCell(row, numbers),
    cellOf(numbers.within(chanceHigher, chanceLow, chanceHigh, "share"), "share", {
      value: chanceHigher,
      low: chanceLow,
      high: chanceHigh,
    }),
    Number.isFinite(pairing)
      ? cellOf(`${numbers.format(Number(pairing.toPrecision(2)), "number")} ×`, "times", { value: pairing })
      : "–",
  ];
}

function differenceCell(
  row: PairedDifference,
  unit: ReturnType<typeof measureUnit>,
  numbers: Numbers,
): TableCell {
  if (row.verdict === "same") return comparisonWords(numbers.locale).noDifference;
  return changeCell(changeInterval(numbers, row, unit), unit, row);
}

/** The change in per cent, or that it cannot be told. */
function relativeCell({ verdict, low, relative }: PairedDifference, numbers: Numbers): TableCell {
  const words = comparisonWords(numbers.locale);
  if (verdict === "same") return cellOf(numbers.format(0, "share"), "share", { value: 0 });
  if (verdict === "cannot tell") return Number.isNaN(low) ? words.noInterval : words.cannotTell;
  return cellOf(withSign(relative, numbers.format(relative, "share")), "share", { value: relative });
}

/** What each alternative costs and brings, and what each 1,000 of budget brings. */
export function moneySections(comparison: Comparison, locale: Locale): Section[] {
  const words = comparisonWords(locale);
  const { scenario } = comparison.contenders[0];
  if (!comparison.periods.includes("total")) return [];
  const numbers = numbersOf(locale, scenario.market.currency);
  const all = compareMoney(comparison, focusBrand(scenario));
  const labels = comparison.contenders.slice(1).map(({ label }) => cleanName(spokenIn(label, locale)));
  const moneyCell = (difference: PairedDifference) => {
    const cell = differenceCell(difference, "money", numbers);
    return difference.verdict === "cannot tell" ? withWords(cell, words.cannotTell) : cell;
  };
  const line = (name: string, cell: (money: MoneyComparison) => TableCell) => [name, ...all.map(cell)];
  const cells = [
    line(words.revenue, ({ revenue }) => moneyCell(revenue)),
    line(words.cost, ({ cost }) => moneyCell(cost)),
    line(words.budget, ({ budget }) => moneyCell(budget)),
    line(words.profit, ({ profit }) => moneyCell(profit)),
    ...all[0].perThousand.map(({ metric }, at) =>
      line(words.perThousand(capital(measureNoun(locale, metric))), ({ brand, perThousand, direction }) => {
        const cell = perThousandCell(perThousand[at], brand, numbers);
        return direction === "less" && cell !== "–" ? withWords(cell, words.less) : cell;
      }),
    ),
  ];
  return [
    {
      heading: words.money,
      isMoney: true,
      blocks: [
        tableBlock({ label: words.money, heads: [words.difference, ...labels], cells }),
        { kind: "note", text: [words.moneyMeans, ...moneyRemarks(all, labels, locale)].join(" ") },
      ],
    },
  ];
}

/** A cell with words behind its number. */
function withWords(cell: TableCell, words: string): TableCell {
  return typeof cell === "string" ? `${cell}, ${words}` : { ...cell, text: `${cell.text}, ${words}` };
}

/** Why there is no rate for an alternative, and which of its settings cost nothing. */
function moneyRemarks(all: readonly MoneyComparison[], labels: readonly string[], locale: Locale): string[] {
  const words = comparisonWords(locale);
  return all.flatMap(({ noRate, withoutCost, brand }, at) => [
    ...(noRate === undefined ? [] : [words.whyNoRate(labels[at], words.noRate[noRate])]),
    ...(withoutCost.length === 0
      ? []
      : [
          words.withoutCost(
            labels[at],
            withoutCost.map((path) => settingWords(path, locale, brand)).join(", "),
          ),
        ]),
  ]);
}

function perThousandCell(
  { metric, effect, low, high }: PerThousand,
  brand: string,
  numbers: Numbers,
): TableCell {
  if (Number.isNaN(effect)) return "–";
  const unit = measureUnit(brand, metric);
  const write = (value: number) => changeText(numbers, value, 0, unit);
  const [from, to] =
    unit === "share" ? [low, high].map((end) => write(end).split(" ")[0]) : [low, high].map(write);
  return changeCell(`${write(effect)} (${from} … ${to})`, unit, { difference: effect, low, high });
}
