import type { Claim } from "../experiment/claims/claim.ts";
import { claimMarket } from "../experiment/claims/claimMarket.ts";
import { verdictOf } from "../experiment/claims/claimVerdict.ts";
import { formatClaims } from "../experiment/claims/formatClaims.ts";
import type { RunFailure } from "../experiment/runFailure.ts";
import { runsToTry, type TriedClaim, tryClaims } from "../experiment/claims/tryClaims.ts";
import { formatCsv } from "../files/csv.ts";
import { finishFolder } from "../files/manifest.ts";
import { csvDialects } from "../files/csvDialect.ts";
import { tableText } from "../files/tables/tableText.ts";
import type { TableFolder } from "../files/tables/tableFolder.ts";
import { refuseForeignFile, replaceOwnFile } from "../files/singleFile.ts";
import { claimTableOf, writeClaims } from "../files/writeClaims.ts";
import type { ClaimsStudy } from "../report/documentOfClaims.ts";
import type { ReportFormat } from "../report/reportFormats.ts";
import { formatClaimsDocument } from "../report/claimsDocument.ts";
import { claimsAsked } from "./claimsAsked.ts";
import { claimsAgenda } from "./claimsAgenda.ts";
import { claimList, claimsTable, formatClaimsText } from "./claimsText.ts";
import { commandFile } from "./commandFile.ts";
import { addReportFlag, addSpeechFlags, addStoreFlags, type SpeechFlags } from "./commonFlags.ts";
import { ExitCode } from "./exitCode.ts";
import { formatJson } from "./formatJson.ts";
import { withWorkshop } from "./manyRuns.ts";
import { numberBetween, wholeNumber } from "./optionValues.ts";
import { openOutput } from "./outputPlace.ts";
import type { StoreFlags } from "./runStore.ts";
import { showResults } from "./showResults.ts";
import { createTerminal, type Terminal } from "./terminal.ts";
import { formatMarkdown, formatTextTable } from "./textTable.ts";
import { wordsOf } from "./words.ts";
import { claimsWords } from "./words/claims.ts";
import { sharedHelp } from "./words/help/everywhere.ts";
import { claimsHelp } from "./words/help/claims.ts";

/** What only a document of ours holds. */
const CLAIMS_MARK = "Made by `umot claims`";

interface Flags extends SpeechFlags, StoreFlags {
  readonly list?: boolean;
  readonly runs?: number;
  readonly consumers?: number;
  readonly seed: string;
  readonly level: number;
  readonly workers?: number;
  readonly boundaries: boolean;
  readonly document?: string;
  readonly force?: boolean;
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
      .option("--no-out", say(claimsHelp.noOut))
      .option("--force", say(sharedHelp.force));
    addSpeechFlags(addReportFlag(addStoreFlags(command, say), say), say);
  },

  async act(asked, flags, typed) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const claims = claimsAsked(asked);
    if (flags.list === true) {
      terminal.print(formatList(claims, flags, terminal));
      return ExitCode.done;
    }
    if (flags.document !== undefined) refuseForeignFile(flags.document, CLAIMS_MARK, flags.force);
    const folder = openOutput(flags, { about: "doctrine", typed, of: claims.map(({ id }) => id) }, terminal);
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
      const write = async (place: TableFolder) => {
        const style = { language: flags.lang, command: typed.command, formats: flags.to };
        await writeClaims(place, study, style);
        const scenario = claimMarket(tried[0].claim.market);
        const { seed, runs } = study;
        finishFolder(place, { command: typed.command, scenario, seed, runs, asked: total, failures });
      };
      const format = () => formatStudy(study, flags, terminal);
      const trouble = await showResults({ write, format, csvDialect: flags.csvDialect }, folder, terminal);
      if (tried.length < claims.length) {
        terminal.warn(claimsWords(flags.lang).interrupted(tried.length, claims.length));
        return ExitCode.interrupted;
      }
      if (flags.document !== undefined)
        replaceOwnFile(flags.document, formatClaimsDocument(study), CLAIMS_MARK, flags.force);
      if (trouble !== undefined) return trouble;
      const isFine = failures.length === 0 && tried.every((claim) => verdictOf(claim).isExpected);
      return isFine ? ExitCode.done : ExitCode.failed;
    } finally {
      folder?.discard();
    }
  },
});

function formatList(
  claims: readonly Claim[],
  { format, csvDialect = "standard" }: Flags,
  terminal: Terminal,
): string {
  const { language, width } = terminal;
  const { columns, rows, keys } = claimList(claims, language);
  if (format === "csv") return formatCsv(keys, rows, csvDialects[csvDialect]).trimEnd();
  if (format === "md") return formatMarkdown(columns, rows);
  // People read the statements; what is expected and moved is for the other formats.
  if (format === "table") return formatTextTable(columns.slice(0, 2), rows, width);
  return formatJson(rows.map((cells) => Object.fromEntries(keys.map((key, at) => [key, cells[at]]))));
}

function formatStudy(study: ClaimsStudy, { format, csvDialect }: Flags, terminal: Terminal): string {
  const { tried, seed, level } = study;
  const rows = formatClaims(tried, terminal.language);
  if (format === "csv") return tableText(claimTableOf(rows), csvDialect);
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
