import type { RunFailure } from "../../studies/runs/runFailure.ts";
import { createLab, LabInterrupted, labTasks } from "../../studies/validation/lab.ts";
import { DECISIVE_RUNS, type Finding, measureTargets } from "../../studies/validation/measureTargets.ts";
import { formatMeasured, formatRanges } from "../../studies/validation/rangesTable.ts";
import type { Target } from "../../studies/validation/target.ts";
import { TARGETS } from "../../studies/validation/targets.ts";
import { refuseChangedPage, replaceOwnPage } from "../../files/folders/sealedPage.ts";
import { inLanguage } from "../../language/inLanguage.ts";
import type { Language } from "../../language/language.ts";
import { nearest } from "../../scenario/check/nearest.ts";
import { CliError } from "../cliError.ts";
import { addExecutionFlags, type WorkFlags } from "../flags/executionFlags.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addSpeechFlags, addStoreFlags, type SpeechFlags } from "../flags/commonFlags.ts";
import { ExitCode } from "../exitCode.ts";
import { formatJson } from "../terminal/formatJson.ts";
import { withExecution } from "../study/withExecution.ts";
import { wholeNumber } from "../flags/optionValues.ts";
import type { StoreFlags } from "../flags/storeFlags.ts";
import { createTerminal, type Terminal } from "../terminal/terminal.ts";
import { formatTextTable, type TextColumn } from "../../report/text/textTable.ts";
import { commandWords } from "../words.ts";
import { lookupFaults } from "../words/commandFaults.ts";
import { sharedHelp } from "../words/help/everywhere.ts";
import { validateHelp } from "../../studies/validation/words/validateHelp.ts";
import { validateWords } from "../../studies/validation/words/validate.ts";

interface Flags extends SpeechFlags, StoreFlags, WorkFlags {
  readonly runs: number;
  readonly seed: string;
  readonly furtherSeeds?: string;
  readonly out: string | false;
  readonly force?: boolean;
}

/** What only a page of ours holds. */
const MARK = "Made by `umot validate`";

/**
 * Equal for everybody, so that anybody makes the same page. No default of the model was chosen with this seed: whoever
 * changes defaults after looking at ranges tries them with other seeds, and takes a fresh word here at the end.
 */
const SEED = "copper kettle";

export const command = commandFile<Flags>({
  examples: validateHelp.examples,

  declare(command, say) {
    command
      .argument("[names...]", say(validateHelp.names))
      .option("--runs <number>", say(validateHelp.runs), wholeNumber("--runs", 2, 1000, 6), 6)
      .option("--seed <text>", say(validateHelp.seed), SEED)
      .option("--further-seeds <text>", say(validateHelp.furtherSeeds))
      .option("--out <file>", say(validateHelp.out), "docs/validation.md")
      .option("--no-out", say(validateHelp.noOut))
      .option("--force", say(sharedHelp.forceFile));
    addSpeechFlags(addStoreFlags(addExecutionFlags(command, say), say), say, ["table", "json", "md"]);
  },

  async act(words, flags) {
    const { runs, seed, out, force, format, lang, quiet } = flags;
    const others = (flags.furtherSeeds ?? "").split(",").flatMap((text) => text.trim() || []);
    const terminal = createTerminal({ language: lang, quiet });
    const names = words.flatMap((word) => word.split(",")).filter((word) => word !== "");
    const targets = TARGETS.filter(
      ({ id }) => names.length === 0 || names.some((name) => id.startsWith(name)),
    );
    if (targets.length === 0) throw noSuchRange(names);
    const isWritten = out !== false && names.length === 0;
    if (isWritten) refuseChangedPage(out, MARK, force);
    const [first, ...further] = await measureBySeed(terminal, targets, flags, [seed, ...others]);
    if (first === undefined || further.length < others.length) {
      terminal.warn(commandWords[lang].nothingFinished);
      return ExitCode.interrupted;
    }
    const { findings } = first;
    const failures = [first, ...further].flatMap((one) => one.failures);
    const page = () => formatRanges(findings, { runs, seed, failed: first.failures.length, further });
    if (format === "json") terminal.print(formatJson(inLanguage(findings.map(toRow), lang)));
    else if (format === "md") terminal.print(page());
    else
      terminal.print(
        formatTextTable(
          columns(lang),
          findings.map((one) => toCells(one, lang)),
          terminal.width,
        ),
      );
    if (isWritten) {
      replaceOwnPage(out, page(), MARK, force);
      const hits = findings.filter(({ isHit }) => isHit).length;
      terminal.tell(validateWords[lang].written(hits, findings.length, out));
    }
    return failures.length === 0 ? ExitCode.done : ExitCode.failed;
  },
});

/** What was found with one seed. */
interface Measured {
  readonly seed: string;
  readonly findings: readonly Finding[];
  readonly failures: readonly RunFailure[];
}

/** Measures all targets with one seed after the other; ends before a seed that could not be done. */
async function measureBySeed(
  terminal: Terminal,
  targets: readonly Target[],
  flags: Flags,
  seeds: readonly string[],
): Promise<Measured[]> {
  const done: Measured[] = [];
  for (const seed of seeds) {
    const { runs } = flags;
    const tasks = labTasks(targets, { runs, seed });
    const failures: RunFailure[] = [];
    const fail = (failure: RunFailure) => void failures.push(failure);
    const findings = await withExecution(
      terminal,
      { about: "umot validate", tasks },
      flags,
      ({ executor, progress, signal }) =>
        measureTargets(createLab(executor, { runs, seed, signal, fail }), targets, {
          thorough: createLab(executor, { runs, least: DECISIVE_RUNS, seed, signal, fail }),
          progress,
        }),
    ).catch((cause: unknown) => {
      if (cause instanceof LabInterrupted) return undefined;
      throw cause;
    });
    if (findings === undefined) return done;
    done.push({ seed, findings, failures });
  }
  return done;
}

function columns(language: Language): TextColumn[] {
  const { range, verdict, measured, what } = validateWords[language];
  return [
    { label: range, align: "left" },
    { label: verdict, align: "left" },
    { label: measured, align: "right" },
    { label: what, align: "left" },
  ];
}

function toCells(finding: Finding, language: Language): string[] {
  const words = validateWords[language];
  const { target, measured, isHit, isClose } = finding;
  const verdict = Number.isNaN(measured.mean) ? words.unmeasured : isHit ? words.hit : words.miss;
  return [
    target.id,
    isClose ? words.close(verdict) : verdict,
    formatMeasured(finding),
    target.what[language],
  ];
}

function toRow({ target, measured, isHit, isClose }: Finding) {
  const { id, what, unit, low, high, source } = target;
  return { id, what, unit, low, high, source, isHit, isClose, measured };
}

function noSuchRange(names: readonly string[]): CliError {
  const groups = [...new Set(TARGETS.map(({ id }) => id.split(".")[0]))];
  const known = [...groups, ...TARGETS.map(({ id }) => id)];
  return new CliError(lookupFaults.noRange(names, groups.join(", "), nearest(names[0], known)));
}
