import { formatCsv } from "../../files/formats/csv.js";
import { csvDialects } from "../../files/formats/csvDialect.js";
import { clearStore, listStore } from "../../files/store/storeContent.js";
import { refuseStorePlace } from "../../files/store/storePlace.js";
import { MOST_BYTES } from "../../files/store/trimStore.js";
import { commandFile } from "../flags/commandFile.js";
import { addSpeechFlags } from "../flags/commonFlags.js";
import { ExitCode } from "../exitCode.js";
import { formatJson } from "../terminal/formatJson.js";
import { wholeNumber } from "../flags/optionValues.js";
import { USUAL_STORE } from "../flags/storeFlags.js";
import { createTerminal } from "../terminal/terminal.js";
import { formatMarkdown, formatTextTable } from "../../report/text/textTable.js";
import { estimateWords } from "../words/estimate.js";
import { storeHelp } from "../words/help/store.js";
import { storeListWords } from "../words/storeList.js";
const DAY = 86_400_000;
export const command = commandFile({
    examples: storeHelp.examples,
    declare(command, say) {
        command
            .option("--store <folder>", say(storeHelp.store), USUAL_STORE)
            .option("--prune", say(storeHelp.prune))
            .option("--older-than <days>", say(storeHelp.olderThan), wholeNumber("--older-than", 0, 100_000, 30))
            .option("--clear", say(storeHelp.clear));
        addSpeechFlags(command, say);
    },
    async act(_, flags) {
        const terminal = createTerminal({ language: flags.lang, quiet: flags.quiet });
        refuseStorePlace(flags.store);
        const { prune = false, olderThan, clear = false } = flags;
        if (clear)
            tellGone(clearStore(flags.store), terminal);
        else if (prune || olderThan !== undefined) {
            const before = olderThan === undefined ? undefined : Date.now() - olderThan * DAY;
            tellGone(clearStore(flags.store, { unusable: prune, before }), terminal);
        }
        const kept = listStore(flags.store);
        if (kept.length > 0 || flags.format !== "table")
            terminal.print(formatKept(kept, flags, terminal));
        tellAll(kept, flags.store, terminal);
        return ExitCode.done;
    },
});
const KEYS = ["about", "runs", "bytes", "used", "isUsable"];
function formatKept(kept, { format, csvDialect = "standard" }, { language, width }) {
    const rows = kept.map(({ used, ...group }) => ({ ...group, used: new Date(used).toISOString() }));
    if (format === "json")
        return formatJson(rows);
    if (format === "csv") {
        const cells = rows.map((row) => KEYS.map((key) => row[key]));
        return formatCsv(KEYS, cells, csvDialects[csvDialect]).trimEnd();
    }
    const table = { columns: columnsIn(language), cells: kept.map((group) => cellsOf(group, language)) };
    return format === "md"
        ? formatMarkdown(table.columns, table.cells)
        : formatTextTable(table.columns, table.cells, width);
}
function columnsIn(language) {
    const { about, runs, size, age, state } = storeListWords[language];
    return [
        { label: about, align: "left" },
        { label: runs, align: "right" },
        { label: size, align: "right" },
        { label: age, align: "right" },
        { label: state, align: "left" },
    ];
}
/** A title longer than this would push the numbers below the table. */
const LONGEST_TITLE = 36;
function cellsOf({ about, runs, bytes, used, isUsable }, language) {
    const words = storeListWords[language];
    const title = about === "" ? words.unknown : about;
    return [
        title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title,
        new Intl.NumberFormat(language).format(runs),
        formatBytes(bytes, language),
        words.ago(formatAge(Date.now() - used, language)),
        isUsable ? words.yes : words.no,
    ];
}
function tellGone(gone, terminal) {
    const words = storeListWords[terminal.language];
    terminal.tell(gone.runs === 0
        ? words.noneGone
        : words.gone(runsText(gone.runs, terminal.language), formatBytes(gone.bytes, terminal.language)));
}
function tellAll(kept, path, { language, tell }) {
    const words = storeListWords[language];
    const sum = (key) => kept.reduce((total, group) => total + group[key], 0);
    if (kept.length === 0)
        tell(words.nothing(path));
    else {
        const [size, most] = [sum("bytes"), MOST_BYTES].map((bytes) => formatBytes(bytes, language));
        tell(words.all(runsText(sum("runs"), language), size, path, most));
    }
}
function runsText(count, language) {
    return estimateWords[language].runs(count, new Intl.NumberFormat(language).format(count));
}
function formatBytes(bytes, language) {
    const [amount, unit] = bytes < 1e6
        ? [bytes / 1e3, "kilobyte"]
        : bytes < 1e9
            ? [bytes / 1e6, "megabyte"]
            : [bytes / 1e9, "gigabyte"];
    return new Intl.NumberFormat(language, {
        style: "unit",
        unit,
        maximumSignificantDigits: 3,
    }).format(amount);
}
/** A time in its largest unit: 3 days, 5 hours, 12 minutes. */
function formatAge(milliseconds, language) {
    const minutes = Math.max(1, Math.floor(milliseconds / 60_000));
    const [amount, unit] = minutes < 60
        ? [minutes, "minute"]
        : minutes < 1440
            ? [Math.floor(minutes / 60), "hour"]
            : [Math.floor(minutes / 1440), "day"];
    return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(amount);
}
