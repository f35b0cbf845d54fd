import { FileError } from "../../files/folders/fileError.ts";
import { missingPackages, type PackageNeed } from "../../files/packages/missingPackages.ts";
import { packageFaults } from "../../files/words/packageFaults.ts";
import type { ReportFormat } from "../../report/document/reportFormats.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { OutFlags } from "./outputPlace.ts";

const NEEDS: readonly (ReportFormat & PackageNeed)[] = ["pdf", "pptx", "xlsx"];

/**
 * Whether the report can be drawn here. Who asked for a format hears before the first run what is missing for it; who
 * asked for nothing gets tables alone, and hears what a report would take.
 *
 * @throws {FileError} where a format that was asked for cannot be written
 */
export function canDraw({ out, to = [] }: OutFlags, terminal: Terminal): boolean {
  if (out === false) return false;
  const asked = NEEDS.filter((format) => to.includes(format));
  for (const need of to.length > 0 && asked.length === 0 ? (["report"] as const) : asked) {
    const missing = missingPackages([need]);
    if (missing.length > 0) throw new FileError(packageFaults.missing(need, missing));
  }
  const missing = missingPackages(["report"]);
  if (missing.length === 0) return true;
  const { message, advice } = packageFaults.tablesOnly(missing);
  terminal.warn(`${message[terminal.language]}\n  ${advice[terminal.language]}`);
  return false;
}
