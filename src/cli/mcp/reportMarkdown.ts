import type { Language } from "../../language/language.ts";
import type { Block, ReportDocument, ReportText } from "../../report/document/reportDocument.ts";
import { escapeMarkdown } from "../../report/text/textTable.ts";

/**
 * What a report says, as text for an assistant: the answer with its caveats, the numbers with their intervals, the tables, and
 * at the end how to quote all that. Pictures are left out, appendices too.
 */
export function reportMarkdown(report: ReportDocument, language: Language, caveat: string): string {
  const text = report.texts[language];
  const { version, seed, runs } = report.provenance;
  return [
    `# ${escapeMarkdown(text.title ?? report.title)}`,
    text.question,
    text.about,
    ...answerLines(text),
    ...text.headlines.map(
      ({ label, value, interval, note }) =>
        `- ${label}: ${[value, interval, note].filter((part) => part !== "").join("; ")}`,
    ),
    ...text.sections
      .filter(({ isAppendix }) => isAppendix !== true)
      .flatMap(({ heading, blocks }) => [`## ${escapeMarkdown(heading)}`, ...blocks.flatMap(blockLines)]),
    `umot ${version}, seed ${seed}, ${runs} runs`,
    caveat,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function answerLines({ answer }: ReportText): string[] {
  if (answer === undefined) return [];
  const listed = [...answer.steps, ...answer.caveats].map((line) => `- ${line}`);
  return [`**${answer.verdict}**`, listed.join("\n")];
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case "heading":
      return [`### ${escapeMarkdown(block.text)}`];
    case "note":
    case "paragraph":
      return [block.text];
    case "list":
      return [block.items.map((item) => `- ${item}`).join("\n")];
    case "headlines":
      return [
        block.headlines.map(({ label, value, interval }) => `- ${label}: ${value} ${interval}`).join("\n"),
      ];
    case "outcomes":
      return [block.outcomes.map(({ expected, came }) => `- ${expected}: ${came}`).join("\n")];
    case "table":
      return [[block.heads, block.heads.map(() => "---"), ...block.rows].map(rowLine).join("\n")];
    case "figure":
      return [];
  }
}

const rowLine = (cells: readonly string[]) =>
  `| ${cells.map((cell) => escapeMarkdown(cell).replaceAll("\n", " ")).join(" | ")} |`;
