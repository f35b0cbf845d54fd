import { join } from "node:path";
import type { ReportFormat } from "../../report/document/reportFormats.ts";
import { sameInAll } from "../../language/bilingual.ts";
import { FileError } from "../folders/fileError.ts";
import type { CsvDialectName } from "../formats/csvDialect.ts";
import type { OutputFolder, WrittenFile } from "../folders/outputFolder.ts";
import { editedFiles } from "../folders/ownFolder.ts";
import type { FinishedFolder } from "../reading/readReport.ts";
import { readRegularFile } from "../reading/readRegularFile.ts";
import { finishedFaults, placeFaults } from "../words/folderFaults.ts";
import { DATA_PACKAGE, readDataPackage, type TableResource } from "../formats/dataPackage.ts";
import { DICTIONARY, withTables } from "../formats/tableFolder.ts";
import { type FormatStyle, REPORT_DATA, writeFormats } from "./writeFormats.ts";

/** What one file of a folder may hold; Node reads no more into one array. */
const mostBytes = 2 ** 31;

/** How a folder is rendered again. */
export interface AgainStyle extends FormatStyle {
  /** what was typed for it, for the manifest: done after the command that made the folder, it gives the same again */
  readonly typed: string;
  readonly csvDialect?: CsvDialectName | undefined;
  /** whether files that were changed by hand are replaced */
  readonly isForced: boolean;
}

/** What is made anew of all tables of a folder, whoever wrote them. */
const DESCRIPTIONS: readonly string[] = [DATA_PACKAGE, DICTIONARY];

/**
 * Renders a finished folder again into an output folder: its own, where all its other files stay as they are, or
 * another one, which gets the report's data besides, so that it can be rendered again too.
 */
export async function renderAgain(
  finished: FinishedFolder,
  folder: OutputFolder,
  formats: readonly ReportFormat[],
  { typed, isForced, csvDialect, ...style }: AgainStyle,
): Promise<void> {
  const edited = new Set(isForced ? [] : editedFiles(folder.path));
  const written = new Set<string>();
  const noting: OutputFolder = {
    ...folder,
    write(name, content) {
      if (edited.has(name)) throw new FileError(placeFaults.edited(folder.path, sameInAll(name)));
      written.add(name);
      folder.write(name, content);
    },
  };
  const isSame = folder.path === finished.path;
  // Tables that stay need their descriptions; those that are written anew are told of in place of them.
  const known = isSame ? describedIn(finished) : [];
  const tables = withTables(noting, csvDialect);
  await drawEdited(finished, () => writeFormats(tables, finished.report, formats, style));
  for (const resource of known.filter(({ path }) => !written.has(path))) tables.keep(resource);
  const kept = (isSame ? finished.files : [REPORT_DATA]).filter((name) => !DESCRIPTIONS.includes(name));
  for (const name of kept.filter((one) => !written.has(one))) {
    const file = join(finished.path, name);
    folder.write(name, readRegularFile(file, mostBytes));
  }
  const { reports } = finished.manifest;
  const before = Array.isArray(reports) ? reports.filter((step) => step !== typed) : [];
  tables.commit((files) => formatAgain({ ...finished.manifest, reports: [...before, typed] }, files));
}

/** Draws a report. One that somebody changed may hold numbers that nobody can draw: that is no mistake of this program. */
async function drawEdited(
  { path, manifest, isEdited }: FinishedFolder,
  draw: () => Promise<void>,
): Promise<void> {
  try {
    await draw();
  } catch (cause) {
    if (!isEdited || cause instanceof FileError) throw cause;
    const { command } = manifest;
    const again = finishedFaults.makeAgain(typeof command === "string" ? command : undefined);
    throw new FileError(finishedFaults.undrawable(join(path, REPORT_DATA), again), { cause });
  }
}

/** What the folder says of the tables that it holds. */
function describedIn({ path, files }: FinishedFolder): readonly TableResource[] {
  if (!files.includes(DATA_PACKAGE)) return [];
  const file = join(path, DATA_PACKAGE);
  const known = readDataPackage(new TextDecoder().decode(readRegularFile(file, mostBytes)));
  return known.filter((resource) => files.includes(resource.path));
}

/** The manifest as it was, with the files that there are now. */
function formatAgain(
  { scenario, ...rest }: FinishedFolder["manifest"],
  files: readonly WrittenFile[],
): string {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return `${JSON.stringify({ ...rest, files: sorted, scenario }, null, 2)}\n`;
}
