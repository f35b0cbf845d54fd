import { cellOf, changeCell, tableBlock } from "../../report/document/tableCells.ts";
import { type Locale, numbersOf } from "../../drawing/numbers.ts";
import { capital, measureNoun } from "../../drawing/words/measures.ts";
import { changeInterval } from "../../charts/comparison/words/pairedDifference.ts";
import { BUDGET, measureUnit } from "../../metrics/measureUnit.ts";
import type { Lever } from "./lever.ts";
import type { Optimisation } from "./optimise.ts";
import { optimisationWords } from "./optimisationWords.ts";
import { settingWords } from "../../report/document/settingWords.ts";
import type { Section } from "../../report/document/reportDocument.ts";

const MEASURES = ["profit", "sales", "share", "stars", "spend"] as const;

/** The best plan and today's in fresh runs, number by number; nothing without a proof. */
export function proofSection({ question, proof }: Optimisation, locale: Locale): Section[] {
  if (proof === undefined) return [];
  const words = optimisationWords[locale];
  const numbers = numbersOf(locale, question.scenario.market.currency);
  const cells = MEASURES.map((key) => {
    const { baseline, alternative } = proof[key];
    const unit = measureUnit(question.brand, key === "spend" ? BUDGET : key);
    const like = [baseline, alternative];
    return [
      key === "spend" ? words.spend : capital(measureNoun(locale, key)),
      ...like.map((value) => cellOf(numbers.round(value, unit, like), unit, { value })),
      changeCell(changeInterval(numbers, proof[key], unit), unit, proof[key]),
    ];
  });
  const heads = [words.measure, words.today, words.planned, words.difference];
  return [{ heading: words.numbers, blocks: [tableBlock({ label: words.numbers, heads, cells })] }];
}

/** What could be decided, within which ranges and at which costs, and how the plan was found. */
export function leversSection({ question, best }: Optimisation, locale: Locale): Section {
  const words = optimisationWords[locale];
  const { scenario, brand, budget, extraBudget, constraints, levers } = question;
  const numbers = numbersOf(locale, scenario.market.currency);
  const write = (value: number) => numbers.format(value, "number");
  const cell = (value: number) => cellOf(write(value), "number", { value });
  const costOf = ({ costs }: Lever) =>
    costs.length === 0
      ? words.fromModel
      : costs.map(({ amount, per }) => `${numbers.format(amount, "money")} ${words.per[per]}`).join(", ");
  const cells = levers.map((lever, at) => [
    settingWords(lever.path, locale, brand),
    cellOf(`${write(lever.low)}–${write(lever.high)}`, "number", { low: lever.low, high: lever.high }),
    cell(lever.today),
    best === undefined ? "–" : cell(best[at]),
    costOf(lever),
  ]);
  const heads = [words.lever, words.range, words.today, words.planned, words.unitCost];
  return {
    heading: words.levers,
    blocks: [
      tableBlock({ label: words.levers, heads, cells }),
      {
        kind: "note",
        text:
          budget !== undefined
            ? words.budget(numbers.format(budget, "money"))
            : extraBudget === 0
              ? words.sameMoney
              : words.extra(numbers.difference(extraBudget, "money")),
      },
      ...(constraints.length === 0
        ? []
        : [{ kind: "note", text: words.rules(constraints.map(({ text }) => text).join("; ")) } as const]),
      { kind: "note", text: words.method },
    ],
  };
}
