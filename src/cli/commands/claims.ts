import { conductStudy } from "../study/conductStudy.ts";
import { claimsStudy } from "../../studies/claims/claimsStudy.ts";
import type { Claim } from "../../studies/claims/claim.ts";
import { formatCsv } from "../../files/formats/csv.ts";
import { csvDialects } from "../../files/formats/csvDialect.ts";
import { refuseChangedPage, replaceOwnPage } from "../../files/folders/sealedPage.ts";
import type { ClaimsStudied } from "../../studies/claims/documentOfClaims.ts";
import type { ReportFormat } from "../../report/document/reportFormats.ts";
import { formatClaimsDocument } from "../../studies/claims/claimsDocument.ts";
import { CliError, ExitCode } from "../cliError.ts";
import { leastConsumers } from "../../studies/claims/leastConsumers.ts";
import { lookupFaults } from "../words/commandFaults.ts";
import { claimList } from "../../studies/claims/claimsText.ts";
import { addExecutionFlags, type WorkFlags } from "../flags/executionFlags.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addReportFlag, addSpeechFlags, addStoreFlags, type SpeechFlags } from "../flags/commonFlags.ts";
import { numberBetween, wholeNumber } from "../flags/optionValues.ts";
import type { StoreFlags } from "../flags/storeFlags.ts";
import { createTerminal, formatJson, type Terminal } from "../terminal/terminal.ts";
import { formatMarkdown, formatTextTable } from "../../report/text/textTable.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import { claimsHelp } from "../../studies/claims/words/claimsHelp.ts";
import { CLAIMS } from "../../studies/claims/claims.ts";
import { nearest } from "../../scenario/check/nearest.ts";

/** What only a document of ours holds. */
const CLAIMS_MARK = "Made by `umot claims`";

interface Flags extends SpeechFlags, StoreFlags, WorkFlags {
  readonly list?: boolean;
  readonly runs?: number;
  readonly consumers?: number;
  readonly seed: string;
  readonly level: number;
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
      .option("--no-boundaries", say(claimsHelp.noBoundaries))
      .option("--document <file>", say(claimsHelp.document))
      .option("--out <folder>", say(claimsHelp.out))
      .option("--no-out", say(claimsHelp.noOut))
      .option("--force", say(sharedHelp.force));
    addSpeechFlags(addReportFlag(addStoreFlags(addExecutionFlags(command, say), say), say), say);
  },

  async act(asked, flags, typed) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const claims = claimsAsked(asked);
    if (flags.list === true) {
      terminal.print(formatList(claims, flags, terminal));
      return ExitCode.done;
    }
    if (flags.consumers !== undefined) refuseTooFew(claims, flags.consumers);
    if (flags.document !== undefined) refuseChangedPage(flags.document, CLAIMS_MARK, flags.force);
    const question = { claims, ...flags };
    const of = claims.map(({ id }) => id);
    const finish = (study: ClaimsStudied) => {
      if (flags.document !== undefined)
        replaceOwnPage(flags.document, formatClaimsDocument(study), CLAIMS_MARK, flags.force);
    };
    const order = { question, flags, typed, about: "doctrine", of, finish };
    return conductStudy(claimsStudy, order, terminal);
  },
});

/** @throws {CliError} naming the claims whose markets need more consumers, before anything runs */
function refuseTooFew(claims: readonly Claim[], asked: number): void {
  const needs = claims.map((claim) => ({ id: claim.id, least: leastConsumers(claim, asked) }));
  const short = needs.filter(({ least }) => least > asked);
  if (short.length === 0) return;
  const ids = short.map(({ id }) => id);
  throw new CliError(lookupFaults.tooFewConsumers(ids, Math.max(...short.map(({ least }) => least)), asked));
}

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

/**
 * The claims that were asked for by name or by row of the doctrine, in the doctrine's order; all where nothing was
 * asked for.
 *
 * @throws {CliError} naming all that do not exist
 */
function claimsAsked(words: readonly string[]): readonly Claim[] {
  const names = words.flatMap((word) => word.split(",")).filter((word) => word !== "");
  const unknown = names.filter((name) => !CLAIMS.some((claim) => isMeant(name, claim)));
  if (unknown.length > 0) throw noSuchClaims(unknown);
  return names.length === 0 ? CLAIMS : CLAIMS.filter((claim) => names.some((name) => isMeant(name, claim)));
}

function isMeant(name: string, { id, doctrine }: Claim): boolean {
  return [id, doctrine].some((known) => known.toLowerCase() === name.toLowerCase());
}

function noSuchClaims(names: readonly string[]): CliError {
  const known = [...new Set(CLAIMS.flatMap(({ id, doctrine }) => [doctrine, id]))];
  return new CliError(lookupFaults.noClaims(names.map((name) => ({ name, meant: nearest(name, known) }))));
}
