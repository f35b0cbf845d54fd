import { type Claim, formatLevers } from "./claim.ts";
import { type ClaimVerdict, claimVerdict } from "./claimVerdict.ts";
import { claimTexts } from "./claimTexts.ts";
import type { ClaimsStudied } from "./documentOfClaims.ts";
import type { Language } from "../../language/language.ts";
import type { TextStyle } from "../../report/text/textStyle.ts";
import type { TextColumn } from "../../report/text/textTable.ts";
import { claimsWords } from "./words/claims.ts";
import { wrapText } from "../../report/text/wrapText.ts";

/** Cells of the list of claims, and how its columns are called by people and by programs. */
export function claimList(claims: readonly Claim[], language: Language) {
  const words = claimsWords[language];
  const keys = ["id", "statement", "expected", "levers"] as const;
  const labels = [words.claim, words.statement, claimsWords[language].expected, words.levers];
  return {
    keys,
    columns: labels.map((label): TextColumn => ({ label, align: "left" })),
    rows: claims.map((claim) => [
      claim.id,
      claim.says[language],
      claim.expects
        .map(({ measure, expected }) => `${measure.about[language]} ${claimsWords[language][expected]}`)
        .join("; "),
      formatLevers(claim),
    ]),
  };
}

/** One row a claim, for Markdown. */
export function claimsTable({ tried, level }: ClaimsStudied, language: Language) {
  const words = claimsWords[language];
  const labels = [words.claim, words.statement, words.verdict, words.effect, words.boundary];
  return {
    columns: labels.map((label): TextColumn => ({ label, align: "left" })),
    rows: tried.map((claim) => {
      const { id, statement, verdict, effects, boundary } = claimTexts(claim, language, level);
      return [id, statement, verdict, effects.join("; "), boundary];
    }),
  };
}

/** The claims for people: each with its verdict, what came out and where it stops holding, then how many hold. */
export function formatClaimsText({ tried, level }: ClaimsStudied, style: TextStyle): string {
  const { language, width, paint } = style;
  const words = claimsWords[language];
  const paints = { supported: paint.good, depends: paint.bold, notSupported: paint.bad };
  const blocks = tried.map((claim) => {
    const { id, statement, verdict, effects, boundary } = claimTexts(claim, language, level);
    const lines = [statement, ...effects, ...(boundary === "" ? [] : [boundary])];
    return [
      `${paint.bold(id)}  ${paints[claimVerdict(claim).verdict](verdict)}`,
      ...lines.map((line) => indented(line, width)),
    ].join("\n");
  });
  const count = (wanted: ClaimVerdict["verdict"]) =>
    tried.filter((claim) => claimVerdict(claim).verdict === wanted).length;
  const counts = words.counts(count("supported"), count("depends"), count("notSupported"));
  const share = new Intl.NumberFormat(language, { style: "percent" }).format(level);
  return [...blocks, wrapText(`${counts} ${claimsWords[language].intervals(share)}`, width)].join("\n\n");
}

function indented(line: string, width: number): string {
  return wrapText(line, width - 2)
    .split("\n")
    .map((part) => `  ${part}`)
    .join("\n");
}
