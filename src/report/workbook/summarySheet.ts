import type { SheetData } from "write-excel-file/universal";
import { provenanceLines } from "../document/provenance.ts";
import type { ReportDocument } from "../document/reportDocument.ts";
import { titleOf } from "../document/titleOf.ts";
import { reportWords } from "../document/words/words.ts";
import { numberCell, type SheetPlace, type TableSheet, textCell, textFormat } from "./cells.ts";
import { numbersInText } from "./numbersInText.ts";

/** Title, question, headlines, what is not modelled and origin. */
export function summarySheet(report: ReportDocument, place: SheetPlace): TableSheet {
  const { locale, currency } = place;
  const words = reportWords(locale);
  const { question, about, headlines, notModelled } = report.texts[locale];
  const bold = { fontWeight: "bold" };
  const value = (text: string) => {
    const read = numbersInText(text, locale, currency);
    const isOne = read?.value !== undefined && read.reach === undefined && read.ends === undefined;
    return isOne
      ? numberCell(read.value ?? Number.NaN, textFormat(read, currency), { ...bold, align: "left" })
      : textCell(text, bold);
  };
  const data: SheetData = [
    [textCell(titleOf(report, locale), { ...bold, fontSize: 16 })],
    ...(question === "" ? [] : [[textCell(question)]]),
    [textCell(about)],
    [],
    ...headlines.map(({ label, value: shown, interval, note, change }) => [
      textCell(label),
      value(shown),
      textCell(interval),
      textCell(note),
      textCell(change ?? ""),
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
