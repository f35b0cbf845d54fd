import { cellOf, type TableCell } from "../../report/document/tableCells.ts";
import { numbersOf } from "../../drawing/numbers.ts";
import { chanceCell, chanceInSentence } from "../../drawing/words/chances.ts";
import { capital } from "../../drawing/words/measures.ts";
import type { Language } from "../../language/language.ts";
import { spokenIn } from "../../language/spoken.ts";
import { brandNames, focusBrand } from "../../report/document/names.ts";
import { dateOf } from "../../report/tables/table.ts";
import type { TextStyle } from "../../report/text/textStyle.ts";
import { formatTextTable, type TextColumn } from "../../report/text/textTable.ts";
import { wrapText } from "../../report/text/wrapText.ts";
import { pastLines } from "../calibrate/past/pastLines.ts";
import type { CalibratedForecast } from "./calibratedForecast.ts";
import type { ForetoldRow } from "./foretoldRows.ts";
import { changeTableText } from "./changeTableText.ts";
import { FORETOLD_UNITS, type ForetoldKind, isSameKind, kindName, kindsOf } from "./foretoldKinds.ts";
import { calibratedForecastWords } from "./words/calibratedForecast.ts";

/** What is recommended of a brand, if all goes on as it is: where a plain method was better in the past, its forecast. */
export function recommendedRows({ rows }: Pick<CalibratedForecast, "rows">, brand: string): ForetoldRow[] {
  const own = rows.filter((row) => row.brand === brand && row.alternative === "");
  const plain = own.filter(({ by }) => by !== "simulation");
  return own.filter((row) => (row.by === "simulation") !== plain.some((other) => isSameKind(other, row)));
}

/**
 * What comes of the brand in focus, if all goes on as it is: a row for each period, a column for each measure, and beside
 * the one that a threshold is of the chances to reach it.
 */
export function foretoldTable(forecast: CalibratedForecast, language: Language) {
  const { question, chances } = forecast;
  const { scenario } = question.alternatives[0];
  const { day: dayOf } = numbersOf(language, scenario.market.currency);
  const words = calibratedForecastWords[language];
  const focus = focusBrand(scenario);
  const own = recommendedRows(forecast, focus);
  const reached = chances.filter(({ brand, alternative }) => brand === focus && alternative === "");
  const days = [...new Set(own.map(({ from }) => from))];
  const first = reached.length > 0 ? question.threshold : undefined;
  const isFirst = (kind: ForetoldKind) => first !== undefined && isSameKind(kind, first);
  const kinds = kindsOf(own).toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)));
  const columns: ForetoldColumn[] = kinds.flatMap((kind) => [
    {
      label: kindName(kind, scenario, language),
      cell: (day) => rangeCell(own, kind, day, forecast, language),
    },
    ...(isFirst(kind) ? chanceColumns(reached, language) : []),
  ]);
  return {
    columns: [
      { label: words.from, align: "left" } as const,
      ...columns.map(({ label }): TextColumn => ({ label, align: "right" })),
    ],
    cells: days.map((day) => [
      dayOf(dateOf(scenario.market.start, day)),
      ...columns.map(({ cell }) => cell(day)),
    ]),
  };
}

interface ForetoldColumn {
  readonly label: string;
  /** what it says of the period that begins on a day */
  readonly cell: (day: number) => TableCell;
}

function rangeCell(
  rows: readonly ForetoldRow[],
  kind: ForetoldKind,
  day: number,
  { question }: Pick<CalibratedForecast, "question">,
  language: Language,
): TableCell {
  const row = rows.find((one) => isSameKind(one, kind) && one.from === day);
  if (row === undefined) return "";
  const { format } = numbersOf(language, question.alternatives[0].scenario.market.currency);
  const unit = FORETOLD_UNITS[kind.what];
  const ends = [row.p10, row.p90];
  const write = (value: number) =>
    kind.what === "rating" ? value.toLocaleString(language, STARS) : format(value, unit, ends);
  const said = `${write(row.p50)} (${write(row.p10)}–${write(row.p90)})`;
  return cellOf(said, unit, { value: row.p50, low: row.p10, high: row.p90 });
}

/** Nobody shows more digits of stars. */
const STARS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

