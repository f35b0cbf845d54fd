import { numbersIn } from "../../report/document/tableCells.ts";
import { withMeasures } from "../../report/document/withSaid.ts";
import { notModelledIn } from "../../report/document/notModelled.ts";
import { USUAL_LANGUAGE } from "../../language/language.ts";
import { inEach } from "../../language/bilingual.ts";
import { claimBoundary, claimEffects } from "../../charts/index.ts";
import { type Locale, numbersOf } from "../../drawing/numbers.ts";
import { claimWords } from "../../charts/comparison/words/claims.ts";
import { claimMarket } from "./markets/claimMarket.ts";
import { type ClaimVerdict, claimVerdict } from "./claimVerdict.ts";
import { formatClaims } from "./formatClaims.ts";
import type { TriedClaim } from "./tryClaims.ts";
import { boundaryOptions, claimTexts, effectOptions } from "./claimTexts.ts";
import { claimsWords } from "./words/claims.ts";
import { dataTableOf } from "../../report/document/dataTable.ts";
import { type Figure, figureOf } from "../../report/document/figure.ts";
import type { RunFailure } from "../runs/runFailure.ts";
import { reportOf } from "../../report/document/provenance.ts";
import type {
  Block,
  Maker,
  ReportDocument,
  ReportText,
  Section,
} from "../../report/document/reportDocument.ts";
import { boundaryRows, effectRows } from "./claimRows.ts";

/** Claims that were tried with one seed. */
export interface ClaimsStudied {
  readonly tried: readonly TriedClaim[];
  readonly seed: string;
  /** level of the intervals, 0–1 */
  readonly level: number;
  /** runs that were made */
  readonly runs: number;
  /** runs that failed */
  readonly failures: readonly RunFailure[];
}

/** The report of claims: which hold, by how much, and where each stops to. */
export function documentOfClaims(study: ClaimsStudied, maker: Maker): ReportDocument {
  const { tried, seed, level, runs } = study;
  const figures = tried.map((claim) => figuresOf(claim, level));
  return {
    ...reportOf(claimMarket("threeTrattorias"), { ...maker, seed, runs }),
    kind: "claims",
    title: findingOf(study, USUAL_LANGUAGE),
    texts: inEach((language) => textOf(language, study, figures)),
    figures: figures.flat(),
    data: [dataTableOf("claims", formatClaims(tried, USUAL_LANGUAGE))],
  };
}

/** The effects of a claim, and where it stops holding if that was tried. */
function figuresOf(tried: TriedClaim, level: number): Figure[] {
  const { claim, moderated } = tried;
  const effect = withMeasures(
    figureOf(claimEffects, effectRows(tried), effectOptions(tried, level), `${claim.id}-effect`),
    tried.consequences.map(({ measure }) => measure.about),
  );
  if (moderated === undefined) return [effect];
  const options = boundaryOptions(moderated, level);
  return [effect, figureOf(claimBoundary, boundaryRows(moderated), options, `${claim.id}-boundary`)];
}

type Verdict = ClaimVerdict["verdict"];

const VERDICTS: readonly Verdict[] = ["supported", "depends", "notSupported"];

const countOf = ({ tried }: ClaimsStudied, wanted: Verdict) =>
  tried.filter((claim) => claimVerdict(claim).verdict === wanted).length;

/** What came of all claims in a sentence; of a single one, its verdict. */
function findingOf(study: ClaimsStudied, locale: Locale): string {
  const { tried } = study;
  const [{ claim }] = tried;
  const { verdicts, titled } = claimWords[locale];
  if (tried.length === 1)
    return titled(verdicts[claimVerdict(tried[0]).verdict], claim.says[locale].replace(/\.$/, ""));
  const count = (verdict: Verdict) => numbersOf(locale).format(countOf(study, verdict), "count");
  const all = numbersOf(locale).format(tried.length, "count");
  return claimsWords[locale].finding(all, count("supported"), count("depends"), count("notSupported"));
}

function textOf(locale: Locale, study: ClaimsStudied, figures: readonly (readonly Figure[])[]): ReportText {
  const words = claimsWords[locale];
  const { tried, seed, level } = study;
  const numbers = numbersOf(locale);
  const all = numbers.format(tried.length, "count");
  return {
    title: findingOf(study, locale),
    question: words.title,
    about: words.about(all, seed),
    headlines: VERDICTS.map((verdict) => ({
      label: words[verdict],
      value: numbers.format(countOf(study, verdict), "count"),
      number: numbersIn("count", { value: countOf(study, verdict) }),
      interval: words.ofAll(all),
      note: "",
      from: { table: ALL_VERDICTS },
    })),
    notModelled: [words.limits, ...notModelledIn([claimMarket("threeTrattorias")], locale)],
    sections: [
      tableSection(study, locale, words.intervals(numbers.format(level, "share"))),
      ...tried.map((claim, place) => claimSection(claim, figures[place], study, locale)),
    ],
  };
}

/** Name of the table of all verdicts. */
const ALL_VERDICTS = "verdicts";

function tableSection({ tried, level }: ClaimsStudied, locale: Locale, note: string): Section {
  const words = claimsWords[locale];
  const rows = tried.map((claim) => {
    const { id, statement, effects } = claimTexts(claim, locale, level);
    return [`${id}: ${statement}`, claimWords[locale].verdicts[claimVerdict(claim).verdict], effects[0]];
  });
  const heads = [words.claim, words.verdict, words.effect];
  return {
    heading: words.table,
    blocks: [
      { kind: "table", name: ALL_VERDICTS, label: words.table, heads, rows },
      { kind: "note", text: note },
    ],
  };
}

function claimSection(
  tried: TriedClaim,
  figures: readonly Figure[],
  { level }: ClaimsStudied,
  locale: Locale,
): Section {
  const words = claimsWords[locale];
  const { id, statement, verdict, design, boundary } = claimTexts(tried, locale, level);
  const said = boundary === "" ? [] : [`${words.boundary}: ${boundary}`];
  return {
    heading: `${id}: ${statement}`,
    isAppendix: true,
    blocks: [
      { kind: "paragraph", text: [`${verdict}.`, ...said].join(" ") },
      { kind: "note", text: `${words.designed}: ${design}.` },
      ...figures.map(({ name }): Block => ({ kind: "figure", figure: name })),
    ],
  };
}
