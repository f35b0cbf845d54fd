import { countText } from "../../language/countText.ts";
import { capital } from "../../drawing/words/measures.ts";
import { methodName } from "../../drawing/words/methods.ts";
import type { Language } from "../../language/language.ts";
import type { TextColumn } from "../../report/text/textTable.ts";
import type { Method } from "../forecast/methods.ts";
import type { BacktestResult } from "./backtest.ts";
import { backtestWords } from "./words/backtest.ts";

/** Scores of each method, best first. */
export function scoreText(
  { scores, phases }: BacktestResult,
  language: Language,
): { readonly columns: readonly TextColumn[]; readonly rows: readonly (readonly string[])[] } {
  const { columns } = backtestWords[language];
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const show = (value: number | undefined) =>
    value !== undefined && Number.isFinite(value) ? number.format(value) : "–";
  const share = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const phase = (method: Method, which: "early" | "late") =>
    phases[which].find((one) => one.method === method)?.scaledCrps;
  const right = (label: string) => ({ label, align: "right" }) as const;
  return {
    columns: [
      { label: columns.method, align: "left" },
      right(columns.scaledCrps),
      right(columns.early),
      right(columns.late),
      right(columns.crpsOfLogs),
      right(columns.mase),
      right(columns.coverage),
      right(columns.cells),
    ],
    rows: scores.map((one) => [
      capital(methodName(one.method, language)),
      show(one.scaledCrps),
      show(phase(one.method, "early")),
      show(phase(one.method, "late")),
      show(one.crpsOfLogs),
      show(one.mase),
      one.coverage.map((value) => share.format(100 * value)).join("/"),
      countText(one.cells, language),
    ]),
  };
}
