import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Document } from "yaml";
import { readTable } from "../../files/reading/readTable.ts";
import type { Bilingual } from "../../language/bilingual.ts";
import { joinFaults } from "../../language/fault.ts";
import type { Language } from "../../language/language.ts";
import { putBrands } from "../../scenario/templates/putBrands.ts";
import { templateDocument } from "../../scenario/templates/templateDocument.ts";
import type { TemplateName } from "../../scenario/templates/templateNames.ts";
import { brandsOfTable } from "../../studies/facts/brandsOfTable.ts";
import { readMap } from "../../studies/observed/readMap.ts";
import { CliError } from "../cliError.ts";

/** A template in one language, as it came with umot. */
export function openTemplate(name: TemplateName, language: Language): Document {
  const path = fileURLToPath(new URL(`../../../scenarios/templates/${name}.yaml`, import.meta.url));
  return templateDocument(readFileSync(path, "utf8"), language);
}

/**
 * Puts the brands of a table into a template.
 *
 * @returns how the table was understood
 * @throws {CliError} that says in which row and column what is wrong
 */
export async function fillFromTable(
  document: Document,
  path: string,
  map: readonly string[],
  language: Language,
): Promise<readonly Bilingual[]> {
  const table = await readTable(path);
  const said = readMap(map, table, path);
  if (said.faults.length > 0) throw new CliError(joinFaults(said.faults));
  const read = brandsOfTable(table, said.meanings, path);
  if (read.fault !== undefined) throw new CliError(read.fault);
  putBrands(document, read.brands, language);
  if (read.currency !== undefined) document.setIn(["market", "currency"], read.currency);
  return read.notes;
}
