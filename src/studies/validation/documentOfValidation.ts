import { cellOf, numbersIn, tableBlock } from "../../report/document/tableCells.ts";
import { withMeasures } from "../../report/document/withSaid.ts";
import { notModelledIn } from "../../report/document/notModelled.ts";
import { measuredText, publishedRanges, rangeText } from "../../charts/comparison/publishedRanges.ts";
import { type Locale, numbersOf } from "../../drawing/numbers.ts";
import { inEach } from "../../language/bilingual.ts";
import { USUAL_LANGUAGE } from "../../language/language.ts";
import { dataTableOf } from "../../report/document/dataTable.ts";
import { type Figure, figureOf } from "../../report/document/figure.ts";
import { reportOf } from "../../report/document/provenance.ts";
import type { Maker, ReportDocument, ReportText, Section } from "../../report/document/reportDocument.ts";
import { LEVEL } from "./estimates.ts";
import { referenceScenario } from "./labExperiment.ts";
import type { RangeFinding } from "./measureTargets.ts";
import { groupsOf, hitsOf, runsOf, type Validation, type ValidationQuestion } from "./validation.ts";
import { rangeRow, verdictIn } from "./validationText.ts";
import { validateWords } from "./words/validate.ts";

/** The report on published ranges: how many are hit, a picture for each group, every number with its source. */
export function documentOfValidation(
  validation: Validation,
  question: ValidationQuestion,
  maker: Maker,
): ReportDocument {
  const { first } = validation;
  const scenario = referenceScenario();
  const { seed } = first;
  const runs = runsOf(validation);
  const groups = groupsOf(first.findings);
  return {
    ...reportOf(scenario, { ...maker, seed, runs }),
    kind: "validate",
    title: validateWords[USUAL_LANGUAGE].finding(hitsOf(first.findings), first.findings.length),
    texts: inEach((language) => textOf(language, validation, question)),
    figures: [...groups].map(([group, findings]) => figureOfGroup(group, findings)),
    data: [dataTableOf("ranges", [...first.findings].map(rangeRow))],
  };
}

function figureOfGroup(group: string, findings: readonly RangeFinding[]): Figure {
  const about = { group: inEach((language) => groupIn(group, language)), level: LEVEL };
  const figure = figureOf(publishedRanges, findings.map(rangeRow), about, nameOf(group));
  return withMeasures(
    figure,
    findings.map(({ target: { what } }) => what),
  );
}

const nameOf = (group: string) => `ranges-${group}`;

function groupIn(group: string, language: Locale): string {
  const groups: Readonly<Record<string, string>> = validateWords[language].groups;
  return groups[group] ?? group;
}

function textOf(locale: Locale, { first, further }: Validation, { runs }: ValidationQuestion): ReportText {
  const words = validateWords[locale];
  const numbers = numbersOf(locale);
  const count = (value: number) => numbers.format(value, "count");
  const { findings } = first;
  const all = count(findings.length);
  return {
    title: words.finding(hitsOf(findings), findings.length),
    question: words.question,
    about: words.about(all, count(runs), first.seed),
    headlines: [first, ...further].map(({ seed, findings: own }) => ({
      label: words.withSeed(seed),
      value: count(hitsOf(own)),
      number: numbersIn("count", { value: hitsOf(own) }),
      interval: words.ofAll(count(own.length)),
      note: "",
    })),
    notModelled: [words.limits, ...notModelledIn([referenceScenario()], locale)],
    sections: [
      ...[...groupsOf(findings)].map(
        ([group]): Section => ({
          heading: groupIn(group, locale),
          blocks: [{ kind: "figure", figure: nameOf(group) }],
        }),
      ),
      tableSection(findings, locale),
    ],
  };
}

function tableSection(findings: readonly RangeFinding[], locale: Locale): Section {
  const words = validateWords[locale];
  const numbers = numbersOf(locale);
  const cells = findings.map((finding) => {
    const row = rangeRow(finding);
    const measured = { value: row.mean, low: row.meanLow, high: row.meanHigh };
    return [
      finding.target.what[locale],
      cellOf(rangeText(numbers, row), row.unit, { low: row.low, high: row.high }),
      cellOf(measuredText(numbers, row), row.unit, measured),
      verdictIn(finding, locale),
      finding.target.source,
    ];
  });
  const heads = [words.what, words.range, words.measured, words.verdict, words.source];
  const table = tableBlock({ name: "ranges", label: words.table, heads, cells });
  return { heading: words.table, isAppendix: true, blocks: [table, { kind: "note", text: words.reasons }] };
}
