import { countText } from "../../language/countText.ts";
import { labelIn, spokenIn } from "../../language/spoken.ts";
import { summariseRows } from "../runs/summary.ts";
import { pointRows } from "./keptNumbers.ts";
import type { SweepResult } from "./sweep.ts";
import { exchangeLines } from "./exchangeLines.ts";
import { focusBrand } from "../../report/document/names.ts";
import { textOf } from "../../report/document/numberLinks.ts";
import type { Language } from "../../language/language.ts";
import { headingOf, headlineColumn, type SummaryTable } from "../run/summaryText.ts";
import type { TextStyle } from "../../report/text/textStyle.ts";
import { formatTextTable } from "../../report/text/textTable.ts";
import { summaryWords } from "../run/words/summary.ts";
import { wrapText } from "../../report/text/wrapText.ts";

/** What is shown of the brand in focus at each point. */
const HEADLINES = ["share", "stars", "revenue", "profit"];

/** One row a point: its values, and the headlines of the brand in focus over the whole run. */
export function sweepTable(result: SweepResult, language: Language): SummaryTable {
  const { scenario, dimensions, points } = result;
  const brand = focusBrand(scenario);
  const summaries = points.map((point) =>
    summariseRows(
      [...pointRows(point, "total")].filter((row) => row.brand === brand && HEADLINES.includes(row.metric)),
      scenario.level,
    ),
  );
  const columns = HEADLINES.map((metric) => {
    const estimates = summaries.map((rows) => rows.find((row) => row.metric === metric));
    return headlineColumn(metric, estimates, brand, scenario.market.currency, language);
  });
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 6 });
  return {
    columns: [
      ...dimensions.map(({ label }) => ({
        label: lastOf(spokenIn(label, language)),
        align: "right" as const,
      })),
      ...columns.map(({ column }) => column),
    ],
    rows: points.map(({ values }, point) => [
      ...values.map((value) => number.format(value)),
      ...columns.map(({ cells }) => cells[point]),
    ]),
  };
}

/**
 * A sweep as a table in the terminal: what was swept, what came out at each point with its interval, and what the swept
 * settings are worth in exchange for each other.
 */
export function formatSweep(result: SweepResult, { language, width, paint }: TextStyle): string {
  const { scenario, seed, runs, points } = result;
  const { columns, rows } = sweepTable(result, language);
  const brand = focusBrand(scenario);
  const words = summaryWords[language];
  const [title, ...rest] = formatTextTable(columns, rows, width).split("\n");
  return [
    paint.bold(`${spokenIn(scenario.title, language)}: ${labelIn(scenario.brands[brand], brand, language)}`),
    words.sweepHeading(
      words.pointCount(points.length, countText(points.length, language)),
      headingOf(scenario, seed, runs, language),
    ),
    "",
    paint.bold(title),
    ...rest,
    ...exchangeLines(result, language).flatMap((line) => ["", wrapText(textOf(line), width)]),
  ].join("\n");
}

/**
 * The share of the brand in focus over two dimensions: the first one down, the second one across. With one dimension
 * or more than two, the table of points.
 */
export function formatSweepGrid(result: SweepResult, style: TextStyle): string {
  const { dimensions, scenario, points } = result;
  if (dimensions.length !== 2) return formatSweep(result, style);
  const { language, width, paint } = style;
  const words = summaryWords[language];
  const brand = focusBrand(scenario);
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const percent = new Intl.NumberFormat(language, { style: "percent" });
  const shareAt = (down: number, across: number) => {
    const point = points.find(({ values }) => values[0] === down && values[1] === across);
    if (point === undefined) return "–";
    const rows = [...pointRows(point, "total")].filter(
      (row) => row.brand === brand && row.metric === "share",
    );
    return percent.format(summariseRows(rows, scenario.level)[0].mean);
  };
  const [down, across] = dimensions;
  const columns = [
    {
      label: `${lastOf(spokenIn(down.label, language))} ↓  ${lastOf(spokenIn(across.label, language))} →`,
      align: "right" as const,
    },
    ...across.values.map((value) => ({ label: number.format(value), align: "right" as const })),
  ];
  const rows = down.values.map((value) => [
    number.format(value),
    ...across.values.map((other) => shareAt(value, other)),
  ]);
  const title = words.grid(
    labelIn(scenario.brands[brand], brand, language),
    words.runCount(result.runs, String(result.runs)),
  );
  return [paint.bold(title), formatTextTable(columns, rows, width)].join("\n");
}

/** A path is too long for the head of a column: its last two steps are enough to know it. */
function lastOf(label: string): string {
  return label.includes(".") ? label.split(".").slice(-2).join(".") : label;
}
