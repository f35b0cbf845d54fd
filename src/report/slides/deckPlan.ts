import type { Locale } from "../../drawing/numbers.ts";
import type { Figure } from "../document/figure.ts";
import { keyFigures } from "../document/keyFigures.ts";
import type { Block, ReportDocument, Section, TextTable } from "../document/reportDocument.ts";
import { slideWords } from "./slideWords.ts";

/** What is shown as evidence: a chart, or a table with what is said about it. */
export type Evidence =
  | { readonly figure: Figure; readonly table?: undefined }
  | {
      readonly figure?: undefined;
      readonly table: TextTable;
      readonly heading: string;
      readonly notes: readonly string[];
      /** whether it says what something costs and brings */
      readonly isMoney: boolean;
    };

/** The slides between the answer and the caveats. */
export interface DeckPlan {
  readonly evidence: readonly Evidence[];
  readonly money: Evidence | undefined;
}

/** Eight slides in all: title, answer, caveats and next steps take four of them. */
const BETWEEN = 4;

/** A table with fewer rows is no slide of its own. */
const FEW_ROWS = 4;

/** Charts that say what a plan costs and brings, the best first. */
const MONEY_FIGURES = ["map-profit", "budgetPlan", "moneyWaterfall"];

/** What people decide by, in the order in which they ask: what differs, what it changes, what it costs. */
export function deckPlan(report: ReportDocument, locale: Locale): DeckPlan {
  const tables = mainTables(report, locale);
  const money = moneyOf(report, tables);
  const figures = keyFigures(report, locale)
    .main.filter((figure) => figure !== money?.figure)
    .map((figure): Evidence => ({ figure }));
  const isSmall = ({ table: { rows } }: TableEvidence) => rows.length < FEW_ROWS;
  // A slide for two lines is nearly empty; they stand in the boxes and in the charts as well.
  const others = tables.filter(
    (one) => one.table !== money?.table && (!isSmall(one) || figures.length === 0),
  );
  const room = BETWEEN - (money === undefined ? 0 : 1);
  // What alternatives are, and which claims hold, comes before charts; other tables only say charts again.
  const isTableFirst = report.kind === "compare" || report.kind === "claims";
  const before = isTableFirst ? others.slice(0, 1) : [];
  const evidence = [...before, ...figures, ...others.slice(before.length)];
  return { evidence: evidence.slice(0, room), money };
}

type TableEvidence = Extract<Evidence, { table: TextTable }>;

/** The tables of the main sections, those of one section that have equal heads as one. */
function mainTables(report: ReportDocument, locale: Locale): TableEvidence[] {
  const sections = report.texts[locale].sections.filter(({ isAppendix }) => !isAppendix);
  return sections.flatMap((section) => tablesOf(section, report.kind === "compare", locale));
}

function tablesOf(
  { heading, blocks, isMoney = false }: Section,
  isStacked: boolean,
  locale: Locale,
): TableEvidence[] {
  const tables = blocks.filter((block) => block.kind === "table");
  const notes = blocks.flatMap((block) => (block.kind === "note" ? [block.text] : [])).slice(0, 1);
  if (tables.length === 0) return [];
  const [first, ...others] = tables;
  const isAlike =
    isStacked && others.length > 0 && others.every(({ heads }) => heads.length === first.heads.length);
  const together = isAlike ? [stacked(tables, heading, locale)] : [first];
  return together.map((table) => ({ table, heading, notes, isMoney }));
}

/** Tables one below the other, each row with the name of its table. */
function stacked(tables: readonly TextTable[], heading: string, locale: Locale): TextTable {
  const [{ heads }] = tables;
  const words = slideWords(locale);
  return {
    label: heading,
    heads: [words.of, ...heads.slice(0, -1), sameLast(tables) ?? words.with],
    rows: tables.flatMap(({ label, rows }) => rows.map((row) => [label, ...row])),
    numbers: tables.flatMap(({ rows, numbers }) => rows.map((_, row) => [null, ...(numbers?.[row] ?? [])])),
  };
}

function sameLast(tables: readonly TextTable[]): string | undefined {
  const lasts = new Set(tables.map(({ heads }) => heads.at(-1)));
  return lasts.size === 1 ? tables[0].heads.at(-1) : undefined;
}

function moneyOf(report: ReportDocument, tables: readonly TableEvidence[]): Evidence | undefined {
  const named = MONEY_FIGURES.flatMap((name) => report.figures.filter((figure) => figure.name === name));
  if (named.length > 0) return { figure: named[0] };
  const table = tables.find(({ isMoney }) => isMoney);
  const profit = report.figures.find(({ name }) => /-profit$/.test(name));
  return table ?? (profit === undefined ? undefined : { figure: profit });
}

/** What a report says before its first chart or table; of a comparison, the few settings that differ. */
export function leadingLines({ texts, kind }: ReportDocument, locale: Locale): string[] {
  const { answer, sections } = texts[locale];
  if (answer !== undefined) return [answer.verdict, ...answer.steps, ...answer.caveats];
  const [first] = sections;
  if (first === undefined || kind === "claims") return [];
  if (kind === "compare") return differingLines(first);
  const end = first.blocks.findIndex((block) => !isText(block));
  return first.blocks.slice(0, end < 0 ? undefined : end).flatMap(linesOf);
}

/** “quality: 0.74 → 0.82”, each with its alternative. */
function differingLines({ blocks }: Section): string[] {
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
  const lines = tables.flatMap(({ label, rows }) =>
    rows.map(([setting, ...values]) => `${label}: ${setting} ${values.join(" → ")}`),
  );
  return lines.length < FEW_ROWS ? lines : [];
}

const isText = ({ kind }: Block) => kind === "paragraph" || kind === "list" || kind === "note";

function linesOf(block: Block): readonly string[] {
  if (block.kind === "paragraph" || block.kind === "note") return [block.text];
  return block.kind === "list" ? block.items : [];
}
