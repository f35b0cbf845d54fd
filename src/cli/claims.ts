import type { Claim } from "../experiment/claims/claim.ts";
import { claimMarket } from "../experiment/claims/claimMarket.ts";
import { verdictOf } from "../experiment/claims/claimVerdict.ts";
import { formatClaims } from "../experiment/claims/formatClaims.ts";
import { runsToTry, type TriedClaim, tryClaims } from "../experiment/claims/tryClaims.ts";
import { formatCsv } from "../files/csv.ts";
import { formatManifest } from "../files/manifest.ts";
import { replaceFile } from "../files/singleFile.ts";
import { CLAIM_COLUMNS, claimCells, writeClaims } from "../files/writeClaims.ts";
import type { ClaimsStudy } from "../report/documentOfClaims.ts";
import type { ReportFormat } from "../report/reportFormats.ts";
import { formatClaimsDocument } from "../report/claimsDocument.ts";
import { claimsAsked, retypedClaims } from "./claimsAsked.ts";
import { claimsAgenda } from "./claimsAgenda.ts";
import { claimList, claimsTable, formatClaimsText } from "./claimsText.ts";
import { commandFile } from "./commandFile.ts";
import {
  addReportFlag,
  addSpeechFlags,
  addStoreFlags,
  type Format,
  type SpeechFlags,
} from "./commonFlags.ts";
import { ExitCode } from "./exitCode.ts";
import { formatJson } from "./formatJson.ts";
import { withWorkshop } from "./manyRuns.ts";
import { numberBetween, wholeNumber } from "./optionValues.ts";
import { openOutput, tellWhere } from "./outputPlace.ts";
import type { StoreFlags } from "./runStore.ts";
import { createTerminal, type Terminal } from "./terminal.ts";
import { formatMarkdown, formatTextTable } from "./textTable.ts";
import { wordsOf } from "./words.ts";
import { claimsWords } from "./words/claims.ts";

interface Flags extends SpeechFlags, StoreFlags {
  readonly list?: boolean;
  readonly runs?: number;
  readonly consumers?: number;
  readonly seed: string;
  readonly level: number;
  readonly workers?: number;
  readonly boundaries: boolean;
  readonly document?: string;
  /** formats of the report besides the usual ones */
  readonly to?: readonly ReportFormat[];
}

export const command = commandFile<Flags>({
  examples: [
    ["claims", "every statement of the doctrine, D1 to D24, as an experiment: table, charts, report"],
    ["claims D12 D20-ignored", "the claims of one row, and a single claim"],
    ["claims --list", "what is claimed, without trying it"],
    ["claims D22 --no-boundaries --no-out", "only whether they hold, not where they stop to"],
    ["claims --document docs/claims.md", "writes all of it as one Markdown document, too"],
  ],

  declare(command) {
    command
      .argument("[claims...]", "claims or rows of the doctrine, such as D12 (default: all)")
      .option("--list", "list the claims and try none")
      .option(
        "--runs <number>",
        "paired runs of each claim (default: its own)",
        wholeNumber("--runs", 2, 1000, 10),
      )
      .option(
        "--consumers <number>",
        "consumers in every market (default: each claim's own)",
        wholeNumber("--consumers", 100, 1_000_000, 700),
      )
      .option("--seed <text>", "equal seeds give equal results", "doctrine")
      .option("--level <number>", "level of the intervals", numberBetween("--level", 0, 1, 0.9), 0.9)
      .option("--workers <number>", "threads (default: one a core)", wholeNumber("--workers", 1, 256, 2))
      .option("--no-boundaries", "do not look for where claims stop holding")
      .option("--document <file>", "write a Markdown document of all of it")
      .option("--out <folder>", "where to write (default: output/doctrine-claims)")
      .option("--no-out", "write no folder");
    addSpeechFlags(addReportFlag(addStoreFlags(command)));
  },

  async act(asked, flags) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const claims = claimsAsked(asked);
    if (flags.list === true) {
      terminal.print(formatList(claims, flags.format, terminal));
      return ExitCode.done;
    }
    const folder = openOutput(flags.out, "doctrine", "claims", flags.to);
    try {
      const total = runsToTry(claims, flags);
      const agenda = claimsAgenda(claims, flags, terminal.language);
      const tried = await withWorkshop(terminal, agenda, flags, ({ executor, progress, signal }) =>
        tryClaims(claims, { ...flags, progress, signal }, executor),
      );
      if (tried.length === 0) {
        terminal.warn(wordsOf(flags.lang).nothingFinished);
        return ExitCode.interrupted;
      }
      const study = { tried, seed: flags.seed, level: flags.level, runs: runsOf(tried) };
      const typed = retypedClaims(asked, flags);
      if (folder !== undefined) {
        await writeClaims(folder, study, { language: flags.lang, command: typed, formats: flags.to });
        const scenario = claimMarket(tried[0].claim.market);
        const provenance = { command: typed, scenario, seed: flags.seed, runs: study.runs, asked: total };
        folder.commit((files) => formatManifest(provenance, files));
      }
      if (flags.document !== undefined) replaceFile(flags.document, formatClaimsDocument(study));
      terminal.print(formatStudy(study, flags.format, terminal));
      if (folder !== undefined) tellWhere(folder, terminal);
      if (tried.length < claims.length) {
        terminal.warn(claimsWords(flags.lang).interrupted(tried.length, claims.length));
        return ExitCode.interrupted;
      }
      return tried.every((claim) => verdictOf(claim).isExpected) ? ExitCode.done : ExitCode.failed;
    } finally {
      folder?.discard();
    }
  },
});

function formatList(claims: readonly Claim[], format: Format, terminal: Terminal): string {
  const { language, width } = terminal;
  const { columns, rows, keys } = claimList(claims, language);
  if (format === "csv") return formatCsv(keys, rows).trimEnd();
  if (format === "md") return formatMarkdown(columns, rows);
  // People read the statements; what is expected and moved is for the other formats.
  if (format === "table") return formatTextTable(columns.slice(0, 2), rows, width);
  return formatJson(rows.map((cells) => Object.fromEntries(keys.map((key, at) => [key, cells[at]]))));
}

function formatStudy(study: ClaimsStudy, format: Format, terminal: Terminal): string {
  const { tried, seed, level } = study;
  const rows = formatClaims(tried, terminal.language);
  if (format === "csv") return formatCsv(CLAIM_COLUMNS, claimCells(rows)).trimEnd();
  if (format === "json") return formatJson({ seed, level, rows, boundaries: boundariesOf(tried, terminal) });
  if (format === "table") return formatClaimsText(study, terminal);
  const { columns, rows: cells } = claimsTable(study, terminal.language);
  return formatMarkdown(columns, cells);
}

function boundariesOf(tried: readonly TriedClaim[], { language }: Terminal) {
  return tried.flatMap(({ claim, moderated }) =>
    moderated === undefined
      ? []
      : [
          {
            id: claim.id,
            moderator: moderated.moderator.says[language],
            measure: moderated.consequence.measure.about[language],
            edges: moderated.edges,
            points: moderated.points.map(({ value, effect, sign }) => ({ value, ...effect, sign })),
          },
        ],
  );
}

function runsOf(tried: readonly TriedClaim[]): number {
  return tried.reduce((sum, { size, moderated }) => {
    const more = moderated === undefined ? 0 : moderated.points.length * moderated.size.runs;
    return sum + 2 * (size.runs + more);
  }, 0);
}