function chanceColumns(reached: CalibratedForecast["chances"], language: Language): ForetoldColumn[] {
  const words = calibratedForecastWords[language];
  const column = (label: string, of: "chance" | "chanceBy"): ForetoldColumn => ({
    label,
    cell(day) {
      const own = reached.find(({ from }) => from === day);
      if (own === undefined) return "";
      if (own.isPassed) return words.passed;
      return cellOf(chanceCell(own[of], own.futures, language), "share", { value: own[of] });
    },
  });
  return [column(words.chance, "chance"), column(words.chanceBy, "chanceBy")];
}

/** The chance of a threshold by the end, in each alternative, and when it becomes likelier than not. */
export function chanceLines({ question, chances }: CalibratedForecast, language: Language): string[] {
  const { threshold, alternatives } = question;
  if (threshold === undefined) return [];
  const { scenario } = alternatives[0];
  const words = calibratedForecastWords[language];
  const numbers = numbersOf(language, scenario.market.currency);
  const focus = focusBrand(scenario);
  const name = brandNames(scenario, language).get(focus) ?? focus;
  const { what, value, isOfTotal } = threshold;
  const day = (end: number) => numbers.day(dateOf(scenario.market.start, end - 1));
  return alternatives.flatMap(({ name: alternative }) => {
    const own = chances.filter((one) => one.brand === focus && one.alternative === alternative);
    const last = own.at(-1);
    if (last === undefined) return [];
    const likely = own.find(({ chanceBy }) => chanceBy > 0.5);
    const about = [
      words.of(kindName(threshold, scenario, language), name),
      numbers.format(value, FORETOLD_UNITS[what]),
    ] as const;
    if (last.isPassed) return alternative === "" ? [words.passedAlready(...about)] : [];
    const say = isOfTotal ? words.totalReaches : words.periodReaches;
    const chance = chanceInSentence(last.chanceBy, last.futures, language);
    const sentence = say(alternative, ...about, day(last.to), chance);
    return [likely === undefined ? sentence : `${sentence} ${words.likelyBy(day(likely.to))}`];
  });
}

/** What is uncertain about the brand in focus, told apart: a sentence for each measure. */
export function spreadLines({ question, spreads }: CalibratedForecast, language: Language): string[] {
  const { scenario } = question.alternatives[0];
  const words = calibratedForecastWords[language];
  const { format } = numbersOf(language);
  const focus = focusBrand(scenario);
  const name = brandNames(scenario, language).get(focus) ?? focus;
  return spreads
    .filter(({ brand }) => brand === focus)
    .map((spread) => {
      const [a, b, c] = [spread.settings, spread.luck, spread.apart].map((part) => format(part, "share"));
      return words.spread(capital(words.of(kindName(spread, scenario, language), name)), a, b, c);
    });
}

/** All that is said of a forecast besides its table. */
export function forecastLines(forecast: CalibratedForecast, language: Language): string[] {
  const { kept, alternatives } = forecast.question;
  return [
    ...pastLines(kept.past, alternatives[0].scenario, language),
    ...chanceLines(forecast, language),
    ...spreadLines(forecast, language),
  ];
}

/** A table with its heads painted. */
function tableLines(
  columns: readonly TextColumn[],
  cells: readonly (readonly TableCell[])[],
  width: number,
  paint: (text: string) => string,
): string[] {
  const [heads, ...rest] = formatTextTable(columns, cells, width).split("\n");
  return [paint(heads), ...rest];
}

/** All that is shown of a forecast from a calibration. */
export function formatCalibratedForecast(
  forecast: CalibratedForecast,
  { language, width, paint }: TextStyle,
): string {
  const { scenario } = forecast.question.alternatives[0];
  const words = calibratedForecastWords[language];
  const focus = focusBrand(scenario);
  const name = brandNames(scenario, language).get(focus) ?? focus;
  const head = paint.bold(words.title(`${spokenIn(scenario.title, language)}, ${name}`));
  const { columns, cells } = foretoldTable(forecast, language);
  if (cells.length === 0) return [head, wrapText(words.none, width)].join("\n");
  const changes = changeTableText(forecast, language);
  return [
    head,
    "",
    ...tableLines(columns, cells, width, paint.bold),
    "",
    wrapText(capital(words.means), width),
    ...(changes.cells.length === 0
      ? []
      : [
          "",
          paint.bold(words.changes),
          ...tableLines(changes.columns, changes.cells, width, paint.bold),
          wrapText(
            words.changesMean(numbersOf(language).format(forecast.question.kept.level, "share")),
            width,
          ),
          "",
        ]),
    ...forecastLines(forecast, language).map((line) => wrapText(line, width)),
  ].join("\n");
}
