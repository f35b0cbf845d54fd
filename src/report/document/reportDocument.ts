import type { Locale, Unit } from "../../drawing/numbers.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Figure } from "./figure.ts";
import type { Piece } from "./numberLinks.ts";

/** Rises whenever a reader of older documents would misread a newer one. */
export const REPORT_VERSION = 1;

/**
 * A finished report as plain data: everything that a page, a printed document, slides or a workbook show. It is kept
 * as `report.json`, so that any of them can be made later without simulating anew.
 */
export interface ReportDocument {
  readonly reportVersion: typeof REPORT_VERSION;
  /** the command that made it: `run`, `compare`, … */
  readonly kind: string;
  readonly title: string;
  /** ISO code of the money, or any word */
  readonly currency: string;
  /** what is said, in each language */
  readonly texts: Readonly<Record<Locale, ReportText>>;
  /** drawn where a section names them */
  readonly figures: readonly Figure[];
  /** exact numbers behind the tables, for workbooks and data files */
  readonly data: readonly DataTable[];
  readonly provenance: Provenance;
}

/** The words of a report in one language. */
export interface ReportText {
  /** left out, the title of the report */
  readonly title?: string;
  /** what the experiment is to answer; may be empty */
  readonly question: string;
  /** how many consumers, days, runs */
  readonly about: string;
  /** what to do, before any number; left out where the experiment recommends nothing */
  readonly answer?: ReportAnswer;
  /** the numbers in boxes on top */
  readonly headlines: readonly Headline[];
  readonly notModelled: readonly string[];
  readonly sections: readonly Section[];
}

/** What an experiment recommends, and what must be known with it. */
export interface ReportAnswer {
  readonly heading: string;
  /** the verdict, in a sentence */
  readonly verdict: string;
  /** what to do, step by step; may be empty */
  readonly steps: readonly string[];
  /** what it costs and brings, and what could make it wrong */
  readonly caveats: readonly string[];
}

/** A number in a box: what it is, how uncertain, over what. */
export interface Headline {
  readonly label: string;
  readonly value: string;
  /** the number that the value shows, unrounded */
  readonly number?: CellNumbers | undefined;
  readonly interval: string;
  readonly note: string;
  /** the rows that the value and its interval came from */
  readonly from?: RowsFrom;
  /** how it changed on the way, with its interval */
  readonly change?: string;
  readonly changeFrom?: RowsFrom;
}

/** Where a number came from: a table of the report or the rows of a figure, and which of its rows. */
export interface RowsFrom {
  /** name of a table or of a figure */
  readonly table: string;
  /** number of the row, from 0; left out, all of them */
  readonly row?: number;
}

export interface Section {
  readonly heading: string;
  /** what slides show at the end and printed reports in the appendix; left out, the section is a main one */
  readonly isAppendix?: boolean;
  /** true where it says what something costs and brings: slides show its first table as their money slide */
  readonly isMoney?: boolean;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "heading" | "note"; readonly text: string }
  | ({ readonly kind: "paragraph"; readonly text: string } & Partial<LinkedNumbers>)
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "headlines"; readonly headlines: readonly Headline[] }
  | { readonly kind: "outcomes"; readonly outcomes: readonly ShownExpectation[] }
  | ({ readonly kind: "table" } & TextTable)
  /** the name of a figure */
  | { readonly kind: "figure"; readonly figure: string };

/** A sentence taken apart where its numbers stand, so that each of them can lead to its row. */
export interface LinkedNumbers {
  /** the whole text, in pieces */
  readonly pieces: readonly Piece[];
  /** the table that holds the rows of the pieces */
  readonly table: string;
}

/** An expectation and what came of it. */
export interface ShownExpectation {
  readonly expected: string;
  readonly came: string;
  readonly isMet: boolean;
  /** the rows that it was measured by */
  readonly from?: RowsFrom;
}

/** A table as people read it; the first cell of a row is its head. */
export interface TextTable {
  readonly label: string;
  /** by which numbers elsewhere lead to its rows; different for each table of a report */
  readonly name?: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** the unrounded numbers of each cell, for workbooks; null is a cell of words */
  readonly numbers?: readonly (readonly (CellNumbers | null)[])[] | undefined;
}

/** The numbers that a text shows, unrounded: shares as parts of one, changes of shares in points. */
export interface CellNumbers {
  readonly unit: Unit | "times";
  readonly value?: number;
  /** ends of its interval */
  readonly low?: number;
  readonly high?: number;
  /** whether a rise is written with its sign */
  readonly isChange?: boolean;
}

/** A table of exact numbers. NaN is a number that does not exist. */
export interface DataTable {
  /** name of its file or sheet */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What made a report. */
export interface Maker {
  /** version of this package */
  readonly version: string;
  /** what was typed, if it was */
  readonly command?: string | undefined;
  /** fingerprint of the code that computed it */
  readonly engine?: string | undefined;
  /** fingerprint of all results, where whole results were kept */
  readonly results?: string | undefined;
}

/** What must be known to make the same report again, byte for byte. */
export interface Provenance extends Maker {
  /** left out where nothing was simulated */
  readonly scenario?: Scenario | undefined;
  readonly seed: string;
  readonly runs: number;
}
