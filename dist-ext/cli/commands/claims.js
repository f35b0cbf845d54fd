import { runStudy } from "../study/runStudy.js";
import { claimsStudy } from "../../studies/claims/claimsStudy.js";
import { formatCsv } from "../../files/formats/csv.js";
import { csvDialects } from "../../files/formats/csvDialect.js";
import { refuseChangedPage, replaceOwnPage } from "../../files/folders/sealedPage.js";
import { formatClaimsDocument } from "../../studies/claims/claimsDocument.js";
import { CliError } from "../cliError.js";
import { claimsAsked } from "./claimsAsked.js";
import { leastConsumers } from "../../studies/claims/leastConsumers.js";
import { lookupFaults } from "../words/commandFaults.js";
import { claimList } from "../../studies/claims/claimsText.js";
import { addExecutionFlags } from "../flags/executionFlags.js";
import { commandFile } from "../flags/commandFile.js";
import { addReportFlag, addSpeechFlags, addStoreFlags } from "../flags/commonFlags.js";
import { ExitCode } from "../exitCode.js";
import { formatJson } from "../terminal/formatJson.js";
import { numberBetween, wholeNumber } from "../flags/optionValues.js";
import { createTerminal } from "../terminal/terminal.js";
import { formatMarkdown, formatTextTable } from "../../report/text/textTable.js";
import { sharedHelp } from "../words/help/everywhere.js";
import { claimsHelp } from "../../studies/claims/words/claimsHelp.js";
/** What only a document of ours holds. */
const CLAIMS_MARK = "Made by `umot claims`";
export const command = commandFile({
    examples: claimsHelp.examples,
    declare(command, say) {
        command
            .argument("[claims...]", say(claimsHelp.claims))
            .option("--list", say(claimsHelp.list))
            .option("--runs <number>", say(claimsHelp.runs), wholeNumber("--runs", 2, 1000, 10))
            .option("--consumers <number>", say(claimsHelp.consumers), wholeNumber("--consumers", 100, 1_000_000, 700))
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
        if (flags.consumers !== undefined)
            refuseTooFew(claims, flags.consumers);
        if (flags.document !== undefined)
            refuseChangedPage(flags.document, CLAIMS_MARK, flags.force);
        const question = { claims, ...flags };
        const of = claims.map(({ id }) => id);
        const finish = (study) => {
            if (flags.document !== undefined)
                replaceOwnPage(flags.document, formatClaimsDocument(study), CLAIMS_MARK, flags.force);
        };
        const order = { question, flags, typed, about: "doctrine", of, finish };
        return runStudy(claimsStudy, order, terminal);
    },
});
/** @throws {CliError} naming the claims whose markets need more consumers, before anything runs */
function refuseTooFew(claims, asked) {
    const needs = claims.map((claim) => ({ id: claim.id, least: leastConsumers(claim, asked) }));
    const short = needs.filter(({ least }) => least > asked);
    if (short.length === 0)
        return;
    const ids = short.map(({ id }) => id);
    throw new CliError(lookupFaults.tooFewConsumers(ids, Math.max(...short.map(({ least }) => least)), asked));
}
function formatList(claims, { format, csvDialect = "standard" }, terminal) {
    const { language, width } = terminal;
    const { columns, rows, keys } = claimList(claims, language);
    if (format === "csv")
        return formatCsv(keys, rows, csvDialects[csvDialect]).trimEnd();
    if (format === "md")
        return formatMarkdown(columns, rows);
    // People read the statements; what is expected and moved is for the other formats.
    if (format === "table")
        return formatTextTable(columns.slice(0, 2), rows, width);
    return formatJson(rows.map((cells) => Object.fromEntries(keys.map((key, at) => [key, cells[at]]))));
}
