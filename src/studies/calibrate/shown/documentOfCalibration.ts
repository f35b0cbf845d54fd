import { marketSize, withPopulation } from "../../../report/document/marketSize.ts";
import { numbersIn, tableBlock } from "../../../report/document/tableCells.ts";
import { notModelledIn } from "../../../report/document/notModelled.ts";
import { inEach } from "../../../language/bilingual.ts";
import { type Locale, numbersOf } from "../../../drawing/numbers.ts";
import { capital } from "../../../drawing/words/measures.ts";
import { dataTableOf } from "../../../report/document/dataTable.ts";
import { headIn, reportOf } from "../../../report/document/provenance.ts";
import type {
  Block,
  Headline,
  Maker,
  ReportDocument,
  ReportText,
  Section,
} from "../../../report/document/reportDocument.ts";
import { settingWords } from "../../../report/document/settingWords.ts";
import { withSaid } from "../../../report/document/withSaid.ts";
import { assumptionSections } from "../../run/assumptions.ts";
import type { Calibrated, Calibration } from "../calibrate.ts";
import { calibrationLines } from "./calibrationLines.ts";
import type { CalibrationQuestion } from "../calibrationPlan.ts";
import { beliefTable } from "./calibrationText.ts";
import { figuresOfCalibration } from "./figuresOfCalibration.ts";
import { calibrateWords } from "../words/calibrate.ts";
import { pastWords } from "../words/past.ts";

/** Settings that stand in boxes on top. */
const HEADLINES = 3;

/** The report of a calibration: what the data say of each setting, what they cannot tell apart, how well it fits. */
export function documentOfCalibration(calibration: Calibration, maker: Maker): ReportDocument {
  const { question, found, runs } = calibration;
  const { scenario, seed } = question;
  const figures = found === undefined ? [] : figuresOfCalibration(question, found);
  return {
    ...reportOf(scenario, { ...maker, seed, runs }),
    kind: "calibrate",
    texts: inEach((language) =>
      textOf(
        language,
        calibration,
        figures.map(({ name }) => name),
      ),
    ),
    figures: withSaid(figures, scenario),
    data: found === undefined ? [] : [dataTableOf("beliefs", found.beliefs)],
  };
}

function textOf(locale: Locale, { question, found }: Calibration, figures: readonly string[]): ReportText {
  const words = calibrateWords[locale];
  return {
    ...headIn(question.scenario, locale),
    about: aboutLine(question, locale),
    headlines: found === undefined ? [] : headlinesOf(question, found, figures, locale),
    notModelled: notModelledIn([question.scenario], locale),
    sections: [
      ...(found === undefined
        ? [{ heading: words.beliefs, blocks: [{ kind: "paragraph", text: words.tooFew } as const] }]
        : foundSections(question, found, figures, locale)),
      ...assumptionSections(question.scenario, locale),
    ],
  };
}

function aboutLine({ scenario, points, draws }: CalibrationQuestion, locale: Locale): string {
  const count = (value: number) => numbersOf(locale).format(value, "count");
  const about = calibrateWords[locale].about(marketSize(scenario, locale), count(points), count(draws));
  return withPopulation(about, scenario, locale);
}

/** The settings that the data tell most of. */
function headlinesOf(
  { scenario: { level } }: CalibrationQuestion,
  { beliefs }: Calibrated,
  figures: readonly string[],
  locale: Locale,
): Headline[] {
  const words = calibrateWords[locale];
  const { format } = numbersOf(locale);
  return beliefs
    .map((belief, row) => ({ ...belief, row }))
    .toSorted((a, b) => a.left - b.left)
    .slice(0, HEADLINES)
    .map(({ path, middle, low, high, priorLow, priorHigh, identified, row }) => {
      const write = (value: number) => format(value, "number", [low, high]);
      return {
        label: capital(settingWords(path, locale)),
        value: write(middle),
        number: numbersIn("number", { value: middle }),
        interval: `${format(level, "share")}: ${words.range(write(low), write(high))}`,
        note: `${words.identified[identified]}; ${words.before}: ${words.range(write(priorLow), write(priorHigh))}`,
        from: { table: figures[0], row },
      };
    });
}

function foundSections(
  question: CalibrationQuestion,
  found: Calibrated,
  figures: readonly string[],
  locale: Locale,
): Section[] {
  const words = calibrateWords[locale];
  const { columns, cells } = beliefTable(found, locale);
  const heads = columns.map(({ label }) => capital(label));
  const level = numbersOf(locale).format(question.scenario.level, "share");
  const lines = calibrationLines(question, found, locale);
  const drawn = (...names: readonly string[]) =>
    figures.filter((name) => names.includes(name)).map((figure): Block => ({ kind: "figure", figure }));
  return [
    {
      heading: words.beliefs,
      blocks: [
        ...drawn("priorAndPosterior"),
        tableBlock({ label: words.beliefs, name: "beliefs", heads, cells }),
        { kind: "note", text: words.means(level) },
        ...listOf(lines.beliefs),
      ],
    },
    {
      heading: words.tradeOffs,
      blocks: [
        ...drawn("tradeOffs"),
        ...(lines.tradeOffs.length === 0
          ? [{ kind: "paragraph", text: words.noTradeOffs } as const]
          : listOf(lines.tradeOffs)),
      ],
    },
    { heading: words.fit, blocks: [...drawn("fitOverTime"), ...listOf(lines.fit)] },
    ...sectionOf(words.lifts, listOf(lines.lifts)),
    ...sectionOf(pastWords[locale].heading, listOf(lines.past)),
    ...sectionOf(words.test, [...drawn("calibrationRanks"), ...listOf(lines.test)]),
    ...sectionOf(words.next, listOf(lines.experiments)),
    { heading: words.goOn, blocks: [{ kind: "paragraph", text: words.files }] },
  ];
}

const listOf = (items: readonly string[]): Block[] => (items.length === 0 ? [] : [{ kind: "list", items }]);

const sectionOf = (heading: string, blocks: readonly Block[]): Section[] =>
  blocks.length === 0 ? [] : [{ heading, blocks }];
