import { FileError } from "../folders/fileError.ts";
import { packageFaults } from "../words/packageFaults.ts";
import { missingPackages, type PackageNeed } from "./missingPackages.ts";

/**
 * Does something that needs packages which may not be installed.
 *
 * @throws {FileError} that names what to install
 */
export async function withPackages<Result>(need: PackageNeed, act: () => Promise<Result>): Promise<Result> {
  const missing = missingPackages([need]);
  if (missing.length > 0) throw new FileError(packageFaults.missing(need, missing));
  return act();
}
