import { cellOf, tableBlock, type TableCell } from "../../report/document/tableCells.ts";
import { type Locale, numbersOf } from "../../drawing/numbers.ts";
import { capital, measureNoun } from "../../drawing/words/measures.ts";
import type { ExchangeRate } from "./exchangeRate.ts";
import type { SweepResult } from "./sweep.ts";
import { exchangeLines, exchangeRates, exchangeWords } from "./exchangeLines.ts";
import { leverText } from "../../report/document/names.ts";
import { textOf } from "../../report/document/numberLinks.ts";
import type { Block, Section } from "../../report/document/reportDocument.ts";

const EXCHANGE = "exchange";

/** What levers are worth in each other, in sentences whose numbers lead to their rows. */
export function exchangeParagraphs(sweep: SweepResult, locale: Locale): Block[] {
  return exchangeLines(sweep, locale).map((pieces) => ({
    kind: "paragraph",
    text: textOf(pieces),
    pieces,
    table: EXCHANGE,
  }));
}

/** The table that these sentences come from. */
export function exchangeSections(sweep: SweepResult, locale: Locale): Section[] {
  const rates = exchangeRates(sweep);
  if (rates.length === 0) return [];
  const { heading, heads, means } = exchangeWords(locale);
  const cells = rates.map((rate) => cellsOf(sweep, rate, locale));
  return [
    {
      heading,
      isAppendix: true,
      blocks: [
        tableBlock({ name: EXCHANGE, label: heading, heads, cells }),
        { kind: "note", text: means(String(sweep.points.length), String(rates[0].runs)) },
      ],
    },
  ];
}

function cellsOf({ scenario, dimensions }: SweepResult, rate: ExchangeRate, locale: Locale): TableCell[] {
  const numbers = numbersOf(locale, scenario.market.currency);
  const names = new Map(
    dimensions.map((lever) => [lever.path, capital(leverText(lever, locale, rate.brand))]),
  );
  const cell = (value: number) =>
    cellOf(numbers.format(value, "number", [rate.low, rate.high]), "number", { value });
  return [
    capital(measureNoun(locale, rate.metric)),
    names.get(rate.first) ?? rate.first,
    cellOf(numbers.format(rate.step, "number"), "number", { value: rate.step }),
    names.get(rate.second) ?? rate.second,
    cell(rate.amount),
    cell(rate.low),
    cell(rate.high),
    cellOf(numbers.format(rate.explained, "share"), "share", { value: rate.explained }),
  ];
}
