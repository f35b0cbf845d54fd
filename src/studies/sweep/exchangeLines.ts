import { type Locale, type Numbers } from "../../drawing/numbers.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import { measureName } from "../../drawing/words/measures.ts";
import { type ExchangeRate, exchangeRate } from "./exchangeRate.ts";
import type { SweepResult } from "./sweep.ts";
import { exchangeWords } from "./exchangeWords.ts";
import { type Piece, watchRows } from "../../report/document/numberLinks.ts";
import { brandNames, focusBrand, leverText } from "../../report/document/names.ts";

/** What levers are exchanged for. */
const METRICS = ["profit", "share"] as const;

/** What the first two levers of a sweep are worth in each other, for the profit and the share of the brand in focus. */
export function exchangeRates(sweep: SweepResult): ExchangeRate[] {
  const { scenario } = sweep;
  const brand = focusBrand(scenario);
  return METRICS.flatMap((metric) => exchangeRate(sweep, { brand, metric }, scenario.level) ?? []);
}

/** The same in sentences whose numbers lead to the row of their rate: “0.1 more quality raises Nonna’s profit as much as 0.07 more coverage does”. */
export function exchangeLines(sweep: SweepResult, locale: Locale): Piece[][] {
  const { level, market } = sweep.scenario;
  const { rows, numbers, piecesOf } = watchRows(exchangeRates(sweep), locale, market.currency);
  return rows.map((rate, row) =>
    // Also what is worked out from the row, such as a size without its sign, is best looked up there.
    piecesOf(lineOf(sweep, rate, numbers, level)).map((piece) =>
      piece.isNumber ? { ...piece, row } : piece,
    ),
  );
}

function lineOf(sweep: SweepResult, rate: ExchangeRate, numbers: Numbers, level: number): string {
  const { scenario, dimensions } = sweep;
  const { locale } = numbers;
  const words = exchangeWords(locale);
  const measure = measureName(
    locale,
    rate.metric,
    nameInSentence(brandNames(scenario, locale).get(rate.brand) ?? ""),
  );
  const names = new Map(
    dimensions.map((lever) => [lever.path, nameInSentence(leverText(lever, locale, rate.brand))]),
  );
  const nameOf = (path: string) => names.get(path) ?? path;
  const [first, second] = [nameOf(rate.first), nameOf(rate.second)];
  if (rate.unclear.length > 0) return words.unclear(measure, first, second, rate.unclear.map(nameOf));
  const [low, high] = [rate.low, rate.high].map(Math.abs).toSorted((a, b) => a - b);
  const write = (value: number) => numbers.format(value, "number", [low, high]);
  const said = words[rate.gain > 0 ? "raises" : "lowers"](
    measure,
    { lever: first, amount: numbers.format(rate.step, "number"), isLess: false },
    { lever: second, amount: write(Math.abs(rate.amount)), isLess: rate.amount < 0 },
  );
  const interval = words.interval(numbers.format(level, "share"), write(low), write(high));
  return `${said}${interval}.${words.explained(numbers.format(rate.explained, "share"))}`;
}
