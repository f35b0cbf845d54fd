import { numbersOf } from "../../drawing/numbers.ts";
import { claimVerdict } from "./claimVerdict.ts";
import { claimTexts } from "./claimTexts.ts";
import { claimsWords } from "./words/claims.ts";
import type { ClaimsStudied } from "./documentOfClaims.ts";

/** The document of all claims, as Markdown: what was tried, a table, and each claim with its design and boundary. */
export function formatClaimsDocument({ tried, seed, level }: ClaimsStudied): string {
  const words = claimsWords.en;
  const all = tried.map((claim) => ({ ...claimTexts(claim, "en", level), tried: claim }));
  const count = (wanted: string) => tried.filter((claim) => claimVerdict(claim).verdict === wanted).length;
  return `# Claims

${words.about(String(tried.length), seed)} Made by \`umot claims\`; nothing in it is written by hand.

- ${count("supported")} supported, ${count("depends")} that depend on something, ${count("notSupported")} not supported.
- ${words.intervals(numbersOf("en").format(level, "share"))}
- *It depends*: the claim holds for some of what is measured only, or its effect turns around within the range over
  which another setting was tried. *Not supported*: the effect is the opposite of what is claimed, or cannot be told from
  nothing.
- ${words.limits}
- Identifiers D1 to D24 are the statements of the [doctrine](model.md#1-purpose-and-patterns).

| ${[words.claim, words.statement, words.verdict, words.effect].join(" | ")} |
| :-- | :-- | :-- | :-- |
${all
  .map(
    ({ id, statement, verdict, effects }) =>
      `| [${id}](#${id.toLowerCase()}) | ${statement} | ${verdict} | ${effects[0]} |`,
  )
  .join("\n")}

${all.map(sectionOf).join("\n")}`;
}

function sectionOf({
  id,
  statement,
  levers,
  design,
  effects,
  verdict,
  boundary,
}: ReturnType<typeof claimTexts>): string {
  const words = claimsWords.en;
  const lines = [
    `**${verdict.replace(/\.$/, "")}.** ${effects.join("; ")}.`,
    `${words.levers}: \`${levers}\`. ${words.designed}: ${design}.`,
    ...(boundary === "" ? [] : [`${words.boundary}: ${boundary}`]),
  ];
  return `## ${id}

${statement}

${lines.map((line) => `- ${line}`).join("\n")}
`;
}
