import type { Claim } from "../experiment/claims/claim.ts";
import { claimMarket } from "../experiment/claims/claimMarket.ts";
import { verdictOf } from "../experiment/claims/claimVerdict.ts";
import { formatClaims } from "../experiment/claims/formatClaims.ts";
import type { RunFailure } from "../experiment/runFailure.ts";
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
import { sharedHelp } from "./words/help/everywhere.ts";
import { claimsHelp } from "./words/help/claims.ts";

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
  examples: claimsHelp.examples,

  declare(command, say) {
    command
      .argument("[claims...]", say(claimsHelp.claims))
      .option("--list", say(claimsHelp.list))
      .option("--runs <number>", say(claimsHelp.runs), wholeNumber("--runs", 2, 1000, 10))
      .option(
        "--consumers <number>",
        say(claimsHelp.consumers),
        wholeNumber("--consumers", 100, 1_000_000, 700),
      )
      .option("--seed <text>", say(claimsHelp.seed), "doctrine")
      .option("--level <number>", say(sharedHelp.level), numberBetween("--level", 0, 1, 0.9), 0.9)
      .option("--workers <number>", say(sharedHelp.workers), wholeNumber("--workers", 1, 256, 2))
      .option("--no-boundaries", say(claimsHelp.noBoundaries))
      .option("--document <file>", say(claimsHelp.document))
      .option("--out <folder>", say(claimsHelp.out))
      .option("--no-out", say(claimsHelp.noOut));
    addSpeechFlags(addReportFlag(addStoreFlags(command, say), say), say);
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
      const failures: RunFailure[] = [];
      const fail = (failure: RunFailure) => void failures.push(failure);
      const tried = await withWorkshop(terminal, agenda, flags, ({ executor, progress, signal }) =>
        tryClaims(claims, { ...flags, progress, signal, fail }, executor),
      );
      if (tried.length === 0) {
        terminal.warn(wordsOf(flags.lang).nothingFinished);
        return ExitCode.interrupted;
      }
      const study = { tried, seed: flags.seed, level: flags.level, runs: runsOf(tried) - failures.length };
      const typed = retypedClaims(asked, flags);
      if (folder !== undefined) {
        await writeClaims(folder, study, { language: flags.lang, command: typed, formats: flags.to });
        const scenario = claimMarket(tried[0].claim.market);
        const { seed, runs } = study;
        const provenance = { command: typed, scenario, seed, runs, asked: total, failures };
        folder.commit((files) => formatManifest(provenance, files));
      }
      if (flags.document !== undefined) replaceFile(flags.document, formatClaimsDocument(study));
      terminal.print(formatStudy(study, flags.format, terminal));
      if (folder !== undefined) tellWhere(folder, terminal);
      if (tried.length < claims.length) {
        terminal.warn(claimsWords(flags.lang).interrupted(tried.length, claims.length));
        return ExitCode.interrupted;
      }
      const isFine = failures.length === 0 && tried.every((claim) => verdictOf(claim).isExpected);
      return isFine ? ExitCode.done : ExitCode.failed;
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
