import { join } from "node:path";
import type { ReportFormat } from "../report/reportFormats.ts";
import { sameInAll } from "../language/bilingual.ts";
import { FileError } from "./fileError.ts";
import type { OutputFolder, WrittenFile } from "./outputFolder.ts";
import { editedFiles } from "./ownFolder.ts";
import type { FinishedFolder } from "./readReport.ts";
import { readRegularFile } from "./readRegularFile.ts";
import { placeFaults } from "./words/folderFaults.ts";
import { type FormatStyle, REPORT_DATA, writeFormats } from "./writeFormats.ts";

/** What one file of a folder may hold; Node reads no more into one array. */
const mostBytes = 2 ** 31;

/** How a folder is rendered again. */
export interface AgainStyle extends FormatStyle {
  /** what was typed for it, for the manifest: done after the command that made the folder, it gives the same again */
  readonly typed: string;
  /** whether files that were changed by hand are replaced */
  readonly isForced: boolean;
}

/**
 * Renders a finished folder again into an output folder: its own, where all its other files stay as they are, or
 * another one, which gets the report's data besides, so that it can be rendered again too.
 */
export async function renderAgain(
  finished: FinishedFolder,
  folder: OutputFolder,
  formats: readonly ReportFormat[],
  { typed, isForced, ...style }: AgainStyle,
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
  await writeFormats(noting, finished.report, formats, style);
  const kept = folder.path === finished.path ? finished.files : [REPORT_DATA];
  for (const name of kept.filter((one) => !written.has(one))) {
    const file = join(finished.path, name);
    folder.write(name, readRegularFile(file, mostBytes));
  }
  const { reports } = finished.manifest;
  const before = Array.isArray(reports) ? reports.filter((step) => step !== typed) : [];
  folder.commit((files) => formatAgain({ ...finished.manifest, reports: [...before, typed] }, files));
}

/** The manifest as it was, with the files that there are now. */
function formatAgain(
  { scenario, ...rest }: FinishedFolder["manifest"],
  files: readonly WrittenFile[],
): string {
  const sorted = files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return `${JSON.stringify({ ...rest, files: sorted, scenario }, null, 2)}\n`;
}
