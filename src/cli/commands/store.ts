import { countText } from "../../language/countText.ts";
import { formatCsv } from "../../files/formats/csv.ts";
import { csvDialects } from "../../files/formats/csvDialect.ts";
import { clearStore, type KeptRuns, listStore } from "../../files/store/storeContent.ts";
import { refuseStorePlace } from "../../files/store/storePlace.ts";
import { MOST_BYTES, type StoreSize } from "../../files/store/trimStore.ts";
import type { Language } from "../../language/language.ts";
import { commandFile } from "../flags/commandFile.ts";
import { addSpeechFlags, type SpeechFlags } from "../flags/commonFlags.ts";
import { ExitCode } from "../cliError.ts";
import { wholeNumber } from "../flags/optionValues.ts";
import { USUAL_STORE } from "../flags/storeFlags.ts";
import { createTerminal, formatJson, type Terminal } from "../terminal/terminal.ts";
import { formatMarkdown, formatTextTable, type TextColumn } from "../../report/text/textTable.ts";
import { estimateWords } from "../words/estimate.ts";
import { storeHelp } from "../words/help/store.ts";
import { storeWords } from "../words/store.ts";

interface Flags extends SpeechFlags {
  readonly store: string;
  readonly prune?: boolean;
  readonly olderThan?: number;
  readonly clear?: boolean;
}

const DAY = 86_400_000;

export const command = commandFile<Flags>({
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
    if (clear) tellGone(clearStore(flags.store), terminal);
    else if (prune || olderThan !== undefined) {
      const before = olderThan === undefined ? undefined : Date.now() - olderThan * DAY;
      tellGone(clearStore(flags.store, { unusable: prune, before }), terminal);
    }
    const kept = listStore(flags.store);
    if (kept.length > 0 || flags.format !== "table") terminal.print(formatKept(kept, flags, terminal));
    tellAll(kept, flags.store, terminal);
    return ExitCode.done;
  },
});

const KEYS = ["about", "runs", "bytes", "used", "isUsable"] as const satisfies readonly (keyof KeptRuns)[];

function formatKept(
  kept: readonly KeptRuns[],
  { format, csvDialect = "standard" }: Flags,
  { language, width }: Terminal,
): string {
  const rows = kept.map(({ used, ...group }) => ({ ...group, used: new Date(used).toISOString() }));
  if (format === "json") return formatJson(rows);
  if (format === "csv") {
    const cells = rows.map((row) => KEYS.map((key) => row[key]));
    return formatCsv(KEYS, cells, csvDialects[csvDialect]).trimEnd();
  }
  const table = { columns: columnsIn(language), cells: kept.map((group) => cellsOf(group, language)) };
  return format === "md"
    ? formatMarkdown(table.columns, table.cells)
    : formatTextTable(table.columns, table.cells, width);
}

function columnsIn(language: Language): TextColumn[] {
  const { about, runs, size, age, state } = storeWords[language];
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

function cellsOf({ about, runs, bytes, used, isUsable }: KeptRuns, language: Language): string[] {
  const words = storeWords[language];
  const title = about === "" ? words.unknown : about;
  return [
    title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title,
    countText(runs, language),
    formatBytes(bytes, language),
    words.ago(formatAge(Date.now() - used, language)),
    isUsable ? words.yes : words.no,
  ];
}

function tellGone(gone: StoreSize, terminal: Terminal): void {
  const words = storeWords[terminal.language];
  terminal.tell(
    gone.runs === 0
      ? words.noneGone
      : words.gone(runsText(gone.runs, terminal.language), formatBytes(gone.bytes, terminal.language)),
  );
}

function tellAll(kept: readonly KeptRuns[], path: string, { language, tell }: Terminal): void {
  const words = storeWords[language];
  const sum = (key: "runs" | "bytes") => kept.reduce((total, group) => total + group[key], 0);
  if (kept.length === 0) tell(words.nothing(path));
  else {
    const [size, most] = [sum("bytes"), MOST_BYTES].map((bytes) => formatBytes(bytes, language));
    tell(words.all(runsText(sum("runs"), language), size, path, most));
  }
}

function runsText(count: number, language: Language): string {
  return estimateWords[language].runs(count, countText(count, language));
}

function formatBytes(bytes: number, language: Language): string {
  const [amount, unit] =
    bytes < 1e6
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
function formatAge(milliseconds: number, language: Language): string {
  const minutes = Math.max(1, Math.floor(milliseconds / 60_000));
  const [amount, unit] =
    minutes < 60
      ? [minutes, "minute"]
      : minutes < 1440
        ? [Math.floor(minutes / 60), "hour"]
        : [Math.floor(minutes / 1440), "day"];
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(amount);
}
