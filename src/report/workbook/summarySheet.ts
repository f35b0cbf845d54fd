import type { SheetData } from "write-excel-file/universal";
import { provenanceLines } from "../document/provenance.ts";
import type { Headline, ReportDocument } from "../document/reportDocument.ts";
import { titleOf } from "../document/titleOf.ts";
import { reportWords } from "../document/words/words.ts";
import { cellFormat, numberCell, type SheetPlace, type TableSheet, textCell } from "./cells.ts";

/** Title, question, headlines, what is not modelled and origin. */
export function summarySheet(report: ReportDocument, place: SheetPlace): TableSheet {
  const { locale, currency } = place;
  const words = reportWords(locale);
  const { question, about, headlines, notModelled } = report.texts[locale];
  const bold = { fontWeight: "bold" };
  const valueCell = ({ value, number }: Headline) =>
    number?.value === undefined
      ? textCell(value, bold)
      : numberCell(number.value, cellFormat(number, currency), { ...bold, align: "left" });
  const data: SheetData = [
    [textCell(titleOf(report, locale), { ...bold, fontSize: 16 })],
    ...(question === "" ? [] : [[textCell(question)]]),
    [textCell(about)],
    [],
    ...headlines.map((headline) => [
      textCell(headline.label),
      valueCell(headline),
      textCell(headline.interval),
      textCell(headline.note),
      textCell(headline.change ?? ""),
    ]),
    [],
    [textCell(words.notModelled, bold)],
    ...notModelled.map((line) => [textCell(line)]),
    [],
    [textCell(words.provenance, bold)],
    ...provenanceLines(report.provenance, locale).map((line) => line.map((part) => textCell(part))),
  ];
  return { data, columns: [{ width: 34 }, { width: 22 }, { width: 36 }, { width: 22 }, { width: 36 }] };
}
