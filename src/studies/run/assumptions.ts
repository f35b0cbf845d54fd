import { cellOf, tableBlock, type TableCell } from "../../report/document/tableCells.ts";
import { dateOf } from "../../report/tables/table.ts";
import { settingWords } from "../../report/document/settingWords.ts";
import { valueText } from "../../report/document/words/valueText.ts";
import { spokenIn } from "../../language/spoken.ts";
import { type Locale, numbersOf, type Unit } from "../../drawing/numbers.ts";
import { cleanName } from "../../drawing/textWidth.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import { brandNames } from "../../report/document/names.ts";
import type { Section } from "../../report/document/reportDocument.ts";
import { type ReportWords, reportWords } from "../../report/document/words/words.ts";

/** What the scenario takes as given: the brands' main settings, and what happens on the way. */
export function assumptionSections(scenario: Scenario, locale: Locale): Section[] {
  const words = reportWords(locale);
  const brands = [...brandNames(scenario, locale).values()].map(cleanName);
  const rows = settingRows(scenario, locale);
  const cells = rows.map(([setting, values]) => [words.settings[setting], ...values]);
  const assumed: Section = {
    heading: words.assumptions,
    isAppendix: true,
    blocks: [
      tableBlock({ label: words.assumptions, heads: [words.brand, ...brands], cells }),
      { kind: "note", text: words.defaults },
    ],
  };
  return [assumed, ...timelineSection(scenario, locale)];
}

type Setting = keyof ReportWords["settings"];

function settingRows({ brands, market }: Scenario, locale: Locale): [Setting, TableCell[]][] {
  const numbers = numbersOf(locale, market.currency);
  const all = Object.values(brands);
  const cell = (value: number, unit: Unit) => cellOf(numbers.format(value, unit), unit, { value });
  const stars = (count: number, mean: number) =>
    count === 0 ? cell(0, "count") : `${numbers.format(count, "count")} · ${numbers.format(mean, "stars")}★`;
  return [
    ["quality", all.map(({ quality }) => cell(quality, "quality"))],
    ["promise", all.map(({ promise }) => cell(promise, "quality"))],
    ["service", all.map(({ service }) => cell(service, "quality"))],
    ["price", all.map(({ price }) => cell(price, "money"))],
    ["unitCost", all.map(({ unitCost }) => cell(unitCost, "money"))],
    [
      "advertising",
      all.map(({ advertising: { daily, channels } }) =>
        cell(
          Object.values(channels).reduce((sum, money) => sum + money, daily),
          "money",
        ),
      ),
    ],
    ["answered", all.map(({ care }) => cell(care.answered, "share"))],
    ["awareness", all.map(({ awareness }) => cell(awareness, "share"))],
    [
      "startingReviews",
      all.map(({ startingReviews }) => stars(startingReviews.count, startingReviews.stars)),
    ],
  ];
}

function timelineSection({ timeline, market }: Scenario, locale: Locale): Section[] {
  if (timeline.length === 0) return [];
  const words = reportWords(locale);
  const numbers = numbersOf(locale);
  const cells = timeline
    .toSorted((a, b) => a.day - b.day)
    .map(({ day, note, set }) => [
      cellOf(String(day), "count", { value: day }),
      numbers.day(dateOf(market.start, day)),
      spokenIn(note, locale) || "–",
      Object.entries(set)
        .map(([path, value]) => `${settingWords(path, locale)}: ${valueText(value, locale)}`)
        .join(", "),
    ]);
  const table = tableBlock({ label: words.timeline, heads: words.timelineHeads, cells });
  return [{ heading: words.timeline, isAppendix: true, blocks: [table] }];
}
