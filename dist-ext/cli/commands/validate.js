import { createLab, LabInterrupted, labTasks } from "../../studies/validation/lab.js";
import { DECISIVE_RUNS, measureTargets } from "../../studies/validation/measureTargets.js";
import { formatMeasured, formatRanges } from "../../studies/validation/rangesTable.js";
import { TARGETS } from "../../studies/validation/targets.js";
import { refuseChangedPage, replaceOwnPage } from "../../files/folders/sealedPage.js";
import { inLanguage } from "../../language/inLanguage.js";
import { nearest } from "../../scenario/check/nearest.js";
import { CliError } from "../cliError.js";
import { addExecutionFlags } from "../flags/executionFlags.js";
import { commandFile } from "../flags/commandFile.js";
import { addSpeechFlags, addStoreFlags } from "../flags/commonFlags.js";
import { ExitCode } from "../exitCode.js";
import { formatJson } from "../terminal/formatJson.js";
import { withExecution } from "../study/withExecution.js";
import { wholeNumber } from "../flags/optionValues.js";
import { createTerminal } from "../terminal/terminal.js";
import { formatTextTable } from "../../report/text/textTable.js";
import { commandWords } from "../words.js";
import { lookupFaults } from "../words/commandFaults.js";
import { sharedHelp } from "../words/help/everywhere.js";
import { validateHelp } from "../../studies/validation/words/validateHelp.js";
import { validateWords } from "../../studies/validation/words/validate.js";
/** What only a page of ours holds. */
const MARK = "Made by `umot validate`";
/**
 * Equal for everybody, so that anybody makes the same page. No default of the model was chosen with this seed: whoever
 * changes defaults after looking at ranges tries them with other seeds, and takes a fresh word here at the end.
 */
const SEED = "copper kettle";
export const command = commandFile({
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
        const targets = TARGETS.filter(({ id }) => names.length === 0 || names.some((name) => id.startsWith(name)));
        if (targets.length === 0)
            throw noSuchRange(names);
        const isWritten = out !== false && names.length === 0;
        if (isWritten)
            refuseChangedPage(out, MARK, force);
        const [first, ...further] = await measureBySeed(terminal, targets, flags, [seed, ...others]);
        if (first === undefined || further.length < others.length) {
            terminal.warn(commandWords[lang].nothingFinished);
            return ExitCode.interrupted;
        }
        const { findings } = first;
        const failures = [first, ...further].flatMap((one) => one.failures);
        const page = () => formatRanges(findings, { runs, seed, failed: first.failures.length, further });
        if (format === "json")
            terminal.print(formatJson(inLanguage(findings.map(toRow), lang)));
        else if (format === "md")
            terminal.print(page());
        else
            terminal.print(formatTextTable(columns(lang), findings.map((one) => toCells(one, lang)), terminal.width));
        if (isWritten) {
            replaceOwnPage(out, page(), MARK, force);
            const hits = findings.filter(({ isHit }) => isHit).length;
            terminal.tell(validateWords[lang].written(hits, findings.length, out));
        }
        return failures.length === 0 ? ExitCode.done : ExitCode.failed;
    },
});
/** Measures all targets with one seed after the other; ends before a seed that could not be done. */
async function measureBySeed(terminal, targets, flags, seeds) {
    const done = [];
    for (const seed of seeds) {
        const { runs } = flags;
        const tasks = labTasks(targets, { runs, seed });
        const failures = [];
        const fail = (failure) => void failures.push(failure);
        const findings = await withExecution(terminal, { about: "umot validate", tasks }, flags, ({ executor, progress, signal }) => measureTargets(createLab(executor, { runs, seed, signal, fail }), targets, {
            thorough: createLab(executor, { runs, least: DECISIVE_RUNS, seed, signal, fail }),
            progress,
        })).catch((cause) => {
            if (cause instanceof LabInterrupted)
                return undefined;
            throw cause;
        });
        if (findings === undefined)
            return done;
        done.push({ seed, findings, failures });
    }
    return done;
}
function columns(language) {
    const { range, verdict, measured, what } = validateWords[language];
    return [
        { label: range, align: "left" },
        { label: verdict, align: "left" },
        { label: measured, align: "right" },
        { label: what, align: "left" },
    ];
}
function toCells(finding, language) {
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
function toRow({ target, measured, isHit, isClose }) {
    const { id, what, unit, low, high, source } = target;
    return { id, what, unit, low, high, source, isHit, isClose, measured };
}
function noSuchRange(names) {
    const groups = [...new Set(TARGETS.map(({ id }) => id.split(".")[0]))];
    const known = [...groups, ...TARGETS.map(({ id }) => id)];
    return new CliError(lookupFaults.noRange(names, groups.join(", "), nearest(names[0], known)));
}
