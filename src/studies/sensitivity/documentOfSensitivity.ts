import { marketSize, withPopulation } from "../../report/document/marketSize.ts";
import { cellOf, changeIn, tableBlock } from "../../report/document/tableCells.ts";
import { measureUnit } from "../../metrics/measureUnit.ts";
import { notModelledIn } from "../../report/document/notModelled.ts";
import { inEach } from "../../language/bilingual.ts";
import { type Locale, numbersOf } from "../../drawing/numbers.ts";
import { nameInSentence } from "../../drawing/textWidth.ts";
import { capital, measureName } from "../../drawing/words/measures.ts";
import type { SensitivityResult } from "./sensitivity.ts";
import type { SensitivityFindings } from "./sensitivityFindings.ts";
import { assumptionSections } from "../run/assumptions.ts";
import { dataTableOf } from "../../report/document/dataTable.ts";
import { figuresOfSensitivity } from "./figuresOfSensitivity.ts";
import { withSaid } from "../../report/document/withSaid.ts";
import { brandNames } from "../../report/document/names.ts";
import { overriddenParagraphs } from "../../report/document/words/overriddenLines.ts";
import { headIn, reportOf } from "../../report/document/provenance.ts";
import type {
  Block,
  Headline,
  Maker,
  ReportDocument,
  ReportText,
  Section,
} from "../../report/document/reportDocument.ts";
import { sensitivityReportWords } from "./sensitivityWords.ts";
import { settingWords } from "../../report/document/settingWords.ts";

/** Settings that stand in boxes on top. */
const HEADLINES = 3;

/** The report of a sensitivity analysis: which settings matter, which way, and how much of it is luck. */
export function documentOfSensitivity(
  result: SensitivityResult,
  findings: readonly SensitivityFindings[],
  maker: Maker,
): ReportDocument {
  const { scenario, seed } = result.plan;
  const figures = figuresOfSensitivity(result.plan, findings);
  const effects = findings.flatMap(({ metric, effects: own }) =>
    own.map((effect, at) => {
      const { low, high } = result.plan.ranges[at];
      return { metric: metric.name, from: low, to: high, ...effect };
    }),
  );
  const names = figures.map(({ name }) => name);
  return {
    ...reportOf(scenario, { ...maker, seed, runs: result.runs }),
    kind: "sensitivity",
    texts: inEach((language) => textOf(language, result, findings, names)),
    figures: withSaid(figures, scenario),
    data: [dataTableOf("effects", effects)],
  };
}

function textOf(
  locale: Locale,
  result: SensitivityResult,
  findings: readonly SensitivityFindings[],
  figures: readonly string[],
): ReportText {
  const words = sensitivityReportWords(locale);
  const { scenario } = result.plan;
  return {
    ...headIn(scenario, locale),
    about: aboutLine(result, locale),
    headlines: findings.slice(0, 1).flatMap((found) => headlinesOf(result, found, figures, locale)),
    notModelled: notModelledIn([scenario], locale),
    sections: [
      {
        heading: words.figures,
        blocks: figures.map((figure): Block => ({ kind: "figure", figure })),
      },
      variedSection(result, locale),
      luckSection(result, findings, locale),
      ...assumptionSections(scenario, locale),
    ],
  };
}

function aboutLine({ plan, repeats, runs }: SensitivityResult, locale: Locale): string {
  const words = sensitivityReportWords(locale);
  const count = (value: number) => numbersOf(locale).format(value, "count");
  const about = words.about(
    marketSize(plan.scenario, locale),
    words.design[plan.method](count(repeats)),
    count(runs),
  );
  return withPopulation(about, plan.scenario, locale);
}

/** The settings that move the metric most, each with the mean change over its range. */
function headlinesOf(
  { plan }: SensitivityResult,
  found: SensitivityFindings,
  figures: readonly string[],
  locale: Locale,
): Headline[] {
  const words = sensitivityReportWords(locale);
  const { scenario, method, ranges } = plan;
  const numbers = numbersOf(locale, scenario.market.currency);
  const { metric, effects } = found;
  const unit = measureUnit(metric.brand, metric.metric);
  const sizeOf = (effect: (typeof effects)[number]) => (method === "morris" ? effect.size : effect.total);
  const ranked = effects.map((effect, at) => ({ ...effect, range: ranges[at], row: at }));
  return ranked
    .filter((effect) => Number.isFinite(effect.net))
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, HEADLINES)
    .map(({ path, net, low, high, range, row }) => ({
      label: words.changeBy(
        measureOf(plan, found, locale),
        nameInSentence(settingWords(path, locale, metric.brand)),
      ),
      value: numbers.difference(net, unit),
      number: changeIn(unit, { difference: net }),
      interval: Number.isFinite(low)
        ? words.interval(
            numbers.format(scenario.level, "share"),
            [low, high].map((end) => numbers.difference(end, unit)).join(" … "),
          )
        : "",
      note: words.overRange(numbers.format(range.low, "number"), numbers.format(range.high, "number")),
      from: { table: figures[0], row },
    }));
}

function variedSection({ plan }: SensitivityResult, locale: Locale): Section {
  const words = sensitivityReportWords(locale);
  const numbers = numbersOf(locale);
  const cells = plan.ranges.map(({ path, low, high }) => [
    path,
    ...[low, high].map((value) => cellOf(numbers.format(value, "number"), "number", { value })),
  ]);
  const heads = [words.setting, words.from, words.to];
  return {
    heading: words.varied,
    blocks: [
      ...overriddenParagraphs(
        plan.scenario,
        plan.ranges.map(({ path }) => ({ path })),
        locale,
      ),
      tableBlock({ label: words.varied, heads, cells }),
    ],
  };
}

function luckSection(
  { plan, luck }: SensitivityResult,
  findings: readonly SensitivityFindings[],
  locale: Locale,
): Section {
  const words = sensitivityReportWords(locale);
  const numbers = numbersOf(locale);
  const share = (value: number) => numbers.format(value, "share");
  const isLuckRun = luck.length > 0;
  const blocks = findings.map((found): Block => {
    const { ofOneRun, ofOneRunLow, ofOneRunHigh, betweenPoints } = found.luck;
    const single = numbers.within(ofOneRun, ofOneRunLow, ofOneRunHigh, "share");
    const measure = measureOf(plan, found, locale);
    return {
      kind: "paragraph",
      text: Number.isNaN(ofOneRun)
        ? isLuckRun
          ? words.luckEmpty(measure)
          : words.luckUnknown(measure)
        : words.luckOf(measure, single, share(betweenPoints)),
    };
  });
  return { heading: words.luck, blocks };
}

function measureOf(
  { scenario }: SensitivityResult["plan"],
  { metric: { brand, metric } }: SensitivityFindings,
  locale: Locale,
): string {
  const name = brandNames(scenario, locale).get(brand);
  return capital(measureName(locale, metric, name === undefined ? "" : nameInSentence(name)));
}
