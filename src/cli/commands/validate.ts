import { refuseChangedPage, replaceOwnPage } from "../../files/folders/sealedPage.ts";
import type { ReportFormat } from "../../report/document/reportFormats.ts";
import { nearest } from "../../scenario/check/nearest.ts";
import { TARGETS } from "../../studies/validation/targets.ts";
import { groupOf, type Validation } from "../../studies/validation/validation.ts";
import { rangesPage, validationStudy } from "../../studies/validation/validationStudy.ts";
import { CliError } from "../cliError.ts";
import { addExecutionFlags, type WorkFlags } from "../flags/executionFlags.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addReportFlag, addSpeechFlags, addStoreFlags, type SpeechFlags } from "../flags/commonFlags.ts";
import { wholeNumber } from "../flags/optionValues.ts";
import type { StoreFlags } from "../flags/storeFlags.ts";
import { conductStudy } from "../study/conductStudy.ts";
import { createTerminal } from "../terminal/terminal.ts";
import { lookupFaults } from "../words/commandFaults.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import type { CommandHelp } from "../../studies/study.ts";

/** Help of `umot validate`. */
const validateHelp = {
  examples: [
    [
      "validate",
      { en: "every published range, with a report", it: "ogni intervallo pubblicato, con un report" },
    ],
    [
      "validate --document docs/validation.md --no-out",
      {
        en: "the page of all ranges in the documents",
        it: "la pagina di tutti gli intervalli nei documenti",
      },
    ],
    [
      "validate readers mix --no-out",
      {
        en: "only ranges whose names begin like this, no file",
        it: "solo gli intervalli i cui nomi cominciano così, nessun file",
      },
    ],
    [
      "validate --runs 20",
      { en: "more replications, narrower intervals", it: "più simulazioni, intervalli più stretti" },
    ],
  ],
  names: {
    en: "beginnings of the ranges' names (default: all)",
    it: "inizi dei nomi degli intervalli (predefinito: tutti)",
  },
  runs: { en: "replications of each experiment", it: "simulazioni di ogni esperimento" },
  seed: {
    en: "equal seeds give equal results; another one tells whether the hits were luck",
    it: "semi uguali danno risultati uguali; un altro dice se i centri erano fortuna",
  },
  furtherSeeds: {
    en: "more seeds with commas between them, whose hits the page states: a,b",
    it: "altri semi separati da virgole, di cui la pagina dice i centri: a,b",
  },
  document: {
    en: "write all ranges as a page in Markdown, with the reasons of misses",
    it: "scrivere tutti gli intervalli come pagina Markdown, con le ragioni di quelli mancati",
  },
  out: { en: "folder for the report and the data", it: "cartella per il report e i dati" },
  noOut: { en: "write no folder", it: "non scrivere cartelle" },
} as const satisfies CommandHelp;

interface Flags extends SpeechFlags, StoreFlags, WorkFlags {
  readonly runs: number;
  readonly seed: string;
  readonly furtherSeeds?: string;
  readonly document?: string;
  readonly force?: boolean;
  /** formats of the report besides the usual ones */
  readonly to?: readonly ReportFormat[];
}

/** What only a page of ours holds. */
const MARK = "Made by `umot validate`";

/**
 * Equal for everybody, so that anybody makes the same page. No default of the model was chosen with this seed: whoever
 * changes defaults after looking at ranges tries them with other seeds, and takes a fresh word here at the end.
 */
const SEED = "walnut";

export const command = commandFile<Flags>({
  examples: validateHelp.examples,

  declare(command, say) {
    command
      .argument("[names...]", say(validateHelp.names))
      .option("--runs <number>", say(validateHelp.runs), wholeNumber("--runs", 2, 1000, 6), 6)
      .option("--seed <text>", say(validateHelp.seed), SEED)
      .option("--further-seeds <text>", say(validateHelp.furtherSeeds))
      .option("--document <file>", say(validateHelp.document))
      .option("--out <folder>", say(validateHelp.out))
      .option("--no-out", say(validateHelp.noOut))
      .option("--force", say(sharedHelp.force));
    addSpeechFlags(addReportFlag(addStoreFlags(addExecutionFlags(command, say), say), say), say);
  },

  async act(words, flags, typed) {
    const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
    const targets = targetsNamed(words);
    if (flags.document !== undefined) refuseChangedPage(flags.document, MARK, flags.force);
    const others = (flags.furtherSeeds ?? "").split(",").flatMap((text) => text.trim() || []);
    const question = { targets, runs: flags.runs, seeds: [flags.seed, ...others] as const };
    const finish = (validation: Validation) => {
      if (flags.document !== undefined)
        replaceOwnPage(flags.document, rangesPage(validation, question), MARK, flags.force);
    };
    const of = targets.map(({ id }) => id);
    return conductStudy(validationStudy, { question, flags, typed, about: "ranges", of, finish }, terminal);
  },
});

/** Ranges whose names begin with one of these; all without names. @throws {CliError} if there is none */
function targetsNamed(words: readonly string[]) {
  const names = words.flatMap((word) => word.split(",")).filter((word) => word !== "");
  const targets = TARGETS.filter(({ id }) => names.length === 0 || names.some((name) => id.startsWith(name)));
  if (targets.length > 0) return targets;
  const groups = [...new Set(TARGETS.map(groupOf))];
  const known = [...groups, ...TARGETS.map(({ id }) => id)];
  throw new CliError(lookupFaults.noRange(names, groups.join(", "), nearest(names[0], known)));
}
