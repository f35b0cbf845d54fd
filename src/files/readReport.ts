import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ReportDocument } from "../report/index.ts";
import type { ReportFault } from "../report/parseReport.ts";
import { FileError, toFileError } from "./fileError.ts";
import { MANIFEST } from "./ownFolder.ts";
import { REPORT_DATA } from "./writeFormats.ts";

/** A finished folder that can be rendered again. */
export interface FinishedFolder {
  readonly path: string;
  readonly report: ReportDocument;
  /** all that its manifest says but for the list of files */
  readonly manifest: Readonly<Record<string, unknown>>;
  /** names of the files that were written with it, with `/` */
  readonly files: readonly string[];
}

/**
 * Reads a folder that umot wrote.
 *
 * @throws {FileError} if it is none, is damaged, or comes from a version without reports as data
 */
export async function readFinished(path: string): Promise<FinishedFolder> {
  refuseNoFolder(path);
  const { files, ...manifest } = readManifest(path);
  const again =
    typeof manifest["command"] === "string"
      ? `Make it again: ${manifest["command"]}`
      : "Run the command that made it again.";
  const text = textOf(join(path, REPORT_DATA));
  if (text === undefined)
    throw new FileError(
      `${path} has no ${REPORT_DATA}: it was written by a version that kept none, or by a command without a report.`,
      again,
    );
  const { parseReport } = await import("../report/parseReport.ts");
  const { report, fault } = parseReport(text);
  if (report === undefined) throw reportError(join(path, REPORT_DATA), fault, again);
  return { path, report, manifest, files };
}

function refuseNoFolder(path: string): void {
  const advice =
    "Name a folder that umot run, compare, sweep or another command wrote, e.g. output/trattoria-run.";
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (cause) {
    const fault = toFileError(cause, path);
    throw fault instanceof FileError ? new FileError(fault.message, advice, { cause }) : fault;
  }
  if (!isFolder) throw new FileError(`${path} is a file, but a folder is needed.`, advice);
}

interface Manifest extends Readonly<Record<string, unknown>> {
  readonly files: readonly string[];
}

function readManifest(path: string): Manifest {
  const advice =
    "Name a folder that umot run, compare, sweep or another command wrote, e.g. output/trattoria-run.";
  const text = textOf(join(path, MANIFEST));
  if (text === undefined) {
    const inside = readdirSync(path).filter((name) => textOf(join(path, name, MANIFEST)) !== undefined);
    throw new FileError(
      `${path} is not a folder that umot wrote: it has no ${MANIFEST}.`,
      inside.length > 0 ? `Did you mean ${join(path, inside[0])}?` : advice,
    );
  }
  const data = parsed(text);
  if (data?.["tool"] !== "umot" || !Array.isArray(data["files"]))
    throw new FileError(`${join(path, MANIFEST)} is damaged, or was not written by umot.`, advice);
  const files = data["files"].map(nameOf);
  const outside = files.find((name) => !isWithin(name));
  if (outside !== undefined)
    throw new FileError(`${join(path, MANIFEST)} is damaged: it lists the file “${outside}”.`, advice);
  return { ...data, files: files.filter((name) => name !== MANIFEST) };
}

/** Whether a listed file stands in the folder: it will be read and written under that name. */
function isWithin(name: string): boolean {
  return name !== "" && !name.includes("\\") && !name.split("/").some((part) => part === "" || part === "..");
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === "object" && data !== null ? { ...data } : undefined;
  } catch {
    return undefined;
  }
}

function nameOf(file: unknown): string {
  return typeof file === "object" && file !== null && "name" in file ? String(file.name) : "";
}

function reportError(path: string, { kind, what }: ReportFault, again: string): FileError {
  if (kind === "newer")
    return new FileError(
      `${path} was written by a newer version: ${what}.`,
      "Update umot, or make it again.",
    );
  if (kind === "older") return new FileError(`${path} was written by an older version: ${what}.`, again);
  return new FileError(`${path} is damaged: ${what}.`, again);
}

/** The text of a file; undefined where there is none. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : "";
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw toFileError(cause, path);
  }
}
