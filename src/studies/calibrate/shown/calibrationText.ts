import { cellOf } from "../../../report/document/tableCells.ts";
import { numbersOf } from "../../../drawing/numbers.ts";
import type { Language } from "../../../language/language.ts";
import { spokenIn } from "../../../language/spoken.ts";
import { settingWords } from "../../../report/document/settingWords.ts";
import type { TextStyle } from "../../../report/text/textStyle.ts";
import { formatTextTable, type TextColumn } from "../../../report/text/textTable.ts";
import { wrapText } from "../../../report/text/wrapText.ts";
import type { Calibrated, Calibration } from "../calibrate.ts";
import { allLines, calibrationLines } from "./calibrationLines.ts";
import { calibrateWords } from "../words/calibrate.ts";

/** A row for each setting: what was believed before, what is believed after, and how much the data say of it. */
export function beliefTable({ beliefs }: Calibrated, language: Language) {
  const words = calibrateWords[language];
  const { format } = numbersOf(language);
  const columns: TextColumn[] = [
    { label: words.setting, align: "left" },
    { label: words.before, align: "right" },
    { label: words.after, align: "right" },
    { label: words.told, align: "left" },
  ];
  const cells = beliefs.map(({ path, priorLow, priorHigh, low, middle, high, identified }) => {
    const write = (value: number) => format(value, "number", [low, high]);
    return [
      settingWords(path, language),
      cellOf(words.range(format(priorLow, "number"), format(priorHigh, "number")), "number", {
        low: priorLow,
        high: priorHigh,
      }),
      cellOf(words.interval(write(middle), write(low), write(high)), "number", { value: middle, low, high }),
      words.identified[identified],
    ];
  });
  return { columns, cells };
}

/** All that is shown of a calibration. */
export function formatCalibration(
  { question, found }: Calibration,
  { language, width, paint }: TextStyle,
): string {
  const words = calibrateWords[language];
  const { title, level } = question.scenario;
  const head = paint.bold(words.title(spokenIn(title, language)));
  if (found === undefined) return [head, wrapText(words.tooFew, width)].join("\n");
  const { columns, cells } = beliefTable(found, language);
  const [heads, ...rest] = formatTextTable(columns, cells, width).split("\n");
  const share = numbersOf(language).format(level, "share");
  return [
    head,
    "",
    paint.bold(heads),
    ...rest,
    "",
    wrapText(words.means(share), width),
    ...allLines(calibrationLines(question, found, language)).map((line) => wrapText(line, width)),
  ].join("\n");
}
