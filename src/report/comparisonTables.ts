import { type Locale, type Numbers, numbersOf } from "../charts/numbers.ts";
import { cleanName } from "../charts/textWidth.ts";
import { capital, measureNoun } from "../charts/words/measures.ts";
import { changeText } from "../charts/words/pairedDifference.ts";
import type { Comparison } from "../experiment/compare.ts";
import { measureUnit } from "../experiment/compareMeasures.ts";
import { compareMoney, type MoneyComparison, type PerThousand } from "../experiment/compareMoney.ts";
import { type DifferenceRow, levelOf } from "../experiment/compareRows.ts";
import type { PairedDifference } from "../experiment/pairedDifference.ts";
import { settingDifferences } from "../experiment/compareSettings.ts";
import { comparisonWords } from "./comparisonWords.ts";
import { type Html, html } from "./html.ts";
import { focusBrand } from "./names.ts";
import { judgedRows } from "./rows/comparisonRows.ts";

/** The settings in which each alternative differs from the baseline: what all the numbers below come from. */
export function settingsSection({ contenders }: Comparison, locale: Locale): Html {
  const words = comparisonWords(locale);
  const [baseline, ...alternatives] = contenders;
  return html`<h2>${words.differs}</h2>
${alternatives.map(({ label, scenario }) => {
  const found = settingDifferences(baseline.scenario, scenario);
  const rows = found.map(({ path, before, after }) => [path, shown(before), shown(after)]);
  const heads = [words.setting, words.baseline, cleanName(label)];
  return html`<h3>${cleanName(label)}</h3>
${found.length === 0 ? html`<p>${words.sameSettings}</p>` : table(heads, rows, cleanName(label))}`;
})}`;
}

/** Every judged measure of each alternative: means, difference, change, chance, and what pairing saved. */
export function numbersSection(comparison: Comparison, locale: Locale): Html {
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
  return html`<h2>${words.numbers}</h2>
${contenders.slice(1).map(({ name, label }) => {
  const own = all.filter(({ contender }) => contender === name);
  return html`<h3>${cleanName(label)}</h3>
${table(
  heads,
  own.map((row) => numberCells(row, numbers)),
  cleanName(label),
)}`;
})}
<p class="about">${words.intervalsMean(level)}</p>
<p class="about">${words.savedMeans}</p>`;
}

function numberCells(row: DifferenceRow, numbers: Numbers): string[] {
  const unit = measureUnit(row.brand, row.metric);
  const { baseline, alternative, chanceHigher, chanceLow, chanceHigh, pairing } = row;
  // As many digits as the difference leaves meaningful.
  const like = [baseline, alternative, baseline + (row.high - row.low) / 2];
  return [
    capital(measureNoun(numbers.locale, row.metric)),
    numbers.round(baseline, unit, like),
    numbers.round(alternative, unit, like),
    differenceCell(row, unit, numbers),
    relativeCell(row, numbers),
    `${numbers.format(chanceHigher, "share")} (${numbers.interval(chanceLow, chanceHigh, "share")})`,
    Number.isFinite(pairing) ? `${numbers.format(Number(pairing.toPrecision(2)), "number")} ×` : "–",
  ];
}

function differenceCell(
  { difference, low, high, verdict }: PairedDifference,
  unit: ReturnType<typeof measureUnit>,
  numbers: Numbers,
): string {
  if (verdict === "same") return comparisonWords(numbers.locale).noDifference;
  return changeText(numbers, difference, (high - low) / 2, unit);
}

/** The change in per cent, or that it cannot be told. */
function relativeCell({ verdict, low, relative }: PairedDifference, numbers: Numbers): string {
  const words = comparisonWords(numbers.locale);
  if (verdict === "same") return numbers.format(0, "share");
  if (verdict === "cannot tell") return Number.isNaN(low) ? words.noInterval : words.cannotTell;
  return (relative > 0 ? "+" : "") + numbers.format(relative, "share");
}

/** What each alternative costs and brings, and what each 1,000 of budget brings. */
export function moneySection(comparison: Comparison, locale: Locale): Html {
  const words = comparisonWords(locale);
  const { scenario } = comparison.contenders[0];
  if (!comparison.periods.includes("total")) return html``;
  const numbers = numbersOf(locale, scenario.market.currency);
  const all = compareMoney(comparison, focusBrand(scenario));
  const labels = comparison.contenders.slice(1).map(({ label }) => cleanName(label));
  const moneyCell = (difference: PairedDifference) => {
    const cell = differenceCell(difference, "money", numbers);
    return difference.verdict === "cannot tell" ? `${cell}, ${words.cannotTell}` : cell;
  };
  const line = (name: string, cell: (money: MoneyComparison) => string) => [name, ...all.map(cell)];
  const rows = [
    line(words.revenue, ({ revenue }) => moneyCell(revenue)),
    line(words.cost, ({ cost }) => moneyCell(cost)),
    line(words.budget, ({ budget }) => moneyCell(budget)),
    line(words.profit, ({ profit }) => moneyCell(profit)),
    ...all[0].perThousand.map(({ metric }, at) =>
      line(words.perThousand(capital(measureNoun(locale, metric))), ({ brand, perThousand }) =>
        perThousandCell(perThousand[at], brand, numbers),
      ),
    ),
  ];
  return html`<h2>${words.money}</h2>
${table([words.difference, ...labels], rows, words.money)}
<p class="about">${words.moneyMeans} ${words.equalBudget}</p>`;
}

function perThousandCell(
  { metric, effect, low, high }: PerThousand,
  brand: string,
  numbers: Numbers,
): string {
  if (Number.isNaN(effect)) return "–";
  const unit = measureUnit(brand, metric);
  const write = (value: number) => changeText(numbers, value, 0, unit);
  const [from, to] =
    unit === "share" ? [low, high].map((end) => write(end).split(" ")[0]) : [low, high].map(write);
  return `${write(effect)} (${from} … ${to})`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[], label: string): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table>
<thead><tr>${heads.map((head, at) => html`<th scope="col" style="overflow-wrap: normal"${at === 0 && html` class="text"`}>${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first, ...cells]) => html`
<tr><th scope="row" class="text" style="overflow-wrap: normal">${first}</th>${cells.map((cell) => html`<td style="white-space: nowrap">${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

function shown(value: unknown): string {
  if (value === undefined) return "–";
  return typeof value === "string" ? value : JSON.stringify(value);
}
