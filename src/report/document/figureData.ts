import { USUAL_LANGUAGE } from "../../language/language.ts";
import type { Locale } from "../../drawing/numbers.ts";

/** Names as rows have them, and what they are called in a language. */
type Called = Readonly<Record<string, string>>;

/** What the names of rows are names of. */
export type NameKind = "brand" | "touchpoint" | "persona" | "alternative" | "note" | "measure";

/** What a scenario's names are called in a language, by what they are names of. */
export type SaidNames = Readonly<Partial<Record<NameKind, Called>>>;

/** Rows and options name things in this language; what it is called in another one stands beside them. */
export const ROW_LANGUAGE: Locale = USUAL_LANGUAGE;

/**
 * A chart with its rows: one picture of a report, one file of `charts/`. Plain data, so that it can be written, read
 * again and drawn anew by the chart of that name.
 */
export interface Figure {
  /** name of its files, different for each figure of a report */
  readonly name: string;
  /** name of the chart that draws it */
  readonly chart: string;
  /** what the picture is made of */
  readonly rows: readonly object[];
  /** what is known about the rows: brand in focus, currency, runs, and what the chart asks for besides */
  readonly about: object;
  /** what the scenario calls the names in rows and options, in languages other than theirs */
  readonly said?: Readonly<Partial<Record<Locale, SaidNames>>>;
}
